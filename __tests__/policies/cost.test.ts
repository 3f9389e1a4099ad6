import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerCosts } from '../../src/policies/cost-answers.js';
import { envelopeOf, frontierOf } from '../../src/policies/cost-frontier.js';
import { costReport } from '../../src/policies/cost.js';
import { parsePrices } from '../../src/policies/prices.js';
import { realise } from '../../src/policies/realise.js';
import { run } from '../support/table.js';
import { contextOf } from './contexts.js';

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

describe('cost report', () => {
  const outcomes = [run(100, 50), run(100, 80), run(100, 81), run(100, 0)];
  const names = ['small', 'middle', 'large', 'broken'];
  const context = contextOf(outcomes, { names });

  test('models and policies side by side', () => {
    const costs = answerCosts(
      names,
      100,
      undefined,
      parsePrices(['small = 0.1', 'middle = 1', 'large = 4', 'broken = 2']),
    );
    const extra = { heldOut: true, cost: new Float64Array(100).fill(0.2) };
    const policies = [
      realise('router', 'router', Float64Array.from(run(100, 60)), context, extra)!,
      realise('vote', 'vote', Float64Array.from(run(100, 81)), context, { heldOut: true })!,
    ];
    const report = costReport(context, policies, costs)!;
    expect(report.options.map(({ name, onFrontier }) => [name, onFrontier])).toEqual([
      ['small', true],
      ['router', true],
      ['middle', true],
      ['broken', false],
      ['large', true],
    ]);
    const option = (name: string) => report.options.find((one) => one.name === name)!;
    expect(option('small').costPerCorrect).toBeCloseTo(0.2, 12);
    expect(option('broken').costPerCorrect).toBeNull();
    expect(option('router')).toMatchObject({ kind: 'router', accuracy: 0.6, latency: null });
    // 0.1 for 0.1 more, then 0.2 for 0.8 more, then 0.01 for 3 more.
    expect(report.envelope.map(({ to }) => to)).toEqual(['router', 'middle', 'large']);
    expect(report.envelope[1]!.accuracyPerDollar).toBeCloseTo(0.25, 9);
    expect(report.cheapestWithinPoint).toMatchObject({ name: 'middle', accuracy: 0.8, best: 'large' });
    expect(report.cheapestWithinPoint.saved).toBeCloseTo(0.75, 9);
    expect(report.withoutCost).toEqual(['vote']);
  });

  test('nothing known of costs', () => {
    expect(costReport(context, [], answerCosts(names, 100, undefined, []))).toBeNull();
  });

  test('free models', () => {
    const report = costReport(context, [], answerCosts(names, 100, undefined, parsePrices(['* = 0'])))!;
    expect(report.envelope).toEqual([]);
    expect(report.cheapestWithinPoint).toEqual({ name: 'large', accuracy: 0.81, cost: 0, best: 'large', saved: null });
  });
});
