import { quote, UserError } from '../base/errors.js';
import { setBit, wordsFor, type Bits } from './bits.js';
import type { Column } from './column.js';

/** The graded draws of a pool's only model. */
export interface SampledModel {
  readonly name: string;
  /** By row. */
  readonly draws: Uint32Array;
  readonly right: Uint32Array;
  /**
   * Draws expected of a query: all that were asked for, with or without a verdict, and at least as many as a majority of
   * the queries have.
   */
  readonly expected: Uint32Array;
  /** Draws that every complete query has. */
  readonly fewest: number;
}

/**
 * The only model of a pool as what its draws can be: a query is answered where it has `fewest` draws, the largest number that
 * the share `minCoverage` of the queries has, and right where any draw is.
 *
 * @throws UserError where too few queries have two draws
 */
export function sampledModel(
  column: Column,
  rows: number,
  minCoverage: number,
): SampledModel & { readonly answered: Bits; readonly anyRight: Bits } {
  const [draws, right, expected] = [new Uint32Array(rows), new Uint32Array(rows), new Uint32Array(rows)];
  for (let row = 0; row < rows; row++) {
    const counts = column.draws?.countsOf(row);
    draws[row] = counts?.draws ?? 0;
    right[row] = counts?.right ?? 0;
    expected[row] = counts?.asked ?? 0;
  }
  const usual = [...expected].sort((a, b) => b - a)[Math.floor(rows / 2)] ?? 0;
  for (let row = 0; row < rows; row++) expected[row] = Math.max(usual, expected[row]!);
  const ordered = [...draws].sort((a, b) => b - a);
  const needed = Math.max(1, Math.ceil(minCoverage * rows));
  const fewest = ordered[needed - 1]!;
  if (fewest < 2) {
    const repeated = draws.filter((count) => count >= 2).length;
    throw new UserError(
      `\`repeats: samples\` asks what several draws of ${quote(column.name)} are worth, and only ${repeated} of ${rows} questions ${repeated === 1 ? 'has' : 'have'} two or more graded ones.`,
      'Draw each answer at least twice, or lower `min-coverage`; to combine several models, give results of more than one.',
    );
  }
  const [answered, anyRight] = [new Uint32Array(wordsFor(rows)), new Uint32Array(wordsFor(rows))];
  for (let row = 0; row < rows; row++) {
    if (draws[row]! < fewest) continue;
    setBit(answered, row);
    if (right[row]! > 0) setBit(anyRight, row);
  }
  return { name: column.name, draws, right, expected, fewest, answered, anyRight };
}
