import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marker, stateUnder } from '../../src/publish/marker.js';

const SEED = { seed: 20_260_601, numRuns: 300 };
const state = { verdict: 'no-gain', passed: false };
const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', '--', '-->', '%002d', '<!--'));

describe('marker', () => {
  test('is one HTML comment on one line, whatever key and verdict are', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (key, verdict, passed) => {
        const text = marker(key, { verdict, passed });
        expect(text).toMatch(/^<!-- [^\n<>-]+-[^\n<>-]+ -->\n$/);
      }),
      SEED,
    );
  });

  test('is recognised under its own key and no other, with its state', () => {
    fc.assert(
      fc.property(texts, texts, texts, fc.boolean(), (key, other, verdict, passed) => {
        const body = `${marker(key, { verdict, passed })}text`;
        const found = stateUnder(key, body);
        expect(found?.sameAs({ verdict, passed })).toBe(true);
        expect(found?.sameAs({ verdict, passed: !passed })).toBe(false);
        expect(found?.sameAs({ verdict: `${verdict}x`, passed })).toBe(false);
        expect(stateUnder(other, body) === undefined).toBe(other !== key);
      }),
      SEED,
    );
  });

  test('keys that differ only in a lone surrogate differ', () => {
    expect(stateUnder('\ud800', marker('\ud801', state))).toBeUndefined();
    expect(stateUnder('\ud800', marker('\ud800', state))).toBeDefined();
  });

  test.each([
    ['not at the start', ` ${marker('k', state)}`],
    ['quoted', `> ${marker('k', state)}`],
    ['broken', '<!-- beta-certificate key=k -->'],
    ['empty', ''],
  ])('%s is none', (_what, body) => expect(stateUnder('k', body)).toBeUndefined());
});
