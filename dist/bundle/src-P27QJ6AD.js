import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  STATUS,
  commentLevels,
  evaluate,
  faultSentence,
  fullLevels,
  parseActionSettings,
  parseSettings,
  renderTerminal,
  stackOf,
  watchForFaults,
  writeReport
} from "./chunk-34WKBFNP.js";
import "./chunk-OGNGI7F3.js";
import {
  defaultOf,
  failureTexts,
  plainText
} from "./chunk-QL2IV4VL.js";
import "./chunk-ITNHDENL.js";
import {
  code,
  sentence,
  terminal,
  visible
} from "./chunk-EQG3SICH.js";
import {
  require_tunnel,
  require_undici
} from "./chunk-K5P222EI.js";
import "./chunk-BXDJJZ7N.js";
import "./chunk-QNZL3YP6.js";
import {
  ApiFailure,
  LEAVE_IT,
  PATIENCE,
  accessOf,
  at,
  connect,
  incomplete,
  isPositiveInteger,
  isText,
  repositoryOf
} from "./chunk-KDABLBMI.js";
import "./chunk-LVRVVOEP.js";
import "./chunk-BDWRA573.js";
import {
  codeOf,
  fileFault
} from "./chunk-R4PXF7IF.js";
import "./chunk-OTYH7KTS.js";
import {
  percent,
  portable
} from "./chunk-A6NMTJM7.js";
import "./chunk-I447F5VF.js";
import "./chunk-U4S32GN3.js";
import "./chunk-WAU2FQZV.js";
import "./chunk-QHURBGYY.js";
import {
  forEachBit
} from "./chunk-ZTGFV77K.js";
import "./chunk-BCTFEGXR.js";
import {
  UserError
} from "./chunk-URKYPVQ2.js";
import {
  __export,
  __toESM
} from "./chunk-4KAC5RUT.js";

// ../main/node_modules/@actions/core/lib/core.js
var core_exports = {};
__export(core_exports, {
  ExitCode: () => ExitCode,
  addPath: () => addPath,
  debug: () => debug,
  endGroup: () => endGroup,
  error: () => error,
  exportVariable: () => exportVariable,
  getBooleanInput: () => getBooleanInput,
  getIDToken: () => getIDToken,
  getInput: () => getInput,
  getMultilineInput: () => getMultilineInput,
  getState: () => getState,
  group: () => group,
  info: () => info,
  isDebug: () => isDebug,
  markdownSummary: () => markdownSummary,
  notice: () => notice,
  platform: () => platform_exports,
  saveState: () => saveState,
  setCommandEcho: () => setCommandEcho,
  setFailed: () => setFailed,
  setOutput: () => setOutput,
  setSecret: () => setSecret,
  startGroup: () => startGroup,
  summary: () => summary,
  toPlatformPath: () => toPlatformPath,
  toPosixPath: () => toPosixPath,
  toWin32Path: () => toWin32Path,
  warning: () => warning
});

// ../main/node_modules/@actions/core/lib/command.js
import * as os from "os";

// ../main/node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// ../main/node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// ../main/node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter3 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter3)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);
  }
  if (convertedValue.includes(delimiter3)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`);
  }
  return `${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`;
}

// ../main/node_modules/@actions/core/lib/core.js
import * as os5 from "os";
import * as path5 from "path";

// ../main/node_modules/@actions/http-client/lib/index.js
import * as http from "http";
import * as https from "https";

// ../main/node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
  const usingSsl = reqUrl.protocol === "https:";
  if (checkBypass(reqUrl)) {
    return void 0;
  }
  const proxyVar = (() => {
    if (usingSsl) {
      return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
    } else {
      return process.env["http_proxy"] || process.env["HTTP_PROXY"];
    }
  })();
  if (proxyVar) {
    try {
      return new DecodedURL(proxyVar);
    } catch (_a) {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
        return new DecodedURL(`http://${proxyVar}`);
    }
  } else {
    return void 0;
  }
}
function checkBypass(reqUrl) {
  if (!reqUrl.hostname) {
    return false;
  }
  const reqHost = reqUrl.hostname;
  if (isLoopbackAddress(reqHost)) {
    return true;
  }
  const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  if (!noProxy) {
    return false;
  }
  let reqPort;
  if (reqUrl.port) {
    reqPort = Number(reqUrl.port);
  } else if (reqUrl.protocol === "http:") {
    reqPort = 80;
  } else if (reqUrl.protocol === "https:") {
    reqPort = 443;
  }
  const upperReqHosts = [reqUrl.hostname.toUpperCase()];
  if (typeof reqPort === "number") {
    upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
  }
  for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
    if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
      return true;
    }
  }
  return false;
}
function isLoopbackAddress(host) {
  const hostLower = host.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
  constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
    return this._decodedUsername;
  }
  get password() {
    return this._decodedPassword;
  }
};

// ../main/node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];
var RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
var ExponentialBackoffCeiling = 10;
var ExponentialBackoffTimeSlice = 5;
var HttpClientError = class _HttpClientError extends Error {
  constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
    this.statusCode = statusCode;
    Object.setPrototypeOf(this, _HttpClientError.prototype);
  }
};
var HttpClientResponse = class {
  constructor(message) {
    this.message = message;
  }
  readBody() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve3) => __awaiter(this, void 0, void 0, function* () {
        let output = Buffer.alloc(0);
        this.message.on("data", (chunk) => {
          output = Buffer.concat([output, chunk]);
        });
        this.message.on("end", () => {
          resolve3(output.toString());
        });
      }));
    });
  }
  readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve3) => __awaiter(this, void 0, void 0, function* () {
        const chunks = [];
        this.message.on("data", (chunk) => {
          chunks.push(chunk);
        });
        this.message.on("end", () => {
          resolve3(Buffer.concat(chunks));
        });
      }));
    });
  }
};
var HttpClient = class {
  constructor(userAgent, handlers, requestOptions) {
    this._ignoreSslError = false;
    this._allowRedirects = true;
    this._allowRedirectDowngrade = false;
    this._maxRedirects = 50;
    this._allowRetries = false;
    this._maxRetries = 1;
    this._keepAlive = false;
    this._disposed = false;
    this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
    this.handlers = handlers || [];
    this.requestOptions = requestOptions;
    if (requestOptions) {
      if (requestOptions.ignoreSslError != null) {
        this._ignoreSslError = requestOptions.ignoreSslError;
      }
      this._socketTimeout = requestOptions.socketTimeout;
      if (requestOptions.allowRedirects != null) {
        this._allowRedirects = requestOptions.allowRedirects;
      }
      if (requestOptions.allowRedirectDowngrade != null) {
        this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
      }
      if (requestOptions.maxRedirects != null) {
        this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
      }
      if (requestOptions.keepAlive != null) {
        this._keepAlive = requestOptions.keepAlive;
      }
      if (requestOptions.allowRetries != null) {
        this._allowRetries = requestOptions.allowRetries;
      }
      if (requestOptions.maxRetries != null) {
        this._maxRetries = requestOptions.maxRetries;
      }
    }
  }
  options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
  }
  get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
  }
  del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
  }
  post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
  }
  patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
  }
  put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
  }
  head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
  }
  sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request(verb, requestUrl, stream, additionalHeaders);
    });
  }
  /**
   * Gets a typed object from an endpoint
   * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
   */
  getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      const res = yield this.get(requestUrl, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.post(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.put(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.patch(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  /**
   * Makes a raw http request.
   * All other methods such as get, post, patch, and request ultimately call this.
   * Prefer get, del, post and patch
   */
  request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._disposed) {
        throw new Error("Client has already been disposed.");
      }
      const parsedUrl = new URL(requestUrl);
      let info3 = this._prepareRequest(verb, parsedUrl, headers);
      const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
      let numTries = 0;
      let response;
      do {
        response = yield this.requestRaw(info3, data);
        if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
          let authenticationHandler;
          for (const handler of this.handlers) {
            if (handler.canHandleAuthentication(response)) {
              authenticationHandler = handler;
              break;
            }
          }
          if (authenticationHandler) {
            return authenticationHandler.handleAuthentication(this, info3, data);
          } else {
            return response;
          }
        }
        let redirectsRemaining = this._maxRedirects;
        while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
          const redirectUrl = response.message.headers["location"];
          if (!redirectUrl) {
            break;
          }
          const parsedRedirectUrl = new URL(redirectUrl);
          if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
            throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
          }
          yield response.readBody();
          if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
            for (const header in headers) {
              if (header.toLowerCase() === "authorization") {
                delete headers[header];
              }
            }
          }
          info3 = this._prepareRequest(verb, parsedRedirectUrl, headers);
          response = yield this.requestRaw(info3, data);
          redirectsRemaining--;
        }
        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
          return response;
        }
        numTries += 1;
        if (numTries < maxTries) {
          yield response.readBody();
          yield this._performExponentialBackoff(numTries);
        }
      } while (numTries < maxTries);
      return response;
    });
  }
  /**
   * Needs to be called if keepAlive is set to true in request options.
   */
  dispose() {
    if (this._agent) {
      this._agent.destroy();
    }
    this._disposed = true;
  }
  /**
   * Raw request.
   * @param info
   * @param data
   */
  requestRaw(info3, data) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve3, reject) => {
        function callbackForResult(err, res) {
          if (err) {
            reject(err);
          } else if (!res) {
            reject(new Error("Unknown error"));
          } else {
            resolve3(res);
          }
        }
        this.requestRawWithCallback(info3, data, callbackForResult);
      });
    });
  }
  /**
   * Raw request with callback.
   * @param info
   * @param data
   * @param onResult
   */
  requestRawWithCallback(info3, data, onResult) {
    if (typeof data === "string") {
      if (!info3.options.headers) {
        info3.options.headers = {};
      }
      info3.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
    }
    let callbackCalled = false;
    function handleResult(err, res) {
      if (!callbackCalled) {
        callbackCalled = true;
        onResult(err, res);
      }
    }
    const req = info3.httpModule.request(info3.options, (msg) => {
      const res = new HttpClientResponse(msg);
      handleResult(void 0, res);
    });
    let socket;
    req.on("socket", (sock) => {
      socket = sock;
    });
    req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
      if (socket) {
        socket.end();
      }
      handleResult(new Error(`Request timeout: ${info3.options.path}`));
    });
    req.on("error", function(err) {
      handleResult(err);
    });
    if (data && typeof data === "string") {
      req.write(data, "utf8");
    }
    if (data && typeof data !== "string") {
      data.on("close", function() {
        req.end();
      });
      data.pipe(req);
    } else {
      req.end();
    }
  }
  /**
   * Gets an http agent. This function is useful when you need an http agent that handles
   * routing through a proxy server - depending upon the url and proxy environment variables.
   * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
   */
  getAgent(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
  }
  getAgentDispatcher(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (!useProxy) {
      return;
    }
    return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
  }
  _prepareRequest(method, requestUrl, headers) {
    const info3 = {};
    info3.parsedUrl = requestUrl;
    const usingSsl = info3.parsedUrl.protocol === "https:";
    info3.httpModule = usingSsl ? https : http;
    const defaultPort = usingSsl ? 443 : 80;
    info3.options = {};
    info3.options.host = info3.parsedUrl.hostname;
    info3.options.port = info3.parsedUrl.port ? parseInt(info3.parsedUrl.port) : defaultPort;
    info3.options.path = (info3.parsedUrl.pathname || "") + (info3.parsedUrl.search || "");
    info3.options.method = method;
    info3.options.headers = this._mergeHeaders(headers);
    if (this.userAgent != null) {
      info3.options.headers["user-agent"] = this.userAgent;
    }
    info3.options.agent = this._getAgent(info3.parsedUrl);
    if (this.handlers) {
      for (const handler of this.handlers) {
        handler.prepareRequest(info3.options);
      }
    }
    return info3;
  }
  _mergeHeaders(headers) {
    if (this.requestOptions && this.requestOptions.headers) {
      return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
    }
    return lowercaseKeys(headers || {});
  }
  /**
   * Gets an existing header value or returns a default.
   * Handles converting number header values to strings since HTTP headers must be strings.
   * Note: This returns string | string[] since some headers can have multiple values.
   * For headers that must always be a single string (like Content-Type), use the
   * specialized _getExistingOrDefaultContentTypeHeader method instead.
   */
  _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
      if (headerValue) {
        clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
      }
    }
    const additionalValue = additionalHeaders[header];
    if (additionalValue !== void 0) {
      return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  /**
   * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
   * Always returns a single string (not an array) since Content-Type should be a single value.
   * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
   * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
   * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
   */
  _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
      if (headerValue) {
        if (typeof headerValue === "number") {
          clientHeader = String(headerValue);
        } else if (Array.isArray(headerValue)) {
          clientHeader = headerValue.join(", ");
        } else {
          clientHeader = headerValue;
        }
      }
    }
    const additionalValue = additionalHeaders[Headers.ContentType];
    if (additionalValue !== void 0) {
      if (typeof additionalValue === "number") {
        return String(additionalValue);
      } else if (Array.isArray(additionalValue)) {
        return additionalValue.join(", ");
      } else {
        return additionalValue;
      }
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  _getAgent(parsedUrl) {
    let agent;
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (this._keepAlive && useProxy) {
      agent = this._proxyAgent;
    }
    if (!useProxy) {
      agent = this._agent;
    }
    if (agent) {
      return agent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    let maxSockets = 100;
    if (this.requestOptions) {
      maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
    }
    if (proxyUrl && proxyUrl.hostname) {
      const agentOptions = {
        maxSockets,
        keepAlive: this._keepAlive,
        proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
          proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
        }), { host: proxyUrl.hostname, port: proxyUrl.port })
      };
      let tunnelAgent;
      const overHttps = proxyUrl.protocol === "https:";
      if (usingSsl) {
        tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
      } else {
        tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
      }
      agent = tunnelAgent(agentOptions);
      this._proxyAgent = agent;
    }
    if (!agent) {
      const options = { keepAlive: this._keepAlive, maxSockets };
      agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
      this._agent = agent;
    }
    if (usingSsl && this._ignoreSslError) {
      agent.options = Object.assign(agent.options || {}, {
        rejectUnauthorized: false
      });
    }
    return agent;
  }
  _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    if (this._keepAlive) {
      proxyAgent = this._proxyAgentDispatcher;
    }
    if (proxyAgent) {
      return proxyAgent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    proxyAgent = new import_undici.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username || proxyUrl.password) && {
      token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = proxyAgent;
    if (usingSsl && this._ignoreSslError) {
      proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
        rejectUnauthorized: false
      });
    }
    return proxyAgent;
  }
  _getUserAgentWithOrchestrationId(userAgent) {
    const baseUserAgent = userAgent || "actions/http-client";
    const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
    if (orchId) {
      const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
      return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
  }
  _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function* () {
      retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
      const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
      return new Promise((resolve3) => setTimeout(() => resolve3(), ms));
    });
  }
  _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve3, reject) => __awaiter(this, void 0, void 0, function* () {
        const statusCode = res.message.statusCode || 0;
        const response = {
          statusCode,
          result: null,
          headers: {}
        };
        if (statusCode === HttpCodes.NotFound) {
          resolve3(response);
        }
        function dateTimeDeserializer(key, value) {
          if (typeof value === "string") {
            const a = new Date(value);
            if (!isNaN(a.valueOf())) {
              return a;
            }
          }
          return value;
        }
        let obj;
        let contents;
        try {
          contents = yield res.readBody();
          if (contents && contents.length > 0) {
            if (options && options.deserializeDates) {
              obj = JSON.parse(contents, dateTimeDeserializer);
            } else {
              obj = JSON.parse(contents);
            }
            response.result = obj;
          }
          response.headers = res.message.headers;
        } catch (err) {
        }
        if (statusCode > 299) {
          let msg;
          if (obj && obj.message) {
            msg = obj.message;
          } else if (contents && contents.length > 0) {
            msg = contents;
          } else {
            msg = `Failed request: (${statusCode})`;
          }
          const err = new HttpClientError(msg, statusCode);
          err.result = response.result;
          reject(err);
        } else {
          resolve3(response);
        }
      }));
    });
  }
};
var lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});

