import { MODELS, of, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'arena-hard',
  verdict: 'score',
  inputs: { 'pass-threshold': '0.51' },
  files: MODELS.map((model) => ({
    path: `model_judgment/judge/${model}.jsonl`,
    form: 'lines' as const,
    value: of(model, (right, query) => ({
      uid: `q${query}`,
      category: 'hard_prompt',
      judge: 'judge',
      model,
      baseline: 'base',
      games: [{ score: right ? 'B>A' : 'A>B' }, { score: right ? 'A>B' : 'B>A' }],
    })),
  })),
  traps: {
    untouched: '1/4',
    empty: 'model_judgment/judge/alpha.jsonl: the file is empty',
    'cut in the middle': 'only "beta" is left',
    'other types':
      'model_judgment/judge/alpha.jsonl:1: the score of a game is "7", none of A>>B, A>B, A=B, A<B, A<<B, B>>A, B>A, B=A, B<A, B<<A',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars':
      'model_judgment/judge/alpha.jsonl:1: "judge" is "{\\"value\\":\\"judge\\"}", not an id or a name',
    'lists for texts': 'model_judgment/judge/alpha.jsonl:1: "judge" is "[\\"judge\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
