import { sha256 } from '../base/sha256.js';

/**
 * The order in which bets are laid: positions of the names, ascending by the SHA-256 (hex) of their UTF-8. Limits by bets
 * depend on an order, so it is one that anybody can compute again and that no order of a file can bend. Equal names stay
 * as they are.
 */
export function hashOrder(names: readonly string[]): Uint32Array {
  const hashes = names.map((name) => sha256(name));
  return Uint32Array.from(names.keys()).sort((a, b) =>
    hashes[a]! < hashes[b]! ? -1 : hashes[a] === hashes[b] ? a - b : 1,
  );
}
