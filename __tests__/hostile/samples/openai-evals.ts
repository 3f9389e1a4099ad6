import { MODELS, of, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'openai-evals',
  verdict: 'correct',
  files: MODELS.map((model) => ({
    path: `${model}.jsonl`,
    form: 'lines' as const,
    value: [
      {
        spec: {
          completion_fns: [model],
          eval_name: 'sums.s1.v0',
          base_eval: 'sums',
          split: 's1',
          run_config: {},
          run_id: model,
          created_at: '2024-01-01',
        },
      },
      ...of(model, (right, query) => ({
        run_id: model,
        event_id: query,
        sample_id: `sums.${query}`,
        type: 'match',
        data: { correct: right, expected: 'so', picked: 'so' },
        created_by: '',
        created_at: '',
      })),
      { final_report: { accuracy: 0.5 }, run_id: model },
    ],
  })),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'only "beta" is left',
    'other types': 'alpha.jsonl:1: "completion_fns" is "[7]", so that the run names no model',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars':
      'alpha.jsonl:1: "completion_fns" is "[{\\"value\\":\\"alpha\\"}]", so that the run names no model',
    'lists for texts': 'alpha.jsonl:1: "completion_fns" is "[[\\"alpha\\"]]", so that the run names no model',
    '2,000 keys': '1/4',
  },
};
