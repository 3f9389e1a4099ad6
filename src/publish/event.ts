import { valueAt, isPositiveInteger, isText } from '../github/payload.js';
import type { RunEvent } from '../github/run-event.js';

/** The finished run of another workflow that started this one (`workflow_run`), as GitHub describes it. */
export interface UpstreamRun {
  readonly headSha: string;
  readonly headBranch: string;
  readonly headOwner: string;
  readonly headRepository: number;
  readonly baseRepository: number;
}

/** What is to be commented on. */
export type Subject =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** The latest commit of its branch; undefined where the event does not say it. */
      readonly headSha: string | undefined;
    }
  | { readonly kind: 'upstream-run'; readonly run: UpstreamRun }
  /** The event has no pull request: a push, a schedule, a merge queue. */
  | { readonly kind: 'none' }
  /** It should have one, and cannot be read: `because` completes "the event ...". */
  | { readonly kind: 'unreadable'; readonly because: string };

const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review'];

/** What an event says of a pull request to comment on. */
export function subjectOf({ name, payload, unreadable: because }: RunEvent): Subject {
  if (name !== 'workflow_run' && !PULL_REQUEST_EVENTS.includes(name)) return { kind: 'none' };
  if (because !== undefined) return unreadable(because);
  return name === 'workflow_run' ? ofWorkflowRun(payload) : ofPullRequest(payload);
}

function ofPullRequest(payload: unknown): Subject {
  const number = valueAt(payload, 'pull_request', 'number');
  if (!isPositiveInteger(number)) return unreadable('names no pull request (pull_request.number in its payload)');
  const headSha = valueAt(payload, 'pull_request', 'head', 'sha');
  return { kind: 'pull-request', number, headSha: isText(headSha) ? headSha : undefined };
}

function ofWorkflowRun(payload: unknown): Subject {
  const upstream = valueAt(payload, 'workflow_run', 'event');
  if (typeof upstream !== 'string') return unreadable('describes no run (workflow_run.event in its payload)');
  if (!PULL_REQUEST_EVENTS.includes(upstream)) return { kind: 'none' };
  const headSha = valueAt(payload, 'workflow_run', 'head_sha');
  const headBranch = valueAt(payload, 'workflow_run', 'head_branch');
  const headOwner = valueAt(payload, 'workflow_run', 'head_repository', 'owner', 'login');
  const headRepository = valueAt(payload, 'workflow_run', 'head_repository', 'id');
  const baseRepository = valueAt(payload, 'repository', 'id');
  if (!isText(headSha) || !isText(headBranch) || !isText(headOwner)) return unreadable(NO_HEAD);
  if (!isPositiveInteger(headRepository) || !isPositiveInteger(baseRepository)) return unreadable(NO_HEAD);
  return { kind: 'upstream-run', run: { headSha, headBranch, headOwner, headRepository, baseRepository } };
}

const NO_HEAD = 'does not say which branch of which repository the run was for (is the fork deleted?)';

function unreadable(because: string): Subject {
  return { kind: 'unreadable', because };
}
