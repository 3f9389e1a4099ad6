import { quote, UserError, type Place } from '../../base/errors.js';
import { field, isObject, type JsonObject } from '../../formats/json/object.js';
import type { FilePreview } from '../../formats/file-preview.js';
import { jsonValues } from '../../formats/json/read.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { partsSelector } from './parts.js';
import { endedEarly, malformed, shown } from './rows.js';

/** What EvalPlus and BigCodeBench share: `eval`, with the samples of each task, and the words for their status. */

export interface CodeTask {
  readonly id: string;
  readonly samples: unknown;
  readonly line: number;
}

/** The tasks that the opening of such a file shows; undefined where it has no `eval` object. */
export function previewedTasks(preview: FilePreview): readonly unknown[] | undefined {
  if (preview.kind !== 'json-object') return undefined;
  const tasks = field(preview.value, 'eval');
  return isObject(tasks) ? Object.values(tasks) : undefined;
}

/**
 * All tasks of a file, one after the other, so that a file with many samples is never held whole.
 *
 * @throws UserError where `eval` is not an object or has no task
 */
export async function* codeTasks(file: ResultsFile): AsyncGenerator<CodeTask> {
  let count = 0;
  for await (const batch of jsonValues(file, partsSelector(['eval.*']))) {
    for (const { path, value, line } of batch) {
      const id = path[1];
      if (typeof id !== 'string' || id === '') {
        throw malformed('`eval` is not an object of tasks by their ids.', { file: file.path, line });
      }
      count += 1;
      yield { id, samples: value, line };
    }
  }
  if (count === 0) throw endedEarly('`eval` holds no task.', { file: file.path });
}

/**
 * The samples of a task, which are objects.
 *
 * @param status  key of the status, which all of them have
 * @param remedy  where one does not have it
 */
export function sampleList(task: CodeTask, status: string, file: ResultsFile, remedy: string): readonly JsonObject[] {
  const { samples, id, line } = task;
  const place = { file: file.path, line };
  if (!Array.isArray(samples) || samples.length === 0 || !samples.every(isObject))
    throw malformed(`the samples of ${quote(id)} are not a list of objects but ${shown(samples)}.`, place);
  if (samples.every((sample) => Object.hasOwn(sample, status))) return samples;
  throw malformed(`a sample of ${quote(id)} has no "${status}".`, place, remedy);
}

/** The path of the samples that were graded: a file, or the folder in which the results lie. */
export function samplesPath(path: string): string {
  const inFolder = /^(.+)[/!]eval_results\.json$/.exec(path);
  return inFolder?.[1] ?? path.replace(/[._]eval_results\.json$/, '');
}

const STATUS = new Map<unknown, boolean>([
  ['pass', true],
  ['fail', false],
  // The harness's own verdict: an answer that does not end is wrong.
  ['timeout', false],
  // Older versions of EvalPlus.
  ['success', true],
  ['failed', false],
  ['timed out', false],
]);

/** A status as a verdict; undefined where the tests were not run. */
export function verdictOf(status: unknown, name: string, place: Place): boolean | undefined {
  if (status === null || status === undefined) return undefined;
  const verdict = STATUS.get(status);
  if (verdict !== undefined) return verdict;
  throw new UserError(
    `${quote(name)} is ${quote(status)}, none of the known words.`,
    `Known: ${[...STATUS.keys()].join(', ')}, null.`,
    place,
  );
}
