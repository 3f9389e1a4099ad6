import type { AnswerSink, GridRows } from '../reader.js';
import { AnswerLog, type LoggedAnswers } from './answer-log.js';

/** What a scan gives its rows to: answers one by one, or the outcomes of many rows of a wide table. */
export interface RowSinks {
  answers(): AnswerSink;
  grid(models: readonly string[]): { rows(rows: GridRows, line: number): void };
}

/** Rows that one thread has read for the other: answers of a long table, or rows of a wide one. */
export interface LoggedRows {
  readonly answers?: LoggedAnswers;
  readonly grid?: readonly GridRows[];
}

/** Keeps what a scan finds for another thread. */
export class RowLog implements RowSinks {
  private log: AnswerLog | undefined;
  private blocks: GridRows[] | undefined;

  /** @param bytes  the most that the rows take which are kept at once */
  constructor(private readonly bytes: number) {}

  /** Names of models that go with each answer that is taken. */
  get nameCount(): number {
    return this.log?.modelCount ?? 0;
  }

  answers(): AnswerSink {
    return (this.log = new AnswerLog(this.bytes));
  }

  grid(): { rows(rows: GridRows): void } {
    this.blocks = [];
    return { rows: (rows) => this.blocks!.push(rows) };
  }

  /** What was kept since the last call. */
  take(): LoggedRows {
    if (this.log !== undefined) return { answers: this.log.take() };
    const grid = this.blocks ?? [];
    this.blocks = [];
    return { grid };
  }
}

/** The memory that goes to the other thread instead of being copied. */
export function memoryOf({ answers, grid = [] }: LoggedRows): ArrayBuffer[] {
  const arrays = grid.flatMap(({ ids, ends, graded, right }) => [ids, ends, graded, right]);
  if (answers !== undefined) arrays.push(answers.ids, answers.ends, answers.rows);
  return arrays.map(({ buffer }) => buffer);
}
