import { UserError } from '../../base/errors.js';
import { jsonValues } from '../../formats/json/read.js';
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
  const said = spec === undefined ? new Map<string, string>() : await readSpec(spec);
  const name = said.get('name') ?? fileName(folderOf(file.path).slice(0, -1));
  const { task, model } = splitName(name);
  const best = said.get('adapter_spec/model') ?? said.get('adapter_spec/model_deployment') ?? model;
  if (best !== undefined) return { model: best, task };
  throw new UserError(
    'nothing says which model this is: there is no run_spec.json beside it, and the folder has no model=... in its name.',
    'Keep the run folder as HELM wrote it.',
    { file: file.path },
  );
}

async function readSpec(spec: ResultsFile): Promise<Map<string, string>> {
  const wanted = new Set(['name', 'adapter_spec/model', 'adapter_spec/model_deployment']);
  const found = new Map<string, string>();
  for await (const batch of jsonValues(spec, (path) => {
    const name = path.join('/');
    if (path.length === 0 || name === 'adapter_spec') return 'enter';
    return wanted.has(name) ? 'take' : 'skip';
  })) {
    for (const { path, value } of batch) {
      if (typeof value === 'string' && value.trim() !== '') found.set(path.join('/'), value);
    }
  }
  return found;
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
