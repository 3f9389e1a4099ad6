import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namesFromPaths } from '../../../src/readers/common/model-names.js';
import { queryKey } from '../../../src/readers/query-key.js';

test.each([
  ['one file', ['out/gpt-4.1.jsonl.gz'], ['gpt-4.1']],
  ['names of files', ['a/gpt-4.csv', 'b/claude.csv'], ['gpt-4', 'claude']],
  ['names of folders', ['out/gpt-4/results.csv', 'out/claude/results.csv'], ['gpt-4', 'claude']],
  ['more folders where one does not do', ['x/org/m/r.csv', 'y/org/m/r.csv'], ['x/org/m', 'y/org/m']],
  ['archives are folders', ['gpt-4.zip!r.csv', 'claude.zip!r.csv'], ['gpt-4.zip', 'claude.zip']],
  ['a file beside a folder', ['results.csv', 'gpt-4/results.csv'], ['results.csv', 'gpt-4/results.csv']],
  ['files that differ in their endings alone', ['a/x.csv', 'a/x.jsonl'], ['a/x.csv', 'a/x.jsonl']],
  ['an ending and nothing else', ['a/.csv', 'b/.csv'], ['a', 'b']],
])('%s', (_name, paths, names) => {
  expect(namesFromPaths(paths)).toEqual(names);
});

test('different paths give different names, and none is empty', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'x.csv', 'x.jsonl', '.csv'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 6 }), (paths) => {
      const names = namesFromPaths(paths);
      expect(new Set(names).size).toBe(paths.length);
      expect(names).not.toContain('');
    }),
    { seed: 10 },
  );
});

test('no two pairs of task and id give the same key', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ':', '\\'), maxLength: 4 });
  fc.assert(
    fc.property(text, text, text, text, (task, id, otherTask, otherId) => {
      expect(queryKey(task, id) === queryKey(otherTask, otherId)).toBe(task === otherTask && id === otherId);
    }),
    { seed: 11, numRuns: 500 },
  );
  expect(queryKey(undefined, 'a:b\\')).toBe('a:b\\');
});
