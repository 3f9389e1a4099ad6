import { expect, test } from '@jest/globals';
import { DEFAULT_LIMITS } from '../../src/sources/limits.js';
import { parseLimits } from '../../src/sources/parse-limits.js';

test('nothing said keeps the defaults', () => {
  expect(parseLimits(' ')).toEqual(DEFAULT_LIMITS);
});

test('what is named is set, the rest kept', () => {
  expect(parseLimits('ratio=400, total-bytes=16GiB\nfiles=7')).toEqual({
    ...DEFAULT_LIMITS,
    maxRatio: 400,
    maxTotalBytes: 16 * 2 ** 30,
    maxFiles: 7,
  });
});

test.each([
  'ratio',
  'ratio=',
  'ratio=0',
  'ratio=-1',
  'ratio=1.5',
  'speed=3',
  '__proto__=1',
  'total-bytes=1TB',
  'constructor=1',
])('%p is refused', (text) => {
  expect(() => parseLimits(text)).toThrow(/`limits`/);
});
