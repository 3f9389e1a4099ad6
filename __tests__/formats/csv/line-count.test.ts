import { expect, test } from '@jest/globals';
import { LineCount } from '../../../src/formats/csv/line-count.js';

test('csv-parse counts every break and reports where a row ends', () => {
  const lines = new LineCount(3, '\n');
  // Two breaks to csv-parse, one line end of the file.
  expect(lines.beginningOf({ record: ['a\r\nb'], info: { lines: 3 } })).toBe(3);
  expect(lines.next).toBe(5);
  expect(lines.beginningOf({ record: ['c'], info: { lines: 4 } })).toBe(5);
  expect(lines.ofFault(Object.assign(new Error(), { lines: 5 }))).toBe(6);
});

test('where carriage returns end rows, a line feed in a cell is no line', () => {
  const lines = new LineCount(1, '\r');
  expect(lines.beginningOf({ record: ['a\nb', 'c\rd'], info: { lines: 3 } })).toBe(1);
  expect(lines.next).toBe(3);
});
