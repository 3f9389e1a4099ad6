import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  parseFlags
} from "./chunk-6WMBMGKJ.js";
import {
  VERSION,
  csvCell,
  oneOf
} from "./chunk-EQG3SICH.js";
import "./chunk-R4PXF7IF.js";
import "./chunk-BCTFEGXR.js";
import {
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";
import "./chunk-4KAC5RUT.js";

// src/cli/sql-dialects.ts
var doubled = (text2, sign) => sign + text2.replaceAll(sign, sign + sign) + sign;
var escaped = (text2, sign) => sign + text2.replaceAll("\\", "\\\\").replaceAll(sign, `\\${sign}`) + sign;
var bytes = (text2) => Buffer.byteLength(text2);
var STANDARD = {
  mark: '"',
  text: "TEXT",
  literal: (text2) => doubled(text2, "'"),
  identifier: (name) => doubled(name, '"'),
  fits: () => true,
  foldsCase: true
};
var DIALECTS = {
  duckdb: { ...STANDARD, database: "DuckDB", isRun: true },
  sqlite: { ...STANDARD, database: "SQLite", isRun: true },
  postgres: {
    ...STANDARD,
    database: "PostgreSQL",
    isRun: true,
    // Whether a back-slash escapes is a setting there, except in E''.
    literal: (text2) => text2.includes("\\") ? `E${doubled(text2.replaceAll("\\", "\\\\"), "'")}` : doubled(text2, "'"),
    // It cuts longer names.
    fits: (name) => bytes(name) <= 63,
    foldsCase: false
  },
  snowflake: {
    ...STANDARD,
    database: "Snowflake",
    isRun: false,
    literal: (text2) => doubled(text2.replaceAll("\\", "\\\\"), "'"),
    fits: (name) => name.length <= 255,
    foldsCase: false
  },
  spark: {
    ...STANDARD,
    database: "Spark",
    isRun: false,
    mark: "`",
    text: "STRING",
    literal: (text2) => escaped(text2, "'"),
    identifier: (name) => doubled(name, "`")
  },
  bigquery: {
    ...STANDARD,
    database: "BigQuery",
    isRun: false,
    mark: "`",
    text: "STRING",
    literal: (text2) => escaped(text2, "'"),
    identifier: (name) => escaped(name, "`"),
    // What its documentation allows in names of columns, without the letters of other languages.
    fits: (name) => /^[A-Za-z_][\w-]{0,299}$/.test(name)
  }
};
var DIALECT_NAMES = Object.keys(DIALECTS);
function checkText(text2, flag, dialect) {
  if (text2 === "") throw new UserError(`\`--${flag}\` has an empty name.`, "Leave out the comma too many.");
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text2)) {
    throw new UserError(
      `\`--${flag}\`: ${quote(text2)} holds a line break or another control character.`,
      "Rename it in a view of the table."
    );
  }
  if (dialect.database === "Spark" && text2.includes("${")) {
    throw new UserError(
      `\`--${flag}\`: ${quote(text2)} holds \${, where Spark puts in the value of a variable, in quotes too.`,
      "Rename it in a view of the table."
    );
  }
}
function nameOf(given, flag, dialect) {
  const { mark } = dialect;
  checkText(given, flag, dialect);
  if (given.length > 2 && given.startsWith(mark) && given.endsWith(mark)) {
    const inner = given.slice(1, -1);
    return dialect.identifier(dialect.database === "BigQuery" ? inner : inner.replaceAll(mark + mark, mark));
  }
  return /^[A-Za-z_]\w*$/.test(given) ? given : dialect.identifier(given);
}

