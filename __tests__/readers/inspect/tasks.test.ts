import { describe, expect, test } from '@jest/globals';
import type { InspectLog } from '../../../src/readers/inspect/log.js';
import { taskNames, variants } from '../../../src/readers/inspect/tasks.js';
import { memoryFile } from '../../support/read.js';

let count = 0;
const log = (model: string, taskArgs: Record<string, unknown> = {}, more: Partial<InspectLog> = {}): InspectLog => ({
  file: memoryFile(`${count++}.json`, ''),
  task: 'sums',
  model,
  loggedModel: model,
  status: 'success',
  date: undefined,
  taskArgs,
  system: {},
  labels: {},
  shuffled: false,
  samples: [],
  ...more,
});
const names = (...logs: InspectLog[]): string[] => {
  const found = taskNames(logs);
  return logs.map((one) => `${found.get(one)!.task}${found.get(one)!.isDoubtful ? '?' : ''}`);
};

describe('the name of the task of each log', () => {
  test('is its own where arguments are equal, in any order of their keys', () => {
    expect(names(log('a', { x: { p: 1, q: 2 } }), log('b', { x: { q: 2, p: 1 } }))).toEqual(['sums', 'sums']);
  });

  test('holds the arguments that differ where one model ran several', () => {
    expect(names(log('a', { x: 1, y: 0 }), log('a', { x: 2, y: 0 }), log('b', { x: 1, y: 0 }))).toEqual([
      'sums(x=1)',
      'sums(x=2)',
      'sums(x=1)',
    ]);
    expect(names(log('a', { b: 1 }), log('a', { a: 'p' }))).toEqual(['sums(a=null, b=1)', 'sums(a="p", b=null)']);
  });

  test('stays, and is in doubt, where each model ran one, and where the order was changed', () => {
    expect(names(log('a', { x: 1 }), log('b', { x: 2 }))).toEqual(['sums?', 'sums?']);
    expect(names(log('a'), log('b', {}, { shuffled: true }))).toEqual(['sums?', 'sums?']);
    expect(names(log('a', { x: 1 }), log('b', { x: 2 }, { task: 'other' }))).toEqual(['sums', 'other']);
  });
});

test('a task with and without the name of its package is one question, unless some model ran both', () => {
  const packaged = { task: 'evals/sums' };
  expect(() => names(log('a', {}, packaged), log('b'))).toThrow(
    /its task is "evals\/sums", and that of other models is "sums": .* Run all models on one of the two/,
  );
  expect(names(log('a', {}, packaged), log('a'))).toEqual(['evals/sums', 'sums']);
  expect(names(log('a', {}, packaged), log('b', {}, packaged))).toEqual(['evals/sums', 'evals/sums']);
});

test('the task with its arguments, whether or not a model ran several', () => {
  const [a, b, c] = [log('a', { x: 1 }), log('b', { x: 2 }), log('a', {}, { task: 'other' })];
  const of = variants([a, b, c]);
  expect([of(a), of(b), of(c)]).toEqual(['sums x=1', 'sums x=2', 'other']);
});
