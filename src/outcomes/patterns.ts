import { quote, UserError, type Place } from '../base/errors.js';

/** A row of a grouped table that names no queries: `count` queries with these outcomes. */
export interface Pattern {
  readonly models: readonly string[];
  readonly cells: Uint8Array;
  readonly count: number;
  readonly place: Place;
}

/** A pattern with its models in order, and the id under which equal patterns are one row. */
export interface NamedPattern extends Pattern {
  readonly id: string;
}

/** Equal patterns over the same models get the same id, in whatever order their columns came. */
export function namedPatterns(patterns: readonly Pattern[]): NamedPattern[] {
  const pools = new Set(patterns.map(({ models }) => JSON.stringify([...models].sort())));
  return patterns.map(({ models, cells, count, place }) => {
    const order = models.map((_, i) => i).sort((i, j) => (models[i]! < models[j]! ? -1 : 1));
    const sorted = order.map((i) => models[i]!);
    const pattern = order.map((i) => '01-'[cells[i]!]).join('');
    // The models are part of the pattern; they are named where there is more than one set of them.
    const of = pools.size === 1 ? '' : JSON.stringify(sorted);
    return {
      id: `pattern${of}:${pattern}`,
      models: sorted,
      cells: cells.map((_, k) => cells[order[k]!]!),
      count,
      place,
    };
  });
}

export function patternTaken(id: string, place: Place): UserError {
  return new UserError(
    `a question of another file has the id ${quote(id)}, which stands for a row of this grouped table.`,
    'Rename the question, or certify the two apart.',
    place,
  );
}
