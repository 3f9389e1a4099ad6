import { of, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'inspect',
  verdict: 'value',
  files: perModel(
    (model) => `logs/${model}.json`,
    (model) => ({
      version: 2,
      status: 'success',
      eval: {
        run_id: model,
        created: '2026-03-01T10:00:00+00:00',
        task: 'sums',
        task_id: model,
        dataset: { name: 'sums', samples: 4 },
        model: `lab/${model}`,
        config: {},
      },
      samples: of(model, (right, query) => ({
        id: query,
        epoch: 1,
        input: 'What?',
        target: 'so',
        scores: { match: { value: right ? 'C' : 'I', answer: 'so' } },
      })),
    }),
  ),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'alpha.json:31: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'only "lab/beta" is left',
    'no verdicts': 'only "lab/beta" is left',
    'verdicts null': 'only "lab/beta" is left',
    'objects for scalars': 'only "lab/beta" is left',
    'lists for texts': 'alpha.json: "task" is "[\\"sums\\"]", not an id or a name',
    '2,000 keys': '1/4',
  },
};
