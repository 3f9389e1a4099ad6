import { describe, expect, test } from '@jest/globals';
import { COMMENT_LIMIT } from '../../src/publish/comment.js';
import { withServer, type GitHubServer, type ServerOptions } from '../support/github-server.js';
import { oldMarker as marker, plain, publishOnce, type Options, type Seen } from './harness.js';

const FAILED = { verdict: 'no-gain', passed: false };
const PASSED = { verdict: 'gain-possible', passed: true };
const RUN = {
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_NUMBER: '100',
  GITHUB_WORKFLOW_REF: 'octo/evals/.github/workflows/nightly.yml@refs/heads/main',
};

const nightly = async (server: GitHubServer, options: Options = {}): Promise<Seen> =>
  publishOnce(server, {
    run: { event: 'schedule', payload: {} },
    ...options,
    environment: { ...RUN, ...options.environment },
    publication: { ...FAILED, ...options.publication },
    settings: { commentKey: 'nightly', trackingIssue: true, confirm: 2, ...options.settings },
  });

const withHistory = async (
  conclusions: readonly (string | null)[],
  check: (server: GitHubServer) => Promise<void>,
  options?: ServerOptions,
): Promise<void> =>
  withServer(async (server) => {
    server.issues.addRuns(...conclusions);
    await check(server);
  }, options);

const ours = (key = 'nightly'): string => `${marker(key, FAILED)}old`;
const writes = (server: GitHubServer): string[] =>
  server.log().filter((line) => /^(POST \/repos|PATCH|DELETE)/.test(line));

