import type { Evaluation } from '../../run/evaluate.js';
import { VERSION } from '../../settings/version.js';
import { visible } from '../escape.js';
import { tell } from '../story.js';
import { markup, trusted, type Content, type Markup } from './markup.js';
import { marked } from './prose.js';
import { SCRIPT } from './script.js';
import type { Report, Section } from './section.js';
import { auditSection } from './sections/audit.js';
import { comparisonSection, selfCheckSection } from './sections/comparison.js';
import { correlationSection } from './sections/correlation.js';
import { fewModelsSection } from './sections/few-models.js';
import { formatsSection } from './sections/formats.js';
import { inputsSection } from './sections/inputs.js';
import { judgesSection } from './sections/judges.js';
import { luckSection } from './sections/luck.js';
import { methodSection } from './sections/method.js';
import { modelsSection } from './sections/models.js';
import { costSection } from './sections/cost.js';
import { pictureSection } from './sections/picture.js';
import { policiesSection } from './sections/policies.js';
import { routerCeilingSection } from './sections/router-ceiling.js';
import { slicesSection } from './sections/slices.js';
import { verdictSection } from './sections/verdict.js';
import { STYLES } from './styles.js';
import { sha256 } from '../../base/sha256.js';

/**
 * The report for whoever has to defend the decision: one HTML page that needs nothing else, neither network nor
 * scripts (those only sort, filter and switch colours). Pure: the same evaluation gives the same bytes.
 *
 * @param showText  whether questions and answers may be shown; otherwise ids and numbers alone
 */
export function renderHtml(evaluation: Evaluation, showText: boolean): string {
  const report: Report = { evaluation, story: tell(evaluation, marked), showText };
  const sections = [
    comparisonSection(report),
    pictureSection(report),
    policiesSection(report),
    auditSection(report),
    modelsSection(report),
    slicesSection(report),
    formatsSection(report),
    fewModelsSection(report),
    correlationSection(report),
    luckSection(report),
    routerCeilingSection(report),
    costSection(report),
    judgesSection(report),
    selfCheckSection(report),
    methodSection(report),
    inputsSection(report),
  ].filter((section) => section !== null);
  return `<!doctype html>\n${page(report, sections).toString()}\n`;
}

function page(report: Report, sections: readonly Section[]): Markup {
  return markup`<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="β certificate ${VERSION}">
<title>${tell(report.evaluation, (text) => visible(text)).headline}</title>
<style>${trusted(STYLES)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><span class="brand">β certificate</span><button type="button" id="theme" hidden>Dark colours</button></header>
<main id="main" tabindex="-1">
${verdictSection(report)}
${contents(sections)}
${sections.map(({ id, title, body }) => markup`<section id="${id}" aria-labelledby="${id}-head"><h2 id="${id}-head">${title}</h2>\n${body}</section>\n`)}
</main>
<footer><p>β certificate ${VERSION}. Names and ids come from the results. This page loads nothing and sends nothing.</p></footer>
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
