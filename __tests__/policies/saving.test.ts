import { describe, expect, test } from '@jest/globals';
import { evaluationOf, evaluationOfText } from '../support/evaluation.js';
import type { Rows } from '../support/table.js';

const PRICES = { prices: 'big = 10\nmid = 4\nsmall = 1' };
const fails = (n: number, wrong: (q: number) => boolean): (0 | 1)[] =>
  Array.from({ length: n }, (_, q) => (wrong(q) ? 0 : 1));
const rows: Rows = {
  big: fails(400, (q) => q % 20 === 0),
  mid: fails(400, (q) => q % 20 === 0 || q === 7),
  small: fails(400, (q) => q % 3 === 0),
};

describe('switching', () => {
  test('to the cheapest model that is shown to lose at most max-loss', async () => {
    const { saving } = await evaluationOf(rows, { ...PRICES, 'max-loss': '0.02' });
    expect(saving).toMatchObject({ reference: 'big', declared: false, maxLoss: 0.02, verdict: 'saving-possible' });
    expect(saving!.switch).toMatchObject({ model: 'mid', saving: [0.6, 0.6, 0.6] });
    expect(saving!.switch!.loss[0]).toBeCloseTo(1 / 400, 12);
    expect(saving!.switch!.loss[1]).toBeGreaterThan(1 / 400);
    expect(saving!.switch!.loss[1]).toBeLessThanOrEqual(0.02);
  });

  test('is shown as one of all that is cheaper, for the verdict too', async () => {
    // Three lost of 400 where eight would be too many: one in 24 by chance, which is enough for one and not for two.
    const close = { big: rows['big']!, mid: fails(400, (q) => q % 20 === 0 || [7, 8, 9].includes(q)) };
    const inputs = {
      prices: 'big = 10\nmid = 4',
      'max-loss': '0.02',
      'baseline-model': 'big',
      ensembles: 'b?d',
    };
    const alone = await evaluationOf(close, { ...inputs, ensembles: '' });
    expect(alone.saving).toMatchObject({ verdict: 'saving-possible', switch: { model: 'mid' } });
    const { saving } = await evaluationOf(
      { ...close, bad: fails(400, (q) => q % 2 === 0) },
      { ...inputs, prices: `${inputs.prices}\nbad = 1` },
    );
    expect(saving).toMatchObject({ verdict: 'inconclusive', switch: { model: 'mid' } });
  });

  test('a larger loss allows the cheaper one; without a word, min-gain is the loss', async () => {
    expect((await evaluationOf(rows, { ...PRICES, 'max-loss': '0.4' })).saving!.switch!.model).toBe('small');
    expect((await evaluationOf(rows, { ...PRICES, 'min-gain': '0.03' })).saving!.maxLoss).toBe(0.03);
  });

  test('what a router costs is in: a row of its own', async () => {
    const router = fails(400, (q) => q % 20 === 0 || q === 7);
    const inputs = { prices: `${PRICES.prices}\nrouter = 3`, ensembles: 'router', 'max-loss': '0.02' };
    const { saving } = await evaluationOf({ ...rows, router }, inputs);
    const found = saving!.policies.find(({ name }) => name === 'router')!;
    expect(found.saving).toEqual([0.7, 0.7, 0.7]);
    // At a cost of 3 the best mixture is of small and mid, two thirds of mid.
    const mixture = (2 / 3) * (379 / 400) + (1 / 3) * (266 / 400);
    expect(found.overMixture![0]).toBeCloseTo(379 / 400 - mixture, 12);
    expect(found.overMixture![1]).toBeGreaterThan(0);
  });
});

describe('the gate', () => {
  const alike: Rows = { big: rows['big']!, small: fails(400, (q) => q % 2 === 0) };
  const gate = { 'fail-on': 'no-saving' };

  test('fails where each is shown to lose more, or to save less', async () => {
    const { decision, saving } = await evaluationOf(alike, { ...gate, prices: 'big = 10\nsmall = 1' });
    expect(saving!.switch).toBeNull();
    expect(decision).toEqual({ passed: false, failures: ['no-saving'] });
    const little = await evaluationOf(rows, { ...gate, prices: 'big = 10\nmid = 9.9\nsmall = 9.8' });
    expect(little.saving!.verdict).toBe('no-saving');
  });

  test('passes where something is shown to save', async () => {
    expect((await evaluationOf(rows, { ...gate, ...PRICES })).decision.passed).toBe(true);
  });

  test.each([
    ['without costs', {}, 'needs what the answers'],
    ['without diagnostics', { ...PRICES, diagnostics: 'false' }, '`diagnostics`'],
    ['with scores', { ...PRICES, measure: 'score' }, 'no-saving'],
    ['a saving of nothing', { ...PRICES, 'min-saving': '0' }, '`min-saving`'],
  ])('%s: a sentence', async (_, inputs, words) => {
    await expect(evaluationOf(rows, { ...gate, ...inputs })).rejects.toThrow(words);
  });
});

test('clusters: limits are by bets on them, and mixtures are not judged', async () => {
  const lines = rows['big']!.map((_, q) =>
    ['big', 'mid', 'small'].map((m) => `q${q},${m},${Number(rows[m]![q])},t${q % 40}`),
  );
  const csv = `query_id,model,correct,template\n${lines.flat().join('\n')}\n`;
  const { saving } = await evaluationOfText(csv, { ...PRICES, 'cluster-by': 'template', 'max-loss': '0.4' });
  const alone = await evaluationOf(rows, { ...PRICES, 'max-loss': '0.4' });
  expect(saving!.switch!.model).toBe('mid');
  expect(saving!.switch!.loss[1]).toBeGreaterThan(0.01);
  expect(saving!.ceiling!.lower).toBeLessThan(alone.saving!.ceiling!.lower);
  expect(saving!.policies.every(({ overMixture: over }) => over === null)).toBe(true);
});
