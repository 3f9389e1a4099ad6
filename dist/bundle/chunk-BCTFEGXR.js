import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);

// src/base/formula-guard.ts
var FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
var GUARDED = new RegExp(FORMULA.source.replace("'*", "'+"));
function unguarded(cell) {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

export {
  FORMULA,
  unguarded
};
