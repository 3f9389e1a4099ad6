import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/errors.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { answerCosts } from '../../src/policies/cost-answers.js';
import { parsePrices } from '../../src/policies/prices.js';
import { evidenceOf } from '../support/evidence.js';

/** Both models log 100 and 300 output tokens; `read` is what they log of input. */
function logged(read: Float64Array | null): Evidence {
  const said = [{ cost: 0.5, latency: 2, outputTokens: 100 }, { outputTokens: 300 }];
  const evidence = evidenceOf({ a: said, b: said });
  for (const model of evidence.models.values()) Object.assign(model, { inputTokens: read });
  return evidence;
}
const costsOf = (lines: readonly string[], evidence?: Evidence) => {
  const { dollars, seconds } = answerCosts(['a', 'b'], 2, evidence, parsePrices(lines));
  const listed = (by: ReadonlyMap<string, Float64Array>) => Object.fromEntries([...by].map(([k, v]) => [k, [...v]]));
  return { dollars: listed(dollars), seconds: listed(seconds) };
};

describe('what answers cost', () => {
  test('is what was logged, where no price is given', () => {
    expect(costsOf([], logged(null))).toEqual({
      dollars: { a: [0.5, NaN], b: [0.5, NaN] },
      seconds: { a: [2, NaN], b: [2, NaN] },
    });
    expect(costsOf([])).toEqual({ dollars: {}, seconds: {} });
  });

  test('is a price an answer, before what was logged, and without any logs', () => {
    expect(costsOf(['a = 0.25'], logged(null)).dollars).toEqual({ a: [0.25, 0.25], b: [0.5, NaN] });
    expect(costsOf(['* = 3']).dollars).toEqual({ a: [3, 3], b: [3, 3] });
  });

  test('is dollars for a million tokens read and written', () => {
    // 1,000 tokens read at 2 dollars and 100 written at 10, a million each; then none read and 300 written.
    const { dollars } = costsOf(['a = 2 10'], logged(Float64Array.of(1_000, 0)));
    expect(dollars['a']![0]).toBeCloseTo(0.003, 15);
    expect(dollars['a']![1]).toBeCloseTo(0.003, 15);
  });

  test('by tokens needs both numbers of one model at least', () => {
    const some = logged(null);
    Object.assign(some.models.get('b')!, { inputTokens: Float64Array.of(1, 1) });
    expect(Object.keys(costsOf(['* = 2 10'], some).dollars)).toEqual(['b']);
    expect(() => costsOf(['b = 1', 'a* = 2 10'], logged(null))).toThrow(
      new UserError(
        '`prices`: "a*" has a price by tokens, and its results hold no numbers of input and output tokens.',
        'Give dollars per answer, `model = dollars`.',
      ),
    );
    expect(() => costsOf(['* = 2 10'])).toThrow(UserError);
  });
});
