import { byKey, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'hle',
  verdict: 'correct',
  files: perModel(
    (model) => `judged_${model}.json`,
    (model) =>
      byKey(
        model,
        (query) => `q${query}`,
        (right) => ({ model, response: 'so', judge_response: { correct: right ? 'yes' : 'no', confidence: 80 } }),
      ),
  ),
  traps: {
    untouched: '1/4',
    empty: 'judged_alpha.json: the file is empty',
    'cut in the middle': 'judged_alpha.json:18: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'only "beta" is left',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars': 'judged_alpha.json: "model" is "{\\"value\\":\\"alpha\\"}", not an id or a name',
    'lists for texts': 'judged_alpha.json: "model" is "[\\"alpha\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
