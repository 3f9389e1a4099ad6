import { quote } from './errors.js';
import { integer } from './numbers.js';

/** The first of some names, and how many more there are: `"a", "b" and 7 more`; `none` of none. @param all  where more are not even here */
export function listed(
  names: readonly string[],
  most = 8,
  show: (name: string) => string = quote,
  all: number = names.length,
): string {
  const shown = names.slice(0, most);
  const rest = all - shown.length;
  if (all === 0) return 'none';
  return shown.map((name) => show(name)).join(', ') + (rest > 0 ? ` and ${integer(rest)} more` : '');
}
