import { describe, expect, test } from '@jest/globals';
import { settle } from '../../src/audit/settle.js';
import { parseAdjudications } from '../../src/audit/adjudications.js';
import { recompute, withoutRows } from '../../src/audit/recompute.js';
import { adjudicationsCsv } from '../../src/report/adjudications-csv.js';
import { adjudicatedText } from '../../src/report/model/audit-text.js';
import { plainText } from '../../src/report/model/text.js';
import { SETTINGS } from '../audit/audited.js';
import { AGREED, APART, example } from './model/audit-example.js';

describe('the list to be settled', () => {
  const { pool, evidence, audit, certificate } = example([AGREED, APART, ['5', '', '']], {
    references: ['SECRET', '4', '4'],
  });
  const csv = adjudicationsCsv(audit, pool.matrix, evidence, false);
  const graded = recompute(pool, SETTINGS)!;
  const NONE = new Uint32Array(pool.matrix.universe.length);

  test('holds every query with its suspicion and no class, and no text', () => {
    const lines = csv.trimEnd().split('\n');
    expect(lines[0]).toBe('query_id,models_wrong,kind,suspected,evidence,reference_hash,class,note');
    expect(lines[1]).toMatch(/^q0,3,all-wrong,wrong-reference,".+",[0-9a-f]{16},,$/);
    expect(lines).toHaveLength(4);
    expect(csv).not.toContain('SECRET');
  });

  test('is valid input as it is, and settles what is filled in', () => {
    expect(parseAdjudications(csv, 'x.csv')).toEqual([]);
    const filled = parseAdjudications(csv.replace(/,,$/m, ',wrong-reference,read by both of us'), 'x.csv');
    const { report, removed } = settle(filled, pool.matrix, NONE, evidence);
    expect(pool.matrix.ids(removed)).toEqual(['q0']);
    const text = plainText(
      adjudicatedText(
        { ...report, asGraded: graded, asSettled: recompute(withoutRows(pool, removed), SETTINGS)! },
        certificate,
      ),
    );
    expect(text).toMatch(
      /^3 questions that every model missed as graded, 2 counted as genuine \(settled: 1 wrong-reference; 2 not settled\)\. As graded, β is 15\.00% and/,
    );
    expect(text).toContain('Settling only what every model missed flatters the gain');
    const both = { ...report, labelErrorsRemoved: 2, asGraded: graded, asSettled: graded };
    expect(plainText(adjudicatedText(both, certificate))).toContain('2 likely label errors were left out too.');
  });

  test('keeps what is settled already, and asks again where the reference has changed', () => {
    const settled = parseAdjudications(
      'query_id,class,note,reference_hash\nq1,genuine,hard,\nq2,truncated,cut,0000000000000000\ngone,ambiguous,,\n',
      'x.csv',
    );
    const again = adjudicationsCsv(audit, pool.matrix, evidence, false, settled);
    expect(again).toMatch(/^q1,.*,genuine,hard$/m);
    expect(again).toMatch(/^q2,.*,,was truncated before the reference or question changed\. cut$/m);
    expect(again).toMatch(/^gone,,,,,,ambiguous,$/m);
    expect(parseAdjudications(again, 'x.csv').map(({ query }) => query)).toEqual(['q1', 'gone']);
  });

  test('names ignored adjudications with the reason', () => {
    const settled = parseAdjudications(
      'query_id,class,reference_hash\nq0,truncated,0000000000000000\nq9,genuine,\nnobody,genuine,\n',
      'x.csv',
    );
    const { report } = settle(settled, pool.matrix, NONE, evidence);
    const text = plainText(adjudicatedText({ ...report, asGraded: graded, asSettled: graded }, certificate));
    expect(text).toContain('1 adjudication settled for another reference or question, so to be judged again: q0.');
    expect(text).toContain(
      '1 adjudication ignored, because some model is right on them and they are not likely label errors: q9.',
    );
    expect(text).toContain('1 adjudication of no question in the results: nobody.');
  });
});
