import { quote } from '../../../base/errors.js';
import type { ColumnRole } from '../columns.js';
import { columnFor, type Role } from '../roles.js';
import { AS_WRITTEN } from '../spelling.js';
import { averages, isMean } from './averages.js';
import { isTextName, queryName } from './evidence.js';
import { columnOf, type Column } from './facts.js';
import type { Family } from './family.js';
import type { KeyChoice, Keys } from './key-types.js';
import { comparison, namedPairs } from './comparison.js';
import { leftOutText, productClash, splitColumns, sumsUpFiles } from './files.js';
import { findKeys } from './keys.js';
import { measureKind } from './measures.js';
import { chooseOutcome, withMarks, type OutcomeChoice } from './outcome.js';
import { plain, refuse, type Refusal } from './refusal.js';
import { inListsAlone } from './layout.js';
import { badOutcome, inverted, isBad, isBadByName, rightWhere } from './polarity.js';
import type { LongShape } from '../shape.js';
import type { Forced, Solution, SolveOptions } from './types.js';
import { asIdentity } from './identity.js';
import { listed } from '../../../base/listed.js';

export interface LongHints {
  readonly family: Family;
  readonly options: SolveOptions;
  readonly forced: Forced;
}

// prettier-ignore
const LONG_ROLES: readonly Role[] = [
  'count', 'error', 'subject', 'answer', 'reference', 'text', 'judge', 'confidence', 'cost', 'latency', 'inputTokens',
  'outputTokens', 'stopReason', 'family', 'picked',
];

/** Roles by the names that `columns` has for them. */
const GIVEN = [
  ['answer', 'answer'],
  ['reference', 'reference'],
  ['prompt', 'text'],
  ['cost', 'cost'],
  ['latency', 'latency'],
  ['tokens', 'outputTokens'],
  ['confidence', 'confidence'],
  ['group', 'subject'],
] as const satisfies readonly (readonly [ColumnRole, Role])[];

/** Reads tables with one row for each answer. */
export function solveLong(columns: readonly Column[], hints: LongHints): Solution {
  const { family, options, forced } = hints;
  const choice = findKeys(columns, {
    query: forced.query,
    model: forced.model,
    task: forced.task,
    repeat: forced.repeat,
    labels: new Set([...options.labels(columns.map(({ name }) => name)).values()].map((index) => columns[index]!)),
    ...splitColumns(columns, family),
    isWhole: family.isWhole,
    repeats: options.repeats,
    oneModel: family.tables.length === 1,
  });
  if (choice.kind !== 'keys') return inListsAlone(columns.slice(0, family.own)) ?? keyRefusal(choice, columns);
  const { keys } = choice;
  if (keys.metric !== undefined) return ofOneMetric(keys.metric, keys, hints);
  const clash = clashOf(keys, hints) ?? productClash(keys, family, forced);
  if (clash !== undefined) return clash;
  const taken = new Set([keys.query, keys.model, keys.task, keys.repeat]);
  const left = columns.slice(0, family.own).filter((column) => !taken.has(column) && !sumsUpFiles(column, family));
  return withOutcome(columns, keys, left, hints);
}

function withOutcome(
  columns: readonly Column[],
  keys: Keys,
  left: readonly Column[],
  { family, options, forced }: LongHints,
): Solution {
  const compared = comparison(left, forced);
  if (compared !== undefined)
    return shapeOf(columns, family.own, keys, forced, compared.answer, [], compared.reference);
  const wanted = options.columns.get('outcome') ?? options.metric;
  if (wanted !== undefined && forced.outcome === undefined) {
    const input = options.columns.has('outcome') ? 'columns' : 'metric';
    return refuse(
      `there is no column ${quote(wanted)}, which \`${input}\` names.`,
      `There are: ${listed(columns.slice(0, family.own).map(({ name }) => name))}.`,
    );
  }
  const { rightWord } = options;
  if (forced.outcome !== undefined && rightWord !== undefined) {
    const spelled = rightWhere(forced.outcome, rightWord);
    return spelled === undefined
      ? refuse(
          `\`columns\`: ${quote(forced.outcome.name)} never is ${quote(rightWord)}.`,
          `It holds ${listed(forced.outcome.values)}.`,
        )
      : shapeOf(columns, family.own, keys, forced, spelled, []);
  }
  const isInverted = forced.outcome !== undefined && options.inverts === true;
  if (forced.outcome !== undefined && !isInverted && isBad(forced.outcome)) return badOutcome(forced.outcome);
  const given = isInverted ? inverted(forced.outcome!) : forced.outcome;
  if (isInverted && given === undefined)
    return refuse(
      `\`columns\`: ${quote(forced.outcome!.name)} holds other things than right and wrong and cannot be inverted.`,
      'Give a column of 1 and 0, or one in which more is better.',
    );
  const outcome: OutcomeChoice =
    given === undefined
      ? chooseOutcome(left, options)
      : {
          kind: 'chosen',
          column: isInverted ? given : withMarks(given),
          unused: left.filter(
            (column) =>
              column !== forced.outcome &&
              column.content === 'outcomes' &&
              ['verdict', 'score'].includes(measureKind(column.name)),
          ),
        };
  if (outcome.kind === 'bad') return badOutcome(outcome.column);
  if (outcome.kind === 'several') return severalOutcomes(outcome);
  if (outcome.kind === 'none') return noOutcome(outcome.considered, left);
  if (forced.outcome === undefined && isMean(outcome.column)) return averages();
  return shapeOf(columns, family.own, keys, forced, outcome.column, outcome.unused);
}

