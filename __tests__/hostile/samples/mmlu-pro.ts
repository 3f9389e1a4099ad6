import { of, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'mmlu-pro',
  verdict: 'pred',
  absentIsWrong: true,
  files: perModel(
    (model) => `${model}.json`,
    (model) =>
      of(model, (right, query) => ({
        question_id: query,
        question: 'Which?',
        options: ['one', 'two', 'three'],
        answer: 'B',
        answer_index: 1,
        category: 'sums',
        pred: right ? 'B' : 'C',
        model_outputs: 'so',
      })),
  ),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'alpha.json:30: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'alpha.json:2: "answer" of question "seven" is "7", not one letter',
    'no verdicts': 'only "beta" is left',
    'verdicts null': '2/4',
    'objects for scalars':
      'alpha.json:2: "answer" of question "{\\"value\\":0}" is "{\\"value\\":\\"B\\"}", not one letter',
    'lists for texts': 'alpha.json:2: "answer" of question "0" is "[\\"B\\"]", not one letter',
    '2,000 keys': '1/4',
  },
};
