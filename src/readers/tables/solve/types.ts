import type { Column } from './facts.js';
import type { TableShape } from '../shape.js';
import type { Refusal } from './refusal.js';
import type { ColumnRoles, ColumnRole } from '../columns.js';
/** What the user says of tables, and what the solver needs to know of the run. */
export interface SolveOptions {
  readonly columns: ColumnRoles;
  readonly metric: string | undefined;
  /** Whether `columns` gives the outcome as `not NAME`: its 1 means wrong. */
  readonly inverts?: boolean;
  /** Where `columns` gives it as `NAME is WORD`: the word that means right. */
  readonly rightWord?: string;
  readonly passThreshold: number;
  /** Whether scores are wanted rather than verdicts. */
  readonly scores?: boolean;
  /** Whether `repeats` is set. */
  readonly repeats: boolean;
  readonly labels: (names: readonly string[]) => ReadonlyMap<string, number>;
  readonly selects: (model: string) => boolean | undefined;
  readonly isNamed: (name: string) => boolean;
}

export type Solution = { readonly kind: 'shape'; readonly shape: TableShape } | Refusal;

/** Columns by the roles that the user gives them. */
export type Forced = { readonly [R in ColumnRole]?: Column };
