// The limits of what policies and ensembles gain over the best model.
import { ones, setBit, wordsFor } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';
import { compareEnsemble, isShownBetter } from '../../build/certificate/ensembles.js';
import { outcomesOf, policyContext } from '../../build/policies/context.js';
import { realise } from '../../build/policies/realise.js';
import { exactPairedLower } from '../../build/stats/paired-exact.js';
import { pairedLowerLimit } from '../../build/stats/tango.js';

const OPTIONS = { baseline: undefined, delta: 0.05, seed: 1 };

const member = (name, right, queries) => {
  const bits = new Uint32Array(wordsFor(queries));
  for (let i = 0; i < queries; i++) if (right[i] === 1) setBit(bits, i);
  return { name, right: bits, answered: ones(queries) };
};

function matrixOf(columns) {
  const queries = columns[0].length;
  const members = columns.map((right, m) => member(`m${String(m).padStart(2, '0')}`, right, queries));
  return new OutcomeMatrix(members, ones(queries), null, (row) => `q${row}`);
}

const contextOf = (columns, { cluster, deals = 20 } = {}) =>
  policyContext(matrixOf(columns), undefined, { ...OPTIONS, cluster, deals });

/**
 * Outcomes of models that err independently, with `chances` of being right, or with one chance for all, which the first
 * `best` of them are `ahead` of. In clusters (by their sizes) each model has good ones and bad ones.
 */
function outcomes({ chances, models, best = models, queries, chance, ahead = 0, sizes }, random) {
  const clusterOf = sizes?.flatMap((size, c) => Array.from({ length: size }, () => c));
  const columns = Array.from({ length: models }, (_, m) => {
    const own = chances?.[m] ?? (best < models && m < best ? chance + ahead : chance);
    const luck = sizes?.map(() => (random() < 0.5 ? 0.3 : -0.3));
    return Array.from({ length: queries }, (_, i) => Number(random() < own + (luck?.[clusterOf[i]] ?? 0)));
  });
  return { columns, cluster: clusterOf && ((row) => `c${clusterOf[row]}`) };
}

/**
 * Rows of policies that learn nothing and gain nothing, each the first model but for a share of the queries: there a coin as
 * good as it. Or the first model, a share of whose errors are `mended`, which makes it as good as the best.
 */
const fixedRows = (settings, draws, misses) =>
  settings.map(([setting, pool]) => ({
    setting,
    draws,
    simulate: (random, times) => {
      let count = 0;
      for (let draw = 0; draw < times; draw++) {
        const { columns, cluster } = outcomes(pool, random);
        const context = contextOf(columns, { cluster, deals: 1 });
        const chance = pool.chance + (pool.best === undefined ? 0 : pool.ahead);
        const other = pool.other ?? 0;
        const answer = (right) => {
          if (pool.mended !== undefined) return Number(right === 1 || random() < pool.mended);
          return random() < other ? Number(random() < chance) : right;
        };
        const outcome = outcomesOf(context, 0).map(answer);
        if (misses(realise('policy', 'vote', outcome, context, { heldOut: true }), outcome, context)) count += 1;
      }
      return count;
    },
  }));

const FIXED = [
  [
    'one of two models, mended so that it is as good as the other, 300 queries',
    { models: 2, queries: 300, chances: [0.69, 0.7], mended: 1 / 31 },
  ],
  ['one model of two equal ones, 300 queries', { models: 2, queries: 300, chance: 0.7 }],
  ['one model of 20 equal ones, 300 queries', { models: 20, queries: 300, chance: 0.7 }],
  ['nearly one model of 4 equal ones, 150 queries', { models: 4, queries: 150, chance: 0.5, other: 0.05 }],
  [
    'nearly the best of 20, ten points ahead',
    { models: 20, best: 1, queries: 300, chance: 0.7, ahead: 0.1, other: 0.1 },
  ],
];

const unequal = (clusters, size) =>
  Array.from({ length: clusters }, (_, c) => 1 + Math.round((c * 2 * size) / clusters));
const clustered = (sizes) => ({
  models: 4,
  queries: sizes.reduce((sum, size) => sum + size, 0),
  chance: 0.5,
  other: 0.05,
  sizes,
});
const CLUSTERS = [
  ['nearly one model of 4 equal ones, 5 unequal clusters', clustered(unequal(5, 40))],
  ['nearly one model of 4 equal ones, 20 unequal clusters', clustered(unequal(20, 20))],
  ['nearly one model of 4 equal ones, 60 clusters of 10', clustered(Array.from({ length: 60 }, () => 10))],
];

const limitAgainstBestSeen = ({ won, lost, queries }) => pairedLowerLimit(won, lost, queries, 0.025);

