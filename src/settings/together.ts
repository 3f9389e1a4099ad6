import { UserError } from '../base/errors.js';
import type { Settings } from './types.js';

/** Settings that exclude each other, and what to do about it. */
interface Clash {
  readonly when: boolean;
  readonly rule: string;
  readonly remedy: string;
}

/** @throws UserError for settings that ask of traffic, of scores, or of draws what these cannot say */
function checkMeasure(settings: Settings): void {
  const clash = [...ofTraffic(settings), ...ofScores(settings), ...ofSamples(settings)].find(({ when }) => when);
  if (clash !== undefined) throw new UserError(clash.rule, clash.remedy);
}

/** What is about right and wrong answers of several models. */
const OF_OUTCOMES: readonly (readonly [name: string, isSet: (settings: Settings) => boolean])[] = [
  ['fail-on: no-realised-gain', ({ failOn }) => failOn.includes('no-realised-gain')],
  ['fail-on: no-saving', ({ failOn }) => failOn.includes('no-saving')],
  ['adjudications', ({ adjudications }) => adjudications !== undefined],
  ['compare-with', ({ compareWith }) => compareWith !== undefined],
  ['self-check', ({ selfCheck }) => selfCheck],
  ['weights', ({ weights }) => weights.length > 0],
  ['group-by', ({ groupBy }) => groupBy !== undefined],
  ['options', ({ options }) => options !== undefined],
];

/** What takes every query once, and would stand beside a gate on weighted ones. */
const UNWEIGHTED: readonly (readonly [name: string, isSet: (settings: Settings) => boolean, why: string])[] = [
  ...OF_OUTCOMES.filter(([name]) => ['fail-on: no-realised-gain', 'fail-on: no-saving'].includes(name)).map(
    ([name, isSet]) => [name, isSet, 'the policies that are trained here take every question once'] as const,
  ),
  ['compare-with', ({ compareWith }) => compareWith !== undefined, 'two runs are compared question by question'],
  ['self-check', ({ selfCheck }) => selfCheck, 'the gate is checked on questions that are drawn alike'],
  [
    'cluster-by',
    ({ clusterBy }) => clusterBy !== undefined,
    'the limits for traffic take single questions as independent',
  ],
  ['measure: score', ({ measure }) => measure === 'score', 'the limits for traffic are of right and wrong answers'],
];

function ofTraffic(settings: Settings): Clash[] {
  if (settings.weights.length === 0) return [];
  return [
    {
      when: settings.groupBy === undefined,
      rule: '`weights` says how much of the traffic each group of questions stands for, and there are no groups.',
      remedy: 'Name the column, or `task` or `subject`, that says which group a question is in: `group-by`.',
    },
    ...UNWEIGHTED.map(([name, isSet, why]) => ({
      when: isSet(settings),
      rule: `\`${name}\` and \`weights\` do not go together: ${why}.`,
      remedy: `Leave one of the two out, or run twice: once with \`weights\`, once with \`${name}\`.`,
    })),
  ];
}

function ofScores(settings: Settings): Clash[] {
  const { measure, repeats, scoreRange } = settings;
  if (measure !== 'score') {
    const rule = '`score-range` is the scale of scores, and `measure` is accuracy.';
    const remedy = 'Set `measure` to score, or leave `score-range` out.';
    return [{ when: scoreRange[0] !== 0 || scoreRange[1] !== 1, rule, remedy }];
  }
  return [
    {
      when: repeats !== undefined && repeats !== 'mean',
      rule: `\`repeats: ${repeats}\` counts right and wrong draws, and \`measure: score\` has scores.`,
      remedy: 'Set `repeats` to mean, or `measure` to accuracy.',
    },
    ...OF_OUTCOMES.map(([name, isSet]) => ({
      when: isSet(settings),
      rule: `\`${name}\` is about right and wrong answers, and \`measure: score\` has scores.`,
      remedy: `Leave \`${name}\` out, or set \`measure\` to accuracy.`,
    })),
  ];
}

function ofSamples({ countAsWrong, repeats }: Settings): Clash[] {
  return [
    {
      when: repeats === 'samples' && countAsWrong.length > 0,
      rule: '`count-as-wrong` counts questions, and with `repeats: samples` it is draws that are counted.',
      remedy: 'Write the draws that failed into the results as wrong, or leave `count-as-wrong` out.',
    },
  ];
}

/** @throws UserError for a setting that needs several models, where the pool is draws of one */
export function checkOneModel(settings: Settings): void {
  const found = OF_OUTCOMES.find(([, isSet]) => isSet(settings));
  if (found === undefined) return;
  throw new UserError(
    `\`${found[0]}\` needs several models, and the results hold draws of one.`,
    `Leave \`${found[0]}\` out.`,
  );
}

/** @throws UserError for settings of which one makes no sense without, or beside, another */
export function checkTogether(settings: Settings): void {
  const { artifacts, compareWith, diagnostics, ensembles, failOn, groupBy, pairBy, results } = settings;
  if (results.length + artifacts.patterns.length === 0) {
    throw new UserError('`results` names no file.', 'Give the path, folder or glob of the results of your evaluation.');
  }
  if (failOn.includes('ensemble-not-better') && ensembles.length === 0) {
    throw new UserError(
      '`fail-on`: `ensemble-not-better` needs an ensemble to test.',
      'Name its rows of the results with `ensembles`.',
    );
  }
  if (failOn.includes('no-saving') && !diagnostics) {
    throw new UserError(
      '`fail-on`: `no-saving` is judged by policies that `diagnostics` measures.',
      'Set `diagnostics` to true.',
    );
  }
  if (failOn.includes('no-realised-gain') && !diagnostics) {
    throw new UserError(
      '`fail-on`: `no-realised-gain` is judged by policies that `diagnostics` measures.',
      'Set `diagnostics` to true.',
    );
  }
  const grouping = [
    ...(groupBy === undefined || settings.weights.length > 0 ? [] : ['group-by']),
    ...(pairBy === undefined ? [] : ['pair-by']),
  ];
  if (grouping.length > 0 && !diagnostics) {
    throw new UserError(
      `\`${grouping[0]!}\` asks for what \`diagnostics\` works out, and that is false.`,
      `Set \`diagnostics\` to true, or leave out \`${grouping.join('`, `')}\`.`,
    );
  }
  if (failOn.includes('regression') && compareWith === undefined) {
    throw new UserError(
      '`fail-on`: `regression` needs an earlier certificate to compare with.',
      'Name it with `compare-with`.',
    );
  }
  if (pairBy !== undefined && groupBy === undefined) {
    throw new UserError('`pair-by` compares groups, and there are none.', 'Name the groups with `group-by`.');
  }
  checkMeasure(settings);
}
