import { describe, expect, test } from '@jest/globals';
import { answerCosts } from '../../src/policies/cost-answers.js';
import type { PolicyContext } from '../../src/policies/context.js';
import { pricedContext } from '../../src/policies/priced.js';
import { parsePrices } from '../../src/policies/prices.js';
import { routers, type Routers } from '../../src/policies/routers.js';
import { evidenceOf } from '../support/evidence.js';
import { seeded } from '../support/random.js';
import { contextOf } from './contexts.js';

const QUERIES = 400;
const PRICES = ['m00 = 10', 'm01 = 1'];

/** Two topics. The dear model is right on 9 in 10 of all, the cheap one as often on sums and seldom on proofs. */
function planted(seed: number): { prompts: string[]; outcomes: (0 | 1)[][] } {
  const random = seeded(seed);
  const proofs = Array.from({ length: QUERIES }, () => random() < 0.4);
  const luck = proofs.map(() => random());
  const right = (chance: (isProof: boolean) => number): (0 | 1)[] =>
    proofs.map((isProof, q) => (luck[q]! < chance(isProof) ? 1 : 0));
  return {
    prompts: proofs.map((isProof, q) => `${isProof ? 'prove the lemma' : 'add the column'} ${q % 7}`),
    outcomes: [right(() => 0.9), right((isProof) => (isProof ? 0.3 : 0.89))],
  };
}

function run(context: PolicyContext, maxLoss = 0.03, lines = PRICES): Routers {
  const costs = answerCosts(context.matrix.models, QUERIES, context.evidence, parsePrices(lines));
  const { context: priced, modelCosts } = pricedContext(context, costs);
  return routers(priced, costs, { modelCosts: modelCosts!, maxLoss });
}

const { prompts, outcomes } = planted(1);
const evidence = evidenceOf({}, { prompts });
const context = contextOf(outcomes, { evidence });

describe('routers at a price', () => {
  const { priced, realised } = run(context);

  test('at price 0 are the routers that look at accuracy alone; at a high one the cheapest model answers', () => {
    expect(priced.routers.map(({ name }) => name)).toEqual(realised.map(({ name }) => name));
    for (const [i, { curve }] of priced.routers.entries()) {
      expect(curve[0]!.accuracy).toBeCloseTo(realised[i]!.accuracy, 12);
      expect(curve[0]!.cost).toBeCloseTo(realised[i]!.cost!, 12);
      const last = curve.at(-1)!;
      expect(last.cost).toBeCloseTo(1, 12);
      expect(last.saving).toBeCloseTo(0.9, 12);
      expect(last.overMixture).toBeCloseTo(0, 12);
    }
  });

  test('find what tells the topics, save what sums cost, and lose next to nothing', () => {
    expect(priced.policies.map(({ name }) => name)).toEqual(realised.map(({ name }) => `${name}, priced`));
    for (const { name, cost, gain, saving } of priced.policies) {
      // A perfect router asks the dear model on the proofs, and saves 54 %.
      expect([name, saving!.point > 0.4 && saving!.point < 0.6]).toEqual([name, true]);
      expect(1 - cost! / 10).toBeCloseTo(saving!.point, 12);
      expect(Math.abs(gain)).toBeLessThan(0.03);
    }
    for (const { pair } of priced.routers) {
      expect(pair).toMatchObject({ strong: 'm00', weak: 'm01' });
      expect(pair!.apgr).toBeGreaterThan(0.7);
      // Two in five calls are for proofs: half of the gap lies in half of them.
      expect(pair!.cpt50).toBeCloseTo(0.2, 1);
      expect(pair!.cpt80).toBeLessThan(0.4);
      expect(pair!.pgr.at(-1)).toEqual({ calls: 1, recovered: expect.closeTo(1, 12) });
    }
  });

  test('where so small a loss could not be shown, the reference answers', () => {
    for (const { cost, gain } of run(context, 0.0001).priced.policies) {
      expect(cost).toBe(10);
      expect(gain).toBe(0);
    }
  });

  test('outcomes of a fold that is held out decide nothing about its price', () => {
    // What answers cost on that fold tells the picks there; elsewhere prices are what they were.
    const first = contextOf(outcomes, { evidence, deals: 1 });
    const spent = (isTurned: (fold: number) => boolean): number[] => {
      const flipped = outcomes.map((column) =>
        column.map((outcome, q): 0 | 1 => (isTurned(first.foldOf[q]!) ? (outcome === 1 ? 0 : 1) : outcome)),
      );
      const on = contextOf(flipped, { evidence, deals: 1, baseline: 'm00' });
      const costs = answerCosts(on.matrix.models, QUERIES, evidence, parsePrices(PRICES));
      const { context: with_, modelCosts } = pricedContext(on, costs);
      const marked = modelCosts!.map((own, m) =>
        own.map((cost, q) => cost + (first.foldOf[q] === 0 && m === 1 ? 10_000 : 0)),
      );
      return routers(with_, costs, { modelCosts: marked, maxLoss: 0.03 }).priced.policies.map(({ cost }) => cost!);
    };
    const marks = (isTurned: (fold: number) => boolean): number[] =>
      spent(isTurned).map((cost) => Math.floor((cost * QUERIES) / 10_000));
    const plain = marks(() => false);
    expect(plain.every((count) => count > 0)).toBe(true);
    expect(marks((fold) => fold === 0)).toEqual(plain);
    expect(marks((fold) => fold !== 0)).not.toEqual(plain);
  });

  test('a model without a price is not asked; a cheapest model that is the best has no pair', () => {
    const three = contextOf([...outcomes, outcomes[0]!.map((): 0 | 1 => 1)], { evidence, baseline: 'm00' });
    for (const { curve } of run(three).priced.routers)
      for (const { accuracy } of curve) expect(accuracy).toBeLessThan(0.95);
    const turned = run(context, 0.03, ['m00 = 1', 'm01 = 10']);
    expect(turned.priced.routers.map(({ pair }) => pair)).toEqual([null, null]);
    // Nothing is saved over the cheapest model by asking another.
    for (const { saving } of turned.priced.policies) expect(saving!.point).toBeLessThanOrEqual(1e-12);
  });
});

test('without costs no router is priced', () => {
  expect(routers(context, answerCosts([], 0, undefined, [])).priced).toEqual({ routers: [], policies: [] });
});

test('of very many models those are routed among that are best, and best for what they cost', () => {
  const random = seeded(4);
  const many = Array.from({ length: 30 }, (_, m) =>
    outcomes[0]!.map((right): 0 | 1 => (random() < 0.02 * m ? 0 : right)),
  );
  const lines = many.map((_, m) => `m${String(m).padStart(2, '0')} = ${30 - m}`);
  const { priced, notes } = run(contextOf(many, { evidence, deals: 1 }), 0.03, lines);
  expect(priced.routers[0]!.pair).toMatchObject({ weak: 'm29' });
  expect(priced.routers[0]!.curve.at(-1)!.saving).toBeGreaterThan(0.9);
  expect(notes.join()).toContain('best for what they cost');
});
