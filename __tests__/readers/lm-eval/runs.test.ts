import { describe, expect, test } from '@jest/globals';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import { lmEvalReader } from '../../../src/readers/lm-eval/lm-eval.js';
import { jsonLines } from '../../support/hostile.js';
import { aggregate, DATE, generated, LATER, outcomes, path, read, without } from '../../support/lm-eval.js';
import { memoryFile, readWith } from '../../support/read.js';

describe('lm-eval: models and runs', () => {
  describe('trap: the samples do not say the model', () => {
    test('the results file of the same date does', async () => {
      const reading = await read({
        [path('org__m')]: [generated(0, 1)],
        [`out/org__m/results_${DATE}.json`]: aggregate('org/m'),
      });
      expect(outcomes(reading)).toEqual(['org/m/sum_up/0=1']);
    });

    test('one of another date does where the folder is that model’s', async () => {
      const beside = { [`out/org__m/results_${LATER}.json`]: aggregate('org/m') };
      expect(outcomes(await read({ [path('org__m')]: [generated(0, 1)], ...beside }))).toEqual(['org/m/sum_up/0=1']);
    });

    test('two models in one folder are told apart by the date', async () => {
      const reading = await read({
        [`out/samples_t_${DATE}.jsonl`]: [generated(0, 1)],
        [`out/samples_t_${LATER}.jsonl`]: [generated(0, 0)],
        [`out/scores_${DATE}.json`]: aggregate('a'),
        [`out/scores_${LATER}.json`]: aggregate('b'),
      });
      expect(outcomes(reading)).toEqual(['a/t/0=1', 'b/t/0=0']);
    });

    test('two runs in one folder without results files may be one model or two', async () => {
      const contents = { [path('m')]: [generated(0, 1)], [path('m', 'sum_up', LATER)]: [generated(0, 0)] };
      await expect(read(contents)).rejects.toThrow(/whether of one model or of two/);
    });

    test.each([
      ['', 'local-chat, base_url=x', 'local-chat, base_url=x'],
      ['', '', 'vllm'],
      [null, null, 'vllm'],
    ])('a results file with the name %j and the arguments %j', async (name, modelArguments, expected) => {
      const beside = aggregate(name, { config: { model_args: modelArguments }, model_source: 'vllm' });
      expect(outcomes(await read({ [path('m')]: [generated(0, 1)], [`out/m/results_${DATE}.json`]: beside }))).toEqual([
        `${expected}/sum_up/0=1`,
      ]);
    });

    test('a name that the harness drew at random is kept and said', async () => {
      const beside = aggregate('x7k2p9qa', { config: { model_args: 'base_url=x' } });
      const reading = await read({
        [path('x7k2p9qa')]: [generated(0, 1)],
        [`out/x7k2p9qa/results_${DATE}.json`]: beside,
      });
      expect(outcomes(reading)).toEqual(['x7k2p9qa/sum_up/0=1']);
      expect(reading.warnings[0]!.message).toMatch(/at random/);
    });

    test('a damaged results file is said, and the folder names the model', async () => {
      const folder: ResultsFile[] = [];
      const samples = memoryFile(path('m'), jsonLines([generated(0, 1)]), folder);
      memoryFile(`out/m/results_${DATE}.json`, '{"model_name": "org/m", "x": ', folder);
      const reading = await readWith(lmEvalReader, [samples]);
      expect(outcomes(reading)).toEqual(['m/sum_up/0=1']);
      expect(reading.warnings[0]!.message).toMatch(/cut short/);
    });

    test('neither folder nor results file: an error', async () => {
      await expect(read({ [`samples_t_${DATE}.jsonl`]: [generated(0, 1)] })).rejects.toThrow(
        /nothing says which model this is/,
      );
    });

    test('renamed files are one model each, with a warning and a hash that keeps tasks apart', async () => {
      const old = without('doc_hash', generated(0, 1));
      const reading = await read({ 'runs/gpt.jsonl': [old], 'runs/llama.jsonl': [old] });
      expect(reading.records.map(({ model, task, contentHash }) => [model, task, contentHash?.length])).toEqual([
        ['gpt', undefined, 17],
        ['llama', undefined, 17],
      ]);
      expect(reading.warnings).toHaveLength(2);
    });
  });

  test('trap: of repeated runs the newest counts, and the older is named', async () => {
    const reading = await read({
      [path('m', 'sum_up', LATER)]: [generated(0, 0)],
      [path('m')]: [generated(0, 1)],
      [`out/m/results_${DATE}.json`]: aggregate('m'),
    });
    expect(outcomes(reading)).toEqual(['m/sum_up/0=0']);
    expect(reading.setAside).toEqual([
      {
        path: path('m'),
        what: `all rows: "m" on "sum_up": an older run than ${path('m', 'sum_up', LATER)} (outcomes: 1 there, 1 here)`,
        count: 1,
      },
    ]);
  });
});
