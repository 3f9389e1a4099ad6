import { quote, UserError } from '../errors.js';
import type { Glimpse } from './glimpse.js';
import type { GlimpsedFile, Reader, ReadOptions, RecordSink, ResultsFile } from './reader.js';
import { READERS } from './registry.js';
import { takeGlimpse } from './take-glimpse.js';

/** A file of the selection that was not read, and why. */
export interface SetAsideFile {
  readonly path: string;
  readonly why: string;
}

/**
 * Reads all files into the sink, each by the reader that accepts its content.
 *
 * @param format  name of a reader to use for every file, or `auto`
 * @returns the files that hold no per-query results and were set aside
 * @throws UserError for a file of no known kind, and where no file holds results
 */
export async function loadResults(
  files: readonly ResultsFile[],
  format: string,
  sink: RecordSink,
  options: ReadOptions,
  onFile: (file: ResultsFile) => void,
): Promise<SetAsideFile[]> {
  const setAside: SetAsideFile[] = [];
  const byReader = new Map<Reader, GlimpsedFile[]>();
  for (const file of files) {
    onFile(file);
    const glimpse = await takeGlimpse(file);
    const reader = format === 'auto' ? READERS.find((candidate) => candidate.accepts(glimpse)) : readerNamed(format);
    const why = reader?.withoutQueries?.(glimpse);
    if (reader === undefined) throw unknownKind(file, glimpse);
    if (why !== undefined) setAside.push({ path: file.path, why });
    else if (glimpse.kind === 'empty' || glimpse.kind === 'lfs-pointer') throw unknownKind(file, glimpse);
    else byReader.set(reader, [...(byReader.get(reader) ?? []), { file, glimpse }]);
  }
  if (byReader.size === 0) {
    const found = setAside.map(({ path, why }) => `${quote(path)} (${why})`).slice(0, 5);
    throw new UserError(`no file holds results per query${found.length > 0 ? `: ${found.join(', ')}` : ''}.`, 'Point `results` at the files with one record per query.');
  }
  for (const [reader, group] of byReader) await reader.read(group, sink, options);
  return setAside;
}

function readerNamed(format: string): Reader {
  const reader = READERS.find(({ name }) => name === format);
  if (reader !== undefined) return reader;
  throw new UserError(`\`format\`: ${quote(format)} is not known.`, `Known: auto, ${READERS.map(({ name }) => name).join(', ')}.`);
}

function unknownKind(file: ResultsFile, glimpse: Glimpse): UserError {
  const place = { file: file.path };
  switch (glimpse.kind) {
    case 'empty':
      return new UserError('the file is empty.', 'Did the evaluation end before it wrote its results?', place);
    case 'lfs-pointer':
      return new UserError('this is a Git LFS pointer, not the file itself.', 'Check out with `lfs: true`, or run `git lfs pull` first.', place);
    case 'unreadable':
      return new UserError(`the file cannot be read: ${glimpse.because}.`, `Known are: ${lookedFor()}.`, place);
    case 'csv':
      if (glimpse.rows.length === 0) {
        return new UserError('the table has a header and no rows.', 'Did the evaluation end before it wrote its results?', { ...place, line: 1 });
      }
  }
  return new UserError(`no reader knows this file; ${seen(glimpse)}.`, `Looked for ${lookedFor()}. Set \`format\` to force one.`, place);
}

function lookedFor(): string {
  return READERS.map(({ title, looksFor }) => `${title} (${looksFor})`).join('; ');
}

/** The first names seen, which is what tells people which file they have given. */
function seen(glimpse: Glimpse): string {
  const names = (keys: readonly string[]): string => keys.slice(0, 8).map(quote).join(', ') || 'none';
  const keysOf = (value: unknown): string =>
    typeof value === 'object' && value !== null ? names(Object.keys(value)) : `no keys but ${quote(value)}`;
  switch (glimpse.kind) {
    case 'zip':
      return `its entries begin with ${names(glimpse.entries)}`;
    case 'parquet':
      return `its columns begin with ${names(glimpse.columns)}`;
    case 'csv':
      return `its header begins with ${names(glimpse.header)}`;
    case 'json-object':
      return `its keys begin with ${keysOf(glimpse.value)}`;
    case 'json-array':
    case 'json-lines':
      return `the keys of its first item begin with ${keysOf(glimpse.items[0])}`;
    default:
      return 'nothing of it is known';
  }
}
