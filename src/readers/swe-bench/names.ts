import { UserError } from '../../base/errors.js';
import { namesFromPaths } from '../common/model-names.js';
import { pathParts } from '../common/path-parts.js';

/** SWE-bench writes the model's name into paths alone: `/` of the name became `__`, which is kept. */

/** Whose results a file holds. */
export interface Origin {
  readonly model: string;
  /** Name of the run, which the user gives; undefined where the path does not show it. */
  readonly run?: string | undefined;
}

/**
 * Run reports are `<model>.<run id>.json`. What stands behind the last dot is taken for the run id only where it is
 * the same in all files, because names of models have dots of their own, or where it is one of the runs that other files
 * name.
 */
export function reportOrigins(paths: readonly string[], runs: ReadonlySet<string>): [string, Origin][] {
  const names = namesFromPaths(paths);
  const isStem = names.every((name, i) => pathParts(paths[i]!).at(-1)!.startsWith(`${name}.`));
  const ends = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const isCommon = isStem && names.length > 1 && ends.size === 1 && names.every((name) => name.lastIndexOf('.') > 0);
  return names.map((name, i) => {
    const dot = name.lastIndexOf('.');
    const end = name.slice(dot + 1);
    const isRun = isStem && dot > 0 && (isCommon || runs.has(end));
    return [paths[i]!, isRun ? { model: name.slice(0, dot), run: end } : { model: name }];
  });
}

/** Submissions are `<model>/results/results.json`; files kept elsewhere are told apart by their paths. */
export function submissionModels(paths: readonly string[]): [string, string][] {
  const folders = paths.map((path) => {
    const segments = pathParts(path);
    return segments.at(-2) === 'results' ? segments.at(-3) : undefined;
  });
  const others = paths.filter((_, i) => folders[i] === undefined);
  const names = new Map(namesFromPaths(others).map((name, i) => [others[i]!, name]));
  return paths.map((path, i) => [path, folders[i] ?? names.get(path)!]);
}

/**
 * Reports of instances are `run_evaluation/<run id>/<model>/<instance id>/report.json`, or
 * `<model>/logs/<instance id>/report.json` where they were submitted; files that gather many instances are told apart by
 * their paths.
 *
 * @throws UserError where the path does not reach up to the model
 */
export function instanceOrigins(files: readonly { path: string; ids: readonly string[] }[]): [string, Origin][] {
  const gathered = files.filter(({ path, ids }) => !isOwnFolder(path, ids)).map(({ path }) => path);
  const names = new Map(namesFromPaths(gathered).map((name, i) => [gathered[i]!, name]));
  return files.map(({ path }) => {
    const known = names.get(path);
    if (known !== undefined) return [path, { model: known }];
    const above = pathParts(path).slice(0, -2);
    if (above.at(-1) === 'logs') above.pop();
    const model = above.at(-1);
    const run = above.at(-3) === 'run_evaluation' ? above.at(-2) : undefined;
    if (model !== undefined && !['', '.', '..'].includes(model)) return [path, { model, run }];
    throw new UserError(
      'the model is the name of the folder above the instance, and the path does not reach it.',
      'Name the files from further up: `<model>/<instance id>/report.json`.',
      { file: path },
    );
  });
}

/**
 * The instance of a report that does not name it: its folder.
 *
 * @throws UserError where it lies in none
 */
export function instanceOf(path: string): string {
  const folder = pathParts(path).at(-2);
  if (folder !== undefined && !['', '.', '..'].includes(folder)) return folder;
  throw new UserError(
    'the report does not name its instance, and it lies in no folder that does.',
    'Name the files from further up: `<model>/<instance id>/report.json`.',
    { file: path },
  );
}

/** Without the file, and without the folder of the instance where it has one of its own. */
export function runFolder(path: string, ids: readonly string[]): string {
  return pathParts(path)
    .slice(0, isOwnFolder(path, ids) ? -2 : -1)
    .join('/');
}

/** A report alone in the folder of its instance. A bare `report.json` is one too, of which the path was cut off. */
export function isOwnFolder(path: string, ids: readonly string[]): boolean {
  return ids.length === 1 && (path === 'report.json' || pathParts(path).at(-2) === ids[0]);
}

/** Whether both are `<run>/<model>/<instance id>/report.json`, or deeper by `logs`, of one run. */
export function isReportOfSameRun(a: string, b: string): boolean {
  const [one, other] = [pathParts(a), pathParts(b)];
  const runOf = (segments: readonly string[]): string =>
    segments.slice(0, segments.at(-3) === 'logs' ? -4 : -3).join('/');
  return (
    one.length >= 3 &&
    one.length === other.length &&
    one.at(-1) === 'report.json' &&
    other.at(-1) === 'report.json' &&
    runOf(one) === runOf(other)
  );
}
