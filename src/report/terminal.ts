import type { Evaluation } from '../run/evaluate.js';
import { integer } from '../base/numbers.js';
import { terminal, terminalSentence } from './escape.js';
import { CHANGE_COLUMNS } from './model/changes.js';
import type { Block, Cell, Column, Section, Table } from './model/blocks.js';
import { summaryOf, type Summary } from './model/summary.js';
import { capital, rendered, type Text } from './model/text.js';
import { readingLines } from './readings.js';

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Everything that stands beside the verdict, where there is to be a long report; most of the report's program is in them. */
  readonly sections?: readonly Section[] | undefined;
  /** Where the full report is; undefined where it was not written. */
  readonly report?: string | undefined;
  /** What stands last: how to get more. */
  readonly hints?: boolean;
}

const BOLD = '\u001b[1m';
const RED = '\u001b[31m';
const GREEN = '\u001b[32m';
const YELLOW = '\u001b[33m';
const RESET = '\u001b[0m';
/** Below this tables do not fit; above it lines are hard to read. */
const [NARROWEST, MAX_COLUMNS] = [60, 100];
const [MAX_FACTS, MAX_ROWS] = [10, 12];
const [INDENT, GAP] = ['  ', '   '];
/** Columns of a cell, at least. */
const MIN_COLUMNS = 9;

/** The report for a terminal, in lines that fit its width: short, unless all of it is asked for. Pure. */
export function renderTerminal(evaluation: Evaluation, options: TerminalOptions): string {
  const width = Math.max(NARROWEST, Math.min(options.width, MAX_COLUMNS)) - INDENT.length;
  const paint = (style: string, text: string): string => (options.color ? `${style}${text}${RESET}` : text);
  const summary = summaryOf(evaluation);
  const blocks = [
    paint(BOLD, wrap(said(summary.heading), width)),
    wrap(said(summary.line), width),
    status(summary, paint),
    ...summary.warnings.map((text) => paint(YELLOW, wrap(`! ${said(text)}`, width, '  '))),
    grid(
      summary.facts
        .filter(({ label }) => !LONG.has(label))
        .slice(0, MAX_FACTS)
        .map(({ label, value, note }) => [label, shown(value), shown(note)]),
      width,
    ),
    summary.saving === '' ? '' : wrap(said(summary.saving), width),
    summary.changes.length === 0
      ? ''
      : tableLines(
          CHANGE_COLUMNS,
          summary.changes.map(({ cells }) => cells),
          width,
        ),
    summary.steps.length === 0
      ? ''
      : ['Do next', ...summary.steps.map((step, i) => wrap(`${i + 1}. ${said(step)}`, width, '   '))].join('\n'),
    ...(options.sections === undefined
      ? []
      : [...longFacts(summary, width), ...everything(options.sections, width, paint)]),
    readingLines(evaluation.files)
      .map((line) => wrap(`Read: ${terminalSentence(line)}`, width, '      '))
      .join('\n'),
    ...summary.failures.map((text) => paint(RED, wrap(said(text), width))),
    more(options),
  ];
  return `${blocks
    .filter((block) => block !== '')
    .map((block) => block.replace(/^(?!$)/gm, INDENT))
    .join('\n\n')}\n`;
}

/** Facts that are sentences: they stand in the long report. */
const LONG = new Set(['looks', 'clusters', 'traffic', 'where the best is wrong', 'what can be saved', 'draws']);

function longFacts({ facts }: Summary, width: number): string[] {
  return facts
    .filter(({ label }) => LONG.has(label))
    .map(({ label, value }) => wrap(`${capital(label)}: ${said(value)}`, width));
}

function status({ gate, passed, sign, undecided }: Summary, paint: (style: string, text: string) => string): string {
  if (!passed) return paint(RED, `FAIL: ${said(gate)}`);
  if (undecided) return paint(YELLOW, `UNDECIDED (gate passes): ${said(gate)}`);
  return paint(sign === '✅' ? GREEN : YELLOW, `PASS: ${said(gate)}`);
}

function more({ report, sections, hints }: TerminalOptions): string {
  if (hints !== true) return '';
  const where = report === undefined ? 'full report: --out report' : `full report: ${terminal(report)}`;
  return sections !== undefined ? capital(where) : `More: --verbose · ${where}`;
}

function everything(
  sections: readonly Section[],
  width: number,
  paint: (style: string, text: string) => string,
): string[] {
  return sections.flatMap(({ title, blocks }) => [
    paint(BOLD, title),
    ...blocks.flatMap((block) => lines(block, width)),
  ]);
}

function lines(block: Block, width: number): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [wrap(said(block.text), width)];
    case 'list':
      return [block.items.map((item) => wrap(`- ${said(item)}`, width, '  ')).join('\n')];
    case 'code':
      return [wrap(terminalSentence(block.text), width)];
    case 'table':
      return [limited(block, width)];
    case 'folded':
      return [block.title, ...block.blocks.flatMap((inner) => lines(inner, width))];
    default:
      return [];
  }
}

function limited({ columns, rows }: Table, width: number): string {
  const rest = rows.length - MAX_ROWS;
  const text = tableLines(columns, rows.slice(0, MAX_ROWS), width);
  return rest > 0 ? `${text}\n… and ${integer(rest)} more in the full report` : text;
}

function tableLines(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): string {
  const kept = columns.map(({ kind }, i) => (kind === 'picture' ? -1 : i)).filter((i) => i >= 0);
  const cells = [columns.map(({ head }) => shown(head)), ...rows.map((row) => row.map(cellText))].map((row) =>
    kept.map((i) => row[i]!),
  );
  return grid(
    cells,
    width,
    kept.map((i) => columns[i]!.kind === 'number'),
  );
}

function cellText(cell: Cell): string {
  if (cell === null || (typeof cell === 'object' && !('text' in cell))) return '';
  return typeof cell === 'string' ? shown(cell) : shown(cell.text);
}

/** Rows in columns; what is too wide for its line is cut, the widest column first. */
function grid(rows: readonly (readonly string[])[], width: number, numbers: readonly boolean[] = []): string {
  const size = (text: string): number => Array.from(text).length;
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => size(row[i]!))));
  while (widths.reduce((sum, each) => sum + GAP.length + each, -GAP.length) > width) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! > MIN_COLUMNS) widths[widest] = widths[widest]! - 1;
    // No room for all of them: the last one goes.
    else widths.pop();
  }
  const cell = (text: string, i: number): string => {
    const cut =
      size(text) > widths[i]!
        ? `${Array.from(text)
            .slice(0, widths[i]! - 1)
            .join('')}…`
        : text;
    const pad = ' '.repeat(widths[i]! - size(cut));
    return numbers[i] === true ? pad + cut : cut + pad;
  };
  return rows.map((row) => row.slice(0, widths.length).map(cell).join(GAP).trimEnd()).join('\n');
}

/** A cell: what stands in it is a name or a number. */
function shown(text: Text, name = terminal): string {
  const same = (part: string): string => part;
  return rendered(text, { words: same, code: quoted, strong: same, name, message: terminalSentence });
}

/** A sentence: names are told from its words. */
function said(text: Text): string {
  return shown(text, (name) => quoted(terminal(name)));
}

function quoted(name: string): string {
  return `\`${name}\``;
}

/** Breaks lines at spaces; continuation lines begin with `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length + (out.length > 0 ? indent.length : 0) > width) {
      out.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...out, line].map((each) => each.trimEnd()).join(`\n${indent}`);
}
