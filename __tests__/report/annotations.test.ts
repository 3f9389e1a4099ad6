import { expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations.js';
import type { Evaluation } from '../../src/run/evaluate.js';
import { matrixOf } from '../correlation/matrices.js';

interface Parts {
  readonly audit?: object | null;
  readonly paths?: Readonly<Record<string, string>>;
  readonly placeOf?: (row: number) => { file: string; line: number } | undefined;
}

/** Of five queries all models get the first, the third and the fifth wrong. */
function annotations({ audit = null, paths = { 'r.csv': 'data/r.csv' }, placeOf }: Parts = {}) {
  const matrix = matrixOf([
    [0, 1, 0, 0, 0],
    [0, 0, 0, 1, 0],
  ]);
  const evaluation = { audit, matrix, placeOf: placeOf ?? ((row: number) => ({ file: 'r.csv', line: row + 2 })) };
  return annotationsOf(evaluation as unknown as Evaluation, new Map(Object.entries(paths)));
}

test('each query that every model gets wrong, on its line of the file in the repository', () => {
  expect(annotations().map(({ path, line, level }) => [path, line, level])).toEqual([
    ['data/r.csv', 2, 'notice'],
    ['data/r.csv', 4, 'notice'],
    ['data/r.csv', 6, 'notice'],
  ]);
  expect(annotations()[0]).toMatchObject({
    title: 'every model is wrong: q0',
    message: 'All 2 models get q0 wrong.',
  });
});

test('those whose grade is doubted first, as warnings that say why', () => {
  const items = [
    { query: 'q0', class: 'unexplained' },
    { query: 'q2', class: 'wrong-reference' },
  ];
  expect(annotations({ audit: { items } }).map(({ level, message }) => [level, message])).toEqual([
    ['warning', 'All 2 models get q2 wrong. It looks like: wrong-reference.'],
    ['notice', 'All 2 models get q0 wrong.'],
    ['notice', 'All 2 models get q4 wrong.'],
  ]);
});

test('what has no line, or lies in no file of the repository, has no annotation', () => {
  expect(annotations({ paths: {} })).toEqual([]);
  expect(annotations({ paths: { 'other.csv': 'x' } })).toEqual([]);
  const placeOf = (row: number) => (row === 2 ? { file: 'r.csv', line: 9 } : undefined);
  expect(annotations({ placeOf }).map(({ line }) => line)).toEqual([9]);
});
