import { quote, UserError } from '../../errors.js';
import type { FileSink } from '../reader.js';
import type { EvalRecord, RecordDetails, Result } from '../record.js';
import type { Role } from './roles.js';
import type { LongShape } from './shape.js';
import { readJsonCell } from './spelling.js';
import { textId, textOf, unknownCell } from './wide.js';

export interface LongContext {
  readonly sink: FileSink;
  readonly path: string;
  /** Name of the model where the table has no column for it. */
  readonly modelOfFile: string;
  readonly details: boolean;
}

/** Gives the rows of a long table to a sink; `get` fetches a cell by its column. */
export function addLongRow(shape: LongShape, header: readonly string[], row: readonly unknown[], line: number, context: LongContext): void {
  const cell = (role: Role): unknown => {
    const column = shape.other.get(role);
    return column === undefined ? undefined : row[column];
  };
  const place = { file: context.path, line };
  const queryText = textOf(row[shape.query.column]);
  if (queryText.trim() === '') {
    throw new UserError('the row has no query id.', 'Give every query an id of its own.', { ...place, column: header[shape.query.column]! });
  }
  const model = shape.model === undefined ? context.modelOfFile : textOf(row[shape.model]);
  if (model.trim() === '') {
    throw new UserError('the row names no model.', 'Give every row the name of its model.', { ...place, column: header[shape.model ?? 0]! });
  }
  const task = textOf(cell('task'));
  const repeat = repeatOf(cell('repeat'));
  const count = countOf(cell('count'), line, context.path);
  const record: EvalRecord = {
    model,
    id: shape.query.isText ? textId(queryText) : queryText,
    result: resultOf(row[shape.outcome], cell('error'), header[shape.outcome]!, line, context.path),
    line,
    ...(task === '' ? {} : { task }),
    ...(repeat === undefined ? {} : { repeat }),
    ...(count === undefined ? {} : { count }),
    ...(context.details ? { details: detailsOf(cell) } : {}),
  };
  context.sink.record(record);
}

/** An error counts only where there is no outcome: some harnesses log a message beside a graded answer too. */
function resultOf(value: unknown, error: unknown, column: string, line: number, file: string): Result {
  const result = readJsonCell(value);
  if (result === undefined) throw unknownCell(value, column, file, line);
  return result === 'missing' && textOf(error).trim() !== '' ? 'error' : result;
}

function repeatOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function countOf(value: unknown, line: number, file: string): number | undefined {
  if (value === undefined || value === '') return undefined;
  const count = Number(value);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new UserError(`the count ${quote(value)} is not a positive whole number.`, 'Give the number of queries that the row stands for.', { file, line, column: 'count' });
}

function detailsOf(cell: (role: Role) => unknown): RecordDetails {
  const details: Record<string, string | number> = {};
  for (const [role, field] of TEXT_DETAILS) {
    const text = textOf(cell(role));
    if (text !== '') details[field] = text;
  }
  for (const role of NUMBER_DETAILS) {
    const value = cell(role);
    const number = typeof value === 'number' ? value : textOf(value).trim() === '' ? NaN : Number(value);
    if (Number.isFinite(number)) details[role] = number;
  }
  return details;
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
const NUMBER_DETAILS = ['confidence', 'cost', 'latency', 'inputTokens', 'outputTokens'] as const satisfies readonly Role[];
