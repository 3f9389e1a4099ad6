import { byKey, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'opencompass',
  verdict: 'correct',
  files: perModel(
    (model) => `outputs/default/20240101_120000/results/${model}/sums.json`,
    (model) => ({
      accuracy: 50,
      details: {
        type: 'GEN',
        ...byKey(model, String, (right) => ({
          prompt: 'What?',
          origin_prediction: 'so',
          predictions: 'so',
          references: 'so',
          correct: right,
        })),
      },
    }),
  ),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'sums.json:17: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'sums.json:4: "correct" is "perhaps", neither a number, true, false nor null',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars': 'sums.json:6: "correct" is "{\\"value\\":true}", neither a number, true, false nor null',
    'lists for texts': '1/4',
    '2,000 keys': '1/4',
  },
};
