import { MODELS, number, of, type Sample, type SampleFile } from './sample.js';

export const SAMPLE: Sample = {
  format: 'matharena',
  verdict: 'correct',
  files: MODELS.flatMap((model) =>
    of(model, (right, query) => ({
      path: `outputs/sums/sums_2026/${model}/${query}.json`,
      form: 'json' as const,
      value: {
        idx: query,
        problem: `Find ${query}.`,
        gold_answer: '70',
        types: ['sums'],
        N: 1,
        cost: { cost: 0.3 },
        pass_at_1: number(right),
        answers: ['70'],
        correct: [right],
        messages: [[]],
        detailed_costs: [{ cost: 0.1, input_tokens: 5, output_tokens: 50, time: 1.5 }],
      },
    })),
  ) as SampleFile[],
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': '0.json: the file is JSON that ends inside a value: it is cut short',
    'other types': '0.json: "N" is "seven", with 1 answers and 1 verdicts',
    'no verdicts': 'only "sums_2026/beta" is left',
    'verdicts null': 'only "sums_2026/beta" is left',
    'objects for scalars': '0.json: "N" is "{\\"value\\":1}", with 1 answers and 1 verdicts',
    'lists for texts': '1/4',
    '2,000 keys': '1/4',
  },
};
