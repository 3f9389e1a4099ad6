import { describe, expect, test } from '@jest/globals';
import { alpacaEvalReader } from '../../src/readers/alpaca-eval.js';
import { previewFile } from '../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled } from '../support/hostile.js';
import { memoryFile, readWith } from '../support/read.js';

function annotation(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    instruction: 'Name a river.',
    output_1: 'The Rhine',
    generator_1: 'baseline',
    dataset: 'helpful_base',
    output_2: 'The Danube',
    generator_2: 'model-a',
    annotator: 'weighted_gpt4',
    preference: 2,
    price_per_example: 0.5,
    time_per_example: 3,
    ...overrides,
  };
}

const read = (rows: readonly unknown[], options = {}) =>
  readWith(alpacaEvalReader, [memoryFile('annotations.json', JSON.stringify(rows))], options);

describe('alpaca-eval', () => {
  test('the second generator is the model, the win is the preference less one', async () => {
    const { records } = await read([
      annotation(),
      annotation({ instruction: 'b', preference: 1 }),
      annotation({ instruction: 'c', preference: 1.75 }),
    ]);
    expect(records.map(({ result }) => result)).toEqual([1, 0, 0.75]);
    expect(records[0]).toEqual({
      model: 'model-a',
      id: expect.stringMatching(/^#[0-9a-f]{16}$/),
      result: 1,
      line: 1,
      // The prices in the file are the annotator's.
      details: { answer: 'The Danube', prompt: 'Name a river.', subject: 'helpful_base', judge: 'weighted_gpt4' },
    });
  });

  test('both spellings of a draw are half a win, and what becomes of them is said', async () => {
    const rows = [annotation({ preference: 1.5 }), annotation({ instruction: 'b', preference: 0 })];
    const { records, warnings } = await read(rows);
    expect(records.map(({ result }) => result)).toEqual([0.5, 0.5]);
    expect(warnings[1]!.message).toBe('2 draws score 0.5 and count as won at the pass threshold 0.5');
    expect((await read(rows, { passThreshold: 0.6 })).warnings[1]!.message).toMatch(/count as lost/);
  });

  test('a failed annotation is an error', async () => {
    const text = JSON.stringify([
      annotation({ preference: null }),
      annotation({ instruction: 'b', preference: 'NaN' }),
    ]).replace('"NaN"', 'NaN');
    const { records } = await readWith(alpacaEvalReader, [memoryFile('a.json', text)]);
    expect(records.map(({ result }) => result)).toEqual(['error', 'error']);
  });

  test('says that a preference over a baseline is not correctness', async () => {
    const { warnings } = await read([annotation()]);
    expect(warnings[0]!.message).toMatch(
      /preferences over the answers of "baseline", not correctness.*every model loses to it/,
    );
  });

  test('comparisons with different baselines cannot be joined', async () => {
    await expect(read([annotation(), annotation({ generator_1: 'other' })])).rejects.toThrow(
      /compared with "other" here and with "baseline" in annotations\.json:1/,
    );
  });

  test('of several annotators one grades all models', async () => {
    const rows = [annotation({ annotator: 'b', preference: 1 }), annotation({ annotator: 'a' })];
    expect((await read(rows)).records.map(({ details }) => details!.judge)).toEqual(['a']);
    expect((await read(rows, { metric: 'b' })).records.map(({ result }) => result)).toEqual([0]);
    await expect(read(rows, { metric: 'c' })).rejects.toThrow(/"c".*judges are: "a", "b"/);
    const named = await read(rows, { judge: 'b' });
    expect(named.records.map(({ result }) => result)).toEqual([0]);
    expect(named.verdicts.map(({ judge, record }) => [judge, record.result])).toEqual([
      ['b', 0],
      ['a', 1],
    ]);
  });

  test('answers without a preference are set aside', async () => {
    const preview = await previewFile(
      memoryFile('o.json', JSON.stringify([{ dataset: 'd', instruction: 'i', output: 'o', generator: 'g' }])),
    );
    expect(alpacaEvalReader.accepts(preview)).toBe(true);
    expect(alpacaEvalReader.whyNoOutcomes!(preview)).toMatch(/answers without a preference/);
    const table = await previewFile(
      memoryFile('t.json', JSON.stringify([{ instruction: 'i', output: 'o', generator: 'g', correct: 1 }])),
    );
    expect(alpacaEvalReader.accepts(table)).toBe(false);
  });

  test('a preference outside the scale is named, never squeezed into it', async () => {
    for (const preference of [3, -1, 0.7, 'model', true]) {
      await expect(read([annotation({ preference })])).rejects.toThrow(/annotations\.json:1: "preference" is/);
    }
  });

  test('details only where they are asked for', async () => {
    expect((await read([annotation()], { details: false })).records[0]!.details).toBe(undefined);
  });

  test('the order of rows does not matter', async () => {
    const rows = [
      annotation({ annotator: 'b' }),
      annotation({ annotator: 'a' }),
      annotation({ instruction: 'x', annotator: 'b' }),
    ];
    const seen = async (order: readonly unknown[]) =>
      (await read(order)).records.map(({ id, result, details }) => `${id} ${String(result)} ${details!.judge}`).sort();
    expect(await seen([...rows].reverse())).toEqual(await seen(rows));
  });

  test('cuts and wrong types are read or refused', async () => {
    const rows = [annotation(), annotation({ instruction: 'b' })];
    await expectCutsToBeHandled(alpacaEvalReader, 'a.json', JSON.stringify(rows));
    await expectWrongTypesToBeHandled(alpacaEvalReader, 'a.json', rows, JSON.stringify);
  });
});
