import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  GitHub,
  context,
  defaults,
  getOctokitOptions,
  getUserAgentWithOrchestrationId
} from "./chunk-XDTZBBVZ.js";
import "./chunk-F2CPHEDX.js";
import "./chunk-4KAC5RUT.js";
export {
  GitHub,
  context,
  defaults,
  getOctokitOptions,
  getUserAgentWithOrchestrationId
};
