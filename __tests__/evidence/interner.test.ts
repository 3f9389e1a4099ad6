import { expect, test } from '@jest/globals';
import { MAX_TEXT, NONE } from '../../src/evidence/evidence.js';
import { Interner } from '../../src/evidence/interner.js';

test('equal texts have one number, and long ones are cut at their beginning', () => {
  const texts = new Interner(100_000);
  expect(['a', 'b', 'a'].map((text, row) => texts.intern(text, row))).toEqual([0, 1, 0]);
  texts.intern(`begins ${'x'.repeat(MAX_TEXT)}`, 3);
  expect(texts.list[2]).toBe('x'.repeat(MAX_TEXT));
});

test('without room only rows that matter are asked for, and only those get a number', () => {
  const asked: number[] = [];
  const texts = new Interner(4, (row) => (asked.push(row), row === 7));
  expect(texts.intern('four', 1)).toBe(0);
  expect(texts.intern('four', 2)).toBe(0);
  expect(asked).toEqual([]);
  expect([texts.intern('more', 3), texts.intern('more', 7), texts.intern('more', 4)]).toEqual([NONE, 1, 1]);
  expect([asked, texts.refused]).toEqual([[3, 7], 1]);
});
