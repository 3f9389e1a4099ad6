import { describe, expect, test } from '@jest/globals';
import { isCut, Readings } from '../../src/audit/reading.js';
import { evidenceOf, type Said } from '../support/evidence.js';
import { poolOf } from '../support/table.js';

const pool = poolOf({ b: [0, 0, 'missing'], a: [0, 'error', 0] });
type Cells = Readonly<Record<string, readonly (Said | readonly Said[])[]>>;
const readingsOf = (said: Cells | undefined, row: number) =>
  new Readings(pool, said === undefined ? undefined : evidenceOf(said)).of(row);

describe('the members on a query', () => {
  test('come by name; those without anything on it are absent, those that failed are not', () => {
    const seen = (row: number) => readingsOf(undefined, row).map(({ model, errored }) => [model, errored]);
    expect(seen(0)).toEqual([
      ['a', false],
      ['b', false],
    ]);
    expect(seen(1)).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(seen(2)).toEqual([['a', false]]);
  });

  test('give the answer that a text states, with one key for the same answer', () => {
    const [a, b] = readingsOf({ a: ['Thinking. The answer is 0.5.'], b: [[{ answer: '1/2', right: true }, '7']] }, 0);
    expect(a!.answers).toMatchObject([{ text: '0.5', right: false }]);
    expect(b!.answers).toMatchObject([{ text: '1/2', right: true }, { text: '7' }]);
    expect(b!.answers[0]!.key).toBe(a!.answers[0]!.key);
    expect([a!.draws, b!.draws]).toEqual([1, 2]);
  });

  test('stopped where half of the reasons or more are limits', () => {
    const stopped = (...stops: string[]): boolean =>
      readingsOf({ a: [stops.map((stop) => ({ answer: '5', stop }))] }, 0)[0]!.stopped;
    expect([stopped('length', 'stop'), stopped('length', 'stop', 'stop'), stopped('stop')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('at the cap of their output', () => {
    const said = [512, 512, 512].map((outputTokens) => ({ answer: '5', outputTokens }));
    expect(readingsOf({ a: said, b: ['6'] }, 0).map(({ atCap }) => atCap)).toEqual([true, false]);
  });
});

describe('an empty answer', () => {
  const empty = (said: Cells, row = 0) => readingsOf(said, row).map((reading) => reading.empty);

  test('is one where the model logs answers, and others have one here', () => {
    expect(empty({ a: [undefined, undefined, '5'], b: ['6'] })).toEqual([true, false]);
    expect(empty({ a: ['   ', undefined, '5'], b: ['6'] })).toEqual([true, false]);
  });

  test('is none where the model logs no answers at all, or none was logged for the query', () => {
    expect(empty({ b: ['6'] })).toEqual([false, false]);
    expect(empty({ a: [undefined, undefined, '5'], b: [undefined, '6'] })).toEqual([false, false]);
  });

  test('logged as empty is one in any case', () => {
    expect(empty({ a: ['', undefined, '5'], b: [undefined, '6'] })).toEqual([true, false]);
  });

  test('of a model that failed is a failure and no empty answer', () => {
    const [a] = readingsOf({ a: ['5', undefined], b: ['6', '7'] }, 1);
    expect(a).toMatchObject({ errored: true, empty: false });
    expect(isCut(a!)).toBe(true);
  });
});
