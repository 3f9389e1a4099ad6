import { describe, expect, test } from '@jest/globals';
import type { FaultKind } from '../support/github-faults.js';
import { startGitHubServer, TOKEN, withServer } from '../support/github-server.js';
import { plain, publishOnce } from './harness.js';

const COMMENTS = /\/issues\/7\/comments$/;
const creations = (server: { log(method: string): readonly string[] }): number =>
  server.log('POST').filter((line) => line.endsWith('/comments')).length;

describe('without permission', () => {
  test.each([
    ['unauthorised', 'GET', 'Bad credentials'],
    ['not-found', 'GET', 'Not Found'],
    ['integration', 'POST', 'Resource not accessible by integration'],
  ] as const)('%s on %s: a notice with the remedy, once, and everything else is published', (kind, method, said) =>
    withServer(async (server) => {
      server.fault({ kind, method, path: COMMENTS, times: 9 });
      const { notices, summary, log, outputs, commentUrl } = await publishOnce(server);
      expect(server.comments).toEqual([]);
      expect(server.requests.filter((request) => request.method === method)).toHaveLength(1);
      expect(commentUrl).toBeUndefined();
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain(said);
      expect(notices[0]).toContain('`pull-requests: write`');
      expect(notices[0]).toContain('docs/forks.md');
      expect(notices[0]).toContain('The verdict stands.');
      expect(summary.startsWith('# Summary\n')).toBe(true);
      expect(summary).toContain(notices[0]);
      expect(log).toContain(`::warning::${notices[0]}\n`);
      expect(outputs).toMatch(/^verdict<<(\S+)\nno-gain\n\1\n/);
    }),
  );

  test('without a token GitHub is asked nothing and a notice says so', () =>
    withServer(async (server) => {
      const { notices, log } = await publishOnce(server, { settings: { token: '' } });
      expect(server.requests).toEqual([]);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain('github-token is empty');
      expect(log).toContain(`::notice::${notices[0]}\n`);
    }));
});

describe('trouble that passes', () => {
  const passing: readonly FaultKind[] = [
    'server-error',
    'bad-gateway',
    'unavailable',
    'drop-before',
    'truncated',
    'cut',
  ];

  test.each(passing)('%s twice while listing: the third try succeeds', (kind) =>
    withServer(async (server) => {
      server.fault({ kind, method: 'GET', times: 2 });
      const { notices } = await publishOnce(server);
      // And one more, to see whether another run did the same.
      expect(server.log('GET').filter((line) => line.endsWith('/comments'))).toHaveLength(4);
      expect(server.comments).toHaveLength(1);
      expect(notices).toEqual([]);
    }),
  );

  test.each([...passing, 'drop-after'] as const)('%s while creating: exactly one comment comes of it', (kind) =>
    withServer(async (server) => {
      server.fault({ kind, method: 'POST', path: COMMENTS });
      const { notices, commentUrl } = await publishOnce(server);
      expect(server.comments).toHaveLength(1);
      expect(server.comments[0].body).toContain('long report');
      expect(commentUrl).toContain(`issuecomment-${String(server.comments[0].id)}`);
      expect(notices).toEqual([]);
    }),
  );

  test('created by the last try, whose answer was lost: found, not reported as a failure', () =>
    withServer(async (server) => {
      server.fault({ kind: 'drop-before', method: 'POST', path: COMMENTS, times: 2 });
      server.fault({ kind: 'drop-after', method: 'POST', path: COMMENTS, nth: 3 });
      const { notices, commentUrl } = await publishOnce(server);
      expect(server.comments).toHaveLength(1);
      expect(commentUrl).toContain('issuecomment-');
      expect(notices).toEqual([]);
    }));

  test('a run at the same time created one while ours failed: it gets our text', () =>
    withServer(async (server) => {
      const head = '<!-- beta-certificate key= verdict=no%002dgain passed=false -->\n';
      // The other run's comment appears between our listing and our failed creation.
      server.fault({ kind: 'bad-gateway', method: 'POST', path: COMMENTS });
      await publishOnce(server, {
        publication: {
          comment: [
            () => {
              setImmediate(() => server.addComment(7, `${head}theirs`));
              return 'ours';
            },
          ],
        },
      });
      expect(server.comments.map(({ body }) => plain(body))).toEqual([`${head}ours`]);
    }));

  test('a dropped update is repeated', () =>
    withServer(async (server) => {
      await publishOnce(server);
      server.fault({ kind: 'drop-after', method: 'PATCH' });
      const { notices } = await publishOnce(server, { publication: { comment: [() => 'newer'] } });
      expect(server.log('PATCH')).toHaveLength(2);
      expect(server.comments).toHaveLength(1);
      expect(notices).toEqual([]);
    }));

  test('a slow answer is given up and asked for again', () =>
    withServer(async (server) => {
      server.fault({ kind: 'slow', delay: 30_000, method: 'GET' });
      const { notices } = await publishOnce(server, { retryPolicy: { requestTimeout: 500 } });
      expect(server.comments).toHaveLength(1);
      expect(notices).toEqual([]);
    }));

  test.each([
    ['too-many', 0],
    ['secondary-limit', 0],
    ['primary-limit', 0],
    ['unavailable', 0],
    ['secondary-limit', 1],
  ] as const)('%s that ends after %d s is waited for', (kind, retryAfter) =>
    withServer(async (server) => {
      server.fault({ kind, retryAfter, method: 'POST', path: COMMENTS });
      const { notices } = await publishOnce(server);
      expect(creations(server)).toBe(2);
      expect(server.comments).toHaveLength(1);
      expect(notices).toEqual([]);
    }),
  );
});

