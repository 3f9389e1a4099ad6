import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/errors.js';
import { defaultOf } from '../../src/settings/table.js';
import { parseActionSettings, parseSettings } from '../../src/settings/settings.js';
const settings = (inputs: Record<string, string>): ReturnType<typeof parseSettings> =>
  parseSettings((name) => inputs[name] ?? (name === 'results' ? 'x.csv' : defaultOf(name)));

describe('numbers are strict', () => {
  test.each(['', '2%', '0,02', '30abc', '-0.1', '1', 'NaN', 'Infinity', '0x1', '1e3', '.'])(
    'min-gain %p is refused',
    (text) => {
      expect(() => settings({ 'min-gain': text })).toThrow(UserError);
      expect(() => settings({ 'min-gain': text })).toThrow(/`min-gain` must be a number at least 0 and below 1/);
    },
  );

  test.each(['0', '0.02', '.5', '1e-3', ' 0.1 '])('min-gain %p is taken', (text) => {
    expect(settings({ 'min-gain': text }).minGain).toBe(Number(text));
  });

  test.each([
    ['confidence', '0'],
    ['confidence', '1'],
    ['confidence', '95'],
    // 1 less this is 1 in doubles.
    ['confidence', '1e-300'],
    ['confidence', '0.9999999999999999'],
    ['pass-threshold', '0'],
    ['min-coverage', '1.01'],
  ])('%s %s is refused', (name, text) => {
    expect(() => settings({ [name]: text })).toThrow(UserError);
  });
});

test.each([
  ['looks', '1.5', 'a whole number from 1 to 1000', 3],
  ['looks', '1e2', 'a whole number from 1 to 1000', 3],
  ['options', '1', 'a whole number from 2 on', 4],
  ['seed', '4294967296', 'a whole number from 0 to 4294967295', 1],
  ['seed', '-1', 'a whole number from 0 to 4294967295', 1],
])('%s %s is refused as no whole number', (name, text, rule, example) => {
  expect(() => settings({ [name]: text })).toThrow(
    `\`${name}\` must be ${rule}, not "${text}". Write a whole number in digits, such as ${example}.`,
  );
});

test('a number that is refused comes with one that would do', () => {
  expect(() => settings({ 'min-gain': '2%' })).toThrow('such as 0.02 for two points.');
  expect(() => settings({ confidence: '95' })).toThrow('such as 0.95 for 95%.');
});

describe('lists', () => {
  test('lines become patterns', () => {
    expect(settings({ results: ' a.csv \n\n b/*.json\r\n!b/x.json' }).results).toEqual([
      'a.csv',
      'b/*.json',
      '!b/x.json',
    ]);
  });

  test('fail-on takes a comma list of known words', () => {
    expect(settings({ 'fail-on': 'inconclusive, no-gain' }).failOn).toEqual(['no-gain', 'inconclusive']);
    expect(settings({ 'fail-on': 'none' }).failOn).toEqual([]);
    for (const wrong of ['', 'none, no-gain', 'no_gain'])
      expect(() => settings({ 'fail-on': wrong })).toThrow(/`fail-on`/);
  });

  test('ensemble-not-better needs an ensemble', () => {
    expect(() => settings({ 'fail-on': 'ensemble-not-better' })).toThrow(/needs an ensemble/);
    expect(settings({ 'fail-on': 'ensemble-not-better', ensembles: 'vote' }).failOn).toEqual(['ensemble-not-better']);
  });
});

test('what only diagnostics would work out is not asked for in vain', () => {
  const off = { diagnostics: 'false' };
  expect(() => settings({ ...off, 'group-by': 'task', 'pair-by': 'item' })).toThrow(
    '`group-by` asks for what `diagnostics` works out, and that is false. Set `diagnostics` to true, or leave out `group-by`, `pair-by`.',
  );
  expect(settings({ ...off, 'cluster-by': 'passage' }).clusterBy).toBe('passage');
  expect(() => settings({ ...off, 'fail-on': 'no-realised-gain' })).toThrow(/`no-realised-gain` is judged by policies/);
  expect(() => settings({ 'fail-on': 'regression' })).toThrow(/`regression` needs an earlier certificate/);
  expect(settings({ ...off, 'fail-on': 'no-gain' }).diagnostics).toBe(false);
});

test('repeats are one of three words or not set', () => {
  expect(settings({}).repeats).toBeUndefined();
  expect(settings({ repeats: 'mean' }).repeats).toBe('mean');
  expect(() => settings({ repeats: 'median' })).toThrow(
    /`repeats`: "median" is not known\. Choose one of first, majority, mean/,
  );
});

test('settings of the action alone', () => {
  const action = (inputs: Record<string, string>): ReturnType<typeof parseActionSettings> =>
    parseActionSettings((name) => inputs[name] ?? defaultOf(name));
  expect(() => action({ comment: 'sometimes' })).toThrow(/`comment`: "sometimes" is not known\. Choose one of always/);
  expect(() => action({ 'report-dir': ' ' })).toThrow(/`report-dir` is empty/);
  expect(() => action({ 'comment-key': 'x'.repeat(101) })).toThrow(/`comment-key`/);
});
