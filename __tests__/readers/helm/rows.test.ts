import { describe, expect, test } from '@jest/globals';
import { queryId, readOutcomes, trialOf } from '../../../src/readers/helm/rows.js';
import { faultOf } from '../tables/outcomes.js';
import { memoryFile } from '../../support/read.js';

const read = async (rows: unknown, ...wanted: string[]) => {
  const file = memoryFile('stats.json', JSON.stringify(rows, undefined, 1), [], 9);
  const { trials, metrics } = await readOutcomes(file, new Set(wanted));
  return {
    trials: trials.map(({ id, trial, isPerturbed, scores }) => [id, trial, isPerturbed, Object.fromEntries(scores)]),
    metrics: [...metrics],
  };
};
const entry = (id: string, trial: number, stats: Record<string, number>, more = {}) => ({
  instance_id: id,
  train_trial_index: trial,
  stats: Object.entries(stats).map(([name, mean]) => ({ name: { name }, mean, count: 1 })),
  ...more,
});

test('the statistics of a trial come together from wherever they stand', async () => {
  const rows = [
    entry('a', 0, { em: 1 }),
    entry('b', 0, { em: 0 }),
    entry('a', 1, { em: 0 }),
    entry('a', 0, { f1: 0.5 }),
  ];
  expect(await read(rows, 'em', 'f1')).toEqual({
    trials: [
      ['a', 0, false, { em: 1, f1: 0.5 }],
      ['b', 0, false, { em: 0 }],
      ['a', 1, false, { em: 0 }],
    ],
    metrics: ['em', 'f1'],
  });
});

test('of others the names alone are kept, but for those that describe the answer', async () => {
  expect(await read([entry('a', 0, { em: 1, f1: 1, num_output_tokens: 3 })], 'em')).toEqual({
    trials: [['a', 0, false, { em: 1, num_output_tokens: 3 }]],
    metrics: ['em', 'f1', 'num_output_tokens'],
  });
});

test('statistics as an object, and those without a number', async () => {
  const rows = [
    entry('a', 0, {}, { stats: { em: 1, f1: 'NaN', x: null } }),
    entry('a', 0, {}, { stats: [{ name: { name: 'y' } }] }),
  ];
  expect(await read(rows, 'em', 'f1', 'y')).toEqual({ trials: [['a', 0, false, { em: 1 }]], metrics: ['em'] });
});

describe('a perturbed copy', () => {
  test('is another question, named by what changes the text', () => {
    expect(queryId('a', undefined)).toBe('a');
    expect(queryId('a', { name: 'typos', prob: 0.1, robustness: true, computed_on: 'x', fairness: false })).toBe(
      'a [typos prob=0.1]',
    );
    expect(queryId('a', { b: 1, a: [2], name: 'x' })).toBe('a [x a=[2] b=1]');
    expect(queryId('a', { name: 7 })).toBe('a [7]');
    expect(queryId('a', {})).toBe('a [null]');
  });

  test('is one of its own in the same trial', async () => {
    const perturbation = { name: 'typos', prob: 0.1 };
    expect((await read([entry('a', 0, { em: 1 }), entry('a', 0, { em: 0 }, { perturbation })], 'em')).trials).toEqual([
      ['a', 0, false, { em: 1 }],
      ['a [typos prob=0.1]', 0, true, { em: 0 }],
    ]);
    expect(trialOf(entry('a', 2, {}, { perturbation }), {})).toEqual({
      id: 'a [typos prob=0.1]',
      trial: 2,
      isPerturbed: true,
    });
  });
});

test.each<[unknown, string]>([
  [[], 'stats.json: the list is empty. Did the run end before its metrics were computed?'],
  [[entry('', 0, {})], 'stats.json:2: the instance_id "" is not a text. Write the file again with HELM.'],
  [[entry('a', -1, {})], 'stats.json:2: the train_trial_index "-1" is not a count.'],
  [[entry('a', 0, {}, { train_trial_index: undefined })], 'the train_trial_index "null" is not a count.'],
  [[entry('a', 0, {}, { stats: 7 })], 'the statistics "7" have no names and values.'],
  [[entry('a', 0, {}, { stats: [{ name: 'em', mean: 1 }] })], 'have no names and values.'],
  [[entry('a', 0, { em: 1 }), entry('a', 0, { em: 0 })], '"a" has two different values of "em" in one trial.'],
])('%j is an error', async (rows, message) => {
  expect(await faultOf(() => read(rows, 'em'))).toContain(message);
});

test('the same value twice is one', async () => {
  expect((await read([entry('a', 0, { em: 1 }), entry('a', 0, { em: 1 })], 'em')).trials).toHaveLength(1);
});
