import { beforeAll, expect, test } from '@jest/globals';
import { renderHtml } from '../../src/report/html/page.js';
import { richEvaluation } from '../report/html/rich.js';
import { aBrowserWithAxe, inBrowser, VIEWS } from '../support/accessibility.js';

/** Reports of the situations that a reader can meet are looked at in the test of docs/gallery.md. */
inBrowser('a report.html that has everything', () => {
  const violations = aBrowserWithAxe();
  let html: string;

  beforeAll(async () => {
    html = renderHtml(await richEvaluation(), true);
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
});
