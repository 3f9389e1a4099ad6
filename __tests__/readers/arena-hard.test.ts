import { describe, expect, test } from '@jest/globals';
import { arenaHardReader } from '../../src/readers/arena-hard.js';
import type { ReadOptions } from '../../src/readers/reader.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled, jsonLines } from '../support/hostile.js';
import { memoryFile, readWith } from '../support/read.js';

const row = (uid: string, first: string | null, second: string | null, overrides = {}) => ({
  uid,
  category: 'hard_prompt',
  judge: 'gpt-4.1',
  model: 'm',
  baseline: 'o3-mini',
  games: [first, second].map((score) => ({ score, judgment: { answer: 'x' }, prompt: [] })),
  ...overrides,
});
const read = (rows: readonly object[], options: Partial<ReadOptions> = {}) =>
  readWith(arenaHardReader, [memoryFile('model_judgment/gpt-4.1/m.jsonl', jsonLines([...rows]))], options);

describe('arena-hard', () => {
  test.each([
    ['B>A', 'A>B', 1],
    ['A>B', 'B>A', 0],
    ['A=B', 'B=A', 0.5],
    // The model loses clearly in the first game and wins slightly in the second: 3 parts to 1.
    ['A>>B', 'A>B', 0.25],
    ['B<<A', 'A>B', 0.25],
    ['B>>A', 'A<<B', 0.5],
    ['B>A', null, 'unscored'],
  ])(
    'the model stands second in the first game, %s, and first in the second, %s: %s',
    async (first, second, result) => {
      expect((await read([row('q', first, second)])).records[0]!.result).toBe(result);
    },
  );

  test('what is read, and what is said of it', async () => {
    const { records, warnings } = await read([row('q', 'B>A', 'A>B')]);
    expect(records).toEqual([
      { model: 'm', id: 'q', result: 1, line: 1, details: { subject: 'hard_prompt', judge: 'gpt-4.1' } },
    ]);
    expect(warnings[0]!.message).toContain('preferences over the answers of "o3-mini", not correctness');
    const { uid: _, baseline: __, ...old } = row('q', 'B>A', 'A>B');
    expect((await read([{ ...old, question_id: 'old' }])).records[0]!.id).toBe('old');
  });

  test('the judge is chosen before baselines are compared', async () => {
    const rows = [row('q', 'B>A', 'A>B'), row('q', 'A>B', 'B>A', { judge: 'other', baseline: 'gemini' })];
    await expect(read(rows)).rejects.toThrow(/wins over different baselines cannot be joined/);
    expect((await read(rows, { judge: 'other' })).records.map(({ result }) => result)).toEqual([0]);
  });

  test('a score that is none, and one game alone, are refused', async () => {
    await expect(read([row('q', 'C', 'A>B')])).rejects.toThrow(/m.jsonl:1: the score of a game is "C"/);
    await expect(read([{ ...row('q', 'A>B', 'A>B'), games: [{ score: 'A>B' }] }])).rejects.toThrow(
      /"games" has 1 games, not two/,
    );
  });

  const whole = [row('q', 'B>A', 'A>B'), row('r', 'A>B', 'A=B')];
  test('cut anywhere', () => expectCutsToBeHandled(arenaHardReader, 'm.jsonl', jsonLines(whole)));
  test('wrong types anywhere', () => expectWrongTypesToBeHandled(arenaHardReader, 'm.jsonl', whole, jsonLines));
});
