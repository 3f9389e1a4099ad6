import type { Reader } from './reader.js';
import { readTables } from './tables/read.js';

/** Tables written as JSON: lines, lists, lists in a wrapper, objects by id. */
export const jsonTableReader: Reader = {
  name: 'json',
  title: 'JSON table',
  looksFor: 'objects with query, model and correct (or score), or with a query id and one key per model',
  chooses: ['judge'],
  accepts: (glimpse) =>
    (glimpse.kind === 'json-object' && glimpse.isCut !== true && Object.keys(glimpse.value).length > 0) ||
    (((glimpse.kind === 'json-array' && glimpse.isCut !== true) || glimpse.kind === 'json-lines') &&
      glimpse.items.some((item) => typeof item === 'object' && item !== null)),
  read: readTables,
};

/** The same from Parquet files, which are told from those of a harness by their columns. */
export const parquetTableReader: Reader = {
  name: 'parquet',
  title: 'Parquet table',
  looksFor: 'columns as in a CSV table',
  chooses: ['judge'],
  accepts: (glimpse) => glimpse.kind === 'parquet',
  read: readTables,
};
