import { describe, expect, test } from '@jest/globals';
import { summaryOf } from '../../../src/report/model/summary.js';
import { evaluationOf } from '../../support/evaluation.js';
import { run } from '../../support/table.js';
import { of, said, type Said } from './said.js';

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

  test('what is amiss in files: each kind once, and no more than a few', async () => {
    const evaluation = await evaluationOf({ a: run(100, 80), b: run(100, 70) });
    const file = evaluation.files[0]!;
    const noted = (path: string, ...warnings: string[]) => ({ ...file, path, warnings });
    const warningsOf = (...files: ReturnType<typeof noted>[]) => said({ ...evaluation, files }).warnings;
    expect(warningsOf(noted('a.jsonl', 'the last line is cut short'), noted('b.jsonl'))).toContain(
      '"a.jsonl": the last line is cut short.',
    );
    const many = warningsOf(noted('a', 'one', 'two'), noted('b', 'one', 'three', 'four', 'five'), noted('c', 'one'));
    expect(many).toEqual(
      expect.arrayContaining([
        '"a" and 2 more files: one.',
        '"a": two.',
        '"b": three.',
        '2 more notes on files: see `certificate.json`.',
      ]),
    );
  });
});
