// Right answers of each model, queries, and those that every model got wrong, from a long table: CSV or JSON lines.
import { DuckDBInstance } from '@duckdb/node-api';

const file = process.argv[2];
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
const source = file.includes('.json') ? `read_json('${file}', format='newline_delimited')` : `read_csv('${file}')`;
await connection.run(`CREATE TABLE t AS SELECT query_id, model, correct::int AS correct FROM ${source}`);
const models = await connection.runAndReadAll('SELECT model, sum(correct) FROM t GROUP BY model');
const wrong = await connection.runAndReadAll(
  'SELECT count(*) FROM (SELECT query_id FROM t GROUP BY query_id HAVING max(correct) = 0)',
);
console.log(models.getRows().length, String(wrong.getRows()[0][0]));
