import { MODELS, OUTCOMES, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'aider',
  verdict: 'tests_outcomes',
  files: MODELS.flatMap((model) =>
    OUTCOMES[model]!.map((right, query) => ({
      path: `2026-05-01-10-10-10--${model}/go/exercises/practice/e${query}/.aider.results.json`,
      form: 'json' as const,
      value: { testcase: `e${query}`, model: `lab/${model}`, edit_format: 'diff', tests_outcomes: [false, right] },
    })),
  ),
  traps: {
    untouched: '1/4',
    empty: '2026-05-01-10-10-10--alpha/go/exercises/practice/e0/.aider.results.json: the file is empty',
    'cut in the middle':
      '2026-05-01-10-10-10--alpha/go/exercises/practice/e0/.aider.results.json: the file is JSON that ends inside a value: it is cut short',
    'other types':
      '2026-05-01-10-10-10--alpha/go/exercises/practice/e0/.aider.results.json: "tests_outcomes" is "[\\"perhaps\\",\\"perhaps\\"]", not a list of true and false',
    'no verdicts': 'only "lab/beta" is left',
    'verdicts null':
      '2026-05-01-10-10-10--alpha/go/exercises/practice/e0/.aider.results.json: "tests_outcomes" is "null", not a list of true and false',
    'objects for scalars':
      '2026-05-01-10-10-10--alpha/go/exercises/practice/e0/.aider.results.json: "tests_outcomes" is "[{\\"value\\":false},{\\"value\\":true}]", not a list of tru',
    'lists for texts':
      '2026-05-01-10-10-10--alpha/go/exercises/practice/e0/.aider.results.json: "model" is "[\\"lab/alpha\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
