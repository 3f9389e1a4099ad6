import { listed } from '../../../base/listed.js';
import { nameParts } from './name-parts.js';
import { plain, refuse, type Refusal } from './refusal.js';

/** Names of which several are of one model: the first name of each model, and what the others differ from it in. */
export interface Variants {
  readonly names: readonly string[];
  readonly firsts: readonly string[];
  readonly differ: readonly string[];
}

/** Names of models that show that several of them are one model: drawn again, copied, on another day or benchmark. */
export function variantsOf(names: readonly string[]): Variants | undefined {
  const found = nameParts(names) ?? numberedAgain(names);
  if (found === undefined || !found.isSure) return undefined;
  const firsts = new Map<string, string>();
  for (const [i, base] of found.parts[found.base]!.entries()) if (!firsts.has(base)) firsts.set(base, names[i]!);
  const others = found.parts.filter((_, part) => part !== found.base).flat();
  return { names, firsts: [...firsts.values()], differ: [...new Set(others.filter((value) => value !== ''))] };
}

/** Columns of one name, which a data frame numbers from 1: `a`, `b`, `a.1`, `b.1`. A `claude-3.5` beside `claude-3` is none. */
function numberedAgain(names: readonly string[]): ReturnType<typeof nameParts> {
  const known = new Set(names);
  const parts = names.map((name) => {
    const [, base, number] = /^(.*)\.([1-9])$/.exec(name) ?? [];
    const before = number === '1' ? base : `${base}.${Number(number) - 1}`;
    return base !== undefined && known.has(base) && known.has(before!) ? { base, number: number! } : undefined;
  });
  const bases = new Set(parts.flatMap((part) => (part === undefined ? [] : [part.base])));
  if (bases.size < 2 || names.some((name, i) => parts[i] === undefined && !bases.has(name))) return undefined;
  return {
    parts: [names.map((name, i) => parts[i]?.base ?? name), parts.map((part) => part?.number ?? '')],
    base: 0,
    repeat: 1,
    isSure: true,
  };
}

/** Both selections are given to paste: the first of each model, and all. */
export function variantsRefusal({ names, firsts, differ }: Variants): Refusal {
  const line = (shown: readonly string[]): string => `\`models: ${shown.map(plain).join(', ')}\``;
  return refuse(
    `several of ${listed(names)} look like one model: they differ in ${listed(differ)}.`,
    `Name one of each, for example ${line(firsts)}, or all if each is a model of its own: ${line(names)}. Repeated draws may be rows of their own as well, with a column \`repeat\`.`,
  );
}
