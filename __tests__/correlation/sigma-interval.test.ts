import { describe, expect, test } from '@jest/globals';
import { correlationText } from '../../src/report/model/diagnosis.js';
import type { Interval } from '../../src/certificate/types.js';
import type { OutcomeMatrix } from '../../src/outcomes/matrix.js';
import { certify } from '../../src/certificate/certify.js';
import { startDiagnostics } from '../../src/correlation/diagnose.js';
import type { Diagnostics } from '../../src/correlation/types.js';
import { doWork } from '../../src/correlation/parallel.js';
import { sigmaInterval, sigmaParts, SIGMA_PARTS } from '../../src/correlation/sigma-interval.js';
import { wrongSets } from '../../src/correlation/wrong-sets.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { seeded } from '../support/random.js';
import { matrixOf, poolOfMatrix, repeated, type Outcomes } from './matrices.js';
import { plainText } from '../../src/report/model/text.js';

/** Models of two families: a factor of all, a factor of each family, and what is a model's own. `cause`: queries that all miss besides. */
function twoFamilies(models: number, queries: number, seed: number, cause = 0): Outcomes {
  const random = seeded(seed);
  const normal = (): number => normalQuantile(random() || 0.5);
  const rows = Array.from({ length: queries }, (): (0 | 1)[] => {
    const [all, first, second] = [normal(), normal(), normal()];
    const hard = random() < cause;
    return Array.from({ length: models }, (_, m) => {
      const x = Math.sqrt(0.2) * all + Math.sqrt(0.5) * (m % 2 === 0 ? first : second) + Math.sqrt(0.3) * normal();
      return hard || x < -0.6 ? 0 : 1;
    });
  });
  return Array.from({ length: models }, (_, m) => rows.map((row) => row[m]!));
}

function diagnosed(outcomes: Outcomes): Diagnostics {
  const pool = poolOfMatrix(matrixOf(outcomes));
  return startDiagnostics(pool, certify(pool, { confidence: 0.95, minGain: 0.02, baseline: undefined }), { seed: 1 })();
}

const sigmaOf = (matrix: OutcomeMatrix, seed: string, cluster?: (row: number) => string): Interval | null =>
  doWork(sigmaInterval(matrix, wrongSets(matrix), seed, cluster));

describe('what all correlations together predict', () => {
  test('two families with nothing but pairwise correlations: a single factor is exceeded, this is not', () => {
    const found = [1].map((seed) => diagnosed(twoFamilies(24, 1500, seed)));
    for (const each of found) {
      expect(each.pairwise.singleFactor!.interval![0]).toBeGreaterThan(1);
      const [low, high] = each.pairwise.fullSigma!.interval!;
      expect(low).toBeLessThan(1);
      expect(high).toBeGreaterThan(1);
      const text = plainText(correlationText(each));
      expect(text).toContain('not shown to be more than the correlations explain');
      expect(text).toContain('families of models exceed that without any common cause');
      expect(text).not.toContain('a common cause that pairs do not show');
    }
  });

  test('wrong answers that all lie in one part leave no interval', () => {
    const { pairwise } = diagnosed(
      Array.from({ length: 2 }, () => [0, ...Array.from({ length: 39 }, () => 1 as const)]),
    );
    expect(pairwise.fullSigma).toMatchObject({ interval: null });
  });

  test('queries that everybody misses are a common cause', () => {
    const { pairwise } = diagnosed(twoFamilies(10, 800, 5, 0.08));
    expect(pairwise.fullSigma!.interval![0]).toBeGreaterThan(1);
  });

  test('the interval holds the ratio, and is as wide as the all-wrong queries are few', () => {
    const matrix = matrixOf(twoFamilies(6, 300, 6));
    const { ratio, interval } = diagnosed(twoFamilies(6, 300, 6)).pairwise.fullSigma!;
    expect(interval![0]).toBeLessThan(ratio!);
    expect(interval![1]).toBeGreaterThan(ratio!);
    expect(sigmaOf(matrix, '1 full sigma')).toEqual(interval);
  });

  test('with whole clusters left out it is wider where queries of a cluster are alike', () => {
    const outcomes = twoFamilies(5, 100, 7);
    const copies = 6;
    const matrix = matrixOf(outcomes.map((column) => column.flatMap((x) => new Array<0 | 1 | null>(copies).fill(x))));
    const width = (cluster?: (row: number) => string): number => {
      const [low, high] = sigmaOf(matrix, 's', cluster)!;
      return Math.log(high / low);
    };
    expect(width((row) => String(Math.floor(row / copies)))).toBeGreaterThan(1.5 * width());
  });

  test('rows that stand for several queries count as those', () => {
    const outcomes = twoFamilies(4, 60, 8);
    const weights = outcomes[0]!.map((_, i) => 5 + (i % 3));
    const of = (matrix: ReturnType<typeof matrixOf>): readonly [number, number] => sigmaOf(matrix, 's')!;
    const [low, high] = of(matrixOf(outcomes, { weights }));
    const [otherLow, otherHigh] = of(matrixOf(repeated(outcomes, weights).outcomes));
    // Other queries lie in each part; the spread is the same but for that.
    expect(Math.abs(Math.log(low / otherLow))).toBeLessThan(0.3);
    expect(Math.abs(Math.log(high / otherHigh))).toBeLessThan(0.3);
  });

  test('none without an all-wrong query, or with fewer than three queries for each model', () => {
    const one = matrixOf([
      [0, 1, 1, 0, 1, 1, 1],
      [1, 0, 1, 1, 0, 1, 1],
    ]);
    expect(sigmaOf(one, 's')).toBeNull();
    const few = matrixOf(twoFamilies(10, 29, 9, 0.2));
    expect(sigmaOf(few, 's')).toBeNull();
  });

  test('fewer parts for many models, none for too many', () => {
    const sets = wrongSets(matrixOf(twoFamilies(4, 30, 1)));
    const grown = (models: number): ReturnType<typeof sigmaParts> =>
      sigmaParts({ ...sets, models: Array.from({ length: models }, (_, m) => `m${m}`) });
    expect(sigmaParts(sets)).toBe(SIGMA_PARTS);
    expect(grown(200)).toBeGreaterThanOrEqual(10);
    expect(grown(200)).toBeLessThan(SIGMA_PARTS);
    expect(grown(300)).toBe(0);
  });
});
