import { bivariateNormalCdfAtZ, bivariateNormalSlopeAtZ, bivariateNormalStepAtZ } from './bivariate-normal.js';
import { requireDomain } from './domain.js';
import { normalQuantile } from './normal.js';

/** Two yes-or-no properties of the same items, as counts or weights. */
export interface FourfoldTable {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

export interface Tetrachoric {
  readonly rho: number;
  /** The table is as dependent as its margins allow (a cell is empty), so that no |rho| < 1 reproduces it. */
  readonly boundary: boolean;
}

/**
 * Tetrachoric correlation (Pearson 1900): the correlation of a bivariate normal pair, cut at thresholds that reproduce
 * the margins of the table, which reproduces its `both` cell. With an empty cell the joint rate sits on its Frechet
 * bound; the answer is then +1 or -1 with `boundary` set, and no cell is ever adjusted.
 *
 * From the approximation of Bonett and Price (Journal of Educational and Behavioral Statistics 30, 2005) a Taylor series in
 * z = atanh(rho) usually reaches the root, which takes one evaluation of the bivariate normal; from farther away Halley's
 * method inside a shrinking bracket comes near enough first.
 *
 * @param table  cells finite and >= 0, whole or not
 * @throws RangeError outside that domain, and where a margin is empty: a property that all or none of the items have
 *   has no threshold
 * Accuracy: 1e-12 absolute in rho.
 */
export function tetrachoric(table: FourfoldTable): Tetrachoric {
  const { both, onlyFirst, onlySecond, neither } = table;
  requireDomain(
    Math.min(both, onlyFirst, onlySecond, neither) >= 0 && both + onlyFirst + onlySecond + neither < Infinity,
    `tetrachoric: counts must be finite and not negative: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`,
  );
  requireDomain(
    Math.min(both + onlyFirst, onlySecond + neither, both + onlySecond, onlyFirst + neither) > 0,
    `tetrachoric: a margin is empty: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`,
  );
  if (both === 0 || neither === 0) return { rho: -1, boundary: true };
  if (onlyFirst === 0 || onlySecond === 0) return { rho: 1, boundary: true };
  // The rarer side of each property is the one whose threshold and joint rate have all their digits.
  if (both + onlyFirst > onlySecond + neither)
    return { rho: -tanhRoot(onlySecond, neither, both, onlyFirst), boundary: false };
  return { rho: tanhRoot(both, onlyFirst, onlySecond, neither), boundary: false };
}

/** The correlation for positive cells in which the first property is held by at most half of the items. */
function tanhRoot(both: number, onlyFirst: number, onlySecond: number, neither: number): number {
  if (both + onlySecond > onlyFirst + neither) return -Math.tanh(root(onlyFirst, both, neither, onlySecond));
  return Math.tanh(root(both, onlyFirst, onlySecond, neither));
}

/** atanh of the correlation for positive cells in which neither property is held by more than half of the items. */
function root(both: number, onlyFirst: number, onlySecond: number, neither: number): number {
  const n = both + onlyFirst + onlySecond + neither;
  const first = (both + onlyFirst) / n;
  const second = (both + onlySecond) / n;
  const h = normalQuantile(first);
  const k = normalQuantile(second);
  const joint = both / n;

  let low = -Infinity;
  let high = Infinity;
  let z = approximateAtanh({ both, onlyFirst, onlySecond, neither });
  for (let i = 0; i < 200; i++) {
    const excess = bivariateNormalCdfAtZ(h, k, z) - joint;
    if (excess === 0) return z;
    if (excess > 0) high = z;
    else low = z;
    const step = bivariateNormalStepAtZ(h, k, z, -excess);
    if (!Number.isNaN(step)) return z + step;
    const { slope, bend } = bivariateNormalSlopeAtZ(h, k, z);
    const newton = excess / slope;
    // Where the slope itself changes as fast as this, neither method knows the way: halve, or look further out.
    const turn = newton * bend;
    const near = Math.abs(turn) < 1;
    let next = near ? z - newton / (1 - turn / 2) : z - Math.sign(excess);
    // The method is of third order: a step of its own this small leaves nothing for another one.
    if (near && Math.abs(next - z) < 1e-6) return next;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (next === z) return z;
    z = next;
  }
  throw new RangeError(`tetrachoric: no convergence for ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
}

/**
 * atanh of Bonett and Price's approximation of the tetrachoric correlation, cos(pi / (1 + odds ratio ^ c)), at most 18
 * either way: where a search for the correlation itself begins.
 *
 * @param table  cells > 0
 */
export function approximateAtanh({ both, onlyFirst, onlySecond, neither }: FourfoldTable): number {
  const n = both + onlyFirst + onlySecond + neither;
  const first = (both + onlyFirst) / n;
  const second = (both + onlySecond) / n;
  const c = (1 - Math.abs(first - second) / 5 - (0.5 - Math.min(first, second)) ** 2) / 2;
  const odds = Math.log((both * neither) / (onlyFirst * onlySecond));
  const angle = Math.PI / (2 * (1 + Math.exp(c * odds)));
  return Math.min(18, Math.max(-18, -Math.log(Math.tan(angle))));
}
