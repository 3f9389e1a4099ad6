import { describe, expect, test } from '@jest/globals';
import { DEFAULT_LIMITS } from '../../src/sources/limits.js';
import { openAll } from '../../src/sources/open.js';
import { runnerEnvironment, TOKEN, withServer } from '../support/github-server.js';
import { folderOf } from './folders.js';

const NO_ARTIFACTS = { patterns: [], runId: '', repository: '' };
const context = (cwd: string) => ({ cwd, environment: {}, token: '' });

describe('results from disk and artifacts', () => {
  test('on disk need no token', async () => {
    const cwd = folderOf({ 'a.csv': 'x', 'b.csv~': '' });
    const opened = await openAll({ results: ['.'], artifacts: NO_ARTIFACTS, limits: DEFAULT_LIMITS }, context(cwd));
    expect(opened.files.map(({ path }) => path)).toEqual(['a.csv']);
    expect(opened).toMatchObject({ setAside: [{ path: 'b.csv~' }], warnings: [] });
    await opened.close();
  });

  test('both come together, those on disk first', () =>
    withServer(async (server) => {
      server.artifacts.add('a-results', 'rows');
      const cwd = folderOf({ 'z.csv': 'x' });
      const artifacts = { patterns: ['*'], runId: '', repository: '' };
      const opened = await openAll(
        { results: ['z.csv'], artifacts, limits: DEFAULT_LIMITS },
        { cwd, environment: runnerEnvironment({ server }), token: TOKEN },
      );
      expect(opened.files.map(({ path }) => path)).toEqual(['z.csv', 'artifact:a-results']);
      await opened.close();
      await expect(opened.files[1]!.bytes()).rejects.toThrow('artifact:a-results: does not exist (any more)');
      expect((await opened.files[0]!.bytes()).toString()).toBe('x');
    }));

  test('a file on disk that is not there is told before anything is downloaded', () =>
    withServer(async (server) => {
      const artifacts = { patterns: ['*'], runId: '', repository: '' };
      const environment = runnerEnvironment({ server });
      await expect(
        openAll(
          { results: ['none.csv'], artifacts, limits: DEFAULT_LIMITS },
          { cwd: folderOf({}), environment, token: TOKEN },
        ),
      ).rejects.toThrow('none.csv');
      expect(server.requests).toEqual([]);
    }));
});
