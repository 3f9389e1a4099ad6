import { quote, UserError } from '../base/errors.js';
import { oneOf } from '../settings/kinds.js';
import { parseFlags } from './flags.js';
import { DIALECT_NAMES, DIALECTS } from './sql-dialects.js';
import { sqlStatements, sqlText, STATEMENT_NAMES } from './sql-statements.js';

const SQL_HELP = `Prints SQL that makes the input of a certificate from a table of outcomes.

Usage: beta-certificate sql --models a,b,c --dialect NAME [flags]

The table has one row per question and model. What the statements are for:
docs/sql.md.

  --models LIST
      The models that the certificate is about, a comma list of two or more.
      Given several times, each is one name, commas and all.
  --dialect ${DIALECT_NAMES.join('|')}
      How names and texts are quoted.
  --table NAME
      The table; dots separate schema and table. Default: outcomes.
  --query NAME, --model NAME, --correct NAME
      Its columns: the question's id, the model's name, and 1, 0 or NULL.
      Defaults: query, model, correct. A name in the dialect's own quotes is
      taken exactly.
  --boolean
      The outcomes are true or false instead of 1 or 0.
  --group-by NAME
      A column with the group of each question: adds the patterns by group.
  --only ${STATEMENT_NAMES.join('|')}
      Prints one statement alone, to be piped into the database.
`;

const text = { type: 'string' } as const;
const OPTIONS = {
  models: { type: 'string', multiple: true },
  dialect: text,
  table: text,
  query: text,
  model: text,
  correct: text,
  boolean: { type: 'boolean' },
  'group-by': text,
  only: text,
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * The command `sql`: what it prints on standard output.
 *
 * @param argv  what stands behind the word `sql`
 * @throws UserError for flags and names that cannot be used
 */
export function sqlCommand(argv: readonly string[]): string {
  const { values, positionals } = parseFlags(argv, OPTIONS);
  if (values['help'] === true || argv.length === 0) return SQL_HELP;
  if (positionals.length > 0) {
    throw new UserError(`\`sql\` reads no files, and ${quote(positionals[0])} is named.`, 'See `sql --help`.');
  }
  const flag = (name: string): string | undefined => values[name] as string | undefined;
  if (flag('dialect') === undefined) {
    throw new UserError('`--dialect` is missing.', `Choose one of ${DIALECT_NAMES.join(', ')}.`);
  }
  const dialect = DIALECTS[oneOf(DIALECT_NAMES).read(flag('dialect')!, 'dialect')];
  const only = flag('only') === undefined ? undefined : oneOf(STATEMENT_NAMES).read(flag('only')!, 'only');
  const groupBy = flag('group-by');
  if (groupBy === undefined && (only === 'groups' || only === 'two-groups')) {
    throw new UserError(`\`--only ${only}\` needs the column of the groups.`, 'Name it with `--group-by`.');
  }
  const statements = sqlStatements(
    {
      models: modelNames((values['models'] as string[] | undefined) ?? []),
      table: flag('table') ?? 'outcomes',
      query: flag('query') ?? 'query',
      model: flag('model') ?? 'model',
      correct: flag('correct') ?? 'correct',
      isBoolean: values['boolean'] === true,
      groupBy,
    },
    dialect,
  );
  return sqlText(
    statements.filter(({ name }) => only === undefined || name === only),
    dialect,
  );
}

/** @throws UserError for fewer than two models, or one that is named twice */
function modelNames(given: readonly string[]): readonly string[] {
  const names = given.length === 1 ? given[0]!.split(',').map((name) => name.trim()) : given;
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new UserError(`\`--models\` names ${quote(twice)} twice.`, 'Name each model once.');
  if (names.length < 2) {
    throw new UserError('`--models` names fewer than two models.', 'Write for example `--models model-a,model-b`.');
  }
  return names;
}
