import type { ResultsFile } from '../../src/sources/results-file.js';
import type { ReadOptions } from '../../src/readers/reader.js';
import { lmEvalReader } from '../../src/readers/lm-eval/lm-eval.js';
import { jsonLines } from './hostile.js';
import { memoryFile, readWith, type Reading } from './read.js';

export const DATE = '2026-01-02T03-04-05.678901';
export const LATER = '2026-02-02T03-04-05';
export type Row = Record<string, unknown>;

/** A row of a task that generates text. */
export function generated(id: number, score: unknown, overrides: Row = {}): Row {
  return {
    doc_id: id,
    doc: { question: `q${id}`, subject: 'sums' },
    target: `#### ${id}`,
    arguments: { gen_args_0: { arg_0: `Question ${id}`, arg_1: { until: ['\n'] } } },
    resps: [[`so ${id}`]],
    filtered_resps: [String(id)],
    filter: 'strict-match',
    metrics: ['exact_match'],
    doc_hash: `hash${id}`,
    prompt_hash: 'p',
    target_hash: 't',
    exact_match: score,
    ...overrides,
  };
}

/** A row of a multiple-choice task; `likelihoods` are the logged texts. */
export function chosen(id: number, likelihoods: readonly string[], overrides: Row = {}): Row {
  const choices = likelihoods.map((_, i) => [`gen_args_${i}`, { arg_0: 'Pick', arg_1: ` choice ${i}` }]);
  return generated(id, undefined, {
    target: '1',
    arguments: Object.fromEntries(choices) as Row,
    resps: likelihoods.map((value) => [[value, 'False']]),
    filtered_resps: likelihoods.map((value) => [value, 'False']),
    filter: 'none',
    metrics: ['acc', 'acc_norm'],
    acc: 1,
    acc_norm: 0,
    ...overrides,
  });
}

export const path = (model: string, task = 'sum_up', date = DATE): string =>
  `out/${model}/samples_${task}_${date}.jsonl`;

export function aggregate(model: unknown, overrides: Row = {}): string {
  return JSON.stringify({
    results: { sum_up: {} },
    configs: { sum_up: {} },
    versions: {},
    'n-shot': {},
    config: { model_args: 'pretrained=x' },
    model_name: model,
    ...overrides,
  });
}

export async function read(
  contents: Record<string, readonly Row[] | string>,
  options: Partial<ReadOptions> = {},
): Promise<Reading> {
  const folder: ResultsFile[] = [];
  for (const [name, content] of Object.entries(contents))
    memoryFile(name, typeof content === 'string' ? content : jsonLines(content), folder);
  return readWith(lmEvalReader, folder, options);
}

export const outcomes = ({ records }: Reading): string[] =>
  records.map(({ model, task, id, result }) => `${model}/${task}/${id}=${String(result)}`);

export function without(key: string, row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
}
