import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { page } from '../docs/documents.js';

/** An empty folder with the package installed from its tarball, as a new user has it; no network is asked. */
let folder: string;
let user: string;
const run = (command: string, args: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${String(status)}\n${stdout}${stderr}`);
  return stdout;
};
const OFFLINE = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--cache'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  user = join(folder, 'user');
  mkdirSync(join(user, 'results'), { recursive: true });
  const rows = Array.from({ length: 400 }, (_, q) => `q${q},${Number(q % 5 !== 0)},${Number(q % 7 !== 0)}`);
  writeFileSync(join(user, 'results/results.csv'), ['query_id,alpha,beta', ...rows].join('\n'));
  run(process.execPath, ['scripts/package.js', join(folder, 'made')], '.');
  const cache = join(folder, 'cache');
  const [packed] = JSON.parse(run('npm', ['pack', join(folder, 'made'), '--json', '--cache', cache], folder)) as [
    { filename: string },
  ];
  writeFileSync(join(user, 'package.json'), '{"private":true,"type":"module"}');
  run('npm', ['install', join(folder, packed.filename), ...OFFLINE, cache], user);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it depends on nothing and runs nothing when it is installed', () => {
  const lock = JSON.parse(readFileSync(join(user, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, object>;
  };
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/beta-certificate']);
  const manifest = JSON.parse(readFileSync(join(user, 'node_modules/beta-certificate/package.json'), 'utf8')) as object;
  for (const field of ['dependencies', 'devDependencies', 'scripts', 'private'])
    expect(manifest).not.toHaveProperty(field);
});

test('npx runs the command line, with the pages of its report', () => {
  const out = run('npx', ['--offline', 'beta-certificate', 'results/results.csv', '--out', 'report'], user);
  expect(out).toContain('alpha');
  expect(JSON.parse(readFileSync(join(user, 'report/certificate.json'), 'utf8'))).toMatchObject({
    schema: 'beta-certificate/1',
    queries: { complete: 400 },
  });
});

test('the example of docs/library.md runs, and its types are right', () => {
  const { text } = page('docs/library.md').blocks.find(({ language }) => language === 'js')!;
  writeFileSync(join(user, 'example.js'), text);
  const out = run(process.execPath, ['example.js'], user);
  expect(out).toMatch(/^inconclusive 0\.\d+\n### /);
  expect(out).toMatch(/\n400\n$/);

  writeFileSync(join(user, 'example.ts'), `${text}\nexport const bound: number = certificate.gain.upper;\n`);
  const program = ts.createProgram([join(user, 'example.ts')], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    strict: true,
    noEmit: true,
    // What TypeScript brings is taken for right; the types of the package are checked like the example.
    skipDefaultLibCheck: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  });
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(faults).toEqual([]);
});
