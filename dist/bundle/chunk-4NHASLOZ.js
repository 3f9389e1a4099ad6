import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);

// src/diagnostics/audit/types.ts
var SUSPICIONS = ["grader-defect", "truncated", "multi-answer", "wrong-reference"];
var AUDIT_CLASSES = [...SUSPICIONS, "unexplained"];
var ADJUDICATION_CLASSES = [
  "genuine",
  "grader-defect",
  "wrong-reference",
  "ambiguous",
  "multi-answer",
  "truncated"
];

export {
  SUSPICIONS,
  AUDIT_CLASSES,
  ADJUDICATION_CLASSES
};
