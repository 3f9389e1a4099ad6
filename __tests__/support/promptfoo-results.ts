import { promptfooReader } from '../../src/readers/promptfoo/promptfoo.js';
import type { ResultsFile } from '../../src/sources/results-file.js';
import type { ReadOptions } from '../../src/readers/reader.js';
import { memoryFile, readWith, type Reading } from './read.js';

/** Results as promptfoo writes them, in miniature. */

/** One result: of provider `model`, on the test with the number `n`. */
export const row = (model: string, n: number, success: boolean, overrides: Record<string, unknown> = {}) => ({
  cost: 0.001,
  gradingResult: {
    pass: success,
    score: success ? 1 : 0,
    reason: 'x',
    componentResults: [{ pass: success, score: success ? 1 : 0, assertion: { type: 'equals', value: String(2 * n) } }],
  },
  latencyMs: 1500,
  namedScores: { accuracy: success ? 1 : 0.25 },
  prompt: { raw: `What is ${n} + ${n}?`, label: 'What is {{n}} + {{n}}?' },
  promptIdx: model === 'alpha' ? 0 : 1,
  provider: { id: `lab:${model}`, label: model },
  response: {
    output: success ? String(2 * n) : 'no idea',
    tokenUsage: { total: 12, prompt: 10, completion: 2 },
    finishReason: 'stop',
  },
  score: success ? 1 : 0.5,
  success,
  testCase: {
    vars: { n, subject: 'sums' },
    assert: [{ type: 'equals', value: String(2 * n) }],
    metadata: { id: `q-${n}` },
  },
  testIdx: n,
  vars: { n, subject: 'sums' },
  failureReason: success ? 0 : 1,
  // promptfoo gives the reason of an ordinary wrong answer here, too.
  ...(success ? {} : { error: `Expected output "no idea" to equal "${2 * n}"` }),
  ...overrides,
});

/** A result whose test has other properties. */
export const rowOfTest = (model: string, n: number, success: boolean, test: object, overrides = {}) => {
  const plain = row(model, n, success);
  return { ...plain, testCase: { ...plain.testCase, ...test }, ...overrides };
};

export const failed = (model: string, n: number, overrides = {}) =>
  row(model, n, false, {
    error: 'API error: overloaded',
    failureReason: 2,
    gradingResult: null,
    namedScores: {},
    response: { error: 'API error: overloaded' },
    ...overrides,
  });

export const document = (results: readonly unknown[], rest = {}) => ({
  evalId: 'eval-1',
  results: { version: 3, timestamp: '2026-03-01', prompts: [{ label: 'p', provider: 'alpha' }], results, stats: {} },
  config: { providers: [{ id: 'lab:alpha', config: { apiKey: 'SECRET-KEY' } }] },
  ...rest,
});

export const json = (name: string, content: unknown): ResultsFile =>
  memoryFile(name, JSON.stringify(content, null, 1), [], 70);
export const lines = (name: string, rows: readonly unknown[], end = '\n'): ResultsFile =>
  memoryFile(name, rows.map((each) => JSON.stringify(each)).join('\n') + end, [], 70);

export const read = (files: readonly ResultsFile[], options: Partial<ReadOptions> = {}): Promise<Reading> =>
  readWith(promptfooReader, files, options);
export const readRows = (rows: readonly unknown[], options: Partial<ReadOptions> = {}): Promise<Reading> =>
  read([json('a.json', document(rows))], options);
export const outcomes = ({ records }: Reading): unknown[] =>
  records.map(({ model, id, result }) => [model, id, result]);
