import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { REPOSITORY_ID, withServer } from '../support/github-server.js';
import { publishOnce } from './harness.js';

describe('events', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    '%s: the pull request is commented',
    (event) =>
      withServer(async (server) => {
        await publishOnce(server, { run: { event, payload: { pull_request: { number: 31 } } } });
        expect(server.comments.map(({ issue }) => issue)).toEqual([31]);
      }),
  );

  test.each(['push', 'schedule', 'workflow_dispatch', 'merge_group', 'issue_comment'])(
    '%s: summary and outputs, no comment, nothing said',
    (event) =>
      withServer(async (server) => {
        const payload = { issue: { number: 3 }, number: 4 };
        const { notices, summary, outputs } = await publishOnce(server, { run: { event, payload } });
        expect(server.requests).toEqual([]);
        expect(notices).toEqual([]);
        expect(summary).toBe('# Summary\n');
        expect(outputs).toMatch(/^verdict<</);
        expect(outputs).toMatch(/comment-url<<(\S+)\n\n\1\n/);
      }),
  );

  test.each([[0], [-1], [1.5], ['7'], ['7/../8'], [null], [1e300], [{}]])('the number %j is not accepted', (number) =>
    withServer(async (server) => {
      const { notices } = await publishOnce(server, { run: { payload: { pull_request: { number } } } });
      expect(server.requests).toEqual([]);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain('pull_request.number');
    }),
  );

  test.each<readonly [string, (path: string) => void]>([
    ['is not JSON', (path) => writeFileSync(path, '{"pull_request": ')],
    ['is a list', (path) => writeFileSync(path, '[]')],
    ['is null', (path) => writeFileSync(path, 'null')],
    ['hides the number in __proto__', (path) => writeFileSync(path, '{"__proto__": {"pull_request": {"number": 7}}}')],
    ['is missing', (path) => rmSync(path)],
  ])('a payload that %s is a notice', (_what, spoil) =>
    withServer(async (server) => {
      const { notices, outputs } = await publishOnce(server, { before: (run) => spoil(run['GITHUB_EVENT_PATH']!) });
      expect(server.requests).toEqual([]);
      expect(notices).toHaveLength(1);
      expect(outputs).toContain('no-gain');
    }),
  );

  test.each([
    ['GITHUB_EVENT_PATH', undefined, 'GITHUB_EVENT_PATH is not set'],
    ['GITHUB_REPOSITORY', 'evals', 'GITHUB_REPOSITORY must be owner/name'],
    ['GITHUB_API_URL', 'ftp://x', 'GITHUB_API_URL'],
    ['GITHUB_GRAPHQL_URL', 'not an address', 'GITHUB_GRAPHQL_URL'],
  ])('%s = %j is a notice', (name, value, says) =>
    withServer(async (server) => {
      const { notices } = await publishOnce(server, { environment: { [name]: value } });
      expect(server.requests).toEqual([]);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain(says);
    }),
  );
});

