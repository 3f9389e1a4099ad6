import { describe, expect, test } from '@jest/globals';
import { accessOf, repositoryOf } from '../../src/github/access.js';

describe('the address of GitHub', () => {
  test('is that of the environment, or github.com', () => {
    expect(accessOf({}, 't')).toEqual({
      token: 't',
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
    });
    const environment = { GITHUB_API_URL: 'https://h/api/v3/', GITHUB_GRAPHQL_URL: 'https://h/api/graphql' };
    expect(accessOf(environment, 't')).toMatchObject({
      apiUrl: 'https://h/api/v3',
      graphqlUrl: 'https://h/api/graphql',
    });
  });

  test.each(['', 'a b', 'hush\n', 'húsh'])('the token %j is refused, and not shown', (token) => {
    const fault = accessOf({}, token);
    expect(fault).toHaveProperty('rule');
    expect(fault).not.toHaveProperty('value');
    if (token !== '') expect(JSON.stringify(fault)).not.toContain(token.trim());
  });
});

test.each([
  ['octo/evals', { owner: 'octo', repo: 'evals' }],
  ['o-c.t_o/.github', { owner: 'o-c.t_o', repo: '.github' }],
  ['a...b/...c', { owner: 'a...b', repo: '...c' }],
  ['octo', undefined],
  ['octo/', undefined],
  ['octo/evals/x', undefined],
  ['octo/..', undefined],
  ['../evals', undefined],
  ['octo/e vals', undefined],
  ['octo/evals\n', undefined],
  ['https://github.com/octo/evals', undefined],
  ['', undefined],
])('repository %j', (text, repository) => {
  expect(repositoryOf(text)).toEqual(repository);
});
