import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run.js';
import { sqlCommand } from '../../src/cli/sql.js';
import { csvCell } from '../../src/report/escape.js';
import {
  HAS_SQLITE,
  inNode,
  POSTGRES,
  startPostgres,
  type Database,
  type Job,
  type Table,
} from '../support/databases.js';
import { seeded } from '../support/random.js';
import { HOSTILE, modelFlags } from './hostile-models.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sql-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Certificate {
  readonly verdict: string;
  readonly queries: unknown;
  readonly gain: unknown;
  readonly models: readonly { name: string }[];
  readonly allWrong: { readonly count: number; readonly queries: readonly string[] };
  readonly slices: readonly { readonly name: string; readonly queries: number; readonly gain: unknown }[] | null;
}

async function certificateOf(text: string, ...flags: string[]): Promise<Certificate> {
  const path = join(folder, 'results.csv');
  writeFileSync(path, text);
  let [out, errors] = ['', ''];
  await runCommand([path, '--json', '-', '--fail-on', 'none', ...flags], {
    cwd: folder,
    env: {},
    stdout: { write: (part: string) => (out += part) },
    stderr: { write: (part: string) => (errors += part) },
  });
  expect(errors).toBe('');
  return JSON.parse(out) as Certificate;
}

/** 300 queries in two subjects: answers that are missing or not graded, and a model that nobody asks for. */
function tableOf(models: readonly string[], isBoolean = false): Table {
  const random = seeded(9);
  const rows = Array.from({ length: 300 }, (_, q) => {
    const ease = random();
    const outcome = (m: number): number | null =>
      random() < 0.02 ? null : Number(ease + random() > 0.6 + 0.4 * (m / models.length));
    return [...models, 'nobody asks'].flatMap((model, m) => {
      const correct = outcome(m);
      const row = [`q${q}`, model, isBoolean && correct !== null ? correct === 1 : correct, `s${q % 2}`];
      return random() < 0.01 ? [] : [row];
    });
  }).flat();
  return {
    columns: { query: 'TEXT', model: 'TEXT', correct: isBoolean ? 'BOOLEAN' : 'INTEGER', subject: 'TEXT' },
    rows,
  };
}

const longCsv = ({ columns, rows }: Table): string =>
  `${[Object.keys(columns), ...rows].map((row) => row.map((value) => csvCell(String(value ?? ''))).join(',')).join('\n')}\n`;
