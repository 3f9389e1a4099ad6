import { describe, expect, test } from '@jest/globals';
import { mmluProReader } from '../../src/readers/mmlu-pro.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled } from '../support/hostile.js';
import { memoryFile, readWith } from '../support/read.js';

function answer(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    question_id: 70,
    question: 'Which one?',
    options: ['one', 'two', 'three'],
    answer: 'B',
    answer_index: 1,
    cot_content: '',
    category: 'business',
    src: 'x',
    pred: 'B',
    model_outputs: 'The answer is (B).',
    ...overrides,
  };
}

const file = (path: string, ...rows: readonly unknown[]) => memoryFile(path, JSON.stringify(rows));
const models = async (...paths: string[]) => {
  const { records } = await readWith(
    mmluProReader,
    paths.map((path, i) => file(path, answer({ question_id: i }))),
  );
  return records.map(({ model }) => model);
};

describe('mmlu-pro', () => {
  test('an answer is right where its letter is the reference', async () => {
    const { records, warnings } = await readWith(mmluProReader, [
      file('m.json', answer(), answer({ question_id: 71, pred: 'C' })),
    ]);
    expect(records).toEqual([
      {
        model: 'm',
        id: '70',
        result: true,
        line: 1,
        details: { answer: 'B', reference: 'B', prompt: 'Which one?', subject: 'business' },
      },
      expect.objectContaining({ id: '71', result: false }),
    ]);
    expect(warnings).toEqual([]);
  });

  test('no letter is a wrong answer, never a random one, and is counted', async () => {
    const rows = [answer({ pred: null }), answer({ question_id: 71, pred: '' }), answer({ question_id: 72 })];
    const { records, warnings } = await readWith(mmluProReader, [file('m.json', ...rows)]);
    expect(records.map(({ result }) => result)).toEqual([false, false, true]);
    expect(records[0]!.details!.answer).toBe('The answer is (B).');
    expect(warnings).toEqual([
      { path: 'm.json', message: expect.stringMatching(/^2 answers of "m" hold no letter.*count as wrong/) },
    ]);
  });

  test('the model is the folder where each file is one subject', async () => {
    expect(await models('r/gpt4o/business_result.json', 'r/deepseek/business_result.json')).toEqual([
      'gpt4o',
      'deepseek',
    ]);
    expect(await models('gpt4o.zip!business_result.json')).toEqual(['gpt4o']);
  });

  test('several subjects of a folder are one model', async () => {
    const files = [
      file('r/gpt4o/business_result.json', answer()),
      file('r/gpt4o/computer science_result.json', answer({ category: 'computer science', question_id: 900 })),
    ];
    const { records } = await readWith(mmluProReader, files);
    expect(records.map(({ model, id }) => [model, id])).toEqual([
      ['gpt4o', '70'],
      ['gpt4o', '900'],
    ]);
  });

  test('the model is the file where it holds all subjects, without what the harness writes around it', async () => {
    expect(await models('model_outputs_gemma-7b_5shots.json', 'model_outputs_Yi-6B_5shots.json')).toEqual([
      'gemma-7b',
      'Yi-6B',
    ]);
    expect(await models('x.zip!model_outputs_gemma-7b_5shots.json', 'y.zip!model_outputs_Yi-6B_5shots.json')).toEqual([
      'gemma-7b',
      'Yi-6B',
    ]);
    expect(await models('model_outputs_gemma_0shots.json', 'model_outputs_gemma_5shots.json')).toEqual([
      'model_outputs_gemma_0shots',
      'model_outputs_gemma_5shots',
    ]);
  });

  test('a single subject without a folder names no model', async () => {
    await expect(models('business_result.json')).rejects.toThrow(
      /business_result\.json: the file holds one subject.*folder of its name/,
    );
  });

  test('a row that the opening of the file cuts does not hide the format', async () => {
    const { pred, ...cut } = answer({ question_id: 71, pred: 'A', model_outputs: 'x'.repeat(2_000_000) });
    const { records } = await readWith(mmluProReader, [file('m.json', answer(), { ...cut, pred })]);
    expect(records.map(({ result }) => result)).toEqual([true, false]);
  });

  test('a wrong row is named', async () => {
    await expect(readWith(mmluProReader, [file('m.json', answer({ pred: 'BC' }))])).rejects.toThrow(
      /m\.json:1: "pred" of question "70" is "BC", not one letter/,
    );
    await expect(readWith(mmluProReader, [file('m.json', answer({ answer: 2 }))])).rejects.toThrow(
      /"answer" of question "70" is "2", not one letter/,
    );
    await expect(readWith(mmluProReader, [file('m.json', answer())], { metric: 'acc' })).rejects.toThrow(
      /"acc" is not in the file/,
    );
  });

  test('the order of rows does not matter', async () => {
    const rows = [answer(), answer({ question_id: 71, pred: 'A' }), answer({ question_id: 72, pred: null })];
    const ids = async (order: readonly unknown[]) =>
      (await readWith(mmluProReader, [file('m.json', ...order)])).records
        .map(({ id, result }) => `${id} ${String(result)}`)
        .sort();
    expect(await ids([...rows].reverse())).toEqual(await ids(rows));
  });

  test('cuts and wrong types are read or refused', async () => {
    const rows = [answer(), answer({ question_id: 71 })];
    await expectCutsToBeHandled(mmluProReader, 'r/m.json', JSON.stringify(rows));
    await expectWrongTypesToBeHandled(mmluProReader, 'r/m.json', rows, JSON.stringify);
  });
});
