import { expect, test } from '@jest/globals';
import { OutcomeTable } from '../../src/outcomes/table.js';
import type { EvalRecord } from '../../src/readers/record.js';
import { memoryFile } from '../support/read.js';

function give(...records: EvalRecord[]): void {
  const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined });
  const sink = table.open(memoryFile('in.csv', ''), 'test');
  for (const record of records) sink.record(record);
}

const right: EvalRecord = { model: 'a', id: 'q', result: true, line: 2 };
const wrong: EvalRecord = { model: 'a', id: 'q', result: 0, line: 3 };

test('two outcomes that differ are an error with the place, the values and the remedy', () => {
  expect(() => give(right, wrong)).toThrow(
    /^in\.csv:3: model "a" is wrong on question "q" here and right on it earlier\. If these are repeated draws, set `repeats` to first, majority or mean, or to samples to learn what several draws are worth; otherwise remove one of the two\.$/,
  );
});

test('in a table the roles of columns are named before `repeats`', () => {
  const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined });
  table.open(memoryFile('a/x.csv', ''), 'csv').record(right);
  const again = table.open(memoryFile('b/x.csv', ''), 'csv');
  expect(() => again.record(wrong)).toThrow(
    'right on it earlier, in a/x.csv. If the same ids stand for other questions in each file, say so: `columns: task = {folder}`. If these are repeated draws',
  );
  const other = new OutcomeTable({ passThreshold: 0.5, repeats: undefined }).open(memoryFile('x.csv', ''), 'csv');
  other.record(right);
  expect(() => other.record(wrong)).toThrow('earlier. If ids restart with some column, say so: `columns: task = NAME`');
});

test('where the record names its judge, the remedy begins with `judge`', () => {
  expect(() => give({ ...wrong, details: { judge: 'x' } }, { ...right, details: { judge: 'y' } })).toThrow(
    'in.csv:2: model "a" is right on question "q" here and wrong on it earlier. If several judges graded the answers, name the one to use with `judge`. If these are repeated draws',
  );
});
