import { openParquet } from '../../../src/formats/parquet/open.js';
import type { ColumnSpec } from '../../support/parquet.js';
import { memoryFile } from '../../support/read.js';

/** A column of 32-bit numbers below 256. */
export const column = (name: string, numbers: readonly number[], more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  name,
  type: 1,
  pages: [{ values: numbers.length, encoding: 0, content: numbers.flatMap((number) => [number, 0, 0, 0]) }],
  ...more,
});

/** The rows of a file in batches, as they come. */
export async function rows(
  bytes: Buffer,
  keep: (path: readonly string[]) => boolean = () => true,
  most?: number,
): Promise<unknown[][]> {
  const file = await openParquet(memoryFile('a.parquet', bytes));
  const batches: unknown[][] = [];
  for await (const batch of file.rows(keep, most)) batches.push(batch);
  return batches;
}
