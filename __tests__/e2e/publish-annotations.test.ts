import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOKEN } from '../support/github-server.js';
import { actInProcess } from '../support/in-process.js';
import type { Finished } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';
import { SMALL_TABLE, smallTable } from '../support/small-table.js';

/** A file outside of every checkout. */
const OUTSIDE = smallTable();
const SHA = 'd'.repeat(40);

const { server: github, environment } = eachTestOnAServer();

/** A run whose workspace is a checkout that holds the results. */
function inCheckout(): Record<string, string> {
  const env = environment({ payload: { pull_request: { number: 7, head: { sha: SHA } } } });
  const root = env['GITHUB_WORKSPACE']!;
  writeFileSync(join(root, 'results.csv'), SMALL_TABLE);
  execFileSync('git', ['init', '-q'], { cwd: root });
  execFileSync('git', ['add', 'results.csv'], { cwd: root });
  return env;
}

const act = (inputs: Record<string, string>, env: Record<string, string>): Promise<Finished> =>
  actInProcess({ results: 'results.csv', diagnostics: 'false', ...inputs }, env, TOKEN);

/** Lines, from 1, of the queries that the run says every model gets wrong. */
function linesOf(env: Record<string, string>): number[] {
  const list = readFileSync(join(env['GITHUB_WORKSPACE']!, 'beta-certificate/all-wrong.csv'), 'utf8');
  const [, ...ids] = list
    .trim()
    .split('\n')
    .map((line) => line.split(',')[0]!);
  const rows = SMALL_TABLE.split('\n');
  return ids.map((id) => rows.findIndex((row) => row.startsWith(`${id},`)) + 1);
}

const logged = ({ stdout }: Finished): number[] =>
  [...stdout.matchAll(/^::\w+ [^:]*file=results\.csv,line=(\d+)/gm)].map(([, line]) => Number(line));

test('each query that every model gets wrong is annotated on its line, in a check run', async () => {
  const env = inCheckout();
  const finished = await act({}, env);
  expect(finished.status).toBe(0);
  const [run] = github().checks.all;
  expect(run).toMatchObject({ headSha: SHA, conclusion: 'success' });
  expect(linesOf(env)).toHaveLength(5);
  expect(run?.annotations.map((each) => each['start_line'])).toEqual(linesOf(env));
  expect(new Set(run?.annotations.map((each) => each['path']))).toEqual(new Set(['results.csv']));
  expect(logged(finished)).toEqual([]);
});

test('where the token may not, in the log', async () => {
  github().fault({ kind: 'integration', path: /check-runs/, times: 9 });
  const env = inCheckout();
  const finished = await act({ 'min-gain': '0.05' }, env);
  expect(finished.status).toBe(1);
  expect(logged(finished)).toEqual(linesOf(env));
  expect(finished.stdout).toContain('`checks: write`');
});

test('off, nothing is annotated', async () => {
  const finished = await act({ annotations: 'false' }, inCheckout());
  expect(github().checks.all).toEqual([]);
  expect(logged(finished)).toEqual([]);
});

test('a file that is not in the repository is not annotated', async () => {
  const finished = await act({ results: OUTSIDE }, inCheckout());
  expect(github().checks.all).toEqual([]);
  expect(logged(finished)).toEqual([]);
});
