import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { leastMeanLowerLimit, leastMeanUpperLimit } from '../../src/stats/least-mean.js';
import { seededRandom } from '../../src/stats/random.js';

interface Case {
  sizes: number[];
  rescues: number[][];
  alpha: number;
  upper: number;
  lower: number;
}
/** Without the assumption that sizes tell nothing. */
type AnySizes = Case & { upperAny: number; lowerAny: number };

const read = (path: string): { least: { rows: number[][]; alpha: number; upper: number }[]; clusters: AnySizes[] } =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as ReturnType<typeof read>;
const GOLDEN = read('../fixtures/golden/target-bets.json');
const REFERENCE = read('../fixtures/reference/target-bets.json');

const columnsOf = (rows: readonly number[][]): number[][] => rows[0]!.map((_, m) => rows.map((row) => row[m]!));
const single = (rows: readonly number[][]): { columns: number[][]; sizes: number[] } => ({
  columns: columnsOf(rows),
  sizes: rows.map(() => 1),
});

test.each(GOLDEN.least)('golden: $rows.length queries', ({ rows, alpha, upper }) => {
  expect(Math.abs(leastMeanUpperLimit(single(rows), alpha) - upper)).toBeLessThan(1e-9);
});

test.each<Case>([...GOLDEN.clusters, ...REFERENCE.clusters])(
  'golden and reference: $sizes.length clusters at alpha $alpha whose sizes tell nothing',
  ({ sizes, rescues, alpha, upper, lower }) => {
    const input = { columns: columnsOf(rescues), sizes };
    expect(Math.abs(leastMeanUpperLimit(input, alpha, 'unrelated') - upper)).toBeLessThan(1e-9);
    expect(Math.abs(leastMeanLowerLimit(input, alpha, 'unrelated') - lower)).toBeLessThan(1e-9);
  },
);

test.each(REFERENCE.clusters)(
  'reference: $sizes.length clusters at alpha $alpha, whatever their sizes tell',
  ({ sizes, rescues, alpha, upperAny, lowerAny }) => {
    const input = { columns: columnsOf(rescues), sizes };
    expect(Math.abs(leastMeanUpperLimit(input, alpha) - upperAny)).toBeLessThan(1e-9);
    expect(Math.abs(leastMeanLowerLimit(input, alpha) - lowerAny)).toBeLessThan(1e-9);
  },
);

test('the larger clusters have the rescues: only a bet that is laid before the size is known holds', () => {
  // One cluster of 20 has five queries, and all are rescues in 15 % of these; the others have one query and none.
  const random = seededRandom('larger clusters have the rescues');
  const truth = (0.05 * 5 * 0.15) / (0.95 + 0.05 * 5);
  const draws = 200;
  const misses = { any: 0, unrelated: 0 };
  for (let draw = 0; draw < draws; draw++) {
    const sizes = Array.from({ length: 200 }, () => (random() < 0.05 ? 5 : 1));
    const columns = [sizes.map((size) => (size > 1 && random() < 0.15 ? size : 0))];
    for (const told of ['any', 'unrelated'] as const)
      if (leastMeanUpperLimit({ columns, sizes }, 0.05, told) < truth) misses[told] += 1;
  }
  expect(misses.any).toBeLessThanOrEqual(0.05 * draws);
  expect(misses.unrelated).toBeGreaterThan(0.15 * draws);
});

