import { bothModels, number, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'livebench',
  verdict: 'score',
  files: [
    {
      path: 'data/live_bench/math/sums/model_judgment/ground_truth_judgment.jsonl',
      form: 'lines',
      value: bothModels((right, query, model) => ({
        question_id: `q${query}`,
        task: 'sums',
        model,
        score: number(right),
        turn: 1,
        tstamp: 100.5,
        category: 'math',
      })),
    },
  ],
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'only "alpha" is left',
    'other types': 'ground_truth_judgment.jsonl:1: "score" is "seven", neither a number, true, false nor null',
    'no verdicts':
      'ground_truth_judgment.jsonl" (it is not clear whether "turn" is the outcome). If it is, say so: `columns: outcome = turn`',
    'verdicts null': 'none is left',
    'objects for scalars': 'ground_truth_judgment.jsonl:1: "model" is "{\\"value\\":\\"alpha\\"}", not an id or a name',
    'lists for texts': 'ground_truth_judgment.jsonl:1: "model" is "[\\"alpha\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
