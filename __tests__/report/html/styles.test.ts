import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { COLORS, STYLES } from '../../../src/report/html/styles.js';
import { SCRIPT } from '../../../src/report/html/script.js';

/** Contrast of two colours as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((color) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const c = parseInt(color.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }) as [number, number];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s colours', (_, theme) => {
  test.each(['ink', 'muted', 'accent', 'warm'] as const)(
    '%s text can be read on paper and on raised ground',
    (name) => {
      expect(contrast(COLORS[name][theme], COLORS.paper[theme])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(COLORS[name][theme], COLORS.raised[theme])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('borders of controls can be seen', () => {
    expect(contrast(COLORS.strong[theme], COLORS.paper[theme])).toBeGreaterThanOrEqual(3);
  });
});

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
});

test('the style sheet and the script can stand in a page, and load nothing', () => {
  for (const text of [STYLES, SCRIPT]) {
    expect(text).not.toMatch(/<\/|<!--|url\((?!#)|@import|https?:/);
    expect(createHash('sha256').update(text).digest('base64')).toHaveLength(44);
  }
  expect(SCRIPT).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|eval\(|fetch|localStorage|document\.write/);
});
