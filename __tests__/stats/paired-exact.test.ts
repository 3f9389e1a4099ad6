import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { interval as proportionInterval } from '../../src/stats/clopper-pearson.js';
import { pFirstIsBetter } from '../../src/stats/mcnemar.js';
import { exactPairedLower, exactPairedUpper, pDifferenceAtMost, reachesDown } from '../../src/stats/paired-exact.js';
import { pairedLowerLimit } from '../../src/stats/tango.js';
import { reference } from './reference.js';
import { trinomial } from './trinomial.js';

/** Won, lost, pairs, alpha; the lower limit from scripts/reference/paired-exact.py. */
const REFERENCE: [number, number, number, number, number][] = [
  [40, 20, 160, 0.025, 0.02429753135382029],
  [6, 16, 161, 0.025, -0.12679869599310523],
  [1, 7, 21, 0.05, -0.5094503923732329],
  [12, 2, 50, 0.05, 0.05691731716502772],
  [3, 0, 10, 0.1, -0.022067231457103275],
  [5, 5, 10, 0.025, -0.625827943105179],
  [30, 0, 30, 0.025, 0.735114954771177],
  [20, 10, 1319, 0.005, -0.003943319322360225],
  [8, 5, 1319, 0.2, -0.0007842304270054482],
  [6, 16, 161, 0.6, -0.06009277242623057],
  [3, 1, 10, 0.99, 0.4609838857135742],
];

test.each(REFERENCE)('%d won and %d lost of %d at %d', (won, lost, pairs, alpha, limit) => {
  expect(Math.abs(exactPairedLower(won, lost, pairs, alpha) - limit)).toBeLessThan(1e-10);
  expect(exactPairedUpper(lost, won, pairs, alpha)).toBe(-exactPairedLower(won, lost, pairs, alpha));
});

interface NonInferiority {
  won: number;
  lost: number;
  pairs: number;
  margin: number;
  p: number;
}

test.each(reference<NonInferiority>('non-inferiority'))(
  'non-inferiority: $won won and $lost lost of $pairs, margin $margin',
  ({ won, lost, pairs, margin, p }) => {
    const found = pDifferenceAtMost(-margin, won, lost, pairs);
    expect(Math.abs(found - p)).toBeLessThan(1e-9);
    // It rejects exactly where the lower limit lies above minus the margin.
    for (const alpha of [0.001, 0.05, 0.4])
      if (Math.abs(p - alpha) > 1e-6) expect(found < alpha).toBe(exactPairedLower(won, lost, pairs, alpha) > -margin);
  },
);

/** The largest chance that a limit lies above the difference: over all outcomes, just below each limit there is. */
function worstMiss(pairs: number, alpha: number, limit: typeof exactPairedLower): number {
  const outcomes = [...Array(pairs + 1).keys()].flatMap((won) =>
    [...Array(pairs + 1 - won).keys()].map((lost) => ({ won, lost, limit: limit(won, lost, pairs, alpha) })),
  );
  let worst = 0;
  for (const { limit: at } of outcomes) {
    const difference = at - 1e-9;
    if (difference <= -1) continue;
    const most = (1 - Math.abs(difference)) / 2;
    for (const share of [0, 0.001, 0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9, 0.999]) {
      const lose = Math.max(0, -difference) + share * most;
      const chance = trinomial(pairs, Math.max(0, lose + difference), lose);
      const missed = outcomes.filter((each) => each.limit > difference);
      worst = Math.max(
        worst,
        missed.reduce((sum, { won, lost }) => sum + chance(won, lost), 0),
      );
    }
  }
  return worst;
}

describe('keeps its level at every number of pairs, by enumeration', () => {
  test.each([
    [4, 0.2],
    [4, 0.1],
    [4, 0.05],
    [4, 0.005],
    [9, 0.2],
    [9, 0.1],
    [9, 0.05],
    [9, 0.025],
    [9, 0.005],
    [16, 0.2],
    [16, 0.025],
  ])('%d pairs at level %d', (pairs, alpha) => {
    const worst = worstMiss(pairs, alpha, exactPairedLower);
    expect(worst).toBeLessThanOrEqual(alpha * (1 + 1e-9));
    // No wider than it must be: somewhere it misses as often as it may.
    expect(worst).toBeGreaterThan(0.95 * alpha);
  });

  test('which the score limit does not', () => {
    expect(worstMiss(9, 0.2, pairedLowerLimit)).toBeGreaterThan(0.45);
    expect(worstMiss(9, 0.025, pairedLowerLimit)).toBeGreaterThan(0.15);
  });
});

