import { gaussLegendre } from './gauss-legendre.js';
import { requireDomain } from './domain.js';
import { normalCdf } from './normal.js';

/**
 * P(X <= h, Y <= k) for a standard bivariate normal pair with correlation rho, given as z = atanh(rho), which tells
 * correlations next to 1 apart.
 *
 * Plackett's identity (Biometrika 41, 1954) says that the derivative in rho is the density at (h, k). Drezner and
 * Wesolowsky (1990) and Genz (2004) integrate it over asin(rho) from 0, which loses relative accuracy in the tails and
 * needs an expansion near |rho| = 1. Over z = atanh(rho) the integrand is log-concave with features no narrower than
 * the thresholds make them, right up to rho = 1, so one Gauss-Legendre rule serves everywhere (see Strip). Every sum
 * below has positive terms only: from rho = 0 upwards, and from rho = -1 where starting at 0 would cancel.
 *
 * @param h, k, z  infinities included
 * @throws RangeError for NaN
 * Accuracy: 1e-14 absolute; relative 1e-13 down to probabilities of 1e-30 and 1e-12 down to 1e-290 (checked against
 * 40-digit values and against another integral at drawn points).
 */
export function bivariateNormalCdfAtZ(h: number, k: number, z: number): number {
  requireDomain(
    !Number.isNaN(h) && !Number.isNaN(k) && !Number.isNaN(z),
    `bivariateNormalCdfAtZ: a number is needed, not ${h}, ${k}, ${z}`,
  );
  if (!Number.isFinite(h - k) || z === Infinity) return normalCdf(Math.min(h, k));
  if (z === -Infinity) return smallestOverlap(h, k);
  const independent = normalCdf(h) * normalCdf(k);
  const strip = new Strip(h, k);
  if (z >= 0) return independent + strip.integral(0, z);
  const rest = independent - strip.integral(z, 0);
  return rest > 0.1 * independent ? rest : smallestOverlap(h, k) + strip.integral(-Infinity, z);
}

/**
 * Derivatives of the probability in z = atanh(rho): the first, and the second divided by the first, in closed form
 * (Plackett's identity).
 *
 * @param h, k, z  not NaN; the quotient has no value at infinities
 * @throws RangeError for NaN
 */
export function bivariateNormalSlopeAtZ(h: number, k: number, z: number): { slope: number; bend: number } {
  if (Number.isNaN(h) || Number.isNaN(k) || Number.isNaN(z))
    throw new RangeError(`bivariateNormalSlopeAtZ: a number is needed, not ${h}, ${k}, ${z}`);
  const strip = new Strip(h, k);
  return { slope: strip.density(z), bend: strip.logSlope(z) };
}

/** Terms of the series below. */
const ORDER = 10;
const tanh = new Float64Array(ORDER + 1);
const logSlope = new Float64Array(ORDER + 1);
const density = new Float64Array(ORDER + 1);
const integral = new Float64Array(ORDER + 2);
const inverse = Float64Array.from({ length: ORDER + 2 }, (_, k) => 1 / k);

/**
 * How far to move z = atanh(rho) for the probability to grow by `rise`: a root of the Taylor series of Plackett's
 * integral around z. The coefficients of a function follow from those of its logarithm's derivative, which is here two
 * exponentials less tanh, and tanh' = 1 - tanh^2.
 *
 * @param h, k, z  finite
 * @returns NaN where so many terms are too few to give it to 1e-15
 */
