import { describe, expect, test } from '@jest/globals';
import { answerCosts } from '../../src/policies/cost-answers.js';
import { checkPrices, parsePrices, priceOf } from '../../src/policies/prices.js';
import { UserError } from '../../src/base/errors.js';
import type { Evidence, ModelEvidence } from '../../src/evidence/evidence.js';
import { evidenceOf } from '../support/evidence.js';

describe('prices', () => {
  test('by tokens, by answer, and names with equals signs', () => {
    expect(parsePrices(['gpt-* = 2.5 10', '', '  llama=7b =.003', 'x = 1, 2.'])).toEqual([
      { glob: 'gpt-*', perInput: 2.5, perOutput: 10 },
      { glob: 'llama=7b', perAnswer: 0.003 },
      { glob: 'x', perInput: 1, perOutput: 2 },
    ]);
  });

  test.each([
    ['gpt-4', 'line 1, "gpt-4", is not of the form'],
    ['= 3', 'is not of the form'],
    ['gpt-4 =', 'is not of the form'],
    ['gpt-4 = 1 2 3', 'is not of the form'],
    ['gpt-4 = -1', '"-1", which is not an amount'],
    ['gpt-4 = $3', '"$3", which is not an amount'],
    ['gpt-4 = 1e400', '"1e400", which is not an amount'],
    ['gpt-4 = NaN 2', '"NaN", which is not an amount'],
    [`gpt-4 = ${'9'.repeat(400)}`, 'which is not an amount'],
  ])('%j is refused', (line, message) => {
    expect(() => parsePrices([line])).toThrow(UserError);
    expect(() => parsePrices([line])).toThrow(message);
  });

  test('the first line that fits counts; twice the same is refused', () => {
    const prices = parsePrices(['gpt-4 = 1', 'gpt-* = 2']);
    expect(priceOf(prices, 'gpt-4')).toMatchObject({ perAnswer: 1 });
    expect(priceOf(prices, 'gpt-5')).toMatchObject({ perAnswer: 2 });
    expect(priceOf(prices, 'constructor')).toBeUndefined();
    expect(() => parsePrices(['a = 1', 'a = 2'])).toThrow('line 2 prices "a" again');
  });

  test('a line that prices nothing is refused', () => {
    expect(() => checkPrices(parsePrices(['gpt-* = 1']), ['gpt-4', 'other'])).not.toThrow();
    expect(() => checkPrices(parsePrices(['gtp-* = 1']), ['gpt-4'])).toThrow('"gtp-*" matches none of the models');
    expect(() => checkPrices(parsePrices(['gpt-* = 1', 'gpt-4 = 2']), ['gpt-4'])).toThrow(
      '"gpt-4" prices nothing that earlier lines do not',
    );
  });
});

describe('costs of answers', () => {
  const evidence = evidenceOf({
    logged: [{ cost: 0.5 }, { cost: 0.7 }],
    plain: [{ answer: 'x', latency: 2 }, 'y'],
  });
  const counted: ModelEvidence = {
    ...evidence.models.get('plain')!,
    inputTokens: Float64Array.of(1000, 2000),
    outputTokens: Float64Array.of(100, NaN),
  };
  const more: Evidence = { ...evidence, models: new Map([...evidence.models, ['counted', counted]]) };

  test('as logged, by a price for each answer, by tokens', () => {
    const prices = parsePrices(['counted = 2 10', 'plain = 0.25', 'nothing logged = 4']);
    const names = ['logged', 'plain', 'counted', 'nothing logged', 'unknown'];
    const { dollars, seconds } = answerCosts(names, 2, more, prices);
    expect([...dollars.keys()]).toEqual(['logged', 'plain', 'counted', 'nothing logged']);
    expect(dollars.get('logged')).toEqual(Float64Array.of(0.5, 0.7));
    expect(dollars.get('plain')).toEqual(Float64Array.of(0.25, 0.25));
    expect(dollars.get('counted')![0]).toBeCloseTo(0.003, 15);
    expect(dollars.get('counted')![1]).toBeNaN();
    expect(dollars.get('nothing logged')).toEqual(Float64Array.of(4, 4));
    expect(seconds.get('plain')![0]).toBe(2);
  });

  test('a price counts before a cost that was logged', () => {
    expect(answerCosts(['logged'], 2, evidence, parsePrices(['l* = 3'])).dollars.get('logged')![1]).toBe(3);
  });

  test('a price by tokens that nobody logged is refused; one model with tokens is enough', () => {
    expect(() => answerCosts(['plain'], 2, more, parsePrices(['plain = 1 2']))).toThrow(
      '`prices`: "plain" has a price by tokens, and its results hold no numbers',
    );
    const { dollars } = answerCosts(['plain', 'counted'], 2, more, parsePrices(['* = 1 2']));
    expect([...dollars.keys()]).toEqual(['counted']);
  });
});
