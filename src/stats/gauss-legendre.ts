/**
 * The integral of a function from `low` to `high`: the 20-point Gauss-Legendre rule on each of `panels` equal parts.
 *
 * Exact for polynomials up to degree 39. The nodes and weights are those of Abramowitz and Stegun, Handbook of
 * Mathematical Functions, table 25.4, to the digits of a double.
 *
 * @param panels  a whole number, at least 1
 * @throws RangeError for fewer
 */
export function gaussLegendre(f: (x: number) => number, low: number, high: number, panels: number): number {
  if (!(panels >= 1)) throw new RangeError(`gaussLegendre: panels must be at least 1, not ${panels}`);
  const half = (high - low) / (2 * panels);
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    const middle = low + (2 * panel + 1) * half;
    for (let i = 0; i < NODES.length; i++) {
      const step = half * NODES[i]!;
      sum += WEIGHTS[i]! * (f(middle - step) + f(middle + step));
    }
  }
  return half * sum;
}

/** The positive nodes of the 20-point Gauss-Legendre rule on [-1, 1], which is symmetric about 0, and their weights. */
// prettier-ignore
const NODES = new Float64Array([
  0.07652652113349734, 0.22778585114164507, 0.37370608871541955, 0.5108670019508271, 0.636053680726515,
  0.7463319064601508, 0.8391169718222188, 0.9122344282513259, 0.9639719272779138, 0.9931285991850949,
]);
// prettier-ignore
const WEIGHTS = new Float64Array([
  0.15275338713072584, 0.14917298647260374, 0.14209610931838204, 0.13168863844917664, 0.11819453196151841,
  0.10193011981724044, 0.08327674157670475, 0.06267204833410907, 0.04060142980038694, 0.017614007139152118,
]);
