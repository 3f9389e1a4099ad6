// The diagnostics on 67 models x 330 queries: ours, a vectorised numpy implementation of the same estimators, and R's
// psych, one after the other in one run.
//   npm run build && cd bench && node diagnostics.js      (needs python3 with numpy and scipy, and R with psych)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pairMatrices } from '../build/correlation/pairwise.js';
import { doWork } from '../build/correlation/parallel.js';
import { ratioInterval } from '../build/correlation/ratio-bootstrap.js';
import { wrongSets } from '../build/correlation/wrong-sets.js';
import { evaluate } from '../build/run/evaluate.js';
import { defaultOf } from '../build/settings/table.js';
import { parseSettings } from '../build/settings/settings.js';
import { nearestCorrelation } from '../build/stats/correlation-matrix.js';
import { normalQuantile } from '../build/stats/normal.js';
import { orthantProbability } from '../build/stats/orthant.js';
import { seededRandom } from '../build/stats/random.js';

const [MODELS, QUERIES] = [67, 330];
const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'diagnostics-'));
const file = join(folder, 'results.csv');
generate(file);
const settings = parseSettings((name) => ({ results: file, diagnostics: 'false' })[name] ?? defaultOf(name));
const { matrix } = await evaluate(settings, { cwd: folder, environment: {}, token: '' }, { file() {}, stage() {} });
const sets = wrongSets(matrix);
const seconds = (work) => {
  const start = process.hrtime.bigint();
  const result = work();
  return [Number(process.hrtime.bigint() - start) / 1e9, result];
};

pairMatrices(sets); // once to warm up, as numpy's code is compiled already
const [tetrachorics, pairs] = seconds(() => pairMatrices(sets));
const [bootstrap, ratio] = seconds(() => doWork(ratioInterval(sets, pairs, 2000, '1')));
const thresholds = sets.counts.map((errors) => normalQuantile(errors / sets.queries));
const fullSigma = () => {
  const { matrix: nearest } = nearestCorrelation({ size: MODELS, cells: pairs.tetrachoric });
  return orthantProbability(thresholds, nearest, seededRandom(1));
};
// The first call, which compiles on the way, and one that finds it done.
const [sigmaFirst, estimate] = seconds(fullSigma);
const [sigma] = seconds(fullSigma);

const numpy = JSON.parse(execFileSync('/usr/bin/python3', [join(here, 'diagnostics.py'), file], { encoding: 'utf8' }));
const psych = Number(execFileSync('Rscript', [join(here, 'diagnostics.R'), file], { encoding: 'utf8' }).trim());

const times = (five) => (five / 5 / (bootstrap / ratio.replicates)).toFixed(0);
const show = (x) => `${x.toFixed(x < 1 ? 3 : 1)} s`;
console.log(`${MODELS} models x ${QUERIES} queries`);
console.log(
  `all ${(MODELS * (MODELS - 1)) / 2} tetrachorics: ours ${show(tetrachorics)}, numpy ${show(numpy.tetrachoric)}, R psych ${show(psych)} (${(psych / tetrachorics).toFixed(0)} times ours)`,
);
console.log(
  `ratio bootstrap: ours ${show(bootstrap)} for ${ratio.replicates} replicates on ${availableParallelism()} cores; 5 replicates of numpy, plain ${show(numpy.plainFive)}, lean ${show(numpy.leanFive)} (a replicate of ours is ${times(numpy.plainFive)} and ${times(numpy.leanFive)} times as fast)`,
);
console.log(
  `full Sigma: ours ${show(sigma)} (${show(sigmaFirst)} the first time) at a relative error of ${((100 * estimate.standardError) / estimate.value).toFixed(2)} %, numpy ${show(numpy.sigma)} for 4 million draws (${numpy.sigmaError.toFixed(2)} %; ${(numpy.sigma / sigma).toFixed(0)} and ${(numpy.sigma / sigmaFirst).toFixed(0)} times ours)`,
);
console.log(
  `agreement: mean tetrachoric ${mean(pairs.tetrachoric).toFixed(6)} and ${numpy.meanTetrachoric.toFixed(6)}; full Sigma ${estimate.value.toExponential(3)} and ${numpy.sigmaValue.toExponential(3)}`,
);

function mean(cells) {
  let sum = 0;
  for (let i = 0; i < MODELS; i++) for (let j = 0; j < i; j++) sum += cells[i * MODELS + j];
  return sum / ((MODELS * (MODELS - 1)) / 2);
}

/** A common factor with loadings of 0.75, models from 60 to 98 % right, and one query in 30 that all get wrong. */
function generate(path) {
  const random = seededRandom('bench');
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const cut = Array.from({ length: MODELS }, (_, m) => normalQuantile(0.4 - (0.38 * m) / (MODELS - 1)));
  const rows = Array.from({ length: QUERIES }, (_, q) => {
    const factor = normal();
    return [
      `q${q}`,
      ...cut.map((t) => (q % 30 === 0 || 0.75 * factor + Math.sqrt(1 - 0.75 ** 2) * normal() < t ? 0 : 1)),
    ].join(',');
  });
  writeFileSync(path, `query_id,${cut.map((_, m) => `m${m}`).join(',')}\n${rows.join('\n')}\n`);
}
