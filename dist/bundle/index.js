import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import "./chunk-4KAC5RUT.js";

// bundle.ts
var action = () => import("./src-R6SPB64P.js");
var commandLine = () => import("./cli-SXQOSBKK.js");
export {
  action,
  commandLine
};
