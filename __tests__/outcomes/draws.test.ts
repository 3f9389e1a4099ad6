import { expect, test } from '@jest/globals';
import { indices } from '../../src/outcomes/bits.js';
import { Draws, type Repeats } from '../../src/outcomes/draws.js';

type Draw = readonly [score: number, right: boolean, index?: number];

function drawsOf(...rows: readonly (readonly Draw[])[]): Draws {
  const draws = new Draws();
  draws.grow(rows.length);
  for (const [row, ofRow] of rows.entries())
    for (const [score, right, index] of ofRow) draws.add(row, score, right, index);
  return draws;
}

const reduced = (draws: Draws, repeats: Repeats, rows: number, asWrong: 'error'[] = []): number[] => [
  ...indices(draws.reduce(repeats, 0.5, rows, asWrong, (row) => `row ${row}`)),
];
const [WRONG, RIGHT]: readonly [Draw, Draw] = [
  [0, false],
  [1, true],
];

test('first is the least index, majority more than half, mean the threshold on the mean score', () => {
  const draws = drawsOf(
    [RIGHT, WRONG, WRONG],
    [WRONG, RIGHT, RIGHT],
    [RIGHT, WRONG],
    [],
    [
      [0.4, false],
      [0.6, true],
    ],
  );
  expect(reduced(draws, 'first', 5)).toEqual([0, 2]);
  expect(reduced(draws, 'majority', 5)).toEqual([1]);
  expect(reduced(draws, 'mean', 5)).toEqual([1, 2, 4]);
});

test('the order in which numbered draws come does not matter', () => {
  const numbered: Draw[] = [
    [0, false, 2],
    [1, true, 0],
    [0, false, 1],
  ];
  for (const order of [numbered, [...numbered].reverse()]) expect(reduced(drawsOf(order), 'first', 1)).toEqual([0]);
});

test('draws without a verdict count as wrong where that is asked for, and are counted as asked', () => {
  const draws = drawsOf([RIGHT]);
  draws.addFailed(0, 'error');
  expect([reduced(draws, 'majority', 1), reduced(draws, 'majority', 1, ['error'])]).toEqual([[0], []]);
  expect(draws.countsOf(0)).toEqual({ draws: 1, right: 1, asked: 2 });
  expect([draws.meanOf(0, []), draws.meanOf(0, ['error'])]).toEqual([1, 0.5]);
});

test('two draws of the least index that differ are no first draw; later ones do no harm', () => {
  const twice: Draw[] = [
    [1, true, 0],
    [0, false, 0],
  ];
  expect(() => reduced(drawsOf(twice), 'first', 1)).toThrow(/^row 0 has two draws with the repeat index 0/);
  expect(reduced(drawsOf([[1, true, -1], ...twice]), 'first', 1)).toEqual([0]);
});

test('a mean that only rounding keeps from the threshold reaches it', () => {
  const draws = drawsOf([
    [0.6, true],
    [0.7, true],
    [0.2, false],
  ]);
  expect((0.6 + 0.7 + 0.2) / 3).toBeLessThan(0.5);
  expect(reduced(draws, 'mean', 1)).toEqual([0]);
});
