import { quote, UserError, type Place } from '../base/errors.js';
import { listed } from '../base/listed.js';
import { nearest } from '../base/nearest.js';
import type { EvalRecord } from '../readers/record.js';
import { setBit, wordsFor, type Bits } from './bits.js';

/** More groups than this are ids, not groups. */
const MAX_GROUPS = 500;

/** One label for each row: the group it is compared in, or the cluster it was drawn with. */
export class RowLabels {
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly byRow = new Map<number, number>();
  private readonly offered = new Set<string>();

  /** @param input  the input that asked for the labels, for messages */
  constructor(
    readonly input: 'group-by' | 'cluster-by' | 'pair-by',
    readonly field: string,
  ) {}

  /** Columns of a table, to be named where no row gets a label. */
  offer(names: readonly string[]): void {
    for (const name of names) this.offered.add(name);
  }

  /** States the label of a row; all records of a query must agree. */
  state(row: number, label: string, describe: () => string, place: Place): void {
    let number = this.numbers.get(label);
    if (number === undefined) {
      this.numbers.set(label, (number = this.numbers.size));
      this.names.push(label);
    }
    const known = this.byRow.get(row);
    if (known === undefined) this.byRow.set(row, number);
    else if (known !== number) {
      throw new UserError(
        `question ${quote(describe())} has the ${this.field} ${quote(label)} here and ${quote(this.names[known]!)} elsewhere.`,
        `Give each question one ${this.field}.`,
        place,
      );
    }
  }

  /**
   * The rows of each label, in the order of the labels; rows without one are together under `(none)`.
   *
   * @throws UserError where no row has a label, or there are too many
   */
  groups(rows: number): Map<string, Bits> {
    this.check();
    if (this.numbers.size > MAX_GROUPS) {
      throw new UserError(
        `\`${this.input}\`: ${quote(this.field)} has ${this.numbers.size} different values; at most ${MAX_GROUPS} can be compared.`,
        'Name a field with fewer values.',
      );
    }
    const { names } = this;
    const groups = new Map<string, Bits>([...names].sort().map((name) => [name, new Uint32Array(wordsFor(rows))]));
    for (let row = 0; row < rows; row++) {
      const number = this.byRow.get(row);
      const name = number === undefined ? '(none)' : names[number]!;
      let bits = groups.get(name);
      if (bits === undefined) groups.set(name, (bits = new Uint32Array(wordsFor(rows))));
      setBit(bits, row);
    }
    return groups;
  }

  /**
   * The label of each row as a whole number; a row without one is a cluster of its own.
   *
   * @throws UserError where no row has a label
   */
  clusters(rows: number): Float64Array {
    this.check();
    let next = this.numbers.size;
    return Float64Array.from({ length: rows }, (_, row) => this.byRow.get(row) ?? next++);
  }

  /**
   * The label that was stated for a row, by its number.
   *
   * @throws UserError where no row has a label
   */
  labelByRow(): (row: number) => string | undefined {
    this.check();
    return (row) => {
      const number = this.byRow.get(row);
      return number === undefined ? undefined : this.names[number];
    };
  }

  private check(): void {
    if (this.byRow.size > 0) return;
    const columns = [...this.offered];
    const meant = nearest(this.field, columns);
    throw new UserError(
      `\`${this.input}\`: no record has ${quote(this.field)}.`,
      columns.length === 0
        ? 'Name `task`, `subject` (where the format has them) or a column of the table.'
        : `${meant === undefined ? '' : `Did you mean ${quote(meant)}? `}The columns are: ${listed(columns, 10)}.`,
    );
  }
}

/** What every format may say of a query, whatever its columns are called. */
export function labelOf(record: EvalRecord, field: string): string | undefined {
  if (field === 'task') return record.task;
  return field === 'subject' ? record.details?.subject : undefined;
}
