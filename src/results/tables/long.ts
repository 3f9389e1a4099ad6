import { quote, UserError, type Place } from '../../errors.js';
import type { FileSink } from '../reader.js';
import type { EvalRecord, RecordDetails, Result } from '../record.js';
import { checkDistinct, countOf, idOf, nameOf, textOf, unknownCell } from './cells.js';
import type { Role } from './roles.js';
import type { LongShape } from './shape.js';
import { holdsError, readJsonCell } from './spelling.js';

export interface LongContext {
  readonly sink: FileSink;
  readonly path: string;
  /** Name of the model where the table has no column for it. */
  readonly modelOfFile: string;
  readonly details: boolean;
  /** Columns of labels, by the field's name. */
  readonly labels: ReadonlyMap<string, number>;
}

/** Positions of the columns that a long table is read from. */
export function columnsUsed({ query, outcome, model, other }: LongShape): number[] {
  return [query.column, outcome, ...(model === undefined ? [] : [model]), ...other.values()];
}

/** Gives the rows of a long table to a sink. */
export class LongRows {
  constructor(
    private readonly shape: LongShape,
    private readonly header: readonly string[],
    private readonly context: LongContext,
  ) {
    checkDistinct(columnsUsed(shape), header, context.path);
    const { outcome, unused } = shape;
    for (const column of unused) {
      context.sink.setAside(
        `column ${quote(header[column]!)}: the outcome is ${quote(header[outcome]!)}; \`metric\` chooses another`,
      );
    }
  }

  /** One row; cells in the order of the header. */
  add(row: readonly unknown[], line: number): void {
    const { shape, header, context } = this;
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
    if (context.details) record.details = this.details(row);
    if (context.labels.size > 0) {
      record.labels = new Map([...context.labels].map(([field, column]) => [field, nameOf(row[column])]));
    }
    context.sink.record(record);
  }

  private cell(row: readonly unknown[], role: Role): unknown {
    const column = this.shape.other.get(role);
    return column === undefined ? undefined : row[column];
  }

  /** An error counts only where there is no outcome: some harnesses log a message beside a graded answer too. */
  private result(row: readonly unknown[], place: Place): Result {
    const { outcome } = this.shape;
    const result = readJsonCell(row[outcome]);
    if (result === undefined) throw unknownCell(row[outcome], { ...place, column: this.header[outcome]! });
    return result === 'missing' && holdsError(this.cell(row, 'error')) ? 'error' : result;
  }

  private addNumbers(record: Changeable<EvalRecord>, row: readonly unknown[], place: Place): void {
    const repeat = this.shape.other.get('repeat');
    const count = this.shape.other.get('count');
    if (repeat !== undefined && !isBlank(row[repeat]))
      record.repeat = repeatOf(row[repeat], { ...place, column: this.header[repeat]! });
    if (count !== undefined && !isBlank(row[count]))
      record.count = countOf(row[count], { ...place, column: this.header[count]! });
  }

  private details(row: readonly unknown[]): RecordDetails {
    const details: Record<string, string | number> = {};
    for (const [role, field] of TEXT_DETAILS) {
      const text = textOf(this.cell(row, role));
      if (text !== '') details[field] = text;
    }
    for (const role of NUMBER_DETAILS) {
      const text = textOf(this.cell(row, role)).trim();
      const number = text === '' ? NaN : Number(text);
      if (Number.isFinite(number)) details[role] = number;
    }
    return details;
  }
}

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function repeatOf(cell: unknown, place: Place): number {
  const number = Number(textOf(cell));
  if (Number.isFinite(number)) return number;
  throw new UserError(`the repeat ${quote(cell)} is not a number.`, 'Number the repeated draws 0, 1, 2, ...', place);
}

const TEXT_DETAILS: readonly (readonly [Role, keyof RecordDetails])[] = [
  ['answer', 'answer'],
  ['reference', 'reference'],
  ['text', 'prompt'],
  ['subject', 'subject'],
  ['judge', 'judge'],
  ['stopReason', 'stopReason'],
  ['family', 'family'],
];
const NUMBER_DETAILS = [
  'confidence',
  'cost',
  'latency',
  'inputTokens',
  'outputTokens',
] as const satisfies readonly Role[];
