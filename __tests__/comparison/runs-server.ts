import { exampleOf } from '../support/github-description.js';
import type { Reply } from '../support/github-faults.js';
import { REPOSITORY, startGitHubServer, type GitHubServer, type RecordedRequest } from '../support/github-server.js';

/** A workflow run as the API lists it; what a test does not say is that of a good one. */
export interface ListedRun {
  readonly id: number;
  readonly run_number: number;
  readonly event: string;
  readonly head_branch: string;
  readonly conclusion: string;
  readonly head_repository: { readonly full_name: string } | null;
  readonly created_at: string;
  readonly head_sha: string;
}

export interface RunsServer {
  readonly github: GitHubServer;
  /** As GITHUB_API_URL has it. */
  readonly url: string;
  addRun(run: Partial<ListedRun> & { readonly id: number }): void;
  /** What is asked of the runs, in order. */
  readonly asked: string[];
  /** Answers every such request with this status from now on. */
  refuse(path: RegExp, status: number): void;
  close(): Promise<void>;
}

export const WORKFLOW = 77;

/** The loopback GitHub with a repository, its default branch and the runs of a workflow. */
export async function startRunsServer(): Promise<RunsServer> {
  const runs: object[] = [];
  const asked: string[] = [];
  const refusals: { path: RegExp; status: number }[] = [];
  const example = exampleOf('actions/get-workflow-run', 200);

  // The published example has repositories in it that are not as described, and lacks the language.
  const inside = { template_repository: undefined, parent: undefined, source: undefined };
  const repository = { ...exampleOf('repos/get', 200), ...inside, language: null };

  function bodyAt(path: string): object | undefined {
    if (path === `/repos/${REPOSITORY}`) return { ...repository, default_branch: 'trunk' };
    if (/\/actions\/runs\/\d+$/.test(path)) return { ...example, workflow_id: WORKFLOW };
    if (!path.endsWith(`/actions/workflows/${String(WORKFLOW)}/runs`)) return undefined;
    // Every run, whatever was asked for: a filter that fails must let nothing through.
    return { total_count: runs.length, workflow_runs: runs };
  }

  function answer({ path, query, headers }: RecordedRequest): Reply | undefined {
    const refusal = refusals.find((each) => each.path.test(path));
    const body = refusal === undefined ? bodyAt(path) : { message: 'no' };
    if (body === undefined) return undefined;
    if (headers.authorization === undefined) throw new Error('the token is missing');
    const search = query.toString();
    asked.push(search === '' ? path : `${path}?${search}`);
    return { status: refusal?.status ?? 200, body };
  }

  const github = await startGitHubServer({ answer });
  return {
    github,
    url: github.url,
    addRun: ({ head_repository: head, ...run }) =>
      runs.push({
        ...example,
        run_number: run.id,
        event: 'push',
        head_branch: 'trunk',
        status: 'completed',
        conclusion: 'success',
        head_repository:
          head === null ? null : { ...(example['head_repository'] as object), full_name: REPOSITORY, ...head },
        created_at: '2026-11-01T10:00:00Z',
        head_sha: 'abcdef0123456789',
        ...run,
      }),
    asked,
    refuse: (path, status) => refusals.push({ path, status }),
    close: () => github.close(),
  };
}
