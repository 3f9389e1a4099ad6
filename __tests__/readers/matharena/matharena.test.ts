import { describe, expect, test } from '@jest/globals';
import { matharenaReader } from '../../../src/readers/matharena/matharena.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled } from '../../support/hostile.js';
import { memoryFile, readWith } from '../../support/read.js';

const PATH = 'outputs/aime/aime_2025/openai/o3/1.json.zst';

function problem(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    idx: 1,
    problem: 'Find n.',
    gold_answer: '70',
    source: 'None',
    types: ['Number Theory', 'Algebra'],
    N: 2,
    cost: { cost: 0.3 },
    pass_at_1: 0.5,
    answers: ['70', 'None'],
    correct: [true, false],
    warnings: [0, 3],
    messages: [[{ role: 'user', content: 'Find n.' }], []],
    detailed_costs: [
      { cost: 0.1, input_tokens: 5, output_tokens: 50, time: 1.5 },
      { cost: 0.2, input_tokens: 5, output_tokens: 60, time: null },
    ],
    ...overrides,
  };
}

const file = (path: string, overrides = {}) => memoryFile(path, JSON.stringify(problem(overrides), null, 4), [], 64);
const places = async (...paths: string[]) => {
  const { records } = await readWith(
    matharenaReader,
    paths.map((path) => file(path, { N: 1, answers: ['70'], correct: [true] })),
  );
  return records.map(({ model, task, id }) => [task, model, id]);
};

describe('matharena', () => {
  test('each run is a repeat of the problem', async () => {
    const { records, warnings } = await readWith(matharenaReader, [file(PATH)]);
    const shared = { model: 'openai/o3', task: 'aime/aime_2025', id: '1', contentHash: expect.stringMatching(/^#/) };
    const details = { reference: '70', prompt: 'Find n.', subject: 'Number Theory, Algebra', inputTokens: 5 };
    expect(records).toEqual([
      {
        ...shared,
        result: true,
        repeat: 0,
        details: { ...details, answer: '70', cost: 0.1, outputTokens: 50, latency: 1.5 },
      },
      { ...shared, result: false, repeat: 1, details: { ...details, answer: 'None', cost: 0.2, outputTokens: 60 } },
    ]);
    expect(warnings).toEqual([
      {
        path: PATH,
        message: expect.stringMatching(/folders: here model "openai\/o3" in competition "aime\/aime_2025"/),
      },
    ]);
  });

  test('model and competition are folders in folders, as the harness lays them out', async () => {
    expect(
      await places('outputs/aime/aime_2025/openai/o3/1.json', 'outputs/hmmt/hmmt_feb_2026/xai/grok/2.json.zst'),
    ).toEqual([
      ['aime/aime_2025', 'openai/o3', '1'],
      ['hmmt/hmmt_feb_2026', 'xai/grok', '2'],
    ]);
  });

  test('short paths hold one folder for each, or the model alone', async () => {
    expect(await places('aime/o3/1.json', 'hmmt/o3/1.json')).toEqual([
      ['aime', 'o3', '1'],
      ['hmmt', 'o3', '1'],
    ]);
    expect(await places('o3/1.json', 'run.zip!o4/1.json')).toEqual([
      [undefined, 'o3', '1'],
      ['run.zip', 'o4', '1'],
    ]);
    await expect(places('1.json')).rejects.toThrow(/1\.json: the file names no model/);
  });

  test('the number in the file name is the problem, because idx counted from 0 in older files', async () => {
    const { records } = await readWith(matharenaReader, [
      file('c/m/7.json', { idx: 6 }),
      file('c/m/renamed.json', { idx: 8 }),
    ]);
    expect(records.map(({ id }) => id)).toEqual(['7', '7', '8', '8']);
  });

  test('the same number with another answer is another problem', async () => {
    const { records } = await readWith(matharenaReader, [
      file('c/a/1.json'),
      file('c/b/1.json', { gold_answer: '71' }),
      file('c/d/1.json', { problem: 'typo mended' }),
    ]);
    const hashes = records.filter(({ repeat }) => repeat === 0).map(({ contentHash }) => contentHash);
    expect(hashes[1]).not.toBe(hashes[0]);
    expect(hashes[2]).toBe(hashes[0]);
  });

  test('runs that wait for grading are unscored, points of proofs are scores', async () => {
    const { records, warnings } = await readWith(matharenaReader, [
      file('c/m/1.json', {
        N: 3,
        answers: ['None', 'None', 'None'],
        correct: ['TODO Grading', 0.5, null],
        gold_answer: null,
      }),
    ]);
    expect(records.map(({ result }) => result)).toEqual(['unscored', 0.5, 'unscored']);
    expect(records[0]!.contentHash).toBe(undefined);
    expect(warnings[1]!.message).toMatch(/^2 of 3 runs are not graded yet.*judge\.py/);
  });

  test('a problem without runs is set aside', async () => {
    const { records, setAside } = await readWith(matharenaReader, [
      file('c/m/1.json', { N: 0, answers: [], correct: [] }),
    ]);
    expect(records).toEqual([]);
    expect(setAside[0]!.what).toBe('problems without a run');
  });

  test('conversations are passed over whatever they hold, and costs too where no details are wanted', async () => {
    const text = JSON.stringify(problem()).replace(
      '"messages":[[{',
      `"messages":[["${'x'.repeat(1_200_000)}", not json, {`,
    );
    const { records } = await readWith(matharenaReader, [memoryFile('c/m/1.json', text)], { details: false });
    expect(records).toHaveLength(2);
    expect(records[0]!.details).toBe(undefined);
  });

  test('arrays of different lengths, wrong verdicts and thresholds are refused', async () => {
    const reading = (overrides: object, options = {}) =>
      readWith(matharenaReader, [file('c/m/1.json', overrides)], options);
    await expect(reading({ correct: [true] })).rejects.toThrow(
      /c\/m\/1\.json: "N" is "2", with 2 answers and 1 verdicts/,
    );
    await expect(reading({ correct: [true, 7] })).rejects.toThrow(/"correct" of run 1 is "7"/);
    await expect(reading({ correct: [true, 0.5] }, { passThreshold: 7 })).rejects.toThrow(/pass threshold 7/);
    await expect(reading({}, { metric: 'pass_at_1' })).rejects.toThrow(/"pass_at_1" is not in the file.*"correct"/);
  });

  test('cuts and wrong types are read or refused', async () => {
    await expectCutsToBeHandled(matharenaReader, 'c/m/1.json', JSON.stringify(problem()));
    await expectWrongTypesToBeHandled(matharenaReader, 'c/m/x.json', problem(), JSON.stringify);
  });
});
