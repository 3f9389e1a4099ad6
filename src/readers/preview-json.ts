import type { FilePreview } from '../formats/file-preview.js';
import type { JsonObject } from '../formats/json/object.js';
import { parseOpening } from '../formats/json/parse.js';
import { JsonScanner, JsonSyntaxError } from '../formats/json/scanner.js';
import type { ResultsFile } from '../sources/results-file.js';

/** How far the end of a first value is searched for. */
const FIRST_VALUE = 64 * 1024 * 1024;
/** Where a second value is searched for, the rest of a chunk need not be looked at. */
const PIECE = 64 * 1024;
const ITEMS = 20;

/**
 * What a file that begins like JSON is.
 *
 * @param text   its opening
 * @param whole  whether that is all of it
 */
export async function jsonPreview(file: ResultsFile, text: string, whole: boolean): Promise<FilePreview> {
  return text.trimStart().startsWith('[') ? arrayPreview(text, whole) : objectPreview(file, text);
}

function arrayPreview(text: string, whole: boolean): FilePreview {
  const items = parseOpening(text);
  if (!Array.isArray(items))
    return { kind: 'unreadable', because: 'it begins like a JSON array, but is not JSON', isBroken: true };
  const preview = { kind: 'json-array', items: items.slice(0, ITEMS) as unknown[] } as const;
  return whole && endsInside(text) ? { ...preview, isCut: true } : preview;
}

async function objectPreview(file: ResultsFile, text: string): Promise<FilePreview> {
  const items: unknown[] = [];
  let rest = text.trimStart();
  const value = parseOpening(rest);
  if (typeof value !== 'object' || value === null)
    return { kind: 'unreadable', because: 'it begins like a JSON object, but is not JSON', isBroken: true };
  const { several, isCut } = await extentOf(file);
  if (!several) return { kind: 'json-object', value: value as JsonObject, ...(isCut ? { isCut } : {}) };
  // Lines: only whole ones; the first counts even where it is longer than the opening.
  items.push(value);
  for (let at = rest.indexOf('\n'); at !== -1 && items.length < ITEMS; at = rest.indexOf('\n')) {
    rest = rest.slice(at + 1);
    const next = rest.indexOf('\n');
    const item = next === -1 ? undefined : parseOpening(rest.slice(0, next));
    if (item !== undefined) items.push(item);
  }
  return { kind: 'json-lines', items };
}

/** Whether a second JSON value follows the first, and whether the file ends inside the first. */
async function extentOf(file: ResultsFile): Promise<{ several: boolean; isCut: boolean }> {
  let values = 0;
  let isCut = false;
  const scanner = new JsonScanner({
    select: () => {
      values += 1;
      return 'skip';
    },
    value: () => undefined,
  });
  let size = 0;
  try {
    for await (const chunk of file.open()) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        scanner.write(chunk.subarray(at, at + PIECE));
        if (values > 1) return { several: true, isCut };
      }
      size += chunk.length;
      if (size >= FIRST_VALUE) return { several: false, isCut };
    }
    isCut = !scanner.end();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
  }
  return { several: values > 1, isCut: isCut && values === 1 };
}

/** Whether the text, the whole of a file, ends inside its first JSON value. */
function endsInside(text: string): boolean {
  const scanner = new JsonScanner({ select: () => 'skip', value: () => undefined });
  try {
    scanner.write(Buffer.from(text));
    return !scanner.end();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return false;
  }
}
