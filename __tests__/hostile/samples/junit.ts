import { MODELS, of, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'junit',
  verdict: 'failure',
  files: MODELS.map((model) => ({
    path: `${model}.xml`,
    form: 'bytes' as const,
    value: Buffer.from(
      `<testsuites><testsuite name="llm">${of(
        model,
        (right, query) => `<testcase name="q${query}">${right ? '' : '<failure/>'}</testcase>`,
      ).join('\n')}</testsuite></testsuites>`,
    ),
  })),
  traps: {
    untouched: '1/4',
    empty: '"alpha.xml" (the file is empty)',
    'cut in the middle': 'alpha.xml:3: here begins something that is no XML, or does not end',
    'other types': 'only "beta" is left',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars': 'only "beta" is left',
    'lists for texts': 'only "beta" is left',
    '2,000 keys': 'only "beta" is left',
  },
};
