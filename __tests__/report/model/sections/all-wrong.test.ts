import { describe, expect, test } from '@jest/globals';
import { allWrong, classTable } from '../../../../src/report/model/sections/all-wrong.js';
import type { Evaluation } from '../../../../src/run/evaluate.js';
import { certify } from '../../../../src/certificate/certify.js';
import { audited, SETTINGS } from '../../../audit/audited.js';
import { evidenceOf } from '../../../support/evidence.js';
import { poolOf } from '../../../support/table.js';
import { AGREED, APART, example } from '../audit-example.js';
import { partly, rowsOf, tableOf, textsOf } from './shown.js';

describe('rows', () => {
  const { audit, certificate } = example([AGREED, APART], { references: ['4', '4'] });

  test('hold what would follow for the class alone', () => {
    const [table] = classTable(audit, { certificate } as Evaluation);
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows).toEqual([
      ['wrong reference', '1', '5.00%', expect.stringMatching(/^at most \+[\d.]+$/)],
      ['unexplained', '1', '', ''],
    ]);
  });
});

const evaluationOf = (parts: object) =>
  partly({
    certificate: {
      allWrong: { count: 2, queries: ['q1', 'q<2>'] },
      queries: { partialAllWrong: 0 },
      gain: { method: 'rescueBergerBoos' },
      minGain: 0.02,
    },
    audit: null,
    adjudicated: null,
    matrix: { ids: () => ['p1'], partialAllWrong: null },
    ...parts,
  });

describe('without diagnostics', () => {
  test('the ids are a table, with those that some model did not answer', () => {
    const certificate = {
      allWrong: { count: 2, queries: ['q1', 'q<2>'] },
      queries: { partialAllWrong: 1 },
      gain: { method: 'rescueBergerBoos' },
    };
    const section = allWrong(evaluationOf({ certificate }), false);
    expect(section!.title).toBe('Questions that every model got wrong (2)');
    expect(rowsOf(section, 'all-wrong-ids')).toEqual([
      ['<q1>', 'by every model'],
      ['<q<2>>', 'by every model'],
      ['<p1>', 'by every model that answered'],
    ]);
  });

  test('many of which the same is known are one fold', () => {
    const queries = Array.from({ length: 30 }, (_, i) => `q${i}`);
    const certificate = {
      allWrong: { count: 2500, queries },
      queries: { partialAllWrong: 0 },
      gain: { method: 'samples' },
    };
    const section = allWrong(evaluationOf({ certificate }), false);
    expect(section!.title).toBe('Questions that every draw got wrong (2,500)');
    expect(rowsOf(section, 'all-wrong-ids')).toBeUndefined();
    const texts = textsOf(section);
    expect(texts[1]).toBe('The ids of 2,500 questions');
    expect(texts[2]).toMatch(/^<q0>, <q1>, .*<q29>, … \(all are in `all-wrong\.csv`\)$/);
  });

  test('nothing that all got wrong is no section', () => {
    const certificate = {
      allWrong: { count: 0, queries: [] },
      queries: { partialAllWrong: 0 },
      gain: { method: 'rescueBergerBoos' },
    };
    expect(allWrong(evaluationOf({ certificate }), false)).toBeNull();
  });
});

describe('with an audit', () => {
  const { audit, certificate } = example([AGREED, APART], { references: ['4', '4'] });

  test('each question has its class and what speaks for it; its texts only where they may be shown', () => {
    const shown = (showText: boolean) => allWrong(evaluationOf({ audit, certificate }), showText);
    const rows = rowsOf(shown(false), 'audit-items')!;
    expect(rows.map(([query, looks]) => [query, looks])).toEqual([
      ['<q0>', 'wrong reference'],
      ['<q1>', 'unexplained'],
    ]);
    expect(tableOf(shown(false), 'audit-items')!.classes).toEqual(['wrong-reference', 'unexplained']);
    expect(tableOf(shown(false), 'audit-items')!.caption).toContain('`show-text: true` puts them here');
    const texts = (showText: boolean): unknown =>
      (tableOf(shown(showText), 'audit-items')!.rows[0]![2] as { texts: unknown }).texts;
    expect(texts(false)).toBeNull();
    expect(texts(true)).toMatchObject({ reference: '4' });
  });

  test('what was settled is said first, and what is settled is not doubted again', () => {
    const section = allWrong(evaluationOf({ audit, certificate }), false);
    expect(textsOf(section)[0]).toMatch(/^1 of 2 questions that every model missed looks like a wrong reference/);
  });
});

test('without answers, what the sentence above has said is not said again of each question', () => {
  const pool = poolOf({
    a: [...Array.from({ length: 30 }, () => 0 as const), 1],
    b: Array.from({ length: 31 }, () => 0 as const),
  });
  const said = Array.from({ length: 30 }, () => undefined);
  const audit = audited(pool, evidenceOf({ a: said, b: said }, { prompts: said.map((_, i) => `Question ${i}?`) }));
  const section = allWrong(evaluationOf({ certificate: certify(pool, SETTINGS), audit }), false);
  const texts = textsOf(section).join(' ');
  expect(texts).toMatch(/The results carry no answers to the 30 questions/);
  expect(texts).not.toMatch(/For each of them|[Oo]nly the outcome/);
});
