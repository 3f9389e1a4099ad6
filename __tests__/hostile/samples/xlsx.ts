import { rowsOf, workbook } from '../../support/workbook.js';
import { bothModels, number, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'xlsx',
  verdict: 'correct',
  files: [
    {
      path: 'long.xlsx',
      form: 'bytes',
      value: workbook(
        rowsOf([
          ['query_id', 'model', 'correct'],
          ...(bothModels((right, query, model) => [`q${query}`, model, number(right)]) as (string | number)[][]),
        ]),
      ),
    },
  ],
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'long.xlsx: is cut short',
    'other types': 'long.xlsx" (no reader knows this file; its keys begin with "metric")',
    'no verdicts': 'long.xlsx" (no reader knows this file; its keys begin with "metric")',
    'verdicts null': 'long.xlsx" (no reader knows this file; its keys begin with "metric")',
    'objects for scalars': 'long.xlsx" (no reader knows this file; its keys begin with "metric.value")',
    'lists for texts': 'long.xlsx" (no reader knows this file; its keys begin with "metric")',
    '2,000 keys': 'long.xlsx" (it is one object, which looks like the summary of a run)',
  },
};
