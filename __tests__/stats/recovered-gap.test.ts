import { expect, test } from '@jest/globals';
import { averageRecovered, callsFor, recoveredGap } from '../../src/stats/recovered-gap.js';
import { reference } from './reference.js';

interface Case {
  scores: number[];
  gains: number[];
  /** After 0, 1, ... all calls to the strong model. */
  pgr: number[];
  apgr: number;
  cpt50: number;
  cpt80: number;
}

test.each(reference<Case>('recovered-gap').map((each, i) => [i, each] as const))(
  'agrees with every order of equal scores, case %i',
  (_, { scores, gains, pgr, apgr, cpt50, cpt80 }) => {
    const curve = recoveredGap(Float64Array.from(scores), Float64Array.from(gains), scores.length);
    for (const [k, wanted] of pgr.entries()) expect(curve[k]).toBeCloseTo(wanted, 12);
    expect(averageRecovered(curve)).toBeCloseTo(apgr, 12);
    expect(callsFor(curve, 0.5)).toBeCloseTo(cpt50, 12);
    expect(callsFor(curve, 0.8)).toBeCloseTo(cpt80, 12);
  },
);

test('scores that say nothing recover as much as calls at random do, one that says all recovers it at once', () => {
  const gains = Float64Array.of(1, 0, 1, -1, 0, 1, 0, 0, 1, 0);
  const random = recoveredGap(new Float64Array(10), gains, 100);
  for (const [step, value] of random.entries()) expect(value).toBeCloseTo(step / 100, 12);
  expect(averageRecovered(random)).toBeCloseTo(0.5, 12);
  const best = recoveredGap(gains, gains, 100);
  expect(Math.max(...best)).toBeCloseTo(4 / 3, 12);
  expect(callsFor(best, 1)).toBeCloseTo(0.3, 12);
});

test('a pair without a gap, and arrays of different lengths, are refused', () => {
  expect(() => recoveredGap(Float64Array.of(1, 2), Float64Array.of(1, -1), 10)).toThrow(RangeError);
  expect(() => recoveredGap(Float64Array.of(1, 2), Float64Array.of(1), 10)).toThrow(RangeError);
  expect(() => callsFor(Float64Array.of(0, 0.5, 1), 1.5)).toThrow(RangeError);
});
