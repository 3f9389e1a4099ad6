import { byKey, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'evalplus',
  verdict: 'plus_status',
  files: perModel(
    (model) => `${model}.eval_results.json`,
    (model) => ({
      date: '2024-01-01 00:00',
      hash: 'h',
      eval: byKey(
        model,
        (query) => `HumanEval/${query}`,
        (right, query) => [
          {
            task_id: `HumanEval/${query}`,
            solution: 'so',
            base_status: right ? 'pass' : 'fail',
            plus_status: right ? 'pass' : 'fail',
            base_fail_tests: [],
            plus_fail_tests: [],
          },
        ],
      ),
    }),
  ),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'alpha.eval_results.json:22: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'alpha.eval_results.json:5: "base_status" is "7", none of the known words',
    'no verdicts':
      'alpha.eval_results.json: only the base tests were run, but all models are graded by base and plus tests',
    'verdicts null':
      'alpha.eval_results.json: only the base tests were run, but all models are graded by base and plus tests',
    'objects for scalars':
      'alpha.eval_results.json:9: "base_status" is "{\\"value\\":\\"pass\\"}", none of the known words',
    'lists for texts': 'alpha.eval_results.json:9: "base_status" is "[\\"pass\\"]", none of the known words',
    '2,000 keys': '1/4',
  },
};
