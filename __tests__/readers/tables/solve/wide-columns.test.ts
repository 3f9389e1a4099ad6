import { describe, expect, test } from '@jest/globals';
import { wideColumns } from '../../../../src/readers/tables/solve/wide-columns.js';
import { stemmed } from '../../../../src/readers/tables/solve/wide-stems.js';
import type { WideHints } from '../../../../src/readers/tables/solve/wide-types.js';
import type { Column } from '../../../../src/readers/tables/solve/facts.js';
import { columnsFrom } from './columns-from.js';

const HINTS: WideHints = { isNamed: () => false, labels: new Set(), described: new Set() };
function sorted(table: string, hints: (columns: readonly Column[]) => Partial<WideHints> = () => ({})) {
  const own = columnsFrom(table);
  const all = { ...HINTS, ...hints(own) };
  const stems = stemmed(own, all);
  const found = wideColumns(own, stems?.kind === 'measures' ? undefined : stems, all);
  const name = (at: number | undefined) => (at === undefined ? undefined : own[at]!.name);
  return {
    query: name(found.query?.column),
    task: name(found.task),
    count: name(found.count),
    models: found.models.map((model) => model.name),
    aside: Object.fromEntries(found.setAside.map(({ column, why }) => [own[column]!.name, why])),
    reference: found.reference?.name,
  };
}
/** `n` rows that begin with an id, each with the other cells in turn. */
const rows = (n: number, ...cells: string[]): string =>
  Array.from({ length: n }, (_, i) => `q${i} ${cells[i % cells.length]!}`).join('\n');

describe('columns of a table with one for each model', () => {
  test('by what they hold and by their names', () => {
    expect(
      sorted('query_id task count a b remark cost is_long repeat_number\nq1 t 3 1 0 x 1 0 0\nq2 t 2 0 1 y 0 1 1'),
    ).toMatchObject({
      query: 'query_id',
      task: 'task',
      count: 'count',
      models: ['a', 'b'],
      aside: {
        remark: 'no outcomes',
        cost: 'not models by name',
        is_long: 'not models by name',
        repeat_number: 'not models by name',
      },
    });
  });

  test('row numbers, and what has neither a name nor outcomes', () => {
    expect(sorted('query_id a b unnamed:_3 unnamed:_4\nq1 1 0 0 -\nq2 0 1 1 -').aside).toEqual({
      'unnamed:_3': 'row numbers',
      'unnamed:_4': 'neither a name nor outcomes',
    });
    expect(sorted('query_id a b unnamed:_3\nq1 1 0 1\nq2 0 1 1').aside).not.toHaveProperty('unnamed:_3', 'row numbers');
  });

  test('aggregates, and columns that are named otherwise than those of the models', () => {
    expect(sorted('id a b oracle\nq1 1 0 1\nq2 0 1 1').aside).toEqual({
      oracle: 'made from the columns of the models, by name',
    });
    expect(sorted('id a_correct b_correct foo\nq1 1 0 1\nq2 0 1 1').aside).toEqual({
      foo: 'named otherwise than the columns of the models',
    });
  });

  test('the user’s selection goes before names, but not before what a column holds', () => {
    const table = 'id a b oracle text\nq1 1 0 1 x\nq2 0 1 1 y';
    const selects =
      (...names: string[]) =>
      () => ({ selects: (name: string) => names.includes(name) });
    expect(sorted(table, selects('a', 'oracle', 'text'))).toMatchObject({
      models: ['a', 'oracle'],
      aside: { b: 'not selected by `models`', text: 'no outcomes' },
    });
    expect(sorted(table, () => ({ isNamed: (name) => name === 'oracle' })).models).toEqual(['a', 'b', 'oracle']);
  });

  test('labels, and columns with other roles, are no models', () => {
    const table = 'id a b foo\nq1 1 0 1\nq2 0 1 1';
    expect(sorted(table, ([, , , foo]) => ({ labels: new Set([foo!.index]) })).models).toEqual(['a', 'b']);
    expect(sorted(table, ([, , , foo]) => ({ described: new Set([foo!]) })).models).toEqual(['a', 'b']);
    expect(sorted(table, ([, , , foo]) => ({ query: foo! }))).toMatchObject({ query: 'foo', models: ['a', 'b'] });
  });

  test('answers in the words of the right ones are compared with them', () => {
    const table = 'id gold a b\nq1 A A B\nq2 B B B\nq3 C A C';
    expect(sorted(table)).toMatchObject({ reference: 'gold', models: ['a', 'b'] });
    expect(sorted(table, ([, gold]) => ({ described: new Set([gold!]) })).reference).toBeUndefined();
  });
});

describe('a column that is written otherwise than most', () => {
  test('is none of them, in enough rows and without a name of a model', () => {
    const table = (name: string, n: number) => `id a b ${name}\n${rows(n, '1 0 yes', '0 1 no')}`;
    expect(sorted(table('foo', 8))).toMatchObject({
      models: ['a', 'b'],
      aside: { foo: 'written otherwise than the columns of the models' },
    });
    expect(sorted(table('foo', 7)).models).toEqual(['a', 'b', 'foo']);
    expect(sorted(table('gpt-4o', 8)).models).toEqual(['a', 'b', 'gpt-4o']);
    expect(sorted(table('foo', 8), () => ({ isNamed: () => true })).models).toEqual(['a', 'b', 'foo']);
  });

  test('scores may happen to be 0 and 1 only', () => {
    expect(sorted(`id a b c\n${rows(8, '0.5 0.25 1', '0.75 0.3 0', '0.1 0.9 1')}`).models).toEqual(['a', 'b', 'c']);
  });
});
