// What is said of savings over all that is cheaper, and of routers that only mix.
import { ones, setBit, wordsFor } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';
import { policiesOf } from '../../build/policies/policies.js';

const DELTA = 0.05;
const list = (n, of) => Array.from({ length: n }, (_, i) => of(i));

function member(name, right) {
  const bits = new Uint32Array(wordsFor(right.length));
  right.forEach((one, q) => one && setBit(bits, q));
  return { name, right: bits, answered: ones(right.length) };
}

/** @param prices  lines, @param models, ensembles  outcomes by name; the first model is the declared baseline */
function savingOf(models, ensembles, prices) {
  const members = Object.entries(models).map(([name, right]) => member(name, right));
  const { length } = Object.values(models)[0];
  const matrix = new OutcomeMatrix(members, ones(length), null, (row) => `q${row}`);
  const pool = { matrix, ensembles: Object.entries(ensembles).map(([name, right]) => member(name, right)) };
  const saving = { maxLoss: 0.02, minSaving: 0.1 };
  const options = { baseline: members[0].name, delta: DELTA, seed: 1, deals: 1, prices, saving };
  return policiesOf(pool, undefined, options).saving;
}

/** Everything that is cheaper loses what may be lost. What is hard for one is hard for the others. */
function losers({ models, ensembles, queries, best }, random) {
  const luck = list(queries, () => random());
  const of = (chance) => luck.map((shared) => Number((random() < 0.7 ? shared : random()) < chance));
  const named = (letter, count) => Object.fromEntries(list(count, (i) => [`${letter}${i}`, of(best - 0.02)]));
  const prices = ['a = 10', ...list(models, (i) => `m${i} = 1`), ...list(ensembles, (i) => `e${i} = 1`)];
  return savingOf({ a: of(best), ...named('m', models) }, named('e', ensembles), prices);
}

/** A router that sends a share of the queries to the dear model, at random. */
function mixer({ queries, share }, random) {
  const [dear, cheap] = [0.8, 0.6].map((chance) => list(queries, () => Number(random() < chance)));
  const router = dear.map((right, q) => (random() < share ? right : cheap[q]));
  return savingOf({ dear, cheap }, { router }, ['dear = 10', 'cheap = 1', `router = ${1 + 9 * share}`]);
}

const rows = (settings, draws, isWrong) =>
  settings.map(([setting, pool]) => ({
    setting,
    draws,
    simulate: (random, times) => {
      let count = 0;
      for (let left = times; left > 0; left--) if (isWrong(pool, random)) count += 1;
      return count;
    },
  }));

export default [
  {
    claim: 'Savings: `saving-possible`, though all that is cheaper loses as much as `max-loss`',
    said: [{ in: 'docs/policies.md', words: '`saving-possible` is wrong in at most 5% of the evaluations' }],
    atMost: DELTA,
    rows: rows(
      [
        ['one model, 400 queries', { models: 1, ensembles: 0, queries: 400, best: 0.8 }],
        ['three models and six ensembles, 400 queries', { models: 3, ensembles: 6, queries: 400, best: 0.8 }],
      ],
      500,
      (pool, random) => losers(pool, random).verdict === 'saving-possible',
    ),
  },
  {
    claim: 'Savings: a limit of what a router is above a random mixture of two models lies on the wrong side',
    said: [],
    atMost: 2 * DELTA,
    rows: rows(
      [
        ['a router that mixes half and half, 300 queries', { queries: 300, share: 0.5 }],
        ['a router that asks the dear model on 90%, 150 queries', { queries: 150, share: 0.9 }],
      ],
      500,
      (pool, random) => {
        const [, lower, upper] = mixer(pool, random).policies.find(({ name }) => name === 'router').overMixture;
        return lower > 0 || upper < 0;
      },
    ),
  },
];
