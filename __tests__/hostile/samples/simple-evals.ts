import { number, of, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'simple-evals',
  verdict: 'score',
  files: perModel(
    (model) => `healthbench_${model}_20250512_101500_allresults.json`,
    (model) => ({
      score: 0.5,
      metrics: { overall_score: 0.5 },
      htmls: ['<p>1</p>'],
      convos: [[]],
      metadata: {
        example_level_metadata: of(model, (right, query) => ({
          score: number(right),
          usage: {},
          rubric_items: [],
          prompt: [],
          completion: [],
          prompt_id: `p${query}`,
          completion_id: 'c',
        })),
      },
    }),
  ),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': '12_101500_allresults.json:28: not valid JSON: the file ends inside a value: it is cut short',
    'other types': '12_101500_allresults.json:14: "score" is "seven", neither a number, true, false nor null',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars': '12_101500_allresults.json:20: "prompt_id" is "{\\"value\\":\\"p0\\"}", not an id or a name',
    'lists for texts': '12_101500_allresults.json:16: "prompt_id" is "[\\"p0\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
