import { listed } from '../../../base/listed.js';
import { nameOf } from '../cells.js';
import type { LongShape } from '../shape.js';
import { wordsOf } from './evidence.js';
import type { Family } from './family.js';
import { plain, refuse, type Refusal } from './refusal.js';
import type { SolveOptions } from './types.js';
import { variantsOf, variantsRefusal } from './variants.js';

/** What people call the right answers, and files of them. */
const GOLD = new Set(
  'gold golden golds truth truths groundtruth label labels answers key keys reference references refs target targets solution solutions questions expected'.split(
    ' ',
  ),
);

/** What is made from the answers of all models, by its whole name. */
const MADE =
  /^(?:oracle|any|all|none|mean|avg|average|median|best|worst|union|intersection|total|overall|majority|consensus)(?:[_ -](?:model|models|vote|voting|correct|score|accuracy|of[_ -].*))?$/i;

/**
 * The refusal where names that a long table, or its files, give for models are none: the right answers, what is made
 * from all models, or one model several times. What the user names is taken as it is.
 */
export function noMembers(family: Family, shape: LongShape, options: SolveOptions): Refusal | undefined {
  const isOfPath = shape.model === undefined || shape.model >= family.own;
  const names = namesOf(family, shape);
  const open = names.filter((name) => options.selects(name) !== true && !options.isNamed(name));
  const gold = isOfPath ? open.find(isGold) : undefined;
  if (gold !== undefined) return goldFile(gold);
  const made = open.filter((name) => MADE.test(name));
  if (made.length > 0 && made.length < names.length) return madeOf(names, made);
  const variants = isOfPath ? undefined : variantsOf(open);
  return variants === undefined ? undefined : variantsRefusal(variants);
}

function namesOf({ rows, names }: Family, { model }: LongShape): string[] {
  const column = model ?? names.indexOf('{file}');
  return column === -1
    ? []
    : [...new Set(rows.map(({ cells }) => nameOf(cells[column])))].filter((name) => name !== '');
}

function isGold(name: string): boolean {
  const words = wordsOf(name.toLowerCase());
  return words.length <= 4 && words.some((word) => GOLD.has(word));
}

function goldFile(name: string): Refusal {
  return refuse(
    `${listed([name])} holds right answers by its name, and is not a model.`,
    `Put the right answers into the other files as a column and say so (\`columns: reference = NAME\`), and leave this file out with a \`!\` pattern in \`results\`; if it is a model, name it in \`models\`.`,
  );
}

function madeOf(names: readonly string[], made: readonly string[]): Refusal {
  const line = (shown: readonly string[]): string => `\`models: ${shown.map(plain).join(', ')}\``;
  const others = names.filter((name) => !made.includes(name));
  return refuse(
    `${listed(made)} may be made from the answers of the other models, and be no model itself.`,
    `Leave it out: ${line(others)}; if it is a policy, name it in \`ensembles\`; if it is a model: ${line(names)}.`,
  );
}
