import { describe, expect, test } from '@jest/globals';
import { clustersOf } from '../../src/certificate/cluster-counts.js';
import { ClusterShares, shareLower, shareUpper } from '../../src/certificate/cluster-shares.js';
import { bitsOf, matrixOf } from '../correlation/matrices.js';

/** 60 clusters of 4 queries. */
const ROWS = 240;
const matrix = matrixOf([Array.from({ length: ROWS }, () => 1 as const)]);
const shares = new ClusterShares(clustersOf(matrix, (row) => `c${Math.floor(row / 4)}`));
/** The first so many queries of every cluster. */
const first = (k: number) => bitsOf(Array.from({ length: ROWS }, (_, row) => row % 4 < k));
/** All queries of the first so many clusters. */
const whole = (k: number) => bitsOf(Array.from({ length: ROWS }, (_, row) => row < 4 * k));

describe('a share of queries', () => {
  test('has limits on both sides of it, wider where it differs from cluster to cluster', () => {
    const [low, high] = shares.interval(first(2), 0.1);
    const [lowest, highest] = shares.interval(whole(30), 0.1);
    expect(low).toBeLessThanOrEqual(0.5);
    expect(high).toBeGreaterThanOrEqual(0.5);
    expect(highest - lowest).toBeGreaterThan(1.5 * (high - low));
    expect(low).toBe(shares.lower(first(2), 0.05));
  });

  test('of none is 0 and of all 1, at the near limit', () => {
    expect(shares.interval(first(0), 0.1)[0]).toBe(0);
    expect(shares.interval(first(4), 0.1)[1]).toBe(1);
  });

  test('exceeds just the values below its lower limit', () => {
    const rows = whole(40);
    const lower = shares.lower(rows, 0.05);
    for (const step of [-0.05, -1e-3, 1e-3, 0.05]) expect(shares.exceeds(rows, lower + step, 0.05)).toBe(step < 0);
  });

  test('is more than another where the difference is shown', () => {
    expect(shares.isMore(whole(40), whole(10), 0.05)).toBe(true);
    expect(shares.isMore(whole(10), whole(40), 0.05)).toBe(false);
    expect(shares.isMore(whole(30), whole(30), 0.05)).toBe(false);
  });

  test('limits of single counts never cross what is seen', () => {
    const sizes = new Float64Array(30).fill(2);
    const counts = sizes.map((size, i) => (i % 3 === 0 ? size : 0));
    expect(shareLower(counts, sizes, 0.4)).toBeLessThanOrEqual(1 / 3);
    expect(shareUpper(counts, sizes, 0.4)).toBeGreaterThanOrEqual(1 / 3);
  });
});

test('of more than a thousand clusters neighbours are one unit, and no query is lost', () => {
  const many = matrixOf([Array.from({ length: 2500 }, () => 1 as const)]);
  const merged = new ClusterShares(clustersOf(many, () => undefined));
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  expect(merged.sizes).toHaveLength(834);
  expect(sum(merged.sizes)).toBe(2500);
  expect(sum(merged.counts(bitsOf(Array.from({ length: 2500 }, (_, row) => row % 5 === 0))))).toBe(500);
});
