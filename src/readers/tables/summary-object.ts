import type { TableShape } from './shape.js';
import type { Family } from './solve/family.js';
import { measureKind } from './solve/measures.js';
import { refuse, type Refusal } from './solve/refusal.js';

/** One object alone is as likely the summary of a run as a table of one row. */
export const SUMMARY_REFUSAL: Refusal = refuse(
  'it is one object, which looks like the summary of a run.',
  'Give one record per question and model.',
);

/** Whether a family is one object that cannot be told from a summary: it does not name query and model with a verdict. */
export function isSummary({ tables, names, rows }: Family, shape: TableShape): boolean {
  const [table] = tables;
  // One object for each model is the summary of its run; one for each answer names many queries.
  if (tables.length > 1 && tables.every(({ isOneObject }) => isOneObject === true)) {
    const queries = new Set(
      rows.map(({ cells }) => String(shape.query === undefined ? '' : cells[shape.query.column])),
    );
    return queries.size < 2 || (shape.kind === 'long' && shape.spelling.name === 'score' && queries.size < 20);
  }
  if (tables.length > 1 || table?.isOneObject !== true) return false;
  if (shape.kind !== 'long' || shape.model === undefined || measureKind(names[shape.outcome]!) !== 'verdict')
    return true;
  const result = shape.spelling.read(rows[0]?.cells[shape.outcome]);
  return !(typeof result === 'boolean' || result === 0 || result === 1);
}
