import { number, of, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'gh-models',
  verdict: 'passed',
  files: perModel(
    (model) => `${model}.json`,
    (model) => ({
      name: 'sums',
      model: `lab/${model}`,
      testResults: of(model, (right, query) => ({
        testCase: { input: `What is ${query}?`, expected: 'so' },
        modelResponse: 'so',
        evaluationResults: [{ evaluatorName: 'string', score: number(right), passed: right }],
      })),
    }),
  ),
  traps: {
    untouched: '1/4',
    empty: 'alpha.json: the file is empty',
    'cut in the middle': 'alpha.json:29: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'none is left',
    'no verdicts': 'only "lab/beta" is left',
    'verdicts null': 'only "lab/beta" is left',
    'objects for scalars': 'alpha.json: "model" is "{\\"value\\":\\"lab/alpha\\"}", not an id or a name',
    'lists for texts': 'alpha.json: "model" is "[\\"lab/alpha\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
