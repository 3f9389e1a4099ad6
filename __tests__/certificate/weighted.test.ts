import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { weightedLowerLimit, weightedUpperLimit } from '../../src/stats/weighted-mean.js';
import { hashOrder } from '../../src/outcomes/hash-order.js';
import { trafficOf, withinTraffic } from '../../src/outcomes/traffic.js';
import type { Pool, PoolOptions } from '../../src/outcomes/pool.js';
import { poolOf, type Rows } from '../support/table.js';

const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined };

/** Queries 0 to 119 are of group a, 120 to 299 of group b. */
const SIZE = { a: 120, b: 180 };
const groupAt = (row: number): string => (row < SIZE.a ? 'a' : 'b');
const column = (a: (i: number) => boolean, b: (i: number) => boolean) =>
  Array.from({ length: 300 }, (_, q) => Number(q < SIZE.a ? a(q) : b(q - SIZE.a)) as 0 | 1);
const ROWS: Rows = {
  // Right on 114 of 120 and on 90 of 180.
  writer: column(
    (i) => i % 20 !== 0,
    (i) => i % 2 === 0,
  ),
  // Right on 60 of 120 and on 162 of 180.
  coder: column(
    (i) => i % 2 === 0,
    (i) => i % 10 !== 0,
  ),
};

function weighted(
  shares: Record<string, number>,
  rows = ROWS,
  options: Partial<PoolOptions> = {},
  group = groupAt,
): Pool {
  const pool = poolOf(rows, options);
  const given = Object.entries(shares).map(([name, share]) => ({ group: name, share }));
  const traffic = trafficOf(given, group, 'kind', pool.matrix);
  return { ...pool, traffic, matrix: withinTraffic(pool.matrix, traffic) };
}

test('rates and the best model are those of the traffic, counts those of the queries', () => {
  const found = certify(weighted({ a: 8, b: 2 }), SETTINGS);
  const alike = certify(poolOf(ROWS), SETTINGS);
  expect(alike.singleBest.name).toBe('coder');
  expect(found.singleBest.name).toBe('writer');
  expect(found.singleBest.accuracy).toBeCloseTo(0.8 * (114 / 120) + 0.2 * (90 / 180), 12);
  expect(found.models.map(({ name, correct }) => [name, correct])).toEqual([
    ['writer', 204],
    ['coder', 222],
  ]);
  expect(found.allWrong.count).toBe(alike.allWrong.count);
  // On a none is missed by both but every twentieth that is odd: none; on b every tenth that is odd: none.
  const missed = Array.from({ length: 300 }, (_, q) => q).filter(
    (q) => ROWS['writer']![q] === 0 && ROWS['coder']![q] === 0,
  );
  const share = (group: 'a' | 'b', of: readonly number[]): number =>
    of.filter((q) => groupAt(q) === group).length / SIZE[group];
  expect(found.allWrong.rate).toBeCloseTo(0.8 * share('a', missed) + 0.2 * share('b', missed), 12);
  const rescued = Array.from({ length: 300 }, (_, q) => q).filter(
    (q) => ROWS['writer']![q] === 0 && ROWS['coder']![q] === 1,
  );
  expect(found.gain.point).toBeCloseTo(0.8 * share('a', rescued) + 0.2 * share('b', rescued), 12);
  expect(found.gain).toMatchObject({ method: 'weightedRounds', bounds: null, independent: null });
  expect(found.weights!.groups).toEqual([
    { group: 'a', share: 0.8, queries: 120, pooled: false },
    { group: 'b', share: 0.2, queries: 180, pooled: false },
  ]);
  const { point, lower, upper } = alike.gain;
  expect(found.weights!.unweighted).toEqual({ point, lower, upper, verdict: alike.verdict });
  expect(found.ceiling.point).toBeCloseTo(1 - found.allWrong.rate, 12);
});

test('the limits are those of bets in rounds, on the queries in the order of the SHA-256 of their ids', () => {
  const rowsOf = (group: string) => {
    const rows = Array.from({ length: 300 }, (_, q) => q).filter((q) => groupAt(q) === group);
    return Array.from(hashOrder(rows.map((q) => `q${q}`)), (place) => rows[place]!);
  };
  const rescues = (model: string, other: string) => (q: number) =>
    Number(ROWS[model]![q] === 0 && ROWS[other]![q] === 1);
  const groups = [
    { share: 0.3, rows: rowsOf('a') },
    { share: 0.7, rows: rowsOf('b') },
  ].map(({ share, rows }) => ({
    share,
    columns: [rows.map(rescues('coder', 'writer')), rows.map(rescues('writer', 'coder'))],
  }));
  const { gain } = certify(weighted({ a: 0.3, b: 0.7 }), SETTINGS);
  expect(gain.upper).toBeCloseTo(weightedUpperLimit(groups, 0.05), 12);
  expect(gain.lower).toBeCloseTo(weightedLowerLimit(groups, 0.05), 12);
});

