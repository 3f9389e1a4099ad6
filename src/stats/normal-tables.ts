import { normalCdf, normalDensity, normalQuantile } from './normal.js';

// Samplers ask for these two functions millions of times, at arguments that no other call has had: here a table gives the
// nearest known point and Taylor's series the rest of the way, without a logarithm, an exponential or a root.

const LOW = -10;
const HIGH = 8.5;
const CELLS_PER_UNIT = 64;

/** Probability and density at each point, side by side: one place in memory for each call. */
const cdfTable = new Float64Array(2 * ((HIGH - LOW) * CELLS_PER_UNIT + 1));

/**
 * normalCdf from a table.
 *
 * @param x  any number, infinities included
 * @throws RangeError for NaN
 * Accuracy: relative 1e-13 above -3, 4e-10 from there down to -10, and that of normalCdf below.
 */
export function tabledNormalCdf(x: number): number {
  // Where variables nearly follow from others, many lie this far out.
  if (x >= HIGH) return 1;
  if (!(x > LOW)) return normalCdf(x);
  if (!isFilled) fill();
  const cell = ((x - LOW) * CELLS_PER_UNIT + 0.5) | 0;
  const a = LOW + cell / CELLS_PER_UNIT;
  const d = x - a;
  const s = a * a;
  // Hermite's polynomials are the derivatives of the density.
  const fifth = ((s - 6) * s + 3) / 120;
  return (
    cdfTable[2 * cell]! +
    cdfTable[2 * cell + 1]! * d * (1 + d * (-a / 2 + d * ((s - 1) / 6 + d * ((a * (3 - s)) / 24 + d * fifth))))
  );
}

/** Cells are equal parts of the octaves 2^-60 to 1/2, so that each is as narrow beside its values as every other. */
const OCTAVES = 60;
/** A power is worked out anew at every call. */
const SMALLEST = 2 ** -OCTAVES;
const CELLS_PER_OCTAVE = 128;
/** The upper half of a double as a whole number: its exponent, then the first bits of its mantissa. */
const EXPONENT_BIAS = 1023;
/** 2 ** (20 - 13) cells are told apart. */
const CELL_SHIFT = 13;
const FIRST_CELL = (EXPONENT_BIAS - OCTAVES) * CELLS_PER_OCTAVE;

const double = new DataView(new ArrayBuffer(8));

/** A point, the quantile there and its slope. */
const quantileTable = new Float64Array(3 * ((OCTAVES - 1) * CELLS_PER_OCTAVE + 1));

/** Filled at the first call: most runs sample nothing, and start sooner without. */
let isFilled = false;

function fill(): void {
  for (let i = 0; 2 * i < cdfTable.length; i++) {
    const x = LOW + i / CELLS_PER_UNIT;
    cdfTable.set([normalCdf(x), normalDensity(x)], 2 * i);
  }
  for (let i = 0; 3 * i < quantileTable.length; i++) {
    const octave = Math.floor(i / CELLS_PER_OCTAVE) - OCTAVES;
    const p = 2 ** octave * (1 + ((i % CELLS_PER_OCTAVE) + 0.5) / CELLS_PER_OCTAVE);
    const x = normalQuantile(p);
    quantileTable.set([p, x, 1 / normalDensity(x)], 3 * i);
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
  if (!(small >= SMALLEST)) return normalQuantile(p);
  if (!isFilled) fill();
  double.setFloat64(0, small, true);
  const at = 3 * ((double.getInt32(4, true) >>> CELL_SHIFT) - FIRST_CELL);
  const a = quantileTable[at + 1]!;
  const d = (small - quantileTable[at]!) * quantileTable[at + 2]!;
  const s = a * a;
  const x = a + d * (1 + d * (a / 2 + d * ((1 + 2 * s) / 6 + (d * a * (7 + 6 * s)) / 24)));
  return p > 0.5 ? -x : x;
}
