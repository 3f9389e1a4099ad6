import { describe, expect, test } from '@jest/globals';
import { gradeChoice, gradeNumber } from '../../../src/readers/zeroeval/grading.js';

const PLACE = { file: 'a.json', line: 3 };
const ROW = { choices: ['red', 'green', 'blue'], correct_answer: 'green', answer: '#### 1,200' };
const choice = (output: string, row: Record<string, unknown> = ROW) => gradeChoice(row, output, PLACE);
const number = (output: string, answer = '12', model = 'm') => gradeNumber({ answer }, output, model, PLACE);

describe('a choice', () => {
  test.each<[string, string | undefined, boolean]>([
    ['{"answer": "B"}', 'B', true],
    ['{"answer": "A"} and then {"answer": "B"}', 'B', true],
    ['{"answer": "B"} and then {"answer": "A"}', 'A', false],
    ['{"reasoning": "in\nlines", "answer": "B"}', 'B', true],
    ['{"a": {"answer": "A"}, "answer": "B"}', 'B', true],
    ['"answer": "B" without braces', 'B', true],
    ['answer: B, because', 'B', true],
    ['{"answer": 2}', '2', false],
    ['{"answer": null}', 'null', false],
    ['{"answer": "b"}', 'b', false],
    ['{broken "answer": "B"}', 'B', true],
    ['I think it is B', undefined, false],
    ['', undefined, false],
  ])('%j holds the answer %j: %s', (output, answer, correct) => {
    expect(choice(output)).toEqual({ answer, reference: 'B', correct });
  });

  test.each<[Record<string, unknown>, string]>([
    [{ ...ROW, correct_answer: 'pink' }, '"correct_answer" is "pink", which is none of the choices.'],
    [{ choices: ['a'] }, '"correct_answer" is missing'],
    [{ choices: 'green', correct_answer: 'green' }, 'which is none of the choices'],
    [
      { choices: Array.from({ length: 27 }, (_, i) => String(i)), correct_answer: '26' },
      'which is none of the choices',
    ],
  ])('%j is an error with its line', (row, message) => {
    expect(() => choice('{"answer": "B"}', row)).toThrow(new RegExp(`^a\\.json:3: .*${message}`));
  });

  test('braces nested without end are no JSON, and read in no more than their length', () => {
    expect(choice(`${'{'.repeat(50_000)}${'}'.repeat(50_000)} "answer": "B"`).correct).toBe(true);
  });
});

describe('a number', () => {
  test.each<[string, string, boolean | undefined]>([
    ['{"answer": "$1,200 in all"}', '#### 1,200', true],
    ['{"answer": 12.0}', '12', true],
    ['{"answer": "12.5"}', '12.50', true],
    ['{"answer": "-3"}', '3', false],
    ['{"answer": "1/4"}', '0.25', true],
    ['{"answer": "-1 / 4"}', '-0.25', true],
    ['{"answer": "1/0"}', '1', true],
    ['{"answer": "(1+2)/3"}', '1', undefined],
    ['{"answer": "3"}', '(1+2)/3', undefined],
    ['{"answer": "3 km/h"}', '3', true],
    ['{"answer": "none"}', '12', false],
    ['{"answer": "1"} and then {"answer": "12"}', '12', false],
    ['no answer field', '12', false],
  ])('%j against %j: %s', (output, reference, correct) => {
    expect(number(output, reference).correct).toBe(correct);
  });

  test('a boxed one counts for the models of which the harness makes an exception, at the end of the output', () => {
    const boxed = 'so it is \\boxed{12}';
    expect(number(boxed, '12', 'Meta-Llama-3.1-8B')).toEqual({ answer: '12', reference: '12', correct: true });
    expect(number(boxed, '12', 'other').correct).toBe(false);
    expect(number(`${boxed}${' '.repeat(40)}`, '12', 'Llama-3.1').correct).toBe(false);
  });

  test('without a reference is an error with its line', () => {
    for (const answer of [undefined, ' ', 7])
      expect(() => gradeNumber({ answer }, 'x', 'm', PLACE)).toThrow(/^a\.json:3: "answer", the reference, is /);
  });
});
