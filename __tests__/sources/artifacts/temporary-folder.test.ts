import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../../src/sources/artifacts/temporary-folder.js';
import { withServer } from '../../support/github-server.js';

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
