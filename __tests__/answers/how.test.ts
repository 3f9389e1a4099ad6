import { expect, test } from '@jest/globals';
import { howTheyDiffer } from '../../src/answers/how.js';
import { sameAnswer } from '../../src/answers/same.js';

test.each([
  ['5', ' 5 ', 'the same text'],
  ['B', '(B)', 'choice letter written differently'],
  ["{'a': 1}", '{"a":1}', 'quotes or white space of a literal'],
  ['The Tower', 'tower.', 'capitals, white space or punctuation'],
  ['x < 3', 'x \\in (-\\infty, 3)', 'inequality written as an interval'],
  ['5 cm', '5', 'unit in the answer only'],
  ['5', '5 cm', 'unit in the reference only'],
  ['x = 5', '5', 'name of the variable in the answer only'],
  ['\\left(1,\\,2\\right)', '(1,2)', 'LaTeX spacing or wrappers'],
  ['1,000', '1000', 'thousands separators'],
  ['\\frac12', '\\frac{1}{2}', 'fractions written differently'],
  ['\\sqrt2', '\\sqrt{2}', 'roots written differently'],
  ['x + 2', '2 + x', 'order of the parts'],
  ['\\{2, 1\\}', '\\{1, 2\\}', 'order of the parts'],
  ['1 \\pm 2', '3, -1', 'plus-minus written out'],
  ['50\\%', '0.5', 'percent written out'],
  ['0.5', '1/2', 'fractions written differently'],
  ['\\sqrt{8}', '2 \\cdot 2^{1/2}', 'fractions written differently'],
  ['\\sqrt{9}', '3', 'roots written differently'],
  ['2^3', '8', 'the same value written differently'],
])('%j for %j: %s', (answer, reference, how) => {
  // Only of answers that are the same it is asked how they differ.
  expect(sameAnswer(answer, reference)).not.toBeNull();
  expect(howTheyDiffer(answer, reference, false)).toBe(how);
});

test('an answer that is stated inside a longer text says so', () => {
  expect(howTheyDiffer('5', '5', true)).toBe('stated inside a longer text');
});
