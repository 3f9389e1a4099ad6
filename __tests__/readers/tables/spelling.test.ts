import { describe, expect, test } from '@jest/globals';
import { loadText, outcomes } from './outcomes.js';
import { holdsError, readCell, readJsonCell } from '../../../src/readers/tables/spelling.js';

describe('readCell', () => {
  test.each(['true', 'True', 'TRUE', 'yes', 'pass', 'PASS', 'passed', 'correct', 'right', 'C', ' true '])(
    '%j is right',
    (cell) => {
      expect(readCell(cell)).toBe(true);
    },
  );
  test.each(['false', 'False', 'no', 'fail', 'FAIL', 'failed', 'incorrect', 'wrong', 'I'])('%j is wrong', (cell) => {
    expect(readCell(cell)).toBe(false);
  });
  test.each(['', ' ', 'NaN', 'nan', 'N/A', 'NA', '<NA>', 'null', 'None'])('%j is missing', (cell) => {
    expect(readCell(cell)).toBe('missing');
  });
  test.each([
    ['1', 1],
    ['0', 0],
    ['1.0', 1],
    ['-0.5', -0.5],
    ['+.5', 0.5],
    ['1e-3', 0.001],
    ['7.', 7],
  ])('%j is the number %d', (cell, number) => {
    expect(readCell(cell)).toBe(number);
  });
  test.each(['error', 'unscored'] as const)('%j is itself', (cell) => {
    expect(readCell(cell)).toBe(cell);
  });
  test.each([
    'c',
    'i',
    'A',
    'B',
    '1,0',
    '0x1',
    '١',
    'Infinity',
    'maybe',
    'truetrue',
    '1 0',
    '-',
    '.',
    'e5',
    'x'.repeat(10_000_000),
  ])('%j is unknown', (cell) => {
    expect(readCell(cell)).toBeUndefined();
  });
});

test.each([
  [true, true],
  [null, 'missing'],
  [undefined, 'missing'],
  [NaN, 'missing'],
  [0.5, 0.5],
  ['no', false],
  [{}, undefined],
  [[1], undefined],
])('a JSON value %j is %j', (value, result) => {
  expect(readJsonCell(value)).toBe(result);
});

test('an error cell holds an error unless it says that there is none', () => {
  for (const cell of ['', ' ', 'nan', 'None', 'null', 'false', '0', null, undefined, false, 0, NaN])
    expect(holdsError(cell)).toBe(false);
  for (const cell of ['timeout', true, 1, { code: 429 }]) expect(holdsError(cell)).toBe(true);
});

test('what databases write for NULL is missing', () => {
  expect(readJsonCell('\\N')).toBe('missing');
});

test.each([
  ['Y', 'N'],
  ['T', 'F'],
  ['100', '0'],
])('a model that has only %s is written as the others are', async (right, wrong) => {
  const text = `id,gpt-4o,claude-3,llama-3-8b\nq1,${right},${wrong},${right}\nq2,${wrong},${right},${right}\nq3,${right},${right},${right}\n`;
  expect(outcomes(await loadText(text))['llama-3-8b']).toEqual({ q1: '1', q2: '1', q3: '1' });
});
