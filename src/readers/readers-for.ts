import { quote, UserError } from '../base/errors.js';
import type { FilePreview } from '../formats/file-preview.js';
import { csvReader } from './csv.js';
import { csvGroups } from './promptfoo/csv-groups.js';
import type { Reader } from './reader.js';

/**
 * The readers that may take such a file, in the order in which they are asked. Those of harnesses are a fourth of what a
 * run would have to load; of all of them only promptfoo writes CSV, so that other CSV does without.
 */
export async function readersFor(preview: FilePreview): Promise<readonly Reader[]> {
  return preview.kind === 'csv' && csvGroups(preview.header) === undefined ? [csvReader] : allReaders();
}

/** @throws UserError for a name that no reader has */
export async function readerNamed(format: string): Promise<Reader> {
  if (format === csvReader.name) return csvReader;
  const readers = await allReaders();
  const reader = readers.find(({ name }) => name === format);
  if (reader !== undefined) return reader;
  throw new UserError(
    `\`format\`: ${quote(format)} is not known.`,
    `Known: auto, ${readers.map(({ name }) => name).join(', ')}.`,
  );
}

async function allReaders(): Promise<readonly Reader[]> {
  return (await import('./registry.js')).READERS;
}
