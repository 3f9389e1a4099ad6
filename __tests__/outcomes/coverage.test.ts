import { describe, expect, test } from '@jest/globals';
import type { Pool, PoolOptions } from '../../src/outcomes/pool.js';
import { poolOf as pool, type Rows } from '../support/table.js';

type Cell = 1 | 'missing' | 'error';

/** A model with an outcome on the queries of some ranges, of `n` in all. */
const asked = (n: number, ...ranges: readonly (readonly [from: number, to: number])[]): Cell[] =>
  Array.from({ length: n }, (_, q) => (ranges.some(([from, to]) => q >= from && q < to) ? 1 : 'missing'));
const poolOf = (rows: Rows, options: Partial<PoolOptions> = {}): Pool => pool(rows, { minCoverage: 0.95, ...options });
const faultOf = (rows: Rows, options: Partial<PoolOptions> = {}): string => {
  try {
    return poolOf(rows, options).matrix.models.join();
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a file with queries of its own', () => {
  /** Three models on 1,000 queries; two others on these and on 60 more. */
  const own = (more: number): Rows => {
    const n = 1000 + more;
    const [honest, stranger] = [asked(n, [0, 1000]), asked(n, [0, n])];
    return { a: honest, b: honest, c: honest, s: stranger, t: stranger };
  };

  test('ejects nobody: what more than half of the models have counts', () => {
    const { excluded, matrix, ofFew } = poolOf(own(60));
    expect(matrix.models).toEqual(['a', 'b', 'c', 's', 't']);
    expect(excluded).toEqual([]);
    expect(matrix.queries(matrix.complete)).toBe(1000);
    expect(ofFew).toEqual({ queries: 60, models: ['s', 't'] });
  });

  test('nor does one of a single model, or an ensemble with queries of its own', () => {
    const { a, s } = own(60);
    expect(faultOf({ a: a!, b: a!, s: s! })).toBe('a,b,s');
    expect(faultOf({ a: a!, b: a!, vote: s! }, { ensembles: ['vote'] })).toBe('a,b');
  });

  test('where neither side is more than half of the models, it is an error that says how all can stay', () => {
    const { a, s } = own(60);
    expect(faultOf({ a: a!, b: a!, s: s!, t: s! })).toContain(
      '`min-coverage: 0.943` keeps all 4, on the 1000 questions that all of them answered.',
    );
  });

  test("with so many that they outweigh the rest it is nobody's guess, but an error that names both", () => {
    expect(faultOf(own(4000))).toBe(
      'the 5 models were not asked the same questions: 5 of them share 1000, and 2 share 5000. Which are meant cannot be told. ' +
        'Name the models in `models`, one a line: "s", "t" for the 5000, or give results of the same questions for all.',
    );
  });
});

describe('models that answered little', () => {
  test('a minority of them is left out, by the queries that the others have', () => {
    const rows = { a: asked(100, [0, 100]), b: asked(100, [0, 100]), c: asked(100, [0, 60]) };
    expect(poolOf(rows).excluded).toMatchObject([{ name: 'c', coverage: 0.6 }]);
    const others = { a: asked(100, [0, 55]), b: asked(100, [0, 55]), c: asked(100, [50, 100]) };
    expect(poolOf(others).excluded).toMatchObject([{ name: 'c', coverage: 5 / 55 }]);
    expect(poolOf(others).ofFew).toEqual({ queries: 45, models: ['c'] });
  });

  test('half of the models, or more, are not: the error says how all can stay', () => {
    const rows = {
      a: asked(1000, [0, 1000]),
      b: asked(1000, [0, 1000]),
      c: asked(1000, [0, 901]),
      d: asked(1000, [99, 1000]),
    };
    expect(faultOf(rows)).toBe(
      '`min-coverage` leaves 2 of 4 models out, and a minority must not decide which questions count. Left out: "c" (90.1% of the questions answered), "d" (90.1% of the questions answered). ' +
        'Evaluate what is missing, or say which models are meant: `models`, one a line: "a", "b". `min-coverage: 0.901` keeps all 4, on the 802 questions that all of them answered.',
    );
    expect(poolOf(rows, { minCoverage: 0.901 }).matrix.models).toEqual(['a', 'b', 'c', 'd']);
  });

  test('files of which most hold a sample are no pool on the sample', () => {
    const [whole, sample] = [asked(1000, [0, 1000]), asked(1000, [0, 10])];
    const rows = { a: whole, b: whole, c: whole, p: sample, q: sample, r: sample, s: sample };
    expect(faultOf(rows)).toContain('7 of them share 10, and 3 share 1000');
    expect(faultOf({ a: whole, b: whole, c: whole, p: sample })).toBe('a,b,c');
  });

  test('where one is left, the error computes what keeps the others', () => {
    const rows = { a: asked(100, [0, 100]), b: asked(100, [0, 90]) };
    expect(faultOf(rows)).toContain('`min-coverage: 0.9` keeps all 2, on the 90 questions that all of them answered.');
    const apart = { a: asked(100, [0, 50]), b: asked(100, [50, 100]) };
    expect(faultOf(apart)).not.toContain('keeps all');
  });

  test('an error is an answer that did not come, on a query that the model has', () => {
    const failing = asked(100, [0, 100]).map((cell, q): Cell => (q < 20 ? 'error' : cell));
    const rows = { a: asked(100, [0, 100]), b: asked(100, [0, 100]), c: failing, d: failing };
    // All four have all queries: the two that fail on them do not make those queries count less.
    expect(faultOf(rows)).toContain('leaves 2 of 4 models out');
    expect(poolOf({ ...rows, e: asked(100, [0, 100]) }).excluded.map(({ name }) => name)).toEqual(['c', 'd']);
  });
});
