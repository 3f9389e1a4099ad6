import { describe, expect, test } from '@jest/globals';
import { summaryOf } from '../../../src/report/model/summary.js';
import { plainText } from '../../../src/report/model/text.js';
import { evaluationOf } from '../../support/evaluation.js';
import { run } from '../../support/table.js';
import { of } from './said.js';

/** Each of three models alone is wrong on its own third; their majority on nothing. */
const third = (k: number): (0 | 1)[] => Array.from({ length: 300 }, (_, q) => (q % 3 === k && q % 2 === 0 ? 0 : 1));
const THIRDS = { a: third(0), b: third(1), c: third(2) };

describe('the answer', () => {
  test('no-gain: the number that decides it, the gain asked for, what to do', async () => {
    const summary = await of({ a: run(500, 450), b: run(500, 300) });
    expect([summary.sign, summary.passed]).toEqual(['❌', false]);
    expect(summary.heading).toBe('No ensemble of these 2 models can gain 2 points: at most +0.7 over a');
    expect(summary.line).toBe(
      'Whatever router, vote or cascade you build: at most +0.7 percentage points (one-sided 95%) · you asked for +2',
    );
    expect(summary.steps).toEqual([
      'Use a alone.',
      'To raise the limit, add a model that is right where all of these are wrong: q450, q451, q452, q453 and 46 more.',
    ]);
    expect(summary.failures).toEqual([
      'no-gain: no ensemble of these 2 models can gain 2 points: at most +0.7 over a (one-sided 95%).',
    ]);
  });

  test('room, and nothing that was tried gets there: no green tick', async () => {
    const summary = await of({ a: run(100, 90), b: run(100, 80).reverse(), c: run(100, 70) });
    expect([summary.sign, summary.situation.kind]).toEqual(['🟡', 'room']);
    expect(summary.heading).toMatch(
      /^Up to \+10\.0 points to gain over a, but the best policy tried reaches .*; you asked for 2$/,
    );
    expect(summary.steps.at(-1)).toContain('name it in `ensembles`');
  });

  test('room, and something measured is shown to get there: a green tick', async () => {
    const summary = await of(THIRDS);
    expect([summary.sign, summary.situation.kind]).toEqual(['✅', 'reached']);
    expect(summary.heading).toMatch(/ reaches \+16\.\d points over /);
    expect(summary.line).toMatch(/^Best of 2 tried, .*: \+16\.\d percentage points \(.*, 95%\)/);
  });

  test('room, and something reaches it by itself, but not as the best of all that were tried: no green tick', async () => {
    const evaluation = await evaluationOf(THIRDS);
    const policies = evaluation.policies!;
    const weak = { ...policies, realised: policies.realised.map((policy) => ({ ...policy, jointLower: 0.019 })) };
    const picked = summaryOf({ ...evaluation, policies: weak });
    expect([picked.sign, picked.situation.kind]).toEqual(['🟡', 'room']);
    expect(plainText(picked.heading)).toContain('is not shown to reach the 2 you asked for');
    // Whoever settles queries must not be able to choose it.
    const graded = (policiesAsGraded: typeof policies): string => summaryOf({ ...evaluation, policiesAsGraded }).sign;
    expect([graded(weak), graded(policies)]).toEqual(['🟡', '✅']);
  });

  test('undecided: how many questions would decide, and neither green nor red', async () => {
    const summary = await of({ a: run(50, 45), b: run(50, 40) });
    expect([summary.sign, summary.passed]).toEqual(['⚪', true]);
    expect(summary.heading).toBe('50 questions cannot tell whether an ensemble of these 2 models can gain 2 points');
    expect(summary.steps[0]).toMatch(/^Evaluate 1\d\d more questions \(15\d in all\), then decide: at the rates seen/);
    expect(summary.steps[1]).toContain('`inconclusive`');
  });

  test('undecided where that fails the gate', async () => {
    const summary = await of({ a: run(50, 45), b: run(50, 40) }, { 'fail-on': 'inconclusive' });
    expect([summary.sign, summary.passed]).toEqual(['❌', false]);
    expect(summary.steps.join()).not.toContain('should not pass');
  });

  test('undecided where the gain seen is the gain asked for: no number of questions', async () => {
    const summary = await of({ a: run(100, 98), b: [...run(98, 50), 1, 1] });
    expect(summary.steps[0]).toContain('no practical number of questions decides');
  });
});
