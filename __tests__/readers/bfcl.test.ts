import { describe, expect, test } from '@jest/globals';
import { bfclReader } from '../../src/readers/bfcl.js';
import type { ResultsFile } from '../../src/sources/results-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled, jsonLines } from '../support/hostile.js';
import { memoryFile, readWith } from '../support/read.js';

const counts = (correct: number, total: number) => ({
  accuracy: correct / total,
  correct_count: correct,
  total_count: total,
});
const failure = (id: string, model = 'm') => ({
  id,
  model_name: model,
  test_category: 'simple_python',
  valid: false,
  error: ['e'],
  error_type: 'simple_function_checker:wrong_count',
  prompt: {},
  model_result_raw: 'x',
  possible_answer: {},
});
const path = (model: string, category = 'simple_python'): string => `score/${model}/BFCL_v4_${category}_score.json`;

async function read(contents: Record<string, readonly object[]>) {
  const folder: ResultsFile[] = [];
  for (const [name, rows] of Object.entries(contents)) memoryFile(name, jsonLines([...rows]), folder);
  return readWith(bfclReader, folder);
}

describe('bfcl', () => {
  test('only failures are listed: the rest of the numbered entries is right', async () => {
    const { records } = await read({
      [path('a')]: [counts(2, 3), failure('simple_python_1', 'a')],
      [path('b')]: [counts(1, 3), failure('simple_python_0', 'b'), failure('simple_python_2', 'b')],
    });
    expect(records.map(({ model, task, id, result }) => `${model} ${task!} ${id} ${String(result)}`)).toEqual([
      'a simple_python simple_python_0 true',
      'a simple_python simple_python_1 false',
      'a simple_python simple_python_2 true',
      'b simple_python simple_python_0 false',
      'b simple_python simple_python_1 true',
      'b simple_python simple_python_2 false',
    ]);
    expect(records.map(({ line }) => line)).toEqual([undefined, 2, undefined, 2, undefined, 3]);
  });

  test('trap: a model without a failure is named by its folder', async () => {
    const { records } = await read({ 'score/lab/non_live/BFCL_v4_irrelevance_score.json': [counts(2, 2)] });
    expect(records.map(({ model, id, result }) => [model, id, result])).toEqual([
      ['lab', 'irrelevance_0', true],
      ['lab', 'irrelevance_1', true],
    ]);
  });

  test('trap: ids that are no numbers: what no model failed is counted without a name', async () => {
    const { records } = await read({
      [path('a', 'live_simple')]: [counts(3, 4), failure('live_simple_0-0-0', 'a')],
      [path('b', 'live_simple')]: [counts(3, 4), failure('live_simple_7-3-0', 'b')],
    });
    expect(records.filter(({ model, result }) => model === 'a' && result === true)).toHaveLength(3);
    expect(new Set(records.map(({ id }) => id)).size).toBe(4);
  });

  test('models on different numbers of entries, or counts that do not add up, are refused', async () => {
    await expect(read({ [path('a')]: [counts(2, 2)], [path('b')]: [counts(3, 3)] })).rejects.toThrow(
      /counts 3 entries of "simple_python", and .* counts 2/,
    );
    await expect(read({ [path('a')]: [counts(1, 3), failure('simple_python_0')] })).rejects.toThrow(
      /1 of 3 as correct|counts "?1"? of "?3"?/,
    );
    await expect(read({ [path('a')]: [counts(0, 1), { ...failure('x'), valid: true }] })).rejects.toThrow(
      /only what failed/,
    );
  });

  test('answers are set aside, other rows are not accepted', () => {
    const lines = (...items: object[]) => ({ kind: 'json-lines' as const, items });
    const answers = lines({ id: 'simple_python_0', result: 'x', input_token_count: 1, latency: 1 });
    expect(bfclReader.whyNoOutcomes!(answers)).toContain('without a verdict');
    expect(bfclReader.accepts(lines({ accuracy: 1, correct_count: 1, total_count: 1 }, { id: 1 }))).toBe(false);
    expect(bfclReader.accepts(lines({ accuracy: 1, model: 'm' }))).toBe(false);
  });

  const whole = [counts(1, 2), failure('simple_python_1')];
  test('cut anywhere', () => expectCutsToBeHandled(bfclReader, path('m'), jsonLines(whole)));
  test('wrong types anywhere', () => expectWrongTypesToBeHandled(bfclReader, path('m'), whole, jsonLines));
});
