import { describe, expect, test } from '@jest/globals';
import { isGrouped, membersOf, pair } from '../../src/comparison/pair.js';
import { hasBit, type Bits } from '../../src/outcomes/bits.js';
import { snapshotOf } from './snapshots.js';

const flags = (bits: Bits, rows: number): number[] => Array.from({ length: rows }, (_, i) => Number(hasBit(bits, i)));

test('names in both, only in the later, only in the earlier; in order, and whatever they are', () => {
  expect(membersOf(['b', 'a', 'toString'], ['z', 'b', '__proto__', 'toString'])).toEqual({
    shared: ['b', 'toString'],
    added: ['__proto__', 'z'],
    removed: ['a'],
  });
  expect(membersOf([], [])).toEqual({ shared: [], added: [], removed: [] });
});

describe('queries are laid beside each other by their ids', () => {
  const before = snapshotOf(
    { a: [1, 0, 1, 1], b: [0, 1, null, 1] },
    { ids: ['q1', 'q2', 'q3', 'gone'], ensembles: { vote: [1, null, 1, 1] } },
  );
  const after = snapshotOf(
    { b: [1, 0, 0, 1], a: [null, 1, 1, 1] },
    { ids: ['q2', 'q1', 'new', 'q3'], ensembles: { vote: [1, 0, 1, 1] } },
  );
  const paired = pair(before, after, ['a', 'b'], ['vote']);

  test('what is compared: every earlier query that all shared models answered', () => {
    expect(paired.queries).toEqual({
      before: 4,
      after: 4,
      shared: 3,
      otherQuestion: 0,
      absent: 1,
      incomplete: 1,
      compared: 3,
      // On q2 a gives no answer now, and one query is gone.
      unanswered: 2,
      byIdAlone: 1,
    });
    expect([paired.inBoth, paired.removed, paired.clusterOf]).toEqual([2, ['gone'], null]);
    expect([0, 1, 2].map((row) => paired.before.matrix.id(row))).toEqual(['q1', 'q2', 'gone']);
  });

  test('row by row it is the same query, and no answer is no right one', () => {
    const rows = (matrix: typeof paired.before.matrix): number[][] => matrix.right.map((bits) => flags(bits, 3));
    expect(paired.before.matrix.models).toEqual(['a', 'b']);
    expect(rows(paired.before.matrix)).toEqual([
      [1, 0, 1],
      [0, 1, 1],
    ]);
    expect(rows(paired.after.matrix)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });

  test('of ensembles it stays known which queries they answered', () => {
    const [was, is] = [paired.before.ensembles[0]!, paired.after.ensembles[0]!];
    expect([flags(was.answered, 3), flags(was.right, 3)]).toEqual([
      [1, 0, 1],
      [1, 0, 1],
    ]);
    expect([flags(is.answered, 3), flags(is.right, 3)]).toEqual([
      [1, 1, 0],
      [0, 1, 0],
    ]);
  });
});

test('another reference or another count is another question, in either case left out and named', () => {
  const ids = ['q10', 'q9', 'q1'];
  const was = snapshotOf({ a: [1, 1, 1] }, { ids, weights: [5, 3, 2], hashes: { q10: 'x', q9: 'x' } });
  const is = snapshotOf({ a: [1, 1, 1] }, { ids, weights: [5, 4, 2], hashes: { q10: 'y', q9: 'x' } });
  const { queries, removed, before } = pair(was, is, ['a'], []);
  expect(queries).toMatchObject({ otherQuestion: 9, compared: 2, byIdAlone: 2 });
  expect(removed).toEqual(['q9', 'q10']);
  expect([...before.matrix.weights!]).toEqual([2]);
});

test('a hash in one run alone tells nothing: the id decides', () => {
  const was = snapshotOf({ a: [1, 1] }, { hashes: { q0: 'x' } });
  const is = snapshotOf({ a: [1, 1] }, { hashes: { q1: 'x' } });
  expect(pair(was, is, ['a'], []).queries).toMatchObject({ otherQuestion: 0, compared: 2, byIdAlone: 2 });
});

test('of many that are gone twenty are named, in natural order', () => {
  const run = snapshotOf({ a: Array.from({ length: 30 }, () => 1 as const) });
  const { removed, queries } = pair(run, snapshotOf({ a: [1] }, { ids: ['q0'] }), ['a'], []);
  expect(queries.absent).toBe(29);
  expect(removed).toEqual(Array.from({ length: 20 }, (_, i) => `q${i + 1}`));
});

test('clusters are those of the later run; without a label, or gone, a query is one of its own', () => {
  const was = snapshotOf({ a: [1, 1, 1, 1, 1] });
  const is = snapshotOf({ a: [1, 1, 1, 1] }, { ids: ['q3', 'q2', 'q1', 'q0'] });
  const label = ['x', undefined, undefined, 'x'];
  expect([...pair(was, is, ['a'], [], (row) => label[row]).clusterOf!]).toEqual([0, 1, 2, 0, 3]);
});

test('rows are patterns where they have weights and such ids', () => {
  const grouped = (ids: readonly string[], weights?: readonly number[]): boolean =>
    isGrouped(snapshotOf({ a: [1, 0] }, { ids, ...(weights === undefined ? {} : { weights }) }).matrix);
  expect(grouped(['pattern:10', 'q'], [3, 4])).toBe(true);
  expect(grouped(['pattern[a\nb]:1-0', 'q'], [3, 4])).toBe(true);
  expect(grouped(['pattern:10', 'q'])).toBe(false);
  expect(grouped(['pattern:12', 'my pattern:10'], [3, 4])).toBe(false);
});
