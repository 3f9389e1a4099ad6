import { describe, expect, test } from '@jest/globals';
import { parseSettings } from '../../src/settings/settings.js';
import { defaultOf } from '../../src/settings/table.js';
import { WEIGHTS } from '../../src/settings/weights.js';

const parse = (inputs: Record<string, string>) =>
  parseSettings((name) => ({ results: 'r.csv', ...inputs })[name] ?? defaultOf(name));

test('lines of a group and its share; names may hold an equals sign', () => {
  const shares = WEIGHTS.read('faq = 0.7\n\n a=b = 2e-1\nidle=0', 'weights');
  expect(shares).toEqual([
    { group: 'faq', share: 0.7 },
    { group: 'a=b', share: 0.2 },
    { group: 'idle', share: 0 },
  ]);
  expect(WEIGHTS.read(WEIGHTS.write(shares).join('\n'), 'weights')).toEqual(shares);
  expect(parse({}).weights).toEqual([]);
});

describe('lines that give no shares', () => {
  test.each([
    ['faq', '`weights`: line 1, "faq", is not of the form `group = share`.'],
    ['a = 1\n= 2', 'line 2, "= 2", is not of the form'],
    ['a = 1\nb = -0.2', 'line 2: the share "-0.2" is not a number from 0 on.'],
    ['a = 30%', 'line 1: the share "30%" is not a number'],
    ['a = NaN', 'the share "NaN"'],
    ['a = 1e999', 'the share "1e999"'],
    ['a =', 'the share ""'],
    ['a = 1\na = 2', 'line 2 gives "a" a share again.'],
    ['a = 0\nb = 0', 'the shares add up to 0.'],
    ['a = 1e308\nb = 1e308', 'the shares add up to Infinity.'],
  ])('%j', (weights, message) => {
    expect(() => parse({ weights, 'group-by': 'kind' })).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining(message) as unknown }),
    );
  });
});

describe('what does not go with weights says why', () => {
  test.each([
    [{}, 'there are no groups. Name the column'],
    [
      { 'cluster-by': 'passage' },
      '`cluster-by` and `weights` do not go together: the limits for traffic take single questions',
    ],
    [{ measure: 'score' }, '`measure: score` and `weights` do not go together'],
    [
      { 'compare-with': 'earlier' },
      '`compare-with` and `weights` do not go together: two runs are compared question by question',
    ],
    [{ 'self-check': 'true' }, '`self-check` and `weights`'],
    [{ 'fail-on': 'no-realised-gain' }, '`fail-on: no-realised-gain` and `weights`'],
    [{ 'fail-on': 'no-saving' }, '`fail-on: no-saving` and `weights`'],
  ])('%j', (inputs: Record<string, string>, message) => {
    const groupBy: Record<string, string> = Object.keys(inputs).length === 0 ? {} : { 'group-by': 'kind' };
    expect(() => parse({ weights: 'a = 1', ...groupBy, ...inputs })).toThrow(message);
  });
});

test('groups that weigh need no diagnostics', () => {
  expect(() => parse({ 'group-by': 'kind', diagnostics: 'false' })).toThrow('`group-by` asks for what `diagnostics`');
  expect(parse({ 'group-by': 'kind', diagnostics: 'false', weights: 'a = 1' }).groupBy).toBe('kind');
});
