/** The folders of a shown path and its file; `archive.zip!` counts as a folder, and so does `workbook.xlsx#` as `workbook`. */
export function pathParts(path: string): string[] {
  return path.replace(/\.xls[xm]#(?=[^/]*$)/i, '/').split(/[/!]/);
}

/** A file's name without its endings: `gpt-4.1.jsonl.gz` is `gpt-4.1`, because only known ones are taken off. */
export function stem(name: string): string {
  return name.replace(/(\.(?:csv|tsv|txt|json|jsonl|ndjson|gz|zst|zip|parquet|xml|xlsx|xlsm))+$/i, '');
}

/** The name of the file, or of what lies in an archive, that a shown path ends in. */
export function fileName(path: string): string {
  return path.split(/[/!]/).at(-1)!;
}

/** The folder of a shown path, with its final slash or exclamation mark; empty where there is none. */
export function folderOf(path: string): string {
  return path.slice(0, path.length - fileName(path).length);
}
