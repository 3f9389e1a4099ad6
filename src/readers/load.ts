import { groupBy } from '../base/group-by.js';
import { quote, UserError } from '../base/errors.js';
import type { FilePreview } from '../formats/file-preview.js';
import type { ResultsFile } from '../sources/results-file.js';
import type { SetAside } from '../sources/set-aside.js';
import type { Prepared, PreviewedFile, Reader, ReadOptions, RecordSink, UnreadFile } from './reader.js';
import { readerNamed, readersFor } from './readers-for.js';
import { setScale } from './tables/spelling.js';
import { previewFile } from './preview-file.js';
import { firstOf, listed } from '../base/listed.js';

/**
 * Reads all files into the sink, each by the reader that accepts its content; see `findResults`.
 *
 * @returns the files that hold no per-query results and were set aside
 */
export async function loadResults(
  files: readonly ResultsFile[],
  format: string,
  sink: RecordSink,
  options: ReadOptions,
  onFile: (file: ResultsFile) => void,
): Promise<SetAside[]> {
  return (await findResults(files, format, options, onFile)).read(sink, options);
}

/**
 * Finds the reader of each file, by its content.
 *
 * A file of no known kind is an error where it was named itself; where it was found in a folder, it is set aside.
 *
 * @param format  name of a reader to use for every file, or `auto`
 * @throws UserError for a named file of no known kind, for Git LFS pointers, and where no file holds results
 */
export async function findResults(
  files: readonly ResultsFile[],
  format: string,
  options: ReadOptions,
  onFile: (file: ResultsFile) => void,
): Promise<FoundResults> {
  const named = format === 'auto' ? undefined : [await readerNamed(format)];
  const candidatesOf = async (preview: FilePreview): Promise<readonly Reader[]> => named ?? readersFor(preview);
  const { groups, setAside, faults } = await groupByReader(files, candidatesOf, options, onFile);
  if (groups.length === 0) throw faults.length === 1 && files.length === 1 ? faults[0]! : noResults(setAside);
  checkChoices(
    groups.flatMap(({ readers }) => [...readers]),
    options,
  );
  return new FoundResults(groups, setAside);
}

/** Files that are read together, and the readers that accept one of them. */
interface FilesOfReader {
  readonly readers: Set<Reader>;
  readonly files: PreviewedFile[];
}

interface Grouped {
  readonly groups: readonly FilesOfReader[];
  readonly setAside: readonly SetAside[];
  /** Of files of no known kind that were set aside. */
  readonly faults: readonly UserError[];
}

/** Files whose readers are known. They may be read twice, where what stands beside the outcomes was too much the first time. */
export class FoundResults {
  private readonly prepared = new Map<FilesOfReader, Prepared>();

  constructor(
    private readonly groups: readonly FilesOfReader[],
    private readonly setAside: readonly SetAside[],
  ) {}

  /**
   * Reads all of them, those of each reader in one call.
   *
   * @returns the files that hold no results per query
   * @throws UserError where no file holds any
   */
  async read(sink: RecordSink, options: ReadOptions): Promise<UnreadFile[]> {
    let opened = 0;
    const counting: RecordSink = {
      open(file, name) {
        opened += 1;
        return sink.open(file, name);
      },
    };
    const unread: UnreadFile[] = [];
    for (const group of this.groups) {
      const reading = await this.prepare(group, options);
      unread.push(...((await reading.read(counting, options)) ?? []));
    }
    if (opened > 0) return [...this.setAside, ...unread];
    throw noResults([...this.setAside, ...unread], remedyOf(unread) ?? unread.find(({ remedy }) => remedy)?.remedy);
  }

  private async prepare(group: FilesOfReader, options: ReadOptions): Promise<Prepared> {
    const known = this.prepared.get(group);
    if (known !== undefined) return known;
    const { files } = group;
    const [reader] = group.readers as Set<Reader>;
    const prepared = (await reader!.prepare?.(files, options)) ?? {
      read: (sink: RecordSink, asked: ReadOptions) => reader!.read(files, sink, asked),
    };
    this.prepared.set(group, prepared);
    return prepared;
  }
}

