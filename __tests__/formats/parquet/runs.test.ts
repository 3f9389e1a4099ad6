import { describe, expect, test } from '@jest/globals';
import { countInRuns, Cursor } from '../../../src/formats/parquet/runs.js';

const cursor = (...bytes: number[]): Cursor => new Cursor(Uint8Array.from(bytes));

describe('numbers', () => {
  test('LEB128 and zigzag', () => {
    expect(cursor(0xe5, 0x8e, 0x26).varint()).toBe(624_485);
    expect([0, 1, 2, 3, 4].map((byte) => cursor(byte).zigzag())).toEqual([0, -1, 1, -2, 2]);
    expect(cursor(1, 0, 0, 0x80).uint32()).toBe(2 ** 31 + 1);
  });

  test('that are cut short, or have more than 32 bits, are refused', () => {
    expect(() => cursor(0x80).varint()).toThrow('a page ends inside a value');
    expect(() => cursor(0x80, 0x80, 0x80, 0x80, 0x10).varint()).toThrow('a number has too many bits');
    expect(cursor(0xff, 0xff, 0xff, 0xff, 0x0f).varint()).toBe(2 ** 32 - 1);
  });
});

describe('run lengths', () => {
  test('runs and packed groups are counted, and what fills the last group up is not', () => {
    // A run of five 3s; then one group of eight values of two bits: 3 2 1 0 3 2 1 0, of which three are left.
    const page = cursor(5 << 1, 3, (1 << 1) | 1, 0b00011011, 0b00011011);
    expect(countInRuns(page, 2, 8, 3)).toBe(6);
    expect(page.offset).toBe(5);
  });

  test('a run that is longer than its page is refused before it is written out', () => {
    expect(() => countInRuns(cursor(0xfe, 0xff, 0xff, 0x7f, 1), 1, 1000, 1)).toThrow(
      /a run of \d+ values where 1000 are left/,
    );
    expect(() => countInRuns(cursor(0xff, 0xff, 0xff, 0x7f), 0, 1000, 0)).toThrow('groups of values without bits');
  });

  test('bytes that end before their values do are refused', () => {
    expect(() => countInRuns(cursor(2 << 1, 1), 1, 3, 1)).toThrow(RangeError);
  });
});
