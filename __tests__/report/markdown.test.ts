import { describe, expect, test } from '@jest/globals';
import { DETAILS, renderMarkdown } from '../../src/report/markdown.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { evaluationOf } from '../support/evaluation.js';
import { run } from '../support/table.js';

const models = (apart: number): Record<string, (0 | 1)[]> =>
  Object.fromEntries(Array.from({ length: 60 }, (_, m) => [`model-${m}`, run(400, 100 + apart * m)]));
const many = models(2);

describe('the Markdown report', () => {
  test('opens with the verdict, then its sentence, then what to do', async () => {
    // So far apart that none of them gives what the majority gives, which would be said first.
    const lines = renderMarkdown(await evaluationOf(models(5)), DETAILS[0]!).split('\n');
    expect(lines[0]).toBe('### ❌ No ensemble of these 60 models would be worth it');
    expect(lines[2]).toContain('You asked for at least 2.');
    expect(lines[4]).toMatch(/^\*\*Next:\*\*/);
  });

  test('the sign of the heading: passed, failed, passed without a decision', async () => {
    const undecided = { a: run(50, 45), b: run(50, 40) };
    const sign = async (rows: Record<string, number[]>, inputs = {}): Promise<string> =>
      renderMarkdown(await evaluationOf(rows, inputs), DETAILS[0]!).split(' ')[1]!;
    expect(await sign({ a: run(100, 90), b: run(100, 80).reverse() })).toBe('✅');
    expect(await sign(many)).toBe('❌');
    expect(await sign(undecided)).toBe('⚠️');
    expect(await sign(undecided, { 'fail-on': 'inconclusive' })).toBe('❌');
  });

  test('every level is shorter than the one before, and the last still says the verdict', async () => {
    const evaluation = await evaluationOf(many);
    const texts = DETAILS.map((detail) => renderMarkdown(evaluation, detail));
    for (let i = 1; i < texts.length; i++) expect(texts[i]!.length).toBeLessThanOrEqual(texts[i - 1]!.length);
    expect(texts.at(-1)!.length).toBeLessThan(2500);
    expect(texts.at(-1)).toContain('No ensemble of these 60 models would be worth it');
  });

  test('what is cut is counted', async () => {
    const text = renderMarkdown(await evaluationOf(many), { models: 10, ids: 20, files: 5 });
    expect(text).toContain('… and 50 models more in `certificate.json`.');
    expect(text).toContain('and 162 more');
  });

  test('missing outcomes, left-out models and worst cases are said', async () => {
    const rows = {
      a: [...run(98, 90), 0, 0] as const,
      b: [...run(98, 80), 'missing', 'error'] as const,
      c: [...run(50, 20), ...Array<'missing'>(50).fill('missing')] as const,
    };
    const text = renderMarkdown(await evaluationOf(rows), DETAILS[0]!);
    expect(text).toContain('Left out of the pool, having answered less than 95 % of the queries: `c` (50.0 %).');
    expect(text).toContain('2 of 100 queries were not answered by every model');
    expect(text).toContain(
      'On 2 of 100 queries some model gave no answer. Over all queries, with what is missing counted as wrong,',
    );
    expect(text).toContain('| 1 error, 1 absent |');
  });

  test('tables have the same number of cells in every row', async () => {
    const text = renderMarkdown(
      await evaluationOf({ 'a|b': run(100, 90), 'c\\|d': run(100, 70).reverse() }),
      DETAILS[0]!,
    );
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    let width = 0;
    for (const row of rows) {
      const cells = row.replace(/\\\|/g, '').split('|').length;
      if (/^\| :?-/.test(row)) expect(cells).toBe(width);
      width = cells;
    }
  });
});

describe('the terminal report', () => {
  test.each([40, 60, 80, 110])('fits %i columns', async (width) => {
    const text = renderTerminal(await evaluationOf({ 'a-model-2024-08-06': run(100, 90), b: run(100, 80).reverse() }), {
      width,
      color: false,
    });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(Math.max(width, 60));
  });

  test('the picture has one cell for each part of the whole', async () => {
    const text = renderTerminal(await evaluationOf({ a: run(100, 50), b: run(100, 25).reverse() }), {
      width: 104,
      color: false,
    });
    expect(text).toContain(`${'█'.repeat(50)}${'▒'.repeat(25)}${'·'.repeat(25)}`);
  });
});
