/** Packed bits: bit i of the set is bit (i & 31) of word (i >>> 5). */
export type Bits = Uint32Array;

export function wordsFor(size: number): number {
  return (size + 31) >>> 5;
}

export function hasBit(bits: Bits, index: number): boolean {
  return ((bits[index >>> 5]! >>> (index & 31)) & 1) === 1;
}

export function setBit(bits: Bits, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

/** The first `size` bits set. */
export function ones(size: number): Bits {
  const bits = new Uint32Array(wordsFor(size)).fill(0xffffffff);
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
  return bits;
}

/** Number of set bits of one word. */
export function popcount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Number of set bits, or, where rows stand for several identical queries, the sum of the weights of the set bits.
 */
export function count(bits: Bits, weights: Float64Array | null): number {
  let total = 0;
  if (weights === null) {
    for (const word of bits) total += popcount(word);
    return total;
  }
  forEachBit(bits, (index) => (total += weights[index]!));
  return total;
}

export function forEachBit(bits: Bits, visit: (index: number) => void): void {
  for (let w = 0; w < bits.length; w++) {
    for (let word = bits[w]!; word !== 0; word &= word - 1) visit(w * 32 + 31 - Math.clz32(word & -word));
  }
}

/** A new set, word by word from others of the same length. */
export function combine(size: number, word: (w: number) => number): Bits {
  const bits = new Uint32Array(wordsFor(size));
  for (let w = 0; w < bits.length; w++) bits[w] = word(w);
  return bits;
}

/** The bits that are set in more than half of some sets. */
export function inMoreThanHalf(sets: readonly Bits[], size: number): Bits {
  return inMoreThan(sets, Math.floor(sets.length / 2), size);
}

/** The bits that are set in more than so many of some sets (0 or more): a counter of each bit, written across words. */
export function inMoreThan(sets: readonly Bits[], number: number, size: number): Bits {
  const planes = 32 - Math.clz32(sets.length);
  const counter = new Int32Array(planes);
  return combine(size, (w) => {
    counter.fill(0);
    for (const set of sets) {
      let carry = set[w]! | 0;
      for (let p = 0; carry !== 0 && p < planes; p++) {
        const sum = counter[p]! ^ carry;
        carry &= counter[p]!;
        counter[p] = sum;
      }
    }
    return exceeds(counter, number);
  });
}

/** Of 32 counters, written plane by plane from the lowest bit, those above a number. */
function exceeds(counter: Int32Array, number: number): number {
  let [above, equal] = [0, -1];
  for (let p = counter.length - 1; p >= 0; p--) {
    const bit = (number >>> p) & 1 ? -1 : 0;
    above |= equal & counter[p]! & ~bit;
    equal &= ~(counter[p]! ^ bit);
  }
  return above;
}
