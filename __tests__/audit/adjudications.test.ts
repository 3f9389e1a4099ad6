import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/base/errors.js';
import { parseAdjudications } from '../../src/audit/adjudications.js';
import type { Adjudication } from '../../src/audit/types.js';
import { referenceHash } from '../../src/audit/reference-hash.js';
import { certify, holdingBoth } from '../../src/certificate/certify.js';
import { decide } from '../../src/gate/decide.js';
import { withoutRows } from '../../src/audit/recompute.js';
import { poolOf } from '../support/table.js';

const read = (text: string): Adjudication[] => parseAdjudications(text, 'settled.csv');

describe('parsing', () => {
  test('columns in any order, quotes, line ends in notes, a guard against spreadsheets, rows that are not settled', () => {
    const text =
      '\ufeffclass,query_id,note,reference_hash\r\ngenuine,q1,"two\r\nlines, and more",0123456789abcdef\r\n,q2,later,\r\n\r\n grader-defect ,\'=q3,,\r\n';
    expect(read(text)).toEqual([
      { query: 'q1', class: 'genuine', note: 'two\r\nlines, and more', referenceHash: '0123456789abcdef', line: 2 },
      { query: '=q3', class: 'grader-defect', note: '', referenceHash: undefined, line: 6 },
    ]);
  });

  test('a header alone settles nothing', () => expect(read('query_id,class\n')).toEqual([]));

  test.each([
    ['', /^settled.csv: the adjudications file is empty\. Give it the columns query_id/],
    ['query_id\nq1\n', /^settled.csv:1: adjudications need the column "class"/],
    ['query_id,class,refernce_hash\n', /^settled.csv:1: adjudications have no column "refernce_hash"/],
    ['query_id,class,class\n', /^settled.csv:1: the column "class" is there twice/],
    ['query_id,class\nq1,genuine,x\n', /^settled.csv:2: the row has 3 cells, but the header has 2/],
    ['query_id,class\nq1,Genuin\n', /^settled.csv:2: column "class": "Genuin" is not a class.*Write one of genuine,/],
    ['query_id,class\n ,genuine\n', /^settled.csv:2: column "query_id": the question id is empty/],
    [
      'query_id,class\nq1,genuine\n"q\n2",\nq1,truncated\n',
      /^settled.csv:5: the question "q1" is settled here and on line 2/,
    ],
    ['query_id,class\nq1,genuine\nq1,genuine\n', /settled here and on line 2/],
    [
      'query_id,class,reference_hash\nq1,genuine,1.2E+15\n',
      /"1.2E\+15" is not a reference hash.*format the column as text/,
    ],
    ['query_id,class\n"q1,genuine\n', /^settled.csv:\d+: not valid CSV \("CSV_QUOTE_NOT_CLOSED"\)/],
  ])('%p is refused with place, rule and remedy', (text, message) => {
    expect(() => read(text)).toThrow(UserError);
    expect(() => read(text)).toThrow(message);
  });

  test('whatever the text, it is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'q1,"\n\r\'=;\0genuine'), maxLength: 40 }), (rest) => {
        try {
          for (const { query } of read(`query_id,class\n${rest}`)) expect(query.trim()).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

test('the reference hash is that of the reference and the question', () => {
  // printf '["150","How far?"]' | sha256sum
  expect(referenceHash('150', 'How far?')).toBe('52f21b836cb30487');
  expect(referenceHash('150', undefined)).not.toBe(referenceHash(undefined, '150'));
});

describe('nobody tunes the gate with the file', () => {
  const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined };
  const settings = { failOn: ['no-gain', 'inconclusive', 'ensemble-not-better'] as const };

  test('what fails by the grades as given fails, whatever is settled', () => {
    const outcomes = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    const rows = fc.record({ a: outcomes, b: outcomes, e: outcomes });
    fc.assert(
      fc.property(
        rows,
        fc.double({ min: 0, max: 0.05, noNaN: true }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (drawn, minGain, chosen) => {
          const graded = poolOf(drawn, { ensembles: ['e'] });
          const all = certify(graded, { ...SETTINGS, minGain });
          const picked = graded.matrix.allWrong.map((_, w) =>
            chosen.slice(32 * w, 32 * w + 32).reduce((word, each, i) => word | (each ? 1 << i : 0), 0),
          );
          const settledPool = withoutRows(graded, picked);
          if (settledPool.matrix.queries(settledPool.matrix.complete) === 0) return;
          const certificate = holdingBoth(certify(settledPool, { ...SETTINGS, minGain }), all);
          const measured = { policies: null, regression: null, excluded: [] };
          const before = decide(all, measured, settings).failures;
          const after = decide(certificate, { ...measured, asGraded: all }, settings).failures;
          for (const failure of before) {
            // A verdict that was undecided may turn out to be none at all, but never a pass.
            if (failure === 'inconclusive') expect(after.length).toBeGreaterThan(0);
            else expect(after).toContain(failure);
          }
        },
      ),
      { seed: 13, numRuns: 150 },
    );
  });

  test('settling 800 of 1,000 all-wrong queries is no longer a gain', () => {
    // The same 100 rescues of 4,000 queries as graded, and of 3,200 as settled.
    const a = Array.from({ length: 4000 }, (_, q): 0 | 1 => (q < 2900 ? 1 : 0));
    const b = Array.from({ length: 4000 }, (_, q): 0 | 1 => (q >= 2900 && q < 3000 ? 1 : 0));
    const graded = poolOf({ a, b });
    const minGain = 0.026;
    const all = certify(graded, { ...SETTINGS, minGain });
    const away = Uint32Array.from({ length: 125 }, (_, w) => (w >= 94 && w < 119 ? 0xffffffff : 0));
    const settled = certify(withoutRows(graded, away), { ...SETTINGS, minGain });
    expect([all.verdict, settled.verdict]).toEqual(['inconclusive', 'gain-possible']);
    expect(holdingBoth(settled, all)).toMatchObject({ verdict: 'inconclusive', gain: settled.gain });
  });
});
