import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { patternFor } from '../../src/base/letters.js';

const split = (text: string): string[] =>
  text.split(patternFor(text, /[^A-Za-z0-9@]+/, String.raw`[^\p{L}\p{N}@]+`)).filter((word) => word !== '');

test('letters and digits of any script are such', () => {
  expect(split('Größe_2 答案, no')).toEqual(['Größe', '2', '答案', 'no']);
  expect(split('size_2, no')).toEqual(['size', '2', 'no']);
});

test('the flags of the pattern are kept', () => {
  expect('é-b-c'.replace(patternFor('é-b-c', /[^A-Za-z0-9]/g, String.raw`[^\p{L}\p{N}]`), '')).toBe('ébc');
});

test('in ASCII the patterns find the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(split(text)).toEqual(text.split(/[^\p{L}\p{N}@]+/u).filter((word) => word !== ''));
    }),
    { seed: 16 },
  );
});
