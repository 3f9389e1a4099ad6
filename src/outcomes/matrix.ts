import { combine, count, difference, inAll, inAny, indices, intersection, type Bits } from './bits.js';
import { naturalOrder } from '../base/natural-order.js';

/** One member's outcomes over all rows. */
export interface MemberOutcomes {
  readonly name: string;
  readonly right: Bits;
  readonly answered: Bits;
}

/**
 * The outcomes of the pool as packed bits: what every analysis works on. Immutable.
 *
 * A row is a query, or several identical ones where `weights` says so. `complete` marks the rows that every member
 * answered; `right` is restricted to them.
 */
export class OutcomeMatrix {
  readonly models: readonly string[];
  readonly right: readonly Bits[];
  readonly complete: Bits;
  /** Complete rows on which every member is wrong. */
  readonly allWrong: Bits;
  /** Rows that some member did not answer and every answering member got wrong. */
  readonly partialAllWrong: Bits;

  constructor(
    readonly members: readonly MemberOutcomes[],
    readonly universe: Bits,
    readonly weights: Float64Array | null,
    /** The id of the query of a row. */
    readonly id: (row: number) => string,
    /** Whether the ids are known to be plain, so that none looks like another: see PLAIN_BYTES. */
    readonly hasPlainIds = false,
  ) {
    const size = universe.length * 32;
    this.models = members.map((member) => member.name);
    const answered = members.map((member) => member.answered);
    this.complete = inAll(answered, universe);
    this.right = members.map((m) => intersection(this.complete, m.right));
    const anyRight = inAny(
      members.map(({ right }) => right),
      size,
    );
    const anyAnswer = inAny(answered, size);
    this.allWrong = difference(this.complete, anyRight);
    this.partialAllWrong = difference(intersection(universe, anyAnswer), inAny([this.complete, anyRight], size));
  }

  /** The same members on some of the rows alone, as if the others had never been asked. */
  within(rows: Bits): OutcomeMatrix {
    return new OutcomeMatrix(this.members, intersection(this.universe, rows), this.weights, this.id, this.hasPlainIds);
  }

  /** The same members and rows with every outcome that is not there right, or wrong: all rows are complete. */
  withUnanswered(right: boolean): OutcomeMatrix {
    const size = this.universe.length * 32;
    const filled = this.members.map(({ name, right: known, answered }) => ({
      name,
      right: combine(size, (w) => (known[w]! & answered[w]!) | (right ? this.universe[w]! & ~answered[w]! : 0)),
      answered: this.universe,
    }));
    return new OutcomeMatrix(filled, this.universe, this.weights, this.id);
  }

  /** Number of queries (not rows) in a set of rows. */
  queries(bits: Bits): number {
    return count(bits, this.weights);
  }

  /** Ids of a set of rows in natural order, which does not depend on the order of the input. */
  ids(bits: Bits): string[] {
    return Array.from(indices(bits), (row) => this.id(row)).sort(naturalOrder);
  }
}
