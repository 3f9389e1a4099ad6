import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openArtifacts } from '../../../src/sources/artifacts/index.js';
import { runOf } from '../../../src/sources/artifacts/run.js';
import { runnerEnvironment, TOKEN, type GitHubServer, withServer } from '../../support/github-server.js';
import { zip } from '../archives.js';
import { archive, openOnce, refusal, type Options } from './harness.js';

describe('the artifacts of this run', () => {
  test('of all legs of a matrix, by one glob', () =>
    withServer(async (server) => {
      server.artifacts.add('results-b', archive({ 'out/b.jsonl': 'of b' }));
      server.artifacts.add('results-a', archive({ 'a.jsonl': 'of a', 'empty/': '' }));
      server.artifacts.add('logs', archive({ 'log.txt': 'not this' }));
      expect(await openOnce(server, { patterns: ['results-*'] })).toEqual({
        files: [
          ['artifact:results-a!a.jsonl', 'of a'],
          ['artifact:results-b!out/b.jsonl', 'of b'],
        ],
        foundInFolder: [true, true],
        setAside: [],
        warnings: [],
      });
    }));

  test('over all pages of the list', () =>
    withServer(async (server) => {
      for (let i = 0; i < 230; i++) server.artifacts.add(`results-${i}`, `of ${i}`);
      const { files } = await openOnce(server, { patterns: ['results-7', 'results-229'] });
      expect(files).toEqual([
        ['artifact:results-7', 'of 7'],
        ['artifact:results-229', 'of 229'],
      ]);
      const lists = server.requests.filter(({ path }) => path.endsWith('/artifacts'));
      expect(lists.map(({ query }) => [query.get('per_page'), query.get('page')])).toEqual([
        ['100', '1'],
        ['100', '2'],
        ['100', '3'],
      ]);
      expect(server.log().filter((line) => line.endsWith('/zip'))).toHaveLength(2);
    }));

  test('a file that was uploaded as it is, named itself or found by a glob', () =>
    withServer(async (server) => {
      server.artifacts.add('a.csv', 'query,a');
      const named = await openOnce(server, { patterns: ['a.*', 'a.csv'] });
      expect([named.files, named.foundInFolder]).toEqual([[['artifact:a.csv', 'query,a']], [false]]);
      const found = await openOnce(server, { patterns: ['a.*'] });
      expect(found.foundInFolder).toEqual([true]);
    }));

  test('neighbours are those of the same archive; a file that was uploaded as it is stands alone', () =>
    withServer(async (server) => {
      server.artifacts.add('a', 'x');
      server.artifacts.add('b', archive({ 'one.json': '1', 'two.json': '2' }));
      const request = { patterns: ['*'], runId: '', repository: '' };
      const environment = runnerEnvironment({ server });
      const { files, close } = await openArtifacts(request, TOKEN, environment);
      const neighbours = await Promise.all(files.map((file) => file.neighbours()));
      expect(neighbours.map((near) => near.map(({ path }) => path))).toEqual([
        [],
        ['artifact:b!two.json'],
        ['artifact:b!one.json'],
      ]);
      await close();
      await expect(files[0].bytes()).rejects.toThrow(/^artifact:a: does not exist/);
      rmSync(environment['RUNNER_TEMP']!, { recursive: true });
    }));

  test('an empty archive is set aside and not passed over in silence', () =>
    withServer(async (server) => {
      server.artifacts.add('full', archive({ a: 'x' }));
      server.artifacts.add('void', zip([]));
      const { files, setAside } = await openOnce(server);
      expect(files.map(([name]) => name)).toEqual(['artifact:full!a']);
      expect(setAside).toEqual([{ path: 'artifact:void', why: 'an archive without files' }]);
    }));

  test('of several attempts, the newest of each name', () =>
    withServer(async (server) => {
      const first = server.artifacts.add('results', 'first', { createdAt: '2026-01-01T10:00:00Z' });
      server.artifacts.add('results', 'third', { createdAt: '2026-01-03T09:00:00Z', id: 900 });
      server.artifacts.add('results', 'second', { createdAt: '2026-01-02T11:00:00Z', id: 901, expired: true });
      const { files, setAside } = await openOnce(server);
      expect(files).toEqual([['artifact:results', 'third']]);
      expect(setAside).toEqual([
        {
          path: 'artifact:results',
          why: 'an earlier artifact of this name (id 901 of "2026-01-02T11:00:00Z"); the newest is read',
        },
        {
          path: 'artifact:results',
          why: `an earlier artifact of this name (id ${first.id} of "2026-01-01T10:00:00Z"); the newest is read`,
        },
      ]);
    }));

  test.each<readonly [string, (server: GitHubServer) => void, string]>([
    ['counts more than it has', ({ artifacts }) => (artifacts.unlisted = 1), '1 of 2 artifacts listed'],
    ['has an artifact without a name', ({ artifacts }) => artifacts.add('', 'x'), 'incomplete answer'],
    ['ends early', (server) => server.fault({ kind: 'truncated', times: 9 }), 'incomplete answer'],
  ])('a list that %s is not taken for the whole', (_what, spoil, says) =>
    withServer(async (server) => {
      server.artifacts.add('results', 'x');
      spoil(server);
      expect(await refusal(server)).toBe(
        '`artifact`: the artifacts of run 1234567890 of octo/evals cannot be listed: ' +
          `GitHub did not answer as it should ("${says}"). ` +
          'Run the job again; see also https://www.githubstatus.com.',
      );
    }),
  );
});

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
