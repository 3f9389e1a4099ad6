// The limits of what is saved, of what draws of one model are worth, and of scores.
import { pDifferenceAtMost } from '../../build/stats/paired-exact.js';
import { holmAdjusted } from '../../build/stats/holm.js';
import { bestReferences, savingCeiling } from '../../build/policies/saving-ceiling.js';
import { shareSaved } from '../../build/policies/share-saved.js';
import { bestOfKGain, bestOfKRange } from '../../build/stats/samples.js';
import { leastBoundLowerLimit } from '../../build/stats/least-bound.js';
import { leastMeanUpperLimit } from '../../build/stats/least-mean.js';
import { meanLowerLimit, meanUpperLimit } from '../../build/stats/target-bets.js';

const DELTA = 0.05;
const list = (n, of) => Array.from({ length: n }, (_, i) => of(i));

/** Rows of a claim: `one` draws an evaluation and tells whether its limit misses. */
const rows = (settings, one, draws = 2000) =>
  settings.map(([setting, given]) => ({
    setting,
    draws,
    simulate: (random, times) => list(times, () => one(given, random)).filter(Boolean).length,
  }));

// Savings.
const POOLS = [
  ['two models, 100 queries, equally good', { rates: [0.7, 0.7], price: [1, 5], queries: 100 }],
  ['four models, 200 queries, the dearest best', { rates: [0.6, 0.7, 0.75, 0.8], price: [1, 2, 4, 10], queries: 200 }],
  ['five equal models, 60 queries', { rates: [0.8, 0.8, 0.8, 0.8, 0.8], price: [1, 2, 3, 4, 5], queries: 60 }],
];

function outcomes({ rates, queries }, random) {
  return rates.map((rate) => Float64Array.from({ length: queries }, () => Number(random() < rate)));
}

/** The largest share that a perfect choice saves on independent models, for the best (and dearest) as the reference. */
function largestSaving({ rates, price }) {
  const b = rates.length - 1;
  const least = Math.min(...price);
  const dual = [0, ...price.map((c) => c - least)].map((lambda) => {
    let mean = 0;
    for (let code = 0; code < 2 ** rates.length; code++) {
      const right = rates.map((_, m) => (code >> m) & 1);
      const chance = rates.reduce((product, rate, m) => product * (right[m] ? rate : 1 - rate), 1);
      const cost = price.map((c, m) => c + lambda * (1 - right[m]));
      mean += chance * (cost[b] - Math.min(...cost));
    }
    return mean;
  });
  return Math.min(...dual) / price[b];
}

function ceiling(pool, random) {
  const right = outcomes(pool, random);
  const queries = { right, price: pool.price, maxLoss: 0, unitOf: null };
  const b = pool.rates.length - 1;
  const declared = savingCeiling(queries, [b], b, { upper: DELTA, lower: DELTA });
  const gamma = DELTA / 25;
  const chosen = savingCeiling(queries, bestReferences(right, gamma), b, { upper: DELTA - gamma, lower: DELTA });
  return { truth: largestSaving(pool), declared, chosen };
}

/** Cheaper models that lose exactly what may be lost, or more: to switch to any of them is wrong. */
const SWITCHES = [
  ['one cheaper model that loses 2 points, 400 queries', { best: 0.8, cheaper: [0.78], queries: 400 }],
  ['five cheaper models that lose 2 points, 300 queries', { best: 0.85, cheaper: list(5, () => 0.83), queries: 300 }],
  ['three that lose 2, 3 and 5 points, 200 queries', { best: 0.9, cheaper: [0.88, 0.87, 0.85], queries: 200 }],
];

function wrongSwitch({ best, cheaper, queries }, random) {
  // What is hard for one model is hard for the others.
  const luck = list(queries, () => [random(), random()]);
  const right = [best, ...cheaper].map((rate) =>
    luck.map(([shared, own]) => (random() < 0.7 ? shared : (own + random()) % 1) < rate),
  );
  const p = right.slice(1).map((one) => {
    let [won, lost] = [0, 0];
    one.forEach((x, i) => {
      if (x && !right[0][i]) won += 1;
      if (!x && right[0][i]) lost += 1;
    });
    return pDifferenceAtMost(-0.02, won, lost, queries);
  });
  return Math.min(...holmAdjusted(p)) <= DELTA;
}

const COSTS = [
  ['costs from 1 to 4, a cheap answer on 60%, 80 queries', { queries: 80, cheap: 0.6 }],
  ['the same, 500 queries, 95%', { queries: 500, cheap: 0.95 }],
];

function saved({ queries, cheap }, random) {
  const dear = Float64Array.from({ length: queries }, () => 1 + 3 * random());
  const cost = dear.map((each) => (random() < cheap ? 0.5 : each));
  const units = Uint32Array.from({ length: queries }, (_, i) => i);
  return { truth: 1 - (cheap * 0.5 + (1 - cheap) * 2.5) / 2.5, ...shareSaved(cost, dear, units, DELTA) };
}

