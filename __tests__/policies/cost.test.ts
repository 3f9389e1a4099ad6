import { describe, expect, test } from '@jest/globals';
import { answerCosts } from '../../src/policies/cost-answers.js';
import { costReport } from '../../src/policies/cost.js';
import { parsePrices } from '../../src/policies/prices.js';
import { realise } from '../../src/policies/realise.js';
import { run } from '../support/table.js';
import { contextOf } from './contexts.js';

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
