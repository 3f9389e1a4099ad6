import { listed } from '../../base/listed.js';
import { quote } from '../../base/errors.js';
import { normalName } from './roles.js';
import type { ItemsShape } from './shape.js';

const ANSWER_OF = /^(.+)_(?:answer|response|output|prediction|pred|completion|generation)$/;
/** What a question has, not a model. */
const OF_QUESTION =
  /^(?:gold|golden|true|correct|incorrect|wrong|reference|expected|right|target|ground_truth|best|short|long|sample|example|model)$/;

/** What is said of a table with answers of at least two models and a reference, but without a verdict on any; undefined for others. */
export function answersAlone(
  shape: ItemsShape,
  names: readonly string[],
): { readonly why: string; readonly remedy: string } | undefined {
  const at = shape.columns.get('reference');
  if (at === undefined) return undefined;
  const models = names.flatMap((name, i) => {
    const [, model] = ANSWER_OF.exec(normalName(name)) ?? [];
    return model === undefined || i === at || OF_QUESTION.test(model) ? [] : [model];
  });
  if (models.length < 2) return undefined;
  const reference = quote(names[at]!);
  return {
    why: `it holds answers of ${listed(models)} and a reference, ${reference}, but no verdicts`,
    remedy: `Add ${listed(
      models.map((model) => `${model}_correct`),
      3,
    )} with 1 for right and 0 for wrong; or, where right means equal to the reference, set \`columns\` to \`reference = ${names[at]!.includes('`') ? 'COLUMN' : names[at]!}\`.`,
  };
}
