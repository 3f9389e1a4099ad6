import { quote, UserError } from '../../../base/errors.js';
import { unguarded } from '../../../base/formula-guard.js';
import type { ResultsFile } from '../../../sources/results-file.js';
import { faultOf } from '../../../formats/workbook/part.js';
import { columnName, sheetRows, type SheetRow } from '../../../formats/workbook/sheet-rows.js';
import { sharedTexts } from '../../../formats/workbook/texts.js';
import { chosenSheet, openWorkbook, type Sheet, type Workbook } from '../../../formats/workbook/workbook.js';
import { SAMPLE_BYTES, SAMPLE_ROWS, type Table, type TableRow } from '../table.js';
import { headerOf } from './header.js';
import { listed } from '../../../base/listed.js';

/** Cells that are held at once, the empty ones among them; a row alone has 16,384 at most. */
const SAMPLE_CELLS = 2 ** 20;
const BATCH_CELLS = 2 ** 16;

/** The columns of a sheet that the table takes, from 0. */
interface Extent {
  readonly first: number;
  readonly width: number;
}

/**
 * A sheet of a workbook as a table: what the same sheet saved as CSV would be. Empty rows, and empty columns before
 * the table, are passed over. Lines are rows of the sheet.
 *
 * @returns why there is no table, where the sheet is empty
 * @throws UserError for workbooks that are not valid, and a sheet that is named and not there
 */
export async function xlsxTable(file: ResultsFile): Promise<Table | string> {
  const book = await openWorkbook(file);
  const sheet = chosenSheet(file, book);
  const others = book.sheets.filter((other) => other !== sheet).map(({ name }) => quote(name));
  const first = await firstRows(file, book, sheet);
  if (first.rows.length === 0)
    return `its sheet ${quote(sheet.name)} is empty${others.length === 0 ? '' : `; FILE#SHEET reads another: ${listed(others, 5, String)}`}`;
  const extent = extentOf(first.rows);
  // Few cells may span many columns.
  const most = Math.max(2, Math.floor(SAMPLE_CELLS / extent.width));
  const cells = first.rows.slice(0, most).map((row) => cellsOf(row, extent));
  const { header, bodyAt, notes } = headerOf(cells)!;
  return {
    file,
    format: 'xlsx',
    columns: header,
    sample: cells.slice(bodyAt).map((row, i) => ({ cells: row, line: first.rows[bodyAt + i]!.number })),
    isWhole: first.isWhole && first.rows.length <= most,
    hasLines: true,
    notes:
      others.length === 0 ? notes : [...notes, `other sheets than ${quote(sheet.name)}: ${listed(others, 5, String)}`],
    rows: () => bodyRows(file, book, sheet, extent, bodyAt),
  };
}

async function textsOf(file: ResultsFile, { sharedTexts: part }: Workbook): Promise<readonly string[]> {
  return part === undefined
    ? []
    : sharedTexts(
        part,
        faultOf(file, () => 'its shared texts'),
      );
}

/** The texts that cells share are read for each pass, so that those of one workbook at a time are held. */
async function firstRows(
  file: ResultsFile,
  book: Workbook,
  sheet: Sheet,
): Promise<{ rows: readonly SheetRow[]; isWhole: boolean }> {
  const rows: SheetRow[] = [];
  let size = 0;
  for await (const batch of sheetRows(file, sheet, await textsOf(file, book))) {
    for (const row of batch) {
      if (rows.length === SAMPLE_ROWS || size > SAMPLE_BYTES) return { rows, isWhole: false };
      rows.push(row);
      size += row.texts.reduce((sum, text) => sum + text.length + 8, 0);
    }
  }
  return { rows, isWhole: true };
}

function extentOf(rows: readonly SheetRow[]): Extent {
  let [first, last] = [Infinity, 0];
  for (const { columns } of rows) {
    first = Math.min(first, columns[0]!);
    last = Math.max(last, columns.at(-1)!);
  }
  return { first, width: last - first + 1 };
}

function cellsOf({ columns, texts }: SheetRow, { first, width }: Extent): string[] {
  const cells = new Array<string>(width).fill('');
  for (const [i, column] of columns.entries()) cells[column - first] = unguarded(texts[i]!);
  return cells;
}

async function* bodyRows(
  file: ResultsFile,
  book: Workbook,
  sheet: Sheet,
  extent: Extent,
  bodyAt: number,
): AsyncGenerator<readonly TableRow[]> {
  let before = bodyAt;
  let batch: TableRow[] = [];
  for await (const rows of sheetRows(file, sheet, await textsOf(file, book))) {
    for (const row of rows) {
      if (before > 0) {
        before -= 1;
        continue;
      }
      checkExtent(file, sheet, row, extent);
      batch.push({ cells: cellsOf(row, extent), line: row.number });
      if (batch.length * extent.width < BATCH_CELLS) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function checkExtent(file: ResultsFile, { name }: Sheet, { number, columns }: SheetRow, extent: Extent): void {
  const end = extent.first + extent.width;
  const beyond = columns[0]! < extent.first ? columns[0]! : columns.at(-1)!;
  if (beyond >= extent.first && beyond < end) return;
  throw new UserError(
    `sheet ${quote(name)}, cell ${columnName(beyond)}${number}: it lies beside the table, whose columns are ${columnName(extent.first)} to ${columnName(end - 1)}.`,
    'Give its column a name in the header, or clear the cell.',
    { file: file.path },
  );
}
