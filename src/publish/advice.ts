import type { AccessFault } from '../github/access.js';
import type { ApiFailure } from '../github/failure.js';
import type { Subject } from './event.js';
import { foreign } from './notice.js';

/** One failed request to GitHub as a sentence for people, with the mend. */
export function advice({ kind, said }: ApiFailure, subject: Subject): string {
  const [happened, mend] = explanation(kind, subject);
  return `The pull request comment was not written: ${happened} (${foreign(said)}). ${mend} The verdict stands.`;
}

function explanation(kind: ApiFailure['kind'], subject: Subject): readonly [happened: string, mend: string] {
  switch (kind) {
    case 'token':
      return ['GitHub does not accept the token', `Check the github-token input. ${PERMISSION} ${forks(subject)}`];
    case 'permission':
      return ['the token may not do this', `${PERMISSION} ${forks(subject)}`];
    case 'absent':
      return ['GitHub finds no such thing, or the token may not see it', `${PERMISSION} ${forks(subject)}`];
    case 'rate-limited':
      return ['GitHub asks for fewer requests', 'Run the job again later.'];
    case 'too-long':
      return ['GitHub finds it too long', 'The job summary has the whole report.'];
    case 'gone':
    case 'refused':
      return ['GitHub refused it', 'The job summary has the whole report.'];
    case 'unavailable':
      return ['GitHub did not answer as it should', 'Run the job again; see also https://www.githubstatus.com.'];
  }
}

const PERMISSION = 'Give the job `pull-requests: write` in its `permissions`.';

function forks(subject: Subject): string {
  return subject.kind === 'upstream-run'
    ? '' // This is the recipe already.
    : 'For a pull request from a fork the token can only read: comment from a second workflow, started by `workflow_run` (docs/forks.md).';
}

/** A setting with which GitHub cannot be asked. */
export function withoutAccess({ rule, value, mend }: AccessFault): string {
  const is = value === undefined ? '' : `, and is ${foreign(value)}`;
  return `No pull request comment: ${rule}${is}. ${mend}`;
}

/** An upstream run that was not for exactly one open pull request. */
export function withoutOnePullRequest(numbers: readonly number[]): string {
  return numbers.length === 0
    ? 'No pull request comment: no open pull request has the commit of the finished run as its head any more. A newer run will comment.'
    : `No pull request comment: the finished run's branch has several open pull requests (${numbers.join(', ')}), and nothing says which one the run was for. Close all but one.`;
}

export const NO_ROOM =
  'The pull request comment was not written: even the shortest text is longer than GitHub takes (65,536). The job summary has the whole report. The verdict stands.';

/** More than one comment of ours with this key. */
export function duplicatesNotice(duplicates: number, url: string | undefined): string {
  const kept = url === undefined ? 'the oldest' : `the oldest (${foreign(url)})`;
  return `The pull request has ${String(duplicates)} more of our comments with the same comment-key, left by runs at the same time: only ${kept} is kept up to date. Delete the others.`;
}
