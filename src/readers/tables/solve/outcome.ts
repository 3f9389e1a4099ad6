import { quote } from '../../../base/errors.js';
import { markedSpelling } from '../spelling.js';
import type { Column } from './facts.js';
import { measureKind, measureOf, type Measure } from './measures.js';
import { isBad } from './polarity.js';

/** The column of outcomes, or what keeps one from being chosen. */
export type OutcomeChoice =
  | { readonly kind: 'chosen'; readonly column: Column; readonly unused: readonly Column[] }
  /** Several columns could be it, and they differ. */
  | { readonly kind: 'several'; readonly columns: readonly Column[]; readonly why?: string }
  /** What could be it is of what is bad. */
  | { readonly kind: 'bad'; readonly column: Column }
  | { readonly kind: 'none'; readonly considered: readonly Column[] };

interface Named {
  readonly column: Column;
  readonly measure: Measure;
}

interface Candidate extends Named {
  readonly isConstant: boolean;
  readonly outcomes: string;
}

/** Verdicts that are never the state of a call; `passed` and the like may be. */
const CLEAR = new Set(['correct', 'is_correct', 'correctness']);

/**
 * Chooses the column of outcomes among the columns of one row per answer.
 *
 * Columns that give the same outcomes are one reading. A verdict by name goes before metrics; where a verdict and a
 * grade disagree, or a flag that is always true stands beside a grade under an uncommon name, nothing is chosen.
 */
export function chooseOutcome(
  columns: readonly Column[],
  { passThreshold: threshold, scores = false }: { readonly passThreshold: number; readonly scores?: boolean },
): OutcomeChoice {
  const all = columns.filter(({ isPath }) => !isPath).map((column) => ({ column, measure: measureKind(column.name) }));
  // Where scores are what is measured, a verdict beside them is not.
  const graded = scores && all.some(({ column, measure }) => measure === 'score' && column.content === 'outcomes');
  const named = graded ? all.filter(({ measure }) => measure !== 'verdict' && measure !== 'status') : all;
  const usable = named.filter(
    ({ column, measure }) =>
      measure !== 'flag' && measure !== 'other' && !column.nests && column.content === 'outcomes' && !isBad(column),
  );
  if (usable.length === 0) {
    const bad = named.find(({ column }) => column.content === 'outcomes' && !column.nests && isBad(column));
    return bad === undefined ? withoutOutcomes(named) : { kind: 'bad', column: bad.column };
  }
  const candidates = usable.map(({ column, measure }): Candidate => {
    const outcomes = outcomesOf(column, threshold);
    return { column, measure, outcomes, isConstant: new Set(outcomes.replaceAll('-', '')).size < 2 };
  });
  const varying = candidates.filter(({ isConstant }) => !isConstant);
  return (
    callsOrGrades(candidates, varying, columns) ?? bestOf(varying.length > 0 ? varying : candidates, candidates, named)
  );
}

/** Where a flag that is the same in every row may be the outcome, or the state of the call: no choice. */
function callsOrGrades(
  candidates: readonly Candidate[],
  varying: readonly Candidate[],
  columns: readonly Column[],
): OutcomeChoice | undefined {
  const states = candidates.filter(
    ({ isConstant, measure }) => isConstant && (measure === 'status' || measure === 'verdict'),
  );
  if (states.length === 0 || varying.length === 0) return undefined;
  // Beside a column for errors `success` is the state of the call.
  const areOfCalls =
    columns.some(({ normal }) => /(?:^|[._])errors?$/.test(normal)) &&
    states.every(({ measure }) => measure === 'status');
  const [best] = ranked(varying);
  // All right on everything: as likely the call went through. What else is a grade has to be plainly named.
  const agree = varying.length > 1 && varying.every(({ outcomes }) => outcomes === best!.outcomes);
  const isNamed = isPlain(best!) || (areOfCalls && ['verdict', 'score'].includes(best!.measure));
  if (isNamed || agree) return undefined;
  return { ...several([...states, ...varying]), why: `${quote(states[0]!.column.name)} is the same in every row` };
}

/** The best by name of the columns in question, where the others agree with it or give way to it. */
function bestOf(left: readonly Candidate[], candidates: readonly Candidate[], named: readonly Named[]): OutcomeChoice {
  const [first, ...others] = ranked(left) as [Candidate, ...Candidate[]];
  const { column, measure } = first;
  const rivals = others.filter(({ outcomes }) => outcomes !== first.outcomes);
  const unused = candidates.filter((one) => one.column !== column && one.measure !== 'unknown');
  const chosen: OutcomeChoice = { kind: 'chosen', column, unused: unused.map((one) => one.column) };
  const isGrade = (of: Measure): boolean => of === 'verdict' || of === 'score';
  // A verdict by name whose spelling is not known is still the likelier outcome than what merely can be read.
  const unread = named.filter(
    (one) =>
      isGrade(one.measure) && !one.column.nests && (one.column.content === 'other' || one.column.content === 'mixed'),
  );
  if (!isGrade(measure) && unread.length > 0) return several([...unread, first]);
  if (measure === 'status' && first.isConstant && first.outcomes.length >= FEW_ROWS)
    return { ...several([first]), why: `${quote(column.name)} is the same in every row` };
  if (measure === 'unknown' || measure === 'metric')
    return rivals.length === 0 && isPassOrFail(first) && !named.some(isGradeBeside(first)) ? chosen : several(left);
  // Columns of one name are an error of the table, told where it is read.
  if (rivals.every((rival) => rival.column.name === column.name)) return chosen;
  if (measure === 'verdict' && rivals.every((rival) => yields(rival, first))) return chosen;
  const weaker: readonly Measure[] = ['unknown', 'metric', 'status'];
  if (measure === 'score' && isPlain(first) && rivals.every((rival) => weaker.includes(rival.measure)))
    return rivals.some((rival) => rival.measure === 'status') ? several(left) : chosen;
  return several(left);
}

