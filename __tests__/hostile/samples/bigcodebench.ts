import { byKey, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'bigcodebench',
  verdict: 'status',
  files: perModel(
    (model) => `${model}--bigcodebench-hard-complete--vllm-0-1-sanitized_calibrated_eval_results.json`,
    (model) => ({
      date: '2024-10-01 10:00',
      eval: byKey(
        model,
        (query) => `BigCodeBench/${query}`,
        (right) => [{ task_id: 'x', solution: 'so', status: right ? 'pass' : 'fail', details: {} }],
      ),
    }),
  ),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'ibrated_eval_results.json:17: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'ibrated_eval_results.json:4: "status" is "7", none of the known words',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars':
      'ibrated_eval_results.json:6: "status" is "{\\"value\\":\\"pass\\"}", none of the known words',
    'lists for texts': 'ibrated_eval_results.json:6: "status" is "[\\"pass\\"]", none of the known words',
    '2,000 keys': '1/4',
  },
};
