import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from '../support/processes.js';
import { isRun, kindOf, sessionOf } from './commands.js';
import { DOCUMENTS, PAGES, parseDocument, type Document } from './documents.js';

const NODE = process.env['RUNNER_NODE'] ?? process.execPath;
const ENVIRONMENT = { PATH: `${dirname(NODE)}${delimiter}${process.env['PATH'] ?? ''}`, NO_COLOR: '1' };

/** A copy of what the commands read, in which they may write. */
let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'commands-'));
  symlinkSync(join(ROOT, 'dist'), join(workspace, 'dist'));
  cpSync(join(ROOT, 'examples'), join(workspace, 'examples'), { recursive: true });
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

/** Commands of a page that are nothing known. */
function strangers(document: Document): string[] {
  return sessionOf(document)
    .flatMap(({ commands }) => commands)
    .filter(({ kind }) => kind === undefined)
    .map(({ text }) => text);
}

interface Done {
  readonly status: number | null;
  readonly output: string;
}

/** What was run already: pages have commands in common, and what each says of it is compared by itself. */
const finished = new Map<string, Done>();

function done(text: string, folder: string): Done {
  const key = `${folder}: ${text}`;
  const known = finished.get(key);
  if (known !== undefined) return known;
  const options = { cwd: join(workspace, folder), env: ENVIRONMENT, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', text], options);
  const result = { status, output: `\n${stdout}${stderr}\n` };
  finished.set(key, result);
  return result;
}

/** Runs our commands of a page in order; what is not as the page says. */
function differences(document: Document): string[] {
  let output: string | undefined;
  return sessionOf(document).flatMap(({ block, commands }) => {
    const faults: string[] = [];
    for (const { text, status, folder } of commands.filter(({ kind }) => kind === 'ours')) {
      const run = done(text, folder);
      output = run.output;
      if (run.status !== status) faults.push(`${text}: exit status ${String(run.status)}, not ${String(status)}`);
    }
    if (block.language !== 'text') return faults;
    // Before the first command a block of text is a list of files; after one it is what the command prints.
    if (output === undefined) return [...faults, ...filesMissing(document.path, block.text)];
    return output.includes(`\n${block.text}\n`) ? faults : [...faults, `${block.where}: not what the command prints`];
  });
}

function filesMissing(path: string, list: string): string[] {
  const files = list.split('\n').map((line) => line.split(' ')[0]!);
  return files.filter((file) => !existsSync(join(dirname(path), file))).map((file) => `${path}: no file ${file}`);
}

test.each(PAGES)('%s: every command is one that can be run', (_path, document) => {
  expect(strangers(document)).toEqual([]);
});

test.each(PAGES.filter(([, document]) => isRun(document)))('%s: every command does what it says', (_path, document) => {
  expect(differences(document)).toEqual([]);
});

test('the README and both examples have commands that are run', () => {
  const paths = DOCUMENTS.filter(isRun).map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'README.md',
      'examples/cruxeval-repository/README.md',
      'examples/zeroeval-gsm8k/README.md',
    ]),
  );
});

test.each(PAGES)('%s: scripts named in the text are there', (path, { codes }) => {
  const commands = codes.filter((code) => /^(?:node \S+\.m?js|npm (?:run|ci|cit|test)\b)/.test(code));
  const parts = commands.flatMap((code) => code.split(' && '));
  const known = parts.filter((part) => [dirname(path), '.'].some((folder) => kindOf(part, folder, path) !== undefined));
  expect(known).toEqual(parts);
});

describe('what is wrong is found', () => {
  const document = (text: string): Document => parseDocument('examples/page.md', text);

  test.each([
    ['a program that nobody knows', '    frobnicate --all'],
    ['an npm script that is not there', '```sh\nnpm run nothing\n```'],
    ['npm where there is no package', '    cd docs && npm install'],
    ['a script that is not there', '    node scripts/nothing.js'],
    ['a folder that is not there', '    cd nowhere'],
    ["a harness's program on another page", '    inspect eval x'],
  ])('%s', (_what, text) => {
    expect(strangers(document(text))).toHaveLength(1);
  });

  const command = 'node dist/cli/index.js examples/zeroeval-gsm8k/results.csv --diagnostics false';
  test.each([
    ['an exit status', `    ${command} # exit status 1`, 1],
    ['an exit status that is not said', `    ${command} --min-gain 0.05`, 1],
    [
      'a number in what it prints',
      `    ${command}\n\n\`\`\`text\n  every model wrong   6 of 1,319 questions\n\`\`\``,
      1,
    ],
    ['half a line of what it prints', `    ${command}\n\n\`\`\`text\n  every model wrong\n\`\`\``, 1],
    ['a file in a list', '```text\nzeroeval-gsm8k/results.csv   x\nnothing.csv   y\n```', 1],
    ['nothing', `    ${command}\n\n\`\`\`text\n  every model wrong   5 of 1,319 questions\n\`\`\``, 0],
  ])('%s', (_what, text, count) => {
    expect(differences(document(text))).toHaveLength(count);
  });
});
