// What a router loses whose price of accuracy was chosen on the training queries of each fold.
import { ones, setBit, wordsFor } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';
import { answerCosts } from '../../build/policies/cost-answers.js';
import { policyContext } from '../../build/policies/context.js';
import { pricedContext } from '../../build/policies/priced.js';
import { priceRouter } from '../../build/policies/priced-routers.js';
import { parsePrices } from '../../build/policies/prices.js';
import { exactPairedLower } from '../../build/stats/paired-exact.js';

const DELTA = 0.05;
const DEALS = 20;

/** Models are right with chances of their own in each domain; what is hard for one is mostly hard for the others. */
function outcomes({ chances, queries }, random) {
  const luck = Array.from({ length: queries }, random);
  const own = (q) => (random() < 0.7 ? luck[q] : random());
  return chances.map((of) => luck.map((_, q) => Number(own(q) < of[q % of.length])));
}

function contextOf(columns, price) {
  const queries = columns[0].length;
  const members = columns.map((right, m) => {
    const bits = new Uint32Array(wordsFor(queries));
    right.forEach((one, q) => one && setBit(bits, q));
    return { name: `m${m}`, right: bits, answered: ones(queries) };
  });
  const matrix = new OutcomeMatrix(members, ones(queries), null, (row) => `q${row}`);
  const context = policyContext(matrix, undefined, { baseline: 'm0', delta: DELTA, seed: 1, deals: DEALS });
  const lines = price.map((dollars, m) => `m${m} = ${dollars}`);
  return pricedContext(context, answerCosts(matrix.models, wordsFor(queries) * 32, undefined, parsePrices(lines)));
}

/** The chance of each model by the other training queries of the domain, one more right and one more wrong. */
function predicted(columns, { foldOf, folds }, domains) {
  const all = Uint32Array.from(columns[0].keys());
  return folds.map((_, fold) => {
    const [heldOut, training] = [all.filter((q) => foldOf[q] === fold), all.filter((q) => foldOf[q] !== fold)];
    const counts = new Float64Array(domains);
    const right = columns.map(() => new Float64Array(domains));
    for (const q of training) {
      counts[q % domains] += 1;
      columns.forEach((column, m) => (right[m][q % domains] += column[q]));
    }
    const chances = (queries, own) => ({
      queries,
      chances: Float64Array.from(
        [...queries].flatMap((q) =>
          columns.map((column, m) => (1 + right[m][q % domains] - own * column[q]) / (2 + counts[q % domains] - own)),
        ),
      ),
    });
    return { fold, models: [...columns.keys()], heldOut: chances(heldOut, 0), training: chances(training, 1) };
  });
}

function draw(setting, random) {
  const { chances, maxLoss, price, queries } = setting;
  const columns = outcomes(setting, random);
  const { context, modelCosts } = contextOf(columns, price);
  const texts = {
    positions: Uint32Array.from(columns[0].keys()),
    right: columns.map((column) => Uint8Array.from(column)),
    costs: modelCosts,
  };
  const folds = new Map(context.deals.map((deal) => [deal.folds, predicted(columns, deal, chances[0].length)]));
  const { policy } = priceRouter({ name: 'router', predicted: folds }, context, texts, maxLoss);
  const { won, lost } = policy.against[0];
  const sized = [won, lost, queries].map((count) => count / policy.variance);
  return { loss: (lost - won) / queries, limit: -exactPairedLower(...sized, DELTA) };
}

const SETTINGS = [
  [
    'two domains, the cheap model as good in one, 200 queries, max-loss 3 points',
    { chances: [[0.9, 0.9], [0.9, 0.6]], price: [10, 1], queries: 200, maxLoss: 0.03 }, // prettier-ignore
  ],
  [
    'two equal domains, the cheap model 3 points worse, 200 queries, max-loss 3 points',
    { chances: [[0.8, 0.8], [0.77, 0.77]], price: [10, 1], queries: 200, maxLoss: 0.03 }, // prettier-ignore
  ],
  [
    'four domains, three models, 240 queries, max-loss 5 points',
    {
      chances: [
        [0.9, 0.9, 0.8, 0.8],
        [0.9, 0.85, 0.8, 0.6],
        [0.85, 0.6, 0.75, 0.4],
      ],
      price: [10, 4, 1],
      queries: 240,
      maxLoss: 0.05,
    },
  ],
];

export default [
  {
    claim: 'Savings: the upper limit of what a priced router loses lies below its mean loss',
    said: [
      {
        in: 'docs/policies.md',
        words: 'The upper limit of what it loses lies below its mean loss in at most 5% of the evaluations',
      },
    ],
    atMost: DELTA,
    // The truth is the mean loss over all draws.
    rows: SETTINGS.map(([setting, given]) => ({
      setting,
      draws: 150,
      simulate: (random, times) => {
        const drawn = Array.from({ length: times }, () => draw(given, random));
        const truth = drawn.reduce((sum, { loss }) => sum + loss, 0) / times;
        return drawn.filter(({ limit }) => limit < truth).length;
      },
    })),
  },
];
