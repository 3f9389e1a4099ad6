import { describe, expect, test } from '@jest/globals';
import { summaryOf, type Summary } from '../../../src/report/model/summary.js';
import { plainText } from '../../../src/report/model/text.js';
import { evaluationOf, evaluationOfText } from '../../support/evaluation.js';
import { run, type Rows } from '../../support/table.js';

interface Said extends Pick<Summary, 'sign' | 'passed' | 'picture' | 'situation'> {
  readonly heading: string;
  readonly line: string;
  readonly warnings: readonly string[];
  readonly steps: readonly string[];
  readonly failures: readonly string[];
  readonly facts: readonly (readonly [label: string, value: string, note: string])[];
}

function said(evaluation: Awaited<ReturnType<typeof evaluationOf>>): Said {
  const { heading, line, warnings, steps, failures, facts, ...rest } = summaryOf(evaluation);
  const plain = (text: string): string => plainText(text);
  return {
    ...rest,
    heading: plain(heading),
    line: plain(line),
    warnings: warnings.map(plain),
    steps: steps.map(plain),
    failures: failures.map(plain),
    facts: facts.map(({ label, value, note }) => [label, plain(value), plain(note)] as const),
  };
}

const of = async (rows: Rows, inputs: Record<string, string> = {}): Promise<Said> =>
  said(await evaluationOf(rows, inputs));

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

describe('a named ensemble is what is spoken of', () => {
  const rows = { a: run(100, 90), b: run(100, 80).reverse() };

  test('not shown better, by the sign of the gate', async () => {
    const fails = await of({ ...rows, vote: run(100, 90) }, { ensembles: 'vote', 'fail-on': 'ensemble-not-better' });
    expect(fails.sign).toBe('❌');
    expect(fails.heading).toMatch(/^vote is not shown to beat a: 0\.0 points \(−[\d.]+ to [\d.]+\)$/);
    expect(fails.steps[0]).toBe('Use a alone, or improve vote.');
    expect(fails.failures).toEqual([
      'ensemble-not-better: vote is not shown to beat every model (0.0 points over the best).',
    ]);
    expect((await of({ ...rows, vote: run(100, 90) }, { ensembles: 'vote' })).sign).toBe('🟡');
  });

  test('shown better by what was asked for', async () => {
    const summary = await of({ ...rows, vote: run(100, 100) }, { ensembles: 'vote' });
    expect(summary.sign).toBe('✅');
    expect(summary.heading).toMatch(/^vote beats every model: \+10\.0 points over a \([\d.]+ to [\d.]+\)$/);
    expect(summary.line).toMatch(
      /^vote: \+10\.0 percentage points \(.*, 95%\) · possible: \+10\.0 \(.*\) · you asked for \+2$/,
    );
  });

  test('shown better, but by less than was asked for: no green tick', async () => {
    const summary = await of(
      { ...rows, vote: run(100, 100) },
      { ensembles: 'vote', 'min-gain': '0.15', 'fail-on': 'none' },
    );
    expect([summary.sign, summary.heading]).toEqual([
      '🟡',
      'vote beats every model, but by +10.0 points; you asked for 15',
    ]);
  });

  test('where the certificate fails the gate, the line under it says so', async () => {
    const inputs = { ensembles: 'vote', 'fail-on': 'no-gain,ensemble-not-better', 'min-gain': '0.5' };
    const summary = await of({ ...rows, vote: run(100, 90) }, inputs);
    expect(summary.line).toContain('no ensemble of these models can gain more than +');
    expect(summary.failures).toHaveLength(2);
  });

  test('of several, the best must be shown better as the best of them, unless the gate asks for all', async () => {
    // One in 32 by chance: enough for one ensemble, and not for the best of three.
    const ahead = run(100, 95);
    const three = { v1: ahead, v2: ahead.map((right, q) => (q === 0 ? 0 : right)), v3: run(100, 80) };
    expect((await of({ ...rows, v1: ahead }, { ensembles: 'v*' })).situation.kind).toBe('better');
    const picked = await of({ ...rows, ...three }, { ensembles: 'v*' });
    expect([picked.sign, picked.situation.kind]).toEqual(['🟡', 'not-better']);
    const all = await of(
      { ...rows, v1: ahead, v2: ahead, v3: ahead },
      { ensembles: 'v*', 'fail-on': 'ensemble-not-better' },
    );
    expect([all.sign, all.situation.kind]).toEqual(['✅', 'better']);
    // One in 64 by chance: in its own interval, but not as the best of three.
    const more = await of({ ...rows, ...three, v1: run(100, 96) }, { ensembles: 'v*' });
    expect(more.line).toMatch(/^v1: \+6\.0 percentage points \(0\.\d to .*, 95%; picked from 3, at least 0\.0\)/);
    expect(more.situation.kind).toBe('better');
  });

  test('of several, the worst where the gate hangs on all of them', async () => {
    const inputs = { ensembles: 'v*', 'fail-on': 'ensemble-not-better' };
    const summary = await of({ ...rows, v1: run(100, 100), v2: run(100, 60) }, inputs);
    expect(summary.heading).toMatch(/^v2 is worse than a: −30\.0 points/);
    expect(summary.line).toContain('1 more ensemble below');
  });
});

