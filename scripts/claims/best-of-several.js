// The best of several policies, or of several ensembles: picked after a look at the results.
import { compareEnsemble, isShownBetter, isShownBetterJointly } from '../../build/certificate/ensembles.js';
import { ones, setBit, wordsFor } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';
import { policyContext } from '../../build/policies/context.js';
import { policiesOf } from '../../build/policies/policies.js';
import { realise, realisedOf } from '../../build/policies/realise.js';

const DELTA = 0.05;
const nameOf = (m) => `m${String(m).padStart(2, '0')}`;
const coins = (queries, chance, random) => Array.from({ length: queries }, () => Number(random() < chance));

function member(name, right) {
  const bits = new Uint32Array(wordsFor(right.length));
  right.forEach((one, q) => one && setBit(bits, q));
  return { name, right: bits, answered: ones(right.length) };
}

function matrixOf(columns) {
  const members = columns.map((right, m) => member(nameOf(m), right));
  return new OutcomeMatrix(members, ones(columns[0].length), null, (row) => `q${row}`);
}

/** A policy that answers a share of the queries like its model, and the rest as well as that. */
const like = (right, { chance, other }, random) =>
  right.map((own) => (random() < other ? Number(random() < chance) : own));

/** Policies that learn nothing and gain nothing over the declared baseline. In templates all queries of one are copies. */
function fixed({ policies, templates, copies = 1, ...pool }, random) {
  const right = coins(templates, pool.chance, random);
  const copied = (column) => column.flatMap((one) => new Array(copies).fill(one));
  const cluster = copies === 1 ? undefined : (row) => `t${Math.floor(row / copies)}`;
  const options = { baseline: nameOf(0), delta: DELTA, seed: 1, deals: 1, cluster };
  const context = policyContext(matrixOf([copied(right), copied(right)]), undefined, options);
  return Array.from({ length: policies }, (_, p) => {
    const outcome = Float64Array.from(copied(like(right, pool, random)));
    return realisedOf(realise(`p${p}`, 'vote', outcome, context, { heldOut: true }), policies, DELTA);
  });
}

/**
 * Everything that is tried on models that are right half of the time, independently, with confidences that say nothing and
 * domains that differ in nothing: no vote, router or cascade gains anything over the declared baseline.
 */
function everything({ models, queries, declared }, random) {
  const columns = Array.from({ length: models }, () => coins(queries, 0.5, random));
  const none = new Array(queries).fill(undefined);
  const logged = (right) => ({
    draws: [
      {
        answer: new Int32Array(queries).fill(-1),
        right: Int8Array.from(right),
        stop: new Int16Array(queries).fill(-1),
      },
    ],
    family: undefined,
    picks: null,
    confidence: Float64Array.from({ length: queries }, random),
    cost: null,
    latency: null,
    inputTokens: null,
    outputTokens: null,
  });
  const evidence = {
    rows: queries,
    models: new Map(columns.map((right, m) => [nameOf(m), logged(right)])),
    texts: [],
    stops: [],
    references: none,
    prompts: none,
    subjects: none.map((_, q) => `domain ${q % 3}`),
    judges: new Map(),
  };
  const options = { baseline: declared ? nameOf(0) : undefined, delta: DELTA, seed: 1, deals: 5, prices: [] };
  return policiesOf({ matrix: matrixOf(columns), ensembles: [] }, evidence, options).policies.realised;
}

/** Ensembles that are as good as the best of two members. */
function named({ ensembles, queries, ...pool }, random) {
  const best = coins(queries, pool.chance, random);
  const matrix = matrixOf([best, coins(queries, pool.chance - 0.1, random)]);
  return Array.from({ length: ensembles }, (_, e) =>
    compareEnsemble(member(`e${e}`, like(best, pool, random)), matrix, {
      minCoverage: 0.95,
      delta: DELTA,
      among: ensembles,
    }),
  );
}

const rows = (settings, draws, draw, isShown) =>
  settings.map(([setting, pool]) => ({
    setting,
    draws,
    simulate: (random, times) => {
      let count = 0;
      for (let left = times; left > 0; left--) if (draw(pool, random).some(isShown)) count += 1;
      return count;
    },
  }));

const FIXED = [
  ['12 policies, 300 queries', { policies: 12, templates: 300, chance: 0.7, other: 0.5 }],
  [
    '40 policies, 300 queries, each with few wins and losses',
    { policies: 40, templates: 300, chance: 0.7, other: 0.1 },
  ],
];
const CLUSTERED = [
  ['12 policies, 60 templates of 20 copies', { policies: 12, templates: 60, copies: 20, chance: 0.7, other: 0.5 }],
];
const EVERYTHING = [
  ['votes, a router and 12 cascades of 4 models, 200 queries', { models: 4, queries: 200, declared: true }],
  ['the same, the best model chosen from the data', { models: 4, queries: 200 }],
];
const ENSEMBLES = [
  ['10 ensembles like the best of two members, 300 queries', { ensembles: 10, queries: 300, chance: 0.7, other: 0.5 }],
];

const reaches = ({ jointLower }) => jointLower >= 0;
const reachesAlone = ({ interval }) => interval[0] >= 0;

export default [
  {
    claim: 'Any of the policies tried is shown to reach `min-gain`, and gains no more',
    said: [
      {
        in: 'docs/policies.md',
        words: 'where no policy gains as much, one is shown to in at most 5% of the evaluations',
      },
    ],
    atMost: DELTA,
    rows: [
      ...rows(FIXED, 400, fixed, reaches),
      ...rows(CLUSTERED, 100, fixed, reaches),
      ...rows(EVERYTHING, 150, everything, reaches),
    ],
  },
  {
    claim: "Not valid: the same by each policy's own interval",
    said: [],
    rows: [...rows(FIXED, 200, fixed, reachesAlone), ...rows(EVERYTHING.slice(0, 1), 150, everything, reachesAlone)],
  },
  {
    claim: 'The best of several ensembles is shown better than every member, and none is',
    said: [{ in: 'docs/policies.md', words: 'the heading calls one better where none is in at most 5% of the' }],
    atMost: DELTA,
    rows: rows(ENSEMBLES, 1000, named, isShownBetterJointly),
  },
  {
    claim: 'Not valid: the same, each ensemble tested by itself',
    said: [],
    rows: rows(ENSEMBLES, 1000, named, (ensemble) => isShownBetter(ensemble, DELTA)),
  },
];
