import { describe, expect, test } from '@jest/globals';
import { compare, type CompareSettings } from '../../src/comparison/compare.js';
import type { Regression, Snapshot } from '../../src/comparison/types.js';
import { earlierOf, runs, snapshotOf } from './snapshots.js';

const SETTINGS: CompareSettings = { confidence: 0.95, minGain: 0.02, baseline: undefined, seed: 1 };

function compared(before: Snapshot, after: Snapshot, settings: Partial<CompareSettings> = {}): Regression {
  return compare(earlierOf(before), after, { ...SETTINGS, ...settings });
}

const two = { a: runs(80, 20), b: runs(60, 30, 10) };

describe('whether two runs are the same evaluation', () => {
  test('the same outcomes: everything is compared and nothing has changed', () => {
    const { outcome, overlap, queries, models, changes } = compared(snapshotOf(two), snapshotOf(two));
    expect(outcome).toBe('none');
    expect(overlap).toBe(1);
    expect(queries).toEqual({
      before: 100,
      after: 100,
      shared: 100,
      otherQuestion: 0,
      incomplete: 0,
      compared: 100,
      byIdAlone: 100,
    });
    expect(models).toEqual({ shared: ['a', 'b'], added: [], removed: [] });
    expect(changes.map(({ what, name, direction, p }) => [what, name, direction, p])).toEqual([
      ['beta', undefined, 'same', 1],
      ['gain', undefined, 'same', null],
      ['accuracy', 'a', 'same', 1],
      ['accuracy', 'b', 'same', 1],
    ]);
  });

  test('no earlier run is no regression, and says that nothing was compared', () => {
    const result = compare(earlierOf(null), snapshotOf(two), SETTINGS);
    expect(result).toMatchObject({ outcome: 'none', sharedQueries: 0, queries: null, changes: [] });
  });

  test('queries are found again by their ids, wherever they stand', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `q${i}`);
    const turned = (column: readonly (0 | 1)[]): (0 | 1)[] => [...column].reverse();
    const after = snapshotOf({ b: turned(two.b), a: turned(two.a) }, { ids: [...ids].reverse() });
    expect(compared(snapshotOf(two), after).changes.every(({ direction }) => direction === 'same')).toBe(true);
  });

  test('another reference is another question; none on one side is known by the id alone', () => {
    const before = snapshotOf(two, { hashes: { q0: 'x', q1: 'x', q2: 'x' } });
    const after = snapshotOf(two, { hashes: { q0: 'x', q1: 'y' } });
    expect(compared(before, after).queries).toMatchObject({ otherQuestion: 1, compared: 99, byIdAlone: 98 });
  });

  test('a query that a shared model did not answer both times is left out; that of another model is not', () => {
    const before = snapshotOf({ ...two, gone: [null, ...runs(99)] });
    const after = snapshotOf({ ...two, b: [...two.b.slice(0, 99), null] });
    const { queries, models, sharedQueries } = compared(before, after);
    expect(models).toEqual({ shared: ['a', 'b'], added: [], removed: ['gone'] });
    expect([queries!.incomplete, sharedQueries]).toEqual([1, 99]);
    expect(compared(after, before).queries!.incomplete).toBe(1);
  });

  test.each([
    [80, 'none'],
    [79, 'incomparable'],
  ])('%d shared queries of 100: %s', (shared, outcome) => {
    const ids = Array.from({ length: 100 }, (_, i) => (i < shared ? `q${i}` : `new ${i}`));
    const result = compared(snapshotOf(two), snapshotOf(two, { ids }));
    expect([result.outcome, result.overlap]).toEqual([outcome, shared / 100]);
    if (outcome === 'incomparable') expect(result).toMatchObject({ obstacles: [{ kind: 'overlap' }], changes: [] });
  });

  test('an earlier run of one query in a hundred is no baseline, nor is a later one', () => {
    const one = snapshotOf({ a: [1], b: [0] });
    expect(compared(one, snapshotOf(two)).outcome).toBe('incomparable');
    expect(compared(snapshotOf(two), one).outcome).toBe('incomparable');
  });

  test('one shared model is no pool', () => {
    const result = compared(snapshotOf({ a: two.a, x: two.b }), snapshotOf({ a: two.a, y: two.b }));
    expect(result).toMatchObject({ outcome: 'incomparable', obstacles: [{ kind: 'models' }], changes: [] });
  });

  test.each([
    ['pass-threshold', { grading: { passThreshold: 0.7 } }, '0.5', '0.7'],
    ['metric', { grading: { metric: 'f1' } }, '', 'f1'],
    ['filter', { grading: { filter: 'strict' } }, '', 'strict'],
    ['judge', { grading: { judge: 'j' } }, '', 'j'],
    ['repeats', { grading: { repeats: 'mean' } }, '', 'mean'],
    ['count-as-wrong', { grading: { countAsWrong: ['error', 'absent'] } }, '', 'absent, error'],
    ['format', { formats: ['inspect', 'csv', 'csv'] }, 'csv', 'csv, inspect'],
  ])('another %s: what moved may be the grader', (setting, parts, before, after) => {
    const worse = { ...two, a: runs(40, 60) };
    expect(compared(snapshotOf(two), snapshotOf(worse, parts))).toMatchObject({
      outcome: 'incomparable',
      obstacles: [{ kind: 'grading', setting, before, after }],
      changes: [],
    });
  });

  test('patterns of outcomes are no queries', () => {
    const grouped = snapshotOf({ a: [1, 0], b: [0, 1] }, { ids: ['pattern:10', 'pattern:01'], weights: [40, 60] });
    expect(compared(grouped, grouped)).toMatchObject({ outcome: 'incomparable', obstacles: [{ kind: 'grouped' }] });
    const named = snapshotOf({ a: [1, 0], b: [0, 1] }, { weights: [40, 60] });
    expect(compared(named, named)).toMatchObject({ outcome: 'none', sharedQueries: 100 });
    const reweighed = snapshotOf({ a: [1, 0], b: [0, 1] }, { weights: [40, 59] });
    expect(compared(named, reweighed)).toMatchObject({ outcome: 'incomparable', queries: { otherQuestion: 59 } });
  });

  test('a query or a model may have any name', () => {
    const ids = ['__proto__', 'constructor', ...Array.from({ length: 98 }, (_, i) => `q${i}`)];
    const run = snapshotOf({ ['__proto__x']: two.a, toString: two.b }, { ids, hashes: { constructor: 'x' } });
    expect(compared(run, run)).toMatchObject({ outcome: 'none', sharedQueries: 100, queries: { byIdAlone: 99 } });
  });
});

