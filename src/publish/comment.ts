import type { Comment, GitHub } from './api.js';
import { ApiFailure } from '../github/failure.js';
import { fitting } from './fit.js';
import { marker, stateUnder, type CommentState } from './marker.js';

/** GitHub takes 65,536 characters in the body of a comment and answers 422 "Body is too long" above. */
export const COMMENT_LIMIT = 65_536;

/** The author of comments made with a workflow's default token. */
const DEFAULT_AUTHOR = 'github-actions[bot]';

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
  /** How many other comments of ours have the same key. */
  readonly duplicates: number;
}

/**
 * Brings our comment on a pull request up to date, or creates it. Of several of ours (after a race) the oldest is
 * kept up to date and the others are left alone. Throws ApiFailure.
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
      return { result: 'written', comment: await write(github, pullRequest, draft.key, ours, body), duplicates };
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

/** The comments that start with our marker for the key and were written by the account behind the token. */
async function ourComments(github: GitHub, pullRequest: number, key: string): Promise<readonly Comment[]> {
  const marked = (await github.comments(pullRequest)).filter(({ body }) => stateUnder(key, body) !== undefined);
  if (marked.length === 0) return [];
  const login = await viewerOrDefault(github);
  return marked.filter((comment) => isBy(login, comment)).sort((a, b) => a.id - b.id);
}

async function viewerOrDefault(github: GitHub): Promise<string> {
  try {
    return await github.viewer();
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return DEFAULT_AUTHOR;
  }
}

/** REST writes `name[bot]` where GraphQL may write `name`; only for bots, so that a person of that name is no match. */
function isBy(login: string, { author }: Comment): boolean {
  return author.login === login || (author.isBot && withoutSuffix(author.login) === withoutSuffix(login));
}

function withoutSuffix(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

async function write(
  github: GitHub,
  pullRequest: number,
  key: string,
  ours: readonly Comment[],
  body: string,
): Promise<Comment> {
  if (ours.length > 0) {
    try {
      return await github.updateComment(ours[0].id, body);
    } catch (failure) {
      // Deleted since it was listed.
      if (!(failure instanceof ApiFailure && failure.kind === 'absent')) throw failure;
    }
  }
  return github.createComment(pullRequest, body, async () => {
    const now = await ourComments(github, pullRequest, key);
    const created = now.find(({ id }) => !ours.some((before) => before.id === id));
    // Not ours to the letter: a run at the same time made it. One comment is enough, with the latest text.
    return created === undefined || sameText(created.body, body) ? created : github.updateComment(created.id, body);
  });
}

/** GitHub may change line ends and drop white space at the end. */
function sameText(a: string, b: string): boolean {
  const normal = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return normal(a) === normal(b);
}
