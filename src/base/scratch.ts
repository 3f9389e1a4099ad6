import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of our own for as long as it is needed. */
export interface Scratch {
  readonly path: string;
  /** Removes the folder and what is in it, links as links. */
  remove(): void;
}

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
/** The folders that are there now: removed when the process ends, and when it is told to end. */
const open = new Set<string>();

/**
 * Makes a folder under a new, random name that only this user may enter. It is removed when the process ends, by
 * itself or by a signal, if it was not before.
 *
 * @throws the error of the file system where the folder cannot be made
 */
export async function scratchFolder(parent: string, prefix: string): Promise<Scratch> {
  const path = await mkdtemp(join(parent, prefix));
  // Not before: of several that are made at once each would watch, or one that fails would end it for the others.
  if (open.size === 0) {
    process.on('exit', removeAll);
    for (const signal of SIGNALS) process.on(signal, end);
  }
  open.add(path);
  return {
    path,
    remove() {
      removeFolder(path);
      stopWatching();
    },
  };
}

function removeFolder(path: string): void {
  open.delete(path);
  rmSync(path, { recursive: true, force: true });
}

// Nothing asynchronous happens any more when a process ends.
function removeAll(): void {
  for (const path of open) removeFolder(path);
}

/** Ends as the signal would have ended the process without us. */
function end(signal: NodeJS.Signals): void {
  removeAll();
  stopWatching();
  process.kill(process.pid, signal);
}

function stopWatching(): void {
  if (open.size > 0) return;
  process.off('exit', removeAll);
  for (const signal of SIGNALS) process.off(signal, end);
}