describe('workflow_run', () => {
  const SHA = 'b'.repeat(40);
  const FORK = { id: 99, full_name: 'ann/evals' };
  const BASE = { id: REPOSITORY_ID, full_name: 'octo/evals' };
  const base = { ref: 'main', sha: 'c'.repeat(40), repo: BASE, owner: 'octo' };
  const head = { ref: 'feature/x & y', sha: SHA, repo: FORK, owner: 'ann' };
  const upstream = {
    event: 'pull_request',
    head_sha: SHA,
    head_branch: head.ref,
    head_repository: { id: FORK.id, owner: { login: 'ann' } },
    pull_requests: [],
  };
  const run = (changes: object = {}): { event: string; payload: unknown } => ({
    event: 'workflow_run',
    payload: { workflow_run: { ...upstream, ...changes }, repository: { id: REPOSITORY_ID } },
  });

  test('the pull request of a fork is found by branch, commit and repository', () =>
    withServer(async (server) => {
      server.pulls.push({ number: 12, state: 'open', head, base });
      const { notices } = await publishOnce(server, { run: run() });
      expect(server.comments.map(({ issue }) => issue)).toEqual([12]);
      expect(notices).toEqual([]);
    }));

  test.each([
    [
      'another repository of the owner',
      { number: 12, state: 'open', head: { ...head, repo: { ...FORK, id: 100 } }, base },
    ],
    ['a deleted fork', { number: 12, state: 'open', head: { ...head, repo: null }, base }],
    ['another base repository', { number: 12, state: 'open', head, base: { ...base, repo: FORK } }],
    ['another owner', { number: 12, state: 'open', head: { ...head, owner: 'bob' }, base }],
    ['a closed one', { number: 12, state: 'closed', head, base }],
  ] as const)('a pull request from %s is not commented', (_what, pull) =>
    withServer(async (server) => {
      server.pulls.push(pull);
      const { notices, log } = await publishOnce(server, { run: run() });
      expect(server.comments).toEqual([]);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain('no open pull request');
      expect(log).toContain('::notice::');
    }),
  );

  test('one that was pushed to since gets no comment for a commit that it has left behind', () =>
    withServer(async (server) => {
      server.pulls.push({ number: 12, state: 'open', head: { ...head, sha: 'e'.repeat(40) }, base });
      const { notices } = await publishOnce(server, { run: run() });
      expect(server.comments).toEqual([]);
      expect(notices).toEqual([expect.stringContaining('commit `bbbbbbb` is no longer the latest')]);
    }));

  test('two candidates are one too many', () =>
    withServer(async (server) => {
      server.pulls.push({ number: 12, state: 'open', head, base });
      server.pulls.push({ number: 13, state: 'open', head, base: { ...base, ref: 'next' } });
      const { notices } = await publishOnce(server, { run: run() });
      expect(server.comments).toEqual([]);
      expect(notices[0]).toContain('(12, 13)');
    }));

  test('the list in the payload is not believed', () =>
    withServer(async (server) => {
      await publishOnce(server, { run: run({ pull_requests: [{ number: 1 }] }) });
      expect(server.comments).toEqual([]);
    }));

  test('a run that was not for a pull request is not commented, and nothing is said', () =>
    withServer(async (server) => {
      server.pulls.push({ number: 12, state: 'open', head, base });
      const { notices } = await publishOnce(server, { run: run({ event: 'push' }) });
      expect(server.log().filter((line) => !line.includes('/check-runs'))).toEqual([]);
      expect(server.checks.all.map(({ headSha }) => headSha)).toEqual([SHA]);
      expect(notices).toEqual([]);
    }));

  test.each([
    ['head_repository', null, 1],
    ['head_sha', '', 2],
    ['head_branch', null, 1],
    ['event', 3, 1],
  ])('%s = %j: no comment, and a notice; without a commit no check either, and another', (name, value, said) =>
    withServer(async (server) => {
      const { notices } = await publishOnce(server, { run: run({ [name]: value }) });
      expect(server.log().filter((line) => !line.includes('/check-runs'))).toEqual([]);
      expect(server.checks.all).toHaveLength(2 - said);
      expect(notices).toHaveLength(said);
    }),
  );

  test('without permission the recipe is not recommended once more', () =>
    withServer(async (server) => {
      server.fault({ kind: 'integration', path: /\/pulls$/ });
      const { notices } = await publishOnce(server, { run: run() });
      expect(notices[0]).toContain('pull-requests: write');
      expect(notices[0]).not.toContain('docs/forks.md');
    }));
});

describe('outputs', () => {
  test('hostile values stay values', () =>
    withServer(async (server) => {
      const hostile = 'a\nEOF\npassed=true\npassed<<EOF\ntrue\nEOF\n::add-mask::x';
      const { outputs, log } = await publishOnce(server, {
        publication: { outputs: new Map([['single-best', hostile]]) },
      });
      const [, delimiter] = /^single-best<<(ghadelimiter_\S+)\n/.exec(outputs) ?? [];
      expect(delimiter).toBeDefined();
      expect(outputs.startsWith(`single-best<<${delimiter}\n${hostile}\n${delimiter}\ncomment-url<<`)).toBe(true);
      expect(log).toBe('');
    }));

  test('without the file the values go to the log as commands that cannot be broken out of', () =>
    withServer(async (server) => {
      const { log, notices } = await publishOnce(server, {
        environment: { GITHUB_OUTPUT: undefined },
        settings: { comment: 'off' },
        publication: { outputs: new Map([['x', 'a\n::error::b']]) },
      });
      expect(log.split('\n').filter((line) => line.startsWith('::'))).toEqual([
        '::set-output name=x::a%0A::error::b',
        '::set-output name=comment-url::',
      ]);
      expect(notices).toEqual([]);
    }));

  test('a missing file is a notice', () =>
    withServer(async (server) => {
      const { notices, commentUrl } = await publishOnce(server, { before: (run) => rmSync(run['GITHUB_OUTPUT']!) });
      expect(commentUrl).toContain('issuecomment');
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain('GITHUB_OUTPUT');
    }));
});
