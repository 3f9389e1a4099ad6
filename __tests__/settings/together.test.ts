import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/errors.js';
import { parseSettings } from '../../src/settings/settings.js';
import { defaultOf } from '../../src/settings/table.js';
import { checkOneModel } from '../../src/settings/together.js';

const settings = (inputs: Readonly<Record<string, string>>) =>
  parseSettings((name) => inputs[name] ?? (name === 'results' ? 'x.csv' : defaultOf(name)));
const TRAFFIC = { weights: 'a = 1\nb = 2', 'group-by': 'kind' };

describe('settings that go together', () => {
  test.each([
    [{}],
    [{ results: '', artifact: 'results-*' }],
    [{ 'fail-on': 'ensemble-not-better', ensembles: 'vote' }],
    [{ 'fail-on': 'regression', 'compare-with': 'old' }],
    [{ 'pair-by': 'question', 'group-by': 'form' }],
    [TRAFFIC],
    [{ ...TRAFFIC, diagnostics: 'false' }],
    [{ measure: 'score', 'score-range': '1,10', repeats: 'mean', 'cluster-by': 'passage' }],
    [{ repeats: 'samples' }],
    [{ repeats: 'majority', 'count-as-wrong': 'error' }],
  ])('%j', (inputs: Readonly<Record<string, string>>) => {
    expect(() => settings(inputs)).not.toThrow();
  });
});

describe('settings that do not', () => {
  test.each([
    [{ results: '' }, '`results` names no file.'],
    [{ 'fail-on': 'ensemble-not-better' }, '`ensemble-not-better` needs an ensemble to test. Name its rows'],
    [
      { 'fail-on': 'no-saving', diagnostics: 'false' },
      '`no-saving` is judged by policies that `diagnostics` measures.',
    ],
    [{ 'fail-on': 'no-realised-gain', diagnostics: 'false' }, '`no-realised-gain` is judged by policies'],
    [{ 'fail-on': 'regression' }, '`regression` needs an earlier certificate to compare with.'],
    [{ 'group-by': 'kind', diagnostics: 'false' }, '`group-by` asks for what `diagnostics` works out'],
    [{ 'group-by': 'a', 'pair-by': 'b', diagnostics: 'false' }, 'or leave out `group-by`, `pair-by`.'],
    [{ 'pair-by': 'question' }, '`pair-by` compares groups, and there are none.'],
    [
      { weights: 'a = 1' },
      '`weights` says how much of the traffic each group of questions stands for, and there are no groups.',
    ],
    [{ ...TRAFFIC, 'cluster-by': 'x' }, '`cluster-by` and `weights` do not go together'],
    [{ ...TRAFFIC, 'self-check': 'true' }, '`self-check` and `weights` do not go together'],
    [{ ...TRAFFIC, 'fail-on': 'no-saving' }, '`fail-on: no-saving` and `weights` do not go together'],
    [{ ...TRAFFIC, measure: 'score' }, '`measure: score` and `weights` do not go together'],
    [{ 'score-range': '0,10' }, '`score-range` is the scale of scores, and `measure` is accuracy.'],
    [{ measure: 'score', repeats: 'majority' }, '`repeats: majority` counts right and wrong draws'],
    [{ measure: 'score', options: '4' }, '`options` is about right and wrong answers'],
    [{ measure: 'score', 'group-by': 'a' }, '`group-by` is about right and wrong answers'],
    [{ repeats: 'samples', 'count-as-wrong': 'error' }, '`count-as-wrong` counts questions'],
  ])('%j', (inputs: Readonly<Record<string, string>>, says) => {
    expect(() => settings(inputs)).toThrow(UserError);
    expect(() => settings(inputs)).toThrow(says);
  });
});

test('draws of one model have no groups, no policies and nothing to compare with', () => {
  expect(() => {
    checkOneModel(settings({}));
  }).not.toThrow();
  for (const [inputs, named] of [
    [{ 'fail-on': 'no-saving' }, 'fail-on: no-saving'],
    [{ 'compare-with': 'old' }, 'compare-with'],
    [{ options: '4' }, 'options'],
  ] as const)
    expect(() => {
      checkOneModel(settings(inputs));
    }).toThrow(`\`${named}\` needs several models, and the results hold draws of one. Leave \`${named}\` out.`);
});
