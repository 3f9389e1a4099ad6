import { quote, UserError } from '../../base/errors.js';
import { nameOf } from './cells.js';
import { equality } from './long.js';
import type { TableShape } from './shape.js';
import type { Family } from './solve/family.js';

/** What one file says of some models, as far as it was looked at. */
interface Evaluation {
  readonly path: string;
  readonly isWhole: boolean;
  readonly ids: ReadonlySet<string>;
  /** Outcomes of each model on each query, in the order in which the queries come: `1`, `0` or `-`. */
  readonly models: ReadonlyMap<string, string>;
  /** Texts of the questions, where there are any. */
  readonly texts: ReadonlySet<string>;
}

interface Read {
  readonly family: Family;
  readonly shape: TableShape;
  readonly i: number;
}

/** Below this a coincidence is likelier than one in a million. */
const BITS = 20;

/** @throws UserError where two files hold one evaluation under ids that have nothing in common: each query would count twice */
export function checkDuplicateFiles(
  read: readonly Read[],
  passThreshold: number,
  modelOf: (at: number) => string,
): void {
  if (read.length < 2 || read.length > 200) return;
  const all = read.map((one, at) => evaluationOf(one, passThreshold, modelOf(at)));
  for (const [i, one] of all.entries()) {
    const other = all.slice(0, i).find((earlier) => earlier !== undefined && one !== undefined && areOne(earlier, one));
    if (other === undefined) continue;
    throw new UserError(
      `it holds the same evaluation as ${other.path} under other question ids, so each question would count twice.`,
      `Leave one of the two out, for example with ${quote(`!${one!.path}`)} in \`results\`.`,
      { file: one!.path },
    );
  }
}

function evaluationOf({ family, shape, i }: Read, threshold: number, ofFile: string): Evaluation | undefined {
  if (shape.kind === 'items' || shape.query === undefined) return undefined;
  const { query, spelling, compare } = shape;
  const { path } = family.tables[i]!.file;
  const rows = family.rows.filter(({ table }) => table === i);
  const mark = (row: readonly unknown[], column: number): string => {
    const result = compare === undefined ? spelling.read(row[column]) : equality(row[column], row[compare]);
    if (typeof result === 'number') return result >= threshold ? '1' : '0';
    return typeof result === 'boolean' ? (result ? '1' : '0') : '-';
  };
  const ids = new Map<string, number>();
  const models = new Map<string, Map<number, string>>();
  const texts = new Set<string>();
  const text = shape.kind === 'wide' ? shape.facts.get('text') : shape.other.get('text');
  for (const { cells } of rows) {
    const id = nameOf(cells[query.column]);
    const at = ids.get(id) ?? ids.size;
    ids.set(id, at);
    if (text !== undefined) texts.add(nameOf(cells[text]));
    const said: readonly (readonly [string, number])[] =
      shape.kind === 'wide'
        ? shape.models.map(({ name, column }) => [name, column])
        : [[shape.model === undefined ? ofFile : nameOf(cells[shape.model]), shape.outcome]];
    for (const [name, column] of said) {
      const marks = models.get(name) ?? new Map<number, string>();
      models.set(name, marks.set(at, mark(cells, column)));
    }
  }
  const order = [...ids.values()];
  const sequences = [...models].map(
    ([name, marks]) => [name, order.map((at) => marks.get(at) ?? '-').join('')] as const,
  );
  return { path, isWhole: family.tables[i]!.isWhole, ids: new Set(ids.keys()), models: new Map(sequences), texts };
}

function areOne(a: Evaluation, b: Evaluation): boolean {
  const shared = [...a.models.keys()].filter((name) => b.models.has(name)).sort();
  if (shared.length === 0 || [...b.ids].some((id) => a.ids.has(id))) return false;
  if (haveSameTexts(a, b)) return true;
  const [rowsA, rowsB] = [a, b].map((one) => rowsOf(one, shared)) as [string[], string[]];
  const length = Math.min(rowsA.length, rowsB.length);
  const isWhole = a.isWhole && b.isWhole;
  if (isWhole && rowsA.length !== rowsB.length) return false;
  const inOrder = rowsA.slice(0, length).every((row, i) => row === rowsB[i]);
  if (inOrder) return information(rowsA.slice(0, length)) > BITS;
  const kinds = new Set(rowsA).size;
  return isWhole && ((kinds - 1) / 2) * Math.log2(length) > BITS && rowsA.sort().join() === rowsB.sort().join();
}

/** Whether most questions of one are those of the other, by their texts. */
function haveSameTexts(a: Evaluation, b: Evaluation): boolean {
  const has = (texts: ReadonlySet<string>, others: Evaluation): number =>
    [...texts].filter((text) => others.texts.has(text) || others.ids.has(text)).length;
  return [has(a.texts, b) / Math.max(10, a.texts.size), has(b.texts, a) / Math.max(10, b.texts.size)].some(
    (share) => share > 0.5,
  );
}

const rowsOf = ({ models, ids }: Evaluation, names: readonly string[]): string[] =>
  Array.from({ length: ids.size }, (_, i) => names.map((name) => models.get(name)![i]).join(''));

/** How many bits the sequence of these rows holds, if each row was drawn from what they are together. */
function information(rows: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - count * Math.log2(count / rows.length), 0);
}
