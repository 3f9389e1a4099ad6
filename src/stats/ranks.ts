import { weightAt } from './weight.js';

/** Positions by ascending value. Subtraction would make NaN of two equal infinities. */
export function ascending(values: Float64Array): Uint32Array {
  return Uint32Array.from(values.keys()).sort((a, b) =>
    values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : 0,
  );
}

/** The positions of each value, by ascending value. */
export function* tiesOf(values: Float64Array): Generator<Uint32Array> {
  const order = ascending(values);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    yield order.subarray(from, to);
  }
}

/** Where each value stands among all, from 0 to 1; equal values all stand in the middle of their stretch. */
export function midRanks(values: Float64Array, weights: Float64Array | null): Float64Array {
  const ranks = new Float64Array(values.length);
  let below = 0;
  for (const tied of tiesOf(values)) {
    const equal = tied.reduce((sum, at) => sum + weightAt(weights, at), 0);
    for (const at of tied) ranks[at] = below + equal / 2;
    below += equal;
  }
  return ranks.map((rank) => rank / below);
}
