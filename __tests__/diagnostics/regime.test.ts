import { expect, test } from '@jest/globals';
import { regimeOf } from '../../src/diagnostics/regime.js';
import { interval } from '../../src/stats/clopper-pearson.js';

test.each([
  [90, 100, 'ceiling-bound'],
  [10, 100, 'realizability-bound'],
  [55, 100, 'mixed'],
  [1, 1, 'mixed'],
  [0, 30, 'realizability-bound'],
] as const)('%i of %i errors shared by all is %s', (allWrong, errors, name) => {
  expect(regimeOf(allWrong, errors, 0.05)).toEqual({
    name,
    unrescuable: allWrong / errors,
    interval: interval(allWrong, errors, 0.05),
  });
});

test('no errors, no regime', () => {
  expect(regimeOf(0, 0, 0.05)).toBeNull();
});
