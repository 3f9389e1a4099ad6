import type { ItemTexts } from '../../audit/types.js';
import type { Text } from './text.js';

/** What a report is made of. Terminal, Markdown and HTML are renderers of this; a section is written once, in `sections/`. */
export type Block = Paragraph | List | Code | Table | Drawing | Folded;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  readonly heading?: boolean;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Text[];
}

/** A line for a shell, to be copied as it stands. */
export interface Code {
  readonly kind: 'code';
  readonly text: string;
}

export interface Folded {
  readonly kind: 'folded';
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** An estimate and how far off it may be, as fractions: a cell that a page draws, and that no other surface shows. */
export interface Estimate {
  readonly point: number;
  readonly interval: readonly [low: number, high: number] | null;
  /** A limit that nothing passes. */
  readonly limit?: boolean;
}

export interface Column {
  readonly head: Text;
  /** `name`: names its row. `text`: sentences. `picture`: estimates on one axis; what they show stands beside them in numbers. */
  readonly kind: 'name' | 'word' | 'number' | 'text' | 'picture';
  readonly sortable?: boolean;
  /** The order in which the rows come. */
  readonly sorted?: 'ascending' | 'descending';
}

export type Cell = Text | Estimate | null | NotedCell;

export interface NotedCell {
  readonly text: Text;
  /** In small print. */
  readonly note?: Text;
  /** Questions and answers, only where `show-text` lets them be seen. */
  readonly texts?: ItemTexts | null;
}

export interface Table {
  readonly kind: 'table';
  /** Unique in the report. */
  readonly id: string;
  readonly caption: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Where lines mark something on the axis of pictures. */
  readonly lines?: { readonly zero?: number; readonly asked?: number; readonly ceiling?: number };
  /** Of each row, the class by which a page can filter; with what each class is called. */
  readonly classes?: readonly string[];
  readonly classLabels?: readonly (readonly [value: string, label: string])[];
  /** Whether a page puts pictures and sentences under the other cells of their row where it is narrow. */
  readonly stacks?: boolean;
  /** The file beside the report that has all rows; else `certificate.json`. */
  readonly allIn?: string;
}

/** What only a page can draw. Everything that it shows is also said in words or in a table. */
export type Drawing = Whole | Lines | HeatMap;

export interface Whole {
  readonly kind: 'whole';
  readonly parts: readonly {
    readonly name: Text;
    readonly look: 'best' | 'others' | 'nobody';
    readonly queries: number;
  }[];
}

export interface Lines {
  readonly kind: 'lines';
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a sentence for those who do not see it. */
  readonly finding: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly Series[];
  readonly reference?: { readonly y: number; readonly name: string };
}

export interface Series {
  readonly name: string;
  readonly stroke: 'main' | 'second';
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
  /** The band around the line. */
  readonly low?: number;
  readonly high?: number;
  /** The point in words, with its units. */
  readonly says: string;
}

export interface HeatMap {
  readonly kind: 'heat';
  readonly id: string;
  readonly title: string;
  readonly finding: string;
  /** Of rows and columns, in the order in which they are shown. */
  readonly names: readonly string[];
  /** A square matrix by rows, from -1 to 1. */
  readonly values: Float64Array;
}

/** One part of the evidence. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A paragraph; nothing for nothing. */
export function paragraph(text: Text): Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

export function paragraphs(...texts: readonly Text[]): Block[] {
  return texts.flatMap(paragraph);
}

export function list(items: readonly Text[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function table(of: Omit<Table, 'kind'>): Block[] {
  return of.rows.length === 0 ? [] : [{ kind: 'table', ...of }];
}

export function folded(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'folded', title, blocks }];
}

/** Columns of numbers behind one of names: most tables are such. */
export function numberColumns(names: Text, ...numbers: readonly Text[]): Column[] {
  return [{ head: names, kind: 'name' }, ...numbers.map((head) => ({ head, kind: 'number' as const }))];
}
