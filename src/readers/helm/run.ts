import { UserError } from '../../base/errors.js';
import { partsOf } from '../common/parts.js';
import { textAt } from '../common/rows.js';
import { fileName, folderOf } from '../common/path-parts.js';
import type { ResultsFile } from '../../sources/results-file.js';

/**
 * Model and task of the run that a file belongs to: from run_spec.json in the same folder, else from the folder's name,
 * `<scenario>:<setting>=<value>,...,model=<model>`. The task is that name without the model.
 *
 * @throws UserError where neither says the model
 */
export async function identifyRun(file: ResultsFile): Promise<{ model: string; task: string }> {
  const spec = (await file.neighbours()).find(({ path }) => /^run_spec\.json(?:\.gz|\.zst)?$/.test(fileName(path)));
  const parts = ['name', 'adapter_spec.model', 'adapter_spec.model_deployment'];
  const said = spec === undefined ? {} : await partsOf(spec, parts);
  const [name, model, deployment] = parts.map((part) => {
    const text = textAt(said, ...part.split('.'));
    return text?.trim() === '' ? undefined : text;
  });
  const split = splitName(name ?? fileName(folderOf(file.path).slice(0, -1)));
  const best = model ?? deployment ?? split.model;
  if (best !== undefined) return { model: best, task: split.task };
  throw new UserError(
    'nothing says which model this is: there is no run_spec.json beside it, and the folder has no model=... in its name.',
    'Keep the run folder as HELM wrote it.',
    { file: file.path },
  );
}

function splitName(name: string): { task: string; model: string | undefined } {
  const colon = name.indexOf(':');
  if (colon === -1) return { task: name, model: undefined };
  const settings = name.slice(colon + 1).split(',');
  const isModel = (setting: string): boolean => /^model(?:_deployment)?=/.test(setting);
  const model = settings.find((setting) => /^model=./.test(setting))?.slice('model='.length);
  const others = settings.filter((setting) => !isModel(setting)).join(',');
  const scenario = name.slice(0, colon);
  return { task: others === '' ? scenario : `${scenario}:${others}`, model };
}
