// What else stands beside the certificate: models, luck, chance, judges, formats, label errors.
import { clustersOf } from '../../build/certificate/cluster-counts.js';
import { certify } from '../../build/certificate/certify.js';
import { ClusterShares } from '../../build/certificate/cluster-shares.js';
import { likelyLabelErrors } from '../../build/audit/label-errors.js';
import { chanceOf } from '../../build/correlation/chance.js';
import { pairedFormats } from '../../build/correlation/formats.js';
import { judgeAgreement } from '../../build/correlation/judges.js';
import { luckFloor } from '../../build/correlation/luck.js';
import { regimeOf } from '../../build/correlation/regime.js';
import { meanJointWrong } from '../../build/correlation/pairwise.js';
import { coFailureRate, wrongSets } from '../../build/correlation/wrong-sets.js';
import { ones, setBit, wordsFor } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';
import { betaRange } from '../../build/stats/beta-range.js';

const DELTA = 0.05;

/** @param right  0 or 1 of each model by query */
function matrixOf(right, names = right.map((_, m) => `m${String(m).padStart(2, '0')}`)) {
  const queries = right[0].length;
  const members = right.map((column, m) => {
    const bits = new Uint32Array(wordsFor(queries));
    column.forEach((one, q) => one && setBit(bits, q));
    return { name: names[m], right: bits, answered: ones(queries) };
  });
  return new OutcomeMatrix(members, ones(queries), null, (row) => `q${row}`);
}

/** Outcomes of templates, each asked in `copies` that all models answer alike. */
function outcomes({ accuracies, templates, copies = 1, atom = 0 }, random) {
  const hard = Array.from({ length: templates }, () => random() < atom);
  return accuracies.map((accuracy) =>
    hard.flatMap((missed) => new Array(copies).fill(!missed && random() < accuracy ? 1 : 0)),
  );
}

const templateOf =
  ({ copies }) =>
  (row) =>
    `t${Math.floor(row / copies)}`;

const poolOf = (matrix, cluster) => ({
  matrix,
  cluster,
  excluded: [],
  ensembles: [],
  unanswered: new Map(),
  columns: [],
  minCoverage: 0,
});
const certified = (matrix, cluster) =>
  certify(poolOf(matrix, cluster), { confidence: 1 - DELTA, minGain: 0.02, baseline: undefined });
const sharesOf = (matrix, cluster) => new ClusterShares(clustersOf(matrix, cluster));

/** One row for each setting: how many of the draws the claim is about. */
const counted = (settings, draws, happens) =>
  settings.map(([setting, pool]) => ({
    setting,
    draws,
    simulate: (random, times) => {
      let count = 0;
      for (let draw = 0; draw < times; draw++) if (happens(pool, random)) count += 1;
      return count;
    },
  }));

const misses = ([low, high], truth) => truth < low || truth > high;

const SINGLE = [
  ['90% right, 100 queries', { accuracies: [0.9, 0.5], templates: 100 }],
  ['99% right, 60 queries', { accuracies: [0.99, 0.5], templates: 60 }],
];
const COPIES = [
  ['90% right, 60 templates of 20 copies', { accuracies: [0.9, 0.5], templates: 60, copies: 20 }],
  ['60% right, 25 templates of 8 copies', { accuracies: [0.6, 0.5], templates: 25, copies: 8 }],
];

const REGIMES = [
  ['two equal models, 60 templates of 20 copies', { accuracies: [0.6, 0.6], templates: 60, copies: 20, atom: 0.2 }],
  [
    'four models, one ahead, 120 templates of 5',
    { accuracies: [0.8, 0.6, 0.6, 0.5], templates: 120, copies: 5, atom: 0.1 },
  ],
];
const shareShared = ({ accuracies, atom }) => {
  const all = atom + (1 - atom) * accuracies.reduce((product, accuracy) => product * (1 - accuracy), 1);
  return all / (1 - (1 - atom) * Math.max(...accuracies));
};
const bestOf = (matrix) => {
  const correct = matrix.right.map((bits) => matrix.queries(bits));
  return correct.indexOf(Math.max(...correct));
};

const GUESSERS = [
  ['24 guessers among four options beside two models of 80%, 500 queries', { guessers: 24, templates: 500 }],
  ['5 guessers beside two models of 80%, 60 queries', { guessers: 5, templates: 60 }],
];
const CLUSTERED_GUESSERS = [['24 guessers, 60 templates of 20 copies', { guessers: 24, templates: 60, copies: 20 }]];
function guesserShown({ guessers, templates, copies }, random) {
  const accuracies = [0.8, 0.8, ...new Array(guessers).fill(0.25)];
  const matrix = matrixOf(outcomes({ accuracies, templates, copies }, random));
  const cluster = copies && templateOf({ copies });
  const shares = cluster && sharesOf(matrix, cluster);
  const { notShownBetter } = chanceOf(poolOf(matrix, cluster), certified(matrix, cluster), 4, shares);
  return notShownBetter.filter(({ name }) => Number(name.slice(1)) >= 2).length < guessers;
}

