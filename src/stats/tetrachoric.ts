import { bivariateNormalCdfAtZ, bivariateNormalSlopeAtZ } from './bivariate-normal.js';
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
 * Halley's method in z = atanh(rho), inside a shrinking bracket, from the approximation of Bonett and Price (Journal
 * of Educational and Behavioral Statistics 30, 2005); three evaluations of the bivariate normal are usual.
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
  let z = start(both * neither, onlyFirst * onlySecond, first, second);
  for (let i = 0; i < 100; i++) {
    const excess = bivariateNormalCdfAtZ(h, k, z) - joint;
    if (excess === 0) return z;
    if (excess > 0) high = z;
    else low = z;
    const { slope, bend } = bivariateNormalSlopeAtZ(h, k, z);
    const newton = excess / slope;
    const halley = newton / Math.max(0.5, 1 - (newton * bend) / 2);
    // A step of more than 2 in atanh(rho) is a sign of a flat stretch, not of a distant root.
    let next = z - Math.min(2, Math.max(-2, Number.isNaN(halley) ? 2 * Math.sign(excess) : halley));
    if (next <= low || next >= high) next = (low + high) / 2;
    // The method is of third order: a step this small leaves nothing for another one.
    if (Math.abs(next - z) < 1e-6) return next;
    z = next;
  }
  return z;
}

/** Bonett and Price's cos(pi / (1 + odds ratio ^ c)), carried over to atanh. */
function start(agree: number, disagree: number, first: number, second: number): number {
  const c = (1 - Math.abs(first - second) / 5 - (0.5 - Math.min(first, second)) ** 2) / 2;
  const angle = Math.PI / (2 * (1 + (agree / disagree) ** c));
  return Math.min(18, Math.max(-18, -Math.log(Math.tan(angle))));
}
