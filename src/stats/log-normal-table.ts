import { logNormalCdf, logNormalCdfSlope } from './normal.js';

// Integrals over whole pools of models sum logarithms of the normal distribution function at millions of points: here a
// table gives the nearest known point and Taylor's series the rest of the way. The logarithm is smooth everywhere, in the
// far tail too, so a few cells are enough, and they stay in a cache.

const LOW = -20;
/** Beyond it the probability is 1 to the last digit. */
const HIGH = 8.5;
const CELLS_PER_UNIT = 32;
const DEGREE = 5;
const STRIDE = DEGREE + 1;

/** Coefficients of falling powers, cell after cell. Filled at the first call: most runs need none. */
let table: Float64Array | undefined;

/**
 * logNormalCdf from a table.
 *
 * @param x  any number, infinities included
 * @throws RangeError for NaN
 * Accuracy: absolute 1e-14, or relative 1e-15 where that is more.
 */
export function tabledLogNormalCdf(x: number): number {
  if (!(x > LOW && x < HIGH)) return x > 0 ? 0 : logNormalCdf(x);
  const c = (table ??= filled());
  const cell = ((x - LOW) * CELLS_PER_UNIT + 0.5) | 0;
  const d = x - (LOW + cell / CELLS_PER_UNIT);
  const i = cell * STRIDE;
  const dd = d * d;
  return ((c[i]! * d + c[i + 1]!) * dd + (c[i + 2]! * d + c[i + 3]!)) * dd + (c[i + 4]! * d + c[i + 5]!);
}

/**
 * logNormalCdfSlope from the same table.
 *
 * @param x  any number, infinities included
 * @throws RangeError for NaN
 * Accuracy: absolute 1e-11 above -20, and that of logNormalCdfSlope below.
 */
export function tabledLogNormalCdfSlope(x: number): number {
  if (!(x > LOW && x < HIGH)) return x > 0 ? 0 : logNormalCdfSlope(x);
  const c = (table ??= filled());
  const cell = ((x - LOW) * CELLS_PER_UNIT + 0.5) | 0;
  const d = x - (LOW + cell / CELLS_PER_UNIT);
  const i = cell * STRIDE;
  return (((5 * c[i]! * d + 4 * c[i + 1]!) * d + 3 * c[i + 2]!) * d + 2 * c[i + 3]!) * d + c[i + 4]!;
}

/** With h the slope, h' = -h (x + h), and Leibniz's rule gives each further derivative from those before it. */
function filled(): Float64Array {
  const cells = (HIGH - LOW) * CELLS_PER_UNIT + 1;
  const coefficients = new Float64Array(cells * STRIDE);
  for (let cell = 0; cell < cells; cell++) {
    const x = LOW + cell / CELLS_PER_UNIT;
    const h0 = logNormalCdfSlope(x);
    const s0 = x + h0;
    const h1 = -h0 * s0;
    const s1 = 1 + h1;
    const h2 = -(h1 * s0 + h0 * s1);
    const h3 = -(h2 * s0 + 2 * h1 * s1 + h0 * h2);
    const h4 = -(h3 * s0 + 3 * h2 * s1 + 3 * h1 * h2 + h0 * h3);
    coefficients.set([h4 / 120, h3 / 24, h2 / 6, h1 / 2, h0, logNormalCdf(x)], cell * STRIDE);
  }
  return coefficients;
}
