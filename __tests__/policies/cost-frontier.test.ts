import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { envelopeOf, frontierOf } from '../../src/policies/cost-frontier.js';

const offer = (name: string, cost: number, accuracy: number) => ({ name, cost, accuracy });

describe('frontier', () => {
  test('what is beaten is left out, equal offers stand once', () => {
    const offers = [offer('d', 3, 0.8), offer('a', 1, 0.5), offer('c', 2, 0.5), offer('b', 1, 0.5), offer('e', 3, 0.7)];
    expect(frontierOf(offers).map(({ name }) => name)).toEqual(['a', 'd']);
    expect(frontierOf([])).toEqual([]);
  });

  test('the envelope by hand: a corner under the line is passed over', () => {
    const frontier = [offer('a', 1, 0.5), offer('b', 2, 0.55), offer('c', 3, 0.7), offer('d', 5, 0.72)];
    const steps = envelopeOf(frontier);
    expect(steps.map(({ from, to }) => `${from}${to}`)).toEqual(['ac', 'cd']);
    expect(steps[0]!.accuracyPerDollar).toBeCloseTo(0.1, 12);
    expect(steps[1]!.accuracyPerDollar).toBeCloseTo(0.01, 12);
  });

  test('no offer lies above the envelope, and its slope falls', () => {
    const offers = fc.array(
      fc.record({ cost: fc.integer({ min: 0, max: 50 }), accuracy: fc.integer({ min: 0, max: 20 }) }),
      {
        minLength: 1,
        maxLength: 15,
      },
    );
    fc.assert(
      fc.property(offers, (list) => {
        const named = list.map(({ cost, accuracy }, i) => offer(`o${i}`, cost, accuracy / 20));
        const frontier = frontierOf(named);
        const steps = envelopeOf(frontier);
        const corner = (name: string) => named.find((one) => one.name === name)!;
        for (const [i, { from, accuracyPerDollar }] of steps.entries()) {
          if (i > 0) expect(accuracyPerDollar).toBeLessThanOrEqual(steps[i - 1]!.accuracyPerDollar);
          for (const { cost, accuracy } of named) {
            if (cost < frontier[0]!.cost) continue;
            const line = corner(from).accuracy + accuracyPerDollar * (cost - corner(from).cost);
            expect(accuracy).toBeLessThanOrEqual(line + 1e-9);
          }
        }
        for (const { cost, accuracy } of named) {
          expect(frontier.some((best) => best.cost <= cost && best.accuracy >= accuracy)).toBe(true);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
