import { quote, UserError } from '../../errors.js';
import type { ResultsFile } from '../reader.js';

/** One model's results on one task, in one file. */
export interface Run {
  readonly file: ResultsFile;
  readonly model: string;
  /** Empty where the file names none. */
  readonly task: string;
  /** When it ran, as text that sorts by time; undefined where nothing says so. */
  readonly date: string | undefined;
}

/** A run that is not used, and why. */
export interface OlderRun<R extends Run> {
  readonly run: R;
  readonly why: string;
}

/**
 * The newest run of each model on each task. Of files with the same date, which are copies of one run, the first is kept.
 *
 * @throws UserError where a model has two results on a task and not both are dated
 */
export function newestRuns<R extends Run>(runs: readonly R[]): { newest: R[]; older: OlderRun<R>[] } {
  const best = new Map<string, R>();
  const keyOf = (run: R): string => JSON.stringify([run.model, run.task]);
  for (const run of runs) {
    const other = best.get(keyOf(run));
    if (other === undefined) best.set(keyOf(run), run);
    else if (run.date === undefined || other.date === undefined) throw twice(run, other);
    else if (run.date > other.date) best.set(keyOf(run), run);
  }
  const newest: R[] = [];
  const older: OlderRun<R>[] = [];
  for (const run of runs) {
    const kept = best.get(keyOf(run))!;
    if (kept === run) newest.push(run);
    else {
      const relation = kept.date === run.date ? 'the same run as' : 'an older run of the same model and task than';
      older.push({ run, why: `all rows: ${relation} ${kept.file.path}` });
    }
  }
  return { newest, older };
}

function twice(run: Run, other: Run): UserError {
  const task = run.task === '' ? '' : ` on ${quote(run.task)}`;
  return new UserError(
    `it holds results of ${quote(run.model)}${task}, and so does ${other.file.path}; nothing says which is newer.`,
    'Leave one of the two out.',
    { file: run.file.path },
  );
}
