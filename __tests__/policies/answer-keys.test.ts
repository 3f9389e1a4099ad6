import { describe, expect, test } from '@jest/globals';
import { ABSTAINS, AnswerKeys } from '../../src/policies/answer-keys.js';
import { NONE } from '../../src/evidence/evidence.js';
import { evidenceOf } from '../support/evidence.js';

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
