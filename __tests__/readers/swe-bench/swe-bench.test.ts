import { describe, expect, test } from '@jest/globals';
import { sweBenchReader } from '../../../src/readers/swe-bench/swe-bench.js';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import { previewFile } from '../../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled } from '../../support/hostile.js';
import { memoryFile, readWith, type Reading } from '../../support/read.js';
import { faultOf, load, outcomes } from '../tables/outcomes.js';

const report = (overrides = {}) => ({
  total_instances: 5,
  submitted_instances: 4,
  completed_ids: ['a__a-1', 'a__a-2'],
  incomplete_ids: ['a__a-5'],
  empty_patch_ids: ['a__a-3'],
  submitted_ids: ['a__a-1', 'a__a-2', 'a__a-3', 'a__a-4'],
  resolved_ids: ['a__a-1'],
  unresolved_ids: ['a__a-2'],
  error_ids: ['a__a-4'],
  schema_version: 2,
  ...overrides,
});
const instance = (id: string, overrides = {}) => ({
  [id]: { patch_is_None: false, patch_exists: true, patch_successfully_applied: true, resolved: true, ...overrides },
});
const read = (files: Record<string, unknown>, options = {}) =>
  readWith(
    sweBenchReader,
    Object.entries(files).map(([path, value]) => memoryFile(path, JSON.stringify(value))),
    options,
  );
const table = ({ records }: Reading) =>
  Object.fromEntries(records.map(({ model, id, result }) => [`${model} ${id}`, result]));
const models = ({ records }: Reading) => [...new Set(records.map(({ model }) => model))];

describe('swe-bench run report', () => {
  test('resolved, unresolved, empty, failed and not submitted are five things', async () => {
    expect(table(await read({ 'm.json': report() }))).toEqual({
      'm a__a-1': true,
      'm a__a-2': false,
      'm a__a-3': false,
      'm a__a-4': 'error',
      'm a__a-5': 'missing',
    });
  });

  test('trap: failures of the infrastructure also stand among the unresolved, and are errors', async () => {
    const overrides = { infra_failure_ids: ['a__a-2'], ambiguous_failure_ids: ['a__a-3'] };
    const all = table(await read({ 'm.json': report(overrides) }));
    expect([all['m a__a-2'], all['m a__a-3']]).toEqual(['error', 'error']);
  });

  test('trap: the run id is taken off where it is the same in all files', async () => {
    expect(models(await read({ 'x/gpt-4.1.run7.json': report(), 'x/o__llama-3.2.run7.json': report() }))).toEqual([
      'gpt-4.1',
      'o__llama-3.2',
    ]);
    expect(models(await read({ 'gpt-4.1.run7.json': report(), 'gpt-4.5.run8.json': report() }))).toEqual([
      'gpt-4.1.run7',
      'gpt-4.5.run8',
    ]);
    expect(models(await read({ 'gpt-4.1.run7.json': report() }))).toEqual(['gpt-4.1.run7']);
  });

  test('files of one name are told apart by their folders', async () => {
    expect(models(await read({ 'a.r/final_report.json': report(), 'b.r/final_report.json': report() }))).toEqual([
      'a.r',
      'b.r',
    ]);
  });

  test('without `unresolved_ids` the completed instances tell', async () => {
    const all = table(await read({ 'm.json': report({ unresolved_ids: undefined }) }));
    expect(all['m a__a-2']).toBe(false);
    await expect(read({ 'm.json': report({ unresolved_ids: undefined, completed_ids: undefined }) })).rejects.toThrow(
      'neither',
    );
  });

  test('submitted instances of another data set are set aside; unnamed ones are said', async () => {
    const { setAside, warnings } = await read({ 'm.json': report({ submitted_ids: ['other-1'], total_instances: 9 }) });
    expect(setAside).toEqual([expect.objectContaining({ count: 1 })]);
    expect(warnings[0]!.message).toContain('counts 9 instances but names 5');
  });

  test('contradictions and empty reports are refused', async () => {
    await expect(read({ 'm.json': report({ unresolved_ids: ['a__a-1'] }) })).rejects.toThrow('"a__a-1" stands in');
    const empty = { total_instances: 0, resolved_ids: [], unresolved_ids: [] };
    await expect(read({ 'm.json': empty })).rejects.toThrow('names no instance');
  });

  test('a metric that does not exist is refused', async () => {
    await expect(read({ 'm.json': report() }, { metric: 'accuracy' })).rejects.toThrow('There is only "resolved"');
    expect((await read({ 'm.json': report() }, { metric: 'resolved' })).records).toHaveLength(5);
  });
});

