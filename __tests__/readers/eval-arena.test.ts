import { describe, expect, test } from '@jest/globals';
import { evalArenaReader } from '../../src/readers/eval-arena.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled, jsonLines } from '../support/hostile.js';
import { memoryFile, readWith } from '../support/read.js';

const row = (overrides: Record<string, unknown> = {}) => ({
  benchmark_id: 'humaneval',
  model: 'model-a',
  example_id: 'HumanEval/4',
  pass1: 0.8,
  correct: 4,
  count: 5,
  ...overrides,
});
const read = (rows: readonly unknown[], options = {}) =>
  readWith(evalArenaReader, [memoryFile('a.jsonl', jsonLines(rows))], options);

describe('eval-arena', () => {
  test('the share of right draws is the score; count is draws and not queries', async () => {
    const { records, warnings } = await read([row(), row({ example_id: 'x', pass1: 1, correct: 2, count: 2 })]);
    expect(records).toEqual([
      { model: 'model-a', task: 'humaneval', id: 'HumanEval/4', result: 0.8, line: 1 },
      { model: 'model-a', task: 'humaneval', id: 'x', result: 1, line: 2 },
    ]);
    expect(warnings[0]!.message).toMatch(/^1 outcomes are shares over several draws.*threshold 0\.5/);
  });

  test('pass1 alone is enough, and NaN is no score', async () => {
    const text =
      '{"benchmark_id":"b","model":"m","example_id":1,"pass1":1}\n{"benchmark_id":"b","model":"m","example_id":2,"pass1":NaN}\n';
    const { records, warnings } = await readWith(evalArenaReader, [memoryFile('a.jsonl', text)]);
    expect(records.map(({ id, result }) => [id, result])).toEqual([
      ['1', 1],
      ['2', 'unscored'],
    ]);
    expect(warnings).toEqual([]);
  });

  test('a share that does not follow from its counts is refused, a rounded one is mended', async () => {
    await expect(read([row({ pass1: 0.5 })])).rejects.toThrow(
      /a\.jsonl:1: "pass1" is "0\.5", but 4 of 5 draws are correct/,
    );
    expect((await read([row({ pass1: 0.333, correct: 1, count: 3 })])).records[0]!.result).toBe(1 / 3);
  });

  test.each([{ correct: 6 }, { count: 0, correct: 0 }, { correct: -1 }, { count: '5' }])(
    'impossible counts are refused: %j',
    async (counts) => {
      await expect(read([row(counts)])).rejects.toThrow(/draws is not possible/);
    },
  );

  test('one row alone is recognised', async () => {
    expect((await read([row()])).records).toHaveLength(1);
  });

  test('the order of rows does not matter', async () => {
    const rows = [row(), row({ example_id: 'x', pass1: 0, correct: 0 }), row({ model: 'model-b' })];
    const seen = async (order: readonly unknown[]) =>
      (await read(order)).records.map(({ model, id, result }) => `${model} ${id} ${String(result)}`).sort();
    expect(await seen([...rows].reverse())).toEqual(await seen(rows));
  });

  test('another metric, and a threshold above the scale, are refused', async () => {
    await expect(read([row()], { metric: 'pass5' })).rejects.toThrow(/"pass5" is not in the file.*"pass1"/);
    await expect(read([row()], { passThreshold: 2 })).rejects.toThrow(/from 0 to 1/);
  });

  test('cuts and wrong types are read or refused', async () => {
    await expectCutsToBeHandled(evalArenaReader, 'a.jsonl', jsonLines([row(), row({ example_id: 'x' })]));
    await expectWrongTypesToBeHandled(evalArenaReader, 'a.jsonl', [row(), row()], jsonLines);
  });
});
