import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { compareEnsemble } from '../../src/certificate/ensembles.js';
import { rescues } from '../../src/certificate/bounds.js';
import { Redrawn } from '../../src/gate/redrawn.js';
import { gateStability, type GateStability, type GateStabilitySettings } from '../../src/gate/stability.js';
import type { Pool } from '../../src/outcomes/pool.js';
import { pFirstIsBetter } from '../../src/stats/mcnemar.js';
import { matrixOf, NAMES, randomOutcomes } from '../correlation/matrices.js';
import { poolOf, run } from '../support/table.js';
import { seeded } from '../support/random.js';

interface Options extends Partial<GateStabilitySettings> {
  readonly minGain?: number;
}

function checked(
  pool: Pool,
  { minGain = 0.02, failOn = ['no-gain'], seed = 1, baseline, replicates = 50 }: Options = {},
) {
  const certificate = certify(pool, { confidence: 0.95, minGain, baseline });
  return { certificate, check: gateStability(pool, certificate, { failOn, seed, baseline, replicates }) };
}

/** a is right wherever b is, and on more: nothing to rescue. */
const hopeless = (n: number): Pool => poolOf({ a: run(n, (9 * n) / 10), b: run(n, n / 2) });

describe('the counts of a sample', () => {
  test('as seen, they are those of the certificate and of the ensembles', () => {
    const random = seeded(4);
    const members = randomOutcomes(5, 200, 9);
    const names = NAMES.slice(0, 5).reverse();
    const matrix = matrixOf(members, { names, weights: members[0]!.map(() => 1 + Math.floor(random() * 3)) });
    const half = (rate: number) => matrixOf([members[0]!.map(() => (random() < rate ? 1 : 0))]).right[0]!;
    const ensembles = [0.9, 0.5].map((rate, i) => ({ name: `e${i}`, right: half(rate), answered: half(0.8) }));
    const redrawn = new Redrawn(matrix, ensembles);
    const counts = {
      queries: matrix.queries(matrix.complete),
      allWrong: matrix.queries(matrix.allWrong),
      correct: matrix.right.map((right) => matrix.queries(right)),
    };
    expect(redrawn.rescued).toEqual(rescues(counts));
    for (const [e, { onlyEnsemble, onlyMember }] of redrawn.discordant.entries()) {
      const largest = Math.max(...[...onlyEnsemble].map((only, m) => pFirstIsBetter(only, onlyMember[m]!)));
      expect(largest).toBe(compareEnsemble(ensembles[e]!, matrix, { minCoverage: 0 }).pBeatsEveryMember);
    }
  });

  test('twice every query is twice every count', () => {
    const matrix = matrixOf(randomOutcomes(4, 100, 2));
    const redrawn = new Redrawn(matrix, []);
    const once = [...redrawn.rescued];
    redrawn.draw((seen, drawn) => seen.forEach((count, i) => (drawn[i] = 2 * count)));
    expect(redrawn.rescued).toEqual(once.map((count) => 2 * count));
  });
});

