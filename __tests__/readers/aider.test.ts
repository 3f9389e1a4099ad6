import { describe, expect, test } from '@jest/globals';
import { aiderReader } from '../../src/readers/aider.js';
import { outcomes, read } from '../support/documents.js';
import { expectCutsToBeHandled } from '../support/hostile.js';

describe('aider', () => {
  const exercise = (name: string, outcomes_: unknown, overrides = {}) => ({
    testdir: 'd',
    testcase: name,
    model: 'lab/m',
    edit_format: 'diff',
    tests_outcomes: outcomes_,
    cost: 0.01,
    duration: 2,
    reasoning_effort: null,
    thinking_tokens: null,
    ...overrides,
  });
  const path = (run: string, language: string, name: string) =>
    `tmp.benchmarks/${run}/${language}/exercises/practice/${name}/.aider.results.json`;
  const RUN = '2026-05-01-10-10-10--m';

  test('solved after any try; exercises of two languages are two', async () => {
    const reading = await read(aiderReader, {
      [path(RUN, 'python', 'bowling')]: exercise('bowling', [false, true]),
      [path(RUN, 'java', 'bowling')]: exercise('bowling', [false, false]),
      [path(RUN, 'java', 'pov')]: exercise('pov', []),
    });
    expect(outcomes(reading)).toEqual([
      'lab/m python bowling true',
      'lab/m java bowling false',
      'lab/m java pov error',
    ]);
  });

  test('two efforts are two systems; a newer run that is as complete replaces the older', async () => {
    const later = '2026-06-01-10-10-10--m';
    const efforts = await read(aiderReader, {
      [path(RUN, 'go', 'pov')]: exercise('pov', [true], { reasoning_effort: 'low' }),
      [path(later, 'go', 'pov')]: exercise('pov', [false], { reasoning_effort: 'high' }),
    });
    expect(efforts.records.map(({ model }) => model)).toEqual(['lab/m (effort=low)', 'lab/m (effort=high)']);
    const again = await read(aiderReader, {
      [path(RUN, 'go', 'pov')]: exercise('pov', [true]),
      [path(later, 'go', 'pov')]: exercise('pov', [false]),
    });
    expect(outcomes(again)).toEqual(['lab/m go pov false']);
  });

  test('outcomes that are none are refused', async () => {
    await expect(read(aiderReader, { [path(RUN, 'go', 'pov')]: exercise('pov', 'yes') })).rejects.toThrow(
      /"tests_outcomes" is "yes"/,
    );
  });

  test('cut anywhere', () =>
    expectCutsToBeHandled(aiderReader, path(RUN, 'go', 'pov'), JSON.stringify(exercise('pov', [true]))));
});
