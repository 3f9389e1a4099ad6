import type { CommentMode } from '../settings/table/publishing.js';
import { ApiFailure, ifFailed } from '../github/failure.js';
import type { Comment, GitHub } from '../github/api.js';
import { confirmed, framed, FRAME_RESERVE, outdated, type Frame } from './comment-text.js';
import { fitting } from './fit.js';
import { markedAs, NO_CERTIFICATE, type ReportDraft } from './marker.js';
import { latestWith, loginOf, markedUnder, sameText, writtenBy } from './own-comments.js';
import { isNewer, type Stamp } from './run.js';

/** GitHub takes 65,536 characters in the body of a comment or an issue and answers 422 "Body is too long" above. */
export const COMMENT_LIMIT = 65_536;

export interface Draft extends Frame, ReportDraft {
  readonly mode: Exclude<CommentMode, 'off'>;
}

export interface Outcome {
  /**
   * - `none-wanted`: the mode asks for no comment;
   * - `no-room`: no level is short enough;
   * - `newer`: the comment is of a newer run, or of the latest commit where this run is not;
   * - `outdated`: there is no comment, and a run that is not of the latest commit begins none.
   */
  readonly result: 'written' | 'unchanged' | 'none-wanted' | 'no-room' | 'newer' | 'outdated';
  /** Our comment as it now stands, if there is one. */
  readonly comment: Comment | undefined;
  /** How many other comments of ours with the same key were there before. */
  readonly duplicates: number;
  /** The latest commit of the pull request; undefined where GitHub did not say it. */
  readonly head: string | undefined;
  /** Why it is not known what runs at the same time have left there. */
  readonly unsettled?: ApiFailure;
}

/** What is written may be written again because of other runs at most this often. */
const ROUNDS = 3;

/**
 * Brings our comment on a pull request up to date, or creates it. Of several of ours the oldest is kept up to date.
 * Others that were there before are left alone; one that this run created while another run did the same is taken
 * back. Throws ApiFailure.
 *
 * GitHub has no writing on condition. So what is there is read right before it is written, and read again after a
 * pause: an older run that wrote in between is overwritten, a newer one is given way to.
 *
 * @param pause  ends when a request that another run had under way has arrived
 */
export async function putComment(
  github: GitHub,
  pullRequest: number,
  draft: Draft,
  pause: () => Promise<void>,
): Promise<Outcome> {
  const place = { github, pullRequest, draft, pause };
  const ours = await ownComments(place);
  const head = await headOf(place);
  const [existing] = ours;
  const duplicates = Math.max(0, ours.length - 1);
  const ended = (result: Outcome['result'], comment = existing): Outcome => ({ result, comment, duplicates, head });

  if (existing !== undefined && isOvertaken(draft, existing, head)) return ended('newer');
  if (existing === undefined && isOutdated(draft.stamp, head)) return ended('outdated');
  if (!isWanted(draft, existing)) return ended(existing === undefined ? 'none-wanted' : 'unchanged');
  for (const text of textsOf(draft, existing)) {
    const body = text(head);
    if (existing !== undefined && sameText(existing.body, body)) return ended('unchanged');
    try {
      const updated = existing === undefined ? undefined : await updatedOrGone(github, existing.id, body);
      const written = updated ?? (await create(place, ours, body));
      return { ...ended('written', written), ...(await keepOldest(place, written, text)) };
    } catch (failure) {
      if (!(failure instanceof ApiFailure && failure.kind === 'too-long')) throw failure;
    }
  }
  return ended('no-room');
}

interface Place {
  readonly github: GitHub;
  readonly pullRequest: number;
  readonly draft: Draft;
  readonly pause: () => Promise<void>;
}

/** The body of a comment, where this is the latest commit of the pull request. */
type Text = (head: string | undefined) => string;

/** What may be written, the longest first. */
function* textsOf(draft: Draft, existing: Comment | undefined): Generator<Text> {
  if (existing !== undefined && isSameVerdict(draft, existing)) {
    const body = confirmed(existing.body, draft);
    yield () => (Buffer.byteLength(body) <= COMMENT_LIMIT ? body : existing.body);
    return;
  }
  const limit = COMMENT_LIMIT - Buffer.byteLength(framed('', draft)) - FRAME_RESERVE;
  for (const report of fitting(draft.levels, limit)) {
    yield (head) =>
      head !== undefined && isOutdated(draft.stamp, head) ? outdated(report, head, draft) : framed(report, draft);
  }
}