describe('how steady verdict and gate are', () => {
  test('what is far from every limit never flips', () => {
    const { check, certificate } = checked(hopeless(1000));
    expect(certificate.verdict).toBe('no-gain');
    expect(check).toMatchObject({
      replicates: 50,
      verdicts: { 'no-gain': 1, 'gain-possible': 0, inconclusive: 0 },
      verdictFlips: 0,
      gate: { judged: ['no-gain'], notJudged: [], fails: 1, flips: 0 },
    });
  });

  test('what is close to one does, and the shares add up', () => {
    // 12 rescues of 1,000: the upper limit is just below two points.
    const pool = poolOf({ a: run(1000, 900), b: [...run(900, 500), ...run(100, 12)] });
    const { check, certificate } = checked(pool, { failOn: ['no-gain', 'no-realised-gain', 'regression'] });
    expect(certificate.verdict).toBe('no-gain');
    const { verdicts, verdictFlips, gate } = check;
    expect(verdictFlips).toBeGreaterThan(0.1);
    expect(verdictFlips).toBeLessThan(0.6);
    expect(verdicts['no-gain'] + verdicts['gain-possible'] + verdicts.inconclusive).toBeCloseTo(1, 12);
    expect(gate).toEqual({
      judged: ['no-gain'],
      notJudged: ['no-realised-gain', 'regression'],
      fails: verdicts['no-gain'],
      flips: verdictFlips,
    });
  });

  test('an ensemble is judged against the redrawn members', () => {
    const rows = { a: run(300, 200), b: run(300, 150) };
    const judged = (right: number): GateStability['gate'] =>
      checked(poolOf({ ...rows, vote: run(300, right) }, { ensembles: ['vote'] }), { failOn: ['ensemble-not-better'] })
        .check.gate;
    expect(judged(260)).toMatchObject({ judged: ['ensemble-not-better'], fails: 0, flips: 0 });
    expect(judged(200)).toMatchObject({ fails: 1, flips: 0 });
    const silent = { ...rows, vote: run(300, 260).map((right, i) => (i < 284 ? right : ('missing' as const))) };
    const few = poolOf(silent, { ensembles: ['vote'], minCoverage: 0.95 });
    expect(checked(few, { failOn: ['ensemble-not-better'] }).check.gate).toMatchObject({ fails: 1, flips: 0 });
    const close = judged(205);
    expect(close.flips).toBeGreaterThan(0.1);
    expect(close.flips).toBeLessThan(0.9);
  });

  test('the same seed, the same shares', () => {
    const pool = poolOf({ a: run(1000, 900), b: [...run(900, 500), ...run(100, 12)] });
    expect(checked(pool).check).toEqual(checked(pool).check);
    expect(checked(pool, { seed: 2 }).check.verdicts).not.toEqual(checked(pool).check.verdicts);
  });

  test('weights stand for queries', () => {
    const pattern = [[1, 1, 0, 0] as const, [1, 0, 1, 0] as const];
    const weighted = { ...hopeless(10), matrix: matrixOf(pattern, { weights: [500, 400, 3, 97] }) };
    const none = { errors: 0, unscored: 0, absent: 0 };
    const pool = { ...weighted, unanswered: new Map(weighted.matrix.models.map((name) => [name, none])) };
    const { check } = checked(pool, { replicates: 20 });
    expect(check.noGain.rescues).toBe(3);
    expect(check.verdicts['no-gain']).toBeGreaterThan(0.9);
  });
});

describe('whether the gate can fail at all', () => {
  test('the smallest gain: closed form where one model competes', () => {
    const { smallestGain } = checked(hopeless(1000)).check;
    // gamma is delta / 25.
    expect(smallestGain.possible).toBeCloseTo(1 - (0.05 - 0.002) ** (1 / 1000), 10);
    const declared = checked(hopeless(1000), { baseline: 'a' }).check.smallestGain;
    expect(declared.possible).toBeCloseTo(1 - 0.05 ** (1 / 1000), 12);
    expect(declared.seen).toBe(declared.possible);
  });

  test('a hundred queries cannot rule out two points; so many would', () => {
    const { check } = checked(hopeless(100));
    expect(check.noGain).toMatchObject({ canHappen: false, rescues: 0, mostRescues: null });
    const needed = check.noGain.queriesNeeded!;
    expect(needed).toBe(Math.ceil(Math.log(0.048) / Math.log(0.98)));
    expect(checked(hopeless(10 * Math.ceil(needed / 10))).check.noGain.canHappen).toBe(true);
  });

  test('most rescues: one more and the verdict is another', () => {
    const withRescues = (count: number) =>
      checked(poolOf({ a: run(1000, 900), b: [...run(900, 500), ...run(100, count)] }));
    const most = withRescues(40).check.noGain.mostRescues!;
    expect(withRescues(40).check.noGain).toMatchObject({ canHappen: true, rescues: 40, queriesNeeded: null });
    expect(withRescues(most).certificate.verdict).toBe('no-gain');
    expect(withRescues(most + 1).certificate.verdict).not.toBe('no-gain');
    expect(withRescues(most).check.noGain.mostRescues).toBe(most);
  });

  test('the other models are never better than the best one', () => {
    const even = (count: number) =>
      checked(
        poolOf({
          a: [...run(900, 900), ...run(100, count)],
          b: [...run(900, 900), ...run(100 - count, 0), ...run(count, count)],
        }),
      );
    const most = even(3).check.noGain.mostRescues!;
    expect([even(most).certificate.verdict, even(most + 1).certificate.verdict]).toEqual(['no-gain', 'inconclusive']);
  });

  test('a min-gain of 0 can never be ruled out', () => {
    expect(checked(hopeless(1000), { minGain: 0 }).check.noGain).toEqual({
      canHappen: false,
      rescues: 0,
      mostRescues: null,
      clustersNeeded: null,
      queriesNeeded: null,
    });
  });
});
