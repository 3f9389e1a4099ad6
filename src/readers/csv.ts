import type { Reader } from './reader.js';
import { planTables, readTables } from './tables/read.js';

/** Comma-separated tables of any origin: one column per model, or one row per (query, model). */
export const csvReader: Reader = {
  name: 'csv',
  title: 'CSV table',
  looksFor: 'a header with a query id and one column per model, or with query, model and correct (or score)',
  chooses: ['judge'],
  accepts: (preview) => preview.kind === 'csv' && preview.rows.length > 0,
  read: readTables,
  prepare: planTables,
};
