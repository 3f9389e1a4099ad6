import { groupBy } from '../../base/group-by.js';
import { fileName } from './path-parts.js';
import { quote, UserError } from '../../base/errors.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink } from '../reader.js';
import { pathDifferences } from './path-differences.js';
import { sha256 } from '../../base/sha256.js';

/**
 * Facts that a harness logged, by name. A fact that is absent is the default (`''`); one that is undefined was not
 * logged, and tells nothing apart.
 */
export type Facts = Readonly<Record<string, string | undefined>>;

/** What is logged of a run beside its outcomes. */
export interface Logged {
  /** What was run: revision, arguments, effort. Wherever it differs, it was another system. */
  readonly system?: Facts;
  /** How it was run: run id, solver, prompt settings. It tells systems apart that answered the same queries of a task. */
  readonly labels?: Facts;
  /** When it ran, as text that sorts by time; undefined where nothing says so. */
  readonly date?: string | undefined;
  /** The harness logged that the run did not come to its end: it replaces no run that did and is as complete. */
  readonly isUnfinished?: boolean;
  /** Where a run lies in several files: the folder that holds them. Otherwise each file is a run. */
  readonly folder?: string;
}

/** One model's results on one task, as one run of a harness left them. */
export interface Run extends Logged {
  readonly file: ResultsFile;
  readonly model: string;
  /** Empty where the file names none. */
  readonly task: string;
  /** What the run says of each query on which it says something, as text. */
  readonly outcomes: ReadonlyMap<string, string>;
}

/** Runs with the names of their systems, and those that are not used. */
export interface Settled<R extends Run> {
  /** In the order in which they were given. */
  readonly kept: readonly { readonly run: R; readonly model: string }[];
  readonly aside: readonly { readonly run: R; readonly why: string }[];
  /** What people should know of a kept run. */
  readonly notes: readonly { readonly run: R; readonly text: string }[];
}

/**
 * Decides which runs are of one system and which of several; the one rule for all harnesses.
 *
 * Runs of one model are one system where nothing that was logged tells them apart; otherwise the difference becomes part
 * of the model's name. Of two runs of one system on the same queries the newer replaces the older if it says something
 * of as many queries; without dates, and with other outcomes, the paths tell them apart. Runs of a system on different
 * queries are parts of one.
 *
 * @throws UserError where one run lies in two files with other outcomes, and where two systems would have one name
 */
export function selectRuns<R extends Run>(runs: readonly R[]): Settled<R> {
  const names = new Map<R, string>();
  const aside: { run: R; why: string }[] = [];
  const notes: { run: R; text: string }[] = [];
  for (const sameModel of groupBy(runs, ({ model }) => model).values()) {
    for (const [system, parts] of systemsOf(sameModel)) {
      for (const sameTask of groupBy(system, ({ task }) => task).values()) {
        for (const overlapping of components(sameTask)) {
          const choice = choose(overlapping);
          for (const { run, path } of choice.kept) names.set(run, nameOf(run.model, [...parts, ...path]));
          for (const one of choice.aside) {
            aside.push({ run: one.run, why: `${subject(one.run)}: ${one.why}` });
            if (!one.isCopy)
              notes.push({ run: one.for, text: `${subject(one.run)}: ${one.run.file.path} is not used, ${one.why}` });
          }
        }
      }
    }
    const kept = sameModel.filter((run) => names.has(run));
    const several = [...new Set(kept.map((run) => names.get(run)!))];
    if (several.length > 1) notes.push({ run: kept[0]!, text: severalText(kept[0]!.model, several) });
  }
  checkNames(names);
  const kept = runs.filter((run) => names.has(run)).map((run) => ({ run, model: names.get(run)! }));
  return { kept, aside, notes };
}

/**
 * The runs that count, under the names of their systems; see `selectRuns`. The sinks of the others are told why.
 *
 * @param what   what of such a run is set aside, up to the reason
 * @param count  how many there are of that
 */
