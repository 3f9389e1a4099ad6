import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { cautionsOf, checkTaken, takenByGlob, type Caution } from '../../src/run/cautions.js';
import { cautionText } from '../../src/report/model/cautions-text.js';
import { plainText } from '../../src/report/model/text.js';
import { OutcomeMatrix } from '../../src/outcomes/matrix.js';
import { poolOf, run, type Rows } from '../support/table.js';

const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined };

function cautions(rows: Rows, ensembles: readonly string[] = []): Caution[] {
  const pool = poolOf(rows, { ensembles, minCoverage: 0.95 });
  return cautionsOf(pool, certify(pool, SETTINGS), SETTINGS, ensembles);
}

/** a is right on 700 of 1,000, and b on other 300 of them alone would be a gain. */
const a = run(1000, 700);
const b = run(1000, 650);
const strong = run(1000, 900);

test('an honest pool gives no cause', () => {
  expect(cautions({ a, b: [...b].reverse() })).toEqual([]);
});

test('the same column twice is named, with the verdict that one of them gives', () => {
  // 11 rescues of 1,000: with the repetitions to pay for, the limit lies above two points.
  const c = a.map((right, q): 0 | 1 => (q < 11 ? 0 : right));
  const rescued = c.map((right, q): 0 | 1 => (q >= 700 && q < 712 ? 1 : right));
  const rows = { a, rescued };
  const copies = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`a-copy-${i}`, a]));
  const [caution, ...others] = cautions({ ...rows, ...copies });
  expect(others).toEqual([]);
  expect(caution).toMatchObject({ kind: 'identical' });
  const alone = certify(poolOf(rows), SETTINGS).verdict;
  const all = certify(poolOf({ ...rows, ...copies }), SETTINGS).verdict;
  expect([alone, all]).toEqual(['no-gain', 'inconclusive']);
  expect(caution!.kind === 'identical' && [caution.models.length, caution.verdict]).toEqual([41, 'no-gain']);
});

test('an ensemble among the members is named, with the verdict without it', () => {
  const [caution] = cautions({ a, b: [...b].reverse(), 'router-v2': run(1000, 1000) });
  expect(caution).toEqual({ kind: 'ensemble-name', model: 'router-v2', verdict: 'gain-possible' });
  expect(plainText(cautionText(caution!), (name) => `<${name}>`)).toBe(
    '<router-v2> is counted as a model and is called like an ensemble: if it is one, name it in `ensembles`. Without it the verdict would be gain-possible.',
  );
});

describe('rows that a glob takes for ensembles', () => {
  const rows = { a, b: [...b].reverse(), 'router-good': run(1000, 1000) };

  test('are said where the verdict hangs on them', () => {
    expect(cautions(rows, ['router-*'])).toEqual([
      { kind: 'taken', glob: 'router-*', names: ['router-good'], verdict: 'no-gain' },
    ]);
    // By its exact name it was meant, and one that changes nothing is not worth a line at the top.
    expect(cautions(rows, ['router-good'])).toEqual([]);
    expect(cautions({ a, b: [...b].reverse(), 'router-good': b }, ['router-*'])).toEqual([]);
  });

  test('are not models that are named in `models`', () => {
    const pool = poolOf(rows, { ensembles: ['router-*'] });
    expect(() => checkTaken(pool, ['a', 'router-good'], ['router-*'])).toThrow(
      '`models` names "router-good", and the glob "router-*" of `ensembles` takes it out of the pool. Name ensembles by their exact names.',
    );
    expect(() => checkTaken(pool, ['a', 'router-good'], ['router-good'])).not.toThrow();
    expect(() => checkTaken(pool, ['*'], ['router-*'])).not.toThrow();
  });

  test('are told from those that are named', () => {
    const named = (names: readonly string[], globs: readonly string[]) =>
      takenByGlob(
        { ensembles: names.map((name) => ({ name, right: new Uint32Array(1), answered: new Uint32Array(1) })) },
        globs,
      );
    expect(named(['vote', 'router-1', 'router-2'], ['vote', 'router-*', '*-2'])).toEqual([
      { glob: 'router-*', names: ['router-1', 'router-2'] },
    ]);
  });
});

describe('few clusters that hold much of the data are named', () => {
  const shown = (cluster: (row: number) => string): Caution[] => {
    const pool = { ...poolOf({ a, b: [...b].reverse() }), cluster };
    return cautionsOf(pool, certify(pool, SETTINGS), SETTINGS, []);
  };

  test.each([
    ['20 of one size', (row: number) => `${row % 20}`, 20, 50],
    ['one of 60 queries among many', (row: number) => `${Math.max(59, row)}`, 1e6 / (3600 + 940), 60],
  ] as const)('%s', (_, cluster, effective, largest) => {
    const [caution] = shown(cluster);
    expect(caution).toEqual({ kind: 'few-clusters', effective, largest, queries: 1000 });
    expect(plainText(cautionText(caution!))).toContain(
      `they weigh like ${effective.toFixed(0)} of equal size, the largest has ${largest / 10}.0% of the questions`,
    );
  });

  test('and 40 of one size are not', () => {
    expect(shown((row) => `${row % 40}`)).toEqual([]);
  });
});

