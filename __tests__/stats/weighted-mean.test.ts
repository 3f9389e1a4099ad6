import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { weightedLowerLimit, weightedUpperLimit, type ShareOfPopulation } from '../../src/stats/weighted-mean.js';
import { reference } from './reference.js';

interface Case {
  name: string;
  alpha: number;
  groups: { share: number; rows: number[][] }[];
  upper: number;
  lower: number;
}

const groupsOf = (groups: Case['groups']): ShareOfPopulation[] =>
  groups.map(({ share, rows }) => ({ share, columns: rows[0]!.map((_, m) => rows.map((row) => row[m]!)) }));

test.each(reference<Case>('weighted-mean'))('reference: $name', ({ groups, alpha, upper, lower }) => {
  // Limits lie on a grid of 1/4096: they are equal, or wrong.
  expect(Math.abs(weightedUpperLimit(groupsOf(groups), alpha) - upper)).toBeLessThan(1e-9);
  expect(Math.abs(weightedLowerLimit(groupsOf(groups), alpha) - lower)).toBeLessThan(1e-9);
});

/** Every outcome of queries with known rates: how probable it is that the limits miss the weighted mean. */
function missing(shares: readonly number[], sizes: readonly number[], rates: readonly number[], alpha: number) {
  const n = sizes.reduce((sum, size) => sum + size);
  const rateOf = sizes.flatMap((size, g) => new Array<number>(size).fill(rates[g]!));
  const truth = shares.reduce((sum, share, g) => sum + share * rates[g]!, 0);
  let [below, above] = [0, 0];
  for (let outcome = 0; outcome < 2 ** n; outcome++) {
    const values = rateOf.map((_, i) => (outcome >> i) & 1);
    const probability = values.reduce((product, value, i) => product * (value === 1 ? rateOf[i]! : 1 - rateOf[i]!), 1);
    const groups = shares.map((share, g) => {
      const start = sizes.slice(0, g).reduce((sum, size) => sum + size, 0);
      return { share, columns: [values.slice(start, start + sizes[g]!)] };
    });
    if (weightedUpperLimit(groups, alpha) < truth) below += probability;
    if (weightedLowerLimit(groups, alpha) > truth) above += probability;
  }
  return { below, above };
}

describe('by every outcome there is, the limits miss no more often than they may', () => {
  test.each([
    [
      [0.5, 0.5],
      [3, 4],
      [0.3, 0.6],
    ],
    [
      [0.9, 0.1],
      [3, 5],
      [0.2, 0.9],
    ],
    [
      [0.2, 0.8],
      [2, 5],
      [0.7, 0.4],
    ],
    [[1], [7], [0.35]],
  ])('shares %j of %j queries with rates %j', (shares, sizes, rates) => {
    const { below, above } = missing(shares, sizes, rates, 0.3);
    expect(below).toBeLessThanOrEqual(0.3);
    expect(above).toBeLessThanOrEqual(0.3);
    // And they do something: not every outcome leaves all open.
    expect(below + above).toBeGreaterThan(0);
  });
});

const group = (n: number) => fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: n });

test('the limits are around the weighted mean, mirror each other, and know nothing of how groups are named', () => {
  fc.assert(
    fc.property(group(40), group(60), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (a, b, share) => {
      const groups = [
        { share, columns: [a] },
        { share: 1 - share, columns: [b] },
      ];
      const mirrored = groups.map((one) => ({ ...one, columns: [one.columns[0]!.map((value) => 1 - value)] }));
      const [upper, lower] = [weightedUpperLimit(groups, 0.05), weightedLowerLimit(groups, 0.05)];
      expect(lower).toBeLessThanOrEqual(upper);
      expect(lower).toBeCloseTo(1 - weightedUpperLimit(mirrored, 0.05), 12);
      expect(weightedUpperLimit(groups.toReversed(), 0.05)).toBeCloseTo(upper, 3);
    }),
    { numRuns: 40, seed: 7 },
  );
});

test('a column twice is that column but for the patience with several', () => {
  const values = Array.from({ length: 200 }, (_, i) => Number(i % 9 === 0));
  const once = weightedUpperLimit([{ share: 1, columns: [values] }], 0.05);
  const twice = weightedUpperLimit([{ share: 1, columns: [values, values] }], 0.05);
  expect(Math.abs(twice - once)).toBeLessThan(0.01);
});

test('a share of its own gives a group the weight of its own, however many queries it has', () => {
  const some = Array.from({ length: 400 }, (_, i) => Number(i % 10 === 0));
  const none = new Array<number>(400).fill(0);
  const limit = (share: number): number =>
    weightedUpperLimit(
      [
        { share, columns: [some] },
        { share: 1 - share, columns: [none] },
      ],
      0.05,
    );
  expect(limit(0.1)).toBeLessThan(limit(0.5));
  expect(limit(0.1)).toBeGreaterThan(0.01);
  expect(limit(0.1)).toBeLessThan(0.025);
});

test.each<[ShareOfPopulation[], number, RegExp]>([
  [[], 0.05, /no groups/],
  [[{ share: 1, columns: [[]] }], 0.05, /no values/],
  [[{ share: 0.5, columns: [[1]] }], 0.05, /add up to 1/],
  [[{ share: NaN, columns: [[1]] }], 0.05, /add up to 1/],
  [
    [
      { share: 1.5, columns: [[1]] },
      { share: -0.5, columns: [[1]] },
    ],
    0.05,
    /positive/,
  ],
  [[{ share: 1, columns: [[2]] }], 0.05, /lie in \[0, 1\]/],
  [[{ share: 1, columns: [[NaN]] }], 0.05, /lie in \[0, 1\]/],
  [[{ share: 1, columns: [[1], [1, 0]] }], 0.05, /as long/],
  [[{ share: 1, columns: [[1]] }], 0, /alpha/],
])('outside the domain: %j, %d', (groups, alpha, message) => {
  expect(() => weightedUpperLimit(groups, alpha)).toThrow(RangeError);
  expect(() => weightedLowerLimit(groups, alpha)).toThrow(message);
});
