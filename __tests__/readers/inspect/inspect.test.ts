import { describe, expect, test } from '@jest/globals';
import { inspectReader } from '../../../src/readers/inspect/inspect.js';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import type { EvalRecord } from '../../../src/readers/record.js';
import { previewFile } from '../../../src/readers/preview-file.js';
import { archive, finished, json, log, read, sample, summary } from '../../support/inspect-logs.js';
import { memoryFile, type Reading } from '../../support/read.js';

const outcomes = ({ records }: Reading): unknown[] => records.map(({ model, id, result }) => [model, id, result]);
const resultsOf = async (values: readonly unknown[], options = {}): Promise<unknown[]> =>
  (await read([json('a.json', log(values.map((value, i) => sample(i + 1, value))))], options)).records.map(
    (r) => r.result,
  );
const withoutLine = (record: EvalRecord): unknown => ({ ...record, line: undefined });

describe('the two kinds of log', () => {
  test('a JSON log: model, task, id, verdict and line, and the details', async () => {
    const { records, warnings, setAside } = await read([json('a.json', log([sample(1, 'C'), sample('b/../x', 'I')]))]);
    expect(records).toEqual([
      expect.objectContaining({
        model: 'lab/alpha',
        task: 'arithmetic',
        id: '1',
        result: true,
        line: expect.any(Number),
      }),
      expect.objectContaining({ id: 'b/../x', result: false }),
    ]);
    expect(records[0]!.repeat).toBeUndefined();
    expect(records[0]!.details).toEqual({
      answer: 'four',
      reference: 'four',
      prompt: 'What is 1 + 1?',
      subject: 'sums',
      stopReason: 'stop',
      latency: 1.5,
      inputTokens: 10,
      outputTokens: 2,
      cost: 0.25,
    });
    expect([warnings, setAside]).toEqual([[], []]);
  });

  test('an archive gives the same records as the JSON log, from summaries and samples', async () => {
    const both = [sample(1, 'C'), sample('b/../x', 'I')];
    const zip = archive(
      'a.eval',
      finished(
        [summary(1, 'C'), summary('b/../x', 'I')],
        {},
        {
          'samples/1_epoch_1.json': both[0],
          'samples/b/../x_epoch_1.json': both[1],
        },
      ),
    );
    const fromJson = (await read([json('a.json', log(both))])).records.map(withoutLine);
    expect((await read([zip])).records).toEqual(fromJson);
  });

  test('without details the samples of an archive are not opened, and nothing of them is kept', async () => {
    const zip = archive('a.eval', finished([summary(1, 'C')], {}, { 'samples/1_epoch_1.json': 'not JSON' }));
    expect((await read([zip], { details: false })).records).toEqual([
      { model: 'lab/alpha', task: 'arithmetic', id: '1', result: true },
    ]);
  });

  test('samples in chunks: the summaries have the scores, sample.json the rest', async () => {
    const shell = sample(1, 'C', { messages: undefined, events: undefined });
    const zip = archive(
      'a.eval',
      finished(
        [summary(1, 'C')],
        { version: 3 },
        {
          'samples/1_epoch_1/sample.json': shell,
          'samples/1_epoch_1/events/0.json': '[',
        },
      ),
    );
    expect((await read([zip])).records[0]).toMatchObject({ result: true, details: { stopReason: 'stop' } });
  });

  test('summaries whose samples are missing: read, and said', async () => {
    const { records, warnings } = await read([archive('a.eval', finished([summary(1, 'C')]))]);
    expect(records[0]!.details).toMatchObject({ answer: 'four', prompt: 'What is 1 + 1?' });
    expect(warnings[0]!.message).toContain('1 samples are only in the summaries');
  });

  test('what is accepted: by content', async () => {
    const accepts = async (file: ResultsFile): Promise<boolean> => inspectReader.accepts(await previewFile(file));
    expect(await accepts(archive('x', { '_journal/start.json': {} }))).toBe(true);
    expect(await accepts(archive('x', { 'results.json': {} }))).toBe(false);
    expect(await accepts(json('x', log([])))).toBe(true);
    expect(await accepts(json('x', { version: 3, results: {} }))).toBe(false);
    expect(await accepts(json('x', { eval: { 'HumanEval/0': [] } }))).toBe(false);
  });
});

