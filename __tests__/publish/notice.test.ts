import { expect, test } from '@jest/globals';
import { foreign } from '../../src/publish/notice.js';

test.each([
  ['two\r\n::error::lines', '`two ::error::lines`'],
  ['`code` <b> @ann', "`'code' <b> @ann`"],
  ['\u001b[31mred\u202e\u2028\u0000x', '`[31mred x`'],
  ['', '``'],
])('%j is one inert line', (text, expected) => expect(foreign(text)).toBe(expected));

test('a long text is cut at 200 characters, never within one', () => {
  expect(foreign('𝛽'.repeat(200))).toBe(`\`${'𝛽'.repeat(200)}\``);
  expect(foreign('𝛽'.repeat(201))).toBe(`\`${'𝛽'.repeat(200)}…\``);
});
