import { quote } from '../../../base/errors.js';
import { plain, refuse, type Refusal } from './refusal.js';
import type { WideChoice } from './wide.js';
import { listed } from '../../../base/listed.js';

/** Both selections are given whole, to paste: with what is in doubt, and without. */
export function unsureOf({ models, doubtful, why, answers }: Extract<WideChoice, { kind: 'unsure' }>): Refusal {
  const line = (names: readonly string[]): string => `\`models: ${names.map(plain).join(', ')}\``;
  return refuse(
    `${listed(doubtful)} may or may not be a model beside ${listed(models)}: ${why}.`,
    `Name the models: ${line([...models, ...doubtful])} if it is one, ${line(models)} if it is not${answers === undefined ? '' : `; if ${quote(answers)} holds the right answers, write \`columns: reference = ${plain(answers)}\``}.`,
  );
}

/** A column may hold the right answers: both readings are given to paste. */
export function goldRefusal({ column, models }: Extract<WideChoice, { kind: 'gold' }>): Refusal {
  const name = plain(column.name);
  return refuse(
    `${quote(column.name)} is written like ${listed(models)}: it may hold the right answers to compare them with, or they are verdicts already.`,
    `If they are answers, say so: \`columns: reference = ${name}\`; if 1 means right in them, say what the column is: \`columns: group = ${name}\`.`,
  );
}
