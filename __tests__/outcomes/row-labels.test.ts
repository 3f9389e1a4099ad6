import { expect, test } from '@jest/globals';
import { indices } from '../../src/outcomes/bits.js';
import { RowLabels } from '../../src/outcomes/row-labels.js';

function labelled(input: 'group-by' | 'cluster-by', labels: readonly (string | undefined)[]): RowLabels {
  const found = new RowLabels(input, 'subject');
  for (const [row, label] of labels.entries())
    if (label !== undefined) found.state(row, label, () => `q${row}`, { file: 'r.csv', line: row + 2 });
  return found;
}

test('groups come in the order of their names, and rows without one stand together', () => {
  const groups = labelled('group-by', ['b', 'a', undefined, 'b']).groups(5);
  expect([...groups].map(([name, rows]) => [name, [...indices(rows)]])).toEqual([
    ['a', [1]],
    ['b', [0, 3]],
    ['(none)', [2, 4]],
  ]);
});

test('a row without a cluster is one of its own', () => {
  const labels = labelled('cluster-by', ['x', undefined, 'x', undefined]);
  const [a, b, c, d] = labels.clusters(4);
  expect(a).toBe(c);
  expect(new Set([a, b, d]).size).toBe(3);
  expect([0, 1].map(labels.labelByRow())).toEqual(['x', undefined]);
});

test('a query has one label', () => {
  const labels = labelled('group-by', ['a']);
  labels.state(0, 'a', () => 'q0', {});
  expect(() => labels.state(0, 'b', () => 'q0', { file: 's.csv', line: 9 })).toThrow(
    's.csv:9: question "q0" has the subject "b" here and "a" elsewhere.',
  );
});

test('no label at all, and as many as there are ids, are refused', () => {
  expect(() => labelled('cluster-by', []).clusters(3)).toThrow('`cluster-by`: no record has "subject".');
  const many = Array.from({ length: 501 }, (_, i) => `s${i}`);
  expect(() => labelled('group-by', many).groups(501)).toThrow('has 501 different values; at most 500');
  expect(labelled('cluster-by', many).clusters(501)).toHaveLength(501);
});
