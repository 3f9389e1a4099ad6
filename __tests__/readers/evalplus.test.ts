import { describe, expect, test } from '@jest/globals';
import { evalplusReader } from '../../src/readers/evalplus.js';
import { previewFile } from '../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled } from '../support/hostile.js';
import { memoryFile, readWith } from '../support/read.js';

const sample = (base: unknown, plus: unknown) => ({
  task_id: 'HumanEval/0',
  solution: 'def f(): ...',
  base_status: base,
  plus_status: plus,
  base_fail_tests: [],
  plus_fail_tests: [],
});
const file = (tasks: Record<string, unknown>, hash = 'h1') => ({
  date: '2024-01-01 00:00',
  hash,
  eval: tasks,
  pass_at_k: { base: { 'pass@1': 1 } },
});
const read = (files: Record<string, unknown>, options = {}) =>
  readWith(
    evalplusReader,
    Object.entries(files).map(([path, value]) => memoryFile(path, JSON.stringify(value))),
    options,
  );
const results = async (tasks: Record<string, unknown>, options = {}) =>
  (await read({ 'm.eval_results.json': file(tasks) }, options)).records.map(({ result }) => result);
const models = async (...paths: string[]) => {
  const { records } = await read(
    Object.fromEntries(paths.map((path) => [path, file({ 'HumanEval/0': [sample('pass', 'pass')] })])),
  );
  return records.map(({ model }) => model);
};

describe('evalplus', () => {
  const four = {
    'HumanEval/0': [
      sample('pass', 'pass'),
      sample('pass', 'fail'),
      sample('fail', 'pass'),
      sample('timeout', 'timeout'),
    ],
  };

  test('base and plus must both pass; a timeout is wrong', async () => {
    expect(await results(four)).toEqual([true, false, false, false]);
    expect(await results(four, { metric: 'plus' })).toEqual([true, false, false, false]);
    expect(await results(four, { metric: 'base' })).toEqual([true, true, false, false]);
    await expect(results(four, { metric: 'pass@1' })).rejects.toThrow('There are base, and plus');
  });

  test('samples of a task are repeats, by their position; one sample is none', async () => {
    const { records } = await read({ 'm.json': file({ ...four, 'HumanEval/1': [sample('pass', 'pass')] }) });
    expect(records.map(({ id, repeat }) => [id, repeat])).toEqual([
      ['HumanEval/0', 0],
      ['HumanEval/0', 1],
      ['HumanEval/0', 2],
      ['HumanEval/0', 3],
      ['HumanEval/1', undefined],
    ]);
    expect(records[0]!.details).toEqual({ answer: 'def f(): ...' });
  });

  test('trap: null is no verdict', async () => {
    expect(
      await results({
        'HumanEval/0': [sample('pass', null), sample(null, 'pass'), sample('fail', null), sample('pass', 'pass')],
      }),
    ).toEqual(['unscored', 'unscored', false, true]);
  });

  test('trap: base tests alone decide where no file has others, and that is said; else it must be asked for', async () => {
    const base = file({ 'HumanEval/0': [sample('pass', null)] });
    const alone = await read({ 'a.json': base, 'b.json': base });
    expect(alone.records.map(({ result }) => result)).toEqual([true, true]);
    expect(alone.warnings).toHaveLength(2);
    const both = { 'a.json': file(four), 'b.json': base };
    await expect(read(both)).rejects.toThrow(/b\.json: only the base tests.*`metric`/);
    await expect(read({ 'b.json': base }, { metric: 'plus' })).rejects.toThrow('only the base tests');
    expect((await read(both, { metric: 'base' })).records).toHaveLength(5);
  });

  test('trap: the model stands in the name of the file or of the folder', async () => {
    expect(
      await models('r/humaneval/org--a_vllm_temp_0.0.eval_results.json', 'r/humaneval/b_temp_0.8_eval_results.json'),
    ).toEqual(['org--a_vllm_temp_0.0', 'b_temp_0.8']);
    expect(await models('r/a_temp_0.0/eval_results.json')).toEqual(['a_temp_0.0']);
  });

  test('trap: a model has one file for each data set', async () => {
    const of = (id: string) => file({ [id]: [sample('pass', 'pass')] });
    const { records } = await read({
      'r/humaneval/a.eval_results.json': of('HumanEval/0'),
      'r/humaneval/b.eval_results.json': of('HumanEval/0'),
      'r/mbpp/a.eval_results.json': of('Mbpp/2'),
      'r/mbpp/b.eval_results.json': of('Mbpp/2'),
    });
    expect(records.map(({ model, id }) => `${model} ${id}`)).toEqual([
      'a HumanEval/0',
      'b HumanEval/0',
      'a Mbpp/2',
      'b Mbpp/2',
    ]);
  });

  test('trap: other versions of the data set are said', async () => {
    const { warnings } = await read({ 'a.json': file(four), 'b.json': file(four, 'h2'), 'c.json': file(four) });
    expect(warnings).toEqual([expect.objectContaining({ path: 'b.json', message: expect.stringContaining('"h2"') })]);
  });

  test('old files: pairs of status and details', async () => {
    const old = {
      nfiles: 2,
      base: [
        ['success', []],
        ['timed out', [true]],
      ],
      plus: [
        ['failed', [false]],
        ['failed', []],
      ],
    };
    expect(await results({ 'HumanEval/0': old })).toEqual([false, false]);
    expect(await results({ 'HumanEval/0': { ...old, plus: [] } })).toEqual([true, false]);
    await expect(results({ 'HumanEval/0': { ...old, plus: [['failed', []]] } })).rejects.toThrow('2 base and 1 plus');
  });

  test('an unknown status is refused with its place', async () => {
    await expect(results({ 'HumanEval/0': [sample('passed', 'pass')] })).rejects.toThrow(
      /m\.eval_results\.json:1: "base_status" is "passed"/,
    );
    await expect(results({ 'HumanEval/0': [sample('pass', 'pass')], 'HumanEval/1': [] })).rejects.toThrow(
      '"HumanEval/1"',
    );
  });

  test('other objects are not accepted', async () => {
    for (const value of [{ eval: {} }, { eval: { a: [{ status: 'pass' }] } }, { eval: { task: 'x', model: 'y' } }]) {
      expect(evalplusReader.accepts(await previewFile(memoryFile('x.json', JSON.stringify(value))))).toBe(false);
    }
  });

  const small = file({ 'HumanEval/0': [sample('pass', 'fail')], 'HumanEval/1': [sample('pass', 'pass')] });
  const old = file({ 'HumanEval/0': { nfiles: 1, base: [['success', []]], plus: [['failed', []]] } });
  test('the order of tasks does not matter', async () => {
    const turned = Object.fromEntries(Object.entries(small.eval).reverse());
    const key = async (tasks: Record<string, unknown>) =>
      (await read({ 'm.json': file(tasks) })).records.map(({ id, result }) => `${id} ${String(result)}`).sort();
    expect(await key(turned)).toEqual(await key(small.eval));
  });

  test('cut anywhere', () => expectCutsToBeHandled(evalplusReader, 'm.json', JSON.stringify(small)));
  test('wrong types anywhere', () => expectWrongTypesToBeHandled(evalplusReader, 'm.json', small, JSON.stringify));
  test('wrong types in old files', () => expectWrongTypesToBeHandled(evalplusReader, 'm.json', old, JSON.stringify));
});
