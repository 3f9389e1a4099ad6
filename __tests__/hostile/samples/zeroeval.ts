import { of, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'zeroeval',
  verdict: 'output',
  files: perModel(
    (model) => `${model}.json`,
    (model) =>
      of(model, (right, query) => ({
        session_id: `s${query}`,
        chat_history: ['What?'],
        model_input: 'n/a',
        output: [right ? '{"answer": "18"}' : '{"answer": "17"}'],
        generator: model,
        configs: {},
        dataset: 'gsm',
        id: `gsm8k-${query}`,
        answer: '18',
      })),
  ),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'alpha.json:32: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'only "beta" is left',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'alpha.json:2: "output" is "null", not a list of texts',
    'objects for scalars': 'only "beta" is left',
    'lists for texts': 'only "beta" is left',
    '2,000 keys': '1/4',
  },
};
