import { number, of, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'deepeval',
  verdict: 'success',
  files: perModel(
    (model) => `${model}.json`,
    (model) => ({
      testCases: of(model, (right, query) => ({
        name: `case_${query}`,
        input: `What is ${query}?`,
        actualOutput: 'so',
        success: right,
        metricsData: [{ name: 'Correct', threshold: 0.5, success: right, score: number(right) }],
        order: query,
      })),
      conversationalTestCases: [],
      metricsScores: [],
      hyperparameters: { model },
    }),
  ),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'alpha.json: the file is JSON that ends inside a value: it is cut short',
    'other types': 'alpha.json:3: "success" is "perhaps", neither true, false nor null',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars': 'alpha.json:3: "success" is "{\\"value\\":true}", neither true, false nor null',
    'lists for texts': 'none is left',
    '2,000 keys': '1/4',
  },
};
