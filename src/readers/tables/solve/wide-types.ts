import type { Column } from './facts.js';
import type { Role } from '../roles.js';
/** A column that may be a model. */
export interface Candidate {
  readonly name: string;
  readonly column: Column;
  readonly beside: ReadonlyMap<Role, number>;
}

export interface WideHints {
  /** What the user's selection says of a name; undefined where there is none. */
  readonly selects?: ((model: string) => boolean | undefined) | undefined;
  /** Whether the user names it as a member or an ensemble. */
  readonly isNamed: (name: string) => boolean;
  /** Columns of labels: no models, whatever they hold. */
  readonly labels: ReadonlySet<number>;
  readonly query?: Column | undefined;
  readonly task?: Column | undefined;
  /** The measure of each model that is the outcome, where there are several: `em` of `gpt-4_em`. */
  readonly outcome?: string | undefined;
  readonly reference?: Column | undefined;
  /** Columns that the user gives other roles: neither models nor right answers. */
  readonly described: ReadonlySet<Column>;
}
