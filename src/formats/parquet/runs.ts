/** A place in the bytes of a page. Reading behind their end throws. */
export class Cursor {
  constructor(
    readonly bytes: Uint8Array,
    public offset = 0,
  ) {}

  byte(): number {
    const value = this.bytes[this.offset++];
    if (value === undefined) throw new RangeError('a page ends inside a value');
    return value;
  }

  uint32(): number {
    return this.byte() + this.byte() * 0x100 + this.byte() * 0x10000 + this.byte() * 0x1000000;
  }

  /** Unsigned LEB128 below `end`; the library takes what is longer for another number. */
  varint(end = 2 ** 32): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (value >= end || scale > 2 ** 63) throw new RangeError('a number has too many bits');
      if (byte < 0x80) return value;
    }
  }

  zigzag(end?: number): number {
    const value = this.varint(end);
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}

/**
 * Goes through run lengths and bit-packed groups (the hybrid encoding) up to `count` values: no run may be longer than
 * what is left, because the library writes it out whole.
 *
 * @param wanted  the value to be counted
 * @returns how often it occurs
 * @throws RangeError for a run that is too long, and for bytes that end before
 */
export function countInRuns(cursor: Cursor, width: number, count: number, wanted: number): number {
  let found = 0;
  for (let left = count; left > 0;) {
    const header = cursor.varint();
    const run = Math.floor(header / 2);
    if (header % 2 === 0) {
      if (run > left) throw new RangeError(`a run of ${run} values where ${left} are left`);
      let value = 0;
      for (let i = 0; i < Math.ceil(width / 8); i++) value += cursor.byte() * 2 ** (8 * i);
      if (value === wanted) found += run;
      left -= run;
    } else {
      // The last group may be filled up.
      if (width === 0 && 8 * run > left + 7) throw new RangeError(`${run} groups of values without bits`);
      const start = cursor.offset;
      for (let i = 0; i < Math.min(8 * run, left); i++)
        if (bitsAt(cursor.bytes, start * 8 + i * width, width) === wanted) found += 1;
      cursor.offset = start + run * width;
      left -= 8 * run;
    }
  }
  return found;
}

/** The sum of `count` whole numbers, packed as differences in blocks (DELTA_BINARY_PACKED), none below 0. @throws RangeError */
export function sumOfDeltas(cursor: Cursor, count: number): number {
  const perBlock = cursor.varint();
  const miniblocks = cursor.varint();
  cursor.varint();
  if (!(miniblocks > 0 && perBlock > 0 && perBlock <= 2 ** 20 && perBlock % miniblocks === 0))
    throw new RangeError('blocks without values');
  let value = cursor.zigzag();
  let sum = value;
  for (let left = count - 1; left > 0;) {
    const least = cursor.zigzag();
    const widths = Array.from({ length: miniblocks }, () => cursor.byte());
    for (const width of widths) {
      if (left <= 0) break;
      const start = cursor.offset;
      const values = Math.min(left, perBlock / miniblocks);
      for (let i = 0; i < values; i++) {
        value += least + bitsAt(cursor.bytes, start * 8 + i * width, width);
        if (value < 0) throw new RangeError('a length below 0');
        sum += value;
      }
      left -= values;
      cursor.offset = start + ((perBlock / miniblocks) * width) / 8;
    }
  }
  return sum;
}

/** `width` bits from a bit on, the lowest first. */
function bitsAt(bytes: Uint8Array, bit: number, width: number): number {
  let value = 0;
  for (let taken = 0; taken < width;) {
    const at = bit + taken;
    const byte = bytes[at >> 3];
    if (byte === undefined) throw new RangeError('a page ends inside a value');
    const bits = Math.min(8 - (at & 7), width - taken);
    value += ((byte >> (at & 7)) & ((1 << bits) - 1)) * 2 ** taken;
    taken += bits;
  }
  return value;
}