describe('what has changed', () => {
  const summary = (result: Regression): unknown[] =>
    result.changes
      .filter(({ significant, material }) => significant && material)
      .map(({ what, name, direction }) => [what, name, direction]);

  test('a model that lost five points is named, alarms first', () => {
    const before = snapshotOf({ a: runs(900, 100), b: runs(500, 200, 300), c: runs(400, 100, 500) });
    const after = snapshotOf({ a: runs(900, 100), b: runs(450, 250, 300), c: runs(400, 100, 500) });
    const result = compared(before, after);
    expect(result.outcome).toBe('regressed');
    expect(summary(result)).toEqual([['accuracy', 'b', 'worse']]);
    expect(result.changes[0]).toMatchObject({
      name: 'b',
      before: 0.8,
      after: 0.75,
      p: expect.closeTo(2 ** -50, 25),
      adjusted: expect.closeTo(5 * 2 ** -50, 25),
    });
  });

  test('beta that rose is a regression, beta that fell an improvement', () => {
    const few = snapshotOf({ a: runs(970, 30), b: runs(960, 40) });
    const many = snapshotOf({ a: runs(940, 60), b: runs(930, 70) });
    expect(summary(compared(few, many))).toContainEqual(['beta', undefined, 'worse']);
    expect(compared(few, many).outcome).toBe('regressed');
    expect(summary(compared(many, few))).toContainEqual(['beta', undefined, 'better']);
    expect(compared(many, few).outcome).toBe('improved');
  });

  test('what is certain and too small is no alarm, nor is what is large and uncertain', () => {
    const before = snapshotOf({ a: runs(5000, 5000), b: runs(4000, 6000) });
    const certain = compared(before, snapshotOf({ a: runs(4950, 5050), b: runs(4000, 6000) }));
    const change = certain.changes.find(({ name }) => name === 'a');
    expect([certain.outcome, change]).toEqual([
      'none',
      expect.objectContaining({ significant: true, material: false, direction: 'worse' }),
    ]);
    const large = compared(
      snapshotOf({ a: runs(10, 10), b: runs(4, 16) }),
      snapshotOf({ a: runs(7, 13), b: runs(4, 16) }),
    );
    expect([large.outcome, large.changes.find(({ name }) => name === 'a')]).toEqual([
      'none',
      expect.objectContaining({ significant: false, material: true }),
    ]);
  });

  test('a point is a point, also where doubles say otherwise', () => {
    const material = (queries: number, lost: number): boolean =>
      compared(
        snapshotOf({ a: runs(queries), b: runs(queries) }),
        snapshotOf({ a: runs(queries - lost, lost), b: runs(queries) }),
      ).changes.find(({ name }) => name === 'a')!.material;
    expect([material(700, 7), material(700, 6), material(1300, 13), material(1300, 12)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('a gain that shrank below the gain asked for, and that only', () => {
    // The second model rescues 50 of 1,000 queries, and then 5: the best got them right.
    const before = snapshotOf({ a: runs(900, 100), b: [...runs(800, 100), ...runs(50, 50)] });
    const after = snapshotOf({ a: [...runs(900), ...runs(45, 55)], b: [...runs(800, 100), ...runs(50, 50)] });
    const result = compared(before, after);
    expect(summary(result)).toEqual([
      ['gain', undefined, 'worse'],
      ['accuracy', 'a', 'better'],
    ]);
    expect(result.changes[0]).toMatchObject({ before: 0.05, after: 0.005, p: 0.0001 });
    expect(result.changes[0]!.upper).toBeLessThan(0.02);
    // With a smaller gain asked for, it has not crossed: then nothing is tested.
    const smaller = compared(before, after, { minGain: 0.001 }).changes.find(({ what }) => what === 'gain');
    expect(smaller).toMatchObject({ material: false, p: null, adjusted: null, significant: false });
    // A gain that grew is no improvement.
    expect(summary(compared(after, before))).toEqual([['accuracy', 'a', 'worse']]);
  });

  test('a declared baseline is what the gain is over', () => {
    const before = snapshotOf({ a: runs(900, 100), b: runs(850, 150) });
    const after = snapshotOf({ a: runs(900, 100), b: runs(899, 101) });
    const gain = compared(before, after, { baseline: 'b' }).changes.find(({ what }) => what === 'gain');
    expect(gain).toMatchObject({ before: 0.05, after: 0.001, significant: true, material: true });
    expect(compared(before, after).changes.find(({ what }) => what === 'gain')).toMatchObject({
      before: 0,
      material: false,
    });
    expect(compared(before, after, { baseline: 'new' }).changes.find(({ what }) => what === 'gain')!.before).toBe(0);
  });

  test('an ensemble that led every model, and does so no more', () => {
    const models = { a: runs(800, 200), b: runs(700, 300) };
    const vote = runs(850, 150);
    const before = snapshotOf(models, { ensembles: { vote, gone: vote } });
    const after = snapshotOf(models, { ensembles: { vote: runs(800, 200) } });
    const lost = compared(before, after);
    expect(summary(lost)).toEqual([['edge', 'vote', 'worse']]);
    expect(lost.ensembles).toEqual({ shared: ['vote'], added: [], removed: ['gone'] });
    expect(lost.changes[0]).toMatchObject({ before: 0.05, after: 0, p: 0.0001 });
    const won = compared(after, before);
    expect([won.outcome, ...summary(won)]).toEqual(['improved', ['edge', 'vote', 'better']]);
    // It still leads, if by less: no alarm.
    const less = compared(before, snapshotOf(models, { ensembles: { vote: runs(820, 180) } }));
    expect([less.outcome, less.changes.find(({ what }) => what === 'edge')]).toEqual([
      'none',
      expect.objectContaining({ material: false, p: null }),
    ]);
  });

  test('same input and seed, same result', () => {
    const before = snapshotOf({ a: runs(900, 100), b: [...runs(800, 100), ...runs(50, 50)] });
    const after = snapshotOf({ a: [...runs(900), ...runs(45, 55)], b: [...runs(800, 100), ...runs(50, 50)] });
    expect(compared(before, after)).toEqual(compared(before, after));
  });
});
