import type { Repository } from '../github/access.js';
import type { Client } from '../github/client.js';
import { incomplete } from '../github/failure.js';
import { valueAt, isPositiveInteger, isText } from '../github/payload.js';
import type { OriginRun } from './types.js';

/**
 * Events whose runs are of the default branch itself. Runs for pull requests (`pull_request`, `pull_request_target`,
 * and `workflow_run`, which stands on the default branch too) may be about a stranger's code, even one whose branch has
 * the same name: what they uploaded is no baseline.
 */
export const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'] as const;

export interface Latest {
  /** The default branch. */
  readonly branch: string;
  /** null where the workflow has never succeeded there. */
  readonly run: OriginRun | null;
  /** Whether there are successful runs, but all of them for other events than the trusted ones. */
  readonly onlyUntrusted: boolean;
}

/**
 * The latest successful run of this workflow on the default branch, other than this very run.
 *
 * @param thisRun  id of this run
 * @throws ApiFailure
 */
export async function latestRun(client: Client, { owner, repo }: Repository, thisRun: string): Promise<Latest> {
  const branch = await client.ask('GET /repos/{owner}/{repo}', { owner, repo }, (body) => {
    const name = valueAt(body, 'default_branch');
    if (!isText(name)) throw incomplete();
    return name;
  });
  const workflow = await client.ask(
    'GET /repos/{owner}/{repo}/actions/runs/{id}',
    { owner, repo, id: thisRun },
    (body) => {
      const id = valueAt(body, 'workflow_id');
      if (!isPositiveInteger(id)) throw incomplete();
      return id;
    },
  );
  const successes = (event: object): Promise<readonly ListedRun[]> =>
    client.ask(
      'GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs',
      { owner, repo, workflow, branch, status: 'success', per_page: 10, ...event },
      (body) => {
        const runs = valueAt(body, 'workflow_runs');
        if (!Array.isArray(runs)) throw incomplete();
        const here = `${owner}/${repo}`.toLowerCase();
        // The list is GitHub's, and so are its filters: what matters is checked again.
        return runs
          .map(runOf)
          .filter((run) => run.branch === branch && run.conclusion === 'success' && run.repository === here)
          .filter((run) => String(run.id) !== thisRun);
      },
    );
  let latest: ListedRun | null = null;
  for (const event of TRUSTED_EVENTS) {
    for (const run of await successes({ event })) {
      if (run.event === event && (latest === null || run.number > latest.number)) latest = run;
    }
  }
  const others = latest === null ? await successes({}) : [];
  const run = latest === null ? null : { id: latest.id, createdAt: latest.createdAt, headSha: latest.headSha };
  return { branch, run, onlyUntrusted: others.length > 0 };
}

interface ListedRun extends OriginRun {
  /** Counts the runs of a workflow in the order of their beginnings. */
  readonly number: number;
  readonly event: unknown;
  readonly branch: unknown;
  readonly conclusion: unknown;
  /** `owner/name` of the repository of the branch in small letters; empty where that is deleted. */
  readonly repository: string;
}

function runOf(data: unknown): ListedRun {
  const [id, number, createdAt, headSha] = ['id', 'run_number', 'created_at', 'head_sha'].map((key) =>
    valueAt(data, key),
  );
  if (!isPositiveInteger(id) || !isPositiveInteger(number) || !isText(headSha)) throw incomplete();
  const repository = valueAt(data, 'head_repository', 'full_name');
  return {
    id,
    number,
    createdAt: isText(createdAt) ? createdAt : '',
    headSha,
    event: valueAt(data, 'event'),
    branch: valueAt(data, 'head_branch'),
    conclusion: valueAt(data, 'conclusion'),
    repository: isText(repository) ? repository.toLowerCase() : '',
  };
}
