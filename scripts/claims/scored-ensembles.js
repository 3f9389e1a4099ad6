// Ensembles where outcomes are scores.
import { certify } from '../../build/certificate/certify.js';
import { isShownBetter } from '../../build/certificate/ensembles.js';
import { ones } from '../../build/outcomes/bits.js';
import { OutcomeMatrix } from '../../build/outcomes/matrix.js';

const DELTA = 0.05;

/** Two members and an ensemble that is as good as the better one; scores are the level, more or less by up to 0.2. */
function compared({ levels, queries, copies = 1 }, random) {
  const rows = queries * copies;
  const answered = ones(rows);
  const scores = new Map(
    ['a', 'b', 'ensemble'].map((name, m) => {
      const own = Array.from({ length: queries }, () => levels[m] + 0.4 * (random() - 0.5));
      return [name, Float64Array.from({ length: rows }, (_, row) => own[Math.floor(row / copies)])];
    }),
  );
  const members = ['a', 'b'].map((name) => ({ name, right: answered, answered }));
  const none = { errors: 0, unscored: 0, absent: 0 };
  const pool = {
    matrix: new OutcomeMatrix(members, answered, null, (row) => `q${row}`),
    scores,
    ensembles: [{ name: 'ensemble', right: answered, answered }],
    excluded: [],
    unanswered: new Map(members.map(({ name }) => [name, none])),
    columns: [],
    minCoverage: 0.95,
    ...(copies === 1 ? {} : { cluster: (row) => `t${Math.floor(row / copies)}` }),
  };
  const [result] = certify(pool, { confidence: 1 - DELTA, minGain: 0.02, baseline: undefined }).ensembles;
  return isShownBetter(result, DELTA);
}

export default [
  {
    claim: 'Scores: an ensemble as good as the best member is shown better',
    said: [],
    atMost: DELTA,
    rows: [
      ['two members, one of them behind, 200 queries', { levels: [0.6, 0.4, 0.6], queries: 200 }],
      ['two equal members, 100 queries', { levels: [0.5, 0.5, 0.5], queries: 100 }],
      ['one of two behind, 60 templates of 20 copies', { levels: [0.6, 0.4, 0.6], queries: 60, copies: 20 }],
    ].map(([setting, given]) => ({
      setting,
      draws: 300,
      simulate: (random, times) => Array.from({ length: times }, () => compared(given, random)).filter(Boolean).length,
    })),
  },
];
