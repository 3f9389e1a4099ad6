import { expect, test } from '@jest/globals';
import { mixedColumn } from '../../../src/readers/tables/mixed-column.js';
import { memoryFile } from '../../support/read.js';

const said = (cells: readonly unknown[], areScores = false, hasLines = true): string =>
  mixedColumn(
    {
      file: memoryFile('in.csv', ''),
      format: 'csv',
      columns: ['id', 'm'],
      sample: cells.map((cell, i) => ({ cells: [`q${i}`, cell], line: i + 2 })),
      isWhole: true,
      hasLines,
      notes: [],
      async *rows() {},
    },
    'm',
    1,
    areScores,
  ).message;

test('the first cell that is no outcome, with its line', () => {
  expect(said(['1', '0', 'maybe', 'perhaps'])).toMatch(
    /^in\.csv:4: column "m": it holds "maybe" here and outcomes in other rows\. If it is a model, correct its cells \(known: .*\); if it is not, name the columns that are models with `models`\.$/,
  );
  expect(said(['1', 'maybe', 'x', '0'], false, false)).toMatch(/^in\.csv: column "m": it holds "maybe"/);
});

test('one such row among verdicts may be of totals', () => {
  expect(said(['1', '0', '1', '17'])).toContain(
    '"17" here and outcomes in other rows. If this row holds totals or means, remove it',
  );
  expect(said(['1', '17'])).not.toContain('totals');
  expect(said(['0.5', '0', '17'])).not.toContain('totals');
});

test('numbers beyond 0 to 1 may be scores, on the scale of what is measured', () => {
  expect(said(['1', '5', '7', '0'])).toContain('If these are scores, set `pass-threshold`');
  expect(said(['1', '5', '7', '0'], true)).toContain('If these are scores, set `score-range`');
  expect(said(['1', 'x', 'y', '0'])).not.toContain('scores,');
});

test('a few short words again and again are answers', () => {
  expect(said(['A', 'B', 'C', 'D', 'A'])).toBe(
    'in.csv: column "m": it holds "A", and looks like a column of answers, not of right and wrong. Add a column with the right answers and say so: `columns: reference = NAME`; or write right and wrong instead.',
  );
  expect(said(['1', '0', 'A'])).not.toContain('answers');
  expect(said(['Paris', 'Rome', 'C', 'Bern'])).not.toContain('looks like a column of answers');
});