describe('values of scores', () => {
  test('letters, words, numbers', async () => {
    const values = ['C', 'I', 'P', 'N', true, false, 'yes', 'No', 'TRUE', 'false', 0.25, 1, '0.5', ' 1 '];
    expect(await resultsOf(values)).toEqual([
      true,
      false,
      0.5,
      false,
      true,
      false,
      true,
      false,
      true,
      false,
      0.25,
      1,
      0.5,
      1,
    ]);
  });

  test('NaN, Infinity and null are unscored, not wrong', async () => {
    const text = JSON.stringify(log([sample(1, 'C'), sample(2, 'NAN'), sample(3, 'INF'), sample(4, null)]));
    const bare = text.replace('"NAN"', 'NaN').replace('"INF"', '-Infinity');
    const { records } = await read([memoryFile('a.json', bare)]);
    expect(records.map((r) => r.result)).toEqual([true, 'unscored', 'unscored', 'unscored']);
  });

  test('other texts are unscored and counted', async () => {
    const { records, warnings } = await read([
      json('a.json', log([sample(1, 'C'), sample(2, 'maybe'), sample(3, '')])),
    ]);
    expect(records.map((r) => r.result)).toEqual([true, 'unscored', 'unscored']);
    expect(warnings.map((w) => w.message)).toEqual([
      '2 scores of "match" are neither verdicts nor numbers and count as unscored (the first: "maybe")',
    ]);
  });

  test('a dict is several measures: `metric` names the key', async () => {
    const samples = [sample(1, { style: 'C', truth: null }), sample(2, { style: 'I', truth: 1 }), sample(3, NaN)];
    const file = json('a.json', log(samples));
    await expect(read([file])).rejects.toThrow(/"match\.style", "match\.truth"/);
    expect((await read([file], { metric: 'match.truth' })).records.map((r) => r.result)).toEqual([
      'unscored',
      1,
      'unscored',
    ]);
    await expect(read([file], { metric: 'match' })).rejects.toThrow(/there is no metric "match".*"match\.style"/);
  });

  test('the only key of a dict needs no choice; __proto__ is a key like others', async () => {
    const text = JSON.stringify(log([sample(1, { KEY: 1 })])).replace('"KEY"', '"__proto__"');
    expect((await read([memoryFile('a.json', text)])).records[0]!.result).toBe(1);
  });

  test('lists are refused', async () => {
    await expect(resultsOf([[1, 0]])).rejects.toThrow(/a\.json: its scores are lists/);
  });
});

describe('several scorers', () => {
  const scored = (id: number, scores: Record<string, unknown>) =>
    sample(id, null, { scores: Object.fromEntries(Object.entries(scores).map(([k, value]) => [k, { value }])) });
  const beta = { model: 'lab/beta', task_id: 'task-2' };

  test('several in all logs: the user chooses, and the choice holds for all', async () => {
    const files = [
      json('a.json', log([scored(1, { match: 'C', judge: 'I' })])),
      json('b.json', log([scored(1, { match: 'I', judge: 'C' })], beta)),
    ];
    await expect(read(files)).rejects.toThrow(/Set `metric` to one of "judge", "match"/);
    expect(outcomes(await read(files, { metric: 'judge' }))).toEqual([
      ['lab/alpha', '1', false],
      ['lab/beta', '1', true],
    ]);
    await expect(read(files, { metric: 'nope' })).rejects.toThrow(/no metric "nope". It has "judge", "match"/);
  });

  test('exactly one that all logs of the task have: it is used, and said', async () => {
    const { records, warnings } = await read([
      json('a.json', log([scored(1, { match: 'C', judge: 'I' })])),
      json('b.json', log([scored(1, { match: 'I' })], beta)),
    ]);
    expect(records.map((r) => r.result)).toEqual([true, false]);
    expect(warnings[0]!.message).toContain('metric "match" is used for all models');
  });

  test('none in common is an error, and tasks choose apart', async () => {
    const other = (task: string) => json('b.json', log([scored(1, { judge: 'I' })], { ...beta, task }));
    const first = json('a.json', log([scored(1, { match: 'C' })]));
    await expect(read([first, other('arithmetic')])).rejects.toThrow(/no metric is common/);
    expect((await read([first, other('grammar')])).records.map(({ task }) => task)).toEqual(['arithmetic', 'grammar']);
  });
});

