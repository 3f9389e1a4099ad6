import { beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aBrowserWithAxe, VIEWS } from '../support/accessibility.js';

/**
 * Tests of a report that has everything. Reports of the situations that a reader can meet are looked at in the test of
 * docs/gallery.md.
 */
export function accessibilityTests(browser: () => Browser, report: () => Promise<string>): void {
  const violations = aBrowserWithAxe(browser);
  let html: string;
  beforeAll(async () => {
    html = await report();
  });

  test.each(VIEWS.slice(0, 2))('has no violation that axe finds: $colorScheme, $width px', async (view) => {
    expect(await violations(html, { view, unfold: true })).toEqual([]);
  });

  // The colours of one view at the width of the other: contrast is all that this can change.
  test.each(VIEWS.slice(2))('has its contrasts: $colorScheme, $width px', async (view) => {
    expect(await violations(html, { view, unfold: true, rules: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
  });

  test('and axe finds what is wrong, in the last of many rows too', async () => {
    const row = '<tr><td>x</td></tr>';
    const page = `<main><h1>x</h1><img src="x.png"><p style="color: #aaa; background: #fff">pale words</p>
      <table><tbody>${row.repeat(9)}<tr><td style="color: #bbb; background: #fff">pale cell</td></tr></tbody></table></main>`;
    const found = await violations(page, { view: VIEWS[0] });
    expect(found.map((each) => each.split(':')[0])).toEqual(
      expect.arrayContaining(['color-contrast', 'image-alt', 'html-has-lang']),
    );
    expect(found.join('\n')).toContain('pale cell');
    expect(await violations(page, { view: VIEWS[0], rules: ['color-contrast'] })).toHaveLength(2);
  });

  test('and of two sections the second, if it is built otherwise', async () => {
    const look = { view: VIEWS[0], rules: ['color-contrast'] };
    const section = (color: string): string =>
      `<main><section id="a"><p style="color: ${color}; background: #fff">words</p></section></main>`;
    expect(await violations(section('#000'), look)).toEqual([]);
    expect(await violations(section('#aaa'), look)).toHaveLength(1);
  });
}
