import { expect, test } from '@jest/globals';
import { contributions } from '../../../../src/report/model/sections/contributions.js';
import { plainText } from '../../../../src/report/model/text.js';
import type { Block, Table } from '../../../../src/report/model/blocks.js';
import { renderHtml } from '../../../../src/report/html/page.js';
import { sectionsOf } from '../../../../src/report/model/sections/all.js';
import { renderTerminal } from '../../../../src/report/terminal.js';
import { evaluationOf } from '../../../support/evaluation.js';

// Of 4 questions all get one right, a and b another, only c a third, nobody the last: repeated, so that there is something to certify.
const ROWS = { a: [1, 1, 0, 0], b: [1, 1, 0, 0], c: [1, 0, 1, 0] } as const;
const rows = Object.fromEntries(
  Object.entries(ROWS).map(([name, outcomes]) => [name, Array.from({ length: 40 }, (_, q) => outcomes[q % 4]!)]),
);

const tables = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'folded' ? tables(block.blocks) : []));

test('what each model adds, and how many share each right answer', async () => {
  const evaluation = await evaluationOf(rows);
  const { blocks } = contributions(evaluation, false)!;
  const [shares, recall] = tables(blocks).map((table) =>
    table.rows.map((row) => row.map((cell) => plainText(String(cell)))),
  );
  // Shapley: 1/3 of a quarter for all, half of one for a and b, one for c.
  expect(shares!.map((row) => row.slice(0, 4))).toEqual([
    ['c', '33.33', '10', '25.0%'],
    ['a', '20.83', '0', '0.0%'],
    ['b', '20.83', '0', '0.0%'],
  ]);
  expect(recall).toEqual([
    ['0', '10', '25.0%'],
    ['1', '10', '25.0%'],
    ['2', '10', '25.0%'],
    ['3', '10', '25.0%'],
  ]);
  const text = blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.text) : '')).join(' ');
  expect(text).toContain(
    'Of the 10 questions that a misses and another gets right, 10 (100%) are right by one model alone.',
  );
  for (const report of [
    renderHtml(evaluation, false),
    renderTerminal(evaluation, { width: 100, color: false, sections: sectionsOf(evaluation) }),
  ])
    for (const words of ['Who contributes', 'Shapley value', 'SBS', 'VBS']) expect(report).toContain(words);
});

test('nothing is said of what was not worked out', async () => {
  expect(contributions(await evaluationOf(rows, { diagnostics: 'false' }), false)).toBeNull();
});
