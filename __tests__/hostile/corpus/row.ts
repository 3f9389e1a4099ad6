import type { Tree } from '../engine.js';

/** One hostile input, and what must come of it. */
export interface Hostile {
  readonly name: string;
  readonly tree: () => Tree;
  readonly inputs?: Readonly<Record<string, string>>;
  /** `1/4`: a certificate with K = 1 and n = 4. Anything else: a part of what the user is told. */
  readonly expected: string;
}

/** Two models on four queries; K = 1, n = 4. */
export const GRID = 'query_id,alpha,beta\nq1,1,1\nq2,1,0\nq3,0,1\nq4,0,0\n';

/** One file in a folder. */
export function one(
  name: string,
  path: string,
  content: () => string | Buffer,
  expected: string,
  inputs: Readonly<Record<string, string>> = {},
): Hostile {
  return { name, tree: () => ({ [path]: content() }), expected, inputs };
}
