import { CELL } from '../reader.js';
import type { Result } from '../record.js';

const [SPACE, LAST_ASCII] = [0x20, 0x7e];

/** Distinct texts of outcomes that are remembered; a column with more of them holds scores. */
export const MAX_OUTCOMES = 32;

/** Whether a text is empty, or ASCII without white space around it. */
export function isPlainText(bytes: Buffer, start: number, end: number): boolean {
  if (start === end) return true;
  if (bytes[start]! <= SPACE || bytes[end - 1]! <= SPACE) return false;
  for (let i = start; i < end; i++) if (bytes[i]! > LAST_ASCII || bytes[i]! < SPACE) return false;
  return true;
}

/** A CELL code; undefined for whatever is neither right, wrong nor missing. */
export function outcomeCell(result: Result | undefined): number | undefined {
  if (result === true || result === 1) return CELL.right;
  if (result === false || result === 0) return CELL.wrong;
  return result === 'missing' ? CELL.missing : undefined;
}

/** Remembers what the texts of a column mean by their bytes. */
export class KnownCells<T> {
  private readonly texts = new Map<string, T | undefined>();
  /** By a hash of the bytes; what collides is looked up by its text. */
  private readonly recent: ({ readonly bytes: Buffer; readonly value: T | undefined } | undefined)[] = [];

  constructor(
    private readonly read: (text: string) => T | undefined,
    private readonly most: number,
  ) {}

  of(bytes: Buffer, start: number, end: number): T | undefined {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
    const slot = (hash ^ (hash >>> 11)) & 1023;
    const entry = this.recent[slot];
    if (entry !== undefined && isSame(entry.bytes, bytes, start, end)) return entry.value;
    const text = bytes.toString('latin1', start, end);
    let value = this.texts.get(text);
    if (value === undefined && !this.texts.has(text)) {
      if (this.texts.size >= this.most) return undefined;
      value = this.read(text);
      this.texts.set(text, value);
    }
    this.recent[slot] = { bytes: Buffer.from(bytes.subarray(start, end)), value };
    return value;
  }
}

/** Whether `bytes[start, end)` are the known ones; faster for short texts than a call of the runtime. */
export function isSame(known: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[start + i]) return false;
  return true;
}
