import { ApiFailure, ifFailed } from '../github/failure.js';
import type { GitHub } from '../github/api.js';
import { COMMENT_LIMIT } from './comment.js';
import { fitting } from './fit.js';
import type { Issue, Issues } from '../github/issues-api.js';
import { markedAs, marker, withMarker, type ReportDraft } from './marker.js';
import { latestWith, loginOf, markedUnder, writtenBy } from './own-comments.js';
import { isNewer } from './run.js';

export interface TrackingReport extends ReportDraft {
  /** Of a new issue: plain text. */
  readonly title: string;
  /** Markdown that stands above the report. */
  readonly preface: string;
  /** Markdown of the comment with which the issue is closed; another for every run. */
  readonly closingComment: string;
  /** Whether the failure is confirmed; asked only before an issue is opened. Throws ApiFailure. */
  readonly isConfirmed: () => Promise<boolean>;
}

export interface Tracked {
  /**
   * - `quiet`: the gate passes and there is no open issue;
   * - `unconfirmed`: too few runs in a row have failed;
   * - `unwanted`: somebody closed the issue as "not planned" or as a duplicate, so it stays closed;
   * - `newer`: a newer run has brought the issue up to date;
   * - `no-room`: no level of the report is short enough.
   */
  readonly result: 'opened' | 'updated' | 'closed' | 'quiet' | 'unconfirmed' | 'unwanted' | 'newer' | 'no-room';
  readonly issue: Issue | undefined;
  /** What failed after the issue itself was written: the closing comment, or the closing of a second issue. */
  readonly unfinished?: ApiFailure;
}

/**
 * Brings the one issue of a key in line with a scheduled run: opened (or opened again) on a confirmed failure, its
 * text replaced on further failures, closed when the gate passes. Of several of ours the oldest is the issue; the
 * others are closed, without our marker. Throws ApiFailure.
 */
export async function trackIssue(github: GitHub, issues: Issues, report: TrackingReport): Promise<Tracked> {
  const login = await loginOf(github);
  const ours = async (): Promise<readonly Issue[]> =>
    writtenBy(login, markedUnder(report.key, await issues.createdBy(login)));
  const before = await ours();
  const [existing] = before;
  const mark = marker(report.key, report.state, report.stamp);
  const there = existing === undefined ? undefined : markedAs(report.key, existing.body);

  if (there !== undefined && isNewer(there, report.stamp)) return { result: 'newer', issue: existing };
  if (report.state.passed) {
    if (existing?.isOpen !== true) return { result: 'quiet', issue: existing };
    // With the mark of this run: an older one that fails and comes later must not open it again.
    const body = withMarker(existing.body, mark);
    const closed = await issues.update(existing.id, { body, state: 'closed', state_reason: 'completed' });
    return {
      result: 'closed',
      issue: closed,
      ...(await attempt(() => postClosingComment(github, login, closed, report))),
    };
  }
  if (existing?.isUnwanted === true) return { result: 'unwanted', issue: existing };
  if (existing?.isOpen !== true && !(await report.isConfirmed())) return { result: 'unconfirmed', issue: existing };

  const head = mark + report.preface;
  for (const text of fitting(report.levels, COMMENT_LIMIT - Buffer.byteLength(head))) {
    const body = head + text;
    try {
      const updated = existing === undefined ? undefined : await updatedOrGone(issues, existing, body);
      if (updated !== undefined) {
        const result = existing?.isOpen === true ? 'updated' : 'opened';
        return { result, issue: updated, ...(await attempt(() => closeAll(issues, before.slice(1), updated))) };
      }
      const created = await issues.create(report.title, body, async () =>
        latestWith(
          body,
          (await ours()).filter(({ id }) => !before.some((earlier) => earlier.id === id)),
        ),
      );
      return { result: 'opened', ...(await keepOldest(issues, ours, created, body)) };
    } catch (failure) {
      if (!(failure instanceof ApiFailure && failure.kind === 'too-long')) throw failure;
    }
  }
  return { result: 'no-room', issue: existing };
}

/** The issue with a new text and open; undefined where it was deleted or moved since it was listed. */
async function updatedOrGone(issues: Issues, { id, isOpen }: Issue, body: string): Promise<Issue | undefined> {
  const changes = isOpen ? { body } : ({ body, state: 'open', state_reason: 'reopened' } as const);
  return ifFailed(issues.update(id, changes), (failure) => {
    if (failure.kind !== 'absent' && failure.kind !== 'gone') throw failure;
    return undefined;
  });
}

/** After a creation: where another run created an issue before ours, that one gets our text and ours is closed. */
async function keepOldest(
  issues: Issues,
  ours: () => Promise<readonly Issue[]>,
  created: Issue,
  body: string,
): Promise<{ readonly issue: Issue; readonly unfinished?: ApiFailure }> {
  let kept = created;
  const troubles = await attempt(async () => {
    const [oldest] = await ours();
    if (oldest === undefined || oldest.id >= created.id) return;
    const updated = await updatedOrGone(issues, oldest, body);
    if (updated === undefined) return;
    kept = updated;
    await closeAll(issues, [created], kept);
  });
  return { issue: kept, ...troubles };
}

/** Without the marker a closed duplicate is never again taken for the issue of the key. */
async function closeAll(issues: Issues, duplicates: readonly Issue[], kept: Issue): Promise<void> {
  for (const { id } of duplicates) {
    const body = `Duplicate of #${String(kept.id)}, created by a run at the same time.`;
    await issues.update(id, { body, state: 'closed', state_reason: 'not_planned' });
  }
}

async function postClosingComment(
  github: GitHub,
  login: string,
  { id }: Issue,
  { closingComment }: TrackingReport,
): Promise<void> {
  await github.createComment(id, closingComment, async () =>
    latestWith(closingComment, writtenBy(login, await github.comments(id))),
  );
}

async function attempt(work: () => Promise<void>): Promise<{ readonly unfinished?: ApiFailure }> {
  return ifFailed(
    work().then(() => ({})),
    (unfinished) => ({ unfinished }),
  );
}
