import { expect } from '@jest/globals';
import fc from 'fast-check';
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

/** Cuts a file at every byte: every part is read or refused, and nothing is passed over in silence. */
export async function expectCutsToBeHandled(
  reader: Reader,
  path: string,
  content: string,
  options: Partial<ReadOptions> = {},
): Promise<void> {
  const bytes = Buffer.from(content);
  for (let end = 0; end < bytes.length; end++)
    expectWord(await readOrRefuse(reader, path, bytes.toString('latin1', 0, end), options));
}

/** Puts random JSON values in random places of the rows: every such file is read or refused. */
export async function expectWrongTypesToBeHandled(
  reader: Reader,
  path: string,
  document: unknown,
  write: (document: unknown) => string,
  options: Partial<ReadOptions> = {},
): Promise<void> {
  const spots = nodesOf(document);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...spots), fc.jsonValue({ maxDepth: 2 }), async (spot, value) => {
      expectWord(await readOrRefuse(reader, path, write(replaced(document, spot, value)), options));
    }),
    { seed: 20261123, numRuns: 300 },
  );
}

function expectWord(outcome: Reading | UserError): void {
  if (outcome instanceof UserError) return;
  expect(outcome.records.length + outcome.setAside.length).toBeGreaterThan(0);
  for (const { model, id, result } of outcome.records) {
    expect(model).not.toBe('');
    expect(id).not.toBe('');
    expect(result).not.toBeNaN();
  }
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
