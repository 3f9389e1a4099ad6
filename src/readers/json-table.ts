import type { Reader } from './reader.js';
import { planTables, readTables } from './tables/read.js';

/** Tables written as JSON: lines, lists, lists in a wrapper, objects by id. */
export const jsonTableReader: Reader = {
  name: 'json',
  title: 'JSON table',
  looksFor: 'objects with query_id, model and correct (or score), or with an id of the question and one key per model',
  chooses: ['judge'],
  accepts: (preview) =>
    (preview.kind === 'json-object' && preview.isCut !== true && Object.keys(preview.value).length > 0) ||
    (((preview.kind === 'json-array' && preview.isCut !== true) || preview.kind === 'json-lines') &&
      preview.items.some((item) => typeof item === 'object' && item !== null)),
  read: readTables,
  prepare: planTables,
};

/** The same from Parquet files, which are told from those of a harness by their columns. */
export const parquetTableReader: Reader = {
  name: 'parquet',
  title: 'Parquet table',
  looksFor: 'columns as in a CSV table',
  chooses: ['judge'],
  accepts: (preview) => preview.kind === 'parquet',
  read: readTables,
  prepare: planTables,
};
