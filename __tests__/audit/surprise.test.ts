import { describe, expect, test } from '@jest/globals';
import { Surprise } from '../../src/audit/surprise.js';
import { run } from '../support/table.js';
import { matrixOf, randomOutcomes, type Outcomes } from '../correlation/matrices.js';

describe('surprise', () => {
  const outcomes = randomOutcomes(6, 200, 5, 0.75, 0.5);
  const surprise = new Surprise(matrixOf(outcomes));

  test('the expected number is that of a sum over all patterns of outcomes', () => {
    const accuracies = outcomes.map((column) => (column.filter((o) => o === 1).length + 0.5) / 201);
    const patterns = Array.from({ length: 64 }, (_, pattern) => {
      const wrong = accuracies.map((_, m) => (pattern >> m) & 1);
      return {
        probability: wrong.reduce((p, isWrong, m) => p * (isWrong ? 1 - accuracies[m]! : accuracies[m]!), 1),
        score: wrong.reduce((sum, w, m) => sum + w * Math.log(accuracies[m]! / (1 - accuracies[m]!)), 0),
      };
    });
    for (const row of [0, 3, 17, 50, 120, 199]) {
      const own = accuracies.reduce((sum, a, m) => sum + (outcomes[m]![row] === 0 ? Math.log(a / (1 - a)) : 0), 0);
      const tail = patterns.filter(({ score }) => score >= own - 1e-9).reduce((sum, one) => sum + one.probability, 0);
      expect(surprise.expected(surprise.of(row))).toBeCloseTo(200 * tail, 9);
    }
  });

  test('models worse than a coin flip surprise by being right', () => {
    const column = (right: number): (0 | 1)[] => run(100, right);
    const bad = new Surprise(matrixOf([column(2), column(3), column(5)]));
    expect(bad.of(0)).toBeGreaterThan(bad.of(99));
    expect(bad.expected(bad.of(99))).toBeCloseTo(100, 9);
    expect(bad.expected(bad.of(0))).toBeCloseTo((100 * 2.5 * 3.5 * 5.5) / 101 ** 3, 12);
  });

  test('models that are always right or always wrong, or coin flips, have one too', () => {
    for (const columns of [
      [run(10, 10), run(10, 0)],
      [run(10, 5), run(10, 5)],
      [run(1, 1), run(1, 1)],
    ] as Outcomes[]) {
      const all = new Surprise(matrixOf(columns));
      expect(all.expected(all.of(0))).toBeGreaterThan(0);
      expect(all.atThreshold()).toBeLessThanOrEqual(1);
    }
    const flips = new Surprise(matrixOf([run(10, 5), run(10, 5)]));
    expect(flips.expected(flips.of(0))).toBeCloseTo(10, 12);
  });
});
