import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Certificate, MissingOutcomes } from '../../src/certificate/types.js';
import { certify } from '../../src/certificate/certify.js';
import type { CertifySettings } from '../../src/certificate/types.js';
import { endsThatDiffer } from '../../src/certificate/missing.js';
import { poolOf, run, type Rows } from '../support/table.js';

const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined };
const certified = (rows: Rows, settings: Partial<CertifySettings> = {}): Certificate =>
  certify(poolOf(rows), { ...SETTINGS, ...settings });
const missingOf = (rows: Rows): MissingOutcomes => certified(rows).gain.missing!;

interface Case {
  readonly outcomes: readonly string[];
  readonly confidence: number;
  readonly baseline: number | null;
  readonly queries: number;
  readonly unansweredWrong: Record<'point' | 'lower' | 'upper', number>;
  readonly unansweredRight: Record<'point' | 'lower' | 'upper', number>;
}

const { cases } = JSON.parse(readFileSync('__tests__/fixtures/reference/missing-outcomes.json', 'utf8')) as {
  cases: Case[];
};

const STATE = { '0': 0, '1': 1, '.': 'missing' } as const;
const rowsOf = (outcomes: readonly string[]): Rows =>
  Object.fromEntries(
    outcomes.map((line, m) => [`m${m + 10}`, [...line].map((cell) => STATE[cell as keyof typeof STATE])]),
  );

test.each(cases)('both ends are those of the reference ($outcomes.length models)', (reference) => {
  const { confidence, baseline } = reference;
  const { missing } = certified(rowsOf(reference.outcomes), {
    confidence,
    baseline: baseline === null ? undefined : `m${baseline + 10}`,
  }).gain;
  expect(missing!.queries).toBe(reference.queries);
  for (const end of ['unansweredWrong', 'unansweredRight'] as const) {
    for (const part of ['point', 'lower', 'upper'] as const) {
      expect(Math.abs(missing![end][part] - reference[end][part])).toBeLessThan(1e-9);
    }
  }
});

test('where every model answered every query, there is nothing to bound', () => {
  expect(certified({ a: run(100, 90), b: run(100, 80) }).gain.missing).toBeNull();
});

describe('the best model refuses 95 of 2,000 queries that another gets right', () => {
  const best = Array.from({ length: 2000 }, (_, i) => (i < 95 ? ('error' as const) : i < 1800 ? 1 : 0));
  const other = Array.from({ length: 2000 }, (_, i): 0 | 1 => (i < 1500 ? 1 : 0));
  const certificate = certified({ best, other });

  test('on the complete queries there is nothing to gain, and with refusals counted as wrong 4.75 points', () => {
    const { gain, verdict } = certificate;
    expect(verdict).toBe('no-gain');
    expect(gain.upper).toBeLessThan(0.002);
    expect(gain.missing).toMatchObject({
      queries: 95,
      unansweredWrong: { point: 0.0475, verdict: 'gain-possible' },
      unansweredRight: { point: 0, verdict: 'no-gain' },
    });
  });

  test('only the end that would change the verdict is said to', () => {
    expect(endsThatDiffer(certificate)).toEqual(['unansweredWrong']);
    expect(endsThatDiffer(certified({ a: [...run(499, 450), 'missing'], b: run(500, 300) }))).toEqual([]);
  });
});

test('an error, an unscored answer and no record at all are missing alike; what counts as wrong is not', () => {
  const rows = (how: 'error' | 'unscored' | 'missing'): Rows => ({ a: [...run(90, 80), how], b: run(91, 60) });
  expect(missingOf(rows('error'))).toEqual(missingOf(rows('missing')));
  expect(missingOf(rows('unscored'))).toEqual(missingOf(rows('missing')));
  const counted = poolOf(rows('error'), { countAsWrong: ['error'] });
  expect(certify(counted, SETTINGS).gain.missing).toBeNull();
});

test('each end is the certificate of the results with the gaps filled in, on any outcomes', () => {
  const cell = fc.constantFrom(0 as const, 1 as const, 'missing' as const);
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 40 }))
    .chain(([models, n]) =>
      fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: models, maxLength: models }),
    );
  const named = (columns: readonly (readonly (0 | 1 | 'missing')[])[]): Rows =>
    Object.fromEntries(columns.map((column, m) => [`m${m}`, column]));
  fc.assert(
    fc.property(table, (columns) => {
      // One query that all answered, so that there is a certificate.
      const rows = columns.map((column) => [1 as const, ...column]);
      const { missing } = certified(named(rows), { minGain: 0 }).gain;
      const filled = (value: 0 | 1): Certificate =>
        certified(named(rows.map((column) => column.map((each) => (each === 'missing' ? value : each)))), {
          minGain: 0,
        });
      for (const [end, value] of [
        ['unansweredWrong', 0],
        ['unansweredRight', 1],
      ] as const) {
        const { gain, verdict } = filled(value);
        if (missing === null) expect(rows.flat()).not.toContain('missing');
        else expect(missing[end]).toEqual({ point: gain.point, lower: gain.lower, upper: gain.upper, verdict });
      }
    }),
    { seed: 20261127, numRuns: 100 },
  );
});
