import { describe, expect, test } from '@jest/globals';
import { leastBoundLowerLimit, leastBoundUpperLimit, type BoundColumn } from '../../src/stats/least-bound.js';
import { meanUpperLimit } from '../../src/stats/target-bets.js';
import { goldenOf } from '../support/golden.js';

interface Saving {
  right: number[][];
  cost: number[];
  baseline: number;
  alpha: number;
  lambdas: number[];
  oracle: number;
  upper: number;
  lower: number;
}

/** D(lambda) of design: what a policy that is right as often as the reference can save, by query. */
function columnsOf({ right, cost, baseline: b, lambdas }: Saving): BoundColumn[] {
  const least = Math.min(...cost);
  return lambdas.map((lambda) => ({
    range: cost[b]! - least + lambda,
    values: right.map((row) => {
      const price = row.map((x, m) => cost[m]! + lambda * (1 - x));
      return price[b]! - Math.min(...price);
    }),
  }));
}

describe('golden: what can be saved', () => {
  test.each(goldenOf<{ saving: Saving[] }>('target-bets').saving)('$right.length queries at prices $cost', (c) => {
    const columns = columnsOf(c);
    const means = columns.map(({ values }) => Array.from(values).reduce((sum, v) => sum + v, 0) / values.length);
    expect(Math.abs(Math.min(...means) - c.oracle)).toBeLessThan(1e-12);
    expect(Math.abs(leastBoundUpperLimit(columns, c.alpha) - c.upper)).toBeLessThan(1e-9);
    expect(Math.abs(leastBoundLowerLimit(columns, c.alpha) - c.lower)).toBeLessThan(1e-9);
  });
});

describe('all outcomes of four units with two columns of different range', () => {
  // Column means 0.5 and 0.55, together or apart.
  const laws = [
    { values: [0, 0], p: 0.4 },
    { values: [1, 0], p: 0.2 },
    { values: [0, 2], p: 0.075 },
    { values: [1, 1], p: 0.2 },
    { values: [0.8, 1.6], p: 0.125 },
  ];
  const meanOf = (j: number): number => laws.reduce((sum, { values, p }) => sum + p * values[j]!, 0);
  const least = Math.min(meanOf(0), meanOf(1));

  test.each([0.1, 0.3])('either limit misses with probability %p at most', (alpha) => {
    let [above, below] = [0, 0];
    for (let outcome = 0; outcome < laws.length ** 4; outcome++) {
      const drawn = Array.from({ length: 4 }, (_, i) => laws[Math.floor(outcome / laws.length ** i) % laws.length]!);
      const probability = drawn.reduce((product, { p }) => product * p, 1);
      const columns = [1, 2].map((range, j) => ({ range, values: drawn.map(({ values }) => values[j]!) }));
      if (leastBoundUpperLimit(columns, alpha) < least) below += probability;
      if (leastBoundLowerLimit(columns, alpha) > least) above += probability;
    }
    expect(below).toBeLessThanOrEqual(alpha);
    expect(above).toBeLessThanOrEqual(alpha);
  });
});

test('a column that is far worse costs little', () => {
  const good = { range: 1, values: Array.from({ length: 400 }, (_, i) => Number(i % 10 === 0)) };
  const bad = { range: 5, values: good.values.map(() => 4) };
  const [alone, beside] = [meanUpperLimit(good.values, 0.05), leastBoundUpperLimit([good, bad], 0.05)];
  expect(beside).toBeLessThan(alone + 0.01);
});

test.each([
  ['no columns', []],
  ['no values', [{ values: [], range: 1 }]],
  [
    'lengths',
    [
      { values: [0], range: 1 },
      { values: [0, 0], range: 1 },
    ],
  ],
  ['a value beyond the range', [{ values: [1.1], range: 1 }]],
  ['not a number', [{ values: [NaN], range: 1 }]],
  ['no range', [{ values: [0], range: 0 }]],
])('%s: RangeError', (_, columns: BoundColumn[]) => {
  expect(() => leastBoundUpperLimit(columns, 0.05)).toThrow(RangeError);
  expect(() => leastBoundLowerLimit(columns, 0.05)).toThrow(RangeError);
});
