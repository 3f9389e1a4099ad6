import { describe, expect, test } from '@jest/globals';
import { mtBenchReader } from '../../src/readers/mt-bench.js';
import { previewFile } from '../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled, jsonLines } from '../support/hostile.js';
import { memoryFile, readWith } from '../support/read.js';

const PATH = 'model_judgment/gpt-4_single.jsonl';

function rating(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    question_id: 81,
    model: 'model-a',
    judge: ['gpt-4', 'single-v1'],
    user_prompt: 'rate this',
    judgment: 'Rating: [[8]]',
    score: 8,
    turn: 1,
    tstamp: 1700000000.5,
    ...overrides,
  };
}

const read = (rows: readonly unknown[], options = {}) =>
  readWith(mtBenchReader, [memoryFile(PATH, jsonLines(rows))], { passThreshold: 7, ...options });

async function whySetAside(row: unknown): Promise<string | undefined> {
  const preview = await previewFile(memoryFile('x.jsonl', jsonLines([row, row])));
  expect(mtBenchReader.accepts(preview)).toBe(true);
  return mtBenchReader.whyNoOutcomes!(preview);
}

describe('mt-bench', () => {
  test('each turn is a query of its own', async () => {
    const { records } = await read([
      rating(),
      rating({ turn: 2, score: 3.5, judge: ['gpt-4', 'single-v1-multi-turn'] }),
    ]);
    expect(records).toEqual([
      { model: 'model-a', id: '81:1', result: 8, line: 1, details: { judge: 'gpt-4' } },
      { model: 'model-a', id: '81:2', result: 3.5, line: 2, details: { judge: 'gpt-4' } },
    ]);
  });

  test('a threshold on the scale of 0 to 1 is refused with the input to set', async () => {
    await expect(read([rating()], { passThreshold: 0.5 })).rejects.toThrow(/from 1 to 10.*"0.5".*pass-threshold: 7/);
    await expect(read([rating()], { passThreshold: 1 })).rejects.toThrow(/pass-threshold/);
  });

  test('-1 is a judge without a rating: unscored, not wrong', async () => {
    const { records, warnings } = await read([
      rating({ score: -1 }),
      rating({ question_id: 82, score: 95 }),
      rating({ question_id: 83, score: null }),
    ]);
    expect(records.map(({ result }) => result)).toEqual(['unscored', 'unscored', 'unscored']);
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^1 ratings are -1/),
      expect.stringMatching(/^2 ratings are not between 0 and 10/),
    ]);
  });

  test('the newest rating of an answer wins', async () => {
    const rows = [rating({ score: 2, tstamp: 5 }), rating({ score: 9, tstamp: 4 })];
    for (const order of [rows, [...rows].reverse()]) {
      const { records, setAside } = await read(order);
      expect(records.map(({ result }) => result)).toEqual([2]);
      expect(setAside).toHaveLength(1);
    }
  });

  test('of several judges one grades all models: the one with the most ratings, or the one named', async () => {
    const rows = [
      rating({ judge: ['z', 't'], score: 1 }),
      rating({ judge: ['z', 't'], score: 2, question_id: 82 }),
      rating({ judge: ['b', 't'], score: 3 }),
    ];
    const byDefault = await read(rows);
    expect(byDefault.records.map(({ result }) => result)).toEqual([1, 2]);
    expect(byDefault.setAside).toEqual([{ path: PATH, what: 'verdicts of judge "b"', count: 1 }]);
    expect(byDefault.warnings[0]!.message).toMatch(/several judges.*"b", "z".*"z" is used for all models/);
    const named = await read(rows, { metric: 'b' });
    expect(named.records.map(({ result }) => result)).toEqual([3]);
    await expect(read(rows, { metric: 'gpt-5' })).rejects.toThrow(/no answer was judged by "gpt-5".*"b", "z"/);
    expect((await read(rows, { judge: 'b', metric: 'z' })).records.map(({ result }) => result)).toEqual([3]);
    await expect(read(rows, { judge: 'gpt-5' })).rejects.toThrow(
      'single.jsonl: `judge`: no answer was judged by "gpt-5". The judges are: "b", "z".',
    );
  });

  test('the verdicts of every judge are told where details are wanted, the newest of each', async () => {
    const rows = [
      rating({ judge: ['z', 't'], score: 1, tstamp: 1 }),
      rating({ judge: ['b', 't'], score: 3 }),
      rating({ judge: ['z', 't'], score: 2, tstamp: 2 }),
    ];
    const { verdicts } = await read(rows, { judge: 'b' });
    expect(verdicts.map(({ judge, record }) => [judge, record.result, record.details!.judge]).sort()).toEqual([
      ['b', 3, 'b'],
      ['z', 2, 'z'],
    ]);
    expect((await read(rows, { details: false })).verdicts).toEqual([]);
  });

  test('of judges with equally many ratings the first by name is used', async () => {
    const { records } = await read([rating({ judge: ['z', 't'], score: 1 }), rating({ judge: ['b', 't'], score: 3 })]);
    expect(records.map(({ result }) => result)).toEqual([3]);
  });

  test('answers and pairwise comparisons are set aside with the reason', async () => {
    expect(await whySetAside({ question_id: 81, answer_id: 'a', model_id: 'm', choices: [], tstamp: 1 })).toMatch(
      /answers without a verdict/,
    );
    const pair = {
      question_id: 81,
      model_1: 'a',
      model_2: 'b',
      g1_winner: 'tie',
      g2_winner: 'tie',
      judge: ['j', 't'],
      turn: 1,
    };
    expect(await whySetAside(pair)).toMatch(/comparisons of two models/);
    expect(await whySetAside(rating())).toBeUndefined();
  });

  test('a row with a wrong rating or no judge is named with its line', async () => {
    await expect(read([rating(), rating({ score: '8' })])).rejects.toThrow(/single\.jsonl:2: "score" is "8"/);
    await expect(read([rating({ judge: [] })])).rejects.toThrow(/single\.jsonl:1: "judge" is/);
  });

  test('cuts and wrong types are read or refused', async () => {
    const rows = [rating(), rating({ turn: 2 })];
    await expectCutsToBeHandled(mtBenchReader, PATH, jsonLines(rows), { passThreshold: 7 });
    await expectWrongTypesToBeHandled(mtBenchReader, PATH, rows, jsonLines, { passThreshold: 7 });
  });
});
