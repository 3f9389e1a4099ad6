import type { TableOptions } from '../../../src/outcomes/grading.js';
import { EvidenceCollector } from '../../../src/evidence/collect.js';
import type { Evidence } from '../../../src/evidence/evidence.js';
import { OutcomeTable } from '../../../src/outcomes/table.js';
import { hasBit } from '../../../src/outcomes/bits.js';
import { loadResults } from '../../../src/readers/load.js';
import type { SetAside } from '../../../src/sources/set-aside.js';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import type { ReadOptions } from '../../../src/readers/reader.js';
import { memoryFile } from '../../support/read.js';

export type Options = Partial<
  Omit<TableOptions, 'labels'> & Omit<ReadOptions, 'repeats' | 'selects'> & { format: string }
>;

/** A table of outcomes from files, as the engine makes it. */
export async function load(
  files: readonly ResultsFile[],
  options: Options = {},
): Promise<{ table: OutcomeTable; setAside: SetAside[] }> {
  const { passThreshold = 0.5, repeats, selects, format = 'auto', ...others } = options;
  const table = new OutcomeTable({ passThreshold, repeats, selects });
  const reading = {
    passThreshold,
    details: false,
    labels: [],
    repeats: repeats !== undefined,
    ...(selects === undefined ? {} : { selects }),
    ...others,
  };
  const setAside = await loadResults(files, format, table, reading, () => undefined);
  table.finish();
  return { table, setAside };
}

/** What stands beside the outcomes in a file of them. */
export async function besideOf(
  file: ResultsFile,
  { ids, columns }: OutcomeTable,
  options: Options,
): Promise<Evidence | undefined> {
  const rowOf = (key: string): number | undefined => ids.find(key);
  const room = { passThreshold: 0.5, mostDraws: 9, mostCells: 1e6, mostText: 1e6 };
  const collector = new EvidenceCollector({ ...room, rowOf });
  const reading = { passThreshold: 0.5, details: true, labels: options.labels ?? [], repeats: true };
  await loadResults([file], 'auto', collector, reading, () => undefined);
  return collector.finish(ids, new Set(columns.keys()));
}

/** The same of one file in memory. */
export async function loadText(
  content: string | Buffer,
  options: Options = {},
  path = 'in.csv',
  chunkSize?: number,
): Promise<OutcomeTable> {
  return (await load([memoryFile(path, content, [], chunkSize)], options)).table;
}

/** What is known of every model on every query: `1`, `0`, `E`, `U` or `-`, whatever the order of rows and columns was. */
export function outcomes(table: OutcomeTable): Record<string, Record<string, string>> {
  const weights = table.rowWeights();
  const entries = [...table.columns.values()].map((column) => {
    const states: [string, string][] = [];
    for (let row = 0; row < table.ids.size; row++) {
      let state = '-';
      if (hasBit(column.graded, row)) state = hasBit(column.right, row) ? '1' : '0';
      else if (column.errored && hasBit(column.errored, row)) state = 'E';
      else if (column.unscored && hasBit(column.unscored, row)) state = 'U';
      states.push([table.ids.text(row), weights === null ? state : `${state}x${weights[row]}`]);
    }
    return [column.name, fromSorted(states)] as const;
  });
  return fromSorted(entries);
}

/** Without a prototype, so that any name is a key like any other. */
function fromSorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  const record = Object.create(null) as Record<string, T>;
  for (const [key, value] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    Object.defineProperty(record, key, { value, enumerable: true });
  }
  return record;
}

/** The message of the UserError that something throws; any other outcome is a failure. */
export async function faultOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error && error.name === 'UserError') return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}
