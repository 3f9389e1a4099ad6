import { describe, expect, test } from '@jest/globals';
import { bergerBoosBound, gainLowerBound } from '../../src/certificate/bounds.js';
import { pGainAtLeast, pGainBelow } from '../../src/correlation/gain-tests.js';
import { upperLimit } from '../../src/stats/clopper-pearson.js';

const LEVELS = [1e-8, 0.001, 0.01, 0.05, 0.2, 0.7];

describe('p-values are the levels at which the bounds decide', () => {
  test.each([
    [[0, 10, 40], 200, 0.02],
    [[3, 3, 3, 4], 330, 0.03],
    [[1, 100], 500, 0.02],
    [[10, 11], 100, 0.05],
  ])('"the gain is at least min-gain", %j rescues of %i, min-gain %d', (rescued, n, minGain) => {
    const p = pGainAtLeast(rescued, n, minGain, undefined, 0.05);
    for (const level of LEVELS) {
      if (Math.abs(level / p - 1) < 1e-5) continue;
      expect([level, p <= level]).toEqual([level, bergerBoosBound(rescued, n, level) < minGain]);
    }
  });

  test.each([0.05, 0.013, 0.2])('at the level %d itself p agrees with the bound, wherever min-gain lies', (delta) => {
    const bound = bergerBoosBound([2, 5, 9], 150, delta);
    for (const minGain of [bound * (1 - 1e-9), bound * (1 + 1e-9), bound]) {
      expect(pGainAtLeast([2, 5, 9], 150, minGain, undefined, delta) <= delta).toBe(bound < minGain);
    }
  });

  test('a declared baseline has its own exact limit', () => {
    const p = pGainAtLeast([4, 0], 300, 0.03, 0, 0.05);
    expect(upperLimit(4, 300, p * (1 + 1e-9))).toBeLessThan(0.03);
    expect(upperLimit(4, 300, p * (1 - 1e-9))).toBeGreaterThan(0.03);
    expect(pGainAtLeast([4, 0], 300, 0, 0, 0.05)).toBe(1);
  });

  test.each([1, 7, 40, 200])('"the gain is below min-gain", %i rescues of 200', (rescues) => {
    const p = pGainBelow(rescues, 200, 0.02);
    for (const level of LEVELS)
      expect([level, p <= level]).toEqual([level, gainLowerBound(rescues, 200, level) >= 0.02]);
  });

  test('the ends', () => {
    expect(pGainBelow(0, 10, 0.02)).toBe(1);
    expect(pGainBelow(10, 10, 0)).toBe(0);
    expect(pGainAtLeast([5, 6], 100, 0.05, undefined, 0.05)).toBe(1);
    expect(pGainAtLeast([0, 1], 10, 0, undefined, 0.05)).toBe(1);
    expect(pGainAtLeast([0, 9e5], 1e6, 0.02, undefined, 0.05)).toBe(1e-12);
    expect(pGainAtLeast([1, 1], 2, 0.6, undefined, 0.05)).toBeGreaterThan(0.05);
  });
});