function isWanted(draft: Draft, existing: Comment | undefined): boolean {
  const { mode, state, stamp, key } = draft;
  if (mode === 'always') return true;
  if (mode === 'on-failure') return existing !== undefined || !state.passed;
  // Of another commit the verdict is news, even where it is the same: a line then says so.
  return (
    existing === undefined || !isSameVerdict(draft, existing) || markedAs(key, existing.body)?.commit !== stamp.commit
  );
}

/** Whether the report stays as it is, with `on-change`. Without a certificate there is always something new to say. */
function isSameVerdict({ mode, key, state }: Draft, { body }: Comment): boolean {
  return mode === 'on-change' && state.verdict !== NO_CERTIFICATE && markedAs(key, body)?.sameAs(state) === true;
}

/** Whether a comment must stand as it is: a newer run wrote it, or it is of the latest commit and this run is not. */
function isOvertaken({ key, stamp }: Draft, { body }: Comment, head: string | undefined): boolean {
  const there = markedAs(key, body);
  if (there === undefined) return false;
  if (head !== undefined && there.commit !== stamp.commit) {
    if (there.commit === head) return true;
    if (stamp.commit === head) return false;
  }
  return isNewer(there, stamp);
}

function isOutdated({ commit }: Stamp, head: string | undefined): boolean {
  return head !== undefined && commit !== '' && commit !== head;
}

/** Undefined where GitHub does not say it: the commit is then taken for the latest. */
async function headOf({ github, pullRequest }: Place): Promise<string | undefined> {
  return ifFailed(github.headOf(pullRequest), () => undefined);
}

/** Our comments under the key, oldest first. */
async function ownComments({ github, pullRequest, draft }: Place): Promise<readonly Comment[]> {
  const marked = markedUnder(draft.key, await github.comments(pullRequest));
  return marked.length === 0 ? [] : writtenBy(await loginOf(github), marked);
}

/** Undefined where the comment was deleted since it was listed. */
async function updatedOrGone(github: GitHub, id: number, body: string): Promise<Comment | undefined> {
  return ifFailed(github.updateComment(id, body), (failure) => {
    if (failure.kind !== 'absent') throw failure;
    return undefined;
  });
}

async function create(place: Place, before: readonly Comment[], body: string): Promise<Comment> {
  return place.github.createComment(place.pullRequest, body, async () => {
    const now = await ownComments(place);
    // Of two with this text, a concurrent run made one. The later counts as ours, since that is the one to delete.
    return latestWith(
      body,
      now.filter(({ id }) => !before.some((earlier) => earlier.id === id)),
    );
  });
}

/**
 * After a writing: where another run created a comment before ours, that one is kept and ours is deleted. Of any
 * number of runs that do so one comment is left, because each but the oldest has an older one to give way to. Where an
 * older run has overwritten this one, or the pull request has got a new commit, the comment is written once more.
 */
async function keepOldest(place: Place, written: Comment, text: Text): Promise<Partial<Outcome>> {
  const { github, draft } = place;
  let comment = written;
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      await place.pause();
      const [oldest] = await ownComments(place);
      // Deleted, or not listed yet: nobody is in the way.
      if (oldest === undefined || oldest.id > comment.id) break;
      const head = await headOf(place);
      const isOvertakenNow = isOvertaken(draft, oldest, head);
      if (oldest.id === comment.id && !isOvertakenNow && !isToBeWrittenAgain(draft, oldest, comment.body, text(head)))
        break;
      const kept = isOvertakenNow ? oldest : await updatedOrGone(github, oldest.id, text(head));
      if (kept === undefined) break;
      if (oldest.id !== comment.id) await github.deleteComment(comment.id);
      comment = kept;
      if (isOvertakenNow) return { result: 'newer', comment };
    }
    return { comment };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return { comment, unsettled: failure };
  }
}

/** Runs with the same stamp are legs of one run: the last of them stands. */
function isToBeWrittenAgain({ key, stamp }: Draft, there: Comment, written: string, wanted: string): boolean {
  if (sameText(there.body, written)) return !sameText(written, wanted);
  const mark = markedAs(key, there.body);
  return mark !== undefined && isNewer(stamp, mark);
}
