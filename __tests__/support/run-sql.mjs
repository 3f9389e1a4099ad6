// Runs SQL on the SQLite inside Node (from 22.13) or on DuckDB: reads { engine, setup, rows, statements } as JSON from
// standard input, where `setup` makes the table `outcomes`, and prints the rows of each statement; or { engine, jobs },
// each of them { setup, rows, statements }, and prints that of each job.
import { readFileSync } from 'node:fs';

const { engine, jobs, ...only } = JSON.parse(readFileSync(0, 'utf8'));
const run = engine === 'duckdb' ? onDuckdb : onSqlite;
const results = [];
for (const job of jobs ?? [only]) results.push(await run(job));
process.stdout.write(JSON.stringify(jobs === undefined ? results[0] : results));

async function onSqlite({ setup, rows, statements }) {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(':memory:');
  database.exec(setup);
  const insert = database.prepare(`INSERT INTO outcomes VALUES (${rows[0].map(() => '?').join()})`);
  for (const row of rows) insert.run(...row.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
  return statements.map((statement) => database.prepare(statement).all());
}

async function onDuckdb({ setup, rows, statements }) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await connection.run(setup);
  const appender = await connection.createAppender('outcomes');
  for (const row of rows) {
    for (const value of row) {
      if (value === null) appender.appendNull();
      else if (typeof value === 'string') appender.appendVarchar(value);
      else if (typeof value === 'boolean') appender.appendBoolean(value);
      else appender.appendInteger(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  const results = [];
  for (const statement of statements) results.push((await connection.runAndReadAll(statement)).getRowObjectsJson());
  return results;
}
