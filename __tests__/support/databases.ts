import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvCell } from '../../src/report/escape.js';

/** The Node that a runner would use, where the one of the tests is another. */
const NODE = process.env['RUNNER_NODE'] ?? process.execPath;

export type Value = string | number | boolean | null;
/** The table `outcomes`: its columns with their types, and its rows. */
export interface Table {
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly Value[])[];
}

/** Statements on a table. */
export interface Job {
  readonly table: Table;
  readonly statements: readonly string[];
}

/** A database that does jobs one after another, and gives the result of each statement as the CSV that it would export. */
export interface Database {
  run(jobs: readonly Job[]): string[][];
  close(): void;
}

/** SQLite is inside Node from 22.13 on. */
const [major, minor] = spawnSync(NODE, ['-p', 'process.versions.node'], { encoding: 'utf8' })
  .stdout.split('.')
  .map(Number) as [number, number];
export const HAS_SQLITE = major > 22 || (major === 22 && minor >= 13);

const setupOf = ({ columns }: Table): string =>
  `CREATE TABLE outcomes (${Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')})`;

/** SQLite or DuckDB, in one process for all jobs. */
export function inNode(engine: 'sqlite' | 'duckdb'): Database {
  return {
    run(jobs) {
      const each = jobs.map(({ table, statements }) => ({ setup: setupOf(table), rows: table.rows, statements }));
      const input = JSON.stringify({ engine, jobs: each });
      const text = outputOf(NODE, ['--no-warnings', '__tests__/support/run-sql.mjs'], { input });
      const results = JSON.parse(text) as Record<string, Value>[][][];
      return results.map((ofJob) => ofJob.map((rows) => csvOf(rows)));
    },
    close: () => {},
  };
}

function csvOf(rows: readonly Record<string, Value>[]): string {
  if (rows.length === 0) return '';
  const names = Object.keys(rows[0]!);
  const lines = rows.map((row) => names.map((name) => csvCell(String(row[name] ?? ''))).join(','));
  return `${[names.map(csvCell).join(','), ...lines].join('\n')}\n`;
}

/** Folder of the programs of a PostgreSQL server; undefined where none is installed. */
export const POSTGRES = ['/usr/lib/postgresql', '/opt/homebrew/opt']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((version) => join(folder, version, 'bin')))
  .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'psql')));

/** Ends the result of a statement: no line of one. */
const END = '-- end of a result --';

/** A PostgreSQL of its own, which listens on a socket in a new folder. It refuses to be run by root: `nobody` runs it. */
export function startPostgres(): Database {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const program = (name: string, args: readonly string[], options: SpawnSyncOptions = {}): string =>
    outputOf(join(POSTGRES!, name), args, { ...user, cwd: folder, ...options });
  program('initdb', ['-D', data, '-U', 'tests', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync']);
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`;
  // A server that has its output would keep whoever started it waiting.
  program('pg_ctl', ['start', '-w', '-D', data, '-o', settings, '-l', join(folder, 'log')], { stdio: 'ignore' });
  const psql = (input: string): string =>
    program('psql', ['-h', folder, '-U', 'tests', '-d', 'postgres', '-qX', '--csv', '-v', 'ON_ERROR_STOP=1'], {
      input,
    });
  return {
    run(jobs) {
      const scripts = jobs.map(({ table, statements }) => {
        const rows = table.rows.map((row) =>
          row.map((value) => (value === null ? '' : csvCell(String(value)))).join(','),
        );
        const filled = `DROP TABLE IF EXISTS outcomes;\n${setupOf(table)};\nCOPY outcomes FROM STDIN WITH CSV;\n${rows.join('\n')}\n\\.\n`;
        return `${filled}${statements.map((statement) => `${statement}\n;\n\\echo ${END}\n`).join('')}`;
      });
      const results = psql(scripts.join('')).split(`${END}\n`);
      return jobs.map(({ statements }) => results.splice(0, statements.length));
    },
    close() {
      program('pg_ctl', ['stop', '-w', '-m', 'immediate', '-D', data], { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Standard output of a program that must end well. */
function outputOf(program: string, args: readonly string[], options: SpawnSyncOptions): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    ...options,
  });
  if (status === 0) return String(stdout ?? '');
  throw new Error(`${program} ${args.join(' ')}: ${String(error ?? stderr)}`);
}
