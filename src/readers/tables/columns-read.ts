import { columnsUsed, DECIDING } from './long.js';
import type { LongShape, TableShape, WideShape } from './shape.js';

/**
 * Positions of the columns that are read of a table, some of them twice: those that outcomes follow from, and with
 * `details` those that stand beside them.
 */
export function columnsRead(shape: TableShape, details: boolean): number[] {
  if (shape.kind === 'wide') return ofWide(shape, details);
  if (shape.kind === 'items') return [shape.query.column, ...shape.columns.values()];
  return columnsUsed(details ? shape : withoutDetails(shape));
}

function ofWide({ models, query, task, count, compare, facts }: WideShape, details: boolean): number[] {
  const some = [query?.column, task, count, compare].filter((column) => column !== undefined);
  const beside = details ? [...facts.values(), ...models.flatMap((model) => [...model.beside.values()])] : [];
  return [...models.map(({ column }) => column), ...some, ...beside];
}

function withoutDetails(shape: LongShape): LongShape {
  return { ...shape, other: new Map([...shape.other].filter(([role]) => DECIDING.includes(role))) };
}
