import { OUTCOMES, perModel, type Sample } from './sample.js';

export const SAMPLE: Sample = {
  format: 'swe-bench',
  verdict: 'resolved_ids',
  files: perModel(
    (model) => `${model}.run.json`,
    (model) => {
      const ids = OUTCOMES[model]!.map((_, query) => `a__a-${query}`);
      const isRight = (_: string, query: number): boolean => OUTCOMES[model]![query]!;
      return {
        total_instances: 4,
        submitted_instances: 4,
        completed_ids: ids,
        incomplete_ids: [],
        empty_patch_ids: [],
        submitted_ids: ids,
        resolved_ids: ids.filter(isRight),
        unresolved_ids: ids.filter((id, query) => !isRight(id, query)),
        error_ids: [],
        schema_version: 2,
      };
    },
  ),
  traps: {
    untouched: '1/4',
    empty: ': the file is empty. Did',
    'cut in the middle': 'alpha.run.json: the file is JSON that ends inside a value: it is cut short',
    'other types': 'alpha.run.json: "resolved_ids" holds "7", which is not an instance id',
    'no verdicts': 'only "beta.run" is left',
    'verdicts null': 'only "beta.run" is left',
    'objects for scalars':
      'alpha.run.json: "resolved_ids" holds "{\\"value\\":\\"a__a-0\\"}", which is not an instance id',
    'lists for texts': 'alpha.run.json: "resolved_ids" holds "[\\"a__a-0\\"]", which is not an instance id',
    '2,000 keys': '1/4',
  },
};
