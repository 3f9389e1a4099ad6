import { pathParts, stem } from './path-parts.js';

/**
 * Names for files that each hold one model and do not say which: the part of the path that tells them apart.
 *
 * That is the file's name without its endings where those differ (`gpt-4.csv`), else the shortest run of folders
 * that differs (`gpt-4/results.csv`), else the whole path. `archive.zip!` counts as a folder. The names are distinct
 * where the paths are, and none is empty where no path is.
 */
export function namesFromPaths(paths: readonly string[]): string[] {
  const parts = paths.map(pathParts);
  const stems = parts.map((segments) => stem(segments.at(-1)!));
  if (areNames(stems)) return stems;
  const depth = Math.max(...parts.map((segments) => segments.length));
  for (let levels = 1; levels < depth; levels++) {
    const folders = parts.map((segments) => segments.slice(-1 - levels, -1).join('/'));
    if (areNames(folders)) return folders;
  }
  return [...paths];
}

function areNames(names: readonly string[]): boolean {
  return new Set(names).size === names.length && !names.includes('');
}
