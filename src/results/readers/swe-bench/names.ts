import { UserError } from '../../../errors.js';
import { namesFromPaths } from '../../shared/model-names.js';

/** SWE-bench writes the model's name into paths alone: `/` of the name became `__`, which is kept. */

/**
 * Run reports are `<model>.<run id>.json`. What stands behind the last dot is taken for the run id only where it is
 * the same in all files, because names of models have dots of their own.
 */
export function reportModels(paths: readonly string[]): [string, string][] {
  const names = namesFromPaths(paths);
  const isStem = names.every((name, i) => segmentsOf(paths[i]!).at(-1)!.startsWith(`${name}.`));
  const runs = new Set(names.map((name) => name.slice(name.lastIndexOf('.'))));
  const [run] = runs;
  const isCommon = isStem && names.length > 1 && runs.size === 1 && names.every((name) => name.lastIndexOf('.') > 0);
  return names.map((name, i) => [paths[i]!, isCommon ? name.slice(0, -run!.length) : name]);
}

/** Submissions are `<model>/results/results.json`; files kept elsewhere are told apart by their paths. */
export function submissionModels(paths: readonly string[]): [string, string][] {
  const folders = paths.map((path) => {
    const segments = segmentsOf(path);
    return segments.at(-2) === 'results' ? segments.at(-3) : undefined;
  });
  const others = paths.filter((_, i) => folders[i] === undefined);
  const names = new Map(namesFromPaths(others).map((name, i) => [others[i]!, name]));
  return paths.map((path, i) => [path, folders[i] ?? names.get(path)!]);
}

/**
 * Reports of instances are `<model>/<instance id>/report.json`, or `<model>/logs/<instance id>/report.json` where
 * they were submitted; files that gather many instances are told apart by their paths.
 *
 * @throws UserError where the path does not reach up to the model
 */
export function instanceModel(files: readonly { path: string; ids: readonly string[] }[]): [string, string][] {
  const gathered = files.filter(({ path, ids }) => !isOwnFolder(path, ids)).map(({ path }) => path);
  const names = new Map(namesFromPaths(gathered).map((name, i) => [gathered[i]!, name]));
  return files.map(({ path }) => {
    const known = names.get(path);
    if (known !== undefined) return [path, known];
    const above = segmentsOf(path).slice(0, -2);
    const model = above.at(-1) === 'logs' ? above.at(-2) : above.at(-1);
    if (model !== undefined && model !== '' && model !== '.' && model !== '..') return [path, model];
    throw new UserError(
      'the model is the name of the folder above the instance, and the path does not reach it.',
      'Name the files from further up: `<model>/<instance id>/report.json`.',
      { file: path },
    );
  });
}

/** A report alone in the folder of its instance. A bare `report.json` is one too, of which the path was cut off. */
function isOwnFolder(path: string, ids: readonly string[]): boolean {
  return ids.length === 1 && (path === 'report.json' || segmentsOf(path).at(-2) === ids[0]);
}

function segmentsOf(path: string): string[] {
  return path.split(/[/!]/);
}
