import type { GitHub } from './api.js';
import type { UpstreamRun } from './event.js';

/**
 * The open pull requests that a finished run of another workflow was for: those of this repository whose head is the
 * run's commit in the run's repository. Normally one; none after it was closed or pushed to; two where the same
 * branch is proposed to two base branches.
 *
 * The run's own list (`workflow_run.pull_requests`) is empty for forks, and so is the API's list by commit, because a
 * fork's commit is not in this repository. The branch finds the candidates; commit and repository ids decide, so a
 * branch that merely has the same name is not taken. Nothing that the run itself wrote is believed.
 */
export async function resolvePullRequest(github: GitHub, run: UpstreamRun): Promise<readonly number[]> {
  const candidates = await github.pullRequestsFrom(run.headOwner, run.headBranch);
  return candidates
    .filter(
      ({ headSha, headRepository, baseRepository }) =>
        headSha === run.headSha && headRepository === run.headRepository && baseRepository === run.baseRepository,
    )
    .map(({ number }) => number);
}
