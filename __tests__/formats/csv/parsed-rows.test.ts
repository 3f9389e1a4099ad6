import { expect, test } from '@jest/globals';
import { parsedRows } from '../../../src/formats/csv/parsed-rows.js';

test('rows of any width with their lines, as many as are wanted', () => {
  expect(parsedRows('a,b\n\n"1\r\n2"\r\n3,4,5\n', ',', '\n', 7, 3)).toEqual({
    rows: [
      { cells: ['a', 'b'], line: 7 },
      { cells: ['1\r\n2'], line: 9 },
      { cells: ['3', '4', '5'], line: 11 },
    ],
    fault: undefined,
  });
  expect(parsedRows('a\tb\r1\t2\r', '\t', '\r', 1, 1).rows).toEqual([{ cells: ['a', 'b'], line: 1 }]);
});

test('what is wrong behind the rows that are valid has its name', () => {
  expect(parsedRows('a\n"b', ',', '\n', 1, 9)).toEqual({
    rows: [{ cells: ['a'], line: 1 }],
    fault: 'CSV_QUOTE_NOT_CLOSED',
  });
  expect(parsedRows('a"b\n', ',', '\n', 1, 9)).toEqual({ rows: [], fault: 'INVALID_OPENING_QUOTE' });
});
