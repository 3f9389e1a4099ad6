import { MODELS, number, of, type Sample } from './sample.js';

const DATE = '2026-01-02T03-04-05.678901';

export const SAMPLE: Sample = {
  format: 'lm-eval',
  verdict: 'exact_match',
  files: MODELS.map((model) => ({
    path: `out/${model}/samples_sums_${DATE}.jsonl`,
    form: 'lines' as const,
    value: of(model, (right, query) => ({
      doc_id: query,
      doc: { question: 'What?' },
      target: 'so',
      arguments: {},
      resps: [['so']],
      filtered_resps: ['so'],
      filter: 'none',
      metrics: ['exact_match'],
      doc_hash: `h${query}`,
      exact_match: number(right),
    })),
  })),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'only "beta" is left',
    'other types': '-02T03-04-05.678901.jsonl:1: the filter "7" is not a text',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars':
      '-02T03-04-05.678901.jsonl:1: the doc_id "{\\"value\\":0}" is neither a whole number nor a text',
    'lists for texts': '-02T03-04-05.678901.jsonl:1: the filter "[\\"none\\"]" is not a text',
    '2,000 keys': '1/4',
  },
};
