import type { Features } from './features.js';

/** Neighbours of each query that are kept: enough that most sets of training queries have the most that a router asks for among them. */
const KEPT = 800;

/** The queries nearest to each, by the cosine of their terms; once for all folds and deals. */
export class NearestQueries {
  private readonly start: Uint32Array;
  private readonly query: Uint32Array;
  private readonly value: Float64Array;
  private readonly similarity: Float64Array;
  private readonly known: (Uint32Array | undefined)[];
  readonly queries: number;

  constructor(private readonly features: Features) {
    const { termColumns } = features;
    this.queries = features.start.length - 1;
    this.known = Array.from({ length: this.queries });
    this.start = new Uint32Array(termColumns + 1);
    this.forEachTerm((column) => (this.start[column + 1]! += 1));
    for (let c = 0; c < termColumns; c++) this.start[c + 1]! += this.start[c]!;
    const next = this.start.slice();
    this.query = new Uint32Array(this.start[termColumns]!);
    this.value = new Float64Array(this.query.length);
    this.forEachTerm((column, value, query) => {
      const at = next[column]!++;
      this.query[at] = query;
      this.value[at] = value;
    });
    this.similarity = new Float64Array(this.queries);
  }

  /** Those of some queries that are nearest to one, nearest first, at most `most`; itself is not among them. */
  to(query: number, most: number, among: Uint8Array): Uint32Array {
    const near = (this.known[query] ??= this.nearest(query));
    const found = new Uint32Array(Math.min(most, near.length));
    let count = 0;
    for (let i = 0; i < near.length && count < found.length; i++) if (among[near[i]!] === 1) found[count++] = near[i]!;
    return found.subarray(0, count);
  }

  /** All that share a term, nearest first, at most KEPT; equally near ones in their order. */
  private nearest(row: number): Uint32Array {
    const { features, start, query, value, similarity } = this;
    similarity.fill(0);
    for (let k = features.start[row]!; k < features.start[row + 1]!; k++) {
      const column = features.column[k]!;
      if (column >= features.termColumns) break;
      const x = features.value[k]!;
      for (let at = start[column]!; at < start[column + 1]!; at++) similarity[query[at]!]! += x * value[at]!;
    }
    similarity[row] = 0;
    // The least similarity that still counts, from a sort without a comparison function, which is fast.
    const sorted = similarity.slice().sort();
    const least = Math.max(sorted[Math.max(0, sorted.length - KEPT)]!, Number.MIN_VALUE);
    const near: number[] = [];
    for (let i = 0; i < similarity.length; i++) if (similarity[i]! >= least) near.push(i);
    return Uint32Array.from(near.sort((a, b) => similarity[b]! - similarity[a]! || a - b).slice(0, KEPT));
  }

  private forEachTerm(visit: (column: number, value: number, query: number) => void): void {
    const { start, column, value, termColumns } = this.features;
    for (let query = 0; query < this.queries; query++) {
      for (let k = start[query]!; k < start[query + 1]! && column[k]! < termColumns; k++)
        visit(column[k]!, value[k]!, query);
    }
  }
}
