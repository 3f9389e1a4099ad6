import { field, hasAll, type JsonObject } from '../formats/json/object.js';
import { argumentFacts } from './common/arguments.js';
import { documentReader, type Document } from './common/documents.js';
import { objectsIn, partsOf } from './common/parts.js';
import { numberAt, requiredText, textAt } from './common/rows.js';

const isTrial = (value: JsonObject): boolean => hasAll(value, ['task_id', 'trial_name', 'is_resolved']);

/**
 * Terminal-Bench (`tb run`): `results.json` of a run, with `run_metadata.json` beside it that names agent and model.
 *
 * @have Terminal-Bench
 * @give the folder of runs
 * @file `results.json` of a run
 * @model `model_name` in `run_metadata.json` beside it, else the path
 * @question `task_id`
 * @right `is_resolved`; null is an error
 */
export const terminalBenchReader = documentReader({
  name: 'terminal-bench',
  title: 'Terminal-Bench run',
  looksFor: '`results` with `task_id`, `trial_name` and `is_resolved`',
  metric: 'is_resolved',
  parts: [
    'results.*.task_id',
    'results.*.is_resolved',
    'results.*.total_input_tokens',
    'results.*.total_output_tokens',
  ],
  kind: (value) => {
    if (objectsIn(field(value, 'results')).some(isTrial)) return 'outcomes';
    if (isTrial(value))
      return { without: 'one trial of Terminal-Bench; the results.json of its run holds all of them' };
    return hasAll(value, ['run_id', 'agent_name', 'n_concurrent_trials'])
      ? { without: 'settings of a run of Terminal-Bench' }
      : undefined;
  },
  read: async (document) => {
    const { file, value, nameFromPath, sink } = document;
    const settings = await settingsBeside(document);
    const model = textAt(settings, 'model_name');
    if (model === undefined)
      sink.warn(
        `no run_metadata.json beside it names the model; it is named ${JSON.stringify(nameFromPath)} after its path`,
      );
    return {
      model: model ?? nameFromPath,
      logged: {
        system: argumentFacts(field(settings, 'agent_kwargs')),
        labels: { agent: textAt(settings, 'agent_name') },
        date: textAt(settings, 'start_time'),
      },
      records: objectsIn(field(value, 'results')).map((trial) => {
        const resolved = field(trial, 'is_resolved');
        return {
          id: requiredText(trial, 'task_id', { file: file.path }),
          // Null where the trial ended before its tests ran.
          result: typeof resolved === 'boolean' ? resolved : 'error',
          details: {
            inputTokens: numberAt(trial, 'total_input_tokens'),
            outputTokens: numberAt(trial, 'total_output_tokens'),
          },
        };
      }),
    };
  },
});

async function settingsBeside({ file }: Document): Promise<JsonObject> {
  const beside = (await file.neighbours()).find(({ path }) => /(?:^|[/!])run_metadata\.json$/.test(path));
  return beside === undefined
    ? {}
    : partsOf(beside, ['model_name', 'agent_name', 'agent_kwargs', 'start_time', 'run_id']);
}
