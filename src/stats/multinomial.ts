import { requireDomain } from './domain.js';
import type { Random } from './random.js';

/**
 * A drawer of multinomial samples: how often each category comes up when as many items are drawn, with replacement, as
 * there are. One binomial for each category, so that a bootstrap costs by the categories and not by the items.
 *
 * @param counts  items of each category, whole numbers >= 0
 * @returns fills its first argument, of the same length, with the counts of a sample
 * @throws RangeError for a negative count or NaN; the function that is returned, for another length
 */
export function resampler(counts: Float64Array): (drawn: Float64Array, random: Random) => void {
  let items = 0;
  for (const count of counts) {
    if (!(count >= 0)) throw new RangeError(`resampler: a count must not be negative, not ${count}`);
    items += count;
  }
  const all = items;
  // The share that each category has of the items of those from it on.
  const chances = counts.map((count) => {
    const share = count / items;
    items -= count;
    return share;
  });
  const rare = chances.map((p) => (p > 0.5 ? 1 - p : p));
  const odds = rare.map((p) => p / (1 - p));
  const logMiss = rare.map((p) => Math.log1p(-p));
  return (drawn, random) => {
    requireDomain(drawn.length === counts.length, `resampler: ${drawn.length} counts are to hold ${counts.length}`);
    let left = all;
    for (let i = 0; i < counts.length; i++) {
      let taken = 0;
      if (left !== 0 && counts[i] !== 0) {
        // The last category that holds anything takes what is left.
        if (chances[i] === 1) taken = left;
        else {
          taken =
            left * rare[i]! < 10
              ? byInversion(left, odds[i]!, Math.exp(left * logMiss[i]!), random())
              : byRejection(left, rare[i]!, random);
          if (chances[i]! > 0.5) taken = left - taken;
        }
      }
      drawn[i] = taken;
      left -= taken;
    }
  };
}

/**
 * A draw from the binomial distribution, exact: by inversion where the mean is below 10, else by W. Hormann's
 * transformed rejection (BTRS, Journal of Statistical Computation and Simulation 46, 1993).
 *
 * @param n  trials, a whole number >= 0
 * @param p  0 < p < 1
 * @throws RangeError outside that domain
 * Accuracy: the chances of single outcomes are right to about 1e-12, those of the log-factorials of the rejection.
 */
export function drawBinomial(n: number, p: number, random: Random): number {
  if (!(n >= 0 && p > 0 && p < 1)) throw new RangeError(`drawBinomial: ${n} trials with the chance ${p}`);
  const rare = p > 0.5 ? 1 - p : p;
  const k =
    n * rare < 10
      ? byInversion(n, rare / (1 - rare), Math.exp(n * Math.log1p(-rare)), random())
      : byRejection(n, rare, random);
  return p > 0.5 ? n - k : k;
}

/** @param none  the probability of no success */
function byInversion(n: number, odds: number, none: number, uniform: number): number {
  let probability = none;
  let rest = uniform;
  let k = 0;
  while (rest > probability && k < n) {
    rest -= probability;
    k += 1;
    probability *= ((n - k + 1) / k) * odds;
    // Rounding can leave a rest that no further outcome uses up.
    if (probability < 1e-300) break;
  }
  return k;
}

function byRejection(n: number, p: number, random: Random): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const scale = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((n + 1) * p);
  const logOdds = Math.log(p / (1 - p));
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + centre);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > n) continue;
    const accepted =
      logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds;
    if (Math.log((v * scale) / (a / (us * us) + b)) <= accepted) return k;
  }
}

/** log k! by Stirling's series, to 1e-12; below k = 9 by way of 9!. */
function logFactorial(k: number): number {
  let z = k + 1;
  let product = 1;
  for (; z < 10; z += 1) product *= z;
  const r = 1 / (z * z);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / z;
  return (z - 0.5) * Math.log(z) - z + 0.9189385332046727 + series - Math.log(product);
}
