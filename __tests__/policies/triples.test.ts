import { describe, expect, test } from '@jest/globals';
import { triplesOf } from '../../src/policies/triples.js';
import type { Triples } from '../../src/policies/types.js';
import { wrongSets } from '../../src/correlation/wrong-sets.js';
import { coins } from './contexts.js';
import { matrixOf, randomOutcomes, repeated, type Outcomes } from '../correlation/matrices.js';

function triples(outcomes: Outcomes, weights: readonly number[] | null = null, seed = 1): Triples | null {
  return triplesOf(wrongSets(matrixOf(outcomes, { weights })), 0.05, seed);
}

/** By brute force, query by query. */
function byHand(outcomes: readonly (readonly (0 | 1)[])[]): { gains: number[]; rhos: number[]; rooms: number[] } {
  const n = outcomes[0]!.length;
  const mean = (column: readonly number[]): number => column.reduce((sum, x) => sum + x, 0) / n;
  const [gains, rhos, rooms]: number[][] = [[], [], []];
  for (let a = 0; a < outcomes.length; a++) {
    for (let b = a + 1; b < outcomes.length; b++) {
      for (let c = b + 1; c < outcomes.length; c++) {
        const three = [outcomes[a]!, outcomes[b]!, outcomes[c]!];
        const right = three[0]!.map((_, i) => three.filter((column) => column[i] === 1).length);
        const best = Math.max(...three.map(mean));
        gains!.push(mean(right.map((count) => (count >= 2 ? 1 : 0))) - best);
        rooms!.push(mean(right.map((count) => (count >= 1 ? 1 : 0))) - best);
        const pairs = [
          [0, 1],
          [0, 2],
          [1, 2],
        ] as const;
        rhos!.push(pairs.reduce((sum, [i, j]) => sum + phi(three[i]!, three[j]!), 0) / 3);
      }
    }
  }
  return { gains: gains!, rhos: rhos!, rooms: rooms! };
}

function phi(x: readonly number[], y: readonly number[]): number {
  const n = x.length;
  const [mx, my] = [x.reduce((s, v) => s + v, 0) / n, y.reduce((s, v) => s + v, 0) / n];
  const covariance = x.reduce((sum, v, i) => sum + (v - mx) * (y[i]! - my), 0) / n;
  return covariance / Math.sqrt(mx * (1 - mx) * my * (1 - my));
}

describe('every triple', () => {
  const outcomes = randomOutcomes(7, 90, 5);
  const hand = byHand(outcomes);
  const result = triples(outcomes)!;

  test('is counted once, with the gain of its majority over its best member', () => {
    expect(result).toMatchObject({ count: 35, sampled: false });
    expect(result.meanGain).toBeCloseTo(hand.gains.reduce((sum, gain) => sum + gain, 0) / 35, 14);
    expect(result.shareLosing).toBeCloseTo(hand.gains.filter((gain) => gain < -1e-12).length / 35, 14);
  });

  test('weighs as many queries as its rows stand for', () => {
    const weights = outcomes[0]!.map((_, i) => 1 + (i % 4));
    const spread = triples(repeated(outcomes, weights).outcomes)!;
    const grouped = triples(outcomes, weights)!;
    expect(grouped.meanGain).toBeCloseTo(spread.meanGain, 12);
    expect(grouped.slopeOnRho!.estimate).toBeCloseTo(spread.slopeOnRho!.estimate, 9);
  });

  test('enters the fit: its normal equations hold', () => {
    const { slopeOnRho, slopeOnHeadroom } = result;
    const centred = (values: readonly number[]): number[] => {
      const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
      return values.map((v) => v - mean);
    };
    const [x, z, y] = [centred(hand.rhos), centred(hand.rooms), centred(hand.gains)];
    const residual = y.map((v, i) => v - slopeOnRho!.estimate * x[i]! - slopeOnHeadroom!.estimate * z[i]!);
    const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, i) => sum + v * b[i]!, 0);
    expect(dot(residual, x)).toBeCloseTo(0, 12);
    expect(dot(residual, z)).toBeCloseTo(0, 12);
  });
});

test('the intervals leave out one model at a time, with all of its triples', () => {
  const outcomes = randomOutcomes(6, 120, 9);
  const { slopeOnRho } = triples(outcomes)!;
  const without = outcomes.map(
    (_, m) => triples(outcomes.filter((_column, other) => other !== m))!.slopeOnRho!.estimate,
  );
  const mean = without.reduce((sum, slope) => sum + slope, 0) / 6;
  const error = Math.sqrt((5 / 6) * without.reduce((sum, slope) => sum + (slope - mean) ** 2, 0));
  // 2.5706 is the critical value of Student's t with 5 degrees of freedom.
  expect(slopeOnRho!.interval![0]).toBeCloseTo(slopeOnRho!.estimate - 2.570581835636314 * error, 8);
  expect(slopeOnRho!.interval![1]).toBeCloseTo(slopeOnRho!.estimate + 2.570581835636314 * error, 8);
});

test('models of unequal skill vote worse than their best member in most triples', () => {
  const random = randomOutcomes(10, 200, 3, 0.7, 0.6);
  const unequal = random.map((column, m) =>
    column.map((right, i): 0 | 1 => (right === 1 && (i * 7 + m) % 10 >= m ? 1 : 0)),
  );
  const result = triples(unequal)!;
  expect(result.shareLosing).toBeGreaterThan(0.8);
  expect(result.meanGain).toBeLessThan(-0.02);
});

test('independent models of equal skill vote better', () => {
  const result = triples(coins(8, 400, 2, 0.8))!;
  expect(result.shareLosing).toBe(0);
  expect(result.meanGain).toBeGreaterThan(0.03);
});

test('a model that is always right has no correlation: its triples count, and do not enter the fit', () => {
  const outcomes = randomOutcomes(6, 60, 4);
  const perfect = [...outcomes.slice(0, 5), outcomes[5]!.map((): 1 => 1)];
  const result = triples(perfect)!;
  expect(result.count).toBe(20);
  const alone = triples(outcomes.slice(0, 5))!;
  expect(result.slopeOnRho!.estimate).toBeCloseTo(alone.slopeOnRho!.estimate, 9);
});

test('where triples do not tell correlation from headroom there is no slope', () => {
  const column = randomOutcomes(1, 50, 1)[0]!;
  expect(triples([column, column, column, column])).toMatchObject({
    slopeOnRho: null,
    slopeOnHeadroom: null,
    meanGain: 0,
  });
});

test('few models have a slope and no interval, and two have no triple', () => {
  const outcomes = randomOutcomes(4, 80, 6);
  expect(triples(outcomes)!.slopeOnRho).toMatchObject({ interval: null });
  expect(triples(outcomes.slice(0, 2))).toBeNull();
});

test('very many triples are sampled, the same ones for the same seed', () => {
  // Independent models of equal skill: three different ones gain, where two of them with one twice could not.
  const outcomes = coins(108, 480, 1, 0.75);
  const sampled = triples(outcomes, null, 5)!;
  expect(sampled).toMatchObject({ count: 200_000, sampled: true });
  expect(sampled.shareLosing).toBeLessThan(0.002);
  expect(triples(outcomes, null, 5)).toEqual(sampled);
  const other = triples(outcomes, null, 6)!;
  expect(other.meanGain).not.toBe(sampled.meanGain);
  expect(other.meanGain).toBeCloseTo(sampled.meanGain, 3);
});
