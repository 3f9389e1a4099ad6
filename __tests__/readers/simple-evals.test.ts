import { describe, expect, test } from '@jest/globals';
import { simpleEvalsReader } from '../../src/readers/simple-evals.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled } from '../support/hostile.js';
import { memoryFile, readWith } from '../support/read.js';

const PATH = 'healthbench_gpt-4.1_20250512_101500_allresults.json';

function example(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    score: 0.75,
    usage: { input_tokens: 10, output_tokens: 20, total_tokens: 30 },
    rubric_items: [],
    prompt: [{ role: 'user', content: 'It hurts.' }],
    completion: [{ role: 'assistant', content: 'Rest.' }],
    prompt_id: 'p1',
    completion_id: 'c1',
    ...overrides,
  };
}

const report = (examples: unknown, htmls: readonly string[] = ['<p>1</p>']) => ({
  score: 0.5,
  metrics: { overall_score: 0.5 },
  htmls,
  convos: [[]],
  metadata: examples,
});
const health = (...examples: readonly unknown[]) => report({ example_level_metadata: examples });
const file = (path: string, document: unknown) => memoryFile(path, JSON.stringify(document), [], 4096);

describe('simple-evals', () => {
  test('reads the examples of HealthBench', async () => {
    const { records } = await readWith(simpleEvalsReader, [file(PATH, health(example()))]);
    expect(records).toEqual([
      {
        model: 'gpt-4.1',
        id: 'p1',
        result: 0.75,
        repeat: 0,
        line: 1,
        details: { answer: 'Rest.', prompt: 'It hurts.', inputTokens: 10, outputTokens: 20 },
      },
    ]);
  });

  test('examples run several times are repeats', async () => {
    const { records } = await readWith(simpleEvalsReader, [
      file(PATH, health(example(), example({ prompt_id: 'p2' }), example())),
    ]);
    expect(records.map(({ id, repeat }) => [id, repeat])).toEqual([
      ['p1', 0],
      ['p2', 0],
      ['p1', 1],
    ]);
  });

  test('points taken off below 0 are read as 0 and said; no score is unscored', async () => {
    const { records, warnings } = await readWith(simpleEvalsReader, [
      file(PATH, health(example({ score: -0.25 }), example({ prompt_id: 'p2', score: null }))),
    ]);
    expect(records.map(({ result }) => result)).toEqual([0, 'unscored']);
    expect(warnings[0]!.message).toMatch(/^1 scores are below 0/);
  });

  test('evaluations with their verdicts in HTML are declined with the reason', async () => {
    for (const metadata of [null, {}, { example_level_metadata: [null, null] }]) {
      await expect(readWith(simpleEvalsReader, [file('mmlu_m_allresults.json', report(metadata))])).rejects.toThrow(
        /mmlu_m_allresults\.json: the verdicts on single questions stand only in the HTML.*table with query_id, model and correct/,
      );
    }
  });

  test('beside a file that can be read they are set aside', async () => {
    const files = [file('mmlu_m_allresults.json', report(null)), file(PATH, health(example()))];
    const { records, setAside } = await readWith(simpleEvalsReader, files);
    expect(records).toHaveLength(1);
    expect(setAside).toEqual([
      { path: 'mmlu_m_allresults.json', what: expect.stringMatching(/only in the HTML/), count: 1 },
    ]);
  });

  test('is recognised where the HTML is longer than the opening of the file', async () => {
    const long = report({ example_level_metadata: [example()] }, ['x'.repeat(1_500_000)]);
    const { records } = await readWith(simpleEvalsReader, [file(PATH, long)]);
    expect(records).toHaveLength(1);
  });

  test('model names come from the file names of the harness', async () => {
    const names = async (...paths: string[]) =>
      (
        await readWith(
          simpleEvalsReader,
          paths.map((path) => file(path, health(example()))),
        )
      ).records.map(({ model }) => model);
    expect(await names(PATH, 'healthbench_hard_o3_20250512_1015_allresults.json')).toEqual(['gpt-4.1', 'o3']);
    expect(await names('runs/a/r.json', 'runs/b/r.json')).toEqual(['a', 'b']);
  });

  test('wrong examples are named', async () => {
    await expect(readWith(simpleEvalsReader, [file(PATH, health(3))])).rejects.toThrow(/:1: an example is "3"/);
    await expect(readWith(simpleEvalsReader, [file(PATH, health(example({ prompt_id: null })))])).rejects.toThrow(
      /"prompt_id" is "null"/,
    );
  });

  test('cuts and wrong types are read or refused', async () => {
    await expectCutsToBeHandled(simpleEvalsReader, PATH, JSON.stringify(health(example())));
    await expectWrongTypesToBeHandled(simpleEvalsReader, PATH, health(example(), example()), JSON.stringify);
  });
});
