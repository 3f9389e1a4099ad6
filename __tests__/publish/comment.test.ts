import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { COMMENT_LIMIT } from '../../src/publish/comment.js';
import { publish } from '../../src/publish/publish.js';
import { framed, FRAME_RESERVE } from '../../src/publish/comment-text.js';
import { HEAD_SHA, runnerEnvironment, TOKEN, withServer } from '../support/github-server.js';
import { captured, HASTY, oldMarker, plain, publication, publishOnce, QUIET } from './harness.js';

const PULL = 7;
const STATE = { verdict: 'no-gain', passed: false };
const mark = (key = '', state = STATE): string => oldMarker(key, state);

describe('one comment, updated in place', () => {
  test('the first run creates it, the second updates it, an equal one writes nothing', () =>
    withServer(async (server) => {
      const first = await publishOnce(server);
      expect(server.comments.map(({ issue, body }) => [issue, plain(body)])).toEqual([[PULL, `${mark()}long report`]]);
      expect(first.commentUrl).toBe(
        `https://github.com/octo/evals/pull/7#issuecomment-${String(server.comments[0].id)}`,
      );
      expect(first.notices).toEqual([]);

      const second = await publishOnce(server, { publication: { comment: [() => 'newer'] } });
      expect(server.comments.map(({ body }) => plain(body))).toEqual([`${mark()}newer`]);
      expect(second.commentUrl).toBe(first.commentUrl);

      const third = await publishOnce(server, { publication: { comment: [() => 'newer'] } });
      expect(third.commentUrl).toBe(first.commentUrl);
      const writes = server.log().filter((line) => /^(POST|PATCH) .*comments/.test(line));
      expect(writes).toHaveLength(2);
    }));

  test('our comment is found on the third page', () =>
    withServer(async (server) => {
      for (let i = 0; i < 230; i++) server.addComment(PULL, `talk ${String(i)}`, { login: 'ann', type: 'User' });
      server.addComment(PULL, `${mark()}old`);
      await publishOnce(server);
      expect(server.comments).toHaveLength(231);
      expect(plain(server.comments[230].body)).toBe(`${mark()}long report`);
      expect(
        server.requests
          .filter(({ method, path }) => method === 'GET' && path.endsWith('/comments'))
          .map(({ query }) => [query.get('page'), query.get('per_page')]),
        // Before the writing and behind it.
      ).toEqual(['1', '2', '3', '1', '2', '3'].map((page) => [page, '100']));
    }));

  test('an equal comment is left alone although GitHub stored other line ends', () =>
    withServer(async (server) => {
      await publishOnce(server, { publication: { comment: [() => 'a\nb'] } });
      server.comments[0]!.body = server.comments[0]!.body.replaceAll('\n', '\r\n');
      await publishOnce(server, { publication: { comment: [() => 'a\nb\n'] } });
      expect(server.log('PATCH')).toEqual([]);
      expect(server.comments).toHaveLength(1);
    }));

  test('a comment deleted before the update is created anew, once', () =>
    withServer(async (server) => {
      server.addComment(PULL, `${mark()}old`);
      server.fault({ kind: 'not-found', method: 'PATCH' });
      const { notices } = await publishOnce(server);
      expect(server.log('POST').filter((line) => line.endsWith('/comments'))).toHaveLength(1);
      expect(plain(server.comments.at(-1)!.body)).toBe(`${mark()}long report`);
      expect(notices).toEqual([]);
    }));

  test('of several of ours the oldest is updated, the others are left and mentioned', () =>
    withServer(async (server) => {
      const oldest = server.addComment(PULL, `${mark()}one`);
      server.addComment(PULL, `${mark()}two`);
      server.addComment(PULL, `${mark()}three`);
      const { notices } = await publishOnce(server);
      expect(server.comments.map(({ body }) => plain(body))).toEqual([
        `${mark()}long report`,
        `${mark()}two`,
        `${mark()}three`,
      ]);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain('2 more of our comments');
      expect(notices[0]).toContain(`issuecomment-${String(oldest.id)}`);
    }));
});

