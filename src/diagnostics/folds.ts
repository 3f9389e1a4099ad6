import { combine, count, forEachBit, setBit, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';

/** Some of the complete queries: rows, and how many queries each stands for. */
export interface Part {
  readonly rows: Bits;
  readonly weights: Float64Array | null;
  readonly queries: number;
}

export interface Fold {
  readonly training: Part;
  readonly heldOut: Part;
}

/**
 * Splits the complete queries into folds by a hash of their ids, so that the order of the rows never matters. The
 * queries of a row that stands for several are dealt out over the folds.
 *
 * @param folds  how many, >= 2; of a handful of queries some may be empty
 */
export function foldsOf(matrix: OutcomeMatrix, folds: number, seed: number): Fold[] {
  const { complete, weights } = matrix;
  const dealt = Array.from({ length: folds }, () => ({
    rows: new Uint32Array(complete.length),
    weights: weights === null ? null : new Float64Array(weights.length),
  }));
  forEachBit(complete, (row) => {
    const start = hashText(matrix.id(row), seed) % folds;
    const weight = weights === null ? 1 : weights[row]!;
    for (let turn = 0; turn < Math.min(folds, weight); turn++) {
      const fold = dealt[(start + turn) % folds]!;
      setBit(fold.rows, row);
      if (fold.weights !== null) fold.weights[row] = Math.floor((weight - turn - 1) / folds) + 1;
    }
  });
  return dealt.map((heldOut) => ({ heldOut: part(heldOut.rows, heldOut.weights), training: rest(matrix, heldOut) }));
}

function rest({ complete, weights }: OutcomeMatrix, heldOut: Pick<Part, 'rows' | 'weights'>): Part {
  const left = weights === null ? null : weights.map((weight, row) => weight - heldOut.weights![row]!);
  const kept = combine(complete.length * 32, (w) => complete[w]! & ~heldOut.rows[w]!);
  if (left !== null) forEachBit(heldOut.rows, (row) => left[row]! > 0 && setBit(kept, row));
  return part(kept, left);
}

function part(rows: Bits, weights: Float64Array | null): Part {
  return { rows, weights, queries: count(rows, weights) };
}

/** A 32-bit hash of a text: FNV-1a over its code units, with the finishing rounds of MurmurHash3 to mix the last ones in. */
export function hashText(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
