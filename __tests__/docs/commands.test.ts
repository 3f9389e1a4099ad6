import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { commandInProcess } from '../support/in-process.js';
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
const finished = new Map<string, Promise<Done>>();

/** What the README says first. With a folder for its report, as docs/report.md has it, it prints a line more. */
const FIRST = 'node dist/cli/index.js examples/zeroeval-gsm8k/results.csv';
const FIRST_RUN = `${FIRST} --out report`;

function done(text: string, folder: string): Promise<Done> {
  const command = text === FIRST ? FIRST_RUN : text;
  const key = `${folder}: ${command}`;
  const known = finished.get(key) ?? run(command, join(workspace, folder));
  finished.set(key, known);
  return known;
}

/** Of these a shell makes nothing but words, some of them in quotes: their sources are run in this process. */
const PLAIN = /^node (?:\.\.\/)*dist\/cli\/index\.js((?: (?:[\w.,:=/-]+|'[^']*'))+)$/;

/** A relative path of what is written is one of the process's own folder. */
async function inFolder<T>(folder: string, action: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await action();
  } finally {
    process.chdir(before);
  }
}

async function run(text: string, cwd: string): Promise<Done> {
  const words = PLAIN.exec(text)?.[1]!
    .match(/[^ ']+|'[^']*'/g)
    ?.map((word) => word.replaceAll("'", ''));
  const { status, stdout, stderr } =
    words === undefined || text === FIRST_RUN
      ? spawnSync('bash', ['-c', text], { cwd, env: ENVIRONMENT, encoding: 'utf8' })
      : await inFolder(cwd, () => commandInProcess(words, cwd, ENVIRONMENT));
  return { status, output: `\n${stdout}${stderr}\n` };
}

/** Runs our commands of a page in order; what is not as the page says. */
async function differences(document: Document): Promise<string[]> {
  let output: string | undefined;
  const faults: string[] = [];
  for (const { block, commands } of sessionOf(document)) {
    for (const { text, status, folder } of commands.filter(({ kind }) => kind === 'ours')) {
      const run = await done(text, folder);
      output = run.output;
      if (run.status !== status) faults.push(`${text}: exit status ${String(run.status)}, not ${String(status)}`);
    }
    if (block.language !== 'text') continue;
    // Before the first command a block of text is a list of files; after one it is what the command prints.
    if (output === undefined) faults.push(...filesMissing(document.path, block.text));
    else if (!output.includes(`\n${block.text}\n`)) faults.push(`${block.where}: not what the command prints`);
  }
  return faults;
}

function filesMissing(path: string, list: string): string[] {
  const files = list.split('\n').map((line) => line.split(' ')[0]!);
  return files.filter((file) => !existsSync(join(dirname(path), file))).map((file) => `${path}: no file ${file}`);
}

test.each(PAGES)('%s: every command is one that can be run', (_path, document) => {
  expect(strangers(document)).toEqual([]);
});

test.each(PAGES.filter(([, document]) => isRun(document)))(
  '%s: every command does what it says',
  async (_path, document) => {
    expect(await differences(document)).toEqual([]);
  },
);

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
    [
      'an exit status that is not said',
      '    node dist/cli/index.js examples/synthetic/traffic.csv --diagnostics false --min-gain 0.5',
      1,
    ],
    [
      'a number in what it prints',
      `    ${command}\n\n\`\`\`text\n  every model wrong   6 of 1,319 questions\n\`\`\``,
      1,
    ],
    ['half a line of what it prints', `    ${command}\n\n\`\`\`text\n  every model wrong\n\`\`\``, 1],
    ['a file in a list', '```text\nzeroeval-gsm8k/results.csv   x\nnothing.csv   y\n```', 1],
    ['nothing', `    ${command}\n\n\`\`\`text\n  every model wrong   5 of 1,319 questions\n\`\`\``, 0],
  ])('%s', async (_what, text, count) => {
    expect(await differences(document(text))).toHaveLength(count);
  });
});
