import { parquetOf, type Page } from '../../support/parquet.js';
import { bothModels, number, type Sample } from './sample.js';

const textBytes = (text: string): number[] => [text.length, 0, 0, 0, ...Buffer.from(text)];
const plainPage = (values: readonly unknown[]): [Page] => [
  { values: values.length, encoding: 0, content: (values as number[][]).flat() },
];

export const SAMPLE: Sample = {
  format: 'parquet',
  verdict: 'correct',
  files: [
    {
      path: 'long.parquet',
      form: 'bytes',
      value: parquetOf(8, [
        { name: 'query_id', type: 6, pages: plainPage(bothModels((_right, query) => textBytes(`q${query}`))) },
        { name: 'model', type: 6, pages: plainPage(bothModels((_right, _query, model) => textBytes(model))) },
        { name: 'correct', type: 1, pages: plainPage(bothModels((right) => [number(right), 0, 0, 0])) },
      ]),
    },
  ],
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'long.parquet: it begins like a Parquet file, but its footer cannot be read',
    'other types': 'long.parquet" (no reader knows this file; its keys begin with "metric")',
    'no verdicts': 'long.parquet" (no reader knows this file; its keys begin with "metric")',
    'verdicts null': 'long.parquet" (no reader knows this file; its keys begin with "metric")',
    'objects for scalars': 'long.parquet" (no reader knows this file; its keys begin with "metric.value")',
    'lists for texts': 'long.parquet" (no reader knows this file; its keys begin with "metric")',
    '2,000 keys': 'long.parquet" (it is one object, which looks like the summary of a run)',
  },
};
