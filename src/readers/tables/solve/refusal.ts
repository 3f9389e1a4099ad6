import { quote } from '../../../base/errors.js';

/** Why tables are not read, and what to do about it. */
export interface Refusal {
  readonly kind: 'refused';
  readonly rule: string;
  readonly mend: string;
}

export function refuse(rule: string, mend: string): Refusal {
  return { kind: 'refused', rule, mend };
}

/** A name from the input as it may stand in a line to paste: without quotes around it, inert. */
export function plain(name: string): string {
  return quote(name).slice(1, -1);
}
