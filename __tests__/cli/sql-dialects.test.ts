import { describe, expect, test } from '@jest/globals';
import { DIALECT_NAMES, DIALECTS } from '../../src/cli/sql-dialects.js';
import { sqlCommand } from '../../src/cli/sql.js';
import { HOSTILE, modelFlags } from './hostile-models.js';

/** What stands outside quotes and comments, read as the documentation of each database says. */
function bare(sql: string, dialect: (typeof DIALECT_NAMES)[number]): string {
  const backslash = ['bigquery', 'spark', 'snowflake'].includes(dialect);
  const string = backslash ? /'(?:\\.|''|[^'\\])*'/y : /E'(?:\\.|''|[^'\\])*'|'(?:''|[^'])*'/y;
  const name =
    dialect === 'bigquery' ? /`(?:\\.|[^`\\])*`/y : dialect === 'spark' ? /`(?:``|[^`])*`/y : /"(?:""|[^"])*"/y;
  let rest = '';
  for (let i = 0; i < sql.length;) {
    const found = [string, name, /--.*/y]
      .map((pattern) => ((pattern.lastIndex = i), pattern.exec(sql)?.[0]))
      .find(Boolean);
    rest += found === undefined ? sql[i]! : 'Q';
    i += found?.length ?? 1;
  }
  return rest;
}

describe.each(DIALECT_NAMES)('%s', (dialect) => {
  const models = dialect === 'spark' ? HOSTILE.slice(0, -1) : HOSTILE;

  test('no name leaves its quotes', () => {
    const names = ['--table', "a b.x'y", '--query', 'q"`\\', '--model', "m';--", '--correct', 'the "c"'];
    const args = [...modelFlags(models), '--dialect', dialect, '--group-by', '`', ...names];
    const text = bare(sqlCommand(args), dialect);
    expect(text).toMatch(/^[\w\s.,()=<>*;|]+$/);
    expect(text).not.toMatch(/DROP|HOME|slash|hi/);
  });

  test('the first line says for which database, and whether it was run there', () => {
    const [line] = sqlCommand(['--models', 'a,b', '--dialect', dialect]).split('\n');
    expect(line).toContain(DIALECTS[dialect].database);
    expect(/\bnot run\b/.test(line!)).toBe(!['duckdb', 'sqlite', 'postgres'].includes(dialect));
  });
});

test('plain names are left to the database to fold, names in its quotes are taken exactly', () => {
  const text = sqlCommand(['--models', 'a,b', '--dialect', 'snowflake', '--query', 'QueryId', '--model', '"Mo""del"']);
  expect(text).toContain('o.QueryId, o."Mo""del", COUNT');
  expect(sqlCommand(['--models', 'a,b', '--dialect', 'bigquery', '--table', 'my-project.d.t'])).toContain(
    'FROM `my-project`.d.t AS o',
  );
});
