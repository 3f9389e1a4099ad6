// Routers, cascades and cost on 51 models x 800 queries with prompts of 60 words: seconds of processor time of each
// part, and what is found where prompts say nothing of the outcomes (signal 0) and where they do.
//   npm run build && cd bench && node policies.js
import { policyContext } from '../build/policies/context.js';
import { cascadesOf } from '../build/policies/cascades.js';
import { answerCosts } from '../build/policies/cost-answers.js';
import { costReport } from '../build/policies/cost.js';
import { routers } from '../build/policies/routers.js';
import { ones, setBit, wordsFor } from '../build/outcomes/bits.js';
import { OutcomeMatrix } from '../build/outcomes/matrix.js';
import { seededRandom } from '../build/stats/random.js';

const [MODELS, QUERIES, WORDS, TOPICS] = [51, 800, 60, 8];

for (const signal of [0, 0.25]) {
  const { matrix, evidence } = generate(signal);
  const context = policyContext(matrix, evidence, { baseline: undefined, delta: 0.05, seed: 1 });
  const costs = answerCosts(matrix.models, QUERIES, evidence, []);
  const [routing, routed] = seconds(() => routers(context, costs));
  const [cascading, cascaded] = seconds(() => cascadesOf(context, costs));
  const [costing, cost] = seconds(() => costReport(context, [...routed.realised, ...cascaded.realised], costs));
  console.log(
    `${MODELS} models x ${QUERIES} queries x ${WORDS} words, signal ${signal}: routers ${routing.toFixed(2)} s, cascades ${cascading.toFixed(2)} s, cost ${costing.toFixed(3)} s`,
  );
  console.log(
    `  headroom ${context.headroom.toFixed(3)}; frontier of ${cost.options.filter((o) => o.onFrontier).length}`,
  );
  for (const { name, gain, interval, shareOfHeadroom } of [...routed.realised, ...cascaded.realised.slice(0, 2)]) {
    const [low, high] = interval.map((x) => x.toFixed(3));
    console.log(`  ${name}: gain ${gain.toFixed(3)} (${low} to ${high}), share ${shareOfHeadroom.toFixed(2)}`);
  }
}

function seconds(work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, result];
}

/** Models of 60 to 80 % accuracy, each better by `signal` on one of the topics, whose words are a third of a prompt. */
function generate(signal) {
  const random = seededRandom('policies');
  const word = () => `w${Math.floor(3000 * random() ** 3)}`;
  const topics = Array.from({ length: QUERIES }, () => Math.floor(TOPICS * random()));
  const hard = Array.from({ length: QUERIES }, () => random() - 0.5);
  const prompts = topics.map((topic) =>
    Array.from({ length: WORDS }, () => (random() < 1 / 3 ? `t${topic}x${Math.floor(40 * random())}` : word())).join(
      ' ',
    ),
  );
  const evidence = {
    rows: QUERIES,
    models: new Map(),
    texts: [],
    stops: [],
    references: [],
    prompts,
    judges: new Map(),
  };
  evidence.subjects = topics.map((topic) => `subject ${topic % 3}`);
  const members = Array.from({ length: MODELS }, (_, m) => {
    const right = new Uint32Array(wordsFor(QUERIES));
    const skill = 0.6 + (0.2 * m) / MODELS;
    const confidence = new Float64Array(QUERIES);
    for (let q = 0; q < QUERIES; q++) {
      const chance = skill - 0.6 * hard[q] + (m % TOPICS === topics[q] ? signal : 0);
      const isRight = random() < chance;
      if (isRight) setBit(right, q);
      confidence[q] = random() + (isRight ? 0.3 : 0);
    }
    const name = `m${String(m).padStart(2, '0')}`;
    const cost = new Float64Array(QUERIES).fill(0.001 * (1 + m));
    const of = { draws: [], picks: null, latency: null, inputTokens: null, outputTokens: null };
    evidence.models.set(name, { ...of, confidence, cost });
    return { name, right, answered: ones(QUERIES) };
  });
  return { matrix: new OutcomeMatrix(members, ones(QUERIES), null, (row) => `q${row}`), evidence };
}
