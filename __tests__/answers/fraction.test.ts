import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { add, decimal, fraction, fractionText, multiply, negative, reciprocal } from '../../src/answers/fraction.js';

const part = fc.integer({ min: -400, max: 400 });
const below = part.filter((n) => n !== 0);

test('fractions are in lowest terms over a positive denominator, and add and multiply as numbers do', () => {
  fc.assert(
    fc.property(part, below, part, below, (a, b, c, d) => {
      const [x, y] = [fraction(BigInt(a), BigInt(b)), fraction(BigInt(c), BigInt(d))];
      const value = ({ n, d: under }: typeof x): number => Number(n) / Number(under);
      expect(x.d > 0n && fraction(x.n * 7n, x.d * 7n)).toEqual(x);
      expect(value(add(x, y))).toBeCloseTo(a / b + c / d, 9);
      expect(value(multiply(x, y)) - (a / b) * (c / d)).toBeCloseTo(0, 6);
      expect(add(x, negative(x))).toEqual({ n: 0n, d: 1n });
      if (a !== 0) expect(multiply(x, reciprocal(x))).toEqual({ n: 1n, d: 1n });
    }),
    { seed: 4, numRuns: 300 },
  );
});

test('large ones are reduced as small ones are', () => {
  const large = 3n ** 60n;
  expect(fraction(large * 10n, large * -4n)).toEqual({ n: -5n, d: 2n });
});

test('nothing is divided by 0', () => {
  expect(() => fraction(1n, 0n)).toThrow();
  expect(() => reciprocal(fraction(0n))).toThrow();
});

test('decimal numerals are exact', () => {
  const texts = ['12', '0.50', '.5', '5.', '1.2e-3', '1E2', '0.1'].map((text) => fractionText(decimal(text)!));
  expect(texts).toEqual(['12', '1/2', '1/2', '5', '3/2500', '100', '1/10']);
  for (const text of ['', '.', '-1', '1e', '1,000', '0x1', '1e999', '9'.repeat(501)])
    expect(decimal(text)).toBeUndefined();
});
