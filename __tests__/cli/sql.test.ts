import { expect, test } from '@jest/globals';
import { sqlCommand } from '../../src/cli/sql.js';

test.each([
  [['--models', 'a,b'], '`--dialect` is missing. Choose one of duckdb, sqlite, postgres, snowflake, spark, bigquery.'],
  [['--models', 'a,b', '--dialect', 'oracle'], '`dialect`: "oracle" is not known. Choose one of'],
  [['--models', 'a', '--dialect', 'duckdb'], '`--models` names fewer than two models.'],
  [['--dialect', 'duckdb'], '`--models` names fewer than two models.'],
  [['--models', 'a,b,a', '--dialect', 'duckdb'], '`--models` names "a" twice.'],
  [['--models', 'a,,b', '--dialect', 'duckdb'], '`--models` has an empty name.'],
  [['--models', 'a\n,b', '--dialect', 'duckdb', '--models', 'c'], 'holds a line break'],
  [['--models', 'a,b', '--dialect', 'duckdb', '--table', 'a..b'], '`--table` has an empty name.'],
  [['--models', 'a,${b}', '--dialect', 'spark'], 'where Spark puts in the value of a variable'],
  [['--models', 'a,b', '--dialect', 'duckdb', '--only', 'groups'], 'Name it with `--group-by`.'],
  [['--models', 'a,b', '--dialect', 'duckdb', 'results.csv'], '`sql` reads no files, and "results.csv" is named.'],
  [['--models', 'a,Count', '--dialect', 'duckdb'], 'a column "Count" of the export would not be read as a model'],
  [['--modells', 'a,b'], 'Did you mean `--models`?'],
])('%j is refused', (args, message) => {
  expect(() => sqlCommand(args)).toThrow(message);
});

test('help is the command alone, or with --help, and within 80 columns', () => {
  expect(sqlCommand([])).toBe(sqlCommand(['--help']));
  expect(
    sqlCommand([])
      .split('\n')
      .filter((line) => line.length > 80),
  ).toEqual([]);
});
