import { expect, test } from '@jest/globals';
import { mixtureAt, overMixture } from '../../src/policies/mixture.js';

test('a policy as dear as no mixture is not compared', () => {
  const mixer = { costs: [1, 4], accuracies: [0.5, 0.8], delta: 0.05 };
  expect(overMixture(mixer, 0.6, 0.5, () => 0)).toBeNull();
  const [point] = overMixture(mixer, 0.7, 2.5, () => 0)!;
  expect(point).toBeCloseTo(0.05, 12);
});

test('a cost that lies below the cheapest model by rounding is that of the cheapest model', () => {
  const market = { costs: [0.001, 0.01], accuracies: [0.5, 0.8] };
  for (const cost of [0.001 * (1 - 1e-15), 0.001, 0.001 * (1 + 1e-15)])
    expect(mixtureAt(market, cost)).toBeCloseTo(0.5, 12);
  expect(mixtureAt(market, 0.0009)).toBeNull();
  expect(mixtureAt(market, 0.0055)).toBeCloseTo(0.65, 12);
});
