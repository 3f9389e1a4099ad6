import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holmAdjusted } from '../../src/stats/holm.js';
import { reference } from './reference.js';

test.each(reference<{ p: number[]; adjusted: number[] }>('holm'))('$p as in R', ({ p, adjusted }) => {
  holmAdjusted(p).forEach((value, i) => expect(value).toBeCloseTo(adjusted[i]!, 14));
});

test('adjusted values keep the order, are no smaller, and never exceed those of Bonferroni', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(values, (p) => {
      const adjusted = holmAdjusted(p);
      p.forEach((x, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(x);
        expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, p.length * x));
        p.forEach((y, j) => {
          if (x < y) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
        });
      });
    }),
    { seed: 41, numRuns: 100 },
  );
});

test('no test needs no adjusting', () => {
  expect(holmAdjusted([])).toEqual([]);
});

test.each([-0.1, 1.1, NaN])('%p is no p-value', (p) => {
  expect(() => holmAdjusted([0.5, p])).toThrow(new RangeError(`Holm: p-values must lie in [0, 1], not ${p}`));
});
