import { describe, expect, test } from '@jest/globals';
import { lineChart } from '../../../../src/report/html/charts/lines.js';
import type { Lines } from '../../../../src/report/model/blocks.js';
import { attribute, drawn, named, textOf } from '../parsed.js';

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
