import { describe, expect, test } from '@jest/globals';
import { compare, type CompareSettings } from '../../src/comparison/compare.js';
import type { Regression, Snapshot } from '../../src/comparison/types.js';
import { earlierOf, runs, snapshotOf } from './snapshots.js';

const SETTINGS: CompareSettings = { confidence: 0.95, minGain: 0.02, baseline: undefined };

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
      absent: 0,
      incomplete: 0,
      compared: 100,
      unanswered: 0,
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
    // More than one query in a hundred that is another question is another evaluation, which is tested below.
    const before = snapshotOf(two, { hashes: { q0: 'x', q1: 'x', q2: 'x' } });
    const after = snapshotOf(two, { hashes: { q0: 'x', q1: 'y' } });
    expect(compared(before, after).queries).toMatchObject({ otherQuestion: 1, compared: 99, byIdAlone: 98 });
  });

  test('a query that a shared model did not answer before is left out; that of another model is not', () => {
    const before = snapshotOf({ ...two, b: [...two.b.slice(0, 99), null], gone: [null, ...runs(99)] });
    const { queries, models, sharedQueries } = compared(before, snapshotOf(two));
    expect(models).toEqual({ shared: ['a', 'b'], added: [], removed: ['gone'] });
    expect([queries!.incomplete, queries!.unanswered, sharedQueries]).toEqual([1, 0, 99]);
  });

  test.each([
    [80, 'none'],
    [79, 'incomparable'],
  ])('%d queries before and 100 now: %s', (shared, outcome) => {
    const earlier = snapshotOf({ a: two.a.slice(0, shared), b: two.b.slice(0, shared) });
    const result = compared(earlier, snapshotOf(two));
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
    expect(result).toMatchObject({
      outcome: 'incomparable',
      obstacles: [{ kind: 'models' }, { kind: 'models-removed', removed: [{ name: 'x', now: 'absent' }] }],
      changes: [],
    });
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

describe('a loss cannot hide', () => {
  /** a falls from 80 to 68 %; whatever it lost is replaced by `how`. */
  const before = snapshotOf({ a: runs(800, 200), b: runs(600, 400) });
  const losing = (how: 0 | null): Snapshot => {
    const a = runs(800, 200).map((right, q) => (q < 120 ? how : right));
    return snapshotOf({ a, b: runs(600, 400) });
  };

  test('behind answers that are missing: they are as wrong as wrong ones', () => {
    const [wrong, missing] = [compared(before, losing(0)), compared(before, losing(null))];
    expect(wrong.outcome).toBe('regressed');
    expect(missing.outcome).toBe('regressed');
    expect(missing.changes).toEqual(wrong.changes);
    expect(missing.queries).toMatchObject({ compared: 1000, unanswered: 120 });
  });

  test('behind queries that are gone: up to one in a hundred is a loss, and more is no comparison', () => {
    const without = (gone: number): Snapshot => {
      const ids = Array.from({ length: 1000 - gone }, (_, i) => `q${i + gone}`);
      return snapshotOf({ a: runs(800 - gone, 200), b: runs(600 - gone, 400) }, { ids });
    };
    const few = compared(before, without(10));
    expect(few.outcome).toBe('regressed');
    expect(few.queries).toMatchObject({ absent: 10, compared: 1000, unanswered: 10, shared: 990 });
    expect(few.changes.find(({ name }) => name === 'a')).toMatchObject({ before: 0.8, after: 0.79 });
    const many = compared(before, without(11));
    expect(many).toMatchObject({ outcome: 'incomparable', changes: [] });
    expect(many.obstacles).toEqual([
      { kind: 'queries-removed', queries: 11, ids: Array.from({ length: 11 }, (_, i) => `q${i}`) },
    ]);
  });

  test('behind labels of clusters that gather what was lost', () => {
    const clustered = (run: Snapshot, effectiveClusters: number): Snapshot => ({ ...run, effectiveClusters });
    const lost = losing(0);
    const outcome = (was: number, is: number): string => compared(clustered(before, was), clustered(lost, is)).outcome;
    expect([outcome(1000, 899), outcome(1000, 901), outcome(50, 60)]).toEqual([
      'incomparable',
      'regressed',
      'regressed',
    ]);
    expect(compared(clustered(before, 1000), clustered(lost, 2)).obstacles).toEqual([
      { kind: 'clusters', before: 1000, after: 2 },
    ]);
  });

  test('behind queries that became other questions', () => {
    const hashes = (from: number, letter: string): Record<string, string> =>
      Object.fromEntries(Array.from({ length: 1000 }, (_, q) => [`q${q}`, q < from ? letter : 'x']));
    const [old, now] = [
      { a: runs(800, 200), b: runs(600, 400) },
      { a: runs(700, 300), b: runs(600, 400) },
    ];
    const outcome = (changed: number): string =>
      compared(snapshotOf(old, { hashes: hashes(0, '') }), snapshotOf(now, { hashes: hashes(changed, 'y') })).outcome;
    expect([outcome(10), outcome(11)]).toEqual(['regressed', 'incomparable']);
  });

  test('behind another name, unless `models` leaves the model out', () => {
    const renamed = snapshotOf({ 'a-2': runs(680, 320), b: runs(600, 400), c: runs(500, 500) });
    const three = snapshotOf({ a: runs(800, 200), b: runs(600, 400), c: runs(500, 500) });
    const result = compared(three, renamed);
    expect(result).toMatchObject({ outcome: 'incomparable', changes: [] });
    expect(result.obstacles).toEqual([{ kind: 'models-removed', removed: [{ name: 'a', now: 'absent' }] }]);
    expect(compared(three, renamed, { isWanted: (name) => name !== 'a' }).outcome).toBe('none');
  });

  test('behind being left out, or being called an ensemble, or an ensemble that is gone or a model now', () => {
    const models = { a: runs(800, 200), b: runs(600, 400), c: runs(500, 500) };
    const { a: _, ...others } = models;
    const became = (now: Snapshot, earlier = snapshotOf(models)): unknown => {
      const [obstacle] = compared(earlier, now, { isWanted: () => false }).obstacles;
      return obstacle?.kind === 'models-removed' ? obstacle.removed : undefined;
    };
    const reason = (now: Snapshot): unknown => compared(snapshotOf(models), now).obstacles;
    expect(reason({ ...snapshotOf(others), excluded: ['a'] })).toEqual([
      { kind: 'models-removed', removed: [{ name: 'a', now: 'left-out' }] },
    ]);
    expect(reason(snapshotOf(others, { ensembles: { a: models.a } }))).toEqual([
      { kind: 'models-removed', removed: [{ name: 'a', now: 'ensemble' }] },
    ]);
    const withVote = snapshotOf(models, { ensembles: { vote: models.a } });
    expect(became(snapshotOf(models), withVote)).toEqual([{ name: 'vote', now: 'absent' }]);
    expect(became(snapshotOf({ ...models, vote: models.a }), withVote)).toEqual([{ name: 'vote', now: 'model' }]);
  });

  test('of an ensemble: what it does not answer now is wrong now', () => {
    const models = { a: runs(800, 200), b: runs(700, 300) };
    const vote = runs(900, 100);
    const silent = vote.map((right, q) => (q < 150 ? null : right));
    const { outcome, changes } = compared(
      snapshotOf(models, { ensembles: { vote } }),
      snapshotOf(models, { ensembles: { vote: silent } }),
    );
    expect(outcome).toBe('regressed');
    expect(changes[0]).toMatchObject({ what: 'edge', name: 'vote', before: 0.1, after: expect.closeTo(-0.05, 12) });
  });
});

describe('clusters', () => {
  /** 20 clusters of 50 queries: whole clusters are answered differently, as of templates that are worded anew. */
  const column = (wrong: readonly number[]): (0 | 1)[] =>
    Array.from({ length: 1000 }, (_, q) => (wrong.includes(Math.floor(q / 50)) ? 0 : 1));
  const [before, after] = [
    snapshotOf({ a: column([1]), b: column([]) }),
    snapshotOf({ a: column([1, 2, 3]), b: column([]) }),
  ];
  const clusterOf = (row: number): string => `template ${Math.floor(row / 50)}`;

  test('two clusters are two observations, and not a hundred', () => {
    const change = (settings: Partial<CompareSettings>): number =>
      compared(before, after, settings).changes.find(({ name }) => name === 'a')!.p!;
    expect(change({})).toBeLessThan(1e-29);
    expect(change({ clusterOf })).toBe(1 / 4);
    expect(compared(before, after).outcome).toBe('regressed');
    expect(compared(before, after, { clusterOf })).toMatchObject({ outcome: 'none', clusters: 20 });
    expect(compared(before, after).clusters).toBeNull();
  });

  test('an ensemble that copies alone showed better loses nothing', () => {
    const models = { a: column([1, 2, 3, 4]), b: column([5, 6, 7, 8, 9]) };
    const [led, leads] = [
      snapshotOf(models, { ensembles: { vote: column([1, 2]) } }),
      snapshotOf(models, { ensembles: { vote: column([1, 2, 3, 4]) } }),
    ];
    const edge = (settings: Partial<CompareSettings>): unknown =>
      compared(led, leads, settings).changes.find(({ what }) => what === 'edge');
    expect(edge({})).toMatchObject({ direction: 'worse', material: true });
    expect(edge({ clusterOf })).toMatchObject({ direction: 'worse', material: false, p: null });
  });

  test('queries without a cluster are clusters of their own: McNemar again', () => {
    const alone = compared(before, after, { clusterOf: () => undefined });
    const plain = compared(before, after);
    expect(alone.clusters).toBe(1000);
    for (const [i, { p }] of alone.changes.entries()) {
      if (p === null) expect(plain.changes[i]!.p).toBeNull();
      else expect(p).toBeCloseTo(plain.changes[i]!.p!, 12);
    }
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
    const before = snapshotOf(models, { ensembles: { vote } });
    const after = snapshotOf(models, { ensembles: { vote: runs(800, 200) } });
    const lost = compared(before, after);
    expect(summary(lost)).toEqual([
      ['edge', 'vote', 'worse'],
      ['accuracy', 'vote', 'worse'],
    ]);
    expect(lost.ensembles).toEqual({ shared: ['vote'], added: [], removed: [] });
    expect(lost.changes[0]).toMatchObject({ before: 0.05, after: 0, p: 0.0001 });
    const won = compared(after, before);
    expect([won.outcome, ...summary(won)]).toEqual([
      'improved',
      ['edge', 'vote', 'better'],
      ['accuracy', 'vote', 'better'],
    ]);
    // It still leads, if by less: its edge is no alarm.
    const less = compared(before, snapshotOf(models, { ensembles: { vote: runs(820, 180) } }));
    expect(less.changes.find(({ what }) => what === 'edge')).toMatchObject({ material: false, p: null });
  });

  test('an ensemble that never led and falls', () => {
    const models = { a: runs(800, 200), b: runs(700, 300) };
    const vote = runs(780, 220);
    const before = snapshotOf(models, { ensembles: { vote } });
    const silent = vote.map((right, q) => (q < 500 ? null : right));
    for (const now of [runs(280, 720), silent]) {
      const fell = compared(before, snapshotOf(models, { ensembles: { vote: now } }));
      expect([fell.outcome, ...summary(fell)]).toEqual(['regressed', ['accuracy', 'vote', 'worse']]);
      expect(fell.changes[0]).toMatchObject({ before: 0.78, after: 0.28 });
    }
  });

  test('same input, same result', () => {
    const before = snapshotOf({ a: runs(900, 100), b: [...runs(800, 100), ...runs(50, 50)] });
    const after = snapshotOf({ a: [...runs(900), ...runs(45, 55)], b: [...runs(800, 100), ...runs(50, 50)] });
    expect(compared(before, after)).toEqual(compared(before, after));
  });
});
