import { expect, test } from '@jest/globals';
import { groups } from '../../../../src/report/model/sections/groups.js';
import { headsOf, partly, rowsOf, tableOf, textsOf } from './shown.js';

const slice = (name: string, parts: object = {}) => ({
  name,
  queries: 1200,
  correctedVerdict: 'gain-possible',
  gain: { point: 0.05, lower: 0.0312, upper: 0.08 },
  allWrong: { count: 24, rate: 0.02 },
  neededToDecide: null,
  ...parts,
});
const section = (...slices: object[]) =>
  groups(partly({ certificate: { minGain: 0.02 }, diagnostics: { slices } }), false);

test('a row a group: the verdict that allows for their number, the gain with its limits', () => {
  const found = section(slice('b<i>'));
  expect(found!.title).toBe('By group (1)');
  expect(textsOf(found)[0]).toMatch(/^The verdicts of 1 group are corrected .* Each was asked for 2 points;/);
  expect(rowsOf(found, 'groups-table')).toEqual([
    ['<b<i>>', 'gain-possible', '+5.0', '3.1 to 8.0', [0.05, [0.0312, 0.08]], '2.0%', '1,200'],
  ]);
  expect(tableOf(found, 'groups-table')!.lines).toEqual({ zero: 0, asked: 0.02 });
});

test('how many questions would decide has a column where any group has such a number', () => {
  const gain = { point: 0.01, lower: 0, upper: 0.019991 };
  const found = section(slice('a'), slice('b', { correctedVerdict: 'inconclusive', neededToDecide: 5000, gain }));
  expect(headsOf(found, 'groups-table')!.at(-1)).toBe('Needed to decide');
  expect(rowsOf(found, 'groups-table')!.map((row) => row.at(-1))).toEqual(['', '5,000']);
  // A limit that is close to the gain asked for has the digits that tell them apart.
  expect(rowsOf(found, 'groups-table')![1]![3]).toBe('0.0 to 1.9991');
});

test('a group without a complete question has blanks', () => {
  const found = section(slice('a', { queries: 0, gain: null, allWrong: null, correctedVerdict: 'inconclusive' }));
  expect(rowsOf(found, 'groups-table')).toEqual([['<a>', 'inconclusive', '', '', null, '', '0']]);
});

test('without groups there is no section', () => {
  expect(section()).toBeNull();
  for (const diagnostics of [null, { slices: null }])
    expect(groups(partly({ certificate: { minGain: 0.02 }, diagnostics }), false)).toBeNull();
});
