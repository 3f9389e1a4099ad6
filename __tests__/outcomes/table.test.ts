import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { selectPool } from '../../src/outcomes/pool.js';
import type { TableOptions } from '../../src/outcomes/grading.js';
import { OutcomeTable } from '../../src/outcomes/table.js';
import type { FileSink } from '../../src/readers/reader.js';
import type { EvalRecord } from '../../src/readers/record.js';
import { UserError } from '../../src/base/errors.js';
import { memoryFile } from '../support/read.js';
import { outcomes } from '../readers/tables/outcomes.js';

function tableOf(fill: (sink: FileSink) => void, options: Partial<TableOptions> = {}): OutcomeTable {
  const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined, ...options });
  fill(table.open(memoryFile('in.json', ''), 'test'));
  table.finish();
  return table;
}

const tableWith = (records: readonly EvalRecord[], options: Partial<TableOptions> = {}): OutcomeTable =>
  tableOf((sink) => records.forEach((record) => sink.record(record)), options);

/** The outcomes of model a on query q after a reduction over repeats, as the pool has them. */
function reduced(
  records: readonly EvalRecord[],
  repeats: 'first' | 'majority' | 'mean',
  passThreshold = 0.5,
  countAsWrong: readonly ('error' | 'unscored')[] = [],
): boolean {
  const table = tableWith([...records, { model: 'b', id: 'q', result: true }], { repeats, passThreshold });
  const options = { ensembles: [], baseline: undefined, minCoverage: 0, countAsWrong, repeats, passThreshold };
  return (selectPool(table, options).columns.find(({ name }) => name === 'a')!.right[0]! & 1) === 1;
}

const draws = (...results: EvalRecord['result'][]): EvalRecord[] =>
  results.map((result, repeat) => ({ model: 'a', id: 'q', result, repeat }));

