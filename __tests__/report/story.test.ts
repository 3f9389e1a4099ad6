import { describe, expect, test } from '@jest/globals';
import { tell } from '../../src/report/story.js';
import { evaluationOf } from '../support/evaluation.js';
import { run } from '../support/table.js';

const plain = (text: string): string => text;

describe('the verdict in words', () => {
  test('no-gain: the number that decides it, the gain asked for, what to do', async () => {
    const story = tell(await evaluationOf({ a: run(500, 450), b: run(500, 300) }), plain);
    expect(story.passed).toBe(false);
    expect(story.headline).toBe('No ensemble of these 2 models would be worth it');
    expect(story.sentence).toMatch(
      /^Whatever router, vote or cascade you build from them, it cannot be right more than 0\.7 points more often than a alone \(95 % confidence\)\. You asked for at least 2\.$/,
    );
    expect(story.next).toContain('Use a alone.');
    expect(story.next).toContain('Look first at the 50 queries that every model got wrong');
    expect(story.failures).toEqual([
      'no-gain: an ensemble of these 2 models can gain at most 0.7 points over a (95 % confidence), and 2 were asked for.',
    ]);
    expect(story.gate).toEqual(['The gate fails on no-gain.']);
  });

  test('gain-possible: what is possible is not what is reached', async () => {
    const story = tell(await evaluationOf({ a: run(100, 90), b: run(100, 80).reverse() }), plain);
    expect(story.headline).toBe('An ensemble of these 2 models could be worth it');
    expect(story.sentence).toContain('at least 5.5 points more often than a alone');
    expect(story.next).toContain('what a perfect choice would gain, not what a real router or vote will');
    expect(story.next).not.toContain('Look first');
  });

  test('inconclusive: how many queries would decide', async () => {
    const story = tell(await evaluationOf({ a: run(50, 45), b: run(50, 40) }), plain);
    expect(story.headline).toBe('50 queries cannot tell whether an ensemble of these 2 models would be worth it');
    expect(story.next).toMatch(/about 15\d queries decide with a probability of 80 % \(1\d\d more\)\. Decide once/);
    expect([story.passed, story.decided]).toEqual([true, false]);
    expect(story.next).toContain('The gate passes undecided');
  });

  test('inconclusive where that fails the gate', async () => {
    const rows = { a: run(50, 45), b: run(50, 40) };
    const story = tell(await evaluationOf(rows, { 'fail-on': 'inconclusive' }), plain);
    expect([story.passed, story.decided]).toEqual([false, false]);
    expect(story.next).not.toContain('passes');
  });

  test('inconclusive where the gain seen is the gain asked for: no number of queries', async () => {
    const story = tell(await evaluationOf({ a: run(100, 98), b: [...run(98, 50), 1, 1] }), plain);
    expect(story.next).toContain('no practical number of queries would decide');
  });
});

describe('a gate that fails on something else than the verdict', () => {
  const rows = { a: run(100, 90), b: run(100, 80).reverse(), vote: run(100, 90) };

  test('says that first, and the verdict behind it', async () => {
    const story = tell(await evaluationOf(rows, { ensembles: 'vote', 'fail-on': 'ensemble-not-better' }), plain);
    expect(story.headline).toBe('vote not shown to beat every model');
    expect(story.sentence).toMatch(/^An ensemble of these 2 models could be worth it\. Choosing perfectly/);
    expect(story.next).toMatch(/^Use a alone, or improve the ensemble/);
    expect(story.gate).toEqual([
      'The gate fails on ensemble-not-better: vote not shown to be right more often than every member (95 % confidence).',
    ]);
  });

  test('where nothing that was measured reaches what was asked for', async () => {
    const story = tell(await evaluationOf(rows, { 'fail-on': 'no-realised-gain', 'min-gain': '0.9' }), plain);
    expect(story.headline).toBe('Nothing that was measured here gains what was asked for');
  });

  test('but where the verdict fails too, that stays the heading', async () => {
    const inputs = { ensembles: 'vote', 'fail-on': 'no-gain,ensemble-not-better', 'min-gain': '0.5' };
    const story = tell(await evaluationOf(rows, inputs), plain);
    expect(story.headline).toBe('No ensemble of these 2 models would be worth it');
    expect(story.failures).toHaveLength(2);
  });
});

