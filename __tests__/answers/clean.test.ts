import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/answers/clean.js';

describe('one spelling', () => {
  test.each([
    ['of minus signs', '−3 – 4', '-3 - 4'],
    ['of products', '2×3∙4', '2*3*4'],
    ['of composed letters (NFC)', 'caf\u0065\u0301', 'caf\u00e9'],
    ['of raised and lowered digits', 'x² + a₁₂ + 10⁻³', 'x^{2} + a_{12} + 10^{-3}'],
    ['of roots', '√5 + √ x + ∛8', '\\sqrt{5} + \\sqrt  x + \\sqrt[3]{8}'],
    ['of vulgar fractions', '½ ¾', '\\frac{1}{2} \\frac{3}{4}'],
    ['of degrees', '45°', '45^{\\circ}'],
    ['of Greek', 'π/2 ≤ θ', '\\pi /2 \\le  \\theta'],
    ['of what has no width', 'a\u200bb\ufeff', 'ab'],
    [
      'of commands that JSON ate',
      '3 \times 4, \frac12, \neq 5, \right), \boxed',
      '3 \\times 4, \\frac12, \\neq 5, \\right), \\boxed',
    ],
  ])('%s', (_, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  test('leaves white space that no command can have been', () => {
    expect(clean('a\tb\nc')).toBe('a\tb\nc');
  });
});

describe('wrappers', () => {
  test.each([
    ['\\boxed{\\text{B}}', 'B'],
    ['**`$42$`**', '42'],
    ['\\( x \\)', 'x'],
    ['\\[ \\mathrm{cm} \\]', 'cm'],
    ['$$x$$', 'x'],
    ['```python\nx = 1\n```', 'x = 1'],
    [' \\boxed{ 5 } ', '5'],
  ])('%j go', (text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  test.each([
    '\\boxed{a} + \\boxed{b}',
    '**a** and **b**',
    '\\text{a\\}b',
    '``````',
    '\\boxed{{a}',
    '$'.replace('$', '**'),
  ])('%j stays: nothing wraps the whole', (text) => {
    expect(clean(text)).toBe(text);
  });

  test('no more than six are taken off', () => {
    const wrapped = (times: number): string => '\\text{'.repeat(times) + 'x' + '}'.repeat(times);
    expect(clean(wrapped(6))).toBe('x');
    expect(clean(wrapped(7))).toBe('\\text{x}');
  });
});

test('dollar signs around mathematics go; one alone is money', () => {
  expect(clean('$x$ and $y$')).toBe('x and y');
  expect(clean('costs $5')).toBe('costs \\$5');
  expect(clean('\\$5')).toBe('\\$5');
  expect(clean('\\$5 and $x$')).toBe('\\$5 and x');
});
