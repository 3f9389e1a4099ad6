import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { certify } from '../../src/certificate/certify.js';
import {
  BUDGET,
  fewerThan,
  groupsToCertify,
  modelsToPair,
  MAX_PAIRED_MODELS,
  STEPS,
  stepsOfRows,
} from '../../src/correlation/budget.js';
import { startDiagnostics } from '../../src/correlation/diagnose.js';
import { meanJointWrong, jointWrongCounts, pairMean } from '../../src/correlation/pairwise.js';
import { poolCurve } from '../../src/correlation/pool-curve.js';
import { drawsOfEachSize, SUB_POOLS } from '../../src/correlation/pool-size.js';
import { wrongSets } from '../../src/correlation/wrong-sets.js';
import { thinnedText } from '../../src/report/model/diagnosis.js';
import { matrixOf, poolOfMatrix, randomOutcomes, repeated } from './matrices.js';
import { plainText } from '../../src/report/model/text.js';

const names = (count: number): string[] => Array.from({ length: count }, (_, m) => `m${String(m).padStart(4, '0')}`);

describe('what can be afforded', () => {
  test('pairs stay within their budget, whatever the number of rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), (rows) => {
        const models = modelsToPair(rows);
        expect(models).toBeGreaterThanOrEqual(2);
        expect(models).toBeLessThanOrEqual(MAX_PAIRED_MODELS);
        if (models > 2) expect(((models * (models - 1)) / 2) * (STEPS.tetrachoric + rows)).toBeLessThan(BUDGET.pairs);
        expect(modelsToPair(2 * rows)).toBeLessThanOrEqual(models);
      }),
      { seed: 1 },
    );
  });

  test('an ordinary evaluation is never thinned', () => {
    expect(modelsToPair(stepsOfRows(42, null))).toBe(MAX_PAIRED_MODELS);
    expect(groupsToCertify(43, stepsOfRows(42, null))).toBeGreaterThan(1319);
    expect(drawsOfEachSize(wrongSets(matrixOf(randomOutcomes(12, 60, 1))))).toBe(SUB_POOLS);
    expect(fewerThan('groups', 3, 3, 'groups')).toEqual([]);
  });

  test('rows that stand for several queries cost as many steps as rows', () => {
    expect(stepsOfRows(10, null)).toBe(10);
    expect(stepsOfRows(10, new Float64Array(320))).toBe(320);
  });
});

test('the mean joint error is that of all pairs, with weights', () => {
  const outcomes = randomOutcomes(7, 90, 5);
  const weights = outcomes[0]!.map((_, i) => 1 + (i % 3));
  const sets = wrongSets(matrixOf(outcomes, { weights }));
  expect(meanJointWrong(sets)).toBe(pairMean(jointWrongCounts(sets), 7, () => true)! / sets.queries);
  const spread = wrongSets(matrixOf(repeated(outcomes, weights).outcomes));
  expect(meanJointWrong(sets)).toBe(meanJointWrong(spread));
});

test('of very many models the most accurate are compared, and that is said', () => {
  const many = MAX_PAIRED_MODELS + 5;
  const outcomes = randomOutcomes(many, 20, 6, 0.6, 1);
  const pool = poolOfMatrix(matrixOf(outcomes, { names: names(many) }));
  const certificate = certify(pool, { confidence: 0.95, minGain: 0.02, baseline: undefined });
  const result = startDiagnostics(pool, certificate, { seed: 1 })();
  const { pairwise, thinned } = result;
  const vary = certificate.models.filter(({ correct }) => correct > 0 && correct < 20);
  expect(vary.length).toBeGreaterThan(MAX_PAIRED_MODELS);
  expect(pairwise.models).toBe(MAX_PAIRED_MODELS);
  expect(pairwise.tetrachoric.pairs).toBe((MAX_PAIRED_MODELS * (MAX_PAIRED_MODELS - 1)) / 2);
  expect(thinned).toContainEqual({ part: 'correlations', used: MAX_PAIRED_MODELS, of: vary.length, unit: 'models' });
  expect(plainText(thinnedText(result))).toContain(
    `correlations (the most accurate models): ${MAX_PAIRED_MODELS} of ${vary.length} models`,
  );
  // Beta of the compared models: no smaller than that of all, and that of the best ones by hand.
  const best = vary.slice(0, MAX_PAIRED_MODELS).map(({ name }) => Number(name.slice(1)));
  const together = outcomes[0]!.filter((_, q) => best.every((m) => outcomes[m]![q] === 0)).length;
  expect(pairwise.beta).toBe(together / 20);
});

test('of a long curve every size is given at first, then steps of a tenth, the wanted one and the last', () => {
  // Each model alone is right on one query: the curve is as long as the pool.
  const many = 160;
  const outcomes = Array.from({ length: many }, (_, m) =>
    Array.from({ length: many }, (__, q) => (m === q ? 1 : 0) as 0 | 1),
  );
  const { poolCurve: curve, fewModels } = poolCurve(matrixOf(outcomes, { names: names(many) }), undefined);
  expect(curve.map(({ k }) => k)).toEqual([
    ...Array.from({ length: 100 }, (_, i) => i + 1),
    110,
    121,
    134,
    fewModels.ninetyPercent!,
    148,
    160,
  ]);
  for (const { k, gain, models } of curve) {
    expect(models).toHaveLength(k);
    expect(gain).toBeCloseTo((k - 1) / many, 12);
  }
});
