import { describe, expect, test } from '@jest/globals';
import { hashOrder } from '../../src/outcomes/hash-order.js';
import { leastMeanUpperLimit } from '../../src/stats/least-mean.js';
import { meanLowerLimit, meanUpperLimit } from '../../src/stats/target-bets.js';
import { seededRandom } from '../../src/stats/random.js';
import { evaluationOf, evaluationOfText } from '../support/evaluation.js';

const random = seededRandom('graded scores');
const QUERIES = 80;
const SCORES = { a: 0.6, b: 0.5, c: 0.3 };
const rows = Object.fromEntries(
  Object.entries(SCORES).map(([name, rate]) => [
    name,
    Array.from({ length: QUERIES }, () => Math.round(100 * Math.min(1, Math.max(0, rate + random() - 0.5))) / 100),
  ]),
);
const SCORE = { measure: 'score' };
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const best = rows['a']!.map((score, q) => Math.max(score, rows['b']![q]!, rows['c']![q]!));
const order = hashOrder(best.map((_, q) => `q${q}`));
const behind = (model: string): number[] => Array.from(order, (q) => best[q]! - rows[model]![q]!);

describe('scores', () => {
  test('the certificate is of means: ceiling, gain and limits by bets', async () => {
    const { certificate, policies, pairwise } = flat(await evaluationOf(rows, SCORE));
    expect(certificate).toMatchObject({ measure: 'score', gain: { method: 'scoreLeast', bounds: null } });
    expect(certificate.ceiling.point).toBeCloseTo(mean(best), 12);
    expect(certificate.allWrong.rate).toBeCloseTo(1 - mean(best), 12);
    expect(certificate.singleBest.accuracy).toBeCloseTo(mean(rows['a']!), 12);
    expect(certificate.gain.point).toBeCloseTo(mean(best) - mean(rows['a']!), 12);
    const columns = ['a', 'b', 'c'].map(behind);
    expect(certificate.gain.upper).toBeCloseTo(
      leastMeanUpperLimit({ columns, sizes: columns[0]!.map(() => 1) }, 0.05),
      9,
    );
    expect(certificate.gain.lower).toBeCloseTo(Math.min(...columns.map((column) => meanLowerLimit(column, 0.05))), 9);
    expect([policies, pairwise]).toEqual([null, null]);
  });

  test('a declared baseline needs no choice', async () => {
    const { certificate } = await evaluationOf(rows, { ...SCORE, 'baseline-model': 'b' });
    expect(certificate.gain.method).toBe('scoreDeclared');
    expect(certificate.gain.upper).toBeCloseTo(meanUpperLimit(behind('b'), 0.05), 9);
    expect(certificate.gain.overBestSeen!.name).toBe('a');
  });

  test('a scale is scaled: the same scores from 1 to 10 are the same certificate', async () => {
    const graded = Object.fromEntries(
      Object.entries(rows).map(([name, scores]) => [name, scores.map((s) => 1 + 9 * s)]),
    );
    const [one, ten] = await Promise.all([
      evaluationOf(rows, SCORE),
      evaluationOf(graded as never, { ...SCORE, 'score-range': '1,10' }),
    ]);
    expect(ten.certificate.gain.upper).toBeCloseTo(one.certificate.gain.upper, 9);
    expect(ten.certificate.models.map(({ name }) => name)).toEqual(one.certificate.models.map(({ name }) => name));
  });

  test('0 and 1 are scores too, in a plain grid', async () => {
    const { certificate } = await evaluationOf({ a: [1, 0, 1, 1], b: [0, 1, 1, 0] }, SCORE);
    expect(certificate.gain.point).toBe(0.25);
    expect(certificate.models[0]).toMatchObject({ name: 'a', correct: 3, accuracy: 0.75 });
  });

  test('0 and 1 are scores too, in a long table', async () => {
    const lines = [1, 0, 1, 1].flatMap((a, q) => [`q${q},a,${a}`, `q${q},b,${[0, 1, 1, 0][q]}`]);
    const { certificate } = await evaluationOfText(`query_id,model,score\n${lines.join('\n')}\n`, SCORE);
    expect(certificate.models[0]).toMatchObject({ name: 'a', correct: 3, accuracy: 0.75 });
  });

  test('an ensemble is compared with every member in mean score', async () => {
    const { certificate } = await evaluationOf({ ...rows, vote: best }, { ...SCORE, ensembles: 'vote' });
    const [vote] = certificate.ensembles;
    expect(vote!.difference).toBeCloseTo(certificate.gain.point, 12);
    expect(vote).toMatchObject({ method: 'bets', pBeatsEveryMember: null, beyondCeiling: 0 });
    expect(vote!.lower).toBeGreaterThan(0);
  });

  test('draws are averaged with `repeats: mean`', async () => {
    const lines = ['query_id,model,repeat,score', 'q0,a,0,0.2', 'q0,a,1,0.6', 'q0,b,0,0.5', 'q0,b,1,0.5'];
    const { certificate } = await evaluationOfText(`${lines.join('\n')}\n`, { ...SCORE, repeats: 'mean' });
    expect(certificate.models.map(({ accuracy }) => accuracy)).toEqual([0.5, 0.4]);
    await expect(evaluationOfText(`${lines.join('\n')}\n`, SCORE)).rejects.toThrow('scored 0.6');
  });

  test('a score beside a verdict is what is measured', async () => {
    const lines = ['query_id,model,correct,score'];
    for (let q = 0; q < 20; q++)
      for (const m of ['a', 'b']) lines.push(`q${q},${m},${q % 2},${m === 'a' ? 0.25 : 0.75}`);
    const { certificate } = await evaluationOfText(`${lines.join('\n')}\n`, SCORE);
    expect(certificate.singleBest).toMatchObject({ name: 'b', accuracy: 0.75 });
  });

  test('what is missing is told from both ends', async () => {
    const gaps = { ...rows, c: rows['c']!.map((score, q) => (q === 0 ? ('missing' as const) : score)) };
    const { certificate } = await evaluationOf(gaps, SCORE);
    expect(certificate.queries).toMatchObject({ total: 80, complete: 79 });
    expect(certificate.gain.missing).toMatchObject({ queries: 1 });
  });
});

test.each([
  ['a score beyond the scale', { ...SCORE, 'score-range': '0,0.5' }, '`score-range`'],
  ['a range upside down', { ...SCORE, 'score-range': '1,0' }, '`score-range`'],
  ['a range without scores', { 'score-range': '0,10' }, '`measure` is accuracy'],
  ['a vote of draws', { ...SCORE, repeats: 'majority' }, '`repeats: majority`'],
  ['groups', { ...SCORE, 'group-by': 'task' }, '`group-by`'],
  ['policies', { ...SCORE, 'fail-on': 'no-realised-gain' }, 'no-realised-gain'],
  ['a comparison', { ...SCORE, 'compare-with': 'x.json' }, '`compare-with`'],
])('%s: a sentence', async (_, inputs, words) => {
  await expect(evaluationOf(rows, inputs)).rejects.toThrow(words);
});

test('right and wrong are no scores from 1 to 10', async () => {
  const inputs = { ...SCORE, 'score-range': '1,10' };
  await expect(evaluationOfText('query_id,a,b\nq1,pass,fail\nq2,pass,pass\n', inputs)).rejects.toThrow(
    'right is not a score on the scale',
  );
});

function flat(evaluation: Awaited<ReturnType<typeof evaluationOf>>): typeof evaluation & { pairwise: unknown } {
  return { ...evaluation, pairwise: evaluation.diagnostics?.pairwise ?? null };
}
