import { describe, expect, test } from '@jest/globals';
import { meanLowerLimit, meanUpperLimit } from '../../src/stats/target-bets.js';
import { hashOrder } from '../../src/outcomes/hash-order.js';
import { interval, lowerLimit } from '../../src/stats/clopper-pearson.js';
import { evaluationOf, evaluationOfText } from '../support/evaluation.js';
import { seededRandom } from '../../src/stats/random.js';

/** A long table: draws of each model, by query. */
function drawsCsv(byModel: Record<string, readonly (readonly number[])[]>): string {
  const lines = ['query_id,model,repeat,correct'];
  for (const [model, queries] of Object.entries(byModel))
    queries.forEach((draws, q) => draws.forEach((right, k) => lines.push(`q${q},${model},${k},${right}`)));
  return `${lines.join('\n')}\n`;
}

const random = seededRandom('samples of one model');
const DRAWS = Array.from({ length: 60 }, (_, q) => Array.from({ length: 5 }, () => Number(random() < (q % 3) / 3)));
const COUNTS = DRAWS.map((draws) => draws.reduce((sum, right) => sum + right, 0));

describe('a pool of one model', () => {
  test('is a certificate of what a choice among its draws gains', async () => {
    const { certificate, samples, decision } = await evaluationOfText(drawsCsv({ a: DRAWS }), { repeats: 'samples' });
    const n = DRAWS.length;
    const accuracy = COUNTS.reduce((sum, c) => sum + c, 0) / 5 / n;
    const allWrong = COUNTS.filter((c) => c === 0).length;
    expect(certificate.models.map(({ name }) => name)).toEqual(['a']);
    expect(certificate.singleBest.accuracy).toBeCloseTo(accuracy, 12);
    expect(certificate.allWrong.count).toBe(allWrong);
    expect(certificate.allWrong.interval).toEqual(interval(allWrong, n, 0.05));
    expect(certificate.ceiling.upper).toBe(1 - lowerLimit(allWrong, n, 0.05));
    // In the order of the SHA-256 of the ids: 1 - [c = 0] - c/5, at most 0.8.
    const order = hashOrder(DRAWS.map((_, q) => `q${q}`));
    const values = Array.from(order, (q) => Number(COUNTS[q]! > 0) - COUNTS[q]! / 5);
    expect(certificate.gain.method).toBe('samples');
    expect(certificate.gain.point).toBeCloseTo(1 - allWrong / n - accuracy, 12);
    expect(certificate.gain.upper).toBeCloseTo(meanUpperLimit(values, 0.05, 0.8), 9);
    expect(certificate.gain.lower).toBeCloseTo(meanLowerLimit(values, 0.05, 0.8), 9);
    expect(certificate.verdict).toBe('gain-possible');
    expect(decision.passed).toBe(true);
    const [own] = samples!;
    expect(own).toMatchObject({ model: 'a', draws: 5, queries: n, selectors: [] });
    expect(own!.flips.count).toBe(COUNTS.filter((c) => c > 0 && c < 5).length);
    expect(own!.curve.map(({ k }) => k)).toEqual([2, 3, 5]);
    expect(own!.curve.at(-1)!.gain).toEqual({
      point: certificate.gain.point,
      lower: certificate.gain.lower,
      upper: certificate.gain.upper,
    });
  });

  test('a query with fewer draws than most is incomplete, and both ends are told', async () => {
    const short = DRAWS.map((draws, q) => (q === 0 ? draws.slice(0, 3) : draws));
    const { certificate } = await evaluationOfText(drawsCsv({ a: short }), { repeats: 'samples' });
    expect(certificate.queries).toMatchObject({ total: 60, complete: 59 });
    expect(certificate.gain.missing!.queries).toBe(1);
  });

  test('draws without a verdict, or gone, leave both ends open where queries still count', async () => {
    // A fifth of the queries has one wrong draw of four; two of the right ones there are missing.
    const whole = DRAWS.map((_, q) => (q % 5 === 0 ? [1, 1, 1, 0] : [1, 1, 1, 1]));
    const gone = whole.map((draws) => (draws.includes(0) ? draws.slice(2) : draws));
    const failed = drawsCsv({ a: whole }).replace(/^(q\d*[05],a,[01]),1$/gm, '$1,error');
    for (const text of [drawsCsv({ a: gone }), failed]) {
      const { certificate } = await evaluationOfText(text, { repeats: 'samples' });
      expect(certificate.gain.missing).toMatchObject({
        queries: 12,
        unansweredRight: { point: expect.closeTo(0.05, 12) },
      });
    }
    expect(
      (await evaluationOfText(drawsCsv({ a: whole }), { repeats: 'samples' })).certificate.gain.missing,
    ).toBeNull();
  });

  test('a row that picks among the draws: what it gains, and its regret', async () => {
    const pick = COUNTS.map((c) => [Number(c >= 2)]);
    const text = drawsCsv({ a: DRAWS, verifier: pick });
    const { certificate, samples } = await evaluationOfText(text, { repeats: 'samples', ensembles: 'verifier' });
    const [selector] = samples![0]!.selectors;
    const accuracy = pick.filter(([right]) => right === 1).length / 60;
    expect(selector!.accuracy).toBeCloseTo(accuracy, 12);
    expect(selector!.gain.point).toBeCloseTo(accuracy - certificate.singleBest.accuracy, 12);
    expect(selector!.regret.point).toBeCloseTo(certificate.ceiling.point - accuracy, 12);
    expect(certificate.ensembles[0]).toMatchObject({ name: 'verifier', method: 'bets', pBeatsEveryMember: null });
  });

  test.each([
    ['one draw each', { a: DRAWS.map(([first]) => [first!]) }, {}, 'two or more'],
    ['failed draws', { a: DRAWS }, { 'count-as-wrong': 'error' }, '`count-as-wrong`'],
    ['adjudications', { a: DRAWS }, { adjudications: 'a.csv' }, '`adjudications` needs several models'],
    ['another model as baseline', { a: DRAWS }, { 'baseline-model': 'b' }, 'not a member'],
    ['without the word', { a: DRAWS }, { repeats: 'first' }, '`repeats: samples`'],
  ])('%s: a sentence', async (_, rows, inputs, words) => {
    await expect(evaluationOfText(drawsCsv(rows), { repeats: 'samples', ...inputs })).rejects.toThrow(words);
  });
});

