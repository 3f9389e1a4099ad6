import { afterAll, afterEach, beforeAll, beforeEach, expect, test, describe } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { renderHtml } from '../../src/report/html/page.js';
import { situations, type Shown } from '../docs/situations.js';
import { RICH_FLAGS, richCsv } from '../report/html/rich.js';
import { evaluationOfText } from '../support/evaluation.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const inBrowser = existsSync(CHROMIUM) ? describe : describe.skip;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** The first two have between them every colour scheme and every width. */
const VIEWS = [
  { colorScheme: 'light', width: 900 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'dark', width: 900 },
  { colorScheme: 'light', width: 390 },
] as const;
const EVERYTHING = 'Everything that a report can have';
/** The situations of docs/gallery.md that have a report. */
const SITUATIONS = [...readFileSync('docs/gallery.md', 'utf8').matchAll(/^## \d+\. (.*)$/gm)]
  .map(([, title]) => title!)
  .filter((title) => title !== 'Results that cannot be read')
  .map((title, i) => [title, VIEWS[i % 2]!] as const);
/** Rules of WCAG 2.2 that axe leaves off. */
const OPTIONS = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

inBrowser('report.html has no violation that axe finds', () => {
  let browser: Browser;
  let page: Page;
  let shown: Pick<Shown, 'title' | 'evaluation'>[];

  beforeAll(async () => {
    const flags = Object.fromEntries(
      RICH_FLAGS.map((flag) => /^--([\w-]+)=([^]*)$/.exec(flag)!.slice(1) as [string, string]),
    );
    const rich = await evaluationOfText(richCsv(), { ...flags, 'show-text': 'true' });
    shown = [...(await situations()), { title: EVERYTHING, evaluation: rich }];
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }, 120_000);
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  async function violations(): Promise<readonly string[]> {
    await page.evaluate(AXE);
    const found = (await page.evaluate(
      `axe.run(document, ${JSON.stringify(OPTIONS)}).then((all) => all.violations)`,
    )) as readonly Violation[];
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }

  async function look(title: string, { colorScheme, width }: (typeof VIEWS)[number]): Promise<void> {
    const { evaluation } = shown.find((each) => each.title === title)!;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(renderHtml(evaluation!, evaluation!.settings.showText));
    // What is folded is the same in all of them, and axe takes long over it.
    if (title === EVERYTHING)
      await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true;');
    expect([title, colorScheme, width, await violations()]).toEqual([title, colorScheme, width, []]);
  }

  // A look takes seconds: each situation in one of two views, the report that has everything in all four.
  test.each(SITUATIONS)('%s', look, 60_000);
  test.each(VIEWS)('with everything: $colorScheme, $width px', (view) => look(EVERYTHING, view), 60_000);

  test('and it finds what is wrong', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setContent(
      '<main><h1>x</h1><img src="x.png"><p style="color: #aaa; background: #fff">pale words</p></main>',
    );
    expect((await violations()).map((each) => each.split(':')[0])).toEqual(
      expect.arrayContaining(['color-contrast', 'image-alt', 'html-has-lang']),
    );
  });
});
