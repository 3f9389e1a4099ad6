import type { RandomAccess } from './random-access.js';

/** A file of results: bytes with a name. Readers see nothing of disks, archives or networks. */
export interface ResultsFile {
  /** The name shown to people: relative, forward slashes; `archive.zip!inner/name.json` inside an archive. */
  readonly path: string;
  /** The bytes from the beginning, already decompressed, in chunks. May be opened more than once. */
  open(): AsyncIterable<Buffer>;
  /** The whole content, for formats that need random access. Refused above a limit, with the remedy. */
  bytes(): Promise<Buffer>;
  /** Any part of the content without the rest, where the file lies on disk as it is. */
  random?(): Promise<RandomAccess | undefined>;
  /** The other files of the same folder (of the same archive), for harnesses that write one result in several files. */
  neighbours(): Promise<readonly ResultsFile[]>;
  /**
   * Found in a folder or an archive, and not selected by a path or glob of its own: whoever named the folder did not
   * say that everything in it is results.
   */
  readonly foundInFolder?: boolean;
  /** Only where an archive is itself one result (an Inspect log, a workbook): the files inside it. */
  readonly entries?: readonly ResultsFile[];
  /** The sheet of a workbook that `results` names (`FILE#SHEET`). */
  readonly sheet?: string;
}