// src/cli/sql-statements.ts
var RESERVED = ["count", "query_id", "subject"];
var STATEMENT_NAMES = ["doubles", "two-groups", "patterns", "groups", "all-wrong"];
function sqlStatements(of, dialect) {
  for (const model2 of of.models) {
    checkText(model2, "models", dialect);
    if (RESERVED.includes(model2.toLowerCase())) {
      throw new UserError(
        `\`--models\`: a column ${quote(model2)} of the export would not be read as a model.`,
        "Rename the model in a view of the table."
      );
    }
  }
  const column = (name, flag) => `o.${nameOf(name, flag, dialect)}`;
  const query = column(of.query, "query");
  const model = column(of.model, "model");
  const given = column(of.correct, "correct");
  const correct = of.isBoolean ? `CASE ${given} WHEN TRUE THEN 1 WHEN FALSE THEN 0 END` : given;
  const table = of.table.split(".").map((part) => nameOf(part, "table", dialect)).join(".");
  const literals = of.models.map(dialect.literal);
  const from = `FROM ${table} AS o
WHERE ${model} IN (${literals.join(", ")})`;
  const short = of.models.map((_, i) => `m${i + 1}`);
  const names = columnNames(of.models, short, dialect);
  const each = literals.map((literal, i) => `MAX(CASE WHEN ${model} = ${literal} THEN ${correct} END) AS ${short[i]}`);
  const keys = short.map((name) => `a.${name}`);
  const answers = (first) => `WITH a AS (
${indent(`SELECT
${indent([...first, ...each].join(",\n"))}
${from}
GROUP BY ${query}`)}
)`;
  const outcomes = keys.map((key, i) => `${key} AS ${names.columns[i]}`);
  const statements = [
    {
      name: "doubles",
      comments: ["Must return no row: each query has one outcome of 1, 0 or NULL for each model."],
      sql: `SELECT ${query}, ${model}, COUNT(*) AS found, MIN(${correct}) AS least, MAX(${correct}) AS most
${from}
GROUP BY ${query}, ${model}
HAVING COUNT(*) > 1 OR MIN(${correct}) < 0 OR MAX(${correct}) > 1`
    },
    ...grouped(),
    {
      name: "patterns",
      comments: ["Export as CSV with a header, and pass the file as results.", ...names.comments("")],
      sql: `${answers([])}
SELECT ${[...outcomes, "COUNT(*) AS count"].join(", ")}
FROM a
GROUP BY ${keys.join(", ")}`
    },
    {
      name: "all-wrong",
      comments: ["The queries that every model got wrong."],
      sql: `SELECT ${query}
${from}
GROUP BY ${query}
HAVING COUNT(${correct}) = ${of.models.length} AND MAX(${correct}) = 0`
    }
  ];
  return statements.filter((statement) => statement !== void 0);
  function grouped() {
    if (of.groupBy === void 0) return [];
    const group = column(of.groupBy, "group-by");
    const order = ["a.subject", ...keys].join(", ");
    const result = [
      `'pattern:' || CAST(ROW_NUMBER() OVER (ORDER BY ${order}) AS ${dialect.text}) AS query_id`,
      "a.subject AS subject",
      ...outcomes
    ];
    return [
      {
        name: "two-groups",
        comments: ["Must return no row: each query is in one group."],
        sql: `SELECT ${query}
${from}
GROUP BY ${query}
HAVING COUNT(DISTINCT ${group}) > 1`
      },
      {
        name: "groups",
        comments: [
          "The patterns by group: pass the export as results, with group-by: subject, instead of the patterns below.",
          ...names.comments("query_id,subject,")
        ],
        sql: `${answers([`MIN(${group}) AS subject`])}
SELECT ${[...result, "COUNT(*) AS count"].join(", ")}
FROM a
GROUP BY ${order}`
      }
    ];
  }
}
function columnNames(models, short, dialect) {
  const fold = (name) => dialect.foldsCase ? name.toLowerCase() : name;
  if (models.every(dialect.fits) && new Set(models.map(fold)).size === models.length) {
    return { columns: models.map(dialect.identifier), comments: () => [] };
  }
  return {
    columns: short,
    comments: (before) => [
      `${dialect.database} cannot name columns like these models. Put this line in place of the first line of the export:`,
      `${before}${[...models, "count"].map(csvCell).join(",")}`
    ]
  };
}
function indent(text2) {
  return text2.replace(/^/gm, "  ");
}
function sqlText(statements, dialect) {
  const tested = dialect.isRun ? `for ${dialect.database}, on which its tests run these statements` : `for ${dialect.database}: not run there by its tests, written from the documentation`;
  const parts = statements.map(({ name, comments, sql }) => `-- ${[name, ...comments].join("\n-- ")}
${sql};
`);
  return [`-- beta-certificate ${VERSION} ${tested}
`, ...parts].join("\n");
}

