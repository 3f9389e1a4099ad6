import type { Role } from './roles.js';
import type { Spelling } from './spelling.js';

/** How a table says which query a row is about. */
export interface Identity {
  readonly column: number;
  /** The column holds the question itself: its hash is the id, because texts are not to be shown. */
  readonly isText: boolean;
}

/** One row per (query, model). */
export interface LongShape {
  readonly kind: 'long';
  readonly query: Identity;
  readonly outcome: number;
  readonly spelling: Spelling;
  /** Undefined where each file is of one model. */
  readonly model: number | undefined;
  readonly other: ReadonlyMap<Role, number>;
  /** Columns that could have been the outcome and are not. */
  readonly unused: readonly number[];
  /** The outcome column holds answers: right where they equal this column. */
  readonly compare?: number;
  /** Only rows with this value in this column count: tables with a row for each metric. */
  readonly only?: { readonly column: number; readonly value: string };
}

/** A model of a table with one column for each. */
export interface WideModel {
  readonly name: string;
  readonly column: number;
  /** Columns with what else is known of its answers. */
  readonly beside: ReadonlyMap<Role, number>;
}

/** One row per query, one column per model. */
export interface WideShape {
  readonly kind: 'wide';
  /** Undefined in a grouped table: rows are patterns with a count. */
  readonly query: Identity | undefined;
  readonly models: readonly WideModel[];
  readonly spelling: Spelling;
  readonly task: number | undefined;
  readonly count: number | undefined;
  readonly setAside: readonly { readonly column: number; readonly why: string }[];
  /** Columns with outcomes in some rows and other text in others: they cannot be placed without being told. */
  readonly doubtful: readonly number[];
  /** What is said of the queries beside the outcomes. */
  readonly facts: ReadonlyMap<Role, number>;
  /** The columns hold answers: right where they equal this column. */
  readonly compare?: number;
}

/** One row per query and no outcomes: what the questions and the right answers are. */
export interface ItemsShape {
  readonly kind: 'items';
  readonly query: Identity;
  readonly columns: ReadonlyMap<Role, number>;
}

export type TableShape = LongShape | WideShape | ItemsShape;
