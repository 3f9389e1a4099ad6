import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linearScale, logScale } from '../../../../src/report/html/charts/scale.js';

const labels = (scale: { ticks: readonly { label: string }[] }): string[] => scale.ticks.map(({ label }) => label);

describe('a linear scale', () => {
  test.each([
    [
      [0, 10],
      ['0', '2', '4', '6', '8', '10'],
    ],
    [
      [-3.2, 4.7],
      ['−2', '0', '2', '4'],
    ],
    [
      [0.0131, 0.0189],
      ['0.014', '0.015', '0.016', '0.017', '0.018'],
    ],
    [
      [96.1, 97.3],
      ['96.2', '96.4', '96.6', '96.8', '97.0', '97.2'],
    ],
    [
      [-0.3, 0.2],
      ['−0.3', '−0.2', '−0.1', '0.0', '0.1', '0.2'],
    ],
  ] as const)('%j has ticks at round numbers', ([low, high], ticks) => {
    expect(labels(linearScale([low, high], [0, 100], 5))).toEqual(ticks);
  });

  test('rounded, it ends at ticks; ticks are few, ascend, and lie where their labels say', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6 }), fc.double({ min: 1e-6, max: 1e6 }), (low, width) => {
        fc.pre(low + width > low && width > 1e-9 * Math.abs(low));
        const { at, ticks } = linearScale([low, low + width], [240, 0], 5, true);
        expect(at(ticks[0]!.value)).toBeCloseTo(240, 3);
        expect(at(ticks.at(-1)!.value)).toBeCloseTo(0, 3);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(11);
        for (const { label, value } of ticks) expect(Number(label.replace('−', '-'))).toBe(value === 0 ? 0 : value);
      }),
      { seed: 5 },
    );
  });
});

test('a logarithmic scale names decades, and what lies between them where they are few', () => {
  expect(labels(logScale([0.3, 20], [0, 1]))).toEqual(['0.1', '1', '10', '100']);
  expect(labels(logScale([2, 70], [0, 1]))).toEqual(['1', '2', '5', '10', '20', '50', '100']);
  expect(logScale([1, 1e20], [0, 1]).ticks.length).toBeLessThanOrEqual(9);
  expect(logScale([1, 100], [0, 1]).at(10)).toBe(0.5);
});