describe('one record for each cell', () => {
  test('outcomes, errors, unscored answers and gaps are told apart and counted', () => {
    const table = tableWith([
      { model: 'a', id: '1', result: true },
      { model: 'a', id: '2', result: 'error' },
      { model: 'a', id: '3', result: 'unscored' },
      { model: 'b', id: '1', result: 0.4 },
      { model: 'b', id: '4', result: 'missing' },
    ]);
    expect(outcomes(table)).toEqual({
      a: { '1': '1', '2': 'E', '3': 'U', '4': '-' },
      b: { '1': '0', '2': '-', '3': '-', '4': '-' },
    });
    expect(table.files[0]).toMatchObject({ records: 4, errors: 1, unscored: 1, missing: 1, scores: 1 });
  });

  test('a query on which nobody has anything is part of the evaluation', () => {
    expect(outcomes(tableWith([{ model: 'a', id: 'q', result: 'missing' }]))).toEqual({ a: { q: '-' } });
  });

  test('the same outcome again is counted, another one is an error with its place', () => {
    const again: EvalRecord[] = [
      { model: 'a', id: 'q', result: true, line: 1 },
      { model: 'a', id: 'q', result: 1, line: 2 },
    ];
    expect(tableWith(again).columns.get('a')!.duplicates).toBe(1);
    expect(() => tableWith([...again, { model: 'a', id: 'q', result: false, line: 3 }])).toThrow(
      'in.json:3: model "a" is wrong on question "q" here and right on it earlier. If these are repeated draws, set `repeats`',
    );
  });

  test('draws that agree need no setting and are no duplicates', () => {
    expect(tableWith(draws(true, true)).columns.get('a')!.duplicates).toBe(0);
  });

  test('a retry that was graded wins over the error, in either order', () => {
    const records: EvalRecord[] = [
      { model: 'a', id: 'q', result: 'error' },
      { model: 'a', id: 'q', result: true },
      { model: 'a', id: 'q', result: 'unscored' },
    ];
    for (const order of [records, [...records].reverse()])
      expect(outcomes(tableWith(order))).toEqual({ a: { q: '1' } });
  });

  test('the threshold is on a scale, and scores off it are errors', () => {
    const at = (result: number, passThreshold: number): unknown =>
      outcomes(tableWith([{ model: 'a', id: 'q', result, line: 7 }], { passThreshold }))['a']!['q'];
    expect([at(0.5, 0.5), at(0.49, 0.5), at(1, 1), at(7, 7), at(6.99, 7), at(1, 7), at(-3, 7)]).toEqual([
      '1',
      '0',
      '1',
      '1',
      '0',
      '0',
      '0',
    ]);
    for (const score of [1.01, -0.01, NaN, Infinity]) expect(() => at(score, 0.5)).toThrow('in.json:7: the score');
    expect(() => at(Infinity, 7)).toThrow('in.json:7: the score');
  });

  test.each<[string, EvalRecord[], string]>([
    ['a nameless model', [{ model: '', id: 'q', result: true, line: 2 }], 'in.json:2: the model has no name.'],
    ['half a surrogate pair', [{ model: 'a', id: '\ud800', result: true }], 'in.json: the question id'],
    [
      'two contents of one query',
      [
        { model: 'a', id: 'q', result: true, contentHash: 'x', line: 1 },
        { model: 'b', id: 'q', result: true, contentHash: 'y', line: 2 },
      ],
      'in.json:2: question "q" has the content hash "y" here and "x" in in.json',
    ],
    [
      'two counts of one query',
      [
        { model: 'a', id: 'q', result: true, count: 2 },
        { model: 'b', id: 'q', result: true, count: 3 },
      ],
      'question "q" has the count 3 here and 2 earlier.',
    ],
    [
      'a count of nothing',
      [{ model: 'a', id: 'q', result: true, count: 0 }],
      'the count "0" is not a positive whole number.',
    ],
    ['a count of half', [{ model: 'a', id: 'q', result: true, count: 1.5 }], 'the count "1.5" is not'],
  ])('%s is an error', (_name, records, message) => {
    expect(() => tableWith(records)).toThrow(UserError);
    expect(() => tableWith(records)).toThrow(message);
  });

  test('one content of one query is fine, and so is a record without a hash', () => {
    const hashed = (model: string, contentHash?: string): EvalRecord => ({
      model,
      id: 'q',
      result: true,
      ...(contentHash === undefined ? {} : { contentHash }),
    });
    expect(tableWith([hashed('a', 'x'), hashed('b'), hashed('c', 'x')]).columns.size).toBe(3);
  });

  test('counts weigh rows, and vanish where all are 1', () => {
    const rows = (count: number): EvalRecord[] => [
      { model: 'a', id: '1', result: true, count },
      { model: 'a', id: '2', result: true },
    ];
    expect(tableWith(rows(3)).rowWeights()).toEqual(Float64Array.from([3, 1]));
    expect(tableWith(rows(1)).rowWeights()).toBeNull();
  });

  test('counts may add up to ten thousand million queries, which no evaluation has, and not to more', () => {
    const rows = (...counts: number[]): EvalRecord[] =>
      counts.map((count, i) => ({ model: 'a', id: String(i), result: true, count, line: i + 2 }));
    expect(tableWith(rows(4e9, 6e9)).rowWeights()).toEqual(Float64Array.from([4e9, 6e9]));
    expect(() => tableWith(rows(4e9, 6e9 + 1))).toThrow(
      /:3: with this row, the counts add up to more than 10,000,000,000 questions\./,
    );
    // The same row stated again adds nothing.
    expect(tableWith([...rows(1e10), { model: 'b', id: '0', result: true, count: 1e10 }]).rowWeights()).toHaveLength(1);
  });

  test('models that are not selected are named and leave no trace', () => {
    const records: EvalRecord[] = [
      { model: 'a', id: '1', result: true },
      { model: 'z', id: '2', result: true },
      { model: 'z', id: '3', result: true },
    ];
    const table = tableWith(records, { selects: (name) => name === 'a' });
    expect(outcomes(table)).toEqual({ a: { '1': '1' } });
    expect([...table.unselected]).toEqual(['z']);
    expect(table.files[0]!.setAside).toEqual([{ what: 'records of models not selected by `models`', count: 2 }]);
  });

  test('what is set aside is counted by its reason, and a warning is said once', () => {
    const table = tableOf((sink) => {
      sink.setAside('x');
      sink.setAside('y', 2);
      sink.setAside('x', 3);
      sink.warn('w');
      sink.warn('w');
    });
    expect(table.files[0]).toMatchObject({
      setAside: [
        { what: 'x', count: 4 },
        { what: 'y', count: 2 },
      ],
      warnings: ['w'],
    });
  });
});

