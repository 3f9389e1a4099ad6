import { quote, UserError } from '../base/errors.js';
import { csvCell } from '../report/escape.js';
import { VERSION } from '../settings/version.js';
import { checkText, nameOf, type Dialect } from './sql-dialects.js';

/** A table with one row per query and model, and the models that a certificate is to be about. */
export interface OutcomesTable {
  readonly models: readonly string[];
  /** Names as the user gives them; the table's may have dots between its parts. */
  readonly table: string;
  readonly query: string;
  readonly model: string;
  readonly correct: string;
  /** Whether `correct` is true or false, not 1 or 0. */
  readonly isBoolean: boolean;
  readonly groupBy: string | undefined;
}

/** A statement with the words that say what it is for. */
export interface Statement {
  readonly name: StatementName;
  readonly comments: readonly string[];
  readonly sql: string;
}

/** Columns of the export that are no model. */
const RESERVED = ['count', 'query_id', 'subject'];

export const STATEMENT_NAMES = ['doubles', 'two-groups', 'patterns', 'groups', 'all-wrong'] as const;
export type StatementName = (typeof STATEMENT_NAMES)[number];

/**
 * The statements of docs/sql.md for a table. Pure text; nothing in a name can end the quotes that it stands in.
 *
 * @throws UserError for names that no statement can hold
 */
export function sqlStatements(of: OutcomesTable, dialect: Dialect): readonly Statement[] {
  for (const model of of.models) {
    checkText(model, 'models', dialect);
    if (RESERVED.includes(model.toLowerCase())) {
      throw new UserError(
        `\`--models\`: a column ${quote(model)} of the export would not be read as a model.`,
        'Rename the model in a view of the table.',
      );
    }
  }
  // Every column with the table before it: a name of the result is never taken for one of the table.
  const column = (name: string, flag: string): string => `o.${nameOf(name, flag, dialect)}`;
  const query = column(of.query, 'query');
  const model = column(of.model, 'model');
  const given = column(of.correct, 'correct');
  const correct = of.isBoolean ? `CASE ${given} WHEN TRUE THEN 1 WHEN FALSE THEN 0 END` : given;
  const table = of.table
    .split('.')
    .map((part) => nameOf(part, 'table', dialect))
    .join('.');
  const literals = of.models.map(dialect.literal);
  const from = `FROM ${table} AS o\nWHERE ${model} IN (${literals.join(', ')})`;
  const short = of.models.map((_, i) => `m${i + 1}`);
  const names = columnNames(of.models, short, dialect);
  const each = literals.map((literal, i) => `MAX(CASE WHEN ${model} = ${literal} THEN ${correct} END) AS ${short[i]!}`);
  const keys = short.map((name) => `a.${name}`);
  const answers = (first: readonly string[]): string =>
    `WITH a AS (\n${indent(`SELECT\n${indent([...first, ...each].join(',\n'))}\n${from}\nGROUP BY ${query}`)}\n)`;
  const outcomes = keys.map((key, i) => `${key} AS ${names.columns[i]!}`);
  const statements: (Statement | undefined)[] = [
    {
      name: 'doubles',
      comments: ['Must return no row: each question has one outcome of 1, 0 or NULL for each model.'],
      sql: `SELECT ${query}, ${model}, COUNT(*) AS found, MIN(${correct}) AS least, MAX(${correct}) AS most\n${from}\nGROUP BY ${query}, ${model}\nHAVING COUNT(*) > 1 OR MIN(${correct}) < 0 OR MAX(${correct}) > 1`,
    },
    ...grouped(),
    {
      name: 'patterns',
      comments: ['Export as CSV with a header, and pass the file as results.', ...names.comments('')],
      sql: `${answers([])}\nSELECT ${[...outcomes, 'COUNT(*) AS count'].join(', ')}\nFROM a\nGROUP BY ${keys.join(', ')}`,
    },
    {
      name: 'all-wrong',
      comments: ['The questions that every model got wrong.'],
      sql: `SELECT ${query}\n${from}\nGROUP BY ${query}\nHAVING COUNT(${correct}) = ${of.models.length} AND MAX(${correct}) = 0`,
    },
  ];
  return statements.filter((statement) => statement !== undefined);

  function grouped(): Statement[] {
    if (of.groupBy === undefined) return [];
    const group = column(of.groupBy, 'group-by');
    const order = ['a.subject', ...keys].join(', ');
    const result = [
      `'pattern:' || CAST(ROW_NUMBER() OVER (ORDER BY ${order}) AS ${dialect.text}) AS query_id`,
      'a.subject AS subject',
      ...outcomes,
    ];
    return [
      {
        name: 'two-groups',
        comments: ['Must return no row: each question is in one group.'],
        sql: `SELECT ${query}\n${from}\nGROUP BY ${query}\nHAVING COUNT(DISTINCT ${group}) > 1`,
      },
      {
        name: 'groups',
        comments: [
          'The patterns by group: pass the export as results, with group-by: subject, instead of the patterns below.',
          ...names.comments('query_id,subject,'),
        ],
        sql: `${answers([`MIN(${group}) AS subject`])}\nSELECT ${[...result, 'COUNT(*) AS count'].join(', ')}\nFROM a\nGROUP BY ${order}`,
      },
    ];
  }
}

/** Names of the models' columns in the result: their own where the database can hold all of them, else m1, m2, ... */
function columnNames(
  models: readonly string[],
  short: readonly string[],
  dialect: Dialect,
): { columns: readonly string[]; comments: (before: string) => string[] } {
  const fold = (name: string): string => (dialect.foldsCase ? name.toLowerCase() : name);
  if (models.every(dialect.fits) && new Set(models.map(fold)).size === models.length) {
    return { columns: models.map(dialect.identifier), comments: () => [] };
  }
  return {
    columns: short,
    comments: (before) => [
      `${dialect.database} cannot name columns like these models. Put this line in place of the first line of the export:`,
      `${before}${[...models, 'count'].map(csvCell).join(',')}`,
    ],
  };
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** Statements as a file to be run: each with its comments and a semicolon. */
export function sqlText(statements: readonly Statement[], dialect: Dialect): string {
  const tested = dialect.isRun
    ? `for ${dialect.database}, on which its tests run these statements`
    : `for ${dialect.database}: not run there by its tests, written from the documentation`;
  const parts = statements.map(({ name, comments, sql }) => `-- ${[name, ...comments].join('\n-- ')}\n${sql};\n`);
  return [`-- beta-certificate ${VERSION} ${tested}\n`, ...parts].join('\n');
}
