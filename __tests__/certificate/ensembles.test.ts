import { describe, expect, test } from '@jest/globals';
import type { Certificate } from '../../src/certificate/types.js';
import type { EnsembleResult } from '../../src/certificate/types.js';
import { compareEnsemble, isShownBetter } from '../../src/certificate/ensembles.js';
import { notShownBetter } from '../../src/gate/decide.js';
import { certify } from '../../src/certificate/certify.js';
import { policyContext } from '../../src/policies/context.js';
import { realisedEnsembles } from '../../src/policies/ensembles.js';
import { seededRandom } from '../../src/stats/random.js';
import { lowerOverBest, upperOverBest, type Score } from '../../src/stats/gain-over-best.js';
import type { Result } from '../../src/readers/record.js';
import { evaluationOfText } from '../support/evaluation.js';
import { poolOf, run, type Rows } from '../support/table.js';

const DELTA = 0.05;

/** The interval of the gain over the best member, from the counts against each; the first is the best. */
function intervalOf(scores: Score[], queries: number, delta = DELTA): [number, number] {
  return [lowerOverBest(scores, queries, delta / 2), upperOverBest(scores, 0, queries, delta / 2)];
}

/** The ensemble `e` beside the members. */
function compared(rows: Rows, delta = DELTA): EnsembleResult {
  const { ensembles, matrix } = poolOf(rows, { ensembles: ['e'] });
  return compareEnsemble(ensembles[0]!, matrix, { minCoverage: 0.95, delta });
}

/** a is right on the first 60 of 100, b on the last 50: ten queries nobody gets right are missing. */
const MEMBERS = { a: run(100, 60), b: run(100, 30).reverse() };

describe('an ensemble against the best member', () => {
  const e = Array.from({ length: 100 }, (_, i): 0 | 1 => (i >= 5 && i < 80 ? 1 : 0));
  const result = compared({ ...MEMBERS, e });

  test('on the same queries', () => {
    // Right on 75 where a is right on 60: 55 of them and 20 others, of which b is right on ten.
    expect(result).toMatchObject({ queries: 100, accuracy: 0.75, beyondCeiling: 10 });
    expect(result.difference).toBeCloseTo(0.15, 14);
    expect(result.realisedShare).toBeCloseTo(15 / 30, 14);
  });

  test('with the interval of the gain over the best member, whichever it is', () => {
    // Over b, which is right on the last 30 of which e has ten: 65 won, 20 lost.
    const scores = [
      { won: 20, lost: 5 },
      { won: 65, lost: 20 },
    ];
    expect(result.interval).toEqual(intervalOf(scores, 100));
    expect(compared({ ...MEMBERS, e }, 0.2).interval).toEqual(intervalOf(scores, 100, 0.2));
  });

  test('names the queries that no member got right, in natural order', () => {
    expect(result.beyondCeilingQueries).toEqual(['q60', 'q61', 'q62', 'q63', 'q64', 'q65', 'q66', 'q67', 'q68', 'q69']);
    expect(result.aboveCeiling).toBe(false);
  });
});

test('of members with equal accuracy the interval looks at both, for either could be the best', () => {
  const e = run(40, 22);
  const [first, second] = [run(40, 20), run(40, 20).reverse()];
  const [near, far] = [
    { won: 2, lost: 0 },
    { won: 20, lost: 18 },
  ];
  expect(compared({ b: second, a: first, e }).interval).toEqual(intervalOf([near, far], 40));
  expect(compared({ b: first, a: second, e }).interval).toEqual(intervalOf([far, near], 40));
  expect(intervalOf([near, far], 40)[0]).toBe(intervalOf([far, near], 40)[0]);
});

test('above the ceiling: right more often than any choice among the answers could be', () => {
  const right = compared({ ...MEMBERS, e: run(100, 95) });
  expect(right).toMatchObject({ aboveCeiling: true, beyondCeiling: 10 });
  expect(right.realisedShare).toBeGreaterThan(1);
  expect(compared({ ...MEMBERS, e: run(100, 90) }).aboveCeiling).toBe(false);
});

