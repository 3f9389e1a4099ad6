import { INVISIBLE } from '../base/invisible.js';

/**
 * Names that are told apart by nothing that a reader sees: equal after NFKC, case folding, and without invisible
 * characters and blanks at the ends (Unicode Standard Annex 15 and Technical Report 36). Groups in the order of the names.
 */
export function alikeNames(names: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = skeleton(name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function skeleton(name: string): string {
  // Upper case first: ß and ss, and the two small sigmas, are one only so.
  const folded = name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return folded.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