describe('swe-bench reports of instances', () => {
  test('the model is the folder above the instance, also where `logs` lies between', async () => {
    const reading = await read({
      'logs/run_evaluation/r/gpt-4/a__a-1/report.json': instance('a__a-1'),
      'verified/sub/logs/a__a-1/report.json': instance('a__a-1', { resolved: false }),
    });
    expect(table(reading)).toEqual({ 'gpt-4 a__a-1': true, 'sub a__a-1': false });
  });

  test('a failure of the infrastructure is an error, a patch that is empty or does not apply is wrong', async () => {
    const all = await read({
      'm.json': {
        ...instance('a', { resolved: false, infra_failure: true }),
        ...instance('b', { resolved: false, patch_is_None: true, patch_exists: false }),
        ...instance('c', { resolved: false, patch_successfully_applied: false }),
      },
    });
    expect(table(all)).toEqual({ 'm a': 'error', 'm b': false, 'm c': false });
  });

  test('a path that does not reach the model is refused', async () => {
    await expect(read({ 'report.json': instance('a') })).rejects.toThrow('does not reach');
    await expect(read({ 'a/report.json': instance('a') })).rejects.toThrow('does not reach');
  });

  test('trap: a report that is empty is an error of its instance, among reports of its run alone', async () => {
    const at = (model: string, id: string): string => `logs/run_evaluation/r/${model}/${id}/report.json`;
    const inFolder = (path: string, content: string): ResultsFile => ({
      ...memoryFile(path, content),
      foundInFolder: true,
    });
    const files = [
      inFolder(at('m', 'a__a-1'), JSON.stringify(instance('a__a-1'))),
      inFolder(at('m', 'a__a-2'), ''),
      inFolder(at('n', 'a__a-1'), '\n'),
      inFolder(at('n', 'a__a-2'), JSON.stringify(instance('a__a-2', { resolved: false }))),
    ];
    const { table } = await load(files);
    expect(outcomes(table)).toEqual({ m: { 'a__a-1': '1', 'a__a-2': 'E' }, n: { 'a__a-1': 'E', 'a__a-2': '0' } });
    expect(table.files.flatMap(({ warnings }) => warnings)).toEqual([
      expect.stringContaining('this and 1 more reports are empty'),
    ]);
    for (const path of ['logs/run_evaluation/other/m/a__a-2/report.json', 'logs/run_evaluation/r/m/a__a-2/notes.json'])
      expect(await faultOf(() => load([...files, inFolder(path, '')]))).toContain('the file is empty');
  });

  test('an id that is a key of every object', async () => {
    const text = '{"__proto__": {"resolved": true, "patch_exists": true}}';
    const { records } = await readWith(sweBenchReader, [memoryFile('m.json', text)]);
    expect(records).toEqual([{ model: 'm', id: '__proto__', result: true }]);
  });
});

describe('swe-bench submissions', () => {
  const full = {
    no_generation: ['i1'],
    generated: ['i2', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8'],
    with_logs: ['i2', 'i3', 'i4', 'i5', 'i6', 'i7'],
    install_fail: ['i3'],
    no_apply: ['i4'],
    applied: ['i2', 'i5', 'i6', 'i7'],
    test_errored: ['i5'],
    test_timeout: ['i6'],
    resolved: ['i2'],
  };
  const path = (model: string) => `verified/${model}/results/results.json`;

  test('lists of stages, with duplicates', async () => {
    expect(table(await read({ [path('m')]: full }))).toEqual({
      'm i1': false,
      'm i2': true,
      'm i3': 'error',
      'm i4': false,
      'm i5': 'error',
      'm i6': false,
      'm i7': false,
      'm i8': 'error',
    });
  });

  test('trap: a file that lists only resolved instances takes the others from the files beside it, and says so', async () => {
    const reading = await read({
      [path('m')]: full,
      [path('k')]: { no_generation: [], no_logs: ['i1'], resolved: ['i8', 'i9'] },
    });
    const all = table(reading);
    expect([all['k i1'], all['k i2'], all['k i8'], all['k i9']]).toEqual(['error', false, true, true]);
    expect(all).not.toHaveProperty('m i9');
    expect(reading.warnings).toEqual([
      expect.objectContaining({ path: path('k'), message: expect.stringContaining('6 instances') }),
    ]);
  });

  test('trap: where no file lists failures, those that nobody resolved cannot be counted', async () => {
    const only = { no_generation: [], no_logs: [], resolved: ['i1'] };
    await expect(read({ [path('m')]: only, [path('k')]: only })).rejects.toThrow('cannot be counted');
  });
});

describe('swe-bench, any file', () => {
  test('other objects are not accepted', async () => {
    for (const value of [
      { resolved: ['a'] },
      { resolved: true },
      {},
      { resolved_ids: [] },
      { a: { resolved: true } },
      [report()],
    ]) {
      expect(sweBenchReader.accepts(await previewFile(memoryFile('x.json', JSON.stringify(value))))).toBe(false);
    }
  });
  test('the order of ids and files does not matter', async () => {
    const lists = (turn: (list: string[]) => string[]) =>
      Object.fromEntries(
        Object.entries(report()).map(([key, value]) => [key, Array.isArray(value) ? turn(value) : value]),
      );
    const one = await read({ 'a.json': lists((list) => list), 'b.json': report() });
    const other = await read({ 'b.json': report(), 'a.json': lists((list) => [...list].reverse()) });
    expect(table(other)).toEqual(table(one));
  });

  test('cut anywhere', () => expectCutsToBeHandled(sweBenchReader, 'm.json', JSON.stringify(report())));
  test('wrong types in a report', () =>
    expectWrongTypesToBeHandled(sweBenchReader, 'm.json', report(), JSON.stringify));
  test('wrong types in instances', () =>
    expectWrongTypesToBeHandled(sweBenchReader, 'm.json', instance('a'), JSON.stringify));
  test('wrong types in a submission', () =>
    expectWrongTypesToBeHandled(
      sweBenchReader,
      'm.json',
      { generated: ['a'], no_logs: [], resolved: ['a'] },
      JSON.stringify,
    ));
});
