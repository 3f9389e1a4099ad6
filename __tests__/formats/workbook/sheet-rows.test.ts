import { describe, expect, test } from '@jest/globals';
import { columnName, sheetRows, type SheetRow } from '../../../src/formats/workbook/sheet-rows.js';
import { faultOf } from '../../readers/tables/outcomes.js';
import { memoryFile } from '../../support/read.js';
import { sheet } from '../../support/workbook.js';

async function read(rows: string, chunkSize = 7): Promise<SheetRow[]> {
  const part = memoryFile('sheet1.xml', sheet(rows), [], chunkSize);
  const found: SheetRow[] = [];
  for await (const batch of sheetRows(memoryFile('b.xlsx', ''), { name: 'S', part } as never, ['zero', 'one']))
    found.push(...batch);
  return found;
}
const cell = async (xml: string): Promise<string | undefined> => (await read(`<row r="1">${xml}</row>`))[0]?.texts[0];

describe('the value of a cell', () => {
  test.each([
    ['<c r="A1"><v>12</v></c>', '12'],
    ['<c r="A1"><v>0.10000000000000001</v></c>', '0.1'],
    ['<c r="A1"><v>12345678901234567890</v></c>', '12345678901234567890'],
    ['<c r="A1"><v>1E-3</v></c>', '0.001'],
    ['<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['<c r="A1" t="b"><v>true</v></c>', 'TRUE'],
    ['<c r="A1" t="b"><v>false</v></c>', 'FALSE'],
    ['<c r="A1" t="str"><f>A2</f><v></v></c>', undefined],
    ['<c r="A1" t="s"><v>1</v></c>', 'one'],
    ['<c r="A1" t="str"><f>A2</f><v> a_x000A_</v></c>', ' a\n'],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', undefined],
    ['<c r="A1"><v/></c>', undefined],
    ['<c r="A1" s="3"/>', undefined],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
  ])('%s', async (xml, text) => {
    expect(await cell(xml)).toBe(text);
  });
});

test('rows and cells without numbers of their own stand behind the ones before', async () => {
  const v = '<v>1</v></c>';
  expect(
    await read(
      `<row r="3"><c r="B3">${v}<c>${v}<c r="AA3">${v}</row><row><c>${v}</row><row/><row>${v.slice(0, 0)}</row>`,
    ),
  ).toEqual([
    { number: 3, columns: [1, 2, 26], texts: ['1', '1', '1'] },
    { number: 4, columns: [0], texts: ['1'] },
  ]);
});

test.each([
  [
    '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
    ', row 1: the cell "A1" does not belong into row 1',
  ],
  ['<row r="1"><c r="A2"><v>1</v></c></row>', ', row 1: the cell "A2" does not belong'],
  ['<row r="1"><c r="XFE1"/></row>', ', row 1: the cell "XFE1" does not belong'],
  ['<row r="2"/><row r="2"/>', ', row 2: a row has the number "2"; rows ascend from 1 to 1048576'],
  ['<row r="1048577"/>', ': a row has the number "1048577"'],
  ['<row r="1"><c r="C1" t="s"><v>2</v></c></row>', ', cell C1: it stands for the shared text "2", and there are 2'],
  ['<row r="1"><c r="C1" t="s"><v>-1</v></c></row>', ', cell C1: it stands for the shared text "-1"'],
  ['<row r="1"><c r="A1" t="b"><v>2</v></c></row>', ', cell A1: its truth value "2" is neither 0 nor 1'],
  ['<row r="1"><c r="A1"><v>one</v></c></row>', ', cell A1: its number "one" is none'],
  ['<row r="1"><c r="A1" t="x"><v>1</v></c></row>', ', cell A1: its type "x" is not known'],
  ['<row r="1"><c r="A1"><f>1+1</f><v></v></c></row>', ', cell A1: its formula was never computed'],
  ['<row r="1"><c r="A1"><f>1+1</f></c></row>', ', cell A1: its formula was never computed'],
])('%s is an error with its place', async (rows, message) => {
  for (const size of [1, 1000]) expect(await faultOf(() => read(rows, size))).toContain(`b.xlsx: sheet "S"${message}`);
});

test('names of columns, as spreadsheets count them', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});
