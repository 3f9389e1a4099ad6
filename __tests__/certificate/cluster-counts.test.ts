import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { clusterCounts, designEffect } from '../../src/certificate/cluster-counts.js';
import { steadyLowerLimit, steadyUpperLimit } from '../../src/certificate/steady-limits.js';
import { matrixOf, poolOfMatrix, randomOutcomes, repeated, shuffled, type Outcomes } from '../correlation/matrices.js';

const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined };

function certified(
  outcomes: Outcomes,
  cluster: ((row: number) => string | undefined) | undefined,
  settings: { confidence: number; minGain: number; baseline: string | undefined } = SETTINGS,
): ReturnType<typeof certify> {
  return certify({ ...poolOfMatrix(matrixOf(outcomes)), cluster }, settings);
}

const times = (n: number, outcomes: Outcomes): Outcomes =>
  outcomes.map((column) => column.flatMap((x) => Array.from({ length: n }, () => x)));

test('sixty templates of twenty copies decide like sixty queries, not like 1,200', () => {
  const templates: Outcomes = [
    Array.from({ length: 60 }, (_, q) => (q < 50 ? 1 : 0)),
    Array.from({ length: 60 }, (_, q) => (q < 40 ? 1 : 0)),
  ];
  const copies = times(20, templates);
  const independent = certified(copies, undefined);
  const clustered = certified(copies, (row) => `t${Math.floor(row / 20)}`);
  expect(independent).toMatchObject({ verdict: 'no-gain', clusters: null });
  expect(independent.gain.upper).toBeLessThan(0.003);
  expect(clustered).toMatchObject({
    verdict: 'inconclusive',
    clusters: { clusters: 60, effective: 60, largest: 20, unlabelled: 0 },
    gain: { sizesUnrelated: null },
  });
  expect(clustered.gain).toMatchObject({ method: 'clusterLeast', independent: { verdict: 'no-gain' } });
  expect(clustered.gain.upper).toBeGreaterThan(0.048);
  expect(clustered.gain.upper).toBeLessThan(0.06);
  // How many more would do is not known from these.
  expect(clustered.queries.neededToDecide).toBeNull();
});

test('the limits of the ceiling and of the models are those of sixty templates too', () => {
  const right = (from: number, to: number): (0 | 1)[] =>
    Array.from({ length: 60 }, (_, q) => (q >= from && q < to ? 1 : 0));
  const templates: Outcomes = [right(0, 50), right(10, 52)];
  const copies = certified(times(20, templates), (row) => `t${Math.floor(row / 20)}`);
  const once = certified(templates, (row) => `t${row}`);
  expect(copies.ceiling).toEqual(once.ceiling);
  expect(copies.allWrong.interval).toEqual(once.allWrong.interval);
  expect(copies.models.map(({ interval }) => interval)).toEqual(once.models.map(({ interval }) => interval));
  const independent = certified(times(20, templates), undefined);
  expect(copies.ceiling.upper).toBeGreaterThan(independent.ceiling.upper + 0.03);
  expect(copies.ceiling.upper).toBeGreaterThanOrEqual(copies.ceiling.point);
  for (const { accuracy, interval } of copies.models) {
    expect(interval[0]).toBeLessThan(accuracy - 0.05);
    expect(interval[1]).toBeGreaterThan(accuracy + 0.05);
  }
});

test('clusters of one query each give limits near the exact ones', () => {
  const outcomes = randomOutcomes(4, 400, 3);
  const exact = certified(outcomes, undefined).gain;
  const { gain, clusters } = certified(outcomes, () => undefined);
  expect(clusters).toMatchObject({ clusters: 400, largest: 1, unlabelled: 400 });
  expect(gain.point).toBe(exact.point);
  expect(Math.abs(gain.upper - exact.upper)).toBeLessThan(0.25 * (exact.upper - exact.point));
  expect(Math.abs(gain.lower - exact.lower)).toBeLessThan(0.25 * (exact.point - exact.lower));
});

test('limits are those of the counts in the order of the SHA-256 of the labels', () => {
  const outcomes = randomOutcomes(3, 90, 5);
  const label = (row: number): string => `passage ${row % 13}`;
  const { columns, sizes } = clusterCounts(matrixOf(outcomes), label);
  const { gain } = certified(outcomes, label);
  expect(gain.upper).toBe(steadyUpperLimit({ columns, sizes }, 0.05));
  expect(gain.lower).toBe(steadyLowerLimit({ columns, sizes }, 0.05));
  expect(sizes.reduce((a, b) => a + b)).toBe(90);
  expect(gain.sizesUnrelated).toMatchObject({
    upper: steadyUpperLimit({ columns, sizes }, 0.05, 'unrelated'),
    lower: steadyLowerLimit({ columns, sizes }, 0.05, 'unrelated'),
  });
  const declared = certified(outcomes, label, { ...SETTINGS, baseline: 'm01' }).gain;
  expect(declared.method).toBe('clusterDeclared');
  expect(declared.upper).toBe(steadyUpperLimit({ columns: [columns[1]!], sizes }, 0.05));
});

test('neither the order of rows nor weights instead of copies show', () => {
  const outcomes = randomOutcomes(3, 60, 7);
  const label = (row: number): string | undefined => (row % 10 === 9 ? undefined : `c${row % 7}`);
  const weights = outcomes[0]!.map((_, row) => (row % 10 === 9 ? 1 : 1 + (row % 3)));
  const { from, outcomes: all } = repeated(outcomes, weights);
  const weighted = certify(
    {
      ...poolOfMatrix(matrixOf(outcomes, { weights, ids: outcomes[0]!.map((_, row) => `q${from.indexOf(row)}`) })),
      cluster: label,
    },
    SETTINGS,
  );
  const plain = certified(all, (row) => label(from[row]!));
  expect(weighted.gain).toEqual(plain.gain);
  expect(weighted.clusters).toEqual(plain.clusters);
  const order = shuffled([...from.keys()], 2);
  const moved = certify(
    {
      ...poolOfMatrix(
        matrixOf(
          all.map((column) => order.map((row) => column[row]!)),
          { ids: order.map((row) => `q${row}`) },
        ),
      ),
      cluster: (row) => label(from[order[row]!]!),
    },
    SETTINGS,
  );
  expect(moved.gain).toEqual(plain.gain);
});

test('a cluster and a query that has its name have one order, whatever the order of the rows', () => {
  const counted = (order: readonly string[]) => {
    const matrix = matrixOf([order.map(() => 1 as const)], { ids: order });
    return clusterCounts(matrix, (row) => (order[row] === 'a' ? undefined : 'a')).sizes;
  };
  expect(counted(['b', 'c', 'a'])).toEqual(counted(['a', 'b', 'c']));
});

describe('the design effect', () => {
  test('is m C / (C - 1) where clusters of m are copies of one query', () => {
    const { columns, sizes } = clusterCounts(
      matrixOf(times(3, randomOutcomes(2, 120, 1))),
      (row) => `c${Math.floor(row / 3)}`,
    );
    expect(designEffect(columns[0]!, sizes)).toBeCloseTo((3 * 120) / 119, 10);
  });

  test('is nothing where rescues do not differ, or in one cluster', () => {
    expect(designEffect(Uint32Array.of(0, 0), Uint32Array.of(2, 3))).toBeNull();
    expect(designEffect(Uint32Array.of(2, 3), Uint32Array.of(2, 3))).toBeNull();
    expect(designEffect(Uint32Array.of(2), Uint32Array.of(3))).toBeNull();
  });
});
