import { describe, expect, test } from '@jest/globals';
import { graded } from '../../src/outcomes/grading.js';

const PLACE = { file: 'r.csv', line: 7 };
const at = (passThreshold: number) => (result: boolean | number) => graded(result, { passThreshold }, PLACE);

describe('right or wrong', () => {
  test('a score is right from the threshold on', () => {
    expect([0.4999, 0.5, 1].map(at(0.5))).toEqual([
      { score: 0.4999, right: false },
      { score: 0.5, right: true },
      { score: 1, right: true },
    ]);
  });

  test('a verdict is a score that reaches the threshold on any scale, or none', () => {
    expect([true, false].map(at(0.5))).toEqual([
      { score: 1, right: true },
      { score: 0, right: false },
    ]);
    expect(at(7)(true)).toEqual({ score: 7, right: true });
  });

  test('on a scale beyond 1 scores may be anything that is a number', () => {
    expect(at(7)(-3)).toEqual({ score: -3, right: false });
    expect(at(7)(8.5)).toEqual({ score: 8.5, right: true });
  });

  test.each([
    [1.01, 0.5, '"1.01"'],
    [-0.1, 1, '"-0.1"'],
    [NaN, 7, '"NaN"'],
    [Infinity, 7, '"Infinity"'],
  ])('%s at the threshold %s is an error with its place', (result, threshold, shown) => {
    expect(() => at(threshold)(result)).toThrow(
      `r.csv:7: the score ${shown} is not between 0 and 1, the scale on which the pass threshold ${threshold} lies. Set \`pass-threshold\``,
    );
  });
});

describe('scores', () => {
  const options = { passThreshold: 0.5, scoreRange: [1, 5] as const };

  test('are scaled to [0, 1], and right from the middle on', () => {
    expect(graded(3, options, PLACE)).toEqual({ score: 0.5, right: true });
    expect(graded(2, options, PLACE)).toEqual({ score: 0.25, right: false });
  });

  test('outside of their scale are an error with its place', () => {
    expect(() => graded(6, options, PLACE)).toThrow(/^r\.csv:7: .*6/);
  });
});
