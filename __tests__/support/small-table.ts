import { afterAll } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Three models on 1,000 questions. All are wrong on the first 5, `alpha`, the best, on 40: a gain of 3.5 points is
 * possible (2.5 to 4.7), so that the gate passes where 2 points are asked for and fails where 5 are.
 */
export const SMALL_TABLE = [
  'query_id,alpha,beta,gamma',
  ...Array.from({ length: 1000 }, (_, q) =>
    [`q${q}`, q >= 40, (q >= 5 && q < 40) || q >= 140, q >= 40 && (q * 619) % 1000 < 250]
      .map((cell) => (typeof cell === 'string' ? cell : Number(cell)))
      .join(','),
  ),
  '',
].join('\n');

/** The path of a file with that table, which is there as long as the tests of the file run that asks. */
export function smallTable(): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-'));
  const path = join(folder, 'results.csv');
  writeFileSync(path, SMALL_TABLE);
  afterAll(() => rmSync(folder, { recursive: true }));
  return path;
}
