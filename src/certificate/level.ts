/**
 * delta = 1 - confidence as it was meant: 0.95 gives 0.05, where the subtraction of doubles gives 0.05000000000000004.
 */
export function deltaOf(confidence: number): number {
  return Number((1 - confidence).toPrecision(15));
}

/**
 * The confidence of each bound where it may be decided several times while an evaluation grows: every look takes an
 * equal share of the probability to be wrong, so that over all of them it is at most 1 - confidence (a union bound, which
 * holds however the looks depend on each other and whenever they are taken).
 *
 * @param looks  how many, said before the first, >= 1
 */
export function confidenceOfEach(confidence: number, looks: number): number {
  return looks === 1 ? confidence : 1 - deltaOf(confidence) / looks;
}
