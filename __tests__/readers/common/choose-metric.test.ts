import { describe, expect, test } from '@jest/globals';
import { chooseForAll, type Available, type ChoiceRequest } from '../../../src/readers/common/choose-metric.js';

const file = (path: string, names: readonly string[], task = 't'): Available => ({ path, task, names: new Set(names) });
const metric = (wanted?: string, more: Partial<ChoiceRequest> = {}): ChoiceRequest => ({
  input: 'metric',
  wanted,
  preferred: ['exact_match', 'acc'],
  otherwise: 'ask',
  ...more,
});

test('the best known metric that all files of a task share, whatever their order, and what else there was', () => {
  const files = [file('a', ['acc', 'exact_match', 'f1']), file('b', ['acc', 'f1']), file('c', ['exact_match'], 'u')];
  for (const order of [files, [...files].reverse()]) {
    const { byTask, notes } = chooseForAll(order, metric());
    expect(Object.fromEntries(byTask)).toEqual({ t: 'acc', u: 'exact_match' });
    expect(notes).toEqual([expect.stringContaining('metric "acc" is used for all models on task "t" (also there: ')]);
  }
});

test('the wish of the user goes first, and a task without a choice need not have it', () => {
  const { byTask, notes } = chooseForAll([file('a', ['acc', 'f1']), file('b', ['pass'], 'u')], metric('f1'));
  expect(Object.fromEntries(byTask)).toEqual({ t: 'f1', u: 'pass' });
  expect(notes).toEqual([expect.stringContaining('"pass"')]);
});

describe('is refused', () => {
  test.each([
    ['a wish that nothing fulfils', [file('a', ['acc'])], metric('f2'), 'a: there is no metric "f2". It has "acc".'],
    [
      'a wish that one of the files lacks',
      [file('a', ['f1']), file('b', ['acc'])],
      metric('f1'),
      'b: there is no metric',
    ],
    [
      'several unknown metrics',
      [file('a', ['f1', 'rouge'])],
      metric(),
      'a: none of its metrics is known to say right or wrong.',
    ],
    [
      'nothing in common',
      [file('a', ['acc']), file('b', ['f1'])],
      metric(),
      'no metric is common to all files of task "t"',
    ],
  ] as const)('%s', (_, files, request, message) => {
    expect(() => chooseForAll(files, request)).toThrow(message);
  });
});

test('filters that nobody knows are taken by name', () => {
  const { byTask } = chooseForAll(
    [file('a', ['z', 'b'])],
    metric(undefined, { input: 'filter', otherwise: 'first by name' }),
  );
  expect(byTask.get('t')).toBe('b');
});
