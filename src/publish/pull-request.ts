import type { GitHub } from '../github/api.js';
import type { UpstreamRun } from './event.js';

/**
 * The open pull requests that a finished run of another workflow was for: those of this repository from the run's
 * branch in the run's repository whose head is the run's commit; or, after it was pushed to, those from the branch.
 * Normally one; none after it was closed; two where the same branch is proposed to two base branches.
 *
 * The run's own list (`workflow_run.pull_requests`) is empty for forks, and so is the API's list by commit, because a
 * fork's commit is not in this repository. The branch finds the candidates; repository ids and commit decide, so a
 * branch that merely has the same name is not taken. Nothing that the run itself wrote is believed.
 */
export async function resolvePullRequest(github: GitHub, run: UpstreamRun): Promise<readonly number[]> {
  const fromBranch = (await github.pullRequestsFrom(run.headOwner, run.headBranch)).filter(
    ({ headRepository, baseRepository }) =>
      headRepository === run.headRepository && baseRepository === run.baseRepository,
  );
  const ofCommit = fromBranch.filter(({ headSha }) => headSha === run.headSha);
  return (ofCommit.length > 0 ? ofCommit : fromBranch).map(({ number }) => number);
}
