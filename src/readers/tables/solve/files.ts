import { listed } from '../../../base/listed.js';
import type { Column } from './facts.js';
import type { Family } from './family.js';
import type { Keys } from './key-types.js';
import { refuse, type Refusal } from './refusal.js';
import type { Forced } from './types.js';

/** Whether a column holds another fraction for each of several files: what the head of each says of all of its rows. */
export function sumsUpFiles({ codes, values }: Column, { rows, tables }: Family): boolean {
  if (values.length < 2 || rows.length < 5 * tables.length) return false;
  const known = new Map<number, number>();
  for (const [i, { table }] of rows.entries()) {
    const code = known.get(table);
    if (code === undefined) known.set(table, codes[i]!);
    else if (code !== codes[i]) return false;
  }
  const numbers = values.map(Number);
  return numbers.every((value) => value >= 0 && value <= 1) && numbers.some((value) => value > 0 && value < 1);
}

/** Parts of names on disk that were taken apart: those that name the thing itself, and the others. */
export function splitColumns(
  columns: readonly Column[],
  { splits }: Family,
): { bases: Set<Column>; variants: Set<Column> } {
  const sure = splits.filter(({ isSure }) => isSure);
  const bases = columns.filter(({ name, isPath }) => isPath && sure.some(({ base }) => base === name));
  const parts = columns.filter(({ name, isPath }) => isPath && sure.some((split) => split.parts.includes(name)));
  return { bases: new Set(bases), variants: new Set(parts.filter((part) => !bases.includes(part))) };
}

/** Names on disk that are every combination of models with other words: systems, or models on several tasks. */
export function productClash({ model, repeat, task }: Keys, family: Family, forced: Forced): Refusal | undefined {
  const split = family.splits.find(({ whole, isSure }) => whole === model?.name && !isSure);
  if (split === undefined || forced.model !== undefined || repeat !== undefined || task !== undefined) return undefined;
  const [other] = split.parts.filter((part) => part !== split.base);
  const values = new Set(family.rows.map(({ cells }) => String(cells[family.names.indexOf(other!)])));
  return refuse(
    `each model has a ${split.whole.slice(1, -1)} for each of ${listed([...values])}, and it is not clear what these are.`,
    `Say it: \`columns: model = ${split.whole}\` where each is a system of its own, or \`model = ${split.base}\` and \`task = ${other!}\` (or \`repeat = ${other!}\`), one a line.`,
  );
}

/** How to leave out one kind of files where a part of their paths tells kinds apart; empty of any other column. */
export function leftOutText({ name, values: [first = ''] }: Column): string {
  const pattern = { '{file}': `!**/${first}.*`, '{folder}': `!**/${first}/**` }[name];
  if (pattern === undefined || !/^[\w.-]+$/.test(first)) return '';
  return ` Where they are other grades of the same answers, leave one kind out with a \`!\` pattern in \`results\`, such as \`${pattern}\`.`;
}
