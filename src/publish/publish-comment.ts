import { ApiFailure } from '../github/failure.js';
import {
  advice,
  duplicatesNotice,
  forkAdvice,
  leftToLatest,
  leftToNewer,
  noRoom,
  withoutAccess,
  withoutOnePullRequest,
  type PublishTask,
} from './advice.js';
import { githubOf } from '../github/api.js';
import { putComment, type Draft } from './comment.js';
import type { Subject } from './event.js';
import { info, notice, warning, type Notice, type Posted } from './notice.js';
import { resolvePullRequest } from './pull-request.js';
import type { OpenSession } from './session.js';

/** Writes the comment on the pull request that the event is about. Never throws ApiFailure. */
export async function publishComment(
  draft: Draft,
  subject: Exclude<Subject, { readonly kind: 'none' }>,
  open: OpenSession,
): Promise<Posted> {
  if (subject.kind === 'unreadable') return { notices: [warning(`No comment: the event ${subject.because}.`)] };
  const session = await open();
  if ('rule' in session) {
    const level = session.rule === 'github-token is empty' ? notice : warning;
    return { notices: [level(withoutAccess('No pull request comment', session))] };
  }
  const task = { ...COMMENT, otherwise: forkAdvice(subject) };
  try {
    const github = githubOf(session.client, session.access, session.repository);
    const numbers = subject.kind === 'pull-request' ? [subject.number] : await resolvePullRequest(github, subject.run);
    if (numbers.length !== 1) return { notices: [notice(withoutOnePullRequest(numbers))] };
    const { result, comment, head, duplicates, unsettled } = await putComment(github, numbers[0], draft, session.pause);
    const notices: Notice[] = [];
    if (result === 'newer') notices.push(notice(leftToNewer(draft.stamp.commit, head, comment?.url)));
    if (result === 'outdated') notices.push(notice(leftToLatest(draft.stamp.commit, head ?? '')));
    if (result === 'no-room') notices.push(warning(noRoom(COMMENT.undone)));
    if (duplicates > 0) notices.push(info(duplicatesNotice(duplicates, comment?.url)));
    if (unsettled !== undefined) notices.push(warning(advice(unsettled, SECOND)));
    return { url: comment?.url, notices };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return { notices: [warning(advice(failure, task))] };
  }
}

const COMMENT: PublishTask = {
  undone: 'The pull request comment was not written',
  permissions: ['pull-requests: write'],
};

const SECOND: PublishTask = {
  undone: 'The pull request comment was written, and a second one by a run at the same time was not ruled out',
  permissions: ['pull-requests: write'],
};
