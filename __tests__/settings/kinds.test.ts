import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/errors.js';
import {
  lines,
  number,
  oneOf,
  orEmpty,
  parsed,
  plainText,
  separatorOf,
  someOf,
  someOrNone,
  SWITCH,
  text,
  whole,
  YES_OR_NO,
} from '../../src/settings/kinds.js';

const WORDS = ['first', 'majority', 'mean'] as const;

describe('what is read is written back', () => {
  test.each([
    [text('FILE'), ' a b ', 'a b', ['a b']],
    [text('FILE'), '  ', undefined, []],
    [plainText('FILE'), ' ', '', ['']],
    [lines('NAME'), '\r\n a \n\n b=c\r\n', ['a', 'b=c'], ['a', 'b=c']],
    [number('above 0', '1', (x) => x > 0), ' 1e-3 ', 0.001, ['0.001']],
    [whole(0, Infinity, 1), '007', 7, ['7']],
    [orEmpty(whole(0, 9, 1)), '', undefined, []],
    [orEmpty(whole(0, 9, 1)), '3', 3, ['3']],
    [YES_OR_NO, ' true ', true, ['true']],
    [oneOf(WORDS), ' mean ', 'mean', ['mean']],
    [someOf(WORDS), 'mean, first first', ['first', 'mean'], ['first,mean']],
    [someOf(WORDS), '', [], []],
    [someOrNone(WORDS), 'none', [], ['none']],
    [someOrNone(WORDS), 'mean', ['mean'], ['mean']],
    [SWITCH, '', false, []],
  ])('%# %j', (kind, given, value, written) => {
    expect(kind.read(given as string, 'x')).toEqual(value);
    expect(kind.write(value as never)).toEqual(written);
  });
});

describe('what is not allowed is named, with what would do', () => {
  test.each([
    [
      number('above 0', '0.5', (x) => x > 0),
      '0',
      '`x` must be a number above 0, not "0". Write a plain decimal number, such as 0.5.',
    ],
    [number('above 0', '0.5', (x) => x > 0), '1e999', 'must be a number above 0'],
    [
      whole(1, 20, 2),
      '21',
      '`x` must be a whole number from 1 to 20, not "21". Write a whole number in digits, such as 2.',
    ],
    [whole(2, Infinity, 4), '1', '`x` must be a whole number from 2 on, not "1".'],
    [whole(0, 9, 1), '1234567890123456', 'must be a whole number'],
    [orEmpty(whole(0, 9, 1)), 'x', 'must be a whole number'],
    [YES_OR_NO, 'True', '`x` must be `true` or `false`, not "True". Write `true`.'],
    [YES_OR_NO, '', '`x` must be `true` or `false`, not "". Write one of the two.'],
    [
      oneOf(WORDS),
      'majorty',
      '`x`: "majorty" is not known. Did you mean `majority`? Choose one of first, majority, mean.',
    ],
    [oneOf(WORDS), '\n', '`x`: "" is not known. Choose one of'],
    [someOf(WORDS), 'mean;first', '`x`: "mean;first" is not known.'],
    [someOrNone(WORDS), ' ', '`x` is empty. Write `none`'],
    [someOrNone(WORDS), 'none,mean', '`x` has `none` beside other conditions.'],
  ])('%# %j', (kind, given, says) => {
    expect(() => kind.read(given, 'x')).toThrow(UserError);
    expect(() => kind.read(given, 'x')).toThrow(says);
  });

  test('by a check of texts and of lines', () => {
    const refuse = (): never => {
      throw new UserError('no.', 'No.');
    };
    expect(() => plainText('A', refuse).read('x', 'x')).toThrow('no.');
    expect(() => lines('A', refuse).read('x', 'x')).toThrow('no.');
    expect(() => parsed('A', 'b', refuse).read('x', 'x')).toThrow('no.');
  });
});

test('several values stand on lines or between commas, one alone between nothing', () => {
  expect(
    [lines('A'), someOf(WORDS), someOrNone(WORDS), parsed('LOW,HIGH', '', String), text('A')].map(separatorOf),
  ).toEqual(['\n', ',', ',', ',', undefined]);
});
