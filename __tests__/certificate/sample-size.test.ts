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
    expect(queriesToDecide(100, (n) => n >= 1e9)).toBe(1e9);
    expect(queriesToDecide(100, (n) => n > 1e9)).toBeNull();
  });

  test('is the evaluation as it is where that decides, be it of one query', () => {
    expect(queriesToDecide(1, () => true)).toBe(1);
    expect(queriesToDecide(1, (n) => n >= 2)).toBe(2);
    expect(queriesToDecide(100, () => true)).toBe(100);
  });

  test('asks about no more than twice the queries that decide', () => {
    const asked: number[] = [];
    queriesToDecide(100, (n) => {
      asked.push(n);
      return n >= 5000;
    });
    expect(Math.max(...asked)).toBeLessThan(2 * 5000);
  });

  test.each([0, 0.5, -1, NaN])('%d queries are a programming error', (queries) => {
    expect(() => queriesToDecide(queries, () => true)).toThrow(
      new RangeError(`queriesToDecide: queries must be at least 1, not ${queries}`),
    );
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