describe('whose comment it is', () => {
  test.each([
    ['a person', { login: 'mallory', type: 'User' } as const],
    ['another bot', { login: 'other[bot]', type: 'Bot' } as const],
    ['a person who took the bot name', { login: 'github-actions', type: 'User' } as const],
  ])('a comment by %s that carries our marker is never touched', (_who, user) =>
    withServer(async (server) => {
      const body = `${mark()}forged`;
      server.addComment(PULL, body, user);
      await publishOnce(server);
      expect(server.comments).toHaveLength(2);
      expect(server.comments[0].body).toBe(body);
      expect(server.log('PATCH')).toEqual([]);
    }),
  );

  test('a comment of a deleted account is never touched', () =>
    withServer(async (server) => {
      server.comments.push({ id: 5, issue: PULL, user: null, body: `${mark()}old` });
      await publishOnce(server);
      expect(server.comments).toHaveLength(2);
    }));

  test('our own comment that quotes the marker further down is never touched', () =>
    withServer(async (server) => {
      server.addComment(PULL, `See:\n${mark()}`);
      await publishOnce(server);
      expect(server.comments[0].body).toBe(`See:\n${mark()}`);
      expect(server.comments).toHaveLength(2);
    }));

  test.each([
    ['REST and GraphQL agree', 'my-app[bot]', 'my-app[bot]', 'Bot'],
    ['GraphQL leaves the suffix out', 'my-app[bot]', 'my-app', 'Bot'],
    ["a person's token", 'ann', 'ann', 'User'],
  ] as const)('ours is recognised: %s', (_case, login, viewer, type) =>
    withServer(
      async (server) => {
        server.addComment(PULL, `${mark()}old`);
        await publishOnce(server);
        expect(server.comments.map(({ body }) => plain(body))).toEqual([`${mark()}long report`]);
      },
      { account: { login, type }, viewer },
    ),
  );

  test('without GraphQL the default token is assumed', () =>
    withServer(async (server) => {
      server.addComment(PULL, `${mark()}old`);
      server.fault({ kind: 'integration', path: /^\/graphql$/ });
      await publishOnce(server);
      expect(server.comments.map(({ body }) => plain(body))).toEqual([`${mark()}long report`]);
    }));
});

describe('keys', () => {
  test('two keys have a comment each', () =>
    withServer(async (server) => {
      const keys = ['', 'a', 'a-b', 'a b', 'a%0020b', '--> <b>', 'é', '{"x":1}'];
      for (const text of ['first', 'second']) {
        for (const commentKey of keys) {
          await publishOnce(server, { settings: { commentKey }, publication: { comment: [() => text + commentKey] } });
        }
      }
      expect(server.comments.map(({ body }) => plain(body))).toEqual(keys.map((key) => `${mark(key)}second${key}`));
    }));

  test('two runs at the same time with different keys do not disturb each other', () =>
    withServer(async (server) => {
      const files = runnerEnvironment({ server });
      const environment = { ...files, GITHUB_STEP_SUMMARY: undefined };
      const run = async (commentKey: string, text: string): Promise<unknown> =>
        publish(
          publication({ comment: [() => text] }),
          { ...QUIET, comment: 'always', commentKey, token: TOKEN },
          environment,
          HASTY,
        );
      await captured(files['GITHUB_OUTPUT'], async () => {
        await Promise.all([run('one', '1'), run('two', '2'), run('three', '3')]);
        await Promise.all([run('three', '3b'), run('one', '1b'), run('two', '2b')]);
      });
      rmSync(files['RUNNER_TEMP'], { recursive: true });
      expect(server.comments.map(({ body }) => plain(body)).sort()).toEqual(
        [`${mark('one')}1b`, `${mark('three')}3b`, `${mark('two')}2b`].sort(),
      );
    }));
});

