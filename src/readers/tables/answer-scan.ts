import type { AnswerSink } from '../reader.js';
import type { RecordDetails } from '../record.js';
import { AnswerReplay } from './answer-log.js';
import { detailColumns, detailsReader } from './details.js';
import { KnownCells, MAX_OUTCOMES, outcomeCell } from './known-cells.js';
import type { LoggedRows } from './row-log.js';
import { RowScan, NOT_PLAIN } from './row-scan.js';
import type { LongShape } from './shape.js';
import { isTotalAt } from './totals.js';

/** A scan of rows with one answer each, whatever their format: what is found in a row becomes an answer here. */
export abstract class AnswerScan extends RowScan {
  /** Where the cells of the row begin and end that are used: query, model, outcome, and those of `beside`. */
  protected readonly at: Int32Array;
  /** Columns of details, where these are wanted. */
  protected readonly beside: readonly number[];
  protected readonly outcomes: KnownCells<number>;
  /** Whether rows name their model; otherwise the file is of one. */
  protected readonly namesModel: boolean;
  private readonly models: KnownCells<number>;
  private readonly modelOfFile: number;
  private readonly replayed: AnswerReplay;
  private readonly detailsOf: ReturnType<typeof detailsReader>;
  /** By column, those of `beside`. */
  private readonly cells: unknown[] = [];

  constructor(
    private readonly sink: AnswerSink,
    { model, spelling, other }: LongShape,
    modelOfFile: string,
    longest: number,
    hasHeader: boolean,
    details = false,
  ) {
    super(longest, hasHeader);
    this.beside = details ? detailColumns(other) : [];
    this.detailsOf = detailsReader(other);
    this.at = new Int32Array(2 * (3 + this.beside.length));
    this.replayed = new AnswerReplay(sink);
    this.namesModel = model !== undefined;
    this.modelOfFile = this.namesModel ? -1 : sink.model(modelOfFile);
    this.models = new KnownCells((name) => sink.model(name), Infinity);
    this.outcomes = new KnownCells((text) => outcomeCell(spelling.read(text)), MAX_OUTCOMES);
  }

  replay({ answers }: LoggedRows): void {
    if (answers === undefined) return;
    this.replayed.give(answers, this.line);
    this.pass(answers.rows.length);
  }

  /** Gives the answer of a row whose next one begins at `next`, and returns that; stops at a row of totals. */
  protected give(bytes: Buffer, cell: number, next: number): number {
    const [start, end] = [this.at[0]!, this.at[1]!];
    if (isTotalAt(bytes, start, end)) return NOT_PLAIN;
    const model = this.namesModel ? this.models.of(bytes, this.at[2]!, this.at[3]!)! : this.modelOfFile;
    if (this.beside.length === 0) this.sink.row(bytes, start, end, model, cell, this.line);
    else this.sink.row(bytes, start, end, model, cell, this.line, this.details(bytes));
    return next;
  }

  /** What the cell is that `at` has in this place, as the general reader gives it. */
  protected abstract cellAt(bytes: Buffer, place: number): unknown;

  private details(bytes: Buffer): RecordDetails {
    for (let i = 0; i < this.beside.length; i++) this.cells[this.beside[i]!] = this.cellAt(bytes, 3 + i);
    return this.detailsOf(this.cells);
  }
}
