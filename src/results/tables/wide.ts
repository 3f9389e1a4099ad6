import { createHash } from 'node:crypto';
import { quote, UserError, type Place } from '../../errors.js';
import { CELL, type FileSink, type GridSink } from '../reader.js';
import type { Result } from '../record.js';
import type { WideShape } from './shape.js';
import { readJsonCell, SPELLINGS } from './spelling.js';
import { queryKey } from '../query-key.js';

/** A short id for a query that is only known by its text: the text itself may be private. */
export function textId(text: string): string {
  return `#${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

/** Gives the rows of a wide table to a sink. */
export class WideRows {
  private readonly grid: GridSink;
  private readonly cells: Uint8Array;
  private readonly names: readonly string[];

  constructor(
    private readonly shape: WideShape,
    private readonly header: readonly string[],
    private readonly sink: FileSink,
    private readonly path: string,
    /** Scores on a scale above 1 are compared with the threshold one by one. */
    private readonly passThreshold: number,
  ) {
    checkColumns(shape, header, path);
    this.names = shape.models.map((column) => header[column]!);
    this.cells = new Uint8Array(this.names.length);
    this.grid = sink.grid(this.names);
    for (const { column, why } of shape.setAside) sink.setAside(`column ${quote(header[column]!)}: ${why}`);
  }

  /** One row; cells in the order of the header. */
  add(row: readonly unknown[], line: number): void {
    const { shape } = this;
    const results = shape.models.map((column) => this.read(row[column], column, line));
    const count = shape.count === undefined ? undefined : this.readCount(row[shape.count], line);
    const plain = results.every((result, i) => this.setCell(i, result));
    if (shape.query === undefined) {
      if (!plain) throw new UserError('a grouped table holds a score.', 'Group by right or wrong: 1 or 0.', this.place(line));
      this.grid.pattern(this.cells, count ?? 1, line);
      return;
    }
    const id = this.id(row, line);
    const task = shape.task === undefined ? undefined : textOf(row[shape.task]);
    if (plain) {
      const bytes = Buffer.from(queryKey(task, id));
      this.grid.row(bytes, 0, bytes.length, this.cells, line, count);
      return;
    }
    for (const [i, result] of results.entries()) {
      const record = { model: this.names[i]!, id, result, line };
      this.sink.record({ ...record, ...(task === undefined ? {} : { task }), ...(count === undefined ? {} : { count }) });
    }
  }

  private setCell(i: number, result: Result): boolean {
    if (result === 'missing') this.cells[i] = CELL.missing;
    else if (typeof result === 'boolean') this.cells[i] = result ? CELL.right : CELL.wrong;
    else if ((result === 0 || result === 1) && this.passThreshold <= 1) this.cells[i] = result;
    else return false;
    return true;
  }

  private read(cell: unknown, column: number, line: number): Result {
    const result = readJsonCell(cell);
    if (result !== undefined) return result;
    throw unknownCell(cell, this.header[column]!, this.path, line);
  }

  private readCount(cell: unknown, line: number): number {
    const count = typeof cell === 'number' ? cell : /^[0-9]+$/.test(textOf(cell).trim()) ? Number(cell) : NaN;
    if (Number.isSafeInteger(count) && count > 0) return count;
    throw new UserError(`the count ${quote(cell)} is not a positive whole number.`, 'Give the number of queries that the row stands for.', {
      ...this.place(line),
      column: this.header[this.shape.count!]!,
    });
  }

  private id(row: readonly unknown[], line: number): string {
    const { column, isText } = this.shape.query!;
    const text = textOf(row[column]);
    if (text.trim() === '') {
      throw new UserError('the row has no query id.', 'Give every query an id of its own.', { ...this.place(line), column: this.header[column]! });
    }
    return isText ? textId(text) : text;
  }

  private place(line: number): Place {
    return { file: this.path, line };
  }
}

/** The error for a cell that is none of the spellings. */
export function unknownCell(cell: unknown, column: string, file: string, line: number): UserError {
  return new UserError(`${quote(cell)} is neither right, wrong, missing nor a score.`, `Known: ${SPELLINGS}.`, { file, line, column });
}

/** Ids and names may be numbers in JSON. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

function checkColumns(shape: WideShape, header: readonly string[], file: string): void {
  const doubtful = shape.doubtful.map((column) => header[column]!);
  if (doubtful.length > 0) {
    throw new UserError(
      `column ${quote(doubtful[0]!)} holds outcomes in some rows and something else in others.`,
      `If it is a model, mend its cells (known: ${SPELLINGS}); if it is not, name the columns that are models with \`models\`.`,
      { file },
    );
  }
  const names = shape.models.map((column) => header[column]!);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new UserError(`there are two columns named ${quote(twice)}.`, 'Give each model one column.', { file, line: 1 });
  }
  const unnamed = names.findIndex((name) => name.trim() === '');
  if (unnamed !== -1) {
    throw new UserError(`column ${shape.models[unnamed]! + 1} holds outcomes but has no name.`, 'Name every model in the header.', { file, line: 1 });
  }
}
