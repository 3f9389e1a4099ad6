import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { certify } from '../../src/certificate/certify.js';
import { confidenceOfEach } from '../../src/certificate/level.js';
import { binomialCdf } from '../../src/stats/binomial.js';
import { lowerLimit, upperLimit } from '../../src/stats/clopper-pearson.js';
import { matrixOf, poolOfMatrix, type Outcomes } from '../correlation/matrices.js';

const needed = (outcomes: Outcomes, settings: Partial<Parameters<typeof certify>[1]> = {}): number | null =>
  certify(poolOfMatrix(matrixOf(outcomes)), { confidence: 0.95, minGain: 0.02, baseline: undefined, ...settings })
    .queries.neededToDecide;

/** The baseline is wrong on the first `rescues` of n queries, where the other model is right. */
const declared = (rescues: number, n: number): Outcomes => [
  Array.from({ length: n }, (_, q) => (q < rescues ? 0 : 1)),
  Array.from({ length: n }, () => 1),
];

describe('over a declared baseline it is exact', () => {
  test.each([
    [9, 300],
    [3, 300],
    [25, 1000],
    [0, 50],
  ])('%i rescues in %i queries', (rescues, n) => {
    const found = needed(declared(rescues, n), { baseline: 'm00' })!;
    const rate = rescues / n;
    const power = (size: number): number => {
      let sum = 0;
      for (let k = 0; k <= size; k++) {
        const decides = rate >= 0.02 ? lowerLimit(k, size, 0.05) >= 0.02 : upperLimit(k, size, 0.05) < 0.02;
        if (decides) sum += binomialCdf(k, size, rate) - (k === 0 ? 0 : binomialCdf(k - 1, size, rate));
      }
      return sum;
    };
    expect(power(found)).toBeGreaterThanOrEqual(0.8);
    expect(power(found - 1)).toBeLessThan(0.8);
  });
});

test('at a tie no number decides', () => {
  expect(needed(declared(6, 300), { baseline: 'm00' })).toBeNull();
});

test('a model that is never right, where no query is all-wrong, is no reason to fail', () => {
  // Every query is a rescue for it: scaled counts above n were outside the domain of the limits.
  for (let n = 3; n < 60; n += 7) {
    const one = Array.from({ length: n }, (): 0 | 1 => 1);
    expect(() => needed([one, one.map(() => 0)])).not.toThrow();
  }
});

test('any outcomes have an answer, of more queries than there are or none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom<0 | 1>(0, 1), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 25 }),
      fc.constantFrom(0.02, 0.3, 0.9),
      (rows, minGain) => {
        const outcomes = [0, 1, 2].map((m) => rows.map((row) => row[m]!));
        const found = needed(outcomes, { minGain });
        if (found !== null) expect(found).toBeGreaterThanOrEqual(rows.length);
      },
    ),
    { seed: 81, numRuns: 150 },
  );
});

test('looks share the probability to be wrong', () => {
  expect(confidenceOfEach(0.95, 1)).toBe(0.95);
  expect(confidenceOfEach(0.95, 5)).toBeCloseTo(0.99, 14);
  expect(needed(declared(3, 300), { baseline: 'm00', confidence: 0.99 })!).toBeGreaterThan(
    needed(declared(3, 300), { baseline: 'm00' })!,
  );
});
