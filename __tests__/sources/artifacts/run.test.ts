import { describe, expect, test } from '@jest/globals';
import { runOf } from '../../../src/sources/artifacts/run.js';
import { TOKEN, withServer } from '../../support/github-server.js';
import { openOnce, refusal, type Options } from './harness.js';

describe('the run', () => {
  test('another one of this repository, or of another', () =>
    withServer(
      async (server) => {
        server.artifacts.add('results', 'theirs', { run: '77' });
        await expect(openOnce(server, { runId: '78', repository: 'ann/other' })).rejects.toThrow('no such thing');
        const { files } = await openOnce(server, { runId: '77', repository: 'ann/other' });
        expect(files).toEqual([['artifact:results', 'theirs']]);
      },
      { repository: 'ann/other' },
    ));

  test.each<readonly [Options, string]>([
    [{ runId: '12/../../x' }, '`run-id` must be the number of a workflow run, not "12/../../x". Correct the input.'],
    [{ runId: '-1' }, '`run-id` must be the number of a workflow run, not "-1".'],
    [{ runId: '7\n::error::x' }, 'not "7\\n::error::x".'],
    [{ repository: 'evals', runId: '7' }, '`repository` must be owner/name, not "evals". Correct the input.'],
    [{ repository: '../evals', runId: '7' }, '`repository` must be owner/name, not "../evals".'],
    [{ repository: 'octo/..', runId: '7' }, '`repository` must be owner/name, not "octo/..".'],
    [{ repository: 'a/b/c', runId: '7' }, '`repository` must be owner/name, not "a/b/c".'],
    [{ repository: 'ann/other' }, '`repository` is "ann/other", and `run-id` is empty'],
    [{ environment: { GITHUB_RUN_ID: undefined } }, '`run-id` and GITHUB_RUN_ID are both empty.'],
    [{ environment: { GITHUB_REPOSITORY: undefined } }, '`repository` and GITHUB_REPOSITORY are both empty.'],
    [
      { environment: { GITHUB_API_URL: 'ftp://x' } },
      '`artifact`: GITHUB_API_URL must be an address, and is "ftp://x".',
    ],
    [{ token: '' }, '`artifact`: github-token is empty. Leave it out to use the default.'],
    [{ token: `${TOKEN}\n` }, '`artifact`: github-token contains a character that no token has.'],
  ])('%j is refused before anything is asked', (options, says) =>
    withServer(async (server) => {
      expect(await refusal(server, options)).toContain(says);
      expect(server.requests).toEqual([]);
    }),
  );

  test('this repository may be named in other capitals', () => {
    const environment = { GITHUB_RUN_ID: '5', GITHUB_REPOSITORY: 'octo/evals' };
    const run = runOf({ runId: '', repository: 'Octo/Evals' }, environment);
    expect(run).toEqual({ owner: 'Octo', repo: 'Evals', id: '5', isThisRun: true, title: 'run 5 of Octo/Evals' });
    expect(runOf({ runId: '6', repository: '' }, environment).isThisRun).toBe(false);
    expect(runOf({ runId: '5', repository: 'ann/evals' }, environment).isThisRun).toBe(false);
  });
});
