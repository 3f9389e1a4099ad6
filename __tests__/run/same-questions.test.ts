import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { cautionText } from '../../src/report/model/cautions-text.js';
import { plainText } from '../../src/report/model/text.js';
import { sameQuestions } from '../../src/run/same-questions.js';
import { poolOf, run } from '../support/table.js';

const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined };

describe('the same question under several ids', () => {
  // Every question is asked twenty times, and nobody rescues model a: 1,200 queries say so, 60 questions do not.
  const twenty = (rights: number): (0 | 1)[] => run(60, rights).flatMap((right) => new Array<0 | 1>(20).fill(right));
  const pool = poolOf({ a: twenty(50), b: twenty(40) });
  const asked = (prompt: (row: number) => string | undefined, reference: (row: number) => string = () => '1') => {
    const rows = Array.from({ length: 1200 }, (_, row) => row);
    const evidence = { prompts: rows.map(prompt), references: rows.map(reference) };
    return sameQuestions(pool, certify(pool, SETTINGS), SETTINGS, evidence);
  };

  test('is said, with the verdict that allows for it', () => {
    const caution = asked((row) => `  Question\n${Math.floor(row / 20)}`);
    expect(certify(pool, SETTINGS).verdict).toBe('no-gain');
    expect(caution).toMatchObject({ kind: 'same-questions', queries: 1200, verdict: 'inconclusive' });
    expect(plainText(cautionText(caution!))).toMatch(
      /^1,200 of the ids stand for a question that another id has too .* With each question as one cluster the verdict would be inconclusive\.$/,
    );
  });

  test('one pair in many is counted as two queries, and changes no verdict', () => {
    const caution = asked((row) => `Question ${row === 7 ? 3 : row}`);
    expect(caution).toMatchObject({ queries: 2, example: ['q3', 'q7'], verdict: null });
  });

  test.each([
    ['no prompts', () => undefined, () => '1'],
    ['one instruction for all', () => 'Answer the question.', () => '1'],
    ['prompts that differ', (row: number) => `Question ${row}`, () => '1'],
    ['one form, with another reference each time', (row: number) => `Form ${row % 2}`, (row: number) => `${row}`],
  ] as const)('%s are no cause', (_, prompt, reference) => {
    expect(asked(prompt, reference)).toBeNull();
  });

  test('declared clusters allow for it already', () => {
    const clustered = { ...pool, cluster: (row: number) => `${Math.floor(row / 20)}` };
    const evidence = { prompts: new Array<string>(1200).fill('a').fill('b', 600), references: [] };
    expect(sameQuestions(clustered, certify(clustered, SETTINGS), SETTINGS, evidence)).toBeNull();
    expect(sameQuestions(pool, certify(pool, SETTINGS), SETTINGS, evidence)).not.toBeNull();
  });
});
