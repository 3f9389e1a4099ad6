import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { UserError } from '../../src/base/errors.js';
import { interval, lowerLimit, upperLimit } from '../../src/stats/clopper-pearson.js';
import { bergerBoosBound } from '../../src/certificate/bounds.js';
import { poolOf, run, type Rows } from '../support/table.js';

const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined };

/** 100 queries: a right on the first 90, b on the last 80, so that none is all-wrong. */
const overlapping = { a: run(100, 90), b: run(100, 80).reverse() };

describe('the numbers of a certificate', () => {
  test('counts, rates and limits by hand', () => {
    const { allWrong, ceiling, gain, models, queries, singleBest } = certify(
      poolOf({ a: run(100, 70), b: run(100, 60) }),
      SETTINGS,
    );
    expect(queries).toMatchObject({ total: 100, complete: 100, partialAllWrong: 0 });
    expect(models.map(({ name, correct, rescues }) => [name, correct, rescues])).toEqual([
      ['a', 70, 0],
      ['b', 60, 10],
    ]);
    expect(singleBest).toEqual({ name: 'a', declared: false, accuracy: 0.7, ties: [] });
    expect(models.map(({ accuracy }) => accuracy)).toEqual([0.7, 0.6]);
    expect(models[1]!.interval).toEqual(interval(60, 100, 0.05));
    expect(allWrong).toMatchObject({ count: 30, rate: 0.3, interval: interval(30, 100, 0.05) });
    expect(allWrong.lower).toBe(lowerLimit(30, 100, 0.05));
    expect(ceiling).toEqual({ point: 0.7, upper: 1 - lowerLimit(30, 100, 0.05) });
    expect(gain.point).toBe(0);
    expect(gain.lower).toBe(0);
    expect(gain.upper).toBe(bergerBoosBound([0, 10], 100, 0.05));
    expect(gain).toMatchObject({ method: 'rescueBergerBoos', overBestSeen: null, missing: null });
    expect(gain.bounds).toMatchObject({ rescueBergerBoos: gain.upper, rescueDeclared: null });
  });

  test('gain is the ceiling less the best accuracy', () => {
    const { ceiling, gain, singleBest } = certify(poolOf(overlapping), SETTINGS);
    expect(gain.point).toBeCloseTo(ceiling.point - singleBest.accuracy, 14);
    expect(gain.point).toBe(0.1);
  });

  test('all-wrong queries come in natural order', () => {
    const rows = { a: run(12, 1), b: run(12, 1) };
    expect(certify(poolOf(rows), SETTINGS).allWrong.queries).toEqual([
      'q1',
      'q2',
      'q3',
      'q4',
      'q5',
      'q6',
      'q7',
      'q8',
      'q9',
      'q10',
      'q11',
    ]);
  });

  test('models come best first, and equal ones in the order of their names', () => {
    const rows = { d: run(100, 55), c: run(100, 40), b: run(100, 70), a: run(100, 40) };
    const { models, singleBest } = certify(poolOf(rows), SETTINGS);
    expect(models.map(({ name, correct }) => [name, correct])).toEqual([
      ['b', 70],
      ['d', 55],
      ['a', 40],
      ['c', 40],
    ]);
    expect(singleBest.name).toBe('b');
  });

  test('ties for the best are named, and the first name is the best', () => {
    const { singleBest } = certify(poolOf({ c: run(10, 5), a: run(10, 5), b: run(10, 5), d: run(10, 4) }), SETTINGS);
    expect(singleBest).toMatchObject({ name: 'a', ties: ['b', 'c'] });
  });
});

describe('the verdict', () => {
  test('no-gain where the upper bound lies below min-gain', () => {
    const { verdict, gain, queries } = certify(poolOf({ a: run(500, 450), b: run(500, 300) }), SETTINGS);
    expect(gain.upper).toBeLessThan(0.02);
    expect(verdict).toBe('no-gain');
    expect(queries.neededToDecide).toBeNull();
  });

  test('gain-possible where the lower bound reaches it', () => {
    const { verdict, gain, queries } = certify(poolOf(overlapping), SETTINGS);
    expect(gain.lower).toBeGreaterThanOrEqual(0.02);
    expect(verdict).toBe('gain-possible');
    expect(queries.neededToDecide).toBeNull();
  });

  test('inconclusive says how many queries would decide, and that many do at the same rates', () => {
    const few = { a: run(50, 45), b: run(50, 40) };
    const certificate = certify(poolOf(few), SETTINGS);
    expect(certificate.verdict).toBe('inconclusive');
    const needed = certificate.queries.neededToDecide!;
    expect(needed).toBeGreaterThan(50);
    // The rates seen: 45 of 50 and 40 of 50, nested, so nobody rescues the best.
    expect(bergerBoosBound([0, 0.1 * needed], needed, 0.05)).toBeLessThan(0.02);
    expect(bergerBoosBound([0, 0.1 * (needed - 1)], needed - 1, 0.05)).toBeGreaterThanOrEqual(0.02);
  });

  test('a model that is never right is no fault where nothing is all-wrong: its count, scaled, is all queries', () => {
    for (let n = 5; n < 60; n++) {
      const never = { a: run(n, n - 1), b: run(n, n - 1).reverse(), never: run(n, 0) };
      const { allWrong, verdict } = certify(poolOf(never), { ...SETTINGS, minGain: 1.1 / n });
      expect([n, allWrong.count, verdict]).toEqual([n, 0, 'inconclusive']);
    }
  });

  test('a gain equal to min-gain is never decided', () => {
    const rows = { a: run(100, 98), b: [...run(98, 50), 1 as const, 1 as const] };
    const certificate = certify(poolOf(rows), SETTINGS);
    expect(certificate.gain.point).toBe(0.02);
    expect(certificate.verdict).toBe('inconclusive');
    expect(certificate.queries.neededToDecide).toBeNull();
  });
});

