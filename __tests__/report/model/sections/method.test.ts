import { beforeAll, expect, test } from '@jest/globals';
import { bounds, method } from '../../../../src/report/model/sections/method.js';
import type { Evaluation } from '../../../../src/run/evaluate.js';
import { evaluationOf } from '../../../support/evaluation.js';
import { run } from '../../../support/table.js';
import { rowsOf, textsOf } from './shown.js';

let evaluation: Evaluation;
beforeAll(async () => {
  const rows = { a: run(100, 90), b: run(100, 80).reverse() };
  evaluation = await evaluationOf(rows, { diagnostics: 'false', 'min-gain': '0.05' });
});
const of = (certificate: object = {}): Evaluation => ({
  ...evaluation,
  certificate: { ...evaluation.certificate, ...certificate },
});
const why = (certificate: object): string =>
  textsOf(method(of(certificate), false)).find((text) => text.startsWith('Why the '))!;

test('each kind of outcome has the argument that its limits rest on', () => {
  expect(why({})).toMatch(/^Why the bounds hold: .*Clopper and Pearson.*Berger and Boos 1994/);
  expect(why({ weights: { groups: [] } })).toMatch(/bets are laid in rounds, each with questions of every group/);
  expect(why({ clusters: { clusters: 40 } })).toMatch(/bets are laid on whole clusters, .*Ville’s inequality/);
  const gain = { ...evaluation.certificate.gain, bounds: null, method: 'scoreLeast' };
  expect(why({ gain })).toMatch(/bets are laid on one question after the other, .* as long as the questions are indep/);
});

test('why the ceiling holds: of answers that are wrong, or of scores', () => {
  expect(textsOf(method(of(), false))[0]).toMatch(/is wrong wherever every member is wrong/);
  expect(textsOf(method(of({ measure: 'score' }), false))[0]).toMatch(/scores at most the best score/);
});

test('how to compute it again is a line to be copied, with every setting that is not the default', () => {
  const { blocks } = method(of(), false)!;
  expect(blocks).toContainEqual({
    kind: 'code',
    text: 'beta-certificate --min-gain=0.05 --diagnostics=false results.csv',
  });
  expect(textsOf(blocks).at(-1)).toMatch(/^β certificate \d+\.\d+\.\d+, seed \d+\. Same results, settings and version/);
});

test('every bound has a row, the one that is used says so', () => {
  const rows = rowsOf(bounds(of()), 'bounds')!;
  expect(rows.map(([name]) => name)).toEqual([
    '`rescueBergerBoos` (used)',
    '`rescueBonferroni`',
    '`bonferroniV2`',
    '`pluginV1`',
  ]);
  const values = rows.map(([, points]) => Number(points));
  expect(values[0]! / 100).toBeGreaterThanOrEqual(evaluation.certificate.gain.upper);
  expect(values[0]! / 100).toBeLessThan(evaluation.certificate.gain.upper + 1e-4);
  expect(Math.max(...values)).toBe(values[2]);
});