describe('one issue, kept up to date', () => {
  test('opened on a confirmed failure, updated, closed with a comment, opened again', () =>
    withHistory(['success', 'failure'], async (server) => {
      const opened = await nightly(server);
      expect(opened.notices).toEqual([]);
      expect(opened.issueUrl).toBe('https://github.com/octo/evals/issues/41');
      expect(server.issues.all).toHaveLength(1);
      const [issue] = server.issues.all;
      expect(issue?.title).toBe('beta-certificate: the scheduled check fails (nightly)');
      expect(plain(issue!.body).startsWith(marker('nightly', FAILED))).toBe(true);
      expect(issue?.body).toMatch(/long report\n\ncommit `.*$/);
      expect(issue?.body).toMatch(/\(\[run\]\(http:\/\/127\.0\.0\.1:\d+\/octo\/evals\/actions\/runs\/1234567890\)\)/);

      await nightly(server, { publication: { comment: [() => 'second night'] } });
      expect(issue?.body).toMatch(/second night$/);
      expect(server.comments).toEqual([]);

      await nightly(server, { publication: PASSED });
      expect([issue?.state, issue?.stateReason]).toEqual(['closed', 'completed']);
      expect(server.comments.map(({ issue, body }) => [issue, body])).toEqual([
        [41, expect.stringContaining('passes again')],
      ]);

      const quiet = await nightly(server, { publication: PASSED });
      expect(server.comments).toHaveLength(1);
      expect(quiet.notices).toEqual([]);

      await nightly(server, { publication: { comment: [() => 'once more'] } });
      expect(server.issues.all).toHaveLength(1);
      expect([issue?.state, issue?.stateReason]).toEqual(['open', 'reopened']);
      expect(issue?.body).toMatch(/once more$/);
    }));

  test('two keys have an issue each', () =>
    withHistory(['failure'], async (server) => {
      for (const commentKey of ['a', 'b', 'a']) await nightly(server, { settings: { commentKey } });
      expect(server.issues.all.map(({ title }) => title.slice(-3))).toEqual(['(a)', '(b)']);
    }));

  test('it is found on the second page, among pull requests and issues by others', () =>
    withHistory(['failure'], async (server) => {
      server.issues.add('forged', ours(), { user: { login: 'mallory', type: 'User' } });
      server.issues.add('a pull request of ours', ours(), { isPullRequest: true });
      for (let i = 0; i < 130; i++) server.issues.add('another of ours', `${marker('other', FAILED)}x`);
      const issue = server.issues.add('ours', ours());
      await nightly(server);
      expect(server.issues.all).toHaveLength(133);
      expect(issue.body).toMatch(/long report\n\ncommit `.*$/);
      expect(writes(server)).toEqual([`PATCH /repos/octo/evals/issues/${String(issue.number)}`]);
    }));

  test('of several of ours the oldest is kept; the others are closed and are ours no more', () =>
    withHistory(['failure'], async (server) => {
      const [first, second, third] = [1, 2, 3].map((n) => server.issues.add(`issue ${String(n)}`, ours()));
      await nightly(server);
      expect([first, second, third].map((issue) => issue?.state)).toEqual(['open', 'closed', 'closed']);
      expect(second?.body).toBe(`Duplicate of #${String(first?.number)}, created by a run at the same time.`);
    }));

  test('one that was deleted since it was listed is created anew', () =>
    withHistory(['failure'], async (server) => {
      server.issues.add('ours', ours());
      server.fault({ kind: 'gone', method: 'PATCH' });
      const { notices } = await nightly(server);
      expect(server.issues.all.filter(({ body }) => body.includes('long report'))).toHaveLength(1);
      expect(notices).toEqual([]);
    }));

  test.each(['not_planned', 'duplicate'])(
    'one that was closed as %s stays closed, and a notice says so',
    (stateReason) =>
      withHistory(['failure'], async (server) => {
        server.issues.add('ours', ours(), { state: 'closed', stateReason });
        const { notices } = await nightly(server);
        expect(writes(server)).toEqual([]);
        expect(notices[0]).toContain('not planned');
      }),
  );

  test('a report that is too long is shortened', () =>
    withHistory(['failure'], async (server) => {
      const levels = [() => 'x'.repeat(COMMENT_LIMIT - 100), () => 'fits', () => 'short'];
      server.fault({ kind: 'too-long', method: 'POST', path: /\/issues$/ });
      await nightly(server, { publication: { comment: levels } });
      expect(server.issues.all.map(({ body }) => body.slice(-5))).toEqual(['short']);
    }));

  test.each(['drop-after', 'truncated', 'bad-gateway'] as const)('%s while creating: one issue comes of it', (kind) =>
    withHistory(['failure'], async (server) => {
      server.fault({ kind, method: 'POST', path: /\/issues$/ });
      const { notices } = await nightly(server);
      expect(server.issues.all).toHaveLength(1);
      expect(notices).toEqual([]);
    }),
  );

  test('a word of farewell whose answer was lost is not said twice', () =>
    withServer(async (server) => {
      server.issues.add('ours', ours());
      server.fault({ kind: 'drop-after', method: 'POST', path: /comments$/ });
      await nightly(server, { publication: PASSED });
      expect(server.comments).toHaveLength(1);
    }));

  test('another run that created one at the same time: the older stays, with our text, and ours is closed', () =>
    withHistory(['failure'], async (server) => {
      await nightly(server, {
        publication: {
          comment: [
            () => {
              server.issues.add('theirs', ours());
              return 'our text';
            },
          ],
        },
      });
      const [theirs, own] = server.issues.all;
      expect([theirs?.state, own?.state]).toEqual(['open', 'closed']);
      expect(theirs?.body).toMatch(/our text$/);
      expect(own?.body).toMatch(/^Duplicate of #41/);
    }));
});

describe('confirmation', () => {
  test.each<readonly [confirm: number, history: readonly (string | null)[], opens: boolean]>([
    [1, [], true],
    [2, [], false],
    [2, ['success'], false],
    [2, ['failure'], true],
    [2, ['failure', 'success'], false],
    [3, ['failure'], false],
    [3, ['failure', 'failure'], true],
    [3, ['failure', 'success', 'failure'], false],
    [3, ['success', 'failure', 'failure'], true],
    // Cancelled and unfinished runs say nothing.
    [3, ['failure', 'cancelled', 'failure', 'skipped', 'timed_out', null], true],
    [2, ['success', 'cancelled'], false],
  ])('confirm %d after %j: %s', (confirm, history, opens) =>
    withHistory(history, async (server) => {
      const { notices } = await nightly(server, { settings: { confirm } });
      expect(server.issues.all).toHaveLength(opens ? 1 : 0);
      expect(notices).toEqual(opens ? [] : [expect.stringContaining(`it takes ${String(confirm)} scheduled runs`)]);
      if (confirm === 1) expect(server.log('GET').filter((line) => line.includes('/actions/'))).toEqual([]);
    }),
  );

  test('runs after this one, of other events and of other branches do not count', () =>
    withServer(async (server) => {
      const run = { number: 1, conclusion: 'failure', event: 'schedule', branch: 'main' };
      server.issues.runs.push({ ...run, event: 'push' }, { ...run, branch: 'next' }, { ...run, number: 101 });
      await nightly(server);
      expect(server.issues.all).toEqual([]);
    }));

  test('an open issue is updated and a closed one closed without asking for runs', () =>
    withServer(async (server) => {
      server.issues.add('ours', ours());
      await nightly(server);
      await nightly(server, { publication: PASSED });
      expect(server.log().filter((line) => line.includes('/actions/'))).toEqual([]);
    }));

  test('a closed issue is not opened again by one failure', () =>
    withHistory(['success'], async (server) => {
      const issue = server.issues.add('ours', ours(), { state: 'closed', stateReason: 'completed' });
      await nightly(server);
      expect(issue.state).toBe('closed');
    }));

  test('without `actions: read` no issue is opened, and the mend is named', () =>
    withServer(async (server) => {
      server.fault({ kind: 'integration', path: /\/actions\//, times: 9 });
      const { notices } = await nightly(server);
      expect(server.issues.all).toEqual([]);
      expect(notices[0]).toContain('`actions: read`');
      expect(notices[0]).toContain('`confirm` to 1');
    }));

  test.each(['GITHUB_WORKFLOW_REF', 'GITHUB_REF'])('without %s no issue is opened', (name) =>
    withHistory(['failure'], async (server) => {
      const { notices } = await nightly(server, { environment: { [name]: undefined } });
      expect(server.issues.all).toEqual([]);
      expect(notices).toEqual([expect.stringContaining(name)]);
    }),
  );
});

test.each(['workflow_dispatch', 'push', 'pull_request'])('%s is left alone', (event) =>
  withHistory(['failure'], async (server) => {
    await nightly(server, { run: { event }, settings: { comment: 'off' } });
    expect(server.requests).toEqual([]);
  }),
);

test('off unless asked for', () =>
  withHistory(['failure'], async (server) => {
    await nightly(server, { settings: { trackingIssue: false } });
    expect(server.requests).toEqual([]);
  }));

test('without the right to write issues the mend is named', () =>
  withHistory(['failure'], async (server) => {
    server.fault({ kind: 'integration', method: 'POST', path: /\/issues$/, times: 9 });
    const { notices, log } = await nightly(server);
    expect(notices[0]).toContain('`issues: write`');
    expect(log).toContain('::warning::The tracking issue was not brought up to date');
  }));
