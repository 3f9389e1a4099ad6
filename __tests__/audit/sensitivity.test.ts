import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { recompute } from '../../src/audit/recompute.js';
import { evidenceOf } from '../support/evidence.js';
import { poolOf } from '../support/table.js';
import { matrixOf, poolOfMatrix } from '../correlation/matrices.js';
import { audited, SETTINGS } from './audited.js';

/** q0 to q2 are all-wrong; on q0 the models agree, on q1 one gave the reference, on q2 all were cut. */
const OUTCOMES = {
  'a/1': [0, 0, 0, 1, 1, 1, 0, 1],
  'b/2': [0, 0, 0, 1, 0, 1, 1, 1],
  'c/3': [0, 0, 0, 0, 1, 1, 1, 1],
} as const;
const EVIDENCE = evidenceOf(
  { 'a/1': ['5', '1', ''], 'b/2': ['5', '2', ''], 'c/3': ['5', '7', ''] },
  { references: ['4', '7', '8'] },
);

/** The same outcomes with other ones on the first rows, or without those. */
function changed(columns: readonly (readonly (0 | 1)[])[], drop: readonly number[] = []): ReturnType<typeof poolOf> {
  const rows = Object.entries(OUTCOMES).map(([name, outcomes], m) => {
    const all = [...columns[m]!, ...outcomes.slice(columns[m]!.length)];
    return [name, all.filter((_, q) => !drop.includes(q))];
  });
  return poolOf(Object.fromEntries(rows) as typeof OUTCOMES);
}

describe('the certificate if the suspicions were true', () => {
  const pool = poolOf(OUTCOMES);
  const audit = audited(pool, EVIDENCE);

  test('suspects are found, one of each kind', () => {
    expect(audit.counts).toEqual({
      'grader-defect': 1,
      truncated: 1,
      'multi-answer': 0,
      'wrong-reference': 1,
      unexplained: 0,
    });
    expect(audit.byClass.map((entry) => [entry.class, entry.suspects])).toEqual([
      ['grader-defect', 1],
      ['truncated', 1],
      ['wrong-reference', 1],
    ]);
  });

  test('without suspects is the certificate of a table without these queries', () => {
    const without = recompute(changed([[], [], []], [0, 1, 2]), SETTINGS);
    expect(audit.withoutSuspects).toEqual(without);
    expect(without).toMatchObject({ queries: 5, allWrong: 0, beta: 0 });
    expect(audit.byClass[2]!.withoutSuspects).toEqual(recompute(changed([[], [], []], [0]), SETTINGS));
  });

  test('regraded is the certificate of a table graded by what was found; the cut query stays wrong', () => {
    const columns = [
      [1, 0, 0],
      [1, 0, 0],
      [1, 1, 0],
    ] as const;
    expect(audit.regraded).toEqual(recompute(changed(columns), SETTINGS));
    expect(audit.regraded).toMatchObject({ queries: 8, allWrong: 1 });
    expect(audit.byClass[1]!.regraded).toBeNull();
    expect(audit.byClass[0]!.regraded!.allWrong).toBe(2);
  });

  test('the headline has not moved', () => {
    expect(certify(pool, SETTINGS).allWrong.count).toBe(3);
  });

  test('against a declared baseline the gain is that over the baseline', () => {
    const settings = { ...SETTINGS, baseline: 'b/2' };
    expect(recompute(pool, settings)).toMatchObject({ singleBest: { name: 'b/2' } });
    expect(recompute(pool, settings)!.gain.point).toBeCloseTo(1 / 8, 12);
  });
});

test('where every query is a suspect nothing is left to recompute', () => {
  const pool = poolOf({ a: [0, 0], b: [0, 0] });
  const audit = audited(pool, evidenceOf({ a: ['1', '3'], b: ['2', '4'] }, { references: ['1', '4'] }));
  expect(audit.withoutSuspects).toBeNull();
  expect(audit.regraded).toMatchObject({ queries: 2, allWrong: 0 });
});

test('a row that stands for several queries counts for all of them', () => {
  const outcomes = [
    [0, 1, 1],
    [0, 0, 1],
    [0, 1, 0],
  ] as const;
  const names = ['a/1', 'b/2', 'c/3'];
  const pool = poolOfMatrix(matrixOf(outcomes, { names, weights: [4, 5, 1] }));
  const audit = audited(pool, evidenceOf({ 'a/1': ['5'], 'b/2': ['5'], 'c/3': ['5'] }));
  expect(audit.counts['wrong-reference']).toBe(4);
  expect(audit.items).toMatchObject([{ queries: 4 }]);
  expect(audit.withoutSuspects).toMatchObject({ queries: 6, allWrong: 0 });
  expect(audit.regraded).toMatchObject({ queries: 10, allWrong: 0 });
});
