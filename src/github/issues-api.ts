import type { Repository } from './access.js';
import type { Client } from './client.js';
import { incomplete } from './failure.js';
import { valueAt, isPositiveInteger } from './payload.js';
import { authorOf, bodyOf, listOf, pageOf, type FindCreated } from './api.js';
import type { Written } from './authorship.js';

/** An issue; its id is the number that people see. */
export interface Issue extends Written {
  readonly isOpen: boolean;
  /** Closed as "not planned" or as a duplicate, which only somebody who wants no more of it does. */
  readonly isUnwanted: boolean;
  readonly url: string | undefined;
}

export interface IssueChanges {
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'not_planned' | 'reopened';
}

/** A finished run of a workflow. */
export interface WorkflowRun {
  /** Counts the runs of one workflow. */
  readonly number: number;
  /** `success`, `failure`, `cancelled`, ... */
  readonly conclusion: string;
}

/** What the tracking issue asks of GitHub: one method a request, all throwing nothing but ApiFailure. */
export interface Issues {
  /** All issues of a repository that the account of this login created, open and closed; pull requests are none. */
  createdBy(login: string): Promise<readonly Issue[]>;
  /** Creates an issue once. */
  create(title: string, body: string, findCreated: FindCreated<Issue>): Promise<Issue>;
  update(id: number, changes: IssueChanges): Promise<Issue>;
  /** The latest finished runs of a workflow that a schedule started on a branch, newest first; at most 100. */
  scheduledRuns(workflow: string, branch: string): Promise<readonly WorkflowRun[]>;
}

export function issuesOf(client: Client, repository: Repository): Issues {
  return {
    createdBy: async (creator) => {
      const parameters = { ...repository, creator, state: 'all', sort: 'created', direction: 'asc' };
      const found = await client.all('GET /repos/{owner}/{repo}/issues', parameters, listOf(issueOrPullRequest));
      return found.filter((issue) => issue !== undefined);
    },
    create: async (title, body, findCreated) =>
      client.ask('POST /repos/{owner}/{repo}/issues', { ...repository, title, body }, issueOf, findCreated),
    update: async (id, changes) =>
      client.ask('PATCH /repos/{owner}/{repo}/issues/{id}', { ...repository, id, ...changes }, issueOf),
    scheduledRuns: async (workflow, branch) =>
      client.ask(
        'GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs',
        { ...repository, workflow, branch, event: 'schedule', status: 'completed', per_page: 100 },
        (body) => listOf(runOf)(valueAt(body, 'workflow_runs')),
      ),
  };
}

function issueOrPullRequest(data: unknown): Issue | undefined {
  return valueAt(data, 'pull_request') === undefined ? issueOf(data) : undefined;
}

function issueOf(data: unknown): Issue {
  const id = valueAt(data, 'number');
  const state = valueAt(data, 'state');
  if (!isPositiveInteger(id) || (state !== 'open' && state !== 'closed')) throw incomplete();
  return {
    id,
    body: bodyOf(data),
    author: authorOf(data),
    isOpen: state === 'open',
    isUnwanted: state === 'closed' && ['not_planned', 'duplicate'].includes(String(valueAt(data, 'state_reason'))),
    url: pageOf(data),
  };
}

function runOf(data: unknown): WorkflowRun {
  const number = valueAt(data, 'run_number');
  if (!isPositiveInteger(number)) throw incomplete();
  return { number, conclusion: String(valueAt(data, 'conclusion')) };
}
