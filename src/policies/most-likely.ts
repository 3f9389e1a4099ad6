/** The model with the highest estimate; of equal ones the better model, so that no signal means the single best. */
export function mostLikely(models: number, estimate: (model: number) => number): number {
  let [best, highest] = [0, -Infinity];
  for (let m = 0; m < models; m++) {
    const value = estimate(m);
    if (value > highest) [best, highest] = [m, value];
  }
  return best;
}
