import { MODELS, OUTCOMES, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'bfcl',
  verdict: 'valid',
  files: MODELS.map((model) => ({
    path: `score/${model}/BFCL_v4_simple_python_score.json`,
    form: 'lines' as const,
    value: [
      { accuracy: 0.5, correct_count: 2, total_count: 4 },
      ...OUTCOMES[model]!.flatMap((right, query) =>
        right
          ? []
          : [{ id: `simple_python_${query}`, model_name: model, test_category: 'simple_python', valid: false }],
      ),
    ],
  })),
  traps: {
    untouched: '1/4',
    empty: 'score/alpha/BFCL_v4_simple_python_score.json: the file is empty',
    'cut in the middle':
      'score/alpha/BFCL_v4_simple_python_score.json:1: the first line counts "2" of "4" as correct, and 0 failures follow',
    'other types':
      'score/alpha/BFCL_v4_simple_python_score.json:2: "valid" is "perhaps", and only what failed stands in a score file',
    'no verdicts': 'score/alpha/BFCL_v4_simple_python_score.json:1: column "model_name": the row names no model',
    'verdicts null':
      'score/alpha/BFCL_v4_simple_python_score.json:2: "valid" is "null", and only what failed stands in a score file',
    'objects for scalars':
      'score/alpha/BFCL_v4_simple_python_score.json:2: "valid" is "{\\"value\\":false}", and only what failed stands in a score file',
    'lists for texts':
      'score/alpha/BFCL_v4_simple_python_score.json:2: "id" is "[\\"simple_python_2\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
