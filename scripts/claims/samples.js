// Ensembles that pick among draws of one model, and one format of questions that were asked in two.
import { certify } from '../../build/certificate/certify.js';
import { isShownBetter } from '../../build/certificate/ensembles.js';
import { modelSamples } from '../../build/certificate/samples.js';
import { pairedFormats } from '../../build/correlation/formats.js';
import { ones, setBit, wordsFor } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';

const DELTA = 0.05;
const NONE = { errors: 0, unscored: 0, absent: 0 };

function bitsOf(values) {
  const bits = new Uint32Array(wordsFor(values.length));
  values.forEach((value, row) => value && setBit(bits, row));
  return bits;
}

/** Draws of one model, and a selector that picks one of them at random: it gains nothing over one draw. */
function selected({ queries, copies = 1, draws, chance }, random) {
  const rows = queries * copies;
  const own = Array.from({ length: queries }, () => {
    const p = chance(random());
    const right = Array.from({ length: draws }, () => Number(random() < p));
    return { right, picked: right[Math.floor(random() * draws)] };
  });
  const at = Array.from({ length: rows }, (_, row) => own[Math.floor(row / copies)]);
  const right = Uint32Array.from(at, (one) => one.right.reduce((a, b) => a + b));
  const all = new Uint32Array(rows).fill(draws);
  const answered = ones(rows);
  const member = { name: 'model', right: bitsOf(right), answered };
  const pool = {
    matrix: new OutcomeMatrix([member], answered, null, (row) => `q${row}`),
    samples: { name: 'model', draws: all, right, expected: all, fewest: draws },
    ensembles: [{ name: 'selector', right: bitsOf(at.map(({ picked }) => picked)), answered }],
    excluded: [],
    unanswered: new Map([['model', NONE]]),
    columns: [],
    minCoverage: 0.95,
    ...(copies === 1 ? {} : { cluster: (row) => `t${Math.floor(row / copies)}` }),
  };
  const [ensemble] = certify(pool, { confidence: 1 - DELTA, minGain: 0.02, baseline: undefined }).ensembles;
  const [{ selectors }] = modelSamples([{ name: 'model', draws: all, right }], pool, 1 - DELTA);
  return { shown: isShownBetter(ensemble, DELTA), gain: selectors[0].gain };
}

/** Two models on questions that are asked in two formats; whether the interval of β of the first misses. */
function missesBeta({ questions, allWrong }, random) {
  const columns = [0, 1].map(() => []);
  for (let row = 0; row < 2 * questions; row++) {
    const isHard = random() < allWrong;
    const other = Number(random() < 0.5);
    columns[0].push(isHard ? 0 : 1 - other);
    columns[1].push(isHard ? 0 : other);
  }
  const answered = ones(2 * questions);
  const members = columns.map((column, m) => ({ name: `m${m}`, right: bitsOf(column), answered }));
  const isFirst = columns[0].map((_, row) => row % 2 === 0);
  const groups = new Map([
    ['free', bitsOf(isFirst)],
    ['options', bitsOf(isFirst.map((first) => !first))],
  ]);
  const pairOf = columns[0].map((_, row) => Math.floor(row / 2));
  const matrix = new OutcomeMatrix(members, answered, null, (row) => `q${row}`);
  const [low, high] = pairedFormats(matrix, groups, pairOf, DELTA).pairs[0].allWrong[0].interval;
  return allWrong < low || allWrong > high;
}

const rows = (settings, draws, happens) =>
  settings.map(([setting, given]) => ({
    setting,
    draws,
    simulate: (random, times) => Array.from({ length: times }, () => happens(given, random)).filter(Boolean).length,
  }));

const SELECTORS = [
  ['4 draws, 200 questions, all alike', { queries: 200, draws: 4, chance: () => 0.6 }],
  ['2 draws, 100 questions, easy and hard ones', { queries: 100, draws: 2, chance: (u) => (u < 0.5 ? 0.9 : 0.2) }],
  ['4 draws, 60 templates of 10 copies', { queries: 60, copies: 10, draws: 4, chance: () => 0.6 }],
];

export default [
  {
    claim: 'Draws of one model: a selector that picks at random is shown better than one draw',
    said: [],
    atMost: DELTA,
    rows: rows(SELECTORS, 1000, (given, random) => selected(given, random).shown),
  },
  {
    claim: 'Draws of one model: the lower limit of what such a selector gains is above 0',
    said: [],
    atMost: DELTA,
    rows: rows(SELECTORS, 1000, (given, random) => selected(given, random).gain.lower > 0),
  },
  {
    claim: 'Draws of one model: the upper limit of what such a selector gains is below 0',
    said: [],
    atMost: DELTA,
    rows: rows(SELECTORS, 1000, (given, random) => selected(given, random).gain.upper < 0),
  },
  {
    claim: 'Formats: the interval of β of one of two formats misses it',
    said: [],
    atMost: DELTA,
    rows: rows(
      [
        ['100 questions, β 10%', { questions: 100, allWrong: 0.1 }],
        ['400 questions, β 2%', { questions: 400, allWrong: 0.02 }],
      ],
      4000,
      missesBeta,
    ),
  },
];
