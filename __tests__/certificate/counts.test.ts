import { describe, expect, test } from '@jest/globals';
import { certifyCounts } from '../../src/certificate/counts.js';
import { certify } from '../../src/library/index.js';
import { reference } from '../stats/reference.js';

interface Case {
  counts: [number, number, ...number[]];
  confidence: number;
  minGain: number;
  verdict: string;
  ceiling: [number, number];
  interval: [number, number];
  gain: [number, number, number];
}

const named = ([allWrong, queries, ...correct]: readonly number[]) => ({
  allWrong: allWrong!,
  queries: queries!,
  correct,
});

describe('the limits are those of scipy', () => {
  test.each(reference<Case>('counts').map((one) => [one.counts.join(), one] as const))('%s', (_name, one) => {
    const found = certifyCounts(named(one.counts), one);
    expect(found.verdict).toBe(one.verdict);
    const { allWrong, ceiling, gain } = found;
    const pairs = [
      [ceiling.point, one.ceiling[0]],
      [ceiling.upper, one.ceiling[1]],
      [allWrong.interval[0], one.interval[0]],
      [allWrong.interval[1], one.interval[1]],
      [gain.point, one.gain[0]],
      [gain.lower, one.gain[1]],
      [gain.upper, one.gain[2]],
    ] as const;
    for (const [got, wanted] of pairs)
      expect(Math.abs(got - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(wanted, 1e-3));
  });
});

test('counts of all models give what the outcomes give', async () => {
  const queries = Array.from({ length: 240 }, (_, q) => `q${q}`);
  const rows = [7, 5, 4].map((every, m) => queries.map((_, q) => q >= 20 && (q + m) % every !== 0));
  const models = Object.fromEntries(rows.map((cells, m) => [`model-${m}`, cells]));
  const whole = await certify({ queries, models }, { diagnostics: false });
  const correct = rows.map((cells) => cells.filter(Boolean).length);
  const found = certifyCounts(
    { queries: 240, allWrong: whole.allWrong.count, correct },
    { confidence: 0.95, minGain: 0.02 },
  );
  expect(whole.allWrong.count).toBeGreaterThanOrEqual(20);
  // As JSON has them: twelve digits.
  for (const limit of ['point', 'lower', 'upper'] as const)
    expect(found.gain[limit]).toBeCloseTo(whole.gain[limit], 11);
  expect([found.verdict, found.gain.method]).toEqual([whole.verdict, whole.gain['method' as 'point']]);
  expect(found.singleBest).toMatchObject({ correct: whole.models[0]!.correct, declared: false });
});

describe('counts that no results can have', () => {
  test.each([
    [[331, 330, 0], '331 of 330 questions cannot be wrong'],
    [[17, 330, 320], 'so no model can have 320 right, but 313 at most'],
    [
      [10, 100, 40, 30],
      'on each of the 90 other questions some model is right, and all models together have only 70 right answers',
    ],
    [[0, 0, 0], 'the number of questions must lie between 1 and 10,000,000,000, not 0'],
    [[0, 1e11, 5], 'the number of questions must lie between'],
    [[1.5, 10, 5], '1.5 is not a whole number'],
    [[-1, 10, 5], '-1 is not a whole number'],
    [[1, 10, NaN], 'NaN is not a whole number'],
    [[1, 10], 'no right answers'],
  ])('%j', (counts, message) => {
    expect(() => certifyCounts(named(counts), { confidence: 0.95, minGain: 0.02 })).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining(message) as unknown }),
    );
  });
});