export function runsThatCount<R extends Run & { readonly sink: FileSink }>(
  runs: readonly R[],
  what: string,
  count: (run: R) => number,
): R[] {
  const { kept, aside, notes } = selectRuns(runs);
  for (const { run, why } of aside) run.sink.setAside(`${what}${why}`, count(run));
  for (const { run, text } of notes) run.sink.warn(text);
  return kept.map(({ run, model }) => ({ ...run, model }));
}

type Part = readonly [name: string, value: string];

/** The systems behind the runs of one model, each with the facts that tell it from the others. */
function systemsOf<R extends Run>(runs: readonly R[]): [R[], Part[]][] {
  const keys = differing(runs, ({ system }) => system);
  const partsOf = (facts: Facts | undefined, names: readonly string[]): Part[] =>
    names.map((name) => [name, valueOf(facts, name) ?? '']);
  const bySystem = groupBy(runs, ({ system }) => JSON.stringify(partsOf(system, keys)));
  return [...bySystem.values()].flatMap((sameSystem) => {
    const crowded = [...groupBy(sameSystem, ({ task }) => task).values()].flatMap((group) => components(group));
    const labels = [...new Set(crowded.flatMap((group) => differing(group, (run) => run.labels)))].sort();
    const byLabels = groupBy(sameSystem, (run) => JSON.stringify(partsOf(run.labels, labels)));
    return Array.from(byLabels.values(), (same): [R[], Part[]] => [
      same,
      [...partsOf(same[0]!.system, keys), ...partsOf(same[0]!.labels, labels)],
    ]);
  });
}

function differing(runs: readonly Run[], factsOf: (run: Run) => Facts | undefined): string[] {
  const names = new Set(runs.flatMap((run) => Object.keys(factsOf(run) ?? {})));
  const values = (name: string): (string | undefined)[] => runs.map((run) => valueOf(factsOf(run), name));
  return [...names].filter((name) => new Set(values(name).filter((value) => value !== undefined)).size > 1).sort();
}

function valueOf(facts: Facts | undefined, name: string): string | undefined {
  return facts === undefined ? undefined : Object.hasOwn(facts, name) ? facts[name] : '';
}

/** Groups of runs that are linked by queries which they share. */
function components<R extends Run>(runs: readonly R[]): R[][] {
  if (runs.length === 1) return [[...runs]];
  const home = runs.map((_, i) => i);
  const root = (i: number): number => (home[i] === i ? i : (home[i] = root(home[i]!)));
  const first = new Map<string, number>();
  for (const [i, run] of runs.entries()) {
    for (const id of run.outcomes.keys()) {
      const other = first.get(id);
      if (other === undefined) first.set(id, i);
      else home[root(i)] = root(other);
    }
  }
  // A run that says nothing is another attempt at whatever the others are.
  for (const [i, run] of runs.entries()) if (run.outcomes.size === 0) home[root(i)] = root(i === 0 ? 1 : 0);
  return Array.from(groupBy(runs.keys(), root).values(), (group) => group.map((i) => runs[i]!));
}

interface Choice<R extends Run> {
  readonly kept: { readonly run: R; readonly path: Part[] }[];
  readonly aside: { readonly run: R; readonly for: R; readonly why: string; readonly isCopy: boolean }[];
}

