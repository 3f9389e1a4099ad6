// The bounds of the certificate for independent queries.
import { gainLowerBound, rescues, upperBounds } from '../../build/certificate/bounds.js';
import { upperLimit } from '../../build/stats/clopper-pearson.js';
import { drawCounts, trueGain } from './_models.js';

const DELTA = 0.05;

const POOLS = [
  ['20 equal models, 70% right, 100 queries', { accuracies: new Array(20).fill(0.7), queries: 100 }],
  ['20 equal models, 5% of the queries all-wrong', { accuracies: new Array(20).fill(0.7), queries: 100, atom: 0.05 }],
  ['one best (90%), three far behind (60%)', { accuracies: [0.9, 0.6, 0.6, 0.6], queries: 100 }],
  [
    '67 models from 40% to 85%',
    { accuracies: Array.from({ length: 67 }, (_, m) => 0.4 + (0.45 * m) / 66), queries: 100, atom: 0.02 },
  ],
  ['two equal models, 30 queries', { accuracies: [0.8, 0.8], queries: 30 }],
  ['two models, gain near 0', { accuracies: [0.97, 0.5], queries: 300, atom: 0.01 }],
  ['five weak models, gain near its most', { accuracies: new Array(5).fill(0.1), queries: 60 }],
];

const miss = (pool, misses) => (random, draws) => {
  const gain = trueGain(pool);
  let count = 0;
  for (let draw = 0; draw < draws; draw++) if (misses(drawCounts(pool, random), gain)) count += 1;
  return count;
};

const rows = (misses, draws, pools = POOLS) =>
  pools.map(([setting, pool]) => ({ setting, draws, simulate: miss(pool, misses) }));

const bound = (name) => (counts, gain) => upperBounds(counts, DELTA)[name] < gain;
const fewest = (counts) => Math.min(...rescues(counts));

export default [
  {
    claim: 'Upper bound (`rescueBergerBoos`) below the true gain',
    said: [
      { in: 'action.yml', words: 'A verdict is wrong with probability at most one minus this' },
      { in: 'docs/inputs.md', words: 'A verdict is wrong with probability at most one minus this' },
      { in: 'docs/report.md', words: 'each with 95% confidence on its own' },
      { in: 'docs/glossary.md', words: 'A limit that holds with 95% confidence on its own' },
      { in: 'docs/method.md', words: 'so each of the two verdicts is wrong with probability at most δ' },
    ],
    atMost: DELTA,
    rows: rows(bound('rescueBergerBoos'), 4000),
  },
  {
    claim: 'Upper bound over a declared baseline below the true gain',
    said: [],
    atMost: DELTA,
    rows: rows((counts, gain) => upperBounds(counts, DELTA, 0).rescueDeclared < gain, 4000, POOLS.slice(0, 3)),
  },
  {
    claim: 'Lower bound above the true gain',
    said: [],
    atMost: DELTA,
    rows: rows((counts, gain) => gainLowerBound(fewest(counts), counts.queries, DELTA) > gain, 4000),
  },
  {
    claim: 'For comparison: `bonferroniV2` below the true gain',
    said: [],
    rows: rows(bound('bonferroniV2'), 4000, POOLS.slice(0, 4)),
  },
  {
    claim: 'For comparison: `rescueBonferroni` below the true gain',
    said: [],
    rows: rows(bound('rescueBonferroni'), 4000, POOLS.slice(0, 4)),
  },
  {
    claim: 'Not valid: `pluginV1` below the true gain',
    said: [],
    rows: rows(bound('pluginV1'), 4000, POOLS.slice(0, 4)),
  },
  {
    claim: 'Not valid: one-sided limit at the best seen below the true gain',
    said: [],
    rows: rows((counts, gain) => upperLimit(fewest(counts), counts.queries, DELTA) < gain, 4000, POOLS.slice(0, 4)),
  },
];
