import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attributesOf, XmlScanner, XmlSyntaxError } from '../../../src/formats/workbook/xml.js';

/** What a scanner hears of a document that comes in pieces of `size` characters; adjacent texts are one. */
function heard(document: string, size = document.length): string[] {
  const events: string[] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) => events.push(`<${name}${[...attributesOf(attributes)].map(String).join('|')}`),
    text(text) {
      if (events.at(-1)?.startsWith('=')) events[events.length - 1] += text;
      else events.push(`=${text}`);
    },
    close: (name) => events.push(`>${name}`),
  });
  for (let at = 0; at < document.length; at += size) scanner.write(document.slice(at, at + size));
  scanner.end();
  return events;
}

const DOCUMENT = `<?xml version="1.0"?><!-- a <b> --><x:a xmlns:x='u>v' b = "1 &lt; &#50;&#x1F600;"><c/>one &amp; <![CDATA[<two> &amp;]]> three<x:d  e='"'>f</x:d
></x:a> <!---->\n`;

test('elements, attributes and texts, in whatever pieces they come', () => {
  const whole = heard(DOCUMENT);
  expect(whole).toEqual(['<axmlns:x,u>v|b,1 < 2😀', '<c', '>c', '=one & <two> &amp; three', '<de,"', '=f', '>d', '>a']);
  for (let size = 1; size < DOCUMENT.length; size++) expect(heard(DOCUMENT, size)).toEqual(whole);
});

test.each([
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'declares a document type'],
  ['<a><!ENTITY b "c"></a>', 'declares a document type'],
  ['<a>&b;</a>', 'an entity'],
  ['<a>&#0;</a>', 'an entity'],
  ['<a>&#xD800;</a>', 'an entity'],
  ['<a>&amp</a>', 'an entity'],
  ['<a> & b</a>', 'an entity'],
  ['<a b="&c;"/>', 'an entity'],
  ['<a><b></a></b>', 'does not match'],
  ['<a></a></a>', 'does not match'],
  ['<a>', 'ends before'],
  ['<a', 'inside a tag'],
  ['<a><!-- b</a>', 'inside a tag'],
  ['<a b="c></a>', 'inside a tag'],
  ['<a b=c></a>', 'attributes'],
  ['<a b></a>', 'attributes'],
  ['<a b="1" b="2"/>', 'twice'],
  ['<a <b/></a>', 'begins inside another'],
  ['<1/>', 'no name'],
  ['<a/><b/>', 'second outermost'],
  ['text', 'outside'],
  ['<a/>text', 'outside'],
  ['', 'no element'],
  ['<a>'.repeat(65), 'nests'],
  [`<a>${'x'.repeat(5 * 2 ** 20)}`, 'longer than 4 MiB'],
])('refuses %s', (document, because) => {
  expect(() => heard(document)).toThrow(XmlSyntaxError);
  expect(() => heard(document)).toThrow(because);
});

test('nothing but XmlSyntaxError comes of any text, whatever its pieces', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    'a',
    '"',
    "'",
    '&',
    ';',
    '!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<a>',
    '</a>',
    '=',
    ' ',
    '?',
    '#x41;',
  );
  const result = (document: string, size: number): string => {
    try {
      return JSON.stringify(heard(document, size));
    } catch (error) {
      if (error instanceof XmlSyntaxError) return 'refused';
      throw error;
    }
  };
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), fc.integer({ min: 1, max: 9 }), (pieces, size) => {
      const document = `<a>${pieces.join('')}</a>`;
      expect(result(document, size)).toBe(result(document, document.length));
    }),
    { seed: 15, numRuns: 2000 },
  );
});
