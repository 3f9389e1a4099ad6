import { bound, percent, points } from '../../base/numbers.js';
import type { GainEstimate, Interval } from '../../certificate/types.js';

/** Numbers as reports print them. A quantity is printed by one function, so that it has one interval everywhere. */

/** A difference of shares in points, with its sign: `+2.3`, `−0.4`, `0.0`. */
export function signed(x: number, digits = 1): string {
  const text = percent(x, digits);
  return x > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** An interval in points: `−1.1 to 1.9`, never narrower than it is. */
export function range([low, high]: Interval): string {
  return `${percent(low, 1, 'down')} to ${percent(high, 1, 'up')}`;
}

/** The same of shares: `95.5 to 97.6%`. */
export function shares(interval: Interval): string {
  return `${range(interval)}%`;
}

/** The limits of the largest gain, with a digit more where they are near the gain asked for: `2.2 to 4.6`. */
export function gainRange({ lower, upper }: Pick<GainEstimate, 'lower' | 'upper'>, minGain: number): string {
  return `${bound(lower, 'down', minGain)} to ${bound(upper, 'up', minGain)}`;
}

/** A gain as a limit: `+4.6`. */
export function atMost(x: number, minGain: number): string {
  return `+${bound(x, 'up', minGain)}`;
}

/** A number of points with its unit: `2 points`, `1 point`. */
export function pointsText(x: number): string {
  const shown = points(x);
  return `${shown} ${shown === '1' ? 'point' : 'points'}`;
}

/** US dollars with two digits that say something; the unit stands beside it, since `$` begins a formula on GitHub. */
export function dollars(x: number): string {
  return x === 0 ? '0' : x >= 1 ? x.toFixed(2) : x.toFixed(Math.min(12, 1 - Math.floor(Math.log10(x))));
}

/** A correlation or the like to two decimals, with the sign that other numbers have. */
export function decimal(x: number): string {
  return percent(x / 100, 2);
}
