import { describe, expect, test } from '@jest/globals';
import { shownInside, shownPath } from '../../src/sources/names.js';

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