describe('trouble that stays', () => {
  test.each(['server-error', 'drop-before', 'truncated'] as const)('%s: three tries, then a notice', (kind) =>
    withServer(async (server) => {
      server.fault({ kind, method: 'GET', times: 99 });
      const { notices } = await publishOnce(server);
      expect(server.log('GET')).toHaveLength(3);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain('GitHub did not answer as it should');
      expect(notices[0]).toContain('The verdict stands.');
    }),
  );

  test.each([
    ['too-many', 3600],
    ['primary-limit', 3600],
    // No time named: at least a minute is asked for.
    ['secondary-limit', undefined],
  ] as const)('%s for longer than the retryPolicy: not waited for, not asked again', (kind, retryAfter) =>
    withServer(async (server) => {
      server.fault({ kind, ...(retryAfter === undefined ? {} : { retryAfter }), method: 'GET', times: 9 });
      const { notices } = await publishOnce(server);
      expect(server.log('GET')).toHaveLength(1);
      expect(notices[0]).toContain('fewer requests');
    }),
  );

  test('nobody listens', async () => {
    const server = await startGitHubServer();
    await server.close();
    const { notices, outputs } = await publishOnce(server);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('ECONNREFUSED');
    expect(outputs).toContain('no-gain');
  });

  test('a redirection to another host is not followed', () =>
    withServer(async (elsewhere) => {
      await withServer(async (server) => {
        server.fault({ kind: 'redirect', location: `${elsewhere.url}/repos/octo/evals/issues/7/comments`, times: 9 });
        const { notices } = await publishOnce(server);
        expect(elsewhere.requests).toEqual([]);
        expect(notices[0]).toContain('redirected');
      });
    }));
});

describe('the token', () => {
  test.each<readonly [FaultKind, string]>([
    ['unauthorised', TOKEN],
    ['server-error', TOKEN],
    ['drop-before', TOKEN],
    ['unauthorised', `${TOKEN}\nsecond line`],
    ['unauthorised', `${TOKEN}é`],
  ])('appears nowhere (%s)', (kind, token) =>
    withServer(async (server) => {
      server.fault({ kind, times: 99 });
      const { notices, summary, log, outputs } = await publishOnce(server, { settings: { token } });
      expect(notices).toHaveLength(1);
      expect([...notices, summary, log, outputs].join('\n')).not.toContain(TOKEN);
    }),
  );

  test.each([`${TOKEN}\n`, `"${TOKEN} "`, `${TOKEN}\u00e9`])('%j, which cannot be sent, is not sent', (token) =>
    withServer(async (server) => {
      const { notices } = await publishOnce(server, { settings: { token } });
      expect(server.requests).toEqual([]);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain('a character that no token has');
    }),
  );

  test('is sent to the API of the environment and nowhere else', () =>
    withServer(
      async (server) => {
        server.addComment(7, '<!-- beta-certificate key= verdict=x passed=true -->\nold');
        await publishOnce(server);
        expect(server.log()).toEqual([
          'GET /repos/octo/evals/issues/7/comments',
          'POST /graphql',
          'GET /repos/octo/evals/pulls/7',
          `PATCH /repos/octo/evals/issues/comments/${String(server.comments[0].id)}`,
          'GET /repos/octo/evals/issues/7/comments',
          'GET /repos/octo/evals/pulls/7',
        ]);
        expect(new Set(server.requests.map(({ headers }) => headers.authorization))).toEqual(
          new Set([`token ${TOKEN}`]),
        );
      },
      { enterprise: true },
    ));
});
