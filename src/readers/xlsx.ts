import type { Reader } from './reader.js';
import { planTables, readTables } from './tables/read.js';
import { isWorkbook } from '../sources/workbook.js';

/** A sheet of an Excel workbook, as a table of any origin. */
export const xlsxReader: Reader = {
  name: 'xlsx',
  title: 'Excel workbook',
  looksFor: 'a sheet as in a CSV table: the first visible one, or FILE#SHEET',
  chooses: ['judge'],
  accepts: (preview) => preview.kind === 'zip' && isWorkbook(preview.entries),
  read: readTables,
  prepare: planTables,
};
