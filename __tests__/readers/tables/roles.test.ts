import { expect, test } from '@jest/globals';
import { columnFor, isKnownName, namesOf, normalName } from '../../../src/readers/tables/roles.js';

test.each([
  ['questionId', 'question_id'],
  ['Question ID', 'question_id'],
  [' question-id ', 'question_id'],
  ['question.id', 'question_id'],
  ['question  -  id', 'question_id'],
  ['QuestionID', 'question_id'],
  ['gpt4Turbo', 'gpt4_turbo'],
  ['pass@1', 'pass@1'],
  ['ID', 'id'],
  ['Größe', 'größe'],
  ['', ''],
])('%j is %j', (name, normal) => {
  expect(normalName(name)).toBe(normal);
  expect(normalName(normal)).toBe(normal);
});

test('earlier names of a role go before later ones, wherever they stand', () => {
  expect(columnFor('query', ['idx', 'model', 'id', 'query_id'])).toBe(3);
  expect(columnFor('query', ['idx', 'model', 'id'])).toBe(2);
  expect(columnFor('model', ['id'])).toBeUndefined();
  expect(columnFor('model', [])).toBeUndefined();
  expect(columnFor('count', ['constructor', 'count', 'count'])).toBe(1);
});

test('names are known in their normal form', () => {
  for (const role of ['query', 'outcome', 'other', 'picked'] as const)
    for (const name of namesOf(role)) expect([name, normalName(name), isKnownName(name)]).toEqual([name, name, true]);
  expect(['Query ID', 'gpt-4', 'toString', ''].map(isKnownName)).toEqual([false, false, false, false]);
});
