import { describe, expect, test } from '@jest/globals';
import { codeTasks, previewedTasks, sampleList, verdictOf } from '../../../src/readers/common/code-tasks.js';
import { faultOf } from '../tables/outcomes.js';
import { memoryFile } from '../../support/read.js';

async function tasks(content: unknown, chunkSize = 5): Promise<[string, unknown, number][]> {
  const text = typeof content === 'string' ? content : JSON.stringify(content, undefined, 1);
  const found: [string, unknown, number][] = [];
  for await (const { id, samples, line } of codeTasks(memoryFile('e.json', text, [], chunkSize)))
    found.push([id, samples, line]);
  return found;
}

describe('the tasks of a file', () => {
  test('come one by one with their lines, and nothing else of the file', async () => {
    expect(await tasks('{"date":"x",\n"hash":{"eval":{"no":1}},\n"eval":{\n"b/0":[{"s":1}],\n"a/1":[]}}')).toEqual([
      ['b/0', [{ s: 1 }], 4],
      ['a/1', [], 5],
    ]);
  });

  test.each([
    ['no eval', {}, 'e.json: `eval` holds no task. Did the evaluation end'],
    ['an empty one', { eval: {} }, 'e.json: `eval` holds no task.'],
    ['a list', { eval: [{}] }, 'e.json:3: `eval` is not an object of tasks by their ids.'],
    ['a number', { eval: 7 }, 'e.json'],
    ['a task without a name', { eval: { '': [] } }, 'e.json:3: `eval` is not an object of tasks'],
  ])('%s is an error', async (_what, content, message) => {
    expect(await faultOf(() => tasks(content))).toContain(message);
  });
});

test('the opening of a file shows tasks only in an `eval` object', () => {
  const of = (value: Record<string, unknown>) => previewedTasks({ kind: 'json-object', value });
  expect(of({ eval: { a: [1], b: 2 } })).toEqual([[1], 2]);
  expect(of({ eval: {} })).toEqual([]);
  expect([of({ eval: [1] }), of({ results: {} }), previewedTasks({ kind: 'empty' })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('the samples of a task are a list of objects with at least one', async () => {
  const file = memoryFile('e.json', '');
  const list = (samples: unknown) => sampleList({ id: 'a/1', samples, line: 3 }, 'a', file, 'Again.');
  expect(list([{ a: 1 }])).toEqual([{ a: 1 }]);
  expect(await faultOf(async () => list([{ a: 1 }, { b: 1 }]))).toBe('e.json:3: a sample of "a/1" has no "a". Again.');
  for (const samples of [[], [1], [{}, null], {}, null, 'x'])
    expect(await faultOf(async () => list(samples))).toMatch(
      /^e\.json:3: the samples of "a\/1" are not a list of objects but .*\. Write the file again/,
    );
});

test('the words for a verdict; nothing where the tests were not run', async () => {
  const verdict = (status: unknown) => verdictOf(status, 'base_status', { file: 'e.json', line: 3 });
  expect(['pass', 'success', 'fail', 'failed', 'timeout', 'timed out', null, undefined].map(verdict)).toEqual([
    ...[true, true, false, false, false, false, undefined, undefined],
  ]);
  for (const odd of ['Pass', '', true, 1, {}])
    expect(await faultOf(async () => verdict(odd))).toMatch(
      /^e\.json:3: "base_status" is .*, none of the known words\. Known: pass, fail, timeout, success, failed, timed out, null\./,
    );
});
