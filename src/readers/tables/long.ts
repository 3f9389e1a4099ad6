import { quote, UserError, type Place } from '../../base/errors.js';
import type { FileSink } from '../reader.js';
import type { EvalRecord, Result } from '../record.js';
import type { JudgeOfTables } from '../common/judges.js';
import { checkDistinct, countOf, idOf, nameOf, textOf, unknownCell } from './cells.js';
import { detailsReader } from './details.js';
import type { Role } from './roles.js';
import type { LongShape } from './shape.js';
import { holdsError } from './spelling.js';
import { plain } from './solve/refusal.js';
import { lateFraction, type PassedOver } from './solve/total-rows.js';
import { isTotalName } from './totals.js';

export interface LongContext {
  readonly sink: FileSink;
  readonly path: string;
  /** Name of the model where the table has no column for it. */
  readonly modelOfFile: string;
  readonly details: boolean;
  /** Columns of labels, by the field's name. */
  readonly labels: ReadonlyMap<string, number>;
  /** Whose verdicts are used where the table names judges. */
  readonly judge: JudgeOfTables;
  /** Rows of sums and means, and headers that are repeated. */
  readonly passedOver: PassedOver;
}

/** Positions of the columns that a long table is read from. */
export function columnsUsed({ query, outcome, model, other, compare, only }: LongShape): number[] {
  const some = [model, compare, only?.column].filter((column) => column !== undefined);
  return [...new Set([query.column, outcome, ...some, ...other.values()])];
}

/** Roles that change what an outcome is of; the others only stand beside it. */
export const DECIDING: readonly Role[] = ['task', 'repeat', 'count', 'judge', 'error'];

/** Whether outcomes follow from a query, a model and an outcome alone, each as it is written. */
function isThreeColumns({ query, other, compare, only }: LongShape): boolean {
  return !query.isText && compare === undefined && only === undefined && DECIDING.every((role) => !other.has(role));
}

/** Gives the rows of a long table to a sink. */
export class LongRows {
  private readonly detailsOf: ReturnType<typeof detailsReader>;

  constructor(
    readonly shape: LongShape,
    private readonly header: readonly string[],
    private readonly context: LongContext,
  ) {
    checkDistinct(columnsUsed(shape), header, context.path);
    this.detailsOf = detailsReader(shape.other);
    const { outcome, unused } = shape;
    for (const column of unused) {
      context.sink.setAside(
        `column ${quote(header[column]!)}: the outcome is ${quote(header[outcome]!)}; \`metric\` chooses another`,
      );
    }
  }

  /** Whether no labels are wanted of the rows, outcomes follow from three columns, and none of the rows is passed over. */
  get isPlain(): boolean {
    const { labels, passedOver } = this.context;
    return labels.size === 0 && passedOver.isEmpty && isThreeColumns(this.shape);
  }

  /** Whether what stands beside the outcomes is wanted. */
  get givesDetails(): boolean {
    return this.context.details;
  }

  get modelOfFile(): string {
    return this.context.modelOfFile;
  }

  /** One row; cells in the order of the header. */
  add(row: readonly unknown[], line: number): void {
    const { shape, header, context } = this;
    if (this.isPassedOver(row, line)) return;
    const place = { file: context.path, line };
    const model = shape.model === undefined ? context.modelOfFile : nameOf(row[shape.model]);
    if (model === '') {
      const column = shape.model === undefined ? {} : { column: header[shape.model]! };
      throw new UserError('the row names no model.', 'Give every row the name of its model.', { ...place, ...column });
    }
    const record: Changeable<EvalRecord> = {
      model,
      id: idOf(row, shape.query, header, place),
      result: this.result(row, place),
      line,
    };
    const task = nameOf(this.cell(row, 'task'));
    if (task !== '') record.task = task;
    this.addNumbers(record, row, place);
    const judge = nameOf(this.cell(row, 'judge'));
    if (context.details) record.details = this.detailsOf(row);
    // The judge is told in any case: where two of them differ, the error says how to choose one.
    else if (judge !== '') record.details = { judge };
    if (context.labels.size > 0) {
      record.labels = new Map([...context.labels].map(([field, column]) => [field, nameOf(row[column])]));
    }
    this.give(record, judge);
  }

