import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { identicalMembers, looksLikeVotes, namedLikeEnsemble } from '../../src/outcomes/suspicious-members.js';
import { selectPool, type Pool } from '../../src/outcomes/pool.js';
import { matrixOf, randomOutcomes } from '../correlation/matrices.js';
import { loadText } from '../readers/tables/outcomes.js';

const names = (models: number): string[] => Array.from({ length: models }, (_, m) => `m${m}`);
const voteOf = (columns: readonly (readonly (0 | 1)[])[]): (0 | 1)[] =>
  columns[0]!.map((_, q) => (2 * columns.reduce((sum, column) => sum + column[q]!, 0) > columns.length ? 1 : 0));

async function poolOfFile(path: string, ensembles: readonly string[] = []): Promise<Pool> {
  const table = await loadText(readFileSync(path, 'utf8'));
  const options = { ensembles, baseline: undefined, minCoverage: 0, countAsWrong: [] };
  return selectPool(table, { ...options, repeats: undefined, passThreshold: 0.5 });
}

describe('identical columns', () => {
  const [a, b] = randomOutcomes(2, 200, 3) as [(0 | 1)[], (0 | 1)[]];

  test('are found in groups', () => {
    const matrix = matrixOf([a, b, a, b, a], { names: names(5) });
    expect(identicalMembers(matrix)).toEqual([
      ['m0', 'm2', 'm4'],
      ['m1', 'm3'],
    ]);
  });

  test('one outcome that differs is enough', () => {
    const other = a.map((right, q): 0 | 1 => (q === 17 ? ((1 - right) as 0 | 1) : right));
    expect(identicalMembers(matrixOf([a, other], { names: names(2) }))).toEqual([]);
  });

  test('models that are always right, or nearly, may well be the same by chance', () => {
    const saturated = a.map((_, q): 0 | 1 => (q < 9 ? 0 : 1));
    expect(identicalMembers(matrixOf([saturated, saturated], { names: names(2) }))).toEqual([]);
    const enough = a.map((_, q): 0 | 1 => (q < 10 ? 0 : 1));
    expect(identicalMembers(matrixOf([enough, enough], { names: names(2) }))).toEqual([['m0', 'm1']]);
  });
});

describe('a member that is a vote of the others', () => {
  test('is found among as many others as it has voters', () => {
    for (const [models, seed] of [
      [3, 1],
      [5, 2],
      [9, 3],
    ] as const) {
      const columns = randomOutcomes(models, 400, seed);
      const found = looksLikeVotes(matrixOf([...columns, voteOf(columns)], { names: [...names(models), 'z'] }));
      expect(found.map(({ model }) => model)).toContain('z');
      expect(found.find(({ model }) => model === 'z')!.agreement).toBe(1);
      // With three voters each of them is nearly the majority of the rest; with more none is.
      if (models > 3) expect(found).toHaveLength(1);
    }
  });

  test('is not found where it differs on more than one query in a hundred', () => {
    const columns = randomOutcomes(5, 400, 4);
    const vote = voteOf(columns);
    const off = (by: number): (0 | 1)[] => vote.map((right, q) => (q % 80 < by ? ((1 - right) as 0 | 1) : right));
    const found = (by: number): number =>
      looksLikeVotes(matrixOf([...columns, off(by)], { names: [...names(5), 'z'] })).length;
    expect([found(0), found(1), found(2)]).toEqual([1, 0, 0]);
  });

  test('honest pools raise no alarm: random ones, with any accuracy and dependence', () => {
    let seed = 100;
    for (const models of [4, 5, 8, 20]) {
      for (const accuracy of [0.3, 0.6, 0.8, 0.95]) {
        for (const shared of [0, 0.6, 1.2]) {
          const matrix = matrixOf(randomOutcomes(models, 500, seed++, accuracy, shared), { names: names(models) });
          expect([models, accuracy, shared, looksLikeVotes(matrix)]).toEqual([models, accuracy, shared, []]);
        }
      }
    }
  });

  test('nor does a model that is nearly always right where others rarely err', () => {
    const columns = Array.from({ length: 10 }, (_, m) =>
      Array.from({ length: 10_000 }, (__, q): 0 | 1 => ((7 * q + 13 * m) % 200 === 0 ? 0 : 1)),
    );
    const best = columns[0]!.map((_, q): 0 | 1 => (q % 2000 === 0 ? 0 : 1));
    expect(looksLikeVotes(matrixOf([...columns, best], { names: [...names(10), 'z'] }))).toEqual([]);
  });

  test('nor do the bundled examples, but for the vote that is in one of them', async () => {
    const files = readdirSync('examples', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('results.csv'))
      .map((path) => `examples/${path}`);
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) {
      const isMixed = path.includes('cruxeval-repository');
      const { matrix } = await poolOfFile(path, isMixed ? ['vote-of-three'] : []);
      expect([path, looksLikeVotes(matrix), identicalMembers(matrix)]).toEqual([path, [], []]);
      const { matrix: all } = await poolOfFile(path);
      expect(looksLikeVotes(all).map(({ model }) => model)).toEqual(isMixed ? ['vote-of-three'] : []);
      expect(matrix.models.filter(namedLikeEnsemble)).toEqual([]);
    }
  });
});

test('names of ensembles are told from names of models', () => {
  const ensembles = [
    'vote-of-3',
    'majority_vote',
    'my-router',
    'router_v2',
    'Router',
    'ensemble',
    'weighted-ensemble-5',
    'MoA-lite',
    'mixture-of-agents',
    'best-of-8',
    'qwen-maj@16',
    'plurality',
    'self-consensus',
  ];
  const models = [
    'openrouter/gpt-4o',
    'openai/gpt-4o-mini',
    'nvidia/Nemotron-Cascade-8B',
    'mistralai/Mixtral-8x7B',
    'devote-7b',
    'moat-1',
    'pivotal-13b',
    'rerouter-x',
    'claude-3-opus',
    'NeverSleep/Fusion-13B',
  ];
  expect(ensembles.filter((name) => !namedLikeEnsemble(name))).toEqual([]);
  expect(models.filter(namedLikeEnsemble)).toEqual([]);
});
