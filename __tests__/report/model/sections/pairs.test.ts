import { expect, test } from '@jest/globals';
import type { HeatMap } from '../../../../src/report/model/blocks.js';
import { pairs } from '../../../../src/report/model/sections/pairs.js';
import { matrixOf, type Outcomes } from '../../../correlation/matrices.js';
import { partly, rowsOf, said, textsOf } from './shown.js';

const shown = (outcomes: Outcomes, names: readonly string[]) =>
  pairs(partly({ matrix: matrixOf(outcomes, { names }), certificate: { models: names.map((name) => ({ name })) } }));

/** a and b err alike but once; c errs where they do not. */
const OUTCOMES = [
  [0, 0, 1, 1, 1, 1],
  [0, 0, 0, 1, 1, 1],
  [1, 1, 1, 0, 0, 1],
] as const;
// Pearson's correlation of wrong and right, by hand: cov / (sd sd).
const AB = (2 - 6 * (2 / 6) * (3 / 6)) / (6 * Math.sqrt((2 / 6) * (4 / 6) * (3 / 6) * (3 / 6)));
const AC = (0 - 6 * (2 / 6) * (2 / 6)) / (6 * Math.sqrt((2 / 6) * (4 / 6) * (2 / 6) * (4 / 6)));
const BC = (0 - 6 * (3 / 6) * (2 / 6)) / (6 * Math.sqrt((3 / 6) * (3 / 6) * (2 / 6) * (4 / 6)));

test('every pair has its correlation, whatever the order of the map', () => {
  const heat = shown(OUTCOMES, ['a', 'b', '<c>']).find((block): block is HeatMap => block.kind === 'heat')!;
  const at = (x: string, y: string): number => heat.values[heat.names.indexOf(x) * 3 + heat.names.indexOf(y)]!;
  expect([...heat.names].sort()).toEqual(['<c>', 'a', 'b']);
  for (const [x, y, value] of [
    ['a', 'b', AB],
    ['a', '<c>', AC],
    ['b', '<c>', BC],
    ['a', 'a', 1],
  ] as const) {
    expect(at(x, y)).toBeCloseTo(value, 12);
    expect(at(y, x)).toBeCloseTo(value, 12);
  }
  // Those that err alike stand beside each other.
  expect(heat.names[1]).not.toBe('<c>');
});

test('the most and the least alike are said, and each model has its own', () => {
  const blocks = shown(OUTCOMES, ['a', 'b', '<c>']);
  const heat = blocks.find((block): block is HeatMap => block.kind === 'heat')!;
  expect(said(heat.finding)).toMatch(
    /^Most alike are <[ab]> and <[ab]> \(0\.71\), least alike <(?:b|<c>)> and <(?:b|<c>)> \(−0\.71\)\.$/,
  );
  const rows = rowsOf(blocks, 'nearest')!;
  expect(rows.map(([no]) => no)).toEqual(['1', '2', '3']);
  expect(rows.find(([, name]) => name === '<a>')).toEqual([
    expect.any(String),
    '<a>',
    ((AB + AC) / 2).toFixed(2).replace('-', '−'),
    '0.71 (<b>)',
    '−0.50 (<<c>>)',
  ]);
});

test('a model that is always right has no correlation, and of two models there is no map', () => {
  expect(shown(OUTCOMES.slice(0, 2), ['a', 'b'])).toEqual([]);
  expect(shown([...OUTCOMES.slice(0, 2), [1, 1, 1, 1, 1, 1]], ['a', 'b', 'c'])).toEqual([]);
});

test('of very many models those with the most right answers are shown, and that is said', () => {
  const many: (0 | 1)[][] = Array.from({ length: 102 }, (_, m) =>
    Array.from({ length: 110 }, (_, q) => (q === 0 || (q > 1 && q < 110 - m) ? 1 : 0)),
  );
  const names = many.map((_, m) => `m${String(m).padStart(3, '0')}`);
  const blocks = shown(many, names);
  const heat = blocks.find((block): block is HeatMap => block.kind === 'heat')!;
  expect(heat.names).toHaveLength(100);
  expect(heat.names).not.toContain('m101');
  expect(textsOf(blocks)[1]).toMatch(/ Of 102 models the 100 with the most right answers are shown\.$/);
});
