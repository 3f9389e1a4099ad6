import type { Result } from '../record.js';

const RIGHT = new Set(['true', 'yes', 'pass', 'passed', 'correct', 'right']);
const WRONG = new Set(['false', 'no', 'fail', 'failed', 'incorrect', 'wrong']);
/** `\N` is how databases write NULL into a CSV. */
const MISSING = new Set(['', 'nan', 'n/a', 'na', '<na>', 'null', 'none', '\\n']);
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

/**
 * What a cell of a table says: right, wrong, missing or a score. Undefined where it is none of the spellings known.
 *
 * The single letters C and I (correct, incorrect) are read in upper case only; words in any case.
 */
export function readCell(cell: string): Result | undefined {
  if (cell.length > 40) return undefined;
  const text = cell.trim();
  if (text === 'C') return true;
  if (text === 'I') return false;
  const word = text.toLowerCase();
  if (RIGHT.has(word)) return true;
  if (WRONG.has(word)) return false;
  if (MISSING.has(word)) return 'missing';
  if (word === 'error' || word === 'unscored') return word;
  return NUMBER.test(text) ? Number(text) : undefined;
}

/** The same for a value of a JSON table. */
export function readJsonCell(value: unknown): Result | undefined {
  if (typeof value === 'string') return readCell(value);
  if (typeof value === 'boolean') return value;
  if (value === null || value === undefined) return 'missing';
  if (typeof value !== 'number') return undefined;
  return Number.isNaN(value) ? 'missing' : value;
}

/** What to do about scores on a scale of their own, for error messages. */
export const SET_THRESHOLD =
  'set `pass-threshold` to the one from which an answer counts as right (for 1 to 10, say 7)';

/** The spellings, for error messages. */
export const SPELLINGS =
  '1/0, 1.0/0.0, true/false, yes/no, pass/fail, passed/failed, correct/incorrect, right/wrong, C/I, a number; empty, NaN, N/A, NA, null, None or \\N for missing; error, unscored';

/** Whether a cell for error messages holds one; writers fill it with their words for nothing. */
export function holdsError(cell: unknown): boolean {
  if (typeof cell === 'string') return !NO_ERROR.has(cell.trim().toLowerCase());
  return cell !== null && cell !== undefined && cell !== false && cell !== 0 && !Number.isNaN(cell);
}

const NO_ERROR = new Set([...MISSING, 'false', '0', 'no']);
