import { describe, expect, test } from '@jest/globals';
import { settingsInRepository } from '../../../src/settings/file/in-repository.js';
import { readEvent } from '../../../src/github/run-event.js';
import type { FaultKind } from '../../support/github-faults.js';
import {
  BASE_SHA,
  HEAD_SHA,
  TOKEN,
  withServer,
  runnerEnvironment,
  type GitHubServer,
} from '../../support/github-server.js';

const PATH = '.github/beta-certificate.yml';
const RUN_SHA = 'a'.repeat(40);
const PATIENCE = { tries: 2, baseDelay: 1, requestTimeout: 5000, total: 10_000 };
type Run = Partial<Parameters<typeof runnerEnvironment>[0]>;

async function settings(server: GitHubServer, run: Run = {}, config = PATH, token = TOKEN) {
  const environment = runnerEnvironment({ server, ...run });
  const file = await settingsInRepository(config, token, await readEvent(environment), environment, PATIENCE);
  return file === undefined ? undefined : { title: file.title, ...Object.fromEntries(file.texts) };
}

/** A server on which each commit has a file of its own. */
const withFiles = (run: (server: GitHubServer) => Promise<void>) =>
  withServer(async (server) => {
    for (const [commit, gain] of [
      [BASE_SHA, '0.05'],
      [HEAD_SHA, '0.9'],
      [RUN_SHA, '0.3'],
    ] as const) {
      server.contents.add(PATH, `min-gain: ${gain}\n`, commit);
    }
    await run(server);
  });

describe('which commit counts', () => {
  const merge = {
    sha: RUN_SHA,
    event: 'merge_group',
    payload: { merge_group: { head_sha: RUN_SHA, base_sha: BASE_SHA } },
  };
  const upstream = { event: 'workflow_run', payload: { workflow_run: { event: 'pull_request', head_sha: HEAD_SHA } } };
  test.each([
    ['pull_request: the base branch, whatever the pull request and its merge say', {}, '0.05'],
    [
      'pull_request_target: the commit of the workflow, whatever base its author chose',
      { event: 'pull_request_target' },
      '0.3',
    ],
    ['a comment on a change: the base branch', { event: 'pull_request_review_comment' }, '0.05'],
    ['merge_group: what is merged into', merge, '0.05'],
    ['workflow_run: the commit of the run, which is of the default branch', upstream, '0.3'],
    ['push', { event: 'push', payload: {} }, '0.3'],
    ['schedule', { event: 'schedule', payload: {} }, '0.3'],
  ])('%s', async (_what, run, gain) => {
    await withFiles(async (server) => {
      expect(await settings(server, run)).toEqual({
        title: expect.stringMatching(/^\.github\/beta-certificate\.yml at [ac]{7}$/),
        'min-gain': gain,
      });
      expect(server.log()).toEqual([`GET /repos/octo/evals/contents/${PATH}`]);
    });
  });

  test.each([
    [
      'a pull request without its base',
      { payload: { pull_request: { number: 7 } } },
      'does not name the commit of the base branch',
    ],
    [
      'a base that is no commit',
      { payload: { pull_request: { base: { sha: 'main' } } } },
      'does not name the commit of the base branch',
    ],
    [
      'a deployment, which may be of the head of a pull request',
      { event: 'deployment', payload: {} },
      'no commit can be trusted',
    ],
    ['no commit at all', { event: 'push', payload: {}, sha: '' }, 'GITHUB_SHA names no commit'],
  ])('%s: an error, and nothing is asked', async (_what, run, message) => {
    await withFiles(async (server) => {
      await expect(settings(server, run)).rejects.toThrow(message);
      expect(server.requests).toEqual([]);
    });
  });

  test('an event that cannot be read', async () => {
    await withFiles(async (server) => {
      const environment = { ...runnerEnvironment({ server }), GITHUB_EVENT_PATH: '/nowhere/event.json' };
      await expect(
        settingsInRepository(PATH, TOKEN, await readEvent(environment), environment, PATIENCE),
      ).rejects.toThrow('has a payload that cannot be read');
    });
  });
});