describe('modes', () => {
  const passing = { verdict: 'gain-possible', passed: true };

  test('off asks GitHub nothing', () =>
    withServer(async (server) => {
      const { notices } = await publishOnce(server, { settings: { comment: 'off' } });
      expect(server.requests).toEqual([]);
      expect(notices).toEqual([]);
    }));

  test('on-change creates, then writes only when verdict or passed differ', () =>
    withServer(async (server) => {
      const settings = { comment: 'on-change' } as const;
      const bodies = async (state: typeof STATE, text: string): Promise<string[]> => {
        await publishOnce(server, { settings, publication: { ...state, comment: [() => text] } });
        return server.comments.map(({ body }) => plain(body));
      };
      expect(await bodies(STATE, 'a')).toEqual([`${mark()}a`]);
      expect(await bodies(STATE, 'b')).toEqual([`${mark()}a`]);
      expect(await bodies({ ...STATE, passed: true }, 'c')).toEqual([`${mark('', { ...STATE, passed: true })}c`]);
      expect(await bodies(passing, 'd')).toEqual([`${mark('', passing)}d`]);
      expect(server.log('PATCH')).toHaveLength(2);
    }));

  test('on-failure creates only for a failed gate, and then keeps the comment up to date', () =>
    withServer(async (server) => {
      const settings = { comment: 'on-failure' } as const;
      const quiet = await publishOnce(server, { settings, publication: passing });
      expect(server.comments).toEqual([]);
      expect(quiet.commentUrl).toBeUndefined();
      expect(quiet.notices).toEqual([]);
      await publishOnce(server, { settings });
      expect(server.comments.map(({ body }) => plain(body))).toEqual([`${mark()}long report`]);
      await publishOnce(server, { settings, publication: { ...passing, comment: [() => 'mended'] } });
      expect(server.comments.map(({ body }) => plain(body))).toEqual([`${mark('', passing)}mended`]);
    }));
});

describe('length', () => {
  const frame = framed('', {
    key: '',
    state: STATE,
    stamp: { commit: HEAD_SHA, runs: [{ id: 1234567890, number: 1, attempt: 1 }] },
    environment: {
      GITHUB_SERVER_URL: 'http://127.0.0.1:65535',
      GITHUB_REPOSITORY: 'octo/evals',
      GITHUB_RUN_ID: '1234567890',
    },
  });
  const room = COMMENT_LIMIT - Buffer.byteLength(frame) - FRAME_RESERVE;
  const exact = 'x'.repeat(room);

  test('the longest level that fits together with the marker is used, and shorter ones are not rendered', () =>
    withServer(async (server) => {
      const levels = [
        () => `${exact}x`,
        // Fits in characters, not in bytes.
        () => 'β'.repeat(room - 10),
        () => exact,
        () => {
          throw new Error('rendered');
        },
      ];
      await publishOnce(server, { publication: { comment: levels } });
      expect(server.comments.map(({ body }) => plain(body))).toEqual([mark() + exact]);
      expect(server.log('POST').filter((line) => line.endsWith('/comments'))).toHaveLength(1);
    }));

  test('when GitHub still finds it too long the next level is tried', () =>
    withServer(async (server) => {
      server.fault({ kind: 'too-long', method: 'POST', path: /comments$/ });
      const { notices } = await publishOnce(server);
      expect(server.comments.map(({ body }) => plain(body))).toEqual([`${mark()}short report`]);
      expect(notices).toEqual([]);
    }));

  test('when no level fits there is a notice', () =>
    withServer(async (server) => {
      const { notices, summary } = await publishOnce(server, { publication: { comment: [() => `${exact}x`] } });
      expect(server.comments).toEqual([]);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain('longer than GitHub takes');
      expect(summary).toContain(notices[0]);
    }));
});
