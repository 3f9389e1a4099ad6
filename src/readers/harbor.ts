import { UserError } from '../base/errors.js';
import { field, isObject, type JsonObject } from '../formats/json/object.js';
import type { Result } from './record.js';
import { argumentFacts } from './common/arguments.js';
import { documentReader } from './common/documents.js';
import { detailsOf, optionalNumber, optionalText, requiredText } from './common/rows.js';

const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((node, name) => (isObject(node) ? field(node, name) : undefined), value);

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
    const isTrial = ['task_name', 'trial_name', 'agent_info'].every((key) => Object.hasOwn(value, key));
    if (isTrial) return 'outcomes';
    const isJob = Object.hasOwn(value, 'n_total_trials') && Object.hasOwn(value, 'stats');
    return isJob
      ? { without: 'the summary of a job of Harbor; the result.json of each trial holds its outcome' }
      : undefined;
  },
  read: ({ file, value, options }) => {
    const checksum = optionalText(field(value, 'task_checksum'));
    const task = optionalText(field(value, 'source'));
    const details = detailsOf({
      cost: optionalNumber(at(value, 'agent_result', 'cost_usd')),
      inputTokens: optionalNumber(at(value, 'agent_result', 'n_input_tokens')),
      outputTokens: optionalNumber(at(value, 'agent_result', 'n_output_tokens')),
    });
    return {
      model: modelOf(value, file.path),
      logged: {
        system: argumentFacts(at(value, 'config', 'agent', 'kwargs')),
        labels: { agent: optionalText(at(value, 'agent_info', 'name')) },
        folder: file.path.split(/[/!]/).slice(0, -2).join('/'),
      },
      records: [
        {
          id: requiredText(value, 'task_name', { file: file.path }),
          ...(task === undefined ? {} : { task }),
          result: rewardOf(value),
          ...(checksum === undefined ? {} : { contentHash: checksum }),
          ...(options.details ? { details } : {}),
        },
      ],
    };
  },
});

/** An agent without a model of its own (the oracle) is named after itself. */
function modelOf(value: JsonObject, path: string): string {
  const [name, provider] = ['name', 'provider'].map((key) => optionalText(at(value, 'agent_info', 'model_info', key)));
  const model =
    optionalText(at(value, 'config', 'agent', 'model_name')) ??
    (provider === undefined ? name : `${provider}/${name ?? ''}`);
  const found = model ?? optionalText(at(value, 'agent_info', 'name'));
  if (found !== undefined && found !== '') return found;
  throw new UserError('the trial names neither a model nor an agent.', 'Run the trial again.', { file: path });
}

/** The reward of the verifier: the one of that name, or the only one. A trial that never came to its verifier has none. */
function rewardOf(value: JsonObject): Result {
  const rewards = at(value, 'verifier_result', 'rewards');
  const all = isObject(rewards) ? Object.values(rewards) : [];
  const reward = at(rewards, 'reward') ?? (all.length === 1 ? all[0] : undefined);
  if (typeof reward === 'boolean' || (typeof reward === 'number' && Number.isFinite(reward))) return reward;
  return at(value, 'exception_info') === undefined || at(value, 'exception_info') === null ? 'unscored' : 'error';
}
