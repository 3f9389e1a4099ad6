import { pathParts } from './path-parts.js';

const ENDINGS = /(\.(?:csv|tsv|txt|json|jsonl|ndjson|gz|zst|zip|parquet|xml|xlsx|xlsm|eval))+$/i;

/**
 * The part of each path that tells it from the others: without the folders that all share at the beginning and at the
 * end, and without the ending of the file's name. Empty for a path that has nothing of its own.
 */
export function pathDifferences(paths: readonly string[]): string[] {
  const parts = paths.map((path) => pathParts(path.replace(ENDINGS, '')));
  const shortest = Math.min(...parts.map((segments) => segments.length));
  const isShared = (at: (segments: readonly string[]) => string | undefined): boolean =>
    new Set(parts.map(at)).size === 1;
  let front = 0;
  while (front < shortest && isShared((segments) => segments[front])) front += 1;
  let back = 0;
  while (back < shortest - front && isShared((segments) => segments.at(-1 - back))) back += 1;
  return parts.map((segments) => segments.slice(front, segments.length - back).join('/'));
}
