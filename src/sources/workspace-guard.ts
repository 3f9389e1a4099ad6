import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../base/errors.js';
import { codeOf, fileFault } from './faults.js';

interface GuardedFolder {
  /** As it is named, and as it really lies. */
  readonly named: string;
  readonly real: string;
}

/**
 * Folders in which anybody may have put links: the workspace, which holds a stranger's checkout. A path below one of
 * them has to lie below it in truth as well. Other paths are free: they are the workflow's own.
 */
export class WorkspaceGuard {
  private constructor(private readonly folders: readonly GuardedFolder[]) {}

  /** A guard of these folders; those that do not exist are left out. */
  static async of(folders: readonly string[]): Promise<WorkspaceGuard> {
    const found = folders
      .filter((folder) => folder !== '')
      .map(async (folder) => ({ named: path.resolve(folder), real: await realpath(folder).catch(() => undefined) }));
    return new WorkspaceGuard(
      (await Promise.all(found)).filter((folder): folder is GuardedFolder => folder.real !== undefined),
    );
  }

  /**
   * Checks a file or a folder that exists, or one that is to be made.
   *
   * @param absolute  without `.` and `..`
   * @param shown     as people know it
   * @throws UserError for a path that leads out through a link
   */
  async check(absolute: string, shown: string): Promise<void> {
    const around = this.folders.filter(({ named, real }) => isWithin(absolute, named) || isWithin(absolute, real));
    if (around.length === 0) return;
    const real = await realOrParent(absolute, shown);
    if (real !== undefined && around.some((folder) => isWithin(real, folder.real))) return;
    throw new UserError(
      'leads out of the workspace through a link.',
      'Name a file or folder that lies in the workspace itself; copy it there first if it is wanted.',
      { file: shown },
    );
  }
}

/** Whether a file is a folder or lies in it, both with their real paths. */
export function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** Where a path really lies, as far as it exists; undefined for a link to nothing, or in a circle. */
async function realOrParent(absolute: string, shown: string): Promise<string | undefined> {
  let missing = '';
  for (let at = absolute; ; at = path.dirname(at)) {
    try {
      return path.join(await realpath(at), missing);
    } catch (error) {
      if (codeOf(error) === 'ELOOP' || (await isLink(at))) return undefined;
      if (codeOf(error) !== 'ENOENT' || path.dirname(at) === at) throw fileFault(error, shown);
      missing = path.join(path.basename(at), missing);
    }
  }
}

async function isLink(file: string): Promise<boolean> {
  return lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}
