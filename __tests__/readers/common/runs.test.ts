import { describe, expect, test } from '@jest/globals';
import { selectRuns, type Run } from '../../../src/readers/common/runs.js';
import { memoryFile } from '../../support/read.js';

/** A run with one outcome for each letter of `outcomes`: r is right, w wrong, `-` none. */
function run(path: string, outcomes: string, more: Partial<Run> = {}): Run {
  const said = [...outcomes].map((letter, i): [string, string] => [String(i), letter]);
  const rest = { model: 'm', task: 't', ...more };
  return { file: memoryFile(path, ''), ...rest, outcomes: new Map(said.filter(([, letter]) => letter !== '-')) };
}

const names = (...runs: readonly Run[]): string[] =>
  selectRuns(runs).kept.map(({ run: { file }, model }) => `${file.path}: ${model}`);
const left = (...runs: readonly Run[]): string[] => selectRuns(runs).aside.map(({ why }) => why);

describe('what tells systems apart', () => {
  test('facts of the system, wherever they differ', () => {
    const one = run('a', 'rr', { system: { revision: 'v1', dtype: 'float16' } });
    const two = run('b', 'rw', { system: { revision: 'v2', dtype: 'float16' } });
    expect(names(one, two)).toEqual(['a: m (revision=v1)', 'b: m (revision=v2)']);
    expect(names(two, { ...one, task: 'other' })).toEqual(['b: m (revision=v2)', 'a: m (revision=v1)']);
    expect(selectRuns([one, two]).notes[0]!.text).toBe(
      '"m" was run in 2 ways, and each is a model of its own: "m (revision=v1)", "m (revision=v2)"',
    );
  });

  test('a fact that one lacks is its default, one that is undefined tells nothing', () => {
    expect(names(run('a', 'r', { system: {} }), run('b', 'r', { system: { effort: 'high' } }))).toEqual([
      'a: m',
      'b: m (effort=high)',
    ]);
    const dated = (sha: string | undefined, date: string) => ({ system: { sha }, date });
    expect(names(run('a', 'r', dated(undefined, '1')), run('b', 'r', dated('x', '2')))).toEqual(['b: m']);
  });

  test('facts of the run, on the same task alone', () => {
    const [basic, react] = [{ labels: { solver: 'basic' } }, { labels: { solver: 'react' } }];
    expect(names(run('a', 'r', basic), run('b', 'r', react))).toEqual(['a: m (solver=basic)', 'b: m (solver=react)']);
    expect(names(run('a', 'r', basic), run('b', 'r', { ...react, task: 'u' }))).toEqual(['a: m', 'b: m']);
    // The name is one on all tasks.
    expect(names(run('a', 'r', basic), run('b', 'r', react), run('c', 'r', { ...react, task: 'u' }))[2]).toBe(
      'c: m (solver=react)',
    );
  });

  test('paths, where nothing else does and the outcomes differ', () => {
    expect(names(run('x/m.json', 'rr'), run('x/m-cot.json', 'rw'))).toEqual(['x/m.json: m', 'x/m-cot.json: m (m-cot)']);
    expect(names(run('x/r.json', 'rr'), run('y/r.json', 'rw'))).toEqual(['x/r.json: m (x)', 'y/r.json: m (y)']);
  });

  test('long values are cut, and stay different', () => {
    const prompt = (end: string) => ({ system: { prompt: `${'Think. '.repeat(20)}${end}` } });
    const [a, b] = names(run('a', 'r', prompt('one')), run('b', 'r', prompt('two'))) as [string, string];
    expect(a.length).toBeLessThan(60);
    expect(a.slice(1)).not.toBe(b.slice(1));
  });

  test('two systems never get one name', () => {
    const two = ['v1', 'v2'].map((v) => run(v, 'r', { system: { v } }));
    expect(() => selectRuns([...two, run('c', 'r', { model: 'm (v=v1)' })])).toThrow(/both be named "m \(v=v1\)"/);
  });
});

describe('which run of one system counts', () => {
  const at = (date: string, path: string, outcomes: string, more = {}) => run(path, outcomes, { date, ...more });

  test.each([
    ['the newer, if it is as complete', [at('1', 'a', 'rr'), at('2', 'b', 'rw')], ['b: m'], /an older run than b/],
    ['the fuller', [at('1', 'a', 'rrr'), at('2', 'b', 'rw')], ['a: m'], /newer than a, but less complete .*3 there, 2/],
    ['not one that did not end', [at('1', 'a', 'r'), at('2', 'b', 'w', { isUnfinished: true })], ['a: m'], /not ended/],
    [
      'one that did not end, if it is fuller',
      [at('1', 'a', 'r'), at('2', 'b', 'wr', { isUnfinished: true })],
      ['b: m'],
      /older/,
    ],
    ['the fuller of two copies', [at('1', 'a', 'r'), at('1', 'b', 'rr')], ['b: m'], /the same run as b/],
    ['the first of two whole copies', [run('x/a', 'rw'), run('y/a', 'rw')], ['x/a: m'], /the same run as x\/a/],
    ['any before one that says nothing', [at('1', 'a', 'r'), at('2', 'b', '-')], ['a: m'], /less complete/],
  ])('%s', (_, runs, kept, why) => {
    expect(names(...runs)).toEqual(kept);
    expect(left(...runs)).toEqual([expect.stringMatching(why)]);
    expect(left(...runs)[0]).toMatch(/^"m" on "t": /);
    if (runs.every(({ date }) => date !== undefined)) expect(names(...[...runs].reverse())).toEqual(kept);
  });

  test('parts of a run are joined', () => {
    expect(names(at('1', 'a', 'rr--'), at('2', 'b', '--rw'))).toEqual(['a: m', 'b: m']);
    // A part that was run again replaces that part alone.
    expect(names(at('1', 'a', 'rr--'), at('2', 'b', '--rw'), at('3', 'c', '--ww'))).toEqual(['a: m', 'c: m']);
  });

  test('one run with two gradings is asked about', () => {
    expect(() => names(at('1', 'logs/a', 'rw'), at('1', 'regraded/a', 'rr'))).toThrow(
      /regraded\/a: it holds the same run of "m" on "t" as logs\/a, with other outcomes/,
    );
  });

  test('what is not used is said beside the run that is', () => {
    const { notes } = selectRuns([at('1', 'a', 'rrr'), at('2', 'b', 'rr')]);
    expect(notes.map(({ run: { file }, text }) => [file.path, text])).toEqual([
      ['a', '"m" on "t": b is not used, newer than a, but less complete (outcomes: 3 there, 2 here)'],
    ]);
  });
});
