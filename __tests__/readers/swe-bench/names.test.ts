import { describe, expect, test } from '@jest/globals';
import {
  instanceOf,
  instanceOrigins,
  isOwnFolder,
  isReportOfSameRun,
  reportOrigins,
  runFolder,
  submissionModels,
} from '../../../src/readers/swe-bench/names.js';

const NO_RUNS: ReadonlySet<string> = new Set();

describe('the model of a run report', () => {
  const origins = (paths: string[], runs = NO_RUNS) =>
    reportOrigins(paths, runs).map(([, { model, run }]) => (run === undefined ? model : `${model} | ${run}`));

  test('stands before the run, which is the same in all files', () => {
    expect(origins(['gpt-4.1.run1.json', 'claude.run1.json'])).toEqual(['gpt-4.1 | run1', 'claude | run1']);
  });

  test('holds dots of its own where what is behind them differs', () => {
    expect(origins(['gpt-4.1.json', 'claude-3.5.json'])).toEqual(['gpt-4.1', 'claude-3.5']);
    expect(origins(['gpt-4.1.json', 'claude-3.5.json'], new Set(['5']))).toEqual(['gpt-4.1', 'claude-3 | 5']);
  });

  test('is the whole name of one file alone, unless the run is known', () => {
    expect(origins(['out/claude.run1.json'])).toEqual(['claude.run1']);
    expect(origins(['out/claude.run1.json'], new Set(['run1']))).toEqual(['claude | run1']);
  });
});

test('submissions are named by their folders, others by their paths', () => {
  expect(submissionModels(['s/m1/results/results.json', 's/m2/results/results.json', 'x/r.json', 'y/r.json'])).toEqual([
    ['s/m1/results/results.json', 'm1'],
    ['s/m2/results/results.json', 'm2'],
    ['x/r.json', 'x'],
    ['y/r.json', 'y'],
  ]);
});

describe('reports of instances', () => {
  const origins = (...files: [string, ...string[]][]) =>
    instanceOrigins(files.map(([path, ...ids]) => ({ path, ids }))).map(([, origin]) => origin);

  test('lie below the model, and below the run', () => {
    expect(origins(['logs/run_evaluation/r1/m/i__1/report.json', 'i__1'])).toEqual([{ model: 'm', run: 'r1' }]);
    expect(origins(['m/logs/i__1/report.json', 'i__1'])).toEqual([{ model: 'm', run: undefined }]);
    expect(origins(['a.zip!m/i__1/report.json', 'i__1'])).toEqual([{ model: 'm', run: undefined }]);
  });

  test('that gather several are told apart by their paths', () => {
    expect(origins(['x/m1.json', 'i__1', 'i__2'], ['x/m2.json', 'i__1', 'i__2'])).toEqual([
      { model: 'm1' },
      { model: 'm2' },
    ]);
  });

  test.each(['i__1/report.json', './i__1/report.json', '../i__1/report.json', '/i__1/report.json', 'report.json'])(
    '%s does not reach the model',
    (path) => {
      expect(() => origins([path, 'i__1'])).toThrow(
        `${path}: the model is the name of the folder above the instance, and the path does not reach it. Name the files from further up`,
      );
    },
  );

  test('that do not name their instance are of their folder', () => {
    expect(instanceOf('m/i__1/report.json')).toBe('i__1');
    for (const path of ['report.json', './report.json', '../report.json', '/report.json'])
      expect(() => instanceOf(path)).toThrow('the report does not name its instance');
  });
});

test('the folder of a run, with and without folders of the instances', () => {
  expect(runFolder('r/m/i__1/report.json', ['i__1'])).toBe('r/m');
  expect(runFolder('r/m/report.json', ['i__1'])).toBe('r/m');
  expect(runFolder('r/m/i__1/report.json', ['i__1', 'i__2'])).toBe('r/m/i__1');
  expect([isOwnFolder('report.json', ['i']), isOwnFolder('report.json', ['i', 'j'])]).toEqual([true, false]);
});

test.each([
  ['r/m/i1/report.json', 'r/n/i2/report.json', true],
  ['r/m/logs/i1/report.json', 'r/n/logs/i2/report.json', true],
  ['r/m/i1/report.json', 's/m/i1/report.json', false],
  ['r/m/i1/report.json', 'r/m/i1/patch.json', false],
  ['r/m/i1/report.json', 'r/i1/report.json', false],
  ['i1/report.json', 'i2/report.json', false],
])('%s and %s are of one run: %s', (a, b, expected) => {
  expect([isReportOfSameRun(a, b), isReportOfSameRun(b, a)]).toEqual([expected, expected]);
});
