import { bothModels, MODELS, number, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'promptfoo',
  verdict: 'success',
  files: [
    {
      path: 'results.json',
      form: 'json',
      value: {
        evalId: 'eval-1',
        results: {
          version: 3,
          timestamp: '2026-03-01',
          prompts: MODELS.map((provider) => ({ label: 'p', provider, raw: 'p' })),
          results: bothModels((right, query, model) => ({
            promptIdx: 0,
            testIdx: query,
            provider: { id: `lab:${model}`, label: model },
            success: right,
            score: number(right),
            failureReason: right ? 0 : 1,
            response: { output: 'so' },
            testCase: {
              vars: { n: query },
              assert: [{ type: 'equals', value: 'so' }],
              metadata: { id: `q-${query}` },
            },
            vars: { n: query },
          })),
          stats: {},
        },
        config: {},
      },
    },
  ],
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'results.json:132: not valid JSON: the file ends inside a value: it is cut short',
    'other types': 'results.json:19: "promptIdx" is "seven", not a whole number',
    'no verdicts': 'results.json:19: "success" is missing, neither true nor false',
    'verdicts null': 'results.json:19: "success" is "null", neither true nor false',
    'objects for scalars':
      'results.json:37: "provider" is "{\\"id\\":{\\"value\\":\\"lab:alpha\\"},\\"label\\":{\\"value\\":\\"alpha\\"}}", which nam',
    'lists for texts':
      'results.json:35: "provider" is "{\\"id\\":[\\"lab:alpha\\"],\\"label\\":[\\"alpha\\"]}", which names none',
    '2,000 keys': '1/4',
  },
};
