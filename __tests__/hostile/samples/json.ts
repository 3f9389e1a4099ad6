import { bothModels, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'json',
  verdict: 'correct',
  files: [
    {
      path: 'long.jsonl',
      form: 'lines',
      value: bothModels((right, query, model) => ({ query_id: `q${query}`, model, correct: right })),
    },
  ],
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'only "alpha" is left',
    'other types': 'long.jsonl:1: column "correct": "perhaps" is neither right, wrong, missing nor a score',
    'no verdicts': 'long.jsonl" (no column says right or wrong; considered: none). Grade the answers first',
    'verdicts null': 'none is left',
    'objects for scalars': 'it is not clear whether "model.value" names the model',
    'lists for texts': '1/4',
    '2,000 keys': '1/4',
  },
};
