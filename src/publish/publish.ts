import * as core from '@actions/core';
import { accessOf, LEAVE_IT, repositoryOf } from '../github/access.js';
import { connect } from '../github/client.js';
import { ApiFailure } from '../github/failure.js';
import { PATIENCE, type Patience } from '../github/retry.js';
import type { Publication } from '../report/publication.js';
import { advice, duplicatesNotice, NO_ROOM, withoutAccess, withoutOnePullRequest } from './advice.js';
import { githubOf } from './api.js';
import { putComment, type CommentMode } from './comment.js';
import { subjectOf } from './event.js';
import { announce, notice, warning, type Notice } from './notice.js';
import { resolvePullRequest } from './pull-request.js';
import { appendNotices, writeSummary } from './summary.js';

export interface PublishSettings {
  readonly comment: CommentMode;
  /** Tells the comments of several certificates on one pull request apart. */
  readonly commentKey: string;
  /** May be empty: then there is no comment, and a notice says so. */
  readonly token: string;
}

export interface Published {
  readonly commentUrl: string | undefined;
  /** Plain sentences: what was not published as usual, and the mend. */
  readonly notices: readonly string[];
}

/**
 * Publishes to the job summary, to the pull request's comment and to the step's outputs, in this order.
 *
 * A failure of the network, of permissions or of the platform stops nothing and never throws: it becomes a notice,
 * shown in the log and at the end of the summary. The environment is the runner's (`process.env`; the outputs are
 * written through @actions/core, which reads that one itself).
 */
export async function publish(
  publication: Publication,
  settings: PublishSettings,
  environment: NodeJS.ProcessEnv,
  patience: Patience = PATIENCE,
): Promise<Published> {
  const summaryNotices = await writeSummary(publication.summary, environment);
  const comment = await publishComment(publication, settings, environment, patience);
  const outputNotices = setOutputs(new Map([...publication.outputs, ['comment-url', comment.url ?? '']]));
  const notices = [...summaryNotices, ...comment.notices, ...outputNotices];
  announce(notices);
  await appendNotices(notices, environment);
  return { commentUrl: comment.url, notices: notices.map(({ text }) => text) };
}

interface Commented {
  readonly url?: string | undefined;
  readonly notices: readonly Notice[];
}

async function publishComment(
  publication: Publication,
  { comment: mode, commentKey: key, token }: PublishSettings,
  environment: NodeJS.ProcessEnv,
  patience: Patience,
): Promise<Commented> {
  if (mode === 'off') return { notices: [] };
  const subject = await subjectOf(environment);
  if (subject.kind === 'none') return { notices: [] };
  if (subject.kind === 'unreadable') return { notices: [warning(`No comment: the event ${subject.because}.`)] };
  const access = accessOf(environment, token);
  if ('rule' in access) return { notices: [(token === '' ? notice : warning)(withoutAccess(access))] };
  const name = environment['GITHUB_REPOSITORY'] ?? '';
  const repository = repositoryOf(name);
  if (repository === undefined) {
    const fault = { rule: 'GITHUB_REPOSITORY must be owner/name', value: name, mend: LEAVE_IT };
    return { notices: [warning(withoutAccess(fault))] };
  }

  try {
    const github = githubOf(await connect(access, patience), access, repository);
    const numbers = subject.kind === 'pull-request' ? [subject.number] : await resolvePullRequest(github, subject.run);
    if (numbers.length !== 1) return { notices: [notice(withoutOnePullRequest(numbers))] };
    const state = { verdict: publication.verdict, passed: publication.passed };
    const { result, comment, duplicates } = await putComment(github, numbers[0], {
      key,
      mode,
      state,
      levels: publication.comment,
    });
    const notices: Notice[] = [];
    if (result === 'no-room') notices.push(warning(NO_ROOM));
    if (duplicates > 0) notices.push(notice(duplicatesNotice(duplicates, comment?.url)));
    return { url: comment?.url, notices };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return { notices: [warning(advice(failure, subject))] };
  }
}

/** Never throws: without the runner's file the values are lost to later steps, and that is all. */
function setOutputs(outputs: ReadonlyMap<string, string>): readonly Notice[] {
  try {
    for (const [name, value] of outputs) core.setOutput(name, value);
    return [];
  } catch {
    return [warning('The outputs of the step were not set: the file in GITHUB_OUTPUT cannot be written.')];
  }
}
