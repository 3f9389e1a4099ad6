import type { RecordDetails } from '../record.js';
import { textOf } from './cells.js';
import type { Role } from './roles.js';

const TEXT_DETAILS: readonly (readonly [Role, keyof RecordDetails])[] = [
  ['answer', 'answer'],
  ['reference', 'reference'],
  ['text', 'prompt'],
  ['subject', 'subject'],
  ['judge', 'judge'],
  ['stopReason', 'stopReason'],
  ['family', 'family'],
  ['picked', 'picked'],
];
const NUMBER_DETAILS = [
  'confidence',
  'cost',
  'latency',
  'inputTokens',
  'outputTokens',
] as const satisfies readonly Role[];

/** Those of these columns that hold details. */
export function detailColumns(columns: ReadonlyMap<Role, number>): number[] {
  return [...TEXT_DETAILS.map(([role]) => role), ...NUMBER_DETAILS].flatMap((role) => columns.get(role) ?? []);
}

/** Whether any of these columns holds a detail. */
export function holdsDetails(columns: ReadonlyMap<Role, number>): boolean {
  return detailColumns(columns).length > 0;
}

/** What gives the details of a row of a table. */
export function detailsReader(columns: ReadonlyMap<Role, number>): (row: readonly unknown[]) => RecordDetails {
  const texts = TEXT_DETAILS.flatMap(([role, field]) => (columns.has(role) ? [{ field, at: columns.get(role)! }] : []));
  const numbers = NUMBER_DETAILS.flatMap((field) => (columns.has(field) ? [{ field, at: columns.get(field)! }] : []));
  return (row) => {
    const details: Record<string, string | number> = {};
    for (const { field, at } of texts) {
      const text = textOf(row[at]);
      if (text !== '') details[field] = text;
    }
    for (const { field, at } of numbers) {
      const text = textOf(row[at]).trim();
      const number = text === '' ? NaN : Number(text);
      if (Number.isFinite(number)) details[field] = number;
    }
    return details;
  };
}