test('a declared baseline has its own column, and the best model seen stands beside it', () => {
  const found = certify(weighted({ a: 8, b: 2 }), { ...SETTINGS, baseline: 'coder' });
  expect(found.singleBest).toMatchObject({ name: 'coder', declared: true });
  expect(found.gain.overBestSeen!.name).toBe('writer');
  expect(found.gain.point).toBeGreaterThan(found.gain.overBestSeen!.point);
});

test('a share of 0 leaves the queries of a group out', () => {
  const found = certify(weighted({ a: 1, b: 0 }), SETTINGS);
  expect(found.queries.complete).toBe(120);
  expect(found.weights!.groups).toEqual([{ group: 'a', share: 1, queries: 120, pooled: false }]);
});

test('groups of fewer than 20 queries are pooled, with the smallest other where they are too small together', () => {
  const group = (row: number): string => (row < 12 ? 'x' : row < 30 ? 'y' : row < 120 ? 'a' : 'b');
  const found = certify(weighted({ x: 1, y: 1, a: 1, b: 1 }, ROWS, {}, group), SETTINGS);
  expect(found.weights!.groups.map(({ group: name, pooled }) => [name, pooled])).toEqual([
    ['a', false],
    ['b', false],
    ['x', true],
    ['y', true],
  ]);
  const single = (row: number): string => (row < 12 ? 'x' : groupAt(row));
  const alone = certify(weighted({ x: 1, a: 1, b: 2 }, ROWS, {}, single), SETTINGS);
  expect(alone.weights!.groups.filter(({ pooled }) => pooled).map(({ group: name }) => name)).toEqual(['a', 'x']);
  // Their queries then weigh alike: as if the two were one group with both shares.
  expect(alone.gain.point).toBeCloseTo(certify(weighted({ a: 1, b: 1 }), SETTINGS).gain.point, 12);
});

test('an ensemble is held against every model in weighted accuracy', () => {
  const router = column(
    (i) => i % 20 !== 0,
    (i) => i % 10 !== 0,
  );
  const rows = { ...ROWS, router };
  const [found] = certify(weighted({ a: 0.5, b: 0.5 }, rows, { ensembles: ['router'] }), SETTINGS).ensembles;
  const best = 0.5 * 0.95 + 0.5 * 0.5;
  expect(found!.accuracy).toBeCloseTo(0.5 * 0.95 + 0.5 * 0.9, 12);
  expect(found!.difference).toBeCloseTo(found!.accuracy - Math.max(best, 0.5 * 0.5 + 0.5 * 0.9), 12);
  expect(found!).toMatchObject({ method: 'bets', pBeatsEveryMember: null, reason: null });
  expect(found!.lower).toBeGreaterThan(0.1);
  expect(found!.interval![0]).toBeLessThanOrEqual(found!.lower!);
  expect(found!.interval![1]).toBeGreaterThanOrEqual(found!.difference);
});

test('missing answers leave two ends open, both of the traffic', () => {
  const rows = { ...ROWS, coder: ROWS['coder']!.map((value, q) => (q % 25 === 0 ? ('missing' as const) : value)) };
  const { gain, queries } = certify(weighted({ a: 0.5, b: 0.5 }, rows), SETTINGS);
  expect(queries.complete).toBe(288);
  expect(gain.missing!.queries).toBe(12);
  expect(gain.missing!.unansweredRight.point).not.toBe(gain.missing!.unansweredWrong.point);
});

describe('shares and groups have to fit each other', () => {
  test.each([
    [{ a: 1 }, '`weights` gives no share to "b", a group of `group-by: kind`.'],
    [{ a: 1, b: 1, c: 1 }, '`weights`: no question is in the group "c" of `group-by: kind`. The groups are: "a", "b".'],
  ])('%j', (shares: Record<string, number>, message) => {
    expect(() => weighted(shares)).toThrow(expect.objectContaining({ name: 'UserError' }));
    expect(() => weighted(shares)).toThrow(message);
  });

  test('a group that no model answered whole has no rate', () => {
    const rows = { ...ROWS, coder: ROWS['coder']!.map((value, q) => (q < SIZE.a ? ('missing' as const) : value)) };
    expect(() => weighted({ a: 1, b: 1 }, rows)).toThrow('no question of the group "a" was answered by every model');
  });

  test('a query without a group is in one of its own', () => {
    const pool = poolOf(ROWS);
    const label = (row: number): string | undefined => (row === 7 ? undefined : groupAt(row));
    const shares = [
      { group: 'a', share: 1 },
      { group: 'b', share: 1 },
    ];
    expect(() => trafficOf(shares, label, 'kind', pool.matrix)).toThrow('gives no share to "(none)"');
  });
});
