import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  verdictOf
} from "./chunk-ZTGFV77K.js";

// src/audit/types.ts
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

// src/certificate/missing.ts
function missingOutcomes(matrix, gainOf, minGain) {
  const queries = matrix.queries(matrix.universe) - matrix.queries(matrix.complete);
  if (queries === 0) return null;
  const end = (right) => {
    const { point, lower, upper } = gainOf(matrix.withUnanswered(right));
    return { point, lower, upper, verdict: verdictOf({ lower, upper }, minGain) };
  };
  return { queries, unansweredWrong: end(false), unansweredRight: end(true) };
}
function endsThatDiffer({ gain, minGain }) {
  const { missing } = gain;
  if (missing === null) return [];
  const verdict = verdictOf(gain, minGain);
  return ["unansweredWrong", "unansweredRight"].filter((end) => missing[end].verdict !== verdict);
}

export {
  missingOutcomes,
  endsThatDiffer,
  SUSPICIONS,
  AUDIT_CLASSES,
  ADJUDICATION_CLASSES
};
