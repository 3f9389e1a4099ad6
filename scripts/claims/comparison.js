// How often a comparison of two runs raises the alarm.
import { compare } from '../../build/comparison/compare.js';
import { gradingOf } from '../../build/comparison/grading.js';
import { ones, setBit, wordsFor } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';

const QUERIES = 1300;
const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined };
const GRADING = gradingOf({ passThreshold: 0.5, countAsWrong: [] }, ['csv']);
const ORIGIN = { kind: 'path', path: 'earlier' };

/** The probability that a model answers a query right: the steeper, the more often it answers the same way again. */
function probabilities(models, steep, random) {
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

const isAlarm = (before, after) =>
  compare({ origin: ORIGIN, snapshot: snapshot(before), version: '', warnings: [] }, snapshot(after), SETTINGS)
    .outcome === 'regressed';

/** The same run with queries drawn again: query i of the result is any query of the run. */
function redrawn({ members, vote }, random) {
  const chosen = vote.map(() => Math.floor(random() * QUERIES));
  const pick = (right) => chosen.map((q) => right[q]);
  return { members: members.map(pick), vote: pick(vote) };
}

/** The same run in which one model loses five points: so many of its right answers are wrong. */
function dropped({ members, vote }, hit, random) {
  const lose = (right) => {
    const held = right.flatMap((isRight, q) => (isRight ? [q] : []));
    const lost = new Set();
    while (lost.size < Math.round(0.05 * QUERIES)) lost.add(held[Math.floor(random() * held.length)]);
    return right.map((isRight, q) => isRight && !lost.has(q));
  };
  return { members: members.map((right, m) => (m === hit ? lose(right) : right)), vote };
}

const SIZES = [
  ['3 models, 6% of the answers change by themselves', 3, 24],
  ['3 models, 22% of the answers change by themselves', 3, 6],
  ['10 models, 6% of the answers change by themselves', 10, 24],
];

const rows = (draws, alarm) =>
  SIZES.map(([setting, models, steep]) => ({
    setting,
    draws,
    simulate: (random, times) => {
      const chances = probabilities(models, steep, random);
      const seen = answer(chances, random);
      let alarms = 0;
      for (let draw = 0; draw < times; draw++) if (alarm(chances, seen, random)) alarms += 1;
      return alarms;
    },
  }));

const [TEMPLATES, COPIES] = [60, 20];

/** One run in which the copies of a template are mostly answered alike, as they are where their wording decides. */
function answerTemplates(models, alike, random) {
  const run = Array.from({ length: models }, (_, m) =>
    Array.from({ length: TEMPLATES }, () => random() < 0.8 - 0.05 * m).flatMap((right) =>
      Array.from({ length: COPIES }, () => (random() < alike ? right : random() < 0.8)),
    ),
  );
  return run;
}

function clusterSnapshot(members) {
  const queries = TEMPLATES * COPIES;
  const column = (name, right) => {
    const bits = new Uint32Array(wordsFor(queries));
    right.forEach((isRight, q) => isRight && setBit(bits, q));
    return { name, right: bits, answered: ones(queries) };
  };
  const vote = members[0].map((_, q) => members[0][q] + members[1][q] + members[2][q] >= 2);
  return {
    matrix: new OutcomeMatrix(
      members.map((right, m) => column(`m${m}`, right)),
      ones(queries),
      null,
      (row) => `q${row}`,
    ),
    ensembles: [column('vote', vote)],
    hashes: new Map(),
    grading: GRADING,
  };
}

const clusterOf = (row) => `template ${Math.floor(row / COPIES)}`;
const clusterRows = (settings) =>
  [0.9, 0.6].map((alike) => ({
    setting: `60 templates x 20 copies, ${100 * alike}% of them answered like their template`,
    draws: 400,
    simulate: (random, times) => {
      let alarms = 0;
      for (let draw = 0; draw < times; draw++) {
        const [before, after] = [answerTemplates(3, alike, random), answerTemplates(3, alike, random)].map(
          clusterSnapshot,
        );
        const earlier = { origin: ORIGIN, snapshot: before, version: '', warnings: [] };
        if (compare(earlier, after, { ...SETTINGS, ...settings }).outcome === 'regressed') alarms += 1;
      }
      return alarms;
    },
  }));

const best = ({ members }) => {
  const counts = members.map((right) => right.filter(Boolean).length);
  return counts.indexOf(Math.max(...counts));
};

export default [
  {
    claim: 'An unchanged evaluation raises an alarm',
    said: [
      { in: 'docs/comparison.md', words: 'So an unchanged evaluation raises an alarm in at most 5% of its runs' },
      { in: 'src/report/model/headings.ts', words: 'Nothing got worse beyond chance on' },
      { in: 'docs/recipes.md', words: 'Nothing got worse beyond chance' },
      { in: 'src/report/model/headings.ts', words: 'nothing got worse beyond chance' },
      { in: 'src/report/model/headings.ts', words: 'beyond chance (${levelText(' },
      { in: 'src/report/model/comparison-text.ts', words: 'beyond chance and by enough to matter' },
    ],
    atMost: 0.05,
    rows: [
      ...rows(400, (chances, _, random) => isAlarm(answer(chances, random), answer(chances, random))),
      ...rows(400, (_, seen, random) => isAlarm(redrawn(seen, random), redrawn(seen, random))).map((row) => ({
        ...row,
        setting: `${row.setting}, queries drawn again`,
      })),
    ],
  },
  {
    claim: 'An unchanged evaluation of clustered queries raises an alarm, with `cluster-by`',
    said: [{ in: 'docs/comparison.md', words: 'The 5% hold with `cluster-by` too' }],
    atMost: 0.05,
    rows: clusterRows({ clusterOf }),
  },
  {
    claim: 'For comparison: the same without `cluster-by`',
    said: [],
    rows: clusterRows({}),
  },
  {
    claim: 'A loss of 5 points by the best model raises an alarm',
    said: [],
    rows: rows(100, (chances, seen, random) =>
      isAlarm(answer(chances, random), dropped(answer(chances, random), best(seen), random)),
    ),
  },
];
