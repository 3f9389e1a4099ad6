import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEarlier } from '../../src/comparison/read-earlier.js';
import type { Earlier } from '../../src/comparison/types.js';
import { UserError } from '../../src/base/errors.js';
import { DEFAULT_LIMITS } from '../../src/sources/index.js';
import { writeReport } from '../../src/report/write.js';
import { archive, HASTY } from '../sources/artifacts/harness.js';
import { evaluationOf } from '../support/evaluation.js';
import { runnerEnvironment, TOKEN } from '../support/github-server.js';
import { startRunsServer, type RunsServer } from './runs-server.js';

const THIS_RUN = 1234567890;

let reports: Map<string, Buffer>;
let server: RunsServer;
let environment: Record<string, string>;

beforeAll(async () => {
  reports = new Map();
  for (const last of ['first', 'second']) {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    const rows = { a: [1, 1, 0, 0], [last]: [1, 0, 1, 0] } as const;
    await writeReport(await evaluationOf(rows, { diagnostics: 'false' }), folder);
    const names = ['certificate.json', 'outcomes.csv', 'queries.csv', 'report.md'];
    const files = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    reports.set(last, archive(Object.fromEntries(files)));
    rmSync(folder, { recursive: true });
  }
});
beforeEach(async () => {
  server = await startRunsServer();
  environment = runnerEnvironment({ server: { url: server.url, graphqlUrl: server.github.graphqlUrl } });
});
afterEach(async () => {
  const left = readdirSync(environment['RUNNER_TEMP']!).filter((name) => name.startsWith('beta-certificate-'));
  rmSync(environment['RUNNER_TEMP']!, { recursive: true });
  await server.close();
  expect(left).toEqual([]);
});

const read = (source = 'artifact:beta', token = TOKEN): Promise<Earlier> =>
  readEarlier(source, { cwd: '.', environment, token }, DEFAULT_LIMITS, HASTY);
const upload = (run: number, report: string, name = 'beta', changes = {}): unknown =>
  server.github.artifacts.add(name, reports.get(report)!, { run: String(run), ...changes });
async function refusal(source?: string, token?: string): Promise<string> {
  try {
    await read(source, token);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
const second = ({ snapshot }: Earlier): string | undefined => snapshot?.matrix.models[1];

describe('which run', () => {
  test('the latest successful one of the default branch, whatever order the list has', async () => {
    for (const [id, report] of [
      [12, 'second'],
      [11, 'first'],
    ] as const) {
      server.addRun({ id });
      upload(id, report);
    }
    const earlier = await read();
    expect(second(earlier)).toBe('second');
    expect(earlier.origin).toEqual({
      kind: 'artifact',
      name: 'beta',
      branch: 'trunk',
      run: { id: 12, createdAt: '2026-11-01T10:00:00Z', headSha: 'abcdef0123456789' },
    });
    expect(server.asked).toEqual([
      '/repos/octo/evals',
      '/repos/octo/evals/actions/runs/1234567890',
      ...['push', 'schedule', 'workflow_dispatch'].map(
        (event) => `/repos/octo/evals/actions/workflows/77/runs?branch=trunk&status=success&per_page=10&event=${event}`,
      ),
    ]);
  });

  test('of a schedule or by hand too', async () => {
    server.addRun({ id: 11 });
    server.addRun({ id: 13, event: 'schedule' });
    upload(13, 'second');
    expect(second(await read())).toBe('second');
  });

  test.each([
    ['this very run', { id: THIS_RUN }],
    ['a run that failed', { id: 13, conclusion: 'failure' }],
    ['a run of another branch', { id: 13, head_branch: 'topic' }],
    ['a pull request whose branch has the same name', { id: 13, event: 'pull_request' }],
    ['a fork’s branch of the same name', { id: 13, event: 'push', head_repository: { full_name: 'evil/evals' } }],
    ['a branch of a deleted fork', { id: 13, event: 'push', head_repository: null }],
    ['a run after another workflow, which may have been for a fork', { id: 13, event: 'workflow_run' }],
    ['a run with the rights of the base', { id: 13, event: 'pull_request_target' }],
  ])('never %s', async (_, run) => {
    server.addRun({ id: 11 });
    upload(11, 'first');
    server.addRun(run);
    upload(run.id, 'second');
    expect(second(await read())).toBe('first');
  });

  test('none yet: no comparison, and no failure', async () => {
    server.addRun({ id: THIS_RUN });
    server.addRun({ id: 13, conclusion: 'failure' });
    expect(await read()).toEqual({
      origin: { kind: 'artifact', name: 'beta', branch: 'trunk', run: null },
      snapshot: null,
      version: '',
      warnings: [],
    });
  });

  test('only runs of strangers: a comparison with nothing does not pass', async () => {
    server.addRun({ id: 13, event: 'workflow_run' });
    expect(await refusal()).toMatch(/on "trunk" this workflow has succeeded only for pull requests.*push, schedule/);
  });
});

describe('what is refused, with the mend', () => {
  beforeEach(() => server.addRun({ id: 11 }));

  test('no such artifact: not the one of an older run', async () => {
    server.addRun({ id: 10 });
    upload(10, 'first');
    upload(11, 'first', 'other');
    expect(await refusal()).toMatch(
      /on "trunk", run 11 of octo\/evals, has no artifact "beta"\. Upload the report folder/,
    );
  });

  test('an artifact that has expired', async () => {
    upload(11, 'first', 'beta', { expired: true });
    expect(await refusal()).toMatch(/of run 11 of octo\/evals, "beta" has expired/);
  });

  test('an artifact that is not what was uploaded', async () => {
    upload(11, 'first', 'beta', { digest: `sha256:${'0'.repeat(64)}` });
    expect(await refusal()).toMatch(/artifact:beta: is not what run 11 of octo\/evals uploaded/);
  });

  test('an artifact without a certificate', async () => {
    server.github.artifacts.add('beta', archive({ 'log.txt': 'x', 'other.txt': 'y' }), { run: '11' });
    expect(await refusal()).toMatch(/the artifact "beta" holds no certificate\.json/);
  });

  test('an artifact whose certificate is broken', async () => {
    server.github.artifacts.add('beta', archive({ 'certificate.json': '{}', 'outcomes.csv': 'x' }), { run: '11' });
    expect(await refusal()).toMatch(/^artifact:beta!certificate\.json: `compare-with`: no certificate of this program/);
  });

  test.each([
    [403, /earlier runs of octo\/evals cannot be listed: the token may not do this.*`actions: read`/],
    [404, /earlier runs of octo\/evals cannot be listed: GitHub finds no such thing/],
    [500, /earlier runs of octo\/evals cannot be listed: GitHub did not answer as it should/],
  ])('a list of runs that answers %d', async (status, message) => {
    server.refuse(/\/workflows\/77\/runs$/, status);
    expect(await refusal()).toMatch(message);
  });

  test('an empty name, an empty token', async () => {
    expect(await refusal('artifact: ')).toMatch(/`artifact:` names no artifact/);
    expect(await refusal('artifact:beta', '')).toMatch(/`compare-with`: github-token is empty/);
    expect(server.asked).toEqual([]);
  });
});
