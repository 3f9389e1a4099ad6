// The three fields that a certificate needs, from JSON lines.
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
const result = await connection.runAndReadAll(
  `SELECT model, sum(resolved::int), count(DISTINCT instance_id) FROM read_json('${process.argv[2]}', format='newline_delimited', columns={instance_id: 'VARCHAR', model: 'VARCHAR', resolved: 'BOOLEAN'}) GROUP BY model`,
);
console.log(result.getRows().length);
