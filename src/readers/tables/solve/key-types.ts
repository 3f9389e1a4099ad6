import type { Column } from './facts.js';
/** Which columns say of which answer a row is. */
export interface Keys {
  readonly query: Column;
  readonly model: Column | undefined;
  readonly task?: Column;
  readonly repeat?: Column;
  /** Rows of several metrics: the column that says which. */
  readonly metric?: Column;
}

export type KeyChoice =
  | { readonly kind: 'keys'; readonly keys: Keys }
  /** Several readings fit. */
  | { readonly kind: 'several'; readonly role: 'model' | 'query'; readonly columns: readonly Column[] }
  /** Rows of one model on one query, told apart only by these columns, of which it is not known what they are. */
  | { readonly kind: 'factors'; readonly model: Column; readonly query: Column; readonly columns: readonly Column[] }
  | { readonly kind: 'missing'; readonly role: 'model' | 'query'; readonly considered: readonly Column[] };

export interface KeyHints {
  readonly query?: Column | undefined;
  readonly model?: Column | undefined;
  readonly task?: Column | undefined;
  readonly repeat?: Column | undefined;
  /** Columns that the user groups by: of one value for each query, so none of them tells rows apart. */
  readonly labels: ReadonlySet<Column>;
  /** Parts of names on disk that were taken apart: those that name the thing itself, and the others. */
  readonly bases: ReadonlySet<Column>;
  readonly variants: ReadonlySet<Column>;
  /** Whether every row was seen. */
  readonly isWhole: boolean;
  /** Whether the user says that answers were drawn repeatedly. */
  readonly repeats: boolean;
  /** Whether a table without a name for the model is of one model as a whole. */
  readonly oneModel: boolean;
}

export interface Weighed {
  readonly column: Column;
  readonly weight: number;
}
