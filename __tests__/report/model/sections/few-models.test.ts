import { expect, test } from '@jest/globals';
import type { Lines, Paragraph } from '../../../../src/report/model/blocks.js';
import { fewModels } from '../../../../src/report/model/sections/few-models.js';
import { evaluationOf } from '../../../support/evaluation.js';

const bits = (of: (q: number) => boolean): (0 | 1)[] => Array.from({ length: 60 }, (_, q) => (of(q) ? 1 : 0));

test('the chart of few models says both curves in words, its points with units, and why held-out gains may be larger', async () => {
  const pool = { a: bits((q) => q % 2 === 0), b: bits((q) => q % 3 !== 0), c: bits((q) => q % 5 !== 0) };
  const { blocks } = fewModels(await evaluationOf(pool), false)!;
  const chart = blocks.find((block): block is Lines => block.kind === 'lines')!;
  expect(chart.finding).toMatch(
    /^On the questions that chose them, from 0\.0 points with 1 model to \+[\d.]+ with \d\. On held-out questions, from [−+\d.]+ points with 1 model to [−+\d.]+ with \d\.$/,
  );
  const [chosen, heldOut] = chart.series;
  expect(chosen!.points[1]!.says).toMatch(/^2 models: \+\d+\.\d\d points$/);
  expect(heldOut!.points[1]!.says).toMatch(/^2 models: [−+]\d+\.\d\d ± \d+\.\d\d points$/);
  const texts = blocks.filter((block): block is Paragraph => block.kind === 'paragraph').map(({ text }) => text);
  expect(texts.join(' ')).toContain('a held-out gain can exceed the largest possible gain');
});
