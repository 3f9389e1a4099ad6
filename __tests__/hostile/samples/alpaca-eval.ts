import { of, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'alpaca-eval',
  verdict: 'preference',
  files: perModel(
    (model) => `${model}/annotations.json`,
    (model) =>
      of(model, (right, query) => ({
        instruction: `Name ${query}.`,
        output_1: 'one',
        generator_1: 'baseline',
        output_2: 'two',
        generator_2: model,
        annotator: 'judge',
        preference: right ? 2 : 1,
      })),
  ),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'annotations.json:20: not valid JSON: the file ends inside a value: it is cut short',
    'other types':
      'annotations.json:2: "preference" is "seven", neither from 1 (baseline) to 2 (model), nor 0 for a draw, nor nul',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars': 'annotations.json:2: "generator_1" is "{\\"value\\":\\"baseline\\"}", not an id or a name',
    'lists for texts': 'annotations.json:2: "generator_1" is "[\\"baseline\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
