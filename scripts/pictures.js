// The pictures of docs/: `node scripts/pictures.js` writes docs/pictures/, from the bundled example and from docs/gallery.md. Needs
// Chromium. Comments are drawn with GitHub's published style sheets: as they look there, but for the frame around them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { chromium } from 'playwright-core';
import { shrink } from './pictures/shrink.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs/pictures');
const work = mkdtempSync(join(tmpdir(), 'pictures-'));
const MARGIN = 20;
const EXAMPLE = 'Room, and nothing that was tried gets there';
/** The situations of the sheets; all of them are in docs/gallery.md as text. */
const SHOWN = [
  'An ensemble that beats every model',
  'An ensemble that is not shown to',
  'None that could be built is worth it',
  'Too few questions to tell',
  'A regression',
  'Results that cannot be read',
];
/** Not every machine has a font with these signs. */
const SIGNS = { '✅': ['#1f883d', '✓'], '❌': ['#cf222e', '✕'], '🟡': ['#d4a72c', ''], '⚪': ['#d1d9e0', ''] };

/** Which element of report.html each picture shows. */
const PARTS = {
  verdict: 'section.verdict',
  policies: '#policies',
  audit: '#all-wrong',
  'few-models': '#few-models',
  correlation: '#correlation',
};

/** Comments of docs/gallery.md by their titles. */
function comments() {
  const [, ...parts] = readFileSync(join(root, 'docs/gallery.md'), 'utf8').split(/^## \d+\. /m);
  return new Map(
    parts.map((part) => [
      part.slice(0, part.indexOf('\n')),
      part
        .slice(part.indexOf('\n'))
        .replace(/^<!--.*-->$/gm, '')
        .trim(),
    ]),
  );
}

function save(name, png) {
  writeFileSync(join(out, `${name}.png`), shrink(png));
}

function pageOf(theme, texts) {
  const style = readFileSync(join(root, `node_modules/github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const frame = `body { padding: 16px; margin: 0 } article { border: 1px solid #8884; border-radius: 6px; padding: 16px; margin: 0 0 16px } h2.what { border: 0; font-size: 14px; margin: 0 0 6px } .sign { display: inline-block; width: 1em; height: 1em; line-height: 1em; border-radius: .5em; color: #fff; text-align: center; font-size: .85em }`;
  const drawn = (text) =>
    marked
      .parse(text)
      .replace(
        /✅|❌|🟡|⚪/gu,
        (sign) => `<b class="sign" style="background: ${SIGNS[sign][0]}">${SIGNS[sign][1]}</b>`,
      );
  const body = texts
    .map(([title, text]) => `${title === '' ? '' : `<h2 class="what">${title}</h2>`}<article>${drawn(text)}</article>`)
    .join('');
  const path = join(work, `${theme}.html`);
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${style}${frame}</style><body class="markdown-body">${body}`,
  );
  return pathToFileURL(path).href;
}

mkdirSync(out, { recursive: true });
const example = join(root, 'examples/zeroeval-gsm8k/results.csv');
execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), example, '--out', work]);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const all = comments();
  for (const theme of ['light', 'dark'])
    for (const width of [900, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 600 } });
      await page.goto(pageOf(theme, [['', all.get(EXAMPLE)]]));
      save(`comment-${width}-${theme}`, await page.screenshot({ fullPage: true }));
      await page.goto(
        pageOf(
          theme,
          SHOWN.map((title) => [title, all.get(title)]),
        ),
      );
      save(`gallery-${width}-${theme}`, await page.screenshot({ fullPage: true }));
      await page.close();
    }
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.goto(pathToFileURL(join(work, 'report.html')).href);
  for (const [name, selector] of Object.entries(PARTS)) {
    const box = await page.locator(selector).boundingBox();
    const clip = { x: box.x - MARGIN, y: box.y, width: box.width + 2 * MARGIN, height: box.height + MARGIN };
    save(name, await page.screenshot({ fullPage: true, clip }));
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}
