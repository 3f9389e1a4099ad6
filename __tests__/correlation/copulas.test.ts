import { describe, expect, test } from '@jest/globals';
import { clayton, fullSigma, pricedBy } from '../../src/correlation/copulas.js';
import { pairMatrices, pairMean, type PairMatrices } from '../../src/correlation/pairwise.js';
import { poolSizeGrowth } from '../../src/correlation/pool-size.js';
import { doWork } from '../../src/correlation/parallel.js';
import { ratioInterval } from '../../src/correlation/ratio-bootstrap.js';
import { coFailureRate, wrongSets, type WrongSets } from '../../src/correlation/wrong-sets.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { singleFactorProbability } from '../../src/stats/single-factor.js';
import { tetrachoric } from '../../src/stats/tetrachoric.js';
import { seeded } from '../support/random.js';
import { matrixOf, randomOutcomes, type Outcomes } from './matrices.js';

interface Fitted {
  readonly sets: WrongSets;
  readonly pairs: PairMatrices;
  readonly thresholds: Float64Array;
  readonly beta: number;
}

function fitted(outcomes: Outcomes): Fitted {
  const sets = wrongSets(matrixOf(outcomes));
  const thresholds = sets.counts.map((count) => normalQuantile(count / sets.queries));
  return { sets, pairs: pairMatrices(sets), thresholds, beta: coFailureRate(sets) };
}

/** Co-hard with probability omega, when everybody is wrong; else wrong independently at the rate alpha. */
function commonMode(models: number, queries: number, omega: number, alpha: number, seed: number): Outcomes {
  const random = seeded(seed);
  const hard = Array.from({ length: queries }, () => random() < omega);
  return Array.from({ length: models }, () => hard.map((isHard) => (isHard || random() < alpha ? 0 : 1)));
}

/** Errors at a common rate under a Clayton copula of lower tail dependence lambda, by Marshall and Olkin's mixture. */
function claytonPool(models: number, queries: number, rate: number, lambda: number, seed: number): Outcomes {
  const random = seeded(seed);
  const theta = -1 / Math.log2(lambda);
  const frailty = Array.from({ length: queries }, () => gamma(1 / theta, random));
  return Array.from({ length: models }, () =>
    frailty.map((v) => ((1 - Math.log(1 - random()) / v) ** (-1 / theta) <= rate ? 0 : 1)),
  );
}

/** A gamma variate of shape below 1: Ahrens and Dieter's rejection. */
function gamma(shape: number, random: () => number): number {
  const b = 1 + shape / Math.E;
  for (;;) {
    const p = b * random();
    const x = p <= 1 ? p ** (1 / shape) : -Math.log((b - p) / shape);
    if (random() < (p <= 1 ? Math.exp(-x) : x ** (shape - 1))) return x;
  }
}

describe('two models are reproduced by every copula', () => {
  const { sets, pairs, thresholds, beta } = fitted(randomOutcomes(2, 200, 3, 0.6, 1.2));

  test('single factor', () => {
    expect(pricedBy(pairs.tetrachoric, thresholds, beta).ratio).toBeCloseTo(1, 8);
  });

  test('full Sigma, within its own error', () => {
    const { beta: predicted, ratio, standardError } = fullSigma(pairs, thresholds, beta, seeded(1));
    expect(Math.abs(predicted - beta)).toBeLessThan(4 * standardError + 1e-9);
    expect(ratio).toBe(beta / predicted);
  });

  test('Clayton', () => {
    const prediction = clayton(sets, pairs, beta);
    expect(prediction.ratio).toBeCloseTo(1, 10);
    expect(prediction.tailDependence).toBeCloseTo(2 ** (-1 / prediction.theta!), 12);
  });
});

test('with equal thresholds and one correlation, full Sigma is the single factor', () => {
  const thresholds = new Float64Array(8).fill(-0.3);
  const cells = Float64Array.from({ length: 64 }, (_, i) => (i % 9 === 0 ? 1 : 0.4));
  const pairs = { models: [], jointWrong: cells, pearson: cells, tetrachoric: cells, boundary: 0 };
  const { beta, standardError } = fullSigma(pairs, thresholds, 0.1, seeded(2));
  expect(Math.abs(beta - singleFactorProbability(thresholds, 0.4))).toBeLessThan(4 * standardError);
});

test('models that are wrong apart: the correlation used is 0, and the ratio has no interval where beta is 0', () => {
  const { sets, pairs, thresholds, beta } = fitted([
    [0, 0, 0, 1, 1, 1, 1, 1],
    [1, 1, 1, 0, 0, 0, 1, 1],
    [1, 1, 1, 1, 1, 1, 0, 0],
  ]);
  expect(pricedBy(pairs.tetrachoric, thresholds, beta)).toMatchObject({ rho: 0, ratio: 0 });
  expect(doWork(ratioInterval(sets, pairs, 200, '1'))).toEqual({ interval: null, replicates: 0, made: 0 });
  expect(clayton(sets, pairs, beta)).toMatchObject({ theta: 0, tailDependence: 0, ratio: 0 });
});

