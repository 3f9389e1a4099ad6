import { requireDomain } from './domain.js';

const INVERSE_SQRT_2PI = 0.3989422804014326779;
/** From here outwards the tail is an asymptotic rational function times the density (sqrt 32). */
const FAR = 5.656854249492380195;

/** Standard normal density at x, without the loss of digits that squaring a large x brings. @throws RangeError for NaN */
export function normalDensity(x: number): number {
  requireDomain(!Number.isNaN(x), 'normalDensity: x must be a number, not NaN');
  return INVERSE_SQRT_2PI * gaussian(Math.abs(x));
}

/**
 * Standard normal distribution function P(X <= x).
 *
 * jStat's is 0 from -9 downwards, and diagnostics of large pools live there; this is W. J. Cody's rational minimax
 * approximation (Math. Comp. 23, 1969), in the three ranges of his ANORM (ACM TOMS 19, 1993).
 *
 * @param x  any number, infinities included
 * @throws RangeError for NaN
 * Accuracy: relative 1e-15 down to the smallest normal double (x = -37.5), 0 below the smallest double.
 */
export function normalCdf(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.67448975) return 0.5 + x * centralRatio(x * x);
  requireDomain(!Number.isNaN(x), 'normalCdf: x must be a number, not NaN');
  const tail = gaussian(y) * tailRatio(y);
  return x > 0 ? 1 - tail : tail;
}

/** log P(X <= x) of the standard normal distribution, finite down to x = -1e154. @throws RangeError for NaN */
export function logNormalCdf(x: number): number {
  if (x < -FAR) return Math.log(tailRatio(-x)) - 0.5 * x * x;
  return x > 0 ? Math.log1p(-normalCdf(-x)) : Math.log(normalCdf(x));
}

/** The derivative of log P(X <= x): density over distribution function, stable in the far tail. */
export function logNormalCdfSlope(x: number): number {
  if (x < -FAR) return INVERSE_SQRT_2PI / tailRatio(-x);
  return normalDensity(x) / normalCdf(x);
}

/**
 * Standard normal quantile: x with P(X <= x) = p, by M. J. Wichura's algorithm AS 241 (PPND16, Applied Statistics 37,
 * 1988). For the quantile of an upper tail q use -normalQuantile(q): 1 - q has lost the digits of a small q.
 *
 * @param p  0 <= p <= 1; the ends give -Infinity and Infinity
 * @throws RangeError outside that domain
 * Accuracy: relative 1e-15 from the smallest double to 1/2; a polishing step was measured not to improve it.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(QUANTILE_CENTRE, 0.180625 - q * q);
  // Samplers call this a million times: the text of a complaint is made only where there is one.
  if (!(p > 0 && p < 1)) return quantileAtTheEnds(p);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size = r <= 5 ? ratio(QUANTILE_TAIL, r - 1.6) : ratio(QUANTILE_FAR, r - 5);
  return q < 0 ? -size : size;
}

function quantileAtTheEnds(p: number): number {
  requireDomain(p === 0 || p === 1, `normalQuantile: p must lie in [0, 1], not ${p}`);
  return p === 0 ? -Infinity : Infinity;
}

/** exp(-y^2 / 2), y >= 0, with y split so that the large part of its square is exact. */
function gaussian(y: number): number {
  if (y > 40) return 0;
  const head = Math.trunc(y * 16) / 16;
  return Math.exp(-0.5 * head * head) * Math.exp(-0.5 * (y - head) * (y + head));
}

/** (P(X <= x) - 1/2) / x for |x| <= 0.674, by s = x^2. */
function centralRatio(s: number): number {
  const p =
    (((0.065682337918207449113 * s + 2.2352520354606839287) * s + 161.02823106855587881) * s + 1067.6894854603709582) *
    s;
  const q = (((s + 47.20258190468824187) * s + 976.09855173777669322) * s + 10260.932208618978205) * s;
  return (p + 18154.981253343561249) / (q + 45507.789335026729956);
}

/** P(X > y) / exp(-y^2 / 2) for y >= 0.674. */
function tailRatio(y: number): number {
  if (y <= FAR) return nearTailRatio(y);
  const s = 1 / (y * y);
  return (INVERSE_SQRT_2PI - s * ratio(TAIL_FAR, s)) / y;
}

/** tailRatio up to FAR, written out because sums over whole pools spend their time here. */
function nearTailRatio(y: number): number {
  let p = 1.0765576773720192317e-8 * y + 0.39894151208813466764;
  p = (p * y + 8.8831497943883759412) * y + 93.506656132177855979;
  p = (p * y + 597.27027639480026226) * y + 2494.5375852903726711;
  p = (p * y + 6848.1904505362823326) * y + 11602.651437647350124;
  let q = y + 22.266688044328115691;
  q = (q * y + 235.38790178262499861) * y + 1519.377599407554805;
  q = (q * y + 6485.558298266760755) * y + 18615.571640885098091;
  q = (q * y + 34900.952721145977266) * y + 38912.003286093271411;
  return (p * y + 9842.7148383839780218) / (q * y + 19685.429676859990727);
}

/** A rational function: the coefficients of numerator and denominator, highest power first. */
interface Rational {
  readonly p: readonly number[];
  readonly q: readonly number[];
}

function ratio({ p, q }: Rational, x: number): number {
  let above = p[0]!;
  let below = q[0]!;
  for (let i = 1; i < p.length; i++) {
    above = above * x + p[i]!;
    below = below * x + q[i]!;
  }
  return above / below;
}

// prettier-ignore
const TAIL_FAR: Rational = {
  p: [0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466,
    2.9112874951168792e-5],
  q: [1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5],
};

// prettier-ignore
const QUANTILE_CENTRE: Rational = {
  p: [2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
    1971.5909503065514427, 133.14166789178437745, 3.387132872796366608],
  q: [5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
    687.1870074920579083, 42.313330701600911252, 1],
};

// prettier-ignore
const QUANTILE_TAIL: Rational = {
  p: [7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734],
  q: [1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1],
};

// prettier-ignore
const QUANTILE_FAR: Rational = {
  p: [2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772],
  q: [2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1],
};
