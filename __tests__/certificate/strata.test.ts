import { describe, expect, test } from '@jest/globals';
import { Strata } from '../../src/certificate/strata.js';
import { matrixOf, shuffled } from '../correlation/matrices.js';

/** Groups of so many queries each, one after the other. */
function strataOf(sizes: Readonly<Record<string, number>>, shares: Readonly<Record<string, number>>): Strata {
  const groups = Object.entries(sizes).flatMap(([group, size]) => Array.from({ length: size }, () => group));
  const matrix = matrixOf([groups.map(() => 1 as const)]);
  return new Strata(matrix, { shares: new Map(Object.entries(shares)), groupOf: (row) => groups[row]! });
}
const pooled = ({ groups }: Strata) => groups.filter((group) => group.pooled).map(({ group }) => group);

describe('groups', () => {
  test('weigh by their shares, whatever their numbers of queries', () => {
    const strata = strataOf({ a: 20, b: 100 }, { a: 0.9, b: 0.1 });
    // On a 1 for half of the queries, on b for all: 0.9 / 2 + 0.1.
    expect(strata.mean((row) => (row < 20 ? row % 2 : 1))).toBeCloseTo(0.55, 12);
    expect(strata.groups).toEqual([
      { group: 'a', share: 0.9, queries: 20, pooled: false },
      { group: 'b', share: 0.1, queries: 100, pooled: false },
    ]);
  });

  test('of fewer than 20 queries are pooled where together they are enough', () => {
    const strata = strataOf({ a: 100, b: 12, c: 8 }, { a: 0.2, b: 0.5, c: 0.3 });
    expect(pooled(strata)).toEqual(['b', 'c']);
    // Pooled queries weigh alike: 0.8 on the 20 of b and c, of which 8 have a 1.
    expect(strata.mean((row) => Number(row >= 112))).toBeCloseTo((0.8 * 8) / 20, 12);
  });

  test('of too few queries together take the smallest other one', () => {
    expect(pooled(strataOf({ a: 100, b: 30, c: 19 }, { a: 0.2, b: 0.5, c: 0.3 }))).toEqual(['b', 'c']);
    expect(pooled(strataOf({ a: 20, b: 30 }, { a: 0.5, b: 0.5 }))).toEqual([]);
  });

  test('alone are pooled with nothing', () => {
    const strata = strataOf({ a: 5 }, { a: 1 });
    expect(pooled(strata)).toEqual([]);
    expect(strata.mean((row) => Number(row === 0))).toBeCloseTo(0.2, 12);
  });
});

describe('limits', () => {
  const strata = strataOf({ a: 60, b: 60 }, { a: 0.7, b: 0.3 });
  const value = (row: number): number => Number(row % 3 === 0);

  test('enclose the least of the means', () => {
    const { point, lower, upper } = strata.leastMean([value, () => 1], 0.05);
    expect(point).toBeCloseTo(1 / 3, 12);
    expect(lower).toBeGreaterThan(0);
    expect(lower).toBeLessThan(point);
    expect(upper).toBeGreaterThan(point);
    expect(upper).toBeLessThan(0.6);
    expect(strata.leastMean([() => 0], 0.05)).toMatchObject({ point: 0, lower: 0 });
  });

  test('of an interval are on a grid, outside of the exact ones', () => {
    const [low, high] = strata.interval(value, 0.1);
    const { lower, upper } = strata.leastMean([value], 0.05);
    expect(low).toBeLessThanOrEqual(lower);
    expect(high).toBeGreaterThanOrEqual(upper);
    expect(high - upper).toBeLessThan(2 / 1024);
    expect((low * 1024) % 1).toBe(0);
  });

  test('do not depend on the order of the rows', () => {
    const order = shuffled([...Array(120).keys()], 5);
    const matrix = matrixOf([order.map(() => 1 as const)], { ids: order.map((row) => `q${row}`) });
    const shares = new Map([
      ['a', 0.7],
      ['b', 0.3],
    ]);
    const moved = new Strata(matrix, { shares, groupOf: (row) => (order[row]! < 60 ? 'a' : 'b') });
    const [here, there] = [strata.leastMean([value], 0.05), moved.leastMean([(row) => value(order[row]!)], 0.05)];
    expect([there.lower, there.upper]).toEqual([here.lower, here.upper]);
  });
});
