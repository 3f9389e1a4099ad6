import { describe, expect, test } from '@jest/globals';
import { confidenceSignals } from '../../src/policies/cascades-confidence.js';
import { evidenceOf, type Said } from '../support/evidence.js';
import { contextOf } from './contexts.js';

const N = 12;
const OUTCOMES = [0, 1].map(() => Array.from({ length: N }, () => 1 as const));
type Cells = readonly (Said | readonly Said[])[];
const signalsOf = (said: Readonly<Record<string, Cells>>) =>
  confidenceSignals(contextOf(OUTCOMES, { names: ['a', 'b'], evidence: evidenceOf(said) }));
const filled = (first: Cells, rest: Said | readonly Said[]): Cells =>
  Array.from({ length: N }, (_, i) => first[i] ?? rest);

describe('confidence', () => {
  test('as logged; below everything where there is none', () => {
    const [signal, ...others] = signalsOf({ b: filled([{ confidence: 0.9 }, { answer: '4' }], { confidence: 0.5 }) });
    expect(others).toEqual([]);
    expect(signal).toMatchObject({ model: 1, by: 'logged', draws: 1 });
    expect([...signal!.values.subarray(0, 3)]).toEqual([0.9, -Infinity, 0.5]);
  });

  test('by the share of draws that agree, those without an answer among the draws', () => {
    const [signal] = signalsOf({
      a: filled(
        [
          ['4', '4.0', '5'],
          ['1', '2', '3'],
          [{ right: false }, { right: false }, { answer: '7', right: false }],
          ['4', '4'],
        ],
        ['6', '6', '6'],
      ),
    });
    expect(signal).toMatchObject({ model: 0, by: 'self-consistency', draws: 3 });
    // Two draws are no scale.
    expect([...signal!.values.subarray(0, 5)]).toEqual([2 / 3, 1 / 3, 1 / 3, -Infinity, 1]);
  });

  test('as logged counts before the agreement of draws', () => {
    const draws = (confidence: number, third: string): Said[] =>
      ['4', '4', third].map((answer) => ({ answer, confidence }));
    const [signal] = signalsOf({ a: filled([draws(0.2, '5')], draws(0.8, '4')) });
    expect(signal).toMatchObject({ by: 'logged', draws: 1 });
    expect(signal!.values[0]).toBeCloseTo(0.2, 12);
  });

  test('that is the same everywhere, of two draws, or without evidence is none', () => {
    expect(signalsOf({ a: filled([], { confidence: 1 }) })).toEqual([]);
    expect(signalsOf({ a: filled([['4', '5']], ['4', '4']) })).toEqual([]);
    expect(confidenceSignals(contextOf(OUTCOMES))).toEqual([]);
  });
});