// ../main/node_modules/@actions/http-client/lib/auth.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var BearerCredentialHandler = class {
  constructor(token) {
    this.token = token;
  }
  // currently implements pre-authorization
  // TODO: support preAuth = false where it hooks on 401
  prepareRequest(options) {
    if (!options.headers) {
      throw Error("The request has no headers");
    }
    options.headers["Authorization"] = `Bearer ${this.token}`;
  }
  // This handler cannot handle 401
  canHandleAuthentication() {
    return false;
  }
  handleAuthentication() {
    return __awaiter2(this, void 0, void 0, function* () {
      throw new Error("not implemented");
    });
  }
};

// ../main/node_modules/@actions/core/lib/oidc-utils.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var OidcClient = class _OidcClient {
  static createHttpClient(allowRetry = true, maxRetry = 10) {
    const requestOptions = {
      allowRetries: allowRetry,
      maxRetries: maxRetry
    };
    return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(_OidcClient.getRequestToken())], requestOptions);
  }
  static getRequestToken() {
    const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!token) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    }
    return token;
  }
  static getIDTokenUrl() {
    const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    if (!runtimeUrl) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    }
    return runtimeUrl;
  }
  static getCall(id_token_url) {
    return __awaiter3(this, void 0, void 0, function* () {
      var _a;
      const httpclient = _OidcClient.createHttpClient();
      const res = yield httpclient.getJson(id_token_url).catch((error2) => {
        throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
      });
      const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
      if (!id_token) {
        throw new Error("Response json body do not have ID Token field");
      }
      return id_token;
    });
  }
  static getIDToken(audience) {
    return __awaiter3(this, void 0, void 0, function* () {
      try {
        let id_token_url = _OidcClient.getIDTokenUrl();
        if (audience) {
          const encodedAudience = encodeURIComponent(audience);
          id_token_url = `${id_token_url}&audience=${encodedAudience}`;
        }
        debug(`ID token url is ${id_token_url}`);
        const id_token = yield _OidcClient.getCall(id_token_url);
        setSecret(id_token);
        return id_token;
      } catch (error2) {
        throw new Error(`Error message: ${error2.message}`);
      }
    });
  }
};

// ../main/node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter4(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter4(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter4(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var markdownSummary = _summary;
var summary = _summary;

// ../main/node_modules/@actions/core/lib/path-utils.js
import * as path from "path";
function toPosixPath(pth) {
  return pth.replace(/[\\]/g, "/");
}
function toWin32Path(pth) {
  return pth.replace(/[/]/g, "\\");
}
function toPlatformPath(pth) {
  return pth.replace(/[/\\]/g, path.sep);
}

// ../main/node_modules/@actions/core/lib/platform.js
var platform_exports = {};
__export(platform_exports, {
  arch: () => arch,
  getDetails: () => getDetails,
  isLinux: () => isLinux,
  isMacOS: () => isMacOS,
  isWindows: () => isWindows,
  platform: () => platform
});
import os4 from "os";

// ../main/node_modules/@actions/exec/lib/exec.js
import { StringDecoder } from "string_decoder";

// ../main/node_modules/@actions/exec/lib/toolrunner.js
import * as os3 from "os";
import * as events from "events";
import * as child from "child_process";
import * as path4 from "path";

// ../main/node_modules/@actions/io/lib/io.js
import * as path3 from "path";

// ../main/node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
import * as path2 from "path";
var __awaiter5 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;
function exists(fsPath) {
  return __awaiter5(this, void 0, void 0, function* () {
    try {
      yield stat(fsPath);
    } catch (err) {
      if (err.code === "ENOENT") {
        return false;
      }
      throw err;
    }
    return true;
  });
}
function isRooted(p) {
  p = normalizeSeparators(p);
  if (!p) {
    throw new Error('isRooted() parameter "p" cannot be empty');
  }
  if (IS_WINDOWS) {
    return p.startsWith("\\") || /^[A-Z]:/i.test(p);
  }
  return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
  return __awaiter5(this, void 0, void 0, function* () {
    let stats = void 0;
    try {
      stats = yield stat(filePath);
    } catch (err) {
      if (err.code !== "ENOENT") {
        console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
      }
    }
    if (stats && stats.isFile()) {
      if (IS_WINDOWS) {
        const upperExt = path2.extname(filePath).toUpperCase();
        if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) {
          return filePath;
        }
      } else {
        if (isUnixExecutable(stats)) {
          return filePath;
        }
      }
    }
    const originalFilePath = filePath;
    for (const extension of extensions) {
      filePath = originalFilePath + extension;
      stats = void 0;
      try {
        stats = yield stat(filePath);
      } catch (err) {
        if (err.code !== "ENOENT") {
          console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
        }
      }
      if (stats && stats.isFile()) {
        if (IS_WINDOWS) {
          try {
            const directory = path2.dirname(filePath);
            const upperName = path2.basename(filePath).toUpperCase();
            for (const actualName of yield readdir(directory)) {
              if (upperName === actualName.toUpperCase()) {
                filePath = path2.join(directory, actualName);
                break;
              }
            }
          } catch (err) {
            console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
          }
          return filePath;
        } else {
          if (isUnixExecutable(stats)) {
            return filePath;
          }
        }
      }
    }
    return "";
  });
}
function normalizeSeparators(p) {
  p = p || "";
  if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    return p.replace(/\\\\+/g, "\\");
  }
  return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
  return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// ../main/node_modules/@actions/io/lib/io.js
var __awaiter6 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function which(tool, check) {
  return __awaiter6(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    if (check) {
      const result = yield which(tool, false);
      if (!result) {
        if (IS_WINDOWS) {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        } else {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        }
      }
      return result;
    }
    const matches = yield findInPath(tool);
    if (matches && matches.length > 0) {
      return matches[0];
    }
    return "";
  });
}
function findInPath(tool) {
  return __awaiter6(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    const extensions = [];
    if (IS_WINDOWS && process.env["PATHEXT"]) {
      for (const extension of process.env["PATHEXT"].split(path3.delimiter)) {
        if (extension) {
          extensions.push(extension);
        }
      }
    }
    if (isRooted(tool)) {
      const filePath = yield tryGetExecutablePath(tool, extensions);
      if (filePath) {
        return [filePath];
      }
      return [];
    }
    if (tool.includes(path3.sep)) {
      return [];
    }
    const directories = [];
    if (process.env.PATH) {
      for (const p of process.env.PATH.split(path3.delimiter)) {
        if (p) {
          directories.push(p);
        }
      }
    }
    const matches = [];
    for (const directory of directories) {
      const filePath = yield tryGetExecutablePath(path3.join(directory, tool), extensions);
      if (filePath) {
        matches.push(filePath);
      }
    }
    return matches;
  });
}