/** What can be done about the first file that may be more than a page of text: advice about such a page helps nobody. */
export function remedyOf(unread: readonly UnreadFile[]): string | undefined {
  return unread.find(({ path, remedy }) => remedy !== undefined && !/\.(?:md|txt|log|ya?ml|html?)$/i.test(path))
    ?.remedy;
}

/** @throws UserError for a file of no known kind that was named, or may be results */
async function groupByReader(
  files: readonly ResultsFile[],
  candidatesOf: (preview: FilePreview) => Promise<readonly Reader[]>,
  options: ReadOptions,
  onFile: (file: ResultsFile) => void,
): Promise<Grouped> {
  const setAside: SetAside[] = [];
  const faults: UserError[] = [];
  const byReading = new Map<Reader['read'], FilesOfReader>();
  const empty: PreviewedFile[] = [];
  const leaveOut = async ({ file, preview }: PreviewedFile): Promise<void> => {
    const { rule, remedy, place } = unknownKind(file, preview, await candidatesOf(preview), options);
    const fault = new UserError(rule, remedy, place);
    // What a pointer stands for, or a broken file was, may well be results: leaving it out could leave out a model.
    if (file.foundInFolder !== true || mayBeResults(file, preview)) throw fault;
    faults.push(fault);
    setAside.push({ path: file.path, why: rule.replace(/\.$/, '') });
  };
  for (const file of files) {
    onFile(file);
    const preview = await previewFile(file);
    const reader = (await candidatesOf(preview)).find((candidate) => candidate.accepts(preview, options));
    const why = reader?.whyNoOutcomes?.(preview);
    if (why !== undefined) {
      setAside.push({ path: file.path, why });
    } else if (reader === undefined) {
      if (preview.kind === 'empty') empty.push({ file, preview });
      else await leaveOut({ file, preview });
    } else {
      let group = byReading.get(reader.read);
      if (group === undefined) byReading.set(reader.read, (group = { readers: new Set(), files: [] }));
      group.readers.add(reader);
      group.files.push({ file, preview });
    }
  }
  const groups = [...byReading.values()];
  for (const one of empty) {
    const group = groups.find(({ readers, files: read }) =>
      [...readers].some((reader) => reader.takesEmpty?.(one.file.path, read)),
    );
    if (group === undefined) await leaveOut(one);
    else group.files.push(one);
  }
  return { groups, setAside, faults };
}

/** @throws UserError for a setting that none of the formats knows: what it was to choose would not be chosen */
function checkChoices(readers: readonly Reader[], options: ReadOptions): void {
  for (const name of ['judge', 'filter'] as const) {
    if (options[name] === undefined || readers.some(({ chooses }) => chooses?.includes(name))) continue;
    throw new UserError(
      `\`${name}\`: ${quote(options[name])} chooses nothing in these results (${readers.map(({ title }) => title).join(', ')}).`,
      `Leave \`${name}\` out.`,
    );
  }
}

function mayBeResults({ path }: ResultsFile, preview: FilePreview): boolean {
  if (preview.kind === 'lfs-pointer' || ('isBroken' in preview && preview.isBroken === true)) return true;
  // Nothing but the name says what an empty file was to hold.
  const isEmpty =
    preview.kind === 'empty' || (preview.kind === 'csv' && preview.rows.length === 0 && !isOfReport(preview.header));
  return isCut(preview) || (isEmpty && NAMED_LIKE_RESULTS.test(path));
}

/** The lists of queries beside the outcomes.csv of a report folder: that there are none is no unfinished evaluation. */
function isOfReport([first, second]: readonly string[]): boolean {
  return first === 'query_id' && (second === 'reference_hash' || second === 'models_wrong');
}

const NAMED_LIKE_RESULTS = /\.(?:csv|tsv|json|jsonl|ndjson|parquet|xlsx|eval)(?:\.(?:gz|zst|zstd))?$/i;

function isCut(preview: FilePreview): boolean {
  return (preview.kind === 'json-object' || preview.kind === 'json-array') && preview.isCut === true;
}

function noResults(setAside: readonly SetAside[], remedy?: string): UserError {
  const reasons = [...groupBy(setAside, ({ why }) => why)].map(
    ([why, files]) => `${firstOf(files, 2, ({ path }) => quote(path))} (${why})`,
  );
  return new UserError(
    `no file holds results per question${reasons.length > 0 ? `: ${listed(reasons, 5, String)}` : ''}.`,
    remedy ?? 'Point `results` at the files with one record per question.',
  );
}

