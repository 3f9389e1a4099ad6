import { sha256 } from '../base/sha256.js';

/**
 * Stands for what was judged when a query was settled: the first 16 hex digits of the SHA-256 of its reference and its
 * question. Where either changes, the query is to be judged again.
 */
export function referenceHash(reference: string | undefined, prompt: string | undefined): string {
  return sha256(JSON.stringify([reference ?? null, prompt ?? null])).slice(0, 16);
}
