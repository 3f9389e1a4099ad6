import { fileName } from '../readers/common/path-parts.js';
import type { FileSummary } from './file-summary.js';
import { quote, UserError, type Place } from '../base/errors.js';

/** Two outcomes of one answer that differ. */
export interface Clash {
  readonly model: string;
  readonly query: string;
  /** What the later of the two says, and what the earlier: right, or a score. */
  readonly now: boolean | number;
  readonly then: boolean | number;
  /** The record names its judge, so that two judges may be what differs. */
  readonly isJudged: boolean;
  readonly place: Place;
}

/** Formats whose columns the user may give roles. */
const TABLES: ReadonlySet<string> = new Set(['csv', 'json', 'parquet', 'xlsx']);

/**
 * The error for two outcomes of one model on one query that differ.
 *
 * @param files  the models of each file that was read so far, the present one last
 * @param first  the file in which the query was met first
 */
export function conflict(
  clash: Clash,
  files: ReadonlyMap<FileSummary, ReadonlySet<string>>,
  first: FileSummary | undefined,
): UserError {
  const { model, query, now, then, place } = clash;
  const others = [...files]
    .filter(([{ path }, models]) => path !== place.file && models.has(model))
    .map(([file]) => file);
  const earlier = others.find((file) => file === first || others.length === 1)?.path;
  const where = earlier === undefined ? '' : `, in ${earlier}`;
  const roles = TABLES.has([...files.keys()].at(-1)?.format ?? '') ? tasks(place, earlier) : '';
  return new UserError(
    `model ${quote(model)} is ${word(now)} on question ${quote(query)} here and ${word(then)} on it earlier${where}.`,
    `${judges(clash)}${roles}If these are repeated draws, set \`repeats\` to ${typeof now === 'number' ? 'mean' : 'first, majority or mean, or to samples to learn what several draws are worth'}; otherwise remove one of the two.`,
    place,
  );
}

function judges({ isJudged }: Clash): string {
  return isJudged ? 'If several judges graded the answers, name the one to use with `judge`. ' : '';
}

/** What may tell the two apart in a table. */
function tasks(place: Place, earlier: string | undefined): string {
  if (earlier === undefined)
    return 'If ids restart with some column, say so: `columns: task = NAME`; a column that numbers draws: `columns: repeat = NAME`. ';
  const names = [earlier, place.file ?? ''].map(fileName);
  const part = names[0] === names[1] ? '{folder}' : '{file}';
  return `If the same ids stand for other questions in each file, say so: \`columns: task = ${part}\`. `;
}

function word(outcome: boolean | number): string {
  if (typeof outcome === 'number') return `scored ${outcome}`;
  return outcome ? 'right' : 'wrong';
}
