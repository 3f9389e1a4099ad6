import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addressOfRun,
  isNewer,
  runsIn,
  runsText,
  shortSha,
  smallLine,
  stampLine,
  stampOf,
  type Stamp,
} from '../../src/publish/run.js';

const SHA = 'd'.repeat(40);
const RUNNER = {
  GITHUB_RUN_ID: '9012',
  GITHUB_RUN_NUMBER: '12',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_SHA: 'e'.repeat(40),
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/evals',
};

describe('of which commit and run it is', () => {
  const own = { id: 9012, number: 12, attempt: 3 };

  test('on a pull request the head, not the merge that is checked out; elsewhere what is checked out', () => {
    const payload = { pull_request: { head: { sha: SHA } } };
    expect(stampOf({ name: 'pull_request', payload }, RUNNER)).toEqual({ commit: SHA, runs: [own] });
    expect(stampOf({ name: 'push', payload: undefined }, RUNNER)).toEqual({ commit: RUNNER.GITHUB_SHA, runs: [own] });
  });

  test('after another workflow the commit and the run of that one, and behind it this one', () => {
    const payload = { workflow_run: { id: 77, run_number: 5, run_attempt: 2, head_sha: SHA } };
    expect(stampOf({ name: 'workflow_run', payload }, RUNNER)).toEqual({
      commit: SHA,
      runs: [{ id: 77, number: 5, attempt: 2 }, own],
    });
    // Not the commit that is checked out there, which is that of the default branch.
    expect(stampOf({ name: 'workflow_run', payload: {} }, RUNNER).commit).toBe('');
  });

  test.each(['', 'main', 'D'.repeat(40), 'abc123', 'd'.repeat(65), '--upload-pack'])('%j is no commit', (sha) => {
    expect(stampOf({ name: 'push', payload: {} }, { GITHUB_SHA: sha })).toEqual({
      commit: '',
      runs: [{ id: 0, number: 0, attempt: 1 }],
    });
  });

  test('numbers that are none are those of nobody', () => {
    const runner = { GITHUB_RUN_ID: '1e3', GITHUB_RUN_NUMBER: '-1', GITHUB_RUN_ATTEMPT: '0x2' };
    expect(stampOf({ name: 'push', payload: {} }, runner).runs).toEqual([{ id: 0, number: 0, attempt: 1 }]);
  });
});

const stamp = (...runs: readonly (readonly [id: number, attempt?: number])[]): Stamp => ({
  commit: '',
  runs: runs.map(([id, attempt = 1]) => ({ id, number: 1, attempt })),
});

describe('which of two is newer', () => {
  test.each<[string, Stamp, Stamp, boolean]>([
    ['the later run', stamp([101]), stamp([100]), true],
    ['the earlier run', stamp([100]), stamp([101]), false],
    ['the same', stamp([100]), stamp([100]), false],
    ['a later attempt', stamp([100, 2]), stamp([100, 1]), true],
    // What was evaluated later is newer, in whatever order it was certified.
    ['an evaluation that began later', stamp([51], [100]), stamp([50], [200]), true],
    ['the same evaluation, certified later', stamp([50], [200]), stamp([50], [100]), true],
    ['a run that says who it is, beside one that does not', stamp([5]), stamp([0]), true],
    ['an id that no run has yet', stamp([1e12]), stamp([9e9]), false],
    ['an id that is only large on a GitHub of one’s own', stamp([900_000]), stamp([3]), true],
    ['an id beyond that', stamp([1_000_001]), stamp([3]), false],
  ])('%s: %#', (_, a, b, newer) => {
    expect(isNewer(a, b)).toBe(newer);
  });

  test('never each of the other', () => {
    const run = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 3 }));
    const any = fc.array(run, { maxLength: 2 }).map((runs) => stamp(...runs));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(isNewer(a, b) && isNewer(b, a)).toBe(false);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

test('runs as one word are read back, and what is none is nothing', () => {
  const { runs } = stamp([77, 2], [9012]);
  expect(runsText({ commit: '', runs })).toBe('77.1.2+9012.1.1');
  expect(runsIn('77.1.2+9012.1.1')).toEqual(runs);
  expect(runsIn('1.2')).toEqual([]);
  expect(runsIn('')).toEqual([]);
});

describe('the line in small print', () => {
  const of = { commit: SHA, runs: [{ id: 9012, number: 12, attempt: 1 }] };
  const page = 'https://github.com/octo/evals/actions/runs/9012';

  test('has commit, run, report and key', () => {
    expect(smallLine(of, RUNNER, 'nightly')).toMatch(
      `commit \`ddddddd\` · [run 12](${page}) · [full report](${page}#artifacts) · comment-key \`nightly\` · [what does this mean?](`,
    );
    expect(smallLine(of, RUNNER, 'default')).not.toContain('comment-key');
  });

  test('without an address has no link, and a key cannot begin one', () => {
    expect(smallLine({ commit: '', runs: [] }, {}, '`](https://x)')).toMatch(
      /^commit `unknown` · run · comment-key `` `\]\(https:\/\/x\) `` · \[what/,
    );
  });

  test('says which attempt it is from the second on', () => {
    expect(stampLine({ commit: SHA, runs: [{ id: 1, number: 12, attempt: 2 }] }, {})).toBe(
      'commit `ddddddd` · run 12, attempt 2',
    );
  });
});

test.each([
  ['a server that is no address', { GITHUB_SERVER_URL: 'javascript:alert(1)' }],
  ['a repository that ends the link', { GITHUB_REPOSITORY: 'octo/evals) [x](y' }],
  ['no id but a text', { GITHUB_RUN_ID: '9012#x' }],
  ['no server', { GITHUB_SERVER_URL: undefined }],
])('%s: no page', (_, changes) => {
  expect(addressOfRun({ ...RUNNER, ...changes })).toBeUndefined();
});

test('a commit is shown by seven digits, or as unknown', () => {
  expect([shortSha(SHA), shortSha('')]).toEqual(['ddddddd', 'unknown']);
});
