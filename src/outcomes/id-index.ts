import { randomBytes } from 'node:crypto';

/** How many times as large memory becomes that is too small; what is not used of it is only reserved. */
const GROWTH = 4;

/**
 * Numbers distinct ids 0, 1, 2, ... in order of first appearance; an id is its UTF-8 bytes.
 *
 * A `Map` of strings does the same, but a million ids cost it about a second and 90 MB, which is longer than everything
 * else together; here the bytes are compared where they were read, in one open-addressed table over one arena. While ids
 * come in growing order (q1, q2, ..., q10), as they mostly do, each is new without a look-up, and no table is made.
 *
 * The hash is HalfSipHash-1-3 (Aumasson and Bernstein) under a random key, because the ids come from strangers, who
 * could otherwise choose ids that all collide. The key never shows in any result.
 */
export class IdIndex {
  size = 0;
  /** The id that was interned last. */
  private last = 0;
  /** Whether every id so far was greater than the one before it: then `slots` and `hashes` are not in use yet. */
  private growing = true;
  private slots = new Int32Array(0);
  private hashes = new Int32Array(0);
  /** ends[i] is where id i ends in the arena; it begins where its predecessor ends. */
  private ends = new Float64Array(1 << 9);
  private arena = Buffer.allocUnsafe(1 << 14);
  /** Where texts are put to be looked up. */
  private scratch = Buffer.allocUnsafe(1 << 10);
  private readonly key = new Int32Array(new Uint8Array(randomBytes(8)).buffer);

  /** The number of the id `bytes[start, end)`, which gets the next free one when it is new. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    // The rows of a long table come by query, so that the last id is likely, or by model, and then it is the next one.
    const next = this.last + 1;
    if (this.size > 0 && this.equals(this.last, bytes, start, end)) return this.last;
    if (next < this.size && this.equals(next, bytes, start, end)) return (this.last = next);
    return (this.last = this.lookUp(bytes, start, end));
  }

  /** The numbers of ids that follow one another in `bytes`, by where each ends. */
  internAll(bytes: Uint8Array, ends: Uint32Array): Int32Array {
    const numbers = new Int32Array(ends.length);
    for (let i = 0, start = 0; i < ends.length; start = ends[i++]!) numbers[i] = this.intern(bytes, start, ends[i]!);
    return numbers;
  }

  private lookUp(bytes: Uint8Array, start: number, end: number): number {
    if (this.growing) {
      if (this.size === 0 || this.isGreaterThanLast(bytes, start, end)) return this.append(bytes, start, end);
      this.startHashing();
    }
    const hash = halfSipHash(this.key[0]!, this.key[1]!, bytes, start, end);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot]! >= 0; slot = (slot + 1) & mask) {
      const known = this.slots[slot]!;
      if (this.hashes[known] === hash && this.equals(known, bytes, start, end)) return known;
    }
    const index = this.append(bytes, start, end);
    this.hashes[index] = hash;
    this.slots[slot] = index;
    if (this.size * 2 > this.slots.length) this.makeSlots(this.slots.length * 4);
    return index;
  }

  internText(id: string): number {
    // A code unit is three bytes at most.
    if (3 * id.length > this.scratch.length) this.scratch = Buffer.allocUnsafe(6 * id.length);
    return this.intern(this.scratch, 0, this.scratch.write(id, 'utf8'));
  }

  /** The number of an id that was interned, without interning it. */
  find(id: string): number | undefined {
    if (this.growing) this.startHashing();
    const bytes = Buffer.from(id);
    const hash = halfSipHash(this.key[0]!, this.key[1]!, bytes, 0, bytes.length);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; this.slots[slot]! >= 0; slot = (slot + 1) & mask) {
      const known = this.slots[slot]!;
      if (this.hashes[known] === hash && this.equals(known, bytes, 0, bytes.length)) return known;
    }
    return undefined;
  }

  text(index: number): string {
    return this.arena.toString('utf8', this.begin(index), this.ends[index]);
  }

  /** Whether the ids hold no bytes but those that `allowed` has a 1 for. */
  consistOf(allowed: Uint8Array): boolean {
    const end = this.begin(this.size);
    for (let i = 0; i < end; i++) if (allowed[this.arena[i]!] !== 1) return false;
    return true;
  }

  private begin(index: number): number {
    return index === 0 ? 0 : this.ends[index - 1]!;
  }

  private equals(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const begin = this.begin(index);
    const length = end - start;
    if (this.ends[index]! - begin !== length) return false;
    for (let i = 0; i < length; i++) if (this.arena[begin + i] !== bytes[start + i]) return false;
    return true;
  }

  /** In order of length, then of bytes. */
  private isGreaterThanLast(bytes: Uint8Array, start: number, end: number): boolean {
    const begin = this.begin(this.size - 1);
    const length = end - start;
    const difference = length - (this.ends[this.size - 1]! - begin);
    if (difference !== 0) return difference > 0;
    for (let i = 0; i < length; i++) {
      const order = bytes[start + i]! - this.arena[begin + i]!;
      if (order !== 0) return order > 0;
    }
    return false;
  }

  private append(bytes: Uint8Array, start: number, end: number): number {
    const index = this.size;
    const top = this.begin(index);
    const length = end - start;
    if (top + length > this.arena.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.arena.length * GROWTH, top + length));
      this.arena.copy(larger, 0, 0, top);
      this.arena = larger;
    }
    for (let i = 0; i < length; i++) this.arena[top + i] = bytes[start + i]!;
    if (index === this.ends.length) this.growIds();
    this.ends[index] = top + length;
    this.size += 1;
    return index;
  }

  private growIds(): void {
    const ends = new Float64Array(this.ends.length * GROWTH);
    ends.set(this.ends);
    this.ends = ends;
    if (this.growing) return;
    const hashes = new Int32Array(ends.length);
    hashes.set(this.hashes);
    this.hashes = hashes;
  }

  private startHashing(): void {
    this.growing = false;
    this.hashes = new Int32Array(this.ends.length);
    for (let index = 0; index < this.size; index++) {
      this.hashes[index] = halfSipHash(this.key[0]!, this.key[1]!, this.arena, this.begin(index), this.ends[index]!);
    }
    let slots = 1 << 10;
    while (slots < this.size * 4) slots *= 4;
    this.makeSlots(slots);
  }

  private makeSlots(length: number): void {
    const mask = length - 1;
    const slots = new Int32Array(length).fill(-1);
    const { hashes, size } = this;
    for (let index = 0; index < size; index++) {
      let slot = hashes[index]! & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = index;
    }
    this.slots = slots;
  }
}

/** HalfSipHash with one round per word and three at the end, 32-bit result. Exported for its test. */
export function halfSipHash(key0: number, key1: number, bytes: Uint8Array, start: number, end: number): number {
  let v0 = key0;
  let v1 = key1;
  let v2 = key0 ^ 0x6c796765;
  let v3 = key1 ^ 0x74656462;
  const words = (end - start) >> 2;
  // The last word holds the remaining bytes and the length; three more rounds follow without input.
  for (let round = 0; round <= words + 3; round++) {
    let word = 0;
    if (round < words) {
      const at = start + 4 * round;
      word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    } else if (round === words) {
      word = (end - start) << 24;
      for (let at = start + 4 * words, shift = 0; at < end; at++, shift += 8) word |= bytes[at]! << shift;
    } else if (round === words + 1) {
      v2 ^= 0xff;
    }
    v3 ^= word;
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
    v0 ^= word;
  }
  return v1 ^ v3;
}
