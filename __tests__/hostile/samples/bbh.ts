import { perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  // Never a certificate: the harness logs no verdicts.
  format: 'bbh',
  verdict: 'target',
  files: perModel(
    (model) => `${model}.json`,
    () => ({ canary: 'BENCHMARK DATA', outputs: [{ input: 'Q?', prediction: 'so', target: 'so' }] }),
  ),
  traps: {
    untouched: 'no file holds results per question: "alpha.json", "beta.json" (outputs of BIG-Bench Hard',
    empty: ': the file is empty. Did',
    'cut in the middle': 'alpha.json: the file is JSON that ends inside a value: it is cut short',
    'other types': 'no file holds results per question: "alpha.json", "beta.json" (outputs of BIG-Bench Hard',
    'no verdicts': 'no file holds results per question: "alpha.json", "beta.json" (outputs of BIG-Bench Hard',
    'verdicts null': 'no file holds results per question: "alpha.json", "beta.json" (outputs of BIG-Bench Hard',
    'objects for scalars': 'no file holds results per question: "alpha.json", "beta.json" (outputs of BIG-Bench Hard',
    'lists for texts': 'no file holds results per question: "alpha.json", "beta.json" (outputs of BIG-Bench Hard',
    '2,000 keys': 'no file holds results per question: "alpha.json", "beta.json" (outputs of BIG-Bench Hard',
  },
};
