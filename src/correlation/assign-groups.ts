import { forEachBit, setBit, type Bits, overlap } from '../outcomes/bits.js';
import { hashText, mix32 } from '../stats/hash32.js';
import type { WrongSets } from './wrong-sets.js';
import { weightAt } from '../stats/weight.js';

/** Counts of queries in each of many groups: all that a resampling of groups needs to know of them. */
export interface GroupCounts {
  readonly groups: number;
  readonly queries: Float64Array;
  /** Queries that all models get wrong. */
  readonly allWrong: Float64Array;
  /** Group by group, the pairs i >= j of models: queries that both get wrong. */
  readonly joint: Float32Array;
}

/**
 * Which of many groups each item goes to, by chance and yet by nothing but what the item is: neither the order of the
 * items nor how they are numbered shows. Items that are the same are dealt out in turn from a place of their own.
 *
 * @param first, second  hashes of what each item is
 */
export function assignGroups(first: Uint32Array, second: Uint32Array, groups: number): Uint32Array {
  const seen = new Map<number, number>();
  return first.map((hash, item) => {
    const content = hash * 2 ** 21 + (second[item]! >>> 11);
    const turn = seen.get(content) ?? 0;
    seen.set(content, turn + 1);
    return Math.floor((mix32((hash + Math.imul(turn, 0x9e3779b9)) ^ second[item]!) / 2 ** 32) * groups);
  });
}

/** A pair of numbers for each name, by which hashes of contents are made up. */
function keysOf(names: number): [Uint32Array, Uint32Array] {
  const key = (salt: number): Uint32Array => Uint32Array.from({ length: names }, (_, i) => hashText(String(i), salt));
  return [key(1), key(2)];
}

/** Deals the complete queries out to groups and counts in each. A row that stands for several is as many queries. */
export function groupCounts(sets: WrongSets, groups: number): GroupCounts {
  const { place, start } = placesOf(sets, groups);
  const models = sets.wrong.length;
  const cells = (models * (models + 1)) / 2;
  const dealt = sets.wrong.map((bits) => {
    const moved = new Uint32Array(start[groups]!);
    forEachBit(bits, (row) => {
      for (let copy = place.first[row]!; copy < place.first[row + 1]!; copy++) setBit(moved, place.bit[copy]!);
    });
    return moved;
  });
  // Shared with other threads rather than copied: this is by far the largest part of what they need.
  const joint = new Float32Array(new SharedArrayBuffer(4 * groups * cells));
  const queries = new Float64Array(groups);
  const allWrong = new Float64Array(groups);
  for (let group = 0; group < groups; group++) {
    const part = dealt.map((bits) => bits.subarray(start[group]!, start[group + 1]!));
    let at = group * cells;
    for (let i = 0; i < models; i++) for (let j = 0; j <= i; j++) joint[at++] = overlap(part[i]!, part[j]!, null);
    queries[group] = place.sizes[group]!;
    const together = part[0]!.map((word, w) => part.reduce((all, bits) => all & bits[w]!, word));
    allWrong[group] = overlap(together, together, null);
  }
  return { groups, queries, allWrong, joint };
}

interface Places {
  /** Of each row, the first of its copies; a row that is not complete has none. */
  readonly first: Uint32Array;
  /** Of each copy, its bit among the dealt ones. */
  readonly bit: Uint32Array;
  readonly sizes: Uint32Array;
}

/** Where each query goes; every group starts with a word of its own, `start` of it. */
function placesOf(sets: WrongSets, groups: number): { place: Places; start: Uint32Array } {
  const { complete, wrong, weights } = sets;
  const first = new Uint32Array(complete.length * 32 + 1);
  forEachBit(complete, (row) => (first[row + 1] = weightAt(weights, row)));
  for (let row = 1; row < first.length; row++) first[row]! += first[row - 1]!;
  const hashes = contentHashes(complete.length * 32, wrong);
  const [a, b] = hashes.map((byRow) => {
    const byCopy = new Uint32Array(first.at(-1)!);
    forEachBit(complete, (row) => byCopy.fill(byRow[row]!, first[row]!, first[row + 1]!));
    return byCopy;
  }) as [Uint32Array, Uint32Array];
  const group = assignGroups(a, b, groups);
  const sizes = new Uint32Array(groups);
  for (const g of group) sizes[g]! += 1;
  const start = new Uint32Array(groups + 1);
  for (let g = 0; g < groups; g++) start[g + 1] = start[g]! + ((sizes[g]! + 31) >>> 5);
  const next = start.slice(0, groups).map((word) => word * 32);
  const bit = group.map((g) => next[g]!++);
  return { place: { first, bit, sizes }, start };
}

/** Two hashes of which models are wrong on each row. */
function contentHashes(rows: number, wrong: readonly Bits[]): [Uint32Array, Uint32Array] {
  const keys = keysOf(wrong.length);
  return keys.map((key) => {
    const hashes = new Uint32Array(rows);
    for (const [m, bits] of wrong.entries()) forEachBit(bits, (row) => (hashes[row]! ^= key[m]!));
    return hashes;
  }) as [Uint32Array, Uint32Array];
}
