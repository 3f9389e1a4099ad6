import { columnFor, normalName } from './roles.js';

/**
 * Columns that hold the labels asked for (`group-by`, `cluster-by`), by the field's name: a column of that name, or for
 * `task` and `subject` one that is known to be theirs.
 */
export function labelColumns(header: readonly string[], fields: readonly string[]): ReadonlyMap<string, number> {
  const names = header.map(normalName);
  const columns = new Map<string, number>();
  for (const field of fields) {
    const exact = header.findIndex((name) => name.trim() === field);
    const alike = exact === -1 ? names.indexOf(normalName(field)) : exact;
    const column = alike === -1 && (field === 'task' || field === 'subject') ? columnFor(field, names) : alike;
    if (column !== undefined && column !== -1) columns.set(field, column);
  }
  return columns;
}