const counts = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(2000))
  .map(([won, lost, agree]) => ({ won, lost, pairs: Math.max(1, won + lost + agree) }));
const levels = fc.constantFrom(0.2, 0.05, 0.025, 0.001);

test('is above 0 exactly where the exact McNemar test rejects', () => {
  fc.assert(
    fc.property(counts, levels, ({ won, lost, pairs }, alpha) => {
      expect(exactPairedLower(won, lost, pairs, alpha) > 0).toBe(pFirstIsBetter(won, lost) < alpha);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('grows with what is won and falls with what is lost, holds the difference seen, and is told without being found', () => {
  fc.assert(
    fc.property(counts, levels, ({ won, lost, pairs }, alpha) => {
      const limit = exactPairedLower(won, lost, pairs + 1, alpha);
      expect(limit).toBeGreaterThanOrEqual(-1);
      expect(limit).toBeLessThanOrEqual((won - lost) / (pairs + 1));
      expect(exactPairedLower(won + 1, lost, pairs + 1, alpha)).toBeGreaterThanOrEqual(limit - 1e-10);
      expect(exactPairedLower(won, lost + 1, pairs + 1, alpha)).toBeLessThanOrEqual(limit + 1e-10);
      expect(reachesDown(Math.min(1, limit + 1e-6), won, lost, pairs + 1, alpha)).toBe(true);
      expect(limit === -1 || reachesDown(Math.max(-1, limit - 1e-6), won, lost, pairs + 1, alpha)).toBe(false);
    }),
    { seed: 2, numRuns: 200 },
  );
});

test('the limit reaches down to a difference where its p-value is at least alpha, at any alpha', () => {
  fc.assert(
    fc.property(counts, fc.double({ min: -1, max: 1, noNaN: true }), ({ won, lost, pairs }, at) => {
      // Within some standard errors of the difference seen, on either side of it and of 0.
      const difference = Math.max(-1, Math.min(1, (won - lost + 8 * at * Math.sqrt(won + lost + 1)) / (pairs + 1)));
      const p = pDifferenceAtMost(difference, won, lost, pairs + 1);
      fc.pre(p > 1e-12 && p < 0.999);
      expect(reachesDown(difference, won, lost, pairs + 1, p * 0.999)).toBe(true);
      expect(reachesDown(difference, won, lost, pairs + 1, p * 1.001)).toBe(false);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

describe('the ends', () => {
  test('nothing won: the limit of a proportion', () => {
    expect(exactPairedLower(0, 7, 50, 0.025)).toBe(-proportionInterval(7, 50, 0.05)[1]);
    expect(exactPairedLower(0, 0, 50, 0.025)).toBe(-proportionInterval(0, 50, 0.05)[1]);
    expect(exactPairedLower(0, 12, 12, 0.025)).toBe(-1);
  });

  test('every pair discordant: the chance of winning settles it below 0', () => {
    const [low] = proportionInterval(3, 20, 0.05);
    expect(exactPairedLower(3, 17, 20, 0.025)).toBeCloseTo(2 * low - 1, 9);
  });

  test('a million pairs are near the score limit', () => {
    const [exact, score] = [exactPairedLower, pairedLowerLimit].map((limit) => limit(40_000, 39_000, 1e6, 0.025));
    expect(Math.abs(exact! - score!)).toBeLessThan(2e-6);
  });

  test.each([
    [-1, 0, 5, 0.05],
    [3, 3, 5, 0.05],
    [1, 1, 0, 0.05],
    [1, 1, 5, 0],
    [1, 1, 5, 1],
    [NaN, 1, 5, 0.05],
  ])('%d won, %d lost of %d at %d lie outside the domain', (won, lost, pairs, alpha) => {
    expect(() => exactPairedLower(won, lost, pairs, alpha)).toThrow(RangeError);
  });
});
