import { describe, expect, test } from '@jest/globals';
import { poolOf } from '../support/table.js';
import type { Result } from '../../src/readers/record.js';

/** 100 queries of which the model answered those from `from` on, up to `to`. */
const answers = (from: number, to: number): Result[] =>
  Array.from({ length: 100 }, (_, q) => (q >= from && q < to ? true : 'missing'));

describe('files that share few ids', () => {
  test('are told as such, instead of certifying a handful', () => {
    const rows = { a: answers(0, 55), b: answers(0, 55), c: answers(50, 100), d: answers(50, 100) };
    const pool = (): unknown => poolOf(rows, { minCoverage: 0.95 });
    expect(pool).toThrow(/none is left in the pool/);
    expect(pool).toThrow(
      /Are the question ids the same in all files\? With "a" \(55 questions\) "c" shares 5 of its 50 questions, "d" shares 5 of its 50 questions\./,
    );
  });

  test('and of a single answer no plural is said', () => {
    const rows = { a: answers(0, 50), b: answers(50, 51) };
    expect(() => poolOf(rows, { minCoverage: 0.95 })).toThrow(
      /With "a" \(50 questions\) "b" shares 0 of its 1 question\. /,
    );
  });

  test('are not blamed where every model shares most of its queries', () => {
    const rows = { a: answers(0, 90), b: answers(10, 100) };
    expect(() => poolOf(rows, { minCoverage: 0.95 })).toThrow(/"a" \(90\.0% of the questions answered\)/);
    expect(() => poolOf(rows, { minCoverage: 0.95 })).not.toThrow(/Are the question ids/);
  });
});