const DEPLOYMENTS = [
  ['three deployments, 80% right, 300 queries', { accuracies: [0.8, 0.8, 0.8], templates: 300 }],
  ['two deployments, one ahead, 100 queries', { accuracies: [0.9, 0.4], templates: 100 }],
];
const CLUSTERED_DEPLOYMENTS = [
  ['two deployments, one ahead, 60 templates of 20 copies', { accuracies: [0.8, 0.4], templates: 60, copies: 20 }],
];
function luckMisses(pool, random) {
  const { accuracies, copies } = pool;
  const matrix = matrixOf(
    outcomes(pool, random),
    accuracies.map((_, m) => `same@host${m}`),
  );
  const shares = copies && sharesOf(matrix, templateOf(pool));
  const allWrong = accuracies.reduce((product, accuracy) => product * (1 - accuracy), 1);
  return luckFloor(matrix, undefined, DELTA, 0, shares).groups[0].lower > 1 - allWrong - Math.max(...accuracies);
}

/** Three judges that see the truth but for a share of verdicts, of three models. */
function judged({ accuracies, templates, slips }, random) {
  const truth = outcomes({ accuracies, templates }, random);
  const matrix = matrixOf(truth);
  const verdicts = (slip) =>
    new Map(
      matrix.models.map((name, m) => [
        name,
        Int8Array.from(truth[m], (right) => (random() < slip ? 1 - right : right)),
      ]),
    );
  const judges = new Map(slips.map((slip, j) => [`judge ${j}`, verdicts(slip)]));
  const rate = accuracies.reduce((p, a) => p * ((1 - a) * (1 - slips[0]) + a * slips[0]), 1);
  return misses(judgeAgreement(judges, matrix, DELTA).judges[0].interval, rate);
}

/** The same questions in two formats that are equally hard, though not for the same reason. */
function twoFormats({ accuracies, questions, again }, random) {
  const answers = accuracies.map((accuracy) => {
    const first = Array.from({ length: questions }, () => Number(random() < accuracy));
    return [...first, ...first.map((right) => (random() < again ? right : Number(random() < accuracy)))];
  });
  const matrix = matrixOf(answers);
  const rowsOf = (from) => {
    const bits = new Uint32Array(wordsFor(2 * questions));
    for (let q = 0; q < questions; q++) setBit(bits, from + q);
    return bits;
  };
  const groups = new Map([
    ['choice', rowsOf(0)],
    ['free', rowsOf(questions)],
  ]);
  const pairOf = Int32Array.from({ length: 2 * questions }, (_, row) => row % questions);
  return pairedFormats(matrix, groups, pairOf, DELTA).pairs[0];
}
const FORMATS = [
  [
    'three models, 200 questions, half of them answered alike',
    { accuracies: [0.5, 0.5, 0.6], questions: 200, again: 0.5 },
  ],
  ['ten models, 60 questions', { accuracies: new Array(10).fill(0.7), questions: 60, again: 0 }],
];

const POOLS = [
  ['5 models, 60% right, 200 queries', { accuracies: new Array(5).fill(0.6), templates: 200 }],
  [
    '12 models from 40% to 95%, 300 queries',
    { accuracies: Array.from({ length: 12 }, (_, m) => 0.4 + m / 20), templates: 300 },
  ],
];

