import { describe, expect, test } from '@jest/globals';
import { columnsOf, familiesOf, type Family } from '../../../../src/readers/tables/solve/family.js';
import { productClash, splitColumns, sumsUpFiles } from '../../../../src/readers/tables/solve/files.js';
import { memoryFile } from '../../../support/read.js';

/** Files of `id` and `x`, with their values of `x`. */
function family(files: Record<string, readonly string[]>): Family {
  const tables = Object.entries(files).map(([path, values]) => ({
    file: memoryFile(path, ''),
    format: 'csv',
    columns: ['id', 'x'],
    sample: values.map((x, i) => ({ cells: [`q${i}`, x], line: i + 2 })),
    isWhole: true,
    hasLines: true,
    notes: [],
    async *rows() {},
  }));
  return familiesOf(tables)[0]!;
}
const five = (value: string): string[] => Array.from({ length: 5 }, () => value);
const sums = (files: Record<string, readonly string[]>): boolean => {
  const one = family(files);
  return sumsUpFiles(columnsOf(one, false)[1]!, one);
};

describe('what the head of each file says of all its rows', () => {
  test.each([
    ['another fraction for each file', { a: five('0.5'), b: five('0.25') }, true],
    ['nothing but 1 and 0', { a: five('1'), b: five('0') }, false],
    ['a number beyond', { a: five('0.5'), b: five('2') }, false],
    ['several values in one file', { a: [...five('0.5'), '0.4'], b: five('0.25') }, false],
    ['one value for all', { a: five('0.5'), b: five('0.5') }, false],
    ['few rows', { a: ['0.5'], b: ['0.25'] }, false],
    ['words', { a: five('x'), b: five('y') }, false],
  ])('%s', (_what, files, expected) => {
    expect(sums(files)).toBe(expected);
  });
});

test('parts of names that are sure of one thing: its own name, and the others', () => {
  const one = family({ 'gpt-4_seed1.csv': ['1'], 'gpt-4_seed2.csv': ['1'], 'claude_seed1.csv': ['1'] });
  const { bases, variants } = splitColumns(columnsOf(one, false), one);
  const values = (columns: Iterable<{ values: readonly string[] }>) => [...columns].map((column) => column.values);
  expect(values(bases)).toEqual([['gpt-4', 'claude']]);
  expect(values(variants)).toEqual([['seed1', 'seed2']]);
  const plain = family({ 'gpt-4.csv': ['1'], 'claude.csv': ['1'] });
  expect(splitColumns(columnsOf(plain, false), plain)).toEqual({ bases: new Set(), variants: new Set() });
});

describe('every combination of models with other words', () => {
  const one = family({
    'gpt-4o_alpha.csv': ['1'],
    'gpt-4o_beta.csv': ['1'],
    'claude_alpha.csv': ['1'],
    'claude_beta.csv': ['1'],
  });
  const columns = columnsOf(one, false);
  const whole = columns.find(({ name }) => name === '{file}')!;
  const query = columns[0]!;

  test('is asked about, with lines to paste', () => {
    const { rule, remedy } = productClash({ query, model: whole }, one, {})!;
    expect(rule).toBe('each model has a file for each of "alpha", "beta", and it is not clear what these are.');
    expect(remedy).toContain('`columns: model = {file}`');
    expect(remedy).toContain('`model = {file.1}` and `task = {file.2}` (or `repeat = {file.2}`)');
  });

  test('is not where the user or a column says what they are', () => {
    expect(productClash({ query, model: whole }, one, { model: whole })).toBeUndefined();
    expect(productClash({ query, model: whole, task: columns[1]! }, one, {})).toBeUndefined();
    expect(productClash({ query, model: columns[1] }, one, {})).toBeUndefined();
    expect(productClash({ query, model: undefined }, one, {})).toBeUndefined();
  });
});
