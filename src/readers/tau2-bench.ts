import { field, isObject, type JsonObject } from '../formats/json/object.js';
import type { Result } from './record.js';
import { argumentFacts } from './common/arguments.js';
import { documentReader, objectsIn } from './common/documents.js';
import { detailsOf, optionalNumber, optionalText, requiredText } from './common/rows.js';

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
    const info = field(value, 'info');
    if (isObject(info) && isObject(field(info, 'agent_info'))) return 'outcomes';
    const isSimulation = ['task_id', 'reward_info', 'termination_reason'].every((key) => Object.hasOwn(value, key));
    return isSimulation
      ? { without: 'one simulation of tau2-bench; the results.json above it lists all of them' }
      : undefined;
  },
  read: ({ file, value, options }) => {
    const [agent, user, environment] = ['agent_info', 'user_info', 'environment_info'].map((name) =>
      part(part(value, 'info'), name),
    );
    const task = optionalText(field(environment!, 'domain_name'));
    // In the form with one file for each simulation, the index repeats what the simulations say.
    const simulations = LISTS.map((list) => objectsIn(field(value, list))).find((list) => list.length > 0) ?? [];
    return {
      model: requiredText(agent!, 'llm', { file: file.path }),
      logged: {
        system: argumentFacts(field(agent!, 'llm_args')),
        labels: {
          agent: optionalText(field(agent!, 'implementation')),
          user: optionalText(field(user!, 'llm')),
        },
        date: optionalText(field(value, 'timestamp')),
      },
      records: simulations.map((simulation) => {
        const details = detailsOf({
          cost: optionalNumber(field(simulation, 'agent_cost')),
          latency: optionalNumber(field(simulation, 'duration')),
          stopReason: optionalText(field(simulation, 'termination_reason')),
        });
        return {
          ...(task === undefined ? {} : { task }),
          id: requiredText(simulation, 'task_id', { file: file.path }),
          result: rewardOf(simulation, options.scores === true),
          ...(options.details ? { details } : {}),
        };
      }),
    };
  },
});

function part(value: JsonObject, name: string): JsonObject {
  const found = field(value, name);
  return isObject(found) ? found : {};
}

/** The benchmark counts a simulation as done at the full reward alone; as a score it is what it is. */
function rewardOf(simulation: JsonObject, scores: boolean): Result {
  const reward = field(part(simulation, 'reward_info'), 'reward') ?? field(simulation, 'reward');
  if (typeof reward !== 'number' || !Number.isFinite(reward)) return 'error';
  return scores ? reward : reward >= 1 - 1e-6;
}
