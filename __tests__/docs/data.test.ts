import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../src/base/errors.js';
import { evaluate, type Evaluation } from '../../src/run/evaluate.js';
import { defaultOf } from '../../src/settings/table.js';
import { parseSettings } from '../../src/settings/settings.js';
import { commandsOf, isRun } from './commands.js';
import { blocksOf, DOCUMENTS, page, type Block, type Document } from './documents.js';

const NODE = process.env['RUNNER_NODE'] ?? process.execPath;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function evaluated(blocks: readonly Block[]): Promise<Evaluation> {
  const files = blocks.map(({ text, language }, i) => {
    const path = join(folder, `block-${String(i)}.${language}`);
    writeFileSync(path, `${text}\n`);
    return path;
  });
  const settings = parseSettings((name) => (name === 'results' ? files.join('\n') : defaultOf(name)));
  const listener = { file: () => undefined, stage: () => undefined };
  return evaluate(settings, { cwd: folder, environment: {}, token: '' }, listener);
}

/** Why the product does not read these tables whole; undefined where it does. */
async function refusal(blocks: readonly Block[]): Promise<string | undefined> {
  try {
    const { setAside } = await evaluated(blocks);
    return setAside.length === 0 ? undefined : `${String(setAside.length)} set aside`;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

const tables = DOCUMENTS.flatMap((document) =>
  document.blocks.filter(({ language }) => language === 'csv').map((block) => [block.where, block, document] as const),
);

/** A table that describes queries is no results by itself: it is read beside the first table of its page. */
async function faultOf(block: Block, { blocks }: Document): Promise<string | undefined> {
  if (/^query_id,.*\breference$/m.test(block.text)) {
    return refusal([blocks.find(({ language }) => language === 'csv')!, block]);
  }
  return refusal([block]);
}

describe('tables', () => {
  test.each(tables)('%s is accepted', async (_where, block, document) => {
    expect(await faultOf(block, document)).toBeUndefined();
  });

  test('one that is wrong is not', async () => {
    const block = { where: 'x', language: 'csv', isIndented: false, text: 'query_id,a,b\nq1,1,0\nq2,0,maybe' };
    expect(await refusal([block])).toMatch(/maybe/);
  });
});

test.each(blocksOf('json').map(({ where, text }) => [where, text] as const))('%s is JSON', (_where, text) => {
  expect(() => JSON.parse(text) as unknown).not.toThrow();
});

describe('SQL', () => {
  const tested = readFileSync('__tests__/e2e/scale-sql.test.ts', 'utf8');

  test('every statement of docs/sql.md is run by the tests of the bundle, from the page', () => {
    const names = page('docs/sql.md')
      .blocks.filter(({ language }) => language === 'sql')
      .map(({ text }) => /^-- (.+)\n/.exec(text)?.[1]);
    expect(names).toEqual(['doubles', 'patterns', 'all wrong']);
    expect(tested).toContain("readFileSync('docs/sql.md'");
    for (const name of names) expect(tested).toContain(`'${name!}'`);
  });

  test('only docs/formats.md has another', () => {
    const others = blocksOf('sql').filter(({ where }) => !where.startsWith('docs/sql.md:'));
    expect(others.map(({ where }) => where.split(':')[0])).toEqual(['docs/formats.md']);
  });

  /** SQLite is inside Node from 22.13 on; with an older one this test is shown as skipped. */
  const version = spawnSync(NODE, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.split('.').map(Number);
  const withSqlite = version[0]! > 22 || (version[0] === 22 && version[1]! >= 13) ? test : test.skip;

  withSqlite('the statement of docs/formats.md makes a table that is accepted', async () => {
    const { text } = page('docs/formats.md').blocks.find(({ language }) => language === 'sql')!;
    const rows = [
      [1, 0, 1],
      [1, 0, 1],
      [0, 1, 1],
      [0, 0, 0],
    ];
    const setup = 'CREATE TABLE outcomes (model_a INTEGER, model_b INTEGER, model_c INTEGER)';
    const { stdout, stderr } = spawnSync(NODE, ['--no-warnings', '__tests__/support/run-sql.mjs'], {
      input: JSON.stringify({ setup, rows, statements: [text] }),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const [patterns] = JSON.parse(stdout) as [Record<string, number | null>[]];
    expect(patterns).toHaveLength(3);
    const cells = patterns.map((row) => Object.values(row).map((cell) => cell ?? ''));
    const csv = [Object.keys(patterns[0]!), ...cells].map((row) => row.join(',')).join('\n');
    const { certificate } = await evaluated([
      { where: 'docs/formats.md', language: 'csv', isIndented: false, text: csv },
    ]);
    expect(certificate.queries).toMatchObject({ total: 4, complete: 4 });
  });
});

test('every block is of a kind that some test looks into', () => {
  const known = new Set(['yaml', 'csv', 'json', 'sql', 'sh']);
  const formulas = ['docs/method.md', 'docs/scale.md'];
  // These are held to the product by tests of their own.
  const others = DOCUMENTS.filter(
    ({ path }) => !['docs/gallery.md', 'docs/ci.md', 'docs/library.md', 'docs/configuration.md'].includes(path),
  ).flatMap((document) =>
    document.blocks
      .filter(({ language }) => language !== 'text' || !isRun(document))
      .filter((block) => !known.has(block.language) && commandsOf(block).length === 0)
      .filter(({ isIndented }) => !(isIndented && formulas.includes(document.path)))
      .map(({ where }) => where),
  );
  expect(others).toEqual([]);
});
