import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/comparison/compare.js';
import type { Origin, Regression, Snapshot } from '../../../src/comparison/types.js';
import { changeRows } from '../../../src/report/model/changes.js';
import { originText, regressionText, scopeTexts } from '../../../src/report/model/comparison-text.js';
import { earlierOf, runs, snapshotOf } from '../../comparison/snapshots.js';
import { plainText } from '../../../src/report/model/text.js';

const said = (text: string): string => plainText(text, (name) => `<${name}>`);
const rowsOf = (regression: Regression): string[][] =>
  changeRows(regression).map(({ cells, p }) => [...cells.map(said), p]);
const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined, seed: 1 };
const compared = (before: Snapshot | null, after: Snapshot): Regression => compare(earlierOf(before), after, SETTINGS);

const before = snapshotOf({ a: runs(900, 100), b: runs(950, 50) });
const after = snapshotOf({ a: runs(850, 150), b: runs(950, 50) });

describe('the outcome in one sentence', () => {
  test('regressed, with what got worse', () => {
    const regression = compared(before, after);
    expect(said(regressionText(regression, 0.95))).toBe(
      'Regression: <a> got worse since the certificate in <earlier>, beyond chance and by enough to matter (4 tests on 1,000 shared questions, 95% confidence over all of them).',
    );
    expect(rowsOf(regression)[0]).toEqual(['−5.0', '<a>', '90.0 → 85.0%', '< 0.0001']);
  });

  test('improved, none', () => {
    expect(said(regressionText(compared(after, before), 0.95))).toMatch(
      /^Improvement: <a> got better .* nothing got worse/,
    );
    expect(said(regressionText(compared(before, before), 0.95))).toMatch(
      /^No regression: nothing got worse since .* \(4 tests on 1,000/,
    );
  });

  test('nothing to compare with yet', () => {
    const origin: Origin = { kind: 'artifact', name: 'n', branch: 'b<r>', run: null };
    const first = compare({ ...earlierOf(null), origin }, after, SETTINGS);
    expect(said(regressionText(first, 0.95))).toBe(
      'Nothing to compare with yet: this workflow has not succeeded on <b<r>> before. The next successful run there will be the first to compare with.',
    );
    expect(scopeTexts(first)).toEqual([]);
  });

  test('incomparable, with every reason', () => {
    const other = snapshotOf({ a: runs(900, 100), c: runs(1000) }, { grading: { metric: 'f1', judge: '@j' } });
    const half = snapshotOf({ a: runs(500), b: runs(500) });
    expect(said(regressionText(compared(before, other), 0.95))).toBe(
      'Not comparable with the certificate in <earlier>: `metric` was not set and is <f1>, so what moved may be the grading; `judge` was not set and is <@j>, so what moved may be the grading; the runs have 1 model in common, and a pool needs 2; the earlier run had <b> (not in these results), so its accuracy now is unknown; `models` says which models are meant to be here.',
    );
    expect(said(regressionText(compared(before, half), 0.95))).toMatch(
      /: only 500 of 1,000 questions can be compared \(50\.0%; at least 80% are needed\); 500 questions of the earlier run are not here or are other questions now \(<q500>, .* and 495 more\)\.$/,
    );
    const grouped = snapshotOf({ a: [1], b: [0] }, { ids: ['pattern:10'], weights: [5] });
    expect(said(regressionText(compared(grouped, grouped), 0.95))).toMatch(/a grouped table names no questions/);
  });
});

test('every kind of change has its row, what got worse first', () => {
  const models = { a: runs(900, 100), b: [...runs(800, 100), ...runs(50, 50)] };
  const lost = compared(
    snapshotOf(models, { ensembles: { vote: runs(960, 40) } }),
    snapshotOf({ ...models, a: [...runs(900), ...runs(45, 55)] }, { ensembles: { vote: runs(945, 55) } }),
  );
  expect(rowsOf(lost)).toEqual([
    ['−6.0', '<vote> over the best model', '+6.0 → 0.0', '0.00050'],
    ['−4.5', 'largest possible gain', '+5.0 → +0.5', '0.00050'],
    ['−1.5', '<vote>', '96.0 → 94.5%', '0.00018'],
    ['0.0', 'every model wrong (β)', '5.0 → 5.0%', '1.00'],
    ['0.0', '<b>', '85.0 → 85.0%', '1.00'],
    ['+4.5', '<a>', '90.0 → 94.5%', '< 0.0001'],
  ]);
});

test('what was compared, what was left out, who came and went', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => (i < 990 ? `q${i}` : `new ${i}`));
  const later = snapshotOf(
    { a: [null, ...runs(849, 150)], b: runs(800, 200), x: runs(1000) },
    { ids, hashes: { q1: 'y' }, ensembles: { vote: runs(1000) } },
  );
  const earlier = snapshotOf({ a: runs(900, 100), b: runs(850, 150), z: runs(1000) }, { hashes: { q1: 'x', q2: 'x' } });
  expect(scopeTexts(compared(earlier, later)).map(said)).toEqual([
    'Compared: 999 questions of the earlier run, on 2 models that both runs have; 98.9% of the larger set of questions is in both.',
    'Left out: 10 only in this run; 1 with another reference or another count than before.',
    'On 11 questions a shared model gives no answer now (10 of them are only in the earlier run): it is wrong there now.',
    'For 988 questions no reference was logged in one of the runs: taken for the same by id alone.',
    'New models, not compared: <x>.',
    'No longer among the models: <z>.',
    'New ensembles, not compared: <vote>.',
  ]);
});

test('where it comes from, in names that are escaped', () => {
  const run = { id: 42, createdAt: '2026-11-20T10:00:00Z', headSha: 'abcdef0123456' };
  const origin = { kind: 'artifact', name: 'n', branch: 'main', run } as const;
  expect(said(originText(origin))).toBe('run 42 on <main> (commit <abcdef0> of 2026-11-20, artifact <n>)');
  expect(said(originText({ ...origin, run: { ...run, createdAt: '@everyone' } }))).not.toContain('everyone');
});
