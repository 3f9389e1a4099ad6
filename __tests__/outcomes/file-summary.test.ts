import { expect, test } from '@jest/globals';
import { emptySummary, setAside } from '../../src/outcomes/file-summary.js';

test('what was not used is noted once for each reason, with its count', () => {
  const summary = emptySummary('a.csv', 'table');
  setAside(summary, 'other metric', 3);
  setAside(summary, '__proto__', 1);
  setAside(summary, 'other metric', 4);
  expect(summary.setAside).toEqual([
    { what: 'other metric', count: 7 },
    { what: '__proto__', count: 1 },
  ]);
});

test('summaries share nothing', () => {
  const [one, other] = [emptySummary('a', 'x'), emptySummary('b', 'x')];
  setAside(one, 'y', 1);
  one.models.push('m');
  one.warnings.push('w');
  expect(other).toEqual(emptySummary('b', 'x'));
  expect(other).toMatchObject({ records: 0, errors: 0, unscored: 0, missing: 0, scores: 0, models: [], warnings: [] });
});
