import { describe, expect, test } from '@jest/globals';
import { verdictCheckName } from '../../src/publish/verdict-check.js';
import { HEAD_SHA, REPOSITORY_ID, withServer, type GitHubServer } from '../support/github-server.js';
import { publishOnce, type Options, type Seen } from './harness.js';

const PASSED = { verdict: 'gain-possible', passed: true };

/** A run after run N of the workflow that evaluates. */
const after = (server: GitHubServer, number: number, options: Options = {}, event = 'pull_request'): Promise<Seen> =>
  publishOnce(server, {
    ...options,
    run: {
      event: 'workflow_run',
      sha: 'c'.repeat(40),
      payload: {
        workflow_run: {
          id: 500 + number,
          run_number: number,
          run_attempt: 1,
          event,
          head_sha: HEAD_SHA,
          head_branch: 'topic',
          head_repository: { id: REPOSITORY_ID, owner: { login: 'octo' } },
        },
        repository: { id: REPOSITORY_ID },
      },
    },
    settings: { commentKey: 'default', ...options.settings },
  });

const seen = (server: GitHubServer): readonly unknown[] =>
  server.checks.all.map(({ name, headSha, conclusion }) => [name, headSha, conclusion]);

describe('on workflow_run', () => {
  test.each([
    ['no-gain', false, 'failure'],
    ['no-gain', true, 'success'],
    ['gain-possible', true, 'success'],
    ['inconclusive', true, 'neutral'],
    ['inconclusive', false, 'failure'],
  ] as const)('%s, passed %s: a check that says %s, on the commit that was evaluated', (verdict, passed, conclusion) =>
    withServer(async (server) => {
      const { notices } = await after(server, 1, { publication: { verdict, passed } });
      expect(seen(server)).toEqual([['β certificate', HEAD_SHA, conclusion]]);
      const [check] = server.checks.all;
      expect(check).toMatchObject({ status: 'completed', summary: expect.stringMatching(/^long report\n\ncommit `/) });
      const gate = { success: 'The gate passes', neutral: 'Undecided, so the gate passes', failure: 'The gate fails' };
      expect(check?.title).toBe(`${gate[conclusion]}: ${verdict} of ddddddd`);
      const [request] = server.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/check-runs'));
      expect(JSON.parse(request!.body)).toMatchObject({
        details_url: expect.stringMatching(/\/actions\/runs\/1234567890$/),
      });
      expect(notices).toEqual([]);
    }),
  );

  test('without a certificate too: failure', () =>
    withServer(async (server) => {
      await after(server, 1, { fault: 'There is no artifact "results".', settings: { comment: 'off' } });
      expect(seen(server)).toEqual([['β certificate', HEAD_SHA, 'failure']]);
      expect(server.checks.all[0]?.summary).toContain('Could not certify commit `ddddddd`');
    }));

  test.each(['push', 'merge_group', 'schedule'])('after a run for %s too', (event) =>
    withServer(async (server) => {
      await after(server, 1, { publication: PASSED }, event);
      expect(seen(server)).toEqual([['β certificate', HEAD_SHA, 'success']]);
    }),
  );

  test.each([
    ['default', 'β certificate'],
    ['math', 'β certificate (math)'],
    ['a\nb', 'β certificate (a\\u{a}b)'],
  ])('with the comment-key %j its name is %s', (commentKey, name) =>
    withServer(async (server) => {
      expect(verdictCheckName(commentKey)).toBe(name);
      await after(server, 1, { settings: { commentKey, comment: 'off' } });
      expect(server.checks.all.map((check) => check.name)).toEqual([name]);
    }),
  );

  test('without the right to write checks the verdict stands, and the permission is named', () =>
    withServer(async (server) => {
      server.fault({ kind: 'integration', path: /check-runs/, times: 99 });
      const { notices, summary, log } = await after(server, 1);
      expect(notices).toEqual([expect.stringContaining('`checks: write`')]);
      expect(notices[0]).toContain('The verdict stands.');
      expect(summary).toContain(notices[0]);
      expect(log).toContain(`::notice::${notices[0]}`);
      expect(server.comments).toHaveLength(1);
    }));

  test.each(['drop-after', 'truncated', 'bad-gateway'] as const)('%s on creating: one check comes of it', (kind) =>
    withServer(async (server) => {
      server.fault({ kind, method: 'POST', path: /check-runs/ });
      const { notices } = await after(server, 1);
      expect(server.checks.all).toHaveLength(1);
      expect(notices).toEqual([]);
    }),
  );
});

describe('several runs of one commit', () => {
  test('a newer one adds its verdict: the last created counts', () =>
    withServer(async (server) => {
      await after(server, 1);
      await after(server, 2, { publication: PASSED });
      expect(server.checks.all.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
    }));

  test('an older one that ends last adds nothing', () =>
    withServer(async (server) => {
      await after(server, 2);
      const { notices } = await after(server, 1, { publication: PASSED, settings: { comment: 'off' } });
      expect(server.checks.all.map(({ conclusion }) => conclusion)).toEqual(['failure']);
      expect(notices).toEqual([expect.stringContaining('newer run of the same commit')]);
    }));

  test('an older one whose check is created after all takes the newer verdict over', () =>
    withServer(async (server) => {
      await after(server, 2, { settings: { comment: 'off' } });
      const [newer] = server.checks.all.splice(0);
      const comment = [
        () => {
          if (server.checks.all.length === 0) server.checks.all.push(newer!);
          return 'late';
        },
      ];
      await after(server, 1, { publication: { ...PASSED, comment }, settings: { comment: 'off' } });
      expect(server.checks.all.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure']);
      expect(server.checks.all[1]?.title).toContain('newer run');
    }));
});

test.each(['pull_request', 'push', 'schedule'])('on %s the job is the check, and no other is made', (event) =>
  withServer(async (server) => {
    await publishOnce(server, { run: { event } });
    expect(server.checks.all).toEqual([]);
  }),
);
