/**
 * The levels that take at most `limit` bytes of UTF-8, longest first. A level is rendered only when it is asked for.
 *
 * Bytes, because a text that fits in bytes fits in characters too, whichever of the two the platform counts.
 */
export function* fitting(levels: readonly (() => string)[], limit: number): Generator<string, undefined> {
  for (const level of levels) {
    const text = level();
    if (Buffer.byteLength(text) <= limit) yield text;
  }
}