  /** Rows of another metric, rows of totals, and rows that name nothing at all. */
  private isPassedOver(row: readonly unknown[], line: number): boolean {
    const { query, model, outcome, only } = this.shape;
    const { sink, passedOver } = this.context;
    if (only !== undefined && nameOf(row[only.column]) !== only.value) {
      sink.setAside(`rows of other values of ${quote(this.header[only.column]!)} than ${quote(only.value)}`);
    } else if (isTotalName(row[query.column]) || passedOver.has(row, line)) {
      sink.setAside(`a row of totals (${quote(row[query.column])})`);
    } else if (isBlank(row[query.column]) && isBlank(row[outcome]) && (model === undefined || isBlank(row[model]))) {
      sink.setAside('rows without a question, a model and an outcome');
    } else return false;
    return true;
  }

  private give(record: EvalRecord, judge: string): void {
    const { sink, details, judge: used } = this.context;
    if (details && judge !== '') sink.verdict(judge, record);
    if (!this.shape.other.has('judge') || used.takes(judge, sink)) sink.record(record);
  }

  private cell(row: readonly unknown[], role: Role): unknown {
    const column = this.shape.other.get(role);
    return column === undefined ? undefined : row[column];
  }

  /** An error counts only where there is no outcome: some harnesses log a message beside a graded answer too. */
  private result(row: readonly unknown[], place: Place): Result {
    const { outcome, compare, spelling } = this.shape;
    if (compare !== undefined) return equality(row[outcome], row[compare]);
    const result = spelling.read(row[outcome]);
    if (result === undefined) {
      const column = this.header[outcome]!;
      const remedy = ` Where one word means right and every other wrong, name it: \`columns: outcome = ${plain(column)} is WORD\`.`;
      throw unknownCell(row[outcome], { ...place, column }, remedy);
    }
    if (this.context.passedOver.doubtsFractions === true && typeof result === 'number' && result > 0 && result < 1)
      throw lateFraction(row[outcome], { ...place, column: this.header[outcome]! });
    return (result === 'missing' || isBlank(row[outcome])) && holdsError(this.cell(row, 'error')) ? 'error' : result;
  }

  private addNumbers(record: Changeable<EvalRecord>, row: readonly unknown[], place: Place): void {
    const repeat = this.shape.other.get('repeat');
    const count = this.shape.other.get('count');
    if (repeat !== undefined && !isBlank(row[repeat]))
      record.repeat = repeatOf(row[repeat], { ...place, column: this.header[repeat]! });
    if (count !== undefined && !isBlank(row[count]))
      record.count = countOf(row[count], { ...place, column: this.header[count]! });
  }
}

const NUMBER = /^-?[0-9]{1,15}(?:\.[0-9]+)?$/;

/** Whether an answer is the right one; missing where either is. */
export function equality(answer: unknown, reference: unknown): Result {
  if (isBlank(answer) || isBlank(reference)) return 'missing';
  const [said, right] = [nameOf(answer).toLowerCase(), nameOf(reference).toLowerCase()];
  return said === right || (NUMBER.test(said) && NUMBER.test(right) && Number(said) === Number(right));
}

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function repeatOf(cell: unknown, place: Place): number {
  const text = textOf(cell).trim();
  // `seed2` and `rs0` are numbered too.
  const number = Number(text === '' ? NaN : (/[a-z][-_ ]?([0-9]{1,9})$/i.exec(text)?.[1] ?? text));
  if (Number.isFinite(number)) return number;
  throw new UserError(`the repeat ${quote(cell)} is not a number.`, 'Number the repeated draws 0, 1, 2, ...', place);
}
