import { expect, test } from '@jest/globals';
import { finalAnswer } from '../../src/answers/final-answer.js';
import { sameAnswer } from '../../src/answers/same.js';

const LONG = 'First we look at what is given, and then at what is asked. '.repeat(8);

test.each([
  ['$\\boxed{5}$ at first, but in the end $\\boxed{\\frac{1}{2}}$.', '\\frac{1}{2}'],
  ['\\boxed{\\boxed{18}}', '{18}'],
  ['\\boxed{\\{1,2\\}}', '\\{1,2\\}'],
  ['$\\boxed{1}$ and $\\boxed{2}$', '1, 2'],
  ['\\boxed{1}, then \\boxed{2}', '2'],
  ['She makes 9 * 2 = 18.\n#### 18', '18'],
  ['The final answer is: I', 'I'],
  ['The final answer is $I$. I hope it is correct.', '$I$'],
  ['**Answer:** B', 'B'],
  ['Answer: (B)', '(B)'],
  ['The answer is 42.', '42'],
  ['the answer is B. Paris is the capital.', 'B'],
  ['The answer is **Mr. Smith**.', 'Mr. Smith'],
  ['Final Answer:\n\n7.5', '7.5'],
  ['The answer is not 5', 'not 5'],
  ['{"reasoning": "...", "answer": "D"}', 'D'],
  ['{"answer": 12.5}', '12.5'],
  ['```json\n{"answer": [1, 2]}\n```', '[1,2]'],
  ['<answer>yes</answer>', 'yes'],
  ['[ANSWER]f(3) == [1, 2][/ANSWER]', '[1, 2]'],
  ['it prints\n```python\n[1, 2]\n```', '[1, 2]'],
  ['  42 ', '42'],
  ['', ''],
])('%j states %j', (text, answer) => {
  expect(finalAnswer(text)).toBe(answer);
  if (answer !== '')
    expect(finalAnswer(LONG + text)).toBe(text.startsWith('{') || text.trim() === '42' ? undefined : answer);
});

test('a long text without an answer states none', () => {
  expect(finalAnswer(LONG)).toBeUndefined();
});

test('a key named like a part of every object is no answer', () => {
  expect(finalAnswer('{"__proto__": {"answer": 5}}')).toBe('{"__proto__": {"answer": 5}}');
});

test('the stated answer is what is compared', () => {
  expect(sameAnswer(`${LONG} \\boxed{\\dfrac{4}{3}}`, '\\frac43')).not.toBeNull();
  expect(sameAnswer(`${LONG} The final answer is: I`, 'I')?.how).toBe('stated inside a longer text');
  expect(sameAnswer(`${LONG} 4/3`, '\\frac43')).toBeNull();
});