/** What is said of a file that none of the readers accepts. */
interface Fault {
  readonly rule: string;
  readonly remedy: string;
  readonly place: { readonly file: string; readonly line?: number };
}

function unknownKind(file: ResultsFile, preview: FilePreview, readers: readonly Reader[], options: ReadOptions): Fault {
  const place = { file: file.path };
  const unfinished =
    'Did the evaluation end before it wrote its results? If the file is to hold none, take it away with a `!` pattern in `results`.';
  switch (preview.kind) {
    case 'empty':
      return { rule: 'the file is empty.', remedy: unfinished, place };
    case 'lfs-pointer':
      return {
        rule: 'this is a Git LFS pointer, not the file itself.',
        remedy: 'Check out with `lfs: true`, or run `git lfs pull` first.',
        place,
      };
    case 'unreadable':
      return {
        rule: `the file cannot be read: ${preview.because}.`,
        remedy:
          'Give results as UTF-8 text (CSV, JSON, JSON lines), as Parquet, as an Excel workbook (.xlsx), or as an archive of these.',
        place,
      };
    case 'xml':
      return {
        rule: `no reader knows this file; it is XML, and its outermost element is ${quote(preview.root)}.`,
        remedy: 'Give results as CSV, JSON, JSON lines, Parquet or .xlsx, or as JUnit XML.',
        place,
      };
    case 'csv':
      if (preview.rows.length > 0) break;
      if (preview.header.length === 1)
        return {
          rule: 'this is text, not a table.',
          remedy: 'Name the files that hold the results; a `!` pattern in `results` leaves this one out.',
          place,
        };
      return { rule: 'the table has a header and no rows.', remedy: unfinished, place: { ...place, line: 1 } };
  }
  if (isCut(preview)) {
    return {
      rule: 'the file is JSON that ends inside a value: it is cut short.',
      remedy: 'Write the file again, or leave it out.',
      place,
    };
  }
  const [only] = readers.length === 1 ? readers : [];
  const what = `${only === undefined ? 'no reader knows this file' : `this is no ${only.title} file`}; ${seen(preview)}`;
  if (wouldBeScores(preview, readers, options)) {
    const rule = `${what}, and its numbers lie beyond 0 to 1.`;
    return {
      rule,
      remedy: `If they are scores, ${setScale(options.scores)}; if not, leave the file out.`,
      place,
    };
  }
  return { rule: `${what}.`, remedy: only === undefined ? OTHER_FILE : lookedFor(only), place };
}

/** Whether a reader would take the file if scores might lie on any scale. */
function wouldBeScores(preview: FilePreview, readers: readonly Reader[], options: ReadOptions): boolean {
  if (options.passThreshold > 1) return false;
  return readers.some((reader) => reader.accepts(preview, { ...options, passThreshold: 2 }));
}

const OTHER_FILE =
  'Give a table of one row per question, or what a harness wrote (docs/formats.md lists them); a `!` pattern in `results` leaves the file out.';

function lookedFor({ title, looksFor }: Reader): string {
  return `Looked for ${title} (${looksFor}). With \`format: auto\` the others are tried.`;
}

/** The first names seen, which is what tells people which file they have given. */
function seen(preview: FilePreview): string {
  const names = (keys: readonly string[]): string => keys.slice(0, 8).map(quote).join(', ') || 'none';
  const keysOf = (value: unknown): string =>
    typeof value === 'object' && value !== null ? names(Object.keys(value)) : `no keys but ${quote(value)}`;
  switch (preview.kind) {
    case 'zip':
      return `its entries begin with ${names(preview.entries)}`;
    case 'parquet':
      return `its columns begin with ${names(preview.columns)}`;
    case 'csv':
      return `its header begins with ${names(preview.header)}`;
    case 'json-object':
      return `its keys begin with ${keysOf(preview.value)}`;
    case 'json-array':
    case 'json-lines':
      return `the keys of its first item begin with ${keysOf(preview.items[0])}`;
    default:
      return 'nothing of it is known';
  }
}
