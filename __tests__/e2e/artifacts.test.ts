import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { REPOSITORY, REPOSITORY_ID, TOKEN } from '../support/github-server.js';
import { eachTestOnAServer } from '../support/runs.js';
import { actInProcess } from '../support/in-process.js';
import { outputsOf, runAction } from '../support/processes.js';
import { SMALL_TABLE } from '../support/small-table.js';
import { archive } from '../sources/artifacts/harness.js';

const [header, ...rows] = SMALL_TABLE.trim().split('\n');
const SHA = 'b'.repeat(40);
const FORK = { id: 99, full_name: 'mallory/evals' };

const { server: github, environment } = eachTestOnAServer();

const FAST = { results: '', diagnostics: 'false' };

test('the artifacts of a matrix job merge to the certificate of the whole, and nothing stays behind', async () => {
  for (let leg = 0; leg < 4; leg++) {
    const shard = [header, ...rows.filter((_, i) => i % 4 === leg)].join('\n');
    github().artifacts.add(`results-${leg}`, archive({ 'results.csv': shard }));
  }
  github().artifacts.add('logs', archive({ 'log.txt': 'not this' }));
  const env = environment({ event: 'push', payload: {} });
  const { status, stdout } = await runAction({ ...FAST, artifact: 'results-*' }, env, TOKEN);
  expect([status, stdout.split('\n').filter((line) => line.startsWith('::error'))]).toEqual([0, []]);
  const outputs = outputsOf(env);
  expect(outputs.get('queries')).toBe('1000');
  expect(outputs.get('all-wrong')).toBe('5');
  expect(stdout).not.toContain(TOKEN);
  expect(readdirSync(env['RUNNER_TEMP']!).filter((name) => name.startsWith('beta-certificate-'))).toEqual([]);
});

describe('a pull request from a fork, certified by workflow_run', () => {
  const payload = {
    workflow_run: {
      event: 'pull_request',
      id: 777,
      head_sha: SHA,
      head_branch: 'patch',
      head_repository: { ...FORK, owner: { login: 'mallory' } },
      pull_requests: [],
    },
    repository: { id: REPOSITORY_ID, full_name: REPOSITORY },
  };

  test('the comment goes to the pull request of that head, and results come from the artifact of that run', async () => {
    github().pulls.push({
      number: 12,
      state: 'open',
      head: { ref: 'patch', sha: SHA, repo: FORK, owner: 'mallory' },
      base: { ref: 'main', sha: 'c'.repeat(40), repo: { id: REPOSITORY_ID, full_name: REPOSITORY }, owner: 'octo' },
    });
    github().artifacts.add('results', archive({ 'results.csv': SMALL_TABLE }), { run: '777' });
    const env = environment({ event: 'workflow_run', payload });
    const { status } = await actInProcess({ ...FAST, artifact: 'results', 'run-id': '777' }, env, TOKEN);
    expect(status).toBe(0);
    expect(github().comments.map(({ issue }) => issue)).toEqual([12]);
    expect(github().comments[0]!.body).toContain('Up to +3.5 points to gain over `alpha`');
  });

  test('a pull request whose head has moved on gets no comment, and the verdict stands', async () => {
    github().artifacts.add('results', archive({ 'results.csv': SMALL_TABLE }), { run: '777' });
    const env = environment({ event: 'workflow_run', payload });
    const { status, stdout } = await actInProcess({ ...FAST, artifact: 'results', 'run-id': '777' }, env, TOKEN);
    expect(status).toBe(0);
    expect(github().comments).toEqual([]);
    expect(stdout).toMatch(/^::notice::.*pull request/m);
    expect(outputsOf(env).get('verdict')).toBe('gain-possible');
  });
});

describe('without the artifact there is no verdict', () => {
  test.each([
    ['none of that name', { artifact: 'result' }, /"result".*"results"/],
    ['a token that may not', { artifact: 'results' }, /actions: read/],
    ['no artifact named', { 'run-id': '777' }, /`artifact` names none/],
  ] as const)('%s', async (name, inputs, message) => {
    github().artifacts.add('results', archive({ 'results.csv': 'q,a,b' }));
    if (name === 'a token that may not') github().fault({ kind: 'integration', path: /artifacts/, times: 100 });
    const env = environment();
    const { status, stdout } = await actInProcess({ ...FAST, ...inputs }, env, TOKEN);
    expect(status).toBe(2);
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(outputsOf(env).has('verdict')).toBe(false);
  });
});
