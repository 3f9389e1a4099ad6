import { describe, expect, test } from '@jest/globals';
import { withServer } from '../support/github-server.js';
import { nightly, ours, PASSED, withHistory } from './nightly.js';

describe('confirmation', () => {
  test.each<readonly [confirm: number, history: readonly (string | null)[], opens: boolean]>([
    [1, [], true],
    [2, [], false],
    [2, ['success'], false],
    [2, ['failure'], true],
    [2, ['failure', 'success'], false],
    [3, ['failure'], false],
    [3, ['failure', 'failure'], true],
    [3, ['failure', 'success', 'failure'], false],
    [3, ['success', 'failure', 'failure'], true],
    // Cancelled and unfinished runs say nothing.
    [3, ['failure', 'cancelled', 'failure', 'skipped', 'timed_out', null], true],
    [2, ['success', 'cancelled'], false],
  ])('confirm %d after %j: %s', (confirm, history, opens) =>
    withHistory(history, async (server) => {
      const { notices } = await nightly(server, { settings: { confirm } });
      expect(server.issues.all).toHaveLength(opens ? 1 : 0);
      expect(notices).toEqual(opens ? [] : [expect.stringContaining(`it takes ${String(confirm)} scheduled runs`)]);
      if (confirm === 1) expect(server.log('GET').filter((line) => line.includes('/actions/'))).toEqual([]);
    }),
  );

  test('runs after this one, of other events and of other branches do not count', () =>
    withServer(async (server) => {
      const run = { number: 1, conclusion: 'failure', event: 'schedule', branch: 'main' };
      server.issues.runs.push({ ...run, event: 'push' }, { ...run, branch: 'next' }, { ...run, number: 101 });
      await nightly(server);
      expect(server.issues.all).toEqual([]);
    }));

  test('an open issue is updated and a closed one closed without asking for runs', () =>
    withServer(async (server) => {
      server.issues.add('ours', ours());
      await nightly(server);
      await nightly(server, { publication: PASSED });
      expect(server.log().filter((line) => line.includes('/actions/'))).toEqual([]);
    }));

  test('a closed issue is not opened again by one failure', () =>
    withHistory(['success'], async (server) => {
      const issue = server.issues.add('ours', ours(), { state: 'closed', stateReason: 'completed' });
      await nightly(server);
      expect(issue.state).toBe('closed');
    }));

  test('without `actions: read` no issue is opened, and the remedy is named', () =>
    withServer(async (server) => {
      server.fault({ kind: 'integration', path: /\/actions\//, times: 9 });
      const { notices } = await nightly(server);
      expect(server.issues.all).toEqual([]);
      expect(notices[0]).toContain('`actions: read`');
      expect(notices[0]).toContain('`confirm` to 1');
    }));

  test.each(['GITHUB_WORKFLOW_REF', 'GITHUB_REF'])('without %s no issue is opened', (name) =>
    withHistory(['failure'], async (server) => {
      const { notices } = await nightly(server, { environment: { [name]: undefined } });
      expect(server.issues.all).toEqual([]);
      expect(notices).toEqual([expect.stringContaining(name)]);
    }),
  );
});

test.each(['workflow_dispatch', 'push', 'pull_request'])('%s is left alone', (event) =>
  withHistory(['failure'], async (server) => {
    await nightly(server, { run: { event }, settings: { comment: 'off' } });
    expect(server.requests).toEqual([]);
  }),
);

test('off unless asked for', () =>
  withHistory(['failure'], async (server) => {
    await nightly(server, { settings: { trackingIssue: false } });
    expect(server.requests).toEqual([]);
  }));

test('without the right to write issues the remedy is named', () =>
  withHistory(['failure'], async (server) => {
    server.fault({ kind: 'integration', method: 'POST', path: /\/issues$/, times: 9 });
    const { notices, log } = await nightly(server);
    expect(notices[0]).toContain('`issues: write`');
    expect(log).toContain('::warning::The tracking issue was not brought up to date');
  }));
