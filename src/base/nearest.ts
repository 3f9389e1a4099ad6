/** The known name that a mistyped one is nearest to: the same letters, or one edit away. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const letters = (name: string): string => name.replace(/[^a-z]/gi, '').toLowerCase();
  const wanted = letters(typed);
  return names.find((name) => letters(name) === wanted) ?? names.find((name) => isOneEdit(letters(name), wanted));
}

/** Whether two words differ by one letter that is more, less or another, or by two neighbours that changed places. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const areSwapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return areSwapped || a.slice(i + (a.length >= b.length ? 1 : 0)) === b.slice(i + (b.length >= a.length ? 1 : 0));
}