describe('figures', () => {
  test('a declared baseline that is not the best seen says so', async () => {
    const story = tell(
      await evaluationOf({ a: run(100, 90), b: run(100, 80).reverse() }, { 'baseline-model': 'b' }),
      plain,
    );
    const labels = story.figures.map(([label]) => label);
    expect(labels[0]).toBe('Declared baseline');
    expect(story.figures.find(([label]) => label === 'Over the best model seen')![1]).toContain(
      'The rest of the gain over the baseline is switching to it.',
    );
  });

  test('what an ensemble is compared with is said where gains are over a declared baseline', async () => {
    const rows = { a: run(100, 90), b: run(100, 80).reverse(), vote: run(100, 95) };
    const said = async (inputs: Record<string, string>): Promise<string> => {
      const { figures } = tell(await evaluationOf(rows, { ensembles: 'vote', ...inputs }), plain);
      return figures.find(([label]) => label === 'Ensemble vote')![1];
    };
    expect(await said({})).toContain(' against the best member; exact test, p = ');
    expect(await said({ 'baseline-model': 'b' })).toContain(
      '+5.0 points (-0.3 to 12.4) against the best member (a, not the declared baseline); exact test, p = ',
    );
    expect(await said({ 'baseline-model': 'a' })).toContain(
      ' against the best member, whichever it truly is; exact test, p = ',
    );
  });

  test('with clusters an ensemble has a lower limit and no p-value', async () => {
    const outcomes = { a: run(40, 20), b: run(40, 30).reverse(), vote: run(40, 30) };
    const evaluation = await evaluationOf(outcomes, { ensembles: 'vote' });
    const ensembles = evaluation.certificate.ensembles.map((vote) => ({
      ...vote,
      method: 'clusterBets' as const,
      lower: -0.0321,
      pBeatsEveryMember: null,
    }));
    const story = tell({ ...evaluation, certificate: { ...evaluation.certificate, ensembles } }, plain);
    expect(story.figures.find(([label]) => label === 'Ensemble vote')![1]).toContain(
      'against the best member; lower limit of its gain over every member -3.3 points (95 %, by bets on clusters; above 0 it is shown to beat them all)',
    );
  });

  test('an ensemble that is right where every member is wrong is said to be', async () => {
    const rows = { a: run(40, 20), b: run(40, 10), moa: run(40, 25) };
    const story = tell(await evaluationOf(rows, { ensembles: 'moa' }), plain);
    expect(story.figures.find(([label]) => label === 'Ensemble moa')![1]).toContain(
      'right on 5 queries that every member got wrong',
    );
  });

  test('ties are named', async () => {
    const story = tell(await evaluationOf({ a: run(10, 5), b: run(10, 5) }), plain);
    expect(story.figures[0]![1]).toBe('a: 50.00 % right, tied with b');
  });
});

test('every name goes through the escape of its surface', async () => {
  const story = tell(await evaluationOf({ 'a<b>': run(500, 450), 'c"d': run(500, 300) }), (text) => `[${text}]`);
  const everything = JSON.stringify([story.sentence, story.next, story.failures, story.figures]);
  expect(everything.replaceAll('[a<b>]', '').replaceAll('[c\\"d]', '')).not.toMatch(/a<b>|c\\"d/);
});

describe('what a reader must not overlook', () => {
  test('fewer than 50 queries decide nothing that is green', async () => {
    const few = tell(await evaluationOf({ a: [1, 0], b: [0, 1] }, { 'min-gain': '0', 'fail-on': 'none' }), plain);
    expect(few.warnings).toContain('Only 2 queries: too few to act on.');
    expect([few.passed, few.decided]).toEqual([true, false]);
    const enough = tell(await evaluationOf({ a: run(50, 25), b: run(50, 25).reverse() }), plain);
    expect([enough.decided, enough.warnings]).toEqual([true, []]);
  });

  test('guessers, where they make the verdict', async () => {
    const coin = Array.from({ length: 400 }, (_, q): 0 | 1 => (q % 4 === 0 ? 1 : 0));
    const rows = { a: run(400, 200), b: run(400, 180), coin };
    const story = tell(await evaluationOf(rows, { options: '4' }), plain);
    expect(story.warnings).toContain(
      'Without coin, which is not shown better than guessing (25.0 %), the verdict would be no-gain.',
    );
    const all = tell(await evaluationOf({ coin, other: [...coin].reverse() }, { options: '4' }), plain);
    expect(all.warnings[0]).toMatch(/^No model is shown to be better than guessing \(25\.0 %\): /);
  });

  test('clusters too few to decide anything, in one line', async () => {
    const { certificate, ...rest } = await evaluationOf({ a: run(500, 450), b: run(500, 300) });
    const with2 = (verdict: typeof certificate.verdict): readonly string[] => {
      const clusters = { clusters: 2, effective: 2, largest: 250, unlabelled: 0, designEffect: null };
      const gain = { ...certificate.gain, independent: { ...certificate.gain, verdict } };
      const cautions = [{ kind: 'few-clusters' as const, effective: 2, largest: 250, queries: 500 }];
      return tell({ ...rest, cautions, certificate: { ...certificate, verdict, clusters, gain } }, plain).warnings;
    };
    expect(with2('inconclusive')).toEqual([
      '2 clusters can decide nothing, however many queries lie in them: check `cluster-by`.',
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
    const said = (verdict: typeof certificate.verdict, left: number): readonly string[] => {
      const adjudicated = {
        graded: 80,
        genuine: 30,
        settled: { ...settled },
        unsettled: 25,
        incompleteRemoved: 0,
        labelErrorsRemoved: 10,
        ignored: { notListed: [], stale: [], unknown: [] },
        asGraded: recomputed(330, verdict),
        asSettled: recomputed(left, 'no-gain'),
      };
      return tell({ ...evaluation, adjudicated }, plain).warnings;
    };
    expect(said('no-gain', 270)[0]).toMatch(
      /^60 of 330 queries were settled and left out \(20 wrong-reference, 30 grader-defect, 10 likely label errors\)\. As graded: at least 0\.0, at most \d\.\d points; same verdict\.$/,
    );
    expect(said('inconclusive', 270)[0]).toContain('points; another verdict, inconclusive.');
    expect(said('no-gain', 330)).toEqual([]);
  });

  test('on how many of the queries it is based', async () => {
    const a = run(600, 500);
    const b = a.map((right, q) => (q < 20 ? ('missing' as const) : right));
    expect(tell(await evaluationOf({ a, b }), plain).basis).toBe('Based on 580 of 600 queries.');
    expect(tell(await evaluationOf({ a, b: a }), plain).basis).toBe('');
  });
});
