import { heldBytes, type RandomAccess } from './random-access.js';
import type { ResultsFile } from './results-file.js';

/** Random access to the content of a file; what does not lie on disk as it is, is held in memory. */
export async function accessTo(file: ResultsFile): Promise<RandomAccess> {
  const stored = await file.random?.();
  if (stored !== undefined) return stored;
  const bytes = await file.bytes();
  return heldBytes(bytes.length, file.path, async () => bytes);
}
