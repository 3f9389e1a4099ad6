import { describe, expect, test } from '@jest/globals';
import { familiesOf } from '../../../../src/readers/tables/solve/family.js';
import { inListsAlone, isTransposed, lacksHeader, noHeader } from '../../../../src/readers/tables/solve/layout.js';
import { memoryFile } from '../../../support/read.js';
import { faultOf, loadText } from '../outcomes.js';
import { columnsFrom } from './columns-from.js';

describe('a table whose rows are models', () => {
  test.each([
    ['models before numbered questions', 'model q1 q2 q3\ngpt-4 1 0 1\nclaude 0 1 1', true],
    ['models under no name of their own', 'foo q1 q2 q3\ngpt-4 1 0 1\nclaude 0 1 1', true],
    ['words that are no models', 'foo q1 q2 q3\nx 1 0 1\ny 0 1 1', false],
    ['a model twice', 'model q1 q2 q3\ngpt-4 1 0 1\ngpt-4 0 1 1', false],
    ['one row', 'model q1 q2 q3\ngpt-4 1 0 1', false],
    ['two columns of outcomes', 'model q1 q2\ngpt-4 1 0\nclaude 0 1', false],
    ['scores', 'model q1 q2 q3\ngpt-4 0.5 0.2 0.1\nclaude 0.4 0.3 0.6', false],
  ])('%s: %#', (_what, table, expected) => {
    expect(isTransposed(columnsFrom(table))).toBe(expected);
  });
});

describe('a table without a header', () => {
  function lacks(table: string, format = 'csv'): boolean {
    const own = columnsFrom(table);
    const [family] = familiesOf([
      {
        file: memoryFile('in.csv', ''),
        format,
        columns: own.map(({ name }) => name),
        sample: [],
        isWhole: true,
        hasLines: true,
        notes: [],
        async *rows() {},
      },
    ]);
    return lacksHeader(family!, own);
  }

  test('begins with outcomes, and no name that columns have', () => {
    expect(lacks('q1 1 0\nq2 0 1')).toBe(true);
    expect(lacks('q1 gpt-4 true\nq2 gpt-4 false')).toBe(true);
    expect(lacks('id 0 1\nq1 1 0\nq2 0 1')).toBe(false);
    expect(lacks('q1 a b\nq2 0 1')).toBe(false);
  });

  test('names of JSON are keys, whatever they are', () => {
    expect(lacks('q1 1 0\nq2 0 1', 'json')).toBe(false);
    expect(lacks('q1 1 0\nq2 0 1', 'xlsx')).toBe(true);
  });

  test('the remedy is a header of as many columns', () => {
    expect(noHeader(columnsFrom('q1 1 0')).remedy).toContain('"query_id,model-1,model-2"');
  });
});

test('rows whose answers stand in lists alone, beside an id and what is the same in all', async () => {
  const cases = JSON.stringify({
    eval_case_results: Array.from({ length: 40 }, (_, i) => ({
      eval_case_index: i,
      response_candidate_results: [0, 1, 2].map((response_index) => ({ response_index, score: i % 2 })),
    })),
    metadata: { names: ['a', 'b', 'c'], timestamp: '2026-05-01' },
  });
  const fault = (text: string, columns: string[] = []) => faultOf(() => loadText(text, { columns }));
  const told = await fault(cases);
  expect(told).toMatch(
    /each row holds its answers in a list \("response_candidate_results".*\).* Write a table with a row for each answer/,
  );
  expect(told).not.toContain('columns: query');
  expect(await fault(cases, ['query = eval_case_index'])).toContain('each row holds its answers in a list');
  expect(inListsAlone(columnsFrom('id score\nq1 1\nq2 0'))).toBeUndefined();
});
