import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  queriesToDecide,
  verdictOf
} from "./chunk-7DCYDFBM.js";
import {
  bergerBoosBound,
  compareEnsemble,
  deltaOf,
  gainLowerBound,
  interval,
  lowerLimit,
  rescues,
  upperBounds,
  upperLimit
} from "./chunk-2K6RVT2C.js";
import {
  UserError,
  quote
} from "./chunk-64VCL4P7.js";

// src/certificate/certify.ts
function certify(pool, settings) {
  const { matrix } = pool;
  const { minGain } = settings;
  const delta = deltaOf(settings.confidence);
  const counts = {
    queries: matrix.queries(matrix.complete),
    allWrong: matrix.queries(matrix.allWrong),
    correct: matrix.right.map((right) => matrix.queries(right))
  };
  const n = counts.queries;
  if (n === 0) throw noCompleteQuery(pool);
  const models = modelResults(pool, counts, delta);
  const best = matrix.models.indexOf(models[0].name);
  const chosen = settings.baseline === void 0 ? void 0 : matrix.models.indexOf(settings.baseline);
  const reference = chosen ?? best;
  const rescued = rescues(counts);
  const gain = estimate(rescued, n, chosen, delta);
  const verdict = verdictOf(gain, minGain);
  const partialAllWrong = matrix.queries(matrix.partialAllWrong);
  const top = counts.correct[reference];
  return {
    confidence: settings.confidence,
    minGain,
    verdict,
    queries: {
      total: matrix.queries(matrix.universe),
      complete: n,
      partialAllWrong,
      neededToDecide: verdict === "inconclusive" ? queriesNeeded(rescued, n, chosen, delta, minGain) : null
    },
    models,
    singleBest: {
      name: matrix.models[reference],
      declared: chosen !== void 0,
      accuracy: top / n,
      ties: matrix.models.filter((_, i) => i !== reference && counts.correct[i] === top)
    },
    allWrong: {
      count: counts.allWrong,
      rate: counts.allWrong / n,
      interval: interval(counts.allWrong, n, delta),
      lower: lowerLimit(counts.allWrong, n, delta),
      queries: matrix.ids(matrix.allWrong)
    },
    ceiling: { point: 1 - counts.allWrong / n, upper: 1 - lowerLimit(counts.allWrong, n, delta) },
    gain: {
      ...gain,
      method: chosen === void 0 ? "rescueBergerBoos" : "rescueDeclared",
      bounds: upperBounds(counts, delta, chosen),
      overBestSeen: chosen === void 0 || counts.correct[chosen] === counts.correct[best] ? null : { name: matrix.models[best], ...estimate(rescued, n, void 0, delta) },
      partialAllWrong: partialAllWrong === 0 ? null : worstCases(rescued, n, partialAllWrong, chosen, delta)
    },
    ensembles: pool.ensembles.map((ensemble) => compareEnsemble(ensemble, matrix, delta))
  };
}
function estimate(rescued, queries, baseline, delta) {
  const count = baseline === void 0 ? Math.min(...rescued) : rescued[baseline];
  return {
    point: count / queries,
    lower: gainLowerBound(count, queries, delta),
    upper: baseline === void 0 ? bergerBoosBound(rescued, queries, delta) : upperLimit(count, queries, delta)
  };
}
function worstCases(rescued, complete, partial, baseline, delta) {
  const queries = complete + partial;
  return {
    asAllWrong: estimate(rescued, queries, baseline, delta),
    asRescues: estimate(
      rescued.map((count) => count + partial),
      queries,
      baseline,
      delta
    )
  };
}
function queriesNeeded(rescued, queries, baseline, delta, minGain) {
  return queriesToDecide(queries, (n, factor) => {
    const scaled = rescued.map((count) => count * factor);
    return verdictOf(estimate(scaled, n, baseline, delta), minGain) !== "inconclusive";
  });
}
function modelResults(pool, counts, delta) {
  const rescued = rescues(counts);
  return pool.matrix.models.map((name, i) => ({
    name,
    correct: counts.correct[i],
    accuracy: counts.correct[i] / counts.queries,
    interval: interval(counts.correct[i], counts.queries, delta),
    rescues: rescued[i],
    unanswered: pool.unanswered.get(name)
  })).sort((a, b) => b.correct - a.correct);
}
function noCompleteQuery(pool) {
  const { matrix } = pool;
  const answers = matrix.members.map(({ name, answered }) => ({ name, answered: matrix.queries(answered) })).sort((a, b) => a.answered - b.answered).slice(0, 3).map(({ name, answered }) => `${quote(name)} answered ${answered}`);
  return new UserError(
    `no query was answered by all ${matrix.models.length} models (of ${matrix.queries(matrix.universe)} queries ${answers.join(", ")}).`,
    "Check that the query ids are the same in all files, or leave out models with `models`."
  );
}

export {
  certify
};