describe('facts', () => {
  test('with a declared baseline every gain says over which model it is', async () => {
    const rows = { old: run(500, 300), new: run(500, 450), mine: run(500, 460) };
    const { facts, line, picture } = await of(rows, { 'baseline-model': 'old', ensembles: 'mine' });
    expect(facts.find(([label]) => label === 'yours')).toEqual([
      'yours',
      expect.stringMatching(/^\+2\.0 points/),
      'mine, over new',
    ]);
    expect(line).toContain('possible over old: +30.0');
    // Over the baseline, with the best model beside it.
    expect(picture).toMatch(/\+32\.0 yours$/m);
    expect(picture).toMatch(/\+30\.0 best model$/m);
  });

  test('a declared baseline that is not the best seen says so', async () => {
    const { facts } = await of({ a: run(100, 90), b: run(100, 80).reverse() }, { 'baseline-model': 'b' });
    expect(facts[0]).toEqual(['declared baseline', '80.0%', 'b']);
    expect(facts.find(([label]) => label === 'perfect choice')![2]).toBe('you asked for +2, over b');
    expect(facts.find(([label]) => label === 'over the best model')![2]).toBe('what a perfect choice gains over a');
  });

  test('groups: how many have which verdict', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, q) => `q${q},${q < 200 ? 'x' : 'y'},${Number(q % 2 === 0 || q >= 200)},${Number(q % 2 === 1 || q >= 200)}`,
    );
    const evaluation = await evaluationOfText(`query_id,subject,a,b\n${rows.join('\n')}\n`, { 'group-by': 'subject' });
    expect(said(evaluation).facts.find(([label]) => label === 'groups')![1]).toBe('2: 1 gain-possible, 1 inconclusive');
  });

  test('ties are named', async () => {
    const { facts } = await of({ a: run(10, 5), b: run(10, 5) });
    expect(facts[0]).toEqual(['best single model', '50.0%', 'a, tied with b']);
  });
});

