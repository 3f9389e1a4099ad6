import { quote } from './errors.js';
import { integer } from './numbers.js';

/** The first of some names, and how many more there are: `"a", "b" and 7 more`; `none` of none. @param all  where more are not even here */
export function listed(
  names: readonly string[],
  most = 8,
  show: (name: string) => string = quote,
  all: number = names.length,
): string {
  return all === 0 ? 'none' : firstOf(names, most, show, all);
}

/** The same of anything; empty of none. */
export function firstOf<Item>(
  items: readonly Item[],
  most: number,
  show: (item: Item) => string,
  all: number = items.length,
): string {
  const shown = items.slice(0, most);
  const rest = all - shown.length;
  return shown.map(show).join(', ') + (rest > 0 ? ` and ${integer(rest)} more` : '');
}
