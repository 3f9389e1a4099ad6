import { describe, expect, test } from '@jest/globals';
import { deepevalReader } from '../../../src/readers/deepeval/deepeval.js';
import { previewFile } from '../../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled, readOrRefuse } from '../../support/hostile.js';
import { memoryFile, readWith } from '../../support/read.js';

const metric = (overrides = {}) => ({
  name: 'Correctness [GEval]',
  threshold: 0.5,
  success: true,
  score: 0.9,
  evaluationModel: 'judge-1',
  evaluationCost: 0.01,
  ...overrides,
});
const testCase = (n: number, overrides = {}) => ({
  name: `test_case_${n}`,
  input: `question ${n}`,
  actualOutput: `answer ${n}`,
  expectedOutput: `truth ${n}`,
  success: true,
  metricsData: [metric()],
  tokenCost: 0.002,
  completionTime: 1.5,
  evaluationCost: 0.01,
  order: n,
  ...overrides,
});
const run = (testCases: readonly unknown[], rest = {}) => ({
  testCases,
  conversationalTestCases: [],
  metricsScores: [],
  hyperparameters: { model: 'model-a', temperature: '0' },
  testPassed: 1,
  ...rest,
});
const read = (document: unknown, options = {}) =>
  readWith(deepevalReader, [memoryFile('runs/a.json', JSON.stringify(document))], options);
const results = async (document: unknown, options = {}) => (await read(document, options)).records.map((r) => r.result);

