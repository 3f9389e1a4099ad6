import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  Context,
  GitHub,
  getOctokitOptions
} from "./chunk-FFEYU7OJ.js";
import "./chunk-K5P222EI.js";
import "./chunk-4KAC5RUT.js";

// ../main/node_modules/@actions/github/lib/github.js
var context = new Context();
function getOctokit(token, options, ...additionalPlugins) {
  const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
  return new GitHubWithPlugins(getOctokitOptions(token, options));
}
export {
  context,
  getOctokit
};