// ../main/node_modules/@actions/exec/lib/toolrunner.js
import { setTimeout as setTimeout2 } from "timers";
var __awaiter7 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var IS_WINDOWS2 = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
  constructor(toolPath, args, options) {
    super();
    if (!toolPath) {
      throw new Error("Parameter 'toolPath' cannot be null or empty.");
    }
    this.toolPath = toolPath;
    this.args = args || [];
    this.options = options || {};
  }
  _debug(message) {
    if (this.options.listeners && this.options.listeners.debug) {
      this.options.listeners.debug(message);
    }
  }
  _getCommandString(options, noPrefix) {
    const toolPath = this._getSpawnFileName();
    const args = this._getSpawnArgs(options);
    let cmd = noPrefix ? "" : "[command]";
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        cmd += toolPath;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else if (options.windowsVerbatimArguments) {
        cmd += `"${toolPath}"`;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else {
        cmd += this._windowsQuoteCmdArg(toolPath);
        for (const a of args) {
          cmd += ` ${this._windowsQuoteCmdArg(a)}`;
        }
      }
    } else {
      cmd += toolPath;
      for (const a of args) {
        cmd += ` ${a}`;
      }
    }
    return cmd;
  }
  _processLineBuffer(data, strBuffer, onLine) {
    try {
      let s = strBuffer + data.toString();
      let n = s.indexOf(os3.EOL);
      while (n > -1) {
        const line = s.substring(0, n);
        onLine(line);
        s = s.substring(n + os3.EOL.length);
        n = s.indexOf(os3.EOL);
      }
      return s;
    } catch (err) {
      this._debug(`error processing line. Failed with error ${err}`);
      return "";
    }
  }
  _getSpawnFileName() {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        return process.env["COMSPEC"] || "cmd.exe";
      }
    }
    return this.toolPath;
  }
  _getSpawnArgs(options) {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (const a of this.args) {
          argline += " ";
          argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
        }
        argline += '"';
        return [argline];
      }
    }
    return this.args;
  }
  _endsWith(str, end) {
    return str.endsWith(end);
  }
  _isCmdFile() {
    const upperToolPath = this.toolPath.toUpperCase();
    return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
  }
  _windowsQuoteCmdArg(arg) {
    if (!this._isCmdFile()) {
      return this._uvQuoteCmdArg(arg);
    }
    if (!arg) {
      return '""';
    }
    const cmdSpecialChars = [
      " ",
      "	",
      "&",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      "^",
      "=",
      ";",
      "!",
      "'",
      "+",
      ",",
      "`",
      "~",
      "|",
      "<",
      ">",
      '"'
    ];
    let needsQuotes = false;
    for (const char of arg) {
      if (cmdSpecialChars.some((x) => x === char)) {
        needsQuotes = true;
        break;
      }
    }
    if (!needsQuotes) {
      return arg;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += '"';
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _uvQuoteCmdArg(arg) {
    if (!arg) {
      return '""';
    }
    if (!arg.includes(" ") && !arg.includes("	") && !arg.includes('"')) {
      return arg;
    }
    if (!arg.includes('"') && !arg.includes("\\")) {
      return `"${arg}"`;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += "\\";
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _cloneExecOptions(options) {
    options = options || {};
    const result = {
      cwd: options.cwd || process.cwd(),
      env: options.env || process.env,
      silent: options.silent || false,
      windowsVerbatimArguments: options.windowsVerbatimArguments || false,
      failOnStdErr: options.failOnStdErr || false,
      ignoreReturnCode: options.ignoreReturnCode || false,
      delay: options.delay || 1e4
    };
    result.outStream = options.outStream || process.stdout;
    result.errStream = options.errStream || process.stderr;
    return result;
  }
  _getSpawnOptions(options, toolPath) {
    options = options || {};
    const result = {};
    result.cwd = options.cwd;
    result.env = options.env;
    result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
    if (options.windowsVerbatimArguments) {
      result.argv0 = `"${toolPath}"`;
    }
    return result;
  }
  /**
   * Exec a tool.
   * Output will be streamed to the live console.
   * Returns promise with return code
   *
   * @param     tool     path to tool to exec
   * @param     options  optional exec options.  See ExecOptions
   * @returns   number
   */
  exec() {
    return __awaiter7(this, void 0, void 0, function* () {
      if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS2 && this.toolPath.includes("\\"))) {
        this.toolPath = path4.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
      }
      this.toolPath = yield which(this.toolPath, true);
      return new Promise((resolve3, reject) => __awaiter7(this, void 0, void 0, function* () {
        this._debug(`exec tool: ${this.toolPath}`);
        this._debug("arguments:");
        for (const arg of this.args) {
          this._debug(`   ${arg}`);
        }
        const optionsNonNull = this._cloneExecOptions(this.options);
        if (!optionsNonNull.silent && optionsNonNull.outStream) {
          optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os3.EOL);
        }
        const state = new ExecState(optionsNonNull, this.toolPath);
        state.on("debug", (message) => {
          this._debug(message);
        });
        if (this.options.cwd && !(yield exists(this.options.cwd))) {
          return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
        }
        const fileName = this._getSpawnFileName();
        const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
        let stdbuffer = "";
        if (cp.stdout) {
          cp.stdout.on("data", (data) => {
            if (this.options.listeners && this.options.listeners.stdout) {
              this.options.listeners.stdout(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.outStream) {
              optionsNonNull.outStream.write(data);
            }
            stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.stdline) {
                this.options.listeners.stdline(line);
              }
            });
          });
        }
        let errbuffer = "";
        if (cp.stderr) {
          cp.stderr.on("data", (data) => {
            state.processStderr = true;
            if (this.options.listeners && this.options.listeners.stderr) {
              this.options.listeners.stderr(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
              const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
              s.write(data);
            }
            errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.errline) {
                this.options.listeners.errline(line);
              }
            });
          });
        }
        cp.on("error", (err) => {
          state.processError = err.message;
          state.processExited = true;
          state.processClosed = true;
          state.CheckComplete();
        });
        cp.on("exit", (code2) => {
          state.processExitCode = code2;
          state.processExited = true;
          this._debug(`Exit code ${code2} received from tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        cp.on("close", (code2) => {
          state.processExitCode = code2;
          state.processExited = true;
          state.processClosed = true;
          this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        state.on("done", (error2, exitCode) => {
          if (stdbuffer.length > 0) {
            this.emit("stdline", stdbuffer);
          }
          if (errbuffer.length > 0) {
            this.emit("errline", errbuffer);
          }
          cp.removeAllListeners();
          if (error2) {
            reject(error2);
          } else {
            resolve3(exitCode);
          }
        });
        if (this.options.input) {
          if (!cp.stdin) {
            throw new Error("child process missing stdin");
          }
          cp.stdin.end(this.options.input);
        }
      }));
    });
  }
};
function argStringToArray(argString) {
  const args = [];
  let inQuotes = false;
  let escaped = false;
  let arg = "";
  function append2(c) {
    if (escaped && c !== '"') {
      arg += "\\";
    }
    arg += c;
    escaped = false;
  }
  for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c === '"') {
      if (!escaped) {
        inQuotes = !inQuotes;
      } else {
        append2(c);
      }
      continue;
    }
    if (c === "\\" && escaped) {
      append2(c);
      continue;
    }
    if (c === "\\" && inQuotes) {
      escaped = true;
      continue;
    }
    if (c === " " && !inQuotes) {
      if (arg.length > 0) {
        args.push(arg);
        arg = "";
      }
      continue;
    }
    append2(c);
  }
  if (arg.length > 0) {
    args.push(arg.trim());
  }
  return args;
}
var ExecState = class _ExecState extends events.EventEmitter {
  constructor(options, toolPath) {
    super();
    this.processClosed = false;
    this.processError = "";
    this.processExitCode = 0;
    this.processExited = false;
    this.processStderr = false;
    this.delay = 1e4;
    this.done = false;
    this.timeout = null;
    if (!toolPath) {
      throw new Error("toolPath must not be empty");
    }
    this.options = options;
    this.toolPath = toolPath;
    if (options.delay) {
      this.delay = options.delay;
    }
  }
  CheckComplete() {
    if (this.done) {
      return;
    }
    if (this.processClosed) {
      this._setResult();
    } else if (this.processExited) {
      this.timeout = setTimeout2(_ExecState.HandleTimeout, this.delay, this);
    }
  }
  _debug(message) {
    this.emit("debug", message);
  }
  _setResult() {
    let error2;
    if (this.processExited) {
      if (this.processError) {
        error2 = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
      } else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
        error2 = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
      } else if (this.processStderr && this.options.failOnStdErr) {
        error2 = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
      }
    }
    if (this.timeout) {
      clearTimeout(this.timeout);
      this.timeout = null;
    }
    this.done = true;
    this.emit("done", error2, this.processExitCode);
  }
  static HandleTimeout(state) {
    if (state.done) {
      return;
    }
    if (!state.processClosed && state.processExited) {
      const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
      state._debug(message);
    }
    state._setResult();
  }
};

// ../main/node_modules/@actions/exec/lib/exec.js
var __awaiter8 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function exec(commandLine, args, options) {
  return __awaiter8(this, void 0, void 0, function* () {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) {
      throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
    }
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options);
    return runner.exec();
  });
}
function getExecOutput(commandLine, args, options) {
  return __awaiter8(this, void 0, void 0, function* () {
    var _a, _b;
    let stdout = "";
    let stderr = "";
    const stdoutDecoder = new StringDecoder("utf8");
    const stderrDecoder = new StringDecoder("utf8");
    const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
    const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
    const stdErrListener = (data) => {
      stderr += stderrDecoder.write(data);
      if (originalStdErrListener) {
        originalStdErrListener(data);
      }
    };
    const stdOutListener = (data) => {
      stdout += stdoutDecoder.write(data);
      if (originalStdoutListener) {
        originalStdoutListener(data);
      }
    };
    const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
    const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
    stdout += stdoutDecoder.end();
    stderr += stderrDecoder.end();
    return {
      exitCode,
      stdout,
      stderr
    };
  });
}

// ../main/node_modules/@actions/core/lib/platform.js
var __awaiter9 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var getWindowsInfo = () => __awaiter9(void 0, void 0, void 0, function* () {
  const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
    silent: true
  });
  const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
    silent: true
  });
  return {
    name: name.trim(),
    version: version.trim()
  };
});
var getMacOsInfo = () => __awaiter9(void 0, void 0, void 0, function* () {
  var _a, _b, _c, _d;
  const { stdout } = yield getExecOutput("sw_vers", void 0, {
    silent: true
  });
  const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
  const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
  return {
    name,
    version
  };
});
var getLinuxInfo = () => __awaiter9(void 0, void 0, void 0, function* () {
  const { stdout } = yield getExecOutput("lsb_release", ["-i", "-r", "-s"], {
    silent: true
  });
  const [name, version] = stdout.trim().split("\n");
  return {
    name,
    version
  };
});
var platform = os4.platform();
var arch = os4.arch();
var isWindows = platform === "win32";
var isMacOS = platform === "darwin";
var isLinux = platform === "linux";
function getDetails() {
  return __awaiter9(this, void 0, void 0, function* () {
    return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
      platform,
      arch,
      isWindows,
      isMacOS,
      isLinux
    });
  });
}

// ../main/node_modules/@actions/core/lib/core.js
var __awaiter10 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${path5.delimiter}${process.env["PATH"]}`;
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os5.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
  issue("echo", enabled ? "on" : "off");
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os5.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter10(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
  return __awaiter10(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}

// src/settings/inputs.ts
var get = (name) => getInput(name, { trimWhitespace: false });
function readInputs() {
  return { ...parseSettings(get), ...parseActionSettings(get) };
}
function readPublishInputs() {
  try {
    return parseActionSettings(get);
  } catch (error2) {
    if (!(error2 instanceof UserError)) throw error2;
    const text = (name) => get(name).trim();
    const usual = parseActionSettings(defaultOf);
    return {
      ...usual,
      comment: text("comment") === "off" ? "off" : "always",
      commentKey: text("comment-key").slice(0, 100) || usual.commentKey,
      annotations: "false",
      token: text("github-token")
    };
  }
}

// src/publish/checkout.ts
import { lstat as lstat2, realpath } from "node:fs/promises";
import { dirname as dirname3, join as join3, relative as relative2, resolve as resolve2, sep as sep3 } from "node:path";
async function pathsInRepository(paths, cwd, environment, reportDir) {
  const workspace = environment["GITHUB_WORKSPACE"] ?? "";
  const root = workspace === "" ? void 0 : await realpath(workspace).catch(() => void 0);
  if (root === void 0 || !await isThere(join3(root, ".git"))) return /* @__PURE__ */ new Map();
  const report = await realpath(resolve2(cwd, reportDir)).catch(() => void 0);
  const folders = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  for (const path7 of paths) {
    const file = await realpath(resolve2(cwd, path7)).catch(() => void 0);
    if (file === void 0 || report !== void 0 && isInside(file, report)) continue;
    if (await isOfRepository(dirname3(file), root, folders)) found.set(path7, relative2(root, file).replaceAll(sep3, "/"));
  }
  return found;
}
function isOfRepository(folder, root, known) {
  if (folder === root) return Promise.resolve(true);
  if (!isInside(folder, root) || /[\\/]\.git$/i.test(folder)) return Promise.resolve(false);
  const answer = known.get(folder) ?? isThere(join3(folder, ".git")).then((nested) => !nested && isOfRepository(dirname3(folder), root, known));
  known.set(folder, answer);
  return answer;
}
function isInside(path7, folder) {
  return path7.startsWith(folder.endsWith(sep3) ? folder : folder + sep3);
}
async function isThere(path7) {
  return lstat2(path7).then(
    () => true,
    () => false
  );
}

// src/publish/event.ts
import { readFile } from "node:fs/promises";
var PULL_REQUEST_EVENTS = ["pull_request", "pull_request_target", "pull_request_review"];
async function readEvent(environment) {
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const path7 = environment["GITHUB_EVENT_PATH"] ?? "";
  const without = (unreadable2) => ({ name, payload: void 0, unreadable: unreadable2 });
  if (path7 === "") return without("has no payload: GITHUB_EVENT_PATH is not set");
  try {
    return { name, payload: JSON.parse(await readFile(path7, "utf8")) };
  } catch (error2) {
    return without(
      error2 instanceof SyntaxError ? "has a payload that is not JSON (the file in GITHUB_EVENT_PATH)" : "has a payload that cannot be read (the file in GITHUB_EVENT_PATH)"
    );
  }
}
function subjectOf({ name, payload, unreadable: because }) {
  if (name !== "workflow_run" && !PULL_REQUEST_EVENTS.includes(name)) return { kind: "none" };
  if (because !== void 0) return unreadable(because);
  return name === "workflow_run" ? ofWorkflowRun(payload) : ofPullRequest(payload);
}
function ofPullRequest(payload) {
  const number = at(payload, "pull_request", "number");
  if (!isPositiveInteger(number)) return unreadable("names no pull request (pull_request.number in its payload)");
  const headSha = at(payload, "pull_request", "head", "sha");
  return { kind: "pull-request", number, headSha: isText(headSha) ? headSha : void 0 };
}
function ofWorkflowRun(payload) {
  const upstream = at(payload, "workflow_run", "event");
  if (typeof upstream !== "string") return unreadable("describes no run (workflow_run.event in its payload)");
  if (!PULL_REQUEST_EVENTS.includes(upstream)) return { kind: "none" };
  const headSha = at(payload, "workflow_run", "head_sha");
  const headBranch = at(payload, "workflow_run", "head_branch");
  const headOwner = at(payload, "workflow_run", "head_repository", "owner", "login");
  const headRepository = at(payload, "workflow_run", "head_repository", "id");
  const baseRepository = at(payload, "repository", "id");
  if (!isText(headSha) || !isText(headBranch) || !isText(headOwner)) return unreadable(NO_HEAD);
  if (!isPositiveInteger(headRepository) || !isPositiveInteger(baseRepository)) return unreadable(NO_HEAD);
  return { kind: "upstream-run", run: { headSha, headBranch, headOwner, headRepository, baseRepository } };
}
var NO_HEAD = "does not say which branch of which repository the run was for (is the fork deleted?)";
function unreadable(because) {
  return { kind: "unreadable", because };
}

// src/publish/annotation.ts
var MAX_TITLE = 200;
var MAX_MESSAGE = 1e3;
function shown(annotation) {
  return {
    ...annotation,
    title: visible(annotation.title, MAX_TITLE),
    message: visible(annotation.message, MAX_MESSAGE)
  };
}
function leftOut(annotated, all, because) {
  return `${String(all - annotated)} of ${String(all)} annotations of queries were not published: ${because}. \`all-wrong.csv\` in report-dir has every query.`;
}

// src/publish/log-annotations.ts
var PER_LEVEL = 10;
function fittingLog(annotations, used) {
  const written = new Map(used);
  return annotations.filter(({ level }) => {
    const count = (written.get(level) ?? 0) + 1;
    written.set(level, count);
    return count <= PER_LEVEL;
  });
}
function annotateInLog(annotations) {
  for (const { level, path: path7, line, title, message } of annotations.map(shown)) {
    core_exports[level](message, { file: path7, startLine: line, title });
  }
}

// src/publish/notice.ts
var info2 = (text) => ({ level: "info", text });
var notice2 = (text) => ({ level: "notice", text });
var warning2 = (text) => ({ level: "warning", text });
function announce(notices) {
  for (const { level, text } of notices) core_exports[level](text);
}

// src/base/docs.ts
var DOCS = "https://github.com/beta-certificate/beta-certificate/blob/main/docs";
function docsUrl(page) {
  return `${DOCS}/${page}`;
}

// src/publish/run.ts
function stampOf({ name, payload }, environment) {
  const own = runOf(environment["GITHUB_RUN_ID"], environment["GITHUB_RUN_NUMBER"], environment["GITHUB_RUN_ATTEMPT"]);
  if (name === "workflow_run") {
    const [id, number, attempt2] = ["id", "run_number", "run_attempt"].map((key) => at(payload, "workflow_run", key));
    return { commit: shaOf(at(payload, "workflow_run", "head_sha")), runs: [runOf(id, number, attempt2), own] };
  }
  const head = shaOf(at(payload, "pull_request", "head", "sha"));
  return { commit: head === "" ? shaOf(environment["GITHUB_SHA"]) : head, runs: [own] };
}
function isNewer(a, b) {
  for (let i = 0; i < Math.max(a.runs.length, b.runs.length); i++) {
    const [one, other] = [a.runs[i] ?? NO_RUN, b.runs[i] ?? NO_RUN];
    if (one.id !== other.id) return one.id > other.id;
    if (one.attempt !== other.attempt) return one.attempt > other.attempt;
  }
  return false;
}
function runsText({ runs }) {
  return runs.map(({ id, number, attempt: attempt2 }) => [id, number, attempt2].join(".")).join("+");
}
function runsIn(text) {
  return [...text.matchAll(/(\d+)\.(\d+)\.(\d+)/g)].map(([, id, number, attempt2]) => ({
    id: Number(id),
    number: Number(number),
    attempt: Number(attempt2)
  }));
}
function shortSha(commit) {
  return commit === "" ? "unknown" : commit.slice(0, 7);
}
function smallLine(stamp, environment, key) {
  const address = addressOfRun(environment);
  return [
    stampLine(stamp, environment),
    ...address === void 0 ? [] : [`[full report](${address}#artifacts)`],
    ...key === "" || key === "default" ? [] : [`comment-key ${code(key)}`],
    `[what does this mean?](${docsUrl("glossary.md")})`
  ].join(" \xB7 ");
}
function stampLine({ commit, runs }, environment) {
  const run2 = runs.at(-1) ?? NO_RUN;
  const again = run2.attempt > 1 ? `, attempt ${String(run2.attempt)}` : "";
  const words = run2.number === 0 ? "run" : `run ${String(run2.number)}${again}`;
  const address = addressOfRun(environment);
  return `commit ${code(shortSha(commit))} \xB7 ${address === void 0 ? words : `[${words}](${address})`}`;
}
function addressOfRun(environment) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
  const address = `${server ?? ""}/${repository ?? ""}/actions/runs/${id ?? ""}`;
  return /^https?:\/\/[\w.:[\]/-]+$/.test(address) && URL.canParse(address) ? address : void 0;
}
var NO_RUN = { id: 0, number: 0, attempt: 1 };
function runOf(id, number, attempt2) {
  return { id: countOf(id) ?? 0, number: countOf(number) ?? 0, attempt: countOf(attempt2) ?? 1 };
}
function countOf(value) {
  const count = isText(value) && /^\d+$/.test(value) ? Number(value) : value;
  return isPositiveInteger(count) ? count : void 0;
}
function shaOf(value) {
  return isText(value) && /^[0-9a-f]{7,64}$/.test(value) ? value : "";
}

// src/publish/advice.ts
function advice({ kind, said }, task) {
  const [happened, mend] = explanation(kind, task);
  return `${task.undone}: ${happened} (${code(said)}). ${mend} The verdict stands.`;
}
function explanation(kind, task) {
  const { otherwise = "", refused: refused2 = SUMMARY } = task;
  const permission = `Give the job ${task.permissions.map((each) => `\`${each}\``).join(" and ")} in its \`permissions\`.`;
  const mend = otherwise === "" ? permission : `${permission} ${otherwise}`;
  switch (kind) {
    case "token":
      return ["GitHub does not accept the token", `Check the github-token input. ${mend}`];
    case "permission":
      return ["the token may not do this", mend];
    case "absent":
      return ["GitHub finds no such thing, or the token may not see it", mend];
    case "rate-limited":
      return ["GitHub asks for fewer requests", "Run the job again later."];
    case "too-long":
      return ["GitHub finds it too long", SUMMARY];
    case "gone":
    case "refused":
      return ["GitHub refused it", refused2];
    case "unavailable":
      return ["GitHub did not answer as it should", "Run the job again; see also https://www.githubstatus.com."];
  }
}
var SUMMARY = "The job summary has the whole report.";
function forks(subject) {
  return subject.kind === "upstream-run" ? "" : "For a pull request from a fork the token can only read: comment from a second workflow, started by `workflow_run` (docs/forks.md).";
}
function withoutAccess(what, { rule, value, mend }) {
  const is = value === void 0 ? "" : `, and is ${code(value)}`;
  return `${what}: ${rule}${is}. ${mend}`;
}
function withoutOnePullRequest(numbers) {
  return numbers.length === 0 ? "No pull request comment: no open pull request is from the branch of the finished run any more." : `No pull request comment: the finished run's branch has several open pull requests (${numbers.join(", ")}), and nothing says which one the run was for. Close all but one.`;
}
function noRoom(undone) {
  return `${undone}: even the shortest text is longer than GitHub takes (65,536). ${SUMMARY} The verdict stands.`;
}
function duplicatesNotice(duplicates, url) {
  const kept = url === void 0 ? "the oldest" : `the oldest (${code(url)})`;
  return `The pull request has ${String(duplicates)} more of our comments with the same comment-key, from runs at the same time: only ${kept} is kept up to date. Runs take back their own; delete those that stay.`;
}
function leftToNewer(commit, head, url) {
  const which2 = url === void 0 ? "" : ` (${code(url)})`;
  if (head !== void 0 && commit !== "" && head !== commit) {
    return `The pull request comment${which2} stays as it is: commit ${code(shortSha(commit))} of this run is no longer the latest of the pull request, which is ${code(shortSha(head))}. The verdict stands.`;
  }
  return `The pull request comment${which2} is of a newer run than this one of commit ${code(shortSha(commit))}, and stays as it is. The verdict stands.`;
}
function leftToLatest(commit, head) {
  return `No pull request comment: commit ${code(shortSha(commit))} is no longer the latest of the pull request, which is ${code(shortSha(head))}. Its own run comments. The verdict stands.`;
}

// src/publish/check-run.ts
import { randomUUID as randomUUID2 } from "node:crypto";

// src/publish/fit.ts
function* fitting(levels, limit) {
  for (const level of levels) {
    const text = level();
    if (Buffer.byteLength(text) <= limit) yield text;
  }
}

// src/publish/check-run.ts
var PER_REQUEST = 50;
var MAX_IN_CHECK = 500;
var TEXT_LIMIT = 65535;
function checkName(key) {
  return `beta-certificate: queries that every model gets wrong (${visible(key, 60)})`;
}
async function putCheckRun(checks, draft) {
  const { headSha, state } = draft;
  const name = checkName(draft.key);
  const externalId = randomUUID2();
  const batches = batchesOf(draft.annotations.slice(0, MAX_IN_CHECK).map(inCheck));
  const output = outputOf(draft);
  let doubtful = true;
  let annotated = 0;
  try {
    const found = async () => {
      doubtful = true;
      const run3 = (await checks.named(headSha, name)).find((each) => each.externalId === externalId);
      doubtful = false;
      return run3;
    };
    const first = { ...output, annotations: batches[0] ?? [] };
    const run2 = await checks.create(
      { name, headSha, externalId, conclusion: conclusionOf(state), output: first },
      found
    );
    annotated = first.annotations.length;
    for (const annotations of batches.slice(1)) {
      const wanted = annotated + annotations.length;
      await checks.append(run2.id, { ...output, annotations }, async () => {
        const now = await checks.get(run2.id);
        return (now.annotations ?? 0) >= wanted ? now : void 0;
      });
      annotated = wanted;
    }
    return { annotated, doubtful: false };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return { annotated, failure, doubtful: annotated === 0 && doubtful && failure.kind === "unavailable" };
  }
}
function conclusionOf({ verdict, passed }) {
  if (!passed) return "failure";
  return verdict === "inconclusive" ? "neutral" : "success";
}
function outputOf({ state, annotations, levels }) {
  const [text] = fitting(levels, TEXT_LIMIT);
  const count = annotations.length;
  const over = count > MAX_IN_CHECK ? `, ${String(MAX_IN_CHECK)} of them annotated` : "";
  const title = `${visible(state.verdict)}: ${String(count)} ${count === 1 ? "query" : "queries"}${over}`;
  return { title, summary: text ?? "The report is in the job summary." };
}
function batchesOf(items) {
  return Array.from(
    { length: Math.ceil(items.length / PER_REQUEST) },
    (_, i) => items.slice(i * PER_REQUEST, (i + 1) * PER_REQUEST)
  );
}
function inCheck(annotation) {
  const { path: path7, line, level, title, message } = shown(annotation);
  return {
    path: path7,
    start_line: line,
    end_line: line,
    annotation_level: level === "error" ? "failure" : level,
    title,
    message
  };
}

// src/github/api.ts
function githubOf(client, { graphqlUrl }, repository) {
  let login;
  return {
    comments: async (number) => client.all("GET /repos/{owner}/{repo}/issues/{number}/comments", { ...repository, number }, listOf(commentOf)),
    createComment: async (number, body, happened) => client.ask(
      "POST /repos/{owner}/{repo}/issues/{number}/comments",
      { ...repository, number, body },
      commentOf,
      happened
    ),
    updateComment: async (id, body) => client.ask("PATCH /repos/{owner}/{repo}/issues/comments/{id}", { ...repository, id, body }, commentOf),
    deleteComment: async (id) => {
      try {
        await client.ask("DELETE /repos/{owner}/{repo}/issues/comments/{id}", { ...repository, id }, () => void 0);
      } catch (failure) {
        if (!(failure instanceof ApiFailure && failure.kind === "absent")) throw failure;
      }
    },
    pullRequestsFrom: async (owner, branch) => {
      const parameters = { ...repository, state: "open", head: `${owner}:${branch}` };
      return client.all("GET /repos/{owner}/{repo}/pulls", parameters, listOf(pullRequestOf));
    },
    headOf: async (number) => client.ask(
      "GET /repos/{owner}/{repo}/pulls/{number}",
      { ...repository, number },
      (data) => pullRequestOf(data).headSha
    ),
    // Asked once, also where it fails: the answer will be the same.
    viewer: async () => login ??= client.ask(`POST ${graphqlUrl}`, { query: "{ viewer { login } }" }, loginOf)
  };
}
function listOf(item) {
  return (body) => {
    if (!Array.isArray(body)) throw incomplete();
    return body.map(item);
  };
}
function commentOf(data) {
  const id = at(data, "id");
  if (!isPositiveInteger(id)) throw incomplete();
  return { id, body: bodyOf(data), author: authorOf(data), url: pageOf(data) };
}
function bodyOf(data) {
  const body = at(data, "body");
  return isText(body) ? body : "";
}
function authorOf(data) {
  const login = at(data, "user", "login");
  return { login: isText(login) ? login : "", isBot: at(data, "user", "type") === "Bot" };
}
function pageOf(data) {
  const url = at(data, "html_url");
  return isText(url) && /^https?:\/\/[!-~]+$/.test(url) ? url : void 0;
}
function pullRequestOf(data) {
  const number = at(data, "number");
  const headSha = at(data, "head", "sha");
  if (!isPositiveInteger(number) || !isText(headSha)) throw incomplete();
  return {
    number,
    headSha,
    headRepository: repositoryId(at(data, "head", "repo", "id")),
    baseRepository: repositoryId(at(data, "base", "repo", "id"))
  };
}
function repositoryId(id) {
  return isPositiveInteger(id) ? id : void 0;
}
function loginOf(data) {
  const login = at(data, "data", "viewer", "login");
  if (!isText(login)) throw new ApiFailure("refused", "no viewer");
  return login;
}

// src/github/checks-api.ts
function checksOf(client, repository) {
  return {
    create: async ({ name, headSha, externalId, conclusion, detailsUrl, output }, happened) => client.ask(
      "POST /repos/{owner}/{repo}/check-runs",
      {
        ...repository,
        name,
        head_sha: headSha,
        external_id: externalId,
        status: "completed",
        conclusion,
        ...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
        output
      },
      checkRunOf,
      happened
    ),
    append: async (id, output, happened) => client.ask("PATCH /repos/{owner}/{repo}/check-runs/{id}", { ...repository, id, output }, checkRunOf, happened),
    get: async (id) => client.ask("GET /repos/{owner}/{repo}/check-runs/{id}", { ...repository, id }, checkRunOf),
    conclude: async (id, conclusion, output) => client.ask("PATCH /repos/{owner}/{repo}/check-runs/{id}", { ...repository, id, conclusion, output }, checkRunOf),
    named: async (headSha, name) => client.all(
      "GET /repos/{owner}/{repo}/commits/{headSha}/check-runs",
      { ...repository, headSha, check_name: name, filter: "all" },
      (body) => listOf(checkRunOf)(at(body, "check_runs"))
    )
  };
}
function checkRunOf(data) {
  const id = at(data, "id");
  const annotations = at(data, "output", "annotations_count");
  if (!isPositiveInteger(id)) throw incomplete();
  return {
    id,
    url: pageOf(data),
    externalId: at(data, "external_id"),
    conclusion: at(data, "conclusion"),
    annotations: typeof annotations === "number" ? annotations : void 0
  };
}

// src/publish/publish-annotations.ts
async function publishCheck(draft, subject, open3) {
  const all = draft.annotations;
  const inLog = (...notices) => ({ forLog: all, notices });
  if (subject.kind !== "pull-request" || subject.headSha === void 0 || all.length === 0) return inLog();
  const session = await open3();
  if ("rule" in session)
    return inLog(info2(withoutAccess("Queries are annotated in the log and in no check run", session)));
  const checks = checksOf(session.client, session.repository);
  const { annotated, failure, doubtful } = await putCheckRun(checks, { ...draft, headSha: subject.headSha });
  if (failure === void 0) {
    const most = `a check run holds ${String(MAX_IN_CHECK)}`;
    return { forLog: [], notices: annotated < all.length ? [info2(leftOut(annotated, all.length, most))] : [] };
  }
  if (annotated === 0 && !doubtful) return inLog(info2(advice(failure, CHECK)));
  const undone = doubtful ? "Whether there is a check run that annotates the queries is not known" : `The check run annotates ${String(annotated)} of ${String(all.length)} queries`;
  return { forLog: [], notices: [notice2(advice(failure, { ...CHECK, undone }))] };
}
function planLog(annotations, notices, passed) {
  const used = /* @__PURE__ */ new Map();
  for (const { level } of notices) if (level !== "info") used.set(level, (used.get(level) ?? 0) + 1);
  if (!passed) used.set("error", 1);
  const forLog = fittingLog(annotations, used);
  const rest = forLog.length < annotations.length;
  return { forLog, notices: rest ? [info2(leftOut(forLog.length, annotations.length, BECAUSE))] : [] };
}
var BECAUSE = "GitHub shows 10 of a kind from the log of a step, and more only from a check run (a pull request, and `checks: write` in the `permissions` of the job)";
var CHECK = {
  undone: "No check run annotates the queries, so the log does",
  permissions: ["checks: write"],
  otherwise: "Or set `annotations` to `log` to do without.",
  refused: "The annotations are in the log."
};

// src/publish/marker.ts
var NO_CERTIFICATE = "error";
function marker(key, { verdict, passed }, stamp) {
  const state = `verdict=${encode(verdict)} passed=${String(passed)}`;
  return `<!-- beta-certificate key=${encode(key)} ${state} commit=${stamp.commit} runs=${runsText(stamp)} -->
`;
}
var MARKER = /^<!-- beta-certificate key=([A-Za-z0-9%]*) verdict=([A-Za-z0-9%]*) passed=(true|false)(?: commit=([0-9a-f]*) runs=([\d.+]*))? -->/;
function markedAs(key, body) {
  const found = MARKER.exec(body);
  if (found === null || found[1] !== encode(key)) return void 0;
  return {
    commit: found[4] ?? "",
    runs: runsIn(found[5] ?? ""),
    sameAs: ({ verdict, passed }) => found[2] === encode(verdict) && found[3] === String(passed)
  };
}
function remarked(body, marker2) {
  return marker2 + body.replace(MARKER, "").replace(/^\r?\n/, "");
}
function encode(text) {
  return text.replace(/[^A-Za-z0-9]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/publish/comment-text.ts
var SAME = "<!-- beta-certificate same -->";
var FRAME_RESERVE = 1024;
function framed(report, { key, state, stamp }) {
  return `${marker(key, state, stamp)}${report.trimEnd()}
`;
}
function outdated(report, head, frame) {
  const [ours, latest] = [code(shortSha(frame.stamp.commit)), code(shortSha(head))];
  const note = [
    `### \u26AA Not of the latest commit: this is of ${ours}`,
    `The latest commit of this pull request is ${latest}, of which this says nothing. Its own run replaces this text.`,
    `<details><summary>The report of ${ours}</summary>`,
    report.trimEnd().replaceAll("\u2705", "\u26AA"),
    "</details>"
  ];
  return framed(note.join("\n\n"), frame);
}
function confirmed(body, { key, state, stamp, environment }) {
  const [kept = ""] = body.split(SAME);
  const line = stampLine(stamp, environment);
  return `${remarked(kept.trimEnd(), marker(key, state, stamp))}

${SAME}
The same verdict since: ${line}
`;
}

// src/publish/own-comments.ts
var DEFAULT_AUTHOR = "github-actions[bot]";
function markedUnder(key, all) {
  return all.filter(({ body }) => markedAs(key, body) !== void 0);
}
function writtenBy(login, all) {
  return all.filter(({ author }) => isBy(login, author)).sort((a, b) => a.id - b.id);
}
async function loginOf2(github) {
  try {
    return await github.viewer();
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return DEFAULT_AUTHOR;
  }
}
function isBy(login, author) {
  return author.login === login || author.isBot && withoutSuffix(author.login) === withoutSuffix(login);
}
function withoutSuffix(login) {
  return login.replace(/\[bot\]$/, "");
}
function latestWith(body, all) {
  return all.findLast((each) => sameText(each.body, body));
}
function sameText(a, b) {
  const normal = (text) => text.replaceAll("\r\n", "\n").trimEnd();
  return normal(a) === normal(b);
}

// src/publish/comment.ts
var COMMENT_LIMIT = 65536;
var ROUNDS = 3;
async function putComment(github, pullRequest, draft, pause) {
  const place = { github, pullRequest, draft, pause };
  const ours = await ownComments(place);
  const head = await headOf(place);
  const [existing] = ours;
  const duplicates = Math.max(0, ours.length - 1);
  const ended = (result, comment = existing) => ({ result, comment, duplicates, head });
  if (existing !== void 0 && isOvertaken(draft, existing, head)) return ended("newer");
  if (existing === void 0 && isOutdated(draft.stamp, head)) return ended("outdated");
  if (!isWanted(draft, existing)) return ended(existing === void 0 ? "none-wanted" : "unchanged");
  for (const text of textsOf(draft, existing)) {
    const body = text(head);
    if (existing !== void 0 && sameText(existing.body, body)) return ended("unchanged");
    try {
      const updated = existing === void 0 ? void 0 : await updatedOrGone(github, existing.id, body);
      const written = updated ?? await create(place, ours, body);
      return { ...ended("written", written), ...await settle(place, written, text) };
    } catch (failure) {
      if (!(failure instanceof ApiFailure && failure.kind === "too-long")) throw failure;
    }
  }
  return ended("no-room");
}
function* textsOf(draft, existing) {
  if (existing !== void 0 && isSameVerdict(draft, existing)) {
    const body = confirmed(existing.body, draft);
    yield () => Buffer.byteLength(body) <= COMMENT_LIMIT ? body : existing.body;
    return;
  }
  const limit = COMMENT_LIMIT - Buffer.byteLength(framed("", draft)) - FRAME_RESERVE;
  for (const report of fitting(draft.levels, limit)) {
    yield (head) => head !== void 0 && isOutdated(draft.stamp, head) ? outdated(report, head, draft) : framed(report, draft);
  }
}
function isWanted(draft, existing) {
  const { mode, state, stamp, key } = draft;
  if (mode === "always") return true;
  if (mode === "on-failure") return existing !== void 0 || !state.passed;
  return existing === void 0 || !isSameVerdict(draft, existing) || markedAs(key, existing.body)?.commit !== stamp.commit;
}
function isSameVerdict({ mode, key, state }, { body }) {
  return mode === "on-change" && state.verdict !== NO_CERTIFICATE && markedAs(key, body)?.sameAs(state) === true;
}
function isOvertaken({ key, stamp }, { body }, head) {
  const there = markedAs(key, body);
  if (there === void 0) return false;
  if (head !== void 0 && there.commit !== stamp.commit) {
    if (there.commit === head) return true;
    if (stamp.commit === head) return false;
  }
  return isNewer(there, stamp);
}
function isOutdated({ commit }, head) {
  return head !== void 0 && commit !== "" && commit !== head;
}
async function headOf({ github, pullRequest }) {
  try {
    return await github.headOf(pullRequest);
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return void 0;
  }
}
async function ownComments({ github, pullRequest, draft }) {
  const marked = markedUnder(draft.key, await github.comments(pullRequest));
  return marked.length === 0 ? [] : writtenBy(await loginOf2(github), marked);
}
async function updatedOrGone(github, id, body) {
  try {
    return await github.updateComment(id, body);
  } catch (failure) {
    if (failure instanceof ApiFailure && failure.kind === "absent") return void 0;
    throw failure;
  }
}
async function create(place, before, body) {
  return place.github.createComment(place.pullRequest, body, async () => {
    const now = await ownComments(place);
    return latestWith(
      body,
      now.filter(({ id }) => !before.some((earlier) => earlier.id === id))
    );
  });
}
async function settle(place, written, text) {
  const { github, draft } = place;
  let comment = written;
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      await place.pause();
      const [oldest] = await ownComments(place);
      if (oldest === void 0 || oldest.id > comment.id) break;
      const head = await headOf(place);
      const isOvertakenNow = isOvertaken(draft, oldest, head);
      if (oldest.id === comment.id && !isOvertakenNow && !isToBeWrittenAgain(draft, oldest, comment.body, text(head)))
        break;
      const kept = isOvertakenNow ? oldest : await updatedOrGone(github, oldest.id, text(head));
      if (kept === void 0) break;
      if (oldest.id !== comment.id) await github.deleteComment(comment.id);
      comment = kept;
      if (isOvertakenNow) return { result: "newer", comment };
    }
    return { comment };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return { comment, unsettled: failure };
  }
}
function isToBeWrittenAgain({ key, stamp }, there, written, wanted) {
  if (sameText(there.body, written)) return !sameText(written, wanted);
  const mark = markedAs(key, there.body);
  return mark !== void 0 && isNewer(stamp, mark);
}

// src/publish/pull-request.ts
async function resolvePullRequest(github, run2) {
  const fromBranch = (await github.pullRequestsFrom(run2.headOwner, run2.headBranch)).filter(
    ({ headRepository, baseRepository }) => headRepository === run2.headRepository && baseRepository === run2.baseRepository
  );
  const ofCommit = fromBranch.filter(({ headSha }) => headSha === run2.headSha);
  return (ofCommit.length > 0 ? ofCommit : fromBranch).map(({ number }) => number);
}

// src/publish/publish-comment.ts
async function publishComment(draft, subject, open3) {
  if (subject.kind === "none") return { notices: [] };
  if (subject.kind === "unreadable") return { notices: [warning2(`No comment: the event ${subject.because}.`)] };
  const session = await open3();
  if ("rule" in session) {
    const level = session.rule === "github-token is empty" ? notice2 : warning2;
    return { notices: [level(withoutAccess("No pull request comment", session))] };
  }
  const task = { ...COMMENT, otherwise: forks(subject) };
  try {
    const github = githubOf(session.client, session.access, session.repository);
    const numbers = subject.kind === "pull-request" ? [subject.number] : await resolvePullRequest(github, subject.run);
    if (numbers.length !== 1) return { notices: [notice2(withoutOnePullRequest(numbers))] };
    const { result, comment, head, duplicates, unsettled } = await putComment(github, numbers[0], draft, session.pause);
    const notices = [];
    if (result === "newer") notices.push(notice2(leftToNewer(draft.stamp.commit, head, comment?.url)));
    if (result === "outdated") notices.push(notice2(leftToLatest(draft.stamp.commit, head ?? "")));
    if (result === "no-room") notices.push(warning2(noRoom(COMMENT.undone)));
    if (duplicates > 0) notices.push(info2(duplicatesNotice(duplicates, comment?.url)));
    if (unsettled !== void 0) notices.push(warning2(advice(unsettled, SECOND)));
    return { url: comment?.url, notices };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return { notices: [warning2(advice(failure, task))] };
  }
}
var COMMENT = {
  undone: "The pull request comment was not written",
  permissions: ["pull-requests: write"]
};
var SECOND = {
  undone: "The pull request comment was written, and a second one by a run at the same time was not ruled out",
  permissions: ["pull-requests: write"]
};

// src/publish/confirmation.ts
function thisRun(environment) {
  const [, workflow] = /\/([\w. -]+\.ya?ml)@/.exec(environment["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
  const [, branch] = /^refs\/heads\/(.+)$/.exec(environment["GITHUB_REF"] ?? "") ?? [];
  const number = Number(environment["GITHUB_RUN_NUMBER"]);
  if (workflow === void 0 || branch === void 0 || !Number.isSafeInteger(number)) return void 0;
  return { workflow, branch, number };
}
async function failuresInARow(issues, run2) {
  const earlier = (await issues.scheduledRuns(run2.workflow, run2.branch)).filter(({ number }) => number < run2.number);
  const telling = earlier.filter(({ conclusion }) => TELLING.includes(conclusion)).sort(newestFirst);
  const lastSuccess = telling.findIndex(({ conclusion }) => conclusion === "success");
  return 1 + (lastSuccess < 0 ? telling.length : lastSuccess);
}
var TELLING = ["success", "failure"];
function newestFirst(a, b) {
  return b.number - a.number;
}

// src/github/issues-api.ts
function issuesOf(client, repository) {
  return {
    createdBy: async (creator) => {
      const parameters = { ...repository, creator, state: "all", sort: "created", direction: "asc" };
      const found = await client.all("GET /repos/{owner}/{repo}/issues", parameters, listOf(issueOrPullRequest));
      return found.filter((issue2) => issue2 !== void 0);
    },
    create: async (title, body, happened) => client.ask("POST /repos/{owner}/{repo}/issues", { ...repository, title, body }, issueOf, happened),
    update: async (id, changes) => client.ask("PATCH /repos/{owner}/{repo}/issues/{id}", { ...repository, id, ...changes }, issueOf),
    scheduledRuns: async (workflow, branch) => client.ask(
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs",
      { ...repository, workflow, branch, event: "schedule", status: "completed", per_page: 100 },
      (body) => listOf(runOf2)(at(body, "workflow_runs"))
    )
  };
}
function issueOrPullRequest(data) {
  return at(data, "pull_request") === void 0 ? issueOf(data) : void 0;
}
function issueOf(data) {
  const id = at(data, "number");
  const state = at(data, "state");
  if (!isPositiveInteger(id) || state !== "open" && state !== "closed") throw incomplete();
  return {
    id,
    body: bodyOf(data),
    author: authorOf(data),
    isOpen: state === "open",
    isUnwanted: state === "closed" && ["not_planned", "duplicate"].includes(String(at(data, "state_reason"))),
    url: pageOf(data)
  };
}
function runOf2(data) {
  const number = at(data, "run_number");
  if (!isPositiveInteger(number)) throw incomplete();
  return { number, conclusion: String(at(data, "conclusion")) };
}

// src/publish/tracking-issue.ts
async function trackIssue(github, issues, report) {
  const login = await loginOf2(github);
  const ours = async () => writtenBy(login, markedUnder(report.key, await issues.createdBy(login)));
  const before = await ours();
  const [existing] = before;
  const mark = marker(report.key, report.state, report.stamp);
  const there = existing === void 0 ? void 0 : markedAs(report.key, existing.body);
  if (there !== void 0 && isNewer(there, report.stamp)) return { result: "newer", issue: existing };
  if (report.state.passed) {
    if (existing?.isOpen !== true) return { result: "quiet", issue: existing };
    const body = remarked(existing.body, mark);
    const closed = await issues.update(existing.id, { body, state: "closed", state_reason: "completed" });
    return { result: "closed", issue: closed, ...await attempt(() => sayFarewell(github, login, closed, report)) };
  }
  if (existing?.isUnwanted === true) return { result: "unwanted", issue: existing };
  if (existing?.isOpen !== true && !await report.isConfirmed()) return { result: "unconfirmed", issue: existing };
  const head = mark + report.preface;
  for (const text of fitting(report.levels, COMMENT_LIMIT - Buffer.byteLength(head))) {
    const body = head + text;
    try {
      const updated = existing === void 0 ? void 0 : await updatedOrGone2(issues, existing, body);
      if (updated !== void 0) {
        const result = existing?.isOpen === true ? "updated" : "opened";
        return { result, issue: updated, ...await attempt(() => closeAll(issues, before.slice(1), updated)) };
      }
      const created = await issues.create(
        report.title,
        body,
        async () => latestWith(
          body,
          (await ours()).filter(({ id }) => !before.some((earlier) => earlier.id === id))
        )
      );
      return { result: "opened", ...await settle2(issues, ours, created, body) };
    } catch (failure) {
      if (!(failure instanceof ApiFailure && failure.kind === "too-long")) throw failure;
    }
  }
  return { result: "no-room", issue: existing };
}
async function updatedOrGone2(issues, { id, isOpen }, body) {
  try {
    return await issues.update(id, isOpen ? { body } : { body, state: "open", state_reason: "reopened" });
  } catch (failure) {
    if (failure instanceof ApiFailure && (failure.kind === "absent" || failure.kind === "gone")) return void 0;
    throw failure;
  }
}
async function settle2(issues, ours, created, body) {
  let kept = created;
  const troubles = await attempt(async () => {
    const [oldest] = await ours();
    if (oldest === void 0 || oldest.id >= created.id) return;
    const updated = await updatedOrGone2(issues, oldest, body);
    if (updated === void 0) return;
    kept = updated;
    await closeAll(issues, [created], kept);
  });
  return { issue: kept, ...troubles };
}
async function closeAll(issues, duplicates, kept) {
  for (const { id } of duplicates) {
    const body = `Duplicate of #${String(kept.id)}, created by a run at the same time.`;
    await issues.update(id, { body, state: "closed", state_reason: "not_planned" });
  }
}
async function sayFarewell(github, login, { id }, { farewell }) {
  await github.createComment(
    id,
    farewell,
    async () => latestWith(farewell, writtenBy(login, await github.comments(id)))
  );
}
async function attempt(work) {
  try {
    await work();
    return {};
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return { unfinished: failure };
  }
}

// src/publish/publish-issue.ts
async function publishIssue(draft, environment, open3) {
  if (environment["GITHUB_EVENT_NAME"] !== "schedule") return { notices: [] };
  const session = await open3();
  if ("rule" in session) return { notices: [warning2(withoutAccess("No tracking issue", session))] };
  const { client, access: access2, repository } = session;
  const issues = issuesOf(client, repository);
  const run2 = thisRun(environment);
  let task = ISSUE;
  try {
    const tracked = await trackIssue(githubOf(client, access2, repository), issues, {
      ...texts(draft.key, addressOfRun(environment)),
      ...draft,
      isConfirmed: async () => {
        if (draft.confirm === 1) return true;
        if (run2 === void 0) return false;
        task = CONFIRMATION;
        const failures = await failuresInARow(issues, run2);
        task = ISSUE;
        return failures >= draft.confirm;
      }
    });
    return { url: tracked.issue?.url, notices: noticesOf(tracked, draft.confirm, run2) };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return { notices: [warning2(advice(failure, task))] };
  }
}
function texts(key, run2) {
  const link = run2 === void 0 ? "" : ` ([run](${run2}))`;
  return {
    title: `beta-certificate: the scheduled check fails (${visible(key, 60)})`,
    preface: `The scheduled check with the comment-key ${code(key)} fails${link}. Scheduled runs keep this text up to date and close the issue when the check passes. To stop it, close it as not planned.

`,
    farewell: `The scheduled check passes again${link}.`
  };
}
function noticesOf({ result, issue: issue2, unfinished }, confirm, run2) {
  const notices = [];
  const where = issue2?.url === void 0 ? "" : ` (${code(issue2.url)})`;
  if (result === "unconfirmed" && run2 === void 0) notices.push(warning2(UNKNOWN_RUN));
  if (result === "unconfirmed" && run2 !== void 0) {
    notices.push(
      info2(`No tracking issue yet: it takes ${String(confirm)} scheduled runs in a row that fail (\`confirm\`).`)
    );
  }
  if (result === "unwanted") {
    notices.push(
      notice2(
        `The tracking issue${where} was closed as not planned or as a duplicate and stays closed. Open it again to be told.`
      )
    );
  }
  if (result === "newer") notices.push(notice2(`The tracking issue${where} is of a newer run and stays as it is.`));
  if (result === "no-room") notices.push(warning2(noRoom(ISSUE.undone)));
  if (unfinished !== void 0) {
    notices.push(warning2(advice(unfinished, result === "closed" ? FAREWELL : SECOND2)));
  }
  return notices;
}
var UNKNOWN_RUN = "No tracking issue was opened: GITHUB_WORKFLOW_REF, GITHUB_REF and GITHUB_RUN_NUMBER do not say which run of which workflow this is, so the runs before it cannot be counted. Set `confirm` to 1 to do without. The verdict stands.";
var permissions = ["issues: write"];
var refused = "Are issues switched off in this repository, or is this one locked? The job summary has the whole report.";
var ISSUE = { undone: "The tracking issue was not brought up to date", permissions, refused };
var SECOND2 = {
  undone: "The tracking issue is up to date, and a second one by a run at the same time was not ruled out",
  permissions,
  refused
};
var FAREWELL = {
  undone: "The tracking issue was closed, and the comment that says why was not written",
  permissions,
  refused
};
var CONFIRMATION = {
  undone: "No tracking issue was opened, because whether the runs before this one failed too is not known",
  permissions: ["actions: read"],
  otherwise: "Or set `confirm` to 1.",
  refused: "Set `confirm` to 1 to do without them."
};

// src/publish/session.ts
import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
function opener(environment, token, retryPolicy) {
  let opened;
  return async () => opened ??= open2(environment, token, retryPolicy);
}
async function open2(environment, token, retryPolicy) {
  const access2 = accessOf(environment, token);
  if ("rule" in access2) return access2;
  const name = environment["GITHUB_REPOSITORY"] ?? "";
  const repository = repositoryOf(name);
  if (repository === void 0) return { rule: "GITHUB_REPOSITORY must be owner/name", value: name, mend: LEAVE_IT };
  const pause = async () => sleep(retryPolicy.baseDelay + randomInt(0, Math.ceil(retryPolicy.baseDelay / 2) + 1));
  return { client: await connect(access2, retryPolicy), access: access2, repository, pause };
}

// src/publish/summary.ts
import { appendFile as appendFile2, stat as stat2 } from "node:fs/promises";
var SUMMARY_LIMIT = 1024 * 1024;
var RESERVE = 16 * 1024;
async function writeSummary(levels, environment) {
  const path7 = environment["GITHUB_STEP_SUMMARY"] ?? "";
  if (path7 === "") return [notice2("No job summary: GITHUB_STEP_SUMMARY is not set, so this runner shows none.")];
  const used = await sizeOf(path7);
  const text = fitting(levels, SUMMARY_LIMIT - RESERVE - used - SEPARATOR.length).next().value;
  if (text === void 0) {
    return [warning2("No job summary: even the shortest does not fit in 1 MiB. The full report is in report-dir.")];
  }
  return await append(path7, used, text) ? [] : [warning2("No job summary: the file in GITHUB_STEP_SUMMARY cannot be written. Check the disk of the runner.")];
}
async function appendNotices(notices, environment) {
  const path7 = environment["GITHUB_STEP_SUMMARY"] ?? "";
  if (path7 === "" || notices.length === 0) return;
  const used = await sizeOf(path7);
  const text = `**Publishing**

${notices.map(({ text: text2 }) => `- ${text2}`).join("\n")}
`;
  if (used + SEPARATOR.length + Buffer.byteLength(text) <= SUMMARY_LIMIT) await append(path7, used, text);
}
var SEPARATOR = "\n\n";
async function append(path7, used, text) {
  try {
    await appendFile2(path7, used === 0 ? text : SEPARATOR + text);
    return true;
  } catch {
    return false;
  }
}
async function sizeOf(path7) {
  try {
    return (await stat2(path7)).size;
  } catch {
    return 0;
  }
}

// src/publish/uncertified.ts
function uncertified({ fault: fault2 }, commit) {
  const levels = [
    (stamp) => [
      `### \u274C Could not certify commit ${code(shortSha(commit))}`,
      sentence(fault2),
      `The gate fails without a certificate \xB7 ${stamp} \xB7 [formats](${docsUrl("formats.md")})`
    ].join("\n\n") + "\n"
  ];
  return {
    comment: levels,
    summary: levels,
    outputs: /* @__PURE__ */ new Map([["passed", "false"]]),
    verdict: NO_CERTIFICATE,
    passed: false
  };
}

// src/publish/verdict-check.ts
import { randomUUID as randomUUID3 } from "node:crypto";
function verdictCheckName(key) {
  return key === "default" ? "\u03B2 certificate" : `\u03B2 certificate (${visible(key, 100)})`;
}
async function publishVerdict(draft, environment, open3) {
  if (environment["GITHUB_EVENT_NAME"] !== "workflow_run") return [];
  if (draft.stamp.commit === "") return [warning2(NO_COMMIT)];
  const session = await open3();
  if ("rule" in session) return [warning2(withoutAccess("No check with the verdict", session))];
  try {
    const left = await putVerdict(checksOf(session.client, session.repository), draft, addressOfRun(environment));
    return left ? [notice2(LEFT)] : [];
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return [(failure.kind === "permission" ? notice2 : warning2)(advice(failure, CHECK2))];
  }
}
async function putVerdict(checks, draft, detailsUrl) {
  const { key, state, stamp } = draft;
  const name = verdictCheckName(key);
  const newest = async () => (await checks.named(stamp.commit, name)).filter((run2) => isOfNewer(run2, stamp)).sort(byRuns).at(-1);
  if (await newest() !== void 0) return true;
  const externalId = `${runsText(stamp)}/${randomUUID3()}`;
  const output = { ...outputOf2(draft), annotations: [] };
  const created = await checks.create(
    { name, headSha: stamp.commit, externalId, conclusion: conclusionOf(state), detailsUrl, output },
    async () => (await checks.named(stamp.commit, name)).find((each) => each.externalId === externalId)
  );
  const newer = await newest();
  if (newer === void 0) return false;
  if (newer.id < created.id && isConclusion(newer.conclusion)) {
    const title = "The verdict is that of a newer run";
    const page = newer.url === void 0 ? "its check" : code(newer.url);
    await checks.conclude(created.id, newer.conclusion, {
      title,
      summary: `A newer run evaluated this commit: see ${page}.`
    });
  }
  return true;
}
function isOfNewer({ externalId }, stamp) {
  return isNewer({ commit: "", runs: runsOf(externalId) }, stamp);
}
function byRuns(a, b) {
  const [one, other] = [a, b].map(({ externalId }) => ({ commit: "", runs: runsOf(externalId) }));
  return isNewer(one, other) ? 1 : isNewer(other, one) ? -1 : 0;
}
function runsOf(externalId) {
  return runsIn(/^([\d.+]+)\//.exec(String(externalId))?.[1] ?? "");
}
function isConclusion(value) {
  return value === "success" || value === "failure" || value === "neutral";
}
function outputOf2({ state, stamp, levels }) {
  const [text] = fitting(levels, TEXT_LIMIT);
  const gate = state.passed ? "The gate passes" : "The gate fails";
  const verdict = state.verdict === NO_CERTIFICATE ? "no certificate" : visible(state.verdict);
  return {
    title: `${gate}: ${verdict} of ${shortSha(stamp.commit)}`,
    summary: text ?? "The report is in the job summary of the run."
  };
}
var NO_COMMIT = "No check with the verdict: the event does not say of which commit the finished run was (workflow_run.head_sha in its payload). The verdict stands.";
var LEFT = "The check with the verdict is that of a newer run of the same commit. The verdict of this run stands in its log.";
var CHECK2 = {
  undone: "The verdict is on no check of the commit, so a rule cannot require it",
  permissions: ["checks: write"]
};

// src/publish/publish.ts
async function publish(result, settings, environment, retryPolicy = PATIENCE) {
  const { comment: mode, commentKey: key } = settings;
  const event = await readEvent(environment);
  const stamp = stampOf(event, environment);
  const publication = "fault" in result ? uncertified(result, stamp.commit) : result;
  const { verdict, passed, annotations = [] } = publication;
  const small = smallLine(stamp, environment, key);
  const stamped = (texts2) => texts2.map((level) => () => level(small));
  const levels = stamped(publication.comment);
  const draft = { key, levels, state: { verdict, passed }, stamp, environment };
  const open3 = opener(environment, settings.token, retryPolicy);
  const summaryNotices = await writeSummary(stamped(publication.summary), environment);
  const subject = subjectOf(event);
  const verdictNotices = await publishVerdict(draft, environment, open3);
  const comment = mode === "off" ? NOTHING : await publishComment({ ...draft, mode }, subject, open3);
  const issue2 = settings.trackingIssue ? await publishIssue({ ...draft, confirm: settings.confirm }, environment, open3) : NOTHING;
  const check = await checked();
  const outputNotices = setOutputs(new Map([...publication.outputs, ["comment-url", comment.url ?? ""]]));
  const soFar = [
    ...summaryNotices,
    ...verdictNotices,
    ...comment.notices,
    ...issue2.notices,
    ...check.notices,
    ...outputNotices
  ];
  const log = planLog(check.forLog, soFar, passed);
  const notices = [...soFar, ...log.notices];
  announce(notices);
  annotateInLog(log.forLog);
  await appendNotices(notices, environment);
  return { commentUrl: comment.url, issueUrl: issue2.url, notices: notices.map(({ text }) => text) };
  async function checked() {
    if (settings.annotations === "true") return publishCheck({ ...draft, annotations }, subject, open3);
    return { forLog: settings.annotations === "log" ? annotations : [], notices: [] };
  }
}
var NOTHING = { notices: [] };
function setOutputs(outputs) {
  try {
    for (const [name, value] of outputs) setOutput(name, value);
    return [];
  } catch {
    return [warning2("The outputs of the step were not set: the file in GITHUB_OUTPUT cannot be written.")];
  }
}

// src/report/annotations.ts
function annotationsOf({ audit, matrix, placeOf }, pathOf) {
  const suspects = new Map(audit?.items.map((item) => [item.query, item.class]));
  const remarks = [];
  forEachBit(matrix.allWrong, (row) => {
    const place = placeOf(row);
    const path7 = place === void 0 ? void 0 : pathOf.get(place.file);
    if (place === void 0 || path7 === void 0) return;
    const id = matrix.id(row);
    const looksLike = suspects.get(id) ?? "unexplained";
    const suspect = looksLike !== "unexplained";
    remarks.push({
      path: path7,
      line: place.line,
      title: `every model is wrong: ${id}`,
      message: `All ${String(matrix.models.length)} models get ${id} wrong.${suspect ? ` It looks like: ${looksLike}.` : ""}`,
      level: suspect ? "warning" : "notice"
    });
  });
  const rank = ({ level }) => level === "warning" ? 0 : 1;
  return remarks.sort((a, b) => rank(a) - rank(b));
}

// src/report/mermaid.ts
var MAX_MODELS = 12;
var MAX_POLICIES = 8;
function mermaidChart({ models, policies, ceiling }) {
  if (models.length === 0) throw new RangeError("a chart needs a model");
  const bars = [...labelled("m", models, MAX_MODELS), ...labelled("p", policies, MAX_POLICIES)];
  const values = bars.map(({ accuracy }) => inPercent(accuracy));
  const top = inPercent(ceiling);
  const left = models.length + policies.length - bars.length;
  return [
    "```mermaid",
    "xychart-beta",
    '    title "Right answers of models (m) and policies (p) under the ceiling (line)"',
    `    x-axis [${bars.map(({ label }) => label).join(", ")}]`,
    `    y-axis "right answers (%)" ${String(floorOf([...values, top].map(Number)))} --> 100`,
    `    bar [${values.join(", ")}]`,
    `    line [${values.map(() => top).join(", ")}]`,
    "```",
    "",
    "| bar | name | right answers |",
    "|---|---|---|",
    ...bars.map(({ label, name, accuracy }) => `| ${label} | ${code(name)} | ${percent(accuracy)}% |`),
    `| line | ceiling: some model is right | ${percent(ceiling)}% |`,
    ...left > 0 ? ["", `${String(left)} more models and policies are not in the chart.`] : [],
    ""
  ].join("\n");
}
function labelled(letter, bars, most) {
  return bars.slice(0, most).map((bar, i) => ({ ...bar, label: `${letter}${String(i + 1)}` }));
}
function inPercent(share) {
  if (!(share >= 0 && share <= 1)) throw new RangeError("an accuracy lies between 0 and 1");
  return percent(share, 2);
}
function floorOf(values) {
  return Math.max(0, Math.floor((Math.min(...values) - 5) / 10) * 10);
}

// src/report/publication.ts
function publicationOf(evaluation, paths, mermaid) {
  const full = fullLevels(evaluation);
  const { certificate, decision } = evaluation;
  return {
    comment: commentLevels(evaluation),
    summary: mermaid ? full.map(
      (level) => (stamp) => `${level(stamp)}
${chart(evaluation)}`
    ) : full,
    outputs: /* @__PURE__ */ new Map([
      ["verdict", certificate.verdict],
      ["passed", String(decision.passed)],
      ["beta", String(portable(certificate.allWrong.rate))],
      ["ceiling", String(portable(certificate.ceiling.point))],
      ["single-best", certificate.singleBest.name],
      ["single-best-accuracy", String(portable(certificate.singleBest.accuracy))],
      ["gain", String(portable(certificate.gain.point))],
      ["gain-lower", String(portable(certificate.gain.lower))],
      ["gain-upper", String(portable(certificate.gain.upper))],
      ["models", String(certificate.models.length)],
      ["queries", String(certificate.queries.complete)],
      ["all-wrong", String(certificate.allWrong.count)],
      ["certificate-path", paths.certificate],
      ["report-path", paths.report]
    ]),
    verdict: certificate.verdict,
    passed: decision.passed
  };
}
function chart({ certificate, policies }) {
  const { models, ceiling } = certificate;
  return mermaidChart({ models, policies: policies?.realised ?? [], ceiling: ceiling.point });
}

// src/sources/fence.ts
import { lstat as lstat3, realpath as realpath2 } from "node:fs/promises";
import path6 from "node:path";
var Fence = class _Fence {
  constructor(grounds) {
    this.grounds = grounds;
  }
  grounds;
  /** A fence around these folders; those that do not exist are left out. */
  static async around(folders) {
    const grounds = folders.filter((folder) => folder !== "").map(async (folder) => ({ named: path6.resolve(folder), real: await realpath2(folder).catch(() => void 0) }));
    return new _Fence((await Promise.all(grounds)).filter((ground) => ground.real !== void 0));
  }
  /**
   * Checks a file or a folder that exists, or one that is to be made.
   *
   * @param absolute  without `.` and `..`
   * @param shown     as people know it
   * @throws UserError for a path that leads out through a link
   */
  async check(absolute, shown2) {
    const around = this.grounds.filter(({ named, real: real2 }) => isWithin(absolute, named) || isWithin(absolute, real2));
    if (around.length === 0) return;
    const real = await realOrParent(absolute, shown2);
    if (real !== void 0 && around.some((ground) => isWithin(real, ground.real))) return;
    throw new UserError(
      "leads out of the workspace through a link.",
      "Name a file or folder that lies in the workspace itself; copy it there first if it is wanted.",
      { file: shown2 }
    );
  }
};
function isWithin(file, folder) {
  return file === folder || file.startsWith(folder.endsWith(path6.sep) ? folder : folder + path6.sep);
}
async function realOrParent(absolute, shown2) {
  let missing = "";
  for (let at2 = absolute; ; at2 = path6.dirname(at2)) {
    try {
      return path6.join(await realpath2(at2), missing);
    } catch (error2) {
      if (codeOf(error2) === "ELOOP" || await isLink(at2)) return void 0;
      if (codeOf(error2) !== "ENOENT" || path6.dirname(at2) === at2) throw fileFault(error2, shown2);
      missing = path6.join(path6.basename(at2), missing);
    }
  }
}
async function isLink(file) {
  return lstat3(file).then(
    (found) => found.isSymbolicLink(),
    () => false
  );
}

// src/main.ts
async function run() {
  try {
    const inputs = readInputs();
    const { GITHUB_WORKSPACE: workspace = "", RUNNER_TEMP: temp = "" } = process.env;
    const fence = await Fence.around([workspace, temp]);
    const runContext = { cwd: process.cwd(), environment: process.env, token: inputs.token, fence };
    const evaluation = await evaluate(inputs, runContext, {
      file: (path7) => info(`Reading ${terminal(path7)}`),
      stage: (what) => debug(what)
    });
    const paths = await writeReport(evaluation, inputs.reportDir, fence);
    info(renderTerminal(evaluation, { width: 110, color: false }));
    const failures = failureTexts(evaluation).map((text) => plainText(text, terminal));
    if (failures.length > 0) setFailed(failures.join(" "));
    await publishAll(evaluation, paths, inputs).catch(
      (error2) => warning(`Publishing stopped half-way (${terminal(String(error2))}); the verdict stands.`)
    );
  } catch (error2) {
    if (error2 instanceof UserError) {
      setFailed(error2.message);
      process.exitCode = STATUS.wrongInput;
    } else failOnFault(error2);
    await publishFault(error2 instanceof UserError ? error2.message : faultSentence(error2, "RUNNER_DEBUG")).catch(
      (failure) => warning(`Publishing stopped half-way (${terminal(String(failure))}).`)
    );
  }
}
async function publishFault(fault2) {
  await publish({ fault: fault2 }, readPublishInputs(), process.env);
}
function failOnFault(error2) {
  setFailed(faultSentence(error2, "RUNNER_DEBUG"));
  process.exitCode = STATUS.fault;
  if (isDebug() || process.env["DEBUG"]) info(stackOf(error2).split("\n").map(terminal).join("\n"));
}
async function publishAll(evaluation, paths, inputs) {
  const files = evaluation.files.map(({ path: path7 }) => path7);
  const inRepository = inputs.annotations === "false" ? /* @__PURE__ */ new Map() : await pathsInRepository(files, process.cwd(), process.env, inputs.reportDir);
  const annotations = annotationsOf(evaluation, inRepository);
  await publish({ ...publicationOf(evaluation, paths, inputs.mermaid), annotations }, inputs, process.env);
}

// src/index.ts
var watch = watchForFaults(fault);
try {
  await run();
  watch.finished();
} catch (error2) {
  fault(error2);
}
function fault(error2) {
  watch.finished();
  failOnFault(error2);
  process.stdout.write("", () => process.exit());
}
