import { csvRest, scannedTable, type RestOf } from './scan-rows.js';
import { quote, UserError } from '../../base/errors.js';
import { integer } from '../../base/numbers.js';
import type { FileSink, Prepared, PreviewedFile, ReadOptions, RecordSink, UnreadFile } from '../reader.js';
import { JudgeOfTables } from '../common/judges.js';
import { namesFromPaths } from '../common/model-names.js';
import { parseColumns } from './columns.js';
import { columnsRead } from './columns-read.js';
import { mixedColumn } from './mixed-column.js';
import { GridScan } from './grid-scan.js';
import { JsonScan } from './json-scan.js';
import { columnsUsed, LongRows } from './long.js';
import { answersAlone } from './answers-alone.js';
import { labelColumns } from './labels.js';
import { isKnownName, normalName } from './roles.js';
import { tableRows, type TableRows } from './rows.js';
import type { TableShape } from './shape.js';
import { alignerOf, familiesOf, pathColumns, type Family } from './solve/family.js';
import { refuse, type Refusal } from './solve/refusal.js';
import { modelsBeside } from './solve/metadata-file.js';
import { noMembers } from './solve/non-models.js';
import { readingText } from './solve/reading-text.js';
import type { SolveOptions } from './solve/types.js';
import { solve } from './solve/solve.js';
import { passedOver, rowsOfNoQuery, totalQueries, type NoQueries } from './solve/total-rows.js';
import { isGrid, openCsvTable } from './raw/csv.js';
import type { JsonTable } from './raw/json.js';
import { NOT_SELECTED } from './solve/wide-columns.js';
import { MAX_LEAVES, type RowsReading, type Table } from './table.js';
import { checkDuplicateFiles } from './duplicate-files.js';
import { isSummary, SUMMARY_REFUSAL } from './summary-object.js';
import { WideRows } from './wide.js';
import { listed } from '../../base/listed.js';

interface PlannedTables extends Prepared {
  read(sink: RecordSink, options: ReadOptions): Promise<readonly UnreadFile[]>;
}

/** A family of files, and how it is read. */
interface Plan {
  readonly family: Family;
  readonly shape: TableShape;
  readonly noQueries: NoQueries;
}

/** Reads tables of any origin, all in one call; see `planTables`. */
export async function readTables(
  files: readonly PreviewedFile[],
  sink: RecordSink,
  options: ReadOptions,
): Promise<readonly UnreadFile[]> {
  return (await planTables(files, options)).read(sink, options);
}

/**
 * Decides how tables of any origin are read: which column is what is decided for all files with the same columns together.
 *
 * @returns what reads them; it gives back the files that hold no results per query
 * @throws UserError for files that were named themselves and cannot be read in exactly one way
 */
export async function planTables(files: readonly PreviewedFile[], options: ReadOptions): Promise<PlannedTables> {
  const unread: UnreadFile[] = [];
  const tables: Table[] = [];
  for (const file of files) {
    const table = await tableOf(file);
    if (table === undefined || typeof table === 'string')
      unread.push({ path: file.file.path, why: table ?? 'it holds no rows, or its first row is too long or too deep' });
    else tables.push(table);
  }
  const plans: Plan[] = [];
  const beside = modelsBeside(tables);
  for (const { file } of beside.files)
    unread.push({ path: file.path, why: 'it names the model of the files beside it' });
  const results = tables.filter((table) => !beside.files.has(table));
  for (const family of familiesOf(results, beside.models)) {
    const odd = rowsOfNoQuery(family);
    const rest = odd.size === 0 ? family : { ...family, rows: family.rows.filter((_, i) => !odd.has(i)) };
    const solved = solve(rest, solveOptions(options));
    const solution = solved.kind === 'shape' && isSummary(rest, solved.shape) ? SUMMARY_REFUSAL : solved;
    const none =
      solution.kind === 'shape' && solution.shape.kind === 'long'
        ? noMembers(rest, solution.shape, solveOptions(options))
        : undefined;
    if (none !== undefined) throw new UserError(none.rule, none.remedy, { file: family.tables[0]!.file.path });
    if (solution.kind === 'shape')
      plans.push({ family, shape: solution.shape, noQueries: allOf(family, solution, odd) });
    else if (family.tables.some(({ file }) => file.foundInFolder !== true))
      throw family.tables.find(({ fault }) => fault !== undefined)?.fault ?? faultOf(family, solution);
    else unread.push(...unreadOf(family, solution));
  }
  const read = plans.filter((plan) => {
    // Beside verdicts it says what the questions are.
    const alone = plans.every(({ shape }) => shape.kind === 'items') ? withoutVerdicts(plan) : undefined;
    if (alone !== undefined) unread.push(...plan.family.tables.map(({ file }) => ({ path: file.path, ...alone })));
    return alone === undefined;
  });
  return {
    async read(sink, asked) {
      await readPlans(read, beside.models, sink, asked);
      return unread;
    },
  };
}

