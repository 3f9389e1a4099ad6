import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { certify } from '../../src/certificate/certify.js';
import { clustersOf } from '../../src/certificate/cluster-counts.js';
import { ClusterShares } from '../../src/certificate/cluster-shares.js';
import { baseName } from '../../src/correlation/base-name.js';
import { chanceOf } from '../../src/correlation/chance.js';
import { allDrawsOf, luckFloor } from '../../src/correlation/luck.js';
import { seeded } from '../support/random.js';
import { matrixOf, NAMES, poolOfMatrix, type Outcomes } from './matrices.js';

const { cases } = JSON.parse(readFileSync('__tests__/fixtures/reference/luck.json', 'utf8')) as {
  cases: {
    outcomes: string[];
    members: number[];
    luck: { gain: number; lower: number };
  }[];
};
const rows = (outcomes: readonly string[]): Outcomes =>
  outcomes.map((row) => [...row].map((cell) => (cell === '1' ? 1 : 0)));
const certified = (pool: ReturnType<typeof poolOfMatrix>): ReturnType<typeof certify> =>
  certify(pool, { confidence: 0.95, minGain: 0.02, baseline: undefined });

test.each([
  ['Llama-3.1-405B-Inst@sambanova', 'Meta-Llama-3.1-405B-Instruct@hyperbolic'],
  ['Llama-3.1-405B-Instruct-Turbo', 'meta-llama/Meta-Llama-3.1-405B-Instruct-FP8'],
  ['gpt-4o-2024-05-13', 'openai/gpt-4o-2024-08-06'],
  ['claude-3-5-sonnet-20240620', 'us.anthropic.claude-3-5-sonnet-20241022-v2:0'],
  ['gpt-3.5-turbo-0125', 'azure/gpt-3.5-turbo-1106'],
  ['qwen2-7b-q4_k_m', 'Qwen2-7B-AWQ'],
  ['deepseek-chat:free', 'deepseek/deepseek-chat'],
])('%s and %s are one model', (a, b) => {
  expect(baseName(a)).toBe(baseName(b));
});

test.each([
  ['gpt-4', 'gpt-4-turbo'],
  ['gpt-4o', 'gpt-4o-mini'],
  ['llama3:8b', 'llama3:70b'],
  ['Qwen2-7B-Instruct', 'Qwen2-72B-Instruct'],
  ['claude-3-opus-20240229', 'claude-3-sonnet-20240229'],
  ['o1-mini', 'o1'],
  ['Mixtral-8x7B-Instruct-v0.1', 'Mixtral-8x7B-Instruct-v0.2'],
  ['m00', 'm01'],
])('%s and %s are not', (a, b) => {
  expect(baseName(a)).not.toBe(baseName(b));
});

describe.each(cases.map((each, i) => [i, each] as const))('agrees with scipy, case %i', (_, each) => {
  test('luck floor', () => {
    const names = each.outcomes.map((__, m) => (each.members.includes(m) ? `same@host${m}` : NAMES[m]!));
    const { groups } = luckFloor(matrixOf(rows(each.outcomes), { names }), undefined, 0.05, 0)!;
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ base: 'same', draws: null });
    expect(groups[0]!.models).toHaveLength(3);
    expect(groups[0]!.gain).toBeCloseTo(each.luck.gain, 14);
    expect(groups[0]!.lower).toBeCloseTo(each.luck.lower, 12);
  });
});

test.each([
  ['gains less over a better model than over its own best', [1, 1, 1, 1, 1, 0, 0, 0], 1 / 8],
  ['loses to a model that is right more often than both', [1, 1, 1, 1, 1, 1, 1, 0], -1 / 8],
] as const)('one model under two names %s', (_, better, overBest) => {
  const matrix = matrixOf([better, [1, 1, 1, 1, 0, 0, 0, 0], [0, 0, 1, 1, 1, 1, 0, 0]], {
    names: ['better', 'same@a', 'same@b'],
  });
  const [group] = luckFloor(matrix, undefined, 0.05, 0)!.groups;
  expect(group).toMatchObject({ base: 'same', gain: 2 / 8, overBest });
});

test('two draws over one, by all pairs of draws; and what no draw of any model gets', () => {
  const model = (name: string, draws: number[], right: number[]) => ({
    name,
    draws: Uint32Array.from(draws),
    right: Uint32Array.from(right),
  });
  const models = [model('a', [4, 4, 4, 2], [0, 1, 4, 1]), model('b', [4, 4, 4, 2], [0, 0, 0, 0])];
  const input = { models, id: (query: number) => `q${query}` };
  const { groups } = luckFloor(matrixOf([[1], [0]], { names: ['a', 'b'] }), input, 0.05, 0)!;
  // Pairs with a right answer less the share of right draws: 0; 3/6 - 1/4; 0; 1 - 1/2.
  expect(groups[0]).toEqual({
    base: 'a',
    models: ['a'],
    draws: 2,
    gain: (0.25 + 0.5) / 4,
    overBest: null,
    lower: null,
  });
  expect(allDrawsOf(input)).toEqual({ queries: 4, allWrong: 1 });
});

test('in clusters, copies of a question tell no more than it does', () => {
  const random = seeded(8);
  const once = ([0.37, 0.37, 0.9] as const).map((p) => Array.from({ length: 30 }, (): 0 | 1 => (random() < p ? 1 : 0)));
  const copies = once.map((column) => column.flatMap((x) => new Array<0 | 1>(20).fill(x)));
  const judged = (columns: Outcomes, label: (row: number) => string) => {
    const matrix = matrixOf(columns, { names: ['same@a', 'same@b', 'other'] });
    const pool = { ...poolOfMatrix(matrix), cluster: label };
    const shares = new ClusterShares(clustersOf(matrix, label));
    return {
      luck: luckFloor(matrix, undefined, 0.05, 2, shares)!.groups[0]!,
      chance: chanceOf(pool, certified(pool), 4, shares).notShownBetter,
    };
  };
  const clustered = judged(copies, (row) => `t${Math.floor(row / 20)}`);
  expect(clustered).toEqual(judged(once, (row) => `t${row}`));
  expect(clustered.chance.map(({ name, p }) => [name, p])).toEqual([
    ['same@a', null],
    ['same@b', null],
  ]);
  expect(clustered.luck.lower).toBeLessThan(clustered.luck.gain / 2);
  const independent = poolOfMatrix(matrixOf(copies, { names: ['same@a', 'same@b', 'other'] }));
  expect(chanceOf(independent, certified(independent), 4).notShownBetter).toEqual([]);
  expect(luckFloor(independent.matrix, undefined, 0.05, 2)!.groups[0]!.lower).toBeGreaterThan(
    0.7 * clustered.luck.gain,
  );
});

test('no names that agree and no draws: no luck floor', () => {
  expect(luckFloor(matrixOf([[1], [0]]), undefined, 0.05, 0)).toBeNull();
});