describe('all outcomes of four clusters with two columns', () => {
  // A cluster is of size 1 (no rescue or one of the columns) or, as often, of size 2 with more rescues.
  const laws = [
    { size: 1, counts: [0, 0], p: 0.3 },
    { size: 1, counts: [1, 0], p: 0.1 },
    { size: 1, counts: [0, 1], p: 0.1 },
    { size: 2, counts: [0, 0], p: 0.2 },
    { size: 2, counts: [2, 1], p: 0.15 },
    { size: 2, counts: [1, 2], p: 0.15 },
  ];
  const mean =
    laws.reduce((sum, { counts, p }) => sum + p * counts[0]!, 0) / laws.reduce((s, l) => s + l.p * l.size, 0);

  test.each([0.1, 0.3])('either limit misses with probability %p at most', (alpha) => {
    let [above, below] = [0, 0];
    for (let outcome = 0; outcome < laws.length ** 4; outcome++) {
      const drawn = Array.from({ length: 4 }, (_, i) => laws[Math.floor(outcome / laws.length ** i) % laws.length]!);
      const probability = drawn.reduce((product, { p }) => product * p, 1);
      const input = {
        columns: [0, 1].map((m) => drawn.map(({ counts }) => counts[m]!)),
        sizes: drawn.map(({ size }) => size),
      };
      if (leastMeanUpperLimit(input, alpha) < mean) below += probability;
      if (leastMeanLowerLimit(input, alpha) > mean) above += probability;
    }
    expect(above).toBeLessThanOrEqual(alpha);
    expect(below).toBeLessThanOrEqual(alpha);
    if (alpha === 0.3) expect(above + below).toBeGreaterThan(0.01);
  });
});

test('sixty clusters of twenty copies without a rescue are sixty queries', () => {
  const zeros = new Uint8Array(60);
  const upper = leastMeanUpperLimit({ columns: [zeros, zeros], sizes: new Array<number>(60).fill(20) }, 0.05);
  expect(upper).toBe(leastMeanUpperLimit({ columns: [zeros, zeros], sizes: new Array<number>(60).fill(1) }, 0.05));
  expect(upper).toBeGreaterThan(0.048);
  expect(upper).toBeLessThan(0.0561);
});

describe('properties', () => {
  const input = fc
    .array(
      fc.record({
        size: fc.integer({ min: 1, max: 9 }),
        shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 40 },
    )
    .map((units) => ({
      sizes: units.map(({ size }) => size),
      columns: [0, 1, 2].map((m) => units.map(({ size, shares }) => Math.round(size * shares[m]!))),
    }));

  test('the lower limit is the least of the limits of the columns alone, and below the upper one', () => {
    fc.assert(
      fc.property(input, fc.double({ min: 0.001, max: 0.3, noNaN: true }), ({ columns, sizes }, alpha) => {
        const least = Math.min(...columns.map((column) => leastMeanLowerLimit({ columns: [column], sizes }, alpha)));
        const lower = leastMeanLowerLimit({ columns, sizes }, alpha);
        expect(Math.abs(lower - least)).toBeLessThan(1e-11);
        expect(lower).toBeLessThanOrEqual(leastMeanUpperLimit({ columns, sizes }, alpha));
      }),
      { seed: 71, numRuns: 100 },
    );
  });

  test('larger clusters of the same shares change nothing', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 2, max: 9 }), ({ columns, sizes }, factor) => {
        const times = (list: readonly number[]): number[] => list.map((x) => x * factor);
        const larger = { columns: columns.map(times), sizes: times(sizes) };
        expect(
          Math.abs(leastMeanUpperLimit(larger, 0.05) - leastMeanUpperLimit({ columns, sizes }, 0.05)),
        ).toBeLessThan(1e-9);
      }),
      { seed: 72, numRuns: 100 },
    );
  });
});

test.each([
  [{ columns: [], sizes: [1] }, 'least mean: there are no counts'],
  [{ columns: [[]], sizes: [] }, 'least mean: there are no counts'],
  [{ columns: [[0]], sizes: [0] }, 'least mean: sizes are positive and finite, not 0'],
  [{ columns: [[0]], sizes: [NaN] }, 'least mean: sizes are positive and finite, not NaN'],
  [{ columns: [[0, 1]], sizes: [1] }, 'least mean: columns are as long as the list of sizes'],
  [{ columns: [[2]], sizes: [1] }, 'least mean: counts lie between 0 and the size 1, not 2'],
  [{ columns: [[NaN]], sizes: [1] }, 'least mean: counts lie between 0 and the size 1, not NaN'],
])('%p is outside the domain', (input, rule) => {
  expect(() => leastMeanUpperLimit(input, 0.05)).toThrow(new RangeError(rule));
  expect(() => leastMeanLowerLimit(input, 0.05)).toThrow(new RangeError(rule));
});
