import type { Evaluation } from '../run/evaluate.js';
import { adjudicatedText, auditLines } from './audit-text.js';
import { changeTexts, regressionText } from './comparison-text.js';
import {
  correlationText,
  fewModelsText,
  routerText,
  luckText,
  chanceText,
  allDrawsText,
  thinnedText,
} from './diagnosis.js';
import { terminal, terminalSentence } from './escape.js';
import { formatsText, judgesText } from './judges-text.js';
import { integer, percent } from '../base/numbers.js';
import { pictureNote, policyPicture } from './policies-text.js';
import { canFailText, smallestGainText, steadinessText } from './self-check-text.js';
import { tell } from './story.js';

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

const BOLD = '\u001b[1m';
const DIM = '\u001b[2m';
const RED = '\u001b[31m';
const GREEN = '\u001b[32m';
const YELLOW = '\u001b[33m';
const RESET = '\u001b[0m';
const [MODELS, IDS] = [10, 10];
/** Below this the tables do not fit; above it lines are hard to read. */
const [NARROWEST, WIDEST] = [60, 110];

/** The report for a terminal: as the comment, in plain lines that fit its width. Pure. */
export function renderTerminal(evaluation: Evaluation, options: TerminalOptions): string {
  const width = Math.max(NARROWEST, Math.min(options.width, WIDEST));
  const paint = (style: string, text: string): string => (options.color ? `${style}${text}${RESET}` : text);
  const story = tell(evaluation, terminal);
  const mark = !story.passed ? paint(RED, 'FAIL') : story.decided ? paint(GREEN, 'PASS') : paint(YELLOW, 'WARN');
  const blocks = [
    `${mark}  ${paint(BOLD, wrap(story.headline, width - 6, '      '))}`,
    wrap(story.sentence, width),
    ...story.warnings.map((text) => paint(YELLOW, wrap(`! ${text}`, width, '  '))),
    wrap(story.basis, width),
    figures(story.figures, width, (text) => paint(DIM, text)),
    picture(evaluation, width, (text) => paint(DIM, text)),
    compared(evaluation, width),
    reached(evaluation, width, (text) => paint(DIM, text)),
    models(evaluation, width, (text) => paint(DIM, text)),
    allWrong(evaluation, width, (text) => paint(DIM, text)),
    diagnosis(evaluation, width),
    wrap(`Next: ${story.next}`, width),
    ...evaluation.warnings.map((warning) => wrap(`Note: ${terminalSentence(warning)}`, width)),
    ...story.gate.map((sentence) => paint(RED, wrap(sentence, width))),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

type Paint = (text: string) => string;

function figures(rows: readonly (readonly [string, string])[], width: number, dim: Paint): string {
  const label = Math.min(26, Math.max(...rows.map(([name]) => name.length)));
  return rows
    .map(([name, value]) => `  ${dim(name.padEnd(label))}  ${wrap(value, width - label - 4, ' '.repeat(label + 4))}`)
    .join('\n');
}

/** Where the best model, the gain and the all-wrong queries lie between 0 and 100 %. */
function picture({ certificate }: Evaluation, width: number, dim: Paint): string {
  const cells = width - 4;
  const right = Math.round(certificate.singleBest.accuracy * cells);
  const gained = Math.round(certificate.ceiling.point * cells) - right;
  const bar = '█'.repeat(right) + '▒'.repeat(Math.max(0, gained)) + '·'.repeat(Math.max(0, cells - right - gained));
  return `  ${bar}\n  ${dim(wrap('█ best model right, ▒ only others right, · every model wrong', cells, '  '))}`;
}

function models({ certificate }: Evaluation, width: number, dim: Paint): string {
  const shown = certificate.models.slice(0, MODELS);
  const name = Math.min(width - 40, Math.max(5, ...shown.map((model) => terminal(model.name).length)));
  const head = dim(`  ${'model'.padEnd(name)}   right      interval      rescues`);
  const rows = shown.map((model) => {
    const interval = `${percent(model.interval[0], 1, 'down')} – ${percent(model.interval[1], 1, 'up')}`;
    return `  ${fit(terminal(model.name), name)}  ${percent(model.accuracy, 1).padStart(5)} %  ${interval.padStart(13)}  ${integer(model.rescues).padStart(9)}`;
  });
  const rest = certificate.models.length - shown.length;
  return [head, ...rows, ...(rest > 0 ? [dim(`  … and ${rest} more`)] : [])].join('\n');
}

/** The policies measured, between the single best model and the ceiling; without colours inside, for its lines to align. */
function reached({ certificate, policies }: Evaluation, width: number, dim: Paint): string {
  if (policies === null || policies.realised.length === 0) return '';
  const picture = policyPicture(policies, certificate, terminal, Math.max(8, Math.min(40, width - 58)))
    .split('\n')
    .map((line) => `  ${fit(line, width - 2).trimEnd()}`);
  return [...picture, `  ${dim(wrap(pictureNote(certificate), width - 2, '  '))}`].join('\n');
}

function allWrong({ adjudicated, audit, certificate }: Evaluation, width: number, dim: Paint): string {
  const { count, queries } = certificate.allWrong;
  const settled = adjudicated === null ? [] : [adjudicatedText(adjudicated, certificate, terminal)];
  const lines = audit === null ? [] : auditLines(audit, certificate, adjudicated, terminal, IDS);
  const found = [...settled, ...lines].map((line) => wrap(line, width));
  if (audit !== null || count === 0) return found.join('\n');
  const rest = queries.length > IDS ? ` … and ${integer(queries.length - IDS)} more` : '';
  const ids = wrap(queries.slice(0, IDS).map(terminal).join('  ') + rest, width - 21, ' '.repeat(21));
  return [...found, `  ${dim('every model wrong:')} ${ids}`].join('\n');
}

/** Against an earlier certificate, and against itself. */
function compared({ certificate, regression, selfCheck, settings }: Evaluation, width: number): string {
  const changes =
    regression === null
      ? []
      : [
          regressionText(regression, certificate.confidence, terminal),
          ...changeTexts(regression, certificate.minGain, terminal),
        ];
  const checks =
    selfCheck === null
      ? []
      : [
          canFailText(selfCheck, certificate, settings.failOn, terminal),
          smallestGainText(selfCheck, certificate),
          steadinessText(selfCheck),
        ];
  return [...changes, ...checks].map((text) => wrap(text, width)).join('\n');
}

function diagnosis({ certificate, diagnostics, formats, judges }: Evaluation, width: number): string {
  if (diagnostics === null) return '';
  const { routerCeiling } = diagnostics;
  return [
    judges === null ? '' : judgesText(judges, terminal),
    formats === null ? '' : formatsText(formats, terminal, certificate.clusters !== null),
    fewModelsText(diagnostics, certificate.models.length, terminal),
    correlationText(diagnostics),
    routerCeiling === null ? '' : routerText(routerCeiling, certificate.clusters !== null),
    allDrawsText(diagnostics),
    luckText(diagnostics, certificate, terminal),
    chanceText(diagnostics, terminal),
    thinnedText(diagnostics),
  ]
    .filter((text) => text !== '')
    .map((text) => wrap(text, width))
    .join('\n\n');
}

function fit(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

/** Breaks lines at spaces; continuation lines begin with `indent`. */
function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((text) => text.trimEnd()).join(`\n${indent}`);
}
