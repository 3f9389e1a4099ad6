// How often the limits of a held-out policy's gain cover it, with and without the larger variance for folds that learn
// from each other; by seeded simulation. Run after `npm run build`: node scripts/policy-coverage.js
import { ones, setBit, wordsFor } from '../build/outcomes/bits.js';
import { OutcomeMatrix } from '../build/outcomes/matrix.js';
import { ballotsOf } from '../build/diagnostics/policies/ballots.js';
import { bestThree } from '../build/diagnostics/policies/best-three.js';
import { outcomesOf, policyContext } from '../build/diagnostics/policies/context.js';
import { realise } from '../build/diagnostics/policies/realise.js';
import { seededRandom } from '../build/stats/random.js';
import { pairedInterval, pairedUpperLimit } from '../build/stats/tango.js';

const RUNS = 1000;
const DELTA = 0.05;

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
function policies(context, { models, best = models, chance, behind = 0, clusters }, random) {
  const one = { name: 'one model', outcome: outcomesOf(context, 0), fixed: true, gain: 0 };
  // The first model, but for a twentieth of the queries: there a coin that is right as often as it.
  const copy = one.outcome.map((right) => (random() < 0.05 ? Number(random() < chance) : right));
  const nearly = { name: 'nearly one model', outcome: copy, fixed: true, gain: 0 };
  const last = { name: 'last model', outcome: outcomesOf(context, models - 1), fixed: true, gain: -behind };
  if (best < models) return [one, nearly, last];
  if (clusters !== undefined) return [one, nearly];
  const { choice } = ballotsOf(context);
  const three = context.folds.map((_, fold) => bestThree(context, { by: 'outcomes', choice, right: choice }, fold));
  const majority = Float64Array.from(context.foldOf, (fold, i) =>
    Number(three[fold].reduce((right, m) => right + choice[m][i], 0) >= 2),
  );
  const gain = chance * chance * (3 - 2 * chance) - chance;
  return [{ name: 'best three', outcome: majority, fixed: false, gain }, one, nearly];
}

const OPTIONS = { baseline: undefined, delta: DELTA, seed: 1 };

function clusterName({ clusters }) {
  return clusters === undefined ? undefined : (row) => `c${row % clusters}`;
}

const SETTINGS = [
  { models: 9, queries: 150, chance: 0.5 },
  { models: 9, queries: 600, chance: 0.5 },
  { models: 20, queries: 300, chance: 0.7 },
  { models: 4, queries: 150, chance: 0.5 },
  { models: 20, best: 2, queries: 600, chance: 0.8, behind: 0.03 },
  { models: 20, best: 1, queries: 600, chance: 0.8, behind: 0.1 },
  { models: 20, best: 5, queries: 600, chance: 0.8, behind: 0.2 },
  { models: 4, queries: 600, chance: 0.5, clusters: 60 },
  { models: 4, queries: 600, chance: 0.5, clusters: 20 },
];

console.log('setting, policy: two-sided and upper of plain Tango against the best | two-sided and upper as reported');
for (const setting of SETTINGS) {
  const random = seededRandom(7);
  const covered = new Map();
  for (let run = 0; run < RUNS; run++) {
    const matrix = independentModels(setting, random);
    const context = policyContext(matrix, undefined, { ...OPTIONS, cluster: clusterName(setting) });
    for (const { name, outcome, fixed, gain } of policies(context, setting, random)) {
      const policy = realise(name, 'vote', outcome, context, { heldOut: true, fixed });
      const counts = covered.get(name) ?? [0, 0, 0, 0];
      const [low, high] = pairedInterval(policy.won, policy.lost, setting.queries, DELTA);
      if (low <= gain && gain <= high) counts[0] += 1;
      if (gain <= pairedUpperLimit(policy.won, policy.lost, setting.queries, DELTA)) counts[1] += 1;
      if (policy.interval[0] <= gain && gain <= policy.interval[1]) counts[2] += 1;
      if (gain <= policy.upper) counts[3] += 1;
      covered.set(name, counts);
    }
  }
  for (const [name, counts] of covered) {
    const shares = counts.map((count) => (count / RUNS).toFixed(3));
    const words = Object.entries(setting).map(([what, value]) => `${what} ${value}`);
    console.log(`${words.join(', ')}; ${name}: ${shares.slice(0, 2).join(' ')} | ${shares.slice(2).join(' ')}`);
  }
}
