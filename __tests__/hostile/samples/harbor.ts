import { MODELS, number, OUTCOMES, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'harbor',
  verdict: 'reward',
  allWrong: 1,
  files: MODELS.flatMap((model) =>
    OUTCOMES[model]!.map((right, query) => ({
      path: `${model}/task-${query}__x/result.json`,
      form: 'json' as const,
      value: {
        task_name: `task-${query}`,
        trial_name: `task-${query}__x`,
        config: { agent: { name: 'terminus', model_name: `lab/${model}` } },
        agent_info: { name: 'terminus', version: '1', model_info: { name: model, provider: 'lab' } },
        verifier_result: { rewards: { reward: number(right) } },
        exception_info: null,
      },
    })),
  ),
  traps: {
    untouched: '1/4',
    empty: 'alpha/task-0__x/result.json: the file is empty',
    'cut in the middle':
      'alpha/task-0__x/result.json:11: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'alpha/task-0__x/result.json: the trial names neither a model nor an agent',
    'no verdicts': 'only "lab/beta" is left',
    'verdicts null': 'only "lab/beta" is left',
    'objects for scalars': 'alpha/task-0__x/result.json: the trial names neither a model nor an agent',
    'lists for texts': 'alpha/task-0__x/result.json: the trial names neither a model nor an agent',
    '2,000 keys': '1/4',
  },
};
