import { expect, test } from '@jest/globals';
import { READING } from '../../../src/settings/table/reading.js';
import { DEFAULT_LIMITS } from '../../../src/sources/limits.js';

type Name = (typeof READING)[number]['name'];
const read = (name: Name, given: string): unknown =>
  READING.find((setting) => setting.name === name)!.kind.read(given, name);

test('each default is a value that is taken', () => {
  const defaults = Object.fromEntries(READING.map(({ name, default: given }) => [name, read(name, given)]));
  expect(defaults).toMatchObject({
    artifact: [],
    format: 'auto',
    'pass-threshold': 0.5,
    measure: 'accuracy',
    'score-range': [0, 1],
    repeats: undefined,
    'min-coverage': 0.95,
    'count-as-wrong': [],
    limits: DEFAULT_LIMITS,
  });
});

test.each([
  ['pass-threshold', ['0.0001', '7'], ['0', '-1']],
  ['min-coverage', ['0', '1'], ['1.0001', '95%']],
  ['repeats', ['', 'samples'], ['median']],
  ['count-as-wrong', ['', 'absent, error'], ['missing']],
  ['score-range', ['-1,1', '1,10'], ['10,1', '1', '1,1', '0,1,2', '']],
  ['columns', ['', 'outcome = score'], ['outcome']],
  ['limits', ['ratio=400'], ['ratio=0.5x', 'bytes=1']],
] as const)('%s: what is taken, and what is refused', (name, taken, refused) => {
  for (const given of taken) expect(() => read(name, given)).not.toThrow();
  for (const given of refused) expect(() => read(name, given)).toThrow(`\`${name}\``);
});
