import type { Count, Fraction } from '../base/numbers.js';
import { quote, unquoted, UserError } from '../base/errors.js';
import { globMatcher } from '../base/glob.js';
import { PLAIN_BYTES } from './alike-names.js';
import { count, difference, inAny, inMoreThanHalf, ones, overlap, wordsFor, type Bits } from './bits.js';
import type { Column, ColumnState } from './column.js';
import { answeredByAll, coverageOf, type Ambiguity, type Coverage } from './coverage.js';
import type { FailedDraw, Repeats } from './draws.js';
import { OutcomeMatrix } from './matrix.js';
import { overlapText } from './overlap-text.js';
import { sampledModel, type SampledModel } from './samples.js';
import { scoresOf, type Scores } from './scores.js';
import type { OutcomeTable } from './table.js';
import type { Traffic } from './traffic.js';
import { firstOf, listed } from '../base/listed.js';

/** States without a verdict that the user may declare to be wrong answers. */
export const COUNTABLE_AS_WRONG = ['error', 'unscored', 'absent'] as const;
export type CountableAsWrong = (typeof COUNTABLE_AS_WRONG)[number];

export interface PoolOptions {
  /** Globs of rows of results that are policies, not members. */
  readonly ensembles: readonly string[];
  readonly baseline: string | undefined;
  /** Least share of the queries that a member must have answered, and an ensemble of those that count. */
  readonly minCoverage: number;
  readonly countAsWrong: readonly CountableAsWrong[];
  readonly repeats: Repeats | undefined;
  readonly passThreshold: number;
  /** Whether scores are what is measured. */
  readonly scores?: boolean;
}

/** Of one model: how many questions have no verdict, by the reason. */
export interface Unanswered {
  readonly errors: Count;
  readonly unscored: Count;
  readonly absent: Count;
}

export interface ExcludedModel extends Unanswered {
  readonly name: string;
  readonly coverage: Fraction;
  readonly reason: 'coverage';
}

/** A row of results that is itself a policy. */
export interface EnsembleOutcomes {
  readonly name: string;
  readonly right: Bits;
  readonly answered: Bits;
}

/** The cluster that the query of a row was drawn with; undefined where none is stated: a cluster of its own. */
export type ClusterLabel = (row: number) => string | undefined;

/** The members, and what was left out of them. */
export interface Pool {
  readonly matrix: OutcomeMatrix;
  readonly excluded: readonly ExcludedModel[];
  readonly ensembles: readonly EnsembleOutcomes[];
  readonly unanswered: ReadonlyMap<string, Unanswered>;
  /** Where queries were drawn in clusters. */
  readonly cluster?: ClusterLabel | undefined;
  /** Where groups of queries have shares of the traffic. */
  readonly traffic?: Traffic | undefined;
  /** Everything that was read, members or not, in the order of the names. */
  readonly columns: readonly ColumnState[];
  /** Queries that at most half of the models have, and whose they are; null where there are none. */
  readonly ofFew: Coverage['ofFew'];
  /** As asked for; ensembles are held to it where they are compared. */
  readonly minCoverage: number;
  /** Where scores are what is measured: of everything that was read. */
  readonly scores?: Scores | undefined;
  /** Where the pool is one model drawn several times. */
  readonly samples?: SampledModel | undefined;
}

/**
 * Decides which columns are members, which are ensembles and which are left out, and what counts as answered.
 *
 * @throws UserError where a selection matches nothing, an ensemble has no outcome, the baseline is not a member, fewer
 *   than two members remain, or `min-coverage` leaves out half of the models or more
 */
