import { describe, expect, test } from '@jest/globals';
import { PUBLISHING } from '../../../src/settings/table/publishing.js';

const read = (name: (typeof PUBLISHING)[number]['name'], given: string): unknown =>
  PUBLISHING.find((setting) => setting.name === name)!.kind.read(given, name);

describe('publishing', () => {
  test('is of the action alone, and its defaults are taken', () => {
    for (const { name, where, default: given } of PUBLISHING) {
      expect(where).toBe('action');
      expect(() => read(name, given)).not.toThrow();
    }
    expect(read('confirm', '2')).toBe(2);
  });

  test('a key of a comment has 1 to 100 characters', () => {
    expect(read('comment-key', ` ${'x'.repeat(100)} `)).toBe('x'.repeat(100));
    for (const given of ['', '   ', 'x'.repeat(101)])
      expect(() => read('comment-key', given)).toThrow('`comment-key` must have 1 to 100 characters, not "');
  });

  test('the folder of the report has a name', () => {
    expect(() => read('report-dir', ' ')).toThrow('`report-dir` is empty. Name a folder for the report.');
  });

  test.each([
    ['comment', 'on-chang', 'Did you mean `on-change`?'],
    ['annotations', 'no', 'Choose one of true, log, false.'],
    ['confirm', '0', 'a whole number from 1 to 20'],
    ['tracking-issue', 'ja', 'must be `true` or `false`, not "ja". Write one of the two.'],
  ] as const)('%s: %s', (name, given, says) => {
    expect(() => read(name, given)).toThrow(says);
  });
});
