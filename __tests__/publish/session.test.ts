import { expect, test } from '@jest/globals';
import { sessionOpener } from '../../src/publish/session.js';
import { TOKEN } from '../support/github-server.js';

const POLICY = { tries: 1, baseDelay: 4, requestTimeout: 1000, total: 1000 };

test('GitHub is opened once, for the repository of the run, and asks nothing yet', async () => {
  const open = sessionOpener({ GITHUB_REPOSITORY: 'octo/evals', GITHUB_API_URL: 'http://127.0.0.1:9/' }, TOKEN, POLICY);
  const [first, second] = await Promise.all([open(), open()]);
  expect(second).toBe(first);
  expect(first).toMatchObject({
    repository: { owner: 'octo', repo: 'evals' },
    access: { apiUrl: 'http://127.0.0.1:9', token: TOKEN },
  });
  if ('pause' in first) expect(await first.pause()).toBeUndefined();
});

test.each([undefined, 'octo', 'octo/../x', 'a/b/c', 'octo/.'])(
  'a repository %j is refused with the mend',
  async (name) => {
    expect(await sessionOpener({ GITHUB_REPOSITORY: name }, TOKEN, POLICY)()).toEqual({
      rule: 'GITHUB_REPOSITORY must be owner/name',
      value: name ?? '',
      remedy: 'The runner sets it: leave it as it is.',
    });
  },
);

test('a token that cannot be one is refused before anything else', async () => {
  expect(await sessionOpener({}, '', POLICY)()).toMatchObject({ rule: 'github-token is empty' });
});
