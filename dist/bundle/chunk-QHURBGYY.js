import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  requireDomain
} from "./chunk-ZTGFV77K.js";

// src/certificate/sample-size.ts
var MOST = 1e9;
function queriesToDecide(queries, decides) {
  requireDomain(queries >= 1, `queriesToDecide: queries must be at least 1, not ${queries}`);
  let low = queries;
  let high = queries;
  while (!decides(high, high / queries)) {
    if (high >= MOST) return null;
    low = high;
    high = Math.min(MOST, high * 2);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (decides(middle, middle / queries)) high = middle;
    else low = middle;
  }
  return high;
}

export {
  queriesToDecide
};
