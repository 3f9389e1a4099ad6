/**
 * delta = 1 - confidence as it was meant: 0.95 gives 0.05, where the subtraction of doubles gives 0.05000000000000004.
 */
export function deltaOf(confidence: number): number {
  return Number((1 - confidence).toPrecision(15));
}