describe('a declared baseline', () => {
  test('the gain is over it, with one exact limit', () => {
    const { gain, singleBest } = certify(poolOf(overlapping), { ...SETTINGS, baseline: 'a' });
    expect(gain).toMatchObject({
      method: 'rescueDeclared',
      point: 0.1,
      lower: lowerLimit(10, 100, 0.05),
      upper: upperLimit(10, 100, 0.05),
      overBestSeen: null,
    });
    expect(singleBest).toMatchObject({ name: 'a', declared: true });
  });

  test('where it is not the best seen, the gain over the best seen stands beside it', () => {
    const { gain, singleBest } = certify(poolOf(overlapping), { ...SETTINGS, baseline: 'b' });
    expect(singleBest).toMatchObject({ name: 'b', declared: true, accuracy: 0.8 });
    expect(gain.point).toBe(0.2);
    expect(gain.overBestSeen).toMatchObject({ name: 'a', point: 0.1, upper: bergerBoosBound([10, 20], 100, 0.05) });
  });
});

describe('incomplete queries', () => {
  const rows = { a: [...run(98, 90), 0, 0] as const, b: [...run(98, 80), 'missing', 'error'] as const };

  test('are bounded both ways, and those that every answering model missed are counted', () => {
    const { gain, queries } = certify(poolOf(rows), SETTINGS);
    expect(queries).toMatchObject({ total: 100, complete: 98, partialAllWrong: 2 });
    expect(gain.missing!.queries).toBe(2);
    expect(gain.missing!.unansweredWrong.upper).toBe(bergerBoosBound([0, 10], 100, 0.05));
    // b right on both: a is wrong there and b right.
    expect(gain.missing!.unansweredRight).toMatchObject({ point: 0.02, upper: bergerBoosBound([2, 10], 100, 0.05) });
  });

  test('with a declared baseline the ends are its own limits', () => {
    const { gain } = certify(poolOf(rows), { ...SETTINGS, baseline: 'a' });
    expect(gain.missing!.unansweredWrong).toMatchObject({ point: 0, upper: upperLimit(0, 100, 0.05) });
    expect(gain.missing!.unansweredRight).toMatchObject({ point: 0.02, upper: upperLimit(2, 100, 0.05) });
  });

  test('no complete query is an error that says who answered fewest', () => {
    const none = 'missing' as const;
    const rows = {
      a: [1, 0, 1, 1, none, none],
      b: [none, none, none, none, 1, 0],
      c: [1, 1, 1, none, none, none],
      d: [none, none, none, none, none, 1],
    } satisfies Rows;
    expect(() => certify(poolOf(rows), SETTINGS)).toThrow(UserError);
    expect(() => certify(poolOf(rows), SETTINGS)).toThrow(
      new UserError(
        'no question was answered by all 4 models (of 6 questions "d" answered 1, "b" answered 2, "c" answered 3).',
        'Check that the question ids are the same in all files, or leave out models with `models`.',
      ),
    );
  });
});

describe('ensembles', () => {
  const rows = {
    a: [...run(60, 50), ...run(40, 0)],
    b: [...run(60, 0), ...run(40, 30)],
    vote: [...run(60, 50), ...run(40, 30).slice(0, 35), ...run(5, 5)],
  };

  test('are compared with every member and are no members', () => {
    const { ensembles, models } = certify(poolOf(rows, { ensembles: ['vote'] }), SETTINGS);
    expect(models.map(({ name }) => name)).toEqual(['a', 'b']);
    const [vote] = ensembles;
    expect(vote).toMatchObject({ name: 'vote', queries: 100, accuracy: 0.85, beyondCeiling: 5 });
    expect(vote!.difference).toBeCloseTo(0.35, 12);
    // Against a (50 right) it wins 35 and loses none; against b (30 right) it wins 55: the larger p is against a.
    expect(vote!.pBeatsEveryMember).toBeCloseTo(0.5 ** 35, 20);
    expect(vote!.realisedShare).toBeCloseTo(35 / 30, 12);
  });
});
