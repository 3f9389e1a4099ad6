import type { Reader } from '../../src/readers/reader.js';
import type { ResultsFile } from '../../src/sources/results-file.js';
import { memoryFile, readWith, type Reading } from './read.js';

/**
 * Reads files of one JSON object each, by their paths, with a reader.
 *
 * @param unread  paths of those that lie beside the results and are not given to the reader
 */
export async function read(
  reader: Reader,
  contents: Record<string, unknown>,
  unread: readonly string[] = [],
  options: Parameters<typeof readWith>[2] = {},
): Promise<Reading> {
  const folder: ResultsFile[] = [];
  for (const [path, content] of Object.entries(contents)) memoryFile(path, JSON.stringify(content), folder);
  return readWith(
    reader,
    folder.filter(({ path }) => !unread.includes(path)),
    options,
  );
}

/** One line for each record: model, task, id, result and repeat. */
export function outcomes({ records }: Reading): string[] {
  return records.map(({ model, task, id, result, repeat }) =>
    [model, task ?? '-', id, String(result), ...(repeat === undefined ? [] : [repeat])].join(' '),
  );
}

/** The preview of a file of one object. */
export function object(value: Record<string, unknown>): { kind: 'json-object'; value: Record<string, unknown> } {
  return { kind: 'json-object', value };
}
