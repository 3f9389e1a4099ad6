import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/base/errors.js';
import { inspectReader } from '../../../src/readers/inspect/inspect.js';
import type { EvalRecord } from '../../../src/readers/record.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled, readOrRefuse } from '../../support/hostile.js';
import { archive, finished, json, log, read, sample, spec, summary } from '../../support/inspect-logs.js';
import { memoryFile, type Reading } from '../../support/read.js';

const outcomes = ({ records }: Reading): unknown[] => records.map(({ model, id, result }) => [model, id, result]);
const withoutLine = (record: EvalRecord): unknown => ({ ...record, line: undefined });

describe('runs that did not end well', () => {
  test('no header: the journal is read in numerical order', async () => {
    const zip = archive('a.eval', {
      '_journal/start.json': { version: 2, eval: spec(), plan: {} },
      '_journal/summaries/10.json': [summary(1, 'C')],
      '_journal/summaries/2.json': [summary(1, 'I'), summary(2, 'I')],
      '_journal/config_updates/1.json': [{ x: 1 }],
    });
    const { records, warnings } = await read([zip], { details: false });
    expect(records.map(({ id, result }) => [id, result])).toEqual([
      ['1', true],
      ['2', false],
    ]);
    expect(warnings[0]!.message).toContain('(status "started"); its 2 finished samples were read');
  });

  test('a cancelled run is read, and said', async () => {
    const { records, warnings } = await read([json('a.json', log([sample(1, 'C')], {}, { status: 'cancelled' }))]);
    expect(records).toHaveLength(1);
    expect(warnings[0]!.message).toContain('status "cancelled"');
  });

  test('a log without samples is set aside', async () => {
    const { records, setAside } = await read([
      json('a.json', log(undefined)),
      json('b.json', log([])),
      json('c.json', { ...log([]), samples: null }),
    ]);
    expect(records).toEqual([]);
    expect(setAside.map(({ path }) => path)).toEqual(['a.json', 'b.json', 'c.json']);
  });

  test('of a run and its retries the newest success is read', async () => {
    const at = (hour: string, status: string, value: string) =>
      json(`${hour}-${status}.json`, log([sample(1, value)], { created: `2026-03-01T${hour}` }, { status }));
    const files = [
      at('10:00:00+00:00', 'success', 'I'),
      // The latest by the clock, though not by its text.
      at('09:30:00-05:00', 'success', 'C'),
      at('23:00:00+00:00', 'error', 'I'),
    ];
    const { records, setAside } = await read(files);
    expect(records.map(({ result }) => result)).toEqual([true]);
    expect(setAside.map(({ path }) => path).sort()).toEqual([files[0]!.path, files[2]!.path].sort());
    expect(outcomes(await read([...files].reverse()))).toEqual([['lab/alpha', '1', true]]);
  });

  test('logs of different models, or of different runs, are not retries of each other', async () => {
    const files = [
      json('a.json', log([sample(1, 'C')])),
      json('b.json', log([sample(1, 'I')], { model: 'lab/beta' })),
      json('c.json', log([sample(2, 'I')], { task_id: 'task-9' })),
    ];
    expect((await read(files)).records).toHaveLength(3);
  });
});

