import { describe, expect, test } from '@jest/globals';
import { openaiEvalsReader } from '../../../src/readers/openai-evals/openai-evals.js';
import { previewFile } from '../../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled, jsonLines } from '../../support/hostile.js';
import { memoryFile, readWith } from '../../support/read.js';

const spec = (overrides = {}) => ({
  spec: {
    completion_fns: ['gpt-4'],
    eval_name: 'arith.s1.v0',
    base_eval: 'arith',
    split: 's1',
    run_config: {},
    run_id: 'r1',
    created_at: '2024-01-01 00:00:00.1',
    ...overrides,
  },
});
let events = 0;
const event = (sample_id: string | null, type: string, data: unknown) => ({
  run_id: 'r1',
  event_id: events++,
  sample_id,
  type,
  data,
  created_by: '',
  created_at: '',
});
const match = (id: string, correct: unknown, more = {}) =>
  event(id, 'match', { correct, expected: '4', picked: '5', ...more });
const sampling = (id: string, sampled: unknown) =>
  event(id, 'sampling', { prompt: [{ role: 'user', content: '2+2?' }], sampled });
const end = { final_report: { accuracy: 0.5 }, run_id: 'r1' };
const file = (path: string, ...rows: unknown[]) => memoryFile(path, jsonLines(rows));
const read = (rows: unknown[], options = {}) => readWith(openaiEvalsReader, [file('log.jsonl', ...rows)], options);
const table = async (rows: unknown[], options = {}) =>
  (await read(rows, options)).records.map(({ id, result }) => [id, result]);

