import { NONE } from './evidence.js';

/** An array that can be had empty, of any length. */
type Numbers = Int8Array | Int16Array | Int32Array | Float64Array;

/** A number for each row, of rows that come in any order and any number; 0 where none was put. */
export class ByRow<T extends Numbers> {
  private numbers: T;

  constructor(private readonly kind: new (length: number) => T) {
    this.numbers = new kind(0);
  }

  get(row: number): number {
    return this.numbers[row] ?? 0;
  }

  set(row: number, value: number): void {
    if (row >= this.numbers.length) {
      const longer = new this.kind(2 * row + 16);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[row] = value;
  }

  /** Less 1 at each of these rows: codes from 0 on that were put as codes from 1 on, and NONE where there is none. */
  codesAt(rows: Int32Array): T {
    const codes = new this.kind(rows.length);
    for (let i = 0; i < rows.length; i++) codes[i] = rows[i] === NONE ? NONE : this.get(rows[i]!) - 1;
    return codes;
  }
}
