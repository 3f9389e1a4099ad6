import { UserError } from '../base/errors.js';
import { at, hasAll, isObject, type JsonObject } from '../formats/json/object.js';
import type { Result } from './record.js';
import { argumentFacts } from './common/arguments.js';
import { documentReader } from './common/documents.js';
import { pathParts } from './common/path-parts.js';
import { numberAt, requiredText, textAt } from './common/rows.js';

/**
 * Harbor (Terminal-Bench 2): `<job>/<trial>/result.json`, one file for each trial of a task.
 *
 * @have Harbor (Terminal-Bench 2)
 * @give the folder of jobs
 * @file `<job>/<trial>/result.json`
 * @model `config.agent.model_name`, else `agent_info.model_info`
 * @question `source` and `task_name`
 * @right the reward, against `pass-threshold`; none is an error
 */
export const harborReader = documentReader({
  name: 'harbor',
  title: 'Harbor trial (Terminal-Bench 2)',
  looksFor: '`task_name`, `trial_name`, `agent_info` and `verifier_result`',
  metric: 'reward',
  parts: [
    'task_name',
    'source',
    'task_checksum',
    'agent_info',
    'agent_result',
    'verifier_result',
    'config.agent',
    'exception_info.exception_type',
  ],
  kind: (value) => {
    if (hasAll(value, ['task_name', 'trial_name', 'agent_info'])) return 'outcomes';
    return hasAll(value, ['n_total_trials', 'stats'])
      ? { without: 'the summary of a job of Harbor; the result.json of each trial holds its outcome' }
      : undefined;
  },
  read: ({ file, value }) => ({
    model: modelOf(value, file.path),
    logged: {
      system: argumentFacts(at(value, 'config', 'agent', 'kwargs')),
      labels: { agent: textAt(value, 'agent_info', 'name') },
      folder: pathParts(file.path).slice(0, -2).join('/'),
    },
    records: [
      {
        id: requiredText(value, 'task_name', { file: file.path }),
        task: textAt(value, 'source'),
        result: rewardOf(value),
        contentHash: textAt(value, 'task_checksum'),
        details: {
          cost: numberAt(value, 'agent_result', 'cost_usd'),
          inputTokens: numberAt(value, 'agent_result', 'n_input_tokens'),
          outputTokens: numberAt(value, 'agent_result', 'n_output_tokens'),
        },
      },
    ],
  }),
});

/** An agent without a model of its own (the oracle) is named after itself. */
function modelOf(value: JsonObject, path: string): string {
  const [name, provider] = ['name', 'provider'].map((key) => textAt(value, 'agent_info', 'model_info', key));
  const model =
    textAt(value, 'config', 'agent', 'model_name') ?? (provider === undefined ? name : `${provider}/${name ?? ''}`);
  const found = model ?? textAt(value, 'agent_info', 'name');
  if (found !== undefined && found !== '') return found;
  throw new UserError('the trial names neither a model nor an agent.', 'Run the trial again.', { file: path });
}

/** The reward of the verifier: the one of that name, or the only one. A trial that never came to its verifier has none. */
function rewardOf(value: JsonObject): Result {
  const rewards = at(value, 'verifier_result', 'rewards');
  const all = isObject(rewards) ? Object.values(rewards) : [];
  const reward = at(rewards, 'reward') ?? (all.length === 1 ? all[0] : undefined);
  if (typeof reward === 'boolean' || (typeof reward === 'number' && Number.isFinite(reward))) return reward;
  return (at(value, 'exception_info') ?? null) === null ? 'unscored' : 'error';
}
