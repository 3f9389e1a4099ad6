import { describe, expect, test } from '@jest/globals';
import { asIdentity, identityOf } from '../../../../src/readers/tables/solve/identity.js';
import { column, columnsFrom } from './columns-from.js';

/** The name of the column that names the queries; `#` behind it where it holds texts. */
function identity(table: string, roles: { count?: number; task?: number; forced?: number } = {}): string | undefined {
  const own = columnsFrom(table);
  const at = (index: number | undefined) => (index === undefined ? undefined : own[index]);
  const found = identityOf(own, roles.count, at(roles.task), at(roles.forced));
  return found === undefined ? undefined : `${own[found.column]!.name}${found.isText ? '#' : ''}`;
}

describe('the column that names the queries', () => {
  test.each<[string, string, string | undefined, Parameters<typeof identity>[1]?]>([
    ['an id by name, wherever it stands', 'a b query_id\n1 0 x\n0 1 y', 'query_id'],
    ['an id by name even where it comes again', 'a query_id\n1 x\n0 x', 'query_id'],
    ['one that is different in every row before one that is not', 'name case a\nx p 1\nx q 0', 'case'],
    ['the first column, without a name of its own', 'foo a b\nx 1 0\ny 0 1', 'foo'],
    ['texts behind the models', 'a b foo\n1 0 x\n0 1 y\n1 1 z', 'foo'],
    ['no other texts of which several are different in every row', 'a b foo bar\n1 0 x p\n0 1 y q\n1 1 z r', undefined],
    ['nothing but outcomes', 'a b\n1 0\n0 1\n1 1', undefined],
    ['what is said of the whole table is no id', 'name a\nrun1 1\nrun1 0\nrun1 1\nrun1 0', 'name'],
    ['a count is never the id', 'count a\n3 1\n5 0', undefined, { count: 0 }],
    ['the one that the user names', 'query_id foo a\nx p 1\ny q 0', 'foo', { forced: 1 }],
    ['ids that restart in each task', 'task idx a\np 1 1\np 2 0\nq 1 1\nq 2 0', 'idx', { task: 0 }],
  ])('%s', (_what, table, name, roles) => {
    expect(identity(table, roles)).toBe(name);
  });

  test('a model by the name of an id is none', () => {
    expect(identity('foo gpt-4-id a\nx p 1\ny q 0')).toBe('foo');
  });
});

test.each<[string, string[], boolean]>([
  ['query_id', ['a b c d'], false],
  ['question', ['What is it ?'], true],
  ['question', ['q1', 'q2'], false],
  ['foo', ['two words'], false],
  ['foo', ['x'.repeat(65)], true],
  ['foo', ['x'.repeat(64)], false],
])('%s of %j holds texts: %s', (name, cells, isText) => {
  expect(asIdentity(column(name, cells))).toEqual({ column: 0, isText });
});
