import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/base/errors.js';
import { promptfooReader } from '../../../src/readers/promptfoo/promptfoo.js';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import { previewFile } from '../../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled, jsonLines, readOrRefuse } from '../../support/hostile.js';
import {
  document,
  failed,
  json,
  lines,
  outcomes,
  read,
  readRows,
  row,
  rowOfTest,
} from '../../support/promptfoo-results.js';
import { memoryFile, type Reading } from '../../support/read.js';

const TWO = [row('alpha', 1, true), row('beta', 1, false), row('beta', 2, true), row('alpha', 2, false)];
const TWO_OUTCOMES = [
  ['alpha', 'q-1', true],
  ['beta', 'q-1', false],
  ['beta', 'q-2', true],
  ['alpha', 'q-2', false],
];

describe('the forms of the file', () => {
  test('JSON version 3: one record for each result, with its line and details', async () => {
    const reading = await readRows(TWO);
    expect(outcomes(reading)).toEqual(TWO_OUTCOMES);
    expect(reading.warnings).toEqual([]);
    expect(reading.records[0]!.repeat).toBeUndefined();
    expect(reading.records[0]!.line).toBeGreaterThan(1);
    expect(reading.records[0]!.details).toEqual({
      answer: '2',
      reference: '2',
      prompt: 'What is 1 + 1?',
      subject: 'sums',
      stopReason: 'stop',
      cost: 0.001,
      latency: 1.5,
      inputTokens: 10,
      outputTokens: 2,
    });
  });

  test('JSON Lines, also of one line, and what evaluate() returns', async () => {
    expect(outcomes(await read([lines('a.jsonl', TWO)]))).toEqual(TWO_OUTCOMES);
    expect(outcomes(await read([lines('a.jsonl', TWO.slice(0, 1))]))).toEqual(TWO_OUTCOMES.slice(0, 1));
    expect(outcomes(await read([json('a.json', document(TWO).results)]))).toEqual(TWO_OUTCOMES);
  });

  test('version 2: results without tests and positions are told apart by their variables', async () => {
    const old = (model: string, n: number, success: boolean) => ({
      ...row(model, n, success),
      prompt: { raw: 'x', display: 'p' },
      provider: model,
      testCase: undefined,
      promptIdx: undefined,
      testIdx: undefined,
      failureReason: undefined,
    });
    const results = [old('alpha', 1, true), old('beta', 1, false), old('alpha', 2, true)];
    const { records } = await read([
      json('a.json', { results: { version: 2, results, table: { head: {}, body: [] } } }),
    ]);
    expect(records.map(({ model, result }) => [model, result])).toEqual([
      ['alpha', true],
      ['beta', false],
      ['alpha', true],
    ]);
    expect(records[0]!.id).toMatch(/^#[0-9a-f]{16}$/);
    expect(records[1]!.id).toBe(records[0]!.id);
    expect(records[2]!.id).not.toBe(records[0]!.id);
  });

  test('a killed run: the whole lines are read, and the cut is said with their number', async () => {
    const reading = await read([lines('a.jsonl', TWO, '\n{"provider":{"id":"x"')]);
    expect(outcomes(reading)).toEqual(TWO_OUTCOMES);
    expect(reading.warnings[0]!.message).toContain('the 4 before it were read');
  });

  test('what is accepted: by content', async () => {
    const accepts = async (file: ResultsFile): Promise<boolean> => promptfooReader.accepts(await previewFile(file));
    expect(await accepts(json('x', document([])))).toBe(true);
    expect(await accepts(json('x', { results: { arc: { acc: 1 } }, versions: {} }))).toBe(false);
    expect(await accepts(json('x', { version: 1, prompts: [] }))).toBe(false);
    expect(await accepts(lines('x', [{ provider: 'a', success: true }, { id: 1 }]))).toBe(false);
    expect(await accepts(memoryFile('x', 'id,Status,Score\n1,PASS,1\n'))).toBe(false);
  });

  test('the same results in two files of one evaluation are read once', async () => {
    const rows = TWO.map((each, i) => ({ ...each, id: `row-${i}` }));
    const reading = await read([json('a.json', document(rows)), lines('a.jsonl', rows)]);
    expect(reading.records).toHaveLength(4);
    expect(reading.setAside).toHaveLength(4);
    expect(reading.setAside[0]).toMatchObject({ path: 'a.jsonl', what: expect.stringContaining('earlier file') });
  });

  test('the configuration is never read', async () => {
    const reading = await readRows([row('alpha', 1, true)]);
    expect(JSON.stringify(reading)).not.toContain('SECRET-KEY');
  });
});

describe('outcomes', () => {
  test('only failureReason 2 and a failure without output are errors; `error` beside a wrong answer is not', async () => {
    const rows = [
      row('alpha', 1, false),
      failed('alpha', 2),
      failed('alpha', 5, { response: { output: 'an answer that could not be graded' } }),
      row('alpha', 3, false, { failureReason: 0, response: {} }),
      row('alpha', 4, false, { response: { output: '' } }),
    ];
    expect((await readRows(rows)).records.map(({ result }) => result)).toEqual([
      false,
      'error',
      'error',
      'error',
      false,
    ]);
  });

  test('tests without assertions are left out, and counted', async () => {
    const gradingResult = { pass: true, score: 1, reason: 'No assertions' };
    const bare = rowOfTest('alpha', 2, true, { assert: [] }, { gradingResult });
    const reading = await readRows([row('alpha', 1, true), bare]);
    expect(outcomes(reading)).toEqual([['alpha', 'q-1', true]]);
    expect(reading.warnings[0]!.message).toMatch(/^1 results of tests without assertions/);
    await expect(readRows([bare])).rejects.toThrow(/none of its tests has an assertion/);
  });

  test('stripped fields: the verdict is there, the texts are absent', async () => {
    const stripped = row('alpha', 1, true, {
      gradingResult: null,
      prompt: { raw: '[prompt stripped]', label: 'p' },
      response: { output: '[output stripped]' },
    });
    const { records } = await readRows([stripped]);
    expect(records[0]!.result).toBe(true);
    const there = Object.entries(records[0]!.details!).filter(([, value]) => value !== undefined);
    expect(there.map(([key]) => key).sort()).toEqual(['cost', 'latency', 'reference', 'subject']);
  });

  test('stripped variables: an id in the metadata is needed', async () => {
    const bare = (n: number, metadata = {}) =>
      row('alpha', n, true, { testCase: { assert: [{ type: 'equals', value: 'x' }], metadata }, vars: {} });
    await expect(readRows([bare(1), bare(2)])).rejects.toThrow(/PROMPTFOO_STRIP_TEST_VARS/);
    const { records } = await readRows([bare(1, { id: 'a' }), bare(2, { id: 'b' })]);
    expect(records.map(({ id, contentHash }) => [id, contentHash])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
  });

  test('`metric`: the score or a named score, as it is', async () => {
    const rows = [
      row('alpha', 1, false),
      row('beta', 1, true, { namedScores: { accuracy: null } }),
      failed('alpha', 2),
      row('beta', 2, true),
    ];
    const of = async (metric: string) => (await readRows(rows, { metric })).records.map(({ result }) => result);
    expect(await of('score')).toEqual([0.5, 1, 'error', 1]);
    expect(await of('accuracy')).toEqual([0.25, 'unscored', 'error', 1]);
    expect(await of('success')).toEqual([false, true, 'error', true]);
    await expect(of('__proto__')).rejects.toThrow(/no metric "__proto__". It has "accuracy", "score", "success"/);
  });

  test('`metric`: tests that no model has it on are set aside', async () => {
    const without = [row('alpha', 1, true, { namedScores: {} }), failed('beta', 1)];
    const reading = await readRows([...without, row('alpha', 2, true), row('beta', 2, false, { namedScores: {} })], {
      metric: 'accuracy',
    });
    expect(outcomes(reading)).toEqual([
      ['alpha', 'q-2', 1],
      ['beta', 'q-2', 'unscored'],
    ]);
    expect(reading.setAside).toHaveLength(2);
  });

  test('details: objects as answers, templates as references, 0 and cached measures', async () => {
    const test = {
      vars: { expected: 'four', category: 'sums' },
      assert: [{ type: 'icontains', value: '{{ expected }}' }],
    };
    const response = { output: { b: 1, a: [null] }, cached: true };
    const { records } = await readRows([rowOfTest('alpha', 1, true, test, { response, cost: 0 })]);
    expect(records[0]!.details).toEqual({
      answer: '{"a":[null],"b":1}',
      reference: 'four',
      prompt: 'What is 1 + 1?',
      subject: 'sums',
    });
    expect((await readRows(TWO, { details: false })).records[0]!.details).toBe(undefined);
  });
});

describe('damaged files', () => {
  test('messages name file and line', async () => {
    await expect(read([lines('a.jsonl', [TWO[0], { ...TWO[1], success: 'yes' }])])).rejects.toThrow(
      /^a\.jsonl:2: "success" is "yes"/,
    );
    await expect(read([lines('a.jsonl', [TWO[0], { ...TWO[1], provider: {} }])])).rejects.toThrow(
      /^a\.jsonl:2: "provider"/,
    );
    await expect(readRows([])).rejects.toThrow(/^a\.json: the file holds no results/);
    await expect(readRows([TWO[0], 3])).rejects.toThrow(/^a\.json:\d+: "results\.results\.1" is "3"/);
  });

  test('cut anywhere, or with anything anywhere: read or refused', async () => {
    await expectCutsToBeHandled(promptfooReader, 'a.json', JSON.stringify(document(TWO.slice(0, 1))));
    await expectCutsToBeHandled(promptfooReader, 'a.jsonl', jsonLines(TWO.slice(0, 1)));
    await expectWrongTypesToBeHandled(promptfooReader, 'a.json', document(TWO.slice(0, 1)), JSON.stringify);
    for (const text of ['[]', '{}', '7', 'a,b\n1,2\n', ''])
      expect(await readOrRefuse(promptfooReader, 'x', text)).toBeInstanceOf(UserError);
  });

  test('values nested without end are refused', async () => {
    const text = JSON.stringify(document([row('alpha', 1, true, { testCase: { vars: { n: 'DEEP' } } })]));
    const deep = text.replace('"DEEP"', '['.repeat(50_000) + ']'.repeat(50_000));
    expect(await readOrRefuse(promptfooReader, 'a.json', deep)).toBeInstanceOf(UserError);
  });

  test('the order of results, which is that of completion, has no influence', async () => {
    const rows = [
      ...TWO,
      row('alpha', 1, false, { testIdx: 7 }),
      row('alpha', 3, true, { promptIdx: 2 }),
      failed('beta', 3),
    ];
    const set = ({ records }: Reading): string[] =>
      records.map((record) => JSON.stringify({ ...record, line: 0 })).sort();
    const expected = set(await readRows(rows));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        expect(set(await readRows(shuffled))).toEqual(expected);
      }),
      { seed: 7, numRuns: 20 },
    );
  });
});
