import type { AccessFault } from '../github/access.js';
import type { ApiFailure } from '../github/failure.js';
import { code } from '../report/escape.js';
import type { Subject } from './event.js';
import { shortSha } from './run.js';

/** A thing to be published, as far as words about its failure depend on it. */
export interface PublishTask {
  /** `The pull request comment was not written`. */
  readonly undone: string;
  /** As a job's `permissions` have them: `pull-requests: write`. */
  readonly permissions: readonly string[];
  /** What else to do where the token may not: a sentence, or nothing. */
  readonly otherwise?: string;
  /** What to do where GitHub refuses. */
  readonly refused?: string;
}

/** One failed request to GitHub as a sentence for people, with the remedy. */
export function advice({ kind, said }: ApiFailure, task: PublishTask): string {
  const [happened, remedy] = explanation(kind, task);
  return `${task.undone}: ${happened} (${code(said)}). ${remedy} The verdict stands.`;
}

function explanation(kind: ApiFailure['kind'], task: PublishTask): readonly [happened: string, remedy: string] {
  const { otherwise = '', refused = SUMMARY } = task;
  const permission = `Give the job ${task.permissions.map((each) => `\`${each}\``).join(' and ')} in its \`permissions\`.`;
  const remedy = otherwise === '' ? permission : `${permission} ${otherwise}`;
  switch (kind) {
    case 'token':
      return ['GitHub does not accept the token', `Check the github-token input. ${remedy}`];
    case 'permission':
      return ['the token may not do this', remedy];
    case 'absent':
      return ['GitHub finds no such thing, or the token may not see it', remedy];
    case 'rate-limited':
      return ['GitHub asks for fewer requests', 'Run the job again later.'];
    case 'too-long':
      return ['GitHub finds it too long', SUMMARY];
    case 'gone':
    case 'refused':
      return ['GitHub refused it', refused];
    case 'unavailable':
      return ['GitHub did not answer as it should', 'Run the job again; see also https://www.githubstatus.com.'];
  }
}

const SUMMARY = 'The job summary has the whole report.';

/** What to do about a token that a pull request from a fork has. */
export function forkAdvice(subject: Subject): string {
  return subject.kind === 'upstream-run'
    ? '' // This is the recipe already.
    : 'For a pull request from a fork the token can only read: comment from a second workflow, started by `workflow_run` (docs/forks.md).';
}

/** A setting with which GitHub cannot be asked. */
export function withoutAccess(what: string, { rule, value, remedy }: AccessFault): string {
  const is = value === undefined ? '' : `, and is ${code(value)}`;
  return `${what}: ${rule}${is}. ${remedy}`;
}

/** An upstream run that was not for exactly one open pull request. */
export function withoutOnePullRequest(numbers: readonly number[]): string {
  return numbers.length === 0
    ? 'No pull request comment: no open pull request is from the branch of the finished run any more.'
    : `No pull request comment: the finished run's branch has several open pull requests (${numbers.join(', ')}), and nothing says which one the run was for. Close all but one.`;
}

/** A text of which no level is short enough. */
export function noRoom(undone: string): string {
  return `${undone}: even the shortest text is longer than GitHub takes (65,536). ${SUMMARY} The verdict stands.`;
}

/** More than one comment of ours with this key when this run came. */
export function duplicatesNotice(duplicates: number, url: string | undefined): string {
  const kept = url === undefined ? 'the oldest' : `the oldest (${code(url)})`;
  return `The pull request has ${String(duplicates)} more of our comments with the same comment-key, from runs at the same time: only ${kept} is kept up to date. Runs take back their own; delete those that stay.`;
}

/** A comment that another run has written, later or of the latest commit. */
export function leftToNewer(commit: string, head: string | undefined, url: string | undefined): string {
  const which = url === undefined ? '' : ` (${code(url)})`;
  if (head !== undefined && commit !== '' && head !== commit) {
    return `The pull request comment${which} stays as it is: commit ${code(shortSha(commit))} of this run is no longer the latest of the pull request, which is ${code(shortSha(head))}. The verdict stands.`;
  }
  return `The pull request comment${which} is of a newer run than this one of commit ${code(shortSha(commit))}, and stays as it is. The verdict stands.`;
}

/** A run that is not of the latest commit, where no comment has to be corrected. */
export function leftToLatest(commit: string, head: string): string {
  return `No pull request comment: commit ${code(shortSha(commit))} is no longer the latest of the pull request, which is ${code(shortSha(head))}. Its own run comments. The verdict stands.`;
}
