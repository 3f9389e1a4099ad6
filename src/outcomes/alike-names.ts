import { groupBy } from '../base/group-by.js';
import { INVISIBLE } from '../base/invisible.js';

/**
 * Names that are told apart by nothing that a reader sees: equal after NFKC, case folding, and without invisible
 * characters and blanks at the ends (Unicode Standard Annex 15 and Technical Report 36). Groups in the order of the names.
 */
export function alikeNames(names: readonly string[]): string[][] {
  return [...groupBy(names, skeleton).values()].filter((group) => group.length > 1);
}

/** More ids than this are not compared: it would take seconds. */
const MAX_IDS = 2_000_000;
/** What no skeleton has; an id without it is its own. */
const NOT_PLAIN = /[A-Z\s]|[^\x20-\x7e]/;
/** For each byte whether an id that is plain may hold it. */
export const PLAIN_BYTES = Uint8Array.from({ length: 256 }, (_, byte) =>
  NOT_PLAIN.test(String.fromCharCode(byte)) ? 0 : 1,
);

export interface AlikeIds {
  /** Ids that look like another one. */
  readonly queries: number;
  readonly example: readonly string[];
}

/**
 * Ids of queries that look the same, so that one question may count as two; null where there are none.
 *
 * @param rows  the queries that count
 */
export function alikeIds(rows: Int32Array, id: (row: number) => string): AlikeIds | null {
  if (rows.length > MAX_IDS) return null;
  // Most ids are plain; a million of them need not be in memory at once.
  if (!rows.some((row) => NOT_PLAIN.test(id(row)))) return null;
  const groups = alikeNames(Array.from(rows, id));
  if (groups.length === 0) return null;
  return { queries: groups.reduce((sum, group) => sum + group.length, 0), example: groups[0]!.slice(0, 2) };
}

function skeleton(name: string): string {
  if (!NOT_PLAIN.test(name)) return name;
  // Upper case first: ß and ss, and the two small sigmas, are one only so.
  const folded = name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return folded.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
