import { expect, test } from '@jest/globals';
import { binomialCdf } from '../../src/stats/binomial.js';
import { relativeError } from '../support/golden.js';

test('is the sum of the chances of 0 to k successes', () => {
  for (const p of [0.05, 0.3, 0.5, 0.9]) {
    const n = 12;
    let [chance, sum] = [(1 - p) ** n, 0];
    for (let k = 0; k <= n; k++) {
      sum += chance;
      expect(binomialCdf(k, n, p)).toBeCloseTo(sum, 14);
      if (sum < 0.5) expect(relativeError(binomialCdf(k, n, p), sum)).toBeLessThan(1e-13);
      chance *= ((n - k) / (k + 1)) * (p / (1 - p));
    }
  }
});

test('grows between whole numbers, and is certain at n', () => {
  for (let k = 0; k < 5; k += 0.125) expect(binomialCdf(k + 0.125, 5, 0.4)).toBeGreaterThan(binomialCdf(k, 5, 0.4));
  expect(binomialCdf(5, 5, 0.4)).toBe(1);
  expect(binomialCdf(0.5, 0.5, 0.4)).toBe(1);
});

test.each([
  [0, 0, 0.5, 'binomialCdf: n must be positive and finite, not 0'],
  [0, -1, 0.5, 'binomialCdf: n must be positive and finite, not -1'],
  [1, Infinity, 0.5, 'binomialCdf: n must be positive and finite, not Infinity'],
  [1, NaN, 0.5, 'binomialCdf: n must be positive and finite, not NaN'],
  [-1, 5, 0.5, 'binomialCdf: k must lie in [0, 5], not -1'],
  [6, 5, 0.5, 'binomialCdf: k must lie in [0, 5], not 6'],
  [NaN, 5, 0.5, 'binomialCdf: k must lie in [0, 5], not NaN'],
  [1, 5, 1.5, 'incompleteBeta: x must lie in [0, 1], not 1.5'],
])('k=%p n=%p p=%p: %s', (k, n, p, rule) => {
  expect(() => binomialCdf(k, n, p)).toThrow(new RangeError(rule));
});
