// What a certificate needs, in SQL: right answers of each model and the all-wrong count. Prints the time of the query
// alone as well, without starting Node and loading the library.
import { DuckDBInstance } from '@duckdb/node-api';

const [file, models] = [process.argv[2], Number(process.argv[3])];
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
const names = Array.from({ length: models }, (_, m) => `"model-${m}"`);
const start = process.hrtime.bigint();
const result = await connection.runAndReadAll(
  `SELECT count(*), ${names.map((name) => `sum(${name})`).join(', ')}, sum(CASE WHEN ${names.join('+')} = 0 THEN 1 ELSE 0 END) FROM read_csv('${file}')`,
);
const rows = result.getRows();
console.log(`seconds ${Number(process.hrtime.bigint() - start) / 1e9} rows ${rows[0][0]}`);
