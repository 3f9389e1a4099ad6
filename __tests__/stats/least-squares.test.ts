import { describe, expect, test } from '@jest/globals';
import { LeastSquares } from '../../src/stats/least-squares.js';
import { seeded } from '../support/random.js';

interface Case {
  readonly models: readonly [number, number];
  readonly x: number;
  readonly z: number;
  readonly y: number;
}

/** All pairs of so many models, with y = 2 x - 3 z + 1 and a little noise. */
function casesOf(models: number, noise: number): Case[] {
  const random = seeded(8);
  const cases: Case[] = [];
  for (let i = 0; i < models; i++)
    for (let j = 0; j < i; j++) {
      const [x, z] = [random(), random()];
      cases.push({ models: [i, j], x, z, y: 2 * x - 3 * z + 1 + noise * (random() - 0.5) });
    }
  return cases;
}

function regressionOf(models: number, cases: readonly Case[]): LeastSquares {
  const regression = new LeastSquares(models);
  for (const { models: of, x, z, y } of cases) regression.add(of, x, z, y);
  return regression;
}

/** The slopes by the residuals of x on z and of z on x (Frisch and Waugh): another way than sums about the origin. */
function slopesOf(cases: readonly Case[]): [number, number] {
  const mean = (of: (c: Case) => number) => cases.reduce((sum, c) => sum + of(c), 0) / cases.length;
  const centred = (of: (c: Case) => number) => cases.map((c) => of(c) - mean(of));
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, v, i) => sum + v * b[i]!, 0);
  const [x, z, y] = [centred((c) => c.x), centred((c) => c.z), centred((c) => c.y)];
  const rest = (a: number[], b: number[]) => a.map((v, i) => v - (dot(a, b) / dot(b, b)) * b[i]!);
  const [ofX, ofZ] = [rest(x, z), rest(z, x)];
  return [dot(ofX, y) / dot(ofX, ofX), dot(ofZ, y) / dot(ofZ, ofZ)];
}

describe('two slopes', () => {
  test('of an exact plane are its own, with no room around them', () => {
    const { first, second } = regressionOf(6, casesOf(6, 0)).slopes(0.05)!;
    for (const [slope, truth] of [
      [first, 2],
      [second, -3],
    ] as const)
      for (const value of [slope.estimate, ...slope.interval!]) expect(value).toBeCloseTo(truth, 8);
  });

  test('have the interval of leaving out one model with all of its cases', () => {
    const cases = casesOf(6, 1);
    const { first, second } = regressionOf(6, cases).slopes(0.05)!;
    const all = slopesOf(cases);
    const without = Array.from({ length: 6 }, (_, m) => slopesOf(cases.filter(({ models }) => !models.includes(m))));
    for (const [which, slope] of [first, second].entries()) {
      const values = without.map((each) => each[which]!);
      const mean = values.reduce((a, b) => a + b) / 6;
      // 2.570582 is the 97.5% quantile of Student's t with five degrees of freedom (scipy.stats.t.ppf).
      const reach = 2.570582 * Math.sqrt((5 / 6) * values.reduce((sum, v) => sum + (v - mean) ** 2, 0));
      expect(slope.estimate).toBeCloseTo(all[which]!, 9);
      expect(slope.interval![0]).toBeCloseTo(all[which]! - reach, 5);
      expect(slope.interval![1]).toBeCloseTo(all[which]! + reach, 5);
    }
  });

  test('of four models have no interval; models without a case do not count', () => {
    expect(regressionOf(9, casesOf(4, 1)).slopes(0.05)!.first.interval).toBeNull();
    expect(regressionOf(9, casesOf(5, 1)).slopes(0.05)!.first.interval).not.toBeNull();
  });

  test('that the cases do not tell apart are none', () => {
    const cases = casesOf(6, 1);
    expect(regressionOf(6, []).slopes(0.05)).toBeNull();
    expect(regressionOf(6, cases.slice(0, 2)).slopes(0.05)).toBeNull();
    expect(
      regressionOf(
        6,
        cases.map((c) => ({ ...c, z: 0.5 })),
      ).slopes(0.05),
    ).toBeNull();
    expect(
      regressionOf(
        6,
        cases.map((c) => ({ ...c, z: 3 * c.x - 1 })),
      ).slopes(0.05),
    ).toBeNull();
  });
});
