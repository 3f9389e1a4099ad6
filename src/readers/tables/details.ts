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

/** Whether any of these columns holds a detail. */
export function holdsDetails(columns: ReadonlyMap<Role, number>): boolean {
  return [...TEXT_DETAILS.map(([role]) => role), ...NUMBER_DETAILS].some((role) => columns.has(role));
}

/** The details of one row of a table. */
export function rowDetails(columns: ReadonlyMap<Role, number>, row: readonly unknown[]): RecordDetails {
  const details: Record<string, string | number> = {};
  const cell = (role: Role): string => {
    const column = columns.get(role);
    return column === undefined ? '' : textOf(row[column]);
  };
  for (const [role, field] of TEXT_DETAILS) {
    const text = cell(role);
    if (text !== '') details[field] = text;
  }
  for (const role of NUMBER_DETAILS) {
    const text = cell(role).trim();
    const number = text === '' ? NaN : Number(text);
    if (Number.isFinite(number)) details[role] = number;
  }
  return details;
}
