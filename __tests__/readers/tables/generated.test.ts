import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { memoryFile } from '../../support/read.js';
import { load, outcomes } from './outcomes.js';

/** Tables of many kinds, written by a generator that knows the outcomes: each is read right, or refused. */

type Cell = string | number | boolean | null;
type Row = Record<string, Cell>;

const MODEL_NAMES = ['model', 'agent', 'run_name', 'candidate', 'system_name', 'zork', 'llm', 'provider', 'name'];
const QUERY_NAMES = ['id', 'question_id', 'sample_idx', 'row', 'item', 'blick', 'prompt', 'uuid', 'No.'];
const OUTCOME_NAMES = [
  'correct',
  'verdict',
  'score',
  'is_pass',
  'result',
  'grade',
  'status',
  'metrics.exact_match',
  'frob',
];
const MODELS = [
  ['gpt-4o', 'claude-3-5-sonnet', 'llama-3-70b'],
  ['alpha', 'beta', 'gamma'],
  ['a', 'b', 'c'],
  ['ours', 'baseline', 'vote-of-three'],
  ['org/m1', 'org/m2', 'other/m1'],
] as const;

/** Columns that say nothing of outcomes, by row and model. */
const DISTRACTORS: Readonly<Record<string, (query: number, model: number, random: number) => Cell>> = {
  latency: (_q, m, r) => 0.1 * m + r,
  cost: (_q, m) => 0.001 * (m + 1),
  success: () => true,
  is_truncated: () => false,
  row_id: (q, m) => 1000 * m + q,
  subject: (q) => ['art', 'law', 'sums'][q % 3]!,
  split: () => 'test',
  faithfulness: (_q, _m, r) => r,
  has_image: (q) => q % 2,
  temperature: () => 0.7,
  response: (q, m) => `answer ${(q * 7 + m * 3) % 11} of it`,
  reference: (q) => `answer ${q % 11} of it`,
  timestamp: (q, m) => `2026-01-0${1 + m}T10:${10 + (q % 50)}:00Z`,
};

const WRITINGS: readonly ((right: boolean) => Cell)[] = [
  (right) => Number(right),
  (right) => right,
  (right) => (right ? 'yes' : 'no'),
  (right) => (right ? '✅' : '❌'),
  (right) => (right ? 'Y' : 'N'),
  (right) => (right ? '100%' : '0%'),
  (right) => (right ? 0.9 : 0.2),
];

const plan = fc.record({
  shape: fc.constantFrom('long', 'wide', 'files', 'folders'),
  format: fc.constantFrom('csv', 'semicolons', 'lines', 'list', 'wrapped'),
  modelName: fc.constantFrom(...MODEL_NAMES),
  queryName: fc.constantFrom(...QUERY_NAMES),
  outcomeName: fc.constantFrom(...OUTCOME_NAMES),
  models: fc.constantFrom(...MODELS),
  writing: fc.constantFrom(...WRITINGS),
  queries: fc.integer({ min: 4, max: 40 }),
  extra: fc.uniqueArray(fc.constantFrom(...Object.keys(DISTRACTORS)), { maxLength: 4 }),
  suffix: fc.constantFrom('', '_correct', '_score'),
  order: fc.boolean(),
  bits: fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
});

test('a table that a generator writes is read right or refused', async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(plan, async (made) => {
      const random = (): number => Math.round(1000 * (made.bits.next().value as number)) / 1000;
      const right = made.models.map(() => Array.from({ length: made.queries }, () => random() < 0.6));
      const files = filesOf(made, right, random);
      const result = await load(files).catch((error: unknown) => error);
      if (result instanceof Error) {
        expect([result.name, result.message]).toEqual(['UserError', result.message]);
        return;
      }
      const { table } = result as Awaited<ReturnType<typeof load>>;
      // A file that says nothing of queries and models is set aside, and what is left is no pool.
      if (table.columns.size < 2) return;
      const counts = Object.values(outcomes(table)).map(
        (byQuery) => Object.values(byQuery).filter((cell) => cell === '1').length,
      );
      const wanted = right.map((bits) => bits.filter((bit) => bit).length);
      const seen = [
        ...table.files.map(({ reading }) => reading),
        Object.keys(outcomes(table)),
        files.map(({ path }) => path),
      ];
      expect([counts.sort(), table.ids.size, seen]).toEqual([wanted.sort(), made.queries, seen]);
      read += 1;
    }),
    { numRuns: 200, seed: 20261127 },
  );
  expect(read).toBeGreaterThan(60);
});

type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

function filesOf(
  made: Plan,
  right: readonly (readonly boolean[])[],
  random: () => number,
): ReturnType<typeof memoryFile>[] {
  const all: ReturnType<typeof memoryFile>[] = [];
  const id = (query: number): Cell => (made.queryName === 'prompt' ? `What is ${query} of them?` : `q${query}`);
  const row = (query: number, model: number, head: Row): Row => {
    const cells: Row = { ...head, [made.queryName]: id(query) };
    for (const name of made.extra) cells[name] = DISTRACTORS[name]!(query, model, random());
    cells[made.outcomeName] = made.writing(right[model]![query]!);
    return made.order ? Object.fromEntries(Object.entries(cells).reverse()) : cells;
  };
  const queries = Array.from({ length: made.queries }, (_, query) => query);
  if (made.shape === 'long') {
    const rows = queries.flatMap((query) =>
      made.models.map((name, model) => row(query, model, { [made.modelName]: name })),
    );
    write(all, 'in', rows, made.format);
  } else if (made.shape === 'wide') {
    const rows = queries.map((query) => {
      const cells: Row = { [made.queryName]: id(query) };
      for (const name of made.extra.filter((one) => !['row_id', 'response', 'timestamp', 'success'].includes(one)))
        cells[name] = DISTRACTORS[name]!(query, 0, random());
      made.models.forEach((name, model) => (cells[`${name}${made.suffix}`] = made.writing(right[model]![query]!)));
      return cells;
    });
    write(all, 'in', rows, made.format);
  } else {
    made.models.forEach((name, model) => {
      const rows = queries.map((query) => row(query, model, {}));
      write(
        all,
        made.shape === 'files' ? name.replace('/', '-') : `${name.replace('/', '-')}/results`,
        rows,
        made.format,
      );
    });
  }
  return all;
}

function write(all: ReturnType<typeof memoryFile>[], path: string, rows: readonly Row[], format: string): void {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: Cell | undefined): string => {
    const text = String(value ?? '');
    return /[",;\n]/.test(text) ? `"${text}"` : text;
  };
  const csv = (delimiter: string): string =>
    [names.join(delimiter), ...rows.map((row) => names.map((name) => cell(row[name])).join(delimiter))].join('\n');
  if (format === 'csv') memoryFile(`${path}.csv`, csv(','), all);
  else if (format === 'semicolons') memoryFile(`${path}.csv`, csv(';'), all);
  else if (format === 'lines') memoryFile(`${path}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''), all);
  else memoryFile(`${path}.json`, JSON.stringify(format === 'list' ? rows : { name: 'run', data: rows }), all);
}
