import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  GitHub,
  context,
  defaults,
  getOctokitOptions,
  getUserAgentWithOrchestrationId
} from "./chunk-FFEYU7OJ.js";
import "./chunk-K5P222EI.js";
import "./chunk-4KAC5RUT.js";
export {
  GitHub,
  context,
  defaults,
  getOctokitOptions,
  getUserAgentWithOrchestrationId
};
