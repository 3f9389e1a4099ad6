import { describe, expect, test } from '@jest/globals';
import { ApiFailure, type FailureKind } from '../../src/github/failure.js';
import {
  advice,
  duplicatesNotice,
  forkAdvice,
  leftToLatest,
  leftToNewer,
  noRoom,
  withoutAccess,
  withoutOnePullRequest,
} from '../../src/publish/advice.js';

const TASK = { undone: 'The comment was not written', permissions: ['pull-requests: write', 'checks: write'] };

describe('a failed request', () => {
  test.each<[FailureKind, string]>([
    ['token', 'GitHub does not accept the token'],
    ['permission', 'the token may not do this'],
    ['absent', 'GitHub finds no such thing, or the token may not see it'],
    ['rate-limited', 'GitHub asks for fewer requests'],
    ['too-long', 'GitHub finds it too long'],
    ['gone', 'GitHub refused it'],
    ['refused', 'GitHub refused it'],
    ['unavailable', 'GitHub did not answer as it should'],
  ])('%s: what was not done, what happened, the remedy, and that the verdict stands', (kind, happened) => {
    const text = advice(new ApiFailure(kind, '403: no'), TASK);
    expect(text.startsWith(`The comment was not written: ${happened} (\`403: no\`). `)).toBe(true);
    expect(text.endsWith('. The verdict stands.')).toBe(true);
  });

  test('a lack of permission names all that are needed, and what else there is to do', () => {
    const failure = new ApiFailure('permission', 'x');
    const needed = 'Give the job `pull-requests: write` and `checks: write` in its `permissions`.';
    expect(advice(failure, TASK)).toContain(`${needed} The verdict`);
    expect(advice(failure, { ...TASK, otherwise: 'Or set `x`.' })).toContain(`${needed} Or set \`x\`. The verdict`);
    expect(advice(new ApiFailure('token', 'x'), TASK)).toContain(`Check the github-token input. ${needed}`);
  });

  test('a refusal has the remedy of its task', () => {
    const failure = new ApiFailure('refused', 'x');
    expect(advice(failure, TASK)).toContain('The job summary has the whole report.');
    expect(advice(failure, { ...TASK, refused: 'Is it locked?' })).toContain('Is it locked? The verdict');
  });

  test('what GitHub said stays code', () => {
    const text = advice(new ApiFailure('refused', '`@all` <b>\n# x'), TASK);
    expect(text).toContain('(`` `@all` <b>\\u{a}# x ``)');
  });
});

test('the recipe for forks is not recommended to whoever follows it', () => {
  const run = { headSha: '', headBranch: '', headOwner: '', headRepository: 1, baseRepository: 1 };
  expect(forkAdvice({ kind: 'upstream-run', run })).toBe('');
  expect(forkAdvice({ kind: 'pull-request', number: 7, headSha: undefined })).toContain('docs/forks.md');
});

test('a setting that cannot be right is shown where it may be', () => {
  expect(withoutAccess('No comment', { rule: 'X must be an address', value: '`a', remedy: 'Mend it.' })).toBe(
    'No comment: X must be an address, and is `` `a ``. Mend it.',
  );
  expect(withoutAccess('No comment', { rule: 'github-token is empty', remedy: 'Mend it.' })).toBe(
    'No comment: github-token is empty. Mend it.',
  );
});

test('none and several pull requests', () => {
  expect(withoutOnePullRequest([])).toMatch(/no open pull request is from the branch/);
  expect(withoutOnePullRequest([3, 14])).toMatch(/several open pull requests \(3, 14\).*Close all but one\.$/);
});

test('the comment that stays: of the latest commit, of a newer run, or none at all', () => {
  const [ours, head] = ['a'.repeat(40), 'b'.repeat(40)];
  expect(leftToNewer(ours, head, 'https://x')).toBe(
    'The pull request comment (`https://x`) stays as it is: commit `aaaaaaa` of this run is no longer the latest of the pull request, which is `bbbbbbb`. The verdict stands.',
  );
  for (const [commit, latest] of [
    [ours, ours],
    [ours, undefined],
    ['', head],
  ] as const)
    expect(leftToNewer(commit, latest, undefined)).toMatch(/^The pull request comment is of a newer run than this one/);
  expect(leftToLatest(ours, head)).toContain('commit `aaaaaaa` is no longer the latest');
  expect(noRoom('The comment was not written')).toMatch(/^The comment was not written: even the shortest text/);
});

test('duplicates are counted, with the one that is kept', () => {
  expect(duplicatesNotice(2, 'https://x')).toContain('2 more of our comments');
  expect(duplicatesNotice(2, 'https://x')).toContain('only the oldest (`https://x`) is kept');
  expect(duplicatesNotice(1, undefined)).toContain('only the oldest is kept');
});
