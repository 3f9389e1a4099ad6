/**
 * FNV-1a with 32 bits over the UTF-16 units of a text (Fowler, Noll and Vo; draft-eastlake-fnv). Texts that differ in
 * their last units alone have hashes that are close: `hashText` mixes them.
 *
 * @param seed  xored into the offset basis; 0 for the hash as published
 * @returns a whole number in [0, 2^32)
 */
export function fnv1a(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finishing rounds of MurmurHash3 (Appleby), a bijection of the whole numbers in [0, 2^32). */
export function mix32(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A 32-bit hash of a text whose bits all depend on its last unit: FNV-1a, finished as MurmurHash3 is. */
export function hashText(text: string, seed: number): number {
  return mix32(fnv1a(text, seed));
}
