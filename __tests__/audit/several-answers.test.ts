import { expect, test } from '@jest/globals';
import { severalAnswers } from '../../src/audit/several-answers.js';

test.each([
  ['Sort the words. If there are multiple answers, print any.', 'if there are multiple answers'],
  ['If there are several possible optimal solutions, output any of them.', 'print any of them'],
  ['Print any of them.', 'print any of them'],
  ['Return any valid schedule.', 'print any of them'],
  ['You can return the indices\n  in any order.', 'in any order'],
  ['Any of the solutions will be accepted.', 'any of them is accepted'],
  ['Any valid ordering counts.', 'any valid answer'],
  ['Note that the answer is not unique.', 'not unique'],
  ['There are several correct answers.', 'several correct answers'],
  ['What is one possible value? Give one possible answer.', 'one possible answer'],
])('%s', (question, phrase) => expect(severalAnswers(question)).toBe(phrase));

test.each([
  'How many solutions are there?',
  'If there are many apples in the box, how many are left?',
  'In how many ways can five books be read in any order?',
  'Which of these is the only valid answer?',
  'Does she accept any gifts?',
  '',
])('not: %s', (question) => expect(severalAnswers(question)).toBeNull());

test.each(['print any ', 'answer ', 'if there are multiple a ', ' ', 'any '])(
  'a question of %p over and over is read once over',
  (piece) => {
    expect(severalAnswers(piece.repeat(50_000))).toBeNull();
  },
);