/** Of runs of one system on the same queries, those that are used. */
function choose<R extends Run>(runs: readonly R[]): Choice<R> {
  const aside: Choice<R>['aside'] = [];
  const drop = (run: R, other: R, why: string, isCopy = false): void => {
    for (const earlier of aside.splice(0)) aside.push(earlier.for === run ? { ...earlier, for: other } : earlier);
    aside.push({ run, for: other, why, isCopy });
  };
  let kept: R[] = [];
  const isDated = runs.every(({ date }) => date !== undefined);
  for (const run of isDated ? [...runs].sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0)) : runs) {
    const other = isDated ? kept[0] : kept.find((one) => baseOf(one) === baseOf(run) && isCopy(run, one));
    if (other === undefined) {
      kept.push(run);
      continue;
    }
    const isNewer = isDated && run.date !== other.date;
    const isFuller = run.outcomes.size > other.outcomes.size;
    const isAsFull = run.outcomes.size === other.outcomes.size;
    const replaces = isFuller || (isNewer && isAsFull && (run.isUnfinished !== true || other.isUnfinished === true));
    const isSame = isCopy(run, other);
    if (!isNewer && !isSame && isAsFull) throw twoGradings(run, other);
    const [used, left] = replaces ? [run, other] : [other, run];
    drop(left, used, whyLeft(left, used, isNewer), !isNewer && isSame);
    kept = kept.map((one) => (one === other ? used : one));
  }
  const paths = kept.length > 1 ? pathDifferences(kept.map((run) => run.folder ?? run.file.path)) : [''];
  return { kept: kept.map((run, i) => ({ run, path: paths[i] === run.model ? [] : [['path', paths[i]!]] })), aside };
}

function isCopy(run: Run, other: Run): boolean {
  return isPart(run, other) || isPart(other, run);
}

/** Name of the file, or of the folder of the run. */
function baseOf({ folder, file }: Run): string {
  return fileName(folder ?? file.path);
}

/** Whether everything that the run says is said by the other too. */
function isPart(run: Run, other: Run): boolean {
  return [...run.outcomes].every(([id, outcome]) => other.outcomes.get(id) === outcome);
}

function whyLeft(run: Run, used: Run, isDated: boolean): string {
  const counts = `outcomes: ${used.outcomes.size} there, ${run.outcomes.size} here`;
  if (!isDated) return `the same run as ${used.file.path} (${counts})`;
  return run.date! < used.date!
    ? `an older run than ${used.file.path} (${counts})`
    : `newer than ${used.file.path}, but ${run.outcomes.size < used.outcomes.size ? 'less complete' : 'not ended'} (${counts})`;
}

/** Names of facts that are their own explanation. */
const BARE = new Set(['path', 'run']);
const MAX_PART = 40;

/** The model's name and, in brackets, what tells it apart: `gpt-5 (effort=high)`. */
function nameOf(model: string, parts: readonly Part[]): string {
  const said = parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => (BARE.has(name) ? '' : `${name}=`) + short(value));
  return said.length === 0 ? model : `${model} (${said.join(', ')})`;
}

function short(value: string): string {
  const text = value.replace(/\s+/g, ' ').trim();
  if (text.length <= MAX_PART) return text;
  return `${text.slice(0, MAX_PART - 10)}…${sha256(value).slice(0, 8)}`;
}

function subject({ model, task }: Run): string {
  return task === '' ? quote(model) : `${quote(model)} on ${quote(task)}`;
}

function severalText(model: string, names: readonly string[]): string {
  const shown = names
    .slice(0, 6)
    .map((name) => quote(name))
    .join(', ');
  return `${quote(model)} was run in ${names.length} ways, and each is a model of its own: ${shown}${names.length > 6 ? ', ...' : ''}`;
}

function checkNames(names: ReadonlyMap<Run, string>): void {
  const owners = new Map<string, string>();
  for (const [{ model, file }, name] of names) {
    const owner = owners.get(name) ?? model;
    owners.set(name, owner);
    if (owner === model) continue;
    throw new UserError(`two models would both be named ${quote(name)}.`, 'Rename one of them, or leave one out.', {
      file: file.path,
    });
  }
}

function twoGradings(run: Run, other: Run): UserError {
  return new UserError(
    `it holds the same run of ${subject(run)} as ${other.file.path}, with other outcomes: one of them was graded again.`,
    'Leave out the one that is not to count, for example with a `!` pattern in `results`.',
    { file: run.file.path },
  );
}
