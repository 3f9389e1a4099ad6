import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { integratedAdvantage } from '../../src/policies/cascades-advantage.js';
import { midRanks } from '../../src/stats/ranks.js';
import { areaUnderCurve } from '../../src/stats/auc.js';

/**
 * Accuracy of the cascade less that of random escalation, integrated over the rate by going through the queries from the
 * least confident: within a group of equal confidences both are straight lines, so trapezoids are exact.
 */
function areaBetween(confidence: readonly number[], cheap: readonly number[], strong: readonly number[]): number {
  const n = confidence.length;
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const all = (sum(strong) - sum(cheap)) / n;
  let [area, rate, gained] = [0, 0, 0];
  for (const level of [...new Set(confidence)].sort((a, b) => a - b)) {
    const here = [...confidence.keys()].filter((i) => confidence[i] === level);
    let [size, more] = [0, 0];
    for (const i of here) [size, more] = [size + 1, more + strong[i]! - cheap[i]!];
    const advantage = gained - rate * all;
    const next = gained + more / n - (rate + size / n) * all;
    area += (size / n) * ((advantage + next) / 2);
    [rate, gained] = [rate + size / n, gained + more / n];
  }
  return area;
}

describe('integrated advantage', () => {
  const queries = fc.array(
    fc.record({
      confidence: fc.integer({ min: 0, max: 6 }),
      cheap: fc.integer({ min: 0, max: 1 }),
      strong: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 2, maxLength: 40 },
  );

  test('is the area between the curves, and what the areas under the ROC curves say, with ties', () => {
    fc.assert(
      fc.property(queries, (list) => {
        const [confidence, cheap, strong] = [
          list.map((q) => q.confidence),
          list.map((q) => q.cheap),
          list.map((q) => q.strong),
        ];
        const ranks = midRanks(Float64Array.from(confidence), null);
        const ours = integratedAdvantage(ranks, Float64Array.from(cheap), Float64Array.from(strong), null);
        expect(ours).toBeCloseTo(areaBetween(confidence, cheap, strong), 12);
        const term = (right: number[]): number => {
          const a = right.reduce((x, y) => x + y, 0) / right.length;
          return a === 0 || a === 1
            ? 0
            : a * (1 - a) * (areaUnderCurve(Float64Array.from(confidence), right, null).auc - 0.5);
        };
        expect(ours).toBeCloseTo(term(cheap) - term(strong), 12);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('is a (1 - a) (AUC - 1/2) where the strong model is always right', () => {
    const confidence = Float64Array.of(1, 2, 2, 3, 5, 5, 7, 8);
    const cheap = Float64Array.of(0, 1, 0, 0, 1, 0, 1, 1);
    const ours = integratedAdvantage(midRanks(confidence, null), cheap, new Float64Array(8).fill(1), null);
    // Of the 16 pairs of a right and a wrong answer 12 are in order and 2 tie.
    expect(ours).toBeCloseTo(0.25 * (13 / 16 - 0.5), 14);
  });

  test('weights are so many equal queries', () => {
    const weighted = midRanks(Float64Array.of(3, 1, 3), Float64Array.of(2, 5, 1));
    expect([...weighted]).toEqual([6.5 / 8, 2.5 / 8, 6.5 / 8]);
  });
});
