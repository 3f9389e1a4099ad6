import { describe, expect, test } from '@jest/globals';
import { ABSTAINS } from '../../src/policies/answer-keys.js';
import { ballotsOf } from '../../src/policies/ballots.js';
import { evidenceOf, type Said } from '../support/evidence.js';
import { contextOf } from './contexts.js';

const N = 40;
const RIGHT = Array.from({ length: N }, (_, q) => (q % 4 === 0 ? 0 : 1) as 0 | 1);
const OUTCOMES = [RIGHT, RIGHT.map((x) => (1 - x) as 0 | 1)];
const answers = (of: (q: number) => Said | readonly Said[]) => Array.from({ length: N }, (_, q) => of(q));
const with2 = (m00: (q: number) => Said | readonly Said[], m01: (q: number) => Said | readonly Said[]) =>
  ballotsOf(contextOf(OUTCOMES, { evidence: evidenceOf({ m00: answers(m00), m01: answers(m01) }) }));

describe('ballots', () => {
  test('without answers are the outcomes', () => {
    const found = ballotsOf(contextOf(OUTCOMES));
    expect(found).toMatchObject({ by: 'outcomes', severalDraws: false });
    expect([...found.choice[0]!]).toEqual(RIGHT);
    expect(found.right).toEqual(found.choice);
  });

  test('of answers are one choice where these are the same in another spelling', () => {
    const { by, choice } = with2(
      () => '1/2',
      (q) => (q === 0 ? '0.5' : 'no'),
    );
    expect(by).toBe('answers');
    expect(choice[1]![0]).toBe(choice[0]![0]);
    expect(choice[1]![1]).not.toBe(choice[0]![1]);
  });

  test('of answers abstain on up to one query in twenty; with more without one they are the outcomes', () => {
    const missing = (most: number) =>
      with2(
        () => '4',
        (q) => (q < most ? undefined : '4'),
      );
    expect(missing(2).by).toBe('answers');
    expect([...missing(2).choice[1]!.subarray(0, 3)].map((choice) => choice === ABSTAINS)).toEqual([true, true, false]);
    expect(missing(3).by).toBe('outcomes');
    expect(ballotsOf(contextOf(OUTCOMES, { evidence: evidenceOf({ m00: answers(() => '4') }) })).by).toBe('outcomes');
  });

  test('vote with the first draw, and its own verdict where it has one', () => {
    const same = with2(
      (q) => [{ answer: '4', right: RIGHT[q] === 1 }, '5'],
      () => '5',
    );
    expect(same.severalDraws).toBe(false);
    expect(same.choice[0]![0]).not.toBe(same.choice[1]![0]);
    const other = with2(
      (q) => [{ answer: '4', right: q !== 1 }, '5'],
      () => '5',
    );
    expect(other.severalDraws).toBe(true);
    expect([...other.right[0]!.subarray(0, 3)]).toEqual([1, 0, 1]);
    // Without a verdict of the draw it is the outcome of the model.
    expect([...other.right[1]!]).toEqual(OUTCOMES[1]);
  });
});
