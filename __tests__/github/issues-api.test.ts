import { expect, test } from '@jest/globals';
import { issuesOf, type Issues } from '../../src/github/issues-api.js';
import { answering, REPOSITORY } from './answering.js';

const ISSUE = { number: 4, state: 'open', body: 'b', user: { login: 'bot', type: 'Bot' }, html_url: 'https://x/4' };

test('the issues of an account, open and closed, oldest first; pull requests are none', () =>
  answering(
    () => [ISSUE, { ...ISSUE, number: 5, pull_request: {} }, { ...ISSUE, number: 6, state: 'closed' }],
    async ({ client, asked }) => {
      const found = await issuesOf(client, REPOSITORY).createdBy('my[bot]');
      expect(found.map(({ id, isOpen }) => [id, isOpen])).toEqual([
        [4, true],
        [6, false],
      ]);
      expect(found[0]).toMatchObject({ author: { login: 'bot', isBot: true }, body: 'b', url: 'https://x/4' });
      const query = new URL(asked[0]!.path, 'http://x').searchParams;
      expect(['creator', 'state', 'sort', 'direction'].map((name) => query.get(name))).toEqual([
        'my[bot]',
        'all',
        'created',
        'asc',
      ]);
    },
  ));

test.each([
  ['closed', 'not_planned', true],
  ['closed', 'duplicate', true],
  ['closed', 'completed', false],
  ['closed', null, false],
  // One that was opened again is wanted, whatever it was closed for.
  ['open', 'not_planned', false],
])('%s as %s: unwanted %s', (state, reason, isUnwanted) =>
  answering(
    () => ({ ...ISSUE, state, state_reason: reason }),
    async ({ client }) =>
      expect((await issuesOf(client, REPOSITORY).update(4, { body: 'x' })).isUnwanted).toBe(isUnwanted),
  ),
);

test('what is created or changed is what was asked for, and nothing else', () =>
  answering(
    () => ISSUE,
    async ({ client, asked }) => {
      const issues = issuesOf(client, REPOSITORY);
      await issues.create('t', 'b', async () => undefined);
      await issues.update(4, { state: 'closed', state_reason: 'completed' });
      expect(asked).toEqual([
        { method: 'POST', path: '/repos/octo/evals/issues', body: { title: 't', body: 'b' } },
        {
          method: 'PATCH',
          path: '/repos/octo/evals/issues/4',
          body: { state: 'closed', state_reason: 'completed' },
        },
      ]);
    },
  ));

test('finished scheduled runs of a workflow on a branch, as GitHub orders them', () =>
  answering(
    () => ({ workflow_runs: [{ run_number: 9, conclusion: 'failure' }, { run_number: 8 }] }),
    async ({ client, asked }) => {
      expect(await issuesOf(client, REPOSITORY).scheduledRuns('nightly.yml', 'main')).toEqual([
        { number: 9, conclusion: 'failure' },
        { number: 8, conclusion: 'undefined' },
      ]);
      expect(asked[0]!.path).toBe(
        '/repos/octo/evals/actions/workflows/nightly.yml/runs?branch=main&event=schedule&status=completed&per_page=100',
      );
    },
  ));

test.each<[string, unknown, (issues: Issues) => Promise<unknown>]>([
  ['an issue of neither state', [{ ...ISSUE, state: 'x' }], (issues) => issues.createdBy('a')],
  ['an issue without a number', { ...ISSUE, number: undefined }, (issues) => issues.update(4, {})],
  ['runs that are none', { workflow_runs: {} }, (issues) => issues.scheduledRuns('w', 'b')],
  ['a run without a number', { workflow_runs: [{}] }, (issues) => issues.scheduledRuns('w', 'b')],
])('%s: half an answer', (_, body, ask) =>
  answering(
    () => body,
    ({ client }) => expect(ask(issuesOf(client, REPOSITORY))).rejects.toMatchObject({ said: 'incomplete answer' }),
  ),
);
