import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);

// src/evidence/evidence.ts
var NONE = -1;
var MOST_TEXT = 2e4;

export {
  NONE,
  MOST_TEXT
};
