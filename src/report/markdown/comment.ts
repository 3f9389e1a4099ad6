import type { Evaluation } from '../../run/evaluate.js';
import { counted } from '../../base/numbers.js';
import { VERSION } from '../../settings/version.js';
import { codeBlock } from '../escape.js';
import { list, paragraph, type Block, type Section } from '../model/blocks.js';
import { CHANGE_COLUMNS } from '../model/changes.js';
import { auditSentence } from '../model/audit-text.js';
import { sectionsOf } from '../model/sections/all.js';
import { classTable } from '../model/sections/all-wrong.js';
import { readTexts } from '../model/sections/inputs.js';
import { bounds } from '../model/sections/method.js';
import { summaryOf, type Summary } from '../model/summary.js';
import { listed, shortened } from '../model/text.js';
import { boundsText, settingsText } from '../model/words.js';
import { readingLines } from '../readings.js';
import { foldedSections, foldedText, markdownBlocks, markdownText, tableText } from './render.js';

/** Text of a report, given the line that says of which commit and run it is. */
export type Level = (stamp: string) => string;

/** Warnings that stand under the heading; the others open the last fold. */
const MAX_WARNINGS = 2;
const MAX_IDS = 5;
/** Rows of a table in a comment, at decreasing levels of detail; with 0 there are no folds. */
const COMMENT_ROWS = [10, 4, 0] as const;
/** The same of everything that there is to say. */
const FULL_ROWS = [Infinity, 100, 20] as const;
const IN_EVIDENCE = ['policies', 'saving', 'samples', 'models', 'groups', 'few-models'];

/** The comment on a pull request: what is decided, by which number, what to do; three folds. */
export function commentLevels(evaluation: Evaluation): readonly Level[] {
  const summary = summaryOf(evaluation);
  return COMMENT_ROWS.map(
    (most) => (stamp) => joined(opening(summary, stamp), most === 0 ? [] : folds(evaluation, summary, most)),
  );
}

/** The same with everything that there is to say in folds, for the job summary and `report.md`; then as the comment. */
export function fullLevels(evaluation: Evaluation): readonly Level[] {
  const summary = summaryOf(evaluation);
  return [
    ...FULL_ROWS.map(
      (most) => (stamp: string) =>
        joined(opening(summary, stamp), [
          ...moreWarnings(summary).map((block) => markdownBlocks([block], most)),
          ...foldedSections(sectionsOf(evaluation), most),
        ]),
    ),
    ...commentLevels(evaluation),
  ];
}

function joined(head: string, parts: readonly string[]): string {
  return `${[head, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}

function opening(summary: Summary, stamp: string): string {
  const { sign, heading, line, warnings, saving, picture, steps, changes, passed, gate, basis } = summary;
  const parts = [
    `### ${sign} ${markdownText(heading)}`,
    markdownText(line),
    ...warnings.slice(0, MAX_WARNINGS).map((text) => `⚠️ ${markdownText(text)}`),
    markdownText(saving),
    picture === '' ? '' : codeBlock(picture),
    changes.length === 0
      ? ''
      : tableText({ columns: CHANGE_COLUMNS, rows: changes.map(({ cells }) => cells) }, Infinity),
    steps.length === 0 ? '' : `**Do next**\n${steps.map((step, i) => `${i + 1}. ${markdownText(step)}`).join('\n')}`,
    [`Gate ${passed ? 'passed' : 'failed'}: ${markdownText(gate)}`, markdownText(basis), stamp]
      .filter((text) => text !== '')
      .join(' · '),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function folds(evaluation: Evaluation, summary: Summary, most: number): string[] {
  const sections = sectionsOf(evaluation);
  const evidence = sections.filter(({ id }) => IN_EVIDENCE.includes(id));
  return [
    foldedText(
      'Evidence: policies, models, how many are enough',
      evidence.map((section) => withTitle(section, most)).join('\n\n'),
    ),
    missed(evaluation, most),
    foldedText('Method and settings', markdownBlocks(methodBlocks(evaluation, summary), most)),
  ];
}

/** A section inside a fold, without the folds of its own. */
function withTitle({ title, blocks }: Section, most: number): string {
  const flat = blocks.flatMap((block): readonly Block[] =>
    block.kind === 'folded' ? block.blocks.filter(({ kind }) => kind === 'table').slice(0, 1) : [block],
  );
  return `**${title}**\n\n${markdownBlocks(flat, most)}`;
}

/** The questions that every model missed: how many, what they look like, and a few ids, the suspects first. */
function missed(evaluation: Evaluation, most: number): string {
  const { audit, certificate, adjudicated } = evaluation;
  const { count, queries } = certificate.allWrong;
  if (count === 0) return '';
  const suspects = (audit?.items ?? []).filter((item) => item.kind === 'all-wrong' && item.class !== 'unexplained');
  const ids = [...new Set([...suspects.map(({ query }) => query), ...queries])];
  const sentence = audit === null || adjudicated?.unsettled === 0 ? '' : auditSentence(audit, certificate);
  return foldedText(
    `${counted(count, 'question', 'questions')} every model missed`,
    markdownBlocks(
      [
        ...paragraph(sentence),
        ...(audit === null ? [] : classTable(audit, evaluation)),
        ...paragraph(`${listed(ids, MAX_IDS, count)}. All of them, with the evidence, are in the full report.`),
      ],
      most,
    ),
  );
}

function methodBlocks(evaluation: Evaluation, summary: Summary): Block[] {
  const { certificate, files, settings } = evaluation;
  const readings = readingLines(files).map((line) => `Read: ${shortened(line, 300)}`);
  return [
    ...moreWarnings(summary),
    ...list([...readTexts(evaluation), ...readings]),
    ...paragraph(boundsText(certificate)),
    ...bounds(evaluation),
    ...paragraph(`${settingsText(settings)} β certificate ${VERSION}.`),
  ];
}

function moreWarnings({ warnings }: Summary): Block[] {
  return list(warnings.slice(MAX_WARNINGS).map((text) => `⚠️ ${text}`));
}
