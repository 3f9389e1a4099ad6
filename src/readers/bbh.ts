import { UserError } from '../base/errors.js';
import type { PreviewedFile, Reader } from './reader.js';
import { at, hasAll } from '../formats/json/object.js';

const NO_VERDICT =
  'outputs of BIG-Bench Hard: predictions and targets without a verdict, and the rule that takes the answer out of a prediction is not published with them';

/**
 * Outputs of BIG-Bench Hard. Recognised in order to say why they cannot be used: predictions are whole chains of
 * thought, the files hold no verdict, and any rule for finding the answer in them would be our own grader.
 *
 * @have BIG-bench outputs
 * @give nothing: they hold no verdict, and are declined
 * @page bbh.md
 */
export const bbhReader: Reader = {
  name: 'bbh',
  title: 'BIG-Bench Hard outputs',
  looksFor: 'an object with canary and outputs (recognised, but it holds no verdicts)',
  accepts: (preview) => {
    if (preview.kind !== 'json-object' || !Object.hasOwn(preview.value, 'canary')) return false;
    return hasAll(at(preview.value, 'outputs', 0), ['input']);
  },
  whyNoOutcomes: () => `${NO_VERDICT}; grade them and write a table with query_id, model and correct`,
  read: async (files: readonly PreviewedFile[]) => {
    throw new UserError(`${NO_VERDICT}.`, 'Grade them and write a table with query_id, model and correct.', {
      file: files[0]?.file.path ?? 'bbh',
    });
  },
};
