import { expect, test } from '@jest/globals';
import { EVERYDAY } from '../../../src/settings/table/everyday.js';

const kindOf = (name: (typeof EVERYDAY)[number]['name']) => EVERYDAY.find((setting) => setting.name === name)!.kind;

test('each default is a value that is taken', () => {
  const defaults = Object.fromEntries(EVERYDAY.map(({ name, kind, default: given }) => [name, kind.read(given, name)]));
  expect(defaults).toMatchObject({
    results: [],
    ensembles: [],
    'baseline-model': undefined,
    'min-gain': 0.02,
    confidence: 0.95,
    'fail-on': ['no-gain'],
    'compare-with': undefined,
    'show-text': false,
  });
});

test.each([
  ['min-gain', ['0', '0.999999'], ['1', '-0', '1.5']],
  ['confidence', ['0.5', '0.999999999999'], ['0.4999', '0.9999999999999', '1']],
  ['fail-on', ['none', 'no-gain, regression'], ['', 'never', 'none,no-gain']],
] as const)('%s: the ends of what is allowed, and what lies beyond', (name, taken, refused) => {
  for (const given of taken) expect(() => kindOf(name).read(given, name)).not.toThrow();
  for (const given of refused) expect(() => kindOf(name).read(given, name)).toThrow(`\`${name}\``);
});
