import { parquetMetadata, type FileMetaData } from 'hyparquet';
import { UserError } from '../../base/errors.js';
import { accessTo } from '../../sources/access-to.js';
import type { RandomAccess } from '../../sources/random-access.js';
import type { ResultsFile } from '../../sources/results-file.js';

/** Behind the footer: its length, and four letters. */
const TAIL = 8;

/** Names of the top-level columns of a Parquet file, from its footer. */
export async function parquetColumns(file: ResultsFile): Promise<string[]> {
  const metadata = await readMetadata(file, await accessTo(file));
  const [root, ...elements] = metadata.schema;
  const names: string[] = [];
  let next = 0;
  // A damaged footer may state any number of children.
  for (let i = 0; i < (root?.num_children ?? 0) && next < elements.length; i++) {
    const name: unknown = elements[next]!.name;
    if (typeof name !== 'string') throw unreadableFooter(file);
    names.push(name);
    next = behind(elements, next);
  }
  return names;
}

/**
 * The footer of a Parquet file.
 *
 * @throws UserError where it is damaged or cut short
 */
export async function readMetadata(file: ResultsFile, access: RandomAccess): Promise<FileMetaData> {
  const behind = access.size - TAIL;
  const length = behind < 0 ? NaN : (await access.read(behind, access.size)).readUInt32LE(0);
  if (!(length <= behind)) throw unreadableFooter(file);
  const footer = await access.read(behind - length, access.size);
  try {
    // hyparquet's GeoParquet detection loops for ever when num_children is negative.
    return parquetMetadata(footer, { geoparquet: false });
  } catch {
    throw unreadableFooter(file);
  }
}

function unreadableFooter(file: ResultsFile): UserError {
  return new UserError(
    'it begins like a Parquet file, but its footer cannot be read: it is cut short or damaged.',
    'Write the file again.',
    { file: file.path },
  );
}

/** The index behind an element and all its children; without recursion, because the depth is the file's. */
function behind(elements: FileMetaData['schema'], index: number): number {
  let next = index;
  for (let open = 1; open > 0 && next < elements.length; next++) open += (elements[next]!.num_children ?? 0) - 1;
  return next;
}
