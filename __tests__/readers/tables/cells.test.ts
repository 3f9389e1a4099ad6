import { describe, expect, test } from '@jest/globals';
import * as cells from '../../../src/readers/tables/cells.js';
import { faultOf } from './outcomes.js';

const PLACE = { file: 'in.csv', line: 3 };

test('texts, numbers and truths are names; anything else is none', () => {
  expect(['a ', 7, 0.1, true, null, undefined, {}, ['a']].map(cells.textOf)).toEqual([
    'a ',
    '7',
    '0.1',
    'true',
    '',
    '',
    '',
    '',
  ]);
  expect([' a\t', 7].map(cells.nameOf)).toEqual(['a', '7']);
});

describe('the id of a row', () => {
  const id = (cell: unknown, isText = false) => cells.idOf(['x', cell], { column: 1, isText }, ['a', 'qid'], PLACE);

  test('is its text without white space around it; a question is hashed', () => {
    expect([id(' 007 '), id(7)]).toEqual(['007', '7']);
    expect(id(' Why? ', true)).toBe(cells.textId('Why?'));
    // sha256sum of "Why?", by coreutils.
    expect(cells.textId('Why?')).toMatch(/^#[0-9a-f]{16}$/);
    expect(cells.textId('abc')).toBe('#ba7816bf8f01cfea');
  });

  test('without one is an error that names the column', async () => {
    for (const cell of ['', ' ', null, undefined, {}])
      expect(await faultOf(async () => id(cell))).toBe(
        'in.csv:3: column "qid": the row has no question id. Give every question an id of its own.',
      );
  });
});

test('a count is a positive whole number', async () => {
  expect(['1', ' 30 ', 2].map((cell) => cells.countOf(cell, PLACE))).toEqual([1, 30, 2]);
  for (const cell of ['0', '-1', '1.5', '', 'x', '1e3', '99999999999999999999', null, 2.5])
    expect(await faultOf(async () => cells.countOf(cell, PLACE))).toMatch(
      /^in\.csv:3: the count .* is not a positive whole number\. Give the number of questions that the row stands for\.$/,
    );
});

test('a cell that is none of the spellings, with more to do about it', () => {
  expect(cells.unknownCell('maybe', { ...PLACE, column: 'ok' }, ' More.').message).toMatch(
    /^in\.csv:3: column "ok": "maybe" is neither right, wrong, missing nor a score\. Known: 1\/0, .*unscored\. More\.$/,
  );
});

test('columns that share a name are an error only where they are used', async () => {
  const header = ['a', 'b', 'a', 'a'];
  expect(() => cells.checkDistinct([1], header, 'in.csv')).not.toThrow();
  expect(await faultOf(async () => cells.checkDistinct([1, 3], header, 'in.csv'))).toBe(
    'in.csv:1: there are 3 columns named "a". Give each column a name of its own.',
  );
});

test('what lies between wrong and right', () => {
  expect([0.5, 0, 1, -0.5, 1.5, NaN, true, '0.5', undefined].map(cells.isFraction)).toEqual([
    true,
    ...Array<boolean>(8).fill(false),
  ]);
});
