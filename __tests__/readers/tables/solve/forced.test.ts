import { describe, expect, test } from '@jest/globals';
import { parseColumns } from '../../../../src/readers/tables/columns.js';
import { forcedColumns, spelledOutcome } from '../../../../src/readers/tables/solve/forced.js';
import type { SolveOptions } from '../../../../src/readers/tables/solve/types.js';
import { columnOf } from '../../../../src/readers/tables/solve/facts.js';

const columns = (names: readonly string[]) =>
  names.map((name, i) => columnOf(i, name, ['a'], false, name.startsWith('{')));
const options = (lines: readonly string[], metric?: string): SolveOptions => ({
  columns: parseColumns(lines),
  metric,
  passThreshold: 0.5,
  repeats: false,
  labels: () => new Map(),
  selects: () => undefined,
  isNamed: () => false,
});
/** The names of the columns by their roles, or the refusal. */
function forced(names: readonly string[], lines: readonly string[], metric?: string): unknown {
  const found = forcedColumns(columns(names), options(lines, metric));
  if ('kind' in found && 'rule' in found) return `${found.rule} ${found.remedy}`;
  return Object.fromEntries(Object.entries(found).map(([role, column]) => [role, column.name]));
}

describe('columns by the roles that the user gives them', () => {
  test.each<[string, string[], string[], unknown]>([
    ['as written before another writing', ['Model ID', 'model_id'], ['model = model_id'], { model: 'model_id' }],
    ['in another writing', ['Model ID'], ['model = modelId'], { model: 'Model ID' }],
    ['at the end of a path', ['a.score', 'b.id'], ['query = id'], { query: 'b.id' }],
    ['below it', ['meta.x', 'grade'], ['group = meta'], { group: 'meta.x' }],
    ['a part of the path, as written alone', ['a', '{file}'], ['model = {file}'], { model: '{file}' }],
    ['an outcome that is not there is said later', ['a'], ['outcome = grade'], {}],
  ])('%s', (_what, names, lines, roles) => {
    expect(forced(names, lines)).toEqual(roles);
  });

  test('two columns at the end of such a path are none', () => {
    expect(forced(['a.id', 'b.id'], ['query = id'])).toBe(
      'there is no column "id", which `columns` names. There are: "a.id", "b.id".',
    );
  });

  test('`metric` is the outcome where `columns` names none', () => {
    expect(forced(['a', 'b'], [], 'b')).toEqual({ outcome: 'b' });
    expect(forced(['a', 'b'], ['outcome = a'], 'b')).toEqual({ outcome: 'a' });
    expect(forced(['a'], [], 'zzz')).toEqual({});
  });
});

describe('an outcome in words', () => {
  const spelled = (line: string, ...names: string[]) => {
    const found = spelledOutcome(options([`outcome = ${line}`]), columns(names));
    return found && [found.columns.get('outcome'), found.inverts === true, found.rightWord];
  };

  test.each<[string, unknown]>([
    ['not failed', ['failed', true, undefined]],
    ['grade is A', ['grade', false, 'A']],
    ['what is it is very good', ['what is it', false, 'very good']],
    ['grade', undefined],
    ['notable', undefined],
    ['is A', undefined],
  ])('%j', (line, expected) => {
    expect(spelled(line, 'x')).toEqual(expected);
  });

  test('a column that is named so is meant as it is', () => {
    expect([spelled('not failed', 'not failed'), spelled('grade is A', 'grade is A')]).toEqual([undefined, undefined]);
    expect(spelledOutcome(options([]), [])).toBeUndefined();
  });
});
