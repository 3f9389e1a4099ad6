import { describe, expect, test } from '@jest/globals';
import { policiesOf } from '../../src/policies/policies.js';
import { poolOf, run } from '../support/table.js';
import { coins } from './contexts.js';

const OPTIONS = { baseline: undefined, delta: 0.05, seed: 1, prices: [], deals: 2 };
const [first, second, third, vote] = coins(4, 60, 51, 0.7) as [(0 | 1)[], (0 | 1)[], (0 | 1)[], (0 | 1)[]];
const pool = poolOf({ a: first, b: second, c: third, vote }, { ensembles: ['vote'] });

describe('policies', () => {
  const { policies, saving } = policiesOf(pool, undefined, OPTIONS);

  test('are those tried and the ensembles, best first, with the limits of as many as were tried', () => {
    expect(policies.realised.map(({ kind }) => kind)).toContain('ensemble');
    expect(policies.tried).toBe(policies.realised.filter(({ kind }) => kind !== 'ensemble').length);
    const gains = policies.realised.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(policies.folds).toEqual({ count: 5, deals: 2 });
  });

  test('save nothing that is known of without costs', () => {
    expect(saving).toBeNull();
    expect(policies.cost).toBeNull();
    const asked = {
      ...OPTIONS,
      prices: ['a = 3', 'b = 2', 'c = 1', 'vote = 6'],
      saving: { maxLoss: 0.5, minSaving: 0.1 },
    };
    expect(policiesOf(pool, undefined, asked).saving).not.toBeNull();
  });

  test('are none below ten queries, which a note says', () => {
    const few = poolOf({ a: run(9, 5), b: run(9, 3) });
    const found = policiesOf(few, undefined, OPTIONS).policies;
    expect(found).toMatchObject({ realised: [], tried: 0, folds: { count: 0, deals: 0 } });
    expect(found.notes).toEqual([
      'No policy was measured: that takes at least 10 questions that every model answered.',
    ]);
  });

  test('of clusters say so, and of one cluster that it says nothing of others', () => {
    const notes = (cluster: (row: number) => string) =>
      policiesOf(pool, undefined, { ...OPTIONS, cluster }).policies.notes.join('\n');
    expect(notes((row) => `c${row % 6}`)).toContain('Questions of one cluster were held out together');
    expect(notes(() => 'one')).toContain('All questions are of one cluster');
    expect(policies.notes.join('\n')).not.toContain('cluster');
  });

  test('a price of no model is an error, below ten queries too', () => {
    const priced = { ...OPTIONS, prices: ['gpt = 3'] };
    for (const each of [pool, poolOf({ a: run(9, 5), b: run(9, 3) })])
      expect(() => policiesOf(each, undefined, priced)).toThrow('`prices`: "gpt" matches none of the models.');
  });
});
