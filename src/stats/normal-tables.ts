import { normalCdf, normalDensity, normalQuantile } from './normal.js';

// Samplers ask for these two functions millions of times, at arguments that no other call has had: here a table gives the
// nearest known point and Taylor's series the rest of the way, without a logarithm, an exponential or a root.

const LOW = -10;
const HIGH = 8.5;
const CELLS_PER_UNIT = 64;

const cdfPoints = Float64Array.from({ length: (HIGH - LOW) * CELLS_PER_UNIT + 1 }, (_, i) => LOW + i / CELLS_PER_UNIT);
const cdfAt = new Float64Array(cdfPoints.length);
const densityAt = new Float64Array(cdfPoints.length);

/**
 * normalCdf from a table.
 *
 * @param x  any number, infinities included
 * @throws RangeError for NaN
 * Accuracy: relative 1e-13 above -3, 4e-10 from there down to -10, and that of normalCdf below.
 */
export function tabledNormalCdf(x: number): number {
  if (!(x > LOW && x < HIGH)) return normalCdf(x);
  if (!isFilled) fill();
  const cell = ((x - LOW) * CELLS_PER_UNIT + 0.5) | 0;
  const a = cdfPoints[cell]!;
  const d = x - a;
  const s = a * a;
  // Hermite's polynomials are the derivatives of the density.
  const fifth = ((s - 6) * s + 3) / 120;
  return (
    cdfAt[cell]! + densityAt[cell]! * d * (1 + d * (-a / 2 + d * ((s - 1) / 6 + d * ((a * (3 - s)) / 24 + d * fifth))))
  );
}

/** Cells are equal parts of the octaves 2^-60 to 1/2, so that each is as narrow beside its values as every other. */
const OCTAVES = 60;
const CELLS_PER_OCTAVE = 128;
/** The upper half of a double as a whole number: its exponent, then the first bits of its mantissa. */
const EXPONENT_BIAS = 1023;
const CELL_SHIFT = 20 - Math.log2(CELLS_PER_OCTAVE);
const FIRST_CELL = (EXPONENT_BIAS - OCTAVES) * CELLS_PER_OCTAVE;

const double = new DataView(new ArrayBuffer(8));

const quantilePoints = new Float64Array((OCTAVES - 1) * CELLS_PER_OCTAVE + 1);
const quantileAt = new Float64Array(quantilePoints.length);
const slopeAt = new Float64Array(quantilePoints.length);

/** Filled at the first call: most runs sample nothing, and start sooner without. */
let isFilled = false;

function fill(): void {
  cdfAt.set(cdfPoints.map(normalCdf));
  densityAt.set(cdfPoints.map(normalDensity));
  for (let i = 0; i < quantilePoints.length; i++) {
    const octave = Math.floor(i / CELLS_PER_OCTAVE) - OCTAVES;
    quantilePoints[i] = 2 ** octave * (1 + ((i % CELLS_PER_OCTAVE) + 0.5) / CELLS_PER_OCTAVE);
    quantileAt[i] = normalQuantile(quantilePoints[i]!);
    slopeAt[i] = 1 / normalDensity(quantileAt[i]!);
  }
  isFilled = true;
}

/**
 * normalQuantile from a table.
 *
 * @param p  0 <= p <= 1
 * @throws RangeError outside that domain
 * Accuracy: absolute 1e-12 from 2^-60 to 1 - 2^-52, and that of normalQuantile below.
 */
export function tabledNormalQuantile(p: number): number {
  const small = p > 0.5 ? 1 - p : p;
  if (!(small >= 2 ** -OCTAVES)) return normalQuantile(p);
  if (!isFilled) fill();
  double.setFloat64(0, small);
  const cell = (double.getUint32(0) >>> CELL_SHIFT) - FIRST_CELL;
  const a = quantileAt[cell]!;
  const d = (small - quantilePoints[cell]!) * slopeAt[cell]!;
  const s = a * a;
  const x = a + d * (1 + d * (a / 2 + d * ((1 + 2 * s) / 6 + (d * a * (7 + 6 * s)) / 24)));
  return p > 0.5 ? -x : x;
}
