import { expect, test } from '@jest/globals';
import { percentAxis } from '../../../../src/report/html/charts/axis.js';
import { estimateBar } from '../../../../src/report/html/charts/interval.js';
import { attribute, drawn, named } from '../parsed.js';

const axis = percentAxis([-0.02, 0.07], { zero: 0, asked: 0.02 });

test('an estimate lies between its limits; the bound ends in a bar', () => {
  const elements = drawn(estimateBar(axis, { point: 0.03, interval: [0.01, 0.06], limit: true }, 'Gain +3.0'));
  const range = named(elements, 'line').find((line) => attribute(line, 'class') === 'range')!;
  const dot = named(elements, 'circle')[0]!;
  expect(attribute(range, 'x1')).toBe(axis.at(0.01));
  expect(attribute(range, 'x2')).toBe(axis.at(0.06));
  expect(attribute(dot, 'cx')).toBe(axis.at(0.03));
  expect(attribute(named(elements, 'rect')[0]!, 'x')).toBe(axis.at(0.06));
  expect(named(drawn(estimateBar(axis, { point: 0.03, interval: null }, '')), 'rect')).toHaveLength(0);
});
