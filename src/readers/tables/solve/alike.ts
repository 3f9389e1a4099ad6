import { isKnownName } from '../roles.js';
import type { Column } from './facts.js';
import { measureKind } from './measures.js';
import { stemsOf } from './stems.js';
import type { Candidate } from './wide-types.js';

/**
 * Columns that hold right and wrong like those of the models, and that nothing but their names keeps from being models:
 * neither a function of the models' columns, row by row, nor a property of the question by a name like `has_image`.
 */
export function likeModels(columns: readonly Column[], models: readonly Candidate[]): Column[] {
  const filled = models.filter(({ column }) => column.content === 'outcomes').map(({ column }) => column);
  if (filled.length === 0 || !filled.every(isBinary)) return [];
  return columns.filter((column) => isBinary(column) && !isProperty(column) && !isMadeFrom(filled, column));
}

/** Columns named after a model and something else than a grade of it (`b latency`) that hold right and wrong. */
export function unexplainedMeasures(
  own: readonly Column[],
  models: readonly Candidate[],
  used: ReadonlySet<number>,
): Column[] {
  const outcomes = new Set(models.map(({ column }) => column.index));
  return [...used]
    .map((index) => own[index]!)
    .filter(
      (column) =>
        !outcomes.has(column.index) &&
        column.values.length >= 2 &&
        isBinary(column) &&
        !stemsOf(column.name.trim()).some(
          ({ stem, measure }) => GRADES.has(measureKind(measure)) && models.some(({ name }) => name === stem),
        ),
    );
}

const GRADES: ReadonlySet<string> = new Set(['verdict', 'score', 'status', 'partly', 'metric']);

const isResult = (value: unknown): boolean => typeof value === 'boolean' || value === 0 || value === 1;

/** Whether a column holds nothing but right, wrong and gaps. */
function isBinary({ content, values, spelling }: Column): boolean {
  if (content !== 'outcomes') return false;
  return values.map((value) => spelling!.read(value)).every((result) => result === 'missing' || isResult(result));
}

/** A yes or no about the question by its name, or a setting that is the same in every row. */
function isProperty({ normal, values }: Column): boolean {
  const isSetting = isKnownName(normal) && !NO_SETTING.test(normal) && /^(?:other|flag)$/.test(measureKind(normal));
  return PROPERTY.test(normal) || (values.length === 1 && isSetting);
}

/**
 * Whether a column is right where models are, as much as one of them is where the others are. Properties of questions
 * hardly are: this is evidence in enough rows only.
 */
export function movesWith(column: Column, models: readonly Column[]): boolean {
  if (models.length < 3 || !isBinary(column) || !models.every(isBinary)) return false;
  const rows = [...column.codes.keys()].filter((row) =>
    [column, ...models].every((one) => numberAt(one, row) !== undefined),
  );
  if (rows.length < 50) return false;
  const results = models.map((model) => rows.map((row) => numberAt(model, row)!));
  const sums = rows.map((_, i) => results.reduce((sum, one) => sum + one[i]!, 0));
  const least = Math.min(
    ...results.map((one) =>
      correlation(
        one,
        sums.map((sum, i) => sum - one[i]!),
      ),
    ),
  );
  return (
    least > 0.1 &&
    correlation(
      rows.map((row) => numberAt(column, row)!),
      sums,
    ) >= least
  );
}

/** Pearson's correlation; 0 where one of the two does not vary. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [a, b].map((one) => one.reduce((sum, value) => sum + value, 0) / one.length) as [
    number,
    number,
  ];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [i, value] of a.entries()) {
    const [x, y] = [value - meanA, b[i]! - meanB];
    [ab, aa, bb] = [ab + x * y, aa + x * x, bb + y * y];
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}

const NO_SETTING = /^(?:id|idx|index|item|n|total|count)$/;
const PROPERTY =
  /^(?:(?:is|has|needs|requires|contains|was|can|should|uses|used)_.*|flagged|truncated|cached|skipped|ambiguous|multilingual|level|difficulty|split|fold|subset|seed)$/;

/** What names of columns that are made from others say of how they are made. */
const MADE: readonly (readonly [RegExp, (right: number, of: number, value: number) => boolean])[] = [
  [/oracle|any|some|best|max|union/i, (right, _, value) => value === Number(right > 0)],
  [/all|every|both|min|worst|intersection/i, (right, of, value) => value === Number(right === of)],
  [/none/i, (right, _, value) => value === Number(right === 0)],
  [/majority|consensus|median/i, (right, of, value) => 2 * right === of || value === Number(2 * right > of)],
];

/** Whether a column is, on every row, what its name says is made from the others. */
function isMadeFrom(models: readonly Column[], column: Column): boolean {
  return MADE.some(
    ([name, holds]) =>
      name.test(column.name) &&
      [...column.codes].every((code, row) => {
        const results = models.map((model) => numberAt(model, row)).filter((result) => result !== undefined);
        const value = numberAt(column, row);
        return code === -1 || value === undefined || holds(results.filter(Boolean).length, results.length, value);
      }),
  );
}

function numberAt({ codes, values, spelling }: Column, row: number): number | undefined {
  const result = codes[row] === -1 ? undefined : spelling?.read(values[codes[row]!]);
  return isResult(result) ? Number(result) : undefined;
}
