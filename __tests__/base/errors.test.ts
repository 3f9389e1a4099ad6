import { describe, expect, test } from '@jest/globals';
import { quote, UserError } from '../../src/base/errors.js';

describe('UserError', () => {
  test('says where, which rule and the remedy', () => {
    const place = { file: 'a.csv', line: 7, column: 'gpt-4' };
    expect(new UserError('"x" is no outcome.', 'Write 1 or 0.', place).message).toBe(
      'a.csv:7: column "gpt-4": "x" is no outcome. Write 1 or 0.',
    );
    expect(new UserError('`confidence` is 2.', 'Choose one below 1.').message).toBe(
      '`confidence` is 2. Choose one below 1.',
    );
  });

  test('a file name cannot start a command or a line of its own', () => {
    expect(new UserError('it is empty.', 'Mend.', { file: 'a\n::error::b\u202e' }).message).toBe(
      'a\\u000a::error::b\\u202e: it is empty. Mend.',
    );
  });
});

describe('quote', () => {
  test('is one line of visible text, cut at 80 characters', () => {
    expect(quote('a\nb\u0007\u200b')).toBe('"a\\nb\\u0007\\u200b"');
    expect(quote('x'.repeat(100))).toBe(`"${'x'.repeat(80)}…"`);
  });

  test('takes any value', () => {
    expect(quote(12n)).toBe('"12"');
    expect(quote(1e309)).toBe('"Infinity"');
    expect(quote(NaN)).toBe('"NaN"');
    expect(quote({ a: 1n })).toBe('"{\\"a\\":\\"1\\"}"');
    expect(quote(undefined)).toBe('"undefined"');
    let deep: unknown = 0;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(quote(deep)).toBe('"(array)"');
  });
});
