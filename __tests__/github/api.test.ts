import { describe, expect, test } from '@jest/globals';
import { githubOf, pageOf, type GitHub } from '../../src/github/api.js';
import { ApiFailure } from '../../src/github/failure.js';
import { answering, REPOSITORY, type Answering, type Asked } from './answering.js';

const withGitHub = <T>(
  answer: (asked: Asked) => unknown,
  use: (github: GitHub, seen: Answering) => Promise<T>,
): Promise<T> => answering(answer, (seen) => use(githubOf(seen.client, seen.access, REPOSITORY), seen));

const COMMENT = { id: 5, body: 'text', user: { login: 'ann', type: 'User' }, html_url: 'https://github.com/x#5' };
const PULL = {
  number: 7,
  head: { sha: 'abc', repo: { id: 1 } },
  base: { repo: { id: 2 } },
};

test('comments come as they are; a deleted account and no text are empty, and an address that may not be shown is none', () =>
  withGitHub(
    () => [
      COMMENT,
      { id: 6, body: null, user: null, html_url: 'javascript:alert(1)' },
      { id: 7, user: { type: 'Bot' } },
    ],
    async (github, { asked }) => {
      expect(await github.comments(3)).toEqual([
        { id: 5, body: 'text', author: { login: 'ann', isBot: false }, url: 'https://github.com/x#5' },
        { id: 6, body: '', author: { login: '', isBot: false }, url: undefined },
        { id: 7, body: '', author: { login: '', isBot: true }, url: undefined },
      ]);
      expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
        'GET /repos/octo/evals/issues/3/comments?per_page=100&page=1',
      ]);
    },
  ));

test.each([
  ['http://ghe.example/x', 'http://ghe.example/x'],
  ['https://a b', undefined],
  ['https://x\u202e', undefined],
  ['ftp://x', undefined],
  [7, undefined],
])('the page %j is %j', (url, page) => {
  expect(pageOf({ html_url: url })).toBe(page);
});

test('pull requests are found by owner and branch; a repository that is gone has no id', () =>
  withGitHub(
    () => [PULL, { ...PULL, number: 8, head: { sha: 'def', repo: null } }],
    async (github, { asked }) => {
      expect(await github.pullRequestsFrom('ann', 'a/b&c')).toEqual([
        { number: 7, headSha: 'abc', headRepository: 1, baseRepository: 2 },
        { number: 8, headSha: 'def', headRepository: undefined, baseRepository: 2 },
      ]);
      const query = new URL(asked[0]!.path, 'http://x').searchParams;
      expect([query.get('state'), query.get('head')]).toEqual(['open', 'ann:a/b&c']);
    },
  ));

test('a text is sent whole, and what was made or changed comes back', () =>
  withGitHub(
    () => COMMENT,
    async (github, { asked }) => {
      await github.createComment(3, 'new', async () => undefined);
      await github.updateComment(5, 'changed');
      expect(asked).toEqual([
        { method: 'POST', path: '/repos/octo/evals/issues/3/comments', body: { body: 'new' } },
        { method: 'PATCH', path: '/repos/octo/evals/issues/comments/5', body: { body: 'changed' } },
      ]);
    },
  ));

describe('deleting', () => {
  test.each([204, 404])('an answer of %d is good', (status) =>
    withGitHub(
      () => status,
      async (github) => expect(await github.deleteComment(5)).toBeUndefined(),
    ),
  );

  test('another is not', () =>
    withGitHub(
      () => 403,
      (github) => expect(github.deleteComment(5)).rejects.toMatchObject({ kind: 'permission' }),
    ));
});

test('who we are is asked once, also where the answer is a refusal with status 200', () =>
  withGitHub(
    () => ({ errors: [{ message: 'no' }] }),
    async (github, { asked }) => {
      for (let i = 0; i < 2; i++)
        await expect(github.viewer()).rejects.toMatchObject({ kind: 'refused', said: 'no viewer' });
      expect(asked.map(({ path }) => path)).toEqual(['/graphql']);
    },
  ));

test.each<[string, unknown, (github: GitHub) => Promise<unknown>]>([
  ['a list that is none', { message: 'hello' }, (github) => github.comments(1)],
  ['a comment without an id', [{ body: 'x' }], (github) => github.comments(1)],
  ['an id that is none', { ...COMMENT, id: '5' }, (github) => github.updateComment(5, 'x')],
  ['a pull request without a commit', { number: 7, head: {} }, (github) => github.headOf(7)],
  ['a pull request without a number', [{ ...PULL, number: 0 }], (github) => github.pullRequestsFrom('a', 'b')],
])('%s is half an answer, and no success', (_, body, ask) =>
  withGitHub(
    () => body,
    async (github) => {
      const failure = await ask(github).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ApiFailure);
      expect(failure).toMatchObject({ kind: 'unavailable', said: 'incomplete answer' });
    },
  ),
);
