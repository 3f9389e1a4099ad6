import { describe, expect, test } from '@jest/globals';
import { sectionsOf } from '../../src/report/model/sections/all.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { evaluationOf } from '../support/evaluation.js';
import { run } from '../support/table.js';

const rows = { 'a-model-2024-08-06': run(100, 90), b: run(100, 80).reverse(), c: run(100, 85) };

describe('the terminal report', () => {
  test.each([40, 60, 80, 110])('fits %i columns, short and in full', async (width) => {
    const evaluation = await evaluationOf(rows);
    for (const sections of [undefined, sectionsOf(evaluation)])
      for (const line of renderTerminal(evaluation, { width, color: false, sections }).split('\n'))
        expect(Array.from(line).length).toBeLessThanOrEqual(Math.max(width, 60));
  });

  test('is short: one screen, and how to get more', async () => {
    const evaluation = await evaluationOf(rows);
    const text = renderTerminal(evaluation, { width: 80, color: false, hints: true });
    expect(text.split('\n').length).toBeLessThan(30);
    expect(text).toContain('More: --verbose · full report: --out report');
    expect(renderTerminal(evaluation, { width: 80, color: false, sections: sectionsOf(evaluation) })).toContain(
      'How alike the models err',
    );
  });

  test('an undecided gate is no green pass', async () => {
    const evaluation = await evaluationOf({ a: run(50, 45), b: run(50, 40) });
    const text = renderTerminal(evaluation, { width: 80, color: true });
    expect(text).toContain('\u001b[33mUNDECIDED (gate passes)');
    expect(text).not.toContain('\u001b[32m');
  });
});
