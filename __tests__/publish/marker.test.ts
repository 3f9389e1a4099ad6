import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markedAs, marker, withMarker } from '../../src/publish/marker.js';
import { oldMarker } from './harness.js';
import { ANY_CHARACTER } from '../support/characters.js';

const SEED = { seed: 20_260_601, numRuns: 300 };
const state = { verdict: 'no-gain', passed: false };
const stamp = {
  commit: 'abc1234def',
  runs: [
    { id: 4_000_000_001, number: 12, attempt: 2 },
    { id: 4_000_000_002, number: 3, attempt: 1 },
  ],
};
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: ANY_CHARACTER }),
  fc.constantFrom('', '--', '-->', '%002d', '<!--'),
);

describe('marker', () => {
  test('is one HTML comment on one line, whatever key and verdict are', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (key, verdict, passed) => {
        const text = marker(key, { verdict, passed }, stamp);
        expect(text).toMatch(/^<!-- [^\n<>-]+-[^\n<>-]+ -->\n$/);
      }),
      SEED,
    );
  });

  test('is recognised under its own key and no other, with its state, its commit and its runs', () => {
    fc.assert(
      fc.property(texts, texts, texts, fc.boolean(), (key, other, verdict, passed) => {
        const body = `${marker(key, { verdict, passed }, stamp)}text`;
        const found = markedAs(key, body);
        expect(found?.sameAs({ verdict, passed })).toBe(true);
        expect(found?.sameAs({ verdict, passed: !passed })).toBe(false);
        expect(found?.sameAs({ verdict: `${verdict}x`, passed })).toBe(false);
        expect({ commit: found?.commit, runs: found?.runs }).toEqual(stamp);
        expect(markedAs(other, body) === undefined).toBe(other !== key);
      }),
      SEED,
    );
  });

  test('keys that differ only in a lone surrogate differ', () => {
    expect(markedAs('\ud800', marker('\ud801', state, stamp))).toBeUndefined();
    expect(markedAs('\ud800', marker('\ud800', state, stamp))).toBeDefined();
  });

  test.each([
    ['not at the start', ` ${marker('k', state, stamp)}`],
    ['quoted', `> ${marker('k', state, stamp)}`],
    ['broken', '<!-- beta-certificate key=k -->'],
    ['empty', ''],
  ])('%s is none', (_what, body) => expect(markedAs('k', body)).toBeUndefined());

  test('of a comment from before there were stamps it says neither commit nor run', () => {
    const found = markedAs('k', `${oldMarker('k', state)}text`);
    expect({ commit: found?.commit, runs: found?.runs }).toEqual({ commit: '', runs: [] });
    expect(found?.sameAs(state)).toBe(true);
  });

  test('is replaced without touching the text', () => {
    const next = marker('k', { ...state, passed: true }, stamp);
    for (const end of ['\n', '\r\n'])
      expect(withMarker(`${oldMarker('k', state).trimEnd()}${end}text`, next)).toBe(`${next}text`);
  });
});
