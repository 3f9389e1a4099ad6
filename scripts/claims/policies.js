// The limits of the gain of policies that are scored on held-out queries.
import { ones, setBit, wordsFor } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';
import { ballotsOf } from '../../build/diagnostics/policies/ballots.js';
import { bestThree } from '../../build/diagnostics/policies/best-three.js';
import { outcomesOf, policyContext } from '../../build/diagnostics/policies/context.js';
import { realise } from '../../build/diagnostics/policies/realise.js';

const OPTIONS = { baseline: undefined, delta: 0.05, seed: 1 };

/**
 * Independent models that are right with one chance, so that nothing tells them apart: the hardest case for a choice. Or
 * all but the first `best` of them with a smaller one. In clusters each model has its good and its bad ones.
 */
function independentModels({ models, best = models, queries, chance, behind = 0, clusters }, random) {
  const members = Array.from({ length: models }, (_, m) => {
    const right = new Uint32Array(wordsFor(queries));
    const own = m < best ? chance : chance - behind;
    const luck = Array.from({ length: clusters ?? 1 }, () =>
      clusters === undefined ? 0 : random() < 0.5 ? 0.3 : -0.3,
    );
    for (let i = 0; i < queries; i++) if (random() < own + luck[i % luck.length]) setBit(right, i);
    return { name: `m${String(m).padStart(2, '0')}`, right, answered: ones(queries) };
  });
  return new OutcomeMatrix(members, ones(queries), null, (row) => `q${row}`);
}

/** Policies of which it is known what they gain over the best single model. */
const POLICIES = {
  'one model': (context) => ({ outcome: outcomesOf(context, 0), fixed: true, gain: 0 }),
  'last model': (context, { models, behind = 0 }) => ({
    outcome: outcomesOf(context, models - 1),
    fixed: true,
    gain: -behind,
  }),
  // The first model, but for a twentieth of the queries: there a coin that is right as often as it.
  'nearly one model': (context, { chance }, random) => ({
    outcome: outcomesOf(context, 0).map((right) => (random() < 0.05 ? Number(random() < chance) : right)),
    fixed: true,
    gain: 0,
  }),
  'vote of the best three': (context, { chance }) => {
    const { choice } = ballotsOf(context);
    const three = context.folds.map((_, fold) => bestThree(context, { by: 'outcomes', choice, right: choice }, fold));
    const outcome = Float64Array.from(context.foldOf, (fold, i) =>
      Number(three[fold].reduce((right, m) => right + choice[m][i], 0) >= 2),
    );
    return { outcome, fixed: false, gain: chance * chance * (3 - 2 * chance) - chance };
  },
};

const SETTINGS = [
  ['vote of the best three of 9 equal models, 150 queries', { models: 9, queries: 150, chance: 0.5 }],
  ['vote of the best three of 9 equal models, 600 queries', { models: 9, queries: 600, chance: 0.5 }],
  ['one model of 20 equal ones, 300 queries', { models: 20, queries: 300, chance: 0.7 }],
  ['nearly one model of 4 equal ones, 150 queries', { models: 4, queries: 150, chance: 0.5 }],
  [
    'last model, 2 of 20 three points ahead, 600 queries',
    { models: 20, best: 2, queries: 600, chance: 0.8, behind: 0.03 },
  ],
  [
    'nearly one model, it leads 20 by ten points, 600 queries',
    { models: 20, best: 1, queries: 600, chance: 0.8, behind: 0.1 },
  ],
  [
    'nearly one model of 4 equal ones, 600 queries in 60 clusters',
    { models: 4, queries: 600, chance: 0.5, clusters: 60 },
  ],
  [
    'nearly one model of 4 equal ones, 600 queries in 20 clusters',
    { models: 4, queries: 600, chance: 0.5, clusters: 20 },
  ],
];

const rows = (draws, misses) =>
  SETTINGS.map(([setting, pool]) => {
    const build = Object.entries(POLICIES).find(([name]) => setting.startsWith(name))[1];
    const cluster = pool.clusters === undefined ? undefined : (row) => `c${row % pool.clusters}`;
    return {
      setting,
      draws,
      simulate: (random, times) => {
        let count = 0;
        for (let draw = 0; draw < times; draw++) {
          const context = policyContext(independentModels(pool, random), undefined, { ...OPTIONS, cluster });
          const { outcome, fixed, gain } = build(context, pool, random);
          if (misses(realise('policy', 'vote', outcome, context, { heldOut: true, fixed }), gain)) count += 1;
        }
        return count;
      },
    };
  });

export default [
  {
    claim: "Upper limit of a policy's gain below it",
    said: [
      { in: 'docs/policies.md', words: 'an upper limit lies below the true gain in at most 5 % of the evaluations' },
    ],
    atMost: 0.05,
    rows: rows(500, ({ upper }, gain) => upper < gain),
  },
];
