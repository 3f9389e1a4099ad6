import path from 'node:path';

/**
 * The name of a file on disk as people see it: relative to `cwd` with forward slashes, absolute where it lies outside.
 */
export function shownPath(absolute: string, cwd: string): string {
  const relative = path.relative(cwd, absolute);
  const outside =
    relative === '' || relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return inert(slashed(outside ? absolute : relative));
}

/** The name of a file inside an archive, as people see it. */
export function shownInside(archive: string, entry: string): string {
  return `${archive}!${inert(entry)}`;
}

/** The name of an artifact of a workflow run, as people see it. */
export function shownArtifact(name: string): string {
  return `artifact:${inert(name)}`;
}

/** A path of this platform, with forward slashes. */
export function slashed(text: string): string {
  return path.sep === '\\' ? text.replaceAll('\\', '/') : text;
}

// A line end in a file name could start a command of the workflow's log; a direction mark could disguise the name.
// What already looks like an escape is escaped too, so that two files never have one name.
const ACTIVE = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\\(?=u[0-9a-f]{4})/gu;

function inert(name: string): string {
  return name.replace(ACTIVE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Natural order: runs of digits compare by value, so that `part-9` comes before `part-10`; all else by character code,
 * the same on every machine. Two different texts never compare as equal.
 */
export function naturalOrder(a: string, b: string): number {
  const left = runs(a);
  const right = runs(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareRuns(left[i], right[i]);
    if (order !== 0) return order;
  }
  return left.length - right.length || byCode(a, b);
}

function runs(text: string): string[] {
  return text.match(/[0-9]+|[^0-9]+/g) ?? [];
}

function compareRuns(a: string, b: string): number {
  if (!isDigit(a) || !isDigit(b)) return byCode(a, b);
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return x.length - y.length || byCode(x, y);
}

function isDigit(run: string): boolean {
  return run[0] >= '0' && run[0] <= '9';
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
