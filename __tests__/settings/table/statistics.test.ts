import { expect, test } from '@jest/globals';
import { STATISTICS } from '../../../src/settings/table/statistics.js';

type Name = (typeof STATISTICS)[number]['name'];
const read = (name: Name, given: string): unknown =>
  STATISTICS.find((setting) => setting.name === name)!.kind.read(given, name);

test('each default is a value that is taken', () => {
  const defaults = Object.fromEntries(STATISTICS.map(({ name, default: given }) => [name, read(name, given)]));
  expect(defaults).toMatchObject({
    looks: 1,
    'group-by': undefined,
    weights: [],
    options: undefined,
    families: [],
    prices: [],
    'max-loss': undefined,
    'min-saving': 0.1,
    diagnostics: true,
    seed: 1,
  });
});

test.each([
  ['looks', ['1', '1000'], ['0', '1001', '1.5']],
  ['options', ['', '2', '26'], ['1', 'four']],
  ['seed', ['0', '4294967295'], ['4294967296', '-1']],
  ['min-saving', ['0.001', '0.999'], ['0', '1']],
  ['prices', ['', 'gpt-4* = 2.50 10'], ['gpt-4*', 'x = -1']],
  ['weights', ['', 'billing = 0.3'], ['billing', 'a = 0', 'a = 1\na = 2']],
  ['families', ['gpt-* = openai'], ['gpt-*']],
] as const)('%s: what is taken, and what is refused', (name, taken, refused) => {
  for (const given of taken) expect(() => read(name, given)).not.toThrow();
  for (const given of refused) expect(() => read(name, given)).toThrow(`\`${name}\``);
});
