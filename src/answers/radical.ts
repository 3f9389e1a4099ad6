import { powerIsBounded, UNREADABLE } from './effort.js';
import { fraction, type Fraction } from './fraction.js';

/** Trial division stops here; what is left below its square is prime. */
const LARGEST_DIVISOR = 1000n;

/**
 * The prime factors of a positive integer with their powers; undefined where a part has no factor up to 1000 and is
 * too large to be known as prime.
 */
export function primeFactors(n: bigint): Map<bigint, number> | undefined {
  const factors = new Map<bigint, number>();
  for (let divisor = 2n; divisor <= LARGEST_DIVISOR && divisor * divisor <= n; divisor += divisor === 2n ? 1n : 2n) {
    while (n % divisor === 0n) {
      factors.set(divisor, (factors.get(divisor) ?? 0) + 1);
      n /= divisor;
    }
  }
  if (n === 1n) return factors;
  if (n <= LARGEST_DIVISOR * LARGEST_DIVISOR) return factors.set(n, (factors.get(n) ?? 0) + 1);
  return undefined;
}

/** prime^power for a whole power of either sign. @throws UNREADABLE where it is too long */
export function primePower(prime: bigint, power: bigint): Fraction {
  const size = power < 0n ? -power : power;
  if (!powerIsBounded(prime, size)) throw UNREADABLE;
  return power < 0n ? fraction(1n, prime ** size) : fraction(prime ** size);
}

/** The whole square root of n >= 0 where there is one (Newton's iteration). */
export function wholeSquareRoot(n: bigint): bigint | undefined {
  if (n < 2n) return n;
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root * root === n ? root : undefined;
    root = next;
  }
}
