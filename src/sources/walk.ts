import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileFault } from './faults.js';
import { naturalOrder } from '../base/natural-order.js';

/** A regular file on disk: where it was found, and where it really lies. */
export interface DiskFile {
  readonly path: string;
  readonly real: string;
  readonly size: number;
  /** Found in a folder, and not selected by a path or glob of its own. */
  readonly foundInFolder?: boolean;
  /** The sheet that the pattern names, of what has to be a workbook. */
  readonly sheet?: string;
}

export interface WalkOptions {
  /** Levels of folders to go down; 1 for the folder's own files. */
  readonly depth: number;
  /** Whether names that begin with a dot are visited. */
  readonly hidden: boolean;
  /** How a path is named to people. */
  readonly shown: (file: string) => string;
  /** Told of what is there and not visited, other than hidden names and `node_modules`. */
  readonly setAside: (file: string, why: string) => void;
}

/**
 * The files of a folder and its subfolders, in natural order of each folder's names. Hidden names and `node_modules`
 * are not visited. A link to a file is followed while the file lies in the folder itself; links to folders are never
 * followed, so that no cycle and no way out exists.
 *
 * @throws UserError for a folder that cannot be read.
 */
export async function* walk(root: string, options: WalkOptions): AsyncGenerator<DiskFile> {
  const realRoot = await realFile(root, options.shown(root));
  const pending = [{ folder: root, real: realRoot, depth: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder, real, depth } = next;
    const subfolders: typeof pending = [];
    for (const entry of await list(folder, options.shown(folder))) {
      if (isSkipped(entry.name, options.hidden)) continue;
      const [at, realAt] = [path.join(folder, entry.name), path.join(real, entry.name)];
      if (entry.isDirectory()) {
        if (depth < options.depth) subfolders.push({ folder: at, real: realAt, depth: depth + 1 });
      } else if (BACKUP.test(entry.name)) {
        options.setAside(at, 'by its name a backup of another file');
      } else if (entry.isSymbolicLink()) {
        const target = await followLink(at, realRoot);
        if (typeof target === 'string') options.setAside(at, target);
        else yield target;
      } else if (entry.isFile()) yield { path: at, real: realAt, size: (await statFile(at, options.shown(at))).size };
      else options.setAside(at, 'not a regular file');
    }
    for (const subfolder of subfolders.reverse()) pending.push(subfolder);
  }
}

/** The file behind a link, or why the link is not followed. */
export async function followLink(link: string, realRoot: string): Promise<DiskFile | string> {
  try {
    const real = await realpath(link);
    const target = await stat(real);
    if (target.isDirectory()) return 'a link to a folder';
    if (!real.startsWith(realRoot.endsWith(path.sep) ? realRoot : realRoot + path.sep)) {
      return 'a link that leads out of the folder';
    }
    return target.isFile() ? { path: link, real, size: target.size } : 'a link to something that is not a regular file';
  } catch {
    return 'a link that leads nowhere';
  }
}

/** Names that editors and people give to what a file was before. */
const BACKUP = /(?:~|\.(?:bak|orig|old|swp|tmp|backup|save))$/i;

/** The one hidden name under which a harness writes results: aider's, in the folder of each exercise. */
const HIDDEN_RESULTS = '.aider.results.json';

/** Whether a name is left out of every walk. */
export function isSkipped(name: string, hidden: boolean): boolean {
  return name === 'node_modules' || (!hidden && name.startsWith('.') && name !== HIDDEN_RESULTS);
}

async function list(folder: string, shown: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => naturalOrder(a.name, b.name));
  } catch (error) {
    throw fileFault(error, shown);
  }
}

/** What the file system says of a path, links followed. */
export async function statFile(file: string, shown: string) {
  try {
    return await stat(file);
  } catch (error) {
    throw fileFault(error, shown);
  }
}

/** Where a path really lies, links followed. */
export async function realFile(file: string, shown: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    throw fileFault(error, shown);
  }
}
