import { describe, expect, test } from '@jest/globals';
import { COMMENT_LIMIT } from '../../src/publish/comment.js';
import { withServer } from '../support/github-server.js';
import { oldMarker as marker, plain } from './harness.js';
import { FAILED, nightly, ours, PASSED, withHistory, writes } from './nightly.js';

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

  test('a closing comment whose answer was lost is not said twice', () =>
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
