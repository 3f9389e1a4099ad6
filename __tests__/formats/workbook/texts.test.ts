import { describe, expect, test } from '@jest/globals';
import { faultOf as partFault } from '../../../src/formats/workbook/part.js';
import { checkLength, sharedTexts, TextOfRuns, unescaped } from '../../../src/formats/workbook/texts.js';
import { XmlSyntaxError } from '../../../src/formats/workbook/xml.js';
import { memoryFile } from '../../support/read.js';

const shared = (xml: string): Promise<string[]> =>
  sharedTexts(
    memoryFile('xl/sharedStrings.xml', xml),
    partFault(memoryFile('b.xlsx', ''), () => 'shared texts'),
  );

describe('the texts that the cells of a workbook share', () => {
  test('runs are joined, hints to pronunciation left out, blanks kept', async () => {
    const xml =
      '<sst><si><t>plain</t></si>' +
      '<si><r><rPr><b/></rPr><t xml:space="preserve">bold </t></r><r><t>and not</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si/><si><t>a_x000D_b</t></si></sst>';
    expect(await shared(xml)).toEqual(['plain', 'bold and not', '東京', '', 'a\rb']);
  });

  test('text outside of `t` is white space of the file', async () => {
    expect(await shared('<sst>\n <si>\n  <t>a</t>\n </si>\n</sst>')).toEqual(['a']);
  });

  test('one of more than a million characters is refused', async () => {
    await expect(shared(`<sst><si><t>${'x'.repeat(2 ** 20 + 1)}</t></si></sst>`)).rejects.toThrow(
      'b.xlsx: shared texts: one cell has more than 1,048,576 characters. Save the workbook again',
    );
    expect(() => checkLength('x'.repeat(2 ** 20))).not.toThrow();
    expect(() => checkLength('x'.repeat(2 ** 20 + 1))).toThrow(XmlSyntaxError);
  });
});

test.each([
  ['_x000A_', '\n'],
  ['_x005F_x000A_', '_x000A_'],
  ['_x00e9_', 'é'],
  ['_xD83D__xDE00_', '😀'],
  ['_x00A_', '_x00A_'],
  ['x000A', 'x000A'],
])('%j stands for %j (ECMA-376, ST_Xstring)', (text, expected) => {
  expect(unescaped(text)).toBe(expected);
});

test('a text is forgotten once it is taken', () => {
  const runs = new TextOfRuns();
  runs.open('t');
  runs.text('a');
  runs.close('t');
  runs.text('between');
  expect([runs.take(), runs.take()]).toEqual(['a', '']);
});
