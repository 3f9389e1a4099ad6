import { NOT_FOUND, type Reply } from './github-faults.js';
import { exampleOf } from './github-description.js';
import { viewAccount, type Account } from './github-server-pulls.js';

/** A list that the server cuts into pages; `wrap` makes the body of a page, where it is not the bare list. */
export interface Listing {
  readonly pages: readonly object[];
  readonly wrap?: (items: readonly object[]) => unknown;
}

export interface StoredIssue {
  readonly number: number;
  readonly user: Account | null;
  readonly title: string;
  readonly isPullRequest: boolean;
  body: string;
  state: 'open' | 'closed';
  stateReason: string | null;
}

/** A run of the workflow `nightly.yml`. */
export interface StoredRun {
  readonly number: number;
  readonly conclusion: string | null;
  readonly event: string;
  readonly branch: string;
}

/** The issues of a repository and the runs of its workflows. */
export class IssueStore {
  readonly all: StoredIssue[] = [];
  readonly runs: StoredRun[] = [];
  #last = 40;

  constructor(
    private readonly repository: string,
    private readonly account: Account,
  ) {}

  add(title: string, body: string, changes: Partial<StoredIssue> = {}): StoredIssue {
    const issue: StoredIssue = {
      number: ++this.#last,
      user: this.account,
      title,
      isPullRequest: false,
      body,
      state: 'open',
      stateReason: null,
      ...changes,
    };
    this.all.push(issue);
    return issue;
  }

  /** Finished scheduled runs of the default branch, oldest first, numbered from 1. */
  addRuns(...conclusions: readonly (string | null)[]): void {
    for (const conclusion of conclusions) {
      this.runs.push({ number: this.runs.length + 1, conclusion, event: 'schedule', branch: 'main' });
    }
  }

  /** What the API answers to a path below `/repos/owner/name`; undefined for paths that are not about issues or runs. */
  answer(
    method: string,
    path: string,
    query: URLSearchParams,
    fields: Record<string, unknown>,
  ): Reply | Listing | undefined {
    if (path === '/issues') {
      if (method === 'POST') {
        return { status: 201, body: this.view(this.add(String(fields['title']), String(fields['body'] ?? ''))) };
      }
      const state = query.get('state') ?? 'open';
      const creator = query.get('creator');
      const found = this.all.filter(
        (issue) => (state === 'all' || issue.state === state) && (creator === null || issue.user?.login === creator),
      );
      const listed = query.get('direction') === 'asc' ? found : found.reverse();
      return { pages: listed.map((issue) => this.view(issue)) };
    }
    const [, number] = /^\/issues\/(\d+)$/.exec(path) ?? [];
    if (number !== undefined) {
      const issue = this.all.find((each) => each.number === Number(number));
      if (issue === undefined) return NOT_FOUND;
      if (method === 'PATCH') change(issue, fields);
      return { status: 200, body: this.view(issue) };
    }
    const [, workflow] = /^\/actions\/workflows\/([^/]+)\/runs$/.exec(path) ?? [];
    if (workflow !== 'nightly.yml') return undefined;
    const found = this.runs.filter(
      ({ event, branch, conclusion }) =>
        event === (query.get('event') ?? event) &&
        branch === (query.get('branch') ?? branch) &&
        (query.get('status') !== 'completed' || conclusion !== null),
    );
    return {
      pages: found.map(viewRun).reverse(),
      wrap: (items) => ({ total_count: found.length, workflow_runs: items }),
    };
  }

  private view({ number, user, title, body, state, stateReason, isPullRequest }: StoredIssue): object {
    const page = `https://github.com/${this.repository}/${isPullRequest ? 'pull' : 'issues'}/${String(number)}`;
    const { pull_request: ofPullRequest, ...example } = exampleOf('issues/create', 201);
    return {
      ...example,
      id: 700_000 + number,
      number,
      user: viewAccount(user),
      title,
      body,
      state,
      state_reason: stateReason,
      html_url: page,
      ...(isPullRequest ? { pull_request: { ...(ofPullRequest as object), html_url: page } } : {}),
    };
  }
}

function viewRun({ number, conclusion, event, branch }: StoredRun): object {
  return {
    ...exampleOf('actions/get-workflow-run', 200),
    id: 9000 + number,
    run_number: number,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    event,
    head_branch: branch,
  };
}

function change(issue: StoredIssue, { body, state, state_reason: reason }: Record<string, unknown>): void {
  if (typeof body === 'string') issue.body = body;
  if (state === 'open' || state === 'closed') issue.state = state;
  if (typeof reason === 'string') issue.stateReason = reason;
}
