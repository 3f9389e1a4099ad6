import type { Reader } from './reader.js';
import { csvReader } from './readers/csv.js';
import { jsonTableReader } from './readers/json-table.js';

/** All readers, in the order in which they are asked: the first that accepts a file reads it. Tables of any origin come last. */
export const READERS: readonly Reader[] = [csvReader, jsonTableReader];
