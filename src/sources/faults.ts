import { UserError } from '../base/errors.js';

/** The stream ends before its format says that it may. */
export function cutShort(file: string): UserError {
  return new UserError(
    'is cut short: it ends before its content does.',
    'Write, copy or download the file again; an upload or a run may have been interrupted.',
    { file },
  );
}

/** The bytes contradict their own format. `because` is our own text, never text of the file. */
export function damaged(file: string, because: string): UserError {
  return new UserError(`is damaged: ${because}.`, 'Write, copy or download the file again.', { file });
}

const REASONS = new Map([
  [
    'ENOENT',
    [
      'does not exist (any more), or is a link to nothing.',
      'Check the path, and that nothing removes the file during the run.',
    ],
  ],
  ['EACCES', ['may not be read: permission denied.', 'Give the user of this run the right to read it.']],
  ['EPERM', ['may not be read: not permitted.', 'Give the user of this run the right to read it.']],
  ['EISDIR', ['is a folder where a file was expected.', 'Check that nothing replaces the file during the run.']],
  ['ENOTDIR', ['leads through a file as if it were a folder.', 'Check the path.']],
  ['ELOOP', ['leads through too many links.', 'Name the file itself.']],
  ['ENAMETOOLONG', ['is longer than a path may be.', 'Check the path.']],
]);

/** A fault of the file system as one that the user can remedy; anything else is returned as it is, to be thrown again. */
export function fileFault(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code === undefined || !hasField(error, 'syscall')) return error;
  const [rule, remedy] = REASONS.get(code) ?? [`cannot be read (${code}).`, 'Check the file and its disk.'];
  return new UserError(rule, remedy, { file });
}

const WRITE_REASONS = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EFBIG', 'a file would be larger than the system allows'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'not permitted'],
  ['EROFS', 'the disk is read-only'],
  ['EEXIST', 'it is a file, or a link to nothing'],
  ['ENOENT', 'nothing can be created there'],
  ['ENOTDIR', 'the path leads through a file'],
  ['EISDIR', 'a folder has the name of a file'],
  ['ELOOP', 'the path leads through too many links'],
  ['ENAMETOOLONG', 'the path is too long'],
]);

/** Why something cannot be written, by the code of the platform, as a part of a sentence. */
export function writeFault(code: string): string {
  const reason = WRITE_REASONS.get(code);
  return reason === undefined ? code : `${reason} (${code})`;
}

/** The code that errors of the platform carry: `ENOENT`, `Z_DATA_ERROR`. They are known by it and not by their class. */
export function codeOf(error: unknown): string | undefined {
  return hasField(error, 'code') && typeof error.code === 'string' ? error.code : undefined;
}

/** What an error says, for messages. */
export function messageOf(error: unknown): string {
  return hasField(error, 'message') ? String(error.message) : 'unknown fault';
}

function hasField<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && name in value;
}
