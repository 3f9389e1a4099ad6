import { describe, expect, test } from '@jest/globals';
import { certify } from '../../../src/certificate/certify.js';
import type { AuditResult } from '../../../src/audit/types.js';
import { settle } from '../../../src/audit/settle.js';
import { parseAdjudications } from '../../../src/audit/adjudications.js';
import { recompute, withoutRows } from '../../../src/audit/recompute.js';
import { adjudicationsCsv } from '../../../src/report/adjudications-csv.js';
import { adjudicatedText, auditSentence, labelErrorText, lookedAtText } from '../../../src/report/model/audit-text.js';
import { auditItemText, labelErrorItemText } from '../../../src/report/model/audit-item-text.js';
import { classTable } from '../../../src/report/model/sections/all-wrong.js';
import type { Evaluation } from '../../../src/run/evaluate.js';
import { code, terminal } from '../../../src/report/escape.js';
import { audited, itemFor, SETTINGS } from '../../audit/audited.js';
import { evidenceOf, type EvidenceParts } from '../../support/evidence.js';
import { poolOf } from '../../support/table.js';
import { plainText } from '../../../src/report/model/text.js';

const NAMES = ['a/1', 'b/2', 'c/3'] as const;

/** Twenty queries, the first of them all-wrong, with what the three models said on those. */
function example(said: readonly (readonly [string, string, string])[], parts: EvidenceParts = {}) {
  const rows = NAMES.map((name, m) => [
    name,
    Array.from({ length: 20 }, (_, q) => (q < said.length || q === said.length + m ? 0 : 1)),
  ]);
  const pool = poolOf(Object.fromEntries(rows) as Record<string, (0 | 1)[]>);
  const evidence =
    said[0]?.[0] === undefined || said[0].every((text) => text === 'NOT LOGGED')
      ? undefined
      : evidenceOf(Object.fromEntries(NAMES.map((name, m) => [name, said.map((one) => one[m]!)])), parts);
  const certificate = certify(pool, SETTINGS);
  return { pool, evidence, certificate, audit: audited(pool, evidence, { showText: true }) };
}

const AGREED = ['5', '5', '5'] as const;
const APART = ['5', '6', '7'] as const;

describe('the sentence that may change a decision', () => {
  const sentence = (...args: Parameters<typeof example>): string => {
    const { audit, certificate } = example(...args);
    return plainText(auditSentence(audit, certificate));
  };

  test('suspects of one class that can be graded again: with them fixed', () => {
    expect(sentence([AGREED, AGREED])).toMatch(
      /^2 of 2 questions that every model missed look like wrong references: with them fixed, β is 0 and the largest gain is at most [\d.]+ points \(verdict unchanged\)\.$/,
    );
  });

  test('a single one', () => {
    expect(sentence([AGREED, APART])).toMatch(
      /^1 of 2 questions that every model missed looks like a wrong reference: with them fixed/,
    );
  });

  test('several classes, of which one can only be left out', () => {
    const references = ['1', '5', undefined];
    expect(sentence([AGREED, APART, ['', '', '8']], { references })).toMatch(
      /^3 of 3 questions that every model missed look like faults of the grading \(1 grader defect, 1 cut or missing answers, 1 wrong reference\): with them left out, β is 0 and/,
    );
  });

  test('none', () => {
    expect(sentence([APART], { references: ['1'] })).toBe(
      'The all-wrong question does not look like a fault of the grading: until somebody has read it, it counts as genuine.',
    );
  });

  test('nothing to look at: that, and how to log it', () => {
    expect(sentence([['NOT LOGGED', 'NOT LOGGED', 'NOT LOGGED']])).toMatch(
      /^Only the outcome of the question that every model got wrong was logged, so .*`--log_samples`/,
    );
  });

  test('no all-wrong query: nothing', () => expect(sentence([])).toBe(''));

  test('a verdict that changes is said', () => {
    const { audit, certificate } = example([AGREED]);
    const changed: AuditResult = { ...audit, regraded: { ...audit.regraded!, verdict: 'gain-possible' } };
    expect(plainText(auditSentence(changed, certificate))).toContain(
      `(the verdict would be gain-possible, not ${certificate.verdict})`,
    );
  });
});

