import { describe, expect, test } from '@jest/globals';
import { Surprise } from '../../src/audit/surprise.js';
import { evidenceOf } from '../support/evidence.js';
import { poolOf, run, type Rows } from '../support/table.js';
import { matrixOf, poolOfMatrix, randomOutcomes, type Outcomes } from '../correlation/matrices.js';
import { audited } from './audited.js';

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
  });
});

/** Ten models, right on nearly everything each by its own luck; on q0 and q1 only the worst, m9, is right. */
function withWrongReferences(): Rows {
  const others = randomOutcomes(10, 200, 8, 0.9, 0);
  return Object.fromEntries(
    others.map((column, m) => [`f${m % 4}/m${m}`, [m === 9 ? 1 : 0, m === 9 ? 1 : 0, ...column.slice(2)]]),
  );
}

describe('likely label errors', () => {
  const rows = withWrongReferences();

  test('queries that only a model or two got right, with how many would be expected by chance', () => {
    const { labelErrors } = audited(poolOf(rows), undefined);
    expect(labelErrors.mostRight).toBe(2);
    expect(labelErrors.surprising).toBe(2);
    expect(labelErrors.expected).toBeLessThanOrEqual(1);
    expect(labelErrors.items.map(({ query, right, plurality }) => [query, right, plurality])).toEqual([
      ['q0', ['f1/m9'], null],
      ['q1', ['f1/m9'], null],
    ]);
    expect(labelErrors.items[0]!.expected).toBeLessThan(1e-3);
  });

  test('those where the others agree on another answer come first', () => {
    const said = Object.fromEntries(Object.keys(rows).map((name, m) => [name, [String(m), m === 9 ? '7' : '8']]));
    const { labelErrors } = audited(poolOf(rows), evidenceOf(said, { references: ['9', '7'] }), { showText: true });
    expect(labelErrors.items.map(({ query }) => query)).toEqual(['q1', 'q0']);
    expect(labelErrors.items[0]!.plurality).toMatchObject({ count: 9, families: 4, clear: true });
    expect(labelErrors.items[0]!.texts).toMatchObject({ reference: '7', answers: [{ text: '8', models: 9 }] });
  });

  test('all-wrong queries are not among them, nor is any where nothing is surprising', () => {
    const { labelErrors } = audited(poolOf({ a: [0, 1, 0, 1], b: [0, 0, 1, 1] }), undefined);
    expect(labelErrors).toMatchObject({ mostRight: 1, queries: 2, surprising: 0, items: [], more: 0 });
  });

  test('at most fifty are listed and the rest is counted', () => {
    const columns = randomOutcomes(10, 1200, 9, 0.95, 0).map((column, m) =>
      column.map((outcome, q) => (q < 60 ? (m === 9 ? 1 : 0) : outcome)),
    );
    const { labelErrors } = audited(poolOfMatrix(matrixOf(columns)), undefined);
    expect(labelErrors.surprising).toBe(60);
    expect(labelErrors.items).toHaveLength(50);
    expect(labelErrors.more).toBe(10);
  });
});
