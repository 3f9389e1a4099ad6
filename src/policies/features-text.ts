import type { SparseRows } from '../stats/logistic.js';

/** Texts that a term must occur in: one that occurs in a single text says nothing about the others. */
export const MIN_TEXTS = 2;
/** Characters that are read of all texts together, and of one text: the first half of them and the last. */
const MAX_CHARACTERS = 20_000_000;
const MAX_OF_ONE = 10_000;
const MIN_OF_ONE = 500;

/**
 * How often each word and each pair of neighbouring words stands in each text, without terms that stand in one only.
 * A word is a run of letters, digits and underscores, in small letters and in pieces of 40; in scripts that put no
 * spaces between words each character is one.
 *
 * Of long texts the beginning and the end are read: what all queries share may stand before the question or after it.
 * Columns are in the order of the terms, so that the order of the texts never shows.
 */
export function countTerms(texts: readonly (string | undefined)[]): SparseRows {
  const share = Math.floor(MAX_CHARACTERS / Math.max(1, texts.length));
  const most = Math.max(MIN_OF_ONE, Math.min(MAX_OF_ONE, share));
  const words = numbered(texts.length, (i) => wordsIn(ends(texts[i] ?? '', most)));
  // A pair stands in no more texts than either of its words, so pairs of a rare word need not be counted.
  const pairs = numbered(texts.length, (i) => pairsIn(words.rows[i]!, words));
  return join([words, pairs]);
}

interface Numbered {
  readonly terms: readonly string[];
  /** Texts that each term stands in. */
  readonly texts: readonly number[];
  /** The terms of each text by their number, in the order of the text. */
  readonly rows: readonly Uint32Array[];
}

function numbered(count: number, termsOf: (text: number) => Iterable<string>): Numbered {
  const numbers = new Map<string, number>();
  const [terms, texts, last]: [string[], number[], number[]] = [[], [], []];
  const rows = Array.from({ length: count }, (_, text) =>
    Uint32Array.from(termsOf(text), (term) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = terms.push(term) - 1;
        numbers.set(term, number);
        texts.push(0);
        last.push(-1);
      }
      if (last[number] !== text) texts[number]! += 1;
      last[number] = text;
      return number;
    }),
  );
  return { terms, texts, rows };
}

function* wordsIn(text: string): Iterable<string> {
  for (const [word] of text.matchAll(WORD)) yield word.toLowerCase();
}

function* pairsIn(row: Uint32Array, { terms, texts }: Numbered): Iterable<string> {
  for (let i = 1; i < row.length; i++) {
    const [a, b] = [row[i - 1]!, row[i]!];
    if (texts[a]! >= MIN_TEXTS && texts[b]! >= MIN_TEXTS) yield `${terms[a]!} ${terms[b]!}`;
  }
}

const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD = new RegExp(String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}_]){1,40}`, 'gu');

function ends(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most / 2)} ${text.slice(-most / 2)}`;
}

/** Counts by row and term, of the terms that stand in enough texts, sorted. */
function join(parts: readonly Numbered[]): SparseRows {
  const kept = parts.flatMap(({ terms, texts }, part) =>
    terms.flatMap((term, number) => (texts[number]! >= MIN_TEXTS ? [{ term, part, number }] : [])),
  );
  kept.sort((a, b) => (a.term < b.term ? -1 : 1));
  const columnOf = parts.map(({ terms }) => new Int32Array(terms.length).fill(-1));
  for (const [column, { part, number }] of kept.entries()) columnOf[part]![number] = column;
  const rows = parts[0]!.rows.map((_, i) => {
    const columns = parts.flatMap(({ rows }, part) => Array.from(rows[i]!, (number) => columnOf[part]![number]!));
    return Int32Array.from(columns.filter((column) => column >= 0)).sort();
  });
  return runLengths(rows, kept.length);
}

/** Sparse counts from rows of ascending columns, a column as often as it counts. */
function runLengths(rows: readonly Int32Array[], columns: number): SparseRows {
  const start = new Uint32Array(rows.length + 1);
  const [column, value]: [number[], number[]] = [[], []];
  for (const [i, row] of rows.entries()) {
    for (let k = 0; k < row.length; k++) {
      if (k > 0 && row[k] === row[k - 1]) value[value.length - 1]! += 1;
      else {
        column.push(row[k]!);
        value.push(1);
      }
    }
    start[i + 1] = column.length;
  }
  return { start, column: Uint32Array.from(column), value: Float64Array.from(value), columns };
}
