import { of, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'terminal-bench',
  verdict: 'is_resolved',
  files: perModel(
    (model) => `${model}/results.json`,
    (model) => ({
      id: 'r',
      results: of(model, (right, query) => ({
        trial_name: `t${query}.1-of-1`,
        task_id: `task-${query}`,
        is_resolved: right,
        failure_mode: 'unset',
      })),
    }),
  ),
  traps: {
    untouched: '1/4',
    empty: 'alpha/results.json: the file is empty',
    'cut in the middle': 'alpha/results.json:14: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'none is left',
    'no verdicts': 'only "results" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars': 'alpha/results.json: "task_id" is "{\\"value\\":\\"task-0\\"}", not an id or a name',
    'lists for texts': 'alpha/results.json: "task_id" is "[\\"task-0\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