/** Whether a metric of one aspect takes two values, as a verdict does. */
const isPassOrFail = ({ measure, column, isConstant }: Candidate): boolean =>
  measure === 'metric' && !isConstant && column.values.length <= 2;

/** Whether a column is named like a grade, and is not this one. */
const isGradeBeside =
  (chosen: Candidate) =>
  ({ column, measure }: Named): boolean =>
    column !== chosen.column && ['verdict', 'score', 'status', 'partly'].includes(measure) && !column.nests;

function several(candidates: readonly Named[]): Extract<OutcomeChoice, { kind: 'several' }> {
  return { kind: 'several', columns: candidates.map(({ column }) => column) };
}

/** Whether a column gives way to a verdict: it measures one aspect, or grades in more steps what the verdict says. */
function yields({ column, measure }: Candidate, verdict: Candidate): boolean {
  if (measure === 'metric' || measure === 'unknown' || measure === 'partly') return true;
  if (measure === 'verdict')
    return (
      CLEAR.has(measureOf(verdict.column.name)) && !CLEAR.has(measureOf(column.name)) && isFiner(column, verdict.column)
    );
  if (CLEAR.has(measureOf(verdict.column.name))) return true;
  return isFiner(column, verdict.column);
}

/** Whether every right row of the verdict has at least the grade of every wrong one. */
function isFiner(grade: Column, verdict: Column): boolean {
  let [leastRight, mostWrong] = [Infinity, -Infinity];
  for (const [row, code] of verdict.codes.entries()) {
    const [right, value] = [numberAt(verdict, code), numberAt(grade, grade.codes[row]!)];
    if (right === undefined || value === undefined) continue;
    if (right >= 0.5) leastRight = Math.min(leastRight, value);
    else mostWrong = Math.max(mostWrong, value);
  }
  return leastRight >= mostWrong;
}

function numberAt({ values, spelling }: Column, code: number): number | undefined {
  const result = code === -1 ? undefined : spelling?.read(values[code]!);
  return typeof result === 'boolean' ? Number(result) : typeof result === 'number' ? result : undefined;
}

/** In fewer rows that all are right may be chance. */
const FEW_ROWS = 6;

const ORDER: readonly Measure[] = ['verdict', 'score', 'status', 'partly', 'metric', 'unknown'];

function ranked(candidates: readonly Candidate[]): Candidate[] {
  const rank = ({ column, measure }: Candidate): number =>
    ORDER.indexOf(measure) - (CLEAR.has(measureOf(column.name)) ? 0.5 : 0) + (column.name.includes('.') ? 0.1 : 0);
  return [...candidates].sort((a, b) => rank(a) - rank(b));
}

/** A common name, by itself. */
function isPlain({ column, measure }: Candidate): boolean {
  return (measure === 'verdict' || measure === 'score') && !/[./|:]/.test(column.name);
}

/** The outcome of each row under the threshold, one character each. */
export function outcomesOf({ codes, values, spelling }: Column, threshold: number): string {
  const marks = values.map((value) => {
    const result = spelling!.read(value);
    if (typeof result === 'boolean') return result ? '1' : '0';
    if (typeof result === 'number') return result >= threshold ? '1' : '0';
    return '-';
  });
  let text = '';
  for (const code of codes) text += code === -1 ? '-' : marks[code]!;
  return text;
}

/** Names that say what a mark in the column means. */
const SAYS_RIGHT = /^(?:is_)?(?:correct|right|pass(?:ed)?|resolved|solved|accepted)$/;

/** The same column, with its marks read as right and its blanks as wrong where it is of marks and its name says so. */
export function withMarks(column: Column): Column {
  const spelling = SAYS_RIGHT.test(measureOf(column.name))
    ? markedSpelling(column.values, column.filled < column.codes.length && !column.nests)
    : undefined;
  return spelling === undefined ? column : { ...column, spelling };
}

/** A column that is named like a verdict and holds other things too is an error where it is read, cell by cell. */
function withoutOutcomes(named: readonly Named[]): OutcomeChoice {
  const doubtful = named.filter(
    ({ column, measure }) =>
      (measure === 'verdict' || measure === 'score') &&
      (!column.nests || CLEAR.has(measureOf(column.name))) &&
      (column.content !== 'other' ||
        column.spelling !== undefined ||
        CLEAR.has(measureOf(column.name)) ||
        withMarks(column) !== column),
  );
  const [only] = doubtful;
  if (only !== undefined && doubtful.length === 1)
    return { kind: 'chosen', column: withMarks(only.column), unused: [] };
  return {
    kind: 'none',
    considered: named.filter(({ measure }) => measure !== 'other' && measure !== 'flag').map(({ column }) => column),
  };
}
