import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PolicyFigures } from '../../../src/report/model/measured.js';
import type { Situation } from '../../../src/report/model/situation.js';
import { stepsOf } from '../../../src/report/model/steps.js';
import { plainText } from '../../../src/report/model/text.js';
import type { Evaluation } from '../../../src/run/evaluate.js';
import { evaluationOf } from '../../support/evaluation.js';
import { run } from '../../support/table.js';

let base: Evaluation;
beforeAll(async () => {
  // 500 questions, of which both get q450 to q499 wrong.
  base = await evaluationOf({ a: run(500, 450), b: run(500, 300) }, { diagnostics: 'false' });
});

interface Changes {
  readonly certificate?: object;
  readonly queries?: object;
  readonly [field: string]: unknown;
}

function steps(situation: object, { certificate = {}, queries = {}, ...changes }: Changes = {}): string[] {
  const own = { ...base.certificate, ...certificate, queries: { ...base.certificate.queries, ...queries } };
  const evaluation = { ...base, ...changes, certificate: own } as Evaluation;
  return stepsOf(evaluation, situation as Situation).map((step) => plainText(step, (name) => `<${name}>`));
}
const policy = (gain: number): Partial<PolicyFigures> => ({ name: 'r', gain });
const ensemble = (parts: object): object => ({
  name: 'v',
  difference: 0.03,
  interval: [0.01, 0.05],
  reason: null,
  coverage: 1,
  aboveCeiling: false,
  ...parts,
});
const LIFT =
  'To raise the limit, add a model that is right where all of these are wrong: <q450>, <q451>, <q452>, <q453> and 46 more.';

describe('in each situation', () => {
  test('no-gain: the best alone, and what would raise the limit', () => {
    expect(steps({ kind: 'no-gain' })).toEqual(['Use <a> alone.', LIFT]);
  });

  test('what a regression asks for', () => {
    const change = { what: 'accuracy', name: 'b', before: 0.9, after: 0.8, direction: 'worse' };
    const alarm = { ...change, significant: true, material: true, p: 0.001, adjusted: 0.002 };
    const regression = { queries: {}, changes: [{ ...alarm, name: 'z', after: 0.88 }, alarm] };
    expect(steps({ kind: 'regressed' }, { regression })).toEqual([
      'Undo what changed <b>, or evaluate again to confirm it.',
      'If the change is meant, run the workflow once on the default branch: that makes this the new baseline.',
    ]);
    const { name: _, ...beta } = { ...alarm, what: 'beta', before: 0.1, after: 0.2 };
    expect(steps({ kind: 'regressed' }, { regression: { queries: {}, changes: [beta] } })[0]).toBe(
      'Undo what made it worse, or evaluate again to confirm it.',
    );
    expect(steps({ kind: 'held' })).toEqual([]);
  });

  test('what cannot be compared: another run, or nothing to compare with', () => {
    expect(steps({ kind: 'incomparable' }, { regression: { queries: {} } })[0]).toMatch(/^Evaluate the same questions/);
    for (const regression of [null, { queries: null }])
      expect(steps({ kind: 'incomparable' }, { regression })[0]).toMatch(/^Run the workflow once on the branch/);
  });

  test('incomplete: the models, or the number of questions', () => {
    const excluded = ['x', 'y', 'z', 'w'].map((name) => ({ name, coverage: 0.5 }));
    expect(steps({ kind: 'incomplete' }, { excluded })[0]).toBe(
      'Evaluate <x> (50% answered), <y> (50% answered), <z> (50% answered) on all questions, or say in `models` which models are meant.',
    );
    expect(steps({ kind: 'incomplete' }, { queries: { total: 1750, complete: 500 } })).toEqual([
      'Evaluate the 1,250 questions again that some model did not answer.',
      'Or say in `count-as-wrong` what a missing answer is.',
    ]);
  });

  test('an ensemble that is better: what it costs, where that is known of both', () => {
    const situation = { kind: 'better', ensemble: ensemble({}) };
    expect(steps(situation)[0]).toBe('Merge <v> if +3.0 points are worth running more than <a>.');
    const options = [
      { name: 'a', cost: 0.004 },
      { name: 'v', cost: 0.01 },
    ];
    expect(steps(situation, { policies: { cost: { options } } })[0]).toBe(
      'Merge <v> if +3.0 points are worth 2.5 times the cost of <a> (0.010 against 0.0040 US dollars an answer).',
    );
    const free = [{ name: 'a', cost: 0 }, options[1]];
    expect(steps(situation, { policies: { cost: { options: free } } })[0]).toContain('running more than <a>.');
    expect(steps({ ...situation, kind: 'better-by-little' })[0]).toMatch(/^Keep <a> unless \+3\.0 points .*`min-gain`/);
  });

  test('one that is not: whether more questions could tell, and why it is not judged', () => {
    const not = (parts: object): string => steps({ kind: 'not-better', ensemble: ensemble(parts) })[0]!;
    expect(not({ interval: [-0.01, 0.05] })).toBe(
      'Use <a> alone, improve <v>, or evaluate more questions to tell them apart.',
    );
    expect(not({ difference: -0.01, interval: [-0.03, 0.01] })).toBe('Use <a> alone, or improve <v>.');
    expect(not({ difference: 0, interval: null, reason: 'coverage', coverage: 0.5 })).toBe(
      'Use <a> alone, or improve <v>: it answered 50.0%, less than `min-coverage`.',
    );
  });

  test('savings', () => {
    const saving = { reference: 'a', switch: { model: 'b', loss: [0, 0.0123] } };
    expect(steps({ kind: 'saves', saving })).toEqual(['Use <b> instead of <a> if 1.3 points are worth it.']);
    expect(steps({ kind: 'saves', saving: { ...saving, switch: { model: 'b', loss: [0, -0.01] } } })[0]).toContain(
      'if 0.0 points',
    );
    expect(steps({ kind: 'no-saving', saving })[0]).toMatch(/^Use <a>, or add a cheaper model/);
  });

  test('room: what looks like an ensemble first, then what was tried, then anything', () => {
    const room = { kind: 'room', best: policy(0.03) };
    expect(steps(room)).toEqual([
      'Build <r>, evaluate it on more questions, and name its column in `ensembles`: the gate then tests it against every model.',
    ]);
    expect(steps({ ...room, best: policy(0.01) })[0]).toMatch(/^Add the outcomes of your router or vote/);
    expect(steps({ ...room, best: undefined })[0]).toMatch(/^Add the outcomes of your router or vote/);
    const cautions = [{ kind: 'vote', model: 'b', agreement: 1, verdict: null }];
    expect(steps(room, { cautions })[0]).toBe('Name <b> in `ensembles` if it is one, to test it.');
    expect(steps({ kind: 'reached', policy: policy(0.03) })[0]).toMatch(/^Build <r>, evaluate it, and name/);
  });

  test('undecided: what would decide', () => {
    const of = (queries: object, certificate: object = {}): string =>
      steps({ kind: 'undecided' }, { queries, certificate })[0]!;
    expect(of({ neededToDecide: 1500 })).toMatch(/^Evaluate 1,000 more questions \(1,500 in all\), then decide/);
    expect(of({ neededToDecide: null })).toMatch(/^Choose another `min-gain`, .* so close to 2 points that/);
    expect(of({ neededToDecide: 1500 }, { clusters: { clusters: 5 } })).toMatch(/^Evaluate more clusters/);
  });

  test('undecided: that the gate may fail on it, unless it does or fails already', () => {
    const of = (failOn: string[], passed: boolean): number =>
      steps(
        { kind: 'undecided' },
        {
          queries: { neededToDecide: 900 },
          settings: { ...base.settings, failOn },
          decision: { passed, failures: [] },
        },
      ).filter((step) => step.startsWith('Add `inconclusive`')).length;
    expect([of(['no-gain'], true), of(['inconclusive'], true), of(['no-gain'], false)]).toEqual([1, 0, 0]);
  });

  test('of several draws of one model it is the draws that are wrong', () => {
    const certificate = { gain: { ...base.certificate.gain, method: 'samples' } };
    expect(steps({ kind: 'no-gain' }, { certificate })[1]).toBe(
      'To raise the limit, look at what no draw got right: <q450>, <q451>, <q452>, <q453> and 46 more.',
    );
    expect(steps({ kind: 'room', best: undefined }, { certificate })[0]).toMatch(/what your selector picks/);
  });
});

