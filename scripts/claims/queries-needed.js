// The number of queries that decides, and looking several times.
import { certify } from '../../build/certificate/certify.js';
import { confidenceOfEach } from '../../build/certificate/level.js';
import { bergerBoosBound, gainLowerBound } from '../../build/certificate/bounds.js';
import { ones, setBit, wordsFor } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';

const CONFIDENCE = 0.95;

/** A pool of queries of a few kinds: which models are right on each, and how many there are. */
function poolOf(kinds) {
  const rows = kinds.reduce((sum, { queries }) => sum + queries, 0);
  const kindOf = kinds.flatMap((kind) => new Array(kind.queries).fill(kind));
  const members = kinds[0].right.map((_, m) => {
    const right = new Uint32Array(wordsFor(rows));
    kindOf.forEach((kind, row) => kind.right[m] && setBit(right, row));
    return { name: `m${m}`, right, answered: ones(rows) };
  });
  const matrix = new OutcomeMatrix(members, ones(rows), null, (row) => `q${row}`);
  return { matrix, excluded: [], ensembles: [], unanswered: new Map(), columns: [], minCoverage: 0, kindOf };
}

const one = (m, models) => Array.from({ length: models }, (_, i) => (i === m ? 1 : 0));

/** Model m is rescued on `rescues[m]` queries, by the others; all are right on the rest. */
const apart = (rescues, queries) => [
  ...rescues.map((count, m) => ({ right: one(m, rescues.length).map((x) => 1 - x), queries: count })),
  { right: rescues.map(() => 1), queries: queries - rescues.reduce((a, b) => a + b) },
];

const POOLS = [
  ['one model ahead, gain 4 points', apart([4, 20, 20], 100), 0.02],
  ['one model ahead, gain 1 point', apart([1, 20, 20], 100), 0.02],
  ['two models tied, gain 1 point', apart([1, 1, 20], 100), 0.02],
  ['eight models tied, gain 4 points', apart(new Array(8).fill(4), 100), 0.02],
  ['no rescue, gain 0', apart([0, 9], 40), 0.02],
];

/** As many queries drawn from those of the pool, each with the same chance. */
function drawn({ kindOf }, queries, random) {
  const kinds = new Map();
  for (let q = 0; q < queries; q++) {
    const kind = kindOf[Math.floor(random() * kindOf.length)];
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].map(([kind, count]) => ({ right: kind.right, queries: count }));
}

const certified = (pool, minGain, confidence = CONFIDENCE) =>
  certify(pool, { confidence, minGain, baseline: undefined });

function decides(kinds, minGain) {
  return (random, draws) => {
    const pool = poolOf(kinds);
    const needed = certified(pool, minGain).queries.neededToDecide;
    let count = 0;
    for (let draw = 0; draw < draws; draw++) {
      const { verdict } = certified(poolOf(drawn(pool, needed, random)), minGain);
      if (verdict !== 'inconclusive') count += 1;
    }
    return count;
  };
}

/** Looks after every further `step` queries, at which the first verdict that is not `inconclusive` is believed. */
function wrongVerdict({ rates, step, looks, minGain, spend }) {
  return (random, draws) => {
    const delta = 1 - confidenceOfEach(CONFIDENCE, spend ? looks : 1);
    const isGain = Math.min(...rates) >= minGain;
    let wrong = 0;
    for (let draw = 0; draw < draws; draw++) {
      const rescued = rates.map(() => 0);
      for (let look = 1; look <= looks; look++) {
        for (let q = 0; q < step; q++) rates.forEach((rate, m) => random() < rate && (rescued[m] += 1));
        const n = look * step;
        const saysNone = bergerBoosBound(rescued, n, delta) < minGain;
        const saysGain = gainLowerBound(Math.min(...rescued), n, delta) >= minGain;
        if (saysNone || saysGain) {
          if (saysNone === isGain) wrong += 1;
          break;
        }
      }
    }
    return wrong;
  };
}

const LOOKS = [
  [
    'gain at the gain asked for, looks at 200, 400, ... 2,000 queries',
    { rates: [0.02, 0.1], step: 200, looks: 10, minGain: 0.02 },
  ],
  [
    'gain just below it, looks at 200, 400, ... 2,000 queries',
    { rates: [0.0199, 0.1], step: 200, looks: 10, minGain: 0.02 },
  ],
  ['gain at the gain asked for, three looks', { rates: [0.02, 0.02], step: 500, looks: 3, minGain: 0.02 }],
];

export default [
  {
    claim: 'The number of queries that is said to decide does',
    said: [
      {
        in: 'docs/method.md',
        words: 'the report gives the number of questions that decides with a probability of 80%',
      },
      { in: 'src/report/model/steps.ts', words: 'at the rates seen, that is enough in 80% of cases' },
      { in: 'docs/troubleshooting.md', words: 'how many questions decide with a probability of 80%' },
      { in: 'docs/certificate.md', words: 'questions decide with a probability of 80% at the rates seen' },
    ],
    atLeast: 0.8,
    rows: POOLS.map(([setting, kinds, minGain]) => ({ setting, draws: 4000, simulate: decides(kinds, minGain) })),
  },
  {
    claim: 'A wrong verdict at any of the looks announced with `looks`',
    said: [
      { in: 'docs/method.md', words: 'over all k looks the probability of a wrong verdict is at most δ' },
      { in: 'action.yml', words: 'a verdict at any of them is wrong with probability at most one minus that' },
      { in: 'docs/inputs.md', words: 'a verdict at any of them is wrong with probability at most one minus that' },
      { in: 'src/report/model/words.ts', words: 'so over all looks a verdict is wrong with probability at most' },
    ],
    atMost: 0.05,
    rows: LOOKS.map(([setting, looks]) => ({
      setting,
      draws: 2000,
      simulate: wrongVerdict({ ...looks, spend: true }),
    })),
  },
  {
    claim: 'For comparison: a wrong verdict at any of the looks without `looks`',
    said: [],
    rows: LOOKS.map(([setting, looks]) => ({
      setting,
      draws: 2000,
      simulate: wrongVerdict({ ...looks, spend: false }),
    })),
  },
];
