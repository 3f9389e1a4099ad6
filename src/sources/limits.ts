import { UserError } from '../base/errors.js';

/** What a run may read at most. They stop archives built to exhaust memory, disk or time; real results stay far below. */
export interface SourceLimits {
  /** Files over the whole run, those inside archives included. */
  readonly maxFiles: number;
  /** Bytes of one file, decompressed. */
  readonly maxFileBytes: number;
  /** Bytes over the whole run that come out of archives and compressed files. A file opened twice counts once. */
  readonly maxTotalBytes: number;
  /** Decompressed bytes for each compressed byte; checked only above RATIO_FREE bytes. */
  readonly maxRatio: number;
  /** Files inside one archive. */
  readonly maxEntries: number;
  /** Archives inside archives, and compressions around one another. */
  readonly maxNesting: number;
}

const MiB = 2 ** 20;
const GiB = 2 ** 30;

export const DEFAULT_LIMITS: SourceLimits = {
  maxFiles: 100_000,
  maxFileBytes: 64 * GiB,
  maxTotalBytes: 8 * GiB,
  maxRatio: 200,
  maxEntries: 100_000,
  maxNesting: 2,
};

/** Small logs of one repeated word may compress a thousandfold and do no harm. */
const RATIO_FREE = 100 * MiB;

/** Most bytes of one file that are ever held in memory at once. */
export const HOLD_BYTES = GiB;

/** The limits together with what this run has used of them. */
export class Budget {
  private files = 0;
  private total = 0;
  private downloaded = 0;
  private readonly furthest = new Map<string, number>();

  constructor(readonly limits: SourceLimits) {}

  /** Counts one more file of the run. */
  addFile(): void {
    this.files += 1;
    if (this.files > this.limits.maxFiles) throw tooMuch('There are', 'files', this.limits.maxFiles);
  }

  /** Checks the number of files inside one archive. */
  checkEntries(count: number, file: string): void {
    if (count > this.limits.maxEntries) throw tooMuch('holds', 'entries', this.limits.maxEntries, file);
  }

  /** Checks how deep `file` lies inside archives or compressions. */
  checkNesting(depth: number, file: string): void {
    if (depth > this.limits.maxNesting) throw tooMuch('has', 'nesting', this.limits.maxNesting, file);
  }

  /** Checks the bytes read from one file so far. */
  checkFileBytes(produced: number, file: string): void {
    if (produced > this.limits.maxFileBytes) throw tooMuch('has', 'file-bytes', this.limits.maxFileBytes, file);
  }

  /**
   * Charges what one decompression has produced so far from `consumed` bytes. Reading the same file again is free up to
   * the furthest point reached before, because the limit is on what the inputs hold and not on how often we look.
   * `stage` tells apart the decompressions of one file.
   */
  charge(produced: number, consumed: number, file: string, stage: string): void {
    this.checkFileBytes(produced, file);
    const { maxRatio, maxTotalBytes } = this.limits;
    if (produced > RATIO_FREE && produced > maxRatio * consumed) throw tooMuch('expands by', 'ratio', maxRatio, file);
    this.total += this.growth(`${stage}\0${file}`, produced);
    if (this.total > maxTotalBytes) throw tooMuch('brings the run to', 'total-bytes', maxTotalBytes, file);
  }

  /** Charges what one download has brought so far. Downloads are bounded like decompressed content, and apart from it. */
  chargeDownload(received: number, file: string): void {
    const { maxTotalBytes } = this.limits;
    this.downloaded += this.growth(`download\0${file}`, received);
    if (this.downloaded <= maxTotalBytes) return;
    throw tooMuch('brings the run to', 'total-bytes', maxTotalBytes, file, 'of downloaded content');
  }

  /** How far `produced` goes beyond the furthest point that was reached before. */
  private growth(key: string, produced: number): number {
    const before = this.furthest.get(key) ?? 0;
    if (produced <= before) return 0;
    this.furthest.set(key, produced);
    return produced - before;
  }
}

const UNITS = {
  files: 'files',
  entries: 'files inside it',
  nesting: 'archives or compressions around one another',
  'file-bytes': 'of content',
  'total-bytes': 'of decompressed content',
  ratio: 'times its size',
} as const;

/** `name` is how the user sets the limit: `limits: ratio=400`. */
function tooMuch(
  verb: string,
  name: keyof typeof UNITS,
  limit: number,
  file?: string,
  unit: string = UNITS[name],
): UserError {
  const isBytes = name.endsWith('bytes');
  const setting = isBytes ? byteText : String;
  // A number alone would not say of what.
  const shown = isBytes && setting(limit) === String(limit) ? `${limit} bytes` : setting(limit);
  return new UserError(
    `${verb} more than ${shown} ${unit}, the limit \`${name}\`.`,
    `If that is intended, raise \`limits\`: ${name}=${setting(limit * 2)}.`,
    file === undefined ? {} : { file },
  );
}

function byteText(bytes: number): string {
  if (bytes >= GiB && Number.isInteger(bytes / GiB)) return `${bytes / GiB}GiB`;
  if (bytes >= MiB && Number.isInteger(bytes / MiB)) return `${bytes / MiB}MiB`;
  return String(bytes);
}
