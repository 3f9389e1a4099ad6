import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closingQuote, isEscaped } from '../../../src/formats/json/closing-quote.js';

/** Byte by byte, each backslash with what follows it. */
function plainly(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return -1;
}

test('finds what reading byte by byte finds', () => {
  const text = fc.string({ unit: fc.constantFrom('"', '\\', 'a'), maxLength: 12 });
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 12 }), (content, start) => {
      expect(closingQuote(Buffer.from(content), start)).toBe(plainly(content, start));
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test.each([
  ['\\"', 0, 1, true],
  ['\\\\"', 0, 2, false],
  ['\\\\"', 1, 2, true],
  ['"', 0, 0, false],
])('%s from %i: what stands at %i is escaped: %s', (text, start, at, expected) => {
  expect(isEscaped(Buffer.from(text), start, at)).toBe(expected);
});
