import { expect, test } from '@jest/globals';
import { samples } from '../../../../src/report/model/sections/samples.js';
import { partly, rowsOf, textsOf } from './shown.js';

const point = (k: number, passAtK: number) => ({
  k,
  passAtK,
  passHatK: 0.5,
  majority: 0.725,
  gain: { point: passAtK - 0.7, lower: passAtK - 0.7111, upper: passAtK - 0.6889 },
});
const drawn = (model: string, selectors: readonly object[] = []) => ({
  model,
  draws: 5,
  queries: 1000,
  flips: { count: 240 },
  curve: [point(2, 0.8), point(5, 0.9)],
  selectors,
});
const section = (found: readonly object[] | null) =>
  samples(partly({ certificate: { minGain: 0.02 }, samples: found }), false);

test('the curve of each model by the number of draws, limits rounded outward', () => {
  expect(rowsOf(section([drawn('m<1>')]), 'samples-table')).toEqual([
    ['<m<1>>', '2', '80.0%', '50.0%', '72.5%', '+10.0', '8.8 to 11.2'],
    ['<m<1>>', '5', '90.0%', '50.0%', '72.5%', '+20.0', '18.8 to 21.2'],
  ]);
});

test('three models in a sentence each, of all draws', () => {
  const texts = textsOf(section(['a', 'b', 'c', 'd'].map((name) => drawn(name))));
  expect(texts).toHaveLength(3);
  expect(texts[0]).toBe(
    '<a>: some of 5 draws is right on 90.0%: +20.0 points (18.8 to 21.2) over one; 240 of 1,000 questions flip between draws.',
  );
});

test('what a selector gains, and what it falls short of', () => {
  const selector = {
    name: 'verifier',
    gain: { point: 0.051 },
    regret: { point: 0.149, lower: 0.1311, upper: 0.1689 },
  };
  expect(textsOf(section([drawn('a', [selector])])).at(-1)).toBe(
    '<verifier> gains +5.1 points over one draw and falls 14.9 short of a perfect choice (13.1 to 16.9).',
  );
});

test('without draws there is no section', () => {
  expect([section(null), section([])]).toEqual([null, null]);
});
