import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderTerminal } from '../../../src/report/terminal.js';
import { startRunsServer, type RunsServer } from '../../comparison/runs-server.js';
import { runnerEnvironment, TOKEN } from '../../support/github-server.js';
import { command, evaluated, inFolder, outcomes, refusalOf, table, type Case } from './saying.js';

const models = (queries: number): string => table({ a: outcomes(queries, 6), b: outcomes(queries, 9) });
const FILES = { 'a.csv': models(50) };
const BEFORE = { 'compare-with': 'artifact:beta-certificate' };

/** Works with a repository on whose default branch the workflow may have run. */
async function onGitHub<T>(work: (server: RunsServer, environment: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  const server = await startRunsServer();
  const environment = runnerEnvironment({ server: { url: server.url, graphqlUrl: server.github.graphqlUrl } });
  try {
    return await work(server, environment);
  } finally {
    await server.close();
    rmSync(environment['RUNNER_TEMP']!, { recursive: true });
  }
}

/** What a run says that is compared with an earlier report, after something has happened to that or to the results. */
async function compared(change: (folder: string) => void, ...flags: readonly string[]): Promise<readonly string[]> {
  return inFolder(FILES, async (folder) => {
    const common = ['a.csv', '--diagnostics', 'false'];
    await command(folder, [...common, '--out', join(folder, 'before')]);
    change(folder);
    return (await command(folder, [...common, '--compare-with', 'before', ...flags])).lines;
  });
}

export const COMPARISON: readonly Case[] = [
  [
    '`compare-with`: the latest successful run of this workflow on "…", run … of …, has no artifact "…".',
    () =>
      onGitHub((server, environment) => {
        server.addRun({ id: 11 });
        server.github.artifacts.add('another', 'x', { run: '11' });
        return refusalOf(evaluated(FILES, BEFORE, environment, TOKEN));
      }),
  ],
  [
    'Nothing to compare with yet: this workflow has not succeeded on … before.',
    () =>
      onGitHub(async (_, environment) => {
        const evaluation = await evaluated(FILES, { ...BEFORE, 'fail-on': 'regression' }, environment, TOKEN);
        if (!evaluation.decision.passed) throw new Error('it fails');
        return [renderTerminal(evaluation, { width: 110, color: false }).replace(/\n(?!\n)/g, ' ')];
      }),
  ],
  [
    'there is no outcomes.csv beside this certificate, and a comparison is made question by question.',
    () => compared((folder) => renameSync(join(folder, 'before/outcomes.csv'), join(folder, 'elsewhere.csv'))),
  ],
  ['`…` was … and is …, so what moved may be the grading', () => compared(() => undefined, '--pass-threshold', '0.7')],
  [
    'only … of … questions can be compared (…%; at least 80% are needed)',
    () => compared((folder) => writeFileSync(join(folder, 'a.csv'), models(30))),
  ],
];
