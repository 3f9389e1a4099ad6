import { expect, test } from '@jest/globals';
import { columnOf } from '../../../../src/readers/tables/solve/facts.js';
import { modelWeight, queryWeight, share } from '../../../../src/readers/tables/solve/weights.js';
import { column } from './columns-from.js';

const models = ['gpt-4o', 'claude-3'];
const path = (name: string, cells: readonly string[]) => columnOf(0, name, cells, false, true);
/** Whether weights fall from the first to the last. */
const falls = (weights: readonly number[]) => expect([...weights].sort((a, b) => b - a)).toEqual(weights);

test('for the model: its name and values that look like models, then one of them, then numbers', () => {
  falls(
    [
      column('model', models),
      column('model', ['x', 'y']),
      column('foo', models),
      column('foo', ['x', 'y']),
      column('foo', ['1', '2']),
      column('judge', ['x', 'y']),
    ].map(modelWeight),
  );
});

test('gaps and nesting speak against it', () => {
  falls(
    [column('model', ['x', 'y']), column('model', ['x', '', 'y', 'z']), column('model', ['x', '', '', ''])].map(
      modelWeight,
    ),
  );
  expect(modelWeight(column('foo', [['x'], ['y']]))).toBeLessThan(modelWeight(column('foo', ['x', 'y'])));
});

test('of names on disk: what a file beside says, then models, then others, then draws and benchmarks', () => {
  falls(
    [
      path('{metadata}', models),
      path('{file}', models),
      path('{file}', ['x', 'y']),
      path('{file}', ['x_strict', 'y_strict']),
      path('{file}', ['seed1', 'seed2']),
    ].map(modelWeight),
  );
  expect(modelWeight(path('{folder}', ['gsm8k', 'mmlu']))).toBe(-0.5);
});

test('for the query: its name; models and scores speak against it', () => {
  falls([column('query_id', ['x', 'y']), column('foo', ['x', 'y']), column('foo', models)].map(queryWeight));
  expect(queryWeight(column('foo', ['0.5', '0.25']))).toBeLessThan(queryWeight(column('foo', ['x', 'y'])));
  expect(queryWeight(column('query_id', ['x', '', 'y', '']))).toBeCloseTo(
    queryWeight(column('query_id', ['x', 'y'])) - 1.5,
    12,
  );
});

test('the share of values of some kind; 0 of none', () => {
  expect(share(column('x', ['a', 'a', 'b', 'c']), (value) => value === 'a')).toBeCloseTo(1 / 3, 12);
  expect(share(column('x', []), () => true)).toBe(0);
});
