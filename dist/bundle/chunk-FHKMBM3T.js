import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  certify
} from "./chunk-3MKDL4IB.js";
import {
  OutcomeMatrix,
  combine,
  forEachBit,
  setBit
} from "./chunk-2K6RVT2C.js";

// src/diagnostics/audit/recompute.ts
function withoutRows(pool, rows) {
  const kept = combine(rows.length * 32, (w) => ~rows[w]);
  return { ...pool, matrix: pool.matrix.within(kept) };
}
function regradedRows(pool, right) {
  const { members, universe, weights, id } = pool.matrix;
  const byModel = new Map(
    members.map((member) => [member.name, { ...member, right: member.right.slice() }])
  );
  for (const [row, models] of right) for (const model of models) setBit(byModel.get(model).right, row);
  return { ...pool, matrix: new OutcomeMatrix([...byModel.values()], universe, weights, id) };
}
function recompute(pool, settings) {
  if (pool.matrix.queries(pool.matrix.complete) === 0) return null;
  return inShort(certify({ ...pool, ensembles: [] }, settings));
}
function inShort({ queries, allWrong, ceiling, singleBest, gain, verdict }) {
  return {
    queries: queries.complete,
    allWrong: allWrong.count,
    beta: allWrong.rate,
    ceiling,
    singleBest: { name: singleBest.name, accuracy: singleBest.accuracy },
    gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
    verdict
  };
}
function settingsOf({ confidence, minGain, singleBest }) {
  return { confidence, minGain, baseline: singleBest.declared ? singleBest.name : void 0 };
}
function bitsOf(rows, words) {
  const bits = new Uint32Array(words);
  for (const row of rows) setBit(bits, row);
  return bits;
}
function rowsOf(bits) {
  const rows = [];
  forEachBit(bits, (row) => rows.push(row));
  return rows;
}

export {
  withoutRows,
  regradedRows,
  recompute,
  settingsOf,
  bitsOf,
  rowsOf
};
