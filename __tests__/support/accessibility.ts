import { afterAll, beforeAll, describe } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** `describe` where there is a browser. */
export const inBrowser = (what: string, tests: () => void): void => {
  if (existsSync(CHROMIUM)) describe(what, tests);
  else describe.skip(`${what} (skipped: no Chromium at ${CHROMIUM}; set CHROMIUM)`, tests);
};

/** The first two have between them every colour scheme and every width. */
export const VIEWS = [
  { colorScheme: 'light', width: 900 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'dark', width: 900 },
  { colorScheme: 'light', width: 390 },
] as const;

export interface Look {
  readonly view: (typeof VIEWS)[number];
  /** Whether what is folded is opened. */
  readonly unfold?: boolean;
  /** Only these rules of axe; default all of WCAG 2.2. */
  readonly rules?: readonly string[];
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const KIND_OF = `
  const kindOf = (element) => [
    element.tagName,
    ...[...element.attributes].map(({ name, value }) => name + (/^(?:class|style|fill|role)$/.test(name) ? value : '')),
    '(', ...[...element.children].map(kindOf), ')'].join(' ');
`;

/** axe takes long over rows and marks that are built alike, so it sees three of a kind. */
const THIN_OUT = `
  for (const parent of document.querySelectorAll('tbody, ul, ol, svg, svg g')) {
    const seen = new Map();
    for (const child of [...parent.children]) {
      const kind = kindOf(child);
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      if (seen.get(kind) > 3) child.remove();
    }
  }`;

/** Takes away the sections that are built as one of a page before was. */
async function leaveOutSeen(page: Page, seen: Set<string>): Promise<void> {
  const kinds = (await page.evaluate(
    `{${KIND_OF} [...document.querySelectorAll('main > section[id]')].map((section) => kindOf(section));}`,
  )) as readonly string[];
  const known = kinds.map((kind) => seen.has(kind));
  for (const kind of kinds) seen.add(kind);
  await page.evaluate(
    `for (const [i, section] of document.querySelectorAll('main > section[id]').entries())
      if (${JSON.stringify(known)}[i]) section.remove();`,
  );
}

/** One browser for the tests of a `describe`: to start one takes longer than to look at a page. */
export function aBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());
  return () => browser;
}

/**
 * In one browser for the tests of a `describe`, what axe finds in a page. Of pages in one view, axe sees each section once
 * that is built alike in several of them, whatever its texts are.
 */
export function aBrowserWithAxe(browser = aBrowser()): (html: string, look: Look) => Promise<readonly string[]> {
  let page: Page;
  const seenIn = new Map<string, Set<string>>();
  beforeAll(async () => {
    page = await browser().newPage();
  });
  return async (html, { view: { colorScheme, width }, unfold = false, rules }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    // A window of its own: in one that axe has worked in before it finds no faint text any more.
    await page.goto('about:blank');
    await page.setContent(html);
    if (unfold) await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true;');
    await page.evaluate(`{${KIND_OF}${THIN_OUT}}`);
    const look = JSON.stringify([colorScheme, width, unfold, rules]);
    const seen = seenIn.get(look) ?? new Set();
    seenIn.set(look, seen);
    await leaveOutSeen(page, seen);
    await page.evaluate(AXE);
    const options = {
      resultTypes: ['violations'],
      // A rule that axe leaves off.
      ...(rules === undefined ? { rules: { 'target-size': { enabled: true } } } : { runOnly: rules }),
    };
    const found = (await page.evaluate(
      `axe.run(document, ${JSON.stringify(options)}).then((all) => all.violations)`,
    )) as readonly Violation[];
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html: node, failureSummary }) => `${id}: ${node.slice(0, 200)} ${failureSummary}`),
    );
  };
}
