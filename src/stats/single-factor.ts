import { requireDomain } from './domain.js';
import { tabledLogNormalCdf, tabledLogNormalCdfSlope } from './log-normal-table.js';
import { logNormalCdf } from './normal.js';

/**
 * P(X_i <= t_i for every i) for standard normal X_i that share one factor, every pair with the correlation rho:
 *
 *     P = integral of phi(z) prod_i Phi((t_i - sqrt(rho) z) / sqrt(1 - rho)) dz.
 *
 * @param thresholds  at least 1 finite number
 * @param rho         0 <= rho <= 1; the ends have closed forms, prod Phi(t_i) and Phi(min t_i)
 * @throws RangeError outside that domain
 * Accuracy: relative 1e-11 on nearly all pools, down to the smallest normal double (checked against values of 20 digits);
 * 5e-8 was the worst seen, for 140 to 200 thresholds of 3.5 and more. For rho above 1 - 1e-11 the rounding of the
 * integration variable limits it to 1e-16 / sqrt(1 - rho).
 */
export function singleFactorProbability(thresholds: ArrayLike<number>, rho: number): number {
  return Math.exp(logSingleFactorProbability(thresholds, rho));
}

/** The logarithm of singleFactorProbability, finite where the probability itself is too small for a double. */
export function logSingleFactorProbability(thresholds: ArrayLike<number>, rho: number): number {
  requireDomain(rho >= 0 && rho <= 1, `single factor: rho must lie in [0, 1], not ${rho}`);
  requireDomain(thresholds.length > 0, 'single factor: there are no thresholds');
  const t = Float64Array.from(thresholds);
  const odd = t.find((x) => !Number.isFinite(x));
  requireDomain(odd === undefined, `single factor: thresholds must be finite, not ${odd}`);
  if (rho === 1) return logNormalCdf(Math.min(...t));
  return logIntegral(new Integrand(t, rho));
}

/** Up to this ratio of the widths of phi and of one factor's edge (rho = 0.94) equal steps are fine enough. */
const GENTLE = 4;
const MAX_HALVINGS = 12;
/** Terms below this share of the largest are left out. */
const NEGLIGIBLE = 1e-16;

/**
 * The logarithm of the integral by the trapezoidal rule. The integrand is analytic everywhere and its tails fall at
 * least as those of phi, so halving the step squares the relative error once it is small (Trefethen and Weideman, SIAM
 * Review 56, 2014), and an agreement of 3e-6 between two steps means about 1e-11 for the later.
 *
 * For a rho near 1 the edge where the product falls is far narrower than phi. There the rule is applied over w, with
 * z = edge + scale * sinh(w), which has points for both, and runs until two answers agree to all digits wanted.
 */
function logIntegral(integrand: Integrand): number {
  const { mode, width } = integrand.peak();
  const height = integrand.log(mode);
  const { edge, edgeWidth, rate } = integrand;
  const gentle = rate <= GENTLE;
  const agreement = gentle ? 3e-6 : 1e-11;
  const scale = gentle ? Math.min(width, edgeWidth) : edgeWidth;
  // In either variable the mode lies at 0, so that the terms fall from there.
  const shift = gentle ? 0 : Math.asinh((mode - edge) / scale);
  const term = gentle
    ? (w: number): number => Math.exp(integrand.log(mode + scale * w) - height)
    : (w: number): number =>
        Math.exp(integrand.log(edge + scale * Math.sinh(shift + w)) - height) * Math.cosh(shift + w);

  let step = gentle ? 0.8 : 0.5;
  const top = term(0);
  // Walk outwards to where the terms have died; on either side they rise at most once before they fall.
  const walk = (direction: 1 | -1): { steps: number; sum: number } => {
    let [steps, sum] = [0, 0];
    for (let value = Infinity; value > NEGLIGIBLE * top; sum += value) value = term(direction * step * ++steps);
    return { steps, sum };
  };
  const [left, right] = [walk(-1), walk(1)];
  const low = -step * left.steps;
  let sum = left.sum + top + right.sum;
  let intervals = left.steps + right.steps;
  let area = sum * step;
  for (let halving = 0; halving < MAX_HALVINGS; halving++) {
    for (let i = 0; i < intervals; i++) sum += term(low + (i + 0.5) * step);
    const before = area;
    step /= 2;
    intervals *= 2;
    area = sum * step;
    if (Math.abs(area - before) <= agreement * area) return height + Math.log(area * scale);
  }
  throw new RangeError(`single factor: no convergence at rho = ${integrand.rho}`);
}

const LOG_SQRT_2PI = 0.9189385332046727418;

/** phi(z) prod_i Phi((t_i - sqrt(rho) z) / sqrt(1 - rho)), a log-concave function of z. */
class Integrand {
  /** The thresholds in widths of one factor's edge. */
  private readonly scaled: Float64Array;
  /** The width of phi over that of one factor's edge. */
  readonly rate: number;
  readonly edgeWidth: number;
  /** Where the first factor falls through one half. */
  readonly edge: number;

  constructor(
    thresholds: Float64Array,
    readonly rho: number,
  ) {
    const loading = Math.sqrt(rho);
    const spread = Math.sqrt(1 - rho);
    this.scaled = thresholds.map((t) => t / spread);
    this.rate = loading / spread;
    this.edgeWidth = spread / loading;
    this.edge = thresholds.reduce((a, b) => Math.min(a, b)) / loading;
  }

  log(z: number): number {
    const { scaled } = this;
    const moved = this.rate * z;
    let log = -0.5 * z * z - LOG_SQRT_2PI;
    for (let i = 0; i < scaled.length; i++) log += tabledLogNormalCdf(scaled[i]! - moved);
    return log;
  }

  /**
   * The mode, roughly, and the width that the curvature there gives. Newton's method from the right of the mode cannot
   * overshoot it, because the derivative of the logarithm is concave and falling; at 0 that derivative is negative.
   */
  peak(): { mode: number; width: number } {
    const rate = this.rate;
    let z = 0;
    let curvature = 1;
    for (let i = 0; i < 200; i++) {
      let slope = 0;
      let bend = 0;
      for (let j = 0; j < this.scaled.length; j++) {
        const x = this.scaled[j]! - rate * z;
        const hazard = tabledLogNormalCdfSlope(x);
        slope += hazard;
        // The limit is 1, and far out the difference of two large numbers would not show it.
        bend += x < -1e4 ? 1 : hazard * (x + hazard);
      }
      curvature = 1 + rate * rate * bend;
      const newton = (-z - rate * slope) / curvature;
      z += newton;
      if (newton * newton * curvature < 0.01) break;
    }
    return { mode: z, width: 1 / Math.sqrt(curvature) };
  }
}
