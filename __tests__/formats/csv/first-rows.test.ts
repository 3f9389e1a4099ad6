import { describe, expect, test } from '@jest/globals';
import { firstRows } from '../../../src/formats/csv/first-rows.js';

describe('the first rows of a file', () => {
  test('a row that the text cuts in two is left out', async () => {
    const text = 'a,b\n"1\n",2\n"3\n';
    const rows = [
      { cells: ['a', 'b'], line: 1 },
      { cells: ['1\n', '2'], line: 2 },
    ];
    expect(await firstRows(text, false, ',', '\n', 1, 9)).toEqual({ rows, isRegular: true, fault: undefined });
    expect(await firstRows(text, true, ',', '\n', 1, 9)).toEqual({
      rows,
      isRegular: false,
      fault: 'CSV_QUOTE_NOT_CLOSED',
    });
  });

  test('lines count on where csv-parse goes on, and no more rows are given than are wanted', async () => {
    const text = 'a;b\n1;2\n3;4"\n5;6\n';
    const { rows, ...found } = await firstRows(text, true, ';', '\n', 4, 9);
    expect(found).toEqual({ isRegular: false, fault: 'INVALID_OPENING_QUOTE' });
    expect(rows.map(({ line }) => line)).toEqual([4, 5]);
    expect(await firstRows(text, true, ';', '\n', 4, 2)).toEqual({ rows, isRegular: true, fault: undefined });
  });

  test('rows that end in a carriage return alone', async () => {
    expect(await firstRows('a,b\r"1\n",2\r3', false, ',', '\r', 1, 9)).toEqual({
      rows: [
        { cells: ['a', 'b'], line: 1 },
        { cells: ['1\n', '2'], line: 2 },
      ],
      isRegular: false,
      fault: undefined,
    });
  });
});
