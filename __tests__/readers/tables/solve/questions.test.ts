import { describe, expect, test } from '@jest/globals';
import { faultOf, loadText, outcomes } from '../outcomes.js';

const wide = (head: string, queries: readonly string[], [yes, no]: readonly string[] = ['Yes', 'No']): string =>
  [`${head},gpt-4o,claude`, ...queries.map((q, i) => `${q},${i % 2 ? yes : no},${i % 3 ? yes : no}`), ''].join('\n');
const NUMBERS = [3, 4, 5, 6, 7, 8];

describe('yes and no under questions that are answered by them', () => {
  test.each([
    ['question', NUMBERS.map((n) => `Is ${n} a prime number?`), ['Yes', 'No']],
    ['question', NUMBERS.map((n) => `Look at ${n}. Does it divide 24?`), ['True', 'False']],
    ['statement', NUMBERS.map((n) => `The number ${n} is prime.`), ['True', 'False']],
  ])('%s', async (head, queries, words) => {
    expect(await faultOf(() => loadText(wide(head, queries, words)))).toContain(
      'they may be answers as well as verdicts',
    );
    expect(Object.keys(outcomes(await loadText(wide(head, queries, ['1', '0']))))).toEqual(['claude', 'gpt-4o']);
  });
});

test('under other questions, and under ids, they are verdicts', async () => {
  for (const text of [
    wide(
      'prompt',
      NUMBERS.map((n) => `How much is ${n} times 3?`),
    ),
    wide(
      'prompt',
      NUMBERS.map((n) => `Find all divisors of ${n}.`),
      ['True', 'False'],
    ),
    wide(
      'id',
      NUMBERS.map((n) => `q${n}`),
    ),
  ])
    expect(Object.keys(outcomes(await loadText(text)))).toEqual(['claude', 'gpt-4o']);
});

test.each([
  'id,winner_model_a,winner_model_b\nq1,1,0\nq2,0,1\nq3,1,0\n',
  'id,model_a,model_b,winner\nq1,x,y,model_a\nq2,x,y,tie\nq3,x,y,model_b\n',
])('a comparison of two answers says of none whether it is right', async (text) => {
  expect(await faultOf(() => loadText(text))).toContain('which of two answers is better');
});

test('answers without right ones are said to be answers', async () => {
  const text = 'id,gpt-4o,claude\n' + [...'ABCDABCD'].map((x, i) => `q${i},${x},${'DCBA'[i % 4]}\n`).join('');
  expect(await faultOf(() => loadText(text))).toContain('columns: reference = NAME');
});
