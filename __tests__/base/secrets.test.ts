import { expect, test } from '@jest/globals';
import { quote } from '../../src/base/errors.js';
import { mayBeKey, withoutTokens } from '../../src/base/secrets.js';

const DIGITS = '0123456789abcdefghijKLMNOP012345678901';

test.each([
  `ghp_${DIGITS}`,
  `ghs_${DIGITS}`,
  `github_pat_11AA_${DIGITS}`,
  `glpat-${DIGITS}`,
  `hf_${DIGITS}`,
  `sk-proj-${DIGITS}`,
  `sk-ant-api03-${DIGITS}`,
  `xoxb-${DIGITS}`,
  `AIza${DIGITS}`,
  'AKIAIOSFODNN7EXAMPLE',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  '-----BEGIN RSA PRIVATE KEY-----\nMIIB',
])('%j is a token, wherever it stands', (token) => {
  expect(withoutTokens(`a: ${token}`)).toBe('a: ***');
  expect(quote(`a: ${token}`)).toBe('"a: ***"');
  expect(quote([`${'x'.repeat(70)} ${token}`])).not.toContain(token.slice(0, 8));
});

test.each([
  'gpt-4o-2024-08-06',
  'Qwen2.5-Coder-32B-Instruct',
  'flores-sk-translation-devtest-100-of-200',
  'hf_model',
  'task-0123456789ABCDEFGHIJKLMNO',
  '0123456789abcdef0123456789abcdef',
])('%j is a name', (name) => {
  expect(withoutTokens(name)).toBe(name);
});

test('a long word with letters and digits may be a key where a number or a word belongs', () => {
  expect(mayBeKey(' 0123456789abcdef0123 ')).toBe(true);
  for (const text of [
    '0.020',
    '5%',
    'no-realised-gain,regression',
    '12345678901234567890123',
    'ten 10 ten 10 ten 10 ten',
  ])
    expect(mayBeKey(text)).toBe(false);
});
