import { describe, expect, test } from '@jest/globals';
import type { WideShape } from '../../../src/readers/tables/shape.js';
import { AS_WRITTEN } from '../../../src/readers/tables/spelling.js';
import { saysMore, WideRows, type WideContext } from '../../../src/readers/tables/wide.js';
import { faultOf } from './outcomes.js';
import { CollectingSink, memoryFile } from '../../support/read.js';

const HEADER = ['id', 'a', 'b', 'x', 'y'];
const SHAPE: WideShape = {
  kind: 'wide',
  query: { column: 0, isText: false },
  models: [
    { name: 'a', column: 1, beside: new Map([['answer', 4]]) },
    { name: 'b', column: 2, beside: new Map() },
  ],
  spelling: AS_WRITTEN,
  task: undefined,
  count: undefined,
  setAside: [],
  doubtful: [],
  facts: new Map([['text', 3]]),
};

function read(
  rows: readonly (readonly unknown[])[],
  shape: Partial<WideShape> = {},
  context: Partial<WideContext> = {},
  header = HEADER,
): CollectingSink {
  const sink = new CollectingSink();
  const table = new WideRows({ ...SHAPE, ...shape }, header, {
    sink: sink.open(memoryFile('in.csv', ''), 'csv'),
    path: 'in.csv',
    labels: new Map(),
    passedOver: { has: () => false, isEmpty: true },
    passThreshold: 0.5,
    givesFacts: false,
    givesOutcomes: true,
    ...context,
  });
  for (const [i, row] of rows.entries()) table.add(row, i + 2);
  return sink;
}
const said = (...args: Parameters<typeof read>): string[] =>
  read(...args).records.map(({ model, task, id, result, count }) =>
    [
      model,
      ...(task === undefined ? [] : [task]),
      id,
      String(result),
      ...(count === undefined ? [] : [`x${count}`]),
    ].join(' '),
  );
const fault = (...args: Parameters<typeof read>): Promise<string> => faultOf(async () => read(...args));

describe('a row', () => {
  test('gives an outcome of each model, right, wrong or missing', () => {
    expect(
      said([
        [' q1 ', '1', 'false'],
        ['q2', '', 'yes'],
      ]),
    ).toEqual(['a q1 true', 'b q1 false', 'a q2 missing', 'b q2 true']);
  });

  test('with a score gives records, and so does every row on a scale above 1', () => {
    expect(said([['q', '0.5', '1']])).toEqual(['a q 0.5', 'b q 1']);
    expect(said([['q', '0', '1']], {}, { passThreshold: 7 })).toEqual(['a q 0', 'b q 1']);
    expect(said([['q', '0.5', 'error', 't', '3']], { task: 3, count: 4 })).toEqual(['a t q 0.5 x3', 'b t q error x3']);
  });

  test('compares answers with the right one', () => {
    expect(said([['q', 'Paris', 'Rome', 'paris']], { compare: 3 })).toEqual(['a q true', 'b q false']);
  });

  test('of a grouped table is a pattern with its count', () => {
    expect(said([['30', '1', '0']], { query: undefined, count: 0 })).toEqual([
      'a pattern:10 true x30',
      'b pattern:10 false x30',
    ]);
  });

  test('tells labels and, where they are wanted, facts', () => {
    expect(read([['q', '1', '0', 'Why?', 'Paris']], { task: 3 }, { givesFacts: true }).facts).toEqual([
      { task: 'Why?', id: 'q', details: { prompt: 'Why?' } },
      { task: 'Why?', id: 'q', model: 'a', details: { answer: 'Paris' } },
    ]);
    expect(read([['q', '1', '0', 'Why?', 'Paris']]).facts).toEqual([]);
    const again = read([['q', '1', 'read before', '', 'Paris']], {}, { givesFacts: true, givesOutcomes: false });
    expect([again.records, again.facts.length]).toEqual([[], 2]);
    const labels: unknown[] = [];
    const sink = new CollectingSink().open(memoryFile('x', ''), 'csv');
    read(
      [['q', '1', '0', ' law ']],
      {},
      { labels: new Map([['field', 3]]), sink: { ...sink, label: (...args) => void labels.push(args) } },
    );
    expect(labels).toEqual([[{ id: 'q' }, 'field', 'law', 2]]);
  });
});

test('rows that are none are set aside, and so are columns, once for each reason', () => {
  const rows = [
    ['Total', '3', '4'],
    ['', '', ' '],
    ['q', '1', '0'],
  ];
  const setAside = [
    { column: 3, why: 'no outcomes' },
    { column: 4, why: 'no outcomes' },
    { column: 0, why: 'row numbers' },
  ];
  const sink = read(rows, { setAside });
  expect(sink.setAside.map(({ what, count }) => [what, count])).toEqual([
    ['columns "x", "y": no outcomes', 2],
    ['column "id": row numbers', 1],
    ['a row of totals ("Total")', 1],
    ['rows without a question and outcomes', 1],
  ]);
  expect(sink.records).toHaveLength(2);
  expect(read([['q', '1', '0']], {}, { passedOver: { has: () => true, isEmpty: false } }).records).toEqual([]);
});

test.each<[Parameters<typeof read>, string]>([
  [[[['q', '1', 'maybe']]], 'in.csv:2: column "b": "maybe" is neither right, wrong, missing nor a score.'],
  [[[['', '1', '0']]], 'in.csv:2: column "id": the row has no question id.'],
  [[[['q', '1', '0', 'x']], { count: 3 }], 'in.csv:2: column "x": the count "x" is not a positive whole number.'],
  [
    [[['3', '0.5', '0']], { query: undefined, count: 0 }],
    'in.csv:2: a grouped table holds a score. Group by right or wrong',
  ],
  [
    [[['q', '1', '0.5']], {}, { passedOver: { has: () => false, isEmpty: true, doubtsFractions: true } }],
    'in.csv:2: column "b": ',
  ],
  [
    [[], { models: [{ name: '', column: 1, beside: new Map() }] }],
    'in.csv:1: column 2 holds outcomes but has no name. Name every model',
  ],
  [[[], {}, {}, ['id', 'a', 'a', 'x', 'y']], 'in.csv:1: there are 2 columns named "a". Give each column a name'],
])('%j is an error with its place', async (args, message) => {
  expect(await fault(...args)).toContain(message);
});

test('columns of one name that are not used are no fault', () => {
  expect(said([['q', '1', '0']], {}, {}, ['id', 'a', 'b', 'x', 'x'])).toHaveLength(2);
});

test('whether a table says more than outcomes', () => {
  const bare = { ...SHAPE, facts: new Map(), models: [SHAPE.models[1]!] };
  expect([
    saysMore(SHAPE),
    saysMore(bare),
    saysMore({ ...bare, facts: SHAPE.facts }),
    saysMore({ ...SHAPE, facts: new Map() }),
  ]).toEqual([...[true, false, true, true]]);
});
