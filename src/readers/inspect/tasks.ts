import { groupBy } from '../../base/group-by.js';
import { quote, UserError } from '../../base/errors.js';
import type { InspectLog } from './log.js';
import { field } from '../../formats/json/object.js';
import { stableText } from '../common/stable-text.js';

/** How the queries of a log are told from those of others. */
export interface TaskName {
  readonly task: string;
  /** The logs of the task may have given one id to different questions: the ids need a check. */
  readonly isDoubtful: boolean;
}

/**
 * Names the task of each log.
 *
 * A model that ran one task with different arguments ran different tasks: the arguments that differ become part of the
 * name. Where each model ran it once, arguments may differ between models without changing the questions, so the name
 * stays and the questions themselves are compared; and so they are where the data set was shuffled, because samples
 * without ids of their own are numbered.
 */
export function taskNames(logs: readonly InspectLog[]): Map<InspectLog, TaskName> {
  checkPrefixes(logs);
  const names = new Map<InspectLog, TaskName>();
  for (const [task, group] of groupBy(logs, (log) => log.task)) {
    const differing = differingArguments(group);
    const isVaried = differing.length > 0 && hasVariants(group, differing);
    const isDoubtful = group.some(({ shuffled }) => shuffled) || (differing.length > 0 && !isVaried);
    for (const log of group)
      names.set(log, { task: isVaried ? `${task}(${argumentsText(log, differing)})` : task, isDoubtful });
  }
  return names;
}

/** The task of each log with the arguments that differ among the logs of the task, whether or not a model ran it in several ways. */
export function variants(logs: readonly InspectLog[]): (log: InspectLog) => string {
  const differing = new Map(
    [...groupBy(logs, (log) => log.task)].map(([task, group]) => [task, differingArguments(group)]),
  );
  return (log) => `${log.task} ${argumentsText(log, differing.get(log.task)!)}`.trim();
}

/**
 * Inspect names a task of a package with the package (`inspect_evals/gsm8k`), and the same task from a file without.
 *
 * @throws UserError where some models have one of the names and other models the other
 */
function checkPrefixes(logs: readonly InspectLog[]): void {
  const models = new Map<string, Set<string>>();
  for (const { task, model } of logs) models.set(task, (models.get(task) ?? new Set<string>()).add(model));
  for (const [task, ran] of models) {
    const bare = task.split('/').at(-1)!;
    const others = bare === task ? undefined : models.get(bare);
    if (others === undefined || [...ran].some((model) => others.has(model))) continue;
    const file = logs.find((log) => log.task === task)!.file.path;
    throw new UserError(
      `its task is ${quote(task)}, and that of other models is ${quote(bare)}: nothing says whether the questions are the same.`,
      'Run all models on one of the two, or leave the logs of the other out.',
      { file },
    );
  }
}

function differingArguments(logs: readonly InspectLog[]): string[] {
  const keys = new Set(logs.flatMap(({ taskArgs }) => Object.keys(taskArgs)));
  return [...keys].filter((key) => new Set(logs.map((log) => argument(log, key))).size > 1).sort();
}

/** Whether some model has logs with different arguments. */
function hasVariants(logs: readonly InspectLog[], keys: readonly string[]): boolean {
  const byModel = new Map<string, Set<string>>();
  for (const log of logs) {
    byModel.set(log.model, (byModel.get(log.model) ?? new Set<string>()).add(argumentsText(log, keys)));
  }
  return [...byModel.values()].some((variants) => variants.size > 1);
}

function argumentsText(log: InspectLog, keys: readonly string[]): string {
  return keys.map((key) => `${key}=${argument(log, key)}`).join(', ');
}

function argument({ file, taskArgs }: InspectLog, key: string): string {
  return stableText(field(taskArgs, key) ?? null, { file: file.path });
}
