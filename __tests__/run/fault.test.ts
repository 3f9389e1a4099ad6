import { describe, expect, test } from '@jest/globals';
import { faultSentence, stackOf, STATUS, watchForFaults } from '../../src/run/fault.js';
import { VERSION } from '../../src/settings/version.js';

test('a fault is one line, with the version, where to report it, and how to see more', () => {
  const sentence = faultSentence(new TypeError('x\n::error::y'), 'RUNNER_DEBUG');
  expect(sentence).toContain('no verdict: "TypeError: x\\n::error::y". Please report it at https://github.com/');
  expect(sentence).toContain(`the version (${VERSION})`);
  expect(sentence).toContain('RUNNER_DEBUG=1 in the environment');
  expect(sentence).not.toContain('\n');
  expect(faultSentence('only a text', 'D')).toContain('"only a text"');
});

test('where it happened', () => {
  expect(stackOf(new RangeError('there'))).toMatch(/^RangeError: there\n\s+at /);
  const bare = new Error('no stack');
  delete bare.stack;
  expect([stackOf(bare), stackOf(7)]).toEqual(['no stack', '7']);
});

test('a fault has a status of its own', () => {
  expect(new Set(Object.values(STATUS)).size).toBe(4);
  expect([STATUS.passed, STATUS.failed]).toEqual([0, 1]);
});

describe('what nobody catches', () => {
  /** Watches, and gives what was registered, which is taken off again. */
  function watched() {
    const events = ['exit', 'uncaughtException'] as const;
    const before = events.map((event) => process.listeners(event as 'exit'));
    const seen: unknown[] = [];
    const watch = watchForFaults((error) => seen.push(error));
    const [exit, uncaught] = events.map((event, i) => {
      const added = process.listeners(event as 'exit').filter((listener) => !before[i]!.includes(listener));
      for (const listener of added) process.off(event, listener);
      return added;
    });
    return { watch, seen, exit: exit![0]!, uncaught: uncaught![0] as unknown as (error: unknown) => void };
  }

  test('is reported, and so is an end before the work was done', () => {
    const { exit, seen, uncaught } = watched();
    uncaught('lost');
    exit.call(process, 0);
    expect(seen).toEqual(['lost', new Error('it ended before its work was done')]);
  });

  test('an end after it was done is none', () => {
    const { exit, seen, watch } = watched();
    watch.finished();
    exit.call(process, 0);
    expect(seen).toEqual([]);
  });
});
