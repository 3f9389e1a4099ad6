import { expect } from '@jest/globals';
import { UserError } from '../../src/base/errors.js';
import type { Reader, ReadOptions } from '../../src/readers/reader.js';
import { previewFile } from '../../src/readers/preview-file.js';
import { CollectingSink, memoryFile, OPTIONS, type Reading } from './read.js';

/**
 * Reads one file whatever it is, as if its format were forced. What may come of it is something said, or a UserError;
 * anything else that is thrown goes through.
 */
export async function readOrRefuse(
  reader: Reader,
  path: string,
  content: string,
  options: Partial<ReadOptions> = {},
): Promise<Reading | UserError> {
  const file = memoryFile(path, content);
  const preview = await previewFile(file);
  reader.accepts(preview);
  const sink = new CollectingSink();
  if (reader.whyNoOutcomes?.(preview) !== undefined) return new UserError('set aside.', 'Not an error.');
  try {
    await reader.read([{ file, preview }], sink, { ...OPTIONS, ...options });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return sink;
}

/**
 * Cuts a file at every byte, but for those inside of a word, where one cut is like another: every part is read or
 * refused, and nothing is passed over in silence.
 */
export async function expectCutsToBeHandled(
  reader: Reader,
  path: string,
  content: string,
  options: Partial<ReadOptions> = {},
): Promise<void> {
  const text = Buffer.from(content).toString('latin1');
  for (let end = 0; end < text.length; end++) {
    if (/^\w{4}$/.test(text.slice(Math.max(end - 2, 0), end + 2))) continue;
    expectWord(await readOrRefuse(reader, path, text.slice(0, end), options), `cut at ${end}`);
  }
}

/** A value of each type, empty or not. */
const VALUES = [null, false, true, 0, -1.5, 1e9, '', 'x', [], [null], {}, { x: [0] }];

/** Puts a value of each type in each place of the rows: every such file is read or refused. */
export async function expectWrongTypesToBeHandled(
  reader: Reader,
  path: string,
  document: unknown,
  write: (document: unknown) => string,
  options: Partial<ReadOptions> = {},
): Promise<void> {
  for (const spot of nodesOf(document))
    for (const value of VALUES)
      expectWord(
        await readOrRefuse(reader, path, write(replaced(document, spot, value)), options),
        `${JSON.stringify(value)} at ${spot.join('.')}`,
      );
}

/** @param what  what was done to the file */
function expectWord(outcome: Reading | UserError, what: string): void {
  if (outcome instanceof UserError) return;
  expect([what, outcome.records.length + outcome.setAside.length]).not.toEqual([what, 0]);
  for (const { model, id, result } of outcome.records)
    expect([what, model === '' || id === '' || Number.isNaN(result)]).toEqual([what, false]);
}

/** Paths of all values inside a document. */
function nodesOf(document: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof document !== 'object' || document === null) return [path];
  const inside = Object.entries(document).flatMap(([key, value]) => nodesOf(value, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function replaced(document: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const entries = Object.entries(document as object).map(([name, inner]) => [
    name,
    name === key ? replaced(inner, rest, value) : (inner as unknown),
  ]);
  return Array.isArray(document) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

export function jsonLines(rows: unknown): string {
  return (rows as readonly unknown[]).map((row) => `${JSON.stringify(row)}\n`).join('');
}
