import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openArtifacts } from '../../../src/sources/artifacts/index.js';
import { runnerEnvironment, TOKEN, type GitHubServer, withServer } from '../../support/github-server.js';
import { zip } from '../archives.js';
import { archive, openOnce, refusal } from './harness.js';

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
