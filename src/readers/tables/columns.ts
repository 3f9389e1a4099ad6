import { quote, unquoted, UserError } from '../../base/errors.js';
import { nearest } from '../../base/nearest.js';
import { normalName, roleOfName } from './roles.js';

/** Roles that `columns` may give to a column. */
const COLUMN_ROLES = [
  'query',
  'model',
  'outcome',
  'task',
  'repeat',
  'answer',
  'reference',
  'prompt',
  'cost',
  'latency',
  'tokens',
  'confidence',
  'group',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Which column has which role, as the user says it. */
export type ColumnRoles = ReadonlyMap<ColumnRole, string>;

/**
 * Reads the lines of `columns`, `role = column` each.
 *
 * @throws UserError for a line of another form, an unknown role, and a role that is given twice
 */
export function parseColumns(lines: readonly string[]): ColumnRoles {
  const roles = new Map<ColumnRole, string>();
  for (const line of lines) {
    const [, role, column] = /^([^=]*?)\s*=\s*(.*\S)\s*$/.exec(line) ?? [];
    if (role === undefined || column === undefined) {
      throw new UserError(
        `\`columns\`: ${quote(line)} is not of the form \`role = column\`.`,
        'Write for example `outcome = score`.',
      );
    }
    const known = COLUMN_ROLES.find((name) => name === role.trim());
    if (known === undefined) {
      throw new UserError(
        `\`columns\`: ${quote(role)} is not a role of a column.`,
        `${meant(role)}Roles are: ${COLUMN_ROLES.join(', ')}.`,
      );
    }
    if (roles.has(known)) {
      throw new UserError(`\`columns\`: the role ${known} is given twice.`, 'Give each role one column.');
    }
    roles.set(known, unquoted(column));
  }
  return roles;
}

/** The role that was probably meant: by a name that columns of this role have, or by a slip. */
function meant(text: string): string {
  const name = normalName(text);
  const role = roleOfName(name);
  if (role === 'text') return 'The id of a question is `query`, its text `prompt`. ';
  const near = COLUMN_ROLES.find((known) => known === role) ?? nearest(name, COLUMN_ROLES);
  return near === undefined ? '' : `Did you mean \`${near}\`? `;
}
