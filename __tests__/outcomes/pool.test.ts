import { describe, expect, test } from '@jest/globals';
import { nameMatcher, selectPool, type Pool, type PoolOptions } from '../../src/outcomes/pool.js';
import { loadText } from '../readers/tables/outcomes.js';

const DEFAULTS: PoolOptions = {
  ensembles: [],
  baseline: undefined,
  minCoverage: 0.95,
  countAsWrong: [],
  repeats: undefined,
  passThreshold: 0.5,
};

async function poolOf(text: string, options: Partial<PoolOptions> = {}): Promise<Pool> {
  return selectPool(await loadText(text), { ...DEFAULTS, ...options });
}

const table = (names: string, ...rows: string[]): string =>
  `id,${names}\n${rows.map((row, i) => `q${i},${row}\n`).join('')}`;
const faultOf = async (text: string, options: Partial<PoolOptions> = {}): Promise<string> =>
  poolOf(text, options).then(
    () => 'no fault',
    (error: Error) => error.message,
  );
const all = (pool: Pool): number => pool.matrix.queries(pool.matrix.universe);

describe('selectPool', () => {
  test('members stand in the order of their names, whatever the order of the columns', async () => {
    expect((await poolOf(table('b,a,B', '1,0,1'))).matrix.models).toEqual(['B', 'a', 'b']);
  });

  test('sorts the queries: complete, all-wrong, and all-wrong among those who answered', async () => {
    const { matrix } = await poolOf(table('a,b', '1,0', '0,0', '0,', ',1', ',', '1,1'), { minCoverage: 0.5 });
    expect([...matrix.complete, ...matrix.allWrong, ...matrix.partialAllWrong]).toEqual([0b100011, 0b10, 0b100]);
    expect(matrix.ids(matrix.partialAllWrong)).toEqual(['q2']);
    expect(matrix.queries(matrix.universe)).toBe(6);
  });

  test('a model that answered too little is left out and named; just enough is enough', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `1,${i < 1 ? '' : '0'},${i < 2 ? '' : '0'}`);
    const pool = await poolOf(table('a,b,c', ...rows));
    expect(pool.matrix.models).toEqual(['a', 'b']);
    expect(pool.excluded).toEqual([
      { name: 'c', coverage: 0.9, reason: 'coverage', errors: 0, unscored: 0, absent: 2 },
    ]);
    expect(pool.unanswered.get('b')).toEqual({ errors: 0, unscored: 0, absent: 1 });
  });

  test('states without a verdict are counted as wrong where the user says so, each by itself', async () => {
    const text = table('a,b,c', '1,error,1', '1,unscored,1', '1,,1', '1,1,1');
    const answered = async (...countAsWrong: PoolOptions['countAsWrong']): Promise<number> =>
      [...(await poolOf(text, { minCoverage: 0, countAsWrong })).matrix.members[1]!.answered][0]!;
    expect(await answered()).toBe(0b1000);
    expect(await answered('error')).toBe(0b1001);
    expect(await answered('unscored')).toBe(0b1010);
    expect(await answered('absent')).toBe(0b1100);
    expect(await answered('error', 'unscored', 'absent')).toBe(0b1111);
    const { unanswered } = await poolOf(text, { minCoverage: 0, countAsWrong: ['error'] });
    expect(unanswered.get('b')).toEqual({ errors: 0, unscored: 1, absent: 1 });
  });

  test('queries that at most half of the models have are counted as wrong for nobody', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => (i < 50 ? '1,1,0,1' : i < 98 ? ',,0,1' : '1,,0,1'));
    const asked = (countAsWrong: PoolOptions['countAsWrong']): Promise<Pool> =>
      poolOf(table('a,b,c,vote', ...rows.map((row, i) => (i < 98 ? row : row.replace(',0,', ',1,')))), {
        ensembles: ['vote'],
        minCoverage: 0.95,
        countAsWrong,
      });
    const pool = await asked(['error', 'unscored', 'absent']);
    // On two more queries b is the only one without an answer: those count.
    expect(pool.matrix.queries(pool.matrix.complete)).toBe(52);
    expect(pool.ofFew).toEqual({ queries: 48, models: ['c'] });
    const { matrix } = await asked([]);
    expect(matrix.queries(matrix.complete)).toBe(50);
  });

  test('ensembles are no members, by name or by glob', async () => {
    const text = table('a,b,vote-3,vote-5', '1,0,1,1');
    const pool = await poolOf(text, { ensembles: ['vote-*'] });
    expect(pool.matrix.models).toEqual(['a', 'b']);
    expect(pool.ensembles.map(({ name }) => name)).toEqual(['vote-3', 'vote-5']);
    expect((await poolOf(text, { ensembles: ['vote-3'] })).matrix.models).toEqual(['a', 'b', 'vote-5']);
  });

  test('rows that stand for several queries weigh as many', async () => {
    const pool = await poolOf('a,b,count\n1,0,12\n0,0,3\n1,,5\n', { minCoverage: 0.7 });
    expect(all(pool)).toBe(20);
    expect(pool.matrix.queries(pool.matrix.complete)).toBe(15);
    expect(pool.matrix.queries(pool.matrix.allWrong)).toBe(3);
    expect(pool.unanswered.get('b')).toEqual({ errors: 0, unscored: 0, absent: 5 });
    expect((await poolOf('a,b,c,count\n1,0,1,12\n0,0,1,3\n1,,1,5\n', { minCoverage: 0.8 })).excluded).toMatchObject([
      { name: 'b', coverage: 0.75 },
    ]);
  });

  test.each<[string, string, Partial<PoolOptions>, string]>([
    [
      'an ensemble that is not there',
      table('a,b', '1,0'),
      { ensembles: ['vote-*'] },
      '`ensembles`: "vote-*" matches none of the models. The results hold: "a", "b".',
    ],
    [
      'two names where one belongs',
      table('a,b', '1,0'),
      { ensembles: ['x,y'] },
      'Of several names, put each on a line of its own, or repeat the flag.',
    ],
    [
      'an ensemble without an outcome',
      table('a,b,vote', '1,0,', '1,1,error'),
      { ensembles: ['vote'], countAsWrong: ['error', 'absent'] },
      '`ensembles`: "vote" has no graded outcome on any question. Check that its answers were graded, or leave it out of `ensembles` and of the results.',
    ],
    ['one model', table('a', '1'), {}, 'an ensemble needs at least 2 models, and only "a" is left in the pool.'],
    [
      'ensembles alone',
      table('a,b', '1,0'),
      { ensembles: ['*'] },
      'an ensemble needs at least 2 models, and none is left in the pool.',
    ],
    [
      'one model with enough answers',
      table('a,b', '1,', '1,1'),
      {},
      'only "a" is left in the pool. Left out: "b" (50.0% of the questions answered).',
    ],
    [
      'a baseline that is not there',
      table('a,b', '1,0'),
      { baseline: 'A' },
      '`baseline-model`: "A" is not a member of the pool. The members are: "a", "b".',
    ],
    [
      'a baseline that is an ensemble',
      table('a,b,vote', '1,0,1'),
      { baseline: 'vote', ensembles: ['vote'] },
      '"vote" is not a member of the pool.',
    ],
    [
      'a baseline that was left out',
      table('a,b,c', '1,0,', '1,1,1'),
      { baseline: 'c' },
      '"c" is not a member of the pool. Left out: "c" (50.0% of the questions answered).',
    ],
    ['a baseline that is a glob', table('a,b', '1,0'), { baseline: 'a*' }, '"a*" is not a member of the pool.'],
  ])('%s is an error', async (_name, text, options, message) => {
    expect(await faultOf(text, options)).toContain(message);
  });

  test('nothing at all is an error', async () => {
    expect(await faultOf('id,model,correct\nq1,a,\n')).toContain('an ensemble needs at least 2 models');
  });
});

test('names that look like globs match themselves', () => {
  expect(nameMatcher(['m[1]'])('m[1]')).toBe(true);
  expect(nameMatcher(['a{b,c}'])('a{b,c}')).toBe(true);
  expect(nameMatcher(['m[1]'])('m1')).toBe(true);
  expect(nameMatcher(['m?'])('m?')).toBe(true);
  expect(nameMatcher(['org/*'])('org/model:free')).toBe(true);
  expect(nameMatcher(['m'])('mm')).toBe(false);
  expect(nameMatcher([])('m')).toBe(false);
});