function withoutVerdicts({ family, shape }: Plan): ReturnType<typeof answersAlone> {
  return shape.kind === 'items' ? answersAlone(shape, family.names.slice(0, family.own)) : undefined;
}

function allOf(family: Family, { shape }: { readonly shape: TableShape }, odd: NoQueries): NoQueries {
  return shape.kind === 'long' ? new Set([...odd, ...totalQueries(family, shape)]) : odd;
}

/** The table that a file holds, or why it holds none. */
async function tableOf({ file, preview }: PreviewedFile): Promise<Table | string | undefined> {
  switch (preview.kind) {
    case 'csv':
      return openCsvTable(file);
    case 'parquet': {
      // Loaded where it is needed: the codecs are most of the program, and few results are Parquet.
      const { parquetTable } = await import('./raw/parquet.js');
      return parquetTable(file);
    }
    case 'zip': {
      const { xlsxTable } = await import('./raw/xlsx.js');
      return xlsxTable(file);
    }
    default: {
      const { jsonTable } = await import('./raw/json.js');
      return jsonTable(file, preview);
    }
  }
}

function solveOptions(options: ReadOptions): SolveOptions {
  return {
    columns: parseColumns(options.columns ?? []),
    metric: options.metric,
    passThreshold: options.passThreshold,
    scores: options.scores === true,
    repeats: options.repeats === true,
    labels: (names) => labelColumns(names, options.labels),
    selects: options.selects ?? (() => undefined),
    isNamed: options.isNamed ?? (() => false),
  };
}

function faultOf(family: Family, refusal: Refusal): UserError {
  const { rule, remedy } = explained(family, refusal);
  return new UserError(rule, remedy, { file: family.tables[0]!.file.path });
}

/** Of what is hardly a table, the names that it begins with say more than the role that is missing. */
function explained({ tables, names, own }: Family, refusal: Refusal): Refusal {
  const [table] = tables;
  if (tables.length > 1 || (own > 1 && table!.isOneObject !== true) || refusal === SUMMARY_REFUSAL) return refusal;
  const what = table!.format === 'csv' || table!.format === 'xlsx' ? 'its header begins' : 'its keys begin';
  return refuse(
    `no reader knows this file; ${what} with ${listed(names.slice(0, own))}.`,
    'Give a table with a question, a model and an outcome, or a file that a harness wrote; a `!` pattern in `results` leaves the file out.',
  );
}

function unreadOf(family: Family, refusal: Refusal): UnreadFile[] {
  const { rule, remedy } = explained(family, refusal);
  return family.tables.map(({ file }) => ({ path: file.path, why: rule.replace(/\.$/, ''), remedy }));
}

async function readPlans(
  plans: readonly Plan[],
  named: ReadonlyMap<string, string>,
  sink: RecordSink,
  options: ReadOptions,
): Promise<void> {
  const read = plans.flatMap((plan) => plan.family.tables.map((table, i) => ({ ...plan, table, i })));
  if (read.length === 0) return;
  const models = namesFromPaths(read.map(({ table }) => table.file.path));
  checkDuplicateFiles(read, options.passThreshold, (at) => models[at]!);
  const judge = new JudgeOfTables(options.judge);
  const paths = new Map(
    plans.map(({ family }) => [
      family,
      pathColumns(
        family.tables.map(({ file }) => file.path),
        named,
      ).values,
    ]),
  );
  for (const [at, { family, shape, noQueries, table, i }] of read.entries()) {
    const out = sink.open(table.file, table.format);
    out.reading(readingText(shape, family.names));
    for (const note of table.notes) out.setAside(note);
    if (shape.kind === 'wide')
      for (const { column, why } of shape.setAside) if (why === NOT_SELECTED) out.selects(family.names[column]!);
    if (shape.kind === 'wide' && shape.doubtful.length > 0)
      throw mixedColumn(table, family.names[shape.doubtful[0]!]!, shape.doubtful[0]!, options.scores === true);
    const labels = labelColumns(family.names.slice(0, family.own), options.labels);
    if (labels.size < options.labels.length) options.onColumns?.(family.names.slice(0, family.own));
    const context = {
      sink: out,
      path: table.file.path,
      modelOfFile: models[at]!,
      details: options.details,
      labels,
      judge,
      passedOver: passedOver(family, noQueries, i, shape),
    };
    const rows = tableRows(shape, family.names, context, options);
    if (rows === undefined) continue;
    const isPlain = labels.size === 0 && options.passThreshold <= 1;
    await readTable(
      { table, family, shape, path: paths.get(family)![i]!, labels, isPlain, details: options.details },
      rows,
      out,
    );
  }
  judge.check(read[0]!.table.file.path);
}