describe('rows', () => {
  const { audit, certificate } = example([AGREED, APART], { references: ['4', '4'] });

  test('hold what would follow for the class alone', () => {
    const [table] = classTable(audit, { certificate } as Evaluation);
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows).toEqual([
      ['wrong reference', '1', '5.00%', expect.stringMatching(/^at most \+[\d.]+$/)],
      ['unexplained', '1', '', ''],
    ]);
    expect(lookedAtText(audit)).toMatch(
      /answers for 2, references for 2, questions for none, stop reasons for none\.$/,
    );
  });

  test('what is missing of answers and references is said with the mend', () => {
    expect(plainText(lookedAtText(example([AGREED]).audit))).toMatch(/references for none.*Log `answer`, `reference`/);
    expect(plainText(lookedAtText(example([]).audit))).toBe('');
  });
});

describe('one query', () => {
  const text = (item: ReturnType<typeof itemFor>, showText = false): string => plainText(auditItemText(item, showText));

  test('a wrong reference: the texts only where they are wanted', () => {
    const item = itemFor({ 'a/1': '240', 'b/2': '240', 'c/3': '240' }, { reference: '150' }, { showText: true });
    expect(text(item)).toBe(
      '3 of 3 answering models, of 3 families, say the same answer, which is not the reference; the next most common answer has 0.',
    );
    expect(text(item, true)).toContain('say 240, where the reference says 150;');
  });

  test('a grader defect', () => {
    const item = itemFor({ a: '1,000', b: '7' }, { reference: '1000' }, { showText: true });
    expect(text(item)).toMatch(/^1 model gave the reference and was graded wrong \(.+\): a\.$/);
    expect(text(item, true)).toContain('1,000 and 1000 are the same.');
  });

  test('truncated, and the phrase besides', () => {
    const prompt = 'If there are multiple answers, print any.';
    const said = { a: { answer: '', stop: 'length' }, b: { answer: '7', stop: 'stop' } };
    expect(text(itemFor(said, { reference: '1', prompt }))).toBe(
      '1 model gave no complete answer (1 empty, 1 stopped at a limit). Stop reasons: length 1, stop 1. Besides, the question accepts several answers (“if there are multiple answers”).',
    );
  });

  test('unexplained: how far the models agree', () => {
    expect(text(itemFor({ a: '1', b: '2' }, { reference: '3' }))).toBe(
      '2 models answered, 2 different answers; no two of them agree.',
    );
    expect(text(audited(poolOf({ a: [0, 1], b: [0, 1] }), undefined).items[0]!)).toBe('Only the outcome was logged.');
  });

  test('hostile texts and names come out as text', () => {
    const evil = '`|\u202e\n::error::<b>';
    const said = { [`${evil}1/x`]: evil, [`${evil}2/x`]: evil, [`${evil}3/x`]: evil };
    const item = itemFor(said, { reference: `${evil}!` }, { showText: true });
    for (const name of [code, terminal]) {
      const shown = plainText(auditItemText(item, true), name);
      expect(shown).not.toMatch(/[\n\u202e]/);
    }
  });
});

describe('likely label errors', () => {
  const rows = Object.fromEntries(
    Array.from({ length: 10 }, (_, m) => [
      `f${m}/x`,
      Array.from({ length: 100 }, (_, q) => (q === 0 ? (m === 0 ? 1 : 0) : q % 10 === m ? 0 : 1)),
    ]),
  ) as Record<string, (0 | 1)[]>;
  const said = Object.fromEntries(Object.keys(rows).map((name, m) => [name, [m === 0 ? '1' : '2']]));
  const audit = audited(poolOf(rows), evidenceOf(said, { references: ['1'] }), { showText: true });

  test('in a sentence that says what the threshold means', () => {
    expect(plainText(labelErrorText(audit))).toMatch(
      /^1 question that at most 2 models got right could have wrong references too: were errors independent, chance alone would bring 0\.\d+ as surprising\. Hard questions look the same.* On 1 of those listed .* First: q0\.$/,
    );
    expect(plainText(labelErrorText(example([]).audit))).toBe('');
  });

  test('one of them, with and without its texts', () => {
    const item = audit.labelErrors.items[0]!;
    expect(plainText(labelErrorItemText(item, false))).toMatch(
      /^Right: f0\/x\. 9 of the others, of 9 families, agree on one answer\./,
    );
    expect(plainText(labelErrorItemText(item, true))).toContain('agree on 2 where the reference says 1.');
  });
});

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
