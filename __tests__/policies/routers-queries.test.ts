import { describe, expect, test } from '@jest/globals';
import { preference, queriesOf } from '../../src/policies/routers-queries.js';
import { evidenceOf } from '../support/evidence.js';
import { matrixOf, shuffled } from '../correlation/matrices.js';
import { contextOf } from './contexts.js';

const IDS = ['gsm8k:1', 'arc:2', String.raw`a\:b:3`, 'plain', ':x', '5', '6', '7', '8', '9'];

function known(ids: readonly string[], subjects: Readonly<Record<string, string>> = {}) {
  const evidence = evidenceOf({}, { subjects: ids.map((id) => subjects[id]), prompts: ids.map((id) => `of ${id}`) });
  const { positions, domains, prompts } = queriesOf(contextOf([ids.map(() => 1 as const)], { ids, evidence }));
  return Array.from(positions, (at, i) => ({ id: ids[at]!, domain: domains[i], prompt: prompts[i] }));
}

describe('queries', () => {
  test('have the subject as domain, or else the task of the id', () => {
    const domains = Object.fromEntries(known(IDS, { 'arc:2': 'physics' }).map(({ id, domain }) => [id, domain]));
    expect(domains).toEqual({
      ...Object.fromEntries(IDS.map((id) => [id, undefined])),
      'gsm8k:1': 'gsm8k',
      'arc:2': 'physics',
      [String.raw`a\:b:3`]: String.raw`a\:b`,
    });
  });

  test('keep their prompts, and come in one order whatever that of the rows', () => {
    const here = known(IDS);
    expect(here.every(({ id, prompt }) => prompt === `of ${id}`)).toBe(true);
    expect(known(shuffled(IDS, 3))).toEqual(here);
    expect(here.map(({ id }) => id)).not.toEqual(IDS);
  });

  test('without evidence have a task at most', () => {
    const { prompts, domains } = queriesOf(contextOf([IDS.map(() => 1 as const)], { ids: IDS }));
    expect(prompts.every((prompt) => prompt === undefined)).toBe(true);
    expect(new Set(domains)).toEqual(new Set(['gsm8k', 'arc', String.raw`a\:b`, undefined]));
  });
});

test('models are preferred by the training queries, equals by name, with accuracies off 0 and 1', () => {
  const columns = [
    [1, 0, 1, 1],
    [0, 0, 0, 0],
    [1, 1, 1, 1],
    [1, 1, 0, 1],
  ] as const;
  const matrix = matrixOf(columns, { names: ['d', 'c', 'b', 'a'] });
  const { order, accuracyOf } = preference(matrix, { rows: matrix.complete, weights: null, queries: 4 });
  expect(order.map((m) => matrix.models[m])).toEqual(['b', 'a', 'd', 'c']);
  expect([2, 3, 0, 1].map(accuracyOf)).toEqual([5 / 6, 4 / 6, 4 / 6, 1 / 6]);
  const weights = Float64Array.of(5, 1, 1, 1);
  expect(preference(matrix, { rows: Uint32Array.of(0b0011), weights, queries: 6 }).accuracyOf(0)).toBe(6 / 8);
});
