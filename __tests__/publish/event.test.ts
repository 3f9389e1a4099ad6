import { describe, expect, test } from '@jest/globals';
import { subjectOf } from '../../src/publish/event.js';

describe('a pull request', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('of %s', (name) => {
    const payload = { pull_request: { number: 7, head: { sha: 'abc' } } };
    expect(subjectOf({ name, payload })).toEqual({ kind: 'pull-request', number: 7, headSha: 'abc' });
  });

  test('whose head the event does not say has none', () => {
    for (const head of [undefined, null, {}, { sha: '' }, { sha: 3 }])
      expect(subjectOf({ name: 'pull_request', payload: { pull_request: { number: 7, head } } })).toEqual({
        kind: 'pull-request',
        number: 7,
        headSha: undefined,
      });
  });

  test.each([[undefined], [null], [[]], [{ pull_request: { number: '7' } }], [{ pull_request: { number: 0.5 } }]])(
    'that a payload %j does not name cannot be read',
    (payload) => {
      expect(subjectOf({ name: 'pull_request', payload })).toMatchObject({ kind: 'unreadable' });
    },
  );
});

describe('a run after another workflow', () => {
  const run = {
    event: 'pull_request',
    head_sha: 'abc',
    head_branch: 'topic',
    head_repository: { id: 5, owner: { login: 'ann' } },
  };
  const subject = (changes: object, repository: unknown = { id: 9 }) =>
    subjectOf({ name: 'workflow_run', payload: { workflow_run: { ...run, ...changes }, repository } });

  test('is of the branch that the finished run was for', () => {
    expect(subject({})).toEqual({
      kind: 'upstream-run',
      run: { headSha: 'abc', headBranch: 'topic', headOwner: 'ann', headRepository: 5, baseRepository: 9 },
    });
  });

  test('is of nothing where that run was for no pull request', () => {
    for (const event of ['push', 'schedule', '']) expect(subject({ event })).toEqual({ kind: 'none' });
  });

  test.each<[string, object, unknown?]>([
    ['no commit', { head_sha: '' }],
    ['no branch', { head_branch: null }],
    ['a deleted fork', { head_repository: null }],
    ['a fork without an owner', { head_repository: { id: 5 } }],
    ['a fork without an id', { head_repository: { owner: { login: 'ann' } } }],
    ['no repository', {}, {}],
  ])('with %s says that the fork may be deleted', (_, changes, repository = { id: 9 }) => {
    expect(subject(changes, repository)).toEqual({
      kind: 'unreadable',
      because: 'does not say which branch of which repository the run was for (is the fork deleted?)',
    });
  });

  test('without a run says what is missing', () => {
    expect(subjectOf({ name: 'workflow_run', payload: {} })).toEqual({
      kind: 'unreadable',
      because: 'describes no run (workflow_run.event in its payload)',
    });
  });
});

test('an event without a pull request is of nothing, even where its payload cannot be read', () => {
  const unreadable = 'has no payload';
  for (const name of ['push', 'schedule', 'merge_group', 'issue_comment', ''])
    expect(subjectOf({ name, payload: undefined, unreadable })).toEqual({ kind: 'none' });
  expect(subjectOf({ name: 'pull_request', payload: undefined, unreadable })).toEqual({
    kind: 'unreadable',
    because: unreadable,
  });
});
