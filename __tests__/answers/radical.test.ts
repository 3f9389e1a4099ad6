import { expect, test } from '@jest/globals';
import { primeFactors, wholeSquareRoot } from '../../src/answers/radical.js';

test('prime factors up to a thousand, and none where they are not known', () => {
  expect(primeFactors(360n)).toEqual(
    new Map([
      [2n, 3],
      [3n, 2],
      [5n, 1],
    ]),
  );
  expect(primeFactors(1n)).toEqual(new Map());
  expect(primeFactors(997n * 997n)).toEqual(new Map([[997n, 2]]));
  expect(primeFactors(1_000_003n * 1_000_033n)).toBeUndefined();
});

test('whole square roots', () => {
  for (const n of [0n, 1n, 4n, 9n, 10n ** 40n]) expect(wholeSquareRoot(n)! ** 2n).toBe(n);
  for (const n of [2n, 3n, 8n, 10n ** 40n + 1n, 10n ** 40n - 1n]) expect(wholeSquareRoot(n)).toBeUndefined();
});
