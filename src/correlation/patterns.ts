import { forEachBit, hasBit } from '../outcomes/bits.js';
import type { WrongSets } from './wrong-sets.js';
import { weightAt } from '../stats/weight.js';

/** The distinct sets of models that are wrong together, in an order that depends on neither rows nor columns. */
export interface WrongPatterns {
  /** Complete queries with each pattern. */
  readonly counts: Float64Array;
  /** The wrong models of pattern p, ascending, are `members` from `start[p]` up to `start[p + 1]`. */
  readonly start: Uint32Array;
  readonly members: Uint32Array;
}

/**
 * Groups the complete queries by which models get them wrong.
 *
 * @param most  gives up, with null, where there are more patterns than that
 */
export function wrongPatterns(sets: WrongSets): WrongPatterns;
export function wrongPatterns(sets: WrongSets, most: number): WrongPatterns | null;
export function wrongPatterns({ complete, wrong, weights }: WrongSets, most = Infinity): WrongPatterns | null {
  const counts = new Map<string, number>();
  const units = new Uint16Array(Math.ceil(wrong.length / 16));
  forEachBit(complete, (row) => {
    if (counts.size > most) return;
    units.fill(0);
    for (let m = 0; m < wrong.length; m++) if (hasBit(wrong[m]!, row)) units[m >>> 4]! |= 1 << (m & 15);
    const key = String.fromCharCode(...units);
    counts.set(key, (counts.get(key) ?? 0) + weightAt(weights, row));
  });
  if (counts.size > most) return null;
  const keys = [...counts.keys()].sort();
  const start = new Uint32Array(keys.length + 1);
  const members: number[] = [];
  for (const [p, key] of keys.entries()) {
    for (let m = 0; m < wrong.length; m++) if ((key.charCodeAt(m >>> 4) >>> (m & 15)) & 1) members.push(m);
    start[p + 1] = members.length;
  }
  return { counts: Float64Array.from(keys, (key) => counts.get(key)!), start, members: Uint32Array.from(members) };
}
