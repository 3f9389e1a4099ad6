import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import "./chunk-4KAC5RUT.js";

// bundle.ts
var action = () => import("./src-V4NAWZ2W.js");
var commandLine = () => import("./cli-LOUSBGGC.js");
export {
  action,
  commandLine
};
