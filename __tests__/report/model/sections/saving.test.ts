import { expect, test } from '@jest/globals';
import { saving } from '../../../../src/report/model/sections/saving.js';
import { partly, rowsOf, textsOf } from './shown.js';

const policy = (name: string, saved: number, over: readonly [number, number, number] | null) => ({
  name,
  kind: 'router',
  saving: [saved, saved - 0.0555, 1],
  loss: [0.01, 0.0291],
  isShownToHold: true,
  overMixture: over,
});
const found = {
  reference: 'big',
  maxLoss: 0.03,
  minSaving: 0.1,
  switch: { model: 'small', saving: [0.6, 0.5555, 0.65], loss: [-0.004, 0.0071] },
  policies: [policy('low', 0.3, null), policy('high', 0.75, [0.004, -0.0011, 0.0091])],
  ceiling: { point: 0.879, lower: 0.8, upper: 0.921 },
};
const section = (changes: object = {}) => saving(partly({ saving: { ...found, ...changes } }), false);

test('the switch, then policies by what they save; limits never flatter', () => {
  expect(rowsOf(section(), 'saving-table')).toEqual([
    // What is lost is said as what is gained, and at most so much is lost.
    ['<small>', '60.0%', '55.5%', '+0.4', '0.8', '', ''],
    ['<high>', '75.0%', '69.4%', '−1.0', '3.0', '+0.4', '−0.2 to 1.0'],
    ['<low>', '30.0%', '24.4%', '−1.0', '3.0', '', ''],
  ]);
});

test('a perfect choice, rounded down where it is seen and up where it is a limit', () => {
  expect(textsOf(section()).at(-1)).toBe(
    'A perfect choice among the answers, which sees what is right, would save 87% (at most 93%).',
  );
  expect(textsOf(section({ ceiling: null }))).toHaveLength(1);
});

test('nothing cheaper is no row, and no costs are no section', () => {
  expect(rowsOf(section({ switch: null, policies: [] }), 'saving-table')).toBeUndefined();
  expect(saving(partly({ saving: null }), false)).toBeNull();
});
