import { describe, expect, test } from '@jest/globals';
import { familyNames } from '../../src/evidence/family.js';
import { jointWrongCounts, pairMatrices, pairSummary } from '../../src/correlation/pairwise.js';
import { wrongPatterns } from '../../src/correlation/patterns.js';
import { subset, varying, wrongSets } from '../../src/correlation/wrong-sets.js';
import { tetrachoric } from '../../src/stats/tetrachoric.js';
import { matrixOf, NAMES, pickRows, randomOutcomes, repeated, shuffled, type Outcomes } from './matrices.js';

const NO_FAMILIES = new Map<string, string>();

/** Pearson's correlation of two columns, by its definition. */
function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (v: readonly number[]): number => v.reduce((a, b) => a + b) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (f: (i: number) => number): number => x.reduce((total, _, i) => total + f(i), 0);
  return (
    sum((i) => (x[i]! - mx) * (y[i]! - my)) / Math.sqrt(sum((i) => (x[i]! - mx) ** 2) * sum((i) => (y[i]! - my) ** 2))
  );
}

describe('pairs against brute force', () => {
  const outcomes = randomOutcomes(7, 90, 1);
  const sets = wrongSets(matrixOf(outcomes));
  const pairs = pairMatrices(sets);

  test('joint wrong counts', () => {
    for (let i = 0; i < 7; i++) {
      for (let j = 0; j < 7; j++) {
        const both = outcomes[i]!.filter((a, q) => a === 0 && outcomes[j]![q] === 0).length;
        expect(pairs.jointWrong[i * 7 + j]).toBe(both);
      }
    }
  });

  test('Pearson and tetrachoric correlations', () => {
    for (let i = 0; i < 7; i++) {
      for (let j = 0; j < 7; j++) {
        expect(pairs.pearson[i * 7 + j]).toBeCloseTo(correlation(outcomes[i]!, outcomes[j]!), 12);
        if (i === j) continue;
        const cell = (a: number, b: number): number =>
          outcomes[i]!.filter((x, q) => x === a && outcomes[j]![q] === b).length;
        const table = { both: cell(0, 0), onlyFirst: cell(0, 1), onlySecond: cell(1, 0), neither: cell(1, 1) };
        expect(pairs.tetrachoric[i * 7 + j]).toBeCloseTo(tetrachoric(table).rho, 12);
      }
    }
  });

  test('only complete queries count', () => {
    const holes: Outcomes = outcomes.map((column, m) => column.map((outcome, q) => (q % 9 === m ? null : outcome)));
    const whole = Array.from({ length: 90 }, (_, q) => q).filter((q) => q % 9 >= 7);
    expect(pairMatrices(wrongSets(matrixOf(holes)))).toEqual(
      pairMatrices(wrongSets(matrixOf(pickRows(outcomes, whole)))),
    );
  });

  test('a weight is as many rows', () => {
    const weights = outcomes[0]!.map((_, q) => 1 + (q % 4));
    const long = wrongSets(matrixOf(repeated(outcomes, weights).outcomes));
    expect(pairMatrices(wrongSets(matrixOf(outcomes, { weights })))).toEqual(pairMatrices(long));
  });

  test('the order of rows and columns never shows', () => {
    const columns = shuffled([0, 1, 2, 3, 4, 5, 6], 5);
    const rows = shuffled(
      outcomes[0]!.map((_, q) => q),
      6,
    );
    const moved = matrixOf(
      pickRows(
        columns.map((m) => outcomes[m]!),
        rows,
      ),
      { names: columns.map((m) => NAMES[m]!) },
    );
    expect(pairMatrices(wrongSets(moved))).toEqual(pairs);
    expect(wrongPatterns(wrongSets(moved))).toEqual(wrongPatterns(sets));
  });
});

test('pairs on a Frechet bound are counted and enter the mean at +1 and -1', () => {
  // b is wrong only where a is; c is wrong only where a and b are right.
  const matrix = matrixOf([
    [0, 0, 0, 1, 1, 1, 1, 1],
    [0, 0, 1, 1, 1, 1, 1, 1],
    [1, 1, 1, 1, 1, 1, 0, 0],
  ]);
  const { tetrachoric: summary } = pairSummary(pairMatrices(wrongSets(matrix)), familyNames(NO_FAMILIES, undefined));
  expect(summary).toEqual({ mean: -1 / 3, pairs: 3, boundary: 3 });
});

test('models that are always right or always wrong do not vary', () => {
  const sets = wrongSets(
    matrixOf([
      [1, 1, 1, 1],
      [0, 1, 0, 1],
      [0, 0, 0, 0],
      [1, 0, 1, 1],
    ]),
  );
  expect(varying(sets)).toEqual([1, 3]);
  expect(subset(sets, varying(sets)).models).toEqual(['m01', 'm03']);
  expect(() => pairMatrices(sets)).toThrow(RangeError);
});

describe('families', () => {
  const outcomes = randomOutcomes(4, 60, 8);
  const summary = (names: string[], families = NO_FAMILIES): ReturnType<typeof pairSummary>['pearson'] =>
    pairSummary(pairMatrices(wrongSets(matrixOf(outcomes, { names }))), familyNames(families, undefined)).pearson;
  const phi = (i: number, j: number): number => correlation(outcomes[i]!, outcomes[j]!);

  test('the prefix of a name is its family', () => {
    const { within, across } = summary(['a/1', 'a/2', 'b/1', 'c']);
    expect(within).toBeCloseTo(phi(0, 1), 12);
    expect(across).toBeCloseTo((phi(0, 2) + phi(0, 3) + phi(1, 2) + phi(1, 3) + phi(2, 3)) / 5, 12);
  });

  test('without a `/`, what stands before the first `-` is the family', () => {
    expect(summary(['gpt-4o', 'GPT-4.1-mini', 'o3', 'claude-3']).within).toBeCloseTo(phi(0, 1), 12);
  });

  test('a mapping wins over the prefix', () => {
    const { within } = summary(
      ['a/1', 'a/2', 'b/1', 'c'],
      new Map([
        ['a/2', 'z'],
        ['c', 'b'],
      ]),
    );
    expect(within).toBeCloseTo(phi(2, 3), 12);
  });

  test('models whose names have nothing in common are families of their own, whatever they are called', () => {
    expect(summary(['__proto__', 'constructor', '/x', 'y'])).toMatchObject({ within: null });
    expect(summary(['a/1', 'a/2', 'a/3', 'a/4'])).toMatchObject({ across: null });
  });
});

test('patterns: every query once, with the models that are wrong on it', () => {
  const outcomes = randomOutcomes(40, 200, 9);
  const weights = outcomes[0]!.map((_, q) => 1 + (q % 3));
  const sets = wrongSets(matrixOf(outcomes, { weights }));
  const { counts, members, start } = wrongPatterns(sets);
  expect(counts.reduce((a, b) => a + b)).toBe(sets.queries);
  const joint = new Float64Array(1600);
  for (let p = 0; p < counts.length; p++) {
    const wrong = members.slice(start[p], start[p + 1]);
    for (const i of wrong) for (const j of wrong) joint[i * 40 + j]! += counts[p]!;
  }
  expect(joint).toEqual(jointWrongCounts(sets));
});
