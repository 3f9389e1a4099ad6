import { describe, expect, test } from '@jest/globals';
import { answerKey } from '../../src/answers/key.js';
import { sameAnswer } from '../../src/answers/same.js';
import { nearMisses } from './near-misses.js';
import { AS_ANSWERED } from './answered-pairs.js';
import { DIFFERENT } from './different-pairs.js';
import { REJECTED_BUT_RIGHT } from './rejected-pairs.js';
import { SAME } from './same-pairs.js';

describe('right answers that a grader rejected', () => {
  test.each(REJECTED_BUT_RIGHT)('%s and %s', (reference, answer) => {
    expect(sameAnswer(answer, reference)).not.toBeNull();
    expect(sameAnswer(reference, answer)).not.toBeNull();
  });

  test('a command whose back-slash was lost to a JSON escape', () => {
    expect(sameAnswer('7! \times 2!', '10,\\!080')).not.toBeNull();
    expect(sameAnswer('\frac{4}{3}', '4/3')).not.toBeNull();
    expect(sameAnswer('\boxed{5}', '5')).not.toBeNull();
  });
});

test.each([...SAME, ...AS_ANSWERED])('the same: %s and %s', (reference, answer) => {
  expect(sameAnswer(answer, reference)).not.toBeNull();
  expect(sameAnswer(reference, answer)).not.toBeNull();
});

test.each(DIFFERENT)('different: %s and %s', (reference, answer) => {
  expect(sameAnswer(answer, reference)).toBeNull();
  expect(sameAnswer(reference, answer)).toBeNull();
});

test('none of four thousand near-misses is taken for its reference', () => {
  const near = nearMisses(4000, 20261124);
  expect(near).toHaveLength(4000);
  const taken = near.filter(({ reference, other }) => sameAnswer(other, reference) ?? sameAnswer(reference, other));
  expect(taken).toEqual([]);
  const unread = near.filter(({ reference }) => sameAnswer(` ${reference}`, reference) === null);
  expect(unread).toEqual([]);
});

test('texts with one key are the same answer, and every answer is the same as itself', () => {
  const texts = [...SAME, ...AS_ANSWERED, ...DIFFERENT, ...REJECTED_BUT_RIGHT].flat();
  const byKey = new Map<string, string[]>();
  for (const text of texts) byKey.set(answerKey(text), [...(byKey.get(answerKey(text)) ?? []), text]);
  expect(byKey.size).toBeGreaterThan(200);
  for (const [key, group] of byKey) {
    for (const text of group) expect([key, text, sameAnswer(text, group[0]!)]).not.toEqual([key, text, null]);
  }
});

test('an empty answer is the same as nothing', () => {
  expect(sameAnswer('', '')).toBeNull();
  expect(sameAnswer('  ', '5')).toBeNull();
});

describe('the words for people', () => {
  test.each([
    ['5', '5', 'the same text'],
    ['The final answer is: I', 'I', 'stated inside a longer text'],
    ['118', '118 \\text{ dollars}', 'unit in the reference only'],
    ['118 dollars', '118', 'unit in the answer only'],
    ['3', 'x = 3', 'name of the variable in the reference only'],
    ['\\frac{4}{3}', '\\frac43', 'fractions written differently'],
    ['11\\sqrt2', '11\\sqrt{2}', 'roots written differently'],
    ['-2, 1', '1,-2', 'order of the parts'],
    ['32348', '32,348', 'thousands separators'],
    ['(3, 4]', '(3,4]', 'LaTeX spacing or wrappers'],
    ['-2, 2', '\\pm 2', 'plus-minus written out'],
    ['0.5', '50%', 'percent written out'],
    ['x > 3', '(3, \\infty)', 'inequality written as an interval'],
    ['10080', '7! \\times 2!', 'the same value written differently'],
    ['(B) Paris', 'B', 'choice letter written differently'],
    ['"abc"', "'abc'", 'quotes or white space of a literal'],
    ['The Ellipse.', 'ellipse', 'capitals, white space or punctuation'],
  ])('%s for %s: %s', (answer, reference, how) => {
    expect(sameAnswer(answer, reference)?.how).toBe(how);
  });

  test('the shared form is short', () => {
    expect(sameAnswer('\\frac{4}{3}', '\\frac43')?.form).toBe('4/3');
    expect(sameAnswer('a'.repeat(5000), 'a'.repeat(5000))?.form).toHaveLength(200);
  });
});
