import { textOf } from '../cells.js';
import { normalName } from '../roles.js';
import { spellingOf, AS_WRITTEN, type Spelling } from '../spelling.js';

/** A column of one or several tables of the same kind, or a part of their paths, and what can be seen of it. */
export interface Column {
  readonly index: number;
  readonly name: string;
  /** The name without differences of writing. */
  readonly normal: string;
  /** A part of the path: `{file}` or `{folder}`. */
  readonly isPath: boolean;
  /** For each row the number of its value in `values`; -1 where there is none. */
  readonly codes: Int32Array;
  /** The distinct values as text, in the order in which they come. */
  readonly values: readonly string[];
  /** Rows with a value. */
  readonly filled: number;
  /** Whether some value is a list or an object. */
  readonly nests: boolean;
  readonly content: Content;
  /** How outcomes are written in it; undefined where it holds other things. */
  readonly spelling: Spelling | undefined;
  /** Equal for columns that divide the rows alike. */
  readonly partition: string;
}

/** What a column holds: outcomes, no cell with anything, outcomes among other things, other things. */
export type Content = 'outcomes' | 'nothing' | 'mixed' | 'other';

/**
 * Facts about one column.
 *
 * @param cells     its cells, one for each row
 * @param anyScale  whether scores may lie outside 0 to 1
 */
export function columnOf(
  index: number,
  name: string,
  cells: readonly unknown[],
  anyScale: boolean,
  isPath = false,
): Column {
  const codes = new Int32Array(cells.length).fill(-1);
  const known = new Map<string, number>();
  let filled = 0;
  let nests = false;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell === 'object' && cell !== null) {
      nests = true;
      filled += 1;
      continue;
    }
    const text = textOf(cell).trim();
    if (text === '') continue;
    filled += 1;
    let code = known.get(text);
    if (code === undefined) known.set(text, (code = known.size));
    codes[row] = code;
  }
  const values = [...known.keys()];
  const spelling = nests || isPath ? undefined : spellingOf(values);
  return {
    index,
    name,
    normal: isPath ? name : normalName(name),
    isPath,
    codes,
    values,
    filled,
    nests,
    content: contentOf(values, spelling, nests, anyScale),
    spelling,
    partition: partitionOf(codes),
  };
}

function contentOf(
  values: readonly string[],
  spelling: Spelling | undefined,
  nests: boolean,
  anyScale: boolean,
): Content {
  let outcomes = 0;
  let others = nests ? 1 : 0;
  const read = (spelling ?? spellingOf([]))!.read;
  for (const value of values) {
    const result = read(value);
    // A number outside 0..1 is a score only on a scale that the user has named; by itself it is as likely a token count.
    if (result === undefined || (!anyScale && typeof result === 'number' && (result < 0 || result > 1))) others += 1;
    else if (result !== 'missing') outcomes += 1;
    if (outcomes > 0 && others > 0) return 'mixed';
  }
  if (others > 0) return 'other';
  return outcomes === 0 ? 'nothing' : 'outcomes';
}

/** Codes count in the order of first appearance, so that equal partitions have equal codes. */
function partitionOf(codes: Int32Array): string {
  let [a, b] = [17, 31];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    a = (Math.imul(a, 0x01000193) ^ (code + 2)) >>> 0;
    b = (Math.imul(b, 0x85ebca6b) + (code + 2)) >>> 0;
  }
  return `${codes.length}:${a}:${b}`;
}

/** Number of rows that agree with an earlier one in all of these columns. */
export function duplicatesOf(columns: readonly Column[]): number {
  const { groups, counted } = groupsOf(columns);
  return counted - groups;
}

/** Distinct combinations of values in these columns, and rows that have a value in each. */
export function groupsOf(columns: readonly Column[]): { groups: number; counted: number; of: Int32Array } {
  const rows = columns[0]!.codes.length;
  const of = new Int32Array(rows).fill(-1);
  let groups = 0;
  let counted = 0;
  const known = new Map<string | number, number>();
  for (let row = 0; row < rows; row++) {
    let key: string | number = columns[0]!.codes[row]!;
    let isWhole = key !== -1;
    for (let i = 1; i < columns.length && isWhole; i++) {
      const code = columns[i]!.codes[row]!;
      isWhole = code !== -1;
      key = i === 1 && columns.length === 2 ? (key as number) * 1e8 + code : `${key}:${code}`;
    }
    if (!isWhole) continue;
    counted += 1;
    let group = known.get(key);
    if (group === undefined) known.set(key, (group = groups++));
    of[row] = group;
  }
  return { groups, counted, of };
}

/**
 * Columns of which one says by its words how another is written: all `Y` in one is right where others hold `Y` and `N`,
 * which by itself might be anything.
 */
export function writtenAlike(columns: readonly Column[]): readonly Column[] {
  const special = columns.filter(
    ({ content, spelling }) => content === 'outcomes' && spelling!.read !== AS_WRITTEN.read,
  );
  if (special.length === 0) return columns;
  return columns.map((column) => {
    if (column.content === 'outcomes' || column.nests || column.values.length === 0) return column;
    const like = special.find(({ values }) => column.values.every((value) => values.includes(value)));
    return like === undefined ? column : { ...column, content: 'outcomes' as const, spelling: like.spelling };
  });
}