describe('models, tasks and questions', () => {
  const noModel = { model: 'none/none', model_roles: {} };

  test('none/none: the model of the roles, or the only one used', async () => {
    const roles = { model_roles: { solver: { model: 'lab/gamma' }, helper: [{ model: 'lab/gamma' }] } };
    expect((await read([json('a.json', log([sample(1, 'C')], { ...noModel, ...roles }))])).records[0]!.model).toBe(
      'lab/gamma',
    );
    const alone = log([sample(1, 'C', { model_usage: {} })], noModel);
    expect((await read([json('a.json', alone)])).records[0]!.model).toBe('lab/alpha');
    await expect(read([json('a.json', log([sample(1, 'C')], noModel))])).rejects.toThrow(
      /names no model of its own, and "lab\/alpha", "lab\/judge"/,
    );
  });

  test('an old log: one score without a name, which the results have', async () => {
    const old = sample(1, null, { scores: undefined, score: { value: 'C', answer: 'x' } });
    const file = json(
      'a.json',
      log([old], {}, { version: 1, results: { scorer: { name: 'model_graded' }, metrics: {} } }),
    );
    const { records } = await read([file], { metric: 'model_graded' });
    expect(records[0]).toMatchObject({ result: true, details: { answer: 'x' } });
    await expect(read([file], { metric: '88F74D2C' })).rejects.toThrow(/It has "model_graded"/);
  });

  test('a task that a model ran with several arguments is several tasks', async () => {
    const run = (task_id: string, subject: string, model: string) =>
      json(`${task_id}.json`, log([sample(1, 'C')], { task_id, model, task_args: { subject, shots: 5 } }));
    const { records } = await read([
      run('t1', 'law', 'lab/alpha'),
      run('t2', 'art', 'lab/alpha'),
      run('t3', 'law', 'lab/beta'),
    ]);
    expect(records.map(({ task }) => task)).toEqual([
      'arithmetic(subject="law")',
      'arithmetic(subject="art")',
      'arithmetic(subject="law")',
    ]);
  });

  test('where ids may stand for different questions, the questions are compared', async () => {
    const hashes = async (first: object, second: object) => {
      const files = [
        json('a.json', log([sample(1, 'C')], first)),
        json('b.json', log([sample(1, 'C', { input: 'Else?' })], { model: 'lab/beta', ...second })),
      ];
      return (await read(files)).records.map(({ contentHash }) => contentHash);
    };
    expect(await hashes({}, {})).toEqual([undefined, undefined]);
    const shuffled = await hashes({}, { dataset: { shuffled: true } });
    expect(shuffled[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(shuffled[1]).not.toBe(shuffled[0]);
    expect((await hashes({ task_args: { n: 1 } }, { task_args: { n: 2 } }))[0]).toBe(shuffled[0]);
  });

  test('inputs of messages, targets of several texts; texts that are elsewhere are absent', async () => {
    const parts = [
      { type: 'text', text: 'Look:' },
      { type: 'image', image: 'x' },
    ];
    const { records } = await read([
      json(
        'a.json',
        log([
          sample(1, 'C', {
            input: [
              { role: 'system', content: 'Be brief.' },
              { role: 'user', content: parts },
            ],
            target: ['A', 'C'],
          }),
          sample(2, 'C', {
            input: 'attachment://abc',
            target: '',
            scores: { match: { value: 'C', answer: 'attachment://def' } },
          }),
        ]),
      ),
    ]);
    expect(records[0]!.details).toMatchObject({ prompt: 'Be brief.\nLook:', reference: 'A, C' });
    expect(records[1]!.details).toMatchObject({ answer: 'I say four' });
    expect(records[1]!.details!.prompt).toBe(undefined);
    expect(records[1]!.details!.reference).toBe(undefined);
  });
});

describe('damaged logs', () => {
  test('messages name file and line', async () => {
    await expect(read([json('a.json', log([sample(1, 'C'), sample(2, 'C', { epoch: 'x' })]))])).rejects.toThrow(
      /^a\.json:\d+: "epoch" is "x"/,
    );
    await expect(read([json('a.json', log([sample(1, 'C'), {}]))])).rejects.toThrow(/a sample is "\{\}"/);
    await expect(read([json('a.json', log([sample(1, 'C'), 7]))])).rejects.toThrow(/^a\.json:\d+: a sample is "7"/);
    await expect(read([archive('a.eval', finished([summary(1, 'C', { scores: { match: 1 } })]))])).rejects.toThrow(
      /^a\.eval!summaries\.json:1: the score of "match"/,
    );
    await expect(read([archive('a.eval', finished([summary(1, 'C')], { eval: 3 }))])).rejects.toThrow(/"eval" is "3"/);
  });

  test('a JSON log cut anywhere, or with anything anywhere, is read or refused', async () => {
    const document = log([sample(1, 'C'), sample(2, 'I')]);
    await expectCutsToBeHandled(
      inspectReader,
      'a.json',
      JSON.stringify(log([sample(1, 'C', { messages: [], events: [] })])),
      { details: true },
    );
    await expectWrongTypesToBeHandled(inspectReader, 'a.json', document, JSON.stringify);
    for (const text of ['[]', '{}', '7', 'a,b\n1,2\n', ''])
      expect(await readOrRefuse(inspectReader, 'x', text)).toBeInstanceOf(UserError);
  });

  test('arguments nested without end are refused', async () => {
    const text = JSON.stringify(log([sample(1, 'C')], { task_args: { deep: 'DEEP' } }));
    const deep = text.replace('"DEEP"', '['.repeat(50_000) + ']'.repeat(50_000));
    expect(await readOrRefuse(inspectReader, 'a.json', deep)).toBeInstanceOf(UserError);
  });

  test('an archive with an entry cut anywhere is read or refused', async () => {
    const inside: Record<string, unknown> = finished(
      [summary(1, 'C')],
      {},
      { 'samples/1_epoch_1.json': sample(1, 'C') },
    );
    for (const name of ['header.json', 'summaries.json', 'samples/1_epoch_1.json']) {
      const text = JSON.stringify(inside[name]);
      for (let end = 0; end < text.length; end += 3) {
        await expect(read([archive('a.eval', { ...inside, [name]: text.slice(0, end) })])).rejects.toThrow(UserError);
      }
    }
  });

  test('the order of samples and of keys has no influence', async () => {
    const samples = [sample(1, 'C'), sample(2, 'I'), sample(3, 'P'), sample(3, 'C', { epoch: 2 })];
    const set = ({ records }: Reading): string[] => records.map((record) => JSON.stringify(withoutLine(record))).sort();
    const expected = set(await read([json('a.json', log(samples))]));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(samples, { minLength: samples.length }),
        fc.boolean(),
        async (shuffled, reversed) => {
          const entries = Object.entries(log(shuffled));
          const document = Object.fromEntries(reversed ? entries.reverse() : entries);
          expect(set(await read([memoryFile('a.json', JSON.stringify(document))]))).toEqual(expected);
        },
      ),
      { seed: 7, numRuns: 20 },
    );
  });
});
