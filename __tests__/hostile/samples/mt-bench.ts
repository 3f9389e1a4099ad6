import { bothModels, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'mt-bench',
  verdict: 'score',
  inputs: { 'pass-threshold': '7' },
  files: [
    {
      path: 'model_judgment/gpt-4_single.jsonl',
      form: 'lines',
      value: bothModels((right, query, model) => ({
        question_id: query,
        model,
        judge: ['gpt-4', 'single-v1'],
        user_prompt: 'rate',
        judgment: '[[8]]',
        score: right ? 8 : 2,
        turn: 1,
        tstamp: 170.5,
      })),
    },
  ],
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'only "alpha" is left',
    'other types': 'gpt-4_single.jsonl:1: "judge" is "[7,7]", not [model, template]',
    'no verdicts':
      'gpt-4_single.jsonl" (several columns could be the outcome: "judgment", "turn"). Say which: `columns: outcome',
    'verdicts null': 'none is left',
    'objects for scalars':
      'gpt-4_single.jsonl:1: "judge" is "[{\\"value\\":\\"gpt-4\\"},{\\"value\\":\\"single-v1\\"}]", not [model, template]',
    'lists for texts': 'gpt-4_single.jsonl:1: "judge" is "[[\\"gpt-4\\"],[\\"single-v1\\"]]", not [model, template]',
    '2,000 keys': '1/4',
  },
};
