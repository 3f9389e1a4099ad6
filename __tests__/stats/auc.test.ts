import { describe, expect, test } from '@jest/globals';
import { areaUnderCurve } from '../../src/stats/auc.js';
import { reference } from './reference.js';

describe('area under the ROC curve', () => {
  test('by hand, with a tie', () => {
    // Pairs (right, wrong): 3 > 1, 3 > 2, 2 > 1, 2 = 2.
    const { auc, standardError } = areaUnderCurve(Float64Array.of(3, 2, 1, 2), [1, 1, 0, 0], null);
    expect(auc).toBe(3.5 / 4);
    // Components 1 and 3/4 on either side: variance 1/32 each, over two cases.
    expect(standardError).toBeCloseTo(Math.sqrt(1 / 32), 14);
  });

  test('the published value of five ratings of 109 images (Hanley and McNeil, Radiology 143, 1982)', () => {
    const normal = [33, 6, 6, 11, 2];
    const abnormal = [3, 2, 2, 11, 33];
    const scores = Float64Array.of(1, 2, 3, 4, 5, 1, 2, 3, 4, 5);
    const counts = Float64Array.from([...normal, ...abnormal]);
    const classes = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
    const weighted = areaUnderCurve(scores, classes, counts);
    expect(weighted.auc).toBeCloseTo(0.8931711, 7);
    const cases = classes.flatMap((positive, i) =>
      Array.from({ length: counts[i]! }, () => ({ score: scores[i]!, positive })),
    );
    const one = areaUnderCurve(
      Float64Array.from(cases, ({ score }) => score),
      cases.map(({ positive }) => positive),
      null,
    );
    expect(one.auc).toBeCloseTo(weighted.auc, 14);
    expect(one.standardError).toBeCloseTo(weighted.standardError!, 14);
  });

  test.each(
    reference<{ scores: number[]; positive: number[]; auc: number; standardError: number }>('auc').map(
      (c) => [c.scores.length, c] as const,
    ),
  )('%d scores against numpy', (_, { scores, positive, auc, standardError }) => {
    const ours = areaUnderCurve(Float64Array.from(scores), positive, null);
    expect(ours.auc).toBeCloseTo(auc, 12);
    expect(ours.standardError).toBeCloseTo(standardError, 12);
  });

  test('no score is too extreme, and infinite ones tie', () => {
    expect(areaUnderCurve(Float64Array.of(-Infinity, -Infinity, 0, Infinity), [1, 0, 0, 1], null).auc).toBe(2.5 / 4);
    const infinities = Float64Array.of(Infinity, -Infinity, Infinity, -Infinity, Infinity, 3);
    expect(areaUnderCurve(infinities, [1, 1, 0, 0, 1, 0], null).auc).toBe(5.5 / 9);
  });

  test('a single positive or negative has no spread, so no standard error', () => {
    expect(areaUnderCurve(Float64Array.of(1, 1, 1), [1, 0, 1], null)).toEqual({ auc: 0.5, standardError: null });
    expect(areaUnderCurve(Float64Array.of(1, 1, 2), [0, 1, 0], null)).toEqual({ auc: 0.25, standardError: null });
  });

  test.each([
    [[1, NaN], [1, 0], 'auc: scores must be numbers, not NaN'],
    [[1, 2], [1, 1], 'auc: there must be a positive and a negative'],
    [[1, 2], [0, 0], 'auc: there must be a positive and a negative'],
    [[1, 2], [1], 'auc: scores and classes must have one length'],
  ])('outside its domain: scores %p of classes %p', (scores, positive, rule) => {
    expect(() => areaUnderCurve(Float64Array.from(scores), positive, null)).toThrow(new RangeError(rule));
  });
});
