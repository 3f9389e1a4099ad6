import { beforeAll, describe, expect, test } from '@jest/globals';
import { adjudicationList } from '../../src/report/adjudications-csv.js';
import { allWrongCsv, certificateJson, outcomesCsv } from '../../src/report/files.js';
import type { Evaluation } from '../../src/run/evaluate.js';
import { evaluationOf, evaluationOfText } from '../support/evaluation.js';

const text = (evaluation: Evaluation): string => [...outcomesCsv(evaluation)].join('');
const QUIET = { diagnostics: 'false', 'fail-on': 'none' };

describe('the outcomes', () => {
  // In no order, with every state, an id that a spreadsheet would take for a formula, and one with a comma.
  const csv = [
    'query_id,b,a,"=c"',
    'q10,1,0,1',
    'q9,error,1,0',
    '"x,1",unscored,1,1',
    "'=q,,0,0",
    ...Array.from({ length: 6 }, (_, i) => `z${i},1,1,0`),
  ].join('\n');
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await evaluationOfText(`${csv}\n`, { ...QUIET, 'min-coverage': '0.1' });
  });

  test('are a wide table in the natural order of ids and the order of names, safe in a spreadsheet', () => {
    expect(text(evaluation).split('\n').slice(0, 5)).toEqual([
      "query_id,'=c,a,b",
      "'=q,0,0,",
      'q9,0,1,error',
      'q10,1,0,1',
      '"x,1",1,1,unscored',
    ]);
  });

  test('are input that gives the same certificate and the same table', async () => {
    const again = await evaluationOfText(text(evaluation), { ...QUIET, 'min-coverage': '0.1' });
    expect(again.certificate).toEqual(evaluation.certificate);
    expect(text(again)).toBe(text(evaluation));
  });

  test('of patterns have counts and no ids, and read back as they are', async () => {
    const grouped = await evaluationOfText('a,b,count\n1,0,30\n0,1,40\n0,0,5\n', QUIET);
    expect(text(grouped).split('\n')[0]).toBe('count,a,b');
    expect(text(grouped).trim().split('\n').slice(1).sort()).toEqual(['30,1,0', '40,0,1', '5,0,0']);
    expect((await evaluationOfText(text(grouped), QUIET)).certificate.gain).toEqual(grouped.certificate.gain);
  });

  test('of scores are on their own scale', async () => {
    const inputs = { ...QUIET, measure: 'score', 'score-range': '1,10' };
    const scored = await evaluationOfText('query_id,a,b\nq1,10,1\nq2,5.5,7.3\nq3,1,2\n', inputs);
    expect(text(scored)).toBe('query_id,a,b\nq1,10,1\nq2,5.5,7.3\nq3,1,2\n');
  });

  test('come in pieces, not as one text', async () => {
    const rows = {
      a: Array.from({ length: 9000 }, () => 1 as const),
      b: Array.from({ length: 9000 }, () => 0 as const),
    };
    const many = await evaluationOf(rows, QUIET);
    const pieces = [...outcomesCsv(many)];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('').split('\n')).toHaveLength(9002);
  });
});

describe('the list of what every model got wrong', () => {
  test('tells complete questions from those that some model did not answer', async () => {
    const rows = { a: [0, 0, 1, 0], b: [0, 'missing', 1, 0] } as const;
    const evaluation = await evaluationOf(rows, { ...QUIET, 'min-coverage': '0' });
    expect(allWrongCsv(evaluation)).toBe('query_id,models_wrong,kind\nq0,2,all-wrong\nq3,2,all-wrong\nq1,,partial\n');
  });

  test('has its head where there are none', async () => {
    expect(allWrongCsv(await evaluationOf({ a: [1, 1], b: [0, 1] }, QUIET))).toBe('query_id,models_wrong,kind\n');
  });
});

test('nothing is to be settled by hand where nothing was looked at', async () => {
  expect(adjudicationList(await evaluationOf({ a: [0, 1], b: [0, 1] }, QUIET))).toBe('');
});

describe('the certificate', () => {
  test('begins with what it is, and numbers have the digits that every platform agrees on', async () => {
    const evaluation = await evaluationOf({ a: [1, 1, 0], b: [0, 1, 0] }, QUIET);
    const json = certificateJson(evaluation);
    expect(Object.keys(JSON.parse(json) as object).slice(0, 6)).toEqual([
      'schema',
      'version',
      'verdict',
      'passed',
      'failures',
      'confidence',
    ]);
    expect(json).toContain('"rate": 0.333333333333,');
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'number' && !Number.isInteger(value)) expect(value).toBe(Number(value.toPrecision(12)));
      return value;
    });
    expect(json.endsWith('}\n')).toBe(true);
    expect(certificateJson(evaluation)).toBe(json);
  });

  test('says what was not looked at, and names in cautions stand in quotes', async () => {
    const evaluation = await evaluationOf({ a: [1, 1, 0], '"b': [0, 1, 0] }, QUIET);
    const cautions = [{ kind: 'any-of' as const, model: '"b', verdict: null }];
    const document = JSON.parse(certificateJson({ ...evaluation, cautions })) as Record<string, unknown>;
    for (const field of ['pairwise', 'slices', 'similarity', 'audit', 'policies', 'regression', 'saving'])
      expect([field, document[field]]).toEqual([field, null]);
    expect((document['warnings'] as string[])[0]).toMatch(/^"\\"b" is counted as a model and is right exactly/);
  });
});
