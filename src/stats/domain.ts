/**
 * Throws a RangeError unless `holds`. Functions of `stats/` never answer outside their domain: a NaN compares false
 * with every threshold and would pass a gate.
 */
export function requireDomain(holds: boolean, rule: string): void {
  if (!holds) throw new RangeError(rule);
}
