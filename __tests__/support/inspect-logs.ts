import { inspectReader } from '../../src/readers/inspect/inspect.js';
import type { ResultsFile } from '../../src/sources/results-file.js';
import type { ReadOptions } from '../../src/readers/reader.js';
import { memoryFile, readWith, type Reading } from './read.js';

/** Logs as Inspect writes them, in miniature. */

export const spec = (overrides = {}) => ({
  run_id: 'run-1',
  created: '2026-03-01T10:00:00+00:00',
  task: 'arithmetic',
  task_id: 'task-1',
  task_args: {},
  dataset: { name: 'arithmetic', samples: 2, shuffled: false },
  model: 'lab/alpha',
  config: {},
  ...overrides,
});
export const log = (samples: readonly unknown[] | undefined, evalSpec = {}, rest = {}) => ({
  version: 2,
  status: 'success',
  eval: spec(evalSpec),
  stats: { model_usage: { 'lab/alpha': { input_tokens: 20 } } },
  ...rest,
  ...(samples === undefined ? {} : { samples }),
});
/** A sample as the summaries of an archive have it. */
export const summary = (id: number | string, value: unknown, overrides = {}) => ({
  id,
  epoch: 1,
  input: `What is ${id} + ${id}?`,
  target: ' four',
  scores: { match: { value, answer: 'four' } },
  metadata: { subject: 'sums' },
  model_usage: {
    'lab/alpha': { input_tokens: 10, output_tokens: 2, total_cost: 0.25 },
    'lab/judge': { input_tokens: 900, output_tokens: 90, total_cost: 9 },
  },
  working_time: 1.5,
  total_time: 9,
  ...overrides,
});
/** The same in a log of its own. */
export const sample = (id: number | string, value: unknown, overrides = {}) => ({
  ...summary(id, value),
  messages: [{ role: 'user', content: 'x' }],
  output: { choices: [{ message: { role: 'assistant', content: 'I say four' }, stop_reason: 'stop' }] },
  events: [{ event: 'model' }],
  ...overrides,
});
export const json = (name: string, content: unknown): ResultsFile =>
  memoryFile(name, JSON.stringify(content, null, 1), [], 50);

/** An archive, as the sources give it: one file with the files inside it. */
export function archive(name: string, inside: Record<string, unknown>): ResultsFile {
  const entries = Object.entries(inside).map(([path, content]) =>
    memoryFile(`${name}!${path}`, typeof content === 'string' ? content : JSON.stringify(content), [], 64),
  );
  return { ...memoryFile(name, 'PK'), entries };
}
export const finished = (summaries: unknown, header = {}, more = {}) => ({
  '_journal/start.json': { version: 2, eval: spec(), plan: {} },
  'summaries.json': summaries,
  'reductions.json': [{ scorer: 'match', reducer: 'mean', samples: [{ sample_id: 1, value: 1 }] }],
  'header.json': { ...log(undefined), ...header },
  ...more,
});

export const read = (files: readonly ResultsFile[], options: Partial<ReadOptions> = {}): Promise<Reading> =>
  readWith(inspectReader, files, options);
