import { expect, test } from '@jest/globals';
import { faultOf as partFault, scanPart, scanWhole } from '../../../src/formats/workbook/part.js';
import { faultOf } from '../../readers/tables/outcomes.js';
import { memoryFile } from '../../support/read.js';

const MEND = 'Save the workbook again, or save the sheet as CSV.';
const book = memoryFile('book.xlsx', '');
/** Names and texts of a part, in the pieces in which they are given on. */
async function events(content: string | Buffer, size: number): Promise<string[][]> {
  let found: string[] = [];
  const take = (): string[] => {
    const taken = found;
    found = [];
    return taken;
  };
  const seen = {
    open: (name: string) => void found.push(`<${name}>`),
    text: (text: string) => void found.push(text),
    close: (name: string) => void found.push(`</${name}>`),
  };
  const batches: string[][] = [];
  const part = memoryFile('xl/x.xml', content, [], size);
  const fault = partFault(book, () => 'sheet "S"');
  for await (const batch of scanPart(part, seen, take, fault)) batches.push([...batch]);
  return batches;
}

test('a part in pieces that cut characters in two is the same, and no piece without anything is given on', async () => {
  const text = '<a><b>é😀</b></a>';
  for (const size of [1, 2, 5, 100]) {
    const batches = await events(text, size);
    expect(batches.every((batch) => batch.length > 0)).toBe(true);
    expect(batches.flat().join('')).toBe(text);
  }
});

test.each([
  ['bytes that are no UTF-8', Buffer.from([0x3c, 0x61, 0x3e, 0xff]), 'its text is not UTF-8'],
  ['a character that ends in the middle', Buffer.from([0x3c, 0x61, 0x2f, 0x3e, 0xc3]), 'its text is not UTF-8'],
  ['an element that is not closed', '<a><b></a>', ''],
  ['an end before the root is closed', '<a>', ''],
])('%s: an error that names file and place', async (_what, content, because) => {
  for (const size of [1, 100]) {
    const text = await faultOf(() => events(content, size));
    expect(text).toMatch(/^book\.xlsx: sheet "S": .*\. Save the workbook again, or save the sheet as CSV\.$/);
    expect(text).toContain(because);
  }
});

test('what the events throw of another kind is a defect, and goes through', async () => {
  const events = {
    open: () => {
      throw new RangeError('defect');
    },
    text: () => undefined,
    close: () => undefined,
  };
  const fault = partFault(book, () => 'x');
  await expect(scanWhole(memoryFile('x', '<a/>'), events, fault)).rejects.toThrow(RangeError);
  expect(fault('it is odd').message).toBe(`book.xlsx: x: it is odd. ${MEND}`);
});
