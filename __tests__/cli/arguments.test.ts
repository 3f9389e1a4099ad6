import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.js';

describe('a command line that is not understood says what is wrong with it', () => {
  test.each([
    [[], /no results are named\. Usage: `beta-certificate RESULTS/],
    [['r.csv', '--mingain', '1'], /there is no flag "--mingain"\. Did you mean `--min-gain`\?/],
    [['r.csv', '--min-gian', '1'], /there is no flag "--min-gian"\. Did you mean `--min-gain`\?/],
    [['r.csv', '--output', 'r'], /there is no flag "--output"\. Did you mean `--out`\?/],
    [['r.csv', '--look', '2'], /there is no flag "--look"\. Did you mean `--looks`\?/],
    [['r.csv', '--nothing-like-it'], /there is no flag "--nothing-like-it"\. See `--help`/],
    [['r.csv', '--fail-on'], /`--fail-on` needs a value\./],
    [['r.csv', '--looks', '0'], /`looks` must be a whole number from 1 to 1000, not "0"/],
    [['r.csv', '--options', '1'], /`options` must be a whole number from 2 on, not "1"/],
  ])('%j', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(message);
  });
});

test('results may be named with the flag that bears the name of the input', () => {
  expect(parseArguments(['--results', 'a.csv', 'b.csv'])).toMatchObject({ settings: { results: ['b.csv', 'a.csv'] } });
});
