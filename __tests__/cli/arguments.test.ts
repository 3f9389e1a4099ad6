import { describe, expect, test } from '@jest/globals';
import { parseArguments, type Command } from '../../src/cli/arguments.js';

describe('a command line that is not understood says what is wrong with it', () => {
  test.each([
    [[], /no results are named\. Usage: `beta-certificate RESULTS/],
    [['r.csv', '--mingain', '1'], /there is no flag "--mingain"\. Did you mean `--min-gain`\?/],
    [['r.csv', '--min-gian', '1'], /there is no flag "--min-gian"\. Did you mean `--min-gain`\?/],
    [['r.csv', '--output', 'r'], /there is no flag "--output"\. Did you mean `--out`\?/],
    [['r.csv', '--look', '2'], /there is no flag "--look"\. Did you mean `--looks`\?/],
    [['r.csv', '--nothing-like-it'], /there is no flag "--nothing-like-it"\. See `--help`/],
    [['r.csv', '--no-diagnostics'], /there is no flag "--no-diagnostics"\. Write `--diagnostics=false`\.$/],
    [['r.csv', '--no-models'], /there is no flag "--no-models"\. See `--help`/],
    [['r.csv', '--fail-on'], /`--fail-on` needs a value\./],
    [['r.csv', '--looks', '0'], /`looks` must be a whole number from 1 to 1000, not "0"/],
    [['r.csv', '--confidence', '-1'], /^`confidence` must be a number from 0\.5 to [\d.]+, not "-1"\. Write a plain/],
    [['r.csv', '--confidence', '0.49'], /^`confidence` must be a number from 0\.5 to [\d.]+, not "0\.49"\./],
    [['r.csv', '--max-loss', '-.5'], /^`max-loss` must be a number at least 0 and below 1, not "-\.5"\./],
    [['r.csv', '--seed', '-1'], /^`seed` must be a whole number from 0 to \d+, not "-1"\./],
    [['r.csv', '--out', '-x'], /^`--out` needs a value, and "-x" looks like a flag\. Write `--out=VALUE`\.$/],
    [['r.csv', '--fail-on', '--json', '-'], /^`--fail-on` needs a value, and "--json" is a flag\./],
    [['r.csv', '--options', '1'], /`options` must be a whole number from 2 on, not "1"/],
  ])('%j', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(message);
  });
});

test('a negative number is a value, and behind `--` a name', () => {
  const { settings } = parseArguments([
    'r.csv',
    '--measure',
    'score',
    '--score-range',
    '-1,1',
    '--',
    '-5.csv',
  ]) as Command;
  expect(settings).toMatchObject({ results: ['r.csv', '-5.csv'], scoreRange: [-1, 1] });
});

test('results may be named with the flag that bears the name of the input', () => {
  expect(parseArguments(['--results', 'a.csv', 'b.csv'])).toMatchObject({ settings: { results: ['b.csv', 'a.csv'] } });
});
