import { expect, test } from '@jest/globals';
import { folded, list, numberColumns, paragraph, paragraphs, table } from '../../../src/report/model/blocks.js';

test('what says nothing is no block', () => {
  const columns = numberColumns('Model');
  expect([
    ...paragraph(''),
    ...paragraphs('', ''),
    ...list([]),
    ...table({ id: 't', caption: 'c', columns, rows: [] }),
    ...folded('More', table({ id: 't', caption: 'c', columns, rows: [] })),
  ]).toEqual([]);
});

test('what says something keeps its order', () => {
  expect(paragraphs('a', '', 'b')).toEqual([
    { kind: 'paragraph', text: 'a' },
    { kind: 'paragraph', text: 'b' },
  ]);
  const inner = list(['x', 'y']);
  expect(folded('More', inner)).toEqual([{ kind: 'folded', title: 'More', blocks: inner }]);
  const of = { id: 't', caption: 'c', columns: numberColumns('Model', 'Right'), rows: [['a', '1']], allIn: 'x.csv' };
  expect(table(of)).toEqual([{ kind: 'table', ...of }]);
});

test('columns of numbers stand behind one that names the row', () => {
  expect(numberColumns('Judge', 'Right', 'Wrong')).toEqual([
    { head: 'Judge', kind: 'name' },
    { head: 'Right', kind: 'number' },
    { head: 'Wrong', kind: 'number' },
  ]);
});
