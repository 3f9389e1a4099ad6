import { describe, expect, test } from '@jest/globals';
import {
  coFailureRate,
  mostAccurate,
  subset,
  thresholdsOf,
  varying,
  wrongSets,
} from '../../src/correlation/wrong-sets.js';
import { indices } from '../../src/outcomes/bits.js';
import { matrixOf } from './matrices.js';

/** Six queries, the last of which `c` did not answer. Columns do not come by name. */
const OUTCOMES = [
  [1, 0, 0, 1, 1, 1],
  [1, 1, 1, 1, 1, 0],
  [0, 0, 0, 1, 1, null],
  [0, 0, 0, 0, 0, 0],
] as const;
const NAMES = ['d', 'b', 'c', 'a'];
const sets = wrongSets(matrixOf(OUTCOMES, { names: NAMES }));

describe('the queries that models get wrong', () => {
  test('are the complete ones, models by name', () => {
    expect(sets.models).toEqual(['a', 'b', 'c', 'd']);
    expect(sets.wrong.map((bits) => [...indices(bits)])).toEqual([[0, 1, 2, 3, 4], [], [0, 1, 2], [1, 2]]);
    expect([...sets.counts]).toEqual([5, 0, 3, 2]);
    expect(sets.queries).toBe(5);
  });

  test('count as often as their rows stand for', () => {
    const weighted = wrongSets(matrixOf(OUTCOMES, { names: NAMES, weights: [1, 10, 100, 1, 1, 1] }));
    expect([...weighted.counts]).toEqual([113, 0, 111, 110]);
    expect(weighted.queries).toBe(113);
    expect(coFailureRate(subset(weighted, [2, 3]))).toBeCloseTo(110 / 113, 14);
  });

  test('vary where a model is neither always nor never wrong', () => {
    expect(varying(sets)).toEqual([2, 3]);
    // Normal quantiles of 3/5 and 2/5.
    const [c, d] = thresholdsOf(subset(sets, [2, 3]));
    expect(c).toBeCloseTo(0.2533471, 7);
    expect(d).toBeCloseTo(-0.2533471, 7);
  });
});

test('a part of the models keeps their order as given', () => {
  const part = subset(sets, [3, 0]);
  expect(part.models).toEqual(['d', 'a']);
  expect([...part.counts]).toEqual([2, 5]);
});

test('of many models those that are wrong least often, in the order of their names; of equal ones the first', () => {
  expect(mostAccurate(sets, [0, 2, 3], 3)).toEqual([0, 2, 3]);
  expect(mostAccurate(sets, [0, 1, 2, 3], 2)).toEqual([1, 3]);
  const equal = wrongSets(
    matrixOf([
      [1, 0],
      [0, 1],
      [1, 0],
    ]),
  );
  expect(mostAccurate(equal, [0, 1, 2], 2)).toEqual([0, 1]);
});

test('the share on which all are wrong', () => {
  expect(coFailureRate(sets)).toBe(0);
  expect(coFailureRate(subset(sets, [0, 2, 3]))).toBeCloseTo(2 / 5, 14);
  expect(coFailureRate(subset(sets, [2]))).toBeCloseTo(3 / 5, 14);
});
