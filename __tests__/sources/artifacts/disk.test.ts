import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/github/client.js';
import { fetchArtifact } from '../../../src/sources/artifacts/fetch.js';
import { runOf } from '../../../src/sources/artifacts/run.js';
import { temporaryFolder } from '../../../src/sources/artifacts/temporary-folder.js';
import { Budget, DEFAULT_LIMITS } from '../../../src/sources/limits.js';
import { TOKEN, withServer } from '../../support/github-server.js';
import { HASTY, refusal } from './harness.js';

describe('the temporary folder', () => {
  test('is in RUNNER_TEMP, for this user alone, and goes when it is told to', async () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'parent-'));
    const folder = await temporaryFolder({ RUNNER_TEMP: parent });
    expect(path.dirname(folder.path)).toBe(parent);
    if (process.platform !== 'win32') expect(statSync(folder.path).mode & 0o077).toBe(0);
    writeFileSync(path.join(folder.path, '0'), 'x');
    await folder.remove();
    expect(existsSync(folder.path)).toBe(false);
    rmSync(parent, { recursive: true });
  });

  test('goes at the end of the process, and leaves nothing to do there when it has gone before', async () => {
    const before = process.listeners('exit');
    const folder = await temporaryFolder({});
    expect(path.dirname(folder.path)).toBe(tmpdir());
    const added = process.listeners('exit').filter((listener) => !before.includes(listener));
    expect(added).toHaveLength(1);
    added[0].call(process, 0);
    expect(existsSync(folder.path)).toBe(false);
    await folder.remove();
    expect(process.listeners('exit')).toEqual(before);
  });

  test('that cannot be made is an error', () =>
    withServer(async (server) => {
      server.artifacts.add('results', 'x');
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'parent-')), 'file');
      writeFileSync(file, '');
      await expect(temporaryFolder({ RUNNER_TEMP: path.join(file, 'x') })).rejects.toThrow(
        /file\/x: leads through a file as if it were a folder\./,
      );
      rmSync(path.dirname(file), { recursive: true });
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
