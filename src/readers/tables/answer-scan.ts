import type { AnswerSink } from '../reader.js';
import { AnswerReplay } from './answer-log.js';
import { KnownCells, MAX_OUTCOMES, outcomeCell } from './known-cells.js';
import type { LoggedRows } from './row-log.js';
import { RowScan, NOT_PLAIN } from './row-scan.js';
import type { LongShape } from './shape.js';
import { isTotalAt } from './totals.js';

/** A scan of rows with one answer each, whatever their format: what is found in a row becomes an answer here. */
export abstract class AnswerScan extends RowScan {
  /** Where the cells of the row begin and end that are used: query, model, outcome. */
  protected readonly at = new Int32Array(6);
  protected readonly outcomes: KnownCells<number>;
  /** Whether rows name their model; otherwise the file is of one. */
  protected readonly namesModel: boolean;
  private readonly models: KnownCells<number>;
  private readonly modelOfFile: number;
  private readonly replayed: AnswerReplay;

  constructor(
    private readonly sink: AnswerSink,
    { model, spelling }: LongShape,
    modelOfFile: string,
    longest: number,
    hasHeader: boolean,
  ) {
    super(longest, hasHeader);
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
    this.sink.row(bytes, start, end, model, cell, this.line);
    return next;
  }
}
