import type { SparseRows } from '../stats/logistic.js';
import { MIN_TEXTS } from './features-text.js';

/** What is known of a query before any model has answered it; arrays over the same queries in one order. */
export interface QueryFacts {
  /** Counts of terms, from `countTerms`. */
  readonly terms: SparseRows;
  /** The domain of each query; undefined where it has none. */
  readonly domains: readonly (string | undefined)[];
  /** Characters of each text. */
  readonly lengths: Float64Array;
}

export interface Features extends SparseRows {
  /** Columns below this one are terms, and form rows of length 1 (or 0, where a text has no known term). */
  readonly termColumns: number;
}

/** Terms that are kept; of more, those in most texts. */
const MAX_TERMS = 3_000;
/** Standard deviations at which a length is cut, so that no single text outweighs all else. */
const FARTHEST = 3;

/**
 * Features of every query, once for all folds: TF-IDF of words and pairs of words, the domain as one column each, and the
 * length. They come from the queries alone. No outcome has a part in them, so none can leak from held-out queries.
 *
 * - TF-IDF: (1 + ln count) x (1 + ln((1 + n) / (1 + texts with the term))), each row then scaled to length 1
 *   (Manning, Raghavan and Schuetze, Introduction to Information Retrieval, 2008, section 6.4). Terms in one
 *   text only are left out, and of more than `MAX_TERMS` the rarer ones; ties go by the term.
 * - Length: the logarithm, less its mean, over its standard deviation, cut at three of them.
 *
 * Written here because the kept-up package for it (`natural`) brings some fifty others along.
 */
export function fitFeatures(facts: QueryFacts): Features {
  const { terms } = facts;
  const rows = facts.lengths.length;
  const texts = new Uint32Array(terms.columns);
  for (const column of terms.column) texts[column]! += 1;
  const columnOf = chosenTerms(texts);
  const idf = Float64Array.from(texts, (count) => 1 + Math.log((1 + rows) / (1 + count)));
  const termColumns = columnOf.reduce((most, column) => Math.max(most, column + 1), 0);

  const domains = commonDomains(facts.domains);
  const scaled = scaledLengths(facts.lengths);
  const start = new Uint32Array(rows + 1);
  const most = terms.column.length + 2 * rows;
  const [column, value] = [new Uint32Array(most), new Float64Array(most)];
  let end = 0;
  const put = (at: number, x: number): void => {
    column[end] = at;
    value[end++] = x;
  };
  for (let row = 0; row < rows; row++) {
    const first = end;
    for (let k = terms.start[row]!; k < terms.start[row + 1]!; k++) {
      const term = terms.column[k]!;
      if (columnOf[term]! >= 0) put(columnOf[term]!, (1 + Math.log(terms.value[k]!)) * idf[term]!);
    }
    toUnitLength(value.subarray(first, end));
    const domain = domains.get(facts.domains[row] ?? '');
    if (domain !== undefined) put(termColumns + domain, 1);
    if (scaled !== null) put(termColumns + domains.size, scaled[row]!);
    start[row + 1] = end;
  }
  return {
    start,
    column: column.slice(0, end),
    value: value.slice(0, end),
    columns: termColumns + domains.size + (scaled === null ? 0 : 1),
    termColumns,
  };
}

/** Some of the rows, in the order given. */
export function pickRows(all: SparseRows, rows: ArrayLike<number>): SparseRows {
  const start = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) start[i + 1] = start[i]! + all.start[rows[i]! + 1]! - all.start[rows[i]!]!;
  const [column, value] = [new Uint32Array(start[rows.length]!), new Float64Array(start[rows.length]!)];
  for (let i = 0; i < rows.length; i++) {
    column.set(all.column.subarray(all.start[rows[i]!], all.start[rows[i]! + 1]), start[i]);
    value.set(all.value.subarray(all.start[rows[i]!], all.start[rows[i]! + 1]), start[i]);
  }
  return { start, column, value, columns: all.columns };
}

/** The column of each term, -1 where it is left out. Terms come sorted, so an order by number is one by text. */
function chosenTerms(texts: Uint32Array): Int32Array {
  const common = [...texts.keys()].filter((term) => texts[term]! >= MIN_TEXTS);
  const kept =
    common.length <= MAX_TERMS
      ? common
      : common
          .sort((a, b) => texts[b]! - texts[a]! || a - b)
          .slice(0, MAX_TERMS)
          .sort((a, b) => a - b);
  const columnOf = new Int32Array(texts.length).fill(-1);
  for (const [column, term] of kept.entries()) columnOf[term] = column;
  return columnOf;
}

/** Domains of at least two queries, numbered; none where they do not tell the queries apart. */
function commonDomains(domains: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const domain of domains) {
    if (domain !== undefined) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const kept = [...counts.keys()].filter((domain) => counts.get(domain)! >= MIN_TEXTS).sort();
  const isEverywhere = kept.length === 1 && counts.get(kept[0]!) === domains.length;
  return new Map(isEverywhere ? [] : kept.map((domain, number) => [domain, number]));
}

/** null where all lengths are the same. */
function scaledLengths(lengths: Float64Array): Float64Array | null {
  const logs = lengths.map(Math.log1p);
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
  if (!(deviation > 1e-9)) return null;
  return logs.map((log) => Math.max(-FARTHEST, Math.min(FARTHEST, (log - mean) / deviation)));
}

function toUnitLength(values: Float64Array): void {
  let squares = 0;
  for (const x of values) squares += x * x;
  if (squares > 0) for (let i = 0; i < values.length; i++) values[i]! /= Math.sqrt(squares);
}
