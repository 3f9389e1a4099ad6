import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { steadyLowerLimit, steadyUpperLimit } from '../../src/certificate/steady-limits.js';
import { leastMeanLowerLimit, leastMeanUpperLimit, type ColumnCounts } from '../../src/stats/least-mean.js';
import { seeded } from '../support/random.js';
import { shuffled } from '../correlation/matrices.js';

interface Case {
  sizes: number[];
  rescues: number[][];
  alpha: number;
  upperSteady?: number;
  lowerSteady?: number;
}
const { clusters } = JSON.parse(
  readFileSync(new URL('../fixtures/reference/target-bets.json', import.meta.url), 'utf8'),
) as { clusters: Case[] };

test.each(clusters.filter(({ upperSteady }) => upperSteady !== undefined))(
  'reference: $sizes.length clusters at alpha $alpha',
  ({ sizes, rescues, alpha, upperSteady, lowerSteady }) => {
    const counts = { columns: rescues[0]!.map((_, m) => rescues.map((row) => row[m]!)), sizes };
    expect(Math.abs(steadyUpperLimit(counts, alpha) - upperSteady!)).toBeLessThan(1e-9);
    expect(Math.abs(steadyLowerLimit(counts, alpha) - lowerSteady!)).toBeLessThan(1e-9);
  },
);

describe('sixty templates, three of which are rescues, under many namings', () => {
  const random = seeded(3);
  const columns = [0.05, 0.15].map((rate) => Array.from({ length: 60 }, () => (random() < rate ? 1 : 0)));
  const named = Array.from({ length: 25 }, (_, naming): ColumnCounts => {
    const order = shuffled([...columns[0]!.keys()], naming);
    return { columns: columns.map((column) => order.map((i) => column[i]!)), sizes: new Array<number>(60).fill(1) };
  });
  const of = (limit: (counts: ColumnCounts, alpha: number) => number): number[] =>
    named.map((counts) => limit(counts, 0.05)).sort((a, b) => a - b);

  test('no limit is nearer than that in the order of the names', () => {
    for (const counts of named) {
      expect(steadyUpperLimit(counts, 0.05)).toBeGreaterThanOrEqual(leastMeanUpperLimit(counts, 0.05));
      expect(steadyLowerLimit(counts, 0.05)).toBeLessThanOrEqual(leastMeanLowerLimit(counts, 0.05));
    }
  });

  test('the least that a naming can get is not far below the median', () => {
    const [plain, steady] = [of(leastMeanUpperLimit), of(steadyUpperLimit)];
    const median = plain[12]!;
    expect(plain[0]!).toBeLessThan(0.7 * median);
    expect(steady[0]!).toBeGreaterThan(0.8 * median);
  });
});