test('among several models the first draw counts, and each model has its samples', async () => {
  const text = drawsCsv({ a: DRAWS, b: DRAWS.map((draws) => [...draws].reverse()) });
  const { certificate, samples } = await evaluationOfText(text, { repeats: 'samples', diagnostics: 'false' });
  expect(certificate.gain.method).toBe('rescueBergerBoos');
  expect(certificate.models.find(({ name }) => name === 'a')!.correct).toBe(
    DRAWS.filter(([first]) => first === 1).length,
  );
  expect(samples!.map(({ model }) => model)).toEqual(['a', 'b']);
  expect(samples![0]!.curve).toEqual(samples![1]!.curve);
});

test('clusters: the limits of the best of k are by bets on them', async () => {
  const lines = ['query_id,model,repeat,correct,template'];
  DRAWS.forEach((draws, q) => draws.forEach((right, k) => lines.push(`q${q},a,${k},${right},t${q % 6}`)));
  const inputs = { repeats: 'samples', 'cluster-by': 'template' };
  const { certificate } = await evaluationOfText(`${lines.join('\n')}\n`, inputs);
  expect(certificate.clusters).toMatchObject({ clusters: 6, effective: 6, designEffect: null });
  const alone = await evaluationOfText(drawsCsv({ a: DRAWS }), { repeats: 'samples' });
  expect(certificate.gain.point).toBeCloseTo(alone.certificate.gain.point, 12);
  expect(certificate.gain.upper).toBeGreaterThan(alone.certificate.gain.upper + 0.1);
});

test('a run without `repeats: samples` has none', async () => {
  const { samples } = await evaluationOf({ a: [1, 0, 1], b: [0, 1, 1] }, { diagnostics: 'false' });
  expect(samples).toBeNull();
});
