// The pictures of docs/report.md, from the bundled example: `node scripts/pictures.js` writes docs/pictures/. Needs Chromium.
// The comment is drawn with GitHub's published style sheet: as it looks there, but for the frame around it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs/pictures');
const report = mkdtempSync(join(tmpdir(), 'pictures-'));
const MARGIN = 20;

/** Which element of report.html each picture shows. */
const PARTS = {
  verdict: 'section.verdict',
  reached: '#picture',
  audit: '#all-wrong',
  'few-models': '#few-models',
  correlation: '#correlation',
};

async function draw(page, selector, name) {
  const box = await page.locator(selector).boundingBox();
  const clip = { x: box.x - MARGIN, y: box.y, width: box.width + 2 * MARGIN, height: box.height + MARGIN };
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: true, clip });
}

mkdirSync(out, { recursive: true });
const example = join(root, 'examples/zeroeval-gsm8k/results.csv');
execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), example, '--out', report]);
const style = readFileSync(join(root, 'node_modules/github-markdown-css/github-markdown-light.css'), 'utf8');
const comment = marked.parse(readFileSync(join(report, 'report.md'), 'utf8'));
const body = `<!doctype html><meta charset="utf-8"><style>${style}</style><body class="markdown-body"><article>${comment}</article>`;
writeFileSync(join(report, 'comment.html'), body);

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.goto(pathToFileURL(join(report, 'report.html')).href);
  for (const [name, selector] of Object.entries(PARTS)) await draw(page, selector, name);
  await page.goto(pathToFileURL(join(report, 'comment.html')).href);
  await page.locator('body').evaluate((element) => (element.style.padding = '24px'));
  await draw(page, 'article', 'comment');
} finally {
  await browser.close();
  rmSync(report, { recursive: true });
}
