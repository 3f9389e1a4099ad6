import { describe, expect, test } from '@jest/globals';
import { xmlTags } from '../../../src/readers/junit/xml.js';
import { faultOf } from '../tables/outcomes.js';

const tags = (text: string): string[] =>
  [...xmlTags(text, 'a.xml')].map(
    ({ name, kind, attributes, line }) =>
      `${line} ${kind} ${name}${Object.entries(attributes)
        .map(([key, value]) => ` ${key}=${String(value)}`)
        .join('')}`,
  );

describe('the tags of a document', () => {
  test('with their attributes and their lines', () => {
    expect(tags('<?xml version="1.0"?>\n<a x="1"\n y=\'2\'>text > text\n<b:c/>\n</a>')).toEqual([
      '2 open a x=1 y=2',
      '4 empty b:c',
      '5 close a',
    ]);
  });

  test('nothing inside comments, CDATA, declarations and instructions', () => {
    expect(tags('<!DOCTYPE a>\n<a><!-- <b>\n</b> --><![CDATA[<c>]]><?p <d>?></a>')).toEqual(['2 open a', '3 close a']);
  });

  test('entities of XML and numbers alone are read, and never expanded again', () => {
    expect(tags('<a x="&lt;&amp;lt;&#65;&#x42;&quot;&nbsp;&unknown;"/>')).toEqual([
      '1 empty a x=<&lt;AB"&nbsp;&unknown;',
    ]);
  });

  test('names that mean something to JavaScript are names like others', () => {
    const [tag] = xmlTags('<a __proto__="x" constructor="y"/>', 'a.xml');
    expect(Object.entries(tag!.attributes)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  test('of an empty text none', () => {
    expect(tags('')).toEqual([]);
  });
});

test.each([
  ['<a>\n< b>', 2],
  ['<a x=1>', 1],
  ['<a>\n\n<!-- no end', 3],
  ['<a x="1"', 1],
  ['<1>', 1],
  ['<a x="<">', 1],
])('%j is an error with its line', async (text, line) => {
  expect(await faultOf(async () => tags(text))).toBe(
    `a.xml:${line}: here begins something that is no XML, or does not end. Write the report again, or leave it out.`,
  );
});

test('many tags on one line, and a tag that never ends, are gone through once', () => {
  expect(tags('<a/>'.repeat(5_000))).toHaveLength(5_000);
  expect(() => tags(`<a ${'x="y" '.repeat(5_000)}`)).toThrow(/no XML/);
});
