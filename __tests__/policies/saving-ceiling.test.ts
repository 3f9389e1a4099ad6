import { describe, expect, test } from '@jest/globals';
import { forEachBit, hasBit } from '../../src/outcomes/bits.js';
import { bestReferences, savingCeiling } from '../../src/policies/saving-ceiling.js';
import { seededRandom } from '../../src/stats/random.js';
import { evaluationIn } from '../support/evaluation.js';
import { goldenOf } from '../support/golden.js';

interface Golden {
  right: number[][];
  cost: number[];
  baseline: number;
  alpha: number;
  oracle: number;
  upper: number;
  lower: number;
}

const columnsOf = (rows: readonly (readonly number[])[]): Float64Array[] =>
  rows[0]!.map((_, m) => Float64Array.from(rows, (row) => row[m]!));
const queriesOf = (rows: readonly (readonly number[])[], price: readonly number[], maxLoss = 0) => ({
  right: columnsOf(rows),
  price,
  maxLoss,
  unitOf: null,
});

test.each(goldenOf<{ saving: Golden[] }>('target-bets').saving)('golden: prices $cost', (g) => {
  const dear = g.cost[g.baseline]!;
  const found = savingCeiling(queriesOf(g.right, g.cost), [g.baseline], g.baseline, { upper: g.alpha, lower: g.alpha });
  expect(Math.abs(found.point * dear - g.oracle)).toBeLessThan(1e-9);
  expect(Math.abs(found.lower * dear - g.lower)).toBeLessThan(1e-9);
  expect(Math.abs(found.upper * dear - g.upper)).toBeLessThan(1e-9);
});

/**
 * The primal program, solved by itself: the least mean cost of being right on a share of the queries. Right answers are bought
 * where they are cheapest, and the last of them in part; everywhere else the cheapest model answers.
 */
function leastCost(rows: readonly (readonly number[])[], price: readonly number[], share: number): number {
  const least = Math.min(...price);
  const extra = rows
    .map((row) => Math.min(...row.map((x, m) => (x === 1 ? price[m]! : Infinity))) - least)
    .sort((a, b) => a - b);
  let [needed, cost] = [share * rows.length, least * rows.length];
  for (const each of extra) {
    if (needed <= 0) break;
    cost += Math.min(1, needed) * each;
    needed -= 1;
  }
  return cost / rows.length;
}

const shareRight = (rows: readonly (readonly number[])[], m: number): number =>
  rows.reduce((sum, row) => sum + row[m]!, 0) / rows.length;

function expectDual(rows: readonly (readonly number[])[], price: readonly number[], b: number, maxLoss: number): void {
  const { point } = savingCeiling(queriesOf(rows, price, maxLoss), [b], b, { upper: 0.05, lower: 0.05 });
  const primal = 1 - leastCost(rows, price, shareRight(rows, b) - maxLoss) / price[b]!;
  expect(Math.abs(point - primal)).toBeLessThan(1e-9);
}

describe('the dual at its kinks is the primal', () => {
  test('of random outcomes and prices', () => {
    const random = seededRandom('duality');
    for (let round = 0; round < 60; round++) {
      const models = 2 + Math.floor(random() * 4);
      const price = Array.from({ length: models }, () => 1 + Math.floor(random() * 5));
      const rows = Array.from({ length: 30 }, () => price.map(() => Number(random() < 0.6)));
      expectDual(rows, price, Math.floor(random() * models), round % 3 === 0 ? 0 : 0.1 * random());
    }
  });

  test.each([
    ['examples/zeroeval-gsm8k/results.csv', 43],
    ['examples/cruxeval-repository/evals/results.csv', 3],
  ])('of %s', async (path, models) => {
    const settings = {
      results: path,
      diagnostics: 'false',
      ensembles: path.includes('cruxeval') ? 'vote-of-three' : '',
    };
    const { matrix } = await evaluationIn('.', settings);
    expect(matrix.models).toHaveLength(models);
    const rows: number[][] = [];
    forEachBit(matrix.complete, (row) => rows.push(matrix.right.map((bits) => Number(hasBit(bits, row)))));
    const price = matrix.models.map((_, m) => 1 + m * 0.75);
    for (const b of [0, 1, models - 1])
      for (const maxLoss of [0, 0.005, 0.02, 0.3]) expectDual(rows, price, b, maxLoss);
    expectDual(rows, price.reverse(), 0, 0.02);
  });
});

test('a choice of the reference is paid for, and clusters make limits wider', () => {
  const random = seededRandom('references');
  const rows = Array.from({ length: 200 }, () => [0.7, 0.8, 0.8].map((p) => Number(random() < p)));
  const queries = queriesOf(rows, [1, 4, 5]);
  const levels = { upper: 0.05, lower: 0.05 };
  const one = savingCeiling(queries, [2], 2, levels);
  expect(savingCeiling(queries, [1, 2], 2, levels).upper).toBeGreaterThanOrEqual(one.upper);
  const clustered = savingCeiling({ ...queries, unitOf: Uint32Array.from(rows, (_, i) => i % 20) }, [2], 2, levels);
  expect(clustered.point).toBeCloseTo(one.point, 12);
  expect(clustered.upper).toBeGreaterThanOrEqual(one.upper);
  expect(clustered.lower).toBeLessThan(one.lower);
});

test('only models that are not beaten may be the best', () => {
  const good = Float64Array.from({ length: 100 }, () => 1);
  const bad = Float64Array.from({ length: 100 }, (_, i) => Number(i < 50));
  const near = Float64Array.from({ length: 100 }, (_, i) => Number(i < 99));
  expect(bestReferences([bad, good, near], 0.002)).toEqual([1, 2]);
});
