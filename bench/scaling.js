// Processor time of each part of the diagnostics against the number of models and the number of queries, as JSON in
// plots/scaling.json; `node plot.js` draws it.
//   npm run build && cd bench && node scaling.js
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { clusterCounts } from '../build/certificate/cluster-counts.js';
import { estimateClusteredGain } from '../build/certificate/estimate.js';
import { clayton } from '../build/correlation/copulas.js';
import { pairMatrices } from '../build/correlation/pairwise.js';
import { poolCurve } from '../build/correlation/pool-curve.js';
import { poolSizeGrowth } from '../build/correlation/pool-size.js';
import { doWork } from '../build/correlation/parallel.js';
import { ratioInterval } from '../build/correlation/ratio-bootstrap.js';
import { coFailureRate, wrongSets } from '../build/correlation/wrong-sets.js';
import { OutcomeMatrix } from '../build/outcomes/matrix.js';
import { nearestCorrelation } from '../build/stats/correlation-matrix.js';
import { normalQuantile } from '../build/stats/normal.js';
import { orthantProbability } from '../build/stats/orthant.js';
import { seededRandom } from '../build/stats/random.js';

const MODELS = [5, 10, 20, 50, 100, 200, 500];
const QUERIES = [100, 1000, 10_000, 100_000, 1_000_000];
/** The other number, while one of them grows. */
const [USUAL_MODELS, USUAL_QUERIES] = [20, 1000];
/** A part that takes less than a second is timed this often, and the median kept. */
const TIMES = 5;

/** Each part by name, as a function of what was prepared for it. */
const PARTS = {
  'correlations of all pairs': ({ sets }) => pairMatrices(sets),
  'bootstrap of the ratio': ({ sets, pairs }) => doWork(ratioInterval(sets, pairs, 2000, '1')).replicates,
  'full Sigma': ({ thresholds, pairs }) =>
    orthantProbability(
      thresholds,
      nearestCorrelation({ size: thresholds.length, cells: pairs.tetrachoric }).matrix,
      seededRandom(1),
    ),
  Clayton: ({ sets, pairs }) => clayton(sets, pairs, coFailureRate(sets)),
  'growth with the pool': ({ sets, pairs, thresholds }) =>
    poolSizeGrowth(sets, pairs.tetrachoric, thresholds, seededRandom(1)),
  'best few models': ({ matrix }) => poolCurve(matrix, undefined, 1),
  'limits for clusters': ({ matrix }) => {
    estimateClusteredGain(
      clusterCounts(matrix, (row) => `c${row >> 2}`),
      undefined,
      0.05,
    );
  },
};

/** Processor time over all threads: what else the machine does shows little in it. */
const seconds = (work) => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, result];
};

function measure(models, queries) {
  const matrix = generate(models, queries);
  const sets = wrongSets(matrix);
  const thresholds = sets.counts.map((errors) => normalQuantile(errors / queries));
  const prepared = { matrix, sets, thresholds, pairs: pairMatrices(sets) };
  const parts = {};
  for (const [name, run] of Object.entries(PARTS)) {
    const [first, result] = seconds(() => run(prepared));
    const more = first < 1 ? Array.from({ length: TIMES - 1 }, () => seconds(() => run(prepared))[0]) : [];
    const all = [first, ...more].sort((a, b) => a - b);
    parts[name] = {
      seconds: all[Math.floor(all.length / 2)],
      ...(typeof result === 'number' ? { replicates: result } : {}),
    };
  }
  console.error(
    models,
    queries,
    Object.fromEntries(Object.entries(parts).map(([name, { seconds: s }]) => [name, +s.toFixed(3)])),
  );
  return { models, queries, parts };
}

/** A common factor with loadings of 0.75, models from 60 to 98 % right, and one query in 30 that all get wrong. */
function generate(models, queries) {
  const random = seededRandom(`${models} ${queries}`);
  let spare;
  const normal = () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const [radius, angle] = [Math.sqrt(-2 * Math.log(1 - random())), 2 * Math.PI * random()];
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  const words = (queries + 31) >>> 5;
  const answered = new Uint32Array(words).fill(0xffffffff);
  if (queries & 31) answered[words - 1] = (1 << (queries & 31)) - 1;
  const right = Array.from({ length: models }, () => new Uint32Array(words));
  const cut = right.map((_, m) => normalQuantile(0.4 - (0.38 * m) / (models - 1)));
  for (let q = 0; q < queries; q++) {
    const factor = 0.75 * normal();
    for (let m = 0; m < models; m++)
      if (q % 30 !== 0 && factor + Math.sqrt(1 - 0.75 ** 2) * normal() >= cut[m]) right[m][q >>> 5] |= 1 << (q & 31);
  }
  const members = right.map((bits, m) => ({ name: `m${m}`, right: bits, answered }));
  return new OutcomeMatrix(members, answered, null, (row) => `q${row}`);
}

measure(USUAL_MODELS, USUAL_QUERIES); // once to warm up
const result = {
  node: process.version,
  processor: cpus()[0].model,
  cores: availableParallelism(),
  byModels: MODELS.map((models) => measure(models, USUAL_QUERIES)),
  byQueries: QUERIES.map((queries) => measure(USUAL_MODELS, queries)),
};
writeFileSync(new URL('plots/scaling.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
