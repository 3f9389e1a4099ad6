import { describe, expect, test } from '@jest/globals';
import { rowsOfDocument } from '../../../../src/readers/tables/raw/documents.js';

/** The rows, each with what is said above it. */
const rows = (document: unknown): unknown =>
  rowsOfDocument(document)?.map(({ row, head }) => ({ ...Object.fromEntries(head ?? []), ...row }));
const ROWS = [
  { id: 'q1', ok: 1 },
  { id: 'q2', ok: 0 },
];

describe('the rows of a document', () => {
  test.each<[string, unknown, unknown]>([
    ['a list', ROWS, ROWS],
    [
      'a list in a wrapper, with what it says',
      { model: 'm', n: 2, tags: ['x'], results: ROWS },
      ROWS.map((row) => ({ model: 'm', n: 2, ...row })),
    ],
    [
      'in two wrappers: the nearer wins',
      { model: 'a', info: { v: 1 }, results: { model: 'b', samples: ROWS } },
      ROWS.map((row) => ({ model: 'b', 'info.v': 1, ...row })),
    ],
    [
      'under any name where it is the only list',
      { model: 'm', zeal: ROWS },
      ROWS.map((row) => ({ model: 'm', ...row })),
    ],
    ['the longest of several by name', { results: ROWS, tests: [ROWS[0]] }, ROWS],
    [
      'lists by model',
      { m1: ROWS, m2: [ROWS[0]] },
      [...ROWS.map((row) => ({ '{key}': 'm1', ...row })), { '{key}': 'm2', ...ROWS[0] }],
    ],
    [
      'objects by id',
      { q1: { a: 1, b: 'x' }, q2: { a: 0, b: 'y' }, q3: { a: 1, b: 'z' } },
      [
        { '{key}': 'q1', a: 1, b: 'x' },
        { '{key}': 'q2', a: 0, b: 'y' },
        { '{key}': 'q3', a: 1, b: 'z' },
      ],
    ],
    ['columns as lists', { id: ['q1', 'q2'], ok: [1, 0] }, ROWS],
    [
      'as pandas splits it',
      {
        columns: ['id', 'ok'],
        index: [0, 1],
        data: [
          ['q1', 1],
          ['q2', 0],
        ],
      },
      ROWS,
    ],
    [
      'with an index of names',
      { columns: ['ok'], index: ['q1', 'q2'], data: [[1], [0]] },
      [
        { '{key}': 'q1', ok: 1 },
        { '{key}': 'q2', ok: 0 },
      ],
    ],
    [
      'queries by model',
      { 'gpt-4': { q1: 1, q2: 0, q3: 1 }, claude: { q1: 0, q2: 0, q3: 1 } },
      [
        { '{key}': 'q1', 'gpt-4': 1, claude: 0 },
        { '{key}': 'q2', 'gpt-4': 0, claude: 0 },
        { '{key}': 'q3', 'gpt-4': 1, claude: 1 },
      ],
    ],
    [
      'objects by query by model',
      { 'gpt-4': { q1: { ok: 1 }, q2: { ok: 0 } }, claude: { q1: { ok: 1 }, q2: { ok: 1 } } },
      [
        { '{model}': 'gpt-4', '{key}': 'q1', ok: 1 },
        { '{model}': 'gpt-4', '{key}': 'q2', ok: 0 },
        { '{model}': 'claude', '{key}': 'q1', ok: 1 },
        { '{model}': 'claude', '{key}': 'q2', ok: 1 },
      ],
    ],
    [
      'lists of results in a list',
      [
        { model: 'a', results: ROWS },
        { model: 'b', results: ROWS },
      ],
      [...ROWS.map((row) => ({ model: 'a', ...row })), ...ROWS.map((row) => ({ model: 'b', ...row }))],
    ],
    ['one object', { id: 'q1', ok: 1 }, [{ id: 'q1', ok: 1 }]],
  ])('%s', (_what, document, expected) => {
    expect(rows(document)).toEqual(expected);
  });

  test.each([[7], ['x'], [null], [[]], [[1, 2]]])('%j holds none', (document) => {
    expect(rows(document)).toBeUndefined();
  });

  test('messages in a list are content of their rows', () => {
    const talks = [1, 2].map((id) => ({
      id,
      items: [
        { role: 'user', content: 'a' },
        { role: 'x', content: 'b' },
      ],
    }));
    expect(rows(talks)).toEqual(talks);
  });

  test('columns of different lengths, and of lists, are none', () => {
    const odd = { id: ['q1', 'q2'], ok: [1] };
    expect(rows(odd)).toEqual([odd]);
    expect(rows({ id: ['q1'], ok: [[1]] })).toEqual([{ id: ['q1'], ok: [[1]] }]);
  });

  test('long texts above the rows are not repeated in each', () => {
    expect(rows({ note: 'x'.repeat(201), short: 'y', results: ROWS })).toEqual(
      ROWS.map((row) => ({ short: 'y', ...row })),
    );
  });
});
