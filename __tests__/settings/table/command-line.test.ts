import { expect, test } from '@jest/globals';
import { SWITCH } from '../../../src/settings/kinds.js';
import { FLAGS, INPUTS } from '../../../src/settings/table.js';
import { COMMAND_LINE } from '../../../src/settings/table/command-line.js';

test('are flags and no inputs of the action', () => {
  const inputs = new Set(INPUTS.map(({ name }) => name));
  const flags = new Set(FLAGS.map(({ name }) => name));
  for (const { name, where } of COMMAND_LINE)
    expect([name, where, inputs.has(name), flags.has(name)]).toEqual([name, 'command line', false, true]);
});

test('nothing is set by default, and a switch takes no value', () => {
  for (const { name, kind, default: given } of COMMAND_LINE)
    expect([name, kind.read(given, name)]).toEqual([name, kind === SWITCH ? false : undefined]);
});

test('no two flags have one letter', () => {
  const letters = FLAGS.flatMap(({ short }) => (short === undefined ? [] : [short]));
  expect(letters.sort()).toEqual([...new Set(letters)].sort());
  expect(letters).toEqual(expect.arrayContaining(['h', 'v']));
});
