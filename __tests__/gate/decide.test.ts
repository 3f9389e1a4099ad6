import { describe, expect, test } from '@jest/globals';
import type { Certificate } from '../../src/certificate/types.js';
import { certify } from '../../src/certificate/certify.js';
import { decide, FAIL_ON } from '../../src/gate/decide.js';
import { poolOf, run } from '../support/table.js';

const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined };

/** Nothing measured beside the certificate. */
const NOTHING = { policies: null, regression: null, excluded: [] };

/** No query that one model misses is got right by the other: `no-gain`. */
const noGain = certify(poolOf({ a: run(500, 450), b: run(500, 300) }), SETTINGS);

describe('the verdict', () => {
  const inconclusive = certify(poolOf({ a: run(50, 45), b: run(50, 40) }), SETTINGS);
  const possible = certify(poolOf({ a: run(100, 90), b: run(100, 80).reverse() }), SETTINGS);

  test('fails a gate that was asked to fail on it, and no other', () => {
    expect(decide(noGain, NOTHING, { failOn: [] })).toEqual({ passed: true, failures: [] });
    expect(decide(noGain, NOTHING, { failOn: ['inconclusive'] })).toEqual({ passed: true, failures: [] });
    expect(decide(noGain, NOTHING, { failOn: ['no-gain'] })).toEqual({ passed: false, failures: ['no-gain'] });
    expect(decide(inconclusive, NOTHING, { failOn: ['no-gain'] })).toEqual({ passed: true, failures: [] });
    expect(decide(inconclusive, NOTHING, { failOn: ['no-gain', 'inconclusive'] })).toEqual({
      passed: false,
      failures: ['inconclusive'],
    });
  });

  test('gain-possible fails on neither', () => {
    expect(possible.verdict).toBe('gain-possible');
    const undecided = { ...NOTHING, saving: { verdict: 'inconclusive' } };
    expect(decide(possible, undecided, { failOn: ['no-saving', 'inconclusive'] }).failures).toEqual(['inconclusive']);
    // Savings that nobody asked for decide nothing.
    expect(decide(possible, undecided, { failOn: ['inconclusive'] }).passed).toBe(true);
    expect(decide(possible, NOTHING, { failOn: ['no-gain', 'inconclusive'] }).passed).toBe(true);
  });
});

describe('ensembles', () => {
  const MEMBERS = {
    a: [...run(60, 50), ...run(40, 0)],
    b: [...run(60, 0), ...run(40, 30)],
  };
  const failOn = ['ensemble-not-better'] as const;
  const strong = [...run(60, 50), ...run(40, 30).slice(0, 35), ...run(5, 5)];
  const weak = run(100, 51);
  const failures = (certificate: Certificate): readonly string[] => decide(certificate, NOTHING, { failOn }).failures;

  test('one that is not shown to be better than every member fails', () => {
    expect(failures(certify(poolOf({ ...MEMBERS, vote: weak }, { ensembles: ['vote'] }), SETTINGS))).toEqual(failOn);
    expect(failures(certify(poolOf({ ...MEMBERS, vote: strong }, { ensembles: ['vote'] }), SETTINGS))).toEqual([]);
  });

  test('a good one does not make up for a bad one', () => {
    const both = poolOf({ ...MEMBERS, e1: strong, e2: weak }, { ensembles: ['e1', 'e2'] });
    expect(failures(certify(both, SETTINGS))).toEqual(failOn);
  });

  test('a p-value equal to the level shows it, as in every test at that level', () => {
    const certificate = certify(poolOf({ ...MEMBERS, vote: strong }, { ensembles: ['vote'] }), SETTINGS);
    const withP = (pBeatsEveryMember: number): Certificate => ({
      ...certificate,
      ensembles: certificate.ensembles.map((vote) => ({ ...vote, pBeatsEveryMember })),
    });
    expect(failures(withP(0.05))).toEqual([]);
    expect(failures(withP(0.0501))).toEqual(failOn);
  });

  test('without any, none is better', () => {
    expect(failures(noGain)).toEqual(failOn);
  });
});

test('a regression fails, and so does what cannot be compared', () => {
  const passed = (outcome: 'none' | 'regressed' | 'improved' | 'incomparable' | null): boolean =>
    decide(noGain, { ...NOTHING, regression: outcome === null ? null : { outcome } }, { failOn: ['regression'] })
      .passed;
  expect([passed('none'), passed('improved')]).toEqual([true, true]);
  expect([passed('regressed'), passed('incomparable'), passed(null)]).toEqual([false, false, false]);
});

test('no realised gain: every policy must be shown to be too small, and nothing measured is nothing realised', () => {
  const failOn = ['no-realised-gain'] as const;
  const failures = (...uppers: number[]): readonly string[] =>
    decide(noGain, { ...NOTHING, policies: { realised: uppers.map((upper) => ({ upper })) } }, { failOn }).failures;
  expect(failures(0.019, -0.1)).toEqual(failOn);
  expect(failures(0.019, 0.02)).toEqual([]);
  expect(failures()).toEqual(failOn);
  expect(decide(noGain, NOTHING, { failOn }).passed).toBe(false);
});

test('failures come in one order, whatever the order asked for', () => {
  const weak = certify(
    poolOf({ a: run(500, 450), b: run(500, 300), e: run(500, 400) }, { ensembles: ['e'] }),
    SETTINGS,
  );
  expect(decide(weak, NOTHING, { failOn: FAIL_ON.toReversed() }).failures).toEqual([
    'no-gain',
    'no-realised-gain',
    'ensemble-not-better',
    'regression',
  ]);
});

describe('incomplete results', () => {
  const failOn = ['incomplete'] as const;
  const passed = (certificate: Certificate, excluded: readonly unknown[] = []): boolean =>
    decide(certificate, { ...NOTHING, excluded }, { failOn }).passed;
  const certified = (unanswered: number): Certificate => {
    const a = Array.from({ length: 500 }, (_, i) => (i < unanswered ? ('missing' as const) : i < 450 ? 1 : 0));
    return certify(poolOf({ a, b: run(500, 300) }), SETTINGS);
  };

  test('fail where what is missing would change the verdict, and not where it would not', () => {
    expect([certified(0), certified(1), certified(25)].map(({ verdict }) => verdict)).toEqual(Array(3).fill('no-gain'));
    expect([passed(certified(0)), passed(certified(1)), passed(certified(25))]).toEqual([true, true, false]);
  });

  test('fail where a model was left out', () => {
    expect(passed(certified(0), ['c'])).toBe(false);
  });
});

test('queries that most models lack make the results incomplete: models that leave out what they got wrong are not let through', () => {
  const failOn = ['incomplete'] as const;
  const possible = certify(poolOf({ a: run(100, 90), b: run(100, 80).reverse() }), SETTINGS);
  expect(decide(possible, NOTHING, { failOn }).passed).toBe(true);
  expect(decide(possible, { ...NOTHING, queriesOfFew: 1 }, { failOn }).failures).toEqual(['incomplete']);
});
