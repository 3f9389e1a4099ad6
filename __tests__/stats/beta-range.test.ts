import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { betaRange } from '../../src/stats/beta-range.js';

/** Mean error, mean joint error and the chance that all are wrong, of counts with these probabilities. */
function moments(q: readonly number[]): { error: number; joint: number; all: number } {
  const m = q.length - 1;
  const mean = (f: (j: number) => number): number => q.reduce((sum, x, j) => sum + x * f(j), 0);
  return { error: mean((j) => j / m), joint: mean((j) => (j * (j - 1)) / (m * (m - 1))), all: q[m]! };
}

/** The range by trying every support of three counts, which is where a linear programme with three equations ends. */
function byEnumeration(m: number, error: number, joint: number): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  const [first, second] = [m * error, m * (m - 1) * joint];
  for (let a = 0; a <= m; a++)
    for (let b = a + 1; b <= m; b++)
      for (let c = b + 1; c <= m; c++) {
        // Lagrange's basis: the weight of c is the mean of (J - a)(J - b) over its value at c.
        const weight = (x: number, y: number, at: number): number =>
          (second + first - (x + y) * first + x * y) / ((at - x) * (at - y));
        const weights = [weight(b, c, a), weight(a, c, b), weight(a, b, c)];
        if (Math.min(...weights) < -1e-10) continue;
        const all = c === m ? weights[2]! : 0;
        [low, high] = [Math.min(low, all), Math.max(high, all)];
      }
  return [low, high];
}

test('three models, error 1/2, joint 1/4: [0, 1/4]', () => {
  expect(betaRange(3, 0.5, 0.25)).toEqual([0, 0.25]);
});

test('two models: the joint rate is the answer', () => {
  const [low, high] = betaRange(2, 0.4, 0.3);
  expect(low).toBeCloseTo(0.3, 15);
  expect(high).toBeCloseTo(0.3, 15);
});

describe('counts drawn at random', () => {
  const weights = fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 3, maxLength: 12 })
    .filter((w) => w.some((x) => x > 0.01));

  test('the range holds the truth and is the one found by enumeration', () => {
    fc.assert(
      fc.property(weights, (w) => {
        const total = w.reduce((a, b) => a + b);
        const { error, joint, all } = moments(w.map((x) => x / total));
        const [low, high] = betaRange(w.length - 1, Math.min(1, error), joint);
        expect(low).toBeLessThanOrEqual(all + 1e-10);
        expect(high).toBeGreaterThanOrEqual(all - 1e-10);
        if (w.length === 3) return;
        const [least, most] = byEnumeration(w.length - 1, error, joint);
        expect(low).toBeCloseTo(least, 8);
        expect(high).toBeCloseTo(most, 8);
      }),
      { seed: 61, numRuns: 400 },
    );
  });
});

describe('the edges', () => {
  test.each([
    [67, 0, 0, [0, 0]],
    [67, 1, 1, [1, 1]],
    [5, 0.3, 0.3, [0.3, 0.3]],
  ])('%p models, error %p, joint %p', (models, error, joint, [low, high]) => {
    const got = betaRange(models, error, joint);
    expect(got[0]).toBeCloseTo(low!, 13);
    expect(got[1]).toBeCloseTo(high!, 13);
  });

  test('rounding on either bound is forgiven, more is not', () => {
    expect(() => betaRange(5, 0.3, 0.3 + 5e-13)).not.toThrow();
    expect(betaRange(5, 0, 1e-12)).toEqual([0, 0]);
    expect(betaRange(5, 0.1, -1e-12)).toEqual([0, 0]);
    expect(() => betaRange(5, 0.3, 0.3 + 5e-12)).toThrow(RangeError);
    // 2 of 4 always wrong: a sixth of the pairs.
    expect(betaRange(4, 0.5, 1 / 6 - 5e-13)).toEqual([0, 0]);
    expect(() => betaRange(4, 0.5, 1 / 6 - 5e-12)).toThrow(RangeError);
  });
});

const MODELS = 'betaRange: at least 2 models, not ';
const MEAN_ERROR = 'betaRange: the mean error must lie in [0, 1], not ';
test.each([
  [1, 0.5, 0.2, `${MODELS}1`],
  [2.5, 0.5, 0.2, `${MODELS}2.5`],
  [NaN, 0.5, 0.2, `${MODELS}NaN`],
  [3, -0.1, 0, `${MEAN_ERROR}-0.1`],
  [3, 1.1, 1, `${MEAN_ERROR}1.1`],
  [3, NaN, 0.2, `${MEAN_ERROR}NaN`],
  [5, 0.5, NaN, 'betaRange: with mean error 0.5 of 5 models the joint rate lies in [0.2, 0.5], not NaN'],
  [5, 0.5, 0.1, 'betaRange: with mean error 0.5 of 5 models the joint rate lies in [0.2, 0.5], not 0.1'],
])('models=%p error=%p joint=%p is outside the domain', (models, error, joint, rule) => {
  expect(() => betaRange(models, error, joint)).toThrow(new RangeError(rule));
});