export function bivariateNormalStepAtZ(h: number, k: number, z: number, rise: number): number {
  const strip = new Strip(h, k);
  const q = Math.exp(2 * z);
  let falling = (2 * strip.a) / q;
  let rising = 2 * strip.b * q;
  tanh[0] = (q - 1) / (q + 1);
  density[0] = integral[1] = 1;
  for (let n = 0; n < ORDER; n++) {
    const over = inverse[n + 1]!;
    logSlope[n] = falling - rising - tanh[n]!;
    falling *= -2 * over;
    rising *= 2 * over;
    let square = 0;
    let product = 0;
    for (let i = 0; i <= n; i++) {
      square += tanh[i]! * tanh[n - i]!;
      product += logSlope[i]! * density[n - i]!;
    }
    tanh[n + 1] = ((n === 0 ? 1 : 0) - square) * over;
    density[n + 1] = product * over;
    integral[n + 2] = product * over * inverse[n + 2]!;
  }
  const area = rise / strip.density(z);
  let d = area / (1 + integral[2]! * area);
  for (let round = 0; round < 6; round++) {
    let value = 0;
    let slope = 0;
    for (let n = ORDER; n >= 0; n--) {
      slope = slope * d + density[n]!;
      value = value * d + integral[n + 1]!;
    }
    const step = (area - value * d) / slope;
    d += step;
    if (!(Math.abs(step) < 1e-8)) continue;
    // Newton's method has squared what was left; what is cut off is about as much as the last two terms.
    const last = Math.abs(integral[ORDER + 1]! * d) + Math.abs(integral[ORDER]!);
    const fifth = d * d * d * d * d;
    return Math.abs(d) < 1 && last * fifth * fifth < 1e-15 * slope ? d : NaN;
  }
  return NaN;
}

/** The probability at rho = -1: max(0, P(X <= h) - P(X > k)), from the tails on the side where they are small. */
function smallestOverlap(h: number, k: number): number {
  if (h + k <= 0) return 0;
  return k > 0 ? normalCdf(h) - normalCdf(-k) : normalCdf(k) - normalCdf(-h);
}

/** The integrand falls by this many powers of e before it counts as zero. */
const DROP = 40;
/** The logarithm of the smallest double is -744.4; the widths of the integral add less than DROP to it. */
const UNDERFLOW = -800 - DROP;

/**
 * The integrand of Plackett's identity over z = atanh(rho). With a = h + k and b = h - k it is
 *
 *     exp(-(a^2 (1 + exp(-2z)) + b^2 (1 + exp(2z))) / 8) / (2 pi cosh z),
 *
 * log-concave in z and without poles nearer to the real line than pi / 2.
 */
class Strip {
  readonly a: number;
  readonly b: number;

  constructor(h: number, k: number) {
    this.a = ((h + k) * (h + k)) / 8;
    this.b = ((h - k) * (h - k)) / 8;
  }

  density(z: number): number {
    const e = Math.exp(z);
    const q = e * e;
    return (Math.exp(-(this.a * (1 + 1 / q) + this.b * (1 + q))) * e) / ((1 + q) * Math.PI);
  }

  private logDensity(z: number): number {
    const q = Math.exp(2 * z);
    return z - Math.log1p(q) - this.a * (1 + 1 / q) - this.b * (1 + q);
  }

  logSlope(z: number): number {
    const q = Math.exp(2 * z);
    return 2 * (this.a / q - this.b * q) - (q - 1) / (q + 1);
  }

  integral(low: number, high: number): number {
    // Left of 0 and of -log |h - k| the integrand grows nearly as fast as exp(z) or faster.
    if (low === -Infinity) low = Math.min(high, 0) - 2 * DROP;
    const width = high - low;
    const steepest = Math.max(this.logSlope(low), -this.logSlope(high));
    if (width <= 2 && steepest * width <= 20) return gaussLegendre((z) => this.density(z), low, high, 1);
    const top = this.zeroBetween(low, high, (z) => this.logSlope(z));
    const floor = this.logDensity(top) - DROP;
    // No double is that small, and a slope of millions would ask for as many panels.
    if (floor < UNDERFLOW) return 0;
    const left = this.zeroBetween(low, top, (z) => floor - this.logDensity(z));
    const right = this.zeroBetween(top, high, (z) => this.logDensity(z) - floor);
    const falls = 2 * (floor + DROP) - this.logDensity(left) - this.logDensity(right);
    const panels = Math.ceil(Math.max((right - left) / 1.25, falls / 15, 1));
    return gaussLegendre((z) => this.density(z), left, right, panels);
  }

  /** The point where a decreasing function changes sign, or the end that is nearest to one; a few digits are enough. */
  private zeroBetween(low: number, high: number, f: (z: number) => number): number {
    if (f(high) > 0) return high;
    for (let halving = 0; halving < 30; halving++) {
      const middle = (low + high) / 2;
      if (f(middle) > 0) low = middle;
      else high = middle;
    }
    return low;
  }
}
