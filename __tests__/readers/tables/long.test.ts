import { describe, expect, test } from '@jest/globals';
import { JudgeOfTables } from '../../../src/readers/common/judges.js';
import { columnsUsed, equality, LongRows, type LongContext } from '../../../src/readers/tables/long.js';
import type { Role } from '../../../src/readers/tables/roles.js';
import type { LongShape } from '../../../src/readers/tables/shape.js';
import { AS_WRITTEN } from '../../../src/readers/tables/spelling.js';
import { faultOf } from './outcomes.js';
import { CollectingSink, memoryFile } from '../../support/read.js';

const HEADER = ['id', 'model', 'ok', 'x', 'y'];
const SHAPE: LongShape = {
  kind: 'long',
  query: { column: 0, isText: false },
  outcome: 2,
  spelling: AS_WRITTEN,
  model: 1,
  other: new Map(),
  unused: [],
};
const others = (...roles: Role[]): ReadonlyMap<Role, number> => new Map(roles.map((role, i) => [role, 3 + i]));

function read(
  rows: readonly (readonly unknown[])[],
  shape: Partial<LongShape> = {},
  context: Partial<LongContext> = {},
): { sink: CollectingSink; table: LongRows } {
  const sink = new CollectingSink();
  const table = new LongRows({ ...SHAPE, ...shape }, HEADER, {
    sink: sink.open(memoryFile('in.csv', ''), 'csv'),
    path: 'in.csv',
    modelOfFile: 'in',
    details: false,
    labels: new Map(),
    judge: new JudgeOfTables(undefined),
    passedOver: { has: () => false, isEmpty: true },
    ...context,
  });
  for (const [i, row] of rows.entries()) table.add(row, i + 2);
  return { sink, table };
}
const records = (...args: Parameters<typeof read>): unknown[] => read(...args).sink.records;
const fault = (...args: Parameters<typeof read>): Promise<string> => faultOf(async () => read(...args));

describe('the record of a row', () => {
  test('says model, query, result and line', () => {
    expect(records([[' q1 ', ' gpt-4 ', 'yes']])).toEqual([{ model: 'gpt-4', id: 'q1', result: true, line: 2 }]);
    expect(records([['q1', 'ignored', '0.5']], { model: undefined })).toEqual([
      { model: 'in', id: 'q1', result: 0.5, line: 2 },
    ]);
  });

  test('a task, a draw and a count where they are filled', () => {
    const other = others('task', 'repeat');
    expect(
      records(
        [
          ['q', 'm', '1', 't', 'seed2'],
          ['q', 'm', '1', ' ', ''],
        ],
        { other },
      ),
    ).toMatchObject([{ task: 't', repeat: 2 }, { id: 'q' }]);
    expect(records([['q', 'm', '1', '', '']], { other })[0]).not.toHaveProperty('repeat');
    expect(records([['q', 'm', '1', '30']], { other: others('count') })).toMatchObject([{ count: 30 }]);
  });

  test.each<[unknown, number]>([
    ['0', 0],
    [3, 3],
    ['rs7', 7],
    ['run-12', 12],
    [' 1.5 ', 1.5],
  ])('the draw %j is number %d', (cell, repeat) => {
    expect(records([['q', 'm', '1', cell]], { other: others('repeat') })).toMatchObject([{ repeat }]);
  });

  test('an error counts only where there is no outcome', () => {
    const other = others('error');
    const results = ['', 'n/a', '0', '1'].map(
      (ok) => (records([['q', 'm', ok, 'timeout']], { other }) as [{ result: unknown }])[0].result,
    );
    expect(results).toEqual(['error', 'error', 0, 1]);
    expect(records([['q', 'm', '', 'none']], { other })).toMatchObject([{ result: 'missing' }]);
  });

  test('details and labels only where they are wanted', () => {
    const other = others('answer', 'cost');
    const row = ['q', 'm', '1', 'Paris', '0.5'];
    expect(records([row], { other }, { details: true })).toMatchObject([{ details: { answer: 'Paris', cost: 0.5 } }]);
    expect(records([row], { other })[0]).not.toHaveProperty('details');
    expect(records([row], {}, { labels: new Map([['city', 3]]) })).toMatchObject([
      { labels: new Map([['city', 'Paris']]) },
    ]);
  });
});

