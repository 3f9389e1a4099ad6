// Policies that need more than outcomes: draws, answers that tie, confidences.
import { cascadesOf } from '../../build/policies/cascades.js';
import { policyContext } from '../../build/policies/context.js';
import { realise } from '../../build/policies/realise.js';
import { selfMoaOf } from '../../build/policies/self-moa.js';
import { ones, setBit, wordsFor } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';

const NOTHING = -1;
const nameOf = (m) => `m${String(m).padStart(2, '0')}`;

function matrixOf(columns) {
  const queries = columns[0].length;
  const members = columns.map((right, m) => {
    const bits = new Uint32Array(wordsFor(queries));
    right.forEach((one, q) => one && setBit(bits, q));
    return { name: nameOf(m), right: bits, answered: ones(queries) };
  });
  return new OutcomeMatrix(members, ones(queries), null, (row) => `q${row}`);
}

function contextOf(columns, { models, deals = 1, cluster, baseline } = {}) {
  const rows = columns[0].length;
  const texts = { texts: [], stops: [], references: [], prompts: [], subjects: [], judges: new Map() };
  const evidence = models && { rows, models, ...texts };
  return policyContext(matrixOf(columns), evidence, { baseline, delta: 0.05, seed: 1, deals, cluster });
}

/** What is logged of one model: the outcomes of its draws, or a confidence. */
function logged(draws, confidence = null) {
  const none = new Int32Array(draws[0]?.length ?? 0).fill(NOTHING);
  return {
    draws: draws.map((right) => ({ answer: none, right: Int8Array.from(right), stop: Int16Array.from(none) })),
    family: undefined,
    picks: null,
    confidence,
    cost: null,
    latency: null,
    inputTokens: null,
    outputTokens: null,
  };
}

const rows = (settings, draws, happens) =>
  settings.map(([setting, pool]) => ({
    setting,
    draws,
    simulate: (random, times) => {
      let count = 0;
      for (let draw = 0; draw < times; draw++) if (happens(pool, random)) count += 1;
      return count;
    },
  }));

/** Three draws of each of three models; the hard questions are hard for all of them. Copies of a question have its outcomes. */
function sampleVotes({ queries, copies = 1, declared }, random) {
  const chances = Array.from({ length: queries }, () => (random() < 0.5 ? 0.9 : 0.3));
  const drawn = () => chances.flatMap((chance) => new Array(copies).fill(Number(random() < chance)));
  const draws = Array.from({ length: 3 }, () => Array.from({ length: 3 }, drawn));
  const models = new Map(draws.map((own, m) => [nameOf(m), logged(own)]));
  const cluster = copies === 1 ? undefined : (row) => `t${Math.floor(row / copies)}`;
  const first = draws.map(([own]) => own);
  const { selfMoa } = selfMoaOf(contextOf(first, { models, cluster, baseline: declared ? nameOf(0) : undefined }));
  return selfMoa?.votes[0].interval;
}

/** The vote of two equal models: where they differ, the tie is split. */
function splitTies({ chance, queries }, random) {
  const columns = [0, 1].map(() => Array.from({ length: queries }, () => Number(random() < chance)));
  const outcome = Float64Array.from(columns[0], (right, q) => (right + columns[1][q]) / 2);
  return realise('vote', 'vote', outcome, contextOf(columns), { heldOut: true });
}

/**
 * A cheap model whose confidence says nothing: a cascade has no advantage over random escalation. Copies of a question have
 * its outcomes and its confidence.
 */
function cascade({ queries, cheap, strong, copies = 1, isTold = true }, random) {
  const copied = (draw) => Array.from({ length: queries }, draw).flatMap((one) => new Array(copies).fill(one));
  const columns = [cheap, strong].map((chance) => copied(() => Number(random() < chance)));
  const confidence = Float64Array.from(copied(random));
  const cluster = copies === 1 || !isTold ? undefined : (row) => `t${Math.floor(row / copies)}`;
  const context = contextOf(columns, { models: new Map([[nameOf(0), logged([], confidence)]]), deals: 20, cluster });
  return cascadesOf(context, { dollars: new Map(), seconds: new Map() }).cascades[0]?.advantageInterval;
}

const COPIED = [
  ['a confidence that says nothing, 60 templates of 10 copies', { queries: 60, copies: 10, cheap: 0.6, strong: 0.7 }],
];

const misses = (interval, truth) => interval !== undefined && (interval[0] > truth || interval[1] < truth);

export default [
  {
    claim: 'The interval of samples of one model against as many models misses the difference of their votes',
    said: [],
    atMost: 0.05,
    rows: rows(
      [
        ['three models that are the same, 60 questions', { queries: 60 }],
        ['three models that are the same, a declared baseline, 300 questions', { queries: 300, declared: true }],
        ['three models that are the same, 40 templates of 5 copies', { queries: 40, copies: 5 }],
      ],
      500,
      (pool, random) => misses(sampleVotes(pool, random), 0),
    ),
  },
  {
    claim: 'Upper limit of the gain of a vote whose ties are split below it',
    said: [],
    atMost: 0.05,
    rows: rows(
      [
        ['two equal models, 200 queries', { chance: 0.6, queries: 200 }],
        ['two equal models, 40 queries', { chance: 0.8, queries: 40 }],
      ],
      1000,
      (pool, random) => splitTies(pool, random).upper < 0,
    ),
  },
  {
    claim: 'The interval of a cascade’s advantage over random escalation misses it',
    said: [],
    atMost: 0.05,
    rows: rows(
      [
        ['a confidence that says nothing, 200 queries', { queries: 200, cheap: 0.6, strong: 0.7 }],
        ['a confidence that says nothing, 60 queries', { queries: 60, cheap: 0.8, strong: 0.85 }],
        ...COPIED,
      ],
      200,
      (pool, random) => misses(cascade(pool, random), 0),
    ),
  },
  {
    claim: 'For comparison: the interval of a cascade’s advantage, copies taken for independent questions',
    said: [],
    rows: rows(COPIED, 200, (pool, random) => misses(cascade({ ...pool, isTold: false }, random), 0)),
  },
];
