import { describe, expect, test } from '@jest/globals';
import { clashing, extras, isTask } from '../../../../src/readers/tables/solve/clash.js';
import { columnOf, type Column } from '../../../../src/readers/tables/solve/facts.js';
import type { KeyChoice, KeyHints } from '../../../../src/readers/tables/solve/key-types.js';
import { modelWeight, queryWeight } from '../../../../src/readers/tables/solve/weights.js';
import { columnsFrom } from './columns-from.js';

const HINTS: KeyHints = {
  labels: new Set(),
  bases: new Set(),
  variants: new Set(),
  isWhole: true,
  repeats: false,
  oneModel: false,
};
const weighed = (columns: readonly Column[]) => ({
  query: { column: columns[0]!, weight: queryWeight(columns[0]!) },
  model: { column: columns[1]!, weight: modelWeight(columns[1]!) },
});
/** What follows where `id` and `model`, the first two columns, do not name every row. */
function clash(table: string, more: readonly Column[] = [], hints: Partial<KeyHints> = {}): KeyChoice {
  const columns = [...columnsFrom(table), ...more];
  return clashing(columns, [weighed(columns)], undefined, { ...HINTS, ...hints });
}
const named = (choice: KeyChoice): unknown =>
  choice.kind === 'keys'
    ? Object.fromEntries(Object.entries(choice.keys).map(([role, column]) => [role, (column as Column).name]))
    : choice.kind === 'factors'
      ? choice.columns.map(({ name }) => name)
      : choice.kind;
const rows = (zeal: readonly [string, string]): string =>
  ['q1', 'q2'].flatMap((q) => ['gpt-4', 'claude'].flatMap((m) => zeal.map((z) => `${q} ${m} ${z} 1`))).join('\n');

describe('a column that tells rows of one model on one query apart', () => {
  test.each<[string, string, readonly [string, string], unknown]>([
    ['a number of draws by its name', 'attempt', ['1', '2'], { repeat: 'attempt' }],
    ['a benchmark', 'zeal', ['gsm8k', 'mmlu'], { task: 'zeal' }],
    ['a metric', 'scorer', ['f1', 'em'], { metric: 'scorer' }],
    ['a judge', 'grader', ['j1', 'j2'], {}],
    ['a temperature', 'temperature', ['0', '1'], ['temperature']],
    ['anything else', 'zeal', ['p', 'r'], ['zeal']],
  ])('%s', (_what, name, values, expected) => {
    const found = named(clash(`id model ${name} ok\n${rows(values)}`));
    expect(found).toEqual(
      Array.isArray(expected) ? expected : { query: 'id', model: 'model', ...(expected as object) },
    );
  });

  test('verdicts are none', () => {
    expect(named(clash(`id model foo ok\n${rows(['1', '0'])}`))).toEqual({ query: 'id', model: 'model' });
  });

  test('a part of the path that numbers draws is a repeat; days and gradings are asked about', () => {
    const path = (values: readonly [string, string]) => [
      columnOf(
        3,
        '{file}',
        ['q1', 'q2', 'q3', 'q4'].flatMap(() => values),
        false,
        true,
      ),
    ];
    const table = `id model ok\n${rows(['x', 'x']).replace(/ x 1/g, ' 1')}`;
    expect(named(clash(table, path(['seed1', 'seed2'])))).toEqual({ query: 'id', model: 'model', repeat: '{file}' });
    expect(named(clash(table, path(['20260101', '20260102'])))).toEqual(['{file}']);
    expect(named(clash(table, path(['strict', 'loose'])))).toEqual(['{file}']);
  });

  test('a column that the user gives as the draw is one, whatever its name', () => {
    const columns = columnsFrom(`id model zeal ok\n${rows(['p', 'r'])}`);
    const choice = clashing(columns, [weighed(columns)], undefined, { ...HINTS, repeat: columns[2] });
    expect(named(choice)).toEqual({ query: 'id', model: 'model', repeat: 'zeal' });
  });
});

test('without a column of that kind rows are left to whoever joins them; without a name it is asked for the model', () => {
  const twice = 'q1 x 1\nq1 x 0\nq2 y 1\nq2 y 1';
  expect(named(clash(`id model ok\n${twice}`))).toEqual({ query: 'id', model: 'model' });
  expect(named(clash(`id foo ok\n${twice}`))).toBe('missing');
});

describe('whether ids restart with a column', () => {
  const task = (table: string): boolean => {
    const columns = columnsFrom(table);
    return isTask(columns[1]!, columns[0]!, columns);
  };

  test('another question stands under the same id', () => {
    expect(task('id zeal question\n1 a x\n2 a y\n1 b z\n2 b w')).toBe(true);
    expect(task('id zeal question\n1 a x\n2 a y\n1 b x\n2 b y')).toBe(false);
    expect(task('id task question\n1 a x\n2 a y\n1 b x\n2 b y')).toBe(false);
  });

  test('without questions its name or its values say so', () => {
    expect(task('id subject\n1 a\n1 b')).toBe(true);
    expect(task('id zeal\n1 gsm8k\n1 mmlu')).toBe(true);
    expect(task('id zeal\n1 a\n1 b')).toBe(false);
  });
});

test('the number of the draw by name, unless it divides the rows as a key does', () => {
  const columns = columnsFrom('id model epoch\nq1 a 0\nq1 b 0\nq2 a 1\nq2 b 1');
  const best = { ...weighed(columns), usesTask: false };
  expect(extras(columns, best, undefined, HINTS)).toEqual({});
  const others = columnsFrom('id model epoch\nq1 a 0\nq1 b 1\nq2 a 1\nq2 b 1');
  expect(extras(others, { ...weighed(others), usesTask: true }, others[2], HINTS)).toEqual({
    task: others[2],
    repeat: others[2],
  });
});
