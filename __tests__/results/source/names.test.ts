import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { naturalOrder, shownInside, shownPath } from '../../../src/results/source/names.js';

describe('shownPath', () => {
  test.each([
    ['/w/runs/a.json', 'runs/a.json'],
    ['/other/a.json', '/other/a.json'],
    ['/w/..a', '..a'],
    ['/w', '/w'],
    ['/w/__proto__', '__proto__'],
  ])('%s is %s', (file, shown) => {
    expect(shownPath(file, '/w')).toBe(shown);
  });

  test('a name cannot act on the log that it is printed in', () => {
    expect(shownPath('/w/a\n::error::b', '/w')).toBe('a\\u000a::error::b');
    expect(shownInside('a.zip', 'x\u001b[31m\u202ey\u0085\ufeff')).toBe('a.zip!x\\u001b[31m\\u202ey\\u0085\\ufeff');
  });

  test('names inside an archive stay as they are', () => {
    expect(shownInside('a.zip', '../../etc/passwd')).toBe('a.zip!../../etc/passwd');
  });
});

describe('naturalOrder', () => {
  test('digits by value, the rest by character', () => {
    const names = ['b', 'a10', 'a9', 'a', 'a09', 'B', 'a9b', 'a99999999999999999999', 'a100000000000000000000'];
    expect(names.sort(naturalOrder)).toEqual([
      'B',
      'a',
      'a09',
      'a9',
      'a9b',
      'a10',
      'a99999999999999999999',
      'a100000000000000000000',
      'b',
    ]);
  });

  test('is a total order', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '0', '1', '9', '/'), maxLength: 6 });
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(naturalOrder(a, b) === 0).toBe(a === b);
        expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) + 0);
        if (naturalOrder(a, b) <= 0 && naturalOrder(b, c) <= 0) expect(naturalOrder(a, c)).toBeLessThanOrEqual(0);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});
