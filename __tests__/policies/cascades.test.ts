import { describe, expect, test } from '@jest/globals';
import { cascadesOf } from '../../src/policies/cascades.js';
import { answerCosts } from '../../src/policies/cost-answers.js';
import { parsePrices } from '../../src/policies/prices.js';
import { evidenceOf } from '../support/evidence.js';
import { seeded } from '../support/random.js';
import { coins, contextOf } from './contexts.js';

const FREE = answerCosts([], 0, undefined, []);

describe('cascades', () => {
  const QUERIES = 500;
  const random = seeded(21);
  const [cheap] = coins(1, QUERIES, 22, 0.6);
  const strong = cheap!.map((): 0 | 1 => (random() < 0.85 ? 1 : 0));
  const outcomes = [cheap!, strong];
  const names = ['small', 'large'];
  /** The higher the signal, the better the confidence tells right from wrong. */
  const logged = (signal: number): { confidence: number }[] =>
    cheap!.map((right) => ({ confidence: Math.min(1, random() * (1 - signal) + signal * right) }));
  const contextWith = (said: Parameters<typeof evidenceOf>[0]) =>
    contextOf(outcomes, { names, evidence: evidenceOf(said) });

  test('a confidence that knows right from wrong', () => {
    const { cascades, realised, notes } = cascadesOf(contextWith({ small: logged(0.6) }), FREE);
    expect(notes).toEqual([]);
    expect(cascades).toHaveLength(1);
    const [cascade] = cascades;
    expect(cascade).toMatchObject({ cheap: 'small', strong: 'large', signal: 'logged', queries: QUERIES, unlogged: 0 });
    expect(cascade!.auc).toBe(1);
    expect(cascade!.integratedErrorsCaught).toBeCloseTo(
      (cascade!.cheapAccuracy * (1 - cascade!.cheapAccuracy)) / 2,
      12,
    );
    // Only wrong answers are escalated: right on 0.6 + 0.4 x 0.85, against 0.7 for as many at random.
    expect(cascade!.escalated).toBeCloseTo(1 - cascade!.cheapAccuracy, 2);
    expect(cascade!.advantageInterval[0]).toBeGreaterThan(0.15);
    expect(cascade!.volumeCeiling).toBeCloseTo(1 - cascade!.cheapAccuracy / cascade!.strongAccuracy, 15);
    expect(cascade!.escalated).toBeGreaterThan(cascade!.volumeCeiling);
    expect(realised[0]).toMatchObject({ name: 'cascade: small, then large', kind: 'cascade', heldOut: true });
    expect(realised[0]!.interval[0]).toBeGreaterThan(0.03);
    expect(JSON.parse(JSON.stringify(cascade))).toEqual(cascade);
  });

  test('what could have been measured, had the outcomes been others, is counted', () => {
    const both = { small: logged(0.6), large: logged(0.6) };
    const found = cascadesOf(contextWith(both), FREE);
    expect([found.realised.length, found.unmeasured]).toEqual([1, 1]);
    expect(cascadesOf(contextWith({ large: both.large }), FREE)).toMatchObject({ realised: [], unmeasured: 1 });
  });

  test('a confidence that knows nothing', () => {
    const even = [cheap!, cheap!.map((): 0 | 1 => (random() < 0.65 ? 1 : 0))];
    const evidence = evidenceOf({ small: logged(0) });
    const [cascade] = cascadesOf(contextOf(even, { names, evidence }), FREE).cascades;
    expect(Math.abs(cascade!.auc - 0.5)).toBeLessThan(3 * cascade!.aucStandardError!);
    expect(cascade!.advantageInterval[0]).toBeLessThanOrEqual(0);
    expect(cascade!.advantageInterval[1]).toBeGreaterThanOrEqual(0);
  });

  test('copies of a query tell no more of the advantage than it does, where clusters say so', () => {
    const copied = <T>(values: readonly T[]): T[] =>
      values.slice(0, 80).flatMap((value) => [value, value, value, value, value]);
    const evidence = evidenceOf({ small: copied(logged(0.3)) });
    const widthIn = (cluster?: (row: number) => string): number => {
      const context = contextOf(outcomes.map(copied), {
        names,
        evidence,
        ...(cluster === undefined ? {} : { cluster }),
      });
      const [low, high] = cascadesOf(context, FREE).cascades[0]!.advantageInterval;
      return high - low;
    };
    const apart = widthIn((row) => `q${row}`);
    expect(widthIn((row) => `t${Math.floor(row / 5)}`)).toBeGreaterThan(1.8 * apart);
    // Each query a cluster of its own: bets, where there are exact limits for two means.
    expect(apart / widthIn()).toBeGreaterThan(0.6);
    expect(apart / widthIn()).toBeLessThan(1.6);
  });

  test('queries without a confidence are escalated and counted', () => {
    const some = logged(0.6).map((said, q) => (q % 10 === 0 ? undefined : said));
    const [cascade] = cascadesOf(contextWith({ small: some }), FREE).cascades;
    expect(cascade!.unlogged).toBe(QUERIES / 10);
    expect(cascade!.escalated).toBeGreaterThanOrEqual(0.1);
  });

  test('where keeping anything costs accuracy nothing is kept', () => {
    // The cheap model is right where it is least sure.
    const worse = [strong.map((right, q): 0 | 1 => (right === 1 && q % 2 === 0 ? 1 : 0)), strong];
    const confidence = worse[0]!.map((right) => ({ confidence: right === 1 ? 0 : 0.5 }));
    const context = contextOf(worse, { names, evidence: evidenceOf({ small: confidence }) });
    const [cascade] = cascadesOf(context, FREE).cascades;
    expect(cascade!.thresholds).toEqual([null, null, null, null, null]);
    expect(cascade).toMatchObject({ escalated: 1, advantage: 0, advantageInterval: [0, 0] });
  });

  test('outcomes of a fold that is held out decide nothing about its threshold', () => {
    const said = { small: logged(0.3) };
    const context = contextWith(said);
    const thresholds = (turned: number | undefined): readonly (number | null)[] => {
      const flipped = outcomes.map((column) =>
        column.map((outcome, q): 0 | 1 => (context.foldOf[q] === turned ? (outcome === 1 ? 0 : 1) : outcome)),
      );
      return cascadesOf(contextOf(flipped, { names, evidence: evidenceOf(said) }), FREE).cascades[0]!.thresholds;
    };
    const plain = thresholds(undefined);
    const turned = thresholds(0);
    expect(turned[0]).toBe(plain[0]);
    expect(turned.slice(1)).not.toEqual(plain.slice(1));
  });

  test('agreement of repeated draws', () => {
    const draws = cheap!.map((right) => (right === 1 ? ['4', '4', '4 '] : ['1', '2', '4']));
    const { cascades, realised } = cascadesOf(contextWith({ small: draws }), FREE);
    expect(cascades[0]).toMatchObject({ signal: 'self-consistency', auc: 1 });
    expect(realised[0]!.cost).toBeNull();
    const two = cheap!.map(() => ['4', '5']);
    expect(cascadesOf(contextWith({ small: two }), FREE).notes[0]).toContain('No cascade');
  });

  test('three draws cost three answers, and the strong model comes on top', () => {
    const draws = cheap!.map((right) => (right === 1 ? ['4', '4', '4'] : ['1', '2', '4']));
    const context = contextWith({ small: draws });
    const costs = answerCosts(names, QUERIES, context.evidence, parsePrices(['small = 1', 'large = 10']));
    const { cascades, realised } = cascadesOf(context, costs);
    expect(realised[0]!.cost).toBeCloseTo(3 + 10 * cascades[0]!.escalated, 9);
    // At three dollars for the draws, a strong model at two is no step up.
    const dear = answerCosts(names, QUERIES, context.evidence, parsePrices(['small = 1', 'large = 2']));
    expect(cascadesOf(context, dear)).toMatchObject({
      cascades: [],
      notes: [expect.stringContaining('at least as expensive')],
    });
  });

  test('no more than ten pairs, the rest counted', () => {
    const many = coins(6, 60, 23, 0.6);
    const said = Object.fromEntries(many.map((column, m) => [`m0${m}`, column.map(() => ({ confidence: random() }))]));
    const { cascades, notes } = cascadesOf(contextOf(many, { evidence: evidenceOf(said) }), FREE);
    expect(cascades).toHaveLength(10);
    expect(notes[0]).toMatch(/^\d more cascades were not measured/);
    const advantages = cascades.map(({ integratedAdvantage: advantage }) => advantage);
    expect(advantages).toEqual([...advantages].sort((a, b) => b - a));
  });

  test('without evidence, or with one confidence for all, there is none', () => {
    expect(cascadesOf(contextOf(outcomes, { names }), FREE)).toMatchObject({ cascades: [], realised: [] });
    const flat = cheap!.map(() => ({ confidence: 0.5 }));
    expect(cascadesOf(contextWith({ small: flat }), FREE).cascades).toEqual([]);
  });
});