// Draws of one model.
const DRAWN = [
  ['4 draws, 100 queries, chances spread evenly', { draws: 4, queries: 100, chance: (u) => u }],
  [
    '8 draws, 60 queries, most queries certain',
    { draws: 8, queries: 60, chance: (u) => (u < 0.1 ? 0.2 : u < 0.6 ? 1 : 0) },
  ],
  ['2 draws, 300 queries, all alike', { draws: 2, queries: 300, chance: () => 0.9 }],
];

function bestOf({ draws, queries, chance }, random) {
  const grid = list(2000, (i) => chance((i + 0.5) / 2000));
  const truth = grid.reduce((sum, p) => sum + (1 - (1 - p) ** draws - p), 0) / grid.length;
  const values = list(queries, () => {
    const p = chance(random());
    return bestOfKGain(
      list(draws, () => Number(random() < p)).reduce((a, b) => a + b),
      draws,
      draws,
    );
  });
  const range = bestOfKRange(draws, draws);
  return { truth, lower: meanLowerLimit(values, DELTA, range), upper: meanUpperLimit(values, DELTA, range) };
}

// Scores.
const SCORED = [
  ['two equal models, 100 queries', { levels: [0.5, 0.5], queries: 100 }],
  ['ten equal models, 150 queries', { levels: list(10, () => 0.6), queries: 150 }],
  ['one best of four, 200 queries', { levels: [0.7, 0.5, 0.5, 0.4], queries: 200 }],
];

/** Scores are the level, more or less by up to 0.2; the largest gain by many draws. */
function scored({ levels, queries }, random, truth) {
  const drawn = list(queries, () => levels.map((level) => level + 0.4 * (random() - 0.5)));
  const columns = levels.map((_, m) => drawn.map((row) => Math.max(...row) - row[m]));
  const sizes = drawn.map(() => 1);
  return {
    truth,
    lower: leastBoundLowerLimit(
      columns.map((values) => ({ values, range: 1 })),
      DELTA,
    ),
    upper: leastMeanUpperLimit({ columns, sizes }, DELTA),
  };
}

function largestGain({ levels }, random) {
  const sums = levels.map(() => 0);
  const times = 20_000;
  for (let i = 0; i < times; i++) {
    const row = levels.map((level) => level + 0.4 * (random() - 0.5));
    const most = Math.max(...row);
    row.forEach((score, m) => (sums[m] += most - score));
  }
  return Math.min(...sums) / times;
}

const scoreRows = (misses) =>
  SCORED.map(([setting, given]) => ({
    setting,
    draws: 500,
    simulate: (random, times) => {
      const truth = largestGain(given, random);
      return list(times, () => misses(scored(given, random, truth))).filter(Boolean).length;
    },
  }));

export default [
  {
    claim: 'Savings: the ceiling lies below what a perfect choice saves, the reference declared',
    said: [],
    atMost: 0.05,
    rows: rows(
      POOLS,
      (pool, random) => {
        const { truth, declared } = ceiling(pool, random);
        return declared.upper < truth;
      },
      500,
    ),
  },
  {
    claim: 'Savings: the same, the reference chosen from the data',
    said: [],
    atMost: 0.05,
    rows: rows(
      POOLS,
      (pool, random) => {
        const { truth, chosen } = ceiling(pool, random);
        return chosen.upper < truth;
      },
      500,
    ),
  },
  {
    claim: 'Savings: the lower limit lies above what a perfect choice saves',
    said: [],
    atMost: 0.05,
    rows: rows(
      POOLS,
      (pool, random) => {
        const { truth, declared } = ceiling(pool, random);
        return declared.lower > truth;
      },
      500,
    ),
  },
  {
    claim: 'Savings: a switch is shown to a model that loses as much as max-loss, or more',
    said: [],
    atMost: 0.05,
    rows: rows(SWITCHES, wrongSwitch),
  },
  {
    claim: 'Savings: a limit of the share saved lies on the wrong side',
    said: [],
    atMost: 0.1,
    rows: rows(
      COSTS,
      (given, random) => {
        const { truth, lower, upper } = saved(given, random);
        return lower > truth || upper < truth;
      },
      500,
    ),
  },
  {
    claim: 'Draws of one model: the upper limit lies below what the best of them gains',
    said: [],
    atMost: 0.05,
    rows: rows(
      DRAWN,
      (given, random) => {
        const { truth, upper } = bestOf(given, random);
        return upper < truth;
      },
      1000,
    ),
  },
  {
    claim: 'Draws of one model: the lower limit lies above it',
    said: [],
    atMost: 0.05,
    rows: rows(
      DRAWN,
      (given, random) => {
        const { truth, lower } = bestOf(given, random);
        return lower > truth;
      },
      1000,
    ),
  },
  {
    claim: 'Scores: the upper limit lies below the largest gain in mean score',
    said: [],
    atMost: 0.05,
    rows: scoreRows(({ truth, upper }) => upper < truth),
  },
  {
    claim: 'Scores: the lower limit lies above it',
    said: [],
    atMost: 0.05,
    rows: scoreRows(({ truth, lower }) => lower > truth),
  },
];
