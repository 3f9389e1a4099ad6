import { expect, test } from '@jest/globals';
import { fileName, folderOf, pathParts, stem } from '../../../src/readers/common/path-parts.js';

test('a shown path comes apart at slashes and at the mark of archives', () => {
  const paths = ['a.csv', 'runs/a.csv', 'runs.zip!a.csv', 'x/runs.zip!b/a.csv'];
  expect(paths.map(fileName)).toEqual(paths.map(() => 'a.csv'));
  expect(paths.map(folderOf)).toEqual(['', 'runs/', 'runs.zip!', 'x/runs.zip!b/']);
  expect(pathParts('x/runs.zip!book.xlsx#Sheet 1')).toEqual(['x', 'runs.zip', 'book', 'Sheet 1']);
});

test('only known endings are taken off a name', () => {
  expect(['gpt-4.1.jsonl.gz', 'gpt-4.1', 'm.tar'].map(stem)).toEqual(['gpt-4.1', 'gpt-4.1', 'm.tar']);
});
