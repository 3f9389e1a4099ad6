import { describe, expect, test } from '@jest/globals';
import { assignGroups, groupCounts } from '../../src/correlation/assign-groups.js';
import { jointWrongCounts } from '../../src/correlation/pairwise.js';
import { coFailureRate, wrongSets } from '../../src/correlation/wrong-sets.js';
import { matrixOf, pickRows, randomOutcomes, repeated, shuffled } from './matrices.js';

const OUTCOMES = randomOutcomes(4, 500, 3, 0.5, 1.2);

describe('dealing out', () => {
  test('fills groups about evenly, items that are all the same as well', () => {
    const same = new Uint32Array(20_000).fill(7);
    const different = same.map((_, i) => Math.imul(i, 0x9e3779b1));
    for (const hashes of [same, different]) {
      const sizes = new Uint32Array(100);
      for (const group of assignGroups(hashes, same, 100)) sizes[group]! += 1;
      // The chi-squared statistic of 100 even groups has mean 99 and standard deviation 14.
      expect(sizes.reduce((sum, size) => sum + (size - 200) ** 2 / 200, 0)).toBeLessThan(200);
    }
  });
});

describe('counts of groups', () => {
  const sets = wrongSets(matrixOf(OUTCOMES));
  const counts = groupCounts(sets, 16);

  test('add up to those of all queries', () => {
    const joint = jointWrongCounts(sets);
    for (let i = 0, at = 0; i < 4; i++) {
      for (let j = 0; j <= i; j++, at++) {
        let sum = 0;
        for (let group = 0; group < 16; group++) sum += counts.joint[group * 10 + at]!;
        expect(sum).toBe(joint[i * 4 + j]);
      }
    }
    const total = (values: Float64Array): number => values.reduce((a, b) => a + b);
    expect(total(counts.queries)).toBe(500);
    expect(total(counts.allWrong)).toBe(coFailureRate(sets) * 500);
    expect(Math.min(...counts.queries)).toBeGreaterThan(10);
  });

  test('do not depend on the order of the rows, and a weight is as many rows', () => {
    const rows = shuffled(
      OUTCOMES[0]!.map((_, q) => q),
      4,
    );
    expect(groupCounts(wrongSets(matrixOf(pickRows(OUTCOMES, rows))), 16)).toEqual(counts);
    const weights = OUTCOMES[0]!.map((_, q) => 1 + (q % 3));
    expect(groupCounts(wrongSets(matrixOf(OUTCOMES, { weights })), 16)).toEqual(
      groupCounts(wrongSets(matrixOf(repeated(OUTCOMES, weights).outcomes)), 16),
    );
  });
});
