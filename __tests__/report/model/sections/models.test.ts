import { expect, test } from '@jest/globals';
import { models } from '../../../../src/report/model/sections/models.js';
import { headsOf, partly, rowsOf, said, tableOf } from './shown.js';

const model = (name: string, parts: object = {}) => ({
  name,
  correct: 900,
  accuracy: 0.9,
  interval: [0.88123, 0.91877],
  rescues: 1024,
  unanswered: { errors: 0, unscored: 0, absent: 0 },
  ...parts,
});
const section = (shown: readonly object[], parts: object = {}) =>
  models(
    partly({
      certificate: {
        models: shown,
        measure: 'accuracy',
        confidence: 0.95,
        gain: { method: 'rescueBergerBoos' },
        queries: { complete: 1000 },
        ceiling: { point: 0.97 },
        weights: null,
        ...parts,
      },
    }),
    false,
  );
const caption = (parts: object): string => said(tableOf(section([model('a')], parts), 'models-table')!.caption);

test('a row a model, its interval rounded outward, and what another would have got right', () => {
  const found = section([model('a'), model('<b>', { accuracy: 0.85 })]);
  expect(found!.title).toBe('Models (2)');
  expect(headsOf(found, 'models-table')).toEqual([
    'Model',
    'Right',
    '95% interval',
    '',
    'Wrong where another is right',
  ]);
  expect(rowsOf(found, 'models-table')![0]).toEqual([
    '<a>',
    '90.0%',
    '88.1 to 91.9%',
    [0.9, [0.88123, 0.91877]],
    '1,024',
  ]);
  expect(tableOf(found, 'models-table')!.lines).toEqual({ ceiling: 0.97 });
});

test('why there is no verdict has a column where a model lacks any', () => {
  const unanswered = { errors: 1, unscored: 2, absent: 1500 };
  const found = section([model('a'), model('b', { unanswered })]);
  expect(rowsOf(found, 'models-table')!.map((row) => row.at(-1))).toEqual(['', '1 error, 2 unscored, 1,500 absent']);
});

test('scores are means, and what is missing to the best one is in points', () => {
  const found = section([model('a', { rescues: 12.5 })], { measure: 'score' });
  expect(headsOf(found, 'models-table')).toContain('Mean score');
  expect(headsOf(found, 'models-table')).toContain('Short of the best score, points');
  expect(rowsOf(found, 'models-table')![0]!.at(-1)).toBe('1.3');
});

test('what the shares are of', () => {
  expect(caption({})).toMatch(/^Share that each model gets right of the 1,000 questions\. The dashed line/);
  expect(caption({ queries: { complete: 1 } })).toMatch(/of the 1 question\./);
  expect(caption({ measure: 'score' })).toMatch(/^Mean score of each model on the 1,000 questions\./);
  expect(caption({ weights: { groups: [] } })).toMatch(/^Share of the traffic that each model gets right, by 1,000/);
  expect(headsOf(section([model('a')], { gain: { method: 'samples' } }), 'models-table')).toContain(
    'Wrong where another draw is right',
  );
});
