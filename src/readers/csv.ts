import type { Reader } from './reader.js';
import { planTables, readTables } from './tables/read.js';

/**
 * Comma-separated tables of any origin: one column per model, or one row per (query, model).
 *
 * @have a table, an Excel workbook, JSON lines of my own
 * @give the file, or one for each model; a sheet as `FILE.xlsx#SHEET`
 * @page tables.md
 */
export const csvReader: Reader = {
  name: 'csv',
  title: 'CSV table',
  looksFor:
    'a header with an id of the question and one column per model, or with query_id, model and correct (or score)',
  chooses: ['judge'],
  accepts: (preview) => preview.kind === 'csv' && preview.rows.length > 0,
  read: readTables,
  prepare: planTables,
};
