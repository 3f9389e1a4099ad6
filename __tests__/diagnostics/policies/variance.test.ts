import { describe, expect, test } from '@jest/globals';
import { outcomesOf } from '../../../src/diagnostics/policies/context.js';
import { realise } from '../../../src/diagnostics/policies/realise.js';
import { designEffect, foldEffect } from '../../../src/diagnostics/policies/variance.js';
import { randomOutcomes } from '../matrices.js';
import { contextOf } from './contexts.js';

test('five folds that learn from each other have two and a quarter times the variance', () => {
  expect(foldEffect(5)).toBe(2.25);
});

describe('the design effect', () => {
  const once = randomOutcomes(3, 40, 4);
  /** Every query of forty asked k times in the same words, each forty queries after the last. */
  const copies = (k: number) => once.map((column) => Array.from({ length: k }, () => column).flat());

  test.each([2, 5])('of queries that are asked %d times is that number', (k) => {
    const context = contextOf(copies(k), { baseline: 'm00', cluster: (row) => `c${row % 40}` });
    expect(designEffect(outcomesOf(context, 1), context)).toBeCloseTo((k * 40) / 39, 10);
  });

  test('by hand: 3 of 4 won in one cluster, 2 of 8 in another', () => {
    const lost = Array.from({ length: 12 }, () => 0 as const);
    const context = contextOf([lost], { cluster: (row) => (row < 4 ? 'a' : 'b') });
    const won = Float64Array.from([1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0]);
    // The sums of the deviations from 5 / 12 are 4 / 3 and -4 / 3; the squares of all add up to 35 / 12.
    expect(designEffect(won, context)).toBeCloseTo((2 * (32 / 9)) / (35 / 12), 12);
  });

  test('makes the limits those of the queries asked once', () => {
    const alone = contextOf(once, { baseline: 'm00' });
    const context = contextOf(copies(5), { baseline: 'm00', cluster: (row) => `c${row % 40}` });
    const [one, five] = [alone, context].map((each) =>
      realise('p', 'vote', outcomesOf(each, 1), each, { heldOut: true, fixed: true })!,
    );
    expect(five!.gain).toBeCloseTo(one!.gain, 12);
    // But for 40 / 39, which is what is not known of clusters that were not seen.
    expect((five!.upper - five!.gain) / (one!.upper - one!.gain)).toBeCloseTo(Math.sqrt(40 / 39), 2);
    expect((five!.interval[0] - five!.gain) / (one!.interval[0] - one!.gain)).toBeCloseTo(Math.sqrt(40 / 39), 2);
  });

  test('is 1 without clusters, in one cluster, where nothing differs, and where clusters are all alike', () => {
    const policy = once[1]!.map(Number);
    const effectIn = (cluster?: (row: number) => string | undefined): number => {
      const context = contextOf(once, { baseline: 'm00', cluster });
      return designEffect(Float64Array.from(policy), context);
    };
    expect(effectIn()).toBe(1);
    expect(effectIn(() => 'all')).toBe(1);
    const context = contextOf(once, { baseline: 'm00', cluster: (row) => `c${row % 8}` });
    expect(designEffect(context.comparator, context)).toBe(1);
    // Each cluster holds one query that is won and one that is lost.
    const pairs = contextOf([[...Array(20).fill(1), ...Array(20).fill(0)]], { cluster: (row) => `c${row % 20}` });
    expect(
      designEffect(
        pairs.comparator.map((right) => 1 - right),
        pairs,
      ),
    ).toBe(1);
  });

  test('takes a query without a label for a cluster of its own', () => {
    const [labelled, bare] = [(row: number) => `own ${row}`, () => undefined].map((own) =>
      contextOf(copies(2), { baseline: 'm00', cluster: (row) => (row % 40 < 20 ? `c${row % 40}` : own(row)) }),
    );
    const [a, b] = [labelled!, bare!].map((context) => designEffect(outcomesOf(context, 1), context));
    expect(b).toBeCloseTo(a!, 12);
    expect(b).toBeGreaterThan(1);
    expect(b).toBeLessThan(2);
  });

  test('leaves out queries without an outcome', () => {
    const some = contextOf(
      once.map((column) => column.slice(0, 30)),
      { baseline: 'm00', cluster: (row) => `c${row % 6}` },
    );
    const all = contextOf(once, { baseline: 'm00', cluster: (row) => `c${row % 6}` });
    const holes = outcomesOf(all, 1).map((right, i) => (i < 30 ? right : NaN));
    expect(designEffect(holes, all)).toBeCloseTo(designEffect(outcomesOf(some, 1), some), 12);
  });
});
