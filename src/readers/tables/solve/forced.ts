import { columnOf, type Column } from './facts.js';
import { listed } from '../../../base/listed.js';
import { refuse, type Refusal } from './refusal.js';
import { quote } from '../../../base/errors.js';
import type { ColumnRoles, ColumnRole } from '../columns.js';
import type { SolveOptions, Forced } from './types.js';

/** The options with `outcome = not NAME` or `NAME is WORD` taken apart; undefined where it is neither, or a column is named so. */
export function spelledOutcome(options: SolveOptions, columns: readonly Column[]): SolveOptions | undefined {
  const outcome = options.columns.get('outcome');
  if (outcome === undefined || columns.some((column) => column.name === outcome)) return undefined;
  const named = (name: string): ColumnRoles => new Map([...options.columns, ['outcome', name]]);
  const inverted = /^not\s+(.*)$/.exec(outcome)?.[1];
  if (inverted !== undefined) return { ...options, columns: named(inverted), inverts: true };
  const [, name, word] = /^(.*\S)\s+is\s+(\S.*)$/.exec(outcome) ?? [];
  return name === undefined ? undefined : { ...options, columns: named(name), rightWord: word! };
}

/** The columns that `columns` and `metric` give a role. */
export function forcedColumns(columns: readonly Column[], options: SolveOptions): Forced | Refusal {
  const forced: { [R in ColumnRole]?: Column } = {};
  for (const [role, name] of options.columns) {
    const column = columnNamed(columns, name);
    if (column === undefined) {
      if (role === 'outcome') continue;
      return refuse(
        `there is no column ${quote(name)}, which \`columns\` names.`,
        `There are: ${listed(columns.map((one) => one.name))}.`,
      );
    }
    forced[role] = column;
  }
  const metric = options.metric === undefined ? undefined : columnNamed(columns, options.metric);
  if (metric !== undefined && forced.outcome === undefined) forced.outcome = metric;
  return forced;
}

/** The column by this name as written, else in another writing, else the only one at the end of such a path, or below it. */
function columnNamed(columns: readonly Column[], name: string): Column | undefined {
  const own = columns.filter(({ isPath }) => !isPath);
  const normal = columnOf(0, name, [], false).normal;
  const exact = columns.find((column) => column.name === name) ?? own.find((column) => column.normal === normal);
  if (exact !== undefined) return exact;
  const only = (found: readonly Column[]): Column | undefined => (found.length === 1 ? found[0] : undefined);
  return (
    only(own.filter((column) => column.name.endsWith(`.${name}`))) ??
    only(own.filter((column) => column.name.startsWith(`${name}.`)))
  );
}
