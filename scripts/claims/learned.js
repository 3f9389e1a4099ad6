// The limits of what policies that are learned on other folds gain.
import { ones, setBit, wordsFor } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';
import { ballotsOf } from '../../build/policies/ballots.js';
import { bestThree } from '../../build/policies/best-three.js';
import { policyContext } from '../../build/policies/context.js';
import { realiseLearned } from '../../build/policies/realise.js';
import { upperOverBest } from '../../build/stats/gain-over-best.js';

const PAGE = 'docs/policies.md';
const DELTA = 0.05;

function contextOf(columns) {
  const queries = columns[0].length;
  const members = columns.map((right, m) => {
    const bits = new Uint32Array(wordsFor(queries));
    right.forEach((one, q) => one && setBit(bits, q));
    return { name: `m${String(m).padStart(2, '0')}`, right: bits, answered: ones(queries) };
  });
  const matrix = new OutcomeMatrix(members, ones(queries), null, (row) => `q${row}`);
  return policyContext(matrix, undefined, { baseline: undefined, delta: DELTA, seed: 1, deals: 20 });
}

/** In each of several domains one model of many is right with another chance; the router learns which is best there. */
const domains = (chances, queries) => (random) => {
  const count = chances[0].length;
  const columns = chances.map((own) => Array.from({ length: queries }, (_, i) => Number(random() < own[i % count])));
  const context = contextOf(columns);
  const seen = [];
  const best = Math.max(...chances.map((own) => own.reduce((sum, chance) => sum + chance, 0) / count));
  let truth = 0;
  const policy = realiseLearned('router', 'router', context, ({ foldOf, folds }) => {
    const picks = folds.map((_, fold) =>
      Array.from({ length: count }, (_, domain) => {
        const right = columns.map((column) => {
          let sum = 0;
          for (let i = domain; i < queries; i += count) if (foldOf[i] !== fold) sum += column[i];
          return sum;
        });
        return right.indexOf(Math.max(...right));
      }),
    );
    const picked = Array.from(foldOf, (fold, i) => picks[fold][i % count]);
    for (const [i, m] of picked.entries()) truth += (chances[m][i % count] - best) / queries / context.deals.length;
    const outcome = Float64Array.from(picked, (m, i) => columns[m][i]);
    seen.push(outcome);
    return { outcome };
  });
  return { policy, truth, columns, outcome: seen[0] };
};

const majorityOfThree = (random) => {
  const [chance, queries] = [0.5, 150];
  const columns = Array.from({ length: 9 }, () => Array.from({ length: queries }, () => Number(random() < chance)));
  const context = contextOf(columns);
  const ballots = ballotsOf(context);
  const seen = [];
  const policy = realiseLearned('vote', 'vote', context, (deal) => {
    const three = deal.folds.map((_, fold) => bestThree(deal, ballots, fold));
    const right = (fold, i) => Number(three[fold].reduce((sum, m) => sum + columns[m][i], 0) >= 2);
    const outcome = Float64Array.from(deal.foldOf, (fold, i) => right(fold, i));
    seen.push(outcome);
    return { outcome };
  });
  return { policy, columns, outcome: seen[0], truth: chance * chance * (3 - 2 * chance) - chance };
};

const LEARNED = [
  ['the better of two models that are equal, 300 queries', domains([[0.6], [0.6]], 300)],
  ['the better of two models two points apart, 300 queries', domains([[0.62], [0.6]], 300)],
  [
    'the best model of each of two domains, twenty points apart, 200 queries',
    domains(
      [
        [0.8, 0.6],
        [0.6, 0.8],
      ],
      200,
    ),
  ],
  [
    'the best model of each of two domains, five points apart, 300 queries',
    domains(
      [
        [0.7, 0.65],
        [0.65, 0.7],
      ],
      300,
    ),
    600,
  ],
  ['majority of the best three of 9 equal models, 150 queries', majorityOfThree],
];

/** The upper limit from the first deal alone, for 1 + 5 / 4 times the variance (Nadeau and Bengio 2003). */
function upperOfOneDeal({ columns, outcome }) {
  const variance = 2.25;
  const scores = columns.map((right) => {
    let [won, lost] = [0, 0];
    outcome.forEach((value, i) => (right[i] === 1 ? (lost += 1 - value) : (won += value)));
    return { won: won / variance, lost: lost / variance };
  });
  const gains = scores.map(({ won, lost }) => won - lost);
  return upperOverBest(scores, gains.indexOf(Math.min(...gains)), outcome.length / variance, DELTA);
}

/** The truth is the mean gain of what was learned, over all draws. */
const rows = (misses, settings = LEARNED) =>
  settings.map(([setting, draw, draws = 200]) => ({
    setting,
    draws,
    simulate: (random, times) => {
      const drawn = Array.from({ length: times }, () => draw(random));
      const truth = drawn.reduce((sum, each) => sum + each.truth, 0) / times;
      return drawn.filter((each) => misses(each, truth)).length;
    },
  }));

export default [
  {
    claim: "Upper limit of a learned policy's mean gain below it",
    said: [{ in: PAGE, words: 'an upper limit lies below the true gain in at most 5% of the evaluations' }],
    atMost: 0.05,
    rows: rows(({ policy }, truth) => policy.upper < truth),
  },
  {
    claim: "Lower end of the interval of a learned policy's mean gain above it",
    said: [{ in: PAGE, words: 'the lower end of an interval above it in at most 2.5% of them' }],
    atMost: 0.025,
    rows: rows(({ policy }, truth) => policy.interval[0] > truth),
  },
  {
    claim: 'For comparison: the upper limit from one deal, for 2.25 times the variance, below it',
    said: [],
    rows: rows((each, truth) => upperOfOneDeal(each) < truth, LEARNED.slice(2, 4)),
  },
];
