import { lstat } from 'node:fs/promises';
import { codeOf } from './faults.js';

/** Whether a path leads to something, a link to nothing included. */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}