describe('samples without a verdict', () => {
  test('an error without a score is an error; with a score the score stands', async () => {
    const error = { message: 'boom', traceback: '' };
    const { records } = await read([
      json(
        'a.json',
        log([
          sample(1, 'C'),
          sample(2, 'I', { error }),
          sample(3, 'C', { scores: null, error }),
          sample(4, NaN, { error }),
        ]),
      ),
    ]);
    expect(records.map((r) => r.result)).toEqual([true, false, 'error', 'error']);
  });

  test('a limit: the score stands, and the limit is the reason for the stop', async () => {
    const limit = { type: 'token', limit: 100 };
    const { records } = await read([
      json('a.json', log([sample(1, 'I', { limit }), sample(2, 'C', { scores: {}, limit })])),
    ]);
    expect(records.map((r) => [r.result, r.details?.stopReason])).toEqual([
      [false, 'token_limit'],
      ['unscored', 'token_limit'],
    ]);
  });

  test('a log that was never scored: unscored, and said', async () => {
    const { records, warnings } = await read([
      json('a.json', log([sample(1, 'C', { scores: {} }), sample(2, 'C', { scores: undefined })])),
    ]);
    expect(records.map((r) => r.result)).toEqual(['unscored', 'unscored']);
    expect(warnings[0]!.message).toContain('`inspect score`');
  });

  test('invalidated samples are set aside, in both kinds of log', async () => {
    const invalid = sample(2, 'C', { invalidation: { author: 'me' } });
    const files = [
      json('a.json', log([sample(1, 'C'), invalid], {}, { invalidated: true })),
      archive(
        'a.eval',
        finished(
          [summary(1, 'C'), summary(2, 'C')],
          { invalidated: true },
          {
            'samples/1_epoch_1.json': sample(1, 'C'),
            'samples/2_epoch_1.json': invalid,
          },
        ),
      ),
    ];
    for (const file of files) {
      const { records, setAside } = await read([file], { details: false });
      expect(records.map(({ id }) => id)).toEqual(['1']);
      expect(setAside).toEqual([{ path: file.path, what: 'samples that were declared invalid', count: 1 }]);
    }
  });
});

describe('epochs and attempts', () => {
  test('epochs are repeats; reductions are not counted', async () => {
    const rows = [summary(1, 'C', { epoch: 2 }), summary(1, 'I')];
    const { records } = await read([archive('a.eval', finished(rows))], { details: false });
    expect(records.map(({ id, repeat, result }) => [id, repeat, result])).toEqual([
      ['1', 2, true],
      ['1', 1, false],
    ]);
  });

  test('of a requeued sample the last attempt counts', async () => {
    const { records, setAside } = await read([archive('a.eval', finished([summary(1, 'I'), summary(1, 'C')]))], {
      details: false,
    });
    expect(records.map(({ result }) => result)).toEqual([true]);
    expect(setAside).toEqual([{ path: 'a.eval', what: 'earlier attempts at samples that were run again', count: 1 }]);
  });
});
