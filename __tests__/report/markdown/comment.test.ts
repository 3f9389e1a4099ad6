import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Evaluation } from '../../../src/run/evaluate.js';
import { commentLevels, fullLevels } from '../../../src/report/markdown/comment.js';
import { evaluationOf } from '../../support/evaluation.js';
import { run } from '../../support/table.js';

const models = (apart: number): Record<string, (0 | 1)[]> =>
  Object.fromEntries(Array.from({ length: 60 }, (_, m) => [`model-${m}`, run(400, 100 + apart * m)]));
const full = async (...args: Parameters<typeof evaluationOf>): Promise<string> =>
  fullLevels(await evaluationOf(...args))[0]!('');

let many: Evaluation;
beforeAll(async () => {
  many = await evaluationOf(models(2), { diagnostics: 'false' });
});

describe('the Markdown report', () => {
  test('opens with the answer, then the line with the number that decides in bold', () => {
    const lines = fullLevels(many)[0]!('').split('\n');
    expect(lines[0]).toMatch(
      /^### ❌ No ensemble of these 60 models can gain 2 points: at most \+[\d.]+ over `model-59`$/,
    );
    expect(lines[2]).toMatch(/^[^*]*\*\*at most \+[\d.]+ percentage points\*\*/);
  });

  test('every level is shorter than the one before, and the last still says the answer', () => {
    for (const levels of [fullLevels(many), commentLevels(many)]) {
      const texts = levels.map((level) => level('commit'));
      for (let i = 1; i < texts.length; i++) expect(texts[i]!.length).toBeLessThanOrEqual(texts[i - 1]!.length);
      expect(texts.at(-1)!.length).toBeLessThan(2500);
      expect(texts.at(-1)).toContain('No ensemble of these 60 models can gain 2 points');
      expect(texts.at(-1)).not.toContain('<details>');
    }
  });

  test('what is cut is counted', () => {
    const comment = commentLevels(many)[0]!('');
    expect(comment).toContain('… and 50 more in `certificate.json`.');
    expect(comment).toContain('and 177 more. All of them, with the evidence, are in the full report.');
  });

  test('missing outcomes, left-out models and worst cases are said', async () => {
    const rows = {
      a: [...run(98, 90), 0, 0] as const,
      b: [...run(98, 80), 'missing', 'error'] as const,
      c: [...run(50, 20), ...Array<'missing'>(50).fill('missing')] as const,
    };
    const text = await full(rows);
    expect(text).toContain('Based on 98 of 100 questions: `c` (50% answered) left out.');
    expect(text).toContain('On 2 of 100 questions some model gave no answer. Over all questions,');
    expect(text).toContain('| 1 error, 1 absent |');
  });

  test('tables have the same number of cells in every row', async () => {
    const text = await full({ 'a|b': run(100, 90), 'c\\|d': run(100, 70).reverse() });
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    let width = 0;
    for (const row of rows) {
      const cells = row.replace(/\\\|/g, '').split('|').length;
      if (/^\| :?-/.test(row)) expect(cells).toBe(width);
      width = cells;
    }
  });
});
