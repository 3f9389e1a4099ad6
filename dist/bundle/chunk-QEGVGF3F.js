import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  combine,
  count,
  normalQuantile
} from "./chunk-7DFY5YNM.js";

// src/correlation/wrong-sets.ts
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
function mostAccurate({ counts }, members, most) {
  if (members.length <= most) return members;
  return [...members].sort((i, j) => counts[i] - counts[j] || i - j).slice(0, most).sort((i, j) => i - j);
}
function thresholdsOf({ counts, queries }) {
  return counts.map((errors) => normalQuantile(errors / queries));
}
function coFailureRate({ complete, wrong, weights, queries }) {
  const together = combine(complete.length * 32, (w) => wrong.reduce((word, bits) => word & bits[w], complete[w]));
  return count(together, weights) / queries;
}

export {
  wrongSets,
  subset,
  varying,
  mostAccurate,
  thresholdsOf,
  coFailureRate
};
