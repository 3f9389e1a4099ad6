import { expect, test } from '@jest/globals';
import type { InspectSample } from '../../../src/readers/inspect/sample.js';
import { isNoScore, measuresOf, resultOf } from '../../../src/readers/inspect/score.js';

const sample = (scores: Record<string, unknown>, failed = false): InspectSample => ({
  id: '1',
  epoch: 1,
  scores: new Map(Object.entries(scores)),
  answers: new Map(),
  failed,
  invalidated: false,
  usage: new Map(),
  inputHash: undefined,
  line: 1,
  details: {},
});
const names = (...all: Record<string, unknown>[]): string[] => [...measuresOf(all.map((one) => sample(one))).keys()];

test('the measures by which people choose: a scorer, or a key of one that gives several', () => {
  expect(names({ match: 'C', f1: 0.5 }, { match: 'I' })).toEqual(['match', 'f1']);
  expect(names({ judge: { tone: 1, facts: 0 } }, { judge: null })).toEqual(['judge.tone', 'judge.facts']);
  expect(names({ judge: { tone: 1 } }, { judge: 'C' })).toEqual(['judge.tone', 'judge']);
  expect(names({ match: NaN }, { match: null })).toEqual(['match']);
  expect(names({ list: ['a', 'b'] })).toEqual([]);
  expect(names({ list: ['a'] }, { list: 'C' })).toEqual(['list']);
  expect(names()).toEqual([]);
});

const result = (value: unknown, key?: string, failed = false) =>
  resultOf(sample({ s: value }, failed), { scorer: 's', key });

test.each<[unknown, unknown]>([
  ['C', true],
  ['I', false],
  ['P', 0.5],
  ['N', false],
  ['c', undefined],
  ['Yes', true],
  ['FALSE', false],
  [true, true],
  [0.25, 0.25],
  [' 1e-1 ', 0.1],
  ['1e999', undefined],
  ['0x10', undefined],
  ['', undefined],
  [['C'], undefined],
  [{ a: 1 }, undefined],
])('the value %j is %j', (value, expected) => {
  expect(result(value)).toBe(expected);
});

test('no score is an error where the sample failed, and unscored otherwise', () => {
  for (const none of [null, undefined, NaN, Infinity]) {
    expect(isNoScore(none)).toBe(true);
    expect([result(none), result(none, undefined, true)]).toEqual(['unscored', 'error']);
  }
  expect(isNoScore(0)).toBe(false);
  expect(result('C', undefined, true)).toBe(true);
});

test('the value under a key', () => {
  expect([result({ a: 'C' }, 'a'), result({ a: 'C' }, 'b'), result('C', 'a'), result(null, 'a')]).toEqual([
    ...[true, 'unscored', undefined, 'unscored'],
  ]);
  expect(result({}, 'constructor')).toBe('unscored');
});
