import { expect, test } from '@jest/globals';
import { pDiffer, pFirstIsBetter } from '../../src/stats/mcnemar.js';
import { golden, relativeError } from '../support/golden.js';

interface Case {
  onlyFirstRight: number;
  onlySecondRight: number;
  pFirstBetter: number;
  pTwoSided: number;
}

test.each(golden<Case>('mcnemar-exact'))('$onlyFirstRight against $onlySecondRight agrees with the reference', (c) => {
  expect(relativeError(pFirstIsBetter(c.onlyFirstRight, c.onlySecondRight), c.pFirstBetter)).toBeLessThan(1e-12);
  expect(relativeError(pDiffer(c.onlyFirstRight, c.onlySecondRight), c.pTwoSided)).toBeLessThan(1e-12);
});

test('no discordant pair says nothing', () => {
  expect([pFirstIsBetter(0, 0), pDiffer(0, 0)]).toEqual([1, 1]);
});

test.each([
  [-1, 2],
  [2, -1],
  [-1, -1],
  [NaN, 2],
  [2, NaN],
])('%p and %p pairs are outside the domain', (onlyFirst, onlySecond) => {
  const rule = `McNemar: counts must not be negative: ${onlyFirst}, ${onlySecond}`;
  expect(() => pFirstIsBetter(onlyFirst, onlySecond)).toThrow(new RangeError(rule));
});