/** An ensemble that is as good as the best of its members. */
const ensembleRows = (misses) =>
  [
    ['20 equal members, 300 queries', { models: 20, queries: 300, chance: 0.7 }],
    ['two equal members, 300 queries', { models: 2, queries: 300, chance: 0.7 }],
  ].map(([setting, pool]) => ({
    setting,
    draws: 500,
    simulate: (random, times) => {
      let count = 0;
      for (let draw = 0; draw < times; draw++) {
        const { columns } = outcomes({ ...pool, models: pool.models + 1 }, random);
        const ensemble = member('e', columns.pop(), pool.queries);
        if (misses(compareEnsemble(ensemble, matrixOf(columns), { minCoverage: 0.95, delta: 0.05 }))) count += 1;
      }
      return count;
    },
  }));

/** Templates of 20 copies each, and an ensemble that is as good as the best member. */
const TEMPLATES = [
  ['60 templates of 20 copies, the ensemble like the best of two members', { chances: [0.7, 0.5] }],
  ['60 templates of 20 copies, nearly the best of two members', { chances: [0.7, 0.5], other: 0.2 }],
  ['60 templates of 20 copies, two equal members', { chances: [0.7, 0.7] }],
];
const templateRows = (clustered) =>
  TEMPLATES.map(([setting, { chances, other = 1 }]) => ({
    setting,
    draws: 500,
    simulate: (random, times) => {
      let count = 0;
      for (let draw = 0; draw < times; draw++) {
        const { columns } = outcomes({ chances, models: chances.length, queries: 60 }, random);
        const own = columns[0].map((right) => (random() < other ? Number(random() < chances[0]) : right));
        const copied = (column) => column.flatMap((right) => Array.from({ length: 20 }, () => right));
        const ensemble = member('e', copied(own), 1200);
        const matrix = matrixOf(columns.map(copied));
        const cluster = clustered ? (row) => `t${Math.floor(row / 20)}` : undefined;
        const result = compareEnsemble(ensemble, matrix, { minCoverage: 0.95, delta: 0.05, cluster });
        if (isShownBetter(result, 0.05)) count += 1;
      }
      return count;
    },
  }));

/** Pairs of which few are discordant: the chance that only the first is right, and only the second. */
const PAIRS = [
  ['200 pairs, 1% won, 0.2% lost', 200, 0.01, 0.002],
  ['200 pairs, 2% won, 2% lost', 200, 0.02, 0.02],
  ['30 pairs, 2% won, none lost', 30, 0.02, 0],
];
const pairRows = (limit, alpha) =>
  PAIRS.map(([setting, pairs, win, lose]) => ({
    setting,
    draws: 2000,
    simulate: (random, times) => {
      let count = 0;
      const known = new Map();
      for (let draw = 0; draw < times; draw++) {
        let [won, lost] = [0, 0];
        for (let i = 0; i < pairs; i++) {
          const u = random();
          if (u < win) won += 1;
          else if (u < win + lose) lost += 1;
        }
        const key = `${won} ${lost}`;
        if (!known.has(key)) known.set(key, limit(won, lost, pairs, alpha));
        if (known.get(key) > win - lose) count += 1;
      }
      return count;
    },
  }));

const PAGE = 'docs/policies.md';

export default [
  {
    claim: "Upper limit of a policy's gain below it",
    said: [{ in: PAGE, words: 'an upper limit lies below the true gain in at most 5% of the evaluations' }],
    atMost: 0.05,
    rows: [...fixedRows(FIXED, 500, ({ upper }) => upper < 0), ...fixedRows(CLUSTERS, 500, ({ upper }) => upper < 0)],
  },
  {
    claim: "Lower end of the interval of a policy's gain above it",
    said: [{ in: PAGE, words: 'the lower end of an interval above it in at most 2.5% of them' }],
    atMost: 0.025,
    rows: [
      ...fixedRows(FIXED, 500, ({ interval }) => interval[0] > 0),
      ...fixedRows(CLUSTERS, 500, ({ interval }) => interval[0] > 0),
    ],
  },
  {
    claim: "Not valid: lower limit (2.5%) against the best model seen above a policy's gain",
    said: [],
    rows: fixedRows(FIXED.slice(0, 2), 500, (policy) => limitAgainstBestSeen(policy) > 0),
  },
  {
    claim: 'Interval of what an ensemble gains over its members misses it',
    said: [],
    atMost: 0.05,
    rows: ensembleRows(({ interval }) => interval[0] > 0 || interval[1] < 0),
  },
  {
    claim: 'With `cluster-by`, an ensemble as good as the best member is shown better',
    said: [{ in: PAGE, words: 'an ensemble that is as good as its best member is shown better in at most 5% of the' }],
    atMost: 0.05,
    rows: templateRows(true),
  },
  {
    claim: 'Not valid: an ensemble as good as the best member is shown better, copies taken for independent queries',
    said: [],
    rows: templateRows(false),
  },
  ...[0.2, 0.1, 0.05, 0.01].map((alpha) => ({
    claim: `Exact paired lower limit at ${100 - 100 * alpha}% above the difference`,
    said: [],
    atMost: alpha,
    rows: pairRows(exactPairedLower, alpha),
  })),
  {
    claim: "Not valid with few discordant pairs: Tango's lower limit at 80% above the difference",
    said: [],
    rows: pairRows(pairedLowerLimit, 0.2),
  },
];
