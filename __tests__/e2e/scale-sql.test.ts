import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../support/processes.js';
import { seeded } from '../support/random.js';

/** The Node that a runner would use, where the one of the tests is another. */
const NODE = process.env['RUNNER_NODE'] ?? process.execPath;
const MODELS = ['model-a', 'model-b', 'model-c'];
const DOCUMENT = readFileSync('docs/sql.md', 'utf8');

type Row = Record<string, string | number | null>;
type Outcome = readonly [query: string, model: string, correct: number | null];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sql-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const statement = (name: string): string => new RegExp(`\`\`\`sql\\n-- ${name}\\n([^]*?)\`\`\``).exec(DOCUMENT)![1]!;

function onSqlite(rows: readonly Outcome[], names: readonly string[]): Row[][] {
  const setup = 'CREATE TABLE outcomes (query TEXT, model TEXT, correct INTEGER)';
  const input = JSON.stringify({ setup, rows, statements: names.map(statement) });
  const { stdout, stderr, status } = spawnSync(NODE, ['--no-warnings', '__tests__/support/run-sql.mjs'], {
    input,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Row[][];
}

function csvOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0]!);
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((row) => row.join(',')).join('\n');
}

async function certificateOf(name: string, text: string, ...flags: string[]) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const { stdout, stderr } = await runCli([path, '--json', '-', '--fail-on', 'none', ...flags]);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Record<string, unknown> & {
    models: { name: string }[];
    allWrong: { count: number; queries: string[] };
  };
}

/** SQLite is inside Node from 22.13 on; with an older one these tests are shown as skipped. */
const [major, minor] = spawnSync(NODE, ['-p', 'process.versions.node'], { encoding: 'utf8' })
  .stdout.split('.')
  .map(Number) as [number, number];
const withSqlite = major > 22 || (major === 22 && minor >= 13) ? test : test.skip;

withSqlite('the patterns of docs/sql.md certify like the table they came from', async () => {
  const random = seeded(5);
  const rows = Array.from({ length: 500 }, (_, q) => {
    const ease = random();
    const row = (model: string, m: number): Outcome => {
      const right = ease + random() > 0.5 + 0.1 * m;
      return [`q${q}`, model, random() < 0.02 ? null : Number(right)];
    };
    const answered = MODELS.map(row).filter(() => random() > 0.01);
    return [...answered, [`q${q}`, 'model-z', 1] as Outcome];
  }).flat();
  const [doubles, patterns, allWrong] = onSqlite(rows, ['doubles', 'patterns', 'all wrong']);
  expect(doubles).toEqual([]);
  expect(patterns!.some((row) => row['model_b'] === null)).toBe(true);

  const long = csvOf(rows.map(([query, model, correct]) => ({ query, model, correct })));
  const whole = await certificateOf('long.csv', long, ...MODELS.flatMap((model) => ['--models', model]));
  const grouped = await certificateOf('patterns.csv', csvOf(patterns!));
  for (const key of ['verdict', 'queries', 'ceiling', 'gain']) expect([key, grouped[key]]).toEqual([key, whole[key]]);
  expect(grouped.models.map((model) => ({ ...model, name: model.name.replace('_', '-') }))).toEqual(whole.models);
  expect(grouped.allWrong.count).toBe(whole.allWrong.count);
  expect(whole.allWrong.count).toBeGreaterThan(0);
  expect(allWrong!.map((row) => row['query']).sort()).toEqual([...whole.allWrong.queries].sort());
});

withSqlite('two outcomes for one query and model are found before they are merged', () => {
  const rows: Outcome[] = [
    ['q1', 'model-a', 0],
    ['q1', 'model-a', 1],
    ['q1', 'model-b', 1],
    ['q2', 'model-b', 7],
    ['q2', 'model-z', 1],
    ['q2', 'model-z', 1],
  ];
  const [doubles] = onSqlite(rows, ['doubles']);
  expect(doubles!.map(({ query, model }) => [query, model])).toEqual([
    ['q1', 'model-a'],
    ['q2', 'model-b'],
  ]);
});