describe('rows that are no answers are passed over, and said', () => {
  const aside = (...args: Parameters<typeof read>): unknown[] => {
    const { sink } = read(...args);
    expect(sink.records).toEqual([]);
    return sink.setAside.map(({ what }) => what);
  };

  test('totals, blank rows, and rows of another metric', () => {
    expect(aside([['Total', 'm', '1']])).toEqual(['a row of totals ("Total")']);
    expect(aside([['', ' ', null]])).toEqual(['rows without a question, a model and an outcome']);
    expect(aside([['q', 'm', '1', 'f1']], { only: { column: 3, value: 'em' } })).toEqual([
      'rows of other values of "x" than "em"',
    ]);
    expect(aside([['q', 'm', '1']], {}, { passedOver: { has: (_, line) => line === 2, isEmpty: false } })).toEqual([
      'a row of totals ("q")',
    ]);
    expect(records([['q', 'm', '1', ' em ']], { only: { column: 3, value: 'em' } })).toHaveLength(1);
  });

  test('columns that could have been the outcome are named', () => {
    expect(aside([], { unused: [3] })).toEqual(['column "x": the outcome is "ok"; `metric` chooses another']);
  });
});

test.each<[Parameters<typeof read>, string]>([
  [[[['q', ' ', '1']]], 'in.csv:2: column "model": the row names no model. Give every row the name of its model.'],
  [[[['q', '', '1']], { model: undefined }, { modelOfFile: '' }], 'in.csv:2: the row names no model.'],
  [[[['', 'm', '1']]], 'in.csv:2: column "id": the row has no question id.'],
  [[[['q', 'm', 'A']]], 'in.csv:2: column "ok": "A" is neither right, wrong, missing nor a score.'],
  [[[['q', 'm', 'A']]], 'name it: `columns: outcome = ok is WORD`.'],
  [
    [[['q', 'm', '1', 'first']], { other: others('repeat') }],
    'in.csv:2: column "x": the repeat "first" is not a number.',
  ],
  [
    [[['q', 'm', '1', '0']], { other: others('count') }],
    'in.csv:2: column "x": the count "0" is not a positive whole number.',
  ],
])('%j is an error with its place', async (args, message) => {
  expect(await fault(...args)).toContain(message);
});

test('a fraction behind verdicts may be a mean', async () => {
  const passedOver = { has: () => false, isEmpty: true, doubtsFractions: true };
  expect(await fault([['q', 'm', '0.5']], {}, { passedOver })).toMatch(/^in\.csv:2: column "ok": /);
  expect(records([['q', 'm', '1']], {}, { passedOver })).toMatchObject([{ result: 1 }]);
});

test.each<[unknown, unknown, unknown]>([
  ['Paris', ' paris ', true],
  ['Paris', 'Rome', false],
  ['4', '4.0', true],
  [4, '4', true],
  ['-0.50', '-0.5', true],
  ['1e1', '10', false],
  ['12345678901234567', '12345678901234568', false],
  ['', 'x', 'missing'],
  ['x', null, 'missing'],
])('the answer %j where %j is right: %j', (answer, reference, result) => {
  expect(equality(answer, reference)).toBe(result);
});

test('a table is plain where nothing but three columns decides', () => {
  expect(
    columnsUsed({ ...SHAPE, other: others('task', 'answer'), compare: 4, only: { column: 3, value: 'x' } }),
  ).toEqual([0, 2, 1, 4, 3]);
  const plain = (shape: Partial<LongShape>, context: Partial<LongContext> = {}) =>
    read([], shape, context).table.isPlain;
  expect([plain({}), plain({ other: others('answer') }), plain({ model: undefined })]).toEqual([true, true, true]);
  for (const role of ['task', 'repeat', 'count', 'judge', 'error'] as const)
    expect(plain({ other: others(role) })).toBe(false);
  expect([plain({ compare: 3 }), plain({ query: { column: 0, isText: true } })]).toEqual([false, false]);
  expect(plain({}, { labels: new Map([['x', 3]]) })).toBe(false);
});
