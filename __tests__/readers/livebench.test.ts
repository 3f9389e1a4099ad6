import { describe, expect, test } from '@jest/globals';
import { livebenchReader } from '../../src/readers/livebench.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled, jsonLines } from '../support/hostile.js';
import { memoryFile, readWith } from '../support/read.js';

const PATH = 'data/live_bench/math/AMPS_Hard/model_judgment/ground_truth_judgment.jsonl';

function judgment(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    question_id: 'q1',
    task: 'AMPS_Hard',
    model: 'model-a',
    score: 1,
    turn: 1,
    tstamp: 100.5,
    category: 'math',
    ...overrides,
  };
}

function answer(model: string, id: string, text: string): Record<string, unknown> {
  return {
    question_id: id,
    answer_id: 'x',
    model_id: model,
    choices: [{ index: 0, turns: ['first', text] }],
    total_output_tokens: 12,
    total_input_tokens: -1,
    cost_usd: 0.25,
    tstamp: 1,
  };
}

const read = (rows: readonly unknown[], options = {}) =>
  readWith(livebenchReader, [memoryFile(PATH, jsonLines(rows))], options);

describe('livebench', () => {
  test('reads all models of one file, with the task as part of the query', async () => {
    const { records } = await read([judgment(), judgment({ model: 'model-b', score: 0 })]);
    expect(records).toEqual([
      { model: 'model-a', task: 'AMPS_Hard', id: 'q1', result: 1, line: 1, details: { subject: 'math' } },
      { model: 'model-b', task: 'AMPS_Hard', id: 'q1', result: 0, line: 2, details: { subject: 'math' } },
    ]);
  });

  test('partial scores stay scores, and a score that is not a number is none', async () => {
    const text =
      jsonLines([judgment({ score: 0.25 }), judgment({ question_id: 'q2', score: null })]) +
      '{"question_id":"q3","task":"t","model":"m","score":NaN,"tstamp":1,"category":"c"}\n';
    const { records } = await readWith(livebenchReader, [memoryFile(PATH, text)]);
    expect(records.map(({ result }) => result)).toEqual([0.25, 'unscored', 'unscored']);
  });

  test('the newest judgment of an answer wins, wherever it stands', async () => {
    const rows = [
      judgment({ score: 1, tstamp: 200 }),
      judgment({ score: 0, tstamp: 100 }),
      judgment({ question_id: 'q2' }),
    ];
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
    ]) {
      const { records, setAside } = await read(order.map((i) => rows[i]!));
      expect(records.find(({ id }) => id === 'q1')!.result).toBe(1);
      expect(records).toHaveLength(2);
      expect(setAside).toEqual([{ path: PATH, what: 'judgments of answers that were judged again later', count: 1 }]);
    }
  });

  test('the newest wins over all files of the call', async () => {
    const files = [
      memoryFile('a/j.jsonl', jsonLines([judgment({ score: 0, tstamp: 300 })])),
      memoryFile('b/j.jsonl', jsonLines([judgment({ tstamp: 200 })])),
    ];
    const { records, setAside } = await readWith(livebenchReader, files);
    expect(records.map(({ result }) => result)).toEqual([0]);
    expect(setAside[0]!.path).toBe('b/j.jsonl');
  });

  test('eval_error is an error and not a wrong answer', async () => {
    const { records } = await read([
      judgment({ score: 0, eval_status: 'eval_error' }),
      judgment({ question_id: 'q2', score: 0, error: true }),
      judgment({ question_id: 'q3', score: 0, eval_status: 'ok', error: null }),
    ]);
    expect(records.map(({ result }) => result)).toEqual(['error', 'error', 0]);
  });

  test('an answer of $ERROR$ is an error where the answers are given too', async () => {
    const files = [
      memoryFile(
        'x/model_answer/model-a.jsonl',
        jsonLines([answer('model-a', 'q1', '$ERROR$'), answer('model-a', 'q2', 'forty-two')]),
      ),
      memoryFile('x/model_judgment/j.jsonl', jsonLines([judgment({ score: 0 }), judgment({ question_id: 'q2' })])),
    ];
    const { records, setAside } = await readWith(livebenchReader, files);
    expect(records.map(({ result }) => result)).toEqual(['error', 1]);
    expect(records[1]!.details).toEqual({ subject: 'math', answer: 'forty-two', cost: 0.25, outputTokens: 12 });
    expect(setAside[0]!.count).toBe(2);
  });

  test('answers alone are refused', async () => {
    const reading = readWith(livebenchReader, [memoryFile('a.jsonl', jsonLines([answer('a', 'q', 'text')]))]);
    await expect(reading).rejects.toThrow(
      /a\.jsonl: these are the answers of LiveBench, without any verdict.*ground_truth_judgment/,
    );
  });

  test('details only where they are asked for', async () => {
    const { records } = await read([judgment()], { details: false });
    expect(records[0]!.details).toBe(undefined);
  });

  test('another metric, and a threshold above the scale, are refused', async () => {
    await expect(read([judgment()], { metric: 'accuracy' })).rejects.toThrow(/"accuracy" is not in the file.*"score"/);
    await expect(read([judgment()], { passThreshold: 7 })).rejects.toThrow(/from 0 to 1.*threshold 7/);
  });

  test('a wrong row is named with its line', async () => {
    await expect(read([judgment(), judgment({ score: 'high' })])).rejects.toThrow(
      /judgment\.jsonl:2: "score" is "high"/,
    );
    await expect(read([judgment(), judgment({ model: ' ' })])).rejects.toThrow(/:2: "model" is " "/);
  });

  test('an interrupted file gives its whole rows and says so', async () => {
    const { records, warnings } = await readWith(livebenchReader, [
      memoryFile(PATH, jsonLines([judgment()]) + '{"question_id": "q'),
    ]);
    expect(records).toHaveLength(1);
    expect(warnings[0]!.message).toMatch(/last line is cut short.*the 1 before it were read/);
  });

  test('names like __proto__ are names', async () => {
    const { records } = await read([judgment({ model: '__proto__', question_id: 'constructor' })]);
    expect(records[0]).toMatchObject({ model: '__proto__', id: 'constructor' });
  });

  test('accepts neither MT-Bench nor a plain table', async () => {
    await expect(read([{ ...judgment(), judge: ['gpt-4', 'single'] }])).rejects.toThrow(/does not accept/);
    await expect(read([{ question_id: 'q', model: 'm', score: 1 }])).rejects.toThrow(/does not accept/);
  });

  test('cuts and wrong types are read or refused', async () => {
    const rows = [judgment({ eval_status: 'ok' }), judgment({ question_id: 'q2', tstamp: 1 })];
    await expectCutsToBeHandled(livebenchReader, PATH, jsonLines(rows));
    await expectWrongTypesToBeHandled(livebenchReader, PATH, rows, jsonLines);
    await expectWrongTypesToBeHandled(livebenchReader, PATH, [answer('a', 'q', 't')], jsonLines);
  });
});
