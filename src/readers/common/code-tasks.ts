import { quote, UserError, type Place } from '../../base/errors.js';
import { field, isObject, type JsonObject } from '../../formats/json/object.js';
import type { FilePreview } from '../../formats/file-preview.js';
import { jsonValues } from '../../formats/json/read.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { shown } from './rows.js';

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
  for await (const batch of jsonValues(file, select)) {
    for (const { path, value, line } of batch) {
      const id = path[1];
      if (typeof id !== 'string' || id === '') {
        throw new UserError(
          '`eval` is not an object of tasks by their ids.',
          'Write the file again with the harness.',
          { file: file.path, line },
        );
      }
      count += 1;
      yield { id, samples: value, line };
    }
  }
  if (count > 0) return;
  throw new UserError('`eval` holds no task.', 'Did the evaluation end before it wrote its results?', {
    file: file.path,
  });
}

function select(path: readonly (string | number)[]): 'take' | 'enter' | 'skip' {
  if (path.length === 0) return 'enter';
  if (path.length === 1) return path[0] === 'eval' ? 'enter' : 'skip';
  return 'take';
}

/** The samples of a task, which are objects. */
export function sampleList(task: CodeTask, file: ResultsFile): readonly JsonObject[] {
  const { samples, id, line } = task;
  if (Array.isArray(samples) && samples.length > 0 && samples.every(isObject)) return samples;
  throw new UserError(
    `the samples of ${quote(id)} are not a list of objects but ${shown(samples)}.`,
    'Write the file again with the harness.',
    {
      file: file.path,
      line,
    },
  );
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
