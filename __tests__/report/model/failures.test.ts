import { beforeAll, expect, test } from '@jest/globals';
import type { FailOn } from '../../../src/gate/decide.js';
import { failureTexts } from '../../../src/report/model/failures.js';
import { plainText } from '../../../src/report/model/text.js';
import type { Evaluation } from '../../../src/run/evaluate.js';
import { evaluationOf } from '../../support/evaluation.js';
import { run } from '../../support/table.js';

let noGain: Evaluation;
let undecided: Evaluation;
beforeAll(async () => {
  noGain = await evaluationOf({ a: run(500, 450), b: run(500, 300) }, { diagnostics: 'false' });
  undecided = await evaluationOf({ a: run(50, 45), b: run(50, 40) }, { diagnostics: 'false' });
});

/** What is said where the gate fails on one condition, in an evaluation with some fields changed. */
function said(failure: FailOn, evaluation: Evaluation, changes: object = {}): string {
  const [text, ...others] = failureTexts({
    ...evaluation,
    ...changes,
    decision: { passed: false, failures: [failure] },
  });
  expect(others).toEqual([]);
  const plain = plainText(text!, (name) => `<${name}>`);
  expect(plain.startsWith(`${failure}: `)).toBe(true);
  return plain.slice(failure.length + 2);
}
const withEnsembles = (ensembles: readonly object[]): object => ({
  certificate: { ...noGain.certificate, ensembles },
});

test('a gate that passes says nothing, and of several conditions each has a sentence', () => {
  expect(failureTexts(noGain)).toHaveLength(1);
  expect(failureTexts({ ...noGain, decision: { passed: true, failures: [] } })).toEqual([]);
  const both = { passed: false, failures: ['no-gain', 'regression'] } as const;
  expect(failureTexts({ ...noGain, decision: both })).toHaveLength(2);
});

test('no-gain: the limit, the best model, the level; or that one of two readings says so', () => {
  expect(said('no-gain', noGain)).toBe(
    'no ensemble of these 2 models can gain 2 points: at most +0.7 over <a> (one-sided 95%).',
  );
  const adjudicated = { asGraded: { verdict: 'no-gain' }, asSettled: { verdict: 'inconclusive' } };
  expect(said('no-gain', noGain, { adjudicated })).toMatch(/^by one of the two, the grades as given and /);
  expect(said('no-gain', noGain, { adjudicated: { ...adjudicated, asSettled: { verdict: 'no-gain' } } })).toMatch(
    /^no ensemble/,
  );
});

test('inconclusive: the limits on either side of the gain asked for; or a saving that cannot be decided', () => {
  expect(said('inconclusive', undecided)).toMatch(
    /^50 questions cannot tell whether the largest possible gain over <a> \(0\.0 to [\d.]+ points\) reaches 2 points\.$/,
  );
  const saving = { maxLoss: 0.01, minSaving: 0.3, reference: 'big', policies: [] };
  const sentence =
    'these questions cannot tell whether anything saves 30% of what <big> costs and loses at most 1 point.';
  expect(said('inconclusive', noGain, { saving })).toBe(sentence);
  expect(said('inconclusive', noGain, { saving: null, savingAsGraded: saving })).toBe(sentence);
  expect(said('no-saving', noGain, { saving })).toBe(
    'no model and none of 0 policies with known costs saves 30% of what <big> costs and loses at most 1 point.',
  );
});

test('incomplete: who is left out, which questions few have, and what hangs on missing answers', () => {
  const excluded = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name, coverage: 0.5 }));
  expect(said('incomplete', noGain, { excluded: excluded.slice(0, 1) })).toBe(
    'left out of the pool: <a> (50.0% answered).',
  );
  expect(said('incomplete', noGain, { excluded })).toMatch(/<e> \(50\.0% answered\) and 1 more\.$/);
  const cautions = [{ kind: 'of-few', queries: 1, models: ['z'] }];
  expect(said('incomplete', noGain, { excluded: excluded.slice(0, 1), cautions })).toBe(
    'left out of the pool: <a> (50.0% answered). 1 question is in the results of at most half of the models.',
  );
});

test('no-realised-gain: the policy whose limit is largest, not the one that was seen best', () => {
  expect(said('no-realised-gain', noGain)).toMatch(/^no vote, router, cascade or ensemble could be measured/);
  const realised = [
    { name: 'seen best', gain: 0.01, upper: 0.012 },
    { name: 'widest', gain: 0, upper: 0.0199 },
  ];
  expect(said('no-realised-gain', noGain, { policies: { realised } })).toBe(
    'none of 2 policies measured on these results gains 2 points; <widest> could gain the most, at most 1.99 (one-sided 95%).',
  );
});

test('regression: without anything to compare with', () => {
  expect(said('regression', noGain, { regression: null })).toBe('there was nothing to compare with.');
});

test('ensemble-not-better: each of the weak with its number or its coverage, five at most', () => {
  expect(said('ensemble-not-better', noGain)).toBe(
    'the results hold no ensemble, so none is shown to beat every model.',
  );
  const weak = { difference: -0.012, lower: -0.03, pBeatsEveryMember: 1, reason: null, coverage: 1 };
  const two = withEnsembles([
    { ...weak, name: 'v1' },
    { ...weak, name: 'v2', reason: 'coverage', coverage: 0.5 },
  ]);
  expect(said('ensemble-not-better', noGain, two)).toBe(
    '<v1> is not shown to beat every model (−1.2 points over the best); <v2> answered 50.0%, less than `min-coverage` (95%).',
  );
  const seven = withEnsembles(Array.from({ length: 7 }, (_, i) => ({ ...weak, name: `v${i}` })));
  expect(said('ensemble-not-better', noGain, seven)).toMatch(
    /<v4> is not shown .*\(−1\.2 points over the best\); and 2 more\.$/,
  );
});
