import { describe, expect, test } from '@jest/globals';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import type { ReadOptions } from '../../../src/readers/reader.js';
import { helmReader } from '../../../src/readers/helm/helm.js';
import { previewFile } from '../../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled } from '../../support/hostile.js';
import { memoryFile, readWith, type Reading } from '../../support/read.js';

type Entry = Record<string, unknown>;

const RUN = 'runs/v1/mmlu:subject=law,model=org_m';
const STATS = `${RUN}/per_instance_stats.json`;
const PREDICTIONS = `${RUN}/display_predictions.json`;
const TYPOS = { name: 'misspellings', robustness: true, fairness: false, computed_on: 'perturbed', prob: 0.1 };

/** An entry of per_instance_stats.json. */
function entry(id: string, values: Record<string, number>, overrides: Entry = {}): Entry {
  const stats = Object.entries(values).map(([name, mean]) => ({
    name: { name, split: 'test' },
    count: 1,
    sum: mean,
    mean,
  }));
  return { instance_id: id, train_trial_index: 0, stats, ...overrides };
}

/** An entry of display_predictions.json. */
function prediction(id: string, stats: Record<string, number>, overrides: Entry = {}): Entry {
  return { instance_id: id, train_trial_index: 0, predicted_text: ' B', stats, ...overrides };
}

const runSpec = (model: unknown, name = 'mmlu:subject=law,model=org_m'): string =>
  JSON.stringify({
    name,
    scenario_spec: { class_name: 'x' },
    adapter_spec: { method: 'joint', model, model_deployment: 'host/m' },
    metric_specs: [],
  });

/** Reads the files that hold outcomes; the others lie beside them. */
async function read(contents: Record<string, unknown>, options: Partial<ReadOptions> = {}): Promise<Reading> {
  const folder: ResultsFile[] = [];
  for (const [name, content] of Object.entries(contents))
    memoryFile(name, typeof content === 'string' ? content : JSON.stringify(content, null, 2), folder);
  return readWith(helmReader, folder, options);
}

const outcomes = ({ records }: Reading): unknown[] => records.map(({ id, result }) => [id, result]);

