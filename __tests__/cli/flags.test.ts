import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/errors.js';
import { parseFlags } from '../../src/cli/flags.js';

const OPTIONS = {
  'min-gain': { type: 'string' },
  models: { type: 'string', multiple: true },
  'self-check': { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  verbose: { type: 'boolean', short: 'v' },
} as const;
const parsed = (...argv: string[]) => {
  const { values, positionals } = parseFlags(argv, OPTIONS);
  return [{ ...values }, positionals];
};

test('flags with values, lists of them, and other words', () => {
  expect(
    parsed('a.csv', '--min-gain', '0.1', '--models', 'x', '--models=y', '--self-check', '-o', 'r', 'b.csv'),
  ).toEqual([{ 'min-gain': '0.1', models: ['x', 'y'], 'self-check': true, out: 'r' }, ['a.csv', 'b.csv']]);
  expect(parsed()).toEqual([{}, []]);
});

describe('a negative number', () => {
  test('behind a flag that takes a value is its value', () => {
    expect(parsed('--min-gain', '-0.1')).toEqual([{ 'min-gain': '-0.1' }, []]);
    expect(parsed('--min-gain', '-.5', '1.csv')).toEqual([{ 'min-gain': '-.5' }, ['1.csv']]);
  });

  test('behind anything else is a flag, and behind -- a word', () => {
    expect(() => parsed('--self-check', '-1')).toThrow('there is no flag "-1".');
    expect(() => parsed('-1')).toThrow(UserError);
    expect(parsed('--self-check', '--', '--min-gain', '-1')).toEqual([{ 'self-check': true }, ['--min-gain', '-1']]);
  });
});

test.each([
  [['--min-gian', '1'], 'there is no flag "--min-gian". Did you mean `--min-gain`?'],
  [['--zzz'], 'there is no flag "--zzz". See `--help` for all flags.'],
  [['-x'], 'there is no flag "-x".'],
  [['--min-gain'], '`--min-gain` needs a value. Write `--min-gain=VALUE`.'],
  [['-o'], '`--out` needs a value. Write `--out=VALUE`.'],
  [
    ['--min-gain', '--self-check'],
    '`--min-gain` needs a value, and "--self-check" is a flag. Write `--min-gain=VALUE`.',
  ],
  [['--min-gain', '--what'], '`--min-gain` needs a value, and "--what" looks like a flag.'],
  [
    ['--self-check=yes'],
    '`--self-check` takes no value, and "yes" is one. Write `--self-check` alone, or leave it out.',
  ],
  [['--self-check='], '`--self-check` takes no value, not even an empty one.'],
  [['-v=1'], '`--verbose` takes no value, and "1" is one. Write `--verbose` alone, or leave it out.'],
  [['-v='], '`--verbose` takes no value, not even an empty one.'],
  [['-q=1'], 'there is no flag'],
])('%j is refused', (argv, message) => {
  expect(() => parsed(...argv)).toThrow(UserError);
  expect(() => parsed(...argv)).toThrow(message);
});

test('a message holds nothing that a terminal obeys', () => {
  expect(() => parsed('--\u001b[31m')).toThrow('"--\\u001b[31m"');
});
