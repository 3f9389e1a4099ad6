import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lowerMeanLimit, upperMeanLimit } from '../../src/stats/betting.js';
import { seededRandom } from '../../src/stats/random.js';
import { reference } from './reference.js';

interface Case {
  values: number[];
  alpha: number;
  lower: number;
  upper: number;
}

test.each(reference<Case>('betting'))('$values.length values at alpha $alpha agree with a grid search in R', (c) => {
  expect(Math.abs(lowerMeanLimit(c.values, c.alpha) - c.lower)).toBeLessThan(2e-12);
  expect(Math.abs(upperMeanLimit(c.values, c.alpha) - c.upper)).toBeLessThan(2e-12);
});

describe('coverage by simulation, each limit at 95 %', () => {
  const laws: [string, number, (u: number) => number][] = [
    ['rare successes', 0.05, (u) => (u < 0.05 ? 1 : 0)],
    ['a fair coin', 0.5, (u) => (u < 0.5 ? 1 : 0)],
    ['uniform', 0.5, (u) => u],
    ['the square of a uniform', 1 / 3, (u) => u * u],
    ['thirds', 0.2, (u) => (u < 0.1 ? 1 : u < 0.4 ? 1 / 3 : 0)],
    ['nearly constant', 0.9005, (u) => 0.9 + u / 1000],
  ];
  test.each(laws)('%s', (_, mean, draw) => {
    const random = seededRandom(51);
    const runs = 400;
    let [above, below] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const values = Array.from({ length: 60 }, () => draw(random()));
      if (lowerMeanLimit(values, 0.05) > mean) above++;
      if (upperMeanLimit(values, 0.05) < mean) below++;
    }
    expect(above / runs).toBeLessThanOrEqual(0.05);
    expect(below / runs).toBeLessThanOrEqual(0.05);
  });
});

describe('properties', () => {
  const sample = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });

  test('the limits enclose no less than they should, and mirror each other', () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 1e-4, max: 0.5, noNaN: true }), (values, alpha) => {
        const [low, high] = [lowerMeanLimit(values, alpha), upperMeanLimit(values, alpha)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(lowerMeanLimit(values, alpha / 2)).toBeLessThanOrEqual(low + 1e-12);
        const mirrored = lowerMeanLimit(
          values.map((x) => 1 - x),
          alpha,
        );
        expect(Math.abs(high - (1 - mirrored))).toBeLessThan(1e-12);
      }),
      { seed: 53, numRuns: 200 },
    );
  });

  test('its margin is near sqrt(2 log(1 / alpha) variance / n), what the bets aim at', () => {
    const values = Array.from({ length: 1000 }, (_, i) => (i % 10 === 0 ? 1 : 0));
    const aim = Math.sqrt((2 * Math.log(20) * 0.09) / 1000);
    for (const margin of [upperMeanLimit(values, 0.05) - 0.1, 0.1 - lowerMeanLimit(values, 0.05)]) {
      expect(margin).toBeGreaterThan(0.85 * aim);
      expect(margin).toBeLessThan(1.2 * aim);
    }
  });
});

describe('a single value', () => {
  // Half of what the mean m can lose is bet on a 1: the capital 1 + (1 - m) / (2 m) is 2 at m = 1/3.
  test('at level 1/2 has limits a third away from its end, rounded outwards', () => {
    const [low, high] = [lowerMeanLimit([1], 0.5), upperMeanLimit([0], 0.5)];
    expect([low < 1 / 3, low > 1 / 3 - 1e-15]).toEqual([true, true]);
    expect([high > 2 / 3, high < 2 / 3 + 1e-15]).toEqual([true, true]);
  });

  test('says nothing of the other side', () => {
    expect(lowerMeanLimit([0], 0.05)).toBe(0);
    expect(upperMeanLimit([1], 0.05)).toBe(1);
    expect(lowerMeanLimit([0.01], 0.05)).toBe(0);
  });
});

const ALPHA = 'betting limit: alpha must lie in (0, 1), not ';
const VALUES = 'betting limit: values lie in [0, 1], not ';
test.each([
  [[], 0.05, 'betting limit: there are no values'],
  [[0.5, 1.1], 0.05, `${VALUES}1.1`],
  [[-0.1], 0.05, `${VALUES}-0.1`],
  [[NaN], 0.05, `${VALUES}NaN`],
  [[0.5], 0, `${ALPHA}0`],
  [[0.5], 1, `${ALPHA}1`],
  [[0.5], NaN, `${ALPHA}NaN`],
])('%p at %p is outside the domain', (values, alpha, rule) => {
  expect(() => lowerMeanLimit(values, alpha)).toThrow(new RangeError(rule));
  expect(() => upperMeanLimit(values, alpha)).toThrow(new RangeError(rule));
});
