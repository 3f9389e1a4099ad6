import { readFileSync } from 'node:fs';
import { seededRandom } from '../../src/stats/random.js';
import type { SquareMatrix } from '../../src/stats/square-matrix.js';
import { normalQuantile } from '../../src/stats/normal.js';

/** Values that a script of scripts/reference computed with another system. */
export function reference<Case>(name: string): Case[] {
  const path = new URL(`../fixtures/reference/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] }).cases;
}

export function equicorrelation(size: number, rho: number): SquareMatrix {
  const cells = new Float64Array(size * size).fill(rho);
  for (let i = 0; i < size; i++) cells[i * size + i] = 1;
  return { size, cells };
}

/** The correlations of `size` variables that load at random on `factors` factors. */
export function randomCorrelation(size: number, factors: number, seed: number): SquareMatrix {
  const random = seededRandom(seed);
  const normal = (): number => normalQuantile(Math.max(1e-12, random()));
  const loads = Array.from({ length: size }, () => Array.from({ length: factors }, normal));
  const noise = Array.from({ length: size }, () => 0.3 + random());
  const cells = new Float64Array(size * size);
  const product = (i: number, j: number): number =>
    loads[i]!.reduce((sum, x, f) => sum + x * loads[j]![f]!, i === j ? noise[i]! : 0);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      cells[i * size + j] = i === j ? 1 : product(i, j) / Math.sqrt(product(i, i) * product(j, j));
  return { size, cells };
}

export function matrixOfRows(rows: readonly (readonly number[])[]): SquareMatrix {
  return { size: rows.length, cells: Float64Array.from(rows.flat()) };
}