describe('helm', () => {
  test('reads an entry with everything that is logged beside it', async () => {
    const { records, warnings, setAside } = await read({
      [STATS]: [
        entry('id1', {
          exact_match: 1,
          num_prompt_tokens: 90,
          num_output_tokens: 5,
          inference_runtime: 0.5,
          finish_reason_length: 1,
          finish_reason_stop: 0,
        }),
      ],
      [`${RUN}/run_spec.json`]: runSpec('org/m'),
      [`${RUN}/instances.json`]: [
        {
          id: 'id1',
          input: { text: 'Which?' },
          references: [
            { output: { text: 'no' }, tags: [] },
            { output: { text: 'yes' }, tags: ['correct'] },
          ],
          split: 'test',
        },
      ],
      [`${RUN}/display_requests.json`]: [{ instance_id: 'id1', train_trial_index: 0, request: {} }],
    });
    expect(records).toEqual([
      {
        model: 'org/m',
        task: 'mmlu:subject=law',
        id: 'id1',
        repeat: 0,
        result: 1,
        line: 2,
        details: {
          prompt: 'Which?',
          reference: 'yes',
          stopReason: 'length',
          inputTokens: 90,
          outputTokens: 5,
          latency: 0.5,
        },
      },
    ]);
    expect([...warnings, ...setAside]).toEqual([]);
  });

  test('answers come from display_predictions.json: mapped, else cut, else whole', async () => {
    const answers = async (overrides: Entry): Promise<unknown> =>
      (await read({ [PREDICTIONS]: [prediction('id1', { exact_match: 1 }, overrides)] })).records[0]!.details;
    expect(await answers({})).toEqual({ answer: ' B' });
    expect(await answers({ truncated_predicted_text: 'B' })).toEqual({ answer: 'B' });
    expect(await answers({ truncated_predicted_text: 'B', mapped_output: 'yes' })).toEqual({ answer: 'yes' });
    const without = await read({ [PREDICTIONS]: [prediction('id1', { exact_match: 1 })] }, { details: false });
    expect(without.records[0]!.details).toBe(undefined);
  });

  test('accepts by content, and sets the other files of a run aside', async () => {
    const why = async (value: unknown): Promise<string | undefined> => {
      const preview = await previewFile(memoryFile('x', JSON.stringify(value)));
      return helmReader.accepts(preview) ? (helmReader.whyNoOutcomes!(preview) ?? 'read') : undefined;
    };
    expect(await why([entry('id1', {})])).toBe('read');
    expect(await why([prediction('id1', {})])).toBe('read');
    expect(await why([{ name: { name: 'exact_match', split: 'test' }, count: 1, sum: 1, mean: 1 }])).toMatch(
      /^aggregate statistics/,
    );
    expect(await why({ name: 'mmlu', scenario_spec: {}, adapter_spec: {} })).toMatch(/^the settings/);
    expect(await why({ adapter_spec: {}, request_states: [] })).toMatch(/^the requests and responses/);
    expect(await why({ name: 'mmlu', description: '', tags: [], definition_path: 'x' })).toMatch(/^the description/);
    expect(await why([{ input: { text: 'q' }, references: [], id: 'id1' }])).toMatch(/^the questions/);
    expect(await why([{ instance_id: 'id1', train_trial_index: 0, request: {} }])).toMatch(/^the requests/);
    expect(await why([{ instance_id: 'id1', resolved: true }])).toBeUndefined();
    expect(await why({ name: 'x', tags: [] })).toBeUndefined();
    expect(await why([1, 2])).toBeUndefined();
  });

  test('trap: the statistics of one trial are spread over several entries', async () => {
    const rows = [
      entry('id1', { num_prompt_tokens: 3 }),
      entry('id2', { exact_match: 0 }),
      entry('id1', { exact_match: 1 }),
    ];
    expect(outcomes(await read({ [STATS]: rows }))).toEqual([
      ['id1', 1],
      ['id2', 0],
    ]);
    expect(outcomes(await read({ [STATS]: [...rows].reverse() })).sort()).toEqual([
      ['id1', 1],
      ['id2', 0],
    ]);
    await expect(read({ [STATS]: [...rows, entry('id1', { exact_match: 0 })] })).rejects.toThrow(
      '"id1" has two different values of "exact_match" in one trial.',
    );
  });

  test('trap: a statistic that is absent, null or NaN is unscored, not wrong', async () => {
    const rows = [entry('id1', { exact_match: 0 }), entry('id2', { other: 1 }), entry('id3', { exact_match: 0.25 })];
    const text = JSON.stringify(rows).replace('"mean":0.25', '"mean":NaN');
    expect(outcomes(await read({ [STATS]: text }))).toEqual([
      ['id1', 0],
      ['id2', 'unscored'],
      ['id3', 'unscored'],
    ]);
  });

  test('trap: a perturbed copy is another query than its original', async () => {
    const rows = [
      entry('id1', { exact_match: 1 }),
      entry('id1', { exact_match: 0 }, { perturbation: TYPOS }),
      entry('id1', { exact_match: 1 }, { perturbation: { ...TYPOS, prob: 0.5 } }),
    ];
    const reading = await read({ [STATS]: rows });
    expect(outcomes(reading)).toEqual([
      ['id1', 1],
      ['id1 [misspellings prob=0.1]', 0],
      ['id1 [misspellings prob=0.5]', 1],
    ]);
    expect(reading.warnings[0]!.message).toMatch(/^2 of its questions are perturbed copies/);
  });

  test('trap: trials are repeats of one query', async () => {
    const { records } = await read({
      [STATS]: [entry('id1', { exact_match: 1 }), entry('id1', { exact_match: 0 }, { train_trial_index: 1 })],
    });
    expect(records.map(({ id, repeat, result }) => [id, repeat, result])).toEqual([
      ['id1', 0, 1],
      ['id1', 1, 0],
    ]);
  });

  test('trap: of old rows for each choice none is taken as the answer', async () => {
    const rows = [
      prediction('id1', { exact_match: 1 }, { predicted_text: 'A' }),
      prediction('id1', { exact_match: 1 }, { predicted_text: 'B' }),
    ];
    const [record] = (await read({ [PREDICTIONS]: rows })).records;
    expect([record!.result, record!.details]).toEqual([1, {}]);
  });

  describe('trap: the outcomes do not say the model', () => {
    const model = async (contents: Record<string, unknown>): Promise<unknown> => {
      const [record] = (await read(contents)).records;
      return [record!.model, record!.task];
    };
    const rows = [entry('id1', { exact_match: 1 })];

    test('the settings of the run do, else the name of its folder', async () => {
      expect(await model({ [STATS]: rows, [`${RUN}/run_spec.json`]: runSpec('org/m', 'boolq:model=org_m') })).toEqual([
        'org/m',
        'boolq',
      ]);
      expect(await model({ [STATS]: rows, [`${RUN}/run_spec.json`]: runSpec('') })).toEqual([
        'host/m',
        'mmlu:subject=law',
      ]);
      expect(await model({ [STATS]: rows })).toEqual(['org_m', 'mmlu:subject=law']);
      expect(
        await model({ 'a.zip!gsm:model=m,model_deployment=h,data_augmentation=x/per_instance_stats.json': rows }),
      ).toEqual(['m', 'gsm:data_augmentation=x']);
    });

    test('neither does: an error', async () => {
      await expect(read({ 'x/per_instance_stats.json': rows })).rejects.toThrow(/nothing says which model this is/);
      await expect(read({ 'per_instance_stats.json': rows })).rejects.toThrow(/nothing says which model this is/);
      await expect(read({ [STATS]: rows, [`${RUN}/run_spec.json`]: runSpec('org/m').slice(0, -1) })).rejects.toThrow(
        /run_spec.json:1: not valid JSON/,
      );
    });

    test('one run in two suites is one run; another run in another suite is another system', async () => {
      const other = STATS.replace('v1', 'v2');
      const copied = await read({ [STATS]: rows, [other]: rows });
      expect(copied.records.map(({ model }) => model)).toEqual(['org_m']);
      expect(copied.setAside[0]).toMatchObject({ path: other, what: expect.stringContaining('the same run as') });
      const again = await read({ [STATS]: rows, [other]: [entry('id1', { exact_match: 0 })] });
      expect(again.records.map(({ model }) => model)).toEqual(['org_m (v1)', 'org_m (v2)']);
    });
  });

  test('of two files of one folder the complete one is read', async () => {
    const reading = await read({
      [PREDICTIONS]: [prediction('id1', { exact_match: 0 })],
      [STATS]: [entry('id1', { exact_match: 1 })],
    });
    expect(reading.records).toMatchObject([{ id: 'id1', result: 1, details: { answer: ' B' } }]);
    expect(reading.setAside).toEqual([{ path: PREDICTIONS, what: `outcomes: they are read from ${STATS}`, count: 1 }]);
  });

  describe('the statistic', () => {
    const other = STATS.replace('org_m', 'org_n');
    const rich = [entry('id1', { exact_match: 0, quasi_exact_match: 1, num_bytes: 9 })];
    const poor = [entry('id1', { quasi_exact_match: 0, num_bytes: 8 })];

    test('is one for all models, and the choice is said', async () => {
      expect(outcomes(await read({ [STATS]: rich }))).toEqual([['id1', 0]]);
      const reading = await read({ [STATS]: rich, [other]: poor });
      expect(outcomes(reading)).toEqual([
        ['id1', 1],
        ['id1', 0],
      ]);
      expect(reading.warnings.map(({ message }) => message)).toEqual([
        'metric "quasi_exact_match" is used for all models on task "mmlu:subject=law" (also there: "exact_match"; `metric` sets another)',
      ]);
    });

    test('may be named, and must exist', async () => {
      expect(outcomes(await read({ [STATS]: rich }, { metric: 'num_bytes' }))).toEqual([['id1', 9]]);
      await expect(read({ [STATS]: rich }, { metric: 'f1' })).rejects.toThrow(
        'there is no metric "f1". It has "exact_match", "num_bytes", "quasi_exact_match".',
      );
    });

    test('is asked for where only counts and times exist', async () => {
      await expect(read({ [STATS]: [entry('id1', { num_bytes: 9, num_references: 2 })] })).rejects.toThrow(
        'Set `metric` to one of "num_bytes", "num_references".',
      );
      await expect(read({ [STATS]: [entry('id1', {})] })).rejects.toThrow(/nothing in it is graded/);
    });
  });

  test.each([
    ['instance_id', 5, 'the instance_id "5" is not a text.'],
    ['train_trial_index', -1, 'the train_trial_index "-1" is not a count.'],
    ['stats', null, 'the statistics "null" have no names and values.'],
    ['stats', [{ name: 'exact_match' }], 'the statistics "{\\"name\\":\\"exact_match\\"}" have no names and values.'],
  ])('an entry with %s %j is named by its line', async (key, value, message) => {
    const rows = `[\n${JSON.stringify(entry('id1', { exact_match: 1 }))},\n${JSON.stringify(entry('id2', { exact_match: 1 }, { [key]: value }))}]`;
    await expect(read({ [STATS]: rows })).rejects.toThrow(`${STATS}:3: ${message}`);
  });

  test('hostile names: __proto__ as statistic and id', async () => {
    const rows = '[{"instance_id":"__proto__","train_trial_index":0,"predicted_text":"","stats":{"__proto__":1}}]';
    expect(outcomes(await read({ [PREDICTIONS]: rows }))).toEqual([['__proto__', 1]]);
  });

  test('wrong types anywhere give records or a UserError', async () => {
    const rows = [entry('id1', { exact_match: 1 }, { perturbation: TYPOS }), entry('id2', { exact_match: 0 })];
    await expectWrongTypesToBeHandled(helmReader, STATS, rows, JSON.stringify);
    await expectWrongTypesToBeHandled(helmReader, PREDICTIONS, [prediction('id1', { exact_match: 1 })], JSON.stringify);
  });

  test('a file cut anywhere gives records or a UserError', async () => {
    await expectCutsToBeHandled(
      helmReader,
      STATS,
      JSON.stringify([entry('id1', { exact_match: 1 }), entry('id2', { exact_match: 0 })]),
    );
  });
});