export function selectPool(table: OutcomeTable, options: PoolOptions): Pool {
  const rows = table.ids.size;
  const weights = table.rowWeights();
  // Names decide the order, so that the order of files never shows in a result.
  const columns = [...table.columns.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = columns.map((column) => column.name);
  if (columns.length === 0 || rows === 0) {
    throw new UserError('the results hold no outcomes.', 'Check that the evaluation wrote its per-question results.');
  }
  const isEnsemble = selector('ensembles', options.ensembles, names);
  const universe = ones(rows);

  // Queries that only a few models have must not become wrong answers of all others.
  const expected = options.countAsWrong.includes('absent')
    ? inMoreThanHalf(
        columns.filter(({ name }) => !isEnsemble(name)).map((column) => presentIn(column, rows)),
        rows,
      )
    : undefined;
  const states = columns.map((column) => stateOf(column, table, expected, options));
  const candidates = states.filter(({ name }) => !isEnsemble(name));
  const { minCoverage } = options;
  const { counted, shares, ofFew, ambiguity } = coverageOf(candidates, universe, weights, minCoverage);
  if (ambiguity !== null) throw ambiguous(ambiguity, candidates.length);
  const unanswered = new Map(candidates.map((state) => [state.name, unansweredOf(state, universe, weights)]));
  let members = candidates.filter((_, i) => shares[i]! >= minCoverage);
  let excluded = candidates.flatMap(({ name }, i): ExcludedModel[] =>
    shares[i]! >= minCoverage ? [] : [{ name, coverage: shares[i]!, reason: 'coverage', ...unanswered.get(name)! }],
  );
  for (const { name } of excluded) unanswered.delete(name);
  if (weights !== null && (options.scores === true || options.repeats === 'samples')) throw noCounts(options);
  const common = (): number => count(answeredByAll(candidates, counted), weights);
  const samples =
    options.repeats === 'samples' && candidates.length === 1
      ? sampledModel(table.columns.get(candidates[0]!.name)!, rows, minCoverage)
      : undefined;
  if (samples !== undefined) {
    const state = { ...candidates[0]!, right: samples.anyRight, answered: samples.answered };
    members = [state];
    excluded = [];
    unanswered.set(state.name, unansweredOf(state, universe, weights));
    checkBaseline(members, options, '');
  } else checkMembers(members, excluded, options, () => overlapText(candidates, weights), common);
  const ensembles = states.filter((state) => isEnsemble(state.name));
  checkEnsembles(ensembles);
  return {
    matrix: new OutcomeMatrix(
      members,
      universe,
      weights,
      (row) => table.ids.text(row),
      table.ids.consistOf(PLAIN_BYTES),
    ),
    excluded,
    ensembles,
    unanswered,
    columns: states,
    ofFew,
    minCoverage,
    ...(options.scores === true
      ? { scores: new Map(columns.map((column) => [column.name, scoresOf(column, rows, failedDraws(options))])) }
      : {}),
    ...(samples === undefined ? {} : { samples }),
  };
}

/** The rows on which a column has anything: an outcome, an error or an answer without a verdict. */
function presentIn({ graded, errored, unscored }: Column, rows: number): Bits {
  return inAny([graded, ...[errored, unscored].filter((bits) => bits !== undefined)], rows);
}

/** @param expected  rows on which an outcome that is absent counts as wrong: those that more than half of the models have */
function stateOf(column: Column, table: OutcomeTable, expected: Bits | undefined, options: PoolOptions): ColumnState {
  const rows = table.ids.size;
  const cell = (row: number): string => `model ${quote(column.name)} on question ${quote(table.ids.text(row))}`;
  const { repeats = 'first', passThreshold } = options;
  const right = column.draws?.reduce(repeats, passThreshold, rows, failedDraws(options), cell) ?? column.right;
  // A graded record beside an error is a successful retry; an answer that could not be scored yields to both.
  const rowsOf = (bits?: Bits): Bits => bits?.slice(0, wordsFor(rows)) ?? new Uint32Array(wordsFor(rows));
  const hasVerdict = rowsOf(column.graded);
  const errored = column.errored === undefined ? rowsOf() : difference(rowsOf(column.errored), hasVerdict);
  const unscored =
    column.unscored === undefined ? rowsOf() : difference(difference(rowsOf(column.unscored), hasVerdict), errored);
  const wrongToo = {
    error: () => errored,
    unscored: () => unscored,
    absent: () => difference(difference(rowsOf(expected), errored), unscored),
  };
  return {
    name: column.name,
    right: rowsOf(right),
    graded: hasVerdict,
    answered: inAny([hasVerdict, ...options.countAsWrong.map((why) => wrongToo[why]())], rows),
    errored,
    unscored,
  };
}

/** Draws without a verdict that count as wrong ones. */
function failedDraws({ countAsWrong }: PoolOptions): FailedDraw[] {
  return (['error', 'unscored'] as const).filter((why) => countAsWrong.includes(why));
}

function unansweredOf(state: ColumnState, universe: Bits, weights: Float64Array | null): Unanswered {
  const open = difference(universe, state.answered);
  const errors = overlap(state.errored, open, weights);
  const unscored = overlap(state.unscored, open, weights);
  return { errors, unscored, absent: count(open, weights) - errors - unscored };
}

/** A test for names: any of the globs. Exported for the selection of models, which happens while reading. */
export function nameMatcher(globs: readonly string[]): (name: string) => boolean {
  const matchers = globs.map((glob) => globMatcher(glob, 'name'));
  // A name may hold characters that are special in globs: the literal reading counts too, and that in quotes.
  const literal = new Set(globs.flatMap((glob) => [glob, unquoted(glob)]));
  return (name) => literal.has(name) || matchers.some((matches) => matches(name));
}

/** A test for names, of which every glob must match one: a mistyped selection must not pass for an empty one. */
export function selector(input: string, globs: readonly string[], names: readonly string[]): (name: string) => boolean {
  for (const glob of globs) {
    if (!names.some(nameMatcher([glob]))) {
      throw new UserError(
        `\`${input}\`: ${quote(glob)} matches none of the models.`,
        `The results hold: ${listed(names, 10)}.${severalIn(glob)}`,
      );
    }
  }
  return nameMatcher(globs);
}

/** What is said of a list where one name belongs: a name may hold commas. */
export function severalIn(glob: string): string {
  return glob.includes(',') ? ' Of several names, put each on a line of its own, or repeat the flag.' : '';
}

function checkEnsembles(ensembles: readonly ColumnState[]): void {
  const silent = ensembles.find(({ graded }) => graded.every((word) => word === 0));
  if (silent === undefined) return;
  throw new UserError(
    `\`ensembles\`: ${quote(silent.name)} has no graded outcome on any question.`,
    'Check that its answers were graded, or leave it out of `ensembles` and of the results.',
  );
}

function checkMembers(
  members: readonly ColumnState[],
  excluded: readonly ExcludedModel[],
  options: PoolOptions,
  overlap: () => string,
  common: () => number,
): void {
  const left = firstOf(
    excluded,
    10,
    (model) => `${quote(model.name)} (${(100 * model.coverage).toFixed(1)}% of the questions answered)`,
  );
  const leftOut = left === '' ? '' : ` Left out: ${left}.`;
  if (members.length < 2) {
    throw new UserError(
      `an ensemble needs at least 2 models, and ${members.length === 0 ? 'none is' : `only ${quote(members[0]!.name)} is`} left in the pool.${leftOut}${overlap()}`,
      `Give results of more models, or check \`models\`, \`ensembles\` and \`min-coverage\`.${keepAll(members.length + excluded.length, excluded, common())}${members.length === 1 && excluded.length === 0 ? ' What several draws of one model are worth: `repeats: samples`.' : ''}`,
    );
  }
  if (members.length <= excluded.length) {
    throw new UserError(
      `\`min-coverage\` leaves ${excluded.length} of ${members.length + excluded.length} models out, and a minority must not decide which questions count.${leftOut}${overlap()}`,
      `Evaluate what is missing, or say which models are meant: \`models\`, one a line: ${listed(
        members.map(({ name }) => name),
        10,
      )}.${keepAll(members.length + excluded.length, excluded, common())}`,
    );
  }
  checkBaseline(members, options, leftOut);
}

function checkBaseline(members: readonly ColumnState[], { baseline }: PoolOptions, leftOut: string): void {
  if (baseline !== undefined && !members.some((state) => state.name === baseline)) {
    throw new UserError(
      `\`baseline-model\`: ${quote(baseline)} is not a member of the pool.${leftOut}`,
      `The members are: ${listed(
        members.map((state) => state.name),
        10,
      )}.`,
    );
  }
}

/** The largest `min-coverage` with which no model would be left out, where some query was answered by all: a sentence behind another, or nothing. */
export function keepAll(models: number, excluded: readonly ExcludedModel[], common: number): string {
  const least = Math.floor(1000 * Math.min(...excluded.map(({ coverage }) => coverage))) / 1000;
  if (excluded.length === 0 || common === 0 || least === 0) return '';
  return ` \`min-coverage: ${least}\` keeps all ${models}, on the ${common} questions that all of them answered.`;
}

function ambiguous({ shared, all }: Ambiguity, models: number): UserError {
  return new UserError(
    `the ${models} models were not asked the same questions: ${shared.models.length} of them share ${shared.queries}, and ${all.models.length} share ${all.queries}. Which are meant cannot be told.`,
    `Name the models in \`models\`, one a line: ${listed(all.models, 10)} for the ${all.queries}, or give results of the same questions for all.`,
  );
}

function noCounts({ repeats }: PoolOptions): UserError {
  const what = repeats === 'samples' ? '`repeats: samples`' : '`measure: score`';
  return new UserError(
    `${what} takes one row per question, and rows of these results stand for several (a column of counts).`,
    'Give a row for each question.',
  );
}