test('at most a thousand ids are listed, the count is whole', () => {
  const result = compared({ a: run(1500, 100), b: run(1500, 50), e: run(1500, 1400) });
  expect(result.beyondCeiling).toBe(1300);
  expect(result.beyondCeilingQueries).toHaveLength(1000);
  expect(result.beyondCeilingQueries[0]).toBe('q100');
});

describe('what an ensemble does not answer', () => {
  const [a, b] = [run(1000, 700), run(1000, 500).reverse()];
  /** The best model's answers with `unanswered` queries left out, the wrong ones first: right wherever it answers. */
  const evasive = (unanswered: number, how: 'missing' | 'error' | 'unscored'): (Result | 1 | 0)[] =>
    a.map((right, i) => (i >= 1000 - unanswered ? how : right));
  const withEnsemble = (e: readonly (Result | 1 | 0)[]): ReturnType<typeof poolOf> =>
    poolOf({ a, b, e }, { ensembles: ['e'], minCoverage: 0.95 });
  const shown = (e: readonly (Result | 1 | 0)[]): boolean =>
    notShownBetter(certify(withEnsemble(e), { confidence: 0.95, minGain: 0.02, baseline: undefined })).length === 0;

  test.each(['missing', 'error', 'unscored'] as const)('counts as wrong on the complete queries (%s)', (how) => {
    const { difference, queries, answered, coverage, reason } = compared({ a, b, e: evasive(40, how) });
    expect({ difference, queries, answered, coverage, reason }).toEqual({
      difference: 0,
      queries: 1000,
      answered: 960,
      coverage: 0.96,
      reason: null,
    });
  });

  test('answers on 30 of 1,000 queries, all of them right, show nothing', () => {
    const e = a.map((_, i) => (i < 30 ? (1 as const) : ('missing' as const)));
    expect(compared({ a, b, e })).toMatchObject({ queries: 1000, answered: 30, accuracy: 0.03, reason: 'coverage' });
    expect(shown(e)).toBe(false);
  });

  test('below min-coverage nothing is shown, however good the rest is; just enough is enough', () => {
    const better = (answered: number): (Result | 1 | 0)[] => a.map((_, i) => (i < answered ? 1 : ('missing' as const)));
    expect(compared({ a, b, e: better(949) })).toMatchObject({
      reason: 'coverage',
      pBeatsEveryMember: expect.any(Number),
    });
    expect(compared({ a, b, e: better(949) }).pBeatsEveryMember).toBeLessThan(1e-9);
    expect(shown(better(949))).toBe(false);
    expect(shown(better(950))).toBe(true);
  });

  test('no answer ever helps: with any of its outcomes left out it is not better than before', () => {
    const whole = a.map((right, i) => (i % 11 === 0 ? ((1 - right) as 0 | 1) : right));
    const before = compared({ a, b, e: whole });
    for (const [start, length] of [
      [0, 50],
      [700, 50],
      [950, 50],
      [690, 20],
    ] as const) {
      const without = whole.map((o, i) => (i >= start && i < start + length ? ('missing' as const) : o));
      const after = compared({ a, b, e: without });
      expect(after.difference).toBeLessThanOrEqual(before.difference);
      expect(after.pBeatsEveryMember).toBeGreaterThanOrEqual(before.pBeatsEveryMember!);
    }
  });

  test('is the same gain in the certificate and among the policies, with the same interval', () => {
    const clusters = [undefined, (row: number): string => `c${row % 97}`, (row: number): string => `c${row >> 9}`];
    // Rows without a label, and more clusters than bets are laid on.
    clusters.push((row: number) => (row < 500 ? `c${row >> 2}` : undefined) as string);
    for (const cluster of clusters)
      for (const e of [evasive(300, 'missing'), evasive(40, 'error'), run(1000, 730)]) {
        const { ensembles, matrix } = withEnsemble(e);
        const options = { baseline: undefined, delta: DELTA, seed: 1, cluster, deals: 1 };
        const [policy] = realisedEnsembles(ensembles, policyContext(matrix, undefined, options)!).realised;
        const result = compareEnsemble(ensembles[0]!, matrix, { minCoverage: 0.95, delta: DELTA, cluster });
        const { accuracy, interval, method, queries } = result;
        expect(policy).toMatchObject({ accuracy, interval, method, queries });
        expect(policy!.gain).toBeCloseTo(result.difference, 14);
      }
  });
});

