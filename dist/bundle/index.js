import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import "./chunk-4KAC5RUT.js";

// bundle.ts
var action = () => import("./src-35TZNH2J.js");
var commandLine = () => import("./cli-YRAIUCJP.js");
export {
  action,
  commandLine
};
