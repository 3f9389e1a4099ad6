import { describe, expect, test } from '@jest/globals';
import { routerScores } from '../../src/correlation/router-scores.js';
import { reference } from '../stats/reference.js';
import { routedOf, type RouterCase } from './routed.js';

const scoresOf = (draws: number[][], right: number[][]) => [
  ...routerScores(routedOf({ draws, right, declared: null }).models),
];

test.each(reference<RouterCase>('router-ceiling'))('scores of $right.length queries', ({ draws, right, scores }) => {
  for (const [q, score] of scoresOf(draws, right).entries()) expect(score).toBeCloseTo(scores[q]!, 12);
});

describe('by hand', () => {
  test('draws that never vary: the router scores where any model is right', () => {
    const right = [
      [2, 0],
      [0, 2],
      [0, 0],
      [2, 2],
    ];
    expect(
      scoresOf(
        Array.from({ length: 4 }, () => [2, 2]),
        right,
      ),
    ).toEqual([1, 1, 0, 1]);
  });

  test('a model alone is worth its share of right draws', () => {
    expect(scoresOf([[4], [2]], [[3], [1]])).toEqual([0.75, 0.5]);
  });

  test('the first of equals leads, by the order of the models alone', () => {
    // Each has one right draw of two. Left with the other: one that keeps a right draw leads one that keeps a wrong one.
    const [score] = scoresOf([[2, 2]], [[1, 1]]);
    // The scored draw of the first is right (1/2) and it keeps a wrong one: it leads where the second does so too (1/2).
    // For the second likewise, but among equals it comes second: never.
    expect(score).toBeCloseTo(1 / 4, 14);
  });

  test('is a chance', () => {
    const draws = Array.from({ length: 30 }, (_, q) => [2 + (q % 3), 3, 5]);
    const right = draws.map((row, q) => row.map((r, m) => (q * 7 + m * 3) % (r + 1)));
    for (const [q, score] of scoresOf(draws, right).entries()) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(right[q]!.some((c) => c > 0) ? 1 : 0);
    }
  });
});
