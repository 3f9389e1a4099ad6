// The limits where groups of queries have shares of the traffic.
import { weightedLowerLimit, weightedUpperLimit } from '../../build/stats/weighted-mean.js';
import { bergerBoosBound } from '../../build/certificate/bounds.js';

const DELTA = 0.05;

/** Queries of each group, their shares of the traffic, and the rescue rate of each model in each group. */
const SETTINGS = [
  ['100 and 100 queries, shares 50 and 50%', { sizes: [100, 100], shares: [0.5, 0.5], rates: [[0.02], [0.2]] }],
  ['400 and 20 queries, shares 50 and 50%', { sizes: [400, 20], shares: [0.5, 0.5], rates: [[0.05], [0.3]] }],
  ['300 and 60 queries, shares 20 and 80%', { sizes: [300, 60], shares: [0.2, 0.8], rates: [[0.3], [0.05]] }],
  [
    '80, 50 and 60 queries, shares 50, 20 and 30%, five equal models',
    { sizes: [80, 50, 60], shares: [0.5, 0.2, 0.3], rates: [0.05, 0.15, 0.02].map((rate) => new Array(5).fill(rate)) },
  ],
  [
    '200 and 100 queries, shares 60 and 40%, two models that are the best of one group each',
    {
      sizes: [200, 100],
      shares: [0.6, 0.4],
      rates: [
        [0.02, 0.1],
        [0.14, 0.02],
      ],
    },
  ],
];

function draw({ sizes, shares, rates }, random) {
  return shares.map((share, g) => ({
    share,
    columns: rates[g].map((rate) => Array.from({ length: sizes[g] }, () => Number(random() < rate))),
  }));
}

const gainOf = ({ shares, rates }) =>
  Math.min(...rates[0].map((_, m) => shares.reduce((sum, share, g) => sum + share * rates[g][m], 0)));

const rows = (draws, misses, settings = SETTINGS) =>
  settings.map(([setting, population]) => ({
    setting,
    draws,
    simulate: (random, times) => {
      const gain = gainOf(population);
      let count = 0;
      for (let i = 0; i < times; i++) if (misses(draw(population, random), gain)) count += 1;
      return count;
    },
  }));

/** The bound that takes every query once. */
function unweighted(groups) {
  const queries = groups.reduce((sum, { columns }) => sum + columns[0].length, 0);
  const rescues = groups[0].columns.map((_, m) =>
    groups.reduce((sum, { columns }) => sum + columns[m].reduce((total, value) => total + value, 0), 0),
  );
  return bergerBoosBound(rescues, queries, DELTA);
}

export default [
  {
    claim: 'Traffic: upper limit (`weightedRounds`) below the true gain',
    said: [{ in: 'docs/method.md', words: 'the capital ever reaches 1/δ with probability at most δ' }],
    atMost: DELTA,
    rows: rows(600, (groups, gain) => weightedUpperLimit(groups, DELTA) < gain),
  },
  {
    claim: 'Traffic: lower limit above the true gain',
    said: [],
    atMost: DELTA,
    rows: rows(300, (groups, gain) => weightedLowerLimit(groups, DELTA) > gain),
  },
  {
    claim: 'For comparison: the bound that takes every query once, below the true gain of the traffic',
    said: [],
    rows: rows(1000, (groups, gain) => unweighted(groups) < gain, SETTINGS.slice(1, 3)),
  },
];
