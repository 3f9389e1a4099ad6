import { quote, UserError, type Place } from '../base/errors.js';

/** Where two outcomes of one answer stand, and what is known of them. */
export interface Clash {
  readonly model: string;
  readonly query: string;
  /** What the later of the two says, and what the earlier: right, or a score. */
  readonly now: boolean | number;
  readonly then: boolean | number;
  /** The record names its judge, so that two judges may be what differs. */
  readonly isJudged: boolean;
  /** The file is a table, whose columns the user may give roles. */
  readonly isTable: boolean;
  readonly place: Place;
  /** The other file in which the earlier one stands; undefined where it is the same file, or not known. */
  readonly earlier: string | undefined;
}

/** The error for two outcomes of one model on one query that differ. */
export function conflict(clash: Clash): UserError {
  const { model, query, now, then, place, earlier } = clash;
  const where = earlier === undefined ? '' : `, in ${earlier}`;
  return new UserError(
    `model ${quote(model)} is ${word(now)} on query ${quote(query)} here and ${word(then)} on it earlier${where}.`,
    `${judges(clash)}${tasks(clash)}If these are repeated draws, set \`repeats\` to ${typeof now === 'number' ? 'mean' : 'first, majority or mean'}; otherwise remove one of the two.`,
    place,
  );
}

function judges({ isJudged }: Clash): string {
  return isJudged ? 'If several judges graded the answers, name the one to use with `judge`. ' : '';
}

function tasks({ isTable, earlier, place }: Clash): string {
  if (!isTable) return '';
  if (earlier === undefined)
    return 'If ids restart with some column, say so: `columns: task = NAME`; a column that numbers draws: `columns: repeat = NAME`. ';
  const names = [earlier, place.file ?? ''].map((path) => path.split(/[/!]/).at(-1));
  const part = names[0] === names[1] ? '{folder}' : '{file}';
  return `If the same ids stand for other questions in each file, say so: \`columns: task = ${part}\`. `;
}

function word(outcome: boolean | number): string {
  if (typeof outcome === 'number') return `scored ${outcome}`;
  return outcome ? 'right' : 'wrong';
}
