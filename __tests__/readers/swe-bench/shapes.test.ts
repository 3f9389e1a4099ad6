import { describe, expect, test } from '@jest/globals';
import * as shapes from '../../../src/readers/swe-bench/shapes.js';
import { CollectingSink, memoryFile } from '../../support/read.js';

const FILE = memoryFile('m/i__1/report.json', '');
function report(value: Record<string, unknown>) {
  const sink = new CollectingSink();
  const { results, listsAll, restIsWrong } = shapes.readReport(value, FILE, sink.open(FILE, 'x'));
  return { results: Object.fromEntries(results), listsAll, restIsWrong, sink };
}

describe('the report of a run', () => {
  test('lists ids, of which later lists overrule', () => {
    const { results, listsAll, restIsWrong } = report({
      incomplete_ids: ['a', 'b'],
      completed_ids: ['b', 'c', 'd', 'e'],
      unresolved_ids: ['c', 'd'],
      empty_patch_ids: ['f'],
      error_ids: ['d'],
      infra_failure_ids: ['g'],
      ambiguous_failure_ids: ['h'],
      resolved_ids: ['e'],
    });
    expect(results).toEqual({
      a: 'missing',
      b: false,
      c: false,
      d: 'error',
      e: true,
      f: false,
      g: 'error',
      h: 'error',
    });
    expect([listsAll, restIsWrong]).toEqual([true, false]);
  });

  test('says what it does not name', () => {
    const { sink } = report({
      resolved_ids: ['a'],
      completed_ids: ['a'],
      submitted_ids: ['a', 'x', 'y'],
      total_instances: 5,
    });
    expect(sink.setAside).toMatchObject([{ count: 2 }]);
    expect(sink.warnings.map(({ message }) => message)).toEqual([
      'the report counts 5 instances but names 1; the others are not known here',
    ]);
    expect(report({ resolved_ids: ['a'], completed_ids: ['a'], total_instances: 1 }).sink.warnings).toEqual([]);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ resolved_ids: ['a'], unresolved_ids: ['a'] }, '"a" stands in `resolved_ids` and in `unresolved_ids`.'],
    [{ resolved_ids: ['a'] }, 'the report has neither `unresolved_ids` nor `completed_ids`.'],
    [{ resolved_ids: 'a', completed_ids: [] }, '"resolved_ids" is not a list but "a".'],
    [{ resolved_ids: [], completed_ids: ['a', 7] }, '"completed_ids" holds "7", which is not an instance id.'],
    [{ resolved_ids: [''], completed_ids: [] }, '"resolved_ids" holds "", which is not an instance id.'],
  ])('%j is an error', (value, message) => {
    expect(() => report(value)).toThrow(`m/i__1/report.json: ${message} Write the report again with SWE-bench.`);
  });
});

describe('reports of instances', () => {
  const read = (value: Record<string, unknown>) => Object.fromEntries(shapes.readInstances(value, FILE).results);
  const applied = { patch_exists: true };

  test('by their ids, or by their folder; a failure of the infrastructure is an error', () => {
    expect(
      read({
        a: { ...applied, resolved: true },
        b: { ...applied, resolved: false },
        c: { resolved: false, infra_failure: true },
      }),
    ).toEqual({ a: true, b: false, c: 'error' });
    expect(read({ ...applied, resolved: true, infra_failure: true })).toEqual({ i__1: true });
    expect([...shapes.unfinished(FILE).results]).toEqual([['i__1', 'error']]);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ a: { resolved: null } }, '"resolved" of "a" is "null", neither true nor false.'],
    [{ a: 7 }, '"resolved" of "a" is missing, neither'],
  ])('%j is an error', (value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});

describe('a submission', () => {
  const read = (value: Record<string, unknown>) => {
    const { results, listsAll, restIsWrong } = shapes.readSubmission(value, FILE);
    return { ...Object.fromEntries(results), listsAll, restIsWrong };
  };

  test('that lists what was generated names every instance', () => {
    expect(
      read({
        generated: ['a', 'b', 'c'],
        with_logs: ['a', 'b'],
        no_generation: ['d'],
        test_errored: ['b'],
        resolved: ['a'],
      }),
    ).toEqual({ a: true, b: 'error', c: 'error', d: false, listsAll: true, restIsWrong: false });
    expect(read({ generated: ['a'], resolved: [] })).toMatchObject({ a: false });
  });

  test('that lists only what was resolved says the rest is wrong', () => {
    expect(read({ resolved: ['a'], no_logs: ['b'], test_timeout: ['c'] })).toEqual({
      a: true,
      b: 'error',
      c: false,
      listsAll: false,
      restIsWrong: true,
    });
  });
});

test('the kinds are told apart by what they hold', () => {
  const kinds = (value: Record<string, unknown>) =>
    [shapes.isReport, shapes.isInstances, shapes.isSubmission].map((is) => Number(is(value))).join('');
  expect(kinds({ resolved_ids: [], submitted_ids: [] })).toBe('100');
  expect(kinds({ resolved_ids: [], total_instances: 0 })).toBe('100');
  expect(kinds({ resolved_ids: [] })).toBe('000');
  expect(kinds({ resolved: true, patch_exists: true })).toBe('010');
  expect(kinds({ a: { resolved: true, patch_successfully_applied: true } })).toBe('010');
  expect(kinds({ a: { resolved: true, patch_exists: true }, b: 1 })).toBe('000');
  expect(kinds({ resolved: ['a'], applied: [] })).toBe('001');
  expect(kinds({ resolved: ['a', 1], applied: [] })).toBe('000');
  expect(kinds({ resolved: ['a'] })).toBe('000');
  expect(kinds({})).toBe('000');
});