describe('repeated draws', () => {
  test('first is the draw of the least index, majority more than half, mean the mean score', () => {
    expect([reduced(draws(true, false, false), 'first'), reduced(draws(false, true, true), 'first')]).toEqual([
      true,
      false,
    ]);
    expect([reduced(draws(true, true, false), 'majority'), reduced(draws(true, false), 'majority')]).toEqual([
      true,
      false,
    ]);
    expect([
      reduced(draws(0.9, 0.2), 'mean'),
      reduced(draws(0.9, 0.05), 'mean'),
      reduced(draws(true, false), 'mean'),
    ]).toEqual([true, false, true]);
    expect(reduced(draws(0.1, 0.1, 0.1), 'mean', 0.1)).toBe(true);
  });

  test('draws that failed are wrong ones where `count-as-wrong` says so', () => {
    const failing = draws(true, 'error', 'error', 'unscored');
    for (const repeats of ['majority', 'mean'] as const) {
      expect(reduced(failing, repeats)).toBe(true);
      expect(reduced(failing, repeats, 0.5, ['unscored'])).toBe(repeats === 'mean');
      expect(reduced(failing, repeats, 0.5, ['error'])).toBe(false);
      expect(reduced(draws(true, true, 'error'), repeats, 0.5, ['error', 'unscored'])).toBe(true);
    }
  });

  test('on another scale a verdict reaches the threshold or nothing', () => {
    expect([
      reduced(draws(true, true), 'mean', 7),
      reduced(draws(true, false), 'mean', 7),
      reduced(draws(9, 6), 'mean', 7),
    ]).toEqual([true, false, true]);
  });

  test('the order of draws with an index does not matter', () => {
    const sample = fc.array(
      fc.oneof(
        fc.boolean(),
        fc.integer({ min: 0, max: 10 }).map((n) => n / 10),
      ),
      { minLength: 1, maxLength: 7 },
    );
    const shuffled = sample.chain((results) =>
      fc.tuple(fc.constant(draws(...results)), fc.shuffledSubarray(draws(...results), { minLength: results.length })),
    );
    fc.assert(
      fc.property(
        shuffled,
        fc.constantFrom('first' as const, 'majority' as const, 'mean' as const),
        ([inOrder, mixed], repeats) => {
          expect(reduced(mixed, repeats)).toBe(reduced(inOrder, repeats));
        },
      ),
      { seed: 16, numRuns: 300 },
    );
  });

  test('without an index the order of the records is the order of the draws', () => {
    const unnumbered = (results: boolean[]): EvalRecord[] => results.map((result) => ({ model: 'a', id: 'q', result }));
    expect(reduced(unnumbered([true, false, false]), 'first')).toBe(true);
    expect(tableWith(unnumbered([true, true]), { repeats: 'majority' }).columns.get('a')!.duplicates).toBe(0);
  });

  test('two different draws of the least index are an error for `first`, whatever came between', () => {
    const clash: EvalRecord[] = [...draws(true, false), { model: 'a', id: 'q', result: false, repeat: 0 }];
    for (const order of [clash, [...clash].reverse()]) {
      expect(() => reduced(order, 'first')).toThrow(
        'model "a" on question "q" has two draws with the repeat index 0, one right and one wrong.',
      );
    }
    expect(reduced(clash, 'majority')).toBe(false);
    const later: EvalRecord[] = [
      { model: 'a', id: 'q', result: true, repeat: 1 },
      { model: 'a', id: 'q', result: false, repeat: 1 },
      ...draws(true),
    ];
    expect(reduced(later, 'first')).toBe(true);
  });
});
