import { describe, expect, test } from '@jest/globals';
import { pairedFormats, type FormatComparison, type PairedFormats } from '../../../src/correlation/formats.js';
import type { JudgeAgreement, UnderJudge } from '../../../src/correlation/judges-types.js';
import { formatsText, judgesText } from '../../../src/report/model/judges-text.js';
import { bitsOf, matrixOf } from '../../correlation/matrices.js';
import { code } from '../../../src/report/escape.js';
import { plainText } from '../../../src/report/model/text.js';

function judge(name: string, allWrong: number, queries = 500): UnderJudge {
  const rate = queries === 0 ? null : allWrong / queries;
  return { name, answers: 1000, right: 0.5, queries, allWrong, rate, interval: rate === null ? null : [0, 1] };
}

function agreement(parts: Partial<JudgeAgreement> = {}): JudgeAgreement {
  const { answers, right, queries, allWrong, rate, interval } = judge('', 10);
  return {
    judges: [judge('x', 20), judge('y', 6), judge('z', 12)],
    judgesLeftOut: 0,
    majority: { answers, right, queries, allWrong, rate, interval, ties: 0 },
    cohen: { min: 0.414, median: 0.5, max: 0.627, pairs: [] },
    fleiss: { kappa: 0.52, answers: 1000 },
    ...parts,
  };
}

describe('judges', () => {
  test('how well they agree, the strictest and the most lenient, the majority', () => {
    expect(plainText(judgesText(agreement()))).toBe(
      '3 judges agree moderately (Cohen’s kappa, agreement beyond chance, 0.41 to 0.63; Fleiss 0.52 on the 1,000 answers that all of them graded). Under the strictest (x) every model is wrong on 4.0% of the questions (20 of 500), under the most lenient (y) on 1.2% of the questions (6 of 500). By the majority of their verdicts every model is wrong on 2.0% of the questions (10 of 500).',
    );
  });

  test.each([
    [-0.2, 'no more than chance would have it'],
    [0, 'no more than chance would have it'],
    [0.2, 'hardly'],
    [0.3, 'a little'],
    [0.6, 'moderately'],
    [0.8, 'well'],
    [0.81, 'almost always'],
  ])('a kappa of %d: they agree %s', (kappa, words) => {
    expect(plainText(judgesText(agreement({ fleiss: { kappa, answers: 9 } })))).toContain(`3 judges agree ${words} (`);
    const cohen = { min: kappa, median: kappa, max: kappa, pairs: [] };
    expect(plainText(judgesText(agreement({ cohen, fleiss: { kappa: null, answers: 0 } })))).toContain(
      `agree ${words} (Cohen’s kappa, agreement beyond chance, ${kappa.toFixed(2)}).`,
    );
  });

  test('two judges have one kappa, and Fleiss’ would say the same again', () => {
    const cohen = { min: 0.5, median: 0.5, max: 0.5, pairs: [] };
    expect(plainText(judgesText(agreement({ judges: [judge('x', 2), judge('y', 1)], cohen })))).toMatch(
      /^2 judges agree moderately \(Cohen’s kappa, agreement beyond chance, 0\.50\)\./,
    );
  });

  test('where no kappa exists it says why', () => {
    const pair = { judges: ['x', 'y'] as const, agreement: null, kappa: null, standardError: null };
    const none = { min: null, median: null, max: null };
    const fleiss = { kappa: null, answers: 0 };
    expect(plainText(judgesText(agreement({ cohen: { ...none, pairs: [{ ...pair, answers: 0 }] }, fleiss })))).toMatch(
      /^3 judges graded, and no two of them the same answers: how far they agree is not known\./,
    );
    expect(plainText(judgesText(agreement({ cohen: { ...none, pairs: [{ ...pair, answers: 9 }] }, fleiss })))).toMatch(
      /^3 judges graded; how far they agree beyond chance is not defined/,
    );
  });

  test('what stands in the way of comparing them is said', () => {
    const judges = [judge('x', 5), judge('y', 3, 400), judge('z', 0, 0)];
    const text = plainText(judgesText(agreement({ judges, judgesLeftOut: 2 })));
    expect(text).toContain('No question has a verdict on every model, and so there is no such share, under z.');
    expect(text).toContain('They did not grade the same questions');
    expect(text).toContain('2 judges with fewer verdicts are left out of this.');
    const majority = { ...agreement().majority, ties: 1 };
    expect(plainText(judgesText(agreement({ majority })))).toContain(
      '(1 answer on which they are divided evenly counts as wrong).',
    );
  });

  test('judges of one mind, one judge with a rate, and none', () => {
    const of = (...judges: UnderJudge[]): string => plainText(judgesText(agreement({ judges })));
    expect(of(judge('x', 5), judge('y', 5))).toContain(
      'Under each of them every model is wrong on 1.0% of the questions (5 of 500).',
    );
    expect(of(judge('x', 5), judge('y', 0, 0))).toContain('Under x every model is wrong on 1.0%');
    expect(of(judge('x', 0, 0), judge('y', 0, 0))).toContain(
      'No question has a verdict on every model, and so there is no such share, under x and y.',
    );
    expect(of(judge('x', 0, 0), judge('y', 0, 0))).not.toContain('Under');
  });

  test('names are escaped as the surface does it', () => {
    expect(plainText(judgesText(agreement({ judges: [judge('<b>', 9), judge('a|b', 1)] })), code)).toContain(
      'Under the strictest (`<b>`) every model is wrong',
    );
  });
});