function shapeOf(
  columns: readonly Column[],
  own: number,
  keys: Keys,
  forced: Forced,
  outcome: Column,
  unused: readonly Column[],
  compare?: Column,
): Solution {
  const names = columns.slice(0, own).map(({ normal }) => normal);
  const other = new Map<Role, number>();
  const query = asIdentity(keys.query);
  const taken = new Set([keys.query.index, keys.model?.index, outcome.index]);
  if (keys.task !== undefined) other.set('task', keys.task.index);
  if (keys.repeat !== undefined) other.set('repeat', keys.repeat.index);
  for (const [name, role] of GIVEN) {
    const given = forced[name];
    if (given !== undefined) other.set(role, given.index);
  }
  for (const role of LONG_ROLES) {
    if (other.has(role)) continue;
    const column = columnFor(role, names);
    const isOwn =
      column !== undefined &&
      (!taken.has(column) || (role === 'text' && column === query.column && query.isText && isTextName(keys.query)));
    if (isOwn && ![...other.values()].includes(column)) other.set(role, column);
  }
  const shape: LongShape = {
    kind: 'long',
    query,
    outcome: outcome.index,
    spelling: outcome.spelling ?? AS_WRITTEN,
    model: keys.model?.index,
    other,
    unused: unused.map(({ index }) => index),
    ...(compare === undefined ? {} : { compare: compare.index }),
  };
  return { kind: 'shape', shape };
}

/** Tables with a row for each metric: those of the metric that the user names. */
function ofOneMetric(column: Column, keys: Keys, hints: LongHints): Solution {
  const { family, options } = hints;
  const wanted = options.metric ?? options.columns.get('outcome');
  const value =
    column.values.find((one) => one === wanted) ?? (column.values.length === 1 ? column.values[0] : undefined);
  if (value === undefined) {
    return refuse(
      `each answer has a row for each ${plain(column.name)}: ${listed(column.values)}.`,
      `Name the one that counts, for example \`metric: ${plain(column.values[0]!)}\`; \`repeats\` is no cure.`,
    );
  }
  if (isBadByName(value))
    return refuse(
      `${quote(value)} is by its name of what is bad, and 1 must mean right.`,
      'Name a metric of which more is better.',
    );
  const code = column.values.indexOf(value);
  const rows = family.rows.filter((_, row) => column.codes[row] === code);
  const filtered = family.names.map((name, index) =>
    columnOf(
      index,
      name,
      rows.map(({ cells }) => cells[index]),
      options.passThreshold > 1,
      index >= family.own,
    ),
  );
  const again = (one: Column | undefined): Column | undefined => (one === undefined ? undefined : filtered[one.index]);
  const fresh = {
    query: again(keys.query)!,
    model: again(keys.model),
    ...(keys.task === undefined ? {} : { task: again(keys.task)! }),
  };
  const taken = new Set([fresh.query, fresh.model, fresh.task, again(column)]);
  const left = filtered.slice(0, family.own).filter((one) => !taken.has(one));
  const onlyTable = { ...hints, options: { ...options, metric: undefined, columns: new Map() }, forced: {} };
  const solved = withOutcome(filtered, fresh, left, onlyTable);
  return solved.kind === 'shape' && solved.shape.kind === 'long'
    ? { kind: 'shape', shape: { ...solved.shape, only: { column: column.index, value } } }
    : solved;
}

/** Rows of one model on one query that differ in something that may be more than a repetition. */
function clashOf(keys: Keys, { options }: LongHints): Refusal | undefined {
  if (keys.repeat === undefined || options.repeats || !keys.repeat.isPath) return undefined;
  return refuse(
    `the files differ in ${plain(keys.repeat.name)} (${listed(keys.repeat.values)}), which looks like repeated draws of the same models.`,
    'Set `repeats` to first, majority, mean or samples, or give one of them.',
  );
}

