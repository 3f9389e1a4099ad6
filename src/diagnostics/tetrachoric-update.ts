import { tetrachoric } from '../stats/tetrachoric.js';

/** Correlations beyond this (atanh 3, that is 0.995) are left to the slow path: the fixed rule was measured up to there. */
const FARTHEST = 3;
/** The steps are of third order: one this small leaves an error far below that of the rules. */
const LAST_STEP = 1e-3;
const MOST_STEPS = 8;

/**
 * Tetrachoric correlations of many tables that lie near a known one, as those of bootstrap replicates do.
 *
 * The bivariate normal is Plackett's integral over z = atanh(rho) from 0 to the known root, by a Gauss-Legendre rule
 * whose nodes are worked out once; what is left of the way to the new root is short, and a three-point rule follows it.
 *
 * Accuracy: over 75,000 resampled tables of 50 to 5,000 items the error in rho was 4e-9 on average and 4e-6 at worst,
 * where resampling itself moves rho by 1e-2. A table that does not converge, and one with |rho| above 0.995, goes to
 * the slow path.
 */
export class NearbyTetrachoric {
  private readonly z: Float64Array;
  /** For each pair and node: 1 + exp(-2z), 1 + exp(2z), weight / (2 pi cosh z). */
  private readonly rule: Float64Array;

  /** @param rhos  the known correlations, each inside (-1, 1) or, on a boundary, -1 or 1 */
  constructor(rhos: Float64Array) {
    this.z = rhos.map(Math.atanh);
    this.rule = new Float64Array(rhos.length * STRIDE);
    for (const [pair, z] of this.z.entries()) {
      if (Math.abs(z) > FARTHEST) continue;
      for (let i = 0; i < NODES.length; i++) {
        const node = (z * (1 + NODES[i]!)) / 2;
        const at = pair * STRIDE + 3 * i;
        this.rule[at] = 1 + Math.exp(-2 * node);
        this.rule[at + 1] = 1 + Math.exp(2 * node);
        this.rule[at + 2] = ((z / 2) * WEIGHTS[i]!) / (2 * Math.PI * Math.cosh(node));
      }
    }
  }

  /**
   * The correlation of a table near the one known for `pair`.
   *
   * @param h, k   normal quantiles of first / n and second / n
   * @param first, second, both, n  counts; no margin is empty
   */
  at(pair: number, h: number, k: number, first: number, second: number, both: number, n: number): number {
    if (both === 0 || first + second - both === n) return -1;
    if (both === first || both === second) return 1;
    const start = this.z[pair]!;
    if (Math.abs(start) > FARTHEST) return slow(first, second, both, n);
    const a = ((h + k) * (h + k)) / 8;
    const b = ((h - k) * (h - k)) / 8;
    let excess = (first / n) * (second / n) - both / n;
    const end = (pair + 1) * STRIDE;
    for (let at = pair * STRIDE; at < end; at += 3) {
      excess += this.rule[at + 2]! * Math.exp(-(a * this.rule[at]! + b * this.rule[at + 1]!));
    }
    let z = start;
    for (let i = 0; i < MOST_STEPS; i++) {
      const q = Math.exp(2 * z);
      const slope = density(a, b, q);
      const bend = 2 * (a / q - b * q) - (q - 1) / (q + 1);
      // The root if the density were exponential from here on; where that has none, a step as long as is followed well.
      const newton = -excess / slope;
      const bent = newton * bend;
      const wanted = bent <= -0.99 ? newton : Math.abs(bent) < 1e-9 ? newton : Math.log1p(bent) / bend;
      const step = Math.max(-0.4, Math.min(0.4, wanted));
      if (Number.isNaN(step)) break;
      if (Math.abs(step) < LAST_STEP) return Math.tanh(z + step);
      excess += along(a, b, z, step);
      z += step;
      if (Math.abs(z) > FARTHEST) break;
    }
    return slow(first, second, both, n);
  }
}

function slow(first: number, second: number, both: number, n: number): number {
  return tetrachoric({ both, onlyFirst: first - both, onlySecond: second - both, neither: n - first - second + both })
    .rho;
}

/** The derivative of the bivariate normal in z, by q = exp(2z), with a = (h + k)^2 / 8 and b = (h - k)^2 / 8. */
function density(a: number, b: number, q: number): number {
  return (Math.exp(-(a * (1 + 1 / q) + b * (1 + q))) * Math.sqrt(q)) / ((1 + q) * Math.PI);
}

/** The integral of the density from z to z + step, |step| <= 0.4, by the three-point Gauss-Legendre rule. */
function along(a: number, b: number, z: number, step: number): number {
  const middle = Math.exp(2 * z + step);
  const aside = Math.exp(0.7745966692414834 * step);
  const sides = density(a, b, middle * aside) + density(a, b, middle / aside);
  return (step * (5 * sides + 8 * density(a, b, middle))) / 18;
}

/** The 8-point Gauss-Legendre rule on [-1, 1]. */
// prettier-ignore
const NODES = [
  -0.9602898564975362, -0.7966664774136267, -0.525532409916329, -0.1834346424956498,
  0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975362,
];
// prettier-ignore
const WEIGHTS = [
  0.1012285362903763, 0.2223810344533745, 0.3137066458778873, 0.362683783378362,
  0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763,
];
const STRIDE = 3 * NODES.length;
