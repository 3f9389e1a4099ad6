import { describe, expect, test } from '@jest/globals';
import { ABSTAINS, AnswerKeys, answerKeysOf, answersByRow } from '../../src/policies/answer-keys.js';
import { NONE } from '../../src/evidence/evidence.js';
import { evidenceOf } from '../support/evidence.js';
import { matrixOf } from '../correlation/matrices.js';

function keysOf(texts: readonly string[]): number[] {
  const evidence = evidenceOf({ a: texts });
  const keys = new AnswerKeys(evidence);
  return texts.map((text) => keys.of(evidence.texts.indexOf(text)));
}

describe('answers have the same number', () => {
  test('where they are the same answer in another spelling', () => {
    const [plain, boxed, said] = keysOf(['18', 'So it is \\boxed{18}.', 'The answer is 18.']);
    expect(boxed).toBe(plain);
    expect(said).toBe(plain);
  });

  test('and different ones where they are not', () => {
    expect(new Set(keysOf(['18', '-18', '18.5', '(B)', '(C)'])).size).toBe(5);
  });

  test('names of an object are only texts', () => {
    expect(new Set(keysOf(['__proto__', 'constructor', 'toString'])).size).toBe(3);
  });
});

test('nothing logged, or nothing stated, abstains', () => {
  const keys = new AnswerKeys(evidenceOf({ a: ['', 'x'] }));
  expect(keys.of(NONE)).toBe(ABSTAINS);
  expect(keysOf([''])).toEqual([ABSTAINS]);
});

test('of several draws the answer counts of which the verdict is the outcome of the model', () => {
  const evidence = evidenceOf({
    a: [
      [
        { answer: '1', right: false },
        { answer: '2', right: true },
      ],
      [
        { answer: '1', right: false },
        { answer: '2', right: true },
      ],
      [{ answer: '3', right: true }],
      [{ answer: '4' }],
    ],
  });
  const matrix = matrixOf([[1, 0, 0, 1]], { names: ['a'] });
  const keys = answerKeysOf(evidence);
  const [one, two, four] = ['1', '2', '4'].map((text) => keys.of(evidence.texts.indexOf(text)));
  expect([...answersByRow(evidence, matrix)('a')!]).toEqual([two, one, ABSTAINS, four]);
  expect(answersByRow(evidence, matrix)('b')).toBeUndefined();
});
