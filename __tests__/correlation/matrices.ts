import { combine, ones, setBit, wordsFor, type Bits } from '../../src/outcomes/bits.js';
import { OutcomeMatrix } from '../../src/outcomes/matrix.js';
import type { Pool } from '../../src/outcomes/pool.js';
import { seeded } from '../support/random.js';

/** Outcomes of each model by row: right, wrong, or (null) not answered. */
export type Outcomes = readonly (readonly (0 | 1 | null)[])[];

export const NAMES = Array.from({ length: 80 }, (_, i) => `m${String(i).padStart(2, '0')}`);

export function bitsOf(flags: readonly boolean[]): Bits {
  const bits = new Uint32Array(wordsFor(flags.length));
  flags.forEach((flag, i) => flag && setBit(bits, i));
  return bits;
}

/** One array of outcomes for each model. Query i is `q<i>` unless ids are given. */
export function matrixOf(
  outcomes: Outcomes,
  {
    names = NAMES,
    weights = null,
    ids,
  }: { names?: readonly string[]; weights?: readonly number[] | null; ids?: readonly string[] } = {},
): OutcomeMatrix {
  const rows = outcomes[0]!.length;
  const members = outcomes.map((column, m) => ({
    name: names[m]!,
    right: bitsOf(column.map((outcome) => outcome === 1)),
    answered: bitsOf(column.map((outcome) => outcome !== null)),
  }));
  return new OutcomeMatrix(
    members,
    ones(rows),
    weights === null ? null : Float64Array.from(weights),
    (row) => ids?.[row] ?? `q${row}`,
  );
}

export function poolOfMatrix(matrix: OutcomeMatrix): Pool {
  const none = { errors: 0, unscored: 0, absent: 0 };
  return {
    matrix,
    excluded: [],
    ensembles: [],
    unanswered: new Map(matrix.models.map((name) => [name, none])),
    columns: [],
    ofFew: null,
    minCoverage: 0,
  };
}

/** Random outcomes: every query has a difficulty that all models share, so that errors go together, more so with `shared`. */
export function randomOutcomes(models: number, rows: number, seed: number, accuracy = 0.7, shared = 0.6): (0 | 1)[][] {
  const random = seeded(seed);
  const hard = Array.from({ length: rows }, () => random() - 0.5);
  return Array.from({ length: models }, () => {
    const skill = accuracy + (random() - 0.5) / 5;
    return hard.map((h) => (random() < skill - h * shared ? 1 : 0));
  });
}

/** The columns with the rows picked out, in that order. */
export function pickRows(outcomes: Outcomes, rows: readonly number[]): (0 | 1 | null)[][] {
  return outcomes.map((column) => rows.map((row) => column[row]!));
}

export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seeded(seed);
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

/** Every row as often as its weight says, with ids of its own. */
export function repeated(
  outcomes: Outcomes,
  weights: readonly number[],
): { outcomes: (0 | 1 | null)[][]; from: number[] } {
  const from = weights.flatMap((weight, row) => Array.from({ length: weight }, () => row));
  return { outcomes: pickRows(outcomes, from), from };
}

export function without(all: Bits, some: Bits): Bits {
  return combine(all.length * 32, (w) => all[w]! & ~some[w]!);
}
