import { describe, expect, test } from '@jest/globals';
import { zeroevalReader } from '../../../src/readers/zeroeval/zeroeval.js';
import { previewFile } from '../../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled } from '../../support/hostile.js';
import { memoryFile, readWith } from '../../support/read.js';

function row(overrides: Record<string, unknown>): Record<string, unknown> {
  return {
    session_id: 's1',
    chat_history: ['What is it?'],
    model_input: 'n/a',
    output: ['{"reasoning": "so", "answer": "18"}'],
    generator: 'org/model-a',
    configs: {},
    dataset: 'gsm',
    id: 'gsm8k-main-test-#0',
    answer: '18',
    created_at: '2024-07-11',
    ...overrides,
  };
}

const number = (output: string, reference = '18', overrides = {}) =>
  row({ output: [output], answer: reference, ...overrides });
const choice = (output: string, overrides = {}) =>
  row({
    dataset: 'mmlu-redux',
    choices: ['red', 'green', 'blue'],
    correct_answer: 'green',
    output: [output],
    answer: undefined,
    ...overrides,
  });
const read = (rows: readonly unknown[], options = {}) =>
  readWith(zeroevalReader, [memoryFile('m.json', JSON.stringify(rows))], options);
const results = async (...rows: readonly Record<string, unknown>[]) =>
  (await read(rows)).records.map(({ result }) => result);

describe('zeroeval', () => {
  test('model, data set and id are as the harness says', async () => {
    const { records, warnings } = await read([row({})]);
    expect(records).toEqual([
      {
        model: 'org/model-a',
        task: 'gsm',
        id: 'gsm8k-main-test-#0',
        result: true,
        line: 1,
        details: { answer: '18', reference: '18', prompt: 'What is it?' },
      },
    ]);
    expect(warnings[0]!.message).toMatch(/holds no verdicts; 1 were derived by ZeroEval's own rule/);
  });

  test.each([
    ['{"answer": 18}', '18', true],
    ['{"answer": "$18,000 per year"}', '18000', true],
    ['{"answer": "18.0 miles"}', '18', true],
    ['{"answer": "-18"}', '18', false],
    ['{"answer": "3/4"}', '0.75', true],
    ['{"answer": "9/0"}', '9', true],
    ['{"answer": "eighteen"}', '18', false],
    ['{"answer": ["18"]}', '18', true],
    ['{"answer": "17"} and then {"answer": "18"}', '18', false],
    ['{"reasoning": "broken "quotes"", "answer": "18"}', '18', true],
    ['"reasoning": "cut", "answer": 18', '18', true],
    ['the answer: 18', '18', true],
    ['it is eighteen', '18', false],
    ['{"answer": "18"}', '#### 18', true],
  ])('a number: %s against %s is %s', async (output, reference, expected) => {
    expect(await results(number(output, reference))).toEqual([expected]);
  });

  test('a sum that the harness would run as a program is unscored', async () => {
    const { records, warnings } = await read([number('{"answer": "1/2 + 1/3"}', '0.5')]);
    expect(records[0]!.result).toBe('unscored');
    expect(warnings.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^1 answers are sums/));
  });

  test('a boxed number counts for Llama 3.1 only', async () => {
    const text = 'So it is $\\boxed{18}$.';
    expect(
      await results(number(text, '18', { generator: 'Meta-Llama-3.1-8B' }), number(text, '18', { id: '2' })),
    ).toEqual([true, false]);
  });

  test('a choice is right where the answer of the last object is its letter', async () => {
    expect(
      await results(
        choice('{"answer": "A"} no: {"reasoning": "x", "answer": "B"}'),
        choice('{"answer": "A"}'),
        choice('{"answer": "green"}'),
        choice('{"answer": "b"}'),
        choice('I say "answer": "B"'),
      ),
    ).toEqual([true, false, false, false, true]);
  });

  test('an output without an answer is wrong, as in the harness, and is counted; no output is an error', async () => {
    const { records, warnings } = await read([
      number('hm'),
      row({ id: '2', output: [] }),
      row({ id: '3', output: [null] }),
    ]);
    expect(records.map(({ result }) => result)).toEqual([false, 'error', 'error']);
    expect(warnings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^1 outputs hold no answer.*count as wrong/),
    );
  });

  test('logged verdicts are taken as they are', async () => {
    const parsed = (matched: unknown, id: string) =>
      row({
        id,
        matched,
        dataset: 'anything',
        output: ['x'],
        model_answer: { raw: '18' },
        correct_answer: { raw: '17' },
      });
    const { records, warnings } = await read([
      parsed(true, '1'),
      parsed(false, '2'),
      parsed('No answer extracted', '3'),
    ]);
    expect(records.map(({ result }) => result)).toEqual([true, false, false]);
    expect(records[0]!.details).toMatchObject({ answer: '18', reference: '17' });
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/^1 outputs hold no answer/)]);
    await expect(read([parsed('maybe', '1')])).rejects.toThrow(/m\.json:1: "matched" is "maybe"/);
  });

  test('data sets whose rows carry no reference are set aside with the way out', async () => {
    const zebra = row({ dataset: 'zebra-grid', answer: undefined, puzzle: 'There are 5 houses', size: '5*6' });
    const preview = await previewFile(memoryFile('z.json', JSON.stringify([zebra, zebra])));
    expect(zeroevalReader.accepts(preview)).toBe(true);
    expect(zeroevalReader.whyNoOutcomes!(preview)).toMatch(
      /"zebra-grid" without a verdict.*src\/evaluation.*query_id, model and correct/,
    );
    const rows = [...Array<unknown>(30).fill(row({})), zebra];
    await expect(read(rows)).rejects.toThrow(/data set "zebra-grid" carry neither a verdict nor a reference/);
  });

  test('only the first sample is graded, as in the harness', async () => {
    const { records, setAside } = await read([row({ output: ['{"answer": "18"}', '{"answer": "1"}'] })]);
    expect(records.map(({ result }) => result)).toEqual([true]);
    expect(setAside[0]!.count).toBe(1);
  });

  test('a row without its reference is named', async () => {
    await expect(read([row({ answer: undefined })])).rejects.toThrow(/m\.json:1: "answer", the reference, is missing/);
    await expect(read([choice('{"answer": "A"}', { correct_answer: 'pink' })])).rejects.toThrow(
      /"correct_answer" is "pink", which is none/,
    );
    await expect(read([row({ output: 'text' })])).rejects.toThrow(/"output" is "text", not a list/);
  });

  test('the order of rows does not matter', async () => {
    const rows = [row({}), row({ id: '2', answer: '19' }), choice('{"answer": "B"}', { id: '3' })];
    const seen = async (order: readonly unknown[]) =>
      (await read(order)).records.map(({ task, id, result }) => `${task} ${id} ${String(result)}`).sort();
    expect(await seen([...rows].reverse())).toEqual(await seen(rows));
  });

  test('cuts and wrong types are read or refused', async () => {
    const rows = [row({}), choice('{"answer": "B"}', { id: '2' }), row({ id: '3', matched: true })];
    await expectCutsToBeHandled(zeroevalReader, 'm.json', JSON.stringify(rows));
    await expectWrongTypesToBeHandled(zeroevalReader, 'm.json', rows, JSON.stringify);
  });
});