describe('openai-evals', () => {
  test('events are joined by sample, the model stands in the spec', async () => {
    const { records, warnings } = await read([
      spec(),
      sampling('a.0', '5'),
      sampling('a.1', ['4']),
      match('a.1', true),
      match('a.0', false),
      end,
    ]);
    expect(records.map(({ model, id, result, repeat }) => [model, id, result, repeat])).toEqual([
      ['gpt-4', 'a.0', false, undefined],
      ['gpt-4', 'a.1', true, undefined],
    ]);
    expect(records[0]!.details).toEqual({ answer: '5', reference: '4', prompt: '2+2?' });
    expect(warnings).toEqual([]);
  });

  test('trap: a sample without a verdict is an error, or unscored where there is an answer', async () => {
    const rows = [
      spec(),
      event('e', 'error', { type: 'X', message: 'm' }),
      event('r', 'raw_sample', {}),
      sampling('s', 'x'),
      match('m', true),
      sampling('f', 'x'),
      event('f', 'error', {}),
      end,
    ];
    expect(await table(rows)).toEqual([
      ['e', 'error'],
      ['r', 'error'],
      ['s', 'unscored'],
      ['m', true],
      ['f', 'error'],
    ]);
  });

  test('metrics: accuracy or score by default, another by name', async () => {
    const rows = [
      spec(),
      event('a', 'metrics', { accuracy: 1, f1_score: 0.4 }),
      event('b', 'metrics', { accuracy: 0, f1_score: null }),
      end,
    ];
    expect(await table(rows)).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    expect(await table(rows, { metric: 'f1_score' })).toEqual([
      ['a', 0.4],
      ['b', 'unscored'],
    ]);
    await expect(read(rows, { metric: 'match' })).rejects.toThrow('It has: "accuracy", "f1_score"');
    await expect(read([spec(), event('a', 'metrics', { x: 1, y: 1 }), end])).rejects.toThrow('this one has: "x", "y"');
  });

  test('one metric for all models of an eval', async () => {
    const a = file('a.jsonl', spec(), match('q', true), event('q', 'metrics', { accuracy: 1 }), end);
    const b = file('b.jsonl', spec({ completion_fns: ['b'] }), event('q', 'metrics', { accuracy: 0 }), end);
    expect((await readWith(openaiEvalsReader, [a, b])).records.map(({ result }) => result)).toEqual([1, 0]);
    const c = file('c.jsonl', spec({ completion_fns: ['c'] }), match('q', true), end);
    await expect(readWith(openaiEvalsReader, [c, b])).rejects.toThrow('no metric is known');
  });

  test('trap: a judge whose choice could not be read gives no verdict; its sampling is not the answer', async () => {
    const rows = [
      spec({ completion_fns: ['m', 'judge'] }),
      sampling('a', 'own'),
      sampling('a', 'verdict'),
      event('a', 'metrics', { choice: 'Y', score: 1 }),
      event('b', 'metrics', { choice: '__invalid__', score: 0 }),
      end,
    ];
    const { records, warnings } = await read(rows);
    expect(records.map(({ model, result }) => [model, result])).toEqual([
      ['m', 1],
      ['m', 'unscored'],
    ]);
    expect(records[0]!.details).toEqual({ answer: 'own', prompt: '2+2?', judge: 'judge' });
    expect(warnings[0]!.message).toContain('the first, "m"');
  });

  test('trap: several verdicts on a sample are repeats in the order of the events, not of the lines', async () => {
    const [first, second] = [match('a', true), match('a', false)];
    const { records } = await read([spec(), second, first, end]);
    expect(records.map(({ repeat, result }) => [repeat, result])).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  test('trap: of several runs of one model the newest that ended is used', async () => {
    const old = file('1.jsonl', spec(), match('q', true), end);
    const cut = file('2.jsonl', spec({ created_at: '2024-03-01' }), match('q', true));
    const newer = file('3.jsonl', spec({ created_at: '2024-02-01' }), match('q', false), end);
    for (const files of [
      [old, cut, newer],
      [newer, cut, old],
    ]) {
      const { records, setAside, warnings } = await readWith(openaiEvalsReader, files);
      expect(records.map(({ result }) => result)).toEqual([false]);
      expect(setAside.map(({ path }) => path).sort()).toEqual(['1.jsonl', '2.jsonl']);
      expect(warnings.map(({ message }) => message).sort()).toEqual([
        expect.stringMatching(/1.jsonl is not used, an older run than 3.jsonl/),
        expect.stringMatching(/2.jsonl is not used, newer than 3.jsonl, but not ended/),
        expect.stringMatching(/has no final report/),
      ]);
    }
  });

  test('trap: an interrupted run is read as far as it is whole, and says so', async () => {
    const text = jsonLines([spec(), match('a', true), match('b', true)]).slice(0, -20);
    const { records, warnings } = await readWith(openaiEvalsReader, [memoryFile('l.jsonl', text)]);
    expect(records.map(({ id }) => id)).toEqual(['a']);
    expect(warnings.map(({ message }) => message).join()).toMatch(/cut short.*no final report/);
  });

  test('events without a sample are set aside, verdicts without one refused', async () => {
    expect((await read([spec(), event(null, 'extra', {}), match('a', true), end])).setAside).toHaveLength(1);
    await expect(read([spec(), event(null, 'match', { correct: true }), end])).rejects.toThrow('"sample_id"');
  });

  test('a verdict of another type, a run without samples or model is refused with its line', async () => {
    await expect(read([spec(), match('a', 'yes'), end])).rejects.toThrow('log.jsonl:2: "correct" is "yes"');
    await expect(read([spec(), end])).rejects.toThrow('no samples');
    await expect(read([spec({ completion_fns: [] }), match('a', true)])).rejects.toThrow('names no model');
  });

  test('one line alone is recognised; other rows are not', async () => {
    const accepts = async (...rows: unknown[]) =>
      openaiEvalsReader.accepts(await previewFile(file('x.jsonl', ...rows)));
    expect(await accepts(spec())).toBe(true);
    expect(await accepts({ spec: 'x' }, match('a', true))).toBe(false);
    expect(await accepts(match('a', true), spec())).toBe(false);
  });

  test('the order of events does not matter', async () => {
    const rows = [match('a', true), sampling('b', 'x'), match('b', false), match('c', true), end];
    const key = async (list: unknown[]) => (await table([spec(), ...list])).map(String).sort();
    expect(await key([...rows].reverse())).toEqual(await key(rows));
  });

  const small = [spec(), sampling('a', 'x'), match('a', true), event('b', 'metrics', { accuracy: 1 }), end];
  test('cut anywhere', () => expectCutsToBeHandled(openaiEvalsReader, 'l.jsonl', jsonLines(small)));
  test('wrong types anywhere', () => expectWrongTypesToBeHandled(openaiEvalsReader, 'l.jsonl', small, jsonLines));
});