describe('formats', () => {
  const pair: PairedFormats = {
    formats: ['free response', 'multiple choice'],
    questions: 500,
    leftOut: { incomplete: 0, askedAgain: 0 },
    allWrong: [
      { count: 30, rate: 0.06, interval: [0.04, 0.08] },
      { count: 6, rate: 0.012, interval: [0.01, 0.02] },
    ],
    onlyFirst: 26,
    onlySecond: 2,
    p: 0.0003,
    models: [
      { name: 'a', accuracy: [0.8, 0.9], p: 0.001, differs: true },
      { name: 'b', accuracy: [0.8, 0.81], p: 1, differs: false },
    ],
  };
  const said = (...pairs: PairedFormats[]): string => plainText(formatsText({ pairs, pairsLeftOut: 0 }));

  test('the two rates, the paired test, and the models that differ', () => {
    expect(said(pair)).toBe(
      'The same 500 questions: every model wrong on 6.0% (30) as free response, 1.2% (6) as multiple choice (exact paired p 0.00030). For 1 of 2 models the accuracy differs beyond chance (a 80.0 against 90.0%).',
    );
  });

  test('models that differ: none, and more than can be named', () => {
    const alike = pair.models[1]!;
    expect(said({ ...pair, models: [alike, alike] })).toMatch(
      / For none of the 2 models does the accuracy differ beyond chance\.$/,
    );
    expect(said({ ...pair, models: new Array<(typeof pair.models)[number]>(5).fill(pair.models[0]!) })).toMatch(
      / For 5 of 5 models the accuracy differs beyond chance \((?:a 80\.0 against 90\.0%(?:, )?){3} and 2 more\)\.$/,
    );
  });

  test('what is left out is said', () => {
    expect(said({ ...pair, leftOut: { incomplete: 3, askedAgain: 1 } })).toMatch(
      /^The same 500 questions \(left out: 3 not answered by every model in both, 1 asked more than once in one format\): /,
    );
    expect(said({ ...pair, questions: 0, allWrong: null, leftOut: { incomplete: 0, askedAgain: 7 } })).toBe(
      'Of the questions asked both as free response and as multiple choice none can be compared (left out: 7 asked more than once in one format).',
    );
  });

  test('nothing to compare is said, and many pairs are not told one by one', () => {
    expect(plainText(formatsText({ pairs: [], pairsLeftOut: 0 }))).toMatch(/^No question is asked in two formats/);
    const many: FormatComparison = { pairs: new Array<PairedFormats>(7).fill(pair), pairsLeftOut: 1 };
    const text = plainText(formatsText(many));
    expect(text.match(/The same 500 questions/g)).toHaveLength(5);
    expect(text).toMatch(/ 3 more pairs of formats share questions\.$/);
  });

  test('it reads what the comparison gives', () => {
    const groups = new Map([
      ['free', bitsOf([true, true, false, false])],
      ['choice', bitsOf([false, false, true, true])],
    ]);
    const outcomes = [
      [0, 1, 1, 1],
      [0, 0, 1, 0],
    ] as const;
    expect(plainText(formatsText(pairedFormats(matrixOf(outcomes), groups, [1, 2, 1, 2], 0.05)))).toMatch(
      /^The same 2 questions: every model wrong on 0\.0% \(0\) as choice, 50\.0% \(1\) as free \(exact paired p 1\.00\)\./,
    );
  });
});