function keyRefusal(choice: Exclude<KeyChoice, { kind: 'keys' }>, columns: readonly Column[]): Refusal {
  switch (choice.kind) {
    case 'several':
      return refuse(
        choice.columns.length === 1
          ? `it is not clear whether ${quote(choice.columns[0]!.name)} names the ${choice.role}.`
          : `several columns could name the ${choice.role}: ${listed(choice.columns.map(({ name }) => name))}.`,
        `Say which, for example ${paste(choice.role, choice.columns)}.`,
      );
    case 'factors': {
      const { model, query } = choice;
      const names = choice.columns.map(({ name }) => name);
      const factor = plain(names[0]!);
      return refuse(
        `rows of one model (${plain(model.name)}) on one question (${plain(query.name)}) differ in ${listed(names)}.`,
        `Say what that is: \`columns: task = ${factor}\` where ids restart with it, \`columns: repeat = ${factor}\` where it counts repeated draws, \`columns: model = ${wholeOf(factor)}\` where it is what is compared.${leftOutText(choice.columns[0]!)}`,
      );
    }
    case 'missing': {
      const considered = choice.considered.filter(({ isPath }) => !isPath).map(({ name }) => name);
      return choice.role === 'model'
        ? refuse(
            `no column names the model${considered.length > 0 ? `; there are ${listed(considered)}` : ''}.`,
            `Say which does: \`columns: model = ${example('model', choice.considered)}\`, or \`model = {file}\` or \`{folder}\` where names on disk do.`,
          )
        : refuse(
            `no column names the question${considered.length > 0 ? `; there are ${listed(considered)}` : ''}.`,
            `Say which does: \`columns: query = ${example('query', choice.considered)}\`.${columns.some((column) => queryName(column) >= 1.8) ? '' : ' Without an id, results of several models cannot be joined.'}`,
          );
    }
  }
}

/** The column that is most like the one that is asked for: few values that come again for models, many for queries. */
function example(role: 'model' | 'query', considered: readonly Column[]): string {
  const named = considered.filter(
    (column) =>
      !column.isPath &&
      column.content !== 'outcomes' &&
      column.values.length > 1 &&
      (role === 'query' || queryName(column) < 1.8),
  );
  const again = named.filter(({ filled, values }) => 2 * values.length <= filled);
  const sign = role === 'query' ? -1 : 1;
  const [first] = [...(role === 'query' ? named : again)].sort((a, b) => sign * (a.values.length - b.values.length));
  return first === undefined ? 'NAME' : plain(first.name);
}

/** Names that were taken apart are compared as a whole. */
const wholeOf = (name: string): string => name.replace(/^(\{[a-z]+(?::[0-9]+)?)\.[0-9]+\}$/, '$1}');

function paste(role: string, columns: readonly Column[]): string {
  return columns.map(({ name }) => `\`columns: ${role} = ${plain(name)}\``).join(' or ');
}

function severalOutcomes({ columns, why }: Extract<OutcomeChoice, { kind: 'several' }>): Refusal {
  const names = columns.map(({ name }) => name);
  if (names.length === 1)
    return refuse(
      `it is not clear whether ${quote(names[0]!)} is the outcome${why === undefined ? '' : `: ${why}`}.`,
      `If it is, say so: ${paste('outcome', columns)}.`,
    );
  return refuse(
    `several columns could be the outcome: ${listed(names)}${why === undefined ? '' : ` (${why})`}.`,
    `Say which: ${paste('outcome', columns.slice(0, 6))}.`,
  );
}

function noOutcome(considered: readonly Column[], left: readonly Column[]): Refusal {
  const names = (considered.length > 0 ? considered : left).filter(({ nests }) => !nests).map(({ name }) => name);
  const odd = considered.find(
    ({ name, values }) => ['verdict', 'score', 'status'].includes(measureKind(name)) && values.length > 0,
  );
  const isWords = odd !== undefined && odd.values.length >= 2 && odd.values.length <= 6;
  const lines = isWords
    ? odd.values.map((value) => `\`columns: outcome = ${plain(odd.name)} is ${plain(value)}\``)
    : [];
  const word = isWords ? ` If one word of ${plain(odd.name)} means right, name it: ${lines.join(' or ')}.` : '';
  const seen = odd === undefined ? '' : ` ${plain(odd.name)} holds ${listed(odd.values.slice(0, 4))}.`;
  const [pair] = namedPairs(left);
  const equal =
    pair === undefined
      ? ''
      : ` Where right means equal, write \`columns: answer = ${plain(pair.answer.name)}\` and \`reference = ${plain(pair.reference.name)}\`, one a line.`;
  return refuse(
    `no column says right or wrong; considered: ${names.length === 0 ? 'none' : listed(names)}.${seen}`,
    `Grade the answers first, or say which column holds the grades: \`columns: outcome = NAME\`.${word}${equal}`,
  );
}
