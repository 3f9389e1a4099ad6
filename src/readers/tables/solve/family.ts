import { pathParts, stem, folderOf } from '../../common/path-parts.js';
import type { Table, TableRow } from '../table.js';
import { columnOf, type Column } from './facts.js';
import { METADATA_COLUMN } from './metadata-file.js';
import { nameParts } from './name-parts.js';

/** Files with the same columns: they are read in one way. */
export interface Family {
  readonly tables: readonly Table[];
  /** Columns of the tables, then those of their paths. */
  readonly names: readonly string[];
  /** Number of columns that are not of paths. */
  readonly own: number;
  readonly rows: readonly FamilyRow[];
  readonly isWhole: boolean;
  /** Names on disk that were taken apart. */
  readonly splits: readonly Split[];
}

/** A part of the paths whose names were taken apart: `{file}` into `{file.1}` and `{file.2}`. */
export interface Split {
  readonly whole: string;
  /** In the order in which they stand in the name. */
  readonly parts: readonly string[];
  /** The part that names the thing itself. */
  readonly base: string;
  /** The part that numbers repeated draws. */
  readonly repeat: string | undefined;
  /** Whether several of the names are of one thing, so that the whole name is none of a model. */
  readonly isSure: boolean;
}

/** The parts of paths in which files differ. */
export interface PathColumns {
  readonly names: readonly string[];
  /** For each path, in the order of the names. */
  readonly values: readonly (readonly string[])[];
  readonly splits: readonly Split[];
}

export interface FamilyRow {
  readonly cells: readonly unknown[];
  readonly table: number;
  readonly line: number;
}

/** More rows of one family are not looked at. */
const MAX_ROWS = 60_000;

/** Groups tables by their columns. Columns that only some rows of a file have do not keep files apart. */
export function familiesOf(tables: readonly Table[], models: ReadonlyMap<string, string> = new Map()): Family[] {
  const groups: { columns: Set<string>; tables: Table[] }[] = [];
  const byColumns = new Map<string, { columns: Set<string>; tables: Table[] }>();
  for (const table of tables) {
    const key = [...table.columns].sort().join('\0');
    let group =
      byColumns.get(key) ?? groups.find(({ columns }) => table.format === 'json' && isAlike(columns, table.columns));
    if (group === undefined) groups.push((group = { columns: new Set(table.columns), tables: [] }));
    for (const column of table.columns) group.columns.add(column);
    byColumns.set(key, group);
    group.tables.push(table);
  }
  return groups.map((group) => familyOf(group.tables, models));
}

/** Whether two sets of columns are one, but for some that rows may lack. */
function isAlike(known: ReadonlySet<string>, columns: readonly string[]): boolean {
  const shared = columns.filter((column) => known.has(column)).length;
  return shared >= 3 && shared >= 0.75 * Math.max(known.size, columns.length);
}

function familyOf(tables: readonly Table[], models: ReadonlyMap<string, string>): Family {
  const own = [...new Set(tables.flatMap(({ columns }) => columns))];
  // Columns of one name stay apart: a table that has them is refused where it is read.
  const names = tables.length === 1 ? [...tables[0]!.columns] : own;
  const paths = pathColumns(
    tables.map(({ file }) => file.path),
    models,
  );
  const rows: FamilyRow[] = [];
  const share = Math.max(50, Math.floor(MAX_ROWS / tables.length));
  let isWhole = true;
  for (const [i, table] of tables.entries()) {
    const align = alignerOf(table, names, paths.values[i]!);
    const sample = table.sample.length > share ? table.sample.slice(0, share) : table.sample;
    isWhole &&= table.isWhole && sample.length === table.sample.length;
    for (const row of sample) rows.push({ cells: align(row).cells, table: i, line: row.line });
  }
  return { tables, names: [...names, ...paths.names], own: names.length, rows, isWhole, splits: paths.splits };
}

/** Puts the cells of a table's rows into the order of its family, with the parts of its path behind them. */
export function alignerOf(
  table: Table,
  names: readonly string[],
  path: readonly string[],
): (row: TableRow) => TableRow {
  const width = names.length;
  const isSame = width === table.columns.length && names.every((name, i) => name === table.columns[i]);
  if (isSame && path.length === 0) return (row) => row;
  const at = new Map(table.columns.map((name, i) => [name, i]));
  const order = isSame ? names.map((_, i) => i) : names.map((name) => at.get(name) ?? -1);
  return ({ cells, line }) => ({
    cells: isSame && cells.length === width ? cells.concat(path) : [...order.map((i) => cells[i]), ...path],
    line,
  });
}

/**
 * The parts of paths in which the files differ: `{file}` without its endings, `{folder}` the nearest folder that
 * differs, `{folder:2}` the next one. Where names show that several are of one thing (`gpt-4o_seed0`), their parts are
 * `{file.1}`, `{file.2}`, in the order in which they stand in the name, and the whole name comes last. `{metadata}` is the
 * model that a file beside each names.
 *
 * @param models  those models, by the folder
 */
export function pathColumns(paths: readonly string[], models: ReadonlyMap<string, string> = new Map()): PathColumns {
  const parts = paths.map(pathParts);
  const columns: { name: string; column: readonly string[] }[] = [];
  const splits: Split[] = [];
  const wholes: typeof columns = [];
  const add = (name: string, column: readonly string[]): void => {
    const split = nameParts(column);
    if (split !== undefined) {
      const partNames = split.parts.map((_, i) => name.replace('}', `.${i + 1}}`));
      for (const [i, part] of split.parts.entries()) columns.push({ name: partNames[i]!, column: part });
      const [base, repeat] = [partNames[split.base]!, split.repeat === undefined ? undefined : partNames[split.repeat]];
      splits.push({ whole: name, parts: partNames, base, repeat, isSure: split.isSure });
    }
    (split?.isSure === true ? wholes : columns).push({ name, column });
  };
  const named = paths.map((path) => models.get(folderOf(path)));
  if (named.every((name) => name !== undefined)) columns.push({ name: METADATA_COLUMN, column: named });
  const files = parts.map((segments) => stem(segments.at(-1)!));
  if (paths.length === 1) {
    add('{file}', files);
    const folder = parts[0]!.at(-2);
    if (folder !== undefined && folder !== '') add('{folder}', [folder]);
  } else {
    if (new Set(files).size > 1) add('{file}', files);
    const depth = Math.max(...parts.map(({ length }) => length));
    let folders = 0;
    for (let level = 2; level <= depth; level++) {
      const column = parts.map((segments) => segments.at(-level) ?? '');
      if (new Set(column).size < 2) continue;
      folders += 1;
      add(folders === 1 ? '{folder}' : `{folder:${folders}}`, column);
    }
  }
  const all = [...columns, ...wholes];
  return {
    names: all.map(({ name }) => name),
    values: paths.map((_, i) => all.map(({ column }) => column[i]!)),
    splits,
  };
}

/** Facts about every column of a family. */
export function columnsOf({ names, own, rows }: Family, anyScale: boolean): Column[] {
  return names.map((name, index) =>
    columnOf(
      index,
      name,
      rows.map(({ cells }) => cells[index]),
      anyScale,
      index >= own,
    ),
  );
}
