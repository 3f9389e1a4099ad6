import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../../src/outcomes/bits.js';
import { memoryFile } from '../../support/read.js';
import { load, type Options } from './outcomes.js';

/** Tables as people keep them: what each has to give, or that it is not to be read. */
const FOLDER = '__tests__/fixtures/tables';
interface Case {
  readonly flags: readonly string[];
  readonly want: 'refuse' | { readonly models: Readonly<Record<string, number>>; readonly queries: number };
}
const CASES = JSON.parse(readFileSync(join(FOLDER, 'cases.json'), 'utf8')) as Record<string, Case>;

/** Cases that have one reading, which has to be told: two readings fit, or a spelling that may mean several things. */
const ASKS = new Set([
  'D-word-ABC',
  'D-word-ABC-wide',
  'D-word-score5',
  'D-word-score5-wide',
  'G-dict-by-model-array',
  'I-ragas-three-files',
  'J-value-melted',
  'J-value-melted-repeats',
  'M-wide-no-id',
]);

test.each(Object.entries(CASES))('%s', async (name, { flags, want }) => {
  const result = await load(filesOf(join(FOLDER, name)), optionsOf(flags)).catch((error: unknown) => error);
  if (want === 'refuse' || ASKS.has(name)) {
    // One model alone is read, and refused later: an ensemble needs two.
    if (result instanceof Error) expect(result.name).toBe('UserError');
    else expect((result as Awaited<ReturnType<typeof load>>).table.columns.size).toBeLessThan(2);
    return;
  }
  if (result instanceof Error) throw result;
  const { table } = result as Awaited<ReturnType<typeof load>>;
  const right = [...table.columns.values()].map(
    (column) => column.draws?.reduce('majority', 0.5, table.ids.size, [], () => '') ?? column.right,
  );
  const counts = right.map((bits) => count(bits, null)).sort((a, b) => a - b);
  expect(counts).toEqual(Object.values(want.models).sort((a, b) => a - b));
  expect(table.ids.size).toBe(want.queries);
});

function filesOf(folder: string): ReturnType<typeof memoryFile>[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const all: ReturnType<typeof memoryFile>[] = [];
  for (const path of paths.sort()) {
    if (!statSync(join(folder, path)).isDirectory()) memoryFile(path, readFileSync(join(folder, path)), all);
  }
  return all.map((file) => ({ ...file, foundInFolder: all.length > 1 }));
}

function optionsOf(flags: readonly string[]): Options {
  const given = new Map(flags.map((flag, i) => [flag, flags[i + 1]]));
  const metric = given.get('--metric');
  const repeats = given.get('--repeats') as Options['repeats'];
  return { ...(metric === undefined ? {} : { metric }), ...(repeats === undefined ? {} : { repeats }) };
}
