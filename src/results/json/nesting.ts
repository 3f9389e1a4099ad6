/** Deeper than anything that is written on purpose, and far from where recursion ends, JSON.stringify's too. */
export const DEEPEST = 1000;

/** Whether the brackets of a text stand deeper in one another than `DEEPEST`; those in its strings count too. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
