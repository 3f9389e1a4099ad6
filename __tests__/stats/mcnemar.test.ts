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

test('negative counts are outside the domain', () => {
  expect(() => pFirstIsBetter(-1, 2)).toThrow(RangeError);
});
