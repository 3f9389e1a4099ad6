import { ApiFailure } from '../github/failure.js';
import type { Comment, GitHub } from './api.js';
import { fitting } from './fit.js';
import { marker, stateUnder, type CommentState } from './marker.js';
import { latestWith, loginOf, markedUnder, sameText, writtenBy } from './ours.js';

/** GitHub takes 65,536 characters in the body of a comment or an issue and answers 422 "Body is too long" above. */
export const COMMENT_LIMIT = 65_536;

/** When to write: see the `comment` input. */
export type CommentMode = 'always' | 'on-change' | 'on-failure' | 'off';

export interface Draft {
  readonly key: string;
  readonly mode: Exclude<CommentMode, 'off'>;
  readonly state: CommentState;
  /** Texts, longest first. */
  readonly levels: readonly (() => string)[];
}

export interface Outcome {
  /** `none-wanted`: the mode asks for no comment. `no-room`: no level is short enough. */
  readonly result: 'written' | 'unchanged' | 'none-wanted' | 'no-room';
  /** Our comment as it now stands, if there is one. */
  readonly comment: Comment | undefined;
  /** How many other comments of ours with the same key were there before. */
  readonly duplicates: number;
  /** Why it is not known that no run at the same time left a second comment. */
  readonly unsettled?: ApiFailure;
}

/**
 * Brings our comment on a pull request up to date, or creates it. Of several of ours the oldest is kept up to date.
 * Others that were there before are left alone; one that this run created while another run did the same is taken
 * back. Throws ApiFailure.
 */
export async function putComment(github: GitHub, pullRequest: number, draft: Draft): Promise<Outcome> {
  const ours = await ourComments(github, pullRequest, draft.key);
  const existing = ours[0];
  const duplicates = Math.max(0, ours.length - 1);
  if (!isWanted(draft, existing)) {
    return { result: existing === undefined ? 'none-wanted' : 'unchanged', comment: existing, duplicates };
  }
  const head = marker(draft.key, draft.state);
  for (const text of fitting(draft.levels, COMMENT_LIMIT - Buffer.byteLength(head))) {
    const body = head + text;
    if (existing !== undefined && sameText(existing.body, body)) {
      return { result: 'unchanged', comment: existing, duplicates };
    }
    try {
      const updated = existing === undefined ? undefined : await updatedOrGone(github, existing.id, body);
      if (updated !== undefined) return { result: 'written', comment: updated, duplicates };
      const created = await create(github, pullRequest, draft.key, ours, body);
      return { result: 'written', duplicates, ...(await settle(github, pullRequest, draft.key, created)) };
    } catch (failure) {
      if (!(failure instanceof ApiFailure && failure.kind === 'too-long')) throw failure;
    }
  }
  return { result: 'no-room', comment: existing, duplicates };
}

function isWanted({ mode, key, state }: Draft, existing: Comment | undefined): boolean {
  if (mode === 'always') return true;
  if (mode === 'on-failure') return existing !== undefined || !state.passed;
  return existing === undefined || stateUnder(key, existing.body)?.sameAs(state) !== true;
}

/** Our comments under the key, oldest first; without the one that is known already. */
async function ourComments(
  github: GitHub,
  pullRequest: number,
  key: string,
  known?: number,
): Promise<readonly Comment[]> {
  const marked = markedUnder(key, await github.comments(pullRequest)).filter(({ id }) => id !== known);
  return marked.length === 0 ? [] : writtenBy(await loginOf(github), marked);
}

/** Undefined where the comment was deleted since it was listed. */
async function updatedOrGone(github: GitHub, id: number, body: string): Promise<Comment | undefined> {
  try {
    return await github.updateComment(id, body);
  } catch (failure) {
    if (failure instanceof ApiFailure && failure.kind === 'absent') return undefined;
    throw failure;
  }
}

async function create(
  github: GitHub,
  pullRequest: number,
  key: string,
  before: readonly Comment[],
  body: string,
): Promise<Comment> {
  return github.createComment(pullRequest, body, async () => {
    const now = await ourComments(github, pullRequest, key);
    // Of two with this text, a run at the same time made one. Taken for ours is the later: it would have to go.
    return latestWith(
      body,
      now.filter(({ id }) => !before.some((earlier) => earlier.id === id)),
    );
  });
}

/**
 * After a creation: where another run created a comment before ours, that one gets our text and ours is deleted. Of
 * any number of runs that do so one comment is left, because each but the oldest has an older one to give way to.
 */
async function settle(
  github: GitHub,
  pullRequest: number,
  key: string,
  created: Comment,
): Promise<{ readonly comment: Comment; readonly unsettled?: ApiFailure }> {
  try {
    const [oldest] = await ourComments(github, pullRequest, key, created.id);
    if (oldest === undefined || oldest.id > created.id) return { comment: created };
    const kept = await updatedOrGone(github, oldest.id, created.body);
    if (kept === undefined) return { comment: created };
    await github.deleteComment(created.id);
    return { comment: kept };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return { comment: created, unsettled: failure };
  }
}
