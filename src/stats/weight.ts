/** How many queries a row stands for: one where there are no weights. */
export function weightAt(weights: ArrayLike<number> | null | undefined, row: number): number {
  return weights?.[row] ?? 1;
}
