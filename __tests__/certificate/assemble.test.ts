import { describe, expect, test } from '@jest/globals';
import { assemble, bestOf } from '../../src/certificate/assemble.js';
import { poolOf } from '../support/table.js';

const POOL = poolOf({ b: [1, 1, 0, 0], a: [1, 0, 1, 0], c: [1, 1, 1, 0] });
const [UP, DOWN] = [
  { point: 0.2, lower: 0.1, upper: 0.3 },
  { point: 0, lower: 0, upper: 0.04 },
];

/** The certificate of the pool, whose models have these accuracies in the order of their names. */
function assembled(accuracies: readonly number[], chosen?: number, gain = UP) {
  const estimate = { method: 'bets', bounds: [], independent: null, sizesUnrelated: null, missing: null } as never;
  return assemble(
    POOL,
    { confidence: 0.95, minGain: 0.05 },
    {
      measure: 'accuracy',
      models: accuracies.map((accuracy) => ({ accuracy, correct: 4 * accuracy, interval: [0, 1], rescues: 0 })),
      chosen,
      allWrong: { rows: POOL.matrix.allWrong, rate: 0.25, interval: [0.1, 0.4], lower: 0.12 },
      gain: { ...(estimate as object), ...gain } as never,
      overBest: () => DOWN,
      clusters: null,
      weights: null,
      ensembles: [],
    },
  );
}

test('models stand by accuracy, equal ones by name, and the best is the first of the equal', () => {
  const { models, singleBest } = assembled([0.5, 0.75, 0.75]);
  expect(models.map(({ name }) => name)).toEqual(['b', 'c', 'a']);
  expect(singleBest).toEqual({ name: 'b', declared: false, accuracy: 0.75, ties: ['c'] });
});

describe('the reference', () => {
  test('is the model that was declared, and the gain over the best seen stands beside it', () => {
    const { singleBest, gain } = assembled([0.5, 0.75, 0.25], 0);
    expect(singleBest).toMatchObject({ name: 'a', declared: true, accuracy: 0.5 });
    expect(gain.overBestSeen).toEqual({ name: 'b', ...DOWN });
  });

  test('that is as good as the best needs no second gain', () => {
    expect(assembled([0.5, 0.75, 0.75], 2).gain.overBestSeen).toBeNull();
    expect(assembled([0.5, 0.75, 0.25]).gain.overBestSeen).toBeNull();
  });
});

test('the ceiling is what is left of the rate and of its limit; the questions that all got wrong are named', () => {
  const { ceiling, allWrong, queries } = assembled([0.5, 0.5, 0.75]);
  expect(ceiling).toEqual({ point: 0.75, upper: 0.88 });
  expect([allWrong.count, allWrong.queries]).toEqual([1, ['q3']]);
  expect([queries.total, queries.complete]).toEqual([4, 4]);
});

test.each([
  ['gain-possible', UP],
  ['no-gain', DOWN],
  ['inconclusive', { point: 0.1, lower: 0.02, upper: 0.3 }],
])('%s', (verdict, gain) => {
  expect(assembled([0.5, 0.5, 0.75], undefined, gain).verdict).toBe(verdict);
});

test('the best of several is the first of the equal', () => {
  expect(bestOf([0.1, 0.3, 0.3].map((accuracy) => ({ accuracy })))).toBe(1);
});
