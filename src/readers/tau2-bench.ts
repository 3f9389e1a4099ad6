import { at, hasAll, isObject, type JsonObject } from '../formats/json/object.js';
import type { Result } from './record.js';
import { argumentFacts } from './common/arguments.js';
import { documentReader } from './common/documents.js';
import { objectsIn } from './common/parts.js';
import { numberAt, requiredText, textAt } from './common/rows.js';

const SIMULATION = ['task_id', 'trial', 'reward', 'reward_info.reward', 'agent_cost', 'duration', 'termination_reason'];
const LISTS = ['simulations', 'simulation_index'];

/**
 * tau2-bench: one file for a run of an agent on a domain; each simulation earns a reward of 1 where it did its task.
 *
 * @have tau2-bench
 * @give `data/simulations`
 * @file the results of a run, or the index of its folder
 * @model `info.agent_info.llm`
 * @question domain and `task_id`
 * @right the full reward, or with `measure: score` the reward; none is an error
 */
export const tau2BenchReader = documentReader({
  name: 'tau2-bench',
  title: 'tau2-bench simulations',
  looksFor: '`info` with `agent_info`, and `simulations` with `task_id` and `reward_info`',
  metric: 'reward',
  parts: [
    'timestamp',
    'info.agent_info',
    'info.user_info',
    'info.environment_info.domain_name',
    ...LISTS.flatMap((list) => SIMULATION.map((name) => `${list}.*.${name}`)),
  ],
  kind: (value) => {
    if (isObject(at(value, 'info', 'agent_info'))) return 'outcomes';
    return hasAll(value, ['task_id', 'reward_info', 'termination_reason'])
      ? { without: 'one simulation of tau2-bench; the results.json above it lists all of them' }
      : undefined;
  },
  read: ({ file, value, options }) => {
    const agent = at(value, 'info', 'agent_info');
    // In the form with one file for each simulation, the index repeats what the simulations say.
    const simulations = LISTS.map((list) => objectsIn(at(value, list))).find((list) => list.length > 0) ?? [];
    return {
      model: requiredText(agent, 'llm', { file: file.path }),
      logged: {
        system: argumentFacts(at(agent, 'llm_args')),
        labels: { agent: textAt(agent, 'implementation'), user: textAt(value, 'info', 'user_info', 'llm') },
        date: textAt(value, 'timestamp'),
      },
      records: simulations.map((simulation) => ({
        task: textAt(value, 'info', 'environment_info', 'domain_name'),
        id: requiredText(simulation, 'task_id', { file: file.path }),
        result: rewardOf(simulation, options.scores === true),
        details: {
          cost: numberAt(simulation, 'agent_cost'),
          latency: numberAt(simulation, 'duration'),
          stopReason: textAt(simulation, 'termination_reason'),
        },
      })),
    };
  },
});

/** The benchmark counts a simulation as done at the full reward alone; as a score it is what it is. */
function rewardOf(simulation: JsonObject, scores: boolean): Result {
  const reward = at(simulation, 'reward_info', 'reward') ?? at(simulation, 'reward');
  if (typeof reward !== 'number' || !Number.isFinite(reward)) return 'error';
  return scores ? reward : reward >= 1 - 1e-6;
}
