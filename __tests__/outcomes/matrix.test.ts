import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indices, ones, setBit, wordsFor, type Bits } from '../../src/outcomes/bits.js';
import { OutcomeMatrix } from '../../src/outcomes/matrix.js';

/** A cell: wrong, right, not answered. */
type Cell = 0 | 1 | 2;
const ROWS = 70;

const setOf = (cells: readonly Cell[], holds: (cell: Cell) => boolean): Bits => {
  const bits = new Uint32Array(wordsFor(ROWS));
  for (const [row, cell] of cells.entries()) if (holds(cell)) setBit(bits, row);
  return bits;
};
const matrixOf = (models: readonly (readonly Cell[])[]): OutcomeMatrix =>
  new OutcomeMatrix(
    models.map((cells, m) => ({
      name: `m${m}`,
      right: setOf(cells, (cell) => cell === 1),
      answered: setOf(cells, (cell) => cell !== 2),
    })),
    ones(ROWS),
    null,
    (row) => `q${row}`,
  );
const cells = fc.array(fc.constantFrom<Cell>(0, 0, 1, 2), { minLength: ROWS, maxLength: ROWS });
const ROW_NUMBERS = Array.from({ length: ROWS }, (_, row) => row);

test('complete, right, all-wrong and partly all-wrong rows are those of a naive count', () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 2, maxLength: 4 }), (models) => {
      const matrix = matrixOf(models);
      const rows = (holds: (of: Cell[]) => boolean): number[] =>
        ROW_NUMBERS.filter((row) => holds(models.map((model) => model[row]!)));
      const isComplete = (of: Cell[]): boolean => !of.includes(2);
      expect([...indices(matrix.complete)]).toEqual(rows(isComplete));
      expect([...indices(matrix.allWrong)]).toEqual(rows((of) => of.every((cell) => cell === 0)));
      expect([...indices(matrix.partialAllWrong)]).toEqual(
        rows((of) => of.includes(0) && of.includes(2) && !of.includes(1)),
      );
      for (const m of models.keys())
        expect([...indices(matrix.right[m]!)]).toEqual(rows((of) => isComplete(of) && of[m] === 1));
    }),
    { seed: 8, numRuns: 200 },
  );
});

test('open outcomes filled in are right, or wrong, and every row is complete', () => {
  const matrix = matrixOf([ROW_NUMBERS.map((row) => (row % 3) as Cell), ROW_NUMBERS.map(() => 0)]);
  for (const [filled, right] of [
    [matrix.withUnanswered(true), ROW_NUMBERS.filter((row) => row % 3 > 0)],
    [matrix.withUnanswered(false), ROW_NUMBERS.filter((row) => row % 3 === 1)],
  ] as const) {
    expect(filled.queries(filled.complete)).toBe(ROWS);
    expect([...indices(filled.right[0]!)]).toEqual(right);
  }
});

test('on some rows alone it is as if the others had never been asked, and ids come in natural order', () => {
  const matrix = matrixOf([ROW_NUMBERS.map(() => 0), ROW_NUMBERS.map(() => 0)]);
  const few = new Uint32Array(wordsFor(ROWS));
  for (const row of [40, 9, 10]) setBit(few, row);
  const within = matrix.within(few);
  expect(within.queries(within.allWrong)).toBe(3);
  expect(within.ids(within.allWrong)).toEqual(['q9', 'q10', 'q40']);
});
