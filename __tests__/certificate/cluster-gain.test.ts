import { describe, expect, test } from '@jest/globals';
import { clusterGainLower, clusterGainUpper, gainCounts, unitsOf } from '../../src/certificate/cluster-gain.js';
import { leastMeanLowerLimit, leastMeanUpperLimit } from '../../src/stats/least-mean.js';
import { bitsOf, matrixOf, shuffled } from '../correlation/matrices.js';

const rowsOf = (n: number): Int32Array => Int32Array.from({ length: n }, (_, i) => i);
const matrixWith = (ids: readonly string[]) => matrixOf([ids.map(() => 1 as const)], { ids });

describe('units', () => {
  const ids = ['q0', 'q1', 'q2', 'q3', 'q4'];
  const label = (id: string): string | undefined => ({ q0: 'x', q2: 'x', q4: 'q1' })[id];

  test('are clusters, and queries without a label; a label that reads as an id is no query', () => {
    const [q0, q1, q2, q3, q4] = unitsOf(matrixWith(ids), rowsOf(5), (row) => label(ids[row]!));
    expect(q2).toBe(q0);
    expect([...new Set([q0, q1, q3, q4])].sort()).toEqual([0, 1, 2, 3]);
  });

  test('have the same numbers in any order of the rows', () => {
    const names = Array.from({ length: 50 }, (_, i) => `q${i}`);
    const labels = (name: string) => `c${Number(name.slice(1)) % 7}`;
    const numbers = (order: readonly string[]) => {
      const found = unitsOf(matrixWith(order), rowsOf(50), (row) => labels(order[row]!));
      return names.map((name) => found[order.indexOf(name)]);
    };
    expect(numbers(shuffled(names, 4))).toEqual(numbers(names));
  });

  test('of a cluster and of a query that has its name are in one order too', () => {
    const numbers = (order: readonly string[]) => {
      const found = unitsOf(matrixWith(order), rowsOf(2), (row) => (order[row] === 'a' ? 'b' : undefined));
      return ['a', 'b'].map((name) => found[order.indexOf(name)]);
    };
    expect(numbers(['b', 'a'])).toEqual(numbers(['a', 'b']));
  });

  test('of 2,500 clusters are 834, of three neighbours each', () => {
    const names = Array.from({ length: 2500 }, (_, i) => `q${i}`);
    const found = unitsOf(matrixWith(names), rowsOf(2500), () => undefined);
    const sizes = new Uint32Array(834);
    for (const unit of found) sizes[unit]! += 1;
    expect([...new Set(sizes)].sort()).toEqual([1, 3]);
    expect(sizes[833]).toBe(1);
  });
});

describe('the gain over models', () => {
  const played = {
    outcome: Float64Array.of(1, 0, NaN, 0.5),
    rows: Int32Array.of(0, 1, 2, 3),
    weights: Float64Array.of(1, 3, 1, 2),
    unitOf: Uint32Array.of(0, 0, 1, 2),
  };
  const models = [bitsOf([true, false, true, true]), bitsOf([false, true, false, false])];

  test('counts half of one more than the difference, by unit; what was not answered is left out', () => {
    const { sizes, columns } = gainCounts(played, models);
    expect(Array.from(sizes)).toEqual([4, 2]);
    // Over the first model: d = 0, 0 of weights 1 and 3; then d = -1/2 of weight 2. Over the second: 1, -1; then 1/2.
    expect(columns.map((column) => Array.from(column))).toEqual([
      [2, 0.5],
      [1, 1.5],
    ]);
  });

  test('limits enclose the gain seen over the best of them', () => {
    const sizes = new Float64Array(200).fill(1);
    const column = (share: number) => sizes.map((_, i) => Number(i % 10 < share));
    const counts = { sizes, columns: [column(7), column(6)] };
    // Shares of 0.7 and 0.6: gains of 0.4 and 0.2.
    const [lower, upper] = [
      clusterGainLower(counts, 0.05, leastMeanLowerLimit),
      clusterGainUpper(counts, 0.05, leastMeanUpperLimit),
    ];
    expect(lower).toBeCloseTo(2 * leastMeanLowerLimit(counts, 0.05) - 1, 12);
    expect(lower).toBeLessThan(0.2);
    expect(upper).toBeGreaterThan(0.2);
    expect(upper).toBeLessThan(0.4);
    const sure = { sizes, columns: [sizes.slice()] };
    expect(clusterGainUpper(sure, 0.05)).toBe(1);
    expect(clusterGainLower({ sizes, columns: [new Float64Array(200)] }, 0.05)).toBe(-1);
  });
});
