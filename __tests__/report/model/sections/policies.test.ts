import { expect, test } from '@jest/globals';
import { policies } from '../../../../src/report/model/sections/policies.js';
import { headsOf, partly, rowsOf, tableOf, textsOf } from './shown.js';

const realised = (name: string, parts: object = {}) => ({
  name,
  kind: 'router',
  accuracy: 0.82,
  gain: 0.02,
  interval: [-0.00601, 0.04001],
  jointLower: -0.01,
  heldOut: true,
  won: 40.4,
  lost: 20,
  cost: null,
  latency: null,
  ...parts,
});
const found = (parts: object = {}) => ({
  headroom: 0.1,
  realised: [realised('<r>')],
  tried: 1,
  votes: { by: 'outcomes', triples: null },
  routers: [],
  cascades: [],
  selfMoa: null,
  cost: null,
  folds: { count: 5, deals: 20 },
  notes: [],
  ...parts,
});
const certificate = {
  gain: { point: 0.1, lower: 0.0799, upper: 0.1201 },
  minGain: 0.02,
  singleBest: { name: 'a', declared: false, accuracy: 0.8 },
  confidence: 0.95,
  ceiling: { point: 0.9 },
  ensembles: [],
};
const section = (of: object | null, changes: object = {}) =>
  policies(partly({ certificate: { ...certificate, ...changes }, policies: of }), false);

test('every policy stands between the best model and a perfect choice', () => {
  const shown = section(found());
  expect(shown!.title).toBe('What votes, routers and cascades reach (1)');
  expect(rowsOf(shown, 'policies-table')).toEqual([
    ['<a> (the single best model)', '80.0%', '0', '', [0, null], ''],
    ['<<r>>', '82.0%', '+2.0', '−0.7 to 4.1', [0.02, [-0.00601, 0.04001]], '40 / 20'],
    [
      'A perfect choice (what returns a model’s answer can gain no more; each limit one-sided)',
      '90.0%',
      '+10.0',
      '7.9 to 12.1',
      [0.1, [0.0799, 0.1201]],
      '',
    ],
  ]);
  const kinds = tableOf(shown, 'policies-table')!.columns.map(({ kind }) => kind);
  expect(kinds).toEqual(['name', 'number', 'number', 'number', 'picture', 'number']);
  expect(tableOf(shown, 'policies-table')!.lines).toEqual({ zero: 0, asked: 0.02, ceiling: 0.1 });
});

test('costs and seconds have a column where any policy has them', () => {
  expect(headsOf(section(found()), 'policies-table')).not.toContain('Dollars an answer');
  const known = found({ realised: [realised('x', { cost: 0.00123, latency: 2.5 }), realised('y', { gain: 0 })] });
  expect(headsOf(section(known), 'policies-table')!.slice(-2)).toEqual(['Dollars an answer', 'Seconds']);
  expect(rowsOf(section(known), 'policies-table')!.map((row) => row.slice(-2))).toEqual([
    ['', ''],
    ['0.0012', '2.5'],
    ['', ''],
    ['', ''],
  ]);
});

test('over a declared baseline, and without an interval of that gain', () => {
  const ensembles = [{ name: 'vote', accuracy: 0.85, difference: 0.01, interval: [0, 0.02] }];
  const shown = section(null, { singleBest: { ...certificate.singleBest, declared: true }, ensembles });
  expect(rowsOf(shown, 'policies-table')!.slice(0, 2)).toEqual([
    ['<a> (the declared baseline)', '80.0%', '0', '', [0, null]],
    ['<vote> (in the results)', '85.0%', '+5.0', '', [expect.closeTo(0.05, 12), null]],
  ]);
});

test('nothing measured: only what could be reached', () => {
  const shown = section(null);
  expect(shown!.title).toBe('What could be reached');
  expect(rowsOf(shown, 'policies-table')).toHaveLength(2);
});

test('votes of one model against several, and cascades, each in a fold', () => {
  const vote = {
    k: 3,
    selfAccuracy: 0.7,
    mixedAccuracy: 0.75,
    difference: -0.05,
    interval: [-0.0811, -0.0189],
    queries: 1000,
    selfSingle: 0.65,
    mixedSingle: 0.66,
    partitions: 1,
    models: ['a', 'b'],
  };
  const cascade = {
    cheap: 'c',
    strong: 's',
    signal: 'logged',
    auc: 0.756,
    escalated: 0.3,
    accuracy: 0.8,
    advantage: 0.012,
    advantageInterval: [-0.0011, 0.0251],
    volumeCeiling: 0.125,
  };
  const cascades = [cascade, { ...cascade, signal: 'agreement' }];
  const selfMoa = { model: 'm', by: 'answers', rhoWithin: 0.5, rhoBetween: 0.3, votes: [vote] };
  const shown = section(found({ selfMoa, cascades, notes: ['No costs.'] }));
  expect(rowsOf(shown, 'self-moa')).toEqual([['3', '70.0%', '75.0%', '−5.0', '−8.2 to −1.8', '1,000']]);
  expect(rowsOf(shown, 'cascades')).toEqual([
    ['<c>', '<s>', 'logged', '0.76', '30.0%', '80.0%', '+1.2', '−0.2 to 2.6', '12.5%'],
    ['<c>', '<s>', 'agreement of its own answers', '0.76', '30.0%', '80.0%', '+1.2', '−0.2 to 2.6', '12.5%'],
  ]);
  const texts = textsOf(shown);
  expect(texts).toContain('No costs.');
  expect(texts).toContain('Cascades (2)');
  expect(texts).toContain('Each policy was trained on other questions than those it was scored on: 5 folds, 20 deals.');
});
