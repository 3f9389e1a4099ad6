import { lstat, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { UserError, quote } from '../base/errors.js';
import { codeOf, fileFault } from './faults.js';
import type { WorkspaceGuard } from './workspace-guard.js';
import { globMatcher, isGlob } from '../base/glob.js';
import type { Budget } from './limits.js';
import { naturalOrder } from '../base/natural-order.js';
import { shownPath, slashed } from './names.js';
import type { SetAside } from './set-aside.js';
import { realFile, statFile, walk, type DiskFile } from './walk.js';

/**
 * The files on disk that the patterns select, each once. A pattern that exists literally is that file or folder,
 * whatever characters it has; otherwise `file.xlsx#sheet` names a sheet of a workbook. `!pattern` takes files away again, wherever it stands in the list.
 *
 * @param guard  what no pattern may leave through a link
 * @throws UserError for a pattern that selects nothing, for what cannot be read and for what lies outside the workspace.
 */
export async function selectFiles(
  patterns: readonly string[],
  cwd: string,
  budget: Budget,
  guard?: WorkspaceGuard,
): Promise<{ files: DiskFile[]; setAside: SetAside[] }> {
  const exclusions = patterns.filter((pattern) => pattern.startsWith('!'));
  const inclusions = patterns.filter((pattern) => !pattern.startsWith('!'));
  if (inclusions.length === 0) {
    throw new UserError('`results` names no files.', 'Give a path, a folder or a glob such as "results/**/*.json".');
  }
  const excluded = await Promise.all(exclusions.map((pattern) => exclusion(pattern.slice(1), cwd)));
  const setAside = new Map<string, string>();
  const shown = (file: string) => shownPath(file, cwd);
  const note = (file: string, why: string) => setAside.set(shown(file), why);

  const byReal = new Map<string, DiskFile>();
  for (const pattern of inclusions) {
    let found = 0;
    for await (const file of matches(pattern, cwd, { shown, setAside: note, guard })) {
      found++;
      if (excluded.some((isExcluded) => isExcluded(file.path))) continue;
      const key = keyOf(file);
      const known = byReal.get(key);
      if (known === undefined) budget.addFile();
      else noteDuplicate(known, file, note, shown);
      // Where a link and the file itself are both named, the file's own name is the better one to show.
      // Named by itself in any way, it is no mere find: what it holds is wanted.
      const foundInFolder = file.foundInFolder === true && known?.foundInFolder !== false;
      if (known === undefined || file.path === file.real) byReal.set(key, { ...file, foundInFolder });
      else byReal.set(key, { ...known, foundInFolder });
    }
    if (found === 0) throw await matchesNothing(pattern, cwd);
  }
  if (byReal.size === 0) {
    throw new UserError(
      '`results`: every file found is taken away again by a "!" pattern.',
      'Narrow the "!" patterns.',
    );
  }
  const files = [...byReal.values()].filter((file) => !isNamedBySheet(file, byReal));
  return { files, setAside: [...setAside].map(([file, why]) => ({ path: file, why })) };
}

/** Several sheets of one workbook are several results. */
function keyOf({ real, sheet }: DiskFile): string {
  return sheet === undefined ? real : `${real}\0${sheet}`;
}

/** Of a workbook that is merely found in a folder, the sheets that are named elsewhere are meant. */
function isNamedBySheet({ real, sheet, foundInFolder }: DiskFile, files: ReadonlyMap<string, DiskFile>): boolean {
  return foundInFolder === true && sheet === undefined && [...files.keys()].some((key) => key.startsWith(`${real}\0`));
}

interface Notes {
  readonly shown: (file: string) => string;
  readonly setAside: (file: string, why: string) => void;
  readonly guard: WorkspaceGuard | undefined;
}

function noteDuplicate(known: DiskFile, file: DiskFile, note: Notes['setAside'], shown: Notes['shown']): void {
  if (known.path === file.path) note(file.path, 'named more than once; it is read once');
  else {
    const [read, unread] = file.path === file.real ? [file, known] : [known, file];
    note(unread.path, `the same file as ${shown(read.path)}; it is read once`);
  }
}

/** A sheet of a workbook: its name has none of the characters that Excel refuses. */
const SHEET = /^(.+\.xls[xm])#([^/\\?*[\]:]+)$/i;

/** What a pattern selects as it stands, or else as a workbook and one of its sheets. */
async function* matches(pattern: string, cwd: string, notes: Notes): AsyncGenerator<DiskFile> {
  if (pattern.trim() === '') throw new UserError('`results` has an empty pattern.', 'Remove the empty line.');
  let isFound = false;
  for await (const file of filesOf(pattern, cwd, notes)) {
    isFound = true;
    yield file;
  }
  const [, workbook, sheet] = isFound ? [] : (SHEET.exec(pattern) ?? []);
  if (workbook === undefined) return;
  for await (const file of filesOf(workbook, cwd, notes)) yield { ...file, sheet: sheet! };
}

async function* filesOf(pattern: string, cwd: string, notes: Notes): AsyncGenerator<DiskFile> {
  const literal = await existing(pattern, cwd);
  if (literal !== undefined) {
    const shown = notes.shown(literal);
    await notes.guard?.check(literal, shown);
    const found = await statFile(literal, shown);
    if (found.isDirectory()) yield* folderFiles(literal, notes);
    else if (found.isFile())
      yield { path: literal, real: await realFile(literal, shown), size: found.size, foundInFolder: false };
    else throw new UserError('is not a regular file.', 'Write the results to a file first.', { file: shown });
    return;
  }
  if (!isGlob(pattern)) return;
  const { base, rest } = splitGlob(pattern);
  const folder = path.resolve(cwd, base);
  if (!(await isFolder(folder))) return;
  await notes.guard?.check(folder, notes.shown(folder));
  const isMatch = globMatcher(rest, 'path');
  const depth = rest.includes('**') ? Infinity : rest.split('/').length;
  for await (const file of walk(folder, { ...notes, depth, hidden: /(^|[/{,])\./.test(rest) })) {
    if (isMatch(slashed(path.relative(folder, file.path)))) yield { ...file, foundInFolder: false };
  }
}

async function* folderFiles(folder: string, notes: Notes): AsyncGenerator<DiskFile> {
  let isEmpty = true;
  for await (const file of walk(folder, { ...notes, depth: Infinity, hidden: false })) {
    isEmpty = false;
    yield { ...file, foundInFolder: true };
  }
  if (!isEmpty) return;
  const remedy = 'Check the path; names that begin with a dot, node_modules and links to folders are not visited.';
  throw new UserError('is a folder without files.', remedy, { file: notes.shown(folder) });
}

/** What the file system answers to a text that is not a path of anything: a glob, for example. */
const NAMES_NOTHING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE']);

/** The absolute path that a pattern names literally, also with back-slashes read as slashes, where there is one. */
async function existing(pattern: string, cwd: string): Promise<string | undefined> {
  for (const text of new Set([pattern, pattern.replaceAll('\\', '/')])) {
    const file = path.resolve(cwd, text);
    try {
      await lstat(file);
      return file;
    } catch (error) {
      if (!NAMES_NOTHING.has(codeOf(error) ?? '')) {
        throw fileFault(error, shownPath(file, cwd));
      }
    }
  }
  return undefined;
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await lstat(await realpath(folder))).isDirectory();
  } catch {
    return false;
  }
}

