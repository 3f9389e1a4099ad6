import { describe, expect, test } from '@jest/globals';
import { bergerBoosBound } from '../../src/certificate/bounds.js';
import { upperLimit } from '../../src/stats/clopper-pearson.js';
import { seeded } from '../support/random.js';

const DELTA = 0.05;

/** Every way to put n queries into `categories` kinds. */
function* compositions(n: number, categories: number): Generator<number[]> {
  if (categories === 1) yield [n];
  else for (let k = 0; k <= n; k++) for (const rest of compositions(n - k, categories - 1)) yield [k, ...rest];
}

const logFactorials = [0];
for (let i = 1; i <= 200; i++) logFactorials.push(logFactorials[i - 1]! + Math.log(i));

function probability(counts: readonly number[], chances: readonly number[]): number {
  let log = logFactorials[counts.reduce((a, b) => a + b)]!;
  for (const [i, k] of counts.entries()) {
    if (k === 0) continue;
    if (chances[i] === 0) return 0;
    log += k * Math.log(chances[i]!) - logFactorials[k]!;
  }
  return Math.exp(log);
}

/** Rescue of model m in a pattern (bit m set: m is right): m wrong and somebody right. */
const isRescue = (pattern: number, m: number): boolean => pattern !== 0 && (pattern & (1 << m)) === 0;

/** Probability that the bound lies below the true gain, summed over every possible evaluation. */
function missRate(models: number, n: number, chances: readonly number[], bound: (rescued: number[]) => number): number {
  const patterns = 1 << models;
  const gains = Array.from({ length: models }, (_, m) =>
    chances.reduce((sum, p, pattern) => sum + (isRescue(pattern, m) ? p : 0), 0),
  );
  const gain = Math.min(...gains);
  let missed = 0;
  for (const counts of compositions(n, patterns)) {
    const rescued = gains.map((_, m) => counts.reduce((sum, k, pattern) => sum + (isRescue(pattern, m) ? k : 0), 0));
    if (bound(rescued) < gain - 1e-12) missed += probability(counts, chances);
  }
  return missed;
}

/** The bound depends on the rescue counts alone: each set of counts is worked out once. */
function remembered(bound: (rescued: number[]) => number): (rescued: number[]) => number {
  const known = new Map<string, number>();
  return (rescued) => {
    const key = [...rescued].sort((a, b) => a - b).join();
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = bound(rescued)));
    return value;
  };
}

describe('exact coverage of rescueBergerBoos, by enumeration', () => {
  test.each([5, 12, 25])('two models, n = %i, every pair of rescue rates on a grid', (n) => {
    const bound = remembered((rescued) => bergerBoosBound(rescued, n, DELTA));
    // Only the two discordant patterns matter for two models; the other two are one kind.
    for (let a = 0; a <= 0.5; a += 0.05) {
      for (let b = a; b <= 0.5; b += 0.05) {
        let missed = 0;
        for (const [i, j, rest] of compositions(n, 3) as Iterable<[number, number, number]>) {
          if (bound([i, j]) < a - 1e-12) missed += probability([i, j, rest], [a, b, 1 - a - b]);
        }
        expect(missed).toBeLessThanOrEqual(DELTA + 1e-12);
      }
    }
  });

  test.each([3, 6, 8])('three models, n = %i, 40 random truths and the hardest corners', (n) => {
    const bound = remembered((rescued) => bergerBoosBound(rescued, n, DELTA));
    const random = seeded(n);
    const truths = Array.from({ length: 40 }, () => {
      const raw = Array.from({ length: 8 }, () => random() ** 3);
      const sum = raw.reduce((a, b) => a + b);
      return raw.map((p) => p / sum);
    });
    // All rescues exclusive and equally likely: the least of three independent-looking counts is the smallest.
    for (const p of [0.1, 0.2, 1 / 3]) truths.push([1 - 3 * p, p, p, 0, p, 0, 0, 0].map((x) => Math.max(0, x)));
    for (const truth of truths) expect(missRate(3, n, truth, bound)).toBeLessThanOrEqual(DELTA + 1e-12);
  });

  test('the enumeration can see a bound that is not valid: the naive one misses too often', () => {
    const n = 8;
    const naive = remembered((rescued) => upperLimit(Math.min(...rescued), n, DELTA));
    const truth = [0, 1 / 3, 1 / 3, 0, 1 / 3, 0, 0, 0];
    expect(missRate(3, n, truth, naive)).toBeGreaterThan(DELTA);
  });
});

describe('seeded simulation with 20 models', () => {
  /** Share of evaluations in which a bound lies below the true gain. */
  function simulate(
    accuracies: readonly number[],
    n: number,
    draws: number,
    seed: number,
  ): { bergerBoos: number; naive: number } {
    const random = seeded(seed);
    const allWrong = accuracies.reduce((product, a) => product * (1 - a), 1);
    const gain = Math.min(...accuracies.map((a) => 1 - allWrong - a));
    let [bergerBoos, naive] = [0, 0];
    for (let draw = 0; draw < draws; draw++) {
      const rescued = accuracies.map(() => 0);
      for (let q = 0; q < n; q++) {
        const right = accuracies.map((a) => random() < a);
        if (right.includes(true)) for (const [m, isRight] of right.entries()) if (!isRight) rescued[m]! += 1;
      }
      const fewest = Math.min(...rescued);
      if (upperLimit(fewest, n, DELTA) < gain) naive += 1;
      // The bound never lies below the naive one, so it need not be worked out where that one holds.
      if (upperLimit(fewest, n, DELTA) < gain && bergerBoosBound(rescued, n, DELTA) < gain) bergerBoos += 1;
    }
    return { bergerBoos: bergerBoos / draws, naive: naive / draws };
  }

  test('equal models: the naive bound misses about half of the time, Berger-Boos at most 5 %', () => {
    const { bergerBoos, naive } = simulate(new Array<number>(20).fill(0.8), 150, 1000, 20);
    expect(bergerBoos).toBeLessThanOrEqual(DELTA);
    expect(naive).toBeGreaterThan(0.4);
  });

  test('one best model and three far behind: selection costs nothing, and both hold', () => {
    const { bergerBoos, naive } = simulate([0.9, 0.6, 0.6, 0.6], 150, 1000, 21);
    expect(bergerBoos).toBeLessThanOrEqual(DELTA + 0.015);
    expect(naive).toBeLessThanOrEqual(DELTA + 0.015);
  });

  test('Berger-Boos lies between the naive bound and Bonferroni', () => {
    const random = seeded(5);
    for (let i = 0; i < 300; i++) {
      const n = 1 + Math.floor(random() * 300);
      const rescued = Array.from({ length: 2 + Math.floor(random() * 30) }, () => Math.floor(random() * (n + 1)));
      const bound = bergerBoosBound(rescued, n, DELTA);
      const naive = upperLimit(Math.min(...rescued), n, DELTA - DELTA / 25);
      const bonferroni = upperLimit(Math.min(...rescued), n, (DELTA * 24) / 25 / rescued.length);
      expect(bound).toBeGreaterThanOrEqual(naive - 1e-12);
      expect(bound).toBeLessThanOrEqual(bonferroni + 1e-12);
    }
  });
});
