import { describe, expect, test } from '@jest/globals';
import { evidenceOf } from '../support/evidence.js';
import { poolOf, type Rows } from '../support/table.js';
import { matrixOf, poolOfMatrix, randomOutcomes } from '../correlation/matrices.js';
import { audited } from './audited.js';

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
