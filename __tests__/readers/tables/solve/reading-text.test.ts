import { describe, expect, test } from '@jest/globals';
import { readingText } from '../../../../src/readers/tables/solve/reading-text.js';
import type { LongShape, WideShape } from '../../../../src/readers/tables/shape.js';
import { AS_WRITTEN } from '../../../../src/readers/tables/spelling.js';

const NAMES = ['id', 'm', 'ok', 'task', 'n', 'a\nb', 'x'.repeat(70), 'gold'];
const long: LongShape = {
  kind: 'long',
  query: { column: 0, isText: false },
  outcome: 2,
  spelling: AS_WRITTEN,
  model: 1,
  other: new Map(),
  unused: [],
};
const wide: WideShape = {
  kind: 'wide',
  query: { column: 0, isText: false },
  models: [
    { name: 'm', column: 1, beside: new Map() },
    { name: 'ok', column: 2, beside: new Map() },
  ],
  spelling: AS_WRITTEN,
  task: undefined,
  count: undefined,
  setAside: [],
  doubtful: [],
  facts: new Map(),
};

describe('how a table was read', () => {
  test('with one row for each answer', () => {
    expect(readingText(long, NAMES)).toBe(`query = id, model = m, outcome = ok (${AS_WRITTEN.name})`);
    const more: LongShape = {
      ...long,
      model: undefined,
      compare: 7,
      only: { column: 3, value: 'f1' },
      other: new Map([
        ['task', 3],
        ['repeat', 4],
        ['count', 4],
      ]),
      unused: [5, 6],
    };
    expect(readingText(more, NAMES)).toBe(
      `query = id, task = task, model = the file, outcome = ok (right where equal to gold), repeat = n, rows with task = f1, count = n, set aside: a\\nb, ${'x'.repeat(59)}…`,
    );
  });

  test('with one column for each model', () => {
    expect(readingText(wide, NAMES)).toBe(`query = id, one column for each model: m, ok (${AS_WRITTEN.name})`);
    const grouped: WideShape = {
      ...wide,
      query: undefined,
      task: 3,
      count: 4,
      compare: 7,
      setAside: [{ column: 5, why: 'no outcomes' }],
    };
    expect(readingText(grouped, NAMES)).toBe(
      'rows are patterns, task = task, one column for each model: m, ok (right where equal to gold), count = n, set aside: a\\nb',
    );
  });

  test('of the queries alone', () => {
    expect(readingText({ kind: 'items', query: { column: 0, isText: false }, columns: new Map() }, NAMES)).toBe(
      'query = id, describes the questions',
    );
  });

  test('of many models the first five', () => {
    const models = Array.from({ length: 7 }, (_, i) => ({ name: `m${i}`, column: i, beside: new Map() }));
    expect(readingText({ ...wide, models }, NAMES)).toMatch(/model: m0, m1, m2, m3, m4,? .*2 /);
  });
});
