import { describe, expect, test } from '@jest/globals';
import { queriesToDecide } from '../../src/certificate/sample-size.js';
import { lowerLimit, upperLimit } from '../../src/stats/clopper-pearson.js';

describe('queriesToDecide', () => {
  test('finds the first n of any threshold', () => {
    for (const threshold of [101, 102, 150, 777, 123_456]) {
      expect(queriesToDecide(100, (n) => n >= threshold)).toBe(threshold);
    }
  });

  test('hands over the factor by which the counts grow', () => {
    const seen: number[][] = [];
    queriesToDecide(50, (n, factor) => {
      seen.push([n, factor]);
      return n >= 80;
    });
    for (const [n, factor] of seen) expect(n! / 50).toBe(factor);
  });

  test('is null where nothing up to a thousand million decides', () => {
    expect(queriesToDecide(100, () => false)).toBeNull();
  });

  test('agrees with a count from one by one, for a baseline with a rescue rate of 1 % and 2 % asked for', () => {
    const rate = 0.01;
    const decides = (n: number): boolean =>
      upperLimit(rate * n, n, 0.05) < 0.02 || lowerLimit(rate * n, n, 0.05) >= 0.02;
    let first = 100;
    while (!decides(first)) first += 1;
    expect(queriesToDecide(100, decides)).toBe(first);
  });
});
