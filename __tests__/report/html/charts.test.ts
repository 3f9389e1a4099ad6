import { describe, expect, test } from '@jest/globals';
import { percentAxis } from '../../../src/report/html/charts/axis.js';
import { heatMap } from '../../../src/report/html/charts/heat-map.js';
import { estimateBar } from '../../../src/report/html/charts/interval.js';
import { lineChart } from '../../../src/report/html/charts/lines.js';
import { wholeBar } from '../../../src/report/html/charts/whole.js';
import type { Lines } from '../../../src/report/model/blocks.js';
import { attribute, elementsOf, named, textOf } from './parsed.js';

const drawn = (content: { toString(): string }) =>
  elementsOf(`<!doctype html><html lang="en"><head><title>x</title></head><body>${content.toString()}</body></html>`);
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
});

describe('a line chart', () => {
  const chart: Lines = {
    kind: 'lines',
    id: 'c',
    title: 'A & B',
    finding: 'From 1 to 3.',
    x: 'Models',
    y: 'Points',
    series: [
      {
        name: 'seen',
        stroke: 'main',
        points: [1, 2, 3].map((k) => ({ x: k, y: k, low: k - 1, high: k + 1, says: `${k} models` })),
      },
    ],
    reference: { y: 2, name: 'asked for' },
  };

  test('has a title and a description for those who do not see it, and a key', () => {
    const elements = drawn(lineChart(chart));
    const svg = named(elements, 'svg').find((element) => attribute(element, 'role') === 'group')!;
    expect(attribute(svg, 'aria-labelledby')).toBe('c-title c-desc');
    expect(textOf(elements.find((element) => attribute(element, 'id') === 'c-title')!)).toBe('A & B');
    expect(named(elements, 'li').map((item) => textOf(item).trim())).toEqual(['seen', 'asked for']);
  });

  test('draws every point where the scales say', () => {
    const dots = named(drawn(lineChart(chart)), 'circle');
    expect(dots.map((dot) => attribute(dot, 'cx'))).toEqual(['0%', '50%', '100%']);
    const heights = dots.map((dot) => Number(attribute(dot, 'cy')));
    expect(heights[0]! - heights[1]!).toBeCloseTo(heights[1]! - heights[2]!, 6);
    for (const at of ['data-tip', 'aria-label'])
      expect(dots.map((dot) => attribute(dot, at))).toEqual(['1 models', '2 models', '3 models']);
  });

  test('values of many sizes stand on a logarithmic axis', () => {
    const wide = {
      ...chart,
      series: [{ ...chart.series[0]!, points: [1, 10, 100].map((y, i) => ({ x: i, y, says: '' })) }],
    };
    const heights = named(drawn(lineChart(wide)), 'circle').map((dot) => Number(attribute(dot, 'cy')));
    expect(heights[0]! - heights[1]!).toBeCloseTo(heights[1]! - heights[2]!, 0);
  });

  test('a flat line and a single point are drawn', () => {
    for (const points of [[{ x: 1, y: 0, says: '' }], [1, 2].map((x) => ({ x, y: 0, says: '' }))]) {
      const flat = {
        ...chart,
        series: [{ name: 'flat', stroke: 'main' as const, points }],
        reference: { y: 0, name: 'nothing' },
      };
      const text = lineChart(flat).toString();
      expect(text).not.toContain('NaN');
      expect(text).not.toContain('Infinity');
    }
  });
});

test('the parts of the whole bar add up to it', () => {
  const bar = wholeBar({
    kind: 'whole',
    parts: [
      { name: 'a', look: 'best', queries: 60 },
      { name: 'b', look: 'others', queries: 30 },
      { name: 'c', look: 'nobody', queries: 10 },
    ],
  });
  const rects = named(drawn(bar), 'rect').filter((rect) => attribute(rect, 'x') !== undefined);
  expect(rects.map((rect) => [attribute(rect, 'x'), attribute(rect, 'width')])).toEqual([
    ['0%', '60%'],
    ['60%', '30%'],
    ['90%', '10%'],
  ]);
});

test('the heat map has a square for every pair, in the step of its value', () => {
  const values = Float64Array.of(1, 0.34, -0.2, 0.34, 1, 0, -0.2, 0, 1);
  const paths = named(
    drawn(heatMap({ kind: 'heat', id: 'h', title: 't', finding: 'f', names: ['a', 'b', 'c'], values })),
    'path',
  );
  expect(paths.map((path) => [attribute(path, 'class'), attribute(path, 'd')])).toEqual([
    ['n2', 'M2 0h1v1h-1zM0 2h1v1h-1z'],
    ['p0', 'M2 1h1v1h-1zM1 2h1v1h-1z'],
    ['p3', 'M1 0h1v1h-1zM0 1h1v1h-1z'],
  ]);
});
