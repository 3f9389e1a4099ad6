import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { layered } from '../src/settings/layers.js';
import { OUTPUTS } from '../src/settings/outputs.js';
import { parseActionSettings, parseSettings } from '../src/settings/settings.js';
import { INPUTS } from '../src/settings/table.js';
import { VERSION } from '../src/settings/version.js';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join('src', path), 'utf8') }));

/** Rooms in the order of the data; a file imports only from its own room and from rooms before it. */
const ROOMS = [
  'base',
  'stats',
  'answers',
  'github',
  'sources',
  'formats',
  'readers',
  'outcomes',
  'evidence',
  'certificate',
  'correlation',
  'audit',
  'policies',
  'comparison',
  'gate',
  'settings',
  'run',
  'report',
  'publish',
  'cli',
  'library',
];
/** Rooms that import nothing of ours: mathematics, and when two texts are the same answer. */
const PURE = ['stats', 'answers'];
const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

function importsOf({ path, text }: { path: string; text: string }): { from: string; own: boolean }[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => {
    const own = match[1]!.startsWith('.');
    return { own, from: own ? normalize(join(dirname(path), match[1]!)).replaceAll('\\', '/') : match[1]! };
  });
}

const places = new Map(sources.map((source) => [source.path.replace(/\.ts$/, '.js'), importsOf(source)]));

test.each(sources.map((source) => [source.path, source] as const))('imports of %s', (path, source) => {
  const room = roomOf(path);
  if (room === '') expect(['index.ts', 'main.ts']).toContain(path);
  else expect(ROOMS).toContain(room);
  for (const { from, own } of importsOf(source)) {
    if (!own) {
      if (from.startsWith('@actions/') || from.startsWith('@octokit/'))
        expect(['github', 'publish', ''].includes(room) || path === 'settings/inputs.ts').toBe(true);
      expect([from, PURE.includes(room)]).toEqual([from, false]);
      continue;
    }
    const target = roomOf(from);
    if (PURE.includes(room)) expect(target).toBe(room);
    if (room === '') continue;
    expect([from, ROOMS.indexOf(target)]).toEqual([from, expect.any(Number)]);
    expect([from, ROOMS.indexOf(target) >= 0 && ROOMS.indexOf(target) <= ROOMS.indexOf(room)]).toEqual([from, true]);
    // The certificate knows nothing of where outcomes come from, nor of what is decided by it.
    if (room === 'certificate') expect(['certificate', 'outcomes', 'stats', 'base']).toContain(target);
  }
});

test('no file imports itself by way of others, types included', () => {
  // What imports nothing that is left goes, and so does what nothing left imports, until neither is there.
  const left = new Map([...places].map(([path, imports]) => [path, imports.map(({ from }) => from)]));
  for (let gone = true; gone;) {
    gone = false;
    const imported = new Set([...left.values()].flat());
    for (const [path, imports] of left) {
      if (imported.has(path) && imports.some((from) => left.has(from))) continue;
      left.delete(path);
      gone = true;
    }
  }
  expect([...left.keys()]).toEqual([]);
});

