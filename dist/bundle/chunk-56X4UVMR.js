import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  combine,
  count
} from "./chunk-2K6RVT2C.js";

// src/diagnostics/wrong-sets.ts
function wrongSets(matrix) {
  const order = matrix.models.map((_, i) => i).sort((i, j) => matrix.models[i] < matrix.models[j] ? -1 : 1);
  const size = matrix.universe.length * 32;
  const wrong = order.map((i) => combine(size, (w) => matrix.complete[w] & ~matrix.right[i][w]));
  return {
    complete: matrix.complete,
    models: order.map((i) => matrix.models[i]),
    wrong,
    counts: Float64Array.from(wrong, (bits) => matrix.queries(bits)),
    queries: matrix.queries(matrix.complete),
    weights: matrix.weights
  };
}
function subset(sets, members) {
  return {
    ...sets,
    models: members.map((i) => sets.models[i]),
    wrong: members.map((i) => sets.wrong[i]),
    counts: Float64Array.from(members, (i) => sets.counts[i])
  };
}
function varying(sets) {
  return sets.models.map((_, i) => i).filter((i) => sets.counts[i] > 0 && sets.counts[i] < sets.queries);
}
function coFailureRate({ complete, wrong, weights, queries }) {
  const together = combine(complete.length * 32, (w) => wrong.reduce((word, bits) => word & bits[w], complete[w]));
  return count(together, weights) / queries;
}

export {
  wrongSets,
  subset,
  varying,
  coFailureRate
};
