import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { certify } from '../../src/certificate/certify.js';
import { chanceOf } from '../../src/correlation/chance.js';
import { seeded } from '../support/random.js';
import { matrixOf, NAMES, poolOfMatrix, type Outcomes } from './matrices.js';

const { cases } = JSON.parse(readFileSync('__tests__/fixtures/reference/luck.json', 'utf8')) as {
  cases: {
    outcomes: string[];
    options: number;
    chance: number[];
  }[];
};
const rows = (outcomes: readonly string[]): Outcomes =>
  outcomes.map((row) => [...row].map((cell) => (cell === '1' ? 1 : 0)));
const certified = (pool: ReturnType<typeof poolOfMatrix>): ReturnType<typeof certify> =>
  certify(pool, { confidence: 0.95, minGain: 0.02, baseline: undefined });

test.each(cases.map((each, i) => [i, each] as const))('agrees with scipy, case %i', (_, each) => {
  const pool = poolOfMatrix(matrixOf(rows(each.outcomes)));
  const { notShownBetter, gainWithout } = chanceOf(pool, certified(pool), each.options);
  const wanted = each.chance.map((p, m) => [NAMES[m], p] as const).filter(([, p]) => p > 0.05);
  expect(new Set(notShownBetter.map(({ name }) => name))).toEqual(new Set(wanted.map(([name]) => name)));
  for (const [name, p] of wanted) expect(notShownBetter.find((m) => m.name === name)!.p).toBeCloseTo(p, 10);
  const left = each.chance.length - wanted.length;
  expect(gainWithout === null).toBe(wanted.length === 0 || left < 2);
});

test('two models of 80 % and 24 guessers: most of the gain goes with the guessers', () => {
  const random = seeded(4);
  const outcomes = Array.from({ length: 26 }, (_, m) =>
    Array.from({ length: 500 }, (): 0 | 1 => (random() < (m < 2 ? 0.8 : 0.25) ? 1 : 0)),
  );
  const pool = poolOfMatrix(matrixOf(outcomes));
  const certificate = certified(pool);
  const { notShownBetter, gainWithout } = chanceOf(pool, certificate, 4);
  expect(certificate.gain.lower).toBeGreaterThan(0.15);
  expect(notShownBetter.length).toBeGreaterThanOrEqual(23);
  const two = poolOfMatrix(matrixOf(outcomes.slice(0, 2)));
  if (notShownBetter.length === 24) expect(gainWithout!.point).toBe(certified(two).gain.point);
});

test('a declared baseline stays, however little it knows: the gain is over it', () => {
  const random = seeded(12);
  const column = (p: number) => Array.from({ length: 300 }, (): 0 | 1 => (random() < p ? 1 : 0));
  const outcomes = [column(0.25), column(0.8)];
  const settings = { confidence: 0.95, minGain: 0.02, baseline: NAMES[0] };
  const pool = poolOfMatrix(matrixOf(outcomes));
  const certificate = certify(pool, settings);
  const { notShownBetter, gainWithout } = chanceOf(pool, certificate, 4);
  expect(notShownBetter.map(({ name }) => name)).toEqual([NAMES[0]]);
  expect(gainWithout!.point).toBe(certificate.gain.point);
});
