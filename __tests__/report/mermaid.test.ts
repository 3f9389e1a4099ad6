import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mermaidChart, type ChartBar } from '../../src/report/mermaid.js';
import { ANY_CHARACTER } from '../support/characters.js';

const bars = (count: number, from = 0.9): ChartBar[] =>
  Array.from({ length: count }, (_, i) => ({ name: `model ${String(i)}`, accuracy: from - i / 100 }));

/** The lines between the fences: what the renderer gets. */
const chartOf = (markdown: string): string[] => {
  const lines = markdown.split('\n');
  expect(lines[0]).toBe('```mermaid');
  return lines.slice(1, lines.indexOf('```'));
};

describe('mermaidChart', () => {
  test('bars of models and policies under a line at the ceiling, and the table beside it', () => {
    const text = mermaidChart({
      models: [
        { name: 'gpt', accuracy: 0.909 },
        { name: 'a|b', accuracy: 0.8125 },
      ],
      policies: [{ name: 'vote of 3', accuracy: 0.92 }],
      ceiling: 0.9485,
    });
    expect(chartOf(text)).toEqual([
      'xychart-beta',
      '    title "Right answers of models (m) and policies (p) under the ceiling (line)"',
      '    x-axis [m1, m2, p1]',
      '    y-axis "right answers (%)" 70 --> 100',
      '    bar [90.90, 81.25, 92.00]',
      '    line [94.85, 94.85, 94.85]',
    ]);
    expect(text).toContain('| m1 | `gpt` | 90.9% |');
    expect(text).toContain('| m2 | `a\\|b` | 81.3% |');
    expect(text).toContain('| p1 | `vote of 3` | 92.0% |');
    expect(text).not.toContain('more models');
  });

  test('whatever the names are, the chart holds numbers and our own labels alone', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: ANY_CHARACTER }),
      fc.constantFrom('%%{init: {"theme":"x"}}%%', '```', '"]\n bar [1]', '<img src=x>', 'click m1 href "x"'),
    );
    const bar = fc.record({ name: hostile, accuracy: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(
        fc.array(bar, { minLength: 1, maxLength: 30 }),
        fc.array(bar, { maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (models, policies, ceiling) => {
          const text = mermaidChart({ models, policies, ceiling });
          const [kind, title, axis, range, heights, line] = chartOf(text);
          expect(kind).toBe('xychart-beta');
          expect(title).toMatch(/^ {4}title "[ -~]+"$/);
          expect(axis).toMatch(/^ {4}x-axis \[[mp]\d+(, [mp]\d+)*\]$/);
          expect(range).toMatch(/^ {4}y-axis "right answers \(%\)" \d0? --> 100$/);
          expect(heights).toMatch(/^ {4}bar \[\d+\.\d\d(, \d+\.\d\d)*\]$/);
          expect(line).toMatch(/^ {4}line \[\d+\.\d\d(, \d+\.\d\d)*\]$/);
          expect(chartOf(text)).toHaveLength(6);
          const sizes = [axis, heights, line].map((list) => list!.split(', ').length);
          expect(new Set(sizes)).toEqual(new Set([Math.min(12, models.length) + Math.min(8, policies.length)]));
          // One fence opens and one closes: no name opens another. Lines of the table begin with a bar.
          expect(text.split('\n').filter((each) => each.startsWith('```'))).toHaveLength(2);
        },
      ),
      { seed: 20_261_123, numRuns: 300 },
    );
  });

  test('what is not in the chart is counted', () => {
    const text = mermaidChart({ models: bars(20), policies: bars(10), ceiling: 0.95 });
    expect(chartOf(text)[2]).toContain('m12, p1, p2');
    expect(text).toContain('10 more models and policies are not in the chart.');
  });

  test.each([
    ['no model', { models: [], policies: [], ceiling: 0.9 }],
    ['an accuracy that is none', { models: [{ name: 'a', accuracy: NaN }], policies: [], ceiling: 0.9 }],
    ['a policy above one', { models: bars(1), policies: bars(1, 1.2), ceiling: 0.9 }],
    ['a ceiling below zero', { models: bars(1), policies: [], ceiling: -0.1 }],
  ])('%s is refused', (_what, numbers) => expect(() => mermaidChart(numbers)).toThrow(RangeError));
});
