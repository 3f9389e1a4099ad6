import { expect, test } from '@jest/globals';
import { gaussLegendre } from '../../src/stats/gauss-legendre.js';

test.each([0, 1, 2, 19, 20, 38, 39])('the power %i is integrated exactly', (power) => {
  expect(gaussLegendre((x) => x ** power, 0, 1, 1)).toBeCloseTo(1 / (power + 1), 15);
  const exact = (2 ** (power + 1) - (-1) ** (power + 1)) / (power + 1);
  expect(gaussLegendre((x) => x ** power, -1, 2, 3) / exact).toBeCloseTo(1, 13);
});

test('panels make a narrow peak plain', () => {
  const peak = (x: number): number => Math.exp(-((50 * x) ** 2));
  expect(gaussLegendre(peak, -1, 1, 20)).toBeCloseTo(Math.sqrt(Math.PI) / 50, 14);
  expect(Math.abs(gaussLegendre(peak, -1, 1, 1) - Math.sqrt(Math.PI) / 50)).toBeGreaterThan(1e-4);
});

test.each([0, -1, NaN])('outside the domain: %p panels', (panels) => {
  expect(() => gaussLegendre(() => 1, 0, 1, panels)).toThrow(
    new RangeError(`gaussLegendre: panels must be at least 1, not ${panels}`),
  );
});
