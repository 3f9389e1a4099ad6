import { MODELS, number, of, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'helm',
  verdict: 'exact_match',
  files: MODELS.flatMap((model) => [
    {
      path: `runs/v1/sums:level=1,model=${model}/display_predictions.json`,
      form: 'json' as const,
      value: of(model, (right, query) => ({
        instance_id: `id${query}`,
        train_trial_index: 0,
        predicted_text: 'so',
        stats: { exact_match: number(right) },
      })),
    },
    {
      path: `runs/v1/sums:level=1,model=${model}/run_spec.json`,
      form: 'json' as const,
      value: {
        name: `sums:level=1,model=${model}`,
        scenario_spec: { class_name: 'x' },
        adapter_spec: { method: 'joint', model, model_deployment: model },
        metric_specs: [],
      },
    },
  ]),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'display_predictions.json:18: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'display_predictions.json:2: the instance_id "7" is not a text',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars': 'display_predictions.json:2: the instance_id "{\\"value\\":\\"id0\\"}" is not a text',
    'lists for texts': 'display_predictions.json:2: the instance_id "[\\"id0\\"]" is not a text',
    '2,000 keys': '1/4',
  },
};
