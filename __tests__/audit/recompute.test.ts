import { describe, expect, test } from '@jest/globals';
import { bitsOf, recompute, regradedRows, settingsOf, withoutRows } from '../../src/audit/recompute.js';
import { certify } from '../../src/certificate/certify.js';
import { poolOf, run } from '../support/table.js';
import { SETTINGS } from './audited.js';

const OUTCOMES = { a: [0, 0, 0, 1, 1, 1, 0, 1], b: [0, 0, 0, 1, 0, 1, 1, 1] } as const;

test('a removed all-wrong query is gone, not an incomplete one', () => {
  const { matrix } = withoutRows(poolOf({ a: [0, 1, 0], b: [0, 0, 1] }), bitsOf([0], 1));
  expect(matrix.queries(matrix.universe)).toBe(2);
  expect(matrix.queries(matrix.partialAllWrong)).toBe(0);
  expect(matrix.ids(matrix.complete)).toEqual(['q1', 'q2']);
});

test('bits of rows', () => {
  expect([...bitsOf([0, 31, 33], 2)]).toEqual([0x80000001, 2]);
});

describe('regrading', () => {
  test('makes models right where they were wrong', () => {
    const { matrix } = regradedRows(
      poolOf(OUTCOMES),
      new Map([
        [0, ['a']],
        [2, ['a', 'b']],
      ]),
    );
    expect(matrix.ids(matrix.allWrong)).toEqual(['q1']);
    expect(matrix.queries(matrix.right[matrix.models.indexOf('a')]!)).toBe(6);
    expect(matrix.queries(matrix.right[matrix.models.indexOf('b')]!)).toBe(5);
  });

  test('leaves the pool that it was given alone', () => {
    const pool = poolOf(OUTCOMES);
    regradedRows(pool, new Map([[0, ['a']]]));
    expect(pool.matrix.members.map(({ right }) => right[0]! & 1)).toEqual([0, 0]);
  });
});

describe('the certificate in short', () => {
  const pool = poolOf({ a: run(200, 150), b: run(200, 60).map((x) => (1 - x) as 0 | 1) });

  test('is that of the headline, of the same numbers', () => {
    const { queries, allWrong, ceiling, singleBest, gain, verdict } = certify(pool, SETTINGS);
    expect(recompute(pool, SETTINGS)).toEqual({
      queries: queries.complete,
      allWrong: allWrong.count,
      beta: allWrong.rate,
      ceiling,
      singleBest: { name: singleBest.name, accuracy: singleBest.accuracy },
      gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
      verdict,
    });
  });

  test('is none where no query is left', () => {
    expect(recompute(withoutRows(poolOf({ a: [0, 1], b: [1, 0] }), bitsOf([0, 1], 1)), SETTINGS)).toBeNull();
  });

  test('has the settings of the certificate, the baseline where it was declared', () => {
    expect(settingsOf(certify(pool, SETTINGS))).toEqual(SETTINGS);
    const declared = { ...SETTINGS, baseline: 'b' };
    expect(settingsOf(certify(pool, declared))).toEqual(declared);
  });
});