/** What is loaded with a module before it runs: all that it imports, types and `import()` aside. */
function loadedWith(entry: string): Set<string> {
  const loaded = new Set([entry]);
  for (const path of loaded) {
    const text = sources.find((source) => source.path === path.replace(/\.js$/, '.ts'))?.text ?? '';
    for (const [, from] of text.matchAll(/^(?:import|export) (?!type\b)(?:[^;']*? from )?'([^']+)';/gm))
      loaded.add(from!.startsWith('.') ? normalize(join(dirname(path), from!)).replaceAll('\\', '/') : from!);
  }
  return loaded;
}

test.each(['index.js', 'cli/index.js'])('what few runs need is not loaded with %s', (entry) => {
  const loaded = [...loadedWith(entry)];
  const packages = loaded.filter((path) => !path.endsWith('.js') && !path.startsWith('node:'));
  expect(packages).toEqual(entry === 'index.js' ? ['@actions/core'] : []);
  expect(loaded).toContain('readers/tables/read.js');
  const seldom =
    /^(?:readers\/(?:registry|xlsx|json-table|common\/documents|(?!common|tables|promptfoo\/csv-groups)\w[\w-]*\/)|sources\/(?:artifacts\/|inflate|zip-|zstd)|formats\/(?:workbook|parquet|json\/(?!object|closing-quote))|readers\/(?:preview-json|tables\/raw\/(?!csv|header))|report\/(?:html|model\/sections)|github\/client|settings\/file\/yaml-entries|run\/(?:analyse|compare-run|settle-queries)\.js)/;
  // The action's summary is a long report.
  const expected = entry === 'index.js' ? loaded.filter((path) => path.startsWith('report/model/sections/')) : [];
  expect(loaded.filter((path) => seldom.test(path))).toEqual(expected);
  expect([...loadedWith('readers/registry.js')].filter((path) => seldom.test(path)).length).toBeGreaterThan(30);
});

test('the clock and chance are nowhere, and settings are read in one place', () => {
  for (const { path, text } of sources) {
    expect([
      path,
      /Math\.random|Date\.now|new Date\(\)/.test(text) && !['github', 'publish'].includes(roomOf(path)),
    ]).toEqual([path, false]);
    if (path !== 'settings/inputs.ts') expect([path, text.includes('getInput(')]).toEqual([path, false]);
  }
});

test('no power with a broken exponent: Node 20 and 24 differ in its last digit, and in no other function that is used', () => {
  for (const { path, text } of sources) {
    const exponents = [...text.matchAll(/[\w)\]] \*\* (\S+)/g)].map((match) => match[1]!);
    // Whole numbers, by their form or by what the names stand for (powers of ten and two, exact fractions).
    const others = exponents.filter(
      (exponent) =>
        !/^\(?-?(?:\d+n?\b|(?:OCTAVES|octave|digits|tried|size|taken|power|places)\b|BigInt\()/.test(exponent),
    );
    expect([path, others, /Math\.pow/.test(text)]).toEqual([path, [], false]);
  }
});

test('no program is started: nothing can that child_process is not imported for', () => {
  for (const { path, text } of sources)
    expect([path, /child_process|\bprocess\.binding|\bprocess\.dlopen|node:cluster|@actions\/exec/.test(text)]).toEqual(
      [path, false],
    );
});

test('a file of over 40 lines that holds a function or a class has its test where it stands', () => {
  const compilerOptions = { removeComments: true, verbatimModuleSyntax: true, module: ts.ModuleKind.ESNext };
  const works = (text: string): boolean =>
    /\bfunction\b|\bclass\b|=>/.test(ts.transpileModule(text, { compilerOptions }).outputText);
  const untested = sources
    .filter(({ path }) => !existsSync(join('__tests__', path.replace(/\.ts$/, '.test.ts'))))
    .filter(({ text }) => text.split('\n').length > 41 && works(text))
    .map(({ path }) => path);
  expect(untested).toEqual([]);
});

test('no file of the sources is longer than 320 lines', () => {
  const long = sources.filter(({ text }) => text.split('\n').length > 320).map(({ path }) => path);
  expect(long).toEqual([]);
});

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as {
    inputs: Record<string, { default?: string; description: string }>;
    outputs: Record<string, { description: string }>;
    runs: { using: string; main: string };
  };

  test('an input that is left out is empty, and has the default of the table; the runner knows that of the token alone', () => {
    const given = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    expect(given).toMatchObject([['github-token', { default: '${{ github.token }}' }]]);
    const get = layered((name) => (name === 'results' ? 'x.csv' : undefined), undefined);
    expect(parseSettings(get)).toMatchObject({ minGain: 0.02, confidence: 0.95, failOn: ['no-gain'], format: 'auto' });
    expect(parseActionSettings(get)).toMatchObject({ comment: 'always', reportDir: 'beta-certificate', token: '' });
  });

  test('its inputs and outputs are those of the table of settings, defaults are said', () => {
    expect(
      INPUTS.map(({ name, description, default: value }) => [
        name,
        value === '' || name === 'github-token' ? description : `${description} Default \`${value}\`.`,
      ]),
    ).toEqual(Object.entries(action.inputs).map(([name, input]) => [name, input.description]));
    expect(OUTPUTS.map(({ name }) => name)).toEqual(Object.keys(action.outputs));
  });

  test('it runs the bundle on node24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(existsSync('dist/index.js')).toBe(true);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>> & {
    version: string;
  };
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }>;
  };

  test('every version is exact', () => {
    for (const version of Object.values({ ...manifest['dependencies'], ...manifest['devDependencies'] }))
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(VERSION).toBe(manifest.version);
  });

  test('no runtime dependency runs a script when it is installed', () => {
    const scripted = Object.entries(lock.packages).filter(
      ([, { dev, hasInstallScript }]) => dev !== true && hasInstallScript === true,
    );
    expect(scripted.map(([name]) => name)).toEqual([]);
  });

  test('docs/dependencies.md says of every runtime dependency why it is there', () => {
    const page = readFileSync('docs/dependencies.md', 'utf8');
    for (const name of Object.keys(manifest['dependencies']!))
      expect(page).toMatch(new RegExp(`^- \`${name}\`: `, 'm'));
  });
});
