import { describe, expect, test } from '@jest/globals';
import { clusterDiagnostics } from '../../src/diagnostics/clusters.js';
import { seeded } from '../support/random.js';
import { matrixOf, NAMES, pickRows, randomOutcomes, repeated, shuffled, type Outcomes } from './matrices.js';

const OUTCOMES = randomOutcomes(4, 120, 3, 0.6);
const CLUSTERS = OUTCOMES[0]!.map((_, q) => Math.floor(q / 5));
const diagnosed = (
  outcomes: Outcomes,
  clusters: readonly number[],
  options: Parameters<typeof matrixOf>[1] = {},
  declared = false,
): ReturnType<typeof clusterDiagnostics> =>
  clusterDiagnostics(matrixOf(outcomes, options), clusters, 'm00', declared, 0.05, '1');

/** Rescues of a model on each row, by definition. */
const rescues = (outcomes: Outcomes, model: number): number[] =>
  outcomes[0]!.map((_, q) => (outcomes[model]![q] === 0 && outcomes.some((column) => column[q] === 1) ? 1 : 0));

describe('the design effect', () => {
  test('is the sandwich variance over the binomial one, by brute force', () => {
    const y = rescues(OUTCOMES, 0);
    const rate = y.reduce((a, b) => a + b, 0) / 120;
    let squares = 0;
    for (let c = 0; c < 24; c++)
      squares += y.reduce((sum, value, q) => (CLUSTERS[q] === c ? sum + value - rate : sum), 0) ** 2;
    const expected = ((24 / 23) * squares) / 120 ** 2 / ((rate * (1 - rate)) / 120);
    const { designEffect, clusters, largest } = diagnosed(OUTCOMES, CLUSTERS)!;
    expect(designEffect).toBeCloseTo(expected, 12);
    expect([clusters, largest]).toEqual([24, 5]);
  });

  test('is m where clusters of m are copies of one query, and n / (n - 1) where every query is a cluster', () => {
    const copies = pickRows(
      OUTCOMES,
      OUTCOMES[0]!.flatMap((_, q) => [q, q, q]),
    );
    const clusters = copies[0]!.map((_, q) => Math.floor(q / 3));
    expect(diagnosed(copies, clusters)!.designEffect).toBeCloseTo((3 * 120) / 119, 12);
    expect(
      diagnosed(
        OUTCOMES,
        OUTCOMES[0]!.map((_, q) => q),
      )!.designEffect,
    ).toBeCloseTo(120 / 119, 12);
  });

  test('does not exist without rescues', () => {
    expect(
      diagnosed(
        [
          [1, 1, 0, 0],
          [1, 0, 0, 0],
        ],
        [0, 0, 1, 1],
      ),
    ).toMatchObject({ designEffect: null, interval: [0, 0] });
  });
});

