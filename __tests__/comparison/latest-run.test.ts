import { describe, expect, test } from '@jest/globals';
import type { Earlier } from '../../src/comparison/types.js';
import { earlierRuns } from './earlier-runs.js';

const THIS_RUN = 1234567890;
const here = earlierRuns();
const second = ({ snapshot }: Earlier): string | undefined => snapshot?.matrix.models[1];

describe('which run', () => {
  test('the latest successful one of the default branch, whatever order the list has', async () => {
    for (const [id, report] of [
      [12, 'second'],
      [11, 'first'],
    ] as const) {
      here.server.addRun({ id });
      here.upload(id, report);
    }
    const earlier = await here.read();
    expect(second(earlier)).toBe('second');
    expect(earlier.origin).toEqual({
      kind: 'artifact',
      name: 'beta',
      branch: 'trunk',
      run: { id: 12, createdAt: '2026-11-01T10:00:00Z', headSha: 'abcdef0123456789' },
    });
    expect(here.server.asked).toEqual([
      '/repos/octo/evals',
      '/repos/octo/evals/actions/runs/1234567890',
      ...['push', 'schedule', 'workflow_dispatch'].map(
        (event) => `/repos/octo/evals/actions/workflows/77/runs?branch=trunk&status=success&per_page=10&event=${event}`,
      ),
    ]);
  });

  test('of a schedule or by hand too', async () => {
    here.server.addRun({ id: 11 });
    here.server.addRun({ id: 13, event: 'schedule' });
    here.upload(13, 'second');
    expect(second(await here.read())).toBe('second');
  });

  test.each([
    ['this very run', { id: THIS_RUN }],
    ['a run that failed', { id: 13, conclusion: 'failure' }],
    ['a run of another branch', { id: 13, head_branch: 'topic' }],
    ['a pull request whose branch has the same name', { id: 13, event: 'pull_request' }],
    ['a fork’s branch of the same name', { id: 13, event: 'push', head_repository: { full_name: 'evil/evals' } }],
    ['a branch of a deleted fork', { id: 13, event: 'push', head_repository: null }],
    ['a run after another workflow, which may have been for a fork', { id: 13, event: 'workflow_run' }],
    ['a run with the rights of the base', { id: 13, event: 'pull_request_target' }],
  ])('never %s', async (_, run) => {
    here.server.addRun({ id: 11 });
    here.upload(11, 'first');
    here.server.addRun(run);
    here.upload(run.id, 'second');
    expect(second(await here.read())).toBe('first');
  });

  test('none yet: no comparison, and no failure', async () => {
    here.server.addRun({ id: THIS_RUN });
    here.server.addRun({ id: 13, conclusion: 'failure' });
    expect(await here.read()).toEqual({
      origin: { kind: 'artifact', name: 'beta', branch: 'trunk', run: null },
      snapshot: null,
      version: '',
      warnings: [],
    });
  });

  test('only runs of strangers: a comparison with nothing does not pass', async () => {
    here.server.addRun({ id: 13, event: 'workflow_run' });
    expect(await here.refusal()).toMatch(
      /on "trunk" this workflow has succeeded only for pull requests.*push, schedule/,
    );
  });
});
