import { expect, test } from '@jest/globals';
import { TOKEN } from '../support/github-server.js';
import { actInProcess } from '../support/in-process.js';
import { outputsOf, runAction, type Finished } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';
import { smallTable } from '../support/small-table.js';

const SMALL = smallTable();
const FAILING = { 'min-gain': '0.05' };

const { server: github, environment } = eachTestOnAServer();

const scheduled = (event = 'schedule'): Record<string, string> => ({
  ...environment({ event, payload: {}, ref: 'refs/heads/main' }),
  GITHUB_RUN_NUMBER: '100',
  GITHUB_WORKFLOW_REF: 'octo/evals/.github/workflows/nightly.yml@refs/heads/main',
});

const INPUTS = { results: SMALL, diagnostics: 'false', 'tracking-issue': 'true' };
const nightly = (inputs: Record<string, string>, env = scheduled()): Promise<Finished> =>
  actInProcess({ ...INPUTS, ...inputs }, env, TOKEN);

test('opened on the second failure in a row, updated, closed when it passes', async () => {
  github().issues.addRuns('success');
  const first = await nightly(FAILING);
  expect(first.status).toBe(1);
  expect(github().issues.all).toEqual([]);
  expect(first.stdout).toContain('it takes 2 scheduled runs in a row');

  github().issues.addRuns('failure');
  const second = await nightly(FAILING);
  expect(second.status).toBe(1);
  expect(github().issues.all.map(({ state }) => state)).toEqual(['open']);
  expect(github().issues.all[0]?.body).toContain('❌ No ensemble of these 3 models can gain');

  await nightly({ 'min-gain': '0.06' });
  expect(github().issues.all).toHaveLength(1);
  expect(github().issues.all[0]?.body).toContain('you asked for +6');

  const passing = await nightly({});
  expect(passing.status).toBe(0);
  expect(github().issues.all.map(({ state }) => state)).toEqual(['closed']);
  expect(github().comments.map(({ issue, body }) => [issue, body.includes('passes again')])).toEqual([[41, true]]);
});

test('two processes at the same time leave one open issue', async () => {
  const listings = (): number =>
    github()
      .log('GET')
      .filter((line) => line.endsWith('/issues')).length;
  github().fault({ kind: 'slow', method: 'POST', path: /\/issues$/, times: 2, until: () => listings() >= 2 });
  const one = (): Promise<Finished> => runAction({ ...INPUTS, ...FAILING, confirm: '1' }, scheduled(), TOKEN);
  await Promise.all([one(), one()]);
  expect(github().issues.all.filter(({ state }) => state === 'open')).toHaveLength(1);
  expect(
    github()
      .log('POST')
      .filter((line) => line.endsWith('/issues')).length,
  ).toBe(2);
});

test.each(['workflow_dispatch', 'push'])('on %s there is none', async (event) => {
  await nightly({ ...FAILING, confirm: '1' }, scheduled(event));
  expect(github().requests).toEqual([]);
});

test('without the right to it the verdict stands, and the permission is named', async () => {
  github().fault({ kind: 'integration', times: 99 });
  const env = scheduled();
  const { status, stdout } = await nightly({ ...FAILING, confirm: '1' }, env);
  expect(status).toBe(1);
  expect(stdout).toContain('`issues: write`');
  expect(outputsOf(env).get('verdict')).toBe('no-gain');
});

test('off by default', async () => {
  await nightly({ ...FAILING, confirm: '1', 'tracking-issue': '' });
  expect(github().requests).toEqual([]);
});
