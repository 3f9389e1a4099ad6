import { expect, test } from '@jest/globals';
import { OutcomeTable } from '../../src/outcomes/table.js';
import { memoryFile } from '../support/read.js';
import { retriesOf } from '../../src/run/warnings.js';

test('models whose errors stand beside graded answers are named, with how many queries', () => {
  const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined });
  const sink = table.open(memoryFile('in.csv', ''), 'csv');
  for (const id of ['q1', 'q2', 'q3']) {
    sink.record({ model: 'a', id, result: true });
    sink.record({ model: 'b', id, result: 'error' });
    if (id !== 'q3') sink.record({ model: 'b', id, result: true });
  }
  table.finish();
  expect(retriesOf(table)).toEqual(['"b" (2 queries)']);
});
