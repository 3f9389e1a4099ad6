import { patternFor } from './letters.js';

/**
 * Of some names the one that was probably meant by a mistyped one: the same letters; one letter more, less, another, or
 * swapped with its neighbour; or, where there is only one such name, one that begins as it does (`output` for `out`).
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const letters = (name: string): string =>
    name.replace(patternFor(name, /[^A-Za-z0-9]/g, String.raw`[^\p{L}\p{N}]`), '').toLowerCase();
  const wanted = letters(typed);
  if (wanted === '') return undefined;
  const alike =
    names.find((name) => letters(name) === wanted) ?? names.find((name) => isOneEdit(letters(name), wanted));
  if (alike !== undefined) return alike;
  const [only, ...others] = names.filter((name) => {
    const known = letters(name);
    return Math.min(known.length, wanted.length) >= 3 && (known.startsWith(wanted) || wanted.startsWith(known));
  });
  return others.length === 0 ? only : undefined;
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const isSwapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return isSwapped || a.slice(i + (a.length >= b.length ? 1 : 0)) === b.slice(i + (b.length >= a.length ? 1 : 0));
}
