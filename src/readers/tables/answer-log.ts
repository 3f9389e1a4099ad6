import type { AnswerSink } from '../reader.js';

/** Answers of consecutive rows, in few arrays that go from one thread to another without being copied. */
export interface LoggedAnswers {
  /** Ids in the order of the rows, without a gap; of rows with one id that follow one another it is there once. */
  readonly ids: Uint8Array<ArrayBuffer>;
  /** Where each id ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Of each row the number of its model, times 8, its CELL code, times 2, and 1 where the next id begins with it. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** Names of the models, by those numbers. */
  readonly models: readonly string[];
}

/** Keeps the answers of rows for another thread. */
export class AnswerLog implements AnswerSink {
  private readonly models: string[] = [];
  private readonly ids: Uint8Array<ArrayBuffer>;
  private readonly ends: Uint32Array<ArrayBuffer>;
  private readonly rows: Uint32Array<ArrayBuffer>;
  private idBegin = 0;
  private idEnd = 0;
  private idCount = 0;
  private rowCount = 0;

  /** @param bytes  the most that the rows take which are kept at once */
  constructor(bytes: number) {
    // A row has at least an id, a delimiter and a line end.
    const most = Math.ceil(bytes / 3);
    this.ids = new Uint8Array(bytes);
    this.ends = new Uint32Array(most);
    this.rows = new Uint32Array(most);
  }

  /** Models seen so far: their names go with each answer that is taken. */
  get modelCount(): number {
    return this.models.length;
  }

  model(name: string): number {
    return this.models.push(name) - 1;
  }

  row(bytes: Uint8Array, start: number, end: number, model: number, cell: number): void {
    const isNew = !this.isLast(bytes, start, end);
    if (isNew) {
      this.idBegin = this.idEnd;
      for (let i = start; i < end; i++) this.ids[this.idEnd++] = bytes[i]!;
      this.ends[this.idCount++] = this.idEnd;
    }
    this.rows[this.rowCount++] = 8 * model + 2 * cell + (isNew ? 1 : 0);
  }

  /** What was kept since the last call. */
  take(): LoggedAnswers {
    const taken = {
      ids: this.ids.slice(0, this.idEnd),
      ends: this.ends.slice(0, this.idCount),
      rows: this.rows.slice(0, this.rowCount),
      models: [...this.models],
    };
    this.idBegin = this.idEnd = this.idCount = this.rowCount = 0;
    return taken;
  }

  private isLast(bytes: Uint8Array, start: number, end: number): boolean {
    const { ids, idBegin, idEnd } = this;
    if (idEnd === 0 || end - start !== idEnd - idBegin) return false;
    for (let i = idBegin, at = start; i < idEnd; i++, at++) if (ids[i] !== bytes[at]) return false;
    return true;
  }
}

/** Gives the answers that one other thread has logged to a sink, as if its rows were read here. */
export class AnswerReplay {
  /** The sink's numbers of the models, by those of the log. */
  private readonly models: number[] = [];

  constructor(private readonly sink: AnswerSink) {}

  /** @param line  on which the first row stands; each has a line of its own */
  give({ ids, ends, rows, models }: LoggedAnswers, line: number): void {
    const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.length);
    let [start, end, id] = [0, 0, 0];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if ((row & 1) !== 0) {
        start = end;
        end = ends[id++]!;
      }
      const model = (this.models[row >>> 3] ??= this.sink.model(models[row >>> 3]!));
      this.sink.row(bytes, start, end, model, (row >>> 1) & 3, line + i);
    }
  }
}