test('no file is asked for: no request, with any token', async () => {
  await withFiles(async (server) => {
    expect(await settings(server, {}, '')).toBeUndefined();
    expect(await settings(server, {}, 'none', '')).toBeUndefined();
    expect(server.requests).toEqual([]);
  });
});

test('a fault inside names the file, the commit and the line', async () => {
  await withServer(async (server) => {
    server.contents.add(PATH, 'min-gain: 0.05\nfail-on: no-gian\n', BASE_SHA);
    await expect(settings(server)).rejects.toThrow(`${PATH} at ccccccc:2: \`fail-on\`: "no-gian" is not known`);
  });
});

describe('nothing but the file itself will do', () => {
  test.each([
    [
      'it is not there',
      'other.yml',
      'other.yml at ccccccc: cannot be read: GitHub finds no such file there, or the token may not see it ("404: Not Found"). Check the path; on a pull request the file must be in the base branch already.',
    ],
    ['a folder', 'folder', 'folder at ccccccc: is not a file.'],
    ['a submodule', 'submodule', 'submodule at ccccccc: is not a file.'],
    ['too large', 'large.yml', 'large.yml at ccccccc: is larger than 65536 bytes.'],
    ['beyond what GitHub gives', 'huge.yml', 'huge.yml at ccccccc: is larger than 65536 bytes.'],
    ['out of the repository', '../x.yml', '`config` must be a path in the repository, not "../x.yml".'],
    ['absolute', '/etc/passwd', '`config` must be a path in the repository'],
  ])('%s', async (_what, path, message) => {
    await withServer(async (server) => {
      server.contents.addOther('folder', 'folder', BASE_SHA);
      server.contents.addOther('submodule', 'submodule', BASE_SHA);
      server.contents.add('large.yml', '#'.repeat(65_537), BASE_SHA);
      server.contents.add('huge.yml', '#'.repeat(2 ** 20 + 1), BASE_SHA);
      await expect(settings(server, {}, path)).rejects.toThrow(message);
    });
  });

  test.each<[FaultKind, string]>([
    ['unauthorised', 'GitHub does not accept the token'],
    ['integration', 'the token may not do this'],
    ['not-found', 'GitHub finds no such file there'],
    ['gone', 'GitHub finds no such file there'],
    ['moved', 'GitHub refused'],
    ['server-error', 'GitHub did not answer as it should'],
    ['bad-gateway', 'GitHub did not answer as it should'],
    ['drop-after', 'GitHub did not answer as it should'],
    ['truncated', 'GitHub did not answer as it should'],
    ['cut', 'GitHub did not answer as it should'],
  ])('GitHub: %s', async (kind, message) => {
    await withFiles(async (server) => {
      server.fault({ kind, times: 10 });
      const failure = await settings(server).catch((error: unknown) => error as Error);
      expect(failure).toMatchObject({ name: 'UserError', message: expect.stringContaining(message) });
      expect(JSON.stringify(failure)).not.toContain(TOKEN);
    });
  });

  test('a fault that passes is waited for', async () => {
    await withFiles(async (server) => {
      server.fault({ kind: 'server-error' });
      expect(await settings(server)).toMatchObject({ 'min-gain': '0.05' });
    });
  });

  test.each([
    ['no token', '', {}, '`config`: github-token is empty.'],
    ['a repository that is none', TOKEN, { repository: 'octo' }, 'GITHUB_REPOSITORY must be owner/name, not "octo".'],
  ])('%s', async (_what, token, run, message) => {
    await withFiles(async (server) => {
      await expect(settings(server, run, PATH, token)).rejects.toThrow(message);
      expect(server.requests).toEqual([]);
    });
  });
});