test('queries that only a few models have are named, with whose they are', () => {
  const own = (more: number): (0 | 1 | 'missing')[] =>
    [...a, ...Array.from({ length: 60 }, (_, i) => (i < more ? 1 : ('missing' as const)))] as (0 | 1 | 'missing')[];
  const [caution] = cautions({ a: own(0), b: own(0), c: own(0), s: own(60) });
  expect(caution).toEqual({ kind: 'of-few', queries: 60, models: ['s'] });
  expect(plainText(cautionText(caution!), (name) => `<${name}>`)).toBe(
    '60 questions are in the results of at most half of the models (<s>) and no part of the certificate.',
  );
});

test('a strong model is no ensemble', () => {
  expect(cautions({ a, b: [...b].reverse(), c: strong, d: run(1000, 500) })).toEqual([]);
});

test('a model below `min-coverage` is named where the verdict hangs on it', () => {
  const gaps = (right: readonly (0 | 1)[]): (0 | 1 | 'missing')[] =>
    right.map((x, q) => (q % 10 === 5 ? 'missing' : x));
  const rows = { a, b, far: gaps([...b].reverse()) };
  expect(cautions({ ...rows, far: gaps(b) })).toEqual([]);
  const [caution, ...others] = cautions(rows);
  expect(others).toEqual([]);
  expect(plainText(cautionText(caution!), (name) => `<${name}>`)).toBe(
    '<far> (90.0% answered) was left out by `min-coverage`: with it, on the questions that all answered, the verdict would be gain-possible.',
  );
  // Of two, it is one that changes it, and then both do.
  const both = cautions({ ...rows, d: a, same: gaps(b) });
  expect(both.find(({ kind }) => kind === 'left-out')).toMatchObject({
    models: [
      { name: 'far', coverage: 0.9 },
      { name: 'same', coverage: 0.9 },
    ],
  });
});

test('names that look the same are named, with what tells them apart', () => {
  const [one, two] = [[...b].reverse(), run(1000, 500)];
  const found = cautions({ 'GPT-4': a, 'gpt-4': b, 'gpt-4\u200b': one, '\uff47pt-4': two, other: run(1000, 300) });
  const alike = found.filter(({ kind }) => kind === 'alike-names');
  expect(alike.map((caution) => plainText(cautionText(caution), (name) => `<${name}>`))).toEqual([
    '<GPT-4>, <gpt-4>, <gpt-4\\u{200b}>, <\\u{ff47}pt-4> look the same and count as different models: give one model one name.',
  ]);
});

test('ids that look the same are counted, with what tells them apart', () => {
  const { matrix, ...pool } = poolOf({ a, b: [...b].reverse() });
  const named = new OutcomeMatrix(
    matrix.members,
    matrix.universe,
    matrix.weights,
    (row) => ['q0', 'Q0', 'q0\u200b'][row] ?? `q${row}`,
  );
  const found = cautionsOf({ ...pool, matrix: named }, certify({ ...pool, matrix: named }, SETTINGS), SETTINGS, []);
  expect(found.map((caution) => plainText(cautionText(caution), (name) => `<${name}>`))).toEqual([
    '3 ids look like another one (<q0>, <Q0>, for one), and count as different questions: give one question one id.',
  ]);
});

test('the best choice among the others is named, with the verdict without it', () => {
  const others = { a, b: [...b].reverse(), c: run(1000, 500) };
  const oracle = a.map((right, q): 0 | 1 => (right === 1 || others.b[q] === 1 ? 1 : 0));
  // Of 1,000 ten must be wrong, or it could be a model that has mastered them all.
  expect(cautions({ ...others, best: oracle })).toEqual([]);
  const hard = Array.from({ length: 20 }, (): 0 | 1 => 0);
  const rows = Object.fromEntries(Object.entries(others).map(([name, right]) => [name, [...right, ...hard]]));
  expect(cautions({ ...rows, best: [...oracle, ...hard] })).toEqual([
    { kind: 'any-of', model: 'best', verdict: 'gain-possible' },
  ]);
  // One query on which no other is right, or one less: a model.
  expect(cautions({ ...rows, best: [...oracle, 1, ...hard.slice(1)] })).toEqual([]);
  expect(cautions({ ...rows, best: [0, ...oracle.slice(1), ...hard] })).toEqual([]);
});