export default [
  {
    claim: 'The interval of a model’s accuracy misses it',
    said: [{ in: 'docs/glossary.md', words: 'Two limits that hold together with 95% confidence' }],
    atMost: DELTA,
    rows: [
      ...counted(SINGLE, 4000, (pool, random) => {
        const { models } = certified(matrixOf(outcomes(pool, random)));
        return misses(models.find(({ name }) => name === 'm00').interval, pool.accuracies[0]);
      }),
      ...counted(COPIES, 1000, (pool, random) => {
        const matrix = matrixOf(outcomes(pool, random));
        return misses(sharesOf(matrix, templateOf(pool)).interval(matrix.right[0], DELTA), pool.accuracies[0]);
      }),
    ],
  },
  {
    claim: 'The upper limit of the ceiling below it',
    said: [],
    atMost: DELTA,
    rows: [
      ...counted(SINGLE, 4000, (pool, random) => {
        const [a, b] = pool.accuracies;
        return certified(matrixOf(outcomes(pool, random))).ceiling.upper < 1 - (1 - a) * (1 - b);
      }),
      ...counted(COPIES, 1000, (pool, random) => {
        const [a, b] = pool.accuracies;
        const matrix = matrixOf(outcomes(pool, random));
        return 1 - sharesOf(matrix, templateOf(pool)).lower(matrix.allWrong, DELTA) < 1 - (1 - a) * (1 - b);
      }),
    ],
  },
  {
    claim: 'With `cluster-by`, the interval of the regime misses the share of the best model’s errors that all make',
    said: [],
    atMost: DELTA,
    rows: counted(REGIMES, 500, (pool, random) => {
      const matrix = matrixOf(outcomes(pool, random));
      const found = regimeOf(matrix, bestOf(matrix), false, DELTA, sharesOf(matrix, templateOf(pool)));
      return misses(found?.interval ?? [0, 1], shareShared(pool));
    }),
  },
  {
    claim: 'For comparison: the same without `cluster-by`',
    said: [],
    rows: counted(
      REGIMES.map(([setting, pool]) => [`regime of ${setting}`, pool]),
      500,
      (pool, random) => {
        const matrix = matrixOf(outcomes(pool, random));
        return misses(regimeOf(matrix, bestOf(matrix), false, DELTA)?.interval ?? [0, 1], shareShared(pool));
      },
    ),
  },
  {
    claim: 'Any guesser is shown to be better than chance',
    said: [],
    atMost: DELTA,
    rows: [...counted(GUESSERS, 1000, guesserShown), ...counted(CLUSTERED_GUESSERS, 300, guesserShown)],
  },
  {
    claim: 'Lower limit of the luck floor above the gain of a group of one model',
    said: [],
    atMost: DELTA,
    rows: [...counted(DEPLOYMENTS, 2000, luckMisses), ...counted(CLUSTERED_DEPLOYMENTS, 1000, luckMisses)],
  },
  {
    claim: 'The interval of β under a judge misses the rate at which that judge finds all models wrong',
    said: [],
    atMost: DELTA,
    rows: counted(
      [
        [
          'three judges, three models, 150 answers',
          { accuracies: [0.5, 0.6, 0.7], templates: 150, slips: [0.1, 0.05, 0.2] },
        ],
      ],
      2000,
      judged,
    ),
  },
  {
    claim: 'Two formats that are equally hard are said to differ in β (p at most 0.05)',
    said: [],
    atMost: DELTA,
    rows: counted(FORMATS, 2000, (pool, random) => twoFormats(pool, random).p <= DELTA),
  },
  {
    claim: 'Any model is said to differ beyond chance between two formats that are equally hard',
    said: [
      { in: 'src/report/model/judges-text.ts', words: 'the accuracy differs beyond chance' },
      { in: 'src/report/model/judges-text.ts', words: 'does the accuracy differ beyond chance' },
    ],
    atMost: DELTA,
    rows: counted(FORMATS, 2000, (pool, random) => twoFormats(pool, random).models.some(({ differs }) => differs)),
  },
  {
    claim: 'The β seen outside `betaRange`',
    said: [{ in: 'docs/method.md', words: 'it says nothing of chance' }],
    atMost: 0,
    rows: counted(POOLS, 1000, (pool, random) => {
      const sets = wrongSets(matrixOf(outcomes(pool, random)));
      const size = sets.models.length;
      const error = sets.counts.reduce((sum, errors) => sum + errors, 0) / (size * sets.queries);
      const [low, high] = betaRange(size, error, meanJointWrong(sets));
      const beta = coFailureRate(sets);
      return beta < low - 1e-12 || beta > high + 1e-12;
    }),
  },
  {
    claim: 'A query is listed as a likely label error though models err independently',
    said: [{ in: 'docs/audit.md', words: 'would be expected once by chance at most' }],
    atMost: 1 / 200,
    rows: [
      ['5 models, 80% right, 200 queries', new Array(5).fill(0.8)],
      ['12 models from 60% to 95%, 200 queries', Array.from({ length: 12 }, (_, m) => 0.6 + (0.35 * m) / 11)],
    ].map(([setting, accuracies]) => ({
      setting,
      draws: 100_000,
      simulate: (random, times) => {
        let listed = 0;
        for (let left = times; left > 0; left -= 200) {
          const matrix = matrixOf(outcomes({ accuracies, templates: 200 }, random));
          listed += likelyLabelErrors(matrix).surprising.filter(({ row }) => row < left).length;
        }
        return listed;
      },
    })),
  },
];