test('identical models: every correlation is 1, and nothing is underpriced', () => {
  const column = [0, 0, 1, 1, 1, 1, 1, 0, 1, 1] as const;
  const { sets, pairs, thresholds, beta } = fitted([column, column, column]);
  expect(pricedBy(pairs.tetrachoric, thresholds, beta).rho).toBe(1);
  for (const end of doWork(ratioInterval(sets, pairs, 200, '1')).interval!) expect(end).toBeCloseTo(1, 12);
  expect(clayton(sets, pairs, beta)).toMatchObject({ theta: null, tailDependence: 1 });
  expect(clayton(sets, pairs, beta).ratio).toBeCloseTo(1, 12);
});

describe('planted truths', () => {
  const growth = (pool: Fitted): ReturnType<typeof poolSizeGrowth> =>
    poolSizeGrowth(pool.sets, pool.pairs.tetrachoric, pool.thresholds, seeded(4));

  test('a common mode of 5 %: the ratio is 1 for two models and grows past 10^4 with the pool, as in closed form', () => {
    const [omega, alpha] = [0.05, 0.4];
    const rate = omega + (1 - omega) * alpha;
    const joint = omega + (1 - omega) * alpha ** 2;
    const { rho } = tetrachoric({
      both: joint,
      onlyFirst: rate - joint,
      onlySecond: rate - joint,
      neither: 1 - 2 * rate + joint,
    });
    const phi = (joint - rate ** 2) / (rate * (1 - rate));
    const expected = (k: number, correlation: number): number =>
      (omega + (1 - omega) * alpha ** k) /
      singleFactorProbability(new Float64Array(k).fill(normalQuantile(rate)), correlation);

    const pool = fitted(commonMode(53, 4000, omega, alpha, 1));
    const points = growth(pool);
    expect(points[0]!.median).toBeCloseTo(1, 8);
    expect(points.at(-1)!.k).toBe(53);
    for (const { k, median } of points)
      expect(Math.abs(Math.log(median / expected(k, rho)))).toBeLessThan(0.05 + 0.02 * k);
    expect(points.at(-1)!.median).toBeGreaterThan(1e4);
    // Calibrated on the Pearson correlation the same single factor is off by millions.
    expect(expected(53, phi)).toBeGreaterThan(8e6);
    expect(expected(54, phi)).toBeGreaterThan(expected(53, phi));
    expect(pricedBy(pool.pairs.pearson, pool.thresholds, pool.beta).ratio).toBeGreaterThan(2e6);
  });

  test('a common mode of 5 % and members of unlike quality: past 10^7 at 53 models by the Pearson correlation', () => {
    const omega = 0.05;
    const alphas = Array.from({ length: 53 }, (_, m) => 0.1 + (0.56 * m) / 52);
    const rates = alphas.map((alpha) => omega + (1 - omega) * alpha);
    const thresholds = Float64Array.from(rates, normalQuantile);
    const pearson = Float64Array.from({ length: 53 * 53 }, (_, at) => {
      const [i, j] = [Math.floor(at / 53), at % 53];
      if (i === j) return 1;
      const joint = omega + (1 - omega) * alphas[i]! * alphas[j]!;
      const variance = rates[i]! * (1 - rates[i]!) * rates[j]! * (1 - rates[j]!);
      return (joint - rates[i]! * rates[j]!) / Math.sqrt(variance);
    });
    const beta = omega + (1 - omega) * alphas.reduce((product, alpha) => product * alpha, 1);
    // 1.454e7 by a trapezoidal rule of 48,001 points in double precision.
    expect(pricedBy(pearson, thresholds, beta).ratio! / 1.4541e7).toBeCloseTo(1, 3);
  });

  test.each([
    [0.71, 4],
    [0.84, 2.6],
  ])(
    'a Clayton pool with tail dependence %d: only mild growth, to about %d by the Pearson correlation',
    (lambda, expected) => {
      const outcomes = claytonPool(53, 3000, 0.2, lambda, 2);
      const pool = fitted(outcomes);
      const pearson = pairMean(pool.pairs.pearson, 53, () => true)!;
      const ratio = pool.beta / singleFactorProbability(pool.thresholds, pearson);
      expect(ratio / expected).toBeGreaterThan(0.6);
      expect(ratio / expected).toBeLessThan(1.6);
      const points = growth(pool);
      for (const { median } of points) expect(median).toBeLessThan(6);
      const prediction = clayton(pool.sets, pool.pairs, pool.beta);
      expect(prediction.tailDependence).toBeCloseTo(lambda, 1);
      expect(Math.abs(prediction.ratio! - 1)).toBeLessThan(0.15);
    },
  );

  test('a pool of one factor is priced right by one factor, at every size', () => {
    const random = seeded(8);
    const normal = (): number => normalQuantile(random() || 0.5);
    const factor = Array.from({ length: 3000 }, normal);
    const pool = fitted(
      Array.from({ length: 10 }, () =>
        factor.map((z) => (Math.sqrt(0.5) * z + Math.sqrt(0.5) * normal() < -0.2 ? 0 : 1)),
      ),
    );
    for (const { median } of growth(pool)) expect(Math.abs(median - 1)).toBeLessThan(0.2);
    const { interval } = doWork(ratioInterval(pool.sets, pool.pairs, 200, '9'));
    expect(interval![0]).toBeLessThan(1.05);
    expect(interval![1]).toBeGreaterThan(0.95);
  });
});
