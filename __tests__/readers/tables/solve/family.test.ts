import { describe, expect, test } from '@jest/globals';
import { alignerOf, columnsOf, familiesOf, pathColumns } from '../../../../src/readers/tables/solve/family.js';
import type { Table } from '../../../../src/readers/tables/table.js';
import { memoryFile } from '../../../support/read.js';

function table(path: string, columns: readonly string[], rows: readonly (readonly unknown[])[], format = 'csv'): Table {
  return {
    file: memoryFile(path, ''),
    format,
    columns,
    sample: rows.map((cells, i) => ({ cells, line: i + 2 })),
    isWhole: true,
    hasLines: true,
    notes: [],
    async *rows() {},
  };
}
const groups = (...tables: Table[]): string[][] =>
  familiesOf(tables).map((family) => family.tables.map(({ file }) => file.path));

describe('files that are read in one way', () => {
  test('have the same columns, in any order', () => {
    expect(
      groups(table('1', ['a', 'b'], []), table('2', ['b', 'a'], []), table('3', ['a', 'c'], []), table('4', ['a'], [])),
    ).toEqual([['1', '2'], ['3'], ['4']]);
  });

  test('of JSON may lack a quarter of them', () => {
    const wide = ['a', 'b', 'c', 'd'];
    expect(groups(table('1', wide, [], 'json'), table('2', wide.slice(1), [], 'json'))).toEqual([['1', '2']]);
    expect(groups(table('1', wide, [], 'json'), table('2', wide.slice(2), [], 'json'))).toEqual([['1'], ['2']]);
    expect(groups(table('1', ['a', 'b', 'c'], [], 'json'), table('2', ['a', 'b'], [], 'json'))).toEqual([['1'], ['2']]);
    expect(groups(table('1', wide, []), table('2', wide.slice(1), []))).toEqual([['1'], ['2']]);
  });

  test('give their rows in one order of columns, with the parts of their paths behind', () => {
    const [family] = familiesOf([table('m1.csv', ['a', 'b'], [[1, 2]]), table('m2.csv', ['b', 'a'], [[3, 4]])]);
    expect(family!.names).toEqual(['a', 'b', '{file}']);
    expect(family!.own).toBe(2);
    expect(family!.rows).toEqual([
      { cells: [1, 2, 'm1'], table: 0, line: 2 },
      { cells: [4, 3, 'm2'], table: 1, line: 2 },
    ]);
    expect(columnsOf(family!, false).map(({ name, isPath, values }) => [name, isPath, values])).toEqual([
      ['a', false, ['1', '4']],
      ['b', false, ['2', '3']],
      ['{file}', true, ['m1', 'm2']],
    ]);
  });

  test('of very many rows are looked at in part', () => {
    const rows = Array.from({ length: 30_001 }, (_, i) => [i]);
    const [family] = familiesOf([table('1', ['a'], rows), table('2', ['a'], rows)]);
    expect([family!.rows.length, family!.isWhole]).toEqual([60_000, false]);
    expect(familiesOf([table('1', ['a'], rows.slice(0, 9))])[0]!.isWhole).toBe(true);
  });

  test('columns of one name stay apart in one file', () => {
    expect(familiesOf([table('x.csv', ['a', 'a'], [[1, 2]])])[0]!.own).toBe(2);
  });
});

test('cells of a column that a file lacks are undefined; rows in order are not copied', () => {
  const row = { cells: [1, 2], line: 3 };
  const one = table('x', ['b', 'a'], []);
  expect(alignerOf(one, ['b', 'a'], [])(row)).toBe(row);
  expect(alignerOf(one, ['b', 'a'], ['p'])(row)).toEqual({ cells: [1, 2, 'p'], line: 3 });
  const three = table('x', ['b', 'a', 'c'], []);
  expect(alignerOf(three, ['b', 'c', 'a'], [])({ cells: [1, 2, 3], line: 3 }).cells).toEqual([1, 3, 2]);
  expect(alignerOf(one, ['a', 'c', 'b'], ['p'])(row)).toEqual({ cells: [2, undefined, 1, 'p'], line: 3 });
});

describe('the parts of paths in which files differ', () => {
  const parts = (...paths: string[]) => {
    const { names, values } = pathColumns(paths);
    return Object.fromEntries(names.map((name, i) => [name, values.map((row) => row[i])]));
  };

  test.each<[string[], Record<string, string[]>]>([
    [['out/m1/x.csv'], { '{file}': ['x'], '{folder}': ['m1'] }],
    [['x.csv'], { '{file}': ['x'] }],
    [['m1.csv', 'm2.csv'], { '{file}': ['m1', 'm2'] }],
    [['m1/x.csv', 'm2/x.csv'], { '{folder}': ['m1', 'm2'] }],
    [['a/p/x.csv', 'b/q/x.csv'], { '{folder}': ['p', 'q'], '{folder:2}': ['a', 'b'] }],
    [['a/p/x.csv', 'b/p/y.csv'], { '{file}': ['x', 'y'], '{folder}': ['a', 'b'] }],
    [['a/x.csv', 'x.csv'], { '{folder}': ['a', ''] }],
  ])('%j', (paths, columns) => {
    expect(parts(...paths)).toEqual(columns);
  });

  test('draws of one thing are taken apart, and the whole name comes last', () => {
    const { names, values, splits } = pathColumns(['gpt-4_seed1.csv', 'gpt-4_seed2.csv', 'claude_seed1.csv']);
    expect(names).toEqual(['{file.1}', '{file.2}', '{file}']);
    expect(values[1]).toEqual(['gpt-4', 'seed2', 'gpt-4_seed2']);
    expect(splits).toEqual([
      { whole: '{file}', parts: ['{file.1}', '{file.2}'], base: '{file.1}', repeat: '{file.2}', isSure: true },
    ]);
  });

  test('the model that a file beside each names comes first, where each has one', () => {
    const models = new Map([
      ['a/', 'gpt-4'],
      ['b/', 'claude'],
    ]);
    const { names, values } = pathColumns(['a/x.csv', 'b/x.csv'], models);
    expect([names[0], values.map(([first]) => first)]).toEqual(['{metadata}', ['gpt-4', 'claude']]);
    expect(pathColumns(['a/x.csv', 'c/x.csv'], models).names).not.toContain('{metadata}');
  });
});