/** The leading segments that hold no glob, and what follows them. */
function splitGlob(pattern: string): { base: string; rest: string } {
  const segments = path.posix.normalize(pattern.replaceAll('\\', '/')).split('/');
  const first = segments.findIndex(isGlob);
  const at = first < 0 ? segments.length - 1 : first;
  const base = segments.slice(0, at).join('/');
  return { base: base === '' && at > 0 ? '/' : base, rest: segments.slice(at).join('/') };
}

/** Whether a file is taken away: the pattern matches it, or a folder that it lies in. */
async function exclusion(pattern: string, cwd: string): Promise<(file: string) => boolean> {
  const literal = await existing(pattern, cwd);
  if (literal !== undefined) return (file) => file === literal || file.startsWith(literal + path.sep);
  const glob = path.posix.normalize(pattern.replaceAll('\\', '/')).replace(/\/$/, '');
  const isMatch = globMatcher(glob, 'path');
  return (file) => {
    const text = slashed(path.isAbsolute(glob) ? file : path.relative(cwd, file));
    const ends = [...text.matchAll(/\//g)].map(({ index }) => index);
    return [...ends, text.length].some((end) => isMatch(text.slice(0, end)));
  };
}

const NEARBY = 5;

async function matchesNothing(pattern: string, cwd: string): Promise<UserError> {
  const { base, rest } = splitGlob(pattern);
  let folder = path.resolve(cwd, base);
  let wanted = rest;
  while (!(await isFolder(folder)) && path.dirname(folder) !== folder) {
    wanted = path.basename(folder);
    folder = path.dirname(folder);
  }
  const names = await readdir(folder).catch(() => []);
  const likeness = new Map(names.map((name) => [name, sharedStart(name, wanted)]));
  names.sort((a, b) => likeness.get(b)! - likeness.get(a)! || naturalOrder(a, b));
  const nearby = names.filter((name) => !name.startsWith('.')).slice(0, NEARBY);
  const seen = nearby.length === 0 ? 'That folder is empty.' : `There is: ${nearby.map(quote).join(', ')}.`;
  const where = folder.length > 80 ? `…${folder.slice(-79)}` : folder;
  return new UserError(
    `\`results\`: no file matches ${quote(pattern)}, looked up in ${quote(where)}.`,
    `${seen} Check the path, and that the results are written before this step.`,
  );
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
