/**
 * Names for files that each hold one model and do not say which: the part of the path that tells them apart.
 *
 * That is the file's name without its endings where those differ (`gpt-4.csv`), else the shortest run of folders
 * that differs (`gpt-4/results.csv`). `archive.zip!` counts as a folder.
 */
export function namesFromPaths(paths: readonly string[]): string[] {
  const parts = paths.map((path) => path.split(/[/!]/));
  const stems = parts.map((segments) => stem(segments.at(-1)!));
  if (new Set(stems).size === stems.length) return stems;
  const depth = Math.max(...parts.map((segments) => segments.length));
  for (let levels = 1; levels < depth; levels++) {
    const folders = parts.map((segments) => segments.slice(-1 - levels, -1).join('/'));
    if (new Set(folders).size === folders.length) return folders;
  }
  return parts.map((segments, i) => [...segments.slice(0, -1), stems[i]!].join('/'));
}

/** `gpt-4.1.jsonl.gz` is `gpt-4.1`: only known endings are taken off. */
function stem(name: string): string {
  return name.replace(/(\.(?:csv|tsv|txt|json|jsonl|ndjson|gz|zst|zip|parquet))+$/i, '');
}