/** Names as globs that match nothing else. */
const globs = (models: readonly string[]): string[] => modelFlags(models.map((name) => name.replace(/[\\[*?{]/g, '?')));
const PLAIN = ['model-a', 'model-b', 'model-c'];
const PARTS = ['doubles', 'two-groups', 'patterns', 'groups', 'all-wrong'];
const made = (models: readonly string[], dialect: string, ...flags: string[]): string[] =>
  PARTS.map((only) =>
    sqlCommand([...modelFlags(models), '--dialect', dialect, '--only', only, '--group-by', 'subject', ...flags]),
  );

interface Case {
  readonly models: readonly string[];
  readonly isBoolean?: boolean;
}

const CASES: Readonly<Record<string, Case>> = {
  'names as people give them': { models: PLAIN },
  'hostile names': { models: HOSTILE },
  'true and false': { models: ['model-a', 'model-b'], isBoolean: true },
  'names that differ in case alone': { models: ['GPT', 'gpt', 'o3'] },
  'names longer than a column may be': { models: ['a'.repeat(70), `${'a'.repeat(69)}b`] },
};
/** Groups are diagnostics, which take their time: one case of each database has them. */
const groupingOf = (models: readonly string[]): string[] =>
  models === PLAIN ? ['--group-by', 'subject'] : ['--diagnostics', 'false'];

const jobOf = ({ models, isBoolean = false }: Case, dialect: string): Job => ({
  table: tableOf(models, isBoolean),
  statements: made(models, dialect, ...(isBoolean ? ['--boolean'] : [])),
});

/** What is there twice, out of range or in two groups. */
const faultyJob = (dialect: string): Job => ({
  table: {
    ...tableOf([]),
    rows: [
      ['q1', 'a', 0, 'x'],
      ['q1', 'a', 1, 'x'],
      ['q1', 'b', 1, 'x'],
      ['q2', 'b', 7, 'x'],
      ['q3', 'a', 1, 'x'],
      ['q3', 'b', 1, 'y'],
      ['q4', 'z', 1, 'x'],
      ['q4', 'z', 1, 'y'],
    ],
  },
  statements: made(['a', 'b'], dialect).slice(0, 2),
});

/** What the table of a case itself certifies: the same beside every database. */
const certified = new Map<string, Promise<Certificate>>();
function ofTable(name: string): Promise<Certificate> {
  const { models, isBoolean } = CASES[name]!;
  const certificate =
    certified.get(name) ?? certificateOf(longCsv(tableOf(models, isBoolean)), ...globs(models), ...groupingOf(models));
  certified.set(name, certificate);
  return certificate;
}

describe.each([
  ['duckdb', true, () => inNode('duckdb')],
  ['sqlite', HAS_SQLITE, () => inNode('sqlite')],
  ['postgres', POSTGRES !== undefined, startPostgres],
] as const)('%s', (dialect, isThere, start) => {
  // Shown as skipped where the database is not there: an older Node has no SQLite, a machine no PostgreSQL.
  const withIt = isThere ? test : test.skip;
  const names = Object.keys(CASES);
  const jobs = isThere ? [...Object.values(CASES).map((each) => jobOf(each, dialect)), faultyJob(dialect)] : [];
  /** The results of all jobs: a process, or a session, does them one after another. */
  let results: string[][];
  beforeAll(() => {
    if (!isThere) return;
    const database: Database = start();
    try {
      results = database.run(jobs);
    } finally {
      database.close();
    }
  });

  withIt.each(names)('%s: what comes out certifies like the table', async (name) => {
    const at = names.indexOf(name);
    const { models } = CASES[name]!;
    const [statements, grouping] = [jobs[at]!.statements, groupingOf(models)];
    const [doubles, twoGroups, patterns, groups, allWrong] = results[at]!;
    expect([doubles, twoGroups].map((text) => text!.split('\n').slice(1).join(''))).toEqual(['', '']);

    const whole = await ofTable(name);
    const ofPatterns = await certificateOf(withHeader(patterns!, statements[2]!), '--diagnostics', 'false');
    for (const key of ['verdict', 'queries', 'gain', 'models'] as const)
      expect([key, ofPatterns[key]]).toEqual([key, whole[key]]);
    expect(ofPatterns.models.map((model) => model.name).sort()).toEqual([...models].sort());
    expect(ofPatterns.allWrong.count).toBe(whole.allWrong.count);
    expect(whole.allWrong.count).toBeGreaterThan(0);
    expect(allWrong!.trim().split('\n').slice(1).sort()).toEqual([...whole.allWrong.queries].sort());

    const ofGroups = await certificateOf(withHeader(groups!, statements[3]!), ...grouping);
    expect(ofGroups.gain).toEqual(whole.gain);
    const slicesOf = ({ slices }: Certificate) =>
      slices?.map(({ name: slice, queries, gain }) => ({ slice, queries, gain }));
    expect(slicesOf(ofGroups)).toEqual(slicesOf(whole));
  });

  withIt('what is there twice, out of range or in two groups is found', () => {
    const [doubles, twoGroups] = results.at(-1)!;
    const firstTwo = (text: string): string[] =>
      text
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',', 2).join())
        .sort();
    expect(firstTwo(doubles!)).toEqual(['q1,a', 'q2,b']);
    expect(firstTwo(twoGroups!)).toEqual(['q3']);
  });
});

/** An export with the first line that the comments of its statement say to put there, where they do. */
function withHeader(csv: string, statement: string): string {
  const header = /Put this line in place of .*\n-- (.*)\n/.exec(statement)?.[1];
  return header === undefined ? csv : csv.replace(/^.*\n/, () => `${header}\n`);
}
