/** Draws and right ones by query and model, and what scripts/reference/router-ceiling.py makes of them. */
export interface RouterCase {
  readonly draws: number[][];
  readonly right: number[][];
  readonly declared: number | null;
  readonly alpha: number;
  readonly scores: number[];
  readonly upper: number;
  readonly lower: number;
}

/** The same by model, as the limits take it. */
export function routedOf({ draws, right, declared }: Pick<RouterCase, 'draws' | 'right' | 'declared'>) {
  const models = right[0]!.map((_, m) => ({
    draws: Uint32Array.from(draws, (row) => row[m]!),
    right: Uint32Array.from(right, (row) => row[m]!),
  }));
  const shares = models.map((model) => Float64Array.from(model.draws, (r, q) => model.right[q]! / r));
  return { models, shares, against: declared === null ? [...models.keys()] : [declared] };
}
