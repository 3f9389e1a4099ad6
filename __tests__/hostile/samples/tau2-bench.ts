import { number, of, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'tau2-bench',
  verdict: 'reward',
  files: perModel(
    (model) => `${model}.json`,
    (model) => ({
      timestamp: '2026-01-01',
      info: {
        agent_info: { implementation: 'llm_agent', llm: `lab/${model}`, llm_args: {} },
        user_info: { implementation: 'user_simulator', llm: 'lab/user' },
        environment_info: { domain_name: 'airline' },
      },
      tasks: [],
      simulations: of(model, (right, query) => ({
        id: `s${query}`,
        task_id: `${query}`,
        trial: 0,
        termination_reason: 'user_stop',
        reward_info: { reward: number(right) },
      })),
    }),
  ),
  traps: {
    untouched: '1/4',
    empty: 'alpha.json: the file is empty',
    'cut in the middle': 'alpha.json:25: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'none is left',
    'no verdicts': 'only "lab/beta" is left',
    'verdicts null': 'only "lab/beta" is left',
    'objects for scalars': 'alpha.json: "llm" is "{\\"value\\":\\"lab/alpha\\"}", not an id or a name',
    'lists for texts': 'alpha.json: "llm" is "[\\"lab/alpha\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
