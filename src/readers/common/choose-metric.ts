import { groupBy } from '../../base/group-by.js';
import { quote, UserError } from '../../base/errors.js';
import { listed } from '../../base/listed.js';

/** What one file has to choose from: its usable metrics, or its answer filters. */
export interface Available {
  readonly path: string;
  /** Empty where the file names none. */
  readonly task: string;
  readonly names: ReadonlySet<string>;
}

export interface ChoiceRequest {
  /** The input that settles it, which is also what people call the thing chosen. */
  readonly input: 'metric' | 'filter';
  /** The user's choice, if any. */
  readonly wanted: string | undefined;
  /** Names to take by default, best first. */
  readonly preferred: readonly string[];
  /** What to do where none of `preferred` is there and several others are. */
  readonly otherwise: 'ask' | 'first by name';
}

export interface ChosenNames {
  /** The name to use, by task. */
  readonly byTask: ReadonlyMap<string, string>;
  /** Each choice that the user did not make and that could have gone another way, for people to read. */
  readonly notes: readonly string[];
}

/**
 * Chooses one metric (or filter) for each task, the same for all models: outcomes that were graded in two ways say
 * nothing about each other. The order of the files has no influence.
 *
 * The user's choice need not exist in a task that leaves no choice, as long as some task has it.
 *
 * @throws UserError where the files of a task have nothing in common, where the user's choice is not among what is there,
 *   and where only the user can choose
 */
export function chooseForAll(available: readonly Available[], request: ChoiceRequest): ChosenNames {
  const wantedExists = available.some(({ names }) => request.wanted !== undefined && names.has(request.wanted));
  const byTask = new Map<string, string>();
  const alternatives = new Map<string, { name: string; others: string[]; tasks: string[] }>();
  for (const [task, group] of groupBy(available, (one) => one.task)) {
    const common = [...group[0]!.names].filter((name) => group.every(({ names }) => names.has(name))).sort();
    const name = chooseOne(common, group, request, wantedExists);
    byTask.set(task, name);
    const others = [...new Set(group.flatMap(({ names }) => [...names]))].filter((other) => other !== name).sort();
    if (name === request.wanted || (others.length === 0 && request.wanted === undefined)) continue;
    const key = JSON.stringify([name, others]);
    const same = alternatives.get(key) ?? { name, others, tasks: [] };
    alternatives.set(key, { ...same, tasks: [...same.tasks, task] });
  }
  const notes = [...alternatives.values()].map(({ name, others, tasks }) => noteText(request, name, others, tasks));
  return { byTask, notes };
}

function chooseOne(
  common: readonly string[],
  group: readonly Available[],
  request: ChoiceRequest,
  wantedExists: boolean,
): string {
  const { input, wanted, preferred, otherwise } = request;
  if (wanted !== undefined) {
    const lacking = group.find(({ names }) => !names.has(wanted));
    if (lacking === undefined) return wanted;
    const someHaveIt = group.some(({ names }) => names.has(wanted));
    if (common.length === 1 && wantedExists && !someHaveIt) return common[0]!;
    throw new UserError(`there is no ${input} ${quote(wanted)}.`, `It has ${listed([...lacking.names].sort())}.`, {
      file: lacking.path,
    });
  }
  const known = preferred.find((name) => common.includes(name));
  if (known !== undefined) return known;
  if (common.length === 1 || (common.length > 0 && otherwise === 'first by name')) return common[0]!;
  const first = group[0]!;
  if (common.length > 1) {
    throw new UserError(
      `none of its ${input}s is known to say right or wrong.`,
      `Set \`${input}\` to one of ${listed(common)}.`,
      { file: first.path },
    );
  }
  const other = group.find(({ names }) => ![...first.names].some((name) => names.has(name))) ?? group.at(-1)!;
  throw new UserError(
    `no ${input} is common to all files of ${taskText([first.task])}: it has ${listed([...first.names].sort())}, and ${other.path} has ${listed([...other.names].sort())}.`,
    'Evaluate all models in the same way, or leave one of the files out.',
    { file: first.path },
  );
}

/** Why a file whose metrics are all of these cannot be used. */
export function noMetricText(unusable: ReadonlySet<string>): string {
  return unusable.size === 0
    ? 'its rows have no metric'
    : `none of its metrics (${[...unusable].slice(0, 5).map(quote).join(', ')}) is one number for each document`;
}

function noteText({ input }: ChoiceRequest, name: string, others: readonly string[], tasks: readonly string[]): string {
  const also = others.length === 0 ? 'there is no other' : `also there: ${listed(others)}; \`${input}\` sets another`;
  return `${input} ${quote(name)} is used for all models on ${taskText(tasks)} (${also})`;
}

function taskText(tasks: readonly string[]): string {
  if (tasks.length === 1 && tasks[0] === '') return 'the task';
  return `${tasks.length === 1 ? 'task' : 'tasks'} ${listed(tasks)}`;
}
