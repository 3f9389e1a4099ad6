import type { GridRows } from '../reader.js';

/** Longer ids are left to the general reader. */
export const MAX_ID = 4096;
const ID_BYTES = 32 * MAX_ID;
/** Words of outcomes that are gathered before they are passed on, and rows of them at most. */
const [WORDS, ROWS] = [1 << 16, 1 << 13];

/** Packs the outcomes of rows with one cell for each model: a bit of a word for each row and model. */
export class GridLog {
  private readonly ids = new Uint8Array(ID_BYTES);
  private readonly ends: Uint32Array<ArrayBuffer>;
  private readonly graded: Uint32Array<ArrayBuffer>;
  private readonly right: Uint32Array<ArrayBuffer>;
  private idEnd = 0;
  /** Rows that have not been taken. */
  size = 0;

  constructor(private readonly models: number) {
    const words = Math.max(1, Math.min(ROWS >>> 5, Math.floor(WORDS / models)));
    this.ends = new Uint32Array(32 * words);
    this.graded = new Uint32Array(words * models);
    this.right = new Uint32Array(words * models);
  }

  /** Whether the rows must be taken before another one is added. */
  get isFull(): boolean {
    return this.size === this.ends.length || this.idEnd + MAX_ID > ID_BYTES;
  }

  /** Adds a row with the id `bytes[start, end)`, at most MAX_ID long; `cells` holds a CELL code for each model. */
  add(bytes: Uint8Array, start: number, end: number, cells: Uint8Array): void {
    const { ids, graded, right, models, size } = this;
    let { idEnd } = this;
    for (let i = start; i < end; i++) ids[idEnd++] = bytes[i]!;
    this.ends[size] = this.idEnd = idEnd;
    const [first, shift] = [(size >>> 5) * models, size & 31];
    // Without a branch: of the codes, 0 and 1 are graded, and 1 is right; 2 is neither.
    for (let i = 0; i < models; i++) {
      const cell = cells[i]!;
      graded[first + i]! |= ((cell ^ 2) >>> 1) << shift;
      right[first + i]! |= (cell & 1) << shift;
    }
    this.size = size + 1;
  }

  /** What was added since the last call. */
  take(): GridRows {
    const { ids, ends, graded, right, models, size } = this;
    const words = ((size + 31) >>> 5) * models;
    const taken = {
      ids: ids.slice(0, this.idEnd),
      ends: ends.slice(0, size),
      graded: graded.slice(0, words),
      right: right.slice(0, words),
    };
    graded.fill(0, 0, words);
    right.fill(0, 0, words);
    this.idEnd = this.size = 0;
    return taken;
  }
}
