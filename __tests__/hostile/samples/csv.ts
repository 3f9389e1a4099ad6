import { bothModels, number, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'csv',
  verdict: 'correct',
  files: [
    {
      path: 'long.csv',
      form: 'csv',
      value: bothModels((right, query, model) => ({ query_id: `q${query}`, model, correct: number(right) })),
    },
  ],
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'only "alpha" is left',
    'other types': 'long.csv:2: column "correct": "seven" is neither right, wrong, missing nor a score',
    'no verdicts': 'long.csv" (no column says right or wrong; considered: none). Grade the answers first',
    'verdicts null': 'none is left',
    'objects for scalars':
      'long.csv:2: column "correct": "{\\"value\\":1}" is neither right, wrong, missing nor a score',
    'lists for texts': '1/4',
    '2,000 keys': '1/4',
  },
};
