import { describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/github/client.js';
import { fetchArtifact } from '../../../src/sources/artifacts/fetch.js';
import { runOf } from '../../../src/sources/artifacts/run.js';
import { Budget, DEFAULT_LIMITS } from '../../../src/sources/limits.js';
import type { FaultKind } from '../../support/github-faults.js';
import { TOKEN, withServer } from '../../support/github-server.js';
import { archive, HASTY, refusal } from './harness.js';

const ZIP = /^\/repos\/octo\/evals\/actions\/artifacts\/\d+\/zip$/;
const LIST = /\/actions\/runs\/\d+\/artifacts$/;
const CONTENT = archive({ 'results.jsonl': 'rows' });
const FROM = 'artifact:results: cannot be downloaded from run 1234567890 of octo/evals: ';
const PERMISSION =
  'Give the job `actions: read` in its `permissions`; for another repository, give `github-token` a token that may read the Actions of that one.';

describe('without permission', () => {
  test.each<readonly [FaultKind, string]>([
    ['unauthorised', `GitHub does not accept the token ("401: Bad credentials"). Check the \`github-token\` input. `],
    ['integration', 'the token may not do this ("403: Resource not accessible by integration"). '],
    [
      'not-found',
      'GitHub finds no such thing, or the token may not see it ("404: Not Found"). Check that run 1234567890 of octo/evals exists and is not deleted. ',
    ],
  ])('%s: the missing permission is named, and nothing is asked twice', (kind, says) =>
    withServer(async (server) => {
      server.artifacts.add('results', CONTENT);
      server.fault({ kind, path: ZIP });
      expect(await refusal(server)).toBe(`${FROM}${says}${PERMISSION}`);
      expect(server.log().filter((line) => line.endsWith('/zip'))).toHaveLength(1);
      server.fault({ kind, path: LIST });
      expect(await refusal(server)).toBe(
        `\`artifact\`: the artifacts of run 1234567890 of octo/evals cannot be listed: ${says}${PERMISSION}`,
      );
    }),
  );

  test('an artifact that expires after it was listed', () =>
    withServer(async (server) => {
      server.artifacts.add('results', CONTENT);
      server.fault({ kind: 'gone', path: ZIP });
      expect(await refusal(server)).toContain('`artifact`: of run 1234567890 of octo/evals, "results" has expired.');
    }));
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a full disk is an error that names the artifact', () =>
  withServer(async (server) => {
    const { id, size } = server.artifacts.add('results', 'rows');
    const access = { token: TOKEN, apiUrl: server.url, graphqlUrl: server.graphqlUrl };
    const client = await connect(access, HASTY);
    const run = runOf({ runId: '1234567890', repository: 'octo/evals' }, {});
    const artifact = { id, size, name: 'results', expired: false, createdAt: '', digest: undefined };
    await expect(fetchArtifact(client, run, artifact, '/dev/full', new Budget(DEFAULT_LIMITS))).rejects.toThrow(
      'artifact:results: does not fit on the disk. It is kept in the folder RUNNER_TEMP',
    );
    await expect(fetchArtifact(client, run, artifact, '/dev/null/x', new Budget(DEFAULT_LIMITS))).rejects.toThrow(
      'artifact:results: cannot be written to the disk (ENOTDIR).',
    );
  }),
);

test('nothing is left behind when an artifact is refused', () =>
  withServer(async (server) => {
    server.artifacts.add('a', 'rows');
    server.artifacts.add('b', 'rows', { digest: `sha256:${'0'.repeat(64)}` });
    expect(await refusal(server)).toContain('artifact:b: is not what'); // `refusal` looks into the folder itself.
  }));
