import type { Author, Written } from '../github/authorship.js';
import { ifFailed } from '../github/failure.js';
import type { GitHub } from '../github/api.js';
import { markedAs } from './marker.js';

/** The author of what is written with a workflow's default token. */
const DEFAULT_AUTHOR = 'github-actions[bot]';

/** Those that start with our marker for the key, whoever wrote them. */
export function markedUnder<T extends Written>(key: string, all: readonly T[]): readonly T[] {
  return all.filter(({ body }) => markedAs(key, body) !== undefined);
}

/** Those written by the account of this login, oldest first. */
export function writtenBy<T extends Written>(login: string, all: readonly T[]): readonly T[] {
  return all.filter(({ author }) => isBy(login, author)).sort((a, b) => a.id - b.id);
}

/** The login of the account behind the token; where GitHub does not say it, that of a workflow's default token. */
export async function loginOf(github: GitHub): Promise<string> {
  return ifFailed(github.viewer(), () => DEFAULT_AUTHOR);
}

/** REST writes `name[bot]` where GraphQL may write `name`; only for bots, so that a person of that name is no match. */
function isBy(login: string, author: Author): boolean {
  return author.login === login || (author.isBot && withoutSuffix(author.login) === withoutSuffix(login));
}

function withoutSuffix(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

/** Of several that hold the text, the one that was written last. */
export function latestWith<T extends Written>(body: string, all: readonly T[]): T | undefined {
  return all.findLast((each) => sameText(each.body, body));
}

/** GitHub may change line ends and drop white space at the end. */
export function sameText(a: string, b: string): boolean {
  const normal = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return normal(a) === normal(b);
}