describe('deepeval', () => {
  test('success is the verdict, the model is a hyperparameter', async () => {
    const { records, warnings } = await read(
      run([testCase(0), testCase(1, { success: false, metricsData: [metric({ success: false, score: 0.1 })] })]),
    );
    expect(records.map(({ model, result }) => [model, result])).toEqual([
      ['model-a', true],
      ['model-a', false],
    ]);
    expect(records[0]!.details).toEqual({
      answer: 'answer 0',
      reference: 'truth 0',
      prompt: 'question 0',
      judge: 'judge-1',
      cost: 0.002,
      latency: 1.5,
    });
    expect(warnings).toEqual([]);
  });

  test('trap: without a logged model the run is named after its identifier, then after its path, and says so', async () => {
    const files = [
      memoryFile(
        'gpt/run.json',
        JSON.stringify(run([testCase(0)], { hyperparameters: undefined, identifier: 'first try' })),
      ),
      memoryFile(
        'claude/run.json',
        JSON.stringify(run([testCase(0)], { hyperparameters: { model: { nested: true } } })),
      ),
    ];
    const { records, warnings } = await readWith(deepevalReader, files);
    expect(records.map(({ model }) => model)).toEqual(['first try', 'claude']);
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('`identifier`'),
      expect.stringContaining('its path'),
    ]);
  });

  test('trap: the time in the name of a file is not a model, the folder is', async () => {
    const models = async (...paths: string[]) => {
      const files = paths.map((path) =>
        memoryFile(path, JSON.stringify(run([testCase(0)], { hyperparameters: null }))),
      );
      return (await readWith(deepevalReader, files)).records.map(({ model }) => model);
    };
    expect(await models('r/gpt-4.1/test_run_20250101_101010.json', 'r/claude/test_run_20250101_111111.json')).toEqual([
      'gpt-4.1',
      'claude',
    ]);
    expect(await models('gpt-4.1/.deepeval/.latest_run_full.json')).toEqual(['gpt-4.1']);
    expect(await models('r/test_run_20250101_101010.json', 'r/test_run_20250101_111111.json')).toEqual([
      'test_run_20250101_101010',
      'test_run_20250101_111111',
    ]);
  });

  test('trap: the judge is never the model', async () => {
    const { records } = await read(run([testCase(0)], { hyperparameters: null }));
    expect(records[0]!.model).toBe('a');
  });

  test('trap: a high score may be a failure, so scores are never compared with thresholds', async () => {
    const hallucination = metric({ name: 'Hallucination', score: 1, success: false });
    expect(await results(run([testCase(0, { success: false, metricsData: [hallucination] })]))).toEqual([false]);
    expect(await results(run([testCase(0, { metricsData: [hallucination] })]), { metric: 'Hallucination' })).toEqual([
      false,
    ]);
  });

  describe('scores', () => {
    const scored = (n: number, ...metrics: object[]) => testCase(n, { metricsData: metrics.map((one) => metric(one)) });
    const failed = { score: null, success: false, error: 'rate limit' };

    test('are those of the only metric, or of the one asked for', async () => {
      const one = run([scored(0, { score: 0.9 }), scored(1, { score: 0.2, success: false }), scored(2, failed)]);
      expect(await results(one, { scores: true })).toEqual([0.9, 0.2, 'unscored']);
      const two = run([scored(0, { score: 0.9 }, { name: 'Style', score: 0.6 })]);
      expect(await results(two, { scores: true, metric: 'Style' })).toEqual([0.6]);
      await expect(results(two, { scores: true })).rejects.toThrow(
        'the test run has several metrics, and a score is of one.',
      );
    });

    test('of which low ones are good are refused, and so is a run without', async () => {
      const low = run([scored(0, { score: 0.5 }), scored(1, { name: 'Hallucination', score: 1, success: false })]);
      await expect(results(low, { scores: true, metric: 'Hallucination' })).rejects.toThrow(
        'of the metric "Hallucination" a low score is good',
      );
      await expect(results(run([testCase(0, { metricsData: [] })]), { scores: true })).rejects.toThrow(
        'the test run has no metric with a score.',
      );
    });
  });

  test('trap: no verdict is unscored, and an error without an answer', async () => {
    const without = { success: null, metricsData: [] };
    expect(await results(run([testCase(0, without), testCase(1, { ...without, actualOutput: undefined })]))).toEqual([
      'unscored',
      'error',
    ]);
  });

  test('trap: a judge that failed is not a wrong answer, unless another metric failed it', async () => {
    const failed = metric({ success: false, score: null, error: 'rate limit' });
    const wrong = metric({ name: 'Bias', success: false });
    expect(
      await results(
        run([
          testCase(0, { success: false, metricsData: [failed, metric()] }),
          testCase(1, { success: false, metricsData: [failed, wrong] }),
          testCase(2, { success: false, metricsData: [failed, { ...wrong, flaky: true }] }),
        ]),
      ),
    ).toEqual(['unscored', false, 'unscored']);
  });

  test('trap: automatic names are positions, so what was asked identifies the query', async () => {
    const a = memoryFile('a.json', JSON.stringify(run([testCase(0), testCase(1)])));
    const b = memoryFile(
      'b.json',
      JSON.stringify(run([testCase(1, { name: 'test_case_0' })], { hyperparameters: { Model: 'b' } })),
    );
    const { records } = await readWith(deepevalReader, [a, b]);
    expect(records[2]!.model).toBe('b');
    expect(records[2]!.id).toBe(records[1]!.id);
    expect(records[2]!.id).not.toBe(records[0]!.id);
  });

  test('names of the user are ids, guarded by a hash of what was asked', async () => {
    const { records } = await read(run([testCase(0, { name: 'refund' }), testCase(1, { name: 'returns' })]));
    expect(records.map(({ id }) => id)).toEqual(['refund', 'returns']);
    expect(records[0]!.contentHash).toMatch(/^#/);
    expect(records[0]!.contentHash).not.toBe(records[1]!.contentHash);
  });

  test('the same question several times is several draws', async () => {
    const { records } = await read(run([testCase(0), testCase(0, { success: false, metricsData: [] })]));
    expect(records.map(({ repeat }) => repeat)).toEqual([0, 1]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(1);
  });

  test('conversations are queries too', async () => {
    const conversation = {
      name: 'conversational_test_case_0',
      success: false,
      metricsData: [metric({ success: false })],
      turns: [{ role: 'user', content: 'hello', order: 0 }],
    };
    const { records } = await read(run([], { conversationalTestCases: [conversation] }));
    expect(records.map(({ result }) => result)).toEqual([false]);
  });

  test('a run inside `testRunData` is read; a mere link is set aside', async () => {
    expect(await results({ testRunData: run([testCase(0)]), testRunLink: 'x' })).toEqual([true]);
    const link = await previewFile(memoryFile('l.json', '{"testRunLink": "https://example.org"}'));
    expect(deepevalReader.accepts(link)).toBe(true);
    expect(deepevalReader.whyNoOutcomes!(link)).toContain('link');
  });

  test('an unknown metric is refused, with those that exist', async () => {
    await expect(read(run([testCase(0)]), { metric: 'Bias' })).rejects.toThrow(
      /"Bias".*It has: "Correctness \[GEval\]"/,
    );
  });

  test('details only where wanted', async () => {
    expect((await read(run([testCase(0)]), { details: false })).records[0]!.details).toBe(undefined);
  });

  test('a run without cases is refused', async () => {
    await expect(read(run([]))).rejects.toThrow('no test case');
  });

  test('other objects are not accepted', async () => {
    for (const text of ['{"testCases": ["a"]}', '{"testCases": [{"id": 1}]}', '{"results": []}', '[1]']) {
      expect(deepevalReader.accepts(await previewFile(memoryFile('x.json', text)))).toBe(false);
    }
  });

  test('the order of cases does not matter', async () => {
    const cases = [testCase(0), testCase(1, { success: false }), testCase(2)];
    const key = async (list: unknown[]) =>
      (await read(run(list))).records.map(({ id, result }) => `${id} ${String(result)}`).sort();
    expect(await key([...cases].reverse())).toEqual(await key(cases));
  });

  const small = run([testCase(0), testCase(1, { success: false })]);
  test('cut anywhere', () => expectCutsToBeHandled(deepevalReader, 'm/a.json', JSON.stringify(small)));
  test('wrong types anywhere', () => expectWrongTypesToBeHandled(deepevalReader, 'm/a.json', small, JSON.stringify));
  test('wrong types of a metric asked for', () =>
    expectWrongTypesToBeHandled(deepevalReader, 'm/a.json', small, JSON.stringify, { metric: 'Correctness [GEval]' }));
  test('not an object', async () => {
    expect(await readOrRefuse(deepevalReader, 'a.json', '[]')).toBeInstanceOf(Error);
  });
});