describe('what a reader must not overlook', () => {
  test('an ensemble above the ceiling: where its answers come from is the first question', async () => {
    const rows = { a: run(200, 150), b: run(200, 140), mine: run(200, 190) };
    const { steps, warnings } = await of(rows, { ensembles: 'mine' });
    expect(warnings).toContain(
      'mine is above the ceiling: right on 40 questions that every model missed. It writes answers of its own, or has seen the references.',
    );
    expect(steps[0]).toMatch(/^Find out where mine has its answers from: look at q\d+\.$/);
    expect(steps.join()).not.toContain('add a model');
  });

  test('no answer is right: the column is doubted, not the models', async () => {
    const { steps, warnings } = await of({ a: run(60, 0), b: run(60, 0) });
    expect(warnings).toContain(
      'No answer of 2 models is right: is this the right column, and are 0 and 1 not exchanged?',
    );
    expect(steps[0]).toContain('column of outcomes');
  });

  test('an ensemble that is not shown to beat every model, where the ceiling is undecided too, is no pass', async () => {
    const rows = { a: run(300, 200), b: [...run(6, 0), ...run(294, 200)], mine: run(300, 200) };
    const evaluation = await evaluationOf(rows, { ensembles: 'mine', 'min-gain': '0.02' });
    expect(evaluation.certificate.verdict).toBe('inconclusive');
    expect(summaryOf(evaluation)).toMatchObject({ passed: true, undecided: true, sign: '⚪' });
  });

  test('fewer than 50 questions are never green', async () => {
    const few = await of({ a: [1, 0], b: [0, 1] }, { 'min-gain': '0', 'fail-on': 'none' });
    expect(few.warnings).toContain('Only 2 questions: too few to act on.');
    expect([few.passed, few.sign]).toEqual([true, '⚪']);
  });

  test('guessers, where they make the verdict', async () => {
    const coin = Array.from({ length: 400 }, (_, q): 0 | 1 => (q % 4 === 0 ? 1 : 0));
    const rows = { a: run(400, 200), b: run(400, 180), coin };
    expect((await of(rows, { options: '4' })).warnings).toContain(
      'Without coin, which is not shown better than guessing (25.0%), the verdict would be no-gain.',
    );
    const all = await of({ coin, other: [...coin].reverse() }, { options: '4' });
    expect(all.warnings[0]).toMatch(/^No model is shown to be better than guessing \(25\.0%\): /);
  });

  test('clusters too few to decide anything, in one line', async () => {
    const { certificate, ...rest } = await evaluationOf({ a: run(500, 450), b: run(500, 300) });
    const with2 = (verdict: typeof certificate.verdict): readonly string[] => {
      const clusters = { clusters: 2, effective: 2, largest: 250, unlabelled: 0, designEffect: null };
      const gain = { ...certificate.gain, independent: { ...certificate.gain, verdict } };
      const cautions = [{ kind: 'few-clusters' as const, effective: 2, largest: 250, queries: 500 }];
      return said({ ...rest, cautions, certificate: { ...certificate, verdict, clusters, gain } }).warnings;
    };
    expect(with2('inconclusive')).toEqual([
      '2 clusters can decide nothing, however many questions lie in them: check `cluster-by`.',
    ]);
    expect(with2('no-gain')).toEqual(['Only 2 clusters: too few to act on. Check `cluster-by`.']);
  });

  test('what was settled, and what the grades as given say', async () => {
    const evaluation = await evaluationOf({ a: run(330, 250), b: run(330, 200) });
    const { certificate } = evaluation;
    const recomputed = (queries: number, verdict: typeof certificate.verdict) => {
      const { ceiling, gain, singleBest } = certificate;
      return { queries, allWrong: 0, beta: 0, ceiling, gain, singleBest, verdict };
    };
    const settled = {
      genuine: 5,
      'wrong-reference': 20,
      'grader-defect': 30,
      ambiguous: 0,
      truncated: 0,
      'multi-answer': 0,
    };
    const by = (verdict: typeof certificate.verdict, left: number): Said =>
      said({
        ...evaluation,
        adjudicated: {
          graded: 80,
          genuine: 30,
          settled: { ...settled },
          unsettled: 25,
          incompleteRemoved: 0,
          labelErrorsRemoved: 10,
          ignored: { notListed: [], stale: [], unknown: [] },
          asGraded: recomputed(330, verdict),
          asSettled: recomputed(left, 'no-gain'),
        },
      });
    expect(by('no-gain', 270).warnings[0]).toMatch(
      /^60 of 330 questions were settled and left out \(20 wrong-reference, 30 grader-defect, 10 likely label errors\)\. As graded: at least 0\.0, at most \d\.\d points; same verdict\.$/,
    );
    expect(by('inconclusive', 270).warnings[0]).toContain('points; another verdict, inconclusive.');
    expect(by('inconclusive', 270).heading).toBe(
      'The grades as given and the grades as settled give different verdicts',
    );
    expect(by('no-gain', 330).warnings).toEqual([]);
  });

  test('on how many of the questions it is based, and who was left out', async () => {
    const a = run(600, 500);
    const b = a.map((right, q) => (q < 20 ? ('missing' as const) : right));
    expect((await of({ a, b, c: run(600, 300) })).warnings).toContain(
      'Based on 580 of 600 questions: some model gave no answer to the others.',
    );
    const half = a.map((right, q) => (q < 300 ? ('missing' as const) : right));
    expect((await of({ a, b: run(600, 450), half })).warnings).toContain('half (50% answered) left out.');
  });
});

test('every name goes through the escape of its surface', async () => {
  const summary = summaryOf(await evaluationOf({ 'a<b>': run(500, 450), 'c"d': run(500, 300) }));
  const texts = [summary.heading, summary.line, ...summary.steps, ...summary.failures];
  const escaped = JSON.stringify(texts.map((text) => plainText(text, (name) => `[${name}]`)));
  expect(escaped.replaceAll('[a<b>]', '').replaceAll('[c\\"d]', '')).not.toMatch(/a<b>|c\\"d/);
  expect(escaped).toContain('[a<b>]');
});

test('a saving that hangs on the cost of one answer is not said as one, and is no pass', async () => {
  const rows = Array.from({ length: 400 }, (_, i) => [
    `q${i},big,${Number(i % 10 < 9)},${i === 0 ? 1000 : 0.01}`,
    `q${i},small,${Number(i % 20 < 17)},0.01`,
  ]).flat();
  const csv = `query_id,model,correct,cost\n${rows.join('\n')}\n`;
  const evaluation = await evaluationOfText(csv, { 'max-loss': '0.1', 'fail-on': 'no-saving,inconclusive' });
  const summary = summaryOf(evaluation);
  expect(plainText(summary.saving)).toMatch(
    /^Switching from big to small is not shown to save anything \(99% here, −[\d,]+ to 100%\)/,
  );
  expect(evaluation.decision.failures).toEqual(['inconclusive']);
  const lenient = summaryOf(await evaluationOfText(csv, { 'max-loss': '0.1', 'fail-on': 'no-saving' }));
  expect(lenient).toMatchObject({ passed: true, undecided: true });
});
