import { describe, expect, test } from '@jest/globals';
import { percentAxis } from '../../../../src/report/html/charts/axis.js';

const position = (text: string | undefined): number => Number(/^(-?[\d.]+)%$/.exec(text ?? '')![1]);

describe('an axis', () => {
  const axis = percentAxis([-0.02, 0.07], { zero: 0, asked: 0.02 });

  test('has all values inside, in their order, and round labels', () => {
    const places = [-0.02, 0, 0.02, 0.07].map((x) => position(axis.at(x)));
    expect(places[0]).toBeGreaterThan(0);
    expect(places[3]).toBeLessThan(100);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(axis.ticks.map(({ label }) => label)).toEqual(['−2', '0', '2', '4', '6']);
  });

  test('what a label says is where its value is', () => {
    for (const { at, label } of axis.ticks) expect(at).toBe(axis.at(Number(label.replace('−', '-')) / 100));
  });

  test('its scale is linear', () => {
    const [a, b, c] = [0, 0.03, 0.06].map((x) => position(axis.at(x))) as [number, number, number];
    expect(c - b).toBeCloseTo(b - a, 1);
  });

  test('one value alone has a place', () => {
    expect(position(percentAxis([0, 0]).at(0))).toBeGreaterThanOrEqual(0);
    expect(percentAxis([0.5, 0.5]).ticks.length).toBeGreaterThan(0);
  });
});
