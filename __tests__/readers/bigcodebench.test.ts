import { describe, expect, test } from '@jest/globals';
import { bigcodebenchReader } from '../../src/readers/bigcodebench.js';
import { evalplusReader } from '../../src/readers/evalplus.js';
import type { ResultsFile } from '../../src/sources/results-file.js';
import { previewFile } from '../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled } from '../support/hostile.js';
import { memoryFile, readWith } from '../support/read.js';

const sample = (status: unknown) => ({ task_id: 'x', solution: 'code', status, details: { test_1: 'trace' } });
const file = (tasks: Record<string, unknown>) => JSON.stringify({ date: '2024-10-01 10:00', eval: tasks });
const two = file({ 'BigCodeBench/0': [sample('pass')], 'BigCodeBench/1': [sample('fail'), sample('timeout')] });
const summary = (overrides = {}) =>
  JSON.stringify({
    'pass@1': 0.5,
    model: 'org--a--main',
    split: 'complete',
    subset: 'hard',
    calibrated: true,
    gt_pass_rate: 0.99,
    failed_tasks: ['BigCodeBench/1'],
    ...overrides,
  });
const named = (model: string, split = 'complete') =>
  `r/${model}--bigcodebench-hard-${split}--vllm-0-1-sanitized_calibrated_eval_results.json`;

describe('bigcodebench', () => {
  test('status is the verdict, samples are repeats', async () => {
    const { records } = await readWith(bigcodebenchReader, [memoryFile(named('org--a--main'), two)]);
    expect(records.map(({ model, task, id, repeat, result }) => [model, task, id, repeat, result])).toEqual([
      ['org--a', undefined, 'BigCodeBench/0', undefined, true],
      ['org--a', undefined, 'BigCodeBench/1', 0, false],
      ['org--a', undefined, 'BigCodeBench/1', 1, false],
    ]);
    expect(records[0]!.details).toEqual({ answer: 'code' });
  });

  test('trap: the model stands before `--bigcodebench-`, else it is the name of the file', async () => {
    const files = [memoryFile(named('b'), two), memoryFile('r/mine_eval_results.json', two)];
    const { records } = await readWith(bigcodebenchReader, files);
    expect([...new Set(records.map(({ model }) => model))]).toEqual(['b', 'mine']);
  });

  test('trap: tasks whose reference solution fails are left out of all files, named and counted', async () => {
    const folder: ResultsFile[] = [];
    const a = memoryFile(named('org--a--main'), two, folder);
    memoryFile(named('org--a--main').replace('eval_results', 'pass_at_k'), summary(), folder);
    const b = memoryFile(named('b'), two, folder);
    const { records, setAside } = await readWith(bigcodebenchReader, [a, b]);
    expect(records.map(({ model, id }) => [model, id])).toEqual([
      ['org--a', 'BigCodeBench/0'],
      ['b', 'BigCodeBench/0'],
    ]);
    expect(setAside).toHaveLength(2);
    expect(setAside[1]).toEqual(
      expect.objectContaining({ count: 1, what: expect.stringContaining('"BigCodeBench/1"') }),
    );
  });

  test('trap: the same ids are other questions in another split', async () => {
    const files = [memoryFile(named('a'), two), memoryFile(named('a', 'instruct'), two)];
    const { records } = await readWith(bigcodebenchReader, files);
    expect(new Set(records.map(({ task }) => task))).toEqual(new Set(['complete', 'instruct']));
    const unknown = [...files, memoryFile('r/mine_eval_results.json', two)];
    await expect(readWith(bigcodebenchReader, unknown)).rejects.toThrow('the split');
  });

  test('the summary of a run is set aside; a broken one beside the results is refused', async () => {
    const preview = await previewFile(memoryFile('x_pass_at_k.json', summary()));
    expect(bigcodebenchReader.accepts(preview)).toBe(true);
    expect(bigcodebenchReader.whyNoOutcomes!(preview)).toContain('pass@k');
    for (const broken of ['[', '[]', summary({ failed_tasks: [1] }), summary({ failed_tasks: 'all' })]) {
      const folder: ResultsFile[] = [];
      const results = memoryFile('r/m_eval_results.json', two, folder);
      memoryFile('r/m_pass_at_k.json', broken, folder);
      await expect(readWith(bigcodebenchReader, [results])).rejects.toThrow('r/m_pass_at_k.json: ');
    }
  });

  test('where all tasks are left out, that is said', async () => {
    const folder: ResultsFile[] = [];
    const results = memoryFile('r/m_eval_results.json', file({ 'BigCodeBench/1': [sample('fail')] }), folder);
    memoryFile('r/m_pass_at_k.json', summary(), folder);
    expect((await readWith(bigcodebenchReader, [results])).setAside).toHaveLength(1);
  });

  test('null is unscored, an unknown status or metric is refused', async () => {
    const read = (status: unknown, options = {}) =>
      readWith(bigcodebenchReader, [memoryFile('m.json', file({ a: [sample(status)] }))], options);
    expect((await read(null)).records[0]!.result).toBe('unscored');
    await expect(read('ok')).rejects.toThrow('"ok", none of the known words');
    await expect(read('pass', { metric: 'plus' })).rejects.toThrow('"status"');
  });

  test('it is not EvalPlus', async () => {
    const preview = await previewFile(memoryFile('m.json', two));
    expect([bigcodebenchReader.accepts(preview), evalplusReader.accepts(preview)]).toEqual([true, false]);
  });

  test('the order of tasks does not matter', async () => {
    const tasks = (JSON.parse(two) as { eval: Record<string, unknown> }).eval;
    const key = async (entries: [string, unknown][]) =>
      (await readWith(bigcodebenchReader, [memoryFile('m.json', file(Object.fromEntries(entries)))])).records
        .map(({ id, repeat, result }) => `${id} ${String(repeat)} ${String(result)}`)
        .sort();
    expect(await key(Object.entries(tasks).reverse())).toEqual(await key(Object.entries(tasks)));
  });

  test('cut anywhere', () => expectCutsToBeHandled(bigcodebenchReader, 'm.json', two));
  test('wrong types anywhere', () =>
    expectWrongTypesToBeHandled(bigcodebenchReader, 'm.json', JSON.parse(two), JSON.stringify));
});