function isJson(table: Table): table is JsonTable {
  return 'isWordy' in table;
}

/** A table of a family, and how it is read. */
interface TableOfFamily {
  readonly table: Table;
  readonly family: Family;
  readonly shape: TableShape;
  /** What the columns of its path hold. */
  readonly path: readonly string[];
  readonly labels: ReadonlyMap<string, number>;
  /** Outcomes alone are wanted, and as they are written. */
  readonly isPlain: boolean;
  /** What stands beside the outcomes is wanted too. */
  readonly details: boolean;
}

async function readTable(one: TableOfFamily, rows: TableRows, out: FileSink): Promise<void> {
  const { table, family, shape, path, isPlain } = one;
  if (
    rows instanceof WideRows &&
    !rows.context.givesFacts &&
    isPlain &&
    rows.context.passedOver.isEmpty &&
    isGrid(table) &&
    GridScan.suits(rows.shape, table.columns, table.dialect.delimiter)
  ) {
    await scannedTable(table, { models: rows.names }, rows, csvRest(table), out);
    return;
  }
  const align =
    usesPath(shape, family) || table.columns.length !== family.own
      ? alignerOf(table, family.names.slice(0, family.own), path)
      : undefined;
  const isSame = align === undefined && table.columns.every((name, at) => name === family.names[at]);
  const reading = readingOf(one, out, one.details);
  if (rows instanceof LongRows && isSame && isPlain && rows.isPlain) {
    const plan = { shape: rows.shape, modelOfFile: rows.modelOfFile, details: rows.givesDetails };
    if (isGrid(table)) {
      const { delimiter, header } = table.dialect;
      const form = { kind: 'csv', columns: header.length, delimiter } as const;
      await scannedTable(table, { ...plan, form }, rows, csvRest(table), out);
      return;
    }
    if (isJson(table) && table.hasLines && JsonScan.suits(rows.shape, table.columns, rows.givesDetails)) {
      const form = { kind: 'json', columns: table.columns, isWordy: table.isWordy } as const;
      const rest: RestOf = (chunks, line) => table.rows({ ...reading, rest: { chunks, line } });
      await scannedTable(table, { ...plan, form }, rows, rest, out);
      return;
    }
  }
  const order = isSame ? undefined : (align ?? alignerOf(table, family.names.slice(0, family.own), path));
  let number = 0;
  try {
    for await (const batch of table.rows(reading)) {
      for (const row of batch) {
        number += 1;
        rows.add(order === undefined ? row.cells : order(row).cells, row.line);
      }
    }
  } catch (error) {
    if (table.hasLines || !(error instanceof UserError) || error.place.line === undefined) throw error;
    const { line: _, ...place } = error.place;
    throw error.at({ ...place, row: number });
  }
}

function usesPath(shape: TableShape, { own }: Family): boolean {
  if (shape.kind === 'wide')
    return [shape.task, shape.query?.column].some((column) => column !== undefined && column >= own);
  return shape.kind === 'long' && columnsUsed(shape).some((column) => column >= own);
}

function readingOf(
  { table, family: { names }, shape, labels }: TableOfFamily,
  out: FileSink,
  details: boolean,
): RowsReading {
  const onCut = (): void => out.warn('the last line is cut short and was left out; the run may have been interrupted');
  const wanted = new Set([...columnsRead(shape, details), ...labels.values()].map((column) => names[column]!));
  if (shape.kind !== 'wide') return { onCut, wanted };
  // A model that only later rows name would be lost; in a long table all other keys are ignored anyway.
  const onNewKey = (key: string, line: number): void => {
    if (isKnownName(normalName(key))) return;
    const place = { file: table.file.path, line };
    if (names.length >= MAX_LEAVES)
      throw new UserError(
        `the rows have more than ${integer(MAX_LEAVES)} keys, the most that are columns; ${quote(key)} is beyond them.`,
        'Leave out keys that are no outcomes, or give a row for each answer of a model.',
        place,
      );
    throw new UserError(
      `the key ${quote(key)} does not occur in the first rows.`,
      'Give every row the same keys (null where a model has no outcome).',
      place,
    );
  };
  return { onCut, onNewKey, wanted };
}
