import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { ResultsFile } from './results-file.js';
import { isWorkbook } from './workbook.js';
import { ByteQueue } from './byte-queue.js';
import { counted, decompressed } from './decompress.js';
import { HOLD_BYTES, type Budget } from './limits.js';
import { naturalOrder } from '../base/natural-order.js';
import { shownInside, shownPath } from './names.js';
import { collect, diskBytes, HeldArchives, tooLargeToHold, type OpenFile, type RandomAccess } from './random-access.js';
import type { SetAside } from './set-aside.js';
import { HEAD_BYTES, isCompressed, isZip } from './signatures.js';
import { followLink, isSkipped, type DiskFile } from './walk.js';
import type { ZipEntry } from './zip-directory.js';

/** A file as it is stored, possibly compressed, possibly an archive. */
interface StoredFile {
  readonly shown: string;
  readonly size: number;
  /** Present where the stored bytes can be read from any position. */
  readonly direct?: RandomAccess;
  readonly stream: () => AsyncIterable<Buffer>;
  /** Its first bytes. */
  readonly head: () => Promise<Buffer>;
  readonly neighbours: () => Promise<readonly ResultsFile[]>;
}

/** A stored file, and the file of results that its content is. */
interface Member {
  readonly stored: StoredFile;
  readonly file: ResultsFile;
}

/** Turns files on disk into files of results, opening the archives among them. One for each run. */
export class Expander {
  readonly setAside: SetAside[] = [];
  private readonly held = new HeldArchives();
  private readonly folders = new Map<string, Promise<readonly ResultsFile[]>>();

  constructor(
    private readonly cwd: string,
    private readonly budget: Budget,
  ) {}

  /** The file itself, or the files inside it where it is an archive that is not one result as a whole. */
  expand(file: DiskFile): Promise<ResultsFile[]> {
    return this.expandStored(this.stored(file));
  }

  /** The same for a file that is known by another name than its path, and stands alone. */
  expandAs(shown: string, { real, size }: Pick<DiskFile, 'real' | 'size'>): Promise<ResultsFile[]> {
    return this.expandStored({ ...onDisk(real, shown, size), neighbours: async () => [] });
  }

  private expandStored(stored: StoredFile): Promise<ResultsFile[]> {
    return this.unfold({ stored, file: this.asFile(stored) }, 1);
  }

  private async unfold({ stored, file }: Member, depth: number): Promise<ResultsFile[]> {
    const head = await stored.head();
    const isCompressedZip = isCompressed(head) && isZip(await firstBytes(file.open()));
    if (!isZip(head) && !isCompressedZip) return [file];
    this.budget.checkNesting(depth, stored.shown);
    const bytes = isCompressedZip ? undefined : stored.direct;
    return this.openArchive(file, bytes ?? (await this.held.access(stored.shown, () => file.open())), depth);
  }

  private async openArchive(file: ResultsFile, archive: RandomAccess, depth: number): Promise<ResultsFile[]> {
    const { readZipDirectory } = await import('./zip-directory.js');
    const directory = await readZipDirectory(archive, file.path, this.budget);
    for (const { name, why } of directory.setAside) this.setAside.push({ path: shownInside(file.path, name), why });
    const members = await this.members(file.path, archive, directory.entries);
    if (isOneResult(directory.entries.map(({ name }) => name)))
      return [{ ...file, entries: members.map((member) => member.file) }];
    const files: ResultsFile[] = [];
    for (const member of members) {
      this.budget.addFile();
      for (const inner of await this.unfold(member, depth + 1)) files.push(inner);
    }
    return files;
  }

  private async members(archiveName: string, archive: RandomAccess, entries: readonly ZipEntry[]): Promise<Member[]> {
    const { readZipEntry } = await import('./zip-entry.js');
    const folders = new Map<string, ResultsFile[]>();
    return entries.map((entry) => {
      const shown = shownInside(archiveName, entry.name);
      const siblings = folders.get(path.posix.dirname(entry.name)) ?? [];
      folders.set(path.posix.dirname(entry.name), siblings);
      const stream = () => readZipEntry(archive, entry, shown, this.budget);
      const stored: StoredFile = {
        shown,
        size: entry.size,
        stream,
        head: () => firstBytes(stream()),
        neighbours: async () => siblings.filter((other) => other !== file),
      };
      const file = this.asFile(stored);
      siblings.push(file);
      return { stored, file };
    });
  }

  private stored({ path: named, real, size }: DiskFile): StoredFile {
    const shown = shownPath(named, this.cwd);
    return {
      ...onDisk(real, shown, size),
      neighbours: async () => (await this.folder(path.dirname(named))).filter((other) => other.path !== shown),
    };
  }

  private folder(folder: string): Promise<readonly ResultsFile[]> {
    const known = this.folders.get(folder) ?? this.listFolder(folder).catch(() => []);
    this.folders.set(folder, known);
    return known;
  }

  private async listFolder(folder: string): Promise<ResultsFile[]> {
    const real = await realpath(folder);
    const files: ResultsFile[] = [];
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => naturalOrder(a.name, b.name))) {
      if (isSkipped(entry.name, false) || !(entry.isFile() || entry.isSymbolicLink())) continue;
      const file = await followLink(path.join(folder, entry.name), real);
      if (typeof file !== 'string') files.push(this.asFile(this.stored(file)));
    }
    return files;
  }

  private asFile(stored: StoredFile): ResultsFile {
    const { shown, neighbours } = stored;
    const open = () =>
      counted(decompressed(stored.stream(), shown, this.budget), (total) => this.budget.checkFileBytes(total, shown));
    const bytes = async () => {
      if (stored.size > HOLD_BYTES) throw tooLargeToHold(shown);
      return collect(open(), shown);
    };
    const { direct } = stored;
    if (direct === undefined) return { path: shown, open, bytes, neighbours };
    const random = async (): Promise<RandomAccess | undefined> => {
      this.budget.checkFileBytes(stored.size, shown);
      return isCompressed(await stored.head()) ? undefined : this.withinLimits(direct, shown);
    };
    return { path: shown, open, bytes, random, neighbours };
  }

  /** A file on disk may grow while it is read. */
  private withinLimits(direct: RandomAccess, shown: string): RandomAccess {
    const open = async (): Promise<OpenFile> => {
      const file = await direct.open!();
      const from = (start: number) =>
        counted(file.from(start), (total) => this.budget.checkFileBytes(start + total, shown));
      return { ...file, size: Math.min(file.size, this.budget.limits.maxFileBytes), from };
    };
    return direct.open === undefined ? direct : { ...direct, open };
  }
}

/** Inspect logs and workbooks are archives, and one result as a whole. */
function isOneResult(names: readonly string[]): boolean {
  return names.includes('header.json') || names.includes('_journal/start.json') || isWorkbook(names);
}

function onDisk(real: string, shown: string, size: number): Omit<StoredFile, 'neighbours'> {
  const direct = diskBytes(real, shown, size);
  let read: Promise<Buffer> | undefined;
  const head = () => (read ??= direct.read(0, Math.min(HEAD_BYTES, size)));
  return { shown, size, direct, stream: () => direct.stream(0, Infinity), head };
}

async function firstBytes(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const queue = new ByteQueue(stream);
  try {
    return await queue.peek(HEAD_BYTES);
  } finally {
    await queue.close();
  }
}
