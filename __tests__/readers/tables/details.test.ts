import { expect, test } from '@jest/globals';
import { holdsDetails, detailsReader } from '../../../src/readers/tables/details.js';
import type { Role } from '../../../src/readers/tables/roles.js';

const at = (...roles: Role[]): Map<Role, number> => new Map(roles.map((role, i) => [role, i]));

test('texts as they are, numbers as numbers, under the names of records', () => {
  expect(
    detailsReader(at('text', 'answer', 'reference', 'stopReason', 'cost', 'inputTokens', 'picked'))([
      ' Why? ',
      4,
      'four',
      'stop',
      ' 0.25 ',
      '12',
      'gpt-4',
    ]),
  ).toEqual({
    prompt: ' Why? ',
    answer: '4',
    reference: 'four',
    stopReason: 'stop',
    cost: 0.25,
    inputTokens: 12,
    picked: 'gpt-4',
  });
});

test('what is empty or no number is absent', () => {
  expect(
    detailsReader(at('answer', 'cost', 'latency', 'confidence', 'subject'))(['', '', 'fast', 'Infinity', null]),
  ).toEqual({});
  expect(detailsReader(at('cost', 'latency'))(['0', '1e-3'])).toEqual({ cost: 0, latency: 0.001 });
  expect(detailsReader(at('answer'))([])).toEqual({});
  expect(detailsReader(new Map())(['x'])).toEqual({});
});

test('columns of the identity and of labels are no details', () => {
  expect(holdsDetails(at('query', 'model', 'task', 'repeat', 'count', 'error', 'outcome'))).toBe(false);
  for (const role of ['answer', 'text', 'family', 'confidence', 'outputTokens'] as const)
    expect(holdsDetails(at(role))).toBe(true);
});
