import { bothModels, number, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'eval-arena',
  verdict: 'pass1',
  files: [
    {
      path: 'arena.jsonl',
      form: 'lines',
      value: bothModels((right, query, model) => ({
        benchmark_id: 'sums',
        model,
        example_id: `q${query}`,
        pass1: number(right),
      })),
    },
  ],
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'only "alpha" is left',
    'other types': 'arena.jsonl:1: "pass1" is "seven", neither a number, true, false nor null',
    'no verdicts': 'arena.jsonl" (no column says right or wrong; considered: "benchmark_id"). Grade the answers first',
    'verdicts null': 'none is left',
    'objects for scalars': 'arena.jsonl:1: "pass1" is "{\\"value\\":1}", neither a number, true, false nor null',
    'lists for texts': 'arena.jsonl:1: "model" is "[\\"alpha\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
