import { quote, UserError } from '../base/errors.js';

/** How one database writes names and texts, and what it allows as the name of a column in a result. */
export interface Dialect {
  /** The database, as its makers write it. */
  readonly database: string;
  /** Whether the tests run the statements on it. */
  readonly isRun: boolean;
  /** The sign around a quoted name. */
  readonly mark: '"' | '`';
  /** A text in quotes: nothing in it ends it. */
  readonly literal: (text: string) => string;
  /** A name in quotes. */
  readonly identifier: (name: string) => string;
  /** Whether a name may be that of a column in a result, in quotes. */
  readonly fits: (name: string) => boolean;
  /** The type of a text. */
  readonly text: 'TEXT' | 'STRING';
  /** Whether columns whose names differ in case alone are one column. */
  readonly foldsCase: boolean;
}

const doubled = (text: string, sign: string): string => sign + text.replaceAll(sign, sign + sign) + sign;
const escaped = (text: string, sign: string): string =>
  sign + text.replaceAll('\\', '\\\\').replaceAll(sign, `\\${sign}`) + sign;
const bytes = (text: string): number => Buffer.byteLength(text);

const STANDARD = {
  mark: '"',
  text: 'TEXT',
  literal: (text: string) => doubled(text, "'"),
  identifier: (name: string) => doubled(name, '"'),
  fits: () => true,
  foldsCase: true,
} as const;

export const DIALECTS = {
  duckdb: { ...STANDARD, database: 'DuckDB', isRun: true },
  sqlite: { ...STANDARD, database: 'SQLite', isRun: true },
  postgres: {
    ...STANDARD,
    database: 'PostgreSQL',
    isRun: true,
    // Whether a back-slash escapes is a setting there, except in E''.
    literal: (text: string) =>
      text.includes('\\') ? `E${doubled(text.replaceAll('\\', '\\\\'), "'")}` : doubled(text, "'"),
    // It cuts longer names.
    fits: (name: string) => bytes(name) <= 63,
    foldsCase: false,
  },
  snowflake: {
    ...STANDARD,
    database: 'Snowflake',
    isRun: false,
    literal: (text: string) => doubled(text.replaceAll('\\', '\\\\'), "'"),
    fits: (name: string) => name.length <= 255,
    foldsCase: false,
  },
  spark: {
    ...STANDARD,
    database: 'Spark',
    isRun: false,
    mark: '`',
    text: 'STRING',
    literal: (text: string) => escaped(text, "'"),
    identifier: (name: string) => doubled(name, '`'),
  },
  bigquery: {
    ...STANDARD,
    database: 'BigQuery',
    isRun: false,
    mark: '`',
    text: 'STRING',
    literal: (text: string) => escaped(text, "'"),
    identifier: (name: string) => escaped(name, '`'),
    // What its documentation allows in names of columns, without the letters of other languages.
    fits: (name: string) => /^[A-Za-z_][\w-]{0,299}$/.test(name),
  },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof DIALECTS;

export const DIALECT_NAMES = Object.keys(DIALECTS) as DialectName[];

/** @throws UserError for a text that no statement may hold, whatever the quotes */
export function checkText(text: string, flag: string, dialect: Dialect): void {
  if (text === '') throw new UserError(`\`--${flag}\` has an empty name.`, 'Leave out the comma too many.');
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text)) {
    throw new UserError(
      `\`--${flag}\`: ${quote(text)} holds a line break or another control character.`,
      'Rename it in a view of the table.',
    );
  }
  if (dialect.database === 'Spark' && text.includes('${')) {
    throw new UserError(
      `\`--${flag}\`: ${quote(text)} holds \${, where Spark puts in the value of a variable, in quotes too.`,
      'Rename it in a view of the table.',
    );
  }
}

/**
 * The name of a table or column as the user gives it: plain words as they stand, so that the database folds their case
 * as it did when the table was made; anything else, and what the user has put into quotes, in quotes.
 *
 * @throws UserError for a name that no statement may hold
 */
export function nameOf(given: string, flag: string, dialect: Dialect): string {
  const { mark } = dialect;
  checkText(given, flag, dialect);
  if (given.length > 2 && given.startsWith(mark) && given.endsWith(mark)) {
    const inner = given.slice(1, -1);
    return dialect.identifier(dialect.database === 'BigQuery' ? inner : inner.replaceAll(mark + mark, mark));
  }
  return /^[A-Za-z_]\w*$/.test(given) ? given : dialect.identifier(given);
}
