// How often a comparison of two runs raises the alarm, by seeded simulation: for docs/comparison.md. Run after
// `npm run build`; REPLICATES=100 makes it quick.
import { compare } from '../build/comparison/compare.js';
import { gradingOf } from '../build/comparison/grading.js';
import { ones, setBit, wordsFor } from '../build/outcomes/bits.js';
import { OutcomeMatrix } from '../build/outcomes/matrix.js';
import { seededRandom } from '../build/stats/random.js';

const REPLICATES = Number(process.env.REPLICATES ?? 1000);
/** Most of the time goes into these. */
const DROPS = Math.ceil(REPLICATES / 5);
const QUERIES = 1300;
const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined, seed: 1 };
const GRADING = gradingOf({ passThreshold: 0.5, countAsWrong: [] }, ['csv']);
const ORIGIN = { kind: 'path', path: 'earlier' };

/** The probability that a model answers a query right: the steeper, the more often it answers the same way again. */
function probabilities(models, steep, seed) {
  const random = seededRandom(seed);
  const difficulty = Array.from({ length: QUERIES }, () => random() + random() - 1);
  return Array.from({ length: models }, (_, m) =>
    difficulty.map((hard) => 1 / (1 + Math.exp(-steep * (0.35 - (0.2 * m) / models - hard + (random() - 0.5) / 2)))),
  );
}

/** One run: every model answers every query once. The ensemble is the majority of the three best models. */
function answer(chances, random) {
  const members = chances.map((chance) => chance.map((p) => random() < p));
  const vote = members[0].map((_, q) => members[0][q] + members[1][q] + members[2][q] >= 2);
  return { members, vote };
}

function snapshot({ members, vote }) {
  const column = (name, right) => {
    const bits = new Uint32Array(wordsFor(QUERIES));
    right.forEach((isRight, q) => isRight && setBit(bits, q));
    return { name, right: bits, answered: ones(QUERIES) };
  };
  const columns = members.map((right, m) => column(`model ${String(m).padStart(2, '0')}`, right));
  return {
    matrix: new OutcomeMatrix(columns, ones(QUERIES), null, (row) => `q${row}`),
    ensembles: [column('vote', vote)],
    hashes: new Map(),
    grading: GRADING,
  };
}

const outcomeOf = (before, after) =>
  compare({ origin: ORIGIN, snapshot: snapshot(before), version: '', warnings: [] }, snapshot(after), SETTINGS).outcome;

/** The same run with queries drawn again: query i of the result is any query of the run. */
function redrawn({ members, vote }, random) {
  const chosen = vote.map(() => Math.floor(random() * QUERIES));
  const pick = (right) => chosen.map((q) => right[q]);
  return { members: members.map(pick), vote: pick(vote) };
}

/** The same run in which some models lose five points: so many of their right answers are wrong. */
function dropped({ members, vote }, isHit, random) {
  const lose = (right) => {
    const held = right.flatMap((isRight, q) => (isRight ? [q] : []));
    const lost = new Set();
    while (lost.size < Math.round(0.05 * QUERIES)) lost.add(held[Math.floor(random() * held.length)]);
    return right.map((isRight, q) => isRight && !lost.has(q));
  };
  return { members: members.map((right, m) => (isHit(m) ? lose(right) : right)), vote };
}

const rows = [];
for (const models of [3, 10, 67]) {
  for (const [label, steep] of [
    ['rarely', 24],
    ['sometimes', 12],
    ['often', 6],
  ]) {
    const chances = probabilities(models, steep, 5);
    const random = seededRandom(`${models} ${label}`);
    const seen = answer(chances, random);
    const best = seen.members
      .map((right) => right.filter(Boolean).length)
      .reduce((top, count, m, counts) => (count > counts[top] ? m : top), 0);
    const changed = chances.reduce((sum, chance) => sum + chance.reduce((s, p) => s + 2 * p * (1 - p), 0), 0);
    const rate = (times, alarm) => {
      let alarms = 0;
      for (let i = 0; i < times; i++) if (alarm() === 'regressed') alarms += 1;
      return `${((100 * alarms) / times).toFixed(1)} %`;
    };
    const again = () => answer(chances, random);
    const afterDrop = (isHit) => rate(DROPS, () => outcomeOf(again(), dropped(again(), isHit, random)));
    rows.push([
      models,
      `${((100 * changed) / (models * QUERIES)).toFixed(1)} %`,
      rate(REPLICATES, () => outcomeOf(again(), again())),
      rate(REPLICATES, () => outcomeOf(redrawn(seen, random), redrawn(seen, random))),
      afterDrop((m) => m === best),
      afterDrop(() => true),
    ]);
    console.log(rows.at(-1).join(' | '));
  }
}
