import { counted } from '../../base/numbers.js';
import type { Evaluation } from '../../run/evaluate.js';
import { VERSION } from '../../settings/version.js';
import type { Section } from '../model/blocks.js';
import { sectionsOf } from '../model/sections/all.js';
import { summaryOf } from '../model/summary.js';
import { markup, trusted, type Content, type Markup } from './markup.js';
import { wordsOf } from './prose.js';
import { htmlSection } from './render.js';
import { SCRIPT } from './script.js';
import { STYLES } from './styles.js';
import { sha256 } from '../../base/sha256.js';
import { TextBudget } from './text-budget.js';
import { verdictSection } from './verdict.js';

/**
 * The report for whoever has to defend the decision: one HTML page that needs nothing else, neither network nor
 * scripts (those only sort, filter, unfold and switch colours). Pure: the same evaluation gives the same bytes.
 *
 * @param showText  whether questions and answers may be shown; otherwise ids and numbers alone
 */
export function renderHtml(evaluation: Evaluation, showText: boolean): string {
  const texts = new TextBudget(showText);
  const summary = summaryOf(evaluation);
  const sections = sectionsOf(evaluation, showText);
  const verdict = verdictSection(evaluation, summary, texts);
  const body = sections.map((section) => htmlSection(section, texts));
  const left =
    texts.leftOut === 0
      ? null
      : markup`<p>Questions and answers of ${counted(texts.leftOut, 'question', 'questions')} are left out of this page to keep it small.</p>`;
  return `<!doctype html>\n${page(wordsOf(summary.heading), [verdict, contents(sections), body, left]).toString()}\n`;
}

function page(title: string, main: Content): Markup {
  return markup`<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="β certificate ${VERSION}">
<title>${title}</title>
<style>${trusted(STYLES)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><span class="brand">β certificate</span><button type="button" id="theme" hidden>Dark colours</button></header>
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>β certificate ${VERSION}. Names and ids come from the results. This page loads nothing and sends nothing.</p></footer>
<div id="tip" role="tooltip" hidden></div>
<script>${trusted(SCRIPT)}</script></body></html>`;
}

function contents(sections: readonly Section[]): Markup {
  const links: Content[] = sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`);
  return markup`<nav aria-label="Contents"><ul>${links}</ul></nav>`;
}

/** Nothing may be loaded, and nothing may run but this page's own style sheet and script, by their hashes. */
function policy(): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(STYLES)}`,
    `script-src ${hashOf(SCRIPT)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${sha256(text, 'base64')}'`;
}
