import { readFileSync } from 'node:fs';
import { MODELS, type Sample } from './sample.js';

const parquet = (name: string): Buffer => readFileSync(`__tests__/fixtures/harness/lighteval/${name}.parquet`);
const DATE = '2026-01-02T03-04-05.678901';

export const SAMPLE: Sample = {
  format: 'lighteval',
  verdict: 'metric',
  allWrong: 2,
  files: MODELS.map((model) => ({
    path: `out/details/${model}/${DATE}/details_lighteval|count|0_${DATE}.parquet`,
    form: 'bytes' as const,
    value: parquet(model === 'alpha' ? 'none' : 'snappy'),
  })),
  traps: {
    untouched: '2/4',
    empty: ': the file is empty. Did',
    'cut in the middle':
      '2T03-04-05.678901.parquet: it begins like a Parquet file, but its footer cannot be read: it is cut short or da',
    'other types': 'only "beta" is left',
    'no verdicts': 'only "beta" is left',
    'verdicts null': 'only "beta" is left',
    'objects for scalars': 'only "beta" is left',
    'lists for texts': 'only "beta" is left',
    '2,000 keys': 'only "beta" is left',
  },
};
