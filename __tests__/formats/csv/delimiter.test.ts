import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { delimiterOf, isWiderThan, lineEndOf } from '../../../src/formats/csv/delimiter.js';

test('of comma, semicolon and tab the most frequent one in the first line that holds anything, outside of quotes', () => {
  expect(delimiterOf('a;b,c;d\n1,2,3,4,5')).toBe(';');
  expect(delimiterOf('q"a,b,c,d\n,,,"\tx\n')).toBe('\t');
  expect(delimiterOf(' \r\n""\n\na;b\n')).toBe(';');
  expect(delimiterOf('a')).toBe(',');
  expect(isWiderThan(3, 'a,"b,c",d\n1,2,3,4,5', ',')).toBe(false);
  expect(isWiderThan(2, 'a,"b,c",d', ',')).toBe(true);
});

test('a carriage return ends rows where it stands alone behind the first line', () => {
  expect(lineEndOf('a,b\r1,2\r')).toBe('\r');
  expect(lineEndOf('a,"\r",b\r\n1,2\r3')).toBe('\n');
  expect(lineEndOf('a,b\r')).toBe('\n');
});

/** What stands in quotes taken out of the whole text. */
const plainly = (text: string): string => text.replace(/"[^"]*"/g, '').trimStart();

test('equals what is found in the whole text without its quoted parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', ' '), maxLength: 20 }), (text) => {
      const line = plainly(text).split(/[\r\n]/)[0]!;
      const most = Math.max(...[',', ';', '\t'].map((one) => line.split(one).length));
      expect(line.split(delimiterOf(text))).toHaveLength(most);
      expect(isWiderThan(most, text, delimiterOf(text))).toBe(false);
      expect(isWiderThan(most - 1, text, delimiterOf(text))).toBe(true);
      // A quoted part between a carriage return and what follows it is no part of a line end.
      fc.pre(!text.includes('\r"'));
      expect(lineEndOf(text)).toBe(/^[^\r\n]*\r(?!\n|$)/.test(plainly(text)) ? '\r' : '\n');
    }),
    { seed: 3, numRuns: 700 },
  );
});
