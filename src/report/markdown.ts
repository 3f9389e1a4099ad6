import type { Evaluation } from '../run/evaluate.js';
import { code } from './escape.js';
import { allWrong } from './markdown/audit.js';
import { regression, selfCheck } from './markdown/comparison.js';
import { correlation, fewModels, groups, luck, repeats } from './markdown/diagnostics.js';
import { leftOut, method } from './markdown/inputs.js';
import { formats, judges } from './markdown/judges.js';
import { models } from './markdown/models.js';
import { table, type Detail } from './markdown/parts.js';
import { cost, policies } from './markdown/policies.js';
import { tell, type Story } from './story.js';

/** From everything to the verdict alone: the first that fits its place is used. */
export const DETAILS: readonly Detail[] = [
  { models: Infinity, ids: Infinity, files: Infinity },
  { models: 100, ids: 500, files: 100 },
  { models: 50, ids: 100, files: 20 },
  { models: 10, ids: 20, files: 5 },
  { models: 0, ids: 0, files: 0 },
];

/** The report as GitHub renders it: the verdict first, evidence folded. Pure. */
export function renderMarkdown(evaluation: Evaluation, detail: Detail): string {
  const story = tell(evaluation, code);
  const sections = [
    opening(story),
    figureTable(story),
    regression(evaluation, detail),
    policies(evaluation, detail),
    allWrong(evaluation, detail),
    models(evaluation, detail),
    groups(evaluation, detail),
    formats(evaluation, detail),
    fewModels(evaluation, detail),
    correlation(evaluation, detail),
    luck(evaluation, detail),
    repeats(evaluation, detail),
    cost(evaluation, detail),
    judges(evaluation, detail),
    selfCheck(evaluation),
    leftOut(evaluation, detail),
    method(evaluation, detail),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function opening(story: Story): string {
  const sign = !story.passed ? '❌' : story.decided ? '✅' : '⚠️';
  const warnings = story.warnings.map((text) => `⚠️ ${text}`);
  const basis = story.basis === '' ? [] : [story.basis];
  const parts = [`### ${sign} ${story.headline}`, story.sentence, ...warnings, ...basis, `**Next:** ${story.next}`];
  return [...parts, ...story.gate.map((sentence) => `**${sentence}**`)].join('\n\n');
}

function figureTable(story: Story): string {
  const [first, ...rest] = story.figures.map(([label, value]) => [`**${label}**`, value]);
  return table(first!, rest);
}