// src/cli/sql.ts
var SQL_HELP = `Prints SQL that makes the input of a certificate from a table of outcomes.

Usage: beta-certificate sql --models a,b,c --dialect NAME [flags]

The table has one row per query and model. What the statements are for:
docs/sql.md.

  --models LIST
      The models that the certificate is about, a comma list of two or more.
      Given several times, each is one name, commas and all.
  --dialect ${DIALECT_NAMES.join("|")}
      How names and texts are quoted.
  --table NAME
      The table; dots separate schema and table. Default: outcomes.
  --query NAME, --model NAME, --correct NAME
      Its columns: the query's id, the model's name, and 1, 0 or NULL.
      Defaults: query, model, correct. A name in the dialect's own quotes is
      taken exactly.
  --boolean
      The outcomes are true or false instead of 1 or 0.
  --group-by NAME
      A column with the group of each query: adds the patterns by group.
  --only ${STATEMENT_NAMES.join("|")}
      Prints one statement alone, to be piped into the database.
`;
var text = { type: "string" };
var OPTIONS = {
  models: { type: "string", multiple: true },
  dialect: text,
  table: text,
  query: text,
  model: text,
  correct: text,
  boolean: { type: "boolean" },
  "group-by": text,
  only: text,
  help: { type: "boolean", short: "h" }
};
function sqlCommand(argv) {
  const { values, positionals } = parseFlags(argv, OPTIONS);
  if (values["help"] === true || argv.length === 0) return SQL_HELP;
  if (positionals.length > 0) {
    throw new UserError(`\`sql\` reads no files, and ${quote(positionals[0])} is named.`, "See `sql --help`.");
  }
  const flag = (name) => values[name];
  if (flag("dialect") === void 0) {
    throw new UserError("`--dialect` is missing.", `Choose one of ${DIALECT_NAMES.join(", ")}.`);
  }
  const dialect = DIALECTS[oneOf(DIALECT_NAMES).read(flag("dialect"), "dialect")];
  const only = flag("only") === void 0 ? void 0 : oneOf(STATEMENT_NAMES).read(flag("only"), "only");
  const groupBy = flag("group-by");
  if (groupBy === void 0 && (only === "groups" || only === "two-groups")) {
    throw new UserError(`\`--only ${only}\` needs the column of the groups.`, "Name it with `--group-by`.");
  }
  const statements = sqlStatements(
    {
      models: modelNames(values["models"] ?? []),
      table: flag("table") ?? "outcomes",
      query: flag("query") ?? "query",
      model: flag("model") ?? "model",
      correct: flag("correct") ?? "correct",
      isBoolean: values["boolean"] === true,
      groupBy
    },
    dialect
  );
  return sqlText(
    statements.filter(({ name }) => only === void 0 || name === only),
    dialect
  );
}
function modelNames(given) {
  const names = given.length === 1 ? given[0].split(",").map((name) => name.trim()) : given;
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== void 0) throw new UserError(`\`--models\` names ${quote(twice)} twice.`, "Name each model once.");
  if (names.length < 2) {
    throw new UserError("`--models` names fewer than two models.", "Write for example `--models model-a,model-b`.");
  }
  return names;
}
export {
  SQL_HELP,
  sqlCommand
};
