import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { startDiagnostics, type DiagnoseOptions } from '../../src/correlation/diagnose.js';
import type { Diagnostics } from '../../src/correlation/types.js';
import type { OutcomeMatrix } from '../../src/outcomes/matrix.js';
import {
  bitsOf,
  matrixOf,
  NAMES,
  pickRows,
  poolOfMatrix,
  randomOutcomes,
  shuffled,
  type Outcomes,
} from './matrices.js';

function diagnosed(matrix: OutcomeMatrix, options: DiagnoseOptions, baseline?: string): Diagnostics {
  const pool = poolOfMatrix(matrix);
  return startDiagnostics(pool, certify(pool, { confidence: 0.95, minGain: 0.02, baseline }), options)();
}

const OUTCOMES = randomOutcomes(4, 120, 3, 0.5, 1.2);
const ROWS = Array.from({ length: 120 }, (_, q) => q);

describe('diagnose', () => {
  const plain = diagnosed(matrixOf(OUTCOMES), { seed: 1 });

  test('says everything that the outcomes alone allow, and null for the rest', () => {
    expect(plain).toMatchObject({ slices: null, routerCeiling: null });
    expect(plain.regime!.unrescuable).toBeGreaterThan(0);
    const { pairwise } = plain;
    expect(pairwise.tetrachoric).toMatchObject({ pairs: 6, boundary: 0 });
    expect(pairwise.singleFactor!.replicates).toBe(2000);
    // A single factor is calibrated on correlations of the normal variables; those of the indicators are smaller.
    expect(pairwise.singleFactorPearson!.rho).toBe(Math.max(0, pairwise.pearson.mean!));
    expect(pairwise.singleFactorPearson!.ratio!).toBeGreaterThan(pairwise.singleFactor!.ratio!);
    expect(pairwise.singleFactor!.ratio).toBeCloseTo(pairwise.beta! / pairwise.singleFactor!.beta, 12);
    expect(pairwise.betaRange[0]).toBeLessThanOrEqual(pairwise.beta!);
    expect(pairwise.betaRange[1]).toBeGreaterThanOrEqual(pairwise.beta!);
    expect(plain.poolCurve[0]!.k).toBe(1);
  });

  test('same seed, same bytes; another seed, other draws', () => {
    expect(JSON.stringify(diagnosed(matrixOf(OUTCOMES), { seed: 1 }))).toBe(JSON.stringify(plain));
    expect(diagnosed(matrixOf(OUTCOMES), { seed: 2 }).pairwise.singleFactor).not.toEqual(plain.pairwise.singleFactor);
  });

  test('asking for more changes nothing else', () => {
    const { slices, ...others } = diagnosed(matrixOf(OUTCOMES), {
      seed: 1,
      groups: new Map([['even', bitsOf(ROWS.map((q) => q % 2 === 0))]]),
    });
    expect(slices).toHaveLength(1);
    expect({ ...others, slices: null }).toEqual(plain);
  });

  test('says what it is at', () => {
    const stages: string[] = [];
    const stage = (what: string): number => stages.push(what);
    diagnosed(matrixOf(OUTCOMES), { seed: 1, stage });
    expect(stages).toEqual([
      'comparing every pair of models',
      'working out what correlations predict',
      'looking for the best few models',
      'resampling questions',
    ]);
  });

  test('neither the order of rows nor that of columns shows', () => {
    const columns = shuffled([0, 1, 2, 3], 3);
    const rows = shuffled(ROWS, 4);
    const moved = matrixOf(
      pickRows(
        columns.map((m) => OUTCOMES[m]!),
        rows,
      ),
      { names: columns.map((m) => NAMES[m]!), ids: rows.map((q) => `q${q}`) },
    );
    expect(diagnosed(moved, { seed: 1 })).toEqual(plain);
  });

  test('repeated draws give the router ceiling', () => {
    const models = OUTCOMES.map((column, m) => ({
      name: NAMES[m]!,
      draws: Uint32Array.from(column, () => 2),
      right: Uint32Array.from(column, (right) => 2 * right),
    }));
    const { routerCeiling } = diagnosed(matrixOf(OUTCOMES), { seed: 1, draws: { models, id: (q) => `q${q}` } });
    expect(routerCeiling).toMatchObject({ repeats: 2, queries: 120, leftOut: 0 });
  });

  test('against a declared baseline regime and curve are about it', () => {
    const { regime, poolCurve } = diagnosed(matrixOf(OUTCOMES), { seed: 1 }, 'm02');
    const right = OUTCOMES[2]!.filter((outcome) => outcome === 1).length;
    const allWrong = ROWS.filter((q) => OUTCOMES.every((column) => column[q] === 0)).length;
    expect(regime!.unrescuable).toBe(allWrong / (120 - right));
    expect(poolCurve.at(-1)!.gain).toBeCloseTo((120 - allWrong - right) / 120, 12);
  });
});

describe('models without a threshold', () => {
  test('are named and left out of the copulas, and the range is over all', () => {
    const always: Outcomes = [...OUTCOMES.slice(0, 2), ROWS.map(() => 1), ROWS.map(() => 0)];
    const { pairwise } = diagnosed(matrixOf(always), { seed: 1 });
    expect(pairwise.withoutThreshold).toEqual(['m02', 'm03']);
    expect(pairwise.tetrachoric.pairs).toBe(1);
    expect(pairwise.beta!).toBeGreaterThan(0);
    expect(pairwise.betaRange[0]).toBe(0);
  });

  test('where fewer than two are left nothing is predicted', () => {
    const { pairwise, regime } = diagnosed(
      matrixOf([
        [1, 1, 1, 1],
        [1, 1, 0, 1],
      ]),
      { seed: 1 },
    );
    expect(pairwise).toMatchObject({
      withoutThreshold: ['m00'],
      beta: null,
      singleFactor: null,
      singleFactorPearson: null,
      fullSigma: null,
      clayton: null,
      poolSize: [],
    });
    expect(pairwise.pearson).toEqual({ mean: null, within: null, across: null });
    expect(pairwise.tetrachoric).toEqual({ mean: null, pairs: 0, boundary: 0 });
    expect(regime).toBeNull();
  });

  test.each([0, 1] as const)('all models always %i', (outcome) => {
    const column = Array.from({ length: 12 }, () => outcome);
    const { pairwise, poolCurve } = diagnosed(matrixOf([column, column, column]), { seed: 1 });
    expect(pairwise.betaRange).toEqual([1 - outcome, 1 - outcome]);
    expect(poolCurve).toHaveLength(1);
  });
});
