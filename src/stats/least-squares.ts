import { studentCritical } from './student.js';

interface Slope {
  readonly estimate: number;
  /** null below five models. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** Below this leaving out one model says nothing of what another choice of models would have given. */
const MIN_MODELS = 5;

/** Sums over cases, about the origin: count, x, z, y, xx, xz, zz, xy, zy. */
type Sums = Float64Array;
const SUMS = 9;

/**
 * Least squares of y on x and z over cases that each belong to several models, with an interval from leaving out one
 * model, and all cases that it belongs to, at a time (the jackknife; Efron and Stein, Annals of Statistics 9, 1981).
 *
 * Only sums are kept, so that leaving a model out is a subtraction.
 */
export class LeastSquares {
  private readonly total: Sums = new Float64Array(SUMS);
  private readonly byModel: readonly Sums[];

  constructor(models: number) {
    this.byModel = Array.from({ length: models }, () => new Float64Array(SUMS));
  }

  add(models: readonly number[], x: number, z: number, y: number): void {
    const terms = [1, x, z, y, x * x, x * z, z * z, x * y, z * y];
    for (let t = 0; t < SUMS; t++) this.total[t]! += terms[t]!;
    for (const model of models) {
      const sums = this.byModel[model]!;
      for (let t = 0; t < SUMS; t++) sums[t]! += terms[t]!;
    }
  }

  /** The slopes on x and on z; null where the cases do not tell the two apart. */
  slopes(delta: number): { first: Slope; second: Slope } | null {
    const fitted = fit(this.total);
    if (fitted === null) return null;
    const present = this.byModel.filter((sums) => sums[0]! > 0);
    const without = present.map((sums) => fit(this.total.map((sum, t) => sum - sums[t]!)));
    const slope = (which: 0 | 1): Slope => ({
      estimate: fitted[which],
      interval: jackknife(
        fitted[which],
        without.map((each) => each?.[which]),
        delta,
      ),
    });
    return { first: slope(0), second: slope(1) };
  }
}

function fit([n, x, z, y, xx, xz, zz, xy, zy]: Sums): [number, number] | null {
  const [a, b, c] = [xx! - (x! * x!) / n!, xz! - (x! * z!) / n!, zz! - (z! * z!) / n!];
  const [p, q] = [xy! - (x! * y!) / n!, zy! - (z! * y!) / n!];
  const determinant = a * c - b * b;
  // Sums lose digits to cancellation; what is left of a determinant below this is rounding.
  if (!(n! >= 3 && a > 1e-12 * xx! && c > 1e-12 * zz! && determinant > 1e-9 * a * c)) return null;
  return [(c * p - b * q) / determinant, (a * q - b * p) / determinant];
}

function jackknife(estimate: number, without: readonly (number | undefined)[], delta: number): Slope['interval'] {
  const size = without.length;
  if (size < MIN_MODELS || without.includes(undefined)) return null;
  const mean = without.reduce((sum: number, value) => sum + value!, 0) / size;
  const squares = without.reduce((sum: number, value) => sum + (value! - mean) ** 2, 0);
  const reach = studentCritical(size - 1, delta) * Math.sqrt(((size - 1) / size) * squares);
  return [estimate - reach, estimate + reach];
}
