export const id = 727;
export const ids = [727];
export const modules = {
8727:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
sqlCommand: () => ( sqlCommand)
});
var errors = __webpack_require__(5145);
var kinds = __webpack_require__(7279);
var flags = __webpack_require__(6222);
;
const doubled = (text, sign) => sign + text.replaceAll(sign, sign + sign) + sign;
const escaped = (text, sign) => sign + text.replaceAll('\\', '\\\\').replaceAll(sign, `\\${sign}`) + sign;
const bytes = (text) => Buffer.byteLength(text);
const STANDARD = {
mark: '"',
text: 'TEXT',
literal: (text) => doubled(text, "'"),
identifier: (name) => doubled(name, '"'),
fits: () => true,
foldsCase: true,
};
const DIALECTS = {
duckdb: { ...STANDARD, database: 'DuckDB', isRun: true },
sqlite: { ...STANDARD, database: 'SQLite', isRun: true },
postgres: {
...STANDARD,
database: 'PostgreSQL',
isRun: true,
literal: (text) => text.includes('\\') ? `E${doubled(text.replaceAll('\\', '\\\\'), "'")}` : doubled(text, "'"),
fits: (name) => bytes(name) <= 63,
foldsCase: false,
},
snowflake: {
...STANDARD,
database: 'Snowflake',
isRun: false,
literal: (text) => doubled(text.replaceAll('\\', '\\\\'), "'"),
fits: (name) => name.length <= 255,
foldsCase: false,
},
spark: {
...STANDARD,
database: 'Spark',
isRun: false,
mark: '`',
text: 'STRING',
literal: (text) => escaped(text, "'"),
identifier: (name) => doubled(name, '`'),
},
bigquery: {
...STANDARD,
database: 'BigQuery',
isRun: false,
mark: '`',
text: 'STRING',
literal: (text) => escaped(text, "'"),
identifier: (name) => escaped(name, '`'),
fits: (name) => /^[A-Za-z_][\w-]{0,299}$/.test(name),
},
};
const DIALECT_NAMES = Object.keys(DIALECTS);
function checkText(text, flag, dialect) {
if (text === '')
throw new errors.yo(`\`--${flag}\` has an empty name.`, 'Leave out the comma too many.');
if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text)) {
throw new errors.yo(`\`--${flag}\`: ${(0,errors.hD)(text)} holds a line break or another control character.`, 'Rename it in a view of the table.');
}
if (dialect.database === 'Spark' && text.includes('${')) {
throw new errors.yo(`\`--${flag}\`: ${(0,errors.hD)(text)} holds \${, where Spark puts in the value of a variable, in quotes too.`, 'Rename it in a view of the table.');
}
}
function nameOf(given, flag, dialect) {
const { mark } = dialect;
checkText(given, flag, dialect);
if (given.length > 2 && given.startsWith(mark) && given.endsWith(mark)) {
const inner = given.slice(1, -1);
return dialect.identifier(dialect.database === 'BigQuery' ? inner : inner.replaceAll(mark + mark, mark));
}
return /^[A-Za-z_]\w*$/.test(given) ? given : dialect.identifier(given);
}
var report_escape = __webpack_require__(9924);
var version = __webpack_require__(9780);
;
const RESERVED = ['count', 'query_id', 'subject'];
const STATEMENT_NAMES = ['doubles', 'two-groups', 'patterns', 'groups', 'all-wrong'];
function sqlStatements(of, dialect) {
for (const model of of.models) {
checkText(model, 'models', dialect);
if (RESERVED.includes(model.toLowerCase())) {
throw new errors.yo(`\`--models\`: a column ${(0,errors.hD)(model)} of the export would not be read as a model.`, 'Rename the model in a view of the table.');
}
}
const column = (name, flag) => `o.${nameOf(name, flag, dialect)}`;
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
const each = literals.map((literal, i) => `MAX(CASE WHEN ${model} = ${literal} THEN ${correct} END) AS ${short[i]}`);
const keys = short.map((name) => `a.${name}`);
const answers = (first) => `WITH a AS (\n${indent(`SELECT\n${indent([...first, ...each].join(',\n'))}\n${from}\nGROUP BY ${query}`)}\n)`;
const outcomes = keys.map((key, i) => `${key} AS ${names.columns[i]}`);
const statements = [
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
function grouped() {
if (of.groupBy === undefined)
return [];
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
function columnNames(models, short, dialect) {
const fold = (name) => (dialect.foldsCase ? name.toLowerCase() : name);
if (models.every(dialect.fits) && new Set(models.map(fold)).size === models.length) {
return { columns: models.map(dialect.identifier), comments: () => [] };
}
return {
columns: short,
comments: (before) => [
`${dialect.database} cannot name columns like these models. Put this line in place of the first line of the export:`,
`${before}${[...models, 'count'].map(report_escape.rK).join(',')}`,
],
};
}
function indent(text) {
return text.replace(/^/gm, '  ');
}
function sqlText(statements, dialect) {
const tested = dialect.isRun
? `for ${dialect.database}, on which its tests run these statements`
: `for ${dialect.database}: not run there by its tests, written from the documentation`;
const parts = statements.map(({ name, comments, sql }) => `-- ${[name, ...comments].join('\n-- ')}\n${sql};\n`);
return [`-- beta-certificate ${version.x} ${tested}\n`, ...parts].join('\n');
}
;
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
const sql_text = { type: 'string' };
const OPTIONS = {
models: { type: 'string', multiple: true },
dialect: sql_text,
table: sql_text,
query: sql_text,
model: sql_text,
correct: sql_text,
boolean: { type: 'boolean' },
'group-by': sql_text,
only: sql_text,
help: { type: 'boolean', short: 'h' },
};
function sqlCommand(argv) {
const { values, positionals } = (0,flags.b)(argv, OPTIONS);
if (values['help'] === true || argv.length === 0)
return SQL_HELP;
if (positionals.length > 0) {
throw new errors.yo(`\`sql\` reads no files, and ${(0,errors.hD)(positionals[0])} is named.`, 'See `sql --help`.');
}
const flag = (name) => values[name];
if (flag('dialect') === undefined) {
throw new errors.yo('`--dialect` is missing.', `Choose one of ${DIALECT_NAMES.join(', ')}.`);
}
const dialect = DIALECTS[(0,kinds.yL)(DIALECT_NAMES).read(flag('dialect'), 'dialect')];
const only = flag('only') === undefined ? undefined : (0,kinds.yL)(STATEMENT_NAMES).read(flag('only'), 'only');
const groupBy = flag('group-by');
if (groupBy === undefined && (only === 'groups' || only === 'two-groups')) {
throw new errors.yo(`\`--only ${only}\` needs the column of the groups.`, 'Name it with `--group-by`.');
}
const statements = sqlStatements({
models: modelNames(values['models'] ?? []),
table: flag('table') ?? 'outcomes',
query: flag('query') ?? 'query',
model: flag('model') ?? 'model',
correct: flag('correct') ?? 'correct',
isBoolean: values['boolean'] === true,
groupBy,
}, dialect);
return sqlText(statements.filter(({ name }) => only === undefined || name === only), dialect);
}
function modelNames(given) {
const names = given.length === 1 ? given[0].split(',').map((name) => name.trim()) : given;
const twice = names.find((name, i) => names.indexOf(name) !== i);
if (twice !== undefined)
throw new errors.yo(`\`--models\` names ${(0,errors.hD)(twice)} twice.`, 'Name each model once.');
if (names.length < 2) {
throw new errors.yo('`--models` names fewer than two models.', 'Write for example `--models model-a,model-b`.');
}
return names;
}
})
};
