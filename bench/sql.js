// Runs the SQL of docs/sql.md on DuckDB and asserts that the patterns certify like the table they came from.
//   cd bench && npm install && node sql.js
import { DuckDBInstance } from '@duckdb/node-api';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generator } from './scale-data.js';

const QUERIES = 100_000;
const MODELS = ['model-a', 'model-b', 'model-c'];
const document = readFileSync(new URL('../docs/sql.md', import.meta.url), 'utf8');
const statement = (name) => new RegExp(`\`\`\`sql\\n-- ${name}\\n([^]*?)\`\`\``).exec(document)[1];

const folder = mkdtempSync(join(tmpdir(), 'sql-'));
const random = generator(7);
const long = [];
for (let q = 0; q < QUERIES; q++) {
  const ease = random();
  for (const [m, model] of MODELS.entries()) {
    if (random() < 0.005) continue;
    const graded = random() > 0.005;
    long.push(`q${q},${model},${graded ? Number(ease + random() > 0.5 + 0.1 * m) : ''}`);
  }
  // A model that the statements do not name.
  long.push(`q${q},other,1`);
}
const table = join(folder, 'long.csv');
writeFileSync(table, `query,model,correct\n${long.join('\n')}\n`);

const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
const rowsOf = async (sql) => (await connection.runAndReadAll(sql)).getRows();
await connection.run(
  `CREATE TABLE outcomes AS SELECT * FROM read_csv('${table}', columns = {query: 'VARCHAR', model: 'VARCHAR', correct: 'INTEGER'}, header = true)`,
);
assert.deepEqual(await rowsOf(statement('doubles')), []);
await connection.run(`COPY (${statement('patterns')}) TO '${join(folder, 'patterns.csv')}' (HEADER)`);
const ids = await rowsOf(statement('all wrong'));
await connection.run(`INSERT INTO outcomes VALUES ('q1', 'model-a', 1)`);
assert.equal((await rowsOf(statement('doubles'))).length, 1);

const command = new URL('../dist/cli/index.js', import.meta.url).pathname;
const certify = (file, ...flags) =>
  JSON.parse(
    execFileSync(process.execPath, [command, file, '--json', '-', '--fail-on', 'none', ...flags], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  );
const whole = certify(table, ...MODELS.flatMap((model) => ['--models', model]));
const grouped = certify(join(folder, 'patterns.csv'));
for (const key of ['verdict', 'queries', 'ceiling', 'gain']) assert.deepEqual(grouped[key], whole[key], key);
assert.deepEqual(
  grouped.models.map((model) => ({ ...model, name: model.name.replace('_', '-') })),
  whole.models,
);
assert.equal(grouped.allWrong.count, whole.allWrong.count);
assert.deepEqual(ids.flat().sort(), [...whole.allWrong.queries].sort());
const patterns = readFileSync(join(folder, 'patterns.csv'), 'utf8').trim().split('\n').length - 1;
console.log(
  `${long.length.toLocaleString('en')} rows, ${patterns} patterns: same verdict, bounds, models and ${ids.length} all-wrong queries`,
);
rmSync(folder, { recursive: true });