describe('where queries come in clusters', () => {
  /** 60 templates, and 20 copies of each. */
  const copied = (templates: readonly (0 | 1)[]): (0 | 1)[] => templates.flatMap((right) => Array(20).fill(right));
  const cluster = (row: number): string => `t${Math.floor(row / 20)}`;
  const certificateOf = (rows: Rows, label: typeof cluster | undefined): Certificate => {
    const pool = { ...poolOf(rows, { ensembles: ['e'] }), cluster: label };
    return certify(pool, { confidence: 0.95, minGain: 0.02, baseline: undefined });
  };
  const shown = (rows: Rows, label: typeof cluster | undefined): boolean =>
    notShownBetter(certificateOf(rows, label)).length === 0;
  const [a, b] = [copied(run(60, 40)), copied(run(60, 30))];

  test('copies are no evidence: three templates more of sixty show nothing', () => {
    const rows = { a, b, e: copied(run(60, 43)) };
    expect(shown(rows, undefined)).toBe(true);
    expect(shown(rows, cluster)).toBe(false);
    const [result] = certificateOf(rows, cluster).ensembles;
    expect(result).toMatchObject({ method: 'clusterBets', pBeatsEveryMember: null, reason: null });
    expect(result!.difference).toBeCloseTo(3 / 60, 14);
    // They are the limits of sixty queries, each asked once.
    const { ensembles, matrix } = poolOf({ a: run(60, 40), b: run(60, 30), e: run(60, 43) }, { ensembles: ['e'] });
    const once = { minCoverage: 0, delta: DELTA, cluster: (row: number) => `t${row}` };
    const { interval, lower } = compareEnsemble(ensembles[0]!, matrix, once);
    expect(result!.lower).toBeCloseTo(lower!, 12);
    expect(result!.interval![0]).toBeCloseTo(interval![0], 12);
    expect(result!.interval![1]).toBeCloseTo(interval![1], 12);
  });

  test('many templates are: twenty more of sixty show it, by the lower limit', () => {
    const rows = { a, b, e: copied(run(60, 60)) };
    expect(certificateOf(rows, cluster).ensembles[0]!.lower).toBeGreaterThan(0);
    expect(shown(rows, cluster)).toBe(true);
  });

  test('one cluster alone says nothing', () => {
    const [result] = certificateOf({ a, b, e: copied(run(60, 60)) }, () => 'all').ensembles;
    expect(result!.interval).toEqual([-1, 1]);
    expect(shown({ a, b, e: copied(run(60, 60)) }, () => 'all')).toBe(false);
  });

  test('an ensemble that is as good as the best member is shown better in at most 5 % of the evaluations', () => {
    const random = seededRandom('ensembles of copies');
    const drawn = (chance: number): (0 | 1)[] => Array.from({ length: 60 }, () => (random() < chance ? 1 : 0));
    const times = 100;
    const counts = { copies: 0, clusters: 0 };
    for (let i = 0; i < times; i++) {
      const rows = { a: copied(drawn(0.7)), b: copied(drawn(0.5)), e: copied(drawn(0.7)) };
      const { ensembles, matrix } = poolOf(rows, { ensembles: ['e'] });
      const better = (label: typeof cluster | undefined): boolean =>
        isShownBetter(
          compareEnsemble(ensembles[0]!, matrix, {
            minCoverage: 0,
            // The test by copies needs no limits, which would take long.
            ...(label ? { cluster: label, delta: DELTA } : {}),
          }),
          DELTA,
        );
      if (better(undefined)) counts.copies += 1;
      if (better(cluster)) counts.clusters += 1;
    }
    expect(counts.clusters / times).toBeLessThanOrEqual(0.05);
    expect(counts.copies / times).toBeGreaterThan(0.2);
  });
});