describe('what must be put right comes first', () => {
  test('too few questions, and a model that was left out where that changes the verdict', () => {
    const excluded = [{ name: 'x', coverage: 0.9 }];
    expect(steps({ kind: 'no-gain' }, { queries: { complete: 49 }, excluded })).toEqual([
      'Evaluate at least 50 questions.',
      'Use <a> alone.',
      LIFT,
    ]);
    const cautions = [{ kind: 'left-out', models: excluded, verdict: 'gain-possible' }];
    expect(steps({ kind: 'no-gain' }, { excluded, cautions })[0]).toBe(
      'Evaluate <x> on all questions: it answered 90%.',
    );
  });

  test('three steps are enough, and one that says nothing takes no place', () => {
    const above = ensemble({ aboveCeiling: true, beyondCeilingQueries: ['q7'] });
    const all = steps(
      { kind: 'not-better', ensemble: above },
      { queries: { complete: 49 }, certificate: { ensembles: [above] } },
    );
    expect(all).toEqual([
      'Evaluate at least 50 questions.',
      'Find out where <v> has its answers from: look at <q7>.',
      expect.stringMatching(/^Use <a> alone/),
    ]);
  });

  describe('questions whose grade is doubted', () => {
    const item = (query: string, found: string): object => ({ query, kind: 'all-wrong', class: found });
    const audit = {
      items: [item('q450', 'wrong-reference'), item('q451', 'unexplained'), item('q452', 'truncated')],
    };

    test('before anything else where the certificate is what is asked, and are no reason to add a model', () => {
      expect(steps({ kind: 'no-gain' }, { audit })).toEqual([
        'Check <q450>, <q452> first.',
        'Use <a> alone.',
        LIFT.replace('<q450>, <q451>, <q452>, <q453> and 46', '<q451>, <q453>, <q454>, <q455> and 44'),
      ]);
    });

    test('one that some model did not answer is none that every model got wrong', () => {
      const partial = { items: [{ query: 'p1', kind: 'partial', class: 'truncated' }] };
      expect(steps({ kind: 'no-gain' }, { audit: partial })).toEqual(['Use <a> alone.', LIFT]);
    });

    test('behind the first step of any other question', () => {
      expect(steps({ kind: 'not-better', ensemble: ensemble({}) }, { audit })[1]).toBe('Check <q450>, <q452> first.');
    });

    test('not where all are settled, or where nothing is suspect', () => {
      expect(steps({ kind: 'no-gain' }, { audit, adjudicated: { unsettled: 0 } })[0]).toBe('Use <a> alone.');
      expect(steps({ kind: 'no-gain' }, { audit: { items: [item('q451', 'unexplained')] } })[0]).toBe('Use <a> alone.');
    });
  });
});
