import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  forEachBit
} from "./chunk-ZTGFV77K.js";

// src/outcomes/repeated-draws.ts
function repeatedDraws(table, matrix) {
  const rows = [];
  forEachBit(matrix.complete, (row) => rows.push(row));
  const models = [];
  for (const name of matrix.models) {
    const { draws } = table.columns.get(name);
    if (draws === void 0) return void 0;
    models.push(memberDraws(name, draws, rows));
  }
  return { models, id: (query) => matrix.id(rows[query]) };
}
function memberDraws(name, draws, rows) {
  const member = {
    name,
    draws: new Uint32Array(rows.length),
    right: new Uint32Array(rows.length)
  };
  for (const [i, row] of rows.entries()) {
    const counts = draws.countsOf(row);
    member.draws[i] = counts.draws;
    member.right[i] = counts.right;
  }
  return member;
}

export {
  repeatedDraws
};
