/** Thrown inside this folder where a text is not read as mathematics; `readMath` catches it. One object, no stack. */
export const UNREADABLE = new Error('not readable as mathematics');

/** Bits of the longest integer that arithmetic may make. */
const MAX_BITS = 2048;

const LARGEST = 1n << BigInt(MAX_BITS);

/** Products of terms for one text. Ordinary answers need fewer than a hundred. */
const MAX_STEPS = 3000;

/**
 * What one text may cost. Answers are hostile: `(1+x)^{99}`, `9!!!!`, `10^{10^{10}}` are short to write. Whatever costs
 * more is not evaluated, and such texts are compared as texts.
 */
export class Effort {
  private left = MAX_STEPS;

  /** @throws UNREADABLE where the effort is used up */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw UNREADABLE;
  }
}

/**
 * The integer itself, unless it is too long to go on with.
 *
 * @throws UNREADABLE beyond 2048 bits
 */
export function bounded(n: bigint): bigint {
  if (n > LARGEST || n < -LARGEST) throw UNREADABLE;
  return n;
}

/** Whether base^power stays within the bound; power >= 0. */
export function powerIsBounded(base: bigint, power: bigint): boolean {
  const size = base < 0n ? -base : base;
  if (size <= 1n) return true;
  return power <= BigInt(MAX_BITS) && BigInt(size.toString(2).length) * power <= BigInt(MAX_BITS);
}