test('without a level there is no interval', () => {
  const { ensembles, matrix } = poolOf({ ...MEMBERS, e: run(100, 65) }, { ensembles: ['e'] });
  expect(compareEnsemble(ensembles[0]!, matrix, { minCoverage: 0 })).toMatchObject({
    interval: null,
    difference: 5 / 100,
  });
});

test('where no choice among the answers could gain anything, there is no share of the gain', () => {
  // b is right only where a is: an oracle does no better than a.
  const rows = { a: run(40, 20), b: run(40, 10) };
  expect(compared({ ...rows, e: run(40, 20) })).toMatchObject({ difference: 0, realisedShare: null });
  expect(compared({ ...rows, e: run(40, 25) })).toMatchObject({ difference: 5 / 40, realisedShare: null });
});

test('members that get nothing right are the best there are', () => {
  const result = compared({ a: run(30, 0), b: run(30, 0), e: run(30, 3) });
  const scores = [
    { won: 3, lost: 0 },
    { won: 3, lost: 0 },
  ];
  expect(result).toMatchObject({ difference: 3 / 30, interval: intervalOf(scores, 30), aboveCeiling: true });
});

describe('the limit that holds for the best of several', () => {
  const random = seededRandom('joint limits');
  const names = ['a', 'b', 'e1', 'e2', 'e3'];
  const scored = Array.from({ length: 120 }, () => names.map((_, m) => (m < 2 ? 0.5 : 0.75) * random() + 0.2));
  const drawn = Array.from({ length: 120 }, () => names.map((_, m) => Number(random() < (m < 2 ? 0.5 : 0.8))));
  const wide = (rows: readonly (readonly number[])[]): string =>
    `query_id,kind,${names.join(',')}\n${rows.map((row, q) => `q${q},k${q % 40},${row.join(',')}`).join('\n')}\n`;
  const long = drawn
    .flatMap(([a, , ...chosen], q) => [
      ...[a, 1 - a!].map((right, k) => `q${q},a,${k},${right}`),
      ...chosen.map((right, k) => `q${q},e${k + 1},0,${right}`),
    ])
    .join('\n');
  const shares = Array.from({ length: 2 }, (_, k) => `k${k} = ${k + 1}`).join('\n');

  test.each([
    ['exact', wide(drawn), {}],
    ['in clusters', wide(drawn), { 'cluster-by': 'kind' }],
    ['of scores', wide(scored), { measure: 'score' }],
    [
      'weighted by traffic',
      wide(drawn).replace(/,k(\d+),/g, (_, k) => `,k${Number(k) % 2},`),
      { 'group-by': 'kind', weights: shares },
    ],
    ['of draws', `query_id,model,repeat,correct\n${long}\n`, { repeats: 'samples', models: 'a' }],
  ])('%s: that of one alone, at an equal share of the error', async (_, csv, inputs) => {
    const first = async (ensembles: readonly string[], confidence: number): Promise<EnsembleResult> => {
      const settings = { models: 'a\nb', diagnostics: 'false', ...inputs };
      const given = { ...settings, ensembles: ensembles.join('\n'), confidence: String(confidence) };
      return (await evaluationOfText(csv, given)).certificate.ensembles[0]!;
    };
    for (const among of [1, 3]) {
      const joint = await first(names.slice(2, 2 + among), 0.95);
      const alone = await first(['e1'], 1 - 0.05 / among);
      expect(joint.jointLower).toBeCloseTo(alone.lower!, 9);
      expect(joint.lower! > joint.jointLower!).toBe(among > 1);
    }
  });
});