describe('the bootstrap over clusters', () => {
  test('agrees with resampling whole clusters of rows', () => {
    const random = seeded(9);
    const gains = Array.from({ length: 1000 }, () => {
      const drawn = Array.from({ length: 24 }, () => Math.floor(random() * 24));
      const rows = drawn.flatMap((c) => CLUSTERS.flatMap((cluster, q) => (cluster === c ? [q] : [])));
      const sample = pickRows(OUTCOMES, rows);
      return Math.min(...sample.map((_, m) => rescues(sample, m).reduce((a, b) => a + b, 0))) / rows.length;
    });
    const { interval, replicates } = diagnosed(OUTCOMES, CLUSTERS)!;
    expect(replicates).toBe(2000);
    const share = (x: number): number => gains.filter((gain) => gain < x - 1e-12).length / 1000;
    // Gains are multiples of 1/120: a limit's level is known to within one step of the distribution.
    expect(share(interval[0])).toBeLessThanOrEqual(0.035);
    expect(share(interval[0] + 1 / 120)).toBeGreaterThanOrEqual(0.015);
    expect(share(interval[1])).toBeLessThanOrEqual(0.985);
    expect(share(interval[1] + 1 / 120)).toBeGreaterThanOrEqual(0.965);
  });

  test('copies make it wider, a declared baseline higher', () => {
    const copies = pickRows(
      OUTCOMES,
      OUTCOMES[0]!.slice(0, 40).flatMap((_, q) => [q, q, q]),
    );
    const width = (clusters: readonly number[]): number => {
      const [low, high] = diagnosed(copies, clusters)!.interval;
      return high - low;
    };
    expect(width(copies[0]!.map((_, q) => Math.floor(q / 3)))).toBeGreaterThan(
      1.3 * width(copies[0]!.map((_, q) => q)),
    );
    // Every resample is then about that model alone, and not about the best of the resample.
    const worst = clusterDiagnostics(matrixOf(OUTCOMES), CLUSTERS, 'm00', true, 0.05, '1')!;
    const best = clusterDiagnostics(matrixOf(OUTCOMES), CLUSTERS, 'm00', false, 0.05, '1')!;
    expect(worst.interval[0]).toBeGreaterThan(best.interval[0]);
    expect(worst.designEffect).toBe(best.designEffect);
  });

  test('a weight is as many rows, and neither order nor numbering shows', () => {
    const weights = CLUSTERS.map((_, q) => 1 + (q % 4));
    const { outcomes, from } = repeated(OUTCOMES, weights);
    const expected = diagnosed(
      outcomes,
      from.map((q) => CLUSTERS[q]!),
    );
    expect(diagnosed(OUTCOMES, CLUSTERS, { weights })).toEqual(expected);
    const rows = shuffled(
      from.map((_, i) => i),
      2,
    );
    const columns = [2, 0, 3, 1];
    const moved = pickRows(
      columns.map((m) => outcomes[m]!),
      rows,
    );
    const renumbered = rows.map((i) => 1000 - 7 * CLUSTERS[from[i]!]!);
    expect(diagnosed(moved, renumbered, { names: columns.map((m) => NAMES[m]!) })).toEqual(expected);
  });

  test('one cluster says nothing, and incomplete rows are no cluster', () => {
    expect(
      diagnosed(
        OUTCOMES,
        CLUSTERS.map(() => 0),
      ),
    ).toBeNull();
    const holes: Outcomes = OUTCOMES.map((column) => column.map((outcome, q) => (q >= 5 ? null : outcome)));
    expect(diagnosed(holes, CLUSTERS)).toBeNull();
  });
});

describe('thousands of kinds of clusters', () => {
  // The first model is far ahead, so that the gain is its rescue rate in every resample.
  const outcomes = randomOutcomes(16, 30_000, 11, 0.4, 0.5).map((column, m) =>
    m > 0 ? column : column.map((right, q) => (right === 1 || q % 3 > 0 ? 1 : 0)),
  );
  const clusters = outcomes[0]!.map((_, q) => Math.floor(q / 3));
  const large = diagnosed(outcomes, clusters)!;

  test('are drawn in groups, whose spread is that of the clusters', () => {
    const y = rescues(outcomes, 0);
    const rate = y.reduce((a, b) => a + b) / y.length;
    const error = Math.sqrt((large.designEffect! * rate * (1 - rate)) / y.length);
    // 2,000 replicates of 2,000 groups tell the width of a 95 % interval to about 4 %.
    expect((large.interval[1] - large.interval[0]) / (2 * 1.96 * error)).toBeGreaterThan(0.88);
    expect((large.interval[1] - large.interval[0]) / (2 * 1.96 * error)).toBeLessThan(1.12);
    expect(Math.abs((large.interval[0] + large.interval[1]) / 2 - rate)).toBeLessThan(0.3 * error);
  });

  test('neither the order of rows nor the numbers of the clusters show', () => {
    const order = shuffled(
      clusters.map((_, q) => q),
      5,
    );
    const moved = order.map((q) => 9999 - clusters[q]!);
    expect(diagnosed(pickRows(outcomes, order), moved)).toEqual(large);
  });
});
