import * as core from '@actions/core';
import { PUBLISH_RETRIES, type RetryPolicy } from '../github/retry.js';
import type { Publication } from '../report/publication.js';
import type { AnnotationMode, CommentMode } from '../settings/table/publishing.js';
import type { QueryAnnotation } from './annotation.js';
import { readEvent } from '../github/run-event.js';
import { subjectOf } from './event.js';
import { annotateInLog, planLog, type Annotated } from './log-annotations.js';
import { announce, warning, type Notice, type Posted } from './notice.js';
import { smallLine, stampOf } from './run.js';
import { sessionOpener } from './session.js';
import { appendNotices, writeSummary } from './summary.js';
import { uncertified, type Uncertified } from './uncertified.js';

export interface PublishSettings {
  readonly comment: CommentMode;
  /** Tells the comments, issues and check runs of several certificates apart. */
  readonly commentKey: string;
  /** May be empty: then there is nothing but log, summary and outputs, and a notice says so. */
  readonly token: string;
  readonly annotations: AnnotationMode;
  /** Whether scheduled runs keep an issue. */
  readonly trackingIssue: boolean;
  /** How many scheduled runs in a row must have failed before an issue is opened. */
  readonly confirm: number;
}

/** What is published of one run. */
export interface Publishable extends Publication {
  /** Remarks on lines of files in the repository, the weightiest first. */
  readonly annotations?: readonly QueryAnnotation[];
}

export interface Published {
  readonly commentUrl: string | undefined;
  readonly issueUrl: string | undefined;
  /** Plain sentences: what was not published as usual, and the remedy. */
  readonly notices: readonly string[];
}

/**
 * Publishes to the job summary, a check on the commit that another workflow evaluated, the pull request's comment, the
 * tracking issue, annotations and the step's outputs. A run without a certificate is published too: nothing that an
 * earlier run wrote may pass for its verdict.
 *
 * A failure of the network, of permissions or of the platform stops nothing and never throws: it becomes a notice,
 * shown in the log and at the end of the summary. All requests share the retry policy. The environment is the runner's
 * (`process.env`; the outputs are written through @actions/core, which reads that one itself).
 */
export async function publish(
  result: Publishable | Uncertified,
  settings: PublishSettings,
  environment: NodeJS.ProcessEnv,
  retryPolicy: RetryPolicy = PUBLISH_RETRIES,
): Promise<Published> {
  const { comment: mode, commentKey: key } = settings;
  const event = await readEvent(environment);
  const stamp = stampOf(event, environment);
  const publication: Publishable = 'fault' in result ? uncertified(result, stamp.commit) : result;
  const { verdict, passed, annotations = [] } = publication;
  const small = smallLine(stamp, environment, key);
  const stamped = (texts: Publication['comment']): readonly (() => string)[] =>
    texts.map((level) => () => level(small));
  const levels = stamped(publication.comment);
  const draft = { key, levels, state: { verdict, passed }, stamp, environment };
  const open = sessionOpener(environment, settings.token, retryPolicy);

  const summaryNotices = await writeSummary(stamped(publication.summary), environment);
  const subject = subjectOf(event);
  // What asks GitHub is loaded for the events that it is for.
  const verdictNotices =
    event.name === 'workflow_run'
      ? await (await import('./verdict-check.js')).publishVerdict(draft, environment, open)
      : [];
  const comment =
    mode === 'off' || subject.kind === 'none'
      ? NOTHING
      : await (await import('./publish-comment.js')).publishComment({ ...draft, mode }, subject, open);
  const issue =
    settings.trackingIssue && event.name === 'schedule'
      ? await (
          await import('./publish-issue.js')
        ).publishIssue({ ...draft, confirm: settings.confirm }, environment, open)
      : NOTHING;
  const check = await checked();
  const outputNotices = setOutputs(new Map([...publication.outputs, ['comment-url', comment.url ?? '']]));

  const soFar = [
    ...summaryNotices,
    ...verdictNotices,
    ...comment.notices,
    ...issue.notices,
    ...check.notices,
    ...outputNotices,
  ];
  const log = planLog(check.forLog, soFar, passed);
  const notices = [...soFar, ...log.notices];
  // The notices first: of more than GitHub shows, it shows the first.
  announce(notices);
  annotateInLog(log.forLog);
  await appendNotices(notices, environment);
  return { commentUrl: comment.url, issueUrl: issue.url, notices: notices.map(({ text }) => text) };

  async function checked(): Promise<Annotated> {
    if (settings.annotations === 'false') return { forLog: [], notices: [] };
    // Elsewhere the run's own commit is the one that the log annotates.
    const isOfPullRequest = subject.kind === 'pull-request' && subject.headSha !== undefined;
    if (settings.annotations === 'log' || !isOfPullRequest || annotations.length === 0)
      return { forLog: annotations, notices: [] };
    const { publishCheck } = await import('./publish-annotations.js');
    return publishCheck({ ...draft, annotations, headSha: subject.headSha }, open);
  }
}

const NOTHING: Posted = { notices: [] };

/** Never throws: without the runner's file the values are lost to later steps, and that is all. */
function setOutputs(outputs: ReadonlyMap<string, string>): readonly Notice[] {
  try {
    for (const [name, value] of outputs) core.setOutput(name, value);
    return [];
  } catch {
    return [warning('The outputs of the step were not set: the file in GITHUB_OUTPUT cannot be written.')];
  }
}
