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

/** Set bits of the word at `index`, each counted with its weight where rows stand for several identical queries. */
export function countWord(word: number, index: number, weights: Float64Array | null): number {
  if (weights === null) return popcount(word);
  let total = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) total += weights[index * 32 + 31 - Math.clz32(rest & -rest)]!;
  return total;
}

/** Number of set bits, or the sum of their weights. */
export function count(bits: Bits, weights: Float64Array | null): number {
  let total = 0;
  for (let w = 0; w < bits.length; w++) total += countWord(bits[w]!, w, weights);
  return total;
}

/** Count of the bits set in both, without making that set: the inner loop of everything that goes over pairs. */
export function overlap(a: Bits, b: Bits, weights: Float64Array | null): number {
  let total = 0;
  if (weights === null) for (let w = 0; w < a.length; w++) total += popcount(a[w]! & b[w]!);
  else for (let w = 0; w < a.length; w++) total += countWord(a[w]! & b[w]!, w, weights);
  return total;
}

export function forEachBit(bits: Bits, visit: (index: number) => void): void {
  for (let w = 0; w < bits.length; w++) {
    for (let word = bits[w]!; word !== 0; word &= word - 1) visit(w * 32 + 31 - Math.clz32(word & -word));
  }
}

/** The indices of the set bits, ascending. */
export function indices(bits: Bits): Int32Array {
  const found = new Int32Array(count(bits, null));
  let at = 0;
  forEachBit(bits, (index) => (found[at++] = index));
  return found;
}

/** The bits that are set in both sets of one length. */
export function intersection(a: Bits, b: Bits): Bits {
  return inAll([b], a);
}

/** The bits of a set that are set in all of some others too, each at least as long. */
export function inAll(sets: readonly Bits[], within: Bits): Bits {
  const common = within.slice();
  for (const set of sets) for (let w = 0; w < common.length; w++) common[w]! &= set[w]!;
  return common;
}

/** The bits that are set in any of some sets, each at least as long as `size` asks for. */
export function inAny(sets: readonly Bits[], size: number): Bits {
  const any = new Uint32Array(wordsFor(size));
  for (const set of sets) for (let w = 0; w < any.length; w++) any[w]! |= set[w]!;
  return any;
}

/** The bits of a set that are not set in another one of its length. */
export function difference(a: Bits, b: Bits): Bits {
  const rest = a.slice();
  for (let w = 0; w < rest.length; w++) rest[w]! &= ~b[w]!;
  return rest;
}

/** A new set, word by word from others of the same length. */
export function combine(size: number, word: (w: number) => number): Bits {
  const bits = new Uint32Array(wordsFor(size));
  for (let w = 0; w < bits.length; w++) bits[w] = word(w);
  return bits;
}

/** The bits that are set in more than half of some sets. */
export function inMoreThanHalf(sets: readonly Bits[], size: number): Bits {
  return inMoreThan(sets, [Math.floor(sets.length / 2)], size)[0]!;
}

/** The bits that are set in more than so many of some sets, for each of some numbers (0 or more): a counter of each bit, written across words. */
export function inMoreThan(sets: readonly Bits[], numbers: readonly number[], size: number): Bits[] {
  const planes = 32 - Math.clz32(sets.length);
  const counter = new Int32Array(planes);
  const found = numbers.map(() => new Uint32Array(wordsFor(size)));
  for (let w = 0; w < wordsFor(size); w++) {
    counter.fill(0);
    for (const set of sets) {
      let carry = set[w]! | 0;
      for (let p = 0; carry !== 0 && p < planes; p++) {
        const sum = counter[p]! ^ carry;
        carry &= counter[p]!;
        counter[p] = sum;
      }
    }
    for (let i = 0; i < found.length; i++) found[i]![w] = exceeds(counter, numbers[i]!);
  }
  return found;
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
