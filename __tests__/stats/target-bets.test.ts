import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { betsUpperLimit, meanLowerLimit, meanUpperLimit } from '../../src/stats/target-bets.js';

interface Case {
  values: number[];
  alpha: number;
  range: number;
  upper: number;
  lower: number;
}

const casesOf = (path: string): Case[] =>
  (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { mean: Case[] }).mean;

describe.each(['../fixtures/golden/target-bets.json', '../fixtures/reference/target-bets.json'])('%s', (path) => {
  test.each(casesOf(path))('$values.length values in [0, $range] at alpha $alpha', (c) => {
    const [upper, lower] = [meanUpperLimit(c.values, c.alpha, c.range), meanLowerLimit(c.values, c.alpha, c.range)];
    expect(Math.abs(upper - c.upper)).toBeLessThan(1e-9);
    expect(Math.abs(lower - c.lower)).toBeLessThan(1e-9);
    // Rounded outwards, by more than the reference's tolerance.
    expect(upper).toBeGreaterThanOrEqual(Math.min(c.range, c.upper * (1 - 1e-12)));
    expect(lower).toBeLessThanOrEqual(c.lower + 1e-12);
  });
});

/** The share of all outcomes of n coins, weighted by their probability, whose limits miss. */
function missed(n: number, p: number, alpha: number): { above: number; below: number } {
  let [above, below] = [0, 0];
  for (let outcome = 0; outcome < 2 ** n; outcome++) {
    const values = Array.from({ length: n }, (_, i) => (outcome >> i) & 1);
    const ones = values.reduce((sum, value) => sum + value, 0);
    const probability = p ** ones * (1 - p) ** (n - ones);
    if (meanUpperLimit(values, alpha) < p) below += probability;
    if (meanLowerLimit(values, alpha) > p) above += probability;
  }
  return { above, below };
}

describe('all outcomes of eight coins: each limit misses with probability alpha at most', () => {
  test.each([0.05, 0.2, 0.5, 0.8, 0.95].flatMap((p) => [0.05, 0.3].map((alpha) => [p, alpha] as const)))(
    'p = %p, alpha = %p',
    (p, alpha) => {
      const { above, below } = missed(8, p, alpha);
      expect(above).toBeLessThanOrEqual(alpha);
      expect(below).toBeLessThanOrEqual(alpha);
    },
  );

  test('and not far less where it can', () => {
    expect(missed(8, 0.5, 0.3).below).toBeGreaterThan(0.1);
  });
});

test('a mean that depends on the past, but never is below e, is no reason to reject e more often', () => {
  // After two zeros the next chance is 0.9, else 0.3: conditional means are at least 0.3.
  let below = 0;
  for (let outcome = 0; outcome < 2 ** 10; outcome++) {
    let probability = 1;
    const values: number[] = [];
    for (let i = 0; i < 10; i++) {
      const p = i > 1 && values[i - 1] === 0 && values[i - 2] === 0 ? 0.9 : 0.3;
      values.push((outcome >> i) & 1);
      probability *= values[i] === 1 ? p : 1 - p;
    }
    if (meanUpperLimit(values, 0.1) < 0.3) below += probability;
  }
  expect(below).toBeLessThanOrEqual(0.1);
});

describe('properties', () => {
  const sample = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });
  const level = fc.double({ min: 1e-4, max: 0.5, noNaN: true });

  test('limits lie in the range, mirror each other, and are wider at a smaller level', () => {
    fc.assert(
      fc.property(sample, level, (values, alpha) => {
        const [low, high] = [meanLowerLimit(values, alpha), meanUpperLimit(values, alpha)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        const mirrored = values.map((x) => 1 - x);
        expect(Math.abs(high - (1 - meanLowerLimit(mirrored, alpha)))).toBeLessThan(1e-11);
        expect(meanUpperLimit(values, alpha / 4)).toBeGreaterThanOrEqual(high - 1e-11);
      }),
      { seed: 61, numRuns: 200 },
    );
  });

  test('a larger unit of measurement changes nothing', () => {
    fc.assert(
      fc.property(sample, level, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, alpha, unit) => {
        const scaled = values.map((x) => Math.min(unit, x * unit));
        expect(Math.abs(meanUpperLimit(scaled, alpha, unit) / unit - meanUpperLimit(values, alpha))).toBeLessThan(1e-9);
      }),
      { seed: 62, numRuns: 100 },
    );
  });
});

const ALPHA = 'target bets: alpha must lie in (0, 1), not ';
const VALUES = 'target bets: values lie in [0, 1], not ';
test.each([
  [[], 0.05, 1, 'target bets: there are no values'],
  [[0.5, 1.1], 0.05, 1, `${VALUES}1.1`],
  [[-0.1], 0.05, 1, `${VALUES}-0.1`],
  [[NaN], 0.05, 1, `${VALUES}NaN`],
  [[0.5], 0, 1, `${ALPHA}0`],
  [[0.5], 1, 1, `${ALPHA}1`],
  [[0.5], NaN, 1, `${ALPHA}NaN`],
  [[0.5], 0.05, 0, 'target bets: the range must be positive and finite, not 0'],
  [[0.5], 0.05, NaN, 'target bets: the range must be positive and finite, not NaN'],
])('%p at %p in [0, %p] is outside the domain', (values, alpha, range, rule) => {
  expect(() => meanLowerLimit(values, alpha, range)).toThrow(new RangeError(rule));
  expect(() => meanUpperLimit(values, alpha, range)).toThrow(new RangeError(rule));
});

test.each([
  [0, 1],
  [1, 1],
  [0.05, 0],
  [0.05, NaN],
])('a limit at level %p up to %p is outside the domain', (alpha, most) => {
  const one = Float64Array.of(0);
  expect(() => betsUpperLimit({ values: one, slopes: one, lows: one, highs: one, weights: one }, alpha, most)).toThrow(
    RangeError,
  );
});
