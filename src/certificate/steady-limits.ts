import { hashOrder } from '../outcomes/hash-order.js';
import { leastMeanLowerLimit, leastMeanUpperLimit, type ColumnCounts, type Sizes } from '../stats/least-mean.js';

/** Orders beside that of the names, and counts that all of them may look at: of very many units the order matters little. */
const ORDERS = 9;
const BUDGET = 5_000_000;

/**
 * The upper limit of leastMeanUpperLimit in the order given, or the median of its limits in nine more orders where that is larger.
 *
 * Limits by bets depend on the order, which follows from names, and whoever chooses names can try many: the least of a
 * thousand limits is far below what any of them promises. It is not below the median of others by much. As it never is below the
 * limit in the order given, it holds wherever that one does.
 *
 * @param counts  in the order of the names. The k-th other order is by the SHA-256 of `k i`, i the place in that order, from 0
 */
export function steadyUpperLimit(counts: ColumnCounts, alpha: number, told?: Sizes): number {
  const limit = (ordered: ColumnCounts): number => leastMeanUpperLimit(ordered, alpha, told);
  return Math.max(limit(counts), median(inOtherOrders(counts).map(limit)) ?? 0);
}

/** The lower limit, or the median of those in nine more orders where that is smaller. */
export function steadyLowerLimit(counts: ColumnCounts, alpha: number, told?: Sizes): number {
  const limit = (ordered: ColumnCounts): number => leastMeanLowerLimit(ordered, alpha, told);
  return Math.min(limit(counts), median(inOtherOrders(counts).map(limit)) ?? 1);
}

/**
 * Whether a steady limit lies on one side of a value, from whether limits in single orders do: that in the order given, and
 * most of those in the other orders.
 *
 * @param orders   from `otherOrders`
 * @param decides  of the limit in one order
 */
export function decidesSteadily(
  counts: ColumnCounts,
  orders: readonly Uint32Array[],
  decides: (ordered: ColumnCounts) => boolean,
): boolean {
  if (!decides(counts)) return false;
  const agree = orders.filter((order) => decides(inOrder(counts, order))).length;
  return orders.length === 0 || 2 * agree > orders.length;
}

/** The other orders of so many units; their number is odd, so that it has a median, or 0. */
export function otherOrders(columns: number, units: number): Uint32Array[] {
  const affordable = Math.min(ORDERS, Math.floor(BUDGET / (columns * units)));
  const count = affordable % 2 === 0 ? Math.max(0, affordable - 1) : affordable;
  return Array.from({ length: count }, (_, k) => hashOrder(Array.from({ length: units }, (_unit, i) => `${k} ${i}`)));
}

function inOtherOrders(counts: ColumnCounts): ColumnCounts[] {
  return otherOrders(counts.columns.length, counts.sizes.length).map((order) => inOrder(counts, order));
}

function inOrder({ columns, sizes }: ColumnCounts, order: Uint32Array): ColumnCounts {
  const ordered = (values: ArrayLike<number>): Float64Array => Float64Array.from(order, (i) => values[i]!);
  return { columns: columns.map(ordered), sizes: ordered(sizes) };
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[(values.length - 1) / 2];
}
