import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  Draws,
  parseColumns
} from "./chunk-LVRVVOEP.js";
import {
  globMatcher,
  isGlob,
  listed,
  scaled
} from "./chunk-BDWRA573.js";
import {
  codeOf,
  cutShort,
  damaged,
  fileFault,
  messageOf
} from "./chunk-R4PXF7IF.js";
import {
  JsonScanner,
  JsonSyntaxError,
  JsonTable,
  KEY,
  SAMPLE_BYTES,
  SAMPLE_ROWS,
  allHave,
  columnFor,
  detailsOf,
  field,
  firstRows,
  isKnownName,
  isObject,
  isTextName,
  isTooDeep,
  jsonRows,
  jsonTable,
  jsonValues,
  judgeName,
  keyOf,
  looksLikeGrading,
  looksLikeModel,
  looksLikeTask,
  looksLikeVariant,
  metricName,
  modelName,
  modelValues,
  namesFamily,
  namesOf,
  normalName,
  onlyMetric,
  optionalNumber,
  optionalText,
  parseJson,
  parseOpening,
  queryName,
  repeatName,
  requiredText,
  scoreOf,
  shown,
  taskName,
  unitScale,
  wholeRows,
  wordsOf
} from "./chunk-OTYH7KTS.js";
import {
  integer
} from "./chunk-A6NMTJM7.js";
import {
  Decompress
} from "./chunk-I447F5VF.js";
import {
  Budget,
  DEFAULT_LIMITS,
  HOLD_BYTES
} from "./chunk-U4S32GN3.js";
import {
  CsvError,
  is_object,
  parse,
  referenceHash,
  transform
} from "./chunk-WAU2FQZV.js";
import {
  forEachBit,
  naturalOrder,
  setBit,
  sha256,
  wordsFor
} from "./chunk-ZTGFV77K.js";
import {
  unguarded
} from "./chunk-BCTFEGXR.js";
import {
  UserError,
  inert,
  quote
} from "./chunk-URKYPVQ2.js";

// src/comparison/reference-hashes.ts
function referenceHashes(matrix, evidence) {
  const hashes = /* @__PURE__ */ new Map();
  if (evidence === void 0) return hashes;
  forEachBit(matrix.universe, (row) => {
    const reference = evidence.references[row];
    if (reference !== void 0) hashes.set(matrix.id(row), referenceHash(reference, void 0));
  });
  return hashes;
}

// src/sources/names.ts
import path from "node:path";
function shownPath(absolute, cwd) {
  const relative = path.relative(cwd, absolute);
  const outside = relative === "" || relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return unmistakable(slashed(outside ? absolute : relative));
}
function shownInside(archive, entry) {
  return `${archive}!${unmistakable(entry)}`;
}
function shownSheet(workbook, sheet) {
  return `${workbook}#${unmistakable(sheet)}`;
}
function shownArtifact(name) {
  return `artifact:${unmistakable(name)}`;
}
function slashed(text) {
  return path.sep === "\\" ? text.replaceAll("\\", "/") : text;
}
function unmistakable(name) {
  return inert(name.replace(/\\(?=u[0-9a-f]{4})/g, "\\u005c"));
}

// src/sources/artifacts/index.ts
import path4 from "node:path";

// src/github/access.ts
function accessOf(environment, token) {
  if (token === "") return { rule: "github-token is empty", mend: "Leave it out to use the default." };
  if (!/^[!-~]+$/.test(token)) {
    return { rule: "github-token contains a character that no token has", mend: "Set the secret anew." };
  }
  const apiUrl = (environment["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, "");
  const graphqlUrl = environment["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql";
  for (const [name, value] of [
    ["GITHUB_API_URL", apiUrl],
    ["GITHUB_GRAPHQL_URL", graphqlUrl]
  ]) {
    if (!isWebAddress(value)) return { rule: `${name} must be an address`, value, mend: LEAVE_IT };
  }
  return { token, apiUrl, graphqlUrl };
}
var LEAVE_IT = "The runner sets it: leave it as it is.";
function repositoryOf(text) {
  const [, owner, repo] = /^(?!\.+\/)([\w.-]+)\/(?!\.+$)([\w.-]+)$/.exec(text) ?? [];
  return owner === void 0 || repo === void 0 ? void 0 : { owner, repo };
}
function isWebAddress(text) {
  return /^https?:\/\/[\w.:[\]/-]+$/.test(text) && URL.canParse(text);
}

// src/github/failure.ts
var ApiFailure = class extends Error {
  constructor(kind, said, waitAsked) {
    super(`${kind}: ${said}`);
    this.kind = kind;
    this.said = said;
    this.waitAsked = waitAsked;
  }
  kind;
  said;
  waitAsked;
  name = "ApiFailure";
};
function incomplete() {
  return new ApiFailure("unavailable", "incomplete answer");
}
function failureOf(error, token, host) {
  if (error instanceof ApiFailure) return error;
  const answer = error.response;
  if (answer === void 0) return transportFailure(error, host);
  const message = messageOf2(answer.data).replaceAll(token, "***");
  const said = message === "" ? String(answer.status) : `${String(answer.status)}: ${message}`;
  return new ApiFailure(kindOf(answer, message), said, waitAskedBy(answer));
}
function kindOf({ status, headers }, message) {
  if (status >= 500) return "unavailable";
  if (status === 429) return "rate-limited";
  if (status === 403) {
    const limited = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
    return limited ? "rate-limited" : "permission";
  }
  if (status === 401) return "token";
  if (status === 404) return "absent";
  if (status === 410) return "gone";
  return status === 422 && /too long/i.test(message) ? "too-long" : "refused";
}
function messageOf2(data) {
  if (typeof data !== "object" || data === null) return "";
  const { message, errors } = data;
  const details = Array.isArray(errors) ? errors.map((each) => messageOf2(each)) : [];
  return [message, ...details].filter((part2) => typeof part2 === "string" && part2 !== "").join("; ");
}
function waitAskedBy({ headers }) {
  const asked = waitIn(headers["retry-after"]);
  if (asked !== void 0) return asked;
  if (headers["x-ratelimit-remaining"] !== "0") return void 0;
  const wait = Number(headers["x-ratelimit-reset"]) * 1e3 - Date.parse(String(headers["date"]));
  return Number.isFinite(wait) ? Math.max(0, wait) : void 0;
}
function waitIn(retryAfter) {
  const seconds = String(retryAfter ?? "");
  return /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1e3 : void 0;
}
function transportFailure(error, host) {
  const code = transportCode(error);
  return new ApiFailure("unavailable", `no answer from ${host}: ${wordsOf2(code)} (${code})`);
}
function transportCode(error) {
  let found = "unknown error";
  let isCode = false;
  for (let cause = error; typeof cause === "object" && cause !== null; cause = cause.cause) {
    const { code, name, message, errors } = cause;
    const inner = Array.isArray(errors) ? errors[0]?.code : void 0;
    const known = typeof code === "string" ? code : inner;
    if (typeof known === "string") [found, isCode] = [known, true];
    else if (!isCode) found = message === BAD_PORT ? BAD_PORT : String(name);
  }
  return found;
}
var BAD_PORT = "bad port";
function wordsOf2(code) {
  if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/.test(code)) return "its certificate is not trusted";
  if (/^ERR_(?:SSL|TLS)/.test(code)) return "no encrypted connection could be agreed on";
  return WORDS[code] ?? "the connection failed";
}
var WORDS = {
  [BAD_PORT]: "connections to this port are not allowed",
  AbortError: "not in time",
  EAI_AGAIN: "the name server does not answer",
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was cut",
  EHOSTUNREACH: "the network has no way to it",
  ENETUNREACH: "the network has no way to it",
  ENOTFOUND: "the name is not known",
  EPIPE: "the connection was cut",
  ETIMEDOUT: "not in time",
  TimeoutError: "not in time",
  UND_ERR_BODY_TIMEOUT: "not in time",
  UND_ERR_CONNECT_TIMEOUT: "not in time",
  UND_ERR_HEADERS_TIMEOUT: "not in time",
  UND_ERR_SOCKET: "the connection was cut"
};

// src/github/download.ts
function storageAddress(location, apiUrl) {
  const address = location === void 0 || !URL.canParse(location) ? void 0 : new URL(location);
  if (address === void 0) throw new ApiFailure("refused", "redirected to no address");
  const isOpenToUs = isLoopback(address) && new URL(apiUrl).protocol === "http:";
  if (address.protocol !== "https:" && !(address.protocol === "http:" && isOpenToUs)) {
    throw new ApiFailure("refused", "redirected to an address without HTTPS");
  }
  return address;
}
function isLoopback({ hostname }) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
async function* contentAt(address, request, deadline, retryPolicy) {
  const silence = new AbortController();
  const wait = () => setTimeout(() => silence.abort(new DOMException("silence", "TimeoutError")), retryPolicy);
  let waiting = wait();
  try {
    const response = await request(address, {
      redirect: "manual",
      signal: AbortSignal.any([deadline, silence.signal]),
      // The bytes as they were uploaded: a digest may be waiting for them.
      headers: { "accept-encoding": "identity", "user-agent": "beta-certificate" }
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      const kind = response.status === 429 ? "rate-limited" : "unavailable";
      throw new ApiFailure(kind, `storage: ${response.status}`, waitIn(response.headers.get("retry-after")));
    }
    for await (const chunk of response.body ?? []) {
      clearTimeout(waiting);
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      waiting = wait();
    }
  } catch (error) {
    throw error instanceof ApiFailure ? error : transportFailure(error, address.host);
  } finally {
    clearTimeout(waiting);
  }
}

// src/github/retry.ts
import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
var PATIENCE = { tries: 3, baseDelay: 1e3, requestTimeout: 15e3, total: 6e4 };
var UNNAMED_RATE_LIMIT_PAUSE = 6e4;
var CLOCK = { now: () => performance.now(), sleep: async (milliseconds) => sleep(milliseconds) };
function retryingSender(retryPolicy, timer = CLOCK) {
  const end2 = timer.now() + retryPolicy.total;
  return async (send, happened) => {
    for (let tried = 1; ; tried++) {
      const left = Math.floor(end2 - timer.now());
      if (left <= 0) throw new ApiFailure("unavailable", "no time left");
      try {
        return await send(AbortSignal.timeout(Math.min(left, retryPolicy.requestTimeout)));
      } catch (failure) {
        if (!(failure instanceof ApiFailure)) throw failure;
        const doubtful = happened !== void 0 && failure.kind === "unavailable";
        const repeatable = failure.kind === "unavailable" || failure.kind === "rate-limited";
        const lastTry = tried >= retryPolicy.tries;
        const pause = pauseAfter(tried, failure, retryPolicy);
        if (!repeatable || lastTry && !doubtful || timer.now() + pause >= end2) throw failure;
        await timer.sleep(pause);
        const result = doubtful ? await happened() : void 0;
        if (result !== void 0) return result;
        if (lastTry) throw failure;
      }
    }
  };
}
function pauseAfter(tried, failure, { baseDelay }) {
  const backOff = baseDelay * 2 ** (tried - 1);
  const asked = failure.waitAsked ?? (failure.kind === "rate-limited" ? UNNAMED_RATE_LIMIT_PAUSE : 0);
  return Math.max(backOff, asked) + randomInt(0, Math.ceil(backOff / 2) + 1);
}

// src/github/client.ts
var PER_PAGE = 100;
var MAX_PAGES = 300;
async function connect({ token, apiUrl }, retryPolicy) {
  const { getOctokit } = await import("./github-MRZIENEO.js");
  const { defaults } = await import("./utils-MPWHNL5H.js");
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: "beta-certificate" });
  const send = retryingSender(retryPolicy);
  const sendLong = retryingSender({ ...retryPolicy, requestTimeout: retryPolicy.total });
  async function answer(route, parameters, request) {
    try {
      return await octokit.request(route, { ...parameters, request: { ...request, redirect: "manual" } });
    } catch (error) {
      throw failureOf(error, token, new URL(apiUrl).host);
    }
  }
  async function page(route, parameters, read3, happened) {
    return send(async (signal) => {
      const { status, data, headers } = await answer(route, parameters, { signal });
      if (status >= 300) throw redirected(status);
      if (signal.aborted) throw transportFailure(signal.reason, new URL(apiUrl).host);
      return read3(data, headers.link ?? "");
    }, happened);
  }
  return {
    ask: page,
    async all(route, parameters, read3) {
      const items = [];
      for (let number = 1; ; number++) {
        const more = await page(route, { ...parameters, per_page: PER_PAGE, page: number }, (body, link) => {
          items.push(...read3(body));
          return /rel="next"/.test(link);
        });
        if (!more) return items;
        if (number === MAX_PAGES) throw new ApiFailure("refused", `a list of more than ${MAX_PAGES} pages`);
      }
    },
    async download(route, parameters, receive) {
      return sendLong(async (deadline) => {
        const signal = AbortSignal.any([deadline, AbortSignal.timeout(retryPolicy.requestTimeout)]);
        const { status, data, headers } = await answer(route, parameters, { signal, parseSuccessResponseBody: false });
        if (data instanceof ReadableStream) await data.cancel();
        if (status < 300) throw incomplete();
        if (status !== 302) throw redirected(status);
        const address = storageAddress(headers.location, apiUrl);
        return receive(
          contentAt(address, defaults.request?.fetch, deadline, retryPolicy.requestTimeout)
        );
      });
    }
  };
}
function redirected(status) {
  return new ApiFailure("refused", `${String(status)}: redirected`);
}

// src/sources/expand.ts
import { readdir as readdir2, realpath as realpath2 } from "node:fs/promises";
import path3 from "node:path";

// src/sources/workbook.ts
function isWorkbook(names) {
  return names.includes("[Content_Types].xml") && names.includes("xl/workbook.xml");
}

// src/sources/byte-queue.ts
var ByteQueue = class {
  chunks;
  waiting = Buffer.alloc(0);
  ended = false;
  constructor(source) {
    this.chunks = source[Symbol.asyncIterator]();
  }
  /** The next `count` bytes without consuming them; fewer only at the end of the stream. */
  async peek(count) {
    if (this.waiting.length < count) {
      const gathered = this.waiting.length === 0 ? [] : [this.waiting];
      for (let size = this.waiting.length; size < count; ) {
        const chunk = await this.nextChunk();
        if (chunk === void 0) break;
        gathered.push(chunk);
        size += chunk.length;
      }
      this.waiting = gathered.length === 1 ? gathered[0] : Buffer.concat(gathered);
    }
    return this.waiting.subarray(0, count);
  }
  /** Consumes the next `count` bytes; fewer only at the end of the stream. */
  async take(count) {
    const taken = await this.peek(count);
    this.waiting = this.waiting.subarray(taken.length);
    return taken;
  }
  /** Consumes `count` bytes without keeping them; false when the stream ends first. */
  async skip(count) {
    let left = count;
    while (left > this.waiting.length) {
      left -= this.waiting.length;
      const chunk = await this.nextChunk();
      this.waiting = chunk ?? Buffer.alloc(0);
      if (chunk === void 0) return false;
    }
    this.waiting = this.waiting.subarray(left);
    return true;
  }
  /** All that is left, in chunks as they come. */
  async *rest() {
    const first = this.waiting;
    this.waiting = Buffer.alloc(0);
    if (first.length > 0) yield first;
    for (let chunk = await this.nextChunk(); chunk !== void 0; chunk = await this.nextChunk()) yield chunk;
  }
  /** Lets go of the stream, so that the file behind it is closed. */
  async close() {
    if (!this.ended) await this.chunks.return?.();
    this.ended = true;
  }
  async nextChunk() {
    if (this.ended) return void 0;
    const next = await this.chunks.next();
    if (next.done !== true) return next.value;
    this.ended = true;
    return void 0;
  }
};

// src/sources/decompress.ts
import { pipeline as pipeline2, Readable as Readable2 } from "node:stream";
import zlib2 from "node:zlib";

// src/sources/zstd.ts
import { pipeline, Readable } from "node:stream";
import zlib from "node:zlib";

// src/sources/xxh64.ts
var P1 = 0x9e3779b185ebca87n;
var P2 = 0xc2b2ae3d27d4eb4fn;
var P3 = 0x165667b19e3779f9n;
var P4 = 0x85ebca77c2b2ae63n;
var P5 = 0x27d4eb2f165667c5n;
var STRIPE = 32;
var Xxh64 = class {
  lanes = [wrap(P1 + P2), P2, 0n, wrap(-P1)];
  tail = Buffer.alloc(0);
  length = 0;
  update(piece) {
    this.length += piece.length;
    const bytes = Buffer.concat([this.tail, piece]);
    const whole = bytes.length - bytes.length % STRIPE;
    let [a, b, c, d] = this.lanes;
    for (let at3 = 0; at3 < whole; at3 += STRIPE) {
      a = round(a, bytes.readBigUInt64LE(at3));
      b = round(b, bytes.readBigUInt64LE(at3 + 8));
      c = round(c, bytes.readBigUInt64LE(at3 + 16));
      d = round(d, bytes.readBigUInt64LE(at3 + 24));
    }
    this.lanes = [a, b, c, d];
    this.tail = bytes.subarray(whole);
  }
  digest() {
    let hash = P5;
    if (this.length >= STRIPE) {
      const turns = [1n, 7n, 12n, 18n];
      hash = wrap(this.lanes.reduce((sum, lane, i) => sum + rotate(lane, turns[i]), 0n));
      for (const lane of this.lanes) hash = wrap((hash ^ round(0n, lane)) * P1 + P4);
    }
    hash = wrap(hash + BigInt(this.length));
    let at3 = 0;
    for (; at3 + 8 <= this.tail.length; at3 += 8) {
      hash = wrap(rotate(hash ^ round(0n, this.tail.readBigUInt64LE(at3)), 27n) * P1 + P4);
    }
    if (at3 + 4 <= this.tail.length) {
      hash = wrap(rotate(hash ^ wrap(BigInt(this.tail.readUInt32LE(at3)) * P1), 23n) * P2 + P3);
      at3 += 4;
    }
    for (; at3 < this.tail.length; at3++) hash = wrap(rotate(hash ^ wrap(BigInt(this.tail[at3]) * P5), 11n) * P1);
    hash = wrap((hash ^ hash >> 33n) * P2);
    hash = wrap((hash ^ hash >> 29n) * P3);
    return hash ^ hash >> 32n;
  }
};
function round(lane, input) {
  return wrap(rotate(wrap(lane + input * P2), 31n) * P1);
}
function rotate(value, by) {
  return wrap(value << by) | value >> 64n - by;
}
function wrap(value) {
  return BigInt.asUintN(64, value);
}

// src/sources/zstd.ts
var FRAME = 4247762216;
var SKIPPABLE = 407710288;
var MAX_WINDOW = 2 ** 27;
var MAX_BLOCK = 2 ** 17;
function isZstd(head) {
  return head.length >= 4 && (head.readUInt32LE(0) === FRAME || isSkippable(head.readUInt32LE(0)));
}
async function* unzstd(source, shown2, decoder = frameDecoders[0]) {
  const queue = new ByteQueue(source);
  try {
    for (let magic = await queue.take(4); magic.length > 0; magic = await queue.take(4)) {
      if (magic.length < 4) throw cutShort(shown2);
      const kind = magic.readUInt32LE(0);
      if (kind === FRAME) yield* readFrame(queue, magic, shown2, decoder);
      else if (!isSkippable(kind)) throw damaged(shown2, "something that is not zstd follows the last zstd frame");
      else if (!await queue.skip((await exactly(queue, 4, shown2)).readUInt32LE(0))) throw cutShort(shown2);
    }
  } finally {
    await queue.close();
  }
}
function isSkippable(magic) {
  return magic >= SKIPPABLE && magic < SKIPPABLE + 16;
}
async function* readFrame(queue, magic, shown2, decoder) {
  const header = await readHeader(queue, magic, shown2);
  let failure;
  async function* watched() {
    try {
      yield* framePieces(queue, header, shown2);
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  let size = 0;
  try {
    for await (const chunk of decoder(watched())) {
      size += chunk.length;
      yield chunk;
    }
  } catch (error) {
    if (failure !== void 0) throw failure;
    throw damaged(shown2, `its zstd data cannot be decoded (${messageOf(error)})`);
  }
  if (header.size !== void 0 && size !== header.size)
    throw damaged(shown2, "a zstd frame has another size than it says");
}
async function readHeader(queue, magic, shown2) {
  const descriptor = await exactly(queue, 1, shown2);
  const flags = descriptor[0];
  if ((flags & 8) !== 0) throw damaged(shown2, "a zstd frame uses a reserved bit");
  const single = (flags & 32) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][flags & 3];
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][flags >> 6];
  const windowBytes = single ? 0 : 1;
  const rest = await exactly(queue, windowBytes + dictionaryBytes + sizeBytes, shown2);
  if (rest.subarray(windowBytes, windowBytes + dictionaryBytes).some((byte) => byte !== 0)) {
    throw new UserError("is zstd that needs a dictionary.", "Compress it without a dictionary.", { file: shown2 });
  }
  const size = readSize(rest.subarray(windowBytes + dictionaryBytes));
  const window = single ? size ?? 0 : 2 ** (10 + (rest[0] >> 3)) * (1 + (rest[0] & 7) / 8);
  if (window > MAX_WINDOW) {
    throw new UserError(
      "is zstd with a window above 128 MiB, which takes as much memory to read.",
      "Compress it without the options `--long` or `--ultra`.",
      { file: shown2 }
    );
  }
  return { bytes: Buffer.concat([magic, descriptor, rest]), hasChecksum: (flags & 4) !== 0, size };
}
function readSize(bytes) {
  if (bytes.length === 0) return void 0;
  if (bytes.length === 8) return Number(bytes.readBigUInt64LE(0));
  return bytes.readUIntLE(0, bytes.length) + (bytes.length === 2 ? 256 : 0);
}
async function* framePieces(queue, header, shown2) {
  yield header.bytes;
  for (let last = false; !last; ) {
    const head = await exactly(queue, 3, shown2);
    const word2 = head.readUIntLE(0, 3);
    const size = word2 >> 3;
    if (size > MAX_BLOCK) throw damaged(shown2, "a zstd block is larger than 128 KiB");
    last = (word2 & 1) === 1;
    const repeated = (word2 >> 1 & 3) === 1;
    yield Buffer.concat([head, await exactly(queue, repeated ? 1 : size, shown2)]);
  }
  if (header.hasChecksum) yield await exactly(queue, 4, shown2);
}
async function exactly(queue, count, shown2) {
  const bytes = await queue.take(count);
  if (bytes.length < count) throw cutShort(shown2);
  return bytes;
}
async function* nativeDecoder(pieces) {
  const stream = zlib.createZstdDecompress({ chunkSize: 2 ** 17 });
  pipeline(Readable.from(pieces), stream, () => void 0);
  for await (const chunk of stream) yield chunk;
}
async function* portableDecoder(pieces) {
  const decoded2 = [];
  const hash = new Xxh64();
  const decoder = new Decompress((data) => {
    if (data.length > 0) decoded2.push(Buffer.from(data));
  });
  let hasChecksum = false;
  let isFirst = true;
  let previous;
  for await (const piece of pieces) {
    if (isFirst) hasChecksum = (piece[4] & 4) !== 0;
    isFirst = false;
    if (previous !== void 0) decoder.push(previous);
    previous = piece;
    for (const data of decoded2.splice(0)) {
      if (hasChecksum) hash.update(data);
      yield data;
    }
  }
  if (previous !== void 0) decoder.push(previous, true);
  for (const data of decoded2.splice(0)) {
    if (hasChecksum) hash.update(data);
    yield data;
  }
  if (hasChecksum && previous?.readUInt32LE(0) !== Number(hash.digest() & 0xffffffffn))
    throw new Error("wrong checksum");
}
var frameDecoders = "createZstdDecompress" in zlib ? [nativeDecoder, portableDecoder] : [portableDecoder];

// src/sources/decompress.ts
var HEAD_BYTES = 4;
function isCompressed(head) {
  return isGzip(head) || isZstd(head);
}
async function* decompressed(source, shown2, budget, layer = 0) {
  const queue = new ByteQueue(source);
  try {
    const head = await queue.peek(HEAD_BYTES);
    if (!isCompressed(head)) {
      yield* queue.rest();
      return;
    }
    budget.checkNesting(layer + 1, shown2);
    let consumed = 0;
    const compressed = counted(queue.rest(), (total) => consumed = total);
    const content = isGzip(head) ? gunzip(compressed, shown2) : unzstd(compressed, shown2);
    const charged = counted(content, (total) => budget.charge(total, consumed, shown2, `layer ${layer}`));
    yield* decompressed(charged, shown2, budget, layer + 1);
  } finally {
    await queue.close();
  }
}
async function* counted(source, tell) {
  let total = 0;
  for await (const chunk of source) {
    total += chunk.length;
    tell(total);
    yield chunk;
  }
}
function inflateRaw(source, shown2) {
  return through(source, zlib2.createInflateRaw({ chunkSize: OUTPUT_CHUNK }), shown2);
}
var OUTPUT_CHUNK = 2 ** 17;
function isGzip(head) {
  return head.length >= 2 && head[0] === 31 && head[1] === 139;
}
function gunzip(source, shown2) {
  return through(source, zlib2.createGunzip({ chunkSize: OUTPUT_CHUNK }), shown2);
}
async function* through(source, decoder, shown2) {
  pipeline2(Readable2.from(source), decoder, () => void 0);
  try {
    for await (const chunk of decoder) yield chunk;
  } catch (error) {
    throw zlibFault(error, shown2);
  }
}
function zlibFault(error, shown2) {
  const code = codeOf(error);
  if (code === "Z_BUF_ERROR") return cutShort(shown2);
  return code?.startsWith("Z_") ? damaged(shown2, `its compressed data is not valid (${messageOf(error)})`) : error;
}

// src/sources/random-access.ts
import { open } from "node:fs/promises";
var CHUNK = 2 ** 20;
function diskBytes(file, shown2, size) {
  const stream = (start, end2) => readDisk(file, shown2, start, end2);
  return { size, stream, read: (start, end2) => collect(stream(start, end2), shown2) };
}
async function* readDisk(file, shown2, start, end2) {
  const handle = await open(file).catch((error) => {
    throw fileFault(error, shown2);
  });
  try {
    const readAt = (at3) => readChunk(handle, shown2, at3, Math.min(CHUNK, end2 - at3));
    let next = start < end2 ? readAt(start) : void 0;
    for (let at3 = start; next !== void 0; ) {
      const chunk = await next;
      if (chunk.length === 0) {
        if (end2 === Infinity) return;
        throw cutShort(shown2);
      }
      at3 += chunk.length;
      next = at3 < end2 ? readAt(at3) : void 0;
      next?.catch(() => void 0);
      yield chunk;
    }
  } finally {
    await handle.close();
  }
}
async function readChunk(handle, shown2, at3, length) {
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, at3);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw fileFault(error, shown2);
  }
}
async function collect(stream, shown2) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > HOLD_BYTES) throw tooLargeToHold(shown2);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
}
function tooLargeToHold(shown2) {
  return new UserError(
    "is larger than 1 GiB, the most that can be held in memory at once.",
    "Split it into several files, or give it in a form that is read piece by piece: CSV or JSON Lines, in no archive or in one.",
    { file: shown2 }
  );
}
var HeldArchives = class {
  /** By the function that opens them: names come from the archives and may repeat. */
  held = /* @__PURE__ */ new Map();
  size = 0;
  /** Random access to the content of `open()`; `shown` names it to people. */
  async access(shown2, open4) {
    const load = () => this.load(shown2, open4);
    const { length } = await load();
    return {
      size: length,
      async read(start, end2) {
        const bytes = await load();
        if (end2 > bytes.length) throw cutShort(shown2);
        return bytes.subarray(start, end2);
      },
      async *stream(start, end2) {
        const bytes = await load();
        const stop = Math.min(end2, bytes.length);
        for (let at3 = start; at3 < stop; at3 += CHUNK) yield bytes.subarray(at3, Math.min(at3 + CHUNK, stop));
      }
    };
  }
  async load(shown2, open4) {
    const known = this.held.get(open4);
    if (known !== void 0) {
      this.held.delete(open4);
      this.held.set(open4, known);
      return known;
    }
    const bytes = await collect(open4(), shown2);
    this.forget(open4);
    for (const oldest of this.held.keys()) {
      if (this.size + bytes.length <= HOLD_BYTES) break;
      this.forget(oldest);
    }
    this.held.set(open4, bytes);
    this.size += bytes.length;
    return bytes;
  }
  forget(open4) {
    this.size -= this.held.get(open4)?.length ?? 0;
    this.held.delete(open4);
  }
};

// src/sources/walk.ts
import { readdir, realpath, stat } from "node:fs/promises";
import path2 from "node:path";
async function* walk(root, options) {
  const realRoot = await realFile(root, options.shown(root));
  const pending = [{ folder: root, real: realRoot, depth: 1 }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { folder, real, depth } = next;
    const subfolders = [];
    for (const entry of await list(folder, options.shown(folder))) {
      if (isSkipped(entry.name, options.hidden)) continue;
      const [at3, realAt] = [path2.join(folder, entry.name), path2.join(real, entry.name)];
      if (entry.isDirectory()) {
        if (depth < options.depth) subfolders.push({ folder: at3, real: realAt, depth: depth + 1 });
      } else if (BACKUP.test(entry.name)) {
        options.setAside(at3, "by its name a backup of another file");
      } else if (entry.isSymbolicLink()) {
        const target = await followLink(at3, realRoot);
        if (typeof target === "string") options.setAside(at3, target);
        else yield target;
      } else if (entry.isFile()) yield { path: at3, real: realAt, size: (await statFile(at3, options.shown(at3))).size };
      else options.setAside(at3, "not a regular file");
    }
    for (const subfolder of subfolders.reverse()) pending.push(subfolder);
  }
}
async function followLink(link, realRoot) {
  try {
    const real = await realpath(link);
    const target = await stat(real);
    if (target.isDirectory()) return "a link to a folder";
    if (!real.startsWith(realRoot.endsWith(path2.sep) ? realRoot : realRoot + path2.sep)) {
      return "a link that leads out of the folder";
    }
    return target.isFile() ? { path: link, real, size: target.size } : "a link to something that is not a regular file";
  } catch {
    return "a link that leads nowhere";
  }
}
var BACKUP = /(?:~|\.(?:bak|orig|old|swp|tmp|backup|save))$/i;
var HIDDEN_RESULTS = ".aider.results.json";
function isSkipped(name, hidden) {
  return name === "node_modules" || !hidden && name.startsWith(".") && name !== HIDDEN_RESULTS;
}
async function list(folder, shown2) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => naturalOrder(a.name, b.name));
  } catch (error) {
    throw fileFault(error, shown2);
  }
}
async function statFile(file, shown2) {
  try {
    return await stat(file);
  } catch (error) {
    throw fileFault(error, shown2);
  }
}
async function realFile(file, shown2) {
  try {
    return await realpath(file);
  } catch (error) {
    throw fileFault(error, shown2);
  }
}

// src/sources/zip-directory.ts
var SIGNATURE = { local: 67324752, entry: 33639248, end: 101010256, end64: 101075792, locator64: 117853008 };
var END_SIZE = 22;
var END64_SIZE = 56;
var LOCATOR64_SIZE = 20;
var ENTRY_SIZE = 46;
var LOCAL_SIZE = 30;
var MAX16 = 65535;
var MAX32 = 4294967295;
function isZip(head) {
  return head.length >= 4 && (head.readUInt32LE(0) === SIGNATURE.local || head.readUInt32LE(0) === SIGNATURE.end);
}
function isLocalHeader(header) {
  return header.readUInt32LE(0) === SIGNATURE.local;
}
async function readZipDirectory(archive, shown2, budget) {
  const end2 = await findEnd(archive, shown2);
  budget.checkEntries(end2.count, shown2);
  if (end2.offset + end2.size > end2.limit) throw damaged(shown2, "its directory does not lie inside it");
  if (end2.size > HOLD_BYTES) throw damaged(shown2, "its directory is larger than 1 GiB");
  const bytes = await archive.read(end2.offset, end2.offset + end2.size);
  const files = /* @__PURE__ */ new Map();
  const setAside2 = [];
  const extents = [];
  let count = 0;
  for (let at3 = 0; at3 < bytes.length; count++) {
    if (at3 + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at3) !== SIGNATURE.entry) {
      throw damaged(shown2, "its directory is not valid");
    }
    const variable = [28, 30, 32].map((field2) => bytes.readUInt16LE(at3 + field2));
    const next = at3 + ENTRY_SIZE + variable[0] + variable[1] + variable[2];
    if (next > bytes.length) throw damaged(shown2, "its directory is not valid");
    const { entry, isLink: isLink2 } = parseEntry(bytes.subarray(at3, next), end2.offset, shown2);
    extents.push({ start: entry.offset, end: entry.offset + LOCAL_SIZE + variable[0] + entry.compressedSize });
    at3 = next;
    if (entry.name.endsWith("/")) continue;
    if (isLink2) setAside2.push({ name: entry.name, why: "a symbolic link inside an archive" });
    else {
      if (files.has(entry.name))
        setAside2.push({ name: entry.name, why: "the archive holds a later file of this name" });
      files.set(entry.name, entry);
    }
  }
  if (count !== end2.count) throw damaged(shown2, "its directory has another number of entries than it says");
  checkExtents(extents, end2.offset, shown2);
  return { entries: [...files.values()], setAside: setAside2 };
}
async function findEnd(archive, shown2) {
  const start = Math.max(0, archive.size - END_SIZE - MAX16);
  const tail = await archive.read(start, archive.size);
  let at3 = tail.length - END_SIZE;
  while (at3 >= 0 && !(tail.readUInt32LE(at3) === SIGNATURE.end && at3 + END_SIZE + tail.readUInt16LE(at3 + 20) === tail.length))
    at3--;
  if (at3 < 0) throw cutShort(shown2);
  const record = tail.subarray(at3);
  const classic = {
    count: record.readUInt16LE(10),
    size: record.readUInt32LE(12),
    offset: record.readUInt32LE(16),
    limit: start + at3
  };
  if (classic.count === MAX16 || classic.size === MAX32 || classic.offset === MAX32) {
    return await findEnd64(archive, classic.limit, shown2) ?? classic;
  }
  if (record.readUInt16LE(4) !== 0) throw split(shown2);
  return classic;
}
async function findEnd64(archive, endAt, shown2) {
  if (endAt < LOCATOR64_SIZE) return void 0;
  const locator = await archive.read(endAt - LOCATOR64_SIZE, endAt);
  if (locator.readUInt32LE(0) !== SIGNATURE.locator64) return void 0;
  if (locator.readUInt32LE(16) > 1) throw split(shown2);
  const at3 = Number(locator.readBigUInt64LE(8));
  if (at3 + END64_SIZE > endAt) throw damaged(shown2, "its ZIP64 record does not lie inside it");
  const record = await archive.read(at3, at3 + END64_SIZE);
  if (record.readUInt32LE(0) !== SIGNATURE.end64) throw damaged(shown2, "its ZIP64 record is not valid");
  const [count, size, offset] = [32, 40, 48].map((field2) => Number(record.readBigUInt64LE(field2)));
  return { count, size, offset, limit: at3 };
}
function parseEntry(bytes, dataEnd, shown2) {
  const nameEnd = ENTRY_SIZE + bytes.readUInt16LE(28);
  const name = decodeName(bytes.subarray(ENTRY_SIZE, nameEnd));
  if ((bytes.readUInt16LE(8) & 65) !== 0) {
    throw new UserError("is an encrypted archive.", "Give it without a password.", { file: shown2 });
  }
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30));
  const [size, compressedSize, offset] = widen(
    [24, 20, 42].map((field2) => bytes.readUInt32LE(field2)),
    extra,
    shown2
  );
  const isUnix = bytes[5] === 3 || bytes[5] === 19;
  const isLink2 = isUnix && (bytes.readUInt16LE(40) & 61440) === 40960;
  const [method, crc322] = [bytes.readUInt16LE(10), bytes.readUInt32LE(16)];
  return { entry: { name, method, crc32: crc322, compressedSize, size, offset, dataEnd }, isLink: isLink2 };
}
function widen(values, extra, shown2) {
  if (!values.includes(MAX32)) return [...values];
  for (let at3 = 0; at3 + 4 <= extra.length; at3 += 4 + extra.readUInt16LE(at3 + 2)) {
    if (extra.readUInt16LE(at3) !== 1) continue;
    const field2 = extra.subarray(at3 + 4, at3 + 4 + extra.readUInt16LE(at3 + 2));
    let read3 = 0;
    return values.map((value) => {
      if (value !== MAX32) return value;
      if (read3 + 8 > field2.length) throw damaged(shown2, "the ZIP64 field of an entry is too short");
      return Number(field2.readBigUInt64LE((read3 += 8) - 8));
    });
  }
  return [...values];
}
function decodeName(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes.toString("latin1");
  }
}
function checkExtents(extents, dataEnd, shown2) {
  extents.sort((a, b) => a.start - b.start);
  extents.forEach(({ end: end2 }, i) => {
    const next = i + 1 < extents.length ? extents[i + 1].start : dataEnd;
    if (end2 > next) throw damaged(shown2, "entries overlap one another or the directory");
  });
}
function split(shown2) {
  return new UserError("is one part of a split archive.", "Join the parts into one archive.", { file: shown2 });
}

// src/sources/zip-entry.ts
import { crc32 } from "node:zlib";
async function* readZipEntry(archive, entry, shown2, budget) {
  let [size, checksum] = [0, 0];
  const content = counted(decode(await rawContent(archive, entry, shown2), entry.method, shown2), (total) => {
    size = total;
    budget.charge(total, entry.compressedSize, shown2, "entry");
  });
  for await (const chunk of content) {
    if (size > entry.size) break;
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (size !== entry.size) throw damaged(shown2, "it has another size than the directory of its archive says");
  if (checksum !== entry.crc32) throw damaged(shown2, "its checksum (CRC-32) is not the one in its archive");
}
async function rawContent(archive, entry, shown2) {
  const header = await archive.read(entry.offset, entry.offset + LOCAL_SIZE);
  if (!isLocalHeader(header)) throw damaged(shown2, "it does not stand where the directory of its archive says");
  const start = entry.offset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + entry.compressedSize > entry.dataEnd) throw damaged(shown2, "it does not lie inside its archive");
  return archive.stream(start, start + entry.compressedSize);
}
function decode(raw, method, shown2) {
  if (method === 0) return raw;
  if (method === 8) return inflateRaw(raw, shown2);
  if (method === 93) return unzstd(raw, shown2);
  throw new UserError(
    `is compressed in its archive by method ${method}, which cannot be read here.`,
    "Write the archive with deflate, zstd or no compression.",
    { file: shown2 }
  );
}

// src/sources/expand.ts
var Expander = class {
  constructor(cwd, budget) {
    this.cwd = cwd;
    this.budget = budget;
  }
  cwd;
  budget;
  setAside = [];
  held = new HeldArchives();
  folders = /* @__PURE__ */ new Map();
  /** The file itself, or the files inside it where it is an archive that is not one result as a whole. */
  expand(file) {
    return this.expandStored(this.stored(file));
  }
  /** The same for a file that is known by another name than its path, and stands alone. */
  expandAs(shown2, { real, size }) {
    return this.expandStored({ ...onDisk(real, shown2, size), neighbours: async () => [] });
  }
  expandStored(stored) {
    return this.unfold({ stored, file: this.asFile(stored) }, 1);
  }
  async unfold({ stored, file }, depth) {
    const head = await headOf(stored);
    const isCompressedZip = isCompressed(head) && isZip(await firstBytes(file.open()));
    if (!isZip(head) && !isCompressedZip) return [file];
    this.budget.checkNesting(depth, stored.shown);
    const bytes = isCompressedZip ? void 0 : stored.direct;
    return this.openArchive(file, bytes ?? await this.held.access(stored.shown, () => file.open()), depth);
  }
  async openArchive(file, archive, depth) {
    const directory = await readZipDirectory(archive, file.path, this.budget);
    for (const { name, why } of directory.setAside) this.setAside.push({ path: shownInside(file.path, name), why });
    const members = this.members(file.path, archive, directory.entries);
    if (isOneResult(directory.entries.map(({ name }) => name)))
      return [{ ...file, entries: members.map((member) => member.file) }];
    const files = [];
    for (const member of members) {
      this.budget.addFile();
      for (const inner of await this.unfold(member, depth + 1)) files.push(inner);
    }
    return files;
  }
  members(archiveName, archive, entries) {
    const folders = /* @__PURE__ */ new Map();
    return entries.map((entry) => {
      const shown2 = shownInside(archiveName, entry.name);
      const siblings = folders.get(path3.posix.dirname(entry.name)) ?? [];
      folders.set(path3.posix.dirname(entry.name), siblings);
      const stored = {
        shown: shown2,
        size: entry.size,
        stream: () => readZipEntry(archive, entry, shown2, this.budget),
        neighbours: async () => siblings.filter((other) => other !== file)
      };
      const file = this.asFile(stored);
      siblings.push(file);
      return { stored, file };
    });
  }
  stored({ path: named, real, size }) {
    const shown2 = shownPath(named, this.cwd);
    return {
      ...onDisk(real, shown2, size),
      neighbours: async () => (await this.folder(path3.dirname(named))).filter((other) => other.path !== shown2)
    };
  }
  folder(folder) {
    const known = this.folders.get(folder) ?? this.listFolder(folder).catch(() => []);
    this.folders.set(folder, known);
    return known;
  }
  async listFolder(folder) {
    const real = await realpath2(folder);
    const files = [];
    const entries = await readdir2(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => naturalOrder(a.name, b.name))) {
      if (isSkipped(entry.name, false) || !(entry.isFile() || entry.isSymbolicLink())) continue;
      const file = await followLink(path3.join(folder, entry.name), real);
      if (typeof file !== "string") files.push(this.asFile(this.stored(file)));
    }
    return files;
  }
  asFile(stored) {
    const { shown: shown2, neighbours } = stored;
    const open4 = () => counted(decompressed(stored.stream(), shown2, this.budget), (total) => this.budget.checkFileBytes(total, shown2));
    const bytes = async () => {
      if (stored.size > HOLD_BYTES) throw tooLargeToHold(shown2);
      return collect(open4(), shown2);
    };
    return { path: shown2, open: open4, bytes, neighbours };
  }
};
function isOneResult(names) {
  return names.includes("header.json") || names.includes("_journal/start.json") || isWorkbook(names);
}
function onDisk(real, shown2, size) {
  const direct = diskBytes(real, shown2, size);
  return { shown: shown2, size, direct, stream: () => direct.stream(0, Infinity) };
}
async function headOf({ direct, stream, size }) {
  return direct === void 0 ? firstBytes(stream()) : direct.read(0, Math.min(HEAD_BYTES, size));
}
async function firstBytes(stream) {
  const queue = new ByteQueue(stream);
  try {
    return await queue.peek(HEAD_BYTES);
  } finally {
    await queue.close();
  }
}

// src/sources/artifacts/faults.ts
var NAMES_SHOWN = 10;
function nothingMatches(pattern, names, run) {
  if (names.length === 0) {
    const mend = run.isThisRun ? "Let this job wait for the jobs that upload the results (`needs`), and upload with actions/upload-artifact from version 4 on: earlier ones show their artifacts only when the run has ended." : "Check `run-id`: the run may not have uploaded anything yet, or its artifacts were deleted.";
    return new UserError(`\`artifact\`: ${run.title} has no artifacts.`, mend);
  }
  const wait = run.isThisRun ? ", and that this job waits for the jobs that upload (`needs`)" : "";
  return new UserError(
    `\`artifact\`: ${quote(pattern)} matches none of the artifacts of ${run.title}.`,
    `There is: ${listed(names, NAMES_SHOWN)}. Check the name${wait}.`
  );
}
function expiredFault(names, run) {
  const [what, mend] = names.length === 1 ? [quote(names[0]), "take it out of"] : [listed(names, NAMES_SHOWN), "take them out of"];
  return new UserError(
    `\`artifact\`: of ${run.title}, ${what} ${names.length === 1 ? "has" : "have"} expired.`,
    `Run the evaluation again, with a longer \`retention-days\` where it uploads; or ${mend} \`artifact\`.`
  );
}
function listFault(failure, run) {
  const [why, mend] = explanation(failure, run);
  return new UserError(`\`artifact\`: the artifacts of ${run.title} cannot be listed: ${why}.`, mend);
}
function downloadFault(failure, name, run) {
  if (failure.kind === "gone") return expiredFault([name], run);
  const [why, mend] = explanation(failure, run);
  return new UserError(`cannot be downloaded from ${run.title}: ${why}.`, mend, { file: shownArtifact(name) });
}
function explanation({ kind, said }, run) {
  const answer = `(${quote(said)})`;
  switch (kind) {
    case "token":
      return [`GitHub does not accept the token ${answer}`, `Check the \`github-token\` input. ${PERMISSION}`];
    case "permission":
      return [`the token may not do this ${answer}`, PERMISSION];
    case "absent":
    case "gone":
      return [
        `GitHub finds no such thing, or the token may not see it ${answer}`,
        `Check that ${run.title} exists and is not deleted. ${PERMISSION}`
      ];
    case "rate-limited":
      return [`GitHub asks for fewer requests ${answer}`, "Run the job again later."];
    case "too-long":
    case "refused":
      return [`GitHub refused ${answer}`, "If the repository has moved, give its present name in `repository`."];
    case "unavailable":
      return [
        `GitHub did not answer as it should ${answer}`,
        "Run the job again; see also https://www.githubstatus.com."
      ];
  }
}
var PERMISSION = "Give the job `actions: read` in its `permissions`; for another repository, give `github-token` a token that may read the Actions of that one.";
function alteredFault(name, run, because) {
  return new UserError(
    `is not what ${run.title} uploaded: ${because}.`,
    "Run the job again; if it says the same, upload the artifact anew.",
    { file: shownArtifact(name) }
  );
}
function diskFault(error, name) {
  const code = codeOf(error);
  if (code === void 0) return error;
  return new UserError(
    code === "ENOSPC" || code === "EDQUOT" ? "does not fit on the disk." : `cannot be written to the disk (${code}).`,
    "It is kept in the folder RUNNER_TEMP, or that for temporary files, until it is read: make room there.",
    { file: shownArtifact(name) }
  );
}

// src/sources/artifacts/choose.ts
function chooseArtifacts(artifacts, patterns, run) {
  const inclusions = patterns.filter((pattern) => !pattern.startsWith("!"));
  const exclusions = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  if (inclusions.length === 0) {
    throw new UserError("`artifact` names no artifact.", "Give a name, or a glob such as results-*.");
  }
  const versions = byName(artifacts);
  const names = [...versions.keys()].sort(naturalOrder);
  const matching = (pattern) => {
    if (versions.has(pattern)) return [pattern];
    return isGlob(pattern) ? names.filter(globMatcher(pattern, "name")) : [];
  };
  const excluded = new Set(exclusions.flatMap(matching));
  const included = /* @__PURE__ */ new Map();
  for (const pattern of inclusions) {
    const found = matching(pattern);
    if (found.length === 0) throw nothingMatches(pattern, names, run);
    for (const name of found) included.set(name, included.get(name) === true || name === pattern);
  }
  const wanted = names.filter((name) => included.has(name) && !excluded.has(name));
  if (wanted.length === 0) {
    throw new UserError(
      '`artifact`: every artifact found is taken away again by a "!" pattern.',
      'Narrow the "!" patterns.'
    );
  }
  const chosen = wanted.map((name) => ({ artifact: versions.get(name)[0], isNamed: included.get(name) === true }));
  const expired = chosen.filter(({ artifact }) => artifact.expired);
  if (expired.length > 0) {
    throw expiredFault(
      expired.map(({ artifact }) => artifact.name),
      run
    );
  }
  return { chosen, setAside: wanted.flatMap((name) => versions.get(name).slice(1).map(passedOver)) };
}
function byName(artifacts) {
  const newestFirst = artifacts.toSorted((a, b) => instant(b) - instant(a) || b.id - a.id);
  const versions = /* @__PURE__ */ new Map();
  for (const artifact of newestFirst) {
    const known = versions.get(artifact.name);
    if (known === void 0) versions.set(artifact.name, [artifact]);
    else known.push(artifact);
  }
  return versions;
}
function instant({ createdAt }) {
  const parsed2 = Date.parse(createdAt);
  return Number.isNaN(parsed2) ? 0 : parsed2;
}
function passedOver({ id, name, createdAt }) {
  const made = createdAt === "" ? "" : ` of ${quote(createdAt)}`;
  return { path: shownArtifact(name), why: `an earlier artifact of this name (id ${id}${made}); the newest is read` };
}

// src/sources/artifacts/fetch.ts
import { createHash } from "node:crypto";
import { open as open2 } from "node:fs/promises";
async function fetchArtifact(client, run, artifact, file, budget) {
  const { owner, repo } = run;
  const received = await client.download(
    "GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip",
    { owner, repo, id: artifact.id },
    (content) => writeDown(content, artifact.name, file, budget)
  );
  return { size: received.size, unchecked: check(received, artifact, run) };
}
async function writeDown(content, name, file, budget) {
  const shown2 = shownArtifact(name);
  const hash = createHash("sha256");
  let size = 0;
  let head = Buffer.alloc(0);
  const orFault2 = (error) => {
    throw diskFault(error, name);
  };
  const handle = await open2(file, "w").catch(orFault2);
  try {
    for await (const chunk of content) {
      size += chunk.length;
      budget.chargeDownload(size, shown2);
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
      hash.update(chunk);
      await handle.appendFile(chunk).catch(orFault2);
    }
  } finally {
    await handle.close();
  }
  return { size, digest: hash.digest("hex"), head };
}
function check(received, { name, digest, size }, run) {
  const [, expected] = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? "") ?? [];
  if (expected !== void 0) {
    if (expected.toLowerCase() === received.digest) return void 0;
    const because = `the ${received.size} bytes received have the SHA-256 digest ${received.digest}, the ${size} bytes uploaded have ${expected}`;
    throw alteredFault(name, run, because);
  }
  const shown2 = shownArtifact(name);
  const reason = digest === void 0 ? "no digest of it" : "a digest of it that is no SHA-256";
  if (isZip(received.head)) return `${shown2}: GitHub has ${reason}; only the checksums inside the archive are checked.`;
  if (received.size !== size) {
    throw alteredFault(name, run, `${received.size} bytes were received, ${size} bytes uploaded`);
  }
  return `${shown2}: GitHub has ${reason}; only its size was checked.`;
}

// src/github/payload.ts
function at(value, ...path7) {
  let here = value;
  for (const key of path7) {
    if (typeof here !== "object" || here === null) return void 0;
    here = here[key];
  }
  return here;
}
function isPositiveInteger(value) {
  return Number.isSafeInteger(value) && value > 0;
}
function isText(value) {
  return typeof value === "string" && value !== "";
}

// src/sources/artifacts/list.ts
async function listArtifacts(client, { owner, repo, id }) {
  const byId = /* @__PURE__ */ new Map();
  let total = 0;
  const found = await client.all(
    "GET /repos/{owner}/{repo}/actions/runs/{id}/artifacts",
    { owner, repo, id },
    (body) => {
      const count = at(body, "total_count");
      const artifacts = at(body, "artifacts");
      if (typeof count !== "number" || !Array.isArray(artifacts)) throw incomplete();
      total = count;
      return artifacts.map(artifactOf);
    }
  );
  for (const artifact of found) byId.set(artifact.id, artifact);
  if (byId.size < total) throw new ApiFailure("unavailable", `${byId.size} of ${total} artifacts listed`);
  return [...byId.values()];
}
function artifactOf(data) {
  const [id, name, size] = [at(data, "id"), at(data, "name"), at(data, "size_in_bytes")];
  const [createdAt, digest] = [at(data, "created_at"), at(data, "digest")];
  if (!isPositiveInteger(id) || !isText(name) || typeof size !== "number") throw incomplete();
  return {
    id,
    name,
    size,
    expired: at(data, "expired") === true,
    createdAt: isText(createdAt) ? createdAt : "",
    digest: isText(digest) ? digest : void 0
  };
}

// src/sources/artifacts/run.ts
function runOf({ runId, repository }, environment) {
  const [thisRun, thisRepository] = [environment["GITHUB_RUN_ID"] ?? "", environment["GITHUB_REPOSITORY"] ?? ""];
  const name = repository || thisRepository;
  const isHere = name.toLowerCase() === thisRepository.toLowerCase();
  if (runId === "" && !isHere) {
    throw new UserError(
      `\`repository\` is ${quote(name)}, and \`run-id\` is empty: this run is not one of that repository.`,
      "Give the id of the run that has the artifacts."
    );
  }
  const place = repositoryOf(name);
  if (place === void 0) throw wrong("repository", "owner/name", name, "GITHUB_REPOSITORY");
  const id = runId || thisRun;
  if (!/^[0-9]{1,20}$/.test(id)) throw wrong("run-id", "the number of a workflow run", id, "GITHUB_RUN_ID");
  return { ...place, id, isThisRun: isHere && id === thisRun, title: `run ${id} of ${name}` };
}
function wrong(input, form, value, variable) {
  if (value !== "") return new UserError(`\`${input}\` must be ${form}, not ${quote(value)}.`, "Correct the input.");
  return new UserError(`\`${input}\` and ${variable} are both empty.`, `Outside of GitHub Actions, give \`${input}\`.`);
}

// src/sources/artifacts/temporary-folder.ts
import { tmpdir } from "node:os";

// src/base/scratch.ts
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
var SIGNALS = ["SIGHUP", "SIGINT", "SIGTERM"];
var open3 = /* @__PURE__ */ new Set();
async function scratchFolder(parent, prefix) {
  if (open3.size === 0) {
    process.on("exit", removeAll);
    for (const signal of SIGNALS) process.on(signal, end);
  }
  const path7 = await mkdtemp(join(parent, prefix)).catch((error) => {
    stopWatching();
    throw error;
  });
  open3.add(path7);
  return {
    path: path7,
    remove() {
      removeFolder(path7);
      stopWatching();
    }
  };
}
function removeFolder(path7) {
  open3.delete(path7);
  rmSync(path7, { recursive: true, force: true });
}
function removeAll() {
  for (const path7 of open3) removeFolder(path7);
}
function end(signal) {
  removeAll();
  stopWatching();
  process.kill(process.pid, signal);
}
function stopWatching() {
  if (open3.size > 0) return;
  process.off("exit", removeAll);
  for (const signal of SIGNALS) process.off(signal, end);
}

// src/sources/artifacts/temporary-folder.ts
async function temporaryFolder(environment) {
  const parent = environment["RUNNER_TEMP"] || tmpdir();
  return scratchFolder(parent, "beta-certificate-").catch((error) => {
    throw fileFault(error, parent);
  });
}

// src/sources/artifacts/index.ts
var DOWNLOAD_RETRIES = { tries: 4, baseDelay: 1e3, requestTimeout: 6e4, total: 18e5 };
async function openArtifacts(request, token, environment, limits = DEFAULT_LIMITS, retryPolicy = DOWNLOAD_RETRIES) {
  const run = runOf(request, environment);
  const access = accessOf(environment, token);
  if ("rule" in access) {
    const is = access.value === void 0 ? "" : `, and is ${quote(access.value)}`;
    throw new UserError(`\`artifact\`: ${access.rule}${is}.`, access.mend);
  }
  const client = await connect(access, retryPolicy);
  const listed2 = await orFault(listArtifacts(client, run), (failure) => listFault(failure, run));
  const { chosen, setAside: setAside2 } = chooseArtifacts(listed2, request.patterns, run);
  const folder = await temporaryFolder(environment);
  const budget = new Budget(limits);
  const expander = new Expander(folder.path, budget);
  const files = [];
  const warnings = [];
  try {
    for (const [index, { artifact, isNamed }] of chosen.entries()) {
      budget.addFile();
      const file = path4.join(folder.path, String(index));
      const shown2 = shownArtifact(artifact.name);
      const { size, unchecked } = await orFault(
        fetchArtifact(client, run, artifact, file, budget),
        (failure) => downloadFault(failure, artifact.name, run)
      );
      if (unchecked !== void 0) warnings.push(unchecked);
      const inside = await expander.expandAs(shown2, { real: file, size });
      if (inside.length === 0) expander.setAside.push({ path: shown2, why: "an archive without files" });
      for (const each of inside) files.push(isNamed && each.path === shown2 ? each : { ...each, walked: true });
    }
  } catch (error) {
    folder.remove();
    throw error;
  }
  files.sort((a, b) => naturalOrder(a.path, b.path));
  return { files, setAside: [...setAside2, ...expander.setAside], warnings, close: async () => folder.remove() };
}
async function orFault(promise, explain) {
  try {
    return await promise;
  } catch (error) {
    throw error instanceof ApiFailure ? explain(error) : error;
  }
}

// src/sources/select.ts
import { lstat, readdir as readdir3, realpath as realpath3 } from "node:fs/promises";
import path5 from "node:path";
async function selectFiles(patterns, cwd, budget, fence) {
  const exclusions = patterns.filter((pattern) => pattern.startsWith("!"));
  const inclusions = patterns.filter((pattern) => !pattern.startsWith("!"));
  if (inclusions.length === 0) {
    throw new UserError("`results` names no files.", 'Give a path, a folder or a glob such as "results/**/*.json".');
  }
  const excluded = await Promise.all(exclusions.map((pattern) => exclusion(pattern.slice(1), cwd)));
  const setAside2 = /* @__PURE__ */ new Map();
  const shown2 = (file) => shownPath(file, cwd);
  const note = (file, why) => setAside2.set(shown2(file), why);
  const byReal = /* @__PURE__ */ new Map();
  for (const pattern of inclusions) {
    let found = 0;
    for await (const file of matches(pattern, cwd, { shown: shown2, setAside: note, fence })) {
      found++;
      if (excluded.some((isExcluded) => isExcluded(file.path))) continue;
      const key = keyOf2(file);
      const known = byReal.get(key);
      if (known === void 0) budget.addFile();
      else noteDuplicate(known, file, note, shown2);
      const walked = file.walked === true && known?.walked !== false;
      if (known === void 0 || file.path === file.real) byReal.set(key, { ...file, walked });
      else byReal.set(key, { ...known, walked });
    }
    if (found === 0) throw await matchesNothing(pattern, cwd);
  }
  if (byReal.size === 0) {
    throw new UserError(
      '`results`: every file found is taken away again by a "!" pattern.',
      'Narrow the "!" patterns.'
    );
  }
  const files = [...byReal.values()].filter((file) => !isNamedBySheet(file, byReal));
  return { files, setAside: [...setAside2].map(([file, why]) => ({ path: file, why })) };
}
function keyOf2({ real, sheet }) {
  return sheet === void 0 ? real : `${real}\0${sheet}`;
}
function isNamedBySheet({ real, sheet, walked }, files) {
  return walked === true && sheet === void 0 && [...files.keys()].some((key) => key.startsWith(`${real}\0`));
}
function noteDuplicate(known, file, note, shown2) {
  if (known.path === file.path) note(file.path, "named more than once; it is read once");
  else {
    const [read3, unread] = file.path === file.real ? [file, known] : [known, file];
    note(unread.path, `the same file as ${shown2(read3.path)}; it is read once`);
  }
}
var SHEET = /^(.+\.xls[xm])#([^/\\?*[\]:]+)$/i;
async function* matches(pattern, cwd, notes) {
  if (pattern.trim() === "") throw new UserError("`results` has an empty pattern.", "Remove the empty line.");
  let isFound = false;
  for await (const file of filesOf(pattern, cwd, notes)) {
    isFound = true;
    yield file;
  }
  const [, workbook, sheet] = isFound ? [] : SHEET.exec(pattern) ?? [];
  if (workbook === void 0) return;
  for await (const file of filesOf(workbook, cwd, notes)) yield { ...file, sheet };
}
async function* filesOf(pattern, cwd, notes) {
  const literal = await existing(pattern, cwd);
  if (literal !== void 0) {
    const shown2 = notes.shown(literal);
    await notes.fence?.check(literal, shown2);
    const found = await statFile(literal, shown2);
    if (found.isDirectory()) yield* folderFiles(literal, notes);
    else if (found.isFile())
      yield { path: literal, real: await realFile(literal, shown2), size: found.size, walked: false };
    else throw new UserError("is not a regular file.", "Write the results to a file first.", { file: shown2 });
    return;
  }
  if (!isGlob(pattern)) return;
  const { base, rest } = splitGlob(pattern);
  const folder = path5.resolve(cwd, base);
  if (!await isFolder(folder)) return;
  await notes.fence?.check(folder, notes.shown(folder));
  const isMatch = globMatcher(rest, "path");
  const depth = rest.includes("**") ? Infinity : rest.split("/").length;
  for await (const file of walk(folder, { ...notes, depth, hidden: /(^|[/{,])\./.test(rest) })) {
    if (isMatch(slashed(path5.relative(folder, file.path)))) yield { ...file, walked: false };
  }
}
async function* folderFiles(folder, notes) {
  let isEmpty = true;
  for await (const file of walk(folder, { ...notes, depth: Infinity, hidden: false })) {
    isEmpty = false;
    yield { ...file, walked: true };
  }
  if (!isEmpty) return;
  const mend = "Check the path; names that begin with a dot, node_modules and links to folders are not visited.";
  throw new UserError("is a folder without files.", mend, { file: notes.shown(folder) });
}
var NAMES_NOTHING = /* @__PURE__ */ new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EINVAL", "ERR_INVALID_ARG_VALUE"]);
async function existing(pattern, cwd) {
  for (const text of /* @__PURE__ */ new Set([pattern, pattern.replaceAll("\\", "/")])) {
    const file = path5.resolve(cwd, text);
    try {
      await lstat(file);
      return file;
    } catch (error) {
      if (!NAMES_NOTHING.has(codeOf(error) ?? "")) {
        throw fileFault(error, shownPath(file, cwd));
      }
    }
  }
  return void 0;
}
async function isFolder(folder) {
  try {
    return (await lstat(await realpath3(folder))).isDirectory();
  } catch {
    return false;
  }
}
function splitGlob(pattern) {
  const segments = path5.posix.normalize(pattern.replaceAll("\\", "/")).split("/");
  const first = segments.findIndex(isGlob);
  const at3 = first < 0 ? segments.length - 1 : first;
  const base = segments.slice(0, at3).join("/");
  return { base: base === "" && at3 > 0 ? "/" : base, rest: segments.slice(at3).join("/") };
}
async function exclusion(pattern, cwd) {
  const literal = await existing(pattern, cwd);
  if (literal !== void 0) return (file) => file === literal || file.startsWith(literal + path5.sep);
  const glob = path5.posix.normalize(pattern.replaceAll("\\", "/")).replace(/\/$/, "");
  const isMatch = globMatcher(glob, "path");
  return (file) => {
    const text = slashed(path5.isAbsolute(glob) ? file : path5.relative(cwd, file));
    const ends = [...text.matchAll(/\//g)].map(({ index }) => index);
    return [...ends, text.length].some((end2) => isMatch(text.slice(0, end2)));
  };
}
var NEARBY = 5;
async function matchesNothing(pattern, cwd) {
  const { base, rest } = splitGlob(pattern);
  let folder = path5.resolve(cwd, base);
  let wanted = rest;
  while (!await isFolder(folder) && path5.dirname(folder) !== folder) {
    wanted = path5.basename(folder);
    folder = path5.dirname(folder);
  }
  const names = await readdir3(folder).catch(() => []);
  const likeness = new Map(names.map((name) => [name, sharedStart(name, wanted)]));
  names.sort((a, b) => likeness.get(b) - likeness.get(a) || naturalOrder(a, b));
  const nearby = names.filter((name) => !name.startsWith(".")).slice(0, NEARBY);
  const seen3 = nearby.length === 0 ? "That folder is empty." : `There is: ${nearby.map(quote).join(", ")}.`;
  const where = folder.length > 80 ? `\u2026${folder.slice(-79)}` : folder;
  return new UserError(
    `\`results\`: no file matches ${quote(pattern)}, looked up in ${quote(where)}.`,
    `${seen3} Check the path, and that the results are written before this step.`
  );
}
function sharedStart(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

// src/sources/index.ts
async function openSources(patterns, { cwd, limits = DEFAULT_LIMITS, fence }) {
  const budget = new Budget(limits);
  const selected = await selectFiles(patterns, cwd, budget, fence);
  const expander = new Expander(cwd, budget);
  const files = [];
  for (const file of selected.files) {
    for (const result of await expander.expand(file)) {
      const isNamed = file.walked === false && result.path === shownPath(file.path, cwd);
      const found = file.sheet === void 0 ? result : ofSheet(result, file.sheet);
      files.push(isNamed ? found : { ...found, walked: true });
    }
  }
  files.sort((a, b) => naturalOrder(a.path, b.path));
  return { files, setAside: [...selected.setAside, ...expander.setAside] };
}
function ofSheet(file, sheet) {
  const path7 = shownSheet(file.path, sheet);
  if (file.entries !== void 0) return { ...file, path: path7, sheet };
  throw new UserError(
    `this is no Excel workbook, so that it has no sheet ${quote(sheet)}.`,
    "Name the file without `#` and what follows it.",
    { file: file.path }
  );
}

// src/outcomes/row-labels.ts
var MAX_GROUPS = 500;
var RowLabels = class {
  /** @param input  the input that asked for the labels, for messages */
  constructor(input, field2) {
    this.input = input;
    this.field = field2;
  }
  input;
  field;
  numbers = /* @__PURE__ */ new Map();
  names = [];
  byRow = /* @__PURE__ */ new Map();
  /** States the label of a row; all records of a query must agree. */
  state(row, label, describe, place) {
    let number = this.numbers.get(label);
    if (number === void 0) {
      this.numbers.set(label, number = this.numbers.size);
      this.names.push(label);
    }
    const known = this.byRow.get(row);
    if (known === void 0) this.byRow.set(row, number);
    else if (known !== number) {
      throw new UserError(
        `query ${quote(describe())} has the ${this.field} ${quote(label)} here and ${quote(this.names[known])} elsewhere.`,
        `Give each query one ${this.field}.`,
        place
      );
    }
  }
  /**
   * The rows of each label, in the order of the labels; rows without one are together under `(none)`.
   *
   * @throws UserError where no row has a label, or there are too many
   */
  groups(rows) {
    this.check();
    if (this.numbers.size > MAX_GROUPS) {
      throw new UserError(
        `\`${this.input}\`: ${quote(this.field)} has ${this.numbers.size} different values; at most ${MAX_GROUPS} can be compared.`,
        "Name a field with fewer values."
      );
    }
    const { names } = this;
    const groups2 = new Map([...names].sort().map((name) => [name, new Uint32Array(wordsFor(rows))]));
    for (let row = 0; row < rows; row++) {
      const number = this.byRow.get(row);
      const name = number === void 0 ? "(none)" : names[number];
      let bits = groups2.get(name);
      if (bits === void 0) groups2.set(name, bits = new Uint32Array(wordsFor(rows)));
      setBit(bits, row);
    }
    return groups2;
  }
  /**
   * The label of each row as a whole number; a row without one is a cluster of its own.
   *
   * @throws UserError where no row has a label
   */
  clusters(rows) {
    this.check();
    let next = this.numbers.size;
    return Float64Array.from({ length: rows }, (_, row) => this.byRow.get(row) ?? next++);
  }
  /**
   * The label that was stated for a row, by its number.
   *
   * @throws UserError where no row has a label
   */
  labelByRow() {
    this.check();
    return (row) => {
      const number = this.byRow.get(row);
      return number === void 0 ? void 0 : this.names[number];
    };
  }
  check() {
    if (this.byRow.size > 0) return;
    throw new UserError(
      `\`${this.input}\`: no record has ${quote(this.field)}.`,
      "Name `task`, `subject` (where the format has them) or a column of the table."
    );
  }
};
function labelOf(record, field2) {
  if (field2 === "task") return record.task;
  return field2 === "subject" ? record.details?.subject : void 0;
}

// src/readers/reader.ts
var CELL = { wrong: 0, right: 1, missing: 2 };

// src/readers/record.ts
var MAX_MODELS = 2e4;

// src/outcomes/column.ts
var Column = class {
  constructor(name, capacity, keepDraws, keepScores = false) {
    this.name = name;
    this.capacity = capacity;
    this.right = new Uint32Array(wordsFor(capacity));
    this.graded = new Uint32Array(wordsFor(capacity));
    this.draws = keepDraws ? new Draws() : void 0;
    this.draws?.grow(capacity);
    this.scores = keepScores ? new Float64Array(capacity) : void 0;
  }
  name;
  capacity;
  right;
  graded;
  errored;
  unscored;
  draws;
  /** By row, from 0 to 1; kept where scores are what is measured, and draws are not averaged. */
  scores;
  /** Records that repeated a (model, query) with the same outcome. */
  duplicates = 0;
  grow(capacity) {
    this.capacity = capacity;
    this.right = longer(this.right, capacity);
    this.graded = longer(this.graded, capacity);
    if (this.errored) this.errored = longer(this.errored, capacity);
    if (this.unscored) this.unscored = longer(this.unscored, capacity);
    this.draws?.grow(capacity);
    if (this.scores) {
      const scores = new Float64Array(capacity);
      scores.set(this.scores);
      this.scores = scores;
    }
  }
  /** The outcome on a row, undefined while there is none. */
  outcome(row) {
    const mask = 1 << (row & 31);
    const word2 = row >>> 5;
    return (this.graded[word2] & mask) === 0 ? void 0 : (this.right[word2] & mask) !== 0;
  }
  grade(row, right) {
    const mask = 1 << (row & 31);
    this.graded[row >>> 5] |= mask;
    if (right) this.right[row >>> 5] |= mask;
  }
  markError(row) {
    this.errored ??= new Uint32Array(wordsFor(this.capacity));
    this.errored[row >>> 5] |= 1 << (row & 31);
  }
  markUnscored(row) {
    this.unscored ??= new Uint32Array(wordsFor(this.capacity));
    this.unscored[row >>> 5] |= 1 << (row & 31);
  }
};
function longer(bits, rows) {
  const result = new Uint32Array(wordsFor(rows));
  result.set(bits.subarray(0, result.length));
  return result;
}
function checkModelCount(models) {
  if (models <= MAX_MODELS) return;
  const mend = "Name those that matter in `models`; is the column of the model one of something else?";
  throw new UserError(`there are more than ${MAX_MODELS} models.`, mend);
}

// src/outcomes/conflict.ts
var TABLES = /* @__PURE__ */ new Set(["csv", "json", "parquet", "xlsx"]);
function conflict(clash, files, first) {
  const { model, query, now, then, place } = clash;
  const others = [...files].filter(([{ path: path7 }, models]) => path7 !== place.file && models.has(model)).map(([file]) => file);
  const earlier = others.find((file) => file === first || others.length === 1)?.path;
  const where = earlier === void 0 ? "" : `, in ${earlier}`;
  const roles = TABLES.has([...files.keys()].at(-1)?.format ?? "") ? tasks(place, earlier) : "";
  return new UserError(
    `model ${quote(model)} is ${word(now)} on query ${quote(query)} here and ${word(then)} on it earlier${where}.`,
    `${judges(clash)}${roles}If these are repeated draws, set \`repeats\` to ${typeof now === "number" ? "mean" : "first, majority or mean"}; otherwise remove one of the two.`,
    place
  );
}
function judges({ isJudged }) {
  return isJudged ? "If several judges graded the answers, name the one to use with `judge`. " : "";
}
function tasks(place, earlier) {
  if (earlier === void 0)
    return "If ids restart with some column, say so: `columns: task = NAME`; a column that numbers draws: `columns: repeat = NAME`. ";
  const names = [earlier, place.file ?? ""].map((path7) => path7.split(/[/!]/).at(-1));
  const part2 = names[0] === names[1] ? "{folder}" : "{file}";
  return `If the same ids stand for other questions in each file, say so: \`columns: task = ${part2}\`. `;
}
function word(outcome) {
  if (typeof outcome === "number") return `scored ${outcome}`;
  return outcome ? "right" : "wrong";
}

// src/outcomes/grid-block.ts
var GridBlock = class {
  constructor(columns) {
    this.columns = columns;
    this.graded = new Uint32Array(columns.length);
    this.right = new Uint32Array(columns.length);
  }
  columns;
  word = -1;
  graded;
  right;
  /** Adds a row that has no outcomes yet; `cells` holds a CELL code for each column. */
  add(row, cells) {
    if (row >>> 5 !== this.word) {
      this.flush();
      this.word = row >>> 5;
    }
    const { graded: graded2, right } = this;
    const shift = row & 31;
    for (let i = 0; i < graded2.length; i++) {
      const cell = cells[i];
      graded2[i] |= (cell ^ 2) >>> 1 << shift;
      right[i] |= (cell & 1) << shift;
    }
  }
  /** Moves what was gathered into the columns. */
  flush() {
    if (this.word === -1) return;
    for (const [i, column2] of this.columns.entries()) {
      column2.graded[this.word] |= this.graded[i];
      column2.right[this.word] |= this.right[i];
    }
    this.graded.fill(0);
    this.right.fill(0);
    this.word = -1;
  }
};

// src/outcomes/id-index.ts
import { randomBytes } from "node:crypto";
var IdIndex = class {
  size = 0;
  /** The id that was interned last. */
  last = 0;
  /** Whether every id so far was greater than the one before it: then `slots` and `hashes` are not in use yet. */
  growing = true;
  slots = new Int32Array(0);
  hashes = new Int32Array(0);
  /** ends[i] is where id i ends in the arena; it begins where its predecessor ends. */
  ends = new Float64Array(1 << 9);
  arena = Buffer.allocUnsafe(1 << 14);
  /** Where texts are put to be looked up. */
  scratch = Buffer.allocUnsafe(1 << 10);
  key = new Int32Array(new Uint8Array(randomBytes(8)).buffer);
  /** The number of the id `bytes[start, end)`, which gets the next free one when it is new. */
  intern(bytes, start, end2) {
    const next = this.last + 1;
    if (this.size > 0 && this.equals(this.last, bytes, start, end2)) return this.last;
    if (next < this.size && this.equals(next, bytes, start, end2)) return this.last = next;
    return this.last = this.lookUp(bytes, start, end2);
  }
  lookUp(bytes, start, end2) {
    if (this.growing) {
      if (this.size === 0 || this.isGreaterThanLast(bytes, start, end2)) return this.append(bytes, start, end2);
      this.startHashing();
    }
    const hash = halfSipHash(this.key[0], this.key[1], bytes, start, end2);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot] >= 0; slot = slot + 1 & mask) {
      const known = this.slots[slot];
      if (this.hashes[known] === hash && this.equals(known, bytes, start, end2)) return known;
    }
    const index = this.append(bytes, start, end2);
    this.hashes[index] = hash;
    this.slots[slot] = index;
    if (this.size * 2 > this.slots.length) this.makeSlots(this.slots.length * 4);
    return index;
  }
  internText(id) {
    if (3 * id.length > this.scratch.length) this.scratch = Buffer.allocUnsafe(6 * id.length);
    return this.intern(this.scratch, 0, this.scratch.write(id, "utf8"));
  }
  /** The number of an id that was interned, without interning it. */
  find(id) {
    if (this.growing) this.startHashing();
    const bytes = Buffer.from(id);
    const hash = halfSipHash(this.key[0], this.key[1], bytes, 0, bytes.length);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; this.slots[slot] >= 0; slot = slot + 1 & mask) {
      const known = this.slots[slot];
      if (this.hashes[known] === hash && this.equals(known, bytes, 0, bytes.length)) return known;
    }
    return void 0;
  }
  text(index) {
    return this.arena.toString("utf8", this.begin(index), this.ends[index]);
  }
  begin(index) {
    return index === 0 ? 0 : this.ends[index - 1];
  }
  equals(index, bytes, start, end2) {
    const begin = this.begin(index);
    const length = end2 - start;
    if (this.ends[index] - begin !== length) return false;
    for (let i = 0; i < length; i++) if (this.arena[begin + i] !== bytes[start + i]) return false;
    return true;
  }
  /** In order of length, then of bytes. */
  isGreaterThanLast(bytes, start, end2) {
    const begin = this.begin(this.size - 1);
    const length = end2 - start;
    const difference = length - (this.ends[this.size - 1] - begin);
    if (difference !== 0) return difference > 0;
    for (let i = 0; i < length; i++) {
      const order = bytes[start + i] - this.arena[begin + i];
      if (order !== 0) return order > 0;
    }
    return false;
  }
  append(bytes, start, end2) {
    const index = this.size;
    const top = this.begin(index);
    const length = end2 - start;
    if (top + length > this.arena.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.arena.length * 2, top + length));
      this.arena.copy(larger, 0, 0, top);
      this.arena = larger;
    }
    for (let i = 0; i < length; i++) this.arena[top + i] = bytes[start + i];
    if (index === this.ends.length) this.growIds();
    this.ends[index] = top + length;
    this.size += 1;
    return index;
  }
  growIds() {
    const ends = new Float64Array(this.ends.length * 2);
    ends.set(this.ends);
    this.ends = ends;
    if (this.growing) return;
    const hashes = new Int32Array(ends.length);
    hashes.set(this.hashes);
    this.hashes = hashes;
  }
  startHashing() {
    this.growing = false;
    this.hashes = new Int32Array(this.ends.length);
    for (let index = 0; index < this.size; index++) {
      this.hashes[index] = halfSipHash(this.key[0], this.key[1], this.arena, this.begin(index), this.ends[index]);
    }
    let slots = 1 << 10;
    while (slots < this.size * 4) slots *= 4;
    this.makeSlots(slots);
  }
  makeSlots(length) {
    const mask = length - 1;
    const slots = new Int32Array(length).fill(-1);
    const { hashes, size } = this;
    for (let index = 0; index < size; index++) {
      let slot = hashes[index] & mask;
      while (slots[slot] >= 0) slot = slot + 1 & mask;
      slots[slot] = index;
    }
    this.slots = slots;
  }
};
function halfSipHash(key0, key1, bytes, start, end2) {
  let v0 = key0;
  let v1 = key1;
  let v2 = key0 ^ 1819895653;
  let v3 = key1 ^ 1952801890;
  const words = end2 - start >> 2;
  for (let round2 = 0; round2 <= words + 3; round2++) {
    let word2 = 0;
    if (round2 < words) {
      const at3 = start + 4 * round2;
      word2 = bytes[at3] | bytes[at3 + 1] << 8 | bytes[at3 + 2] << 16 | bytes[at3 + 3] << 24;
    } else if (round2 === words) {
      word2 = end2 - start << 24;
      for (let at3 = start + 4 * words, shift = 0; at3 < end2; at3++, shift += 8) word2 |= bytes[at3] << shift;
    } else if (round2 === words + 1) {
      v2 ^= 255;
    }
    v3 ^= word2;
    v0 = v0 + v1 | 0;
    v1 = (v1 << 5 | v1 >>> 27) ^ v0;
    v0 = v0 << 16 | v0 >>> 16;
    v2 = v2 + v3 | 0;
    v3 = (v3 << 8 | v3 >>> 24) ^ v2;
    v0 = v0 + v3 | 0;
    v3 = (v3 << 7 | v3 >>> 25) ^ v0;
    v2 = v2 + v1 | 0;
    v1 = (v1 << 13 | v1 >>> 19) ^ v2;
    v2 = v2 << 16 | v2 >>> 16;
    v0 ^= word2;
  }
  return v1 ^ v3;
}

// src/outcomes/file-summary.ts
function emptySummary(path7, format) {
  return {
    path: path7,
    format,
    models: [],
    records: 0,
    errors: 0,
    unscored: 0,
    missing: 0,
    scores: 0,
    setAside: [],
    warnings: []
  };
}
function setAside(summary, what, count) {
  const known = summary.setAside.find((entry) => entry.what === what);
  if (known) known.count += count;
  else summary.setAside.push({ what, count });
}

// src/readers/query-key.ts
function queryKey(task, id) {
  return task === void 0 ? id : `${task.replace(/[\\:]/g, "\\$&")}:${id}`;
}

// src/base/valid-text.ts
function checkId(text, place) {
  if (!LONE_SURROGATE.test(text)) return;
  throw new UserError(`the query id ${quote(text)} is not valid Unicode.`, "Write the results again as UTF-8.", place);
}
var LONE_SURROGATE = new RegExp("\\p{Surrogate}", "u");

// src/outcomes/patterns.ts
function namedPatterns(patterns) {
  const pools = new Set(patterns.map(({ models }) => JSON.stringify([...models].sort())));
  return patterns.map(({ models, cells, count, place }) => {
    const order = models.map((_, i) => i).sort((i, j) => models[i] < models[j] ? -1 : 1);
    const sorted = order.map((i) => models[i]);
    const pattern = order.map((i) => "01-"[cells[i]]).join("");
    const of = pools.size === 1 ? "" : JSON.stringify(sorted);
    return {
      id: `pattern${of}:${pattern}`,
      models: sorted,
      cells: cells.map((_, k) => cells[order[k]]),
      count,
      place
    };
  });
}
function patternTaken(id, place) {
  return new UserError(
    `a query of another file has the id ${quote(id)}, which stands for a row of this grouped table.`,
    "Rename the query, or certify the two apart.",
    place
  );
}

// src/outcomes/row-places.ts
var RowPlaces = class {
  files = new Int32Array(1024);
  /** 0 where the format has no lines, or the row was not stated. */
  lines = new Int32Array(1024);
  /** States the place of a row; only the first counts. */
  state(row, file, line) {
    if (row >= this.lines.length) {
      this.files = longer2(this.files, row);
      this.lines = longer2(this.lines, row);
    }
    if (this.lines[row] !== 0) return;
    this.files[row] = file;
    this.lines[row] = line;
  }
  /** Undefined where the row stands on no line. */
  of(row) {
    const line = this.lines[row] ?? 0;
    return line === 0 ? void 0 : { file: this.files[row], line };
  }
};
function longer2(array, row) {
  const grown = new Int32Array(Math.max(row + 1, 2 * array.length));
  grown.set(array);
  return grown;
}

// src/outcomes/weights.ts
var MAX_QUERIES = 1e10;
var RowWeights = class {
  /** 0 where no count was given. */
  counts = null;
  total = 0;
  grow(rows) {
    if (this.counts === null) return;
    const longer3 = new Float64Array(rows);
    longer3.set(this.counts);
    this.counts = longer3;
  }
  /** States the count of a row. The same row may be stated again, but not differently. */
  state(row, count, capacity, describe, place) {
    checkCount(count, place);
    this.counts ??= new Float64Array(capacity);
    const known = this.counts[row];
    if (known !== 0 && known !== count) {
      throw new UserError(
        `query ${quote(describe())} has the count ${count} here and ${known} earlier.`,
        "Give each query one count.",
        place
      );
    }
    if (known === 0) this.charge(count, place);
    this.counts[row] = count;
  }
  /** Adds to the count of a row. */
  add(row, count, capacity, place) {
    this.charge(count, place);
    this.counts ??= new Float64Array(capacity);
    this.counts[row] += count;
  }
  charge(count, place) {
    this.total += count;
    if (this.total <= MAX_QUERIES) return;
    throw new UserError(
      `with this row, the counts add up to more than ${integer(MAX_QUERIES)} queries.`,
      "Is the column of counts one of something else? A count is the number of queries that a row stands for.",
      place
    );
  }
  /** The weight of each of the first `rows` rows, or null where every row is one query. */
  toArray(rows) {
    if (this.counts === null) return null;
    const weights = this.counts.slice(0, rows).map((count) => count === 0 ? 1 : count);
    return weights.every((weight) => weight === 1) ? null : weights;
  }
};
function checkCount(count, place) {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new UserError(
      `the count ${quote(count)} is not a positive whole number.`,
      "Give each row the number of queries that it stands for.",
      place
    );
  }
}

// src/outcomes/grading.ts
function graded(result, options, place) {
  const { passThreshold, scoreRange } = options;
  if (scoreRange !== void 0) {
    const score = scaled(result, scoreRange, place);
    return { score, right: score >= 0.5 };
  }
  if (typeof result === "boolean") return { score: result ? Math.max(1, passThreshold) : 0, right: result };
  if (!Number.isFinite(result) || passThreshold <= 1 && (result < 0 || result > 1)) {
    throw new UserError(
      `the score ${quote(result)} is not between 0 and 1, the scale on which the pass threshold ${passThreshold} lies.`,
      "Set `pass-threshold` to the score from which an answer counts as right on your scale (for 1 to 10, say 7).",
      place
    );
  }
  return { score: result, right: result >= passThreshold };
}

// src/outcomes/content-hashes.ts
var ContentHashes = class {
  known = /* @__PURE__ */ new Map();
  /** @throws UserError where the row was stated with another hash */
  state(row, hash, id, place) {
    const known = this.known.get(row);
    if (known === void 0) this.known.set(row, { hash, place });
    else if (known.hash !== hash) {
      throw new UserError(
        `query ${quote(id())} has the content hash ${quote(hash)} here and ${quote(known.hash)} in ${known.place.file ?? "another file"}: the same id, but not the same question.`,
        "Evaluate all models on one version of the data set.",
        place
      );
    }
  }
};

// src/outcomes/table.ts
var NOT_SELECTED = "records of models not selected by `models`";
var OutcomeTable = class {
  constructor(options) {
    this.options = options;
  }
  options;
  ids = new IdIndex();
  columns = /* @__PURE__ */ new Map();
  files = [];
  /** Names that the selection left out, for the message where it matches nothing. */
  unselected = /* @__PURE__ */ new Set();
  weights = new RowWeights();
  /** The first line of each row; files count as in `files`. */
  places = new RowPlaces();
  modelsOf = /* @__PURE__ */ new Map();
  capacity = 1024;
  /** Rows of a grid that are not in the columns yet. */
  block;
  hashes = new ContentHashes();
  /** Grouped rows without ids, by pattern; they become rows when the models are all known. */
  patterns = [];
  /** Labels of queries that may turn out to have no outcomes: a description makes no query part of the evaluation. */
  described = [];
  open(file, format) {
    this.flush();
    const summary = emptySummary(file.path, format);
    const number = this.files.push(summary) - 1;
    const models = /* @__PURE__ */ new Set();
    this.modelsOf.set(summary, models);
    return {
      selects: (model) => this.options.selects === void 0 ? void 0 : this.isSelected(model),
      record: (record) => {
        if (!this.isSelected(record.model)) {
          setAside(summary, NOT_SELECTED, 1);
          return;
        }
        models.add(record.model);
        this.addRecord(record, summary, number);
      },
      // What several judges say beside the one that is used is evidence, not an outcome.
      verdict: () => void 0,
      grid: (names) => {
        for (const name of names) models.add(name);
        return this.grid(names, summary, number);
      },
      answers: () => this.answers(summary, number, models),
      setAside: (what, count = 1) => setAside(summary, what, count),
      reading: (text) => summary.reading = text,
      label: ({ task, id }, field2, value, line) => this.label(this.row(this.ids.internText(queryKey(task, id))), field2, value, { file: summary.path, line }),
      fact: (query, { labels }, line) => {
        for (const [field2, value] of labels ?? [])
          this.described.push({
            key: queryKey(query.task, query.id),
            field: field2,
            value,
            place: { file: summary.path, line }
          });
      },
      warn: (message) => {
        if (!summary.warnings.includes(message)) summary.warnings.push(message);
      }
    };
  }
  /** Weight of each row, or null where every row is one query. */
  rowWeights() {
    return this.weights.toArray(this.ids.size);
  }
  /**
   * Ends the reading. Turns grouped rows into rows: equal patterns over the same models are one row, in whatever order
   * they came.
   */
  finish() {
    this.flush();
    for (const [summary, models] of this.modelsOf) for (const model of [...models].sort()) summary.models.push(model);
    for (const { key, field: field2, value, place } of this.described) {
      const row = this.ids.find(key);
      if (row !== void 0) this.label(row, field2, value, place);
    }
    const named = this.ids.size;
    for (const { id, models, cells, count, place } of namedPatterns(this.patterns)) {
      const fresh = this.ids.size;
      const row = this.row(this.ids.internText(id));
      if (row < named) throw patternTaken(id, place);
      this.weights.add(row, count, this.capacity, place);
      if (row === fresh)
        this.addCells(
          models.map((model) => this.column(model)),
          cells,
          row,
          place
        );
    }
    this.patterns.length = 0;
  }
  isSelected(model) {
    const selected = this.options.selects === void 0 || this.options.selects(model);
    if (!selected) this.unselected.add(model);
    return selected;
  }
  /** Before anything is read from the columns. */
  flush() {
    this.block?.flush();
    this.block = void 0;
  }
  addRecord(record, summary, file) {
    this.flush();
    const place = record.line === void 0 ? { file: summary.path } : { file: summary.path, line: record.line };
    if (record.model === "")
      throw new UserError("the model has no name.", "Give every record the name of its model.", place);
    const key = queryKey(record.task, record.id);
    checkId(key, place);
    const row = this.row(this.ids.internText(key));
    if (record.line !== void 0) this.places.state(row, file, record.line);
    for (const { field: field2 } of this.options.labels ?? []) {
      const value = record.labels?.get(field2) ?? labelOf(record, field2);
      if (value !== void 0) this.label(row, field2, value, place);
    }
    const column2 = this.column(record.model);
    if (record.count !== void 0) this.stateCount(row, record.count, place);
    if (record.contentHash !== void 0) this.hashes.state(row, record.contentHash, () => this.ids.text(row), place);
    if (record.result === "missing") summary.missing += 1;
    else this.addResult(column2, row, record.result, record, summary, place);
  }
  addResult(column2, row, result, record, summary, place) {
    summary.records += 1;
    if (result === "error") {
      summary.errors += 1;
      column2.markError(row);
      column2.draws?.addFailed(row, "error");
    } else if (result === "unscored") {
      summary.unscored += 1;
      column2.markUnscored(row);
      column2.draws?.addFailed(row, "unscored");
    } else {
      if (typeof result === "number" && result !== 0 && result !== 1) summary.scores += 1;
      const { score, right } = graded(result, this.options, place);
      this.gradeCell(column2, row, score, right, record, place);
    }
  }
  grid(models, summary, file) {
    const columns = models.map((model) => this.column(model));
    const width = columns.length;
    const block = new GridBlock(columns);
    return {
      row: (bytes, start, end2, cells, line, count) => {
        let missing = 0;
        for (let i = 0; i < width; i++) if (cells[i] === CELL.missing) missing += 1;
        summary.missing += missing;
        summary.records += width - missing;
        if (width === 0) return;
        const fresh = this.ids.size;
        const row = this.row(this.ids.intern(bytes, start, end2));
        if (row === fresh) this.places.state(row, file, line);
        if (count !== void 0) this.stateCount(row, count, { file: summary.path, line });
        if (row === fresh && this.options.repeats === void 0 && this.options.scoreRange === void 0) {
          if (this.block !== block) this.flush();
          this.block = block;
          block.add(row, cells);
        } else {
          this.addCells(columns, cells, row, { file: summary.path, line });
        }
      },
      pattern: (cells, count, line) => {
        checkCount(count, { file: summary.path, line });
        this.patterns.push({ models, cells: cells.slice(), count, place: { file: summary.path, line } });
        const missing = cells.filter((cell) => cell === CELL.missing).length;
        summary.missing += missing;
        summary.records += width - missing;
      }
    };
  }
  answers(summary, file, models) {
    this.flush();
    const columns = [];
    return {
      model: (name) => columns.push(this.isSelected(name) ? (models.add(name), this.column(name)) : null) - 1,
      row: (bytes, start, end2, model, cell, line) => {
        const column2 = columns[model];
        if (column2 === null) {
          setAside(summary, NOT_SELECTED, 1);
          return;
        }
        const row = this.row(this.ids.intern(bytes, start, end2));
        this.places.state(row, file, line);
        if (cell === CELL.missing) {
          summary.missing += 1;
          return;
        }
        summary.records += 1;
        const isPlain2 = column2.draws === void 0 && column2.scores === void 0 && column2.outcome(row) === void 0;
        if (isPlain2) column2.grade(row, cell === CELL.right);
        else this.addCells([column2], [cell], row, { file: summary.path, line });
      }
    };
  }
  label(row, field2, value, place) {
    if (value === "") return;
    for (const labels of this.options.labels ?? []) {
      if (labels.field === field2) labels.state(row, value, () => this.ids.text(row), place);
    }
  }
  /** The cells of a row that was seen before, or whose draws are kept. */
  addCells(columns, cells, row, place) {
    this.flush();
    for (const [i, column2] of columns.entries()) {
      if (cells[i] === CELL.missing) continue;
      const { score, right } = graded(cells[i] === CELL.right, this.options, place);
      this.gradeCell(column2, row, score, right, {}, place);
    }
  }
  gradeCell(column2, row, score, right, { repeat, details }, place) {
    const before = column2.outcome(row);
    column2.draws?.add(row, score, right, repeat);
    if (before === void 0) {
      column2.grade(row, right);
      if (column2.scores) column2.scores[row] = score;
    } else if (this.options.repeats !== void 0) {
      return;
    } else if (before === right && (column2.scores === void 0 || column2.scores[row] === score)) {
      if (repeat === void 0) column2.duplicates += 1;
    } else {
      const clash = {
        model: column2.name,
        query: this.ids.text(row),
        now: column2.scores === void 0 ? right : score,
        then: column2.scores?.[row] ?? before,
        isJudged: details?.judge !== void 0,
        place
      };
      throw conflict(clash, this.modelsOf, this.files[this.places.of(row)?.file ?? -1]);
    }
  }
  column(name) {
    let column2 = this.columns.get(name);
    if (column2 === void 0) {
      checkModelCount(this.columns.size + 1);
      const { repeats, scoreRange } = this.options;
      column2 = new Column(
        name,
        this.capacity,
        repeats !== void 0,
        repeats === void 0 && scoreRange !== void 0
      );
      this.columns.set(name, column2);
    }
    return column2;
  }
  /** Makes room for a row and gives it back. */
  row(row) {
    if (row >= this.capacity) {
      this.capacity *= 2;
      for (const column2 of this.columns.values()) column2.grow(this.capacity);
      this.weights.grow(this.capacity);
    }
    return row;
  }
  stateCount(row, count, place) {
    this.weights.state(row, count, this.capacity, () => this.ids.text(row), place);
  }
};

// src/formats/csv/raw-row.ts
function tooLong(file, line) {
  return new UserError(
    `one row is longer than ${MAX_ROW / 1024 / 1024} MiB.`,
    "Is a quote left open? Otherwise leave the long texts out of the results.",
    { file: file.path, line }
  );
}
var MAX_ROW = 64 * 1024 * 1024;

// src/formats/csv/plain-lines.ts
var PlainLines = class {
  constructor(delimiter, line) {
    this.delimiter = delimiter;
    this.line = line;
  }
  delimiter;
  line;
  /** The beginning of a line whose end has not come yet, in pieces. */
  pieces = [];
  /** Length of that beginning. */
  held = 0;
  /** The whole rows of a piece of text; `rest` is where reading must go on by other means, from `line` on. */
  write(text) {
    const quote2 = text.indexOf('"');
    const end2 = quote2 === -1 ? text.lastIndexOf("\n") : text.lastIndexOf("\n", quote2);
    const rows = end2 === -1 ? [] : this.rows(this.taken() + text.slice(0, end2));
    const behind2 = text.slice(end2 + 1);
    if (quote2 !== -1) return { rows, rest: this.taken() + behind2 };
    this.pieces.push(behind2);
    this.held += behind2.length;
    return { rows, rest: void 0 };
  }
  /** The last row, where it lacks its line end. */
  end() {
    return this.rows(this.taken());
  }
  taken() {
    const text = this.pieces.join("");
    this.pieces = [];
    this.held = 0;
    return text;
  }
  rows(text) {
    const rows = [];
    for (const ended of text.split("\n")) {
      const line = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
      if (line !== "") rows.push({ cells: line.split(this.delimiter), line: this.line });
      this.line += 1;
    }
    return rows;
  }
};

// ../main/node_modules/csv-parse/lib/index.js
import { Transform } from "stream";
var Parser = class extends Transform {
  constructor(opts = {}) {
    super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
    this.api = transform({
      on_skip: (err, chunk) => {
        this.emit("skip", err, chunk);
      },
      ...opts
    });
    this.state = this.api.state;
    this.options = this.api.options;
    this.info = this.api.info;
  }
  // Implementation of `Transform._transform`
  _transform(buf, _, callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      buf,
      false,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.end();
        this.on("end", this.destroy);
      }
    );
    if (err !== void 0) {
      this.state.stop = true;
    }
    callback(err);
  }
  // Implementation of `Transform._flush`
  _flush(callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      void 0,
      true,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.on("end", this.destroy);
      }
    );
    callback(err);
  }
};
var parse2 = function() {
  let data, options, callback;
  for (const i in arguments) {
    const argument3 = arguments[i];
    const type = typeof argument3;
    if (data === void 0 && (typeof argument3 === "string" || Buffer.isBuffer(argument3))) {
      data = argument3;
    } else if (options === void 0 && is_object(argument3)) {
      options = argument3;
    } else if (callback === void 0 && type === "function") {
      callback = argument3;
    } else {
      throw new CsvError(
        "CSV_INVALID_ARGUMENT",
        ["Invalid argument:", `got ${JSON.stringify(argument3)} at index ${i}`],
        options || {}
      );
    }
  }
  const parser = new Parser(options);
  if (callback) {
    const records = options === void 0 || options.objname === void 0 ? [] : /* @__PURE__ */ Object.create(null);
    parser.on("readable", function() {
      let record;
      while ((record = this.read()) !== null) {
        if (options === void 0 || options.objname === void 0) {
          records.push(record);
        } else {
          Object.assign(records, {
            [record[0]]: record[1]
            // writable: true,
            // enumerable: true,
            // configurable: true
          });
        }
      }
    });
    parser.on("error", function(err) {
      callback(err, void 0, parser.api.__infoDataSet());
    });
    parser.on("end", function() {
      callback(void 0, records, parser.api.__infoDataSet());
    });
  }
  if (data !== void 0) {
    const writer = function() {
      parser.write(data);
      parser.end();
    };
    if (typeof setImmediate === "function") {
      setImmediate(writer);
    } else {
      setTimeout(writer, 0);
    }
  }
  return parser;
};

// src/formats/csv/quoted-rows.ts
async function* quotedRows(file, texts, delimiter, lineEnd, firstLine2) {
  let batch = [];
  let fault;
  const lines = new LineCount(firstLine2, lineEnd);
  const parser = parse2({
    delimiter,
    info: true,
    max_record_size: MAX_ROW,
    record_delimiter: lineEnd === "\r" ? ["\r"] : ["\r\n", "\n"],
    relax_column_count: true,
    skip_empty_lines: true
  });
  parser.on("readable", () => {
    for (let next = read(parser); next !== null; next = read(parser)) {
      batch.push({ cells: next.record, line: lines.beginningOf(next) });
    }
  });
  parser.on("error", (error) => fault = error);
  for await (const text of texts) {
    parser.write(text);
    await new Promise((resolve) => setImmediate(resolve));
    if (fault) throw csvFault(fault, file, lines);
    if (batch.length > 0) yield batch;
    batch = [];
  }
  parser.end();
  await new Promise((resolve) => parser.once("close", resolve));
  if (fault) throw csvFault(fault, file, lines);
  if (batch.length > 0) yield batch;
}
function read(parser) {
  return parser.read();
}
var LineCount = class {
  constructor(firstLine2, lineEnd) {
    this.lineEnd = lineEnd;
    this.shift = firstLine2 - 1;
    this.next = firstLine2;
  }
  lineEnd;
  /** What has to be added to the parser's count. */
  shift;
  /** The line behind the last row. */
  next;
  beginningOf({ record, info }) {
    let [breaks, others] = [0, 0];
    for (const cell of record) {
      if (!cell.includes("\n") && !cell.includes("\r")) continue;
      for (const char of cell) {
        if (char === this.lineEnd) breaks += 1;
        else if (char === "\n" || char === "\r") others += 1;
      }
    }
    this.shift -= others;
    const end2 = info.lines + this.shift;
    this.next = end2 + 1;
    return end2 - breaks;
  }
  ofFault(error) {
    return (error.lines ?? 1) + this.shift;
  }
};
function csvFault(error, file, lines) {
  const code = error.code ?? "unknown";
  if (code === "CSV_MAX_RECORD_SIZE") return tooLong(file, lines.next);
  if (code === "CSV_QUOTE_NOT_CLOSED") {
    return new UserError(
      "a quote is opened here, or on a later line, and not closed before the end of the file.",
      "Close the quote, or write the file again: it may be cut short.",
      { file: file.path, line: lines.next }
    );
  }
  return new UserError(
    `not valid CSV (${quote(code)}).`,
    "Quote cells that hold quotes, delimiters or line ends, and double the quotes inside them (RFC 4180).",
    { file: file.path, line: lines.ofFault(error) }
  );
}

// src/formats/csv/csv-rows.ts
async function* csvRows(file, chunks, header, delimiter, firstLine2 = 1, lineEnd = "\n") {
  const texts = decoded(file, chunks, firstLine2);
  const plain4 = new PlainLines(delimiter, firstLine2);
  let isHeader = firstLine2 === 1;
  try {
    for await (const batch of allRows(file, texts, plain4, delimiter, lineEnd)) {
      const rows = isHeader ? batch.slice(1) : batch;
      isHeader = false;
      for (const row of rows) finish(row, file, header);
      if (rows.length > 0) yield rows;
    }
  } finally {
    await texts.return(void 0);
  }
}
async function* allRows(file, texts, plain4, delimiter, lineEnd) {
  if (lineEnd === "\r") {
    yield* quotedRows(file, texts, delimiter, lineEnd, 1);
    return;
  }
  for (let next = await texts.next(); !next.done; next = await texts.next()) {
    const { rows, rest } = plain4.write(next.value);
    if (rows.length > 0) yield rows;
    if (rest !== void 0) {
      yield* quotedRows(file, joined(rest, texts), delimiter, lineEnd, plain4.line);
      return;
    }
    if (plain4.held > MAX_ROW) throw tooLong(file, plain4.line);
  }
  const last = plain4.end();
  if (last.length > 0) yield last;
}
function finish({ cells, line }, file, header) {
  if (cells.length !== header.length) {
    throw new UserError(
      `the row has ${cells.length} cells, but the header has ${header.length}.`,
      "Give every row one cell for each column; quote cells that hold the delimiter.",
      { file: file.path, line }
    );
  }
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (cell.charCodeAt(0) === APOSTROPHE) cells[i] = unguarded(cell);
  }
}
var APOSTROPHE = 39;
async function* joined(first, others) {
  yield first;
  yield* others;
}
async function* decoded(file, chunks, firstLine2) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: firstLine2 !== 1 });
  let line = firstLine2;
  const decode2 = (chunk) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== void 0 });
    } catch {
      const place = { file: file.path, line };
      throw new UserError(`the text is not UTF-8 from about line ${line} on.`, "Save the file as UTF-8.", place);
    }
  };
  for await (const chunk of chunks) {
    const text = decode2(chunk);
    if (text !== "") yield text;
    for (let at3 = chunk.indexOf(10); at3 !== -1; at3 = chunk.indexOf(10, at3 + 1)) line += 1;
  }
  decode2();
}

// src/readers/preview-file.ts
import { isUtf8 } from "node:buffer";

// src/formats/csv/delimiter.ts
function delimiterOf(text) {
  const line = firstLine(text);
  const count = (delimiter) => line.split(delimiter).length;
  const candidates = [",", ";", "	"];
  return candidates.reduce((best, candidate) => count(candidate) > count(best) ? candidate : best);
}
function isWiderThan(most, text, delimiter) {
  const line = firstLine(text);
  let columns = 1;
  for (let at3 = line.indexOf(delimiter); at3 !== -1; at3 = line.indexOf(delimiter, at3 + 1)) columns += 1;
  return columns > most;
}
function lineEndOf(text) {
  return /^[^\r\n]*\r(?!\n|$)/.test(withoutQuoted(text).trimStart()) ? "\r" : "\n";
}
function firstLine(text) {
  return /^[^\r\n]*/.exec(withoutQuoted(text).trimStart())[0];
}
function withoutQuoted(text) {
  return text.replace(/"[^"]*"/g, "");
}

// src/readers/preview-file.ts
var OPENING = 1024 * 1024;
var FIRST_VALUE = 64 * 1024 * 1024;
var PIECE = 64 * 1024;
var ITEMS = 20;
var ROWS = 200;
var LFS = "version https://git-lfs.github.com/spec/";
var OLD_OFFICE = Buffer.from("d0cf11e0a1b11ae1", "hex");
var MAX_COLUMNS = 2 * MAX_MODELS + 1e3;
async function previewFile(file) {
  if (file.entries) return { kind: "zip", entries: file.entries.map((entry) => entry.path.split("!").at(-1)) };
  const { bytes, text, whole } = await openingOf(file);
  if (bytes.length === 0) return { kind: "empty" };
  if (bytes.subarray(0, LFS.length).toString("latin1") === LFS) return { kind: "lfs-pointer" };
  if (bytes.subarray(0, 4).toString("latin1") === "PAR1") {
    const { parquetColumns } = await import("./parquet-YJTLJQIO.js");
    return { kind: "parquet", columns: await parquetColumns(file) };
  }
  if (bytes.subarray(0, OLD_OFFICE.length).equals(OLD_OFFICE))
    return {
      kind: "unreadable",
      because: "it is an Office file in the old format or with a password; save it as .xlsx without one"
    };
  const fault = notText(bytes, whole);
  if (fault !== void 0) return { kind: "unreadable", ...fault };
  const first = /\S/.exec(text)?.[0];
  if (first === void 0) return { kind: "empty" };
  if (first === "[" && !BRACKETED_NAME.test(text)) return arrayPreview(text, whole);
  if (first === "{") return objectPreview(file, text);
  const root = XML_ROOT.exec(text)?.[1];
  if (root !== void 0) return { kind: "xml", root };
  const preview = csvPreview(text, whole);
  if (whole || preview.kind !== "csv" || preview.rows.length > 0) return preview;
  const longer3 = await openingOf(file, FIRST_VALUE);
  const found = csvPreview(longer3.text, longer3.whole);
  if (longer3.whole || found.kind !== "csv" || found.rows.length > 0) return found;
  return { kind: "unreadable", because: "its first row has more than 64 MiB", isBroken: true };
}
var XML_ROOT = /^\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<![A-Za-z][^>]*>\s*)*<([A-Za-z][\w:.-]*)[\s/>]/;
var BRACKETED_NAME = /^\s*\[(?!true\b|false\b|null\b|NaN\b|Infinity\b)[A-Za-z]/;
async function openingOf(file, size = OPENING) {
  const chunks = [];
  let seen3 = 0;
  for await (const chunk of file.open()) {
    chunks.push(Buffer.from(chunk));
    seen3 += chunk.length;
    if (seen3 > size) break;
  }
  const whole = seen3 <= size;
  const bytes = Buffer.concat(chunks).subarray(0, size);
  const text = (whole ? bytes : wholeCharacters(bytes)).toString("utf8").replace(/^\ufeff/, "");
  return { bytes, text, whole };
}
function notText(bytes, whole) {
  const utf16 = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  if (utf16) return { because: "it is UTF-16 text; save it as UTF-8", isBroken: true };
  if (bytes.includes(0)) return { because: "it holds NUL bytes: it is binary, or text in another encoding than UTF-8" };
  if (!isUtf8(whole ? bytes : wholeCharacters(bytes)))
    return { because: "it is not UTF-8 text; save it as UTF-8", isBroken: true };
  return void 0;
}
function wholeCharacters(bytes) {
  let end2 = bytes.length;
  while (end2 > bytes.length - 4 && (bytes[end2 - 1] & 192) === 128) end2 -= 1;
  return (bytes[end2 - 1] & 128) === 0 ? bytes : bytes.subarray(0, end2 - 1);
}
function arrayPreview(text, whole) {
  const items = parseOpening(text);
  if (!Array.isArray(items))
    return { kind: "unreadable", because: "it begins like a JSON array, but is not JSON", isBroken: true };
  const preview = { kind: "json-array", items: items.slice(0, ITEMS) };
  return whole && endsInside(text) ? { ...preview, isCut: true } : preview;
}
async function objectPreview(file, text) {
  const items = [];
  let rest = text.trimStart();
  const value = parseOpening(rest);
  if (typeof value !== "object" || value === null)
    return { kind: "unreadable", because: "it begins like a JSON object, but is not JSON", isBroken: true };
  const { several: several2, isCut: isCut2 } = await extentOf(file);
  if (!several2) return { kind: "json-object", value, ...isCut2 ? { isCut: isCut2 } : {} };
  items.push(value);
  for (let at3 = rest.indexOf("\n"); at3 !== -1 && items.length < ITEMS; at3 = rest.indexOf("\n")) {
    rest = rest.slice(at3 + 1);
    const next = rest.indexOf("\n");
    const item = next === -1 ? void 0 : parseOpening(rest.slice(0, next));
    if (item !== void 0) items.push(item);
  }
  return { kind: "json-lines", items };
}
async function extentOf(file) {
  let values = 0;
  let isCut2 = false;
  const scanner = new JsonScanner({
    select: () => {
      values += 1;
      return "skip";
    },
    value: () => void 0
  });
  let size = 0;
  try {
    for await (const chunk of file.open()) {
      for (let at3 = 0; at3 < chunk.length; at3 += PIECE) {
        scanner.write(chunk.subarray(at3, at3 + PIECE));
        if (values > 1) return { several: true, isCut: isCut2 };
      }
      size += chunk.length;
      if (size >= FIRST_VALUE) return { several: false, isCut: isCut2 };
    }
    isCut2 = !scanner.end();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
  }
  return { several: values > 1, isCut: isCut2 && values === 1 };
}
function endsInside(text) {
  const scanner = new JsonScanner({ select: () => "skip", value: () => void 0 });
  try {
    scanner.write(Buffer.from(text));
    return !scanner.end();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return false;
  }
}
function csvPreview(text, whole) {
  const delimiter = delimiterOf(text);
  if (isWiderThan(MAX_COLUMNS, text, delimiter))
    return { kind: "unreadable", because: `its first row has more than ${MAX_COLUMNS} columns` };
  const lineEnd = lineEndOf(text);
  const end2 = text.lastIndexOf(lineEnd);
  const lines = whole || end2 === -1 ? text : text.slice(0, end2 + 1);
  const rows = [];
  let because = "there is no header";
  try {
    parse(lines, {
      delimiter,
      on_record: (row) => {
        rows.push(row);
        return null;
      },
      record_delimiter: lineEnd === "\r" ? ["\r"] : ["\r\n", "\n"],
      relax_column_count: true,
      skip_empty_lines: true,
      to: ROWS
    });
  } catch (error) {
    because = String(error.code);
  }
  const [header, ...others] = rows;
  if (header === void 0) return { kind: "unreadable", because: `it is neither JSON nor CSV (${because})` };
  return { kind: "csv", header, rows: others };
}

// src/readers/common/arguments.ts
var MACHINE = /* @__PURE__ */ new Set([
  "api_key",
  "batch_size",
  "cache_dir",
  "data_parallel_size",
  "device",
  "device_map",
  "gpu_memory_utilization",
  "max_batch_size",
  "max_connections",
  "max_retries",
  "num_concurrent",
  "parallelize",
  "swap_space",
  "tensor_parallel_size",
  "timeout",
  "tokenized_requests",
  "trust_remote_code"
]);
function argumentFacts(given, model) {
  const entries = isObject(given) ? Object.entries(given) : typeof given === "string" ? ofText(given) : [];
  const kept = entries.filter(
    ([name, value]) => value !== null && value !== "" && value !== model && !MACHINE.has(name)
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)])
  );
}
function ofText(text) {
  const found = [];
  for (const part2 of text.match(/(?:\{[^}]*\}|\[[^\]]*\]|"[^"]*"|[^,])+/g) ?? []) {
    const equals = part2.indexOf("=");
    if (equals > 0) found.push([part2.slice(0, equals).trim(), part2.slice(equals + 1).trim()]);
  }
  return found;
}

// src/readers/common/path-parts.ts
function pathParts(path7) {
  return path7.replace(/\.xls[xm]#(?=[^/]*$)/i, "/").split(/[/!]/);
}
function stem(name) {
  return name.replace(/(\.(?:csv|tsv|txt|json|jsonl|ndjson|gz|zst|zip|parquet|xml|xlsx|xlsm))+$/i, "");
}

// src/readers/common/path-differences.ts
var ENDINGS = /(\.(?:csv|tsv|txt|json|jsonl|ndjson|gz|zst|zip|parquet|xml|xlsx|xlsm|eval))+$/i;
function pathDifferences(paths) {
  const parts = paths.map((path7) => pathParts(path7.replace(ENDINGS, "")));
  const shortest = Math.min(...parts.map((segments) => segments.length));
  const isShared = (at3) => new Set(parts.map(at3)).size === 1;
  let front = 0;
  while (front < shortest && isShared((segments) => segments[front])) front += 1;
  let back = 0;
  while (back < shortest - front && isShared((segments) => segments.at(-1 - back))) back += 1;
  return parts.map((segments) => segments.slice(front, segments.length - back).join("/"));
}

// src/readers/common/runs.ts
function settleRuns(runs) {
  const names = /* @__PURE__ */ new Map();
  const aside = [];
  const notes = [];
  for (const sameModel of groups(runs, ({ model }) => model)) {
    for (const [system, parts] of systemsOf(sameModel)) {
      for (const sameTask of groups(system, ({ task }) => task)) {
        for (const overlapping of components(sameTask)) {
          const choice = choose(overlapping);
          for (const { run, path: path7 } of choice.kept) names.set(run, nameOf(run.model, [...parts, ...path7]));
          for (const one of choice.aside) {
            aside.push({ run: one.run, why: `${subject(one.run)}: ${one.why}` });
            if (!one.isCopy)
              notes.push({ run: one.for, text: `${subject(one.run)}: ${one.run.file.path} is not used, ${one.why}` });
          }
        }
      }
    }
    const kept2 = sameModel.filter((run) => names.has(run));
    const several2 = [...new Set(kept2.map((run) => names.get(run)))];
    if (several2.length > 1) notes.push({ run: kept2[0], text: severalText(kept2[0].model, several2) });
  }
  checkNames(names);
  const kept = runs.filter((run) => names.has(run)).map((run) => ({ run, model: names.get(run) }));
  return { kept, aside, notes };
}
function systemsOf(runs) {
  const keys = differing(runs, ({ system }) => system);
  const partsOf2 = (facts, names) => names.map((name) => [name, valueOf(facts, name) ?? ""]);
  return groups(runs, ({ system }) => JSON.stringify(partsOf2(system, keys))).flatMap((sameSystem) => {
    const crowded = groups(sameSystem, ({ task }) => task).flatMap((group) => components(group));
    const labels = [...new Set(crowded.flatMap((group) => differing(group, (run) => run.labels)))].sort();
    return groups(sameSystem, (run) => JSON.stringify(partsOf2(run.labels, labels))).map((same) => [
      same,
      [...partsOf2(same[0].system, keys), ...partsOf2(same[0].labels, labels)]
    ]);
  });
}
function differing(runs, factsOf) {
  const names = new Set(runs.flatMap((run) => Object.keys(factsOf(run) ?? {})));
  const values = (name) => runs.map((run) => valueOf(factsOf(run), name));
  return [...names].filter((name) => new Set(values(name).filter((value) => value !== void 0)).size > 1).sort();
}
function valueOf(facts, name) {
  return facts === void 0 ? void 0 : Object.hasOwn(facts, name) ? facts[name] : "";
}
function components(runs) {
  if (runs.length === 1) return [[...runs]];
  const home = runs.map((_, i) => i);
  const root = (i) => home[i] === i ? i : home[i] = root(home[i]);
  const first = /* @__PURE__ */ new Map();
  for (const [i, run] of runs.entries()) {
    for (const id of run.outcomes.keys()) {
      const other = first.get(id);
      if (other === void 0) first.set(id, i);
      else home[root(i)] = root(other);
    }
  }
  for (const [i, run] of runs.entries()) if (run.outcomes.size === 0) home[root(i)] = root(i === 0 ? 1 : 0);
  return groups(runs, (_, i) => String(root(i)));
}
function choose(runs) {
  const aside = [];
  const drop = (run, other, why, isCopy2 = false) => {
    for (const earlier of aside.splice(0)) aside.push(earlier.for === run ? { ...earlier, for: other } : earlier);
    aside.push({ run, for: other, why, isCopy: isCopy2 });
  };
  let kept = [];
  const isDated = runs.every(({ date }) => date !== void 0);
  for (const run of isDated ? [...runs].sort((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : 0) : runs) {
    const other = isDated ? kept[0] : kept.find((one) => baseOf(one) === baseOf(run) && isCopy(run, one));
    if (other === void 0) {
      kept.push(run);
      continue;
    }
    const isNewer = isDated && run.date !== other.date;
    const isFuller = run.outcomes.size > other.outcomes.size;
    const isAsFull = run.outcomes.size === other.outcomes.size;
    const replaces = isFuller || isNewer && isAsFull && (run.isUnfinished !== true || other.isUnfinished === true);
    const isSame2 = isCopy(run, other);
    if (!isNewer && !isSame2 && isAsFull) throw twoGradings(run, other);
    const [used, left] = replaces ? [run, other] : [other, run];
    drop(left, used, whyLeft(left, used, isNewer), !isNewer && isSame2);
    kept = kept.map((one) => one === other ? used : one);
  }
  const paths = kept.length > 1 ? pathDifferences(kept.map((run) => run.folder ?? run.file.path)) : [""];
  return { kept: kept.map((run, i) => ({ run, path: paths[i] === run.model ? [] : [["path", paths[i]]] })), aside };
}
function isCopy(run, other) {
  return isPart(run, other) || isPart(other, run);
}
function baseOf({ folder, file }) {
  return (folder ?? file.path).split(/[/!]/).at(-1);
}
function isPart(run, other) {
  return [...run.outcomes].every(([id, outcome]) => other.outcomes.get(id) === outcome);
}
function whyLeft(run, used, isDated) {
  const counts = `outcomes: ${used.outcomes.size} there, ${run.outcomes.size} here`;
  if (!isDated) return `the same run as ${used.file.path} (${counts})`;
  return run.date < used.date ? `an older run than ${used.file.path} (${counts})` : `newer than ${used.file.path}, but ${run.outcomes.size < used.outcomes.size ? "less complete" : "not ended"} (${counts})`;
}
var BARE = /* @__PURE__ */ new Set(["path", "run"]);
var LONGEST = 40;
function nameOf(model, parts) {
  const said = parts.filter(([, value]) => value !== "").map(([name, value]) => (BARE.has(name) ? "" : `${name}=`) + short(value));
  return said.length === 0 ? model : `${model} (${said.join(", ")})`;
}
function short(value) {
  const text = value.replace(/\s+/g, " ").trim();
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 10)}\u2026${sha256(value).slice(0, 8)}`;
}
function subject({ model, task }) {
  return task === "" ? quote(model) : `${quote(model)} on ${quote(task)}`;
}
function severalText(model, names) {
  const shown2 = names.slice(0, 6).map((name) => quote(name)).join(", ");
  return `${quote(model)} was run in ${names.length} ways, and each is a model of its own: ${shown2}${names.length > 6 ? ", ..." : ""}`;
}
function checkNames(names) {
  const owners = /* @__PURE__ */ new Map();
  for (const [{ model, file }, name] of names) {
    const owner = owners.get(name) ?? model;
    owners.set(name, owner);
    if (owner === model) continue;
    throw new UserError(`two models would both be named ${quote(name)}.`, "Rename one of them, or leave one out.", {
      file: file.path
    });
  }
}
function twoGradings(run, other) {
  return new UserError(
    `it holds the same run of ${subject(run)} as ${other.file.path}, with other outcomes: one of them was graded again.`,
    "Leave out the one that is not to count, for example with a `!` pattern in `results`.",
    { file: run.file.path }
  );
}
function groups(items, keyOfItem) {
  const found = /* @__PURE__ */ new Map();
  for (const [i, item] of items.entries()) {
    const group = found.get(keyOfItem(item, i));
    if (group === void 0) found.set(keyOfItem(item, i), [item]);
    else group.push(item);
  }
  return [...found.values()];
}

// src/readers/common/ledger.ts
var RunLedger = class {
  constructor(sink) {
    this.sink = sink;
  }
  sink;
  entries = [];
  verdicts = [];
  runs = /* @__PURE__ */ new Map();
  sinks = /* @__PURE__ */ new Map();
  open(file, format) {
    const out = this.sink.open(file, format);
    this.sinks.set(file, out);
    const facts = /* @__PURE__ */ new Map();
    const of = (model) => ({ ...facts.get(void 0), ...facts.get(model) });
    return {
      ...out,
      logged: (more, model) => void facts.set(model, { ...facts.get(model), ...more }),
      record: (record) => {
        const run = this.runOf(file, record, of(record.model));
        const id = keyOf(record.id, String(record.repeat ?? ""));
        if (record.result !== "error" && record.result !== "missing" && record.result !== "unscored")
          run.outcomes.set(id, String(Number(record.result)));
        this.entries.push({ sink: out, run, record });
      },
      verdict: (judge, record) => void this.verdicts.push({ sink: out, key: runKey(file, record, of(record.model)), judge, record })
    };
  }
  /** Gives on the records of the runs that count. To be called when all files are read. */
  settle() {
    const { kept, aside, notes } = settleRuns([...this.runs.values()]);
    for (const { run, text } of notes) this.sinks.get(run.file).warn(text);
    const whys = new Map(aside.map(({ run, why }) => [run, why]));
    const names = new Map(kept.map(({ run, model }) => [run, model]));
    for (const { sink, run, record } of this.entries) {
      const model = names.get(run);
      if (model === void 0) sink.setAside(`records of ${whys.get(run)}`);
      else sink.record(model === record.model ? record : { ...record, model });
    }
    for (const { sink, key, judge, record } of this.verdicts) {
      const run = this.runs.get(key);
      const model = run === void 0 ? record.model : names.get(run);
      if (model !== void 0) sink.verdict(judge, { ...record, model });
    }
  }
  runOf(file, record, facts) {
    const { model, task = "" } = record;
    const key = runKey(file, record, facts);
    const known = this.runs.get(key);
    if (known !== void 0) return known;
    const run = { ...facts, file, model, task, outcomes: /* @__PURE__ */ new Map() };
    this.runs.set(key, run);
    return run;
  }
};
function runKey(file, { model, task = "" }, { folder }) {
  return keyOf(folder ?? file.path, model, task);
}
function byRuns(read3) {
  return async (files, sink, options) => {
    const ledger = new RunLedger(sink);
    await read3(files, ledger, options);
    ledger.settle();
  };
}

// src/readers/common/model-names.ts
function namesFromPaths(paths) {
  const parts = paths.map(pathParts);
  const stems = parts.map((segments) => stem(segments.at(-1)));
  if (areNames(stems)) return stems;
  const depth = Math.max(...parts.map((segments) => segments.length));
  for (let levels = 1; levels < depth; levels++) {
    const folders = parts.map((segments) => segments.slice(-1 - levels, -1).join("/"));
    if (areNames(folders)) return folders;
  }
  return [...paths];
}
function areNames(names) {
  return new Set(names).size === names.length && !names.includes("");
}

// src/readers/common/documents.ts
function documentReader(harness) {
  const kindOf3 = (preview) => preview.kind === "json-object" ? harness.kind(preview.value) : void 0;
  return {
    name: harness.name,
    title: harness.title,
    looksFor: harness.looksFor,
    accepts: (preview) => kindOf3(preview) !== void 0,
    withoutQueries: (preview) => {
      const kind = kindOf3(preview);
      return typeof kind === "object" ? kind.without : void 0;
    },
    read: byRuns(async (files, sink, options) => {
      const names = namesFromPaths(files.map(({ file }) => harness.pathOf?.(file.path) ?? file.path));
      const draws = /* @__PURE__ */ new Map();
      const runs = [];
      for (const [i, { file }] of files.entries()) {
        onlyMetric(options, harness.metric, file);
        const out = sink.open(file, harness.name);
        const value = await partsOf(file, harness.parts);
        const run = await harness.read({ file, value, nameFromPath: names[i], options, sink: out });
        if (run.records.length === 0) {
          throw new UserError("it holds no outcome.", "Did the evaluation end before it wrote its results?", {
            file: file.path
          });
        }
        if (run.logged !== void 0) out.logged(run.logged, run.model);
        const place = run.logged?.folder ?? file.path;
        for (const { task = "", id } of run.records) {
          const key = keyOf(place, run.model, task, id);
          draws.set(key, (draws.get(key) ?? 0) + 1);
        }
        runs.push({ out, run, place });
      }
      const given = /* @__PURE__ */ new Map();
      for (const { out, run, place } of runs) {
        for (const record of run.records) {
          const key = keyOf(place, run.model, record.task ?? "", record.id);
          const repeat = given.get(key) ?? 0;
          given.set(key, repeat + 1);
          out.record({ ...record, model: run.model, ...draws.get(key) > 1 ? { repeat } : {} });
        }
      }
    })
  };
}
async function partsOf(file, parts) {
  const wanted = parts.map((part2) => part2.split("."));
  const select5 = (path7) => {
    const near = wanted.filter((part2) => path7.every((name, i) => part2[i] === "*" || part2[i] === String(name)));
    if (near.some((part2) => part2.length <= path7.length)) return "take";
    return near.length > 0 ? "enter" : "skip";
  };
  const root = {};
  let seen3 = false;
  for await (const batch of jsonValues(file, select5)) {
    for (const { path: path7, value } of batch) {
      if (path7.length === 0) throw notAnObject(file);
      seen3 = true;
      put(root, path7, value);
    }
  }
  if (!seen3) throw notAnObject(file);
  return root;
}
function put(root, path7, value) {
  let node = root;
  for (const [i, name] of path7.entries()) {
    const next = i === path7.length - 1 ? value : typeof path7[i + 1] === "number" ? [] : {};
    const known = Object.hasOwn(node, name) ? Reflect.get(node, name) : void 0;
    const child = known ?? next;
    Object.defineProperty(node, name, { value: child, enumerable: true, configurable: true, writable: true });
    if (typeof child !== "object" || child === null) return;
    node = child;
  }
}
function objectsIn(value) {
  return (Array.isArray(value) ? Object.values(value) : []).filter(isObject);
}
function notAnObject(file) {
  return new UserError("it is not the JSON object that the harness writes.", "Write the file again with the harness.", {
    file: file.path
  });
}

// src/readers/aider.ts
var aiderReader = documentReader({
  name: "aider",
  title: "aider benchmark",
  looksFor: "`testcase`, `model`, `edit_format` and `tests_outcomes`",
  metric: "tests_outcomes",
  parts: [
    "testcase",
    "model",
    "edit_format",
    "tests_outcomes",
    "cost",
    "duration",
    "reasoning_effort",
    "thinking_tokens",
    "prompt_tokens",
    "completion_tokens"
  ],
  kind: (value) => ["testcase", "model", "edit_format", "tests_outcomes"].every((key) => Object.hasOwn(value, key)) ? "outcomes" : void 0,
  read: ({ file, value, options }) => {
    const place = { file: file.path };
    const outcomes = field(value, "tests_outcomes");
    if (!Array.isArray(outcomes) || outcomes.some((outcome) => typeof outcome !== "boolean")) {
      throw new UserError(
        `"tests_outcomes" is ${quote(outcomes)}, not a list of true and false.`,
        "Run the exercise again.",
        place
      );
    }
    const { folder, date, language } = placeOf(file.path);
    const details = detailsOf({
      cost: optionalNumber(field(value, "cost")),
      latency: optionalNumber(field(value, "duration")),
      inputTokens: optionalNumber(field(value, "prompt_tokens")),
      outputTokens: optionalNumber(field(value, "completion_tokens"))
    });
    return {
      model: requiredText(value, "model", place),
      logged: {
        system: argumentFacts({
          format: field(value, "edit_format"),
          effort: field(value, "reasoning_effort") ?? null,
          thinking: field(value, "thinking_tokens") ?? null
        }),
        folder,
        date
      },
      records: [
        {
          id: requiredText(value, "testcase", place),
          ...language === void 0 ? {} : { task: language },
          // Without an outcome the exercise ended before its tests ran.
          result: outcomes.length === 0 ? "error" : outcomes.includes(true),
          ...options.details ? { details } : {}
        }
      ]
    };
  }
});
function placeOf(path7) {
  const segments = path7.split(/[/!]/);
  const run = segments.findIndex((segment) => /^[0-9]{4}(?:-[0-9]{2}){5}--/.test(segment));
  const practice = segments.lastIndexOf("exercises");
  return {
    folder: segments.slice(0, run === -1 ? -2 : run + 1).join("/"),
    date: run === -1 ? void 0 : segments[run].slice(0, 19),
    language: practice > 0 ? segments[practice - 1] : void 0
  };
}

// src/readers/tables/spelling.ts
var RIGHT = /* @__PURE__ */ new Set([
  ...["true", "yes", "pass", "passed", "correct", "right", "success", "succeeded", "successful", "solved", "resolved"],
  ...[
    "accepted",
    "ac",
    "ok",
    "good",
    "valid",
    "oui",
    "ja",
    "vrai",
    "wahr",
    "verdadero",
    "s\xED",
    ...[
      "correcto",
      "correcta",
      "acierto",
      "certo",
      "correto",
      "richtig",
      "korrekt",
      "juste",
      "correcte",
      "corretto",
      "giusto"
    ],
    ...[
      "goed",
      "juist",
      "r\xE4tt",
      "do\u011Fru",
      "poprawne",
      "poprawnie",
      "tak",
      "spr\xE1vn\u011B",
      "\u0432\u0435\u0440\u043D\u043E",
      "\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u043E",
      "\u0434\u0430",
      "\u0432\u0456\u0440\u043D\u043E"
    ],
    ...["\u6B63\u786E", "\u5BF9", "\u6B63\u78BA", "\u662F", "\u901A\u8FC7", "\u6B63\u89E3", "\u5408\u683C", "\u306F\u3044", "\uC815\uB2F5", "\uB9DE\uC74C", "\uC608", "\u0938\u0939\u0940", "\u0635\u062D\u064A\u062D"],
    "\u2705",
    "\u2713",
    "\u2714",
    "\u2714\uFE0F",
    "\u{1F44D}",
    "\u2611",
    "\u2611\uFE0F",
    "\u{1F7E2}"
  ]
]);
var WRONG = /* @__PURE__ */ new Set([
  ...["false", "no", "fail", "failed", "incorrect", "wrong", "failure", "unsuccessful", "unsolved", "unresolved"],
  ...["wrong answer", "rejected", "wa", "not ok", "bad", "invalid", "non", "nein", "faux", "falsch", "falso"],
  ...["incorrecto", "incorrecta", "fallo", "errado", "incorreto", "inkorrekt", "incorrecte", "errato", "sbagliato"],
  ...[
    "fout",
    "onjuist",
    "fel",
    "yanl\u0131\u015F",
    "niepoprawne",
    "niepoprawnie",
    "nie",
    "\u0161patn\u011B",
    "\u043D\u0435\u0432\u0435\u0440\u043D\u043E",
    "\u043D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u043E",
    "\u043D\u0435\u0442"
  ],
  ...[
    "\u043D\u0435\u0432\u0456\u0440\u043D\u043E",
    "\u9519\u8BEF",
    "\u9519",
    "\u932F\u8AA4",
    "\u5426",
    "\u672A\u901A\u8FC7",
    "\u4E0D\u6B63\u89E3",
    "\u4E0D\u5408\u683C",
    "\u3044\u3044\u3048",
    "\uC624\uB2F5",
    "\uD2C0\uB9BC",
    "\uC544\uB2C8\uC624",
    "\u0917\u0932\u0924",
    "\u062E\u0637\u0623"
  ],
  ...["not_attempted", "not attempted", "\u274C", "\u2717", "\u2718", "\u2716", "\u2716\uFE0F", "\u{1F44E}", "\u{1F534}"]
]);
var MISSING = /* @__PURE__ */ new Set(["", "nan", "n/a", "na", "<na>", "null", "none", "\\n"]);
var NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
var LONGEST2 = 40;
var LAST_WORD = /(?:judge?ment|verdict)\s*:\s*\**(yes|no|correct|incorrect|pass|fail)\**\.?\s*$/i;
function readCell(cell) {
  if (cell.length > LONGEST2) return cell.length > 1e5 ? void 0 : lastWord(cell);
  const text = cell.trim();
  if (text === "C") return true;
  if (text === "I") return false;
  const word2 = text.toLowerCase();
  const known = readWord(word2);
  if (known !== void 0) return known;
  if (NUMBER.test(text)) return Number(text);
  const bare = /^(?:"(.*)"|'(.*)'|\[([^[\],]*)\]|(.*[a-z])\.)$/.exec(word2);
  const inner = bare === null ? void 0 : bare.slice(1).find((group) => group !== void 0);
  if (inner !== void 0) return readWord(inner.trim()) ?? (NUMBER.test(inner) ? Number(inner) : void 0);
  const percent = /^(.*?)\s*%$/.exec(text)?.[1];
  if (percent !== void 0) return NUMBER.test(percent) ? Number(percent) / 100 : void 0;
  return lastWord(text);
}
function readWord(word2) {
  if (RIGHT.has(word2)) return true;
  if (WRONG.has(word2)) return false;
  if (MISSING.has(word2)) return "missing";
  return word2 === "error" || word2 === "unscored" ? word2 : void 0;
}
function lastWord(text) {
  const said = LAST_WORD.exec(text.slice(-80))?.[1];
  return said === void 0 ? void 0 : readWord(said.toLowerCase());
}
function readJsonCell(value) {
  if (typeof value === "string") return readCell(value);
  if (typeof value === "boolean") return value;
  if (value === null || value === void 0) return "missing";
  if (typeof value !== "number") return void 0;
  return Number.isNaN(value) ? "missing" : value;
}
var PAIRS = [
  ["Y", "N"],
  ["y", "n"],
  ["T", "F"],
  ["t", "f"],
  ["P", "F"],
  ["+", "-"],
  ["c", "i"]
];
var DECIMAL_COMMA = /^[+-]?[0-9]+,[0-9]+$/;
function spellingOf(values) {
  const filled2 = [...values].filter((value) => readCell(value) !== "missing").map((value) => value.trim());
  const pair = PAIRS.find((both) => filled2.every((value) => both.includes(value)));
  if (pair !== void 0 && pair.every((value) => filled2.includes(value))) return ofPair(...pair);
  if (filled2.some((value) => DECIMAL_COMMA.test(value)) && filled2.every((value) => commaNumber(value) !== void 0))
    return {
      name: "numbers with a decimal comma",
      read: (value) => typeof value === "string" ? commaNumber(value) ?? readJsonCell(value) : readJsonCell(value)
    };
  const numbers = filled2.map((value) => NUMBER.test(value) ? Number(value) : NaN);
  if (numbers.length > 0 && numbers.every((value) => value === 0 || value === 100) && numbers.includes(100) && numbers.includes(0))
    return { name: "100/0", read: hundred };
  if (!filled2.every((value) => readCell(value) !== void 0)) return void 0;
  return { name: nameOfSpelling(filled2), read: readJsonCell };
}
var USUAL = { name: "as written", read: readJsonCell };
function markedSpelling(values, hasBlanks) {
  const [mark, ...others] = values;
  if (mark === void 0 || others.length > 0 || !/^x$/i.test(mark) || !hasBlanks) return void 0;
  const read3 = (value) => {
    const text = typeof value === "string" ? value.trim().toLowerCase() : value;
    if (text === "x") return true;
    return text === "" || text === null || text === void 0 ? false : readJsonCell(value);
  };
  return { name: `${mark}/blank`, read: read3 };
}
function ofPair(right, wrong2) {
  const read3 = (value) => {
    if (typeof value !== "string") return readJsonCell(value);
    const text = value.trim();
    return text === right ? true : text === wrong2 ? false : readCell(value);
  };
  return { name: `${right}/${wrong2}`, read: read3 };
}
function commaNumber(text) {
  const plain4 = text.trim().replace(",", ".");
  return NUMBER.test(plain4) ? Number(plain4) : void 0;
}
function hundred(value) {
  const result = readJsonCell(value);
  return typeof result === "number" ? result / 100 : result;
}
function nameOfSpelling(values) {
  const results = values.map((value) => [value, readCell(value)]);
  if (results.some(([, result]) => typeof result === "number" && result !== 0 && result !== 1)) return "score";
  const word2 = (right2) => results.find(([, result]) => result === right2 || result === Number(right2))?.[0].slice(0, 20);
  const [right, wrong2] = [word2(true), word2(false)];
  return right === void 0 ? wrong2 === void 0 ? "nothing" : `all ${wrong2}` : wrong2 === void 0 ? `all ${right}` : `${right}/${wrong2}`;
}
function isOfRightAndWrong({ name }) {
  return /^\S+\/\S+$/.test(name) && name !== "100/0";
}
var SET_THRESHOLD = "set `pass-threshold` to the one from which an answer counts as right (for 1 to 10, say 7)";
var SPELLINGS = "1/0, 1.0/0.0, true/false, yes/no, pass/fail, passed/failed, correct/incorrect, right/wrong, C/I, a number; empty, NaN, N/A, NA, null, None or \\N for missing; error, unscored";
function holdsError(cell) {
  if (typeof cell === "string") return !NO_ERROR.has(cell.trim().toLowerCase());
  return cell !== null && cell !== void 0 && cell !== false && cell !== 0 && !Number.isNaN(cell);
}
var NO_ERROR = /* @__PURE__ */ new Set([...MISSING, "false", "0", "no"]);

// src/readers/tables/cells.ts
function textId(text) {
  return `#${sha256(text).slice(0, 16)}`;
}
function textOf(cell) {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}
function nameOf2(cell) {
  return textOf(cell).trim();
}
function idOf(row, query, header, place) {
  const text = nameOf2(row[query.column]);
  if (text !== "") {
    checkId(text, place);
    return query.isText ? textId(text) : text;
  }
  throw new UserError("the row has no query id.", "Give every query an id of its own.", {
    ...place,
    column: header[query.column]
  });
}
function countOf(cell, place) {
  const text = nameOf2(cell);
  const count = /^[0-9]+$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new UserError(
    `the count ${quote(cell)} is not a positive whole number.`,
    "Give the number of queries that the row stands for.",
    place
  );
}
function unknownCell(cell, place, mend = "") {
  return new UserError(
    `${quote(cell)} is neither right, wrong, missing nor a score.`,
    `Known: ${SPELLINGS}.${mend}`,
    place
  );
}
function checkDistinct(columns, header, file) {
  const seen3 = /* @__PURE__ */ new Map();
  for (const name of header) seen3.set(name, (seen3.get(name) ?? 0) + 1);
  const twice = columns.find((column2) => seen3.get(header[column2]) > 1);
  if (twice !== void 0) {
    const rule = `there are ${seen3.get(header[twice])} columns named ${quote(header[twice])}.`;
    throw new UserError(rule, "Give each column a name of its own.", { file, line: 1 });
  }
}

// src/readers/tables/details.ts
var TEXT_DETAILS = [
  ["answer", "answer"],
  ["reference", "reference"],
  ["text", "prompt"],
  ["subject", "subject"],
  ["judge", "judge"],
  ["stopReason", "stopReason"],
  ["family", "family"],
  ["picked", "picked"]
];
var NUMBER_DETAILS = [
  "confidence",
  "cost",
  "latency",
  "inputTokens",
  "outputTokens"
];
function holdsDetails(columns) {
  return [...TEXT_DETAILS.map(([role]) => role), ...NUMBER_DETAILS].some((role) => columns.has(role));
}
function rowDetails(columns, row) {
  const details = {};
  const cell = (role) => {
    const column2 = columns.get(role);
    return column2 === void 0 ? "" : textOf(row[column2]);
  };
  for (const [role, field2] of TEXT_DETAILS) {
    const text = cell(role);
    if (text !== "") details[field2] = text;
  }
  for (const role of NUMBER_DETAILS) {
    const text = cell(role).trim();
    const number = text === "" ? NaN : Number(text);
    if (Number.isFinite(number)) details[role] = number;
  }
  return details;
}

// src/readers/tables/solve/refusal.ts
function refuse(rule, mend) {
  return { kind: "refused", rule, mend };
}
function plain(name) {
  if (/^\{[a-z]+[0-9.:]*\}$/.test(name)) return name;
  const quoted = quote(name);
  return /^[\p{L}\p{N}_][\p{L}\p{N} _.:/|()%+?-]*$/u.test(name) && quoted.slice(1, -1) === name ? name : quoted;
}

// src/readers/tables/totals.ts
function isTotalName(cell) {
  return typeof cell === "string" && TOTAL.test(cell.trim());
}
var TOTAL = /^(?:grand )?(?:total|totals|sum|mean|average|avg|overall|macro avg|micro avg|weighted avg|accuracy|std|median)\.?:?$/i;

// src/readers/tables/solve/total-rows.ts
var FEWEST = 5;
function rowsOfNoQuery(family) {
  const found = /* @__PURE__ */ new Set();
  const { names, own: own3, rows } = family;
  for (const [i, { cells }] of rows.entries()) if (repeatsHeader(cells, names, own3)) found.add(i);
  for (const group of grouped(rows.length, (i) => found.has(i) ? void 0 : String(rows[i].table))) {
    const columns = Array.from({ length: own3 }, (_, column2) => totalsIn(group, (i) => rows[i].cells[column2])).filter(
      (column2) => column2 !== void 0 && column2.size > 0
    );
    if (columns.length === 0) continue;
    const isOdd = [0, 1].map((column2) => oddIn(group.map((i) => nameOf2(rows[i].cells[column2]))));
    for (const [at3, i] of group.entries()) {
      const said = columns.map((column2) => column2.get(i)).filter((one) => one !== void 0);
      const isCertain = said.length >= MANY || isOdd.some((odd) => odd(at3));
      if (said.length > 0 && isCertain && said.every((one) => one === "total")) found.add(i);
    }
  }
  return found;
}
function totalQueries({ rows }, { query, model, outcome }) {
  const text = (i, column2) => textOf(rows[i].cells[column2]).trim();
  const keyOf3 = (i) => `${rows[i].table}\0${model === void 0 ? "" : text(i, model)}`;
  const totals = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Set();
  for (const group of grouped(rows.length, keyOf3)) {
    const said = totalsIn(group, (i) => rows[i].cells[outcome]);
    for (const i of group) {
      const id = text(i, query.column);
      if (said?.get(i) === "total") totals.set(id, [...totals.get(id) ?? [], i]);
      else others.add(id);
    }
  }
  const ids = [...others, ...totals.keys()];
  const isOdd = oddIn(ids);
  return new Set(
    [...totals].filter(([id, at3]) => !others.has(id) && (at3.length >= MANY || isOdd(ids.indexOf(id)))).flatMap(([, at3]) => at3)
  );
}
var MANY = 3;
function oddIn(ids) {
  const most = (has2) => ids.filter((id) => has2.test(id)).length > 0.9 * ids.length - 1;
  const usual = [/[0-9]/, /\s/].filter(most);
  return (at3) => ids[at3] === "" || usual.some((has2) => !has2.test(ids[at3]));
}
function grouped(count, keyOf3) {
  const groups2 = /* @__PURE__ */ new Map();
  for (let i = 0; i < count; i++) {
    const key = keyOf3(i);
    if (key === void 0) continue;
    const group = groups2.get(key);
    if (group === void 0) groups2.set(key, [i]);
    else group.push(i);
  }
  return [...groups2.values()];
}
function repeatsHeader(cells, names, own3) {
  let same = 0;
  for (let i = 0; i < own3; i++) {
    const text = nameOf2(cells[i]);
    if (text !== "" && text !== names[i]) return false;
    if (text !== "") same += 1;
  }
  return same >= 2;
}
function totalsIn(group, cellOf) {
  let [right, count] = [0, 0];
  const odd = [];
  for (const i of group) {
    const result = readJsonCell(cellOf(i));
    if (result === true || result === 1) right += 1;
    if (typeof result === "boolean" || result === 0 || result === 1) count += 1;
    else if (result !== "missing") odd.push(i);
    if (odd.length > 4) return void 0;
  }
  if (count < FEWEST) return void 0;
  return new Map(odd.map((i) => [i, isTotalOf(textOf(cellOf(i)).trim(), right, count) ? "total" : "other"]));
}
function isTotalOf(text, right, count) {
  const [, first, over] = /^([0-9]+(?:[.,][0-9]+)?)\s*(?:%|\/\s*([0-9]+))?\s*(?:\([^()]*\))?$/.exec(text) ?? [];
  if (first === void 0) return false;
  const value = Number(first.replace(",", "."));
  if (over !== void 0) return value === right && Number(over) === count;
  const digits = /[.,]([0-9]+)$/.exec(first)?.[1].length ?? 0;
  const step = 10 ** -digits;
  const isNear = (total) => Math.abs(value - total) <= 0.5001 * step;
  return value === right || step < 1 && isNear(right / count) || count >= 10 && isNear(100 * right / count);
}
function namesTotal(cells) {
  return cells.slice(0, 2).some((cell) => isTotalName(cell));
}
function lateFraction(cell, place) {
  return new UserError(
    `it holds ${quote(cell)}, and the many rows before are right or wrong.`,
    "If the row holds means, remove it: it is no query. If these are scores, write all of them as fractions.",
    place
  );
}
function passedOver2(family, found, table, shape) {
  const query = shape.query?.column;
  const isTwofold = shape.kind !== "items" && shape.compare === void 0 && isOfRightAndWrong(shape.spelling);
  const rows = [...found].map((i) => family.rows[i]).filter((row) => row.table === table);
  const lines = new Set(rows.map(({ line }) => line));
  const ids = new Set(rows.map(({ cells }) => query === void 0 ? "" : nameOf2(cells[query])));
  const { hasLines: isByLine, isWhole } = family.tables[table];
  return {
    isEmpty: rows.length === 0,
    doubtsFractions: !isWhole && isTwofold,
    has: (row, line) => rows.length > 0 && (isByLine ? lines.has(line) : query !== void 0 && ids.has(nameOf2(row[query])))
  };
}

// src/readers/tables/long.ts
function columnsUsed({ query, outcome, model, other, compare, only }) {
  const some = [model, compare, only?.column].filter((column2) => column2 !== void 0);
  return [.../* @__PURE__ */ new Set([query.column, outcome, ...some, ...other.values()])];
}
var DECIDING = ["task", "repeat", "count", "judge", "error"];
function isThreeColumns({ query, other, compare, only }) {
  return !query.isText && compare === void 0 && only === void 0 && DECIDING.every((role) => !other.has(role));
}
var LongRows = class {
  constructor(shape, header, context) {
    this.shape = shape;
    this.header = header;
    this.context = context;
    checkDistinct(columnsUsed(shape), header, context.path);
    const { outcome, unused } = shape;
    for (const column2 of unused) {
      context.sink.setAside(
        `column ${quote(header[column2])}: the outcome is ${quote(header[outcome])}; \`metric\` chooses another`
      );
    }
  }
  shape;
  header;
  context;
  /** Whether nothing is wanted of the rows but outcomes, which follow from three columns, and none of them is passed over. */
  get isPlain() {
    const { details, labels, passedOver: passedOver3 } = this.context;
    return !details && labels.size === 0 && passedOver3.isEmpty && isThreeColumns(this.shape);
  }
  get modelOfFile() {
    return this.context.modelOfFile;
  }
  /** One row; cells in the order of the header. */
  add(row, line) {
    const { shape, header, context } = this;
    if (this.isPassedOver(row, line)) return;
    const place = { file: context.path, line };
    const model = shape.model === void 0 ? context.modelOfFile : nameOf2(row[shape.model]);
    if (model === "") {
      const column2 = shape.model === void 0 ? {} : { column: header[shape.model] };
      throw new UserError("the row names no model.", "Give every row the name of its model.", { ...place, ...column2 });
    }
    const record = {
      model,
      id: idOf(row, shape.query, header, place),
      result: this.result(row, place),
      line
    };
    const task = nameOf2(this.cell(row, "task"));
    if (task !== "") record.task = task;
    this.addNumbers(record, row, place);
    const judge = nameOf2(this.cell(row, "judge"));
    if (context.details) record.details = rowDetails(this.shape.other, row);
    else if (judge !== "") record.details = { judge };
    if (context.labels.size > 0) {
      record.labels = new Map([...context.labels].map(([field2, column2]) => [field2, nameOf2(row[column2])]));
    }
    this.give(record, judge);
  }
  /** Rows of another metric, rows of totals, and rows that name nothing at all. */
  isPassedOver(row, line) {
    const { query, model, outcome, only } = this.shape;
    const { sink, passedOver: passedOver3 } = this.context;
    if (only !== void 0 && nameOf2(row[only.column]) !== only.value) {
      sink.setAside(`rows of other values of ${quote(this.header[only.column])} than ${quote(only.value)}`);
    } else if (isTotalName(row[query.column]) || passedOver3.has(row, line)) {
      sink.setAside(`a row of totals (${quote(row[query.column])})`);
    } else if (isBlank(row[query.column]) && isBlank(row[outcome]) && (model === void 0 || isBlank(row[model]))) {
      sink.setAside("rows without a query, a model and an outcome");
    } else return false;
    return true;
  }
  give(record, judge) {
    const { sink, details, judge: used } = this.context;
    if (details && judge !== "") sink.verdict(judge, record);
    if (!this.shape.other.has("judge") || used.takes(judge, sink)) sink.record(record);
  }
  cell(row, role) {
    const column2 = this.shape.other.get(role);
    return column2 === void 0 ? void 0 : row[column2];
  }
  /** An error counts only where there is no outcome: some harnesses log a message beside a graded answer too. */
  result(row, place) {
    const { outcome, compare, spelling } = this.shape;
    if (compare !== void 0) return equality(row[outcome], row[compare]);
    const result = spelling.read(row[outcome]);
    if (result === void 0) {
      const column2 = this.header[outcome];
      const mend = ` Where one word means right and every other wrong, name it: \`columns: outcome = ${plain(column2)} is WORD\`.`;
      throw unknownCell(row[outcome], { ...place, column: column2 }, mend);
    }
    if (this.context.passedOver.doubtsFractions === true && typeof result === "number" && result > 0 && result < 1)
      throw lateFraction(row[outcome], { ...place, column: this.header[outcome] });
    return (result === "missing" || isBlank(row[outcome])) && holdsError(this.cell(row, "error")) ? "error" : result;
  }
  addNumbers(record, row, place) {
    const repeat = this.shape.other.get("repeat");
    const count = this.shape.other.get("count");
    if (repeat !== void 0 && !isBlank(row[repeat]))
      record.repeat = repeatOf(row[repeat], { ...place, column: this.header[repeat] });
    if (count !== void 0 && !isBlank(row[count]))
      record.count = countOf(row[count], { ...place, column: this.header[count] });
  }
};
var NUMBER2 = /^-?[0-9]{1,15}(?:\.[0-9]+)?$/;
function equality(answer, reference) {
  if (isBlank(answer) || isBlank(reference)) return "missing";
  const [said, right] = [nameOf2(answer).toLowerCase(), nameOf2(reference).toLowerCase()];
  return said === right || NUMBER2.test(said) && NUMBER2.test(right) && Number(said) === Number(right);
}
function isBlank(cell) {
  return cell === void 0 || cell === null || typeof cell === "string" && cell.trim() === "";
}
function repeatOf(cell, place) {
  const text = textOf(cell).trim();
  const number = Number(text === "" ? NaN : /[a-z][-_ ]?([0-9]{1,9})$/i.exec(text)?.[1] ?? text);
  if (Number.isFinite(number)) return number;
  throw new UserError(`the repeat ${quote(cell)} is not a number.`, "Number the repeated draws 0, 1, 2, ...", place);
}

// src/readers/tables/wide.ts
var WideRows = class {
  constructor(shape, header, sink, path7, passThreshold, labels = /* @__PURE__ */ new Map(), givesFacts = false, passedOver3 = { has: () => false, isEmpty: true }) {
    this.shape = shape;
    this.header = header;
    this.sink = sink;
    this.path = path7;
    this.passThreshold = passThreshold;
    this.labels = labels;
    this.givesFacts = givesFacts;
    this.passedOver = passedOver3;
    checkColumns(shape, header, path7);
    this.names = shape.models.map(({ name }) => name);
    this.cells = new Uint8Array(this.names.length);
    this.grid = sink.grid(this.names);
    sayUnused(shape, header, sink);
  }
  shape;
  header;
  sink;
  path;
  passThreshold;
  labels;
  givesFacts;
  passedOver;
  /** The models, in the order of their columns. */
  names;
  grid;
  cells;
  /** One row; cells in the order of the header. */
  add(row, line) {
    const { shape } = this;
    const place = { file: this.path, line };
    if (shape.query !== void 0 && (isTotalName(row[shape.query.column]) || this.passedOver.has(row, line))) {
      this.sink.setAside(`a row of totals (${quote(row[shape.query.column])})`);
      return;
    }
    const isBlank2 = (column2) => nameOf2(row[column2]) === "";
    if (shape.query !== void 0 && isBlank2(shape.query.column) && shape.models.every(({ column: column2 }) => isBlank2(column2))) {
      this.sink.setAside("rows without a query and outcomes");
      return;
    }
    const results = shape.models.map(({ column: column2 }) => this.read(row, column2, place));
    const count = shape.count === void 0 ? void 0 : countOf(row[shape.count], { ...place, column: this.header[shape.count] });
    const plain4 = results.every((result, i) => this.setCell(i, result));
    if (shape.query === void 0) {
      if (!plain4) throw new UserError("a grouped table holds a score.", "Group by right or wrong: 1 or 0.", place);
      this.grid.pattern(this.cells, count ?? 1, line);
      return;
    }
    const late = this.passedOver.doubtsFractions === true ? results.findIndex(isFraction) : -1;
    if (late !== -1) {
      const { column: column2 } = shape.models[late];
      throw lateFraction(row[column2], { ...place, column: this.header[column2] });
    }
    const id = idOf(row, shape.query, this.header, place);
    const taskName2 = shape.task === void 0 ? "" : nameOf2(row[shape.task]);
    const task = taskName2 === "" ? void 0 : taskName2;
    for (const [field2, column2] of this.labels) {
      const query = task === void 0 ? { id } : { task, id };
      this.sink.label(query, field2, nameOf2(row[column2]), line);
    }
    if (this.givesFacts) this.addFacts(row, task === void 0 ? { id } : { task, id }, line);
    if (plain4) {
      const bytes = Buffer.from(queryKey(task, id));
      this.grid.row(bytes, 0, bytes.length, this.cells, line, count);
      return;
    }
    for (const [i, result] of results.entries()) {
      const record = { model: this.names[i], id, result, line };
      this.sink.record({
        ...record,
        ...task === void 0 ? {} : { task },
        ...count === void 0 ? {} : { count }
      });
    }
  }
  addFacts(row, query, line) {
    const { facts, models } = this.shape;
    this.sink.fact(query, { details: rowDetails(facts, row) }, line);
    for (const { name, beside } of models) {
      const details = rowDetails(beside, row);
      if (Object.keys(details).length > 0) this.sink.fact(query, { model: name, details }, line);
    }
  }
  setCell(i, result) {
    if (result === "missing") this.cells[i] = CELL.missing;
    else if (typeof result === "boolean") this.cells[i] = result ? CELL.right : CELL.wrong;
    else if ((result === 0 || result === 1) && this.passThreshold <= 1) this.cells[i] = result;
    else return false;
    return true;
  }
  read(row, column2, place) {
    const { compare, spelling } = this.shape;
    if (compare !== void 0) return equality(row[column2], row[compare]);
    const result = spelling.read(row[column2]);
    if (result !== void 0) return result;
    throw unknownCell(row[column2], { ...place, column: this.header[column2] });
  }
};
var isFraction = (result) => typeof result === "number" && result > 0 && result < 1;
function saysMore({ facts, models }) {
  return holdsDetails(facts) || models.some(({ beside }) => holdsDetails(beside));
}
function sayUnused(shape, header, sink) {
  const byReason = /* @__PURE__ */ new Map();
  for (const { column: column2, why } of shape.setAside) {
    const names = byReason.get(why);
    if (names === void 0) byReason.set(why, [header[column2]]);
    else names.push(header[column2]);
  }
  for (const [why, names] of byReason) {
    sink.setAside(`${names.length === 1 ? "column" : "columns"} ${listed(names)}: ${why}`, names.length);
  }
}
function checkColumns(shape, header, file) {
  const unnamed = shape.models.find(({ name }) => name === "");
  if (unnamed !== void 0) {
    throw new UserError(
      `column ${unnamed.column + 1} holds outcomes but has no name.`,
      "Name every model in the header.",
      {
        file,
        line: 1
      }
    );
  }
  const others = [shape.query?.column, shape.task, shape.count].filter((column2) => column2 !== void 0);
  checkDistinct([...shape.models.map(({ column: column2 }) => column2), ...others], header, file);
}

// src/readers/common/judges.ts
function recordOneJudge(rows, options, path7) {
  const counts = /* @__PURE__ */ new Map();
  for (const { judge } of rows) counts.set(judge, (counts.get(judge) ?? 0) + 1);
  const names = [...counts.keys()].sort();
  const wanted = options.judge ?? options.metric;
  if (wanted !== void 0 && !counts.has(wanted)) {
    throw unknownJudge(options.judge === void 0 ? "metric" : "judge", wanted, names, path7);
  }
  const most = names.reduce((count, name) => Math.max(count, counts.get(name)), 0);
  const chosen = wanted ?? names.find((name) => counts.get(name) === most);
  const named = /* @__PURE__ */ new Set();
  for (const { judge, sink, record } of rows) {
    if (options.details) sink.verdict(judge, record);
    if (judge === chosen) sink.record(record);
    else sink.setAside(verdictsOf(judge, named));
  }
  if (names.length < 2) return;
  for (const sink of new Set(rows.map((row) => row.sink))) {
    sink.warn(
      `several judges graded the answers (${listed(names)}); ${quote(chosen)} is used for all models, set \`judge\` to use another`
    );
  }
}
var JudgeOfTables = class {
  /** @param name  as `judge` gives it; undefined: the verdicts of all judges are used */
  constructor(name) {
    this.name = name;
  }
  name;
  others = /* @__PURE__ */ new Set();
  named = /* @__PURE__ */ new Set();
  isFound = false;
  /**
   * Whether the verdict of a row is used; if not, it is set aside.
   *
   * @param judge  `''` where the row names none
   */
  takes(judge, sink) {
    if (this.name === void 0 || judge === this.name) return this.isFound = true;
    this.others.add(judge);
    sink.setAside(verdictsOf(judge, this.named));
    return false;
  }
  /**
   * To be called when all tables are read.
   *
   * @param path  a file to name
   * @throws UserError where the tables do not name this judge
   */
  check(path7) {
    if (this.name === void 0 || this.isFound) return;
    throw unknownJudge("judge", this.name, [...this.others].filter((name) => name !== "").sort(), path7);
  }
};
var MAX_NAMED = 20;
function verdictsOf(judge, named) {
  if (judge === "") return "rows that name no judge";
  if (named.size < MAX_NAMED) named.add(judge);
  return named.has(judge) ? `verdicts of judge ${quote(judge)}` : "verdicts of further judges";
}
function unknownJudge(input, wanted, names, path7) {
  return new UserError(
    `\`${input}\`: no answer was judged by ${quote(wanted)}.`,
    names.length === 0 ? "No row names its judge." : `The judges are: ${listed(names)}.`,
    { file: path7 }
  );
}

// src/readers/alpaca-eval.ts
var OUTPUT_KEYS = /* @__PURE__ */ new Set(["dataset", "datasplit", "instruction", "output", "generator"]);
var alpacaEvalReader = {
  name: "alpaca-eval",
  title: "AlpacaEval",
  looksFor: "annotations.json: objects with instruction, generator_1, generator_2 and preference",
  chooses: ["judge"],
  accepts: (preview) => {
    const rows = firstRows(preview);
    return allHave(rows, ["instruction", "generator_1", "generator_2", "preference"]) || areOutputs(rows);
  },
  withoutQueries: (preview) => areOutputs(firstRows(preview)) ? "answers without a preference; those stand in <annotator>/annotations.json" : void 0,
  read: byRuns(readPreferences)
};
function areOutputs(rows) {
  return allHave(rows, ["instruction", "output", "generator"]) && rows.every((row) => Object.keys(row).every((key) => OUTPUT_KEYS.has(key)));
}
async function readPreferences(files, sink, options) {
  const preferences = [];
  let baseline;
  const judges2 = /* @__PURE__ */ new Set();
  for (const { file } of files) {
    const out = sink.open(file, "alpaca-eval");
    unitScale(options, file);
    let draws = 0;
    let used = 0;
    for await (const { row, line } of wholeRows(file, out)) {
      const place = { file: file.path, line };
      const name = requiredText(row, "generator_1", place);
      const preference = readPreference(row, line, place, out, options);
      judges2.add(preference.judge);
      if (options.judge !== void 0 && preference.judge !== options.judge) {
        preferences.push(preference);
        continue;
      }
      baseline ??= { name, place };
      if (name !== baseline.name) throw otherBaseline(name, place, baseline, judges2);
      used += 1;
      if (preference.record.result === 0.5) draws += 1;
      preferences.push(preference);
    }
    if (used === 0) continue;
    out.warn(
      `these are preferences over the answers of ${quote(baseline.name)}, not correctness: "right" means preferred to it, and an all-wrong query is one on which every model loses to it`
    );
    if (draws > 0) {
      const as = options.passThreshold <= 0.5 ? "won" : "lost";
      out.warn(`${draws} draws score 0.5 and count as ${as} at the pass threshold ${options.passThreshold}`);
    }
  }
  recordOneJudge(preferences, options, files[0].file.path);
}
function readPreference(row, line, place, sink, options) {
  const instruction = requiredText(row, "instruction", place);
  const judge = optionalText(field(row, "annotator")) ?? "unnamed annotator";
  const record = {
    model: requiredText(row, "generator_2", place),
    id: textId(instruction),
    result: winOf(field(row, "preference"), place),
    line
  };
  if (!options.details) return { judge, sink, record };
  const details = detailsOf({
    answer: optionalText(field(row, "output_2")),
    prompt: instruction,
    subject: optionalText(field(row, "dataset")),
    judge
  });
  return { judge, sink, record: { ...record, details } };
}
function winOf(preference, place) {
  if (preference === null || Number.isNaN(preference)) return "error";
  if (preference === 0) return 0.5;
  if (typeof preference === "number" && preference >= 1 && preference <= 2) return preference - 1;
  throw new UserError(
    `"preference" is ${shown(preference)}, neither from 1 (baseline) to 2 (model), nor 0 for a draw, nor null.`,
    "Annotate the outputs again.",
    place
  );
}
function otherBaseline(name, place, first, judges2) {
  return new UserError(
    `the answers are compared with ${quote(name)} here and with ${quote(first.name)} in ${first.place.file}:${first.place.line}: wins over different baselines cannot be joined.`,
    judges2.size > 1 ? `Name one of the judges with \`judge\` (${[...judges2].sort().map(quote).join(", ")}), or give annotations against one reference model only.` : "Give annotations against one reference model only.",
    place
  );
}

// src/readers/arena-hard.ts
var arenaHardReader = {
  name: "arena-hard",
  title: "Arena-Hard judgments",
  looksFor: "rows with uid or question_id, model, judge and games",
  chooses: ["judge"],
  accepts: (preview) => {
    const rows = firstRows(preview);
    return rows.length > 0 && rows.every(isJudgment);
  },
  read: byRuns(readJudgments)
};
function isJudgment(row) {
  const hasKeys = ["model", "judge", "games"].every((key) => Object.hasOwn(row, key));
  return hasKeys && (Object.hasOwn(row, "uid") || Object.hasOwn(row, "question_id")) && Array.isArray(field(row, "games"));
}
async function readJudgments(files, ledger, options) {
  const judgments = [];
  let baseline;
  for (const { file } of files) {
    const out = ledger.open(file, arenaHardReader.name);
    onlyMetric(options, "games", file);
    unitScale(options, file);
    for await (const { row, line } of wholeRows(file, out)) {
      const place = { file: file.path, line };
      const judgment = readJudgment(row, line, place, out, options);
      judgments.push(judgment);
      if (options.judge !== void 0 && judgment.judge !== options.judge) continue;
      const name = optionalText(field(row, "baseline")) ?? "";
      baseline ??= { name, place };
      if (name !== baseline.name) throw otherBaseline2(name, place, baseline);
    }
    out.warn(
      `these are preferences over the answers of ${baseline === void 0 || baseline.name === "" ? "a baseline model" : quote(baseline.name)}, not correctness: "right" means preferred to it, and an all-wrong query is one on which every model loses to it; draws score 0.5`
    );
  }
  recordOneJudge(judgments, options, files[0].file.path);
}
function readJudgment(row, line, place, sink, options) {
  const category = optionalText(field(row, "category"));
  const judge = requiredText(row, "judge", place);
  const record = {
    model: requiredText(row, "model", place),
    id: requiredText(row, Object.hasOwn(row, "uid") ? "uid" : "question_id", place),
    result: winOf2(field(row, "games"), place),
    line
  };
  if (!options.details) return { judge, sink, record };
  return { judge, sink, record: { ...record, details: detailsOf({ subject: category, judge }) } };
}
var CLEAR = 3;
var SCORES = /* @__PURE__ */ new Map([
  ["A>>B", [1, CLEAR]],
  ["A>B", [1, 1]],
  ["A=B", [0.5, 1]],
  ["A<B", [0, 1]],
  ["A<<B", [0, CLEAR]],
  ["B>>A", [0, CLEAR]],
  ["B>A", [0, 1]],
  ["B=A", [0.5, 1]],
  ["B<A", [1, 1]],
  ["B<<A", [1, CLEAR]]
]);
function winOf2(games, place) {
  const both = Array.isArray(games) ? games : [];
  if (both.length !== 2) {
    throw new UserError(`"games" has ${both.length} games, not two.`, "Judge the answers again.", place);
  }
  const [first, second] = both.map((game) => scoreOf2(game, place));
  if (first === void 0 || second === void 0) return "unscored";
  return ((1 - first[0]) * first[1] + second[0] * second[1]) / (first[1] + second[1]);
}
function scoreOf2(game, place) {
  const label = isObject(game) ? field(game, "score") : null;
  if (label === null || label === void 0 || label === "") return void 0;
  const score = typeof label === "string" ? SCORES.get(label) : void 0;
  if (score !== void 0) return score;
  throw new UserError(
    `the score of a game is ${shown(label)}, none of ${[...SCORES.keys()].join(", ")}.`,
    "Judge the answers again.",
    place
  );
}
function otherBaseline2(name, place, first) {
  return new UserError(
    `the answers are compared with ${quote(name)} here and with ${quote(first.name)} in ${first.place.file}:${first.place.line}: wins over different baselines cannot be joined.`,
    "Give judgments against one baseline only (v2.0 has one for each category), or name the judge with `judge`.",
    place
  );
}

// src/readers/bbh.ts
var NO_VERDICT = "outputs of BIG-Bench Hard: predictions and targets without a verdict, and the rule that takes the answer out of a prediction is not published with them";
var bbhReader = {
  name: "bbh",
  title: "BIG-Bench Hard outputs",
  looksFor: "an object with canary and outputs (recognised, but it holds no verdicts)",
  accepts: (preview) => {
    if (preview.kind !== "json-object" || !Object.hasOwn(preview.value, "canary")) return false;
    const outputs = preview.value["outputs"];
    if (!Array.isArray(outputs)) return false;
    const first = outputs.slice(0, 1);
    return first.every(isObject) && allHave(first, ["input"]);
  },
  withoutQueries: () => `${NO_VERDICT}; grade them and write a table with query, model and correct`,
  read: async (files) => {
    throw new UserError(`${NO_VERDICT}.`, "Grade them and write a table with query, model and correct.", {
      file: files[0]?.file.path ?? "bbh"
    });
  }
};

// src/readers/bfcl.ts
var COUNTS = ["accuracy", "correct_count", "total_count"];
var ANSWER = ["id", "result", "input_token_count", "latency"];
var bfclReader = {
  name: "bfcl",
  title: "BFCL score files",
  looksFor: "a first line with accuracy, correct_count and total_count, then rows with id and valid: false",
  accepts: (preview) => isScores(preview) || isAnswers(preview),
  withoutQueries: (preview) => isAnswers(preview) ? "answers of BFCL without a verdict; the verdicts are under `score`" : void 0,
  read: byRuns(readScores)
};
function isScores(preview) {
  const [counts, ...failures] = firstRows(preview);
  if (counts === void 0 || !allHave([counts], COUNTS) || Object.hasOwn(counts, "id")) return false;
  return failures.every((row) => Object.hasOwn(row, "id") && Object.hasOwn(row, "valid"));
}
function isAnswers(preview) {
  return allHave(firstRows(preview), ANSWER);
}
async function readScores(files, ledger, options) {
  const all = [];
  for (const { file } of files) {
    onlyMetric(options, "valid", file);
    all.push(await readFile(file, ledger.open(file, bfclReader.name)));
  }
  for (const category of new Set(all.map((scores) => scores.category))) {
    const group = all.filter((scores) => scores.category === category);
    checkTotals(group);
    const ids = idsOf(group);
    for (const { sink, model, failures } of group) {
      for (const id of ids) {
        const line = failures.get(id);
        sink.record({ model, task: category, id, result: line === void 0, ...line === void 0 ? {} : { line } });
      }
    }
  }
}
async function readFile(file, sink) {
  const failures = /* @__PURE__ */ new Map();
  let counts;
  let model;
  let category;
  for await (const { row, line } of wholeRows(file, sink)) {
    const place = { file: file.path, line };
    if (counts === void 0) {
      counts = row;
      continue;
    }
    if (field(row, "valid") !== false) {
      throw new UserError(
        `"valid" is ${shown(field(row, "valid"))}, and only what failed stands in a score file.`,
        "Evaluate again with BFCL.",
        place
      );
    }
    failures.set(requiredText(row, "id", place), line);
    model ??= optionalText(field(row, "model_name")) || void 0;
    category ??= optionalText(field(row, "test_category")) || void 0;
  }
  const [total, correct] = ["total_count", "correct_count"].map((key) => field(counts, key));
  if (!Number.isSafeInteger(total) || !Number.isSafeInteger(correct) || total - correct !== failures.size) {
    throw new UserError(
      `the first line counts ${shown(correct)} of ${shown(total)} as correct, and ${failures.size} failures follow.`,
      "Evaluate again with BFCL: the file is not whole.",
      { file: file.path, line: 1 }
    );
  }
  return {
    file,
    sink,
    model: model ?? modelFolder(file),
    category: category ?? categoryName(file),
    total,
    failures
  };
}
function modelFolder(file) {
  const segments = file.path.split(/[/!]/);
  const score = segments.lastIndexOf("score");
  const model = score === -1 ? segments.at(-2) : segments[score + 1];
  if (model !== void 0 && segments.length > score + 2) return model;
  throw new UserError(
    "no failure in it names the model, and its path does not either.",
    "Keep the folder `score/<model>`.",
    {
      file: file.path
    }
  );
}
function categoryName(file) {
  return file.path.split(/[/!]/).at(-1).replace(/^BFCL_v[0-9]+_/, "").replace(/_score\.json.*$/, "");
}
function checkTotals(group) {
  const [first] = group;
  const other = group.find(({ total }) => total !== first.total);
  if (other === void 0) return;
  throw new UserError(
    `it counts ${other.total} entries of ${quote(other.category)}, and ${first.file.path} counts ${first.total}: which entries were left out is not in score files.`,
    "Evaluate both models on all entries, or leave the category out.",
    { file: other.file.path }
  );
}
function idsOf(group) {
  const { category, total } = group[0];
  const failed = new Set(group.flatMap(({ failures }) => [...failures.keys()]));
  const numbered = Array.from({ length: total }, (_, i) => `${category}_${i}`);
  const known = new Set(numbered);
  if ([...failed].every((id) => known.has(id))) return numbered;
  const rest = Math.max(0, total - failed.size);
  return [...failed, ...Array.from({ length: rest }, (_, i) => `${category}: right for every model, number ${i + 1}`)];
}

// src/readers/common/code-tasks.ts
function previewedTasks(preview) {
  if (preview.kind !== "json-object") return void 0;
  const tasks2 = field(preview.value, "eval");
  return isObject(tasks2) ? Object.values(tasks2) : void 0;
}
async function* codeTasks(file) {
  let count = 0;
  for await (const batch of jsonValues(file, select)) {
    for (const { path: path7, value, line } of batch) {
      const id = path7[1];
      if (typeof id !== "string" || id === "") {
        throw new UserError(
          "`eval` is not an object of tasks by their ids.",
          "Write the file again with the harness.",
          { file: file.path, line }
        );
      }
      count += 1;
      yield { id, samples: value, line };
    }
  }
  if (count > 0) return;
  throw new UserError("`eval` holds no task.", "Did the evaluation end before it wrote its results?", {
    file: file.path
  });
}
function select(path7) {
  if (path7.length === 0) return "enter";
  if (path7.length === 1) return path7[0] === "eval" ? "enter" : "skip";
  return "take";
}
function sampleList(task, file) {
  const { samples, id, line } = task;
  if (Array.isArray(samples) && samples.length > 0 && samples.every(isObject)) return samples;
  throw new UserError(
    `the samples of ${quote(id)} are not a list of objects but ${shown(samples)}.`,
    "Write the file again with the harness.",
    {
      file: file.path,
      line
    }
  );
}
var STATUS = /* @__PURE__ */ new Map([
  ["pass", true],
  ["fail", false],
  // The harness's own verdict: an answer that does not end is wrong.
  ["timeout", false],
  // Older versions of EvalPlus.
  ["success", true],
  ["failed", false],
  ["timed out", false]
]);
function verdictOf(status, name, place) {
  if (status === null || status === void 0) return void 0;
  const verdict = STATUS.get(status);
  if (verdict !== void 0) return verdict;
  throw new UserError(
    `${quote(name)} is ${quote(status)}, none of the known words.`,
    `Known: ${[...STATUS.keys()].join(", ")}, null.`,
    place
  );
}

// src/readers/bigcodebench.ts
var bigcodebenchReader = {
  name: "bigcodebench",
  title: "BigCodeBench results",
  looksFor: "`eval` with samples that have `status`",
  accepts: (preview) => (previewedTasks(preview)?.some(looksLikeTask2) ?? false) || isSummary(preview),
  withoutQueries: (preview) => isSummary(preview) ? "it holds only pass@k of a whole run" : void 0,
  read: byRuns(readBigCodeBench)
};
function looksLikeTask2(task) {
  if (!Array.isArray(task) || !isObject(task[0])) return false;
  return Object.hasOwn(task[0], "status") && Object.hasOwn(task[0], "task_id") && !Object.hasOwn(task[0], "base_status");
}
function isSummary(preview) {
  return preview.kind === "json-object" && Object.hasOwn(preview.value, "gt_pass_rate") && Object.hasOwn(preview.value, "failed_tasks");
}
async function readBigCodeBench(files, sink, options) {
  const stems = namesFromPaths(files.map(({ file }) => samplesPath(file.path)));
  const origins = [];
  for (const [i, { file }] of files.entries()) {
    onlyMetric(options, "status", file);
    origins.push(await originOf(file, stems[i]));
  }
  const splits = new Set(origins.flatMap(({ split: split2 }) => split2 ?? []));
  const unknown = origins.find(({ split: split2 }) => split2 === void 0);
  if (splits.size > 1 && unknown !== void 0) throw unknownSplit(unknown);
  const failed = new Set(origins.flatMap((origin) => origin.failed));
  for (const origin of origins) {
    const out = sink.open(origin.file, bigcodebenchReader.name);
    out.logged({ labels: { run: origin.settings } });
    await readFile2(origin, splits.size > 1, failed, out, options);
  }
}
function unknownSplit({ file }) {
  return new UserError(
    "the split (complete or instruct) is not known.",
    "Keep the name that BigCodeBench gave to the file.",
    { file: file.path }
  );
}
async function originOf(file, stem2) {
  const summary = await summaryOf(file);
  const name = file.path.split(/[/!]/).at(-1);
  const named = /^(.+?)--bigcodebench-(?:hard-)?(complete|instruct)\b(?:--)?(.*?)[-_]?eval_results\./.exec(name);
  const model = optionalText(field(summary, "model")) ?? named?.[1] ?? stem2;
  const failed = field(summary, "failed_tasks") ?? [];
  if (!Array.isArray(failed) || !failed.every((id) => typeof id === "string")) {
    throw new UserError(
      `"failed_tasks" beside the file is not a list of task ids but ${quote(failed)}.`,
      "Write it again with BigCodeBench.",
      { file: summaryPath(file.path) }
    );
  }
  return {
    file,
    model: model.replace(/--main$/, ""),
    split: optionalText(field(summary, "split")) ?? named?.[2],
    failed,
    settings: named?.[3] ?? ""
  };
}
async function summaryOf(file) {
  const path7 = summaryPath(file.path);
  const summary = path7 === file.path ? void 0 : (await file.neighbours()).find((other) => other.path === path7);
  if (summary === void 0) return {};
  try {
    const value = parseJson(await summary.bytes());
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UserError(
    "the summary of the run is not a JSON object.",
    "Write it again with BigCodeBench, or remove it.",
    { file: path7 }
  );
}
function summaryPath(path7) {
  return path7.replace(/eval_results\.json$/, "pass_at_k.json");
}
function samplesPath(path7) {
  const inFolder = /^(.+)[/!]eval_results\.json$/.exec(path7);
  return inFolder?.[1] ?? path7.replace(/_eval_results\.json$/, "");
}
var SHOWN = 10;
async function readFile2({ file, model, split: split2 }, bySplit, failed, sink, options) {
  const left = [];
  for await (const task of codeTasks(file)) {
    const samples = sampleList(task, file);
    if (failed.has(task.id)) {
      left.push(task.id);
      continue;
    }
    for (const [repeat, sample] of samples.entries()) {
      const place = { file: file.path, line: task.line };
      if (!Object.hasOwn(sample, "status")) {
        throw new UserError(
          `a sample of ${quote(task.id)} has no "status".`,
          "Write the file again with BigCodeBench.",
          place
        );
      }
      const solution = options.details ? optionalText(field(sample, "solution")) : void 0;
      sink.record({
        model,
        ...bySplit ? { task: split2 } : {},
        id: task.id,
        result: verdictOf(field(sample, "status"), "status", place) ?? "unscored",
        line: task.line,
        ...samples.length > 1 ? { repeat } : {},
        ...solution === void 0 ? {} : { details: { answer: solution } }
      });
    }
  }
  if (left.length === 0) return;
  sink.setAside(`tasks whose reference solution fails: ${listed(left, SHOWN)}`, left.length);
}

// src/readers/tables/scan-rows.ts
async function scanned(file, scan, rows, rest) {
  const chunks = file.open()[Symbol.asyncIterator]();
  const readRest = async (first, line) => {
    for await (const batch of rest(resumed(first, chunks), line))
      for (const row of batch) rows.add(row.cells, row.line);
  };
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      const rest3 = scan.write(next.value);
      if (rest3 !== void 0) return await readRest(rest3.bytes, rest3.line);
    }
    const rest2 = scan.end();
    if (rest2 !== void 0) await readRest(rest2.bytes, rest2.line);
  } finally {
    await chunks.return?.();
  }
}
function csvRest({ file, dialect: { header, delimiter, lineEnd } }) {
  return (chunks, line) => csvRows(file, chunks, header, delimiter, line, lineEnd);
}
async function* resumed(first, others) {
  yield first;
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value;
}

// src/readers/tables/doubt.ts
function inDoubt(table, name, column2) {
  const row = table.sample.find(({ cells }) => {
    const result = readJsonCell(cells[column2]);
    return result === void 0 || typeof result === "number" && (result < 0 || result > 1);
  });
  const cell = row?.cells[column2];
  const isAlone = table.sample.length > 2 && table.sample.every((one) => {
    const result = readJsonCell(one.cells[column2]);
    return one === row || typeof result === "boolean" || result === "missing" || result === 0 || result === 1;
  });
  const scores = isAlone ? "If this row holds totals or means, remove it: it is no query. " : typeof readJsonCell(cell) === "number" ? `If these are scores, ${SET_THRESHOLD}. ` : "";
  if (areLabels(table, column2))
    return new UserError(
      `it holds ${quote(cell)}, and looks like a column of answers, not of right and wrong.`,
      "Add a column with the right answers and say so: `columns: reference = NAME`; or write right and wrong instead.",
      { file: table.file.path, column: name }
    );
  return new UserError(
    `it holds ${quote(cell)} here and outcomes in other rows.`,
    `${scores}If it is a model, mend its cells (known: ${SPELLINGS}); if it is not, name the columns that are models with \`models\`.`,
    {
      file: table.file.path,
      column: name,
      ...row === void 0 || !table.hasLines || row.line === 0 ? {} : { line: row.line }
    }
  );
}
function areLabels({ sample }, column2) {
  const values = new Set(sample.map(({ cells }) => nameOf2(cells[column2])).filter((value) => value !== ""));
  const others = [...values].filter((value) => readJsonCell(value) === void 0);
  return values.size >= 3 && values.size <= 12 && 2 * others.length > values.size && others.every((value) => value.length <= 3);
}

// src/readers/tables/row-scan.ts
var MAX_HEADER = 1024 * 1024;
var [NEWLINE, RETURN, QUOTE] = [10, 13, 34];
var RowScan = class {
  /**
   * @param longest    bytes of a row from which on it cannot be a plain one
   * @param hasHeader  whether the first line is a header
   */
  constructor(longest, hasHeader = true) {
    this.longest = longest;
    this.hasHeader = hasHeader;
  }
  longest;
  hasHeader;
  tail = Buffer.alloc(0);
  stopped = false;
  /** The line that is read next. */
  line = 1;
  /** Reads what can be read of a chunk; a Rest is where reading must go on by other means. */
  write(chunk) {
    let bytes = chunk;
    if (this.tail.length > 0) {
      const lineEnd = chunk.indexOf(NEWLINE) + 1;
      const row = Buffer.concat([this.tail, chunk.subarray(0, lineEnd)]);
      const end3 = this.rows(row);
      const left = [row.subarray(end3), chunk.subarray(lineEnd)];
      if (this.stopped) return { bytes: Buffer.concat(left), line: this.line };
      bytes = end3 < row.length || lineEnd === 0 ? Buffer.concat(left) : left[1];
    }
    const end2 = this.rows(bytes);
    if (this.stopped) return { bytes: bytes.subarray(end2), line: this.line };
    this.tail = Buffer.from(bytes.subarray(end2));
    return void 0;
  }
  /** The last row may lack its line end; it is given back for the general reader. */
  end() {
    return this.tail.length === 0 ? void 0 : { bytes: this.tail, line: this.line };
  }
  /** Reads whole rows; returns where the first one begins that is not whole or not plain. */
  rows(bytes) {
    let start = 0;
    for (; ; ) {
      const next = this.line === 1 && this.hasHeader ? this.header(bytes) : this.row(bytes, start);
      if (next <= start) return start;
      start = next;
      this.line += 1;
    }
  }
  /** Passes over the header; returns as `row` does. */
  header(bytes) {
    const end2 = bytes.indexOf(NEWLINE);
    const seen3 = bytes.subarray(0, end2 === -1 ? bytes.length : end2);
    const isPlain2 = !seen3.includes(QUOTE) && seen3[0] !== RETURN && end2 !== 0 && seen3.lastIndexOf(RETURN, -2) === -1;
    if (!isPlain2 || seen3.length > MAX_HEADER) return this.stop();
    return end2 === -1 ? -1 : end2 + 1;
  }
  /** The row is not plain. */
  stop() {
    this.stopped = true;
    return -1;
  }
  /** Half a row: more bytes are needed, unless the row is so long that it cannot be a plain one. */
  wait(seen3) {
    return seen3 > this.longest ? this.stop() : -1;
  }
};

// src/readers/tables/grid-scan.ts
var [COMMA, NEWLINE2, RETURN2, ZERO, ONE, QUOTE2, APOSTROPHE2, SPACE] = [44, 10, 13, 48, 49, 34, 39, 32];
var GridScan = class extends RowScan {
  constructor(grid, columns) {
    super(4096 + 2 * columns);
    this.grid = grid;
    this.columns = columns;
    this.cells = new Uint8Array(columns);
  }
  grid;
  columns;
  cells;
  /** Whether a table can have rows of that form at all. */
  static suits(shape, header, delimiter) {
    const behindId = shape.models.every(({ column: column2, name }, i) => column2 === i + 1 && name === header[column2].trim());
    return delimiter === "," && shape.query?.column === 0 && !shape.query.isText && shape.task === void 0 && shape.compare === void 0 && behindId && shape.models.length === header.length - 1;
  }
  row(bytes, start) {
    const { cells } = this;
    const length = bytes.length;
    let i = start;
    for (; i < length; i++) {
      const byte = bytes[i];
      if (byte === COMMA) break;
      if (byte === QUOTE2 || byte === NEWLINE2 || byte === RETURN2 || byte >= 128) return this.stop();
    }
    const idEnd = i;
    if (i === length) return this.wait(length - start);
    if (idEnd === start || bytes[start] === APOSTROPHE2) return this.stop();
    if (bytes[start] <= SPACE || bytes[idEnd - 1] <= SPACE) return this.stop();
    const next = this.fullRow(bytes, idEnd) || this.gappyRow(bytes, idEnd, start);
    if (next > 0) this.grid.row(bytes, start, idEnd, cells, this.line);
    return next;
  }
  /** The cells `,0,1,...` and a line end, where none is empty: no branch for each cell. 0 where it is another row. */
  fullRow(bytes, idEnd) {
    const { cells, columns } = this;
    let end2 = idEnd + 2 * columns;
    if (end2 + 1 >= bytes.length) return 0;
    let bad = 0;
    for (let column2 = 0, i = idEnd; column2 < columns; column2++, i += 2) {
      const cell = bytes[i + 1] ^ ZERO;
      bad |= bytes[i] ^ COMMA | cell & 254;
      cells[column2] = cell;
    }
    if (bad !== 0) return 0;
    if (bytes[end2] === RETURN2) end2 += 1;
    return bytes[end2] === NEWLINE2 ? end2 + 1 : 0;
  }
  /** The same with empty cells. Returns where the next row begins, or -1. */
  gappyRow(bytes, idEnd, start) {
    const { cells, columns } = this;
    const length = bytes.length;
    let i = idEnd + 1;
    for (let column2 = 0; column2 < columns; column2++) {
      if (i + 1 >= length) return this.wait(length - start);
      const byte = bytes[i];
      if (byte === ZERO || byte === ONE) {
        cells[column2] = byte - ZERO;
        i += 1;
      } else {
        cells[column2] = CELL.missing;
      }
      if (column2 < columns - 1) {
        if (bytes[i] !== COMMA) return this.stop();
        i += 1;
      }
    }
    if (bytes[i] === RETURN2) {
      if (i + 1 >= length) return this.wait(length - start);
      i += 1;
    }
    return bytes[i] === NEWLINE2 ? i + 1 : this.stop();
  }
};

// src/readers/tables/json-scan.ts
import { isUtf8 as isUtf82 } from "node:buffer";

// src/readers/tables/known-cells.ts
var [SPACE2, LAST_ASCII] = [32, 126];
var MAX_OUTCOMES = 32;
function isPlainText(bytes, start, end2) {
  if (start === end2) return true;
  if (bytes[start] <= SPACE2 || bytes[end2 - 1] <= SPACE2) return false;
  for (let i = start; i < end2; i++) if (bytes[i] > LAST_ASCII || bytes[i] < SPACE2) return false;
  return true;
}
function outcomeCell(result) {
  if (result === true || result === 1) return CELL.right;
  if (result === false || result === 0) return CELL.wrong;
  return result === "missing" ? CELL.missing : void 0;
}
var KnownCells = class {
  constructor(read3, most) {
    this.read = read3;
    this.most = most;
  }
  read;
  most;
  texts = /* @__PURE__ */ new Map();
  /** By a hash of the bytes; what collides is looked up by its text. */
  recent = [];
  of(bytes, start, end2) {
    let hash = end2 - start;
    for (let i = start; i < end2; i++) hash = Math.imul(hash, 31) + bytes[i] | 0;
    const slot = (hash ^ hash >>> 11) & 1023;
    const entry = this.recent[slot];
    if (entry !== void 0 && isSame(entry.bytes, bytes, start, end2)) return entry.value;
    const text = bytes.toString("latin1", start, end2);
    let value = this.texts.get(text);
    if (value === void 0 && !this.texts.has(text)) {
      if (this.texts.size >= this.most) return void 0;
      value = this.read(text);
      this.texts.set(text, value);
    }
    this.recent[slot] = { bytes: Buffer.from(bytes.subarray(start, end2)), value };
    return value;
  }
};
function isSame(known, bytes, start, end2) {
  if (known.length !== end2 - start) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[start + i]) return false;
  return true;
}

// src/readers/tables/answer-scan.ts
var AnswerScan = class extends RowScan {
  constructor(sink, { model, spelling }, modelOfFile, longest, hasHeader) {
    super(longest, hasHeader);
    this.sink = sink;
    this.namesModel = model !== void 0;
    this.modelOfFile = this.namesModel ? -1 : sink.model(modelOfFile);
    this.models = new KnownCells((name) => sink.model(name), Infinity);
    this.outcomes = new KnownCells((text) => outcomeCell(spelling.read(text)), MAX_OUTCOMES);
  }
  sink;
  /** Where the cells of the row begin and end that are used: query, model, outcome. */
  at = new Int32Array(6);
  outcomes;
  /** Whether rows name their model; otherwise the file is of one. */
  namesModel;
  models;
  modelOfFile;
  /** Gives the answer of a row whose next one begins at `next`, and returns that; stops at a row of totals. */
  give(bytes, cell, next) {
    const [start, end2] = [this.at[0], this.at[1]];
    if (mayBeTotal(bytes, start, end2) && isTotalName(bytes.toString("latin1", start, end2))) return this.stop();
    const model = this.namesModel ? this.models.of(bytes, this.at[2], this.at[3]) : this.modelOfFile;
    this.sink.row(bytes, start, end2, model, cell, this.line);
    return next;
  }
};
function mayBeTotal(bytes, start, end2) {
  const last = bytes[end2 - 1];
  return end2 - start < 20 && (last < 48 || last > 57);
}

// src/readers/tables/json-scan.ts
var [QUOTE3, COMMA2, COLON, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [
  34,
  44,
  58,
  92,
  123,
  125,
  91,
  93
];
var [NEWLINE3, RETURN3, SPACE3, TAB] = [10, 13, 32, 9];
var MAX_ROW2 = 4 * 1024 * 1024;
var MAX_DEPTH = 64;
var JsonScan = class extends AnswerScan {
  keys;
  /** What the values are that are used; `at` has texts without their quotes. */
  kinds = ["absent", "absent", "absent"];
  scalars;
  /** Where reading of the row has come to. */
  i = 0;
  isAscii = true;
  constructor(sink, shape, columns, modelOfFile) {
    super(sink, shape, modelOfFile, MAX_ROW2, false);
    const { query, model, outcome, spelling } = shape;
    const names = [columns[query.column], model === void 0 ? "" : columns[model], columns[outcome]];
    this.keys = names.map((name) => Buffer.from(name));
    this.scalars = new KnownCells((text) => outcomeCell(spelling.read(JSON.parse(text))), MAX_OUTCOMES);
  }
  /** Whether what is used of the table are keys of the rows themselves. */
  static suits({ query, model, outcome }, columns) {
    const used = [query.column, outcome, ...model === void 0 ? [] : [model]];
    return used.every((column2) => !columns[column2].includes("."));
  }
  row(bytes, start) {
    const end2 = bytes.indexOf(NEWLINE3, start);
    if (end2 === -1) return this.wait(bytes.length - start);
    if (!this.object(bytes, start, end2) || !this.isAscii && !isUtf82(bytes.subarray(start, end2))) return this.stop();
    const { at: at3, kinds } = this;
    if (!this.isName(bytes, 0) || this.namesModel && !this.isName(bytes, 1)) return this.stop();
    const outcomes = kinds[2] === "text" ? this.outcomes : kinds[2] === "scalar" ? this.scalars : void 0;
    const cell = outcomes?.of(bytes, at3[4], at3[5]);
    if (cell === void 0) return this.stop();
    return this.give(bytes, cell, end2 + 1);
  }
  /** Whether a used value is a plain text, or a whole number that is written as it is shown. */
  isName(bytes, role) {
    const [start, end2] = [this.at[2 * role], this.at[2 * role + 1]];
    if (this.kinds[role] === "text") return start < end2 && isPlainText(bytes, start, end2);
    return this.kinds[role] === "scalar" && isWholeNumber(bytes, start, end2);
  }
  /** Reads the object of a line; false where it is anything else, or not plain. */
  object(bytes, start, end2) {
    const { kinds } = this;
    kinds[0] = kinds[1] = kinds[2] = "absent";
    this.isAscii = true;
    this.i = start;
    if (bytes[this.i] !== OPEN) return false;
    this.i += 1;
    for (let isFirst = true; ; isFirst = false) {
      this.space(bytes);
      if (isFirst && bytes[this.i] === CLOSE) break;
      if (!this.member(bytes, end2)) return false;
      this.space(bytes);
      if (bytes[this.i] === CLOSE) break;
      if (bytes[this.i] !== COMMA2) return false;
      this.i += 1;
    }
    this.i += 1;
    this.space(bytes);
    return this.i === end2;
  }
  /** A key and its value. */
  member(bytes, end2) {
    const keyStart = this.i + 1;
    if (bytes[this.i] !== QUOTE3) return false;
    if (!this.text(bytes, end2, true)) return false;
    const role = this.roleOf(bytes, keyStart, this.i - 1);
    this.space(bytes);
    if (bytes[this.i] !== COLON) return false;
    this.i += 1;
    this.space(bytes);
    const start = this.i;
    const first = bytes[start];
    const isText2 = first === QUOTE3;
    const isNested = first === OPEN || first === OPEN_LIST;
    if (!(isNested ? this.nested(bytes, end2) : isText2 ? this.text(bytes, end2, role !== -1) : this.scalar(bytes, end2)))
      return false;
    if (role === -1) return true;
    if (this.kinds[role] !== "absent" || isNested) return false;
    this.kinds[role] = isText2 ? "text" : "scalar";
    this.at[2 * role] = isText2 ? start + 1 : start;
    this.at[2 * role + 1] = isText2 ? this.i - 1 : this.i;
    return true;
  }
  roleOf(bytes, start, end2) {
    for (let role = 0; role < 3; role++) {
      const key = this.keys[role];
      if (key.length > 0 && isSame(key, bytes, start, end2)) return role;
    }
    return -1;
  }
  /** Goes over an object or a list, with all that is in it. */
  nested(bytes, end2) {
    const open4 = [];
    for (; ; ) {
      this.space(bytes);
      const byte = bytes[this.i];
      if (byte === OPEN || byte === OPEN_LIST) {
        const close = byte === OPEN ? CLOSE : CLOSE_LIST;
        this.i += 1;
        this.space(bytes);
        if (bytes[this.i] === close) this.i += 1;
        else {
          if (open4.push(close) > MAX_DEPTH) return false;
          if (close === CLOSE && !this.key(bytes, end2)) return false;
          continue;
        }
      } else if (byte === QUOTE3 ? !this.text(bytes, end2, false) : !this.scalar(bytes, end2)) return false;
      for (; ; ) {
        if (open4.length === 0) return true;
        this.space(bytes);
        const close = open4.at(-1);
        if (bytes[this.i] === close) {
          open4.pop();
          this.i += 1;
          continue;
        }
        if (bytes[this.i] !== COMMA2) return false;
        this.i += 1;
        if (close === CLOSE) {
          this.space(bytes);
          if (!this.key(bytes, end2)) return false;
        }
        break;
      }
    }
  }
  key(bytes, end2) {
    if (bytes[this.i] !== QUOTE3 || !this.text(bytes, end2, false)) return false;
    this.space(bytes);
    if (bytes[this.i] !== COLON) return false;
    this.i += 1;
    return true;
  }
  /** Goes over a text; where it `isPlain` it must have no escapes. */
  text(bytes, end2, isPlain2) {
    let i = this.i + 1;
    for (; i < end2; i++) {
      const byte = bytes[i];
      if (byte === QUOTE3) break;
      if (byte < SPACE3) return false;
      if (byte >= 128) this.isAscii = false;
      if (byte === BACKSLASH) {
        if (isPlain2) return false;
        i += 1;
        const escaped = bytes[i];
        if (escaped === 117) {
          for (let digit = 0; digit < 4; digit++) if (!isHexadecimal(bytes[++i])) return false;
        } else if (!ESCAPES.includes(escaped)) return false;
      }
    }
    this.i = i + 1;
    return i < end2;
  }
  scalar(bytes, end2) {
    const start = this.i;
    let i = start;
    while (i < end2 && IN_SCALAR[bytes[i]] === 1) i += 1;
    this.i = i;
    if (i === start || i - start > 40) return false;
    const first = bytes[start];
    if (first === 116) return isWord(bytes, start, i, "true");
    if (first === 102) return isWord(bytes, start, i, "false");
    if (first === 110) return isWord(bytes, start, i, "null");
    return isNumber(bytes, start, i);
  }
  space(bytes) {
    for (; ; ) {
      const byte = bytes[this.i];
      if (byte !== SPACE3 && byte !== TAB && byte !== RETURN3) return;
      this.i += 1;
    }
  }
};
var ESCAPES = [...'"\\/bfnrt'].map((letter2) => letter2.charCodeAt(0));
var IN_SCALAR = new Uint8Array(256);
for (const letter2 of "0123456789+-.eEtrufalsn") IN_SCALAR[letter2.charCodeAt(0)] = 1;
function isHexadecimal(byte) {
  return byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 102;
}
function isWord(bytes, start, end2, word2) {
  if (end2 - start !== word2.length) return false;
  for (let i = 0; i < word2.length; i++) if (bytes[start + i] !== word2.charCodeAt(i)) return false;
  return true;
}
var isDigit = (byte) => byte >= 48 && byte <= 57;
function isNumber(bytes, start, end2) {
  let i = bytes[start] === 45 ? start + 1 : start;
  const whole = i;
  while (i < end2 && isDigit(bytes[i])) i += 1;
  if (i === whole || i - whole > 15 || bytes[whole] === 48 && i - whole > 1) return false;
  if (bytes[i] === 46 && i < end2) {
    const fraction = ++i;
    while (i < end2 && isDigit(bytes[i])) i += 1;
    if (i === fraction) return false;
  }
  if (i < end2 && (bytes[i] | 32) === 101) {
    i += 1;
    if (bytes[i] === 43 || bytes[i] === 45) i += 1;
    const exponent = i;
    while (i < end2 && isDigit(bytes[i])) i += 1;
    if (i === exponent) return false;
  }
  return i === end2;
}
function isWholeNumber(bytes, start, end2) {
  if (end2 - start > 15 || bytes[start] === 48 && end2 - start > 1) return false;
  for (let i = start; i < end2; i++) if (!isDigit(bytes[i])) return false;
  return start < end2;
}

// src/readers/tables/long-scan.ts
var [NEWLINE4, RETURN4, QUOTE4, APOSTROPHE3] = [10, 13, 34, 39];
var MAX_ROW3 = 1024 * 1024;
var LongScan = class extends AnswerScan {
  constructor(sink, shape, columns, delimiter, modelOfFile) {
    super(sink, shape, modelOfFile, MAX_ROW3, true);
    this.columns = columns;
    const { query, model, outcome } = shape;
    this.delimiter = delimiter.charCodeAt(0);
    this.used = new Int8Array(columns).fill(-1);
    this.used[query.column] = 0;
    if (model !== void 0) this.used[model] = 1;
    this.used[outcome] = 2;
  }
  columns;
  /** For each column which of the cells in `at` it is, or -1. */
  used;
  delimiter;
  row(bytes, start) {
    const next = this.split(bytes, start);
    if (next <= 0) return next;
    const { at: at3 } = this;
    for (let i = 0; i < 6; i += 2) {
      if (bytes[at3[i]] === APOSTROPHE3 || !isPlainText(bytes, at3[i], at3[i + 1])) return this.stop();
    }
    const cell = this.outcomes.of(bytes, at3[4], at3[5]);
    if (cell === void 0 || at3[0] === at3[1]) return this.stop();
    if (this.namesModel && at3[2] === at3[3]) return this.stop();
    return this.give(bytes, cell, next);
  }
  /** Finds the cells of a row; returns where the next row begins, or -1. */
  split(bytes, start) {
    const { at: at3, used, delimiter, columns } = this;
    const length = bytes.length;
    let i = start;
    for (let column2 = 0; column2 < columns; column2++) {
      const begin = i;
      for (; i < length; i++) {
        const byte = bytes[i];
        if (byte === delimiter || byte === NEWLINE4) break;
        if (byte === QUOTE4 || byte === RETURN4 && i + 1 < length && bytes[i + 1] !== NEWLINE4) return this.stop();
      }
      if (i === length) return this.wait(length - start);
      const isLast = column2 === columns - 1;
      if (bytes[i] === NEWLINE4 !== isLast) return this.stop();
      const role = used[column2];
      if (role !== -1) {
        at3[2 * role] = begin;
        at3[2 * role + 1] = isLast && i > begin && bytes[i - 1] === RETURN4 ? i - 1 : i;
      }
      i += 1;
    }
    return i;
  }
};

// src/readers/tables/labels.ts
function labelColumns(header, fields) {
  const names = header.map(normalName);
  const columns = /* @__PURE__ */ new Map();
  for (const field2 of fields) {
    const exact = header.findIndex((name) => name.trim() === field2);
    const alike = exact === -1 ? names.indexOf(normalName(field2)) : exact;
    const column2 = alike === -1 && (field2 === "task" || field2 === "subject") ? columnFor(field2, names) : alike;
    if (column2 !== void 0 && column2 !== -1) columns.set(field2, column2);
  }
  return columns;
}

// src/readers/tables/items.ts
var ItemRows = class {
  constructor(shape, header, sink, path7, labels) {
    this.shape = shape;
    this.header = header;
    this.sink = sink;
    this.path = path7;
    this.labels = labels;
    checkDistinct([shape.query.column, ...shape.columns.values()], header, path7);
  }
  shape;
  header;
  sink;
  path;
  labels;
  /** One row; cells in the order of the header. */
  add(row, line) {
    const { shape, header, path: path7, labels } = this;
    const id = idOf(row, shape.query, header, { file: path7, line });
    const column2 = shape.columns.get("task");
    const task = column2 === void 0 ? "" : nameOf2(row[column2]);
    this.sink.fact(
      task === "" ? { id } : { task, id },
      {
        details: rowDetails(shape.columns, row),
        labels: new Map([...labels].map(([field2, at3]) => [field2, nameOf2(row[at3])]))
      },
      line
    );
  }
};

// src/readers/tables/rows.ts
function tableRows(shape, header, context, options) {
  const { sink, path: path7, labels } = context;
  const only = options.onlyDetails === true;
  switch (shape.kind) {
    case "items":
      return new ItemRows(shape, header, sink, path7, labels);
    case "long":
      return only && !holdsDetails(shape.other) ? void 0 : new LongRows(shape, header, context);
    case "wide": {
      const details = options.details && saysMore(shape);
      return only && !details ? void 0 : new WideRows(shape, header, sink, path7, options.passThreshold, labels, details, context.passedOver);
    }
  }
}

// src/readers/tables/solve/facts.ts
var MAX_SPELLINGS = 5e3;
function columnOf(index, name, cells, anyScale, isPath = false) {
  const codes = new Int32Array(cells.length).fill(-1);
  const known = /* @__PURE__ */ new Map();
  let filled2 = 0;
  let nests = false;
  for (const [row, cell] of cells.entries()) {
    if (typeof cell === "object" && cell !== null) {
      nests = true;
      filled2 += 1;
      continue;
    }
    const text = textOf(cell).trim();
    if (text === "") continue;
    filled2 += 1;
    let code = known.get(text);
    if (code === void 0) known.set(text, code = known.size);
    codes[row] = code;
  }
  const values = [...known.keys()];
  const spelling = nests || isPath || values.length > MAX_SPELLINGS ? void 0 : spellingOf(values);
  return {
    index,
    name,
    normal: isPath ? name : normalName(name),
    isPath,
    codes,
    values,
    filled: filled2,
    nests,
    content: contentOf(values, spelling, nests, anyScale),
    spelling,
    partition: partitionOf(codes)
  };
}
function contentOf(values, spelling, nests, anyScale) {
  let outcomes = 0;
  let others = nests ? 1 : 0;
  const read3 = (spelling ?? spellingOf([])).read;
  for (const value of values) {
    const result = read3(value);
    if (result === void 0 || !anyScale && typeof result === "number" && (result < 0 || result > 1)) others += 1;
    else if (result !== "missing") outcomes += 1;
  }
  if (others === 0) return outcomes === 0 ? "nothing" : "outcomes";
  return outcomes === 0 ? "other" : "mixed";
}
function partitionOf(codes) {
  let [a, b] = [17, 31];
  for (const code of codes) {
    a = (Math.imul(a, 16777619) ^ code + 2) >>> 0;
    b = Math.imul(b, 2246822507) + (code + 2) >>> 0;
  }
  return `${codes.length}:${a}:${b}`;
}
function duplicatesOf(columns) {
  const { groups: groups2, counted: counted2 } = groupsOf(columns);
  return counted2 - groups2;
}
function groupsOf(columns) {
  const rows = columns[0].codes.length;
  const of = new Int32Array(rows).fill(-1);
  let groups2 = 0;
  let counted2 = 0;
  const known = /* @__PURE__ */ new Map();
  for (let row = 0; row < rows; row++) {
    let key = columns[0].codes[row];
    let isWhole = key !== -1;
    for (let i = 1; i < columns.length && isWhole; i++) {
      const code = columns[i].codes[row];
      isWhole = code !== -1;
      key = i === 1 && columns.length === 2 ? key * 1e8 + code : `${key}:${code}`;
    }
    if (!isWhole) continue;
    counted2 += 1;
    let group = known.get(key);
    if (group === void 0) known.set(key, group = groups2++);
    of[row] = group;
  }
  return { groups: groups2, counted: counted2, of };
}
function writtenAlike(columns) {
  const special = columns.filter(({ content, spelling }) => content === "outcomes" && spelling.read !== USUAL.read);
  if (special.length === 0) return columns;
  return columns.map((column2) => {
    if (column2.content === "outcomes" || column2.nests || column2.values.length === 0) return column2;
    const like = special.find(({ values }) => column2.values.every((value) => values.includes(value)));
    return like === void 0 ? column2 : { ...column2, content: "outcomes", spelling: like.spelling };
  });
}

// src/readers/tables/solve/beside.ts
var BESIDE = "{metadata}";
var DESCRIPTION = /^(?:meta(?:data)?|config(?:uration)?|run[-_]?(?:config|info|metadata)|args|arguments|params|parameters|settings|info|experiment|spec)\.json$/i;
var folderOf = (path7) => path7.slice(0, Math.max(path7.lastIndexOf("/"), path7.lastIndexOf("!")) + 1);
function modelsBeside(tables) {
  const models = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Set();
  const inFolder = /* @__PURE__ */ new Map();
  for (const { file } of tables) inFolder.set(folderOf(file.path), (inFolder.get(folderOf(file.path)) ?? 0) + 1);
  for (const table of tables) {
    const { path: path7 } = table.file;
    const folder = folderOf(path7);
    const model = table.isOneObject === true && DESCRIPTION.test(path7.slice(folder.length)) ? modelIn(table) : void 0;
    if (model === void 0 || inFolder.get(folder) < 2) continue;
    if (models.has(folder)) return { models: /* @__PURE__ */ new Map(), files: /* @__PURE__ */ new Set() };
    models.set(folder, model);
    files.add(table);
  }
  return { models, files };
}
var MODEL_PATH = /(?:^|\.)(?:(?:model|llm)(?:_?name|_?id)?|model_name_or_path|model\.(?:name|id))$/i;
function modelIn({ columns, sample }) {
  const [row] = sample;
  const named = columns.map((name, i) => MODEL_PATH.test(name) ? nameOf2(row?.cells[i]) : "");
  const names = new Set(named.filter((name) => name !== ""));
  return names.size === 1 ? [...names][0] : void 0;
}

// src/readers/tables/solve/name-parts.ts
var REPEAT = /(?<=^|[-_. ])\(?(?:seed|run|rep|repeat|trial|attempt|epoch|sample|draw|pass|iter|iteration|round|rollout|try|fold|rs|replicate|take)[-_ .=]?[0-9]+\)?(?=$|[-_. ])|#[0-9]+$/gi;
var COPY = /^(?:copy of|kopie von|copie de|copia de) | \([0-9]+\)$|[-_. ]+\(?(?:copy|kopie|copie|copia)(?: ?\(?[0-9]+\)?)?\)?$|[-_. ](?:bak|backup|old|orig|original|final|new|rerun|redo|fixed|duplicate)[0-9]?$|~$/gi;
var SHARD = /(?<=^|[-_. ])(?:(?:part|shard|chunk)[-_ ]?[0-9]+|[0-9]+[-_]of[-_][0-9]+)(?=$|[-_. ])/gi;
var DATE = /(?<=^|[-_. ])20[0-9]{2}([-_.]?)[01][0-9]\1[0-3][0-9](?:[-_T ]*[0-2][0-9][-_:h.]?[0-5][0-9](?:[-_:m.]?[0-5][0-9])?(?:\.[0-9]+)?Z?)?(?=$|[-_. ])/g;
function nameParts(names) {
  if (names.length < 2) return void 0;
  const parts = [];
  let rests = names;
  const take = (pattern, isRepeat2, tells) => {
    const cuts = rests.map((name) => cut(name, pattern));
    if (!tells(cuts)) return;
    parts.push({ values: cuts.map(({ value }) => value), isFront: cuts.every(({ isFront }) => isFront), isRepeat: isRepeat2 });
    rests = cuts.map(({ rest }) => rest);
  };
  take(COPY, false, meet);
  take(SHARD, false, meet);
  take(REPEAT, true, meet);
  take(DATE, false, areDays);
  const tasks2 = rests.map(taskAtEnd);
  if (tasks2.every((one) => one !== void 0) && meet(tasks2)) {
    parts.push({ values: tasks2.map(({ value }) => value), isFront: tasks2[0].isFront, isRepeat: false });
    rests = tasks2.map(({ rest }) => rest);
  }
  if (parts.length > 0) return joined2(rests, parts, true);
  const product = productOf(names);
  return product === void 0 ? void 0 : joined2(product.rests, [product.part], false);
}
function joined2(rests, parts, isSure) {
  const front = parts.filter(({ isFront }) => isFront).reverse();
  const ordered = [...front, { values: rests, isRepeat: false }, ...parts.filter(({ isFront }) => !isFront)];
  const repeat = ordered.findIndex(({ isRepeat: isRepeat2 }) => isRepeat2);
  return {
    parts: ordered.map(({ values }) => values),
    base: front.length,
    repeat: repeat === -1 ? void 0 : repeat,
    isSure
  };
}
function cut(name, pattern) {
  const found = [...name.matchAll(pattern)].at(-1);
  if (found === void 0) return { rest: name, value: "", isFront: false };
  const before = name.slice(0, found.index).replace(/[-_. ]+$/, "");
  const behind2 = name.slice(found.index + found[0].length);
  const rest = before === "" ? behind2.replace(/^[-_. ]+/, "") : before + behind2;
  if (rest === "") return { rest: name, value: "", isFront: false };
  return { rest, value: found[0].replace(/^[-_. ]+|[-_. ]+$/g, ""), isFront: before === "" };
}
function meet(cuts) {
  const known = /* @__PURE__ */ new Map();
  return cuts.some(({ rest, value }) => {
    const other = known.get(rest);
    known.set(rest, other ?? value);
    return other !== void 0 && other !== value;
  });
}
function areDays(cuts) {
  if (!meet(cuts)) return false;
  if (cuts.some(({ isFront, value }) => value !== "" && (isFront || value.length > 10))) return true;
  const daysOf = /* @__PURE__ */ new Map();
  for (const { rest, value } of cuts) if (value !== "") daysOf.set(rest, [...daysOf.get(rest) ?? [], value]);
  const owned = [...daysOf.values()];
  return owned.some(
    (days, i) => owned.slice(i + 1).some((others) => days.filter((day) => others.includes(day)).length > 1)
  );
}
var SEPARATOR = /[-_. +@]+/g;
function taskAtEnd(name) {
  const cuts = [...name.matchAll(SEPARATOR)].map(({ index, 0: text }) => [index, index + text.length]);
  const behind2 = cuts.find(([start, end2]) => start > 0 && looksLikeTask(name.slice(end2)));
  if (behind2 !== void 0) return { rest: name.slice(0, behind2[0]), value: name.slice(behind2[1]), isFront: false };
  const before = cuts.reverse().find(([start, end2]) => end2 < name.length && looksLikeTask(name.slice(0, start)));
  return before === void 0 ? void 0 : { rest: name.slice(before[1]), value: name.slice(0, before[0]), isFront: true };
}
var SYSTEM = /(?:cot|direct|think|reason|shot|temp|^t[0-9]|base|chat|instruct|tuned|lora|sft|dpo|rlhf|high|low|medium|effort|tool|rag|agent|react|prompt|fp[0-9]|int[0-9]|bf16|awq|gptq|quant|vllm|ours|greedy|sampled|strict|loose|raw|plain|simple|system|few|zero|mini|small|large|verifier|consistency|ensemble|vote|router)/i;
function productOf(names) {
  if (names.length > 2e3) return void 0;
  for (const at3 of [-1, 0, -2, 1, -3, 2, -4, 3]) {
    const splits = names.map((name) => {
      const found = [...name.matchAll(SEPARATOR)].at(at3);
      return found === void 0 || found.index === 0 ? void 0 : [name.slice(0, found.index), name.slice(found.index + found[0].length)];
    });
    if (!splits.every((split2) => split2 !== void 0)) continue;
    const [left, right] = [splits.map(([one]) => one), splits.map(([, one]) => one)];
    const [lefts, rights] = [[...new Set(left)], [...new Set(right)]];
    if (lefts.length < 2 || rights.length < 2 || lefts.length * rights.length !== names.length) continue;
    if (new Set(names).size < names.length) continue;
    const isOpen = (words) => !words.some((word2) => namesFamily(word2) || looksLikeModel(word2) || SYSTEM.test(word2) || /^v?[0-9.]*$/.test(word2));
    if (lefts.every(namesFamily) && isOpen(rights))
      return { rests: left, part: { values: right, isFront: false, isRepeat: false } };
    if (rights.every(namesFamily) && isOpen(lefts))
      return { rests: right, part: { values: left, isFront: true, isRepeat: false } };
  }
  return void 0;
}

// src/readers/tables/solve/family.ts
var MAX_ROWS = 6e4;
function familiesOf(tables, models = /* @__PURE__ */ new Map()) {
  const groups2 = [];
  const byColumns = /* @__PURE__ */ new Map();
  for (const table of tables) {
    const key = [...table.columns].sort().join("\0");
    let group = byColumns.get(key) ?? groups2.find(({ columns }) => table.format === "json" && isAlike(columns, table.columns));
    if (group === void 0) groups2.push(group = { columns: new Set(table.columns), tables: [] });
    for (const column2 of table.columns) group.columns.add(column2);
    byColumns.set(key, group);
    group.tables.push(table);
  }
  return groups2.map((group) => familyOf(group.tables, models));
}
function isAlike(known, columns) {
  const shared = columns.filter((column2) => known.has(column2)).length;
  return shared >= 3 && shared >= 0.75 * Math.max(known.size, columns.length);
}
function familyOf(tables, models) {
  const own3 = [...new Set(tables.flatMap(({ columns }) => columns))];
  const names = tables.length === 1 ? [...tables[0].columns] : own3;
  const paths = pathColumns(
    tables.map(({ file }) => file.path),
    models
  );
  const rows = [];
  const share2 = Math.max(50, Math.floor(MAX_ROWS / tables.length));
  let isWhole = true;
  for (const [i, table] of tables.entries()) {
    const align = alignerOf(table, names, paths.values[i]);
    const sample = table.sample.length > share2 ? table.sample.slice(0, share2) : table.sample;
    isWhole &&= table.isWhole && sample.length === table.sample.length;
    for (const row of sample) rows.push({ cells: align(row).cells, table: i, line: row.line });
  }
  return { tables, names: [...names, ...paths.names], own: names.length, rows, isWhole, splits: paths.splits };
}
function alignerOf(table, names, path7) {
  const own3 = names.slice(0, names.length);
  const isSame2 = own3.length === table.columns.length && own3.every((name, i) => name === table.columns[i]);
  if (isSame2 && path7.length === 0) return (row) => row;
  const at3 = new Map(table.columns.map((name, i) => [name, i]));
  const order = isSame2 ? own3.map((_, i) => i) : own3.map((name) => at3.get(name) ?? -1);
  return ({ cells, line }) => ({ cells: [...order.map((i) => i === -1 ? void 0 : cells[i]), ...path7], line });
}
function pathColumns(paths, models = /* @__PURE__ */ new Map()) {
  const parts = paths.map(pathParts);
  const columns = [];
  const splits = [];
  const wholes = [];
  const add = (name, column2) => {
    const split2 = nameParts(column2);
    if (split2 !== void 0) {
      const partNames = split2.parts.map((_, i) => name.replace("}", `.${i + 1}}`));
      for (const [i, part2] of split2.parts.entries()) columns.push({ name: partNames[i], column: part2 });
      const [base, repeat] = [partNames[split2.base], split2.repeat === void 0 ? void 0 : partNames[split2.repeat]];
      splits.push({ whole: name, parts: partNames, base, repeat, isSure: split2.isSure });
    }
    (split2?.isSure === true ? wholes : columns).push({ name, column: column2 });
  };
  const named = paths.map((path7) => models.get(folderOf(path7)));
  if (named.every((name) => name !== void 0)) columns.push({ name: BESIDE, column: named });
  const files = parts.map((segments) => stem(segments.at(-1)));
  if (paths.length === 1) {
    add("{file}", files);
    const folder = parts[0].at(-2);
    if (folder !== void 0 && folder !== "") add("{folder}", [folder]);
  } else {
    if (new Set(files).size > 1) add("{file}", files);
    const depth = Math.max(...parts.map(({ length }) => length));
    let folders = 0;
    for (let level = 2; level <= depth; level++) {
      const column2 = parts.map((segments) => segments.at(-level) ?? "");
      if (new Set(column2).size < 2) continue;
      folders += 1;
      add(folders === 1 ? "{folder}" : `{folder:${folders}}`, column2);
    }
  }
  const all = [...columns, ...wholes];
  return {
    names: all.map(({ name }) => name),
    values: paths.map((_, i) => all.map(({ column: column2 }) => column2[i])),
    splits
  };
}
function columnsOf({ names, own: own3, rows }, anyScale) {
  return names.map(
    (name, index) => columnOf(
      index,
      name,
      rows.map(({ cells }) => cells[index]),
      anyScale,
      index >= own3
    )
  );
}

// src/readers/tables/solve/variants.ts
function variantsOf(names) {
  const found = nameParts(names) ?? numberedAgain(names);
  if (found === void 0 || !found.isSure) return void 0;
  const firsts = /* @__PURE__ */ new Map();
  for (const [i, base] of found.parts[found.base].entries()) if (!firsts.has(base)) firsts.set(base, names[i]);
  const others = found.parts.filter((_, part2) => part2 !== found.base).flat();
  return { names, firsts: [...firsts.values()], differ: [...new Set(others.filter((value) => value !== ""))] };
}
function numberedAgain(names) {
  const known = new Set(names);
  const parts = names.map((name) => /^(.*)\.([0-9])$/.exec(name));
  const again = parts.filter((part2) => part2 !== null && known.has(part2[1]));
  const bases = new Set(again.map((part2) => part2[1]));
  if (bases.size < 2 || names.some((name, i) => parts[i] === null && !bases.has(name))) return void 0;
  return {
    parts: [names.map((name, i) => parts[i]?.[1] ?? name), parts.map((part2) => part2?.[2] ?? "")],
    base: 0,
    repeat: 1,
    isSure: true
  };
}
function variantsRefusal({ names, firsts, differ }) {
  const line = (shown2) => `\`models: ${shown2.map(plain).join(", ")}\``;
  return refuse(
    `several of ${listed(names)} look like one model: they differ in ${listed(differ)}.`,
    `Name one of each, for example ${line(firsts)}, or all if each is a model of its own: ${line(names)}. Repeated draws may be rows of their own as well, with a column \`repeat\`.`
  );
}

// src/readers/tables/solve/no-members.ts
var GOLD = new Set(
  "gold golden golds truth truths groundtruth label labels answers key keys reference references refs target targets solution solutions questions expected".split(
    " "
  )
);
var MADE = /^(?:oracle|any|all|none|mean|avg|average|median|best|worst|union|intersection|total|overall|majority|consensus)(?:[_ -](?:model|models|vote|voting|correct|score|accuracy|of[_ -].*))?$/i;
function noMembers(family, shape, options) {
  const isOfPath = shape.model === void 0 || shape.model >= family.own;
  const names = namesOf2(family, shape);
  const open4 = names.filter((name) => options.selects(name) !== true && !options.isNamed(name));
  const gold = isOfPath ? open4.find(isGold) : void 0;
  if (gold !== void 0) return goldFile(gold);
  const made = open4.filter((name) => MADE.test(name));
  if (made.length > 0 && made.length < names.length) return madeOf(names, made);
  const variants2 = isOfPath ? void 0 : variantsOf(open4);
  return variants2 === void 0 ? void 0 : variantsRefusal(variants2);
}
function namesOf2({ rows, names }, { model }) {
  const column2 = model ?? names.indexOf("{file}");
  return column2 === -1 ? [] : [...new Set(rows.map(({ cells }) => nameOf2(cells[column2])))].filter((name) => name !== "");
}
function isGold(name) {
  const words = wordsOf(name.toLowerCase());
  return words.length <= 4 && words.some((word2) => GOLD.has(word2));
}
function goldFile(name) {
  return refuse(
    `${listed([name])} holds right answers by its name, and is no model.`,
    `Put the right answers into the other files as a column and say so (\`columns: reference = NAME\`), and leave this file out with a \`!\` pattern in \`results\`; if it is a model, name it in \`models\`.`
  );
}
function madeOf(names, made) {
  const line = (shown2) => `\`models: ${shown2.map(plain).join(", ")}\``;
  const others = names.filter((name) => !made.includes(name));
  return refuse(
    `${listed(made)} may be made from the answers of the other models, and be no model itself.`,
    `Leave it out: ${line(others)}; if it is a policy, name it in \`ensembles\`; if it is a model: ${line(names)}.`
  );
}

// src/readers/tables/solve/say.ts
function say(shape, names) {
  const name = (column2) => shortened(names[column2]);
  const aside = (columns) => {
    if (columns.length === 0) return [];
    return [`set aside: ${listed(columns.map(name), 5, String)}`];
  };
  switch (shape.kind) {
    case "items":
      return `query = ${name(shape.query.column)}, describes the queries`;
    case "wide": {
      const models = shape.models.map((model) => shortened(model.name));
      const how = shape.compare === void 0 ? shape.spelling.name : `right where equal to ${name(shape.compare)}`;
      return [
        shape.query === void 0 ? "rows are patterns" : `query = ${name(shape.query.column)}`,
        ...shape.task === void 0 ? [] : [`task = ${name(shape.task)}`],
        `one column for each model: ${listed(models, 5, String)} (${how})`,
        ...shape.count === void 0 ? [] : [`count = ${name(shape.count)}`],
        ...aside(shape.setAside.map(({ column: column2 }) => column2))
      ].join(", ");
    }
    case "long": {
      const { query, model, outcome, other, compare, only, spelling } = shape;
      const how = compare === void 0 ? spelling.name : `right where equal to ${name(compare)}`;
      return [
        `query = ${name(query.column)}`,
        ...other.has("task") ? [`task = ${name(other.get("task"))}`] : [],
        `model = ${model === void 0 ? "the file" : name(model)}`,
        `outcome = ${name(outcome)} (${how})`,
        ...other.has("repeat") ? [`repeat = ${name(other.get("repeat"))}`] : [],
        ...only === void 0 ? [] : [`rows with ${name(only.column)} = ${shortened(only.value)}`],
        ...other.has("count") ? [`count = ${name(other.get("count"))}`] : [],
        ...aside(shape.unused)
      ].join(", ");
    }
  }
}
function shortened(name) {
  const text = quote(name).slice(1, -1);
  return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
}

// src/readers/tables/solve/measures.ts
var set = (text) => new Set(text.split(/\s+/));
var VERDICT = set(
  "correct is_correct correctness right is_right passed is_passed pass is_pass resolved is_resolved solved is_solved hit is_hit verdict judgement judgment final_judgement final_judgment judge_correct is_accepted accepted match is_match matched exact_match em true_false pass_at_1 pass@1 score_binarized binary_score symbolic_correct follow_all_instructions acc accuracy outcome is_answer_correct graded_correct"
);
var SCORE = set(
  "score scores eval_score evaluation_score final_score judge_score judge_result reward rewards cum_reward grade graded mark points rating quality performance correct_score evaluation llm_judge average_score value result judged"
);
var STATUS2 = set("success is_success successful succeeded status state ok is_ok completed finished label judge");
var GRADE_WORDS = set(
  "correct correctness pass passed success solved resolved match score acc accuracy reward verdict judgement judgment grade hit right em"
);
var METRIC = /(?:faithful|relevanc|precision|recall|rouge|bleu|meteor|chrf|bertscore|similarity|coheren|fluen|consisten|toxic|harm|bias|hallucinat|groundedness|completeness|concise|helpful|factual|readab|perplex|f1|ndcg|mrr|levenshtein|distance|overlap|coverage|safety|sentiment|creativ|clarity|depth|tone|politeness|adherence)/;
var FLAG_FIRST = set(
  "is has needs requires num n contains was can should uses used with without no any all count total format parse"
);
var FLAG_WORDS = set(
  "error errors truncated completed timeout timeouts flagged cached skipped refusal refused valid count length len tokens seconds ms time duration latency cost price index idx id ids step steps turns retries retry hash version complexity difficulty ambiguous multilingual image images tool tools threshold weight rank order position entropy prob probability confidence temperature logprob logprobs"
);
var WRAPPING = set(
  "metrics metric scores score evaluation evaluations evaluation_result results result feedback grading outputs output value v1 v2 rewards sample_score evaluation_results values test_result report parsed_result parsed assertions score_results assessments annotations annotation"
);
function measureOf(name) {
  const parts = name.split(/[./:|]|,\s*/).map(normalName).filter((part2) => part2 !== "" && part2 !== "none");
  const telling = parts.filter((part2) => !WRAPPING.has(part2));
  return (telling.at(-1) ?? parts.at(-1) ?? "").replace(/[^\p{L}\p{N}_]+$/u, "");
}
function isGraded(name) {
  const above = name.split(/[./:|]/).slice(0, -1).map(normalName);
  return above.some(
    (part2) => /^(?:scores?|metrics?|rewards?|grading|feedback|evaluations?|evaluation_results?|assertions|score_results|assessments|annotations)$/.test(
      part2
    )
  );
}
function measureKind(name) {
  const measure = measureOf(name);
  const whole = normalName(name);
  if (VERDICT.has(measure) || VERDICT.has(whole)) return "verdict";
  if (SCORE.has(measure) || SCORE.has(whole)) return "score";
  if (STATUS2.has(measure)) return "status";
  if (/^pass(?:@|_at_)[0-9]+$/.test(measure)) return "partly";
  const parts = wordsOf(measure);
  if (METRIC.test(measure)) return "metric";
  if (FLAG_FIRST.has(parts[0] ?? "") && !parts.some((word2) => GRADE_WORDS.has(word2))) return "flag";
  if (parts.some((word2) => FLAG_WORDS.has(word2))) return "flag";
  if (parts[0] === "format") return "flag";
  if (parts.some((word2) => GRADE_WORDS.has(word2))) return "partly";
  if (isGraded(name)) return "partly";
  if (isKnownName(measure) || isKnownName(whole))
    return namesOf("outcome").includes(measure) ? "score" : "other";
  return "unknown";
}

// src/readers/tables/solve/averages.ts
var FEW_ROWS = 20;
function averagesIn(columns, query) {
  const graded2 = columns.filter(({ content, isPath }) => content === "outcomes" && !isPath);
  let [fractions, cells] = [0, 0];
  for (const { codes, values, spelling } of graded2) {
    const between = values.map((value) => isFraction2(spelling.read(value)));
    for (const code of codes) {
      if (code === -1) continue;
      cells += 1;
      if (between[code]) fractions += 1;
    }
  }
  if (cells === 0 || fractions < 0.9 * cells) return void 0;
  const rows = graded2[0].codes.length;
  const distinct = new Set(graded2.flatMap(({ values }) => values)).size;
  const isNamed = query !== void 0 && (taskName(query.normal) > 0 || query.values.filter(looksLikeTask).length > 0.3 * query.values.length);
  return rows < FEW_ROWS && distinct > 2 || isNamed ? averages() : void 0;
}
function isMean({ name, values, spelling }) {
  const fractions = values.filter((value) => isFraction2(spelling?.read(value)));
  return MEAN.test(measureOf(name)) && measureKind(name) !== "flag" && fractions.length > 2 && fractions.length > 0.6 * values.length;
}
function isLeaderboard(models, columns) {
  const isUnique2 = models.some(({ values, filled: filled2 }) => filled2 > 0 && values.length === filled2);
  return isUnique2 && columns.some(
    ({ name, values, spelling }) => MEAN.test(measureOf(name)) && values.some((value) => isFraction2(spelling?.read(value)))
  );
}
var MEAN = /^(?:acc|accuracy|mean|avg|average|average_score|pass_rate|win_rate)$/;
function averages() {
  return refuse(
    "these are averages over many queries, not outcomes.",
    "Give one row per query: which of them each model got right."
  );
}
var isFraction2 = (result) => typeof result === "number" && result > 0 && result < 1;

// src/readers/tables/solve/weights.ts
function modelWeight(column2) {
  const likeness = modelValues(column2) - (column2.nests ? 1 : 0);
  const name = modelName(column2) - 3 * (1 - column2.filled / column2.codes.length);
  if (column2.isPath)
    return (column2.name === BESIDE ? 2.5 : 1) + 2 * likeness - 1.5 * share(column2, looksLikeVariant) - 1.5 * share(column2, looksLikeTask) - share(column2, looksLikeGrading);
  const isNumeric = column2.values.every((value) => /^-?[0-9.]+$/.test(value));
  if (name < -1 && likeness < 1) return name;
  return Math.max(name, -0.5) + 2 * likeness - (isNumeric ? 0.7 : 0) - 0.05 * (column2.values.some((value) => value.length > 60) ? 1 : 0);
}
function queryWeight(column2) {
  return queryName(column2) - 3 * (1 - column2.filled / column2.codes.length) - (modelValues(column2) > 0.8 ? 2 : 0) - (column2.spelling?.name === "score" && queryName(column2) < 1.8 ? 1 : 0);
}
function share({ values }, has2) {
  const seen3 = values.slice(0, 200);
  return seen3.length === 0 ? 0 : seen3.filter(has2).length / seen3.length;
}

// src/readers/tables/solve/clash.ts
function extras(columns, best, task, hints) {
  const repeat = hints.repeat ?? columns.find(
    ({ normal, partition, isPath }) => !isPath && repeatName(normal) === 3 && ![best.model.column, best.query.column].some((key) => key.values.length > 1 && key.partition === partition)
  );
  return { ...best.usesTask && task !== void 0 ? { task } : {}, ...repeat === void 0 ? {} : { repeat } };
}
function clashing(columns, pairs, task, hints) {
  const byWeight = [...pairs].filter(({ model: model2, query: query2 }) => model2.weight >= 0.4 && query2.weight >= 1.4).sort((a, b) => b.model.weight + b.query.weight - a.model.weight - a.query.weight);
  const found = [];
  let doubt;
  for (const { model: model2, query: query2 } of byWeight.slice(0, 6)) {
    const choice = factorsOf(columns, model2.column, query2.column, task, hints);
    if (choice?.kind === "keys") found.push({ keys: choice.keys, weight: model2.weight + query2.weight });
    else doubt ??= choice;
  }
  const [best, second] = found.sort((a, b) => b.weight - a.weight);
  if (best !== void 0) {
    if (second !== void 0 && second.weight > best.weight - 0.6 && second.keys.model.partition !== best.keys.model.partition)
      return { kind: "several", role: "model", columns: [best.keys.model, second.keys.model] };
    if (best.weight >= 2.8) return { kind: "keys", keys: best.keys };
  }
  if (doubt !== void 0) return doubt;
  const [strongest] = byWeight;
  if (strongest === void 0)
    return {
      kind: "missing",
      role: pairs.some(({ query: query2 }) => query2.weight >= 1.4) ? "model" : "query",
      considered: columns.filter(({ nests }) => !nests)
    };
  const { model, query } = strongest;
  const usesTask = task !== void 0 && task !== model.column && task !== query.column;
  if (model.weight < 2.4 && hints.model === void 0)
    return { kind: "missing", role: "model", considered: columns.filter(({ nests, isPath }) => !nests && !isPath) };
  return {
    kind: "keys",
    keys: { model: model.column, query: query.column, ...extras(columns, { model, query, usesTask }, task, hints) }
  };
}
function factorsOf(columns, model, query, task, hints) {
  const base = task !== void 0 && task !== model && task !== query ? [query, model, task] : [query, model];
  const { counted: counted2, groups: groups2 } = groupsOf(base);
  if (counted2 === groups2) return void 0;
  const most = Math.max(4, 4 * counted2 / Math.max(1, groups2));
  const factors = columns.filter(
    (column2) => !column2.nests && !base.includes(column2) && !hints.labels.has(column2) && column2.partition !== model.partition && column2.values.length >= 2 && column2.values.length <= Math.max(most, column2.isPath ? 50 : 12) && (column2.content !== "outcomes" || repeatName(column2.normal) > 0 || isSetting(column2)) && duplicatesOf([...base, column2]) === 0
  );
  const keys = { model, query, ...base.length === 3 ? { task } : {} };
  const metric = factors.find(({ normal }) => metricName(normal));
  if (metric !== void 0) return { kind: "keys", keys: { ...keys, metric } };
  if (factors.some(({ normal }) => judgeName(normal))) return { kind: "keys", keys };
  const repeat = hints.repeat ?? factors.find(isRepeat);
  const asTask = factors.find((factor) => isTask(factor, query, columns));
  if (asTask !== void 0 && base.length === 2 && repeat === void 0)
    return { kind: "keys", keys: { ...keys, task: asTask } };
  if (repeat !== void 0 && asTask === void 0) return { kind: "keys", keys: { ...keys, repeat } };
  return factors.length === 0 ? void 0 : { kind: "factors", model, query, columns: factors };
}
var isSetting = ({ name, isPath }) => !isPath && ["flag", "other"].includes(measureKind(name));
function isRepeat(column2) {
  return column2.isPath ? share(column2, (value) => VARIANTS(value)) === 1 : repeatName(column2.normal) > 0;
}
var VARIANTS = (value) => looksLikeVariant(value) && !looksLikeGrading(value) && !/^[0-9]{5,}$/.test(value);
function isTask(column2, query, columns) {
  const texts = columns.filter(
    (other) => !other.isPath && !other.nests && other !== query && isTextName(other) && other.values.length > 1
  );
  if (texts.length > 0) {
    const [text] = texts;
    const of = groupsOf([query, column2]).groups;
    return groupsOf([query, column2, text]).groups <= of * 1.05 && groupsOf([query, text]).groups > query.values.length;
  }
  return taskName(column2.normal) > 0 || share(column2, looksLikeTask) > 0.5;
}

// src/readers/tables/solve/comparison.ts
var ANSWER2 = /^(?:(?:model_)?(?:prediction|predicted|pred|answer|response|output|result|value|label|choice|predicted_(?:label|answer|class)))$/;
var PREDICTION = /^(?:model_)?(?:prediction|predicted|pred|predicted_(?:label|answer|class)|model_answer)$/;
var REFERENCE = /^(?:reference|target|expected|gold|golden|ground_truth|truth|gold_(?:label|answer)|true_label|expected_(?:answer|label|output)|correct_answer|y_true|label)$/;
var MAX_LABELS = 30;
var LONGEST_LABEL = 20;
function comparison(left, forced) {
  if (forced.outcome !== void 0) return void 0;
  const named = namedPairs(left);
  if (forced.reference !== void 0) {
    const reference = forced.reference;
    const answer = forced.answer ?? named.find((pair) => pair.reference === reference)?.answer;
    return answer === void 0 || answer === reference ? void 0 : { answer, reference };
  }
  const isVerdict = ({ name, content, filled: filled2 }) => filled2 > 0 && ["verdict", "score"].includes(measureKind(name)) || content === "outcomes" && !["flag", "other"].includes(measureKind(name));
  const isGraded2 = (pair) => left.some((column2) => column2 !== pair.answer && column2 !== pair.reference && isVerdict(column2));
  return named.find((pair) => !isGraded2(pair) && areComparable(pair));
}
function namedPairs(left) {
  const usable = left.filter(({ nests, filled: filled2, codes }) => !nests && filled2 > 0.5 * codes.length);
  const references = usable.filter(({ normal }) => REFERENCE.test(normal));
  const others = references.length > 0 ? references : usable.filter(({ normal }) => normal === "answer");
  const answers = usable.filter(({ normal }) => (references.length > 0 ? ANSWER2 : PREDICTION).test(normal));
  return answers.flatMap(
    (answer) => others.filter((reference) => reference !== answer).map((reference) => ({ answer, reference }))
  );
}
function areComparable({ answer, reference }) {
  const isWhole = (column2) => column2.values.every((value) => /^-?[0-9]+(?:\.0+)?$/.test(value));
  if (isWhole(answer) && isWhole(reference)) return reference.values.length >= 2;
  const areLabels2 = [answer, reference].every(
    ({ values }) => values.length >= 2 && values.length <= MAX_LABELS && values.every((value) => value.length <= LONGEST_LABEL && !/\s/.test(value))
  );
  return areLabels2 && saysTheSame(answer, reference);
}
function saysTheSame(answer, reference) {
  const known = new Set(reference.values.map((value) => value.toLowerCase()));
  const among = answer.values.map((value) => known.has(value.toLowerCase()));
  let inside = 0;
  for (const code of answer.codes) if (code !== -1 && among[code]) inside += 1;
  return inside >= 0.5 * answer.filled;
}

// src/readers/tables/solve/files.ts
function sumsUpFiles({ codes, values }, { rows, tables }) {
  if (values.length < 2 || rows.length < 5 * tables.length) return false;
  const known = /* @__PURE__ */ new Map();
  for (const [i, { table }] of rows.entries()) {
    const code = known.get(table);
    if (code === void 0) known.set(table, codes[i]);
    else if (code !== codes[i]) return false;
  }
  const numbers = values.map(Number);
  return numbers.every((value) => value >= 0 && value <= 1) && numbers.some((value) => value > 0 && value < 1);
}
function splitColumns(columns, { splits }) {
  const sure = splits.filter(({ isSure }) => isSure);
  const bases = columns.filter(({ name, isPath }) => isPath && sure.some(({ base }) => base === name));
  const parts = columns.filter(({ name, isPath }) => isPath && sure.some((split2) => split2.parts.includes(name)));
  return { bases: new Set(bases), variants: new Set(parts.filter((part2) => !bases.includes(part2))) };
}
function productClash({ model, repeat, task }, family, forced) {
  const split2 = family.splits.find(({ whole, isSure }) => whole === model?.name && !isSure);
  if (split2 === void 0 || forced.model !== void 0 || repeat !== void 0 || task !== void 0) return void 0;
  const [other] = split2.parts.filter((part2) => part2 !== split2.base);
  const values = new Set(family.rows.map(({ cells }) => String(cells[family.names.indexOf(other)])));
  return refuse(
    `each model has a ${split2.whole.slice(1, -1)} for each of ${listed([...values])}, and it is not clear what these are.`,
    `Say it: \`columns: model = ${split2.whole}\` where each is a system of its own, or \`model = ${split2.base}\` and \`task = ${other}\` (or \`repeat = ${other}\`), one a line.`
  );
}

// src/readers/tables/solve/keys.ts
var LEAST_COVERAGE = 0.5;
function findKeys(columns, hints) {
  const models = weighed(
    columns,
    hints.model,
    modelWeight,
    (column2) => hints.bases.has(column2) || !hints.variants.has(column2) && isNameColumn(column2, hints.isWhole)
  );
  const queries = weighed(columns, hints.query, queryWeight, isIdColumn);
  if (queries.length === 0) return { kind: "missing", role: "query", considered: [] };
  if (models.length === 0)
    return hints.oneModel ? withoutModel(columns, queries, hints) : { kind: "missing", role: "model", considered: [] };
  const pairs = models.flatMap(
    (model) => queries.filter(({ column: column2 }) => column2 !== model.column).map((query) => ({ model, query }))
  );
  const tasks2 = columns.filter(
    (column2) => hints.task === column2 || hints.task === void 0 && taskName(column2.normal) === 3 && !column2.nests && column2.filled > 0
  );
  const fitting = pairs.map(({ model, query }) => ({ model, query, ...fitOf(model.column, query.column, tasks2[0], hints) })).filter(({ fits }) => fits).sort((a, b) => b.weight - a.weight);
  const [best] = fitting;
  if (best !== void 0) {
    const rival = fitting.find(
      (other2) => other2.weight > best.weight - 0.75 && other2.model.column.partition !== best.model.column.partition
    );
    if (rival !== void 0 && hints.model === void 0)
      return { kind: "several", role: "model", columns: [best.model.column, rival.model.column] };
    const proven = new Set(fitting.map(({ model }) => model.column.partition)).size === 1;
    const isNamed = best.model.weight >= 1.4 || modelName(best.model.column) >= 3 || hints.model !== void 0;
    if (!isNamed && !(proven && best.model.weight > 0))
      return { kind: "several", role: "model", columns: [best.model.column] };
    const other = fitting.find(
      ({ model, query }) => model === best.model && query.column.partition !== best.query.column.partition && query.weight >= 1.8
    );
    if (other !== void 0 && hints.query === void 0 && disagree(best.query.column, other.query.column))
      return { kind: "several", role: "query", columns: [best.query.column, other.query.column] };
    return {
      kind: "keys",
      keys: { query: best.query.column, model: best.model.column, ...extras(columns, best, tasks2[0], hints) }
    };
  }
  return clashing(columns, pairs, tasks2[0], hints);
}
function weighed(columns, forced, weightOf, suits) {
  if (forced !== void 0) return [{ column: forced, weight: 5 }];
  const classes = /* @__PURE__ */ new Map();
  for (const column2 of columns) {
    if (!suits(column2)) continue;
    const weight = weightOf(column2);
    const known = classes.get(column2.partition);
    if (weight > -0.9 && (known === void 0 || known.weight < weight))
      classes.set(column2.partition, { column: column2, weight });
  }
  return [...classes.values()].sort((a, b) => b.weight - a.weight).slice(0, 14);
}
function isNameColumn(column2, isWhole) {
  const name = modelName(column2);
  if (name >= 3) return true;
  if (column2.nests || column2.values.length < (isWhole ? 2 : 1) || column2.filled < 0.9 * column2.codes.length)
    return false;
  if (column2.content === "outcomes" && name < 2) return false;
  return column2.values.slice(0, 50).every((value) => value.length <= 200);
}
function isIdColumn(column2) {
  const name = queryName(column2);
  if (name >= 2.9) return true;
  if (column2.nests || column2.values.length < 1 || column2.filled < (name >= 1.8 ? 0.5 : 0.9) * column2.codes.length)
    return false;
  if (column2.values.length < 2 && name < 1.8) return false;
  return column2.content !== "outcomes" || name >= 1.8;
}
function fitOf(model, query, task, hints) {
  const isTask2 = task !== void 0 && task !== model && task !== query;
  const key = isTask2 ? [query, task] : [query];
  const { groups: groups2, counted: counted2 } = groupsOf([...key, model].sort((a, b) => b.values.length - a.values.length));
  const queries = groupsOf(key).groups;
  const models = model.values.length;
  const names = modelWeightOf(model, hints) + queryWeightOf(query, hints);
  const sizes = queries > models ? 1 : queries === models ? 0 : -1.5;
  const coverage = groups2 / (queries * models);
  const isNamed = modelName(model) >= 3 && queryName(query) >= 2.9;
  const covers = !hints.isWhole || models < 2 || coverage > LEAST_COVERAGE || isNamed && coverage > 0.34 || hints.query !== void 0;
  return { fits: counted2 === groups2 && covers, weight: names + sizes + coverage, usesTask: isTask2 };
}
var modelWeightOf = (column2, hints) => hints.model === column2 ? 5 : modelWeight(column2);
var queryWeightOf = (column2, hints) => hints.query === column2 ? 5 : queryWeight(column2);
function disagree(a, b) {
  const { groups: groups2 } = groupsOf([a, b]);
  return groups2 > Math.max(a.values.length, b.values.length);
}
function withoutModel(columns, queries, hints) {
  const tasks2 = columns.filter((column2) => taskName(column2.normal) === 3 && !column2.nests && column2.filled > 0);
  const [task] = tasks2;
  const usable = queries.filter(({ weight, column: column2 }) => weight >= 1.4 || hints.query === column2);
  const unique = usable.find(
    ({ column: column2 }) => duplicatesOf(task === void 0 || task === column2 ? [column2] : [column2, task]) === 0
  );
  const query = unique ?? usable[0] ?? (queries.length === 1 ? queries[0] : void 0);
  if (query === void 0) return { kind: "missing", role: "query", considered: columns.filter(({ nests }) => !nests) };
  const repeat = columns.find(
    ({ normal, partition }) => repeatName(normal) === 3 && partition !== query.column.partition
  );
  return {
    kind: "keys",
    keys: {
      query: query.column,
      model: void 0,
      ...task === void 0 || task === query.column ? {} : { task },
      ...repeat === void 0 ? {} : { repeat }
    }
  };
}

// src/readers/tables/solve/sense.ts
var BAD = new RegExp("^(?:wrong|wrongly|incorrect(?:ly|ness)?|fail(?:s|ed|ure|ures|ing)?|errors?|err|erroneous|mistakes?|mistaken|misclassified|hallucinat\\p{L}*|toxic\\p{L}*|harm(?:ful|fulness|s)?|unsafe|violations?|jailbroken|jailbreaks?|asr|bias|biased|unfaithful(?:ness)?|contradict\\p{L}*|distance|levenshtein|loss|nll|perplexity|ppl|wer|cer|ter|mse|rmse|mae|brier|regret|penalty|plagiarism|bugs?|bad|invalid|nok|falsch|fehler|fehlerhaft|faux|fausse|erreurs?|\xE9chec|echec|\xE9chou\xE9|incorrecto|incorrecta|falso|falsa|errores|fallo|fallido|\u9519\u8BEF|\u9519|\u4E0D\u6B63\u786E|\u5931\u8D25|\u5E7B\u89C9|\u6709\u5BB3)$", "u");
var TURNED = /* @__PURE__ */ new Set(["no", "not", "non", "free", "without", "never", "zero", "anti", "avoids", "avoided"]);
var SAYS_ITSELF = /^(?:pass(?:ed)?|fail(?:ed)?|correct|incorrect|right|wrong|succe(?:ss|eded)|failure)$/i;
function isBadByName(name) {
  const measure = measureOf(name);
  const parts = wordsOf(measure);
  if (parts.some((word2) => TURNED.has(word2))) return false;
  if (parts.includes("attack") || /^false_(?:positive|negative)s?$/.test(measure)) return true;
  return parts.some((word2) => BAD.test(word2)) && !parts.some((word2) => /^(?:correct|correctness|accuracy)$/.test(word2));
}
function isBad({ name, isPath, values }) {
  return !isPath && isBadByName(name) && !values.every((value) => SAYS_ITSELF.test(value));
}
function badOutcome(column2) {
  return refuse(
    `${quote(column2.name)} is by its name of what is bad, and 1 must mean right.`,
    inverted(column2) === void 0 ? "Give a column in which 1, or more, is better." : `If its 1 means wrong, say so: \`columns: outcome = not ${plain(column2.name)}\`; otherwise rename it.`
  );
}
function inverted(column2) {
  const { spelling, values, nests } = column2;
  if (spelling === void 0 || nests) return void 0;
  const invert = (value) => {
    const result = spelling.read(value);
    return typeof result === "boolean" ? !result : result === 0 || result === 1 ? 1 - result : result;
  };
  const isTwofold = values.every((value) => {
    const result = spelling.read(value);
    return typeof result !== "number" || result === 0 || result === 1;
  });
  return isTwofold ? { ...column2, spelling: { name: `not ${spelling.name}`, read: invert } } : void 0;
}
function rightWhere(column2, word2) {
  if (!column2.values.includes(word2)) return void 0;
  const others = column2.values.filter((value) => value !== word2 && readJsonCell(value) !== "missing");
  const name = `${word2}/${others.length === 1 ? others[0] : "other"}`;
  const read3 = (value) => {
    const text = nameOf2(value);
    if (text === word2) return true;
    return text === "" || readJsonCell(value) === "missing" ? "missing" : false;
  };
  return { ...column2, content: "outcomes", spelling: { name, read: read3 } };
}
function badModels(names) {
  const bad = names.filter(hasBadEnd);
  if (bad.length === 0 || 2 * bad.length < names.length) return void 0;
  return refuse(
    `the columns of models are by their names (${quote(bad[0])}) of what is bad, and 1 must mean right.`,
    "Exchange 1 and 0 in them and name them after the models alone, or give columns of what is right."
  );
}
function hasBadEnd(name) {
  const parts = wordsOf(normalName(name).replaceAll(/[^\p{L}\p{N}]+/gu, "_"));
  if (parts.length < 2 || parts.some((word2) => TURNED.has(word2))) return false;
  return [parts[0], parts.at(-1)].some((word2) => BAD.test(word2) || /^refus(?:ed|al)$/.test(word2));
}

// src/readers/tables/solve/outcome.ts
var CLEAR2 = /* @__PURE__ */ new Set(["correct", "is_correct", "correctness"]);
function chooseOutcome(columns, { passThreshold: threshold, scores = false }) {
  const all = columns.filter(({ isPath }) => !isPath).map((column2) => ({ column: column2, measure: measureKind(column2.name) }));
  const graded2 = scores && all.some(({ column: column2, measure }) => measure === "score" && column2.content === "outcomes");
  const named = graded2 ? all.filter(({ measure }) => measure !== "verdict" && measure !== "status") : all;
  const usable = named.filter(
    ({ column: column2, measure }) => measure !== "flag" && measure !== "other" && !column2.nests && column2.content === "outcomes" && !isBad(column2)
  );
  if (usable.length === 0) {
    const bad = named.find(({ column: column2 }) => column2.content === "outcomes" && !column2.nests && isBad(column2));
    return bad === void 0 ? withoutOutcomes(named) : { kind: "bad", column: bad.column };
  }
  const candidates = usable.map(({ column: column2, measure }) => {
    const outcomes = outcomesOf(column2, threshold);
    return { column: column2, measure, outcomes, isConstant: new Set(outcomes.replaceAll("-", "")).size < 2 };
  });
  const varying = candidates.filter(({ isConstant }) => !isConstant);
  const states = candidates.filter(
    ({ isConstant, measure }) => isConstant && (measure === "status" || measure === "verdict")
  );
  const areOfCalls = columns.some(({ normal }) => /(?:^|[._])errors?$/.test(normal)) && states.every(({ measure }) => measure === "status");
  if (states.length > 0 && varying.length > 0) {
    const [best] = ranked(varying);
    const agree = varying.length > 1 && varying.every(({ outcomes }) => outcomes === best.outcomes);
    const isNamed = isPlain(best) || areOfCalls && ["verdict", "score"].includes(best.measure);
    if (!isNamed && !agree) {
      return {
        kind: "several",
        columns: [...states, ...varying].map(({ column: column2 }) => column2),
        why: `${quote(states[0].column.name)} is the same in every row`
      };
    }
  }
  const left = varying.length > 0 ? varying : candidates;
  const [first, ...others] = ranked(left);
  const rivals = others.filter(({ outcomes }) => outcomes !== first.outcomes);
  const unused = candidates.filter(({ column: column2, measure }) => column2 !== first.column && measure !== "unknown").map(({ column: column2 }) => column2);
  const chosen = { kind: "chosen", column: first.column, unused };
  const unread = named.filter(
    ({ column: column2, measure }) => (measure === "verdict" || measure === "score") && !column2.nests && (column2.content === "other" || column2.content === "mixed")
  );
  if (first.measure !== "verdict" && first.measure !== "score" && unread.length > 0)
    return { kind: "several", columns: [...unread.map(({ column: column2 }) => column2), first.column] };
  if (first.measure === "status" && first.isConstant && first.outcomes.length >= FEW_ROWS2)
    return { kind: "several", columns: [first.column], why: `${quote(first.column.name)} is the same in every row` };
  if (first.measure === "unknown" || first.measure === "metric")
    return rivals.length === 0 && isPassOrFail(first) && !named.some(isGradeBeside(first)) ? chosen : several(left);
  if (rivals.every(({ column: column2 }) => column2.name === first.column.name)) return chosen;
  if (first.measure === "verdict" && rivals.every((rival) => yields(rival, first))) return chosen;
  if (first.measure === "score" && isPlain(first) && rivals.every(({ measure }) => measure === "unknown" || measure === "metric" || measure === "status"))
    return rivals.some(({ measure }) => measure === "status") ? several(left) : chosen;
  return several(left);
}
var isPassOrFail = ({ measure, column: column2, isConstant }) => measure === "metric" && !isConstant && column2.values.length <= 2;
var isGradeBeside = (chosen) => ({ column: column2, measure }) => column2 !== chosen.column && ["verdict", "score", "status", "partly"].includes(measure) && !column2.nests;
function several(candidates) {
  return { kind: "several", columns: candidates.map(({ column: column2 }) => column2) };
}
function yields({ column: column2, measure }, verdict) {
  if (measure === "metric" || measure === "unknown" || measure === "partly") return true;
  if (measure === "verdict")
    return CLEAR2.has(measureOf(verdict.column.name)) && !CLEAR2.has(measureOf(column2.name)) && isFiner(column2, verdict.column);
  if (CLEAR2.has(measureOf(verdict.column.name))) return true;
  return isFiner(column2, verdict.column);
}
function isFiner(grade2, verdict) {
  let [leastRight, mostWrong] = [Infinity, -Infinity];
  for (const [row, code] of verdict.codes.entries()) {
    const [right, value] = [numberAt(verdict, code), numberAt(grade2, grade2.codes[row])];
    if (right === void 0 || value === void 0) continue;
    if (right >= 0.5) leastRight = Math.min(leastRight, value);
    else mostWrong = Math.max(mostWrong, value);
  }
  return leastRight >= mostWrong;
}
function numberAt({ values, spelling }, code) {
  const result = code === -1 ? void 0 : spelling?.read(values[code]);
  return typeof result === "boolean" ? Number(result) : typeof result === "number" ? result : void 0;
}
var FEW_ROWS2 = 6;
var ORDER = ["verdict", "score", "status", "partly", "metric", "unknown"];
function ranked(candidates) {
  const rank = ({ column: column2, measure }) => ORDER.indexOf(measure) - (CLEAR2.has(measureOf(column2.name)) ? 0.5 : 0) + (column2.name.includes(".") ? 0.1 : 0);
  return [...candidates].sort((a, b) => rank(a) - rank(b));
}
function isPlain({ column: column2, measure }) {
  return (measure === "verdict" || measure === "score") && !/[./|:]/.test(column2.name);
}
function outcomesOf({ codes, values, spelling }, threshold) {
  const marks = values.map((value) => {
    const result = spelling.read(value);
    if (typeof result === "boolean") return result ? "1" : "0";
    if (typeof result === "number") return result >= threshold ? "1" : "0";
    return "-";
  });
  let text = "";
  for (const code of codes) text += code === -1 ? "-" : marks[code];
  return text;
}
var SAYS_RIGHT = /^(?:is_)?(?:correct|right|pass(?:ed)?|resolved|solved|accepted)$/;
function withMarks(column2) {
  const spelling = SAYS_RIGHT.test(measureOf(column2.name)) ? markedSpelling(column2.values, column2.filled < column2.codes.length && !column2.nests) : void 0;
  return spelling === void 0 ? column2 : { ...column2, spelling };
}
function withoutOutcomes(named) {
  const doubtful = named.filter(
    ({ column: column2, measure }) => (measure === "verdict" || measure === "score") && (!column2.nests || CLEAR2.has(measureOf(column2.name))) && (column2.content !== "other" || column2.spelling !== void 0 || CLEAR2.has(measureOf(column2.name)) || withMarks(column2) !== column2)
  );
  const [only] = doubtful;
  if (only !== void 0 && doubtful.length === 1)
    return { kind: "chosen", column: withMarks(only.column), unused: [] };
  return {
    kind: "none",
    considered: named.filter(({ measure }) => measure !== "other" && measure !== "flag").map(({ column: column2 }) => column2)
  };
}

// src/readers/tables/solve/stems.ts
var set2 = (text) => new Set(text.split(/\s+/));
var OUTCOMES = set2(
  "correct is_correct correctness acc accuracy score passed pass is_pass result grade em exact_match f1 verdict judgement judgment reward success right resolved solved hit eval rating outcome match performance"
);
var COSTS = set2("cost total_cost price cost_usd usd");
var LATENCIES = set2("latency time seconds duration latency_s latency_ms runtime elapsed");
var ANSWERS = set2("response answer output prediction completion text model_response generation pred reply");
var OTHERS = set2(
  "tokens input_tokens output_tokens prompt_tokens completion_tokens num_input_tokens num_output_tokens total_tokens confidence prob logprob explanation reason reasoning comment error raw judge length ms finish_reason"
);
var isMetricWord = (word2) => measureKind(word2) === "metric" && !isBadByName(word2);
var isMeasureWord = (word2) => OUTCOMES.has(word2) || COSTS.has(word2) || LATENCIES.has(word2) || ANSWERS.has(word2) || OTHERS.has(word2);
var BRACKETED = /^\[(.+)\][ _.:-]*(.+)$/;
var IN_BRACKETS = /^(.+?)\s*[([](.+)[)\]]$/;
var SEPARATOR2 = /[_.:|/ -]+/g;
function stemsOf(name) {
  const stems = [];
  const add = (stem2, measure) => {
    const normal = normalName(measure);
    if (stem2.trim() !== "" && (isMeasureWord(normal) || isMetricWord(normal)))
      stems.push({ stem: stem2.trim(), measure: normal });
  };
  const bracketed = BRACKETED.exec(name);
  if (bracketed !== null) add(bracketed[1], bracketed[2]);
  const inBrackets = IN_BRACKETS.exec(name);
  if (inBrackets !== null) {
    add(inBrackets[2], inBrackets[1]);
    add(inBrackets[1], inBrackets[2]);
  }
  if (name.length > 300) return stems;
  for (const match of name.matchAll(SEPARATOR2)) {
    const [before, behind2] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
    add(before, behind2);
    if (stems.length === 0) add(behind2, before);
  }
  return stems;
}
function measured(names) {
  const exact = new Map(names.map((name, index) => [name.trim(), index]));
  const splits = names.map((name) => stemsOf(name.trim()));
  const stemsByMeasure = /* @__PURE__ */ new Map();
  for (const stems of splits) {
    for (const { stem: stem2, measure } of stems) {
      const known = stemsByMeasure.get(measure);
      if (known === void 0) stemsByMeasure.set(measure, /* @__PURE__ */ new Set([stem2]));
      else known.add(stem2);
    }
  }
  const things = /* @__PURE__ */ new Map();
  for (const [index, stems] of splits.entries()) {
    const [best] = stems.filter(({ stem: stem2, measure }) => isThing(stem2) && (exact.has(stem2) || stemsByMeasure.get(measure).size >= 2)).sort((a, b) => Number(exact.has(b.stem)) - Number(exact.has(a.stem)) || b.measure.length - a.measure.length);
    if (best === void 0) continue;
    let of = things.get(best.stem);
    if (of === void 0) things.set(best.stem, of = /* @__PURE__ */ new Map());
    if (!of.has(best.measure)) of.set(best.measure, index);
    const own3 = exact.get(best.stem);
    if (own3 !== void 0) of.set("", own3);
  }
  return things.size === 0 ? void 0 : { things };
}
var NO_THINGS = set2(
  "model reference gold expected correct true target predicted llm judge human total average mean avg final raw parsed extracted input output is eval evaluation test user question query prompt exact best overall num n score answer response cum cumulative reward"
);
function isThing(stem2) {
  const normal = normalName(stem2);
  return !NO_THINGS.has(normal) && measureKind(stem2) === "unknown";
}

// src/readers/tables/solve/identity.ts
function identityOf(own3, count, task, forced) {
  if (forced !== void 0) return asIdentity(forced);
  const isUnique2 = (column2) => column2.filled > 0 && duplicatesOf(task === void 0 || task === column2 ? [column2] : [column2, task]) === 0;
  const named = own3.filter(
    (column2) => column2.index !== count && !column2.nests && queryName(column2) >= 1.8 && !looksLikeModel(column2.name) && (column2 !== task || queryName(column2) > 2.5)
  ).sort((a, b) => queryName(b) - queryName(a));
  const repeats = ({ values, filled: filled2 }) => filled2 >= 4 && 2 * values.length <= filled2;
  const best = named.find((column2) => queryName(column2) >= 2.9 || isUnique2(column2)) ?? named.find((column2) => !repeats(column2));
  if (best !== void 0) return asIdentity(best);
  const [first] = own3;
  if (first === void 0 || count === 0) return void 0;
  const holdsOutcomes = first.content === "outcomes" || first.content === "nothing";
  const distinct = first.filled === first.values.length && first.filled > 0;
  if (!(holdsOutcomes && (count !== void 0 || !distinct))) return asIdentity(first);
  const others = own3.filter(
    (column2) => column2.content === "other" && !column2.nests && isUnique2(column2) && measureKind(column2.name) !== "flag" && taskName(column2.normal) === 0 && !isMeasureWord(column2.normal)
  );
  return others.length === 1 ? asIdentity(others[0]) : void 0;
}
function asIdentity(column2) {
  return { column: column2.index, isText: looksLikeText(column2) };
}
function looksLikeText(column2) {
  if (queryName(column2) >= 2.9 && !isTextName(column2)) return false;
  return column2.values.some((value) => value.length > 64 || /\s\S+\s/.test(value.trim()));
}

// src/readers/tables/solve/long.ts
var LONG_ROLES = [
  "count",
  "error",
  "subject",
  "answer",
  "reference",
  "text",
  "judge",
  "confidence",
  "cost",
  "latency",
  "inputTokens",
  "outputTokens",
  "stopReason",
  "family",
  "picked"
];
var GIVEN = [
  ["answer", "answer"],
  ["reference", "reference"],
  ["prompt", "text"],
  ["cost", "cost"],
  ["latency", "latency"],
  ["tokens", "outputTokens"],
  ["confidence", "confidence"],
  ["group", "subject"]
];
function solveLong(columns, hints) {
  const { family, options, forced } = hints;
  const choice = findKeys(columns, {
    query: forced.query,
    model: forced.model,
    task: forced.task,
    repeat: forced.repeat,
    labels: new Set([...options.labels(columns.map(({ name }) => name)).values()].map((index) => columns[index])),
    ...splitColumns(columns, family),
    isWhole: family.isWhole,
    repeats: options.repeats,
    oneModel: family.tables.length === 1
  });
  if (choice.kind !== "keys") return keyRefusal(choice, columns);
  const { keys } = choice;
  if (keys.metric !== void 0) return ofOneMetric(keys.metric, keys, hints);
  const clash = clashOf(keys, hints) ?? productClash(keys, family, forced);
  if (clash !== void 0) return clash;
  const taken = /* @__PURE__ */ new Set([keys.query, keys.model, keys.task, keys.repeat]);
  const left = columns.slice(0, family.own).filter((column2) => !taken.has(column2) && !sumsUpFiles(column2, family));
  return withOutcome(columns, keys, left, hints);
}
function withOutcome(columns, keys, left, { family, options, forced }) {
  const compared = comparison(left, forced);
  if (compared !== void 0)
    return shapeOf(columns, family.own, keys, forced, compared.answer, [], compared.reference);
  const wanted = options.columns.get("outcome") ?? options.metric;
  if (wanted !== void 0 && forced.outcome === void 0) {
    const input = options.columns.has("outcome") ? "columns" : "metric";
    return refuse(
      `there is no column ${quote(wanted)}, which \`${input}\` names.`,
      `There are: ${listed(columns.slice(0, family.own).map(({ name }) => name))}.`
    );
  }
  const { rightWord } = options;
  if (forced.outcome !== void 0 && rightWord !== void 0) {
    const spelled = rightWhere(forced.outcome, rightWord);
    return spelled === void 0 ? refuse(
      `\`columns\`: ${quote(forced.outcome.name)} never is ${quote(rightWord)}.`,
      `It holds ${listed(forced.outcome.values)}.`
    ) : shapeOf(columns, family.own, keys, forced, spelled, []);
  }
  const isInverted = forced.outcome !== void 0 && options.inverts === true;
  if (forced.outcome !== void 0 && !isInverted && isBad(forced.outcome)) return badOutcome(forced.outcome);
  const given = isInverted ? inverted(forced.outcome) : forced.outcome;
  if (isInverted && given === void 0)
    return refuse(
      `\`columns\`: ${quote(forced.outcome.name)} holds other things than right and wrong and cannot be inverted.`,
      "Give a column of 1 and 0, or one in which more is better."
    );
  const outcome = given === void 0 ? chooseOutcome(left, options) : {
    kind: "chosen",
    column: isInverted ? given : withMarks(given),
    unused: left.filter(
      (column2) => column2 !== forced.outcome && column2.content === "outcomes" && ["verdict", "score"].includes(measureKind(column2.name))
    )
  };
  if (outcome.kind === "bad") return badOutcome(outcome.column);
  if (outcome.kind === "several") return severalOutcomes(outcome);
  if (outcome.kind === "none") return noOutcome(outcome.considered, left);
  if (forced.outcome === void 0 && isMean(outcome.column)) return averages();
  return shapeOf(columns, family.own, keys, forced, outcome.column, outcome.unused);
}
function shapeOf(columns, own3, keys, forced, outcome, unused, compare) {
  const names = columns.slice(0, own3).map(({ normal }) => normal);
  const other = /* @__PURE__ */ new Map();
  const query = asIdentity(keys.query);
  const taken = /* @__PURE__ */ new Set([keys.query.index, keys.model?.index, outcome.index]);
  if (keys.task !== void 0) other.set("task", keys.task.index);
  if (keys.repeat !== void 0) other.set("repeat", keys.repeat.index);
  for (const [name, role] of GIVEN) {
    const given = forced[name];
    if (given !== void 0) other.set(role, given.index);
  }
  for (const role of LONG_ROLES) {
    if (other.has(role)) continue;
    const column2 = columnFor(role, names);
    const isOwn = column2 !== void 0 && (!taken.has(column2) || role === "text" && column2 === query.column && query.isText && isTextName(keys.query));
    if (isOwn && ![...other.values()].includes(column2)) other.set(role, column2);
  }
  const shape = {
    kind: "long",
    query,
    outcome: outcome.index,
    spelling: outcome.spelling ?? USUAL,
    model: keys.model?.index,
    other,
    unused: unused.map(({ index }) => index),
    ...compare === void 0 ? {} : { compare: compare.index }
  };
  return { kind: "shape", shape };
}
function ofOneMetric(column2, keys, hints) {
  const { family, options } = hints;
  const wanted = options.metric ?? options.columns.get("outcome");
  const value = column2.values.find((one) => one === wanted) ?? (column2.values.length === 1 ? column2.values[0] : void 0);
  if (value === void 0) {
    return refuse(
      `each answer has a row for each ${plain(column2.name)}: ${listed(column2.values)}.`,
      `Name the one that counts, for example \`metric: ${plain(column2.values[0])}\`; \`repeats\` is no cure.`
    );
  }
  if (isBadByName(value))
    return refuse(
      `${quote(value)} is by its name of what is bad, and 1 must mean right.`,
      "Name a metric of which more is better."
    );
  const code = column2.values.indexOf(value);
  const rows = family.rows.filter((_, row) => column2.codes[row] === code);
  const filtered = family.names.map(
    (name, index) => columnOf(
      index,
      name,
      rows.map(({ cells }) => cells[index]),
      options.passThreshold > 1,
      index >= family.own
    )
  );
  const again = (one) => one === void 0 ? void 0 : filtered[one.index];
  const fresh = {
    query: again(keys.query),
    model: again(keys.model),
    ...keys.task === void 0 ? {} : { task: again(keys.task) }
  };
  const taken = /* @__PURE__ */ new Set([fresh.query, fresh.model, fresh.task, again(column2)]);
  const left = filtered.slice(0, family.own).filter((one) => !taken.has(one));
  const onlyTable = { ...hints, options: { ...options, metric: void 0, columns: /* @__PURE__ */ new Map() }, forced: {} };
  const solved = withOutcome(filtered, fresh, left, onlyTable);
  return solved.kind === "shape" && solved.shape.kind === "long" ? { kind: "shape", shape: { ...solved.shape, only: { column: column2.index, value } } } : solved;
}
function clashOf(keys, { options }) {
  if (keys.repeat === void 0 || options.repeats || !keys.repeat.isPath) return void 0;
  return refuse(
    `the files differ in ${plain(keys.repeat.name)} (${listed(keys.repeat.values)}), which looks like repeated draws of the same models.`,
    "Set `repeats` to first, majority or mean, or give one of them."
  );
}
function keyRefusal(choice, columns) {
  switch (choice.kind) {
    case "several":
      return refuse(
        choice.columns.length === 1 ? `it is not clear whether ${quote(choice.columns[0].name)} names the ${choice.role}.` : `several columns could name the ${choice.role}: ${listed(choice.columns.map(({ name }) => name))}.`,
        `Say which, for example ${paste(choice.role, choice.columns)}.`
      );
    case "factors": {
      const { model, query } = choice;
      const names = choice.columns.map(({ name }) => name);
      const factor = plain(names[0]);
      return refuse(
        `rows of one model (${plain(model.name)}) on one query (${plain(query.name)}) differ in ${listed(names)}.`,
        `Say what that is: \`columns: task = ${factor}\` where ids restart with it, \`columns: repeat = ${factor}\` where it counts repeated draws, \`columns: model = ${wholeOf(factor)}\` where it is what is compared.`
      );
    }
    case "missing": {
      const considered = choice.considered.filter(({ isPath }) => !isPath).map(({ name }) => name);
      return choice.role === "model" ? refuse(
        `no column names the model${considered.length > 0 ? `; there are ${listed(considered)}` : ""}.`,
        "Say which does: `columns: model = NAME`, or `model = {file}` or `{folder}` where names on disk do."
      ) : refuse(
        `no column names the query${considered.length > 0 ? `; there are ${listed(considered)}` : ""}.`,
        `Say which does: \`columns: query = NAME\`.${columns.some((column2) => queryName(column2) >= 1.8) ? "" : " Without an id, results of several models cannot be joined."}`
      );
    }
  }
}
var wholeOf = (name) => name.replace(/^(\{[a-z]+(?::[0-9]+)?)\.[0-9]+\}$/, "$1}");
function paste(role, columns) {
  return columns.map(({ name }) => `\`columns: ${role} = ${plain(name)}\``).join(" or ");
}
function severalOutcomes({ columns, why }) {
  const names = columns.map(({ name }) => name);
  if (names.length === 1)
    return refuse(
      `it is not clear whether ${quote(names[0])} is the outcome${why === void 0 ? "" : `: ${why}`}.`,
      `If it is, say so: ${paste("outcome", columns)}.`
    );
  return refuse(
    `several columns could be the outcome: ${listed(names)}${why === void 0 ? "" : ` (${why})`}.`,
    `Say which: ${paste("outcome", columns.slice(0, 6))}.`
  );
}
function noOutcome(considered, left) {
  const names = (considered.length > 0 ? considered : left).filter(({ nests }) => !nests).map(({ name }) => name);
  const odd = considered.find(
    ({ name, values }) => ["verdict", "score", "status"].includes(measureKind(name)) && values.length > 0
  );
  const isWords = odd !== void 0 && odd.values.length >= 2 && odd.values.length <= 6;
  const word2 = isWords ? ` If one word of ${plain(odd.name)} means right, name it: \`columns: outcome = ${plain(odd.name)} is ${plain(odd.values[0])}\`.` : "";
  const seen3 = odd === void 0 ? "" : ` ${plain(odd.name)} holds ${listed(odd.values.slice(0, 4))}.`;
  const [pair] = namedPairs(left);
  const equal = pair === void 0 ? "" : ` Where right means equal, write \`columns: answer = ${plain(pair.answer.name)}\` and \`reference = ${plain(pair.reference.name)}\`, one a line.`;
  return refuse(
    `no column says right or wrong; considered: ${names.length === 0 ? "none" : listed(names)}.${seen3}`,
    `Grade the answers first, or say which column holds the grades: \`columns: outcome = NAME\`.${word2}${equal}`
  );
}

// src/readers/tables/solve/wide-refusals.ts
function unsureOf({ models, doubtful, why, answers }) {
  const line = (names) => `\`models: ${names.map(plain).join(", ")}\``;
  return refuse(
    `${listed(doubtful)} may or may not be a model beside ${listed(models)}: ${why}.`,
    `Name the models: ${line([...models, ...doubtful])} if it is one, ${line(models)} if it is not${answers === void 0 ? "" : `; if ${quote(answers)} holds the right answers, write \`columns: reference = ${plain(answers)}\``}.`
  );
}
function goldRefusal({ column: column2, models }) {
  const name = plain(column2.name);
  return refuse(
    `${quote(column2.name)} is written like ${listed(models)}: it may hold the right answers to compare them with, or they are verdicts already.`,
    `If they are answers, say so: \`columns: reference = ${name}\`; if 1 means right in them, say what the column is: \`columns: group = ${name}\`.`
  );
}

// src/readers/tables/solve/questions.ts
var ASKS_WHETHER = /(?:^|[.!?:\n]\s*)(?:is|are|was|were|am|do|does|did|can|could|will|would|shall|should|has|have|had|may|might|must|isn't|aren't|doesn't|don't|ist|sind|war|hat|haben|kann|darf|est-ce|¿es|¿son|¿está|¿puede|¿tiene)\b[^.!?\n]{2,300}\?\s*$/i;
var STATEMENT = /^(?:statement|claim|proposition|hypothesis|assertion|fact|theorem)s?(?:_text)?$/;
function yesOrNoQuestions(columns) {
  return columns.find(({ normal, values, content }) => {
    if (content !== "other" || values.length < 3) return false;
    const seen3 = values.slice(0, 200);
    return STATEMENT.test(normal) || seen3.filter((value) => ASKS_WHETHER.test(value.trim())).length > 0.6 * seen3.length;
  });
}
function areYesOrNo(columns) {
  const words = new Set(columns.flatMap(({ values }) => values.map((value) => value.toLowerCase())));
  return words.size > 0 && [...words].every((word2) => /^(?:yes|no|y|n|true|false|ja|nein|oui|non|sí|si)$/.test(word2));
}
function answersRefusal(questions, names) {
  return refuse(
    `${listed(names)} hold yes and no (or true and false) under questions that ask for just that (${quote(questions.name)}): they may be answers as well as verdicts.`,
    "If they are answers, add a column with the right ones and say so: `columns: reference = NAME`. If they are verdicts, write 1 and 0."
  );
}
function pairwise(columns) {
  const winner = columns.find(
    ({ normal }) => /(?:^|_)(?:winner|preferred|preference|chosen_model)(?:_|$)/.test(normal)
  );
  const isPair = columns.some(({ normal }) => /^(?:model|response|answer|output|assistant)_?(?:a|1)$/.test(normal));
  if (winner === void 0 || !isPair && !/_(?:a|b|1|2|tie)$/.test(winner.normal)) return void 0;
  return refuse(
    `${quote(winner.name)} says which of two answers is better, not whether an answer is right.`,
    "Give one row per query with the verdict on each model's own answer. AlpacaEval and Arena-Hard files are read as wins over their baseline."
  );
}

// src/readers/tables/raw/header.ts
function headerOf(rows) {
  if (rows.length === 0) return void 0;
  const titles = titleRows(rows);
  const behind2 = rows.slice(titles);
  const levels = headerLevels(behind2);
  const header = levels === void 0 ? behind2[0] : joinedHeader(behind2, levels);
  return {
    header: completed(header.map(cleanName), behind2.slice(levels ?? 1)),
    bodyAt: titles + (levels ?? 1),
    notes: titles > 0 ? [`${titles === 1 ? "a line" : `${titles} lines`} before the header`] : []
  };
}
function cleanName(name) {
  return unguarded(name).trim();
}
var filled = (row) => row.filter((cell) => cell.trim() !== "").length;
function titleRows(rows) {
  const seen3 = rows.slice(0, 50);
  const widths = seen3.map((row) => row.length);
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)];
  if (usual < 3 || seen3.length < 4) return 0;
  const header = seen3.findIndex((row) => row.length === usual && filled(row) >= 2);
  if (header > 0 && seen3[header].some((cell) => isVerdictCell(cell))) return 0;
  return header > 0 && seen3.slice(0, header).every((row) => filled(row) <= 1 || row.length < usual) && header <= 10 ? header : 0;
}
function completed(header, rows) {
  const width = header.length + 1;
  if (rows.length === 0 || !rows.every((row) => row.length === width)) return header;
  if (rows.every((row) => row.at(-1).trim() === "")) return [...header, ""];
  const firsts = rows.map(([first]) => first.trim());
  if (new Set(firsts).size < firsts.length) return header;
  const isGrid2 = rows.every((row) => row.slice(1).every((cell) => isVerdictCell(cell) || cell.trim() === ""));
  if (isGrid2 && looksLikeModel(header[0])) return ["", ...header];
  const isNumbered = firsts.every((first, i) => /^[0-9]+$/.test(first) && (i === 0 || +first > +firsts[i - 1]));
  return isNumbered && !rows.every((row) => isVerdictCell(row[1])) ? ["", ...header] : header;
}
function isVerdictCell(cell) {
  return /^(?:[01](?:\.0+)?|true|false|yes|no|✅|❌|✓|✗)$/i.test(cell.trim());
}
function headerLevels(rows) {
  const [top, second, third] = rows;
  if (top === void 0 || second === void 0 || top[0]?.trim() !== "" || top.length < 3) return void 0;
  const names = top.slice(1).map((name) => name.trim());
  const isLevelled = new Set(names).size < names.length;
  const named = second.slice(1).filter((cell) => cell.trim() !== "");
  if (!isLevelled || named.length < names.length || second.slice(1).some((cell) => isOutcomeCell(cell)))
    return void 0;
  const isIndex2 = third !== void 0 && third[0].trim() !== "" && filled(third) === 1 && third.length === top.length;
  return isIndex2 ? 3 : 2;
}
function isOutcomeCell(cell) {
  const result = readCell(cell);
  return typeof result === "number" || typeof result === "boolean" && !/^correct$/i.test(cell.trim());
}
function joinedHeader(rows, levels) {
  const [top, second, third] = rows;
  let last = "";
  return top.map((cell, i) => {
    if (i === 0) return levels === 3 ? third[0] : second[0];
    last = cell.trim() === "" ? last : cell.trim();
    return `${last}.${second[i].trim()}`;
  });
}

// src/readers/tables/solve/layout.ts
function isTransposed(own3) {
  const isNumbered = new Set(own3.slice(1).map(({ normal }) => normal.replace(/[0-9]+$/, "#"))).size === 1;
  const share2 = isNumbered && !own3.slice(1).some(({ name }) => looksLikeModel(name)) ? 0.3 : 0.8;
  const names = own3.filter((column2) => modelName(column2) >= 1 || modelValues(column2) > share2);
  const outcomes = own3.filter((column2) => column2.content === "outcomes" && measureKind(column2.name) === "unknown");
  return names.some(({ values, filled: filled2 }) => values.length === filled2 && filled2 > 1) && outcomes.length >= 3 && outcomes.length >= own3.length - 3 && outcomes.every(({ spelling }) => spelling?.name !== "score");
}
function transposed() {
  return refuse(
    "the table looks transposed: its rows are models and its columns are queries.",
    "Write one row for each query and one column for each model."
  );
}
function lacksHeader({ tables }, own3) {
  const isRows = tables.every(({ format }) => format === "csv" || format === "xlsx");
  const [first] = own3;
  return isRows && own3.some(({ name }) => isVerdictCell(name)) && first.name !== "" && own3.every((column2) => isVerdictCell(column2.name) || !isNameOfRole(column2));
}
var isNameOfRole = (column2) => isKnownName(column2.normal) || /^unnamed/.test(column2.normal) || queryName(column2) > 0 || modelName(column2) >= 1 && !looksLikeModel(column2.name);
function noHeader(own3) {
  return refuse(
    "the table begins with a row and not with the names of its columns.",
    `Write a header line before it, for example ${quote(["query_id", ...own3.slice(1).map((_, i) => `model-${i + 1}`)].join(","))}.`
  );
}

// src/readers/tables/solve/alike.ts
function likeModels(columns, models) {
  const filled2 = models.filter(({ column: column2 }) => column2.content === "outcomes").map(({ column: column2 }) => column2);
  if (filled2.length === 0 || !filled2.every(isBinary)) return [];
  return columns.filter((column2) => isBinary(column2) && !isProperty(column2) && !isMadeFrom(filled2, column2));
}
function unexplainedMeasures(own3, models, used) {
  const outcomes = new Set(models.map(({ column: column2 }) => column2.index));
  return [...used].map((index) => own3[index]).filter(
    (column2) => !outcomes.has(column2.index) && column2.values.length >= 2 && isBinary(column2) && !stemsOf(column2.name.trim()).some(
      ({ stem: stem2, measure }) => GRADES.has(measureKind(measure)) && models.some(({ name }) => name === stem2)
    )
  );
}
var GRADES = /* @__PURE__ */ new Set(["verdict", "score", "status", "partly", "metric"]);
var isResult = (value) => typeof value === "boolean" || value === 0 || value === 1;
function isBinary({ content, values, spelling }) {
  if (content !== "outcomes") return false;
  return values.map((value) => spelling.read(value)).every((result) => result === "missing" || isResult(result));
}
function isProperty({ normal, values }) {
  const isSetting2 = isKnownName(normal) && !NO_SETTING.test(normal) && /^(?:other|flag)$/.test(measureKind(normal));
  return PROPERTY.test(normal) || values.length === 1 && isSetting2;
}
function movesWith(column2, models) {
  if (models.length < 3 || !isBinary(column2) || !models.every(isBinary)) return false;
  const rows = [...column2.codes.keys()].filter(
    (row) => [column2, ...models].every((one) => numberAt2(one, row) !== void 0)
  );
  if (rows.length < 50) return false;
  const results = models.map((model) => rows.map((row) => numberAt2(model, row)));
  const sums = rows.map((_, i) => results.reduce((sum, one) => sum + one[i], 0));
  const least = Math.min(
    ...results.map(
      (one) => correlation(
        one,
        sums.map((sum, i) => sum - one[i])
      )
    )
  );
  return least > 0.1 && correlation(
    rows.map((row) => numberAt2(column2, row)),
    sums
  ) >= least;
}
function correlation(a, b) {
  const [meanA, meanB] = [a, b].map((one) => one.reduce((sum, value) => sum + value, 0) / one.length);
  let [ab, aa, bb] = [0, 0, 0];
  for (const [i, value] of a.entries()) {
    const [x, y] = [value - meanA, b[i] - meanB];
    [ab, aa, bb] = [ab + x * y, aa + x * x, bb + y * y];
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
var NO_SETTING = /^(?:id|idx|index|item|n|total|count)$/;
var PROPERTY = /^(?:(?:is|has|needs|requires|contains|was|can|should|uses|used)_.*|flagged|truncated|cached|skipped|ambiguous|multilingual|level|difficulty|split|fold|subset|seed)$/;
var MADE2 = [
  [/oracle|any|some|best|max|union/i, (right, _, value) => value === Number(right > 0)],
  [/all|every|both|min|worst|intersection/i, (right, of, value) => value === Number(right === of)],
  [/none/i, (right, _, value) => value === Number(right === 0)],
  [/majority|consensus|median/i, (right, of, value) => 2 * right === of || value === Number(2 * right > of)]
];
function isMadeFrom(models, column2) {
  return MADE2.some(
    ([name, holds]) => name.test(column2.name) && [...column2.codes].every((code, row) => {
      const results = models.map((model) => numberAt2(model, row)).filter((result) => result !== void 0);
      const value = numberAt2(column2, row);
      return code === -1 || value === void 0 || holds(results.filter(Boolean).length, results.length, value);
    })
  );
}
function numberAt2({ codes, values, spelling }, row) {
  const result = codes[row] === -1 ? void 0 : spelling?.read(values[codes[row]]);
  return isResult(result) ? Number(result) : void 0;
}

// src/readers/tables/solve/reference.ts
function referenceOf(own3, query) {
  const names = own3.map(({ normal }) => normal);
  const candidates = [
    columnFor("reference", names),
    columnFor("answer", names),
    ...own3.filter(({ normal }) => REFERENCE2.test(normal)).map(({ index }) => index)
  ];
  return candidates.filter((index) => index !== void 0).map((index) => own3[index]).find(({ index, values, nests }) => index !== query?.column && !nests && values.length >= 2 && values.length <= 30);
}
var REFERENCE2 = /^(?:(?:gold|true|correct|reference|expected|right|target|ground_truth)_(?:answer|label|output|response|option|choice|class)|golden_answer|answer_key|truth)$/;
var wordsOfColumn = ({ values }) => new Set(values.map((value) => value.toLowerCase()));
function isAnswerLike(column2, reference) {
  if (reference === void 0 || column2 === reference || column2.nests || column2.values.length < 2 || column2.values.length > 30)
    return false;
  const known = wordsOfColumn(reference);
  return known.size >= 2 && [...wordsOfColumn(column2)].every((word2) => known.has(word2)) && measureKind(column2.name) === "unknown" && !isKnownName(column2.normal);
}
function sharesWords(column2, reference) {
  const known = wordsOfColumn(reference);
  return column2 !== reference && !column2.nests && measureKind(column2.name) === "unknown" && !isKnownName(column2.normal) && [...wordsOfColumn(column2)].some((word2) => known.has(word2));
}
function isWrittenLike(column2, others) {
  const words = new Set(others.flatMap((other) => [...wordsOfColumn(other)]));
  return column2.content === "outcomes" && column2.values.length === 2 && words.size === 2 && [...wordsOfColumn(column2)].every((word2) => words.has(word2));
}
function mayBeReference({ name, normal }) {
  const kind = measureKind(name);
  if (/^(?:label|answer|expected|target|gold|reference)s?$/.test(normal)) return true;
  return /^(?:is_)?(?:correct|right)$/.test(normal) || /^is_/.test(normal) && (kind === "metric" || kind === "flag");
}
function comparedWith(models, reference) {
  if (reference === void 0 || models.length === 0) return void 0;
  const known = wordsOfColumn(reference);
  const areAnswers = models.every(
    ({ column: column2 }) => column2.content === "nothing" || [...wordsOfColumn(column2)].every((word2) => known.has(word2))
  );
  const spoken = new Set(models.flatMap(({ column: column2 }) => [...wordsOfColumn(column2)]));
  const areModels = models.length >= 2 && !models.some(({ column: column2 }) => isKnownName(column2.normal));
  return areModels && known.size >= 2 && spoken.size >= 2 && areAnswers ? reference : void 0;
}

// src/readers/tables/solve/wide-stems.ts
var AGGREGATE = /^(?:(?:any|all|none|some|every|both|mean|avg|average|median|min|max|best|worst|oracle|majority|consensus|union|intersection|total|sum|overall|num|count|n)(?:[_ -].*)?|.*[_ -](?:oracle|majority|mean|average|any|all|avg))$/i;
function stemmed(own3, hints) {
  const found = measured(own3.map(({ name }) => name));
  if (found === void 0) return void 0;
  const things = [...found.things].filter(([thing]) => hints.selects?.(thing) !== false || hints.selects === void 0);
  const holdsOutcomes = (column2) => column2 !== void 0 && (column2.content === "outcomes" || column2.content === "mixed" || column2.content === "nothing");
  const counts = /* @__PURE__ */ new Map();
  for (const [, measures] of things)
    for (const [measure, at3] of measures)
      if (holdsOutcomes(own3[at3]) && (measure === "" || isOutcomeMeasure(measure)))
        counts.set(measure, (counts.get(measure) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const candidates = [...counts].filter(([, count]) => count === most).map(([measure]) => measure);
  const wanted = hints.outcome === void 0 ? void 0 : candidates.find((measure) => measure === hints.outcome);
  const outcome = wanted ?? bestMeasure(candidates);
  if (outcome === void 0) return candidates.length > 1 ? { kind: "measures", measures: candidates } : void 0;
  const used = /* @__PURE__ */ new Set();
  const models = [];
  for (const [name, measures] of things) {
    for (const at4 of measures.values()) used.add(at4);
    const at3 = measures.get(outcome);
    const column2 = at3 === void 0 ? void 0 : own3[at3];
    if (holdsOutcomes(column2) && !isAggregate(name, hints))
      models.push({ name, column: column2, beside: besideOf(measures, outcome) });
  }
  return models.length === 0 || outcome !== "" && models.length < 2 ? void 0 : { outcome, measures: candidates, models, used };
}
function isOutcomeMeasure(measure) {
  const kind = measureKind(measure);
  return kind === "verdict" || kind === "score" || kind === "status" || kind === "partly" || kind === "metric";
}
function bestMeasure(candidates) {
  if (candidates.includes("")) return "";
  const byKind = (kind) => candidates.filter((measure) => measureKind(measure) === kind);
  const clear = candidates.filter((measure) => measure === "correct" || measure === "is_correct");
  for (const group of [clear, byKind("verdict"), byKind("score"), byKind("status"), candidates]) {
    if (group.length === 1) return group[0];
    if (group.length > 1) return void 0;
  }
  return void 0;
}
function besideOf(measures, outcome) {
  const beside = /* @__PURE__ */ new Map();
  for (const [measure, at3] of measures) {
    if (measure === outcome || measure === "") continue;
    const role = roleOfMeasure(measure);
    if (role !== void 0 && !beside.has(role)) beside.set(role, at3);
  }
  return beside;
}
function roleOfMeasure(measure) {
  if (ANSWERS.has(measure)) return "answer";
  if (COSTS.has(measure)) return "cost";
  if (LATENCIES.has(measure) && !measure.endsWith("ms")) return "latency";
  if (/(?:output|completion)_tokens$/.test(measure)) return "outputTokens";
  if (/(?:input|prompt)_tokens$/.test(measure)) return "inputTokens";
  return measure === "confidence" ? "confidence" : void 0;
}
var isAggregate = (name, { isNamed }) => AGGREGATE.test(name.trim()) && !isNamed(name.trim());

// src/readers/tables/solve/container.ts
var CONTAINER = /^(?:(?:model_?)?(?:results?|scores?|outcomes?|evaluations?|evals?|metrics|answers?|responses?|outputs?|predictions?|verdicts?|grades?|judge?ments?)|models?|llms?|correct|correctness|is_correct|passed|systems?|by_model|per_model)\./i;
var GRADES2 = /^(?:model_?)?(?:scores?|metrics|grades?|evaluations?|evals?|correct)/i;
function withoutContainer(columns) {
  const counts = /* @__PURE__ */ new Map();
  const containerOf = ({ name }) => CONTAINER.exec(name)?.[0] ?? "";
  for (const column2 of columns) counts.set(containerOf(column2), (counts.get(containerOf(column2)) ?? 0) + 1);
  const names = new Set(columns.map(({ name }) => name));
  const areModels = (container) => {
    const inner = columns.filter((column2) => containerOf(column2) === container);
    const known = inner.filter(({ name }) => looksLikeModel(name.slice(container.length))).length;
    return !GRADES2.test(container) || 2 * known > inner.length;
  };
  return columns.map((column2) => {
    const container = containerOf(column2);
    const name = column2.name.slice(container.length);
    if (container === "" || counts.get(container) < 2 || !areModels(container) || names.has(name)) return column2;
    names.add(name);
    return { ...column2, name, normal: name === "" ? column2.normal : normalName(name) };
  });
}

// src/readers/tables/solve/wide.ts
function solveWide(columns, hints) {
  const own3 = withoutContainer(writtenAlike(columns.filter(({ isPath }) => !isPath)));
  const names = own3.map(({ normal }) => normal);
  const count = columnFor("count", names);
  const task = hints.task?.index ?? columnFor("task", names);
  const query = identityOf(own3, count, hints.task ?? (task === void 0 ? void 0 : own3[task]), hints.query);
  const setAside2 = [];
  const byStem = stemmed(own3, hints);
  if (byStem?.kind === "measures") return byStem;
  const found = [...byStem?.models ?? []];
  const used = /* @__PURE__ */ new Set([...byStem?.used ?? [], query?.column, count, task]);
  const odd = unexplainedMeasures(own3, found, byStem?.used ?? /* @__PURE__ */ new Set());
  for (const column2 of odd) if (hints.selects?.(column2.name.trim()) === true) used.delete(column2.index);
  const facts = factColumns(names, query);
  const open4 = own3.filter((column2) => !hints.described.has(column2));
  const byName2 = referenceOf(own3, query);
  const reference = hints.reference ?? (byName2 !== void 0 && !hints.described.has(byName2) ? byName2 : void 0);
  const isForced = hints.reference !== void 0;
  const isAnswer2 = (column2) => isAnswerLike(column2, reference) || isForced && sharesWords(column2, reference) && column2.index !== query?.column;
  const answering = open4.filter(isAnswer2).length;
  for (const column2 of open4) {
    if (column2 === reference) continue;
    if (used.has(column2.index) || hints.labels.has(column2.index)) continue;
    const selected = hints.selects?.(column2.name.trim());
    const compared = byStem === void 0 && answering >= 2 && isAnswer2(column2);
    const why = compared ? void 0 : whyNoModel(column2, selected, byStem !== void 0 && byStem.outcome !== "", hints);
    if (why === void 0) found.push({ name: column2.name.trim(), column: column2, beside: /* @__PURE__ */ new Map() });
    else if (column2 !== reference) setAside2.push({ column: column2.index, why });
  }
  const kinds = ofOneKind(found, hints, setAside2);
  const { models } = kinds;
  const holding = models.filter(
    ({ column: column2 }) => column2.content === "outcomes" || column2.content === "mixed" || answering >= 2 && isAnswer2(column2)
  );
  if (holding.length === 0) {
    const selectedAway = own3.some(
      ({ content, name }) => content === "outcomes" && hints.selects?.(name.trim()) === false
    );
    if (!selectedAway) return { kind: "none" };
  }
  if (query === void 0 && count === void 0) return { kind: "none", why: "query" };
  const compare = comparedWith(models, reference) ?? (isForced && models.some(({ column: column2 }) => column2.content !== "outcomes" && isAnswer2(column2)) ? reference : void 0);
  const isSure = byStem !== void 0 && models.length >= 3 || models.some(({ name }) => looksLikeModel(name)) || compare !== void 0;
  const variants2 = variantsOf(models.map(({ name }) => name).filter((name) => hints.selects?.(name) !== true));
  if (variants2 !== void 0) return { kind: "variants", variants: variants2 };
  const doubt = doubtOf(models, own3, hints);
  const sure = models.filter(({ name }) => !doubt.includes(name));
  const gold = isForced ? void 0 : open4.find((column2) => isGoldBeside(column2, column2 === reference, sure, query, hints));
  if (gold !== void 0) return { kind: "gold", column: gold, models: sure.map(({ name }) => name) };
  if (doubt.length > 0)
    return {
      kind: "unsure",
      models: models.map(({ name }) => name).filter((name) => !doubt.includes(name)),
      doubtful: doubt,
      why: "it may be a property of the question",
      isSure,
      answers: isForced ? void 0 : models.find(({ name, column: column2 }) => doubt.includes(name) && isLikeAll(column2, sure))?.name
    };
  const alike = likeModels(
    [
      ...setAside2.filter(({ why }) => why !== NOT_SELECTED2 && why !== ROW_NUMBERS).map(({ column: column2 }) => own3[column2]),
      ...odd.filter(({ name }) => hints.selects?.(name.trim()) === void 0)
    ],
    models
  );
  if (alike.length > 0)
    return {
      kind: "unsure",
      models: models.map(({ name }) => name),
      doubtful: alike.map(({ name }) => name.trim()),
      why: "it holds what the columns of the models hold, and only its name is another",
      isSure
    };
  const filled2 = models.filter(({ column: column2 }) => column2.content !== "nothing");
  const spelling = compare !== void 0 ? USUAL : commonSpelling(filled2.map(({ column: column2 }) => column2));
  const mixed = models.filter(({ column: column2 }) => column2.content === "mixed" && compare === void 0);
  const outcomesOf4 = new Set(models.map(({ column: column2 }) => column2.index));
  for (const at3 of byStem?.used ?? [])
    if (!outcomesOf4.has(at3) && own3[at3].content === "outcomes" && !setAside2.some(({ column: column2 }) => column2 === at3))
      setAside2.push({ column: at3, why: "another measure than the outcome of its model" });
  const shown2 = /* @__PURE__ */ new Set([
    ...models.flatMap(({ beside }) => [...beside.values()]),
    ...facts.values(),
    ...compare === void 0 ? [] : [compare.index]
  ]);
  return {
    kind: "wide",
    measures: byStem === void 0 ? [] : byStem.measures,
    isSure,
    shape: {
      kind: "wide",
      query,
      models: models.map(({ name, column: column2, beside }) => ({ name, column: column2.index, beside })),
      spelling: spelling ?? USUAL,
      task,
      count,
      setAside: setAside2.filter(({ column: column2 }) => !shown2.has(column2)),
      doubtful: mixed.filter(({ name }) => hints.selects?.(name) !== true).map(({ column: column2 }) => column2.index),
      facts,
      ...compare === void 0 ? {} : { compare: compare.index }
    }
  };
}
function commonSpelling(columns) {
  return spellingOf(new Set(columns.flatMap(({ values }) => values)));
}
var NOT_SELECTED2 = "not selected by `models`";
var ROW_NUMBERS = "row numbers";
function whyNoModel(column2, selected, hasStems, hints) {
  const { normal, content, name } = column2;
  if (selected === false) return NOT_SELECTED2;
  if (name === KEY) return "the keys of the rows";
  if (content === "other") return "no outcomes";
  if (UNNAMED.test(normal) && content === "nothing") return "neither a name nor outcomes";
  if (UNNAMED.test(normal) && areRowNumbers(column2)) return ROW_NUMBERS;
  if (selected === true || hints.isNamed(name.trim())) return void 0;
  if (isKnownName(normal) || modelName(column2) >= 1) return "not models by name";
  const measure = measureKind(name);
  if (looksLikeModel(name) && !hasStems && measure !== "flag") return void 0;
  if (NUMBERING.test(normal)) return "not models by name";
  if (isAggregate(name, hints)) return "made from the columns of the models, by name";
  if (measure !== "unknown") return "not models by name";
  return hasStems ? "named otherwise than the columns of the models" : void 0;
}
var NUMBERING = /^(?:repeat|repetition|trial|attempt|epoch|sample|draw|run|seed|iteration|replicate|fold|round)_(?:number|num|no|idx|index|id)$/;
var UNNAMED = /^(?:unnamed:_\d+)?$/;
function areRowNumbers({ codes, values }) {
  const first = Number(values[codes[0]]);
  return (first === 0 || first === 1) && [...codes].every((code, i) => code !== -1 && Number(values[code]) === first + i);
}
function ofOneKind(found, hints, setAside2) {
  const kindOf3 = ({ column: column2 }) => column2.content === "outcomes" ? writingOf(column2) : column2.content;
  const counts = /* @__PURE__ */ new Map();
  for (const one of found) counts.set(kindOf3(one), (counts.get(kindOf3(one)) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  const isSmall = (found[0]?.column.codes.length ?? 0) < FEW_ROWS3;
  if (usual === void 0 || isSmall || usual[1] < 2 || 2 * usual[1] <= found.length) return { models: [...found] };
  const models = found.filter((one) => {
    const kind = kindOf3(one);
    const isOdd = kind !== usual[0] && usual[0] !== "any" && !["nothing", "mixed", "any"].includes(kind);
    const isModel = !isOdd || looksLikeModel(one.name) || hints.selects?.(one.name) === true || hints.isNamed(one.name) || found.length < 3 || isPartOf(kind, usual[0]);
    if (!isModel) setAside2.push({ column: one.column.index, why: "written otherwise than the columns of the models" });
    return isModel;
  });
  return { models };
}
var FEW_ROWS3 = 8;
var isPartOf = (kind, usual) => usual === "fractions" && kind === "numbers";
function writingOf({ values, spelling }) {
  const results = values.map((value) => spelling.read(value)).filter((result) => result !== "missing");
  const numbers = results.filter((result) => typeof result === "number");
  if (numbers.length === 0) return "words";
  if (numbers.length < results.length) return "any";
  const fractions = numbers.filter((result) => result !== 0 && result !== 1).length;
  return fractions === 0 ? "numbers" : 2 * fractions >= numbers.length && fractions > 2 ? "fractions" : "any";
}
function doubtOf(models, own3, hints) {
  const isOpen = ({ name }) => !POLICY.test(name) && hints.selects?.(name) !== true && !hints.isNamed(name);
  const families = models.filter(({ name }) => namesFamily(name));
  const known = new Set(families.map(({ column: column2 }) => column2));
  const isAmong = ({ column: column2 }) => [-1, 1].every((step) => known.has(own3[column2.index + step])) && movesWith(column2, [...known]);
  const others = models.filter((model) => !namesFamily(model.name) && isOpen(model) && !isAmong(model));
  if (families.length >= 2 && others.length < families.length) return others.map(({ name }) => name);
  const sure = models.filter(({ name }) => looksLikeModel(name) && !POLICY.test(name));
  if (sure.length < 2 || sure.length === models.length) return [];
  return models.filter((model) => !looksLikeModel(model.name) && /^[a-z]+(?:_[a-z]+)*$/.test(model.name) && isOpen(model)).map(({ name }) => name);
}
var POLICY = /(?:^|[_-])(?:baseline|ours|router|routed|routing|ensemble|vote|voting|cascade|mixture|moa|finetuned|tuned|base|student|teacher|distilled|system|agent)(?:[_-]|$)/i;
var isVerdictNumber = (value) => /^(?:[01](?:\.0+)?|true|false)$/i.test(value);
var isLikeAll = (column2, models) => isWrittenLike(
  column2,
  models.map((model) => model.column)
);
function isGoldBeside(column2, isReference, models, query, hints) {
  return (
    // Words such as yes and no under the name of right answers are answers; 1 and 0 may be verdicts.
    (isReference ? column2.values.every((value) => isVerdictNumber(value)) : mayBeReference(column2)) && column2.index !== query?.column && hints.selects?.(column2.name.trim()) !== true && !hints.isNamed(column2.name.trim()) && models.length >= 2 && isLikeAll(column2, models)
  );
}
function factColumns(names, query) {
  const facts = /* @__PURE__ */ new Map();
  for (const role of ["text", "reference", "subject"]) {
    const column2 = columnFor(role, names);
    if (column2 !== void 0 && (column2 !== query?.column || role === "text")) facts.set(role, column2);
  }
  return facts;
}

// src/readers/tables/solve/solve.ts
function solve(family, given) {
  const anyScale = given.passThreshold > 1;
  const all = columnsOf(withoutTotals(family), anyScale);
  const options = spelledOutcome(given, all) ?? given;
  const forced = forcedColumns(all, options);
  if ("kind" in forced) return forced;
  const columns = withoutWholes(all, family, forced);
  const hints = { family, options, forced };
  const own3 = columns.slice(0, family.own);
  if (own3.every(({ filled: filled2 }) => filled2 === 0))
    return refuse("no row holds anything.", "Did the evaluation end before it wrote its results?");
  if (lacksHeader(family, own3)) return noHeader(own3);
  const pairs = forced.outcome === void 0 ? pairwise(own3) : void 0;
  if (pairs !== void 0) return pairs;
  const wide = forced.model !== void 0 ? { kind: "none" } : wideOf(own3, options, forced);
  if (forced.model !== void 0 || forced.outcome !== void 0 || hasModelColumn(own3)) {
    const long2 = solveLong(columns, hints);
    if (long2.kind === "shape") return long2;
    if (wide.kind === "wide" && wide.isSure && forced.outcome === void 0)
      return checkedWide(withTask(wide, columns, family), columns, options);
    if (wide.kind === "unsure" && wide.isSure && forced.outcome === void 0) return unsureOf(wide);
    if (isTransposed(own3)) return transposed();
    if (isLeaderboard(
      own3.filter((column2) => modelName(column2) >= 2),
      own3
    ))
      return averages();
    return averagesIn(own3) ?? long2;
  }
  if (wide.kind === "measures")
    return refuse(
      `each model has several columns that could be its outcome: ${listed(wide.measures)}.`,
      `Say which, for example \`columns: outcome = ${plain(wide.measures[0])}\`.`
    );
  if (wide.kind === "gold") return goldRefusal(wide);
  if (wide.kind === "variants") return variantsRefusal(wide.variants);
  if (isTransposed(own3)) return transposed();
  const isLong = readsAsLong(wide, columns, family, options);
  if (wide.kind === "wide" && !isLong) return checkedWide(withTask(wide, columns, family), columns, options);
  if (wide.kind === "unsure" && !isLong) return unsureOf(wide);
  const beyond = wide.kind === "none" ? beyondScale(own3) : void 0;
  if (beyond !== void 0) return beyond;
  const means = averagesIn(own3);
  const items = isLong || comparison(own3, forced) !== void 0 ? void 0 : itemsOf(own3);
  if (items !== void 0 && means === void 0) return items;
  const long = solveLong(columns, hints);
  if (long.kind === "shape") return means !== void 0 && family.tables.length === 1 && !isLong ? means : long;
  if (wide.kind === "none" && wide.why === "query" && family.tables.length === 1) {
    return refuse(
      "no column names the queries.",
      "Give every query an id of its own in a column `query_id`; the order of the rows is not enough to join results by."
    );
  }
  return means ?? long;
}
function withTask(wide, columns, { tables }) {
  const { shape } = wide;
  if (tables.length === 1 || shape.query === void 0 || shape.task !== void 0) return wide;
  const query = columns[shape.query.column];
  if (duplicatesOf([query]) === 0) return wide;
  const task = columns.find(
    (column2) => column2.isPath && duplicatesOf([query, column2]) === 0 && isTask(column2, query, columns)
  );
  return task === void 0 ? wide : { ...wide, shape: { ...shape, task: task.index } };
}
function shapeOf2(wide) {
  return { kind: "shape", shape: wide.shape };
}
function checkedWide(wide, columns, options) {
  const { models, query, count } = wide.shape;
  if (query !== void 0 && count !== void 0 && isNoWeight(columns[query.column], columns[count]))
    return refuse(
      `${quote(columns[count].name)} differs widely from row to row beside an id for each: it may be a weight or describe the query.`,
      "If each row is one query, rename or remove this column; if rows are patterns that stand for many queries, remove the ids."
    );
  const bad = badModels(models.map(({ name }) => name));
  if (bad !== void 0) return bad;
  const asked = wide.shape.compare === void 0 ? yesOrNoQuestions(columns) : void 0;
  if (asked !== void 0 && areYesOrNo(models.map(({ column: column2 }) => columns[column2])))
    return answersRefusal(
      asked,
      models.map(({ name }) => name)
    );
  const wanted = options.columns.get("outcome") ?? options.metric;
  if (wanted !== void 0 && !wide.measures.includes(measureOf(wanted))) {
    const input = options.columns.has("outcome") ? "columns" : "metric";
    return refuse(
      `\`${input}\`: ${quote(wanted)} is no column of outcomes here: the table has one column per model.`,
      `Leave ${input === "metric" ? "`metric`" : "the line `outcome`"} out.`
    );
  }
  return averagesIn(
    models.map(({ column: column2 }) => columns[column2]),
    query === void 0 ? void 0 : columns[query.column]
  ) ?? shapeOf2(wide);
}
function isNoWeight(query, { values, codes }) {
  const isLarge = values.some((value) => Number(value) >= 10);
  const isOfQueries = !query.values.every((id) => id.startsWith("pattern:"));
  return isOfQueries && query.values.length === query.filled && codes.length >= 8 && values.length >= 4 && isLarge;
}
function wideOf(own3, options, forced) {
  const outcome = options.columns.get("outcome") ?? options.metric;
  return solveWide(own3, {
    selects: options.selects,
    isNamed: options.isNamed,
    labels: new Set(options.labels(own3.map(({ name }) => name)).values()),
    query: forced.query,
    task: forced.task,
    reference: forced.reference,
    described: new Set([forced.group, forced.prompt, forced.answer].filter((column2) => column2 !== void 0)),
    outcome: outcome === void 0 ? void 0 : measureOf(outcome)
  });
}
function readsAsLong(wide, columns, family, options) {
  const own3 = columns.slice(0, family.own);
  const outcome = chooseOutcome(own3, options);
  const isVerdict = outcome.kind === "chosen" && measureKind(outcome.column.name) === "verdict" && outcome.column.content === "outcomes";
  if ((wide.kind === "wide" || wide.kind === "unsure") && wide.isSure) return false;
  if (isVerdict) return true;
  if (wide.kind !== "wide") return false;
  const hasAnswers = own3.some(({ normal, content }) => ANSWER_NAME.test(normal) && content !== "nothing");
  if (hasAnswers) return true;
  return family.tables.length > 1 && sharesQueries(columns, family, wide);
}
var ANSWER_NAME = /^(?:(?:model_|actual_|generated_|predicted_)?(?:response|output|prediction|completion|generation)s?|predicted_answer|actual_output)$/;
function sharesQueries(columns, { rows }, { shape }) {
  if (shape.query === void 0) return false;
  const codes = columns[shape.query.column].codes;
  const first = /* @__PURE__ */ new Map();
  let shared = 0;
  for (const [row, { table }] of rows.entries()) {
    const known = first.get(codes[row]);
    if (known === void 0) first.set(codes[row], row);
    else if (rows[known].table !== table && shape.models.some(({ column: column2 }) => columns[column2].codes[known] !== columns[column2].codes[row]))
      shared += 1;
  }
  return shared > 0.02 * first.size;
}
function hasModelColumn(own3) {
  return own3.some((column2) => {
    if (column2.nests || column2.values.length === 0) return false;
    const name = modelName(column2);
    if (name >= 2) return true;
    return name > -1 && column2.values.length < column2.filled && column2.values.length > 1 && modelValues(column2) > 0.8;
  });
}
function beyondScale(own3) {
  const scores = own3.filter(
    ({ index, name, spelling, content }) => index > 0 && spelling?.name === "score" && content !== "outcomes" && (looksLikeModel(name) || measureKind(name) === "unknown")
  );
  if (scores.length < 2 || scores.length < own3.length - 2) return void 0;
  return refuse(
    `the numbers of ${listed(scores.map(({ name }) => name))} lie beyond 0 to 1.`,
    `If they are scores, ${SET_THRESHOLD}.`
  );
}
function itemsOf(own3) {
  const isGrade = ({ name, content }) => content === "outcomes" && !["unknown", "flag", "other"].includes(measureKind(name));
  if (own3.some(isGrade)) return void 0;
  const names = own3.map(({ normal }) => normal);
  if (columnFor("model", names) !== void 0 || columnFor("outcome", names) !== void 0) return void 0;
  const [query] = own3.filter((column2) => queryName(column2) >= 2 && !column2.nests && column2.filled > 0).sort((a, b) => queryName(b) - queryName(a));
  if (query === void 0) return void 0;
  const columns = /* @__PURE__ */ new Map();
  for (const role of ["text", "reference", "subject"]) {
    const column2 = columnFor(role, names);
    if (column2 !== void 0 && (column2 !== query.index || role === "text")) columns.set(role, column2);
  }
  const [reference, answer] = [columnFor("reference", names), columnFor("answer", names)];
  if (reference === void 0 && answer !== void 0) columns.set("reference", answer);
  if (columns.size === 0) return void 0;
  const task = columnFor("task", names);
  if (task !== void 0) columns.set("task", task);
  const shape = { kind: "items", query: asIdentity(query), columns };
  return { kind: "shape", shape };
}
function withoutWholes(columns, { splits }, forced) {
  const named = new Set(Object.values(forced));
  const isHidden = (column2) => splits.some(({ whole, isSure }) => isSure && whole === column2.name) && !named.has(column2);
  const end2 = columns.findIndex((column2) => column2.isPath && isHidden(column2));
  return end2 === -1 || columns.slice(end2).some((column2) => !isHidden(column2)) ? columns : columns.slice(0, end2);
}
function withoutTotals(family) {
  const rows = family.rows.filter((row, i) => i < family.rows.length - 3 || !namesTotal(row.cells));
  return rows.length === family.rows.length ? family : { ...family, rows };
}
function spelledOutcome(options, columns) {
  const outcome = options.columns.get("outcome");
  if (outcome === void 0 || columns.some((column2) => column2.name === outcome)) return void 0;
  const named = (name2) => new Map([...options.columns, ["outcome", name2]]);
  const inverted2 = /^not\s+(.*)$/.exec(outcome)?.[1];
  if (inverted2 !== void 0) return { ...options, columns: named(inverted2), inverts: true };
  const [, name, word2] = /^(.*\S)\s+is\s+(\S.*)$/.exec(outcome) ?? [];
  return name === void 0 ? void 0 : { ...options, columns: named(name), rightWord: word2 };
}
function forcedColumns(columns, options) {
  const forced = {};
  for (const [role, name] of options.columns) {
    const column2 = columnNamed(columns, name);
    if (column2 === void 0) {
      if (role === "outcome") continue;
      return refuse(
        `there is no column ${quote(name)}, which \`columns\` names.`,
        `There are: ${listed(columns.map((one) => one.name))}.`
      );
    }
    forced[role] = column2;
  }
  const metric = options.metric === void 0 ? void 0 : columnNamed(columns, options.metric);
  if (metric !== void 0 && forced.outcome === void 0) forced.outcome = metric;
  return forced;
}
function columnNamed(columns, name) {
  const own3 = columns.filter(({ isPath }) => !isPath);
  const normal = columnOf(0, name, [], false).normal;
  const exact = columns.find((column2) => column2.name === name) ?? own3.find((column2) => column2.normal === normal);
  if (exact !== void 0) return exact;
  const only = (found) => found.length === 1 ? found[0] : void 0;
  return only(own3.filter((column2) => column2.name.endsWith(`.${name}`))) ?? only(own3.filter((column2) => column2.name.startsWith(`${name}.`)));
}

// src/readers/tables/raw/csv.ts
function csvTable(file, text, whole, mostRows = SAMPLE_ROWS) {
  const lineEnd = lineEndOf(text);
  const rows = firstRows2(text, whole, lineEnd, mostRows);
  const dialect = dialectOf(rows, lineEnd);
  if (dialect === void 0) return void 0;
  const { bodyAt } = dialect;
  const sample = rows.cells.slice(bodyAt).map((cells, i) => ({ cells: cells.map(unguarded), line: rows.lines[bodyAt + i] }));
  return {
    file,
    format: "csv",
    columns: dialect.header,
    sample,
    isWhole: whole && rows.cells.length < mostRows,
    hasLines: true,
    notes: dialect.notes,
    dialect,
    rows: () => csvTableRows(file, dialect)
  };
}
function isPlainGrid({ sample, columns }) {
  return columns.length > 2 && sample.length > 0 && sample.slice(0, 100).every(({ cells }) => cells.slice(1).every((cell) => cell === "0" || cell === "1" || cell === ""));
}
async function* csvTableRows(file, dialect) {
  const { header, delimiter, lineEnd, skip } = dialect;
  if (skip === 1) {
    for await (const batch of csvRows(file, file.open(), header, delimiter, 1, lineEnd)) yield batch;
    return;
  }
  for await (const batch of csvRows(file, behindLines(file.open(), skip), header, delimiter, skip + 1, lineEnd))
    yield batch;
}
async function* behindLines(chunks, lines) {
  let left = lines;
  for await (const chunk of chunks) {
    let at3 = 0;
    while (left > 0 && at3 !== -1) {
      at3 = chunk.indexOf(10, at3);
      if (at3 !== -1) {
        at3 += 1;
        left -= 1;
      }
    }
    if (at3 !== -1) yield chunk.subarray(at3);
  }
}
var SEPARATOR_LINE = /^\ufeff?sep=(.)\r?\n/i;
function firstRows2(text, whole, lineEnd, mostRows) {
  const separator = SEPARATOR_LINE.exec(text);
  const start = separator === null ? 0 : separator[0].length;
  const end2 = whole ? text.length : text.lastIndexOf(lineEnd) + 1;
  const lines = text.slice(start, end2);
  const delimiter = separator?.[1] ?? bestDelimiter(lines);
  const skipped = separator === null ? 0 : 1;
  if (!lines.includes('"') && lineEnd === "\n") return { ...plainRows(lines, delimiter, skipped, mostRows), delimiter, skipped };
  const cells = [];
  const at3 = [];
  try {
    parse(lines, {
      delimiter,
      info: true,
      on_record: (row) => {
        const { record, info } = row;
        const breaks = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
        cells.push(record);
        at3.push(info.lines - breaks + skipped);
        return null;
      },
      record_delimiter: lineEnd === "\r" ? ["\r"] : ["\r\n", "\n"],
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostRows
    });
  } catch {
  }
  return { cells, lines: at3, delimiter, skipped };
}
function plainRows(text, delimiter, skipped, mostRows) {
  const cells = [];
  const lines = [];
  let start = 0;
  for (let line = skipped + 1; start < text.length && cells.length < mostRows; line++) {
    const next = text.indexOf("\n", start);
    const end2 = next === -1 ? text.length : next;
    const row = text.slice(start, next > start && text[next - 1] === "\r" ? next - 1 : end2);
    start = end2 + 1;
    if (row === "") continue;
    cells.push(row.split(delimiter));
    lines.push(line);
  }
  return { cells, lines };
}
function bestDelimiter(text) {
  const first = delimiterOf(text);
  if (text.slice(0, text.indexOf("\n")).includes(first)) return first;
  const lines = text.split("\n", 12).filter((line) => line.trim() !== "");
  const counts = [",", ";", "	"].map(
    (one) => [one, lines.filter((line) => line.split(one).length >= 3).length]
  );
  const [best] = counts.sort((a, b) => b[1] - a[1]);
  return best[1] >= 2 ? best[0] : first;
}
function dialectOf({ cells: rows, lines, delimiter, skipped }, lineEnd) {
  const found = headerOf(rows);
  if (found === void 0) return void 0;
  const { header, bodyAt, notes } = found;
  const isPlain2 = skipped === 0 && bodyAt === 1;
  return {
    header,
    delimiter,
    lineEnd,
    skip: isPlain2 ? 1 : (lines[bodyAt] ?? lines.at(-1) + 1) - 1,
    notes,
    bodyAt
  };
}

// src/formats/workbook/xml.ts
var XmlSyntaxError = class extends Error {
};
var MAX_TOKEN = 4 * 1024 * 1024;
var MAX_DEPTH2 = 64;
var XmlScanner = class {
  constructor(events) {
    this.events = events;
  }
  events;
  rest = "";
  names = [];
  hasRoot = false;
  write(text) {
    const buffer = this.rest + text;
    let at3 = 0;
    for (let mark = buffer.indexOf("<"); mark !== -1; mark = buffer.indexOf("<", at3)) {
      if (mark > at3) this.text(buffer.slice(at3, mark));
      at3 = mark;
      const end2 = this.markup(buffer, mark);
      if (end2 === -1) break;
      at3 = end2;
    }
    this.rest = buffer.slice(at3);
    if (this.rest.length > MAX_TOKEN) throw new XmlSyntaxError("a tag or a text is longer than 4 MiB");
  }
  end() {
    if (this.rest.startsWith("<")) throw new XmlSyntaxError("it ends inside a tag");
    this.text(this.rest);
    if (this.names.length > 0) throw new XmlSyntaxError("it ends before its elements do");
    if (!this.hasRoot) throw new XmlSyntaxError("it holds no element");
  }
  text(text) {
    if (this.names.length > 0) this.events.text(withoutEntities(text));
    else if (/\S/.test(text)) throw new XmlSyntaxError("there is text outside its elements");
  }
  /** The position behind the markup that begins at `at`; -1 where it does not end in the buffer. */
  markup(buffer, at3) {
    const second = buffer[at3 + 1];
    if (second === void 0) return -1;
    if (second === "?") return behind(buffer, "?>", at3 + 2);
    if (second !== "!") return this.tag(buffer, at3);
    const opening = buffer.slice(at3, at3 + CDATA.length);
    if (opening.startsWith(COMMENT)) return behind(buffer, "-->", at3 + COMMENT.length);
    if (opening === CDATA) {
      const end2 = buffer.indexOf("]]>", at3 + CDATA.length);
      if (end2 === -1) return -1;
      if (this.names.length === 0) throw new XmlSyntaxError("there is text outside its elements");
      this.events.text(buffer.slice(at3 + CDATA.length, end2));
      return end2 + 3;
    }
    if (COMMENT.startsWith(opening) || CDATA.startsWith(opening)) return -1;
    throw new XmlSyntaxError("it declares a document type or entities, which no workbook does");
  }
  tag(buffer, at3) {
    const end2 = tagEnd(buffer, at3 + 1);
    if (end2 === -1) return -1;
    const [, slash, name, attributes, empty] = TAG.exec(buffer.slice(at3, end2 + 1)) ?? [];
    if (name === void 0) throw new XmlSyntaxError("a tag has no name");
    const local = name.slice(name.indexOf(":") + 1);
    if (slash === "/") {
      if (this.names.pop() !== name || attributes.trim() !== "" || empty === "/")
        throw new XmlSyntaxError("an end tag does not match its start tag");
      this.events.close(local);
      return end2 + 1;
    }
    if (this.names.length === 0 && this.hasRoot) throw new XmlSyntaxError("it has a second outermost element");
    if (this.names.length === MAX_DEPTH2) throw new XmlSyntaxError(`it nests more than ${MAX_DEPTH2} elements`);
    this.hasRoot = true;
    this.events.open(local, attributes);
    if (empty === "/") this.events.close(local);
    else this.names.push(name);
    return end2 + 1;
  }
};
var COMMENT = "<!--";
var CDATA = "<![CDATA[";
var TAG = /^<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s/>])([^]*?)(\/?)>$/;
function behind(buffer, end2, from) {
  const at3 = buffer.indexOf(end2, from);
  return at3 === -1 ? -1 : at3 + end2.length;
}
function tagEnd(buffer, from) {
  let open4 = 0;
  for (let at3 = from; at3 < buffer.length; at3++) {
    const code = buffer.charCodeAt(at3);
    if (open4 !== 0) open4 = code === open4 ? 0 : open4;
    else if (code === GREATER) return at3;
    else if (code === QUOTE5 || code === APOSTROPHE4) open4 = code;
    else if (code === LESS) throw new XmlSyntaxError("a tag begins inside another");
  }
  return -1;
}
var [QUOTE5, APOSTROPHE4, LESS, GREATER] = [34, 39, 60, 62];
function attributesOf(text) {
  const found = /* @__PURE__ */ new Map();
  const trimmed = text.trimEnd();
  ATTRIBUTE.lastIndex = 0;
  for (let at3 = 0; at3 < trimmed.length; at3 = ATTRIBUTE.lastIndex) {
    const [, name, double, single] = ATTRIBUTE.exec(trimmed) ?? [];
    if (name === void 0) throw new XmlSyntaxError("the attributes of a tag cannot be read");
    if (found.has(name)) throw new XmlSyntaxError("a tag has an attribute twice");
    found.set(name, withoutEntities(double ?? single));
  }
  return found;
}
var ATTRIBUTE = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
var ENTITIES = /* @__PURE__ */ new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"]
]);
function withoutEntities(text) {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,32}(?:;|$))?/g, (_whole, body = "") => {
    const name = body.replace(/;$/, "");
    const known = body.endsWith(";") ? ENTITIES.get(name) ?? character(name) : void 0;
    if (known === void 0) throw new XmlSyntaxError("it uses an entity that XML itself does not have");
    return known;
  });
}
function character(name) {
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name) ?? [];
  if (hex === void 0 && decimal === void 0) return void 0;
  const code = hex === void 0 ? Number(decimal) : parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 1114111 && !(code >= 55296 && code <= 57343);
  return isCharacter ? String.fromCodePoint(code) : void 0;
}

// src/formats/workbook/part.ts
function faultOf(file, where) {
  return (because) => new UserError(`${where()}: ${because}.`, "Save the workbook again, or save the sheet as CSV.", { file: file.path });
}
async function* scanPart(part2, events, taken, fault) {
  const scanner = new XmlScanner(events);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode2 = (chunk) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== void 0 });
    } catch {
      throw fault("its text is not UTF-8");
    }
  };
  const scan = (chunk) => {
    const text = decode2(chunk);
    try {
      scanner.write(text);
      if (chunk === void 0) scanner.end();
    } catch (error) {
      if (error instanceof XmlSyntaxError) throw fault(error.message);
      throw error;
    }
    return taken();
  };
  for await (const chunk of part2.open()) {
    const found = scan(chunk);
    if (found.length > 0) yield found;
  }
  const last = scan(void 0);
  if (last.length > 0) yield last;
}
async function scanWhole(part2, events, fault) {
  for await (const _ of scanPart(part2, events, () => [], fault)) ;
}

// src/formats/workbook/texts.ts
var MAX_TEXTS = 2 ** 24;
var MAX_CHARACTERS = 2 ** 28;
var MAX_CELL = 2 ** 20;
var TextOfRuns = class {
  isTaking = false;
  hints = 0;
  held = "";
  open(name) {
    if (name === "rPh") this.hints += 1;
    if (name === "t") this.isTaking = this.hints === 0;
  }
  text(text) {
    if (!this.isTaking) return;
    this.held += text;
    checkLength(this.held);
  }
  close(name) {
    if (name === "rPh") this.hints -= 1;
    if (name === "t") this.isTaking = false;
  }
  /** The text so far, which is then forgotten. */
  take() {
    const text = unescaped(this.held);
    this.held = "";
    return text;
  }
};
function checkLength(text) {
  if (text.length > MAX_CELL) throw new XmlSyntaxError("one cell has more than 1,048,576 characters");
}
function unescaped(text) {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code) => String.fromCharCode(parseInt(code, 16)));
}
async function sharedTexts(part2, fault) {
  const texts = [];
  const runs = new TextOfRuns();
  let size = 0;
  const events = {
    open: (name) => runs.open(name),
    text: (text) => runs.text(text),
    close(name) {
      runs.close(name);
      if (name !== "si") return;
      const text = runs.take();
      size += text.length;
      if (texts.push(text) > MAX_TEXTS || size > MAX_CHARACTERS)
        throw new XmlSyntaxError("its shared texts are more than 16,777,216 or have more than 268,435,456 characters");
    }
  };
  await scanWhole(part2, events, fault);
  return texts;
}

// src/formats/workbook/sheet-rows.ts
var MAX_ROWS2 = 1048576;
var MAX_COLUMNS2 = 16384;
async function* sheetRows(file, { name, part: part2 }, shared) {
  const scan = new SheetScan(shared);
  const where = () => `sheet ${quote(name)}${scan.place}`;
  yield* scanPart(part2, scan, () => scan.take(), faultOf(file, where));
}
var SheetScan = class {
  constructor(shared) {
    this.shared = shared;
  }
  shared;
  rows = [];
  isData = false;
  number = 0;
  column = -1;
  columns = [];
  texts = [];
  type = "n";
  isInCell = false;
  isFormula = false;
  isValue = false;
  hasValue = false;
  value = "";
  inline = new TextOfRuns();
  /** The rows so far, which are then forgotten. */
  take() {
    const { rows } = this;
    this.rows = [];
    return rows;
  }
  /** Where the scan stands, for messages. */
  get place() {
    if (!this.isData) return "";
    if (this.isInCell) return `, cell ${columnName(this.column)}${this.number}`;
    return this.number === 0 ? "" : `, row ${this.number}`;
  }
  open(name, attributes) {
    if (!this.isData) this.isData = name === "sheetData";
    else if (this.isInCell) this.openInCell(name);
    else if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
  }
  text(text) {
    if (this.isValue) {
      this.value += text;
      checkLength(this.value);
    } else if (this.isInCell) this.inline.text(text);
  }
  close(name) {
    if (!this.isData) return;
    if (name === "sheetData") this.isData = false;
    else if (name === "row") this.closeRow();
    else if (name === "c") this.closeCell();
    else if (name === "v") this.isValue = false;
    else if (this.isInCell) this.inline.close(name);
  }
  openRow(attributes) {
    const stated = attributesOf(attributes).get("r");
    const number = stated === void 0 ? this.number + 1 : Number(stated);
    if (!Number.isInteger(number) || number <= this.number || number > MAX_ROWS2)
      throw new XmlSyntaxError(`a row has the number ${quote(stated ?? number)}; rows ascend from 1 to ${MAX_ROWS2}`);
    this.number = number;
    this.column = -1;
  }
  openCell(text) {
    const attributes = attributesOf(text);
    const stated = attributes.get("r");
    const column2 = stated === void 0 ? this.column + 1 : columnOf2(stated, this.number);
    if (column2 === void 0 || column2 <= this.column || column2 >= MAX_COLUMNS2)
      throw new XmlSyntaxError(
        `the cell ${stated === void 0 ? `number ${column2 + 1}` : quote(stated)} does not belong into row ${this.number}, which goes up to column XFD, or stands out of order`
      );
    this.column = column2;
    this.type = attributes.get("t") ?? "n";
    this.isInCell = true;
    this.isFormula = this.hasValue = false;
    this.value = "";
  }
  openInCell(name) {
    if (name === "v") this.isValue = this.hasValue = true;
    else if (name === "f") this.isFormula = true;
    else this.inline.open(name);
  }
  closeCell() {
    const inline = this.inline.take();
    const text = this.type === "inlineStr" ? inline : this.valueText();
    this.isInCell = false;
    if (text === "") return;
    this.columns.push(this.column);
    this.texts.push(text);
  }
  valueText() {
    const { type, value } = this;
    if (this.isFormula && (!this.hasValue || value === "" && type !== "str"))
      throw new XmlSyntaxError("its formula was never computed (open and save the workbook in a spreadsheet)");
    if (type === "str" || type === "d") return unescaped(value);
    const plain4 = value.trim();
    if (plain4 === "" || type === "e") return "";
    switch (type) {
      case "n":
        return numberText(plain4);
      case "b":
        return truthText(plain4);
      case "s":
        return this.sharedText(plain4);
      default:
        throw new XmlSyntaxError(`its type ${quote(type)} is not known`);
    }
  }
  sharedText(index) {
    const text = /^[0-9]{1,9}$/.test(index) ? this.shared[Number(index)] : void 0;
    if (text === void 0)
      throw new XmlSyntaxError(`it stands for the shared text ${quote(index)}, and there are ${this.shared.length}`);
    return text;
  }
  closeRow() {
    if (this.columns.length === 0) return;
    this.rows.push({ number: this.number, columns: this.columns, texts: this.texts });
    this.columns = [];
    this.texts = [];
  }
};
function numberText(text) {
  const number = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?$/.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(number)) throw new XmlSyntaxError(`its number ${quote(text)} is none`);
  return /^-?[0-9]+$/.test(text) ? text : String(number);
}
function truthText(text) {
  if (text === "1" || text === "true") return "TRUE";
  if (text === "0" || text === "false") return "FALSE";
  throw new XmlSyntaxError(`its truth value ${quote(text)} is neither 0 nor 1`);
}
function columnOf2(cell, row) {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(cell) ?? [];
  if (letters === void 0 || Number(digits) !== row) return void 0;
  return [...letters].reduce((sum, letter2) => sum * 26 + letter2.charCodeAt(0) - 64, 0) - 1;
}
function columnName(column2) {
  const last = String.fromCharCode(65 + column2 % 26);
  return column2 < 26 ? last : columnName(Math.floor(column2 / 26) - 1) + last;
}

// src/formats/workbook/workbook.ts
import path6 from "node:path";
var MAX_SHEETS = 1e4;
async function openWorkbook(file) {
  const parts = new Map(file.entries.map((entry) => [entry.path.slice(entry.path.lastIndexOf("!") + 1), entry]));
  const relations = await relationsOf(file, parts.get("xl/_rels/workbook.xml.rels"));
  const named = await namedSheets(file, parts.get("xl/workbook.xml"));
  const partOf = (target, what) => {
    const part2 = parts.get(target);
    if (part2 === void 0) throw faultOf(file, () => what)(`its part ${quote(target)} is not in the file`);
    return part2;
  };
  const sheets = named.flatMap(({ name, isHidden, relation }) => {
    const what = `sheet ${quote(name)}`;
    const found = relations.get(relation);
    if (found === void 0) throw faultOf(file, () => what)("the workbook does not say which part it is");
    return found.type === "worksheet" ? [{ name, isHidden, part: partOf(found.target, what) }] : [];
  });
  const shared = [...relations.values()].find(({ type }) => type === "sharedStrings");
  return { sheets, sharedTexts: shared && partOf(shared.target, "its shared texts") };
}
async function relationsOf(file, part2) {
  const relations = /* @__PURE__ */ new Map();
  const fault = faultOf(file, () => "the relations of its workbook");
  if (part2 === void 0) throw fault("they are missing");
  await scanWhole(
    part2,
    {
      open(name, text) {
        if (name !== "Relationship") return;
        const attributes = attributesOf(text);
        const [id, type, target] = ["Id", "Type", "Target"].map((key) => attributes.get(key));
        if (id === void 0 || type === void 0 || target === void 0) return;
        if (attributes.get("TargetMode") === "External") return;
        const absolute = target.startsWith("/") ? target : `/xl/${target}`;
        relations.set(id, { type: path6.posix.basename(type), target: path6.posix.normalize(absolute).slice(1) });
      },
      text: () => void 0,
      close: () => void 0
    },
    fault
  );
  return relations;
}
async function namedSheets(file, part2) {
  const sheets = [];
  await scanWhole(
    part2,
    {
      open(element, text) {
        if (element !== "sheet") return;
        const attributes = attributesOf(text);
        const name = attributes.get("name");
        const relation = [...attributes].find(([key]) => key.endsWith(":id"))?.[1];
        if (name === void 0 || relation === void 0) throw new XmlSyntaxError("a sheet has no name or no part");
        const state = attributes.get("state") ?? "visible";
        if (sheets.push({ name, isHidden: state !== "visible", relation }) > MAX_SHEETS)
          throw new XmlSyntaxError(`it has more than ${MAX_SHEETS} sheets`);
      },
      text: () => void 0,
      close: () => void 0
    },
    faultOf(file, () => "the list of its sheets")
  );
  return sheets;
}
function chosenSheet(file, { sheets }) {
  const { sheet: wanted } = file;
  const same = (a, b) => a.toLowerCase() === b.toLowerCase();
  const found = wanted === void 0 ? sheets.find(({ isHidden }) => !isHidden) : sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => same(name, wanted));
  if (found !== void 0) return found;
  const names = sheets.slice(0, 8).map(({ name, isHidden }) => quote(name) + (isHidden ? " (hidden)" : ""));
  throw new UserError(
    wanted === void 0 ? "the workbook has no visible sheet." : `the workbook has no sheet ${quote(wanted)}.`,
    names.length === 0 ? "Save the table as a sheet or as CSV." : `Give \`results\` as FILE#SHEET; there is: ${names.join(", ")}.`,
    { file: file.path }
  );
}

// src/readers/tables/raw/xlsx.ts
var SAMPLE_CELLS = 2 ** 20;
var BATCH_CELLS = 2 ** 16;
async function xlsxTable(file) {
  const book = await openWorkbook(file);
  const sheet = chosenSheet(file, book);
  const others = book.sheets.filter((other) => other !== sheet).map(({ name }) => quote(name));
  const first = await firstRows3(file, book, sheet);
  if (first.rows.length === 0)
    return `its sheet ${quote(sheet.name)} is empty${others.length === 0 ? "" : `; FILE#SHEET reads another: ${listed(others, 5, String)}`}`;
  const extent = extentOf2(first.rows);
  const most = Math.max(2, Math.floor(SAMPLE_CELLS / extent.width));
  const cells = first.rows.slice(0, most).map((row) => cellsOf(row, extent));
  const { header, bodyAt, notes } = headerOf(cells);
  return {
    file,
    format: "xlsx",
    columns: header,
    sample: cells.slice(bodyAt).map((row, i) => ({ cells: row, line: first.rows[bodyAt + i].number })),
    isWhole: first.isWhole && first.rows.length <= most,
    hasLines: true,
    notes: others.length === 0 ? notes : [...notes, `other sheets than ${quote(sheet.name)}: ${listed(others, 5, String)}`],
    rows: () => bodyRows(file, book, sheet, extent, bodyAt)
  };
}
async function textsOf(file, { sharedTexts: part2 }) {
  return part2 === void 0 ? [] : sharedTexts(
    part2,
    faultOf(file, () => "its shared texts")
  );
}
async function firstRows3(file, book, sheet) {
  const rows = [];
  let size = 0;
  for await (const batch of sheetRows(file, sheet, await textsOf(file, book))) {
    for (const row of batch) {
      if (rows.length === SAMPLE_ROWS || size > SAMPLE_BYTES) return { rows, isWhole: false };
      rows.push(row);
      size += row.texts.reduce((sum, text) => sum + text.length + 8, 0);
    }
  }
  return { rows, isWhole: true };
}
function extentOf2(rows) {
  let [first, last] = [Infinity, 0];
  for (const { columns } of rows) {
    first = Math.min(first, columns[0]);
    last = Math.max(last, columns.at(-1));
  }
  return { first, width: last - first + 1 };
}
function cellsOf({ columns, texts }, { first, width }) {
  const cells = new Array(width).fill("");
  for (const [i, column2] of columns.entries()) cells[column2 - first] = unguarded(texts[i]);
  return cells;
}
async function* bodyRows(file, book, sheet, extent, bodyAt) {
  let before = bodyAt;
  let batch = [];
  for await (const rows of sheetRows(file, sheet, await textsOf(file, book))) {
    for (const row of rows) {
      if (before > 0) {
        before -= 1;
        continue;
      }
      checkExtent(file, sheet, row, extent);
      batch.push({ cells: cellsOf(row, extent), line: row.number });
      if (batch.length * extent.width < BATCH_CELLS) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
function checkExtent(file, { name }, { number, columns }, extent) {
  const end2 = extent.first + extent.width;
  const beyond = columns[0] < extent.first ? columns[0] : columns.at(-1);
  if (beyond >= extent.first && beyond < end2) return;
  throw new UserError(
    `sheet ${quote(name)}, cell ${columnName(beyond)}${number}: it lies beside the table, whose columns are ${columnName(extent.first)} to ${columnName(end2 - 1)}.`,
    "Give its column a name in the header, or clear the cell.",
    { file: file.path }
  );
}

// src/readers/tables/twice.ts
var BITS = 20;
function checkTwice(read3, passThreshold, modelOf5) {
  if (read3.length < 2 || read3.length > 200) return;
  const all = read3.map((one, at3) => evaluationOf(one, passThreshold, modelOf5(at3)));
  for (const [i, one] of all.entries()) {
    const other = all.slice(0, i).find((earlier) => earlier !== void 0 && one !== void 0 && areOne(earlier, one));
    if (other === void 0) continue;
    throw new UserError(
      `it holds the same evaluation as ${other.path} under other query ids, so each query would count twice.`,
      `Leave one of the two out, for example with ${quote(`!${one.path}`)} in \`results\`.`,
      { file: one.path }
    );
  }
}
function evaluationOf({ family, shape, i }, threshold, ofFile) {
  if (shape.kind === "items" || shape.query === void 0) return void 0;
  const { query, spelling, compare } = shape;
  const { path: path7 } = family.tables[i].file;
  const rows = family.rows.filter(({ table }) => table === i);
  const mark = (row, column2) => {
    const result = compare === void 0 ? spelling.read(row[column2]) : equality(row[column2], row[compare]);
    if (typeof result === "number") return result >= threshold ? "1" : "0";
    return typeof result === "boolean" ? result ? "1" : "0" : "-";
  };
  const ids = /* @__PURE__ */ new Map();
  const models = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Set();
  const text = shape.kind === "wide" ? shape.facts.get("text") : shape.other.get("text");
  for (const { cells } of rows) {
    const id = nameOf2(cells[query.column]);
    const at3 = ids.get(id) ?? ids.size;
    ids.set(id, at3);
    if (text !== void 0) texts.add(nameOf2(cells[text]));
    const said = shape.kind === "wide" ? shape.models.map(({ name, column: column2 }) => [name, column2]) : [[shape.model === void 0 ? ofFile : nameOf2(cells[shape.model]), shape.outcome]];
    for (const [name, column2] of said) {
      const marks = models.get(name) ?? /* @__PURE__ */ new Map();
      models.set(name, marks.set(at3, mark(cells, column2)));
    }
  }
  const order = [...ids.values()];
  const sequences = [...models].map(
    ([name, marks]) => [name, order.map((at3) => marks.get(at3) ?? "-").join("")]
  );
  return { path: path7, isWhole: family.tables[i].isWhole, ids: new Set(ids.keys()), models: new Map(sequences), texts };
}
function areOne(a, b) {
  const shared = [...a.models.keys()].filter((name) => b.models.has(name)).sort();
  if (shared.length === 0 || [...b.ids].some((id) => a.ids.has(id))) return false;
  if (haveSameTexts(a, b)) return true;
  const [rowsA, rowsB] = [a, b].map((one) => rowsOf(one, shared));
  const length = Math.min(rowsA.length, rowsB.length);
  const isWhole = a.isWhole && b.isWhole;
  if (isWhole && rowsA.length !== rowsB.length) return false;
  const inOrder = rowsA.slice(0, length).every((row, i) => row === rowsB[i]);
  if (inOrder) return information(rowsA.slice(0, length)) > BITS;
  const kinds = new Set(rowsA).size;
  return isWhole && (kinds - 1) / 2 * Math.log2(length) > BITS && rowsA.sort().join() === rowsB.sort().join();
}
function haveSameTexts(a, b) {
  const has2 = (texts, others) => [...texts].filter((text) => others.texts.has(text) || others.ids.has(text)).length;
  return [has2(a.texts, b) / Math.max(10, a.texts.size), has2(b.texts, a) / Math.max(10, b.texts.size)].some(
    (share2) => share2 > 0.5
  );
}
var rowsOf = ({ models, ids }, names) => Array.from({ length: ids.size }, (_, i) => names.map((name) => models.get(name)[i]).join(""));
function information(rows) {
  const counts = /* @__PURE__ */ new Map();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - count * Math.log2(count / rows.length), 0);
}

// src/readers/tables/unmistakable.ts
var SUMMARY = refuse(
  "it is one object, which looks like the summary of a run.",
  "Give one record per query and model."
);
function isSummary2({ tables, names, rows }, shape) {
  const [table] = tables;
  if (tables.length > 1 && tables.every(({ isOneObject }) => isOneObject === true)) {
    const queries = new Set(
      rows.map(({ cells }) => String(shape.query === void 0 ? "" : cells[shape.query.column]))
    );
    return queries.size < 2 || shape.kind === "long" && shape.spelling.name === "score" && queries.size < 20;
  }
  if (tables.length > 1 || table?.isOneObject !== true) return false;
  if (shape.kind !== "long" || shape.model === void 0 || measureKind(names[shape.outcome]) !== "verdict")
    return true;
  const result = shape.spelling.read(rows[0]?.cells[shape.outcome]);
  return !(typeof result === "boolean" || result === 0 || result === 1);
}

// src/readers/tables/read.ts
async function readTables(files, sink, options) {
  const unread = [];
  const tables = [];
  for (const file of files) {
    const table = await tableOf(file);
    if (table === void 0 || typeof table === "string")
      unread.push({ path: file.file.path, why: table ?? "it holds no rows, or its first row is too long or too deep" });
    else tables.push(table);
  }
  const plans = [];
  const beside = modelsBeside(tables);
  for (const { file } of beside.files)
    unread.push({ path: file.path, why: "it names the model of the files beside it" });
  const results = tables.filter((table) => !beside.files.has(table));
  for (const family of familiesOf(results, beside.models)) {
    const odd = rowsOfNoQuery(family);
    const rest = odd.size === 0 ? family : { ...family, rows: family.rows.filter((_, i) => !odd.has(i)) };
    const solved = solve(rest, solveOptions(options));
    const solution = solved.kind === "shape" && isSummary2(rest, solved.shape) ? SUMMARY : solved;
    const none = solution.kind === "shape" && solution.shape.kind === "long" ? noMembers(rest, solution.shape, solveOptions(options)) : void 0;
    if (none !== void 0) throw new UserError(none.rule, none.mend, { file: family.tables[0].file.path });
    if (solution.kind === "shape")
      plans.push({ family, shape: solution.shape, noQueries: allOf(family, solution, odd) });
    else if (family.tables.some(({ file }) => file.walked !== true))
      throw family.tables.find(({ fault }) => fault !== void 0)?.fault ?? faultOf2(family, solution);
    else unread.push(...unreadOf(family, solution));
  }
  await readPlans(plans, beside.models, sink, options);
  return unread;
}
function allOf(family, { shape }, odd) {
  return shape.kind === "long" ? /* @__PURE__ */ new Set([...odd, ...totalQueries(family, shape)]) : odd;
}
var GRID_ROWS = 500;
async function tableOf({ file, preview }) {
  switch (preview.kind) {
    case "csv": {
      const first = await openingOf(file);
      const grid = first.whole ? void 0 : csvTable(file, first.text, false, GRID_ROWS);
      if (grid !== void 0 && isPlainGrid(grid)) return grid;
      const { text, whole } = first.whole ? first : await openingOf(file, SAMPLE_BYTES);
      const table = csvTable(file, text, whole);
      if (whole || table !== void 0 && table.sample.length > 0) return table;
      const longer3 = await openingOf(file, MAX_ROW);
      return csvTable(file, longer3.text, longer3.whole);
    }
    case "parquet": {
      const { parquetTable } = await import("./parquet-Z73JS4X4.js");
      return parquetTable(file);
    }
    case "zip":
      return xlsxTable(file);
    default:
      return jsonTable(file, preview);
  }
}
function solveOptions(options) {
  return {
    columns: parseColumns(options.columns ?? []),
    metric: options.metric,
    passThreshold: options.passThreshold,
    scores: options.scores === true,
    repeats: options.repeats === true,
    labels: (names) => labelColumns(names, options.labels),
    selects: options.selects ?? (() => void 0),
    isNamed: options.isNamed ?? (() => false)
  };
}
function faultOf2(family, refusal) {
  const { rule, mend } = explained(family, refusal);
  return new UserError(rule, mend, { file: family.tables[0].file.path });
}
function explained({ tables, names, own: own3 }, refusal) {
  const [table] = tables;
  if (tables.length > 1 || own3 > 1 && table.isOneObject !== true || refusal === SUMMARY) return refusal;
  const what = table.format === "csv" || table.format === "xlsx" ? "its header begins" : "its keys begin";
  return refuse(
    `no reader knows this file; ${what} with ${listed(names.slice(0, own3))}.`,
    "Give a table with a query, a model and an outcome, or a file that a harness wrote; a `!` pattern in `results` leaves the file out."
  );
}
function unreadOf(family, refusal) {
  const { rule, mend } = explained(family, refusal);
  return family.tables.map(({ file }) => ({ path: file.path, why: rule.replace(/\.$/, ""), mend }));
}
async function readPlans(plans, named, sink, options) {
  const read3 = plans.flatMap((plan) => plan.family.tables.map((table, i) => ({ ...plan, table, i })));
  if (read3.length === 0) return;
  const models = namesFromPaths(read3.map(({ table }) => table.file.path));
  checkTwice(read3, options.passThreshold, (at3) => models[at3]);
  const judge = new JudgeOfTables(options.judge);
  const paths = new Map(
    plans.map(({ family }) => [
      family,
      pathColumns(
        family.tables.map(({ file }) => file.path),
        named
      ).values
    ])
  );
  for (const [at3, { family, shape, noQueries, table, i }] of read3.entries()) {
    const out = sink.open(table.file, table.format);
    out.reading(say(shape, family.names));
    for (const note of table.notes) out.setAside(note);
    if (shape.kind === "wide") {
      for (const { column: column2, why } of shape.setAside) if (why === NOT_SELECTED2) out.selects(family.names[column2]);
    }
    if (shape.kind === "wide" && shape.doubtful.length > 0)
      throw inDoubt(table, family.names[shape.doubtful[0]], shape.doubtful[0]);
    const labels = labelColumns(family.names.slice(0, family.own), options.labels);
    const context = {
      sink: out,
      path: table.file.path,
      modelOfFile: models[at3],
      details: options.details,
      labels,
      judge,
      passedOver: passedOver2(family, noQueries, i, shape)
    };
    const rows = tableRows(shape, family.names, context, options);
    if (rows !== void 0) await readTable(table, family, paths.get(family)[i], rows, shape, labels, out, options);
  }
  judge.check(read3[0].table.file.path);
}
async function readTable(table, family, path7, rows, shape, labels, out, options) {
  const isPlain2 = labels.size === 0 && options.passThreshold <= 1;
  if (rows instanceof WideRows && !rows.givesFacts && isPlain2 && isGrid(table) && GridScan.suits(rows.shape, table.columns, table.dialect.delimiter)) {
    await scanned(table.file, new GridScan(out.grid(rows.names), rows.names.length), rows, csvRest(table));
    return;
  }
  const align = usesPath(shape, family) || table.columns.length !== family.own ? alignerOf(table, family.names.slice(0, family.own), path7) : void 0;
  const isSame2 = align === void 0 && table.columns.every((name, at3) => name === family.names[at3]);
  const reading = readingOf(table, family, shape, labels, out);
  if (rows instanceof LongRows && isSame2 && isPlain2 && rows.isPlain) {
    if (isGrid(table)) {
      const { delimiter, header } = table.dialect;
      const scan = new LongScan(out.answers(), rows.shape, header.length, delimiter, rows.modelOfFile);
      await scanned(table.file, scan, rows, csvRest(table));
      return;
    }
    if (table instanceof JsonTable && table.hasLines && JsonScan.suits(rows.shape, table.columns)) {
      const scan = new JsonScan(out.answers(), rows.shape, table.columns, rows.modelOfFile);
      await scanned(table.file, scan, rows, (chunks, line) => table.rows({ ...reading, rest: { chunks, line } }));
      return;
    }
  }
  const order = isSame2 ? void 0 : align ?? alignerOf(table, family.names.slice(0, family.own), path7);
  for await (const batch of table.rows(reading)) {
    for (const row of batch) rows.add(order === void 0 ? row.cells : order(row).cells, row.line);
  }
}
function usesPath(shape, { own: own3 }) {
  if (shape.kind === "wide")
    return [shape.task, shape.query?.column].some((column2) => column2 !== void 0 && column2 >= own3);
  return shape.kind === "long" && columnsUsed(shape).some((column2) => column2 >= own3);
}
function readingOf(table, { names }, shape, labels, out) {
  const onCut = () => out.warn("the last line is cut short and was left out; the run may have been interrupted");
  if (shape.kind === "long")
    return { onCut, wanted: new Set([...columnsUsed(shape), ...labels.values()].map((column2) => names[column2])) };
  if (shape.kind !== "wide") return { onCut };
  const onNewKey = (key, line) => {
    if (isKnownName(normalName(key))) return;
    throw new UserError(
      `the key ${quote(key)} does not occur in the first rows.`,
      "Give every row the same keys (null where a model has no outcome).",
      { file: table.file.path, line }
    );
  };
  return { onCut, onNewKey };
}
function isGrid(table) {
  return "dialect" in table && table.dialect.skip === 1 && table.dialect.lineEnd === "\n";
}

// src/readers/csv.ts
var csvReader = {
  name: "csv",
  title: "CSV table",
  looksFor: "a header with a query id and one column per model, or with query, model and correct (or score)",
  chooses: ["judge"],
  accepts: (preview) => preview.kind === "csv" && preview.rows.length > 0,
  read: readTables
};

// src/readers/deepeval/case.ts
function looksLikeCase(item) {
  if (!isObject(item)) return false;
  return Array.isArray(field(item, "metricsData")) || Array.isArray(field(item, "metricsMetadata")) || Object.hasOwn(item, "name") && Object.hasOwn(item, "success") && ["actualOutput", "turns"].some((key) => Object.hasOwn(item, key));
}
function hasAutomaticName(name) {
  return /^(?:conversational_)?test_case_(?:[0-9]+|None)$/.test(name);
}
function caseOf(value, isConversation, options, metrics, place) {
  if (!isObject(value)) throw new UserError(`a test case is not an object but ${quote(value)}.`, MEND, place);
  const found = metricsOf(value, place);
  for (const { name: name2 } of found) if (name2 !== void 0) metrics.add(name2);
  const isAnswered = isConversation || optionalText(field(value, "actualOutput")) !== void 0 || Object.hasOwn(value, "multimodalInputActualOutput");
  const name = optionalText(field(value, "name"));
  return {
    name: name === void 0 || name.trim() === "" ? void 0 : name,
    content: contentOf2(value, isConversation),
    result: resultOf(value, found, options.metric, isAnswered ? "unscored" : "error", place),
    details: options.details ? caseDetails(value, found) : void 0,
    line: place.line ?? 1
  };
}
var MEND = "Write the file again with DeepEval.";
function metricsOf(item, place) {
  const list2 = field(item, "metricsData") ?? field(item, "metricsMetadata") ?? [];
  if (!Array.isArray(list2) || !list2.every(isObject)) {
    throw new UserError(`the metrics of a test case are not a list of objects but ${quote(list2)}.`, MEND, place);
  }
  return list2.map((metric) => ({
    name: optionalText(field(metric, "name") ?? field(metric, "metric")),
    success: verdictOf2(field(metric, "success"), place),
    failed: (field(metric, "error") ?? null) !== null,
    flaky: field(metric, "flaky") === true,
    judge: optionalText(field(metric, "evaluationModel"))
  }));
}
function verdictOf2(value, place) {
  if (value === void 0 || value === null) return void 0;
  if (typeof value === "boolean") return value;
  throw new UserError(`"success" is ${shown(value)}, neither true, false nor null.`, MEND, place);
}
function resultOf(item, metrics, metric, ungraded, place) {
  const success = verdictOf2(field(item, "success"), place);
  const deciding = metrics.filter(({ name, flaky }) => metric === void 0 ? !flaky : name === metric);
  if (metric === void 0) {
    if (success !== false) return success ?? ungraded;
    const judged = deciding.some((one) => one.success === false && !one.failed);
    return !judged && deciding.some(({ failed }) => failed) ? ungraded : false;
  }
  if (deciding.some((one) => one.success === false && !one.failed)) return false;
  return deciding.length > 0 && deciding.every((one) => one.success === true) ? true : ungraded;
}
function contentOf2(item, isConversation) {
  if (!isConversation) {
    const input = field(item, "input") ?? field(item, "multimodalInput") ?? void 0;
    return input === void 0 ? void 0 : textId(JSON.stringify([input, field(item, "expectedOutput") ?? null]));
  }
  const turns = field(item, "turns");
  const first = Array.isArray(turns) ? turns.find((turn) => isObject(turn) && field(turn, "role") === "user") : void 0;
  const opening = optionalText(field(item, "scenario")) ?? (isObject(first) ? optionalText(field(first, "content")) : void 0);
  return opening === void 0 ? void 0 : textId(JSON.stringify([opening, field(item, "expectedOutcome") ?? null]));
}
function caseDetails(item, metrics) {
  const judges2 = new Set(metrics.map(({ judge }) => judge));
  return detailsOf({
    answer: optionalText(field(item, "actualOutput")),
    reference: optionalText(field(item, "expectedOutput")),
    prompt: optionalText(field(item, "input")),
    judge: judges2.size === 1 ? [...judges2][0] : void 0,
    // `evaluationCost` is what the judge cost.
    cost: optionalNumber(field(item, "tokenCost")),
    latency: optionalNumber(field(item, "completionTime")),
    inputTokens: optionalNumber(field(item, "inputTokenCount")),
    outputTokens: optionalNumber(field(item, "outputTokenCount"))
  });
}

// src/readers/deepeval/deepeval.ts
var deepevalReader = {
  name: "deepeval",
  title: "DeepEval test run",
  looksFor: "`testCases` (or `conversationalTestCases`) with `metricsData`",
  accepts: (preview) => isRun(preview) || isLink(preview),
  withoutQueries: (preview) => isLink(preview) ? "it holds only the link to a test run" : void 0,
  read: byRuns(readRuns)
};
var LISTS = ["testCases", "conversationalTestCases"];
function isRun(preview) {
  if (preview.kind !== "json-object") return false;
  const wrapped = field(preview.value, "testRunData");
  const run = isObject(wrapped) ? wrapped : preview.value;
  const lists = LISTS.map((key) => field(run, key)).filter((list2) => Array.isArray(list2));
  if (lists.some((list2) => list2.length > 0 && list2.every(looksLikeCase))) return true;
  return lists.length === LISTS.length && lists.every((list2) => list2.length === 0) && Array.isArray(field(run, "metricsScores"));
}
function isLink(preview) {
  return preview.kind === "json-object" && Object.keys(preview.value).join() === "testRunLink";
}
async function readRuns(files, sink, options) {
  const runs = [];
  for (const { file } of files) runs.push(await readRun(file, sink.open(file, deepevalReader.name), options));
  const named = runs.every(namesItsCases);
  const fallback = namesOfRuns(files.map(({ file }) => file.path));
  for (const [i, run] of runs.entries()) addRun(run, modelOf(run, fallback[i]), named);
}
async function readRun(file, sink, options) {
  const run = {
    file,
    sink,
    cases: [],
    metrics: /* @__PURE__ */ new Set(),
    model: void 0,
    hyperparameters: void 0,
    identifier: void 0
  };
  for await (const batch of jsonValues(file, select2)) {
    for (const { path: path7, value, line } of batch) {
      const [key, index] = path7[0] === "testRunData" ? path7.slice(1) : path7;
      if (key === "hyperparameters") {
        run.hyperparameters = value;
        run.model = modelAmong(value);
      } else if (key === "identifier") run.identifier = nonEmpty(value);
      else if (typeof index === "number")
        run.cases.push(caseOf(value, key === LISTS[1], options, run.metrics, { file: file.path, line }));
      else if (value !== null) throw notARun(file, line, value);
    }
  }
  if (run.cases.length === 0) {
    throw new UserError("the test run holds no test case.", "Did the evaluation end before it wrote its results?", {
      file: file.path
    });
  }
  if (options.metric !== void 0 && !run.metrics.has(options.metric)) {
    const known = [...run.metrics].sort().map(quote).join(", ") || "none";
    throw new UserError(`\`metric\`: ${quote(options.metric)} is not in the test run.`, `It has: ${known}.`, {
      file: file.path
    });
  }
  return run;
}
function select2(path7) {
  const [key, index] = path7[0] === "testRunData" ? path7.slice(1) : path7;
  if (index !== void 0) return "take";
  if (key === void 0) return "enter";
  if (LISTS.includes(String(key))) return "enter";
  return key === "hyperparameters" || key === "identifier" ? "take" : "skip";
}
function notARun(file, line, value) {
  return new UserError(
    `${quote(value)} stands where a list of test cases should be.`,
    "Write the file again with DeepEval.",
    { file: file.path, line }
  );
}
function modelAmong(hyperparameters) {
  if (!isObject(hyperparameters)) return void 0;
  const key = ["model", "Model"].find((name) => nonEmpty(field(hyperparameters, name)) !== void 0);
  return key === void 0 ? void 0 : nonEmpty(field(hyperparameters, key));
}
function nonEmpty(value) {
  return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
var OWN_NAME = /^(.+?)(?:[/!]\.deepeval)?[/!](?:test_run_[0-9]{8}_[0-9]{6}|\.latest_run_full|\.latest_test_run)\.json$/;
function namesOfRuns(paths) {
  const telling = paths.map((path7) => OWN_NAME.exec(path7)?.[1] ?? path7);
  return namesFromPaths(new Set(telling).size === telling.length ? telling : paths);
}
function modelOf(run, fromPath) {
  if (run.model !== void 0) return run.model;
  const [name, source] = run.identifier === void 0 ? [fromPath, "its path"] : [run.identifier, "its `identifier`"];
  run.sink.warn(
    `the test run does not say which model it tested (no \`hyperparameters.model\`); it is named ${quote(name)} after ${source}`
  );
  return name;
}
function namesItsCases({ cases }) {
  const names = new Set(cases.map(({ name }) => name));
  return names.size === cases.length && cases.every(({ name }) => name !== void 0 && !hasAutomaticName(name));
}
function loggedFacts({ file, hyperparameters, identifier }, model) {
  return {
    system: argumentFacts(hyperparameters, model),
    labels: { run: identifier ?? "" },
    date: /[/!]?test_run_([0-9]{8}_[0-9]{6})\.json$/.exec(file.path)?.[1]
  };
}
function addRun(run, model, named) {
  run.sink.logged(loggedFacts(run, model));
  const draws = /* @__PURE__ */ new Map();
  const ids = run.cases.map((item) => idOf2(item, named, run.file));
  const total = /* @__PURE__ */ new Map();
  for (const id of ids) total.set(id, (total.get(id) ?? 0) + 1);
  for (const [i, item] of run.cases.entries()) {
    const id = ids[i];
    const repeat = draws.get(id) ?? 0;
    draws.set(id, repeat + 1);
    run.sink.record({
      model,
      id,
      result: item.result,
      line: item.line,
      ...total.get(id) > 1 ? { repeat } : {},
      ...named && item.content !== void 0 ? { contentHash: item.content } : {},
      ...item.details === void 0 ? {} : { details: item.details }
    });
  }
}
function idOf2({ name, content, line }, named, file) {
  if (named) return name;
  if (content !== void 0) return content;
  throw new UserError("the test case has neither a name of its own nor an input.", "Give every test case a `name`.", {
    file: file.path,
    line
  });
}

// src/readers/eval-arena.ts
var ROUNDING = 1e-3;
var evalArenaReader = {
  name: "eval-arena",
  title: "eval-arena",
  looksFor: "rows with benchmark_id, model, example_id and pass1",
  accepts: (preview) => allHave(firstRows(preview), ["benchmark_id", "model", "example_id", "pass1"]),
  read: byRuns(readEvalArena)
};
async function readEvalArena(files, sink, options) {
  for (const { file } of files) {
    const out = sink.open(file, "eval-arena");
    onlyMetric(options, "pass1", file);
    unitScale(options, file);
    let shares = 0;
    for await (const { row, line } of wholeRows(file, out)) {
      const place = { file: file.path, line };
      const result = shareOf(row, place);
      if (typeof result === "number" && result !== 0 && result !== 1) shares += 1;
      out.record({
        model: requiredText(row, "model", place),
        task: requiredText(row, "benchmark_id", place),
        id: requiredText(row, "example_id", place),
        result,
        line
      });
    }
    if (shares > 0) {
      out.warn(
        `${shares} outcomes are shares over several draws; a model counts as right where its share reaches the pass threshold ${options.passThreshold}`
      );
    }
  }
}
function shareOf(row, place) {
  const share2 = scoreOf(field(row, "pass1"), "pass1", place);
  if (typeof share2 !== "number") return share2;
  const correct = field(row, "correct") ?? void 0;
  const count = field(row, "count") ?? void 0;
  if (correct === void 0 || count === void 0) return share2;
  if (typeof correct !== "number" || typeof count !== "number" || !(count > 0 && correct >= 0 && correct <= count)) {
    throw new UserError(
      `${shown(correct)} correct of ${shown(count)} draws is not possible.`,
      "Mend or leave out the row.",
      place
    );
  }
  if (Math.abs(share2 - correct / count) <= ROUNDING) return correct / count;
  throw new UserError(
    `"pass1" is ${quote(share2)}, but ${correct} of ${count} draws are correct.`,
    "Mend or leave out the row: one of the three numbers is wrong.",
    place
  );
}

// src/readers/evalplus.ts
var evalplusReader = {
  name: "evalplus",
  title: "EvalPlus results",
  looksFor: "`eval` with samples that have `base_status` and `plus_status` (in old versions: `base` and `plus`)",
  accepts: (preview) => previewedTasks(preview)?.some(looksLikeTask3) ?? false,
  read: byRuns(readEvalplus)
};
function looksLikeTask3(task) {
  if (Array.isArray(task)) return isObject(task[0]) && Object.hasOwn(task[0], "base_status");
  return isObject(task) && Array.isArray(field(task, "base")) && (Object.hasOwn(task, "nfiles") || Object.hasOwn(task, "files"));
}
async function readEvalplus(files, sink, options) {
  const surveys = [];
  for (const { file } of files) surveys.push(await survey(file));
  const sinks = files.map(({ file }) => sink.open(file, evalplusReader.name));
  const tests = testsFor(surveys, sinks, options.metric);
  compareHashes(surveys, sinks);
  const models = modelsOf(surveys);
  for (const [i, { file }] of surveys.entries()) {
    for await (const task of codeTasks(file)) addTask(task, models[i], tests, file, sinks[i], options);
  }
}
async function survey(file) {
  let dataset;
  let hasPlus = false;
  for await (const task of codeTasks(file)) {
    dataset ??= task.id.split("/")[0];
    hasPlus = samplesOf(task, file).some(({ plus }) => plus !== void 0);
    if (hasPlus) break;
  }
  return { file, hasPlus, dataset, hash: await hashOf(file) };
}
async function hashOf(file) {
  for await (const batch of jsonValues(
    file,
    (path7) => path7.length === 0 ? "enter" : path7.length === 1 && path7[0] === "hash" ? "take" : "skip"
  )) {
    if (batch[0] !== void 0) return optionalText(batch[0].value);
  }
  return void 0;
}
function testsFor(surveys, sinks, metric) {
  if (metric !== void 0 && metric !== "base" && metric !== "plus") {
    throw new UserError(
      `\`metric\`: ${quote(metric)} is not in the file.`,
      "There are base, and plus (which is base and plus).",
      { file: surveys[0].file.path }
    );
  }
  if (metric === "base") return "base";
  const without = surveys.filter(({ hasPlus }) => !hasPlus);
  if (without.length === 0) return "plus";
  if (metric === void 0 && without.length === surveys.length) {
    for (const sink of sinks) sink.warn("only the base tests were run, so they alone decide");
    return "base";
  }
  throw new UserError(
    "only the base tests were run, but all models are graded by base and plus tests.",
    "Run the plus tests too, or set `metric` to base to grade every model by the base tests.",
    { file: without[0].file.path }
  );
}
function compareHashes(surveys, sinks) {
  const first = /* @__PURE__ */ new Map();
  for (const [i, { dataset, hash }] of surveys.entries()) {
    if (hash === void 0) continue;
    const known = first.get(dataset) ?? hash;
    first.set(dataset, known);
    if (known !== hash) {
      sinks[i].warn(
        `graded on another version of ${quote(dataset)} (hash ${quote(hash)}) than the first file (${quote(known)}): tests and texts of some tasks may differ`
      );
    }
  }
}
function modelsOf(surveys) {
  const names = /* @__PURE__ */ new Map();
  for (const dataset of new Set(surveys.map((one) => one.dataset))) {
    const paths = surveys.filter((one) => one.dataset === dataset).map(({ file }) => file.path);
    for (const [i, name] of namesFromPaths(paths.map(samplesPath2)).entries()) names.set(paths[i], name);
  }
  return surveys.map(({ file }) => names.get(file.path));
}
function samplesPath2(path7) {
  const inFolder = /^(.+)[/!]eval_results\.json$/.exec(path7);
  return inFolder?.[1] ?? path7.replace(/[._]eval_results\.json$/, "");
}
function addTask(task, model, tests, file, sink, options) {
  const samples = samplesOf(task, file);
  for (const [repeat, sample] of samples.entries()) {
    sink.record({
      model,
      id: task.id,
      result: resultOf2(sample, tests),
      line: task.line,
      ...samples.length > 1 ? { repeat } : {},
      ...options.details && sample.solution !== void 0 ? { details: { answer: sample.solution } } : {}
    });
  }
}
function resultOf2({ base, plus }, tests) {
  if (tests === "base") return base ?? "unscored";
  if (base === false || plus === false) return false;
  return base === void 0 || plus === void 0 ? "unscored" : true;
}
function samplesOf(task, file) {
  const place = { file: file.path, line: task.line };
  if (isObject(task.samples)) {
    const base = statuses(field(task.samples, "base"), task, file);
    const plus = statuses(field(task.samples, "plus") ?? [], task, file);
    if (base.length === 0 || plus.length > 0 && plus.length !== base.length) {
      throw new UserError(
        `${quote(task.id)} has ${base.length} base and ${plus.length} plus results.`,
        "Write the file again with EvalPlus.",
        place
      );
    }
    return base.map((status, i) => ({
      base: verdictOf(status, "base", place),
      plus: verdictOf(plus[i], "plus", place),
      solution: void 0
    }));
  }
  return sampleList(task, file).map((sample) => {
    if (!Object.hasOwn(sample, "base_status")) {
      throw new UserError(
        `a sample of ${quote(task.id)} has no "base_status".`,
        "Write the file again with EvalPlus.",
        place
      );
    }
    return {
      base: verdictOf(field(sample, "base_status"), "base_status", place),
      plus: verdictOf(field(sample, "plus_status"), "plus_status", place),
      solution: optionalText(field(sample, "solution"))
    };
  });
}
function statuses(list2, { id, line }, file) {
  if (Array.isArray(list2) && list2.every((item) => Array.isArray(item) && item.length > 0))
    return list2.map((item) => item[0]);
  throw new UserError(
    `the results of ${quote(id)} are not pairs of status and details.`,
    "Write the file again with EvalPlus.",
    { file: file.path, line }
  );
}

// src/readers/common/stable-text.ts
var DEEPEST = 200;
function stableText(value, place, depth = 0) {
  if (depth > DEEPEST) {
    throw new UserError(`a value is nested more than ${DEEPEST} levels deep.`, "Write it flatter.", place);
  }
  if (Array.isArray(value)) return `[${value.map((item) => stableText(item, place, depth + 1)).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${stableText(value[key], place, depth + 1)}`).join(",")}}`;
}

// src/readers/gh-models.ts
var ghModelsReader = documentReader({
  name: "gh-models",
  title: "GitHub Models (gh models eval --json)",
  looksFor: "`model` and `testResults` with `testCase` and `evaluationResults`",
  metric: "passed",
  parts: ["model", "name", "testResults"],
  kind: (value) => {
    const tests = field(value, "testResults");
    const first = Array.isArray(tests) ? tests[0] : void 0;
    const isTest = isObject(first) && isObject(field(first, "testCase")) && Object.hasOwn(first, "evaluationResults");
    return isTest && Object.hasOwn(value, "model") ? "outcomes" : void 0;
  },
  read: ({ file, value, options }) => {
    const place = { file: file.path };
    return {
      model: requiredText(value, "model", place),
      records: objectsIn(field(value, "testResults")).map((test) => {
        const question = stableText(field(test, "testCase") ?? null, place);
        const details = detailsOf({
          answer: optionalText(field(test, "modelResponse")),
          prompt: question
        });
        return {
          id: textId(question),
          result: verdictOf3(field(test, "evaluationResults")),
          ...options.details ? { details } : {}
        };
      })
    };
  }
});
function verdictOf3(evaluations) {
  const verdicts = objectsIn(evaluations).map((evaluation) => field(evaluation, "passed"));
  if (verdicts.length === 0 || verdicts.some((passed) => typeof passed !== "boolean")) return "unscored";
  return verdicts.every((passed) => passed === true);
}

// src/readers/harbor.ts
var at2 = (value, ...names) => names.reduce((node, name) => isObject(node) ? field(node, name) : void 0, value);
var harborReader = documentReader({
  name: "harbor",
  title: "Harbor trial (Terminal-Bench 2)",
  looksFor: "`task_name`, `trial_name`, `agent_info` and `verifier_result`",
  metric: "reward",
  parts: [
    "task_name",
    "source",
    "task_checksum",
    "agent_info",
    "agent_result",
    "verifier_result",
    "config.agent",
    "exception_info.exception_type"
  ],
  kind: (value) => {
    const isTrial2 = ["task_name", "trial_name", "agent_info"].every((key) => Object.hasOwn(value, key));
    if (isTrial2) return "outcomes";
    const isJob = Object.hasOwn(value, "n_total_trials") && Object.hasOwn(value, "stats");
    return isJob ? { without: "the summary of a job of Harbor; the result.json of each trial holds its outcome" } : void 0;
  },
  read: ({ file, value, options }) => {
    const checksum = optionalText(field(value, "task_checksum"));
    const task = optionalText(field(value, "source"));
    const details = detailsOf({
      cost: optionalNumber(at2(value, "agent_result", "cost_usd")),
      inputTokens: optionalNumber(at2(value, "agent_result", "n_input_tokens")),
      outputTokens: optionalNumber(at2(value, "agent_result", "n_output_tokens"))
    });
    return {
      model: modelOf2(value, file.path),
      logged: {
        system: argumentFacts(at2(value, "config", "agent", "kwargs")),
        labels: { agent: optionalText(at2(value, "agent_info", "name")) },
        folder: file.path.split(/[/!]/).slice(0, -2).join("/")
      },
      records: [
        {
          id: requiredText(value, "task_name", { file: file.path }),
          ...task === void 0 ? {} : { task },
          result: rewardOf(value),
          ...checksum === void 0 ? {} : { contentHash: checksum },
          ...options.details ? { details } : {}
        }
      ]
    };
  }
});
function modelOf2(value, path7) {
  const [name, provider] = ["name", "provider"].map((key) => optionalText(at2(value, "agent_info", "model_info", key)));
  const model = optionalText(at2(value, "config", "agent", "model_name")) ?? (provider === void 0 ? name : `${provider}/${name ?? ""}`);
  const found = model ?? optionalText(at2(value, "agent_info", "name"));
  if (found !== void 0 && found !== "") return found;
  throw new UserError("the trial names neither a model nor an agent.", "Run the trial again.", { file: path7 });
}
function rewardOf(value) {
  const rewards = at2(value, "verifier_result", "rewards");
  const all = isObject(rewards) ? Object.values(rewards) : [];
  const reward = at2(rewards, "reward") ?? (all.length === 1 ? all[0] : void 0);
  if (typeof reward === "boolean" || typeof reward === "number" && Number.isFinite(reward)) return reward;
  return at2(value, "exception_info") === void 0 || at2(value, "exception_info") === null ? "unscored" : "error";
}

// src/readers/common/one-for-all.ts
function chooseForAll(offers, question) {
  const wantedExists = offers.some(({ names }) => question.wanted !== void 0 && names.has(question.wanted));
  const byTask = /* @__PURE__ */ new Map();
  const alternatives = /* @__PURE__ */ new Map();
  for (const [task, group] of groupByTask(offers)) {
    const common = [...group[0].names].filter((name2) => group.every(({ names }) => names.has(name2))).sort();
    const name = chooseOne(common, group, question, wantedExists);
    byTask.set(task, name);
    const others = [...new Set(group.flatMap(({ names }) => [...names]))].filter((other) => other !== name).sort();
    if (name === question.wanted || others.length === 0 && question.wanted === void 0) continue;
    const key = JSON.stringify([name, others]);
    const same = alternatives.get(key) ?? { name, others, tasks: [] };
    alternatives.set(key, { ...same, tasks: [...same.tasks, task] });
  }
  const notes = [...alternatives.values()].map(({ name, others, tasks: tasks2 }) => noteText(question, name, others, tasks2));
  return { byTask, notes };
}
function groupByTask(offers) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const offer of offers) groups2.set(offer.task, [...groups2.get(offer.task) ?? [], offer]);
  return groups2;
}
function chooseOne(common, group, question, wantedExists) {
  const { input, wanted, preferred, otherwise } = question;
  if (wanted !== void 0) {
    const lacking = group.find(({ names }) => !names.has(wanted));
    if (lacking === void 0) return wanted;
    const someHaveIt = group.some(({ names }) => names.has(wanted));
    if (common.length === 1 && wantedExists && !someHaveIt) return common[0];
    throw new UserError(`there is no ${input} ${quote(wanted)}.`, `It has ${listed([...lacking.names].sort())}.`, {
      file: lacking.path
    });
  }
  const known = preferred.find((name) => common.includes(name));
  if (known !== void 0) return known;
  if (common.length === 1 || common.length > 0 && otherwise === "first by name") return common[0];
  const first = group[0];
  if (common.length > 1) {
    throw new UserError(
      `none of its ${input}s is known to say right or wrong.`,
      `Set \`${input}\` to one of ${listed(common)}.`,
      { file: first.path }
    );
  }
  const other = group.find(({ names }) => ![...first.names].some((name) => names.has(name))) ?? group.at(-1);
  throw new UserError(
    `no ${input} is common to all files of ${taskText([first.task])}: it has ${listed([...first.names].sort())}, and ${other.path} has ${listed([...other.names].sort())}.`,
    "Evaluate all models in the same way, or leave one of the files out.",
    { file: first.path }
  );
}
function noteText({ input }, name, others, tasks2) {
  const also = others.length === 0 ? "there is no other" : `also there: ${listed(others)}; \`${input}\` sets another`;
  return `${input} ${quote(name)} is used for all models on ${taskText(tasks2)} (${also})`;
}
function taskText(tasks2) {
  if (tasks2.length === 1 && tasks2[0] === "") return "the task";
  return `${tasks2.length === 1 ? "task" : "tasks"} ${listed(tasks2)}`;
}

// src/readers/helm/rows.ts
var DESCRIBING = /* @__PURE__ */ new Set([
  "finish_reason_length",
  "finish_reason_stop",
  "finish_reason_endoftext",
  "num_output_tokens",
  "num_prompt_tokens",
  "inference_runtime"
]);
async function readOutcomes(file, wanted) {
  const trials = /* @__PURE__ */ new Map();
  const metrics = /* @__PURE__ */ new Set();
  for await (const batch of jsonRows(file)) {
    for (const { row, line } of batch) {
      const place = { file: file.path, line };
      const { id, trial, isPerturbed } = trialOf(row, place);
      const key = JSON.stringify([id, trial]);
      const known = trials.get(key) ?? { id, trial, isPerturbed, line, scores: /* @__PURE__ */ new Map() };
      trials.set(key, known);
      for (const [name, value] of statisticsOf(row, place)) {
        metrics.add(name);
        if (!wanted.has(name) && !DESCRIBING.has(name)) continue;
        const before = known.scores.get(name);
        if (before !== void 0 && before !== value) throw twoValues(id, name, place);
        known.scores.set(name, value);
      }
    }
  }
  if (trials.size === 0)
    throw new UserError("the list is empty.", "Did the run end before its metrics were computed?", { file: file.path });
  return { trials: [...trials.values()], metrics };
}
function trialOf(row, place) {
  const instance = row["instance_id"];
  const trial = row["train_trial_index"];
  if (typeof instance !== "string" || instance === "") {
    throw new UserError(
      `the instance_id ${quote(instance ?? null)} is not a text.`,
      "Write the file again with HELM.",
      place
    );
  }
  if (typeof trial !== "number" || !Number.isSafeInteger(trial) || trial < 0) {
    throw new UserError(
      `the train_trial_index ${quote(trial ?? null)} is not a count.`,
      "Write the file again with HELM.",
      place
    );
  }
  return { id: queryId(instance, row["perturbation"]), trial, isPerturbed: isObject(row["perturbation"]) };
}
var FLAGS = /* @__PURE__ */ new Set(["name", "robustness", "fairness", "computed_on"]);
function queryId(instance, perturbation) {
  if (!isObject(perturbation)) return instance;
  const settings = Object.keys(perturbation).filter((key) => !FLAGS.has(key)).sort().map((key) => `${key}=${JSON.stringify(perturbation[key])}`);
  const name = typeof perturbation["name"] === "string" ? perturbation["name"] : JSON.stringify(perturbation["name"] ?? null);
  return `${instance} [${[name, ...settings].join(" ")}]`;
}
function statisticsOf(row, place) {
  const { stats } = row;
  if (isObject(stats)) return Object.entries(stats).filter((entry) => isNumber2(entry[1]));
  if (!Array.isArray(stats)) throw badStatistics(stats, place);
  const found = [];
  for (const stat2 of stats) {
    const name = isObject(stat2) && isObject(stat2["name"]) ? stat2["name"]["name"] : void 0;
    if (!isObject(stat2) || typeof name !== "string") throw badStatistics(stat2, place);
    if (isNumber2(stat2["mean"])) found.push([name, stat2["mean"]]);
  }
  return found;
}
function isNumber2(value) {
  return typeof value === "number" && Number.isFinite(value);
}
function badStatistics(value, place) {
  return new UserError(
    `the statistics ${quote(value ?? null)} have no names and values.`,
    "Write the file again with HELM.",
    place
  );
}
function twoValues(id, name, place) {
  return new UserError(
    `${quote(id)} has two different values of ${quote(name)} in one trial.`,
    "Write the file again with HELM.",
    place
  );
}

// src/readers/helm/details.ts
async function readDetails(file) {
  const folder = [file, ...await file.neighbours()];
  const named = (name) => folder.find(
    ({ path: path7 }) => path7.split(/[/!]/).at(-1).replace(/\.(?:gz|zst)$/, "") === name
  );
  const answers = await readAnswers(named("display_predictions.json") ?? named("predictions.json"));
  const questions = await readQuestions(named("instances.json"));
  return ({ id, trial }) => {
    const answer = answers.get(trialKey(id, trial));
    return { ...questions.get(id), ...answer === void 0 ? {} : { answer } };
  };
}
async function readAnswers(file) {
  const answers = /* @__PURE__ */ new Map();
  if (file === void 0) return answers;
  for await (const batch of jsonRows(file)) {
    for (const { row, line } of batch) {
      const { id, trial } = trialOf(row, { file: file.path, line });
      const key = trialKey(id, trial);
      const answer = [row["mapped_output"], row["truncated_predicted_text"], row["predicted_text"]].find(
        (text) => typeof text === "string"
      );
      answers.set(key, answers.has(key) && answers.get(key) !== answer ? void 0 : answer);
    }
  }
  return answers;
}
async function readQuestions(file) {
  const questions = /* @__PURE__ */ new Map();
  if (file === void 0) return questions;
  for await (const batch of jsonRows(file)) {
    for (const { row } of batch) {
      if (typeof row["id"] !== "string") continue;
      const prompt = textIn(row["input"]);
      const reference = correctReference(row["references"]);
      questions.set(queryId(row["id"], row["perturbation"]), {
        ...prompt === void 0 ? {} : { prompt },
        ...reference === void 0 ? {} : { reference }
      });
    }
  }
  return questions;
}
function correctReference(references) {
  if (!Array.isArray(references)) return void 0;
  const correct = references.find(
    (reference) => isObject(reference) && Array.isArray(reference["tags"]) && reference["tags"].includes("correct")
  );
  return isObject(correct) ? textIn(correct["output"]) : void 0;
}
function textIn(value) {
  const text = isObject(value) ? value["text"] : value;
  return typeof text === "string" ? text : void 0;
}
function trialKey(id, trial) {
  return JSON.stringify([id, trial]);
}

// src/readers/helm/run.ts
async function identifyRun(file) {
  const spec = (await file.neighbours()).find(({ path: path7 }) => /^run_spec\.json(?:\.gz|\.zst)?$/.test(baseName(path7)));
  const said = spec === void 0 ? /* @__PURE__ */ new Map() : await readSpec(spec);
  const name = said.get("name") ?? baseName(folderOf2(file.path).slice(0, -1));
  const { task, model } = splitName(name);
  const best = said.get("adapter_spec/model") ?? said.get("adapter_spec/model_deployment") ?? model;
  if (best !== void 0) return { model: best, task };
  throw new UserError(
    "nothing says which model this is: there is no run_spec.json beside it, and the folder has no model=... in its name.",
    "Keep the run folder as HELM wrote it.",
    { file: file.path }
  );
}
function folderOf2(path7) {
  return path7.slice(0, path7.length - baseName(path7).length);
}
async function readSpec(spec) {
  const wanted = /* @__PURE__ */ new Set(["name", "adapter_spec/model", "adapter_spec/model_deployment"]);
  const found = /* @__PURE__ */ new Map();
  for await (const batch of jsonValues(spec, (path7) => {
    const name = path7.join("/");
    if (path7.length === 0 || name === "adapter_spec") return "enter";
    return wanted.has(name) ? "take" : "skip";
  })) {
    for (const { path: path7, value } of batch) {
      if (typeof value === "string" && value.trim() !== "") found.set(path7.join("/"), value);
    }
  }
  return found;
}
function splitName(name) {
  const colon = name.indexOf(":");
  if (colon === -1) return { task: name, model: void 0 };
  const settings = name.slice(colon + 1).split(",");
  const isModel = (setting) => /^model(?:_deployment)?=/.test(setting);
  const model = settings.find((setting) => /^model=./.test(setting))?.slice("model=".length);
  const others = settings.filter((setting) => !isModel(setting)).join(",");
  const scenario = name.slice(0, colon);
  return { task: others === "" ? scenario : `${scenario}:${others}`, model };
}
function baseName(path7) {
  return path7.split(/[/!]/).at(-1);
}

// src/readers/helm/helm.ts
var helmReader = {
  name: "helm",
  title: "HELM per-instance results",
  looksFor: "an array of objects with instance_id, train_trial_index and stats",
  accepts: (preview) => isOutcomes(preview) || otherFile(preview) !== void 0,
  withoutQueries: (preview) => {
    const what = otherFile(preview);
    return what === void 0 ? void 0 : `${what} of HELM; per_instance_stats.json holds the outcomes`;
  },
  read: readHelm
};
var METRICS = [
  "exact_match",
  "quasi_exact_match",
  "prefix_exact_match",
  "quasi_prefix_exact_match",
  "final_number_exact_match",
  "math_equiv_chain_of_thought",
  "math_equiv",
  "chain_of_thought_correctness",
  "omni_math_accuracy",
  "ifeval_strict_accuracy"
];
async function readHelm(files, sink, options) {
  const sinks = new Map(files.map(({ file }) => [file, sink.open(file, helmReader.name)]));
  const runs = [];
  for (const { file } of oneOfEachFolder(files, sinks)) {
    const { model, task } = await identifyRun(file);
    const wanted = /* @__PURE__ */ new Set([...METRICS, ...options.metric === void 0 ? [] : [options.metric]]);
    const trials = await readOutcomes(file, wanted);
    runs.push({
      file,
      model,
      task,
      folder: folderOf2(file.path).replace(/[/!]$/, ""),
      trials,
      outcomes: scoresOf(trials)
    });
  }
  const { kept, aside, notes } = settleRuns(runs);
  for (const { run, why } of aside) sinks.get(run.file).setAside(`all instances: ${why}`, run.trials.trials.length);
  for (const { run, text } of notes) sinks.get(run.file).warn(text);
  const used = kept.map(({ run, model }) => ({ ...run, model }));
  const graded2 = used.filter(({ trials }) => trials.metrics.size > 0);
  for (const run of used.filter((one) => !graded2.includes(one))) {
    sinks.get(run.file).setAside("instances without any statistic", run.trials.trials.length);
  }
  const [first] = graded2;
  if (first === void 0) {
    const file = used[0]?.file.path;
    throw new UserError(
      "nothing in it is graded: its instances have no statistics.",
      "Did the run end before its metrics were computed?",
      {
        ...file === void 0 ? {} : { file }
      }
    );
  }
  const question = { input: "metric", wanted: options.metric, preferred: METRICS, otherwise: "ask" };
  const metrics = chooseForAll(
    graded2.map((run) => offerOf(run, options.metric)),
    question
  );
  for (const note of metrics.notes) sinks.get(first.file).warn(note);
  for (const run of graded2) await report(run, metrics.byTask.get(run.task), sinks.get(run.file), options);
}
function scoresOf({ trials }) {
  return new Map(trials.map(({ id, trial, scores }) => [keyOf(id, String(trial)), JSON.stringify([...scores].sort())]));
}
function offerOf({ file, task, trials }, wanted) {
  const known = new Set(METRICS.filter((name) => trials.metrics.has(name)));
  return { path: file.path, task, names: wanted === void 0 && known.size > 0 ? known : trials.metrics };
}
async function report(run, metric, sink, options) {
  const { model, task, file } = run;
  const isKept = METRICS.includes(metric) || metric === options.metric;
  const { trials } = isKept ? run.trials : await readOutcomes(file, /* @__PURE__ */ new Set([metric]));
  const detailsOf3 = options.details ? await readDetails(file) : void 0;
  const perturbed = trials.filter(({ isPerturbed }) => isPerturbed).length;
  if (perturbed > 0)
    sink.warn(`${perturbed} of its queries are perturbed copies of others; each counts as a query of its own`);
  for (const trial of trials) {
    sink.record({
      model,
      task,
      id: trial.id,
      repeat: trial.trial,
      result: trial.scores.get(metric) ?? "unscored",
      line: trial.line,
      ...detailsOf3 === void 0 ? {} : { details: { ...detailsOf3(trial), ...trialDetails(trial) } }
    });
  }
}
function trialDetails({ scores }) {
  const reason = ["length", "stop", "endoftext"].find((name) => scores.get(`finish_reason_${name}`) === 1);
  const [outputTokens, inputTokens, latency] = ["num_output_tokens", "num_prompt_tokens", "inference_runtime"].map(
    (name) => scores.get(name)
  );
  return {
    ...reason === void 0 ? {} : { stopReason: reason },
    ...outputTokens === void 0 ? {} : { outputTokens },
    ...inputTokens === void 0 ? {} : { inputTokens },
    ...latency === void 0 ? {} : { latency }
  };
}
function oneOfEachFolder(files, sinks) {
  const complete = /* @__PURE__ */ new Map();
  for (const { file, preview } of files) if (isPerInstanceStats(preview)) complete.set(folderOf2(file.path), file);
  return files.filter(({ file, preview }) => {
    const other = complete.get(folderOf2(file.path));
    if (other === void 0 || isPerInstanceStats(preview)) return true;
    sinks.get(file).setAside(`outcomes: they are read from ${other.path}`);
    return false;
  });
}
function isPerInstanceStats(preview) {
  return firstItems(preview).some((item) => has(item, "instance_id") && Array.isArray(item["stats"]));
}
function isOutcomes(preview) {
  const isPrediction = (item) => has(item, "instance_id") && has(item, "predicted_text") && isObject(item["stats"]);
  return isPerInstanceStats(preview) || firstItems(preview).some(isPrediction);
}
function otherFile(preview) {
  if (preview.kind === "json-object") {
    const { value } = preview;
    if (has(value, "adapter_spec") && has(value, "request_states")) return "the requests and responses";
    if (has(value, "adapter_spec") && has(value, "scenario_spec")) return "the settings of a run";
    return has(value, "definition_path") && has(value, "name") && has(value, "tags") ? "the description of a scenario" : void 0;
  }
  if (isOutcomes(preview)) return void 0;
  const item = firstItems(preview)[0];
  if (item === void 0) return void 0;
  if (has(item, "instance_id") && has(item, "train_trial_index") && has(item, "request")) return "the requests";
  if (has(item, "input") && has(item, "references") && has(item, "id")) return "the questions";
  const name = item["name"];
  return isObject(name) && has(name, "name") && has(item, "count") && has(item, "sum") ? "aggregate statistics" : void 0;
}
function firstItems(preview) {
  return preview.kind === "json-array" ? preview.items.filter(isObject) : [];
}
function has(value, key) {
  return Object.hasOwn(value, key);
}

// src/readers/hle.ts
var hleReader = documentReader({
  name: "hle",
  title: "Humanity's Last Exam, judged",
  looksFor: "answers by question id with `model`, `response` and `judge_response`",
  metric: "correct",
  parts: ["*.model", "*.response", "*.judge_response"],
  kind: (value) => {
    const answers = Object.values(value).filter(isObject);
    const isAnswer2 = (answer) => Object.hasOwn(answer, "model") && Object.hasOwn(answer, "response");
    if (answers.length === 0 || !answers.slice(0, -1).every(isAnswer2) || !isAnswer2(answers[0])) return void 0;
    const isJudged = answers.some((answer) => Object.hasOwn(answer, "judge_response"));
    return isJudged ? "outcomes" : { without: "answers without a verdict; the judged_*.json of the same run holds them" };
  },
  read: ({ file, value, options }) => {
    const models = /* @__PURE__ */ new Set();
    const records = [];
    for (const [id, answer] of Object.entries(value)) {
      if (!isObject(answer)) continue;
      models.add(requiredText(answer, "model", { file: file.path }));
      const judged = field(answer, "judge_response");
      const judgement = isObject(judged) ? judged : {};
      const verdict = optionalText(field(judgement, "correct"))?.trim().toLowerCase();
      const confidence = optionalNumber(field(judgement, "confidence"));
      const details = detailsOf({
        answer: optionalText(field(judgement, "model_answer")),
        reference: optionalText(field(judgement, "correct_answer")),
        confidence: confidence === void 0 ? void 0 : Math.min(1, Math.max(0, confidence / 100))
      });
      records.push({
        id,
        result: verdict === "yes" ? true : verdict === "no" ? false : "unscored",
        ...options.details ? { details } : {}
      });
    }
    const [model] = models;
    if (models.size === 1) return { model, records };
    throw new UserError(`it holds answers of ${models.size} models.`, "Judge each model in a file of its own.", {
      file: file.path
    });
  }
});

// src/readers/inspect/sample.ts
function sampleKeys(details) {
  const keys = ["id", "epoch", "input", "scores", "score", "error", "invalidation", "model_usage"];
  const more = ["target", "metadata", "output", "limit", "working_time", "total_time"];
  return new Set(details ? [...keys, ...more] : keys);
}
var UNNAMED_SCORER = "88F74D2C";
function readSample(row, place, wantsDetails) {
  const epoch = field(row, "epoch");
  if (!Number.isSafeInteger(epoch) || epoch < 1) {
    throw new UserError(`"epoch" is ${shown(epoch)}, not a whole number from 1 on.`, "Write the log again.", place);
  }
  const { scores, answers } = readScores2(row, wantsDetails, place);
  const usage = field(row, "model_usage");
  return {
    id: requiredText(row, "id", place),
    epoch,
    scores,
    answers,
    failed: isThere(field(row, "error")),
    invalidated: isThere(field(row, "invalidation")),
    usage: new Map(
      isObject(usage) ? Object.entries(usage).filter((entry) => isObject(entry[1])) : []
    ),
    inputHash: openingHash(messageText(field(row, "input"))),
    line: place.line,
    details: wantsDetails ? readDetails2(row) : {}
  };
}
function readScores2(row, wantsAnswers, place) {
  const all = field(row, "scores") ?? {};
  if (!isObject(all)) throw new UserError(`"scores" is ${shown(all)}, not an object.`, "Score the log again.", place);
  const legacy = field(row, "score");
  const entries = [...Object.entries(all), ...isThere(legacy) ? [[UNNAMED_SCORER, legacy]] : []];
  const scores = /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Map();
  for (const [scorer, score] of entries) {
    if (!isObject(score)) {
      throw new UserError(
        `the score of ${shown(scorer)} is ${shown(score)}, not an object with a value.`,
        "Score the log again.",
        place
      );
    }
    scores.set(scorer, field(score, "value") ?? null);
    const answer = ownText(field(score, "answer"));
    if (wantsAnswers && answer !== void 0) answers.set(scorer, answer);
  }
  return { scores, answers };
}
function readDetails2(row) {
  const output = field(row, "output");
  const choices = isObject(output) ? field(output, "choices") : void 0;
  const choice = Array.isArray(choices) ? choices[0] : void 0;
  const message = isObject(choice) ? field(choice, "message") : void 0;
  const completion = isObject(output) ? ownText(field(output, "completion")) : void 0;
  const limit = field(row, "limit");
  const limitType = optionalText(isObject(limit) ? field(limit, "type") : limit);
  const stopReason = isObject(choice) ? optionalText(field(choice, "stop_reason")) : void 0;
  return detailsOf({
    answer: completion ?? (isObject(message) ? messageText([message]) : void 0),
    reference: targetText(field(row, "target")),
    prompt: messageText(field(row, "input")),
    subject: subjectOf(field(row, "metadata")),
    stopReason: limitType === void 0 ? stopReason : `${limitType}_limit`,
    latency: optionalNumber(field(row, "working_time")) ?? optionalNumber(field(row, "total_time"))
  });
}
function messageText(input) {
  if (!Array.isArray(input)) return ownText(input);
  const parts = input.filter(isObject).flatMap((message) => {
    const content = field(message, "content");
    return Array.isArray(content) ? content.filter(isObject).map((part2) => field(part2, "text")) : [content];
  });
  const texts = parts.map(ownText).filter((text) => text !== void 0);
  return texts.length === 0 ? void 0 : texts.join("\n");
}
function ownText(value) {
  return typeof value === "string" && !value.startsWith("attachment://") && !value.startsWith("tc://") ? value : void 0;
}
function targetText(target) {
  const texts = (Array.isArray(target) ? target : [target]).map(ownText).filter((text) => text !== void 0);
  return texts.map((text) => text.trim()).join(", ") || void 0;
}
function subjectOf(metadata) {
  if (!isObject(metadata)) return void 0;
  const keys = Object.keys(metadata);
  const column2 = columnFor("subject", keys.map(normalName));
  return column2 === void 0 ? void 0 : optionalText(field(metadata, keys[column2]));
}
var OPENING2 = 400;
function openingHash(text) {
  if (text === void 0) return void 0;
  const opening = text.replace(/\s+/g, " ").trim().slice(0, OPENING2);
  return sha256(opening).slice(0, 16);
}
function isThere(value) {
  return value !== void 0 && value !== null;
}

// src/readers/inspect/log.ts
var HEADER_KEYS = /* @__PURE__ */ new Set(["status", "eval", "plan", "results", "stats", "invalidated"]);
async function readLog(file, sink, details) {
  const { header, samples } = file.entries === void 0 ? await readDocument(file, details) : await readArchive(file, file.entries, sink, details);
  const place = { file: file.path };
  const spec = field(header, "eval");
  if (!isObject(spec)) throw new UserError(`"eval" is ${shown(spec)}, not an object.`, "Write the log again.", place);
  const task = requiredText(spec, "task", place);
  const created = Date.parse(optionalText(field(spec, "created")) ?? "");
  const args = field(spec, "task_args");
  const dataset = field(spec, "dataset");
  const last = lastAttempts(samples);
  const model = modelOf3(spec, header, last, place);
  if (last.length < samples.length)
    sink.setAside("earlier attempts at samples that were run again", samples.length - last.length);
  return {
    file,
    task,
    model,
    loggedModel: model,
    status: optionalText(field(header, "status")) ?? "started",
    date: Number.isNaN(created) ? void 0 : new Date(created).toISOString(),
    taskArgs: isObject(args) ? args : {},
    ...loggedFacts2(spec, field(header, "plan")),
    shuffled: isObject(dataset) && field(dataset, "shuffled") === true,
    samples: withScorerName(last, header)
  };
}
function loggedFacts2(spec, plan) {
  const config = isObject(plan) ? field(plan, "config") : void 0;
  return {
    system: {
      ...argumentFacts(field(spec, "model_args")),
      ...argumentFacts(field(spec, "model_generate_config"))
    },
    labels: {
      ...argumentFacts(config),
      ...argumentFacts({ solver: field(spec, "solver") }),
      ...argumentFacts(field(spec, "solver_args")),
      steps: stepsOf(plan),
      version: optionalFact(field(spec, "task_version"))
    }
  };
}
function stepsOf(plan) {
  const steps = isObject(plan) ? field(plan, "steps") : void 0;
  if (!Array.isArray(steps)) return void 0;
  const named = steps.filter(isObject).map((step) => {
    const params = Object.entries(argumentFacts(field(step, "params")));
    const given = params.length === 0 ? "" : `(${params.map(([name, value]) => `${name}=${value}`).join(", ")})`;
    return `${optionalText(field(step, "solver")) ?? "?"}${given}`;
  });
  return named.join(" > ");
}
var optionalFact = (value) => typeof value === "number" || typeof value === "string" ? String(value) : void 0;
async function readDocument(file, details) {
  const keys = sampleKeys(details);
  let seen3 = 0;
  const select5 = (path7) => {
    if (path7.length === 0) return "enter";
    if (path7[0] !== "samples") return HEADER_KEYS.has(path7[0]) ? "take" : "skip";
    if (path7.length === 2) seen3 += 1;
    return path7.length < 3 ? "enter" : keys.has(path7[2]) ? "take" : "skip";
  };
  const header = /* @__PURE__ */ new Map();
  const samples = [];
  let fields = /* @__PURE__ */ new Map();
  let place = { file: file.path };
  const finish2 = () => {
    if (fields.size > 0) samples.push(readSample(Object.fromEntries(fields), place, details));
    fields = /* @__PURE__ */ new Map();
  };
  let current;
  for await (const batch of jsonValues(file, select5)) {
    for (const { path: path7, value, line } of batch) {
      if (path7.length === 1 && path7[0] !== "samples") header.set(path7[0], value);
      else if (path7.length === 3) {
        if (path7[1] !== current) {
          finish2();
          current = path7[1];
          place = { file: file.path, line };
        }
        fields.set(path7[2], value);
      } else if (path7.length !== 1 || value !== null) throw noSample(value, { file: file.path, line });
    }
  }
  finish2();
  if (samples.length < seen3) throw noSample({}, { file: file.path });
  return { header: Object.fromEntries(header), samples };
}
function noSample(value, place) {
  return new UserError(`a sample is ${quote(value)}, not an object with id and epoch.`, "Write the log again.", place);
}
async function readArchive(file, entries, sink, details) {
  const byName2 = new Map(entries.map((entry) => [entry.path.slice(file.path.length + 1), entry]));
  const start = byName2.get("header.json") ?? byName2.get("_journal/start.json");
  if (start === void 0)
    throw new UserError("the archive has neither header.json nor _journal/start.json.", "Is it an Inspect log?", {
      file: file.path
    });
  const header = await pick(start, HEADER_KEYS);
  const wantsSamples = details || field(header, "invalidated") === true;
  const keys = sampleKeys(details);
  const samples = [];
  let lacking = 0;
  for (const summaries of summaryFiles(byName2)) {
    for await (const batch of jsonRows(summaries)) {
      for (const { row, line } of batch) {
        const prefix = `samples/${String(field(row, "id"))}_epoch_${String(field(row, "epoch"))}`;
        const body = wantsSamples ? byName2.get(`${prefix}.json`) ?? byName2.get(`${prefix}/sample.json`) : void 0;
        if (wantsSamples && body === void 0) lacking += 1;
        const whole = body === void 0 ? row : { ...row, ...await pick(body, keys) };
        samples.push({ ...readSample(whole, { file: summaries.path, line }, details), line: void 0 });
      }
    }
  }
  if (samples.length === 0 && [...byName2.keys()].some((name) => name.startsWith("samples/"))) {
    throw new UserError(
      "the archive holds samples, but no summary of them.",
      "Write the log again, with `inspect log convert`.",
      { file: file.path }
    );
  }
  if (lacking > 0) {
    const lost = field(header, "invalidated") === true ? "whether they were invalidated is not known" : "long texts are cut and stop reasons not known";
    sink.warn(`${lacking} samples are only in the summaries: ${lost}`);
  }
  return { header, samples };
}
function summaryFiles(byName2) {
  const whole = byName2.get("summaries.json");
  if (whole !== void 0) return [whole];
  const parts = [...byName2].filter(([name]) => /^_journal\/summaries\/[0-9]+\.json$/.test(name));
  return parts.sort(([a], [b]) => naturalOrder(a, b)).map(([, part2]) => part2);
}
async function pick(file, keys) {
  let isObjectThere = false;
  const select5 = (path7) => {
    isObjectThere = path7.length === 0 || typeof path7[0] === "string";
    return path7.length === 0 ? "enter" : keys.has(path7[0]) ? "take" : "skip";
  };
  const found = /* @__PURE__ */ new Map();
  for await (const batch of jsonValues(file, select5)) {
    for (const { path: path7, value } of batch) {
      if (path7.length === 0) isObjectThere = false;
      else found.set(path7[0], value);
    }
  }
  if (isObjectThere) return Object.fromEntries(found);
  throw new UserError("it is not a JSON object.", "Write the log again.", { file: file.path });
}
function lastAttempts(samples) {
  return [...new Map(samples.map((sample) => [keyOf(sample.id, String(sample.epoch)), sample])).values()];
}
function withScorerName(samples, header) {
  if (!samples.some(({ scores }) => scores.has(UNNAMED_SCORER))) return samples;
  const results = field(header, "results");
  const listed2 = isObject(results) ? field(results, "scores") : void 0;
  const scorer = Array.isArray(listed2) ? listed2[0] : isObject(results) ? field(results, "scorer") : void 0;
  const name = (isObject(scorer) ? optionalText(field(scorer, "name")) : void 0) ?? "score";
  const renamed = (map) => new Map([...map].map(([key, value]) => [key === UNNAMED_SCORER ? name : key, value]));
  return samples.map((sample) => ({ ...sample, scores: renamed(sample.scores), answers: renamed(sample.answers) }));
}
function modelOf3(spec, header, samples, place) {
  const model = requiredText(spec, "model", place);
  if (model !== "none/none" && model !== "none") return model;
  const roles = field(spec, "model_roles");
  const configs = isObject(roles) ? Object.values(roles).flat() : [];
  const named = configs.map((config) => optionalText(isObject(config) ? field(config, "model") : config)).filter((name) => name !== void 0);
  const stats = field(header, "stats");
  const used = isObject(stats) ? field(stats, "model_usage") : void 0;
  const usage = [
    ...isObject(used) ? Object.keys(used) : [],
    ...samples.flatMap((sample) => [...sample.usage.keys()])
  ];
  const candidates = [new Set(named), new Set(usage)].find((names) => names.size > 0) ?? /* @__PURE__ */ new Set();
  if (candidates.size === 1) return [...candidates][0];
  throw new UserError(
    `the log names no model of its own, and ${candidates.size === 0 ? "none" : [...candidates].slice(0, 5).map(quote).join(", ")} as used by the task.`,
    "Run the task with `--model`, or leave the log out.",
    place
  );
}

// src/readers/inspect/score.ts
function measuresOf(samples) {
  const shapes = /* @__PURE__ */ new Map();
  for (const { scores } of samples) {
    for (const [scorer, value] of scores) {
      const shape = shapes.get(scorer) ?? { keys: /* @__PURE__ */ new Set(), single: false, list: false };
      shapes.set(scorer, shape);
      if (Array.isArray(value)) shape.list = true;
      else if (isObject(value)) for (const key of Object.keys(value)) shape.keys.add(key);
      else if (!isNoScore(value)) shape.single = true;
    }
  }
  const measures = /* @__PURE__ */ new Map();
  for (const [scorer, { keys, single, list: list2 }] of shapes) {
    for (const key of keys) measures.set(`${scorer}.${key}`, { scorer, key });
    if (single || keys.size === 0 && !list2) measures.set(scorer, { scorer, key: void 0 });
  }
  return measures;
}
function resultOf3(sample, { scorer, key }) {
  const given = sample.scores.get(scorer);
  const value = key !== void 0 && isObject(given) ? field(given, key) : given;
  if (isNoScore(value)) return sample.failed ? "error" : "unscored";
  if (key !== void 0 && !isObject(given)) return void 0;
  return verdictOf4(value);
}
function isNoScore(value) {
  return value === void 0 || value === null || typeof value === "number" && !Number.isFinite(value);
}
var LETTERS = /* @__PURE__ */ new Map([
  ["C", true],
  ["I", false],
  ["P", 0.5],
  ["N", false]
]);
var WORDS2 = /* @__PURE__ */ new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false]
]);
var NUMBER3 = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
function verdictOf4(value) {
  if (typeof value === "boolean" || typeof value === "number") return value;
  if (typeof value !== "string") return void 0;
  const word2 = LETTERS.get(value) ?? WORDS2.get(value.toLowerCase());
  if (word2 !== void 0) return word2;
  const text = value.trim();
  if (!NUMBER3.test(text)) return void 0;
  return Number.isFinite(Number(text)) ? Number(text) : void 0;
}

// src/readers/inspect/tasks.ts
function taskNames(logs) {
  checkPrefixes(logs);
  const groups2 = /* @__PURE__ */ new Map();
  for (const log of logs) groups2.set(log.task, [...groups2.get(log.task) ?? [], log]);
  const names = /* @__PURE__ */ new Map();
  for (const [task, group] of groups2) {
    const differing2 = differingArguments(group);
    const isVaried = differing2.length > 0 && hasVariants(group, differing2);
    const isDoubtful = group.some(({ shuffled }) => shuffled) || differing2.length > 0 && !isVaried;
    for (const log of group)
      names.set(log, { task: isVaried ? `${task}(${argumentsText(log, differing2)})` : task, isDoubtful });
  }
  return names;
}
function variants(logs) {
  const differing2 = /* @__PURE__ */ new Map();
  for (const { task } of logs) {
    if (!differing2.has(task)) differing2.set(task, differingArguments(logs.filter((log) => log.task === task)));
  }
  return (log) => `${log.task} ${argumentsText(log, differing2.get(log.task))}`.trim();
}
function checkPrefixes(logs) {
  const models = /* @__PURE__ */ new Map();
  for (const { task, model } of logs) models.set(task, (models.get(task) ?? /* @__PURE__ */ new Set()).add(model));
  for (const [task, ran] of models) {
    const bare = task.split("/").at(-1);
    const others = bare === task ? void 0 : models.get(bare);
    if (others === void 0 || [...ran].some((model) => others.has(model))) continue;
    const file = logs.find((log) => log.task === task).file.path;
    throw new UserError(
      `its task is ${quote(task)}, and that of other models is ${quote(bare)}: nothing says whether the questions are the same.`,
      "Run all models on one of the two, or leave the logs of the other out.",
      { file }
    );
  }
}
function differingArguments(logs) {
  const keys = new Set(logs.flatMap(({ taskArgs }) => Object.keys(taskArgs)));
  return [...keys].filter((key) => new Set(logs.map((log) => argument(log, key))).size > 1).sort();
}
function hasVariants(logs, keys) {
  const byModel = /* @__PURE__ */ new Map();
  for (const log of logs) {
    byModel.set(log.model, (byModel.get(log.model) ?? /* @__PURE__ */ new Set()).add(argumentsText(log, keys)));
  }
  return [...byModel.values()].some((variants2) => variants2.size > 1);
}
function argumentsText(log, keys) {
  return keys.map((key) => `${key}=${argument(log, key)}`).join(", ");
}
function argument({ file, taskArgs }, key) {
  return stableText(field(taskArgs, key) ?? null, { file: file.path });
}

// src/readers/inspect/inspect.ts
var inspectReader = {
  name: "inspect",
  title: "Inspect log",
  looksFor: "an archive with header.json or _journal/start.json, or an object with version, eval.task and eval.model",
  accepts: (preview) => {
    if (preview.kind === "zip")
      return preview.entries.some((name) => name === "header.json" || name === "_journal/start.json");
    if (preview.kind !== "json-object") return false;
    const spec = field(preview.value, "eval");
    const isLog2 = typeof field(preview.value, "version") === "number" && isObject(spec);
    return isLog2 && Object.hasOwn(spec, "task") && Object.hasOwn(spec, "model");
  },
  read: readInspect
};
async function readInspect(files, sink, options) {
  const sinks = /* @__PURE__ */ new Map();
  for (const { file } of files) {
    const out = sink.open(file, inspectReader.name);
    const log = await readLog(file, out, options.details);
    if (log.samples.length === 0) out.setAside(`the log: it holds no samples (status ${quote(log.status)})`);
    else sinks.set(log, out);
  }
  const logs = settledLogs([...sinks.keys()], sinks);
  const names = taskNames(logs);
  const measures = chooseMeasures(logs, names, options, sinks);
  for (const log of logs) {
    const out = sinks.get(log);
    if (log.status !== "success") {
      out.warn(
        `the run did not end well (status ${quote(log.status)}); its ${log.samples.length} finished samples were read`
      );
    }
    new LogRecords(log, names.get(log), measures.get(log), out, options.details).give();
  }
}
function settledLogs(logs, sinks) {
  const taskOf = variants(logs);
  const runs = logs.map((log) => ({
    ...log,
    task: taskOf(log),
    outcomes: outcomesOf2(log),
    isUnfinished: log.status !== "success",
    log
  }));
  const { kept, aside, notes } = settleRuns(runs);
  for (const { run, why } of aside) sinks.get(run.log).setAside(`the log: ${why}`);
  for (const { run, text } of notes) sinks.get(run.log).warn(text);
  return kept.map(({ run, model }) => {
    const log = { ...run.log, model, loggedModel: run.log.model };
    sinks.set(log, sinks.get(run.log));
    return log;
  });
}
function outcomesOf2({ samples }) {
  const outcomes = /* @__PURE__ */ new Map();
  for (const { id, epoch, scores } of samples) {
    for (const [scorer, value] of scores) {
      if (!isNoScore(value)) outcomes.set(keyOf(id, String(epoch), scorer), JSON.stringify(value));
    }
  }
  return outcomes;
}
function chooseMeasures(logs, names, options, sinks) {
  const available = /* @__PURE__ */ new Map();
  for (const log of logs) {
    const measures = measuresOf(log.samples);
    if (measures.size > 0) available.set(log, measures);
    else if (log.samples.some(({ scores }) => scores.size > 0)) {
      throw new UserError(
        "its scores are lists, which say neither right nor wrong.",
        "Score the log with a scorer of one value per sample.",
        { file: log.file.path }
      );
    } else sinks.get(log).warn("none of its samples is scored; `inspect score` scores a log");
  }
  if (available.size === 0) return /* @__PURE__ */ new Map();
  const offers = [...available].map(([log, measures]) => ({
    path: log.file.path,
    task: names.get(log).task,
    names: new Set(measures.keys())
  }));
  const { byTask, notes } = chooseForAll(offers, {
    input: "metric",
    wanted: options.metric,
    preferred: [],
    otherwise: "ask"
  });
  const [first] = available.keys();
  for (const note of notes) sinks.get(first).warn(note);
  return new Map([...available].map(([log, measures]) => [log, measures.get(byTask.get(names.get(log).task))]));
}
var LogRecords = class {
  constructor(log, name, measure, sink, details) {
    this.log = log;
    this.name = name;
    this.measure = measure;
    this.sink = sink;
    this.details = details;
    this.hasEpochs = log.samples.some(({ epoch }) => epoch > 1);
  }
  log;
  name;
  measure;
  sink;
  details;
  hasEpochs;
  invalidated = 0;
  odd = [];
  give() {
    for (const sample of this.log.samples) {
      if (sample.invalidated) this.invalidated += 1;
      else this.sink.record(this.record(sample));
    }
    if (this.invalidated > 0) this.sink.setAside("samples that were declared invalid", this.invalidated);
    if (this.odd.length > 0) {
      const first = quote(this.odd[0]);
      this.sink.warn(
        `${this.odd.length} scores of ${quote(this.measure.scorer)} are neither verdicts nor numbers and count as unscored (the first: ${first})`
      );
    }
  }
  record(sample) {
    const { measure, name } = this;
    const result = measure === void 0 ? sample.failed ? "error" : "unscored" : resultOf3(sample, measure);
    if (result === void 0) this.odd.push(sample.scores.get(measure.scorer));
    return {
      model: this.log.model,
      task: name.task,
      id: sample.id,
      result: result ?? "unscored",
      ...this.hasEpochs ? { repeat: sample.epoch } : {},
      ...sample.line === void 0 ? {} : { line: sample.line },
      ...name.isDoubtful && sample.inputHash !== void 0 ? { contentHash: sample.inputHash } : {},
      ...this.details ? { details: this.detailsOf(sample) } : {}
    };
  }
  detailsOf(sample) {
    const usage = sample.usage.get(this.log.loggedModel);
    const count = (key) => usage === void 0 ? void 0 : optionalNumber(field(usage, key));
    const answer = this.measure === void 0 ? void 0 : sample.answers.get(this.measure.scorer);
    return detailsOf({
      ...sample.details,
      answer: answer ?? sample.details.answer,
      inputTokens: count("input_tokens"),
      outputTokens: count("output_tokens"),
      cost: count("total_cost")
    });
  }
};

// src/readers/json-table.ts
var jsonTableReader = {
  name: "json",
  title: "JSON table",
  looksFor: "objects with query, model and correct (or score), or with a query id and one key per model",
  chooses: ["judge"],
  accepts: (preview) => preview.kind === "json-object" && preview.isCut !== true && Object.keys(preview.value).length > 0 || (preview.kind === "json-array" && preview.isCut !== true || preview.kind === "json-lines") && preview.items.some((item) => typeof item === "object" && item !== null),
  read: readTables
};
var parquetTableReader = {
  name: "parquet",
  title: "Parquet table",
  looksFor: "columns as in a CSV table",
  chooses: ["judge"],
  accepts: (preview) => preview.kind === "parquet",
  read: readTables
};

// src/readers/junit/xml.ts
var MARK = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
var ATTRIBUTE2 = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
function* xmlTags(text, path7) {
  let line = 1;
  let at3 = 0;
  const lineEnd = (from) => {
    const found = text.indexOf("\n", from);
    return found === -1 ? Infinity : found;
  };
  let end2 = lineEnd(0);
  const advance = (to) => {
    for (; end2 < to; end2 = lineEnd(end2 + 1)) line += 1;
    at3 = to;
  };
  for (let begin = text.indexOf("<"); begin !== -1; begin = text.indexOf("<", at3)) {
    advance(begin);
    MARK.lastIndex = begin;
    const match = MARK.exec(text);
    if (match === null) throw notXml(path7, line);
    const [whole, slash, name, attributes = "", empty] = match;
    if (name !== void 0) {
      yield {
        name,
        kind: slash === "/" ? "close" : empty === "/" ? "empty" : "open",
        attributes: read2(attributes),
        line
      };
    }
    advance(begin + whole.length);
  }
}
function notXml(path7, line) {
  return new UserError(
    "here begins something that is no XML, or does not end.",
    "Write the report again, or leave it out.",
    {
      file: path7,
      line
    }
  );
}
function read2(attributes) {
  const entries = [...attributes.matchAll(ATTRIBUTE2)].map(([, name, double, single]) => [
    name,
    plain2(double ?? single)
  ]);
  return Object.fromEntries(entries);
}
var ENTITIES2 = /* @__PURE__ */ new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"]
]);
function plain2(text) {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi,
    (whole, hex, decimal, name) => {
      const code = hex !== void 0 ? parseInt(hex, 16) : Number(decimal);
      if (name !== void 0) return ENTITIES2.get(name) ?? whole;
      return code > 1114111 ? whole : String.fromCodePoint(code);
    }
  );
}

// src/readers/junit/junit.ts
var junitReader = {
  name: "junit",
  title: "JUnit XML",
  looksFor: "<testsuites> or <testsuite> with <testcase>, a file for each model",
  accepts: (preview) => preview.kind === "xml" && (preview.root === "testsuites" || preview.root === "testsuite"),
  read: byRuns(readReports)
};
var MAX_NESTED = 100;
async function readReports(files, ledger, options) {
  const models = namesFromPaths(files.map(({ file }) => file.path));
  for (const [i, { file }] of files.entries()) {
    onlyMetric(options, "passed", file);
    const out = ledger.open(file, junitReader.name);
    const tests = await testsOf(file);
    if (tests.length === 0) {
      throw new UserError("it holds no <testcase>.", "Did the tests end before they wrote their report?", {
        file: file.path
      });
    }
    const model = models[i];
    if (i === 0)
      out.warn(
        `JUnit XML names no model: each file is one, here ${quote(model)}; skipped tests are missing, and errors outside a test are errors`
      );
    const draws = /* @__PURE__ */ new Map();
    for (const { suite, name, result, seconds, line } of tests) {
      const id = withoutModel2(name, model);
      const task = withoutModel2(suite, model);
      const key = JSON.stringify([task, id]);
      const repeat = draws.get(key) ?? 0;
      draws.set(key, repeat + 1);
      out.record({
        model,
        ...task === "" ? {} : { task },
        id,
        result,
        line,
        ...repeat > 0 ? { repeat } : {},
        ...options.details ? { details: detailsOf({ latency: seconds }) } : {}
      });
    }
  }
}
async function testsOf(file) {
  const text = (await file.bytes()).toString("utf8");
  const tests = [];
  const suites = [];
  let open4;
  for (const { name, kind, attributes, line } of xmlTags(text, file.path)) {
    if (name === "testsuite") {
      if (kind === "open") suites.push(optionalText(field(attributes, "name")) ?? "");
      else if (kind === "close") suites.pop();
      if (suites.length > MAX_NESTED) {
        throw new UserError(
          `<testsuite> is nested more than ${MAX_NESTED} deep.`,
          "Write the report again, or leave it out.",
          { file: file.path, line }
        );
      }
    } else if (name === "testcase" && kind !== "close") {
      const seconds = Number(field(attributes, "time") ?? NaN);
      open4 = {
        // Suites are often named after the run; the class is where the test stands.
        suite: optionalText(field(attributes, "classname")) ?? suites.at(-1) ?? "",
        name: optionalText(field(attributes, "name")) ?? "",
        result: true,
        seconds: Number.isFinite(seconds) ? seconds : void 0,
        line
      };
      tests.push(open4);
      if (kind === "empty") open4 = void 0;
    } else if (name === "testcase") open4 = void 0;
    else if (open4 !== void 0 && kind !== "close") {
      if (name === "failure") open4.result = false;
      else if (name === "error" && open4.result !== false) open4.result = "error";
      else if (name === "skipped") open4.result = "missing";
    }
  }
  if (tests.some(({ name }) => name === "")) {
    throw new UserError("a <testcase> has no name.", "Write the report again.", { file: file.path });
  }
  return tests;
}
function withoutModel2(name, model) {
  const parts = name.split(model);
  if (parts.length < 2) return name;
  return parts.reduce((before, after) => {
    const head = before.replace(/[-_/:., ]+$/, "");
    const tail = after.replace(/^[-_/:., ]+/, "");
    const isInside = /[\w)\]]$/.test(head) && /^[\w(]/.test(tail);
    return isInside ? `${head}-${tail}` : head + tail;
  });
}

// src/readers/lighteval/rows.ts
var DATE2 = /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?/;
var FILE_DATE = new RegExp(`_(${DATE2.source})\\.parquet$`);
var FOLDER_DATE = new RegExp(`^${DATE2.source}$`);
async function readDetailsFile(file, wantsDetails) {
  const names = namesOf3(file);
  const { openParquet } = await import("./parquet-LA73233J.js");
  const parquet = await openParquet(file);
  const keep = columnsToKeep(parquet, wantsDetails);
  const rows = [];
  const scalar = /* @__PURE__ */ new Set();
  const unusable = /* @__PURE__ */ new Set();
  let task;
  for await (const batch of parquet.rows(keep)) {
    for (const value of batch) {
      const row = detailsRow(value, file, rows.length + 1, wantsDetails);
      if (task !== void 0 && task !== row.task) throw severalTasks(file, task, row.task);
      task = row.task;
      for (const metric of row.scores.keys()) scalar.add(metric);
      for (const metric of row.unusable) unusable.add(metric);
      rows.push(row);
    }
  }
  if (task === void 0)
    throw new UserError("the table has no rows.", "Did the evaluation end before it wrote its results?", {
      file: file.path
    });
  const usable = new Set([...scalar].filter((metric) => !unusable.has(metric)));
  const outcomes = new Map(
    rows.map(({ id, scores }) => [id, [...scores].map(([name, score]) => `${name}=${String(score)}`).join()])
  );
  return { file, ...names, task, rows, usable, unusable, outcomes };
}
function detailsRow(value, file, number, wantsDetails) {
  const doc = fieldsOf(value, "doc", file, number);
  const metric = fieldsOf(value, "metric", file, number);
  const task = textOf2(own(doc, "task_name"));
  if (task === void 0) throw badRow(file, number, "doc.task_name is not a text");
  const query = textOf2(own(doc, "query"));
  const id = textOf2(own(doc, "id")) ?? (query === void 0 ? void 0 : textId(query));
  if (id === void 0) throw badRow(file, number, "doc has neither an id nor a query");
  const scores = /* @__PURE__ */ new Map();
  const unusable = [];
  for (const name of Object.keys(metric)) {
    const score = typeof metric[name] === "bigint" ? Number(metric[name]) : metric[name];
    if (typeof score === "boolean") scores.set(name, score);
    else if (typeof score === "number") scores.set(name, Number.isFinite(score) ? score : "unscored");
    else if (score !== null && score !== void 0) unusable.push(name);
  }
  return { id, task, scores, unusable, ...wantsDetails ? { details: detailsOf2(value, doc, query) } : {} };
}
function detailsOf2(value, doc, query) {
  const response = asFields(column(value, "model_response"));
  const texts = response === void 0 ? [] : [own(response, "text_post_processed"), own(response, "text")];
  const answer = texts.map((list2) => Array.isArray(list2) ? textOf2(list2[0]) : void 0).find((text) => text !== void 0);
  const golds = own(doc, "gold_index");
  const gold = Array.isArray(golds) ? golds[0] : golds;
  const choices = own(doc, "choices");
  const reference = Array.isArray(choices) && isIndex(gold) ? textOf2(choices[Number(gold)]) : void 0;
  return {
    ...answer === void 0 ? {} : { answer },
    ...reference === void 0 ? {} : { reference },
    ...query === void 0 ? {} : { prompt: query }
  };
}
function columnsToKeep({ columns }, wantsDetails) {
  const hasId = columns.some(([top, field2]) => plain3(top) === "doc" && field2 === "id");
  const doc = [
    "id",
    "task_name",
    ...hasId && !wantsDetails ? [] : ["query"],
    ...wantsDetails ? ["choices", "gold_index"] : []
  ];
  const response = wantsDetails ? ["text", "text_post_processed"] : [];
  const wanted = /* @__PURE__ */ new Map([
    ["doc", new Set(doc)],
    ["model_response", new Set(response)]
  ]);
  return ([top, field2]) => {
    const name = plain3(top);
    if (name === "metric") return true;
    const fields = wanted.get(name);
    return fields !== void 0 && (field2 === void 0 || fields.has(field2));
  };
}
function plain3(columnName2) {
  return (columnName2 ?? "").replace(/^__(.*)__$/, "$1");
}
function column(row, name) {
  const fields = asFields(row) ?? {};
  return own(fields, name) ?? own(fields, `__${name}__`);
}
function fieldsOf(row, name, file, number) {
  const value = column(row, name);
  const fields = asFields(value);
  if (fields !== void 0) return fields;
  throw badRow(file, number, `${name} is ${seen(value)}`);
}
function seen(value) {
  if (value === void 0 || value === null) return "absent";
  if (typeof value === "string") return "a text instead of a structure";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
function namesOf3(file) {
  const segments = file.path.split(/[/!]/);
  const name = segments.pop();
  const date = segments.length > 0 && FOLDER_DATE.test(segments.at(-1)) ? segments.pop() : FILE_DATE.exec(name)?.[1];
  const root = segments.lastIndexOf("details");
  const model = root === -1 || root === segments.length - 1 ? segments.at(-1) : segments.slice(root + 1).join("/");
  if (model === void 0 || model === "" || model === "details") {
    throw new UserError(
      "nothing says which model this is: LightEval names the folder after it.",
      "Keep the folders details/<model>/<date>/.",
      {
        file: file.path
      }
    );
  }
  return { model, date, modelFolder: segments.join("/"), isWholeName: root !== -1 && root < segments.length - 1 };
}
function severalTasks(file, one, other) {
  return new UserError(
    `it holds rows of ${quote(one)} and of ${quote(other)}.`,
    "Give each task a file, as LightEval writes them.",
    { file: file.path }
  );
}
function badRow(file, number, what) {
  return new UserError(`row ${number}: ${what}.`, "Write the file again with LightEval.", { file: file.path });
}
function own(fields, name) {
  return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function asFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function isIndex(value) {
  return typeof value === "number" || typeof value === "bigint";
}
function textOf2(value) {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/readers/lighteval/lighteval.ts
var lightevalReader = {
  name: "lighteval",
  title: "LightEval details",
  looksFor: "Parquet with the columns doc, metric and model_response (written with --save-details)",
  accepts: (preview) => isDetails(preview) || isFlat(preview) || isAggregate2(preview),
  withoutQueries: (preview) => isAggregate2(preview) ? "aggregate scores of LightEval; its details_*.parquet files hold the queries" : void 0,
  read: readLightEval
};
var METRICS2 = [
  "acc",
  "extractive_match",
  "exact_match",
  "em",
  "pass@1",
  "pass@k:k=1",
  "prompt_level_strict_acc",
  "qem",
  "acc_norm",
  "prompt_level_loose_acc"
];
async function readLightEval(files, sink, options) {
  const sinks = /* @__PURE__ */ new Map();
  const runs = [];
  for (const { file, preview } of files) {
    sinks.set(file, sink.open(file, lightevalReader.name));
    if (isFlat(preview)) throw flatColumns(file);
    runs.push(await readDetailsFile(file, options.details));
  }
  checkFolders(runs);
  const { kept, aside, notes } = settleRuns(runs);
  for (const { run, why } of aside) sinks.get(run.file).setAside(`all rows: ${why}`, run.rows.length);
  for (const { run, text } of notes) sinks.get(run.file).warn(text);
  const newest = kept.map(({ run, model }) => ({ ...run, model }));
  const graded2 = newest.filter(({ usable }) => usable.size > 0);
  const ungraded = newest.filter(({ usable }) => usable.size === 0);
  for (const run of ungraded) sinks.get(run.file).setAside(noMetric(run), run.rows.length);
  const first = graded2[0];
  if (first === void 0) {
    const [run] = ungraded;
    throw new UserError(
      `nothing in it is graded: ${run === void 0 ? "no rows" : noMetric(run)}.`,
      "Evaluate with a metric that grades each document.",
      {
        ...run === void 0 ? {} : { file: run.file.path }
      }
    );
  }
  const offers = graded2.map(({ file, task, usable }) => ({ path: file.path, task, names: usable }));
  const metrics = chooseForAll(offers, {
    input: "metric",
    wanted: options.metric,
    preferred: METRICS2,
    otherwise: "ask"
  });
  for (const note of metrics.notes) sinks.get(first.file).warn(note);
  for (const { file, model, task, rows } of graded2) {
    const metric = metrics.byTask.get(task);
    for (const { id, scores, details } of rows) {
      const result = scores.get(metric) ?? "unscored";
      sinks.get(file).record({ model, task, id, result, ...details === void 0 ? {} : { details } });
    }
  }
}
function checkFolders(runs) {
  const folders = /* @__PURE__ */ new Map();
  for (const run of runs) {
    const other = folders.get(run.model) ?? run;
    if (other.modelFolder !== run.modelFolder && !(run.isWholeName && other.isWholeName)) {
      throw new UserError(
        `it and ${other.file.path} are both of a model ${quote(run.model)}, in different folders.`,
        "Keep the folder `details` above them, which shows where the name of the model begins.",
        { file: run.file.path }
      );
    }
    folders.set(run.model, other);
  }
}
function noMetric({ unusable }) {
  const names = [...unusable].slice(0, 5).map((name) => quote(name));
  return names.length === 0 ? "its rows have no metric" : `none of its metrics (${names.join(", ")}) is one number for each document`;
}
function isDetails(preview) {
  if (preview.kind !== "parquet") return false;
  const columns = new Set(preview.columns.map((name) => name.replace(/^__(.*)__$/, "$1")));
  return columns.has("doc") && columns.has("metric") && columns.has("model_response");
}
function isFlat(preview) {
  if (preview.kind !== "parquet") return false;
  const columns = new Set(preview.columns);
  return ["full_prompt", "predictions", "gold", "metrics"].every((name) => columns.has(name));
}
function flatColumns(file) {
  return new UserError(
    "it has the flat columns that LightEval wrote before July 2025; they are not read.",
    "Evaluate again with a newer release.",
    { file: file.path }
  );
}
function isAggregate2(preview) {
  if (preview.kind !== "json-object") return false;
  const isObject2 = (key) => {
    const value = Object.hasOwn(preview.value, key) ? preview.value[key] : void 0;
    return typeof value === "object" && value !== null;
  };
  return isObject2("config_general") && isObject2("results");
}

// src/readers/common/newest.ts
var Newest = class {
  rows = /* @__PURE__ */ new Map();
  /** @returns the row that is not kept, if there were two */
  put(key, row) {
    const known = this.rows.get(key);
    if (known !== void 0 && (known.time ?? -Infinity) > (row.time ?? -Infinity)) return row;
    this.rows.set(key, row);
    return known;
  }
  values() {
    return this.rows.values();
  }
};
function lastTimes(rows, keyOfRow) {
  const last = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = keyOfRow(row);
    last.set(key, Math.max(last.get(key) ?? -Infinity, row.time ?? NaN));
  }
  const text = (time) => {
    const date = new Date(1e3 * time);
    return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
  };
  return new Map([...last].map(([key, time]) => [key, text(time)]));
}

// src/readers/livebench.ts
var API_FAILURE = "$ERROR$";
var livebenchReader = {
  name: "livebench",
  title: "LiveBench",
  looksFor: "ground_truth_judgment.jsonl: rows with question_id, task, model, score, tstamp and category",
  accepts: (preview) => {
    const rows = firstRows(preview);
    return rows.length > 0 && (rows.every(isJudgment2) || rows.every(isAnswer));
  },
  read: byRuns(readLiveBench)
};
function isJudgment2(row) {
  return allHave([row], ["question_id", "task", "model", "score", "tstamp", "category"]) && !Object.hasOwn(row, "judge");
}
function isAnswer(row) {
  return allHave([row], ["question_id", "answer_id", "model_id", "choices", "total_output_tokens"]);
}
async function readLiveBench(files, sink, options) {
  const judgments = new Newest();
  const answers = /* @__PURE__ */ new Map();
  let judged = false;
  for (const { file, preview } of files) {
    const out = sink.open(file, "livebench");
    if (firstRows(preview).some(isAnswer)) {
      await readAnswers2(file, out, answers, options);
      continue;
    }
    judged = true;
    onlyMetric(options, "score", file);
    unitScale(options, file);
    for await (const { row, line } of wholeRows(file, out)) {
      const judgment = readJudgment2(row, line, file, out);
      const older = judgments.put(keyOf(file.path, judgment.model, judgment.task, judgment.id), judgment);
      older?.sink.setAside("judgments of answers that were judged again later");
    }
  }
  if (!judged) throw onlyAnswers(files[0].file);
  const keyOfRun = ({ path: path7, model }) => keyOf(path7, model);
  const dates = lastTimes(judgments.values(), keyOfRun);
  for (const judgment of judgments.values())
    judgment.sink.logged({ date: dates.get(keyOfRun(judgment)) }, judgment.model);
  for (const { model, task, id, result, category, line, sink: out } of judgments.values()) {
    const answer = answers.get(keyOf(model, id));
    const details = options.details ? { details: { ...detailsOf({ subject: category }), ...answer?.details } } : {};
    out.record({ model, task, id, result: answer?.failed ? "error" : result, line, ...details });
  }
}
function readJudgment2(row, line, file, sink) {
  const place = { file: file.path, line };
  return {
    model: requiredText(row, "model", place),
    task: requiredText(row, "task", place),
    id: requiredText(row, "question_id", place),
    // A question that could not be evaluated is logged with the score 0.
    result: evaluationFailed(row) ? "error" : scoreOf(field(row, "score"), "score", place),
    category: optionalText(field(row, "category")),
    time: optionalNumber(field(row, "tstamp")),
    line,
    path: file.path,
    sink
  };
}
function evaluationFailed(row) {
  const error = field(row, "error");
  return field(row, "eval_status") === "eval_error" || error !== void 0 && error !== null && error !== false && error !== "" || field(row, "error_msg") === API_FAILURE;
}
async function readAnswers2(file, sink, answers, options) {
  let rows = 0;
  for await (const { row, line } of wholeRows(file, sink)) {
    const place = { file: file.path, line };
    const text = lastTurn(row);
    const key = keyOf(requiredText(row, "model_id", place), requiredText(row, "question_id", place));
    const details = options.details ? detailsOf({
      answer: text,
      cost: positive(field(row, "cost_usd")),
      inputTokens: positive(field(row, "total_input_tokens")),
      outputTokens: positive(field(row, "total_output_tokens"))
    }) : {};
    answers.set(key, { failed: text?.trim() === API_FAILURE, details });
    rows += 1;
  }
  sink.setAside("answers: read for API failures and details only, their verdicts stand in the judgments", rows);
}
function lastTurn(row) {
  const choices = field(row, "choices");
  const first = Array.isArray(choices) ? choices[0] : void 0;
  const turns = isObject(first) ? field(first, "turns") : void 0;
  return Array.isArray(turns) ? optionalText(turns.at(-1)) : void 0;
}
function positive(value) {
  const number = optionalNumber(value);
  return number !== void 0 && number >= 0 ? number : void 0;
}
function onlyAnswers(file) {
  return new UserError(
    "these are the answers of LiveBench, without any verdict.",
    "Run `gen_ground_truth_judgment.py` and give its `model_judgment/ground_truth_judgment.jsonl` too.",
    { file: file.path }
  );
}

// src/readers/lm-eval/rows.ts
var FIXED = /* @__PURE__ */ new Set([
  "doc_id",
  "doc",
  "target",
  "arguments",
  "resps",
  "filtered_resps",
  "filter",
  "metrics",
  "doc_hash",
  "prompt_hash",
  "target_hash"
]);
var FILLER = "bypass";
async function surveyFile(file) {
  const counter = new RowCounter();
  const filters = /* @__PURE__ */ new Set();
  const scalar = /* @__PURE__ */ new Set();
  const unusable = /* @__PURE__ */ new Set();
  const outcomes = /* @__PURE__ */ new Map();
  let rows = 0;
  let isMarked = false;
  for await (const batch of jsonRows(file)) {
    for (const { row, line } of batch) {
      rows += 1;
      const place = { file: file.path, line };
      const id = rowId(row, place);
      const marked = markedFilter(row, place);
      isMarked ||= marked !== void 0;
      const filter = marked ?? String(counter.next(id));
      if (marked !== void 0) filters.add(marked);
      const verdicts = [];
      for (const name of metricsOf2(row, place)) {
        const value = own2(row, name);
        if (name !== FILLER && (typeof value === "number" || typeof value === "boolean")) {
          scalar.add(name);
          if (!Number.isNaN(value)) verdicts.push(`${name}=${Number(value)}`);
        } else if (value !== null && value !== void 0) unusable.add(name);
      }
      if (verdicts.length > 0) outcomes.set(keyOf(id, filter), verdicts.join());
    }
  }
  const usable = new Set([...scalar].filter((name) => !unusable.has(name)));
  const blocks = counter.blocks();
  const numbered = blocks === 1 && !isMarked ? ["none"] : Array.from({ length: blocks }, (_, i) => String(i + 1));
  return { rows, filters: [...filters, ...numbered], isMarked, usable, unusable, outcomes };
}
var RowCounter = class {
  seen = /* @__PURE__ */ new Map();
  /** From 1: which of the document's rows without a filter this is. */
  next(id) {
    const count = (this.seen.get(id) ?? 0) + 1;
    this.seen.set(id, count);
    return count;
  }
  /** How many rows more than half of the documents have: a document that is there once more was written twice. */
  blocks() {
    const counts = [...this.seen.values()].sort((a, b) => a - b);
    return counts[Math.floor((counts.length - 1) / 2)] ?? 0;
  }
};
function markedFilter(row, place) {
  if (!Object.hasOwn(row, "filter")) return void 0;
  const { filter } = row;
  if (typeof filter === "string") return filter;
  throw new UserError(`the filter ${quote(filter)} is not a text.`, "Write the file again with the harness.", place);
}
function rowId(row, place) {
  const id = own2(row, "doc_id");
  if (typeof id === "number" && Number.isInteger(id)) return String(id);
  if (typeof id === "string" && id.trim() !== "") return id;
  throw new UserError(
    `the doc_id ${quote(id)} is neither a whole number nor a text.`,
    "Write the file again with the harness.",
    place
  );
}
function rowHash(row, always) {
  const doc = own2(row, "doc");
  if (isObject(doc) && Object.keys(doc).some((key) => SHUFFLED.test(key)))
    return textId(textsOf2(doc).sort().join("\n"));
  const hash = own2(row, "doc_hash");
  if (typeof hash === "string" && hash !== "") return hash;
  return always ? textId(JSON.stringify(doc ?? null)) : void 0;
}
var SHUFFLED = /^choice_?[0-9]$/i;
var LONGEST_LETTER = 3;
function textsOf2(value) {
  if (typeof value === "string") return value.length > LONGEST_LETTER ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsOf2);
  return isObject(value) ? Object.values(value).flatMap(textsOf2) : [];
}
function resultOf4(row, metric) {
  const value = own2(row, metric);
  if (typeof value === "boolean") return value;
  return typeof value === "number" && Number.isFinite(value) ? value : "unscored";
}
function metricsOf2(row, place) {
  if (!Object.hasOwn(row, "metrics")) return Object.keys(row).filter((key) => !FIXED.has(key));
  const names = row["metrics"];
  if (Array.isArray(names) && names.every((name) => typeof name === "string")) return names;
  throw new UserError(
    `the metrics ${quote(names)} are not a list of names.`,
    "Write the file again with the harness.",
    place
  );
}
function rowDetails2(row) {
  const reference = textOf3(own2(row, "target"));
  const answer = answerOf(row, reference);
  const prompt = textOf3(argument2(row, 0, 0));
  const doc = own2(row, "doc");
  const subject2 = isObject(doc) ? textOf3(own2(doc, "subject")) ?? textOf3(own2(doc, "category")) : void 0;
  return {
    ...answer === void 0 ? {} : { answer },
    ...reference === void 0 ? {} : { reference },
    ...prompt === void 0 ? {} : { prompt },
    ...subject2 === void 0 ? {} : { subject: subject2 }
  };
}
function answerOf(row, reference) {
  const responses = own2(row, "filtered_resps");
  if (!Array.isArray(responses) || responses.length === 0) return void 0;
  const likelihoods = responses.map(logLikelihood);
  if (likelihoods.some((value) => value === void 0)) {
    const first = responses[0];
    return textOf3(Array.isArray(first) ? first[0] : first);
  }
  const best = likelihoods.reduce((top, value, i) => value > likelihoods[top] ? i : top, 0);
  if (reference !== void 0 && /^[0-9]+$/.test(reference)) return String(best);
  return textOf3(argument2(row, best, 1))?.trim() ?? String(best);
}
function logLikelihood(response) {
  if (!Array.isArray(response) || response.length !== 2) return void 0;
  const [value, greedy] = response;
  if (greedy !== "True" && greedy !== "False" && typeof greedy !== "boolean") return void 0;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && !Number.isNaN(number) ? number : void 0;
}
function argument2(row, request, part2) {
  const requests = own2(row, "arguments");
  if (Array.isArray(requests)) {
    const parts2 = requests[request];
    return Array.isArray(parts2) ? parts2[part2] : void 0;
  }
  if (!isObject(requests)) return void 0;
  const parts = own2(requests, `gen_args_${request}`);
  return isObject(parts) ? own2(parts, `arg_${part2}`) : void 0;
}
function own2(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
function textOf3(value) {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}

// src/readers/lm-eval/runs.ts
var SAMPLES = /^samples_(.+)_([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?)\.jsonl?(?:\.gz|\.zst)?$/;
var AGGREGATE2 = /_([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?)\.json(?:\.gz|\.zst)?$/;
async function identifyRuns(files, sinks) {
  const renamed = files.filter(({ file }) => !SAMPLES.test(baseName2(file.path)));
  const old = oldNames(renamed);
  const stems = namesFromPaths(renamed.map(({ file }) => file.path));
  const folders = /* @__PURE__ */ new Map();
  const runs = [];
  const byFolderOnly = /* @__PURE__ */ new Map();
  for (const { file } of files) {
    const sink = sinks.get(file);
    const match = SAMPLES.exec(baseName2(file.path));
    const named = old?.get(file);
    if (named !== void 0) {
      runs.push({ file, ...named });
      continue;
    }
    if (match === null) {
      const model2 = stems[renamed.findIndex((other) => other.file === file)];
      sink.warn(
        `the file's name is not samples_<task>_<date>.jsonl; it is read as the results of one model, ${quote(model2)}, on the one task of all files so named`
      );
      runs.push({ file, model: model2, task: "" });
      continue;
    }
    const [, task, date] = match;
    const folder = folderPath(file.path);
    const known = folders.get(folder) ?? aggregatesBeside(file, sink);
    folders.set(folder, known);
    const aggregates = await known;
    const aggregate = aggregateFor(aggregates, date, folderName(file.path));
    const model = aggregate?.model ?? folderName(file.path);
    if (model === void 0) throw noModel(file);
    if (aggregate?.isRandom) {
      sink.warn(
        `the harness could not tell the model and called it ${quote(model)} at random; another run of it has another name. Name it in --model_args (model=...)`
      );
    }
    const logged2 = aggregate?.date === date ? loggedOf(aggregate, task) : {};
    const run = { file, model, task, ...logged2, date };
    if (aggregate === void 0) {
      const key = JSON.stringify([folder, task]);
      const other = byFolderOnly.get(key);
      if (other !== void 0 && other.date !== date) throw oneOrTwoModels(file, other.file);
      byFolderOnly.set(key, run);
    }
    runs.push(run);
  }
  return runs;
}
function loggedOf({ logged: logged2, shots, versions }, task) {
  const said = (of) => typeof of[task] === "number" || typeof of[task] === "string" ? String(of[task]) : void 0;
  return { ...logged2, labels: { ...logged2.labels, shots: said(shots), version: said(versions) } };
}
function aggregateFor(aggregates, date, folder) {
  return aggregates.find((aggregate) => aggregate.date === date) ?? aggregates.find(({ model }) => folder !== void 0 && sanitised(model) === folder);
}
async function aggregatesBeside(file, sink) {
  const found = [];
  for (const neighbour of await file.neighbours()) {
    const name = baseName2(neighbour.path);
    const date = AGGREGATE2.exec(name)?.[1];
    if (date === void 0 || SAMPLES.test(name)) continue;
    try {
      const model = await modelOf4(neighbour);
      if (model !== void 0) found.push({ date, ...model });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      sink.warn(`the model's name could not be read from the results file beside it: ${error.message}`);
    }
  }
  return found.sort((a, b) => a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
}
async function modelOf4(aggregate) {
  const values = /* @__PURE__ */ new Map();
  for await (const batch of jsonValues(
    aggregate,
    ([name]) => name === void 0 ? "enter" : TAKEN.has(String(name)) ? "take" : "skip"
  )) {
    for (const { path: path7, value } of batch) values.set(String(path7[0]), value);
  }
  const config = values.get("config");
  const settings = isObject(config) ? config : {};
  const candidates = [values.get("model_name"), settings["model_args"], values.get("model_source")];
  const model = candidates.find((value) => typeof value === "string" && value.trim() !== "");
  if (model === void 0) return void 0;
  const isRandom = model === values.get("model_name") && isDrawn(model, settings["model_args"]);
  const byTask = (name) => isObject(values.get(name)) ? values.get(name) : {};
  const logged2 = loggedFacts3(model, values, settings);
  return { model, isRandom, logged: logged2, shots: byTask("n-shot"), versions: byTask("versions") };
}
var TAKEN = /* @__PURE__ */ new Set([
  "model_name",
  "model_source",
  "config",
  "system_instruction_sha",
  "chat_template_sha",
  "fewshot_as_multiturn",
  "n-shot",
  "versions"
]);
function loggedFacts3(model, values, settings) {
  const shortened2 = (value) => typeof value === "string" && value !== "" ? value.slice(0, 8) : void 0;
  const system = argumentFacts(settings["model_args"], model);
  const labels = {
    ...argumentFacts(settings["gen_kwargs"]),
    ...argumentFacts({ multiturn: values.get("fewshot_as_multiturn") }),
    instruction: shortened2(values.get("system_instruction_sha")) ?? "",
    template: shortened2(values.get("chat_template_sha")) ?? "",
    backend: typeof values.get("model_source") === "string" ? String(values.get("model_source")) : void 0
  };
  return { system: { ...system, sha: shortened2(settings["model_sha"]) }, labels };
}
function oldNames(files) {
  const byTask = /* @__PURE__ */ new Map();
  for (const one of files) {
    const key = firstDocument(one);
    if (key === void 0) return void 0;
    byTask.set(key, [...byTask.get(key) ?? [], one]);
  }
  if (byTask.size < 2) return void 0;
  const found = /* @__PURE__ */ new Map();
  const tasks2 = /* @__PURE__ */ new Set();
  for (const group of byTask.values()) {
    const stems = group.map(({ file }) => baseName2(file.path).replace(/\.jsonl?(?:\.gz|\.zst)?$/, ""));
    const end2 = group.length < 2 ? void 0 : sharedEnd(stems);
    if (end2 === void 0 || tasks2.has(end2)) return void 0;
    tasks2.add(end2);
    for (const [i, { file }] of group.entries()) {
      found.set(file, { model: argumentsModel(stems[i].slice(0, -end2.length - 1)), task: end2 });
    }
  }
  return found;
}
function sharedEnd(stems) {
  const [first] = stems;
  for (const { index } of first.matchAll(/(?<!_)_(?!_)/g)) {
    const end2 = first.slice(index);
    if (end2.length > 1 && stems.every((stem2) => stem2.endsWith(end2))) return end2.slice(1);
  }
  return void 0;
}
function argumentsModel(stem2) {
  return stem2.replace(/^(?:peft|delta|pretrained|model|path|engine)__/, "");
}
function firstDocument({ preview }) {
  const rows = preview.kind === "json-lines" || preview.kind === "json-array" ? preview.items.filter(isObject) : [];
  const [row] = rows;
  if (row === void 0) return void 0;
  return JSON.stringify([row["doc_id"], row["doc_hash"] ?? row["doc"] ?? null]);
}
function isDrawn(name, modelArguments) {
  const text = typeof modelArguments === "string" ? modelArguments : JSON.stringify(modelArguments ?? "");
  return /^(?=.*[0-9])[a-z0-9]{8}$/.test(name) && !text.includes(name);
}
function sanitised(model) {
  return model.replace(/["<>:/|\\?*[\]]+/g, "__");
}
function baseName2(path7) {
  return path7.split(/[/!]/).at(-1);
}
function folderPath(path7) {
  return path7.slice(0, path7.length - baseName2(path7).length);
}
function folderName(path7) {
  return path7.split(/[/!]/).at(-2)?.replace(/\.zip$/i, "") || void 0;
}
function noModel(file) {
  return new UserError(
    "nothing says which model this is: there is no results_<date>.json with the same date beside it, and no folder.",
    "Keep the folder that the harness named after the model, with the results file in it.",
    { file: file.path }
  );
}
function oneOrTwoModels(file, other) {
  return new UserError(
    `it and ${other.path} are two runs of one task in one folder, and no results_<date>.json beside them says whether of one model or of two.`,
    "Keep the results files beside the samples, or give each model a folder.",
    { file: file.path }
  );
}

// src/readers/lm-eval/lm-eval.ts
var lmEvalReader = {
  name: "lm-eval",
  title: "lm-evaluation-harness samples",
  looksFor: "rows with doc_id, resps and filtered_resps (written with --log_samples)",
  chooses: ["filter"],
  accepts: (preview) => rowsOf2(preview).some(isSample) || isAggregate3(preview),
  withoutQueries: (preview) => isAggregate3(preview) ? "aggregate scores of lm-evaluation-harness; its samples_*.jsonl files hold the queries" : void 0,
  read: readLmEval
};
var METRICS3 = [
  "acc",
  "exact_match",
  "prompt_level_strict_acc",
  "pass@1",
  "pass_at_1",
  "em",
  "acc_norm",
  "prompt_level_loose_acc"
];
var FILTERS = ["none", "strict-match"];
async function readLmEval(files, sink, options) {
  const sinks = new Map(files.map(({ file }) => [file, sink.open(file, lmEvalReader.name)]));
  const found = [];
  for (const run of await identifyRuns(files, sinks)) {
    const survey2 = await surveyFile(run.file);
    found.push({ ...run, survey: survey2, outcomes: survey2.outcomes });
  }
  const { kept, aside, notes } = settleRuns(found);
  for (const { run, why } of aside) sinks.get(run.file).setAside(`all rows: ${why}`, run.survey.rows);
  for (const { run, text } of notes) sinks.get(run.file).warn(text);
  const surveys = /* @__PURE__ */ new Map();
  const ungraded = [];
  for (const { run: found2, model } of kept) {
    const { survey: survey2 } = found2;
    const run = { ...found2, model };
    if (survey2.usable.size > 0) surveys.set(run, survey2);
    else {
      ungraded.push({ run, why: noMetric2(survey2) });
      sinks.get(run.file).setAside(noMetric2(survey2), survey2.rows);
      sinks.get(run.file).warn(`${quote(model)} is not graded here and was set aside: ${noMetric2(survey2)}`);
    }
  }
  nameFilters(surveys, sinks);
  warnOfVersions([...surveys.keys()], sinks);
  const [spokesman] = surveys.keys();
  if (spokesman === void 0) throw nothingGraded(ungraded);
  const offers = (names) => [...surveys].map(([run, survey2]) => ({ path: run.file.path, task: run.task, names: names(survey2) }));
  const filters = chooseForAll(
    offers((survey2) => new Set(survey2.filters)),
    { input: "filter", wanted: options.filter, preferred: FILTERS, otherwise: "first by name" }
  );
  const metrics = chooseForAll(
    offers((survey2) => survey2.usable),
    { input: "metric", wanted: options.metric, preferred: METRICS3, otherwise: "ask" }
  );
  for (const note of [...filters.notes, ...metrics.notes]) sinks.get(spokesman.file).warn(note);
  for (const [run, survey2] of surveys) {
    await readSamples(
      run,
      survey2.filters,
      filters.byTask.get(run.task),
      metrics.byTask.get(run.task),
      sinks.get(run.file),
      options.details
    );
  }
}
function warnOfVersions(runs, sinks) {
  for (const fact of ["version", "shots"]) {
    const known = /* @__PURE__ */ new Map();
    const said = /* @__PURE__ */ new Set();
    for (const { task, model, labels, file } of runs) {
      const value = labels?.[fact];
      if (value === void 0 || said.has(task)) continue;
      const first = known.get(task) ?? { value, model };
      known.set(task, first);
      if (first.value === value) continue;
      said.add(task);
      const what = fact === "version" ? `version ${first.value}` : `${first.value} examples in the prompt`;
      sinks.get(file).warn(
        `${quote(first.model)} was asked ${quote(task)} with ${what}, and ${quote(model)} with ${value}: their outcomes may not compare`
      );
    }
  }
}
function nameFilters(surveys, sinks) {
  for (const [run, survey2] of surveys) {
    const isLike = ([other, { isMarked, filters: filters2 }]) => isMarked && other.task === run.task && filters2.length === survey2.filters.length;
    const like = survey2.isMarked ? void 0 : [...surveys].find(isLike);
    if (like === void 0) continue;
    const [{ file }, { filters }] = like;
    surveys.set(run, { ...survey2, filters });
    if (filters.length > 1) {
      sinks.get(run.file).warn(
        `its rows do not name their filters (the harness wrote none before November 2024); they are taken to be ${filters.map(quote).join(", ")} in the order of ${file.path}`
      );
    }
  }
}
async function readSamples(run, filters, filter, metric, sink, details) {
  const { file, model, task } = run;
  const counter = new RowCounter();
  const otherFilters = /* @__PURE__ */ new Map();
  let whole = 0;
  let cut2 = false;
  for await (const batch of jsonRows(file, () => cut2 = true)) {
    for (const { row, line } of batch) {
      whole += 1;
      const place = { file: file.path, line };
      const id = rowId(row, place);
      const rowFilter = markedFilter(row, place) ?? filters[counter.next(id) - 1];
      if (rowFilter !== filter) {
        const what = rowFilter === void 0 ? "further rows of a document" : `rows of filter ${quote(rowFilter)}`;
        otherFilters.set(what, (otherFilters.get(what) ?? 0) + 1);
        continue;
      }
      const contentHash = rowHash(row, task === "");
      sink.record({
        model,
        ...task === "" ? {} : { task },
        id,
        result: resultOf4(row, metric),
        line,
        ...contentHash === void 0 ? {} : { contentHash },
        ...details ? { details: rowDetails2(row) } : {}
      });
    }
  }
  for (const [what, rows] of otherFilters) sink.setAside(what, rows);
  if (cut2)
    sink.warn(
      `the last line is cut short and was left out; ${whole} whole rows were read. The run may have been interrupted`
    );
}
function nothingGraded(ungraded) {
  const files = ungraded.slice(0, 3).map(({ run, why }) => `${run.file.path} (${why})`);
  return new UserError(
    `no samples of lm-evaluation-harness are graded: ${files.join(", ") || "there are no samples"}.`,
    "Evaluate with a metric that grades each document."
  );
}
function noMetric2({ unusable }) {
  const names = [...unusable].slice(0, 5).map((name) => quote(name));
  return names.length === 0 ? "its rows have no metric" : `none of its metrics (${names.join(", ")}) is one number for each document`;
}
function rowsOf2(preview) {
  if (preview.kind === "json-lines" || preview.kind === "json-array") return preview.items;
  return preview.kind === "json-object" ? [preview.value] : [];
}
function isSample(item) {
  return isObject(item) && ["doc_id", "resps", "filtered_resps"].every((key) => Object.hasOwn(item, key));
}
function isAggregate3(preview) {
  if (preview.kind !== "json-object") return false;
  const { value } = preview;
  const has2 = (key) => Object.hasOwn(value, key);
  const isOfTheHarness = has2("n-shot") || has2("versions") || has2("group_subtasks") || has2("groups");
  return isObject(value["results"]) && isObject(value["configs"]) && isOfTheHarness && !has2("config_general");
}

// src/readers/matharena/folders.ts
function placesFromFolders(paths) {
  const folders = paths.map((path7) => path7.split(/[/!]/).slice(0, -1));
  const alone = folders.findIndex((names) => names.length === 0);
  if (alone !== -1) {
    throw new UserError(
      "the file names no model, and it lies in no folder that does.",
      "Keep the layout outputs/<competition>/<model>/.",
      {
        file: paths[alone]
      }
    );
  }
  const levels = folders.every((names) => names.length >= 3) ? 2 : 1;
  return folders.map((names) => {
    const model = names.slice(-levels).join("/");
    const competition = names.slice(0, -levels).slice(-levels).join("/");
    const text = competition === "" ? `model ${quote(model)}` : `model ${quote(model)} in competition ${quote(competition)}`;
    return { model, competition: competition === "" ? void 0 : competition, text };
  });
}

// src/readers/matharena/matharena.ts
var KEYS = ["idx", "gold_answer", "types", "N", "answers", "correct"];
var DETAIL_KEYS = ["problem", "detailed_costs"];
var matharenaReader = {
  name: "matharena",
  title: "MathArena",
  looksFor: "an object with idx, problem, gold_answer, N, pass_at_1, answers and correct",
  accepts: (preview) => preview.kind === "json-object" && ["idx", "problem", "N", "pass_at_1"].every((key) => Object.hasOwn(preview.value, key)) && Array.isArray(field(preview.value, "answers")) && Array.isArray(field(preview.value, "correct")),
  read: byRuns(readMathArena)
};
async function readMathArena(files, sink, options) {
  const places = placesFromFolders(files.map(({ file }) => file.path));
  for (const [i, { file }] of files.entries()) {
    const out = sink.open(file, "matharena");
    out.logged({ folder: file.path.replace(/[/!][^/!]*$/, "") });
    onlyMetric(options, "correct", file);
    if (i === 0) out.warn(`model and competition are taken from the folders: here ${places[i].text}`);
    readRuns2(await problemOf(file, options), file, places[i], out, options);
  }
}
async function problemOf(file, options) {
  const wanted = new Set(options.details ? [...KEYS, ...DETAIL_KEYS] : KEYS);
  const problem = /* @__PURE__ */ new Map();
  for await (const batch of jsonValues(
    file,
    (path7) => path7.length === 0 ? "enter" : wanted.has(path7[0]) ? "take" : "skip"
  )) {
    for (const { path: path7, value } of batch) problem.set(String(path7[0]), value);
  }
  return Object.fromEntries(problem);
}
function readRuns2(problem, file, folders, sink, options) {
  const place = { file: file.path };
  const answers = listOf(problem, "answers", place);
  const correct = listOf(problem, "correct", place);
  const runs = field(problem, "N");
  if (answers.length !== correct.length || runs !== answers.length) {
    throw new UserError(
      `"N" is ${shown(runs)}, with ${answers.length} answers and ${correct.length} verdicts.`,
      "Run the problem again: the file was not written whole.",
      place
    );
  }
  const id = problemId(problem, place);
  const gold = goldAnswer(problem);
  let ungraded = 0;
  for (const [repeat, verdict] of correct.entries()) {
    const result = verdictOf5(verdict, repeat, options, place);
    if (result === "unscored") ungraded += 1;
    sink.record({
      model: folders.model,
      id,
      result,
      repeat,
      ...folders.competition === void 0 ? {} : { task: folders.competition },
      // The number of a problem is no stable name: older files count from 0. Its answer shows two problems apart.
      ...gold === void 0 ? {} : { contentHash: textId(gold) },
      ...options.details ? { details: runDetails(problem, answers[repeat], gold, repeat) } : {}
    });
  }
  if (runs === 0) sink.setAside("problems without a run");
  if (ungraded > 0)
    sink.warn(
      `${ungraded} of ${correct.length} runs are not graded yet: unscored; grade them with scripts/judge/judge.py`
    );
}
function listOf(problem, key, place) {
  const value = field(problem, key);
  if (Array.isArray(value)) return value;
  throw new UserError(
    `"${key}" is ${shown(value)}, not a list with one entry for each run.`,
    "Run the problem again.",
    place
  );
}
function problemId(problem, place) {
  const name = /(?:^|[/!])([0-9]+)\.json(?:\.zst)?$/.exec(place.file ?? "")?.[1];
  if (name !== void 0) return name;
  const idx = field(problem, "idx");
  if (typeof idx === "number" && Number.isSafeInteger(idx)) return String(idx);
  throw new UserError(`"idx" is ${shown(idx)}, not the number of a problem.`, "Run the problem again.", place);
}
function goldAnswer(problem) {
  const gold = field(problem, "gold_answer");
  return typeof gold === "number" ? String(gold) : optionalText(gold);
}
function verdictOf5(verdict, run, options, place) {
  if (typeof verdict === "boolean") return verdict;
  if (verdict === null || typeof verdict === "string" || Number.isNaN(verdict)) return "unscored";
  if (typeof verdict !== "number" || !(verdict >= 0 && verdict <= 1)) {
    throw new UserError(
      `"correct" of run ${run} is ${shown(verdict)}, neither true, false nor from 0 to 1.`,
      "Grade the run again.",
      place
    );
  }
  if (options.passThreshold <= 1) return verdict;
  throw new UserError(
    `points are given as shares from 0 to 1, so that none could reach the pass threshold ${options.passThreshold}.`,
    "Set `pass-threshold` to at most 1.",
    place
  );
}
function runDetails(problem, answer, gold, run) {
  const costs = field(problem, "detailed_costs");
  const cost = Array.isArray(costs) ? costs[run] : void 0;
  const spent = isObject(cost) ? cost : {};
  const types = field(problem, "types");
  return detailsOf({
    answer: optionalText(answer),
    reference: gold,
    prompt: optionalText(field(problem, "problem")),
    subject: Array.isArray(types) && types.length > 0 ? types.filter((type) => typeof type === "string").join(", ") : void 0,
    cost: optionalNumber(field(spent, "cost")),
    inputTokens: optionalNumber(field(spent, "input_tokens")),
    outputTokens: optionalNumber(field(spent, "output_tokens")),
    latency: optionalNumber(field(spent, "time"))
  });
}

// src/readers/mmlu-pro.ts
var mmluProReader = {
  name: "mmlu-pro",
  title: "MMLU-Pro",
  looksFor: "an array of objects with question_id, options, answer, answer_index, category and pred",
  accepts: (preview) => allHave(firstRows(preview), ["question_id", "options", "answer", "answer_index", "category", "pred"]),
  read: byRuns(readMmluPro)
};
async function readMmluPro(files, sink, options) {
  const models = modelNames(files);
  for (const [i, { file }] of files.entries()) {
    const out = sink.open(file, "mmlu-pro");
    onlyMetric(options, "pred", file);
    await readAnswers3(file, models[i], out, options);
  }
}
async function readAnswers3(file, model, sink, options) {
  let withoutLetter = 0;
  for await (const { row, line } of wholeRows(file, sink)) {
    const place = { file: file.path, line };
    const answer = letter(row, "answer", place);
    const pred = predicted(row, place);
    if (pred === void 0) withoutLetter += 1;
    const details = options.details ? detailsOf({
      answer: pred ?? optionalText(field(row, "model_outputs")),
      reference: answer,
      prompt: optionalText(field(row, "question")),
      subject: optionalText(field(row, "category"))
    }) : void 0;
    const id = requiredText(row, "question_id", place);
    sink.record({ model, id, result: pred === answer, line, ...details ? { details } : {} });
  }
  if (withoutLetter > 0) {
    sink.warn(
      `${withoutLetter} answers of ${quote(model)} hold no letter (\`pred\` is empty) and count as wrong; the harness's own script draws a random letter for them`
    );
  }
}
function predicted(row, place) {
  const pred = field(row, "pred");
  return pred === null || pred === "" ? void 0 : letter(row, "pred", place);
}
function letter(row, key, place) {
  const value = field(row, key);
  if (typeof value === "string" && /^[A-Z]$/.test(value)) return value;
  const question = shown(field(row, "question_id"));
  throw new UserError(
    `${quote(key)} of question ${question} is ${shown(value)}, not one letter.`,
    "Write the file again with the harness.",
    place
  );
}
function modelNames(files) {
  const homes = files.map(({ file, preview }) => isSubject(file.path, preview) ? folderOf3(file.path) : file.path);
  const distinct = [...new Set(homes)];
  const plain4 = namesFromPaths(distinct);
  const short2 = plain4.map((name) => /^model_outputs_(.+)_[0-9]+-?shots?$/.exec(name)?.[1] ?? name);
  const names = new Set(short2).size === short2.length ? short2 : plain4;
  const byHome = new Map(distinct.map((home, i) => [home, names[i]]));
  return homes.map((home) => byHome.get(home));
}
function isSubject(path7, preview) {
  const category = optionalText(firstRows(preview)[0]?.["category"]);
  if (category === void 0 || category === "") return false;
  const plain4 = (text) => text.toLowerCase().replace(/[ _]+/g, " ");
  return plain4(path7.split(/[/!]/).at(-1)).startsWith(plain4(category));
}
function folderOf3(path7) {
  const end2 = Math.max(path7.lastIndexOf("/"), path7.lastIndexOf("!"));
  if (end2 > 0) return path7.slice(0, end2);
  throw new UserError(
    "the file holds one subject, and neither its rows nor its path name the model.",
    "Put the files of each model into a folder of its name.",
    { file: path7 }
  );
}

// src/readers/mt-bench.ts
var NO_RATING = -1;
var mtBenchReader = {
  name: "mt-bench",
  title: "MT-Bench (FastChat)",
  looksFor: "model_judgment/<judge>_single.jsonl: rows with question_id, model, judge, score and turn",
  chooses: ["judge"],
  accepts: (preview) => {
    const rows = firstRows(preview);
    return allHave(rows, ["question_id", "model", "judge", "score", "turn"]) || isAnswers2(preview) || isPairwise(preview);
  },
  withoutQueries: (preview) => {
    if (isAnswers2(preview)) return "answers without a verdict; their ratings stand in model_judgment/";
    if (isPairwise(preview))
      return "comparisons of two models, which do not say whether an answer is right; judge with `--mode single`";
    return void 0;
  },
  read: byRuns(readRatings)
};
function isAnswers2(preview) {
  return allHave(firstRows(preview), ["question_id", "answer_id", "model_id", "choices"]);
}
function isPairwise(preview) {
  return allHave(firstRows(preview), ["question_id", "model_1", "model_2", "g1_winner", "g2_winner", "judge"]);
}
async function readRatings(files, sink, options) {
  const ratings = new Newest();
  for (const { file } of files) {
    const out = sink.open(file, "mt-bench");
    if (options.passThreshold <= 1) throw noThreshold(options, file.path);
    let unrated = 0;
    let outside = 0;
    for await (const { row, line } of wholeRows(file, out)) {
      const rating = readRating(row, line, file.path, out, options);
      if (field(row, "score") === NO_RATING) unrated += 1;
      else if (rating.record.result === "unscored") outside += 1;
      const older = ratings.put(keyOf(file.path, rating.judge, rating.record.model, rating.record.id), rating);
      older?.sink.setAside("ratings of answers that were rated again later");
    }
    if (unrated > 0)
      out.warn(`${unrated} ratings are -1, FastChat's mark for a judge's text without a rating: unscored`);
    if (outside > 0) out.warn(`${outside} ratings are not between 0 and 10: unscored`);
  }
  const keyOfRun = ({ path: path7, judge, record }) => keyOf(path7, judge, record.model);
  const dates = lastTimes(ratings.values(), keyOfRun);
  for (const rating of ratings.values()) rating.sink.logged({ date: dates.get(keyOfRun(rating)) }, rating.record.model);
  recordOneJudge([...ratings.values()], options, files[0].file.path);
}
function readRating(row, line, path7, sink, options) {
  const place = { file: path7, line };
  const judge = judgeOf(field(row, "judge"), place);
  const record = {
    model: requiredText(row, "model", place),
    // Each turn is a query of its own: both have their own answer and their own rating.
    id: `${requiredText(row, "question_id", place)}:${requiredText(row, "turn", place)}`,
    result: ratingOf(field(row, "score"), place),
    line
  };
  return {
    judge,
    path: path7,
    sink,
    time: optionalNumber(field(row, "tstamp")),
    // The judge's prompt holds question and answer in one text, which says neither alone.
    record: options.details ? { ...record, details: { judge } } : record
  };
}
function ratingOf(score, place) {
  if (score === null) return "unscored";
  if (typeof score !== "number") {
    throw new UserError(`"score" is ${shown(score)}, not a rating from 1 to 10.`, "Judge the answers again.", place);
  }
  return score >= 0 && score <= 10 ? score : "unscored";
}
function judgeOf(judge, place) {
  const name = optionalText(Array.isArray(judge) ? judge[0] : judge);
  if (name !== void 0 && name.trim() !== "") return name;
  throw new UserError(
    `"judge" is ${shown(judge)}, not [model, template].`,
    "Write the file again with the harness.",
    place
  );
}
function noThreshold(options, path7) {
  return new UserError(
    `the ratings go from 1 to 10, and the pass threshold ${quote(options.passThreshold)} does not say which of them are good enough.`,
    "Set `pass-threshold` above 1, for example `pass-threshold: 7`.",
    { file: path7 }
  );
}

// src/readers/openai-evals/log.ts
var MATCH = "match";
async function readRuns3(file, sink, options) {
  const runs = [];
  for await (const { row, line } of wholeRows(file, sink)) {
    const place = { file: file.path, line };
    const run = runs.at(-1);
    if (Object.hasOwn(row, "spec")) runs.push(runOf2(field(row, "spec"), file, sink, line));
    else if (run === void 0)
      throw new UserError(
        "the log does not begin with the `spec` of a run.",
        "Give the whole file that oaieval wrote.",
        place
      );
    else if (Object.hasOwn(row, "final_report")) run.isFinished = true;
    else addEvent(run, row, place, options);
  }
  for (const run of runs) {
    if (run.samples.size === 0) {
      throw new UserError("the run has no samples.", "Did the evaluation end before it wrote its results?", {
        file: file.path,
        line: run.line
      });
    }
    if (!run.isFinished) sink.warn("a run has no final report, so it may not have come to its end");
  }
  return runs;
}
function runOf2(spec, file, sink, line) {
  const place = { file: file.path, line };
  if (!isObject(spec))
    throw new UserError(
      `"spec" is not an object but ${quote(spec)}.`,
      "Give the whole file that oaieval wrote.",
      place
    );
  const functions = field(spec, "completion_fns");
  const names = Array.isArray(functions) ? functions : [];
  const [model] = names;
  if (typeof model !== "string" || model === "") {
    throw new UserError(
      `"completion_fns" is ${shown(functions)}, so that the run names no model.`,
      "Give the whole file that oaieval wrote.",
      place
    );
  }
  if (names.length > 1) {
    sink.warn(
      `the run has ${names.length} completion functions; its results are read as those of the first, ${quote(model)}`
    );
  }
  return {
    file,
    sink,
    line,
    model,
    judge: names.length > 1 ? optionalText(names.at(-1)) : void 0,
    evalName: requiredText(spec, "eval_name", place),
    createdAt: optionalText(field(spec, "created_at")) ?? "",
    system: completionArguments(field(spec, "run_config")),
    samples: /* @__PURE__ */ new Map(),
    metrics: /* @__PURE__ */ new Set(),
    isFinished: false
  };
}
function completionArguments(config) {
  const command = isObject(config) ? optionalText(field(config, "command")) : void 0;
  const given = /--completion_args[= ](?:"([^"]*)"|'([^']*)'|(\S+))/.exec(command ?? "");
  return argumentFacts(given?.[1] ?? given?.[2] ?? given?.[3]);
}
function addEvent(run, row, place, options) {
  const type = field(row, "type");
  if (typeof type !== "string")
    throw new UserError(
      `the line is not an event: "type" is ${shown(type)}.`,
      "Give the file as oaieval wrote it.",
      place
    );
  const isVerdict = type === "match" || type === "metrics";
  if (!isVerdict && (field(row, "sample_id") ?? null) === null) {
    run.sink.setAside("events that belong to no sample");
    return;
  }
  const sample = sampleOf(run, requiredText(row, "sample_id", place), place.line);
  const data = field(row, "data");
  if (type === "error") sample.isFailed = true;
  if (type === "sampling")
    sample.sampled.push(
      options.details && isObject(data) ? { text: textOf4(field(data, "sampled")), prompt: promptOf(field(data, "prompt")) } : {}
    );
  if (!isVerdict) return;
  if (!isObject(data))
    throw new UserError(
      `"data" of a ${type} event is ${shown(data)}, not an object.`,
      "Give the file as oaieval wrote it.",
      place
    );
  addVerdict(run, sample, type === "match", data, field(row, "event_id"), place.line, options);
}
function sampleOf(run, id, line) {
  const known = run.samples.get(id);
  if (known !== void 0) return known;
  const sample = {
    line,
    verdicts: [],
    sampled: [],
    isFailed: false,
    isJudged: false,
    answer: void 0,
    reference: void 0
  };
  run.samples.set(id, sample);
  return sample;
}
function addVerdict(run, sample, isMatch, data, eventId, line, options) {
  sample.verdicts.push({
    isMatch,
    data: withoutTexts(data),
    order: typeof eventId === "number" ? eventId : line,
    line
  });
  if (isMatch) run.metrics.add(MATCH);
  else
    for (const [name, value] of Object.entries(data))
      if (typeof value === "number" || typeof value === "boolean") run.metrics.add(name);
  if (Object.hasOwn(data, "choice")) sample.isJudged = true;
  if (!isMatch || !options.details) return;
  sample.answer = textOf4(field(data, "sampled")) ?? textOf4(field(data, "picked")) ?? sample.answer;
  sample.reference = textOf4(field(data, "expected")) ?? sample.reference;
}
function withoutTexts(data) {
  const texts = ["sampled", "picked", "expected", "prompt", "options"];
  return Object.fromEntries(Object.entries(data).filter(([name]) => !texts.includes(name)));
}
function textOf4(value) {
  return optionalText(Array.isArray(value) ? value[0] : value);
}
function promptOf(value) {
  if (!Array.isArray(value)) return optionalText(value);
  const contents2 = value.flatMap(
    (message) => isObject(message) ? optionalText(field(message, "content")) ?? [] : []
  );
  return contents2.length === 0 ? void 0 : contents2.join("\n");
}

// src/readers/openai-evals/openai-evals.ts
var openaiEvalsReader = {
  name: "openai-evals",
  title: "OpenAI evals log",
  looksFor: "JSON lines that begin with `spec` (`completion_fns`, `eval_name`)",
  accepts: isLog,
  read: readLogs
};
function isLog(preview) {
  if (preview.kind === "json-array") return false;
  const [first] = firstRows(preview);
  const spec = first === void 0 ? void 0 : field(first, "spec");
  return isObject(spec) && Object.hasOwn(spec, "eval_name") && (Object.hasOwn(spec, "completion_fns") || Object.hasOwn(spec, "run_id"));
}
async function readLogs(files, sink, options) {
  const runs = [];
  for (const { file } of files)
    for (const run of await readRuns3(file, sink.open(file, openaiEvalsReader.name), options)) runs.push(run);
  const kept = settledRuns(runs);
  for (const evalName of new Set(kept.map((run) => run.evalName))) {
    const sameEval = kept.filter((run) => run.evalName === evalName);
    const metric = metricFor(sameEval, options.metric);
    for (const run of sameEval) for (const [id, sample] of run.samples) addSample(run, id, sample, metric, options);
  }
}
function settledRuns(runs) {
  const described = runs.map((run) => ({
    ...run,
    task: run.evalName,
    date: run.createdAt === "" ? void 0 : run.createdAt,
    isUnfinished: !run.isFinished,
    outcomes: outcomesOf3(run),
    run
  }));
  const { kept, aside, notes } = settleRuns(described);
  for (const { run, why } of aside) run.sink.setAside(`samples of ${why}`, run.samples.size);
  for (const { run, text } of notes) run.sink.warn(text);
  return kept.map(({ run, model }) => ({ ...run.run, model }));
}
function outcomesOf3({ samples }) {
  const verdictsOf3 = ({ verdicts }) => verdicts.map(({ data }) => [data["correct"], data["accuracy"], data["score"], data["choice"]]);
  const graded2 = [...samples].filter(([, { verdicts }]) => verdicts.length > 0);
  return new Map(graded2.map(([id, sample]) => [id, JSON.stringify(verdictsOf3(sample))]));
}
function metricFor(runs, wanted) {
  const graded2 = runs.filter(({ metrics }) => metrics.size > 0);
  if (wanted !== void 0) {
    const without = graded2.find(({ metrics }) => !metrics.has(wanted));
    if (without !== void 0) throw noMetric3(without, `\`metric\`: ${quote(wanted)} is not in the log.`, "It has");
    return wanted;
  }
  if (graded2.length === 0) return void 0;
  const common = [...graded2[0].metrics].filter((name) => graded2.every(({ metrics }) => metrics.has(name)));
  const usual = [MATCH, "accuracy", "score"].find((name) => common.includes(name));
  if (usual !== void 0) return usual;
  if (common.length === 1) return common[0];
  const odd = graded2.find(({ metrics }) => common.length === 0 && metrics.size > 0) ?? graded2[0];
  throw noMetric3(
    odd,
    "no metric is known to be the verdict of all models.",
    "Name one that all logs have with `metric`; this one has"
  );
}
function noMetric3(run, rule, mend) {
  return new UserError(rule, `${mend}: ${[...run.metrics].sort().map(quote).join(", ")}.`, {
    file: run.file.path,
    line: run.line
  });
}
function addSample(run, id, sample, metric, options) {
  const verdicts = metric === void 0 ? [] : verdictsOf2(run, sample, metric);
  const details = options.details ? { details: sampleDetails(run, sample) } : {};
  const add = (result, more = {}) => {
    run.sink.record({ model: run.model, id, result, line: sample.line, ...more, ...details });
  };
  if (verdicts.length === 0) add(!sample.isFailed && sample.sampled.length > 0 ? "unscored" : "error");
  else if (verdicts.length === 1) add(verdicts[0]);
  else for (const [repeat, verdict] of verdicts.entries()) add(verdict, { repeat });
}
function verdictsOf2(run, { verdicts }, metric) {
  const results = [];
  for (const { isMatch, data, line } of [...verdicts].sort((a, b) => a.order - b.order)) {
    const key = isMatch ? "correct" : metric;
    if (isMatch !== (metric === MATCH) || !Object.hasOwn(data, key)) continue;
    const isUnread = !isMatch && field(data, "choice") === "__invalid__";
    const result = isUnread ? "unscored" : scoreOf(field(data, key), key, { file: run.file.path, line });
    results.push(result);
  }
  return results;
}
function sampleDetails(run, sample) {
  const own3 = sample.isJudged ? sample.sampled[0] : sample.sampled.at(-1);
  return detailsOf({
    answer: sample.answer ?? own3?.text,
    reference: sample.reference,
    prompt: own3?.prompt,
    judge: sample.isJudged && run.judge !== void 0 ? run.judge : void 0
  });
}

// src/readers/opencompass/details.ts
var VERDICTS = ["correct", "is_correct", "cascade_correct"];
function verdictKey(first, wanted, file) {
  if (wanted === void 0) return VERDICTS.find((key) => Object.hasOwn(first, key));
  if (Object.hasOwn(first, wanted)) return wanted;
  const known = Object.keys(first).map(quote).join(", ");
  throw new UserError(`\`metric\`: ${quote(wanted)} is not in the details.`, `They have: ${known}.`, {
    file: file.path
  });
}
function detailVerdicts(item, key, sink, place) {
  if (key === void 0) {
    const late = VERDICTS.find((name) => Object.hasOwn(item, name));
    if (late === void 0) return ["unscored"];
    throw new UserError(
      `${quote(late)} is here but not in the first detail.`,
      "Write the file again with OpenCompass.",
      place
    );
  }
  const value = field(item, key) ?? null;
  if (!Array.isArray(value)) return [scoreOf(value, key, place)];
  const values = value;
  const areRuns = values.length === 1 || values.length > 1 && Object.hasOwn(item, "example_abbr");
  if (areRuns && !values.some((one) => Array.isArray(one))) return values.map((one) => scoreOf(one, key, place));
  sink.warn(`${quote(key)} of some queries is a list that is not one verdict for each run: they are unscored`);
  return ["unscored"];
}
function itemDetails(item) {
  const text = (...keys) => {
    const values = keys.map((key) => field(item, key)).map((value) => Array.isArray(value) && value.length === 1 ? value[0] : value);
    return values.map(optionalText).find((value) => value !== void 0);
  };
  return detailsOf({
    answer: text("pred", "predictions", "origin_prediction"),
    reference: text("references", "answer", "ref"),
    prompt: text("prompt", "origin_prompt")
  });
}

// src/readers/opencompass/paths.ts
function placeOf2(path7) {
  const segments = path7.split(/[/!]/);
  const dataset = segments.at(-1).replace(/(?:\.(?:json|gz|zst|zip))+$/i, "");
  const model = segments.at(-2) ?? "";
  if (["", ".", "..", "results"].includes(model) || dataset === "") {
    throw new UserError(
      "the model is the name of the folder, and the path does not show it.",
      "Name the files from further up: `results/<model>/<dataset>.json`.",
      {
        file: path7
      }
    );
  }
  const above = segments.at(-4);
  const isRun2 = segments.at(-3) === "results" && above !== void 0 && /^[0-9]{8}_[0-9]{6}$/.test(above);
  return { model, dataset, time: isRun2 ? above : void 0 };
}

// src/readers/opencompass/opencompass.ts
var opencompassReader = {
  name: "opencompass",
  title: "OpenCompass results with details",
  looksFor: '`details`: an object by index (`"0"`, `"1"`, ...) or a list, with `correct`',
  accepts: (preview) => firstDetails(preview) !== void 0 || isPredictions(preview),
  withoutQueries: (preview) => isPredictions(preview) ? "it holds predictions without verdicts; the verdicts are under `results`" : void 0,
  read: readOpenCompass
};
var MARKS = [
  "correct",
  "is_correct",
  "cascade_correct",
  "pred",
  "predictions",
  "origin_prediction",
  "references",
  "example_abbr"
];
var FOREIGN = ["model", "model_name", "model_id", "summary", "config", "metadata"];
function firstDetails(preview) {
  if (preview.kind !== "json-object") return void 0;
  const details = field(preview.value, "details");
  const first = Array.isArray(details) ? details[0] : isObject(details) ? field(details, "0") : void 0;
  const isOther = FOREIGN.some((key) => Object.hasOwn(preview.value, key)) || isObject(first) && Object.hasOwn(first, "id");
  return !isOther && isObject(first) && MARKS.some((key) => Object.hasOwn(first, key)) ? first : void 0;
}
function isPredictions(preview) {
  if (preview.kind !== "json-object") return false;
  const first = field(preview.value, "0");
  return isObject(first) && Object.hasOwn(first, "prediction") && Object.keys(preview.value).every((key) => /^[0-9]+$/.test(key));
}
async function readOpenCompass(files, sink, options) {
  const runs = [];
  for (const { file, preview } of files) {
    const out = sink.open(file, opencompassReader.name);
    const { model, dataset: task, time: date } = placeOf2(file.path);
    const key = verdictKey(firstDetails(preview) ?? {}, options.metric, file);
    const records = await readDetails3({ file, sink: out, model, task, key }, options);
    const graded2 = records.filter(({ result }) => result !== "unscored" && result !== "error");
    const outcomes = new Map(graded2.map(({ id, repeat, result }) => [keyOf(id, String(repeat ?? "")), String(result)]));
    runs.push({ file, sink: out, model, task, key, date, records, outcomes });
  }
  const { kept, aside, notes } = settleRuns(runs);
  for (const { run, why } of aside) run.sink.setAside(`all queries: ${why}`, run.records.length);
  for (const { run, text } of notes) run.sink.warn(text);
  checkSameKey(kept.map(({ run }) => run));
  checkGraded(runs);
  for (const { run, model } of kept) for (const record of run.records) run.sink.record({ ...record, model });
}
function checkGraded(runs) {
  const [first] = runs;
  if (first === void 0 || runs.some(({ key }) => key !== void 0)) return;
  throw new UserError(
    `the details hold no verdict (${VERDICTS.map(quote).join(", ")}) on any query: the evaluator of ${quote(first.task)} gives none.`,
    "Evaluate with an evaluator that grades each query, or name the verdict with `metric` if it has another name.",
    { file: first.file.path }
  );
}
function checkSameKey(runs) {
  const keys = /* @__PURE__ */ new Map();
  for (const { task, key, file } of runs) {
    if (key === void 0) continue;
    const known = keys.get(task) ?? key;
    keys.set(task, known);
    if (known === key) continue;
    throw new UserError(
      `the verdict on ${quote(task)} is ${quote(key)} here and ${quote(known)} for another model.`,
      "Evaluate all models with one version of OpenCompass, or name the verdict with `metric`.",
      { file: file.path }
    );
  }
}
async function readDetails3({ file, sink, model, task, key }, options) {
  const records = [];
  for await (const batch of jsonValues(file, select3)) {
    for (const { path: path7, value, line } of batch) {
      const index = path7[1];
      if (index === "type") continue;
      if (index === void 0 || !/^[0-9]+$/.test(String(index)) || !isObject(value)) {
        throw new UserError(
          `the detail ${quote(index ?? "details")} is not an object by its index but ${quote(value)}.`,
          "Write the file again with OpenCompass.",
          { file: file.path, line }
        );
      }
      const verdicts = detailVerdicts(value, key, sink, { file: file.path, line });
      const details = options.details ? { details: itemDetails(value) } : {};
      for (const [repeat, result] of verdicts.entries()) {
        const draw = verdicts.length > 1 ? { repeat } : {};
        records.push({ model, task, id: String(index), result, line, ...draw, ...details });
      }
    }
  }
  if (records.length === 0)
    throw new UserError("`details` holds no query.", "Evaluate with `--dump-eval-details`.", { file: file.path });
  if (key === void 0)
    sink.warn(
      "the details hold no verdict (`correct`), because the evaluator of this data set gives none per query: all answers are unscored"
    );
  return records;
}
function select3(path7) {
  if (path7.length === 0) return "enter";
  if (path7.length === 1) return path7[0] === "details" ? "enter" : "skip";
  return "take";
}

// src/readers/promptfoo/row.ts
function readRow(row, place, wantsDetails) {
  const test = objectAt(row, "testCase", place);
  const vars = objectAt(field(test, "vars") === void 0 ? row : test, "vars", place);
  const prompt = objectOf(field(row, "prompt"));
  const description = textOf(field(test, "description"));
  return {
    provider: providerName(field(row, "provider"), place),
    prompt: optionalText(field(prompt, "label")) ?? optionalText(field(prompt, "display")) ?? "",
    promptIdx: indexAt(row, "promptIdx", place),
    testIdx: indexAt(row, "testIdx", place),
    id: valueFor("query", [objectOf(field(test, "metadata"))]),
    description: description.trim() === "" ? void 0 : description,
    content: textId(stableText({ vars, assert: field(test, "assert") ?? null }, place)),
    hasVars: Object.keys(vars).length > 0,
    isMeasured: isMeasured(row),
    results: resultsOf(row, place),
    rowId: optionalText(field(row, "id")),
    line: place.line,
    details: wantsDetails ? readDetails4(row, test, vars, place) : {}
  };
}
function providerName(provider, place) {
  const name = typeof provider === "string" ? provider : textOf(field(objectOf(provider), "label")) || textOf(field(objectOf(provider), "id"));
  if (name.trim() !== "") return name;
  throw new UserError(
    `"provider" is ${shown(provider)}, which names none.`,
    "Give every provider an id or a label.",
    place
  );
}
function resultsOf(row, place) {
  const success = field(row, "success");
  const failureReason = field(row, "failureReason");
  const output = field(objectOf(field(row, "response")), "output") ?? null;
  if (failureReason === 2 || success === false && output === null) return /* @__PURE__ */ new Map([["success", "error"]]);
  if (typeof success !== "boolean") {
    throw new UserError(
      `"success" is ${shown(success)}, neither true nor false.`,
      "Write the file again with promptfoo.",
      place
    );
  }
  const results = /* @__PURE__ */ new Map([["success", success]]);
  const named = objectAt(row, "namedScores", place);
  for (const [name, value] of Object.entries(named)) results.set(name, scoreOf(value, name, place));
  const score = field(row, "score");
  if (score !== void 0) results.set("score", scoreOf(score, "score", place));
  return results.set("success", success);
}
function isMeasured(row) {
  const grading = field(row, "gradingResult");
  const components2 = field(objectOf(grading), "componentResults");
  if (Array.isArray(components2) && components2.length > 0) return true;
  const test = field(row, "testCase");
  const assertions = field(objectOf(test), "assert");
  if (Array.isArray(assertions) && assertions.length > 0) return true;
  if (field(objectOf(grading), "reason") === NO_ASSERTIONS) return false;
  return isObject(grading) || !isObject(test);
}
var NO_ASSERTIONS = "No assertions";
function readDetails4(row, test, vars, place) {
  const response = objectOf(field(row, "response"));
  const tokens = objectOf(field(response, "tokenUsage"));
  const output = field(response, "output") ?? void 0;
  const cost = optionalNumber(field(row, "cost")) ?? 0;
  const latency = optionalNumber(field(row, "latencyMs"));
  return detailsOf({
    answer: unstripped(typeof output === "object" ? stableText(output, place) : optionalText(output)),
    reference: referenceOf2(test, vars),
    prompt: unstripped(optionalText(field(objectOf(field(row, "prompt")), "raw"))),
    subject: valueFor("subject", [objectOf(field(test, "metadata")), vars]),
    stopReason: optionalText(field(response, "finishReason")),
    // 0 stands for an unknown cost as well.
    cost: cost > 0 ? cost : void 0,
    latency: latency === void 0 || field(response, "cached") === true ? void 0 : latency / 1e3,
    inputTokens: optionalNumber(field(tokens, "prompt")),
    outputTokens: optionalNumber(field(tokens, "completion"))
  });
}
function unstripped(text) {
  return text === "[output stripped]" || text === "[prompt stripped]" ? void 0 : text;
}
var COMPARING = ["equals", "contains", "icontains", "starts-with", "similar", "levenshtein", "factuality"];
function referenceOf2(test, vars) {
  const list2 = field(test, "assert");
  const assertions = Array.isArray(list2) ? list2.filter(isObject) : [];
  for (const type of COMPARING) {
    const value = textOf(field(assertions.find((assertion) => field(assertion, "type") === type) ?? {}, "value"));
    const variable = /^\{\{\s*([\w-]+)\s*\}\}$/.exec(value)?.[1];
    const text = variable === void 0 ? value : textOf(field(vars, variable));
    if (text !== "" && !text.includes("{{")) return text;
  }
  return valueFor("reference", [vars]);
}
function valueFor(role, places) {
  for (const object of places) {
    const keys = Object.keys(object);
    const column2 = columnFor(role, keys.map(normalName));
    const text = column2 === void 0 ? "" : textOf(field(object, keys[column2]));
    if (text.trim() !== "") return text;
  }
  return void 0;
}
function objectAt(row, key, place) {
  const value = field(row, key) ?? {};
  if (isObject(value)) return value;
  throw new UserError(
    `${quote(key)} is ${shown(value)}, not an object.`,
    "Write the file again with promptfoo.",
    place
  );
}
function indexAt(row, key, place) {
  const value = field(row, key);
  if (value === void 0 || Number.isSafeInteger(value) && value >= 0)
    return value;
  throw new UserError(
    `${quote(key)} is ${shown(value)}, not a whole number.`,
    "Write the file again with promptfoo.",
    place
  );
}
function objectOf(value) {
  return isObject(value) ? value : {};
}

// src/readers/promptfoo/csv.ts
function csvGroups(header) {
  const groups2 = [];
  for (let output = 0; output + 3 < header.length; output++) {
    if (!["Status", "Score", "Named Scores"].every((name, i) => header[output + 1 + i] === name)) continue;
    const metrics = [];
    let column2 = output + 4;
    for (; header[column2]?.startsWith("Metric: ") === true; column2++)
      metrics.push({ name: header[column2].slice("Metric: ".length), column: column2 });
    if (header[column2] !== "Grader Reason" || header[column2 + 1] !== "Comment") continue;
    const label = /^\[(.*?)\] (.*)$/s.exec(header[output]);
    groups2.push({ provider: label?.[1] ?? "", prompt: label?.[2] ?? header[output], output, metrics, reason: column2 });
  }
  return groups2.length === 0 ? void 0 : groups2;
}
async function* readCsv(file, header, wantsDetails) {
  const groups2 = csvGroups(header);
  if (groups2 === void 0) {
    throw new UserError(
      "no provider has the columns Status, Score and Named Scores.",
      "Use the JSON output of promptfoo.",
      { file: file.path, line: 1 }
    );
  }
  const nameless = groups2.find(({ provider }) => provider.trim() === "");
  if (nameless !== void 0) {
    throw new UserError(`column ${nameless.output + 1} names no provider.`, "Use the JSON output of promptfoo.", {
      file: file.path,
      line: 1
    });
  }
  const hasDescriptions = header[0] === "Description" && groups2[0].output > 0;
  const varColumns = header.slice(0, groups2[0].output).map((name, column2) => ({ name, column: column2 })).slice(hasDescriptions ? 1 : 0);
  let testIdx = 0;
  for await (const batch of csvRows(file, file.open(), header, ",")) {
    for (const { cells, line } of batch) {
      const place = { file: file.path, line };
      const vars = Object.fromEntries(varColumns.map(({ name, column: column2 }) => [name, unguarded2(cells[column2])]));
      const description = hasDescriptions && cells[0].trim() !== "" ? cells[0] : void 0;
      const varDetails = detailsOf({ reference: valueFor("reference", [vars]), subject: valueFor("subject", [vars]) });
      for (const [promptIdx, group] of groups2.entries()) {
        if (cells.slice(group.output, group.reason + 2).every((cell) => cell === "")) continue;
        const results = resultsOf2(group, header, cells, place);
        const answer = results.get("success") === "error" ? "" : unguarded2(cells[group.output]);
        yield {
          provider: group.provider,
          prompt: group.prompt,
          promptIdx,
          testIdx,
          id: void 0,
          description,
          content: textId(stableText(vars, place)),
          hasVars: varColumns.length > 0,
          isMeasured: cells[group.reason] !== NO_ASSERTIONS,
          results,
          rowId: void 0,
          line,
          details: wantsDetails ? { ...varDetails, ...answer === "" ? {} : { answer } } : {}
        };
      }
      testIdx += 1;
    }
  }
}
var STATUS3 = /* @__PURE__ */ new Map([
  ["PASS", true],
  ["FAIL", false],
  ["ERROR", "error"]
]);
function resultsOf2(group, header, cells, place) {
  const status = cells[group.output + 1];
  const success = STATUS3.get(status);
  if (success === void 0) {
    throw new UserError(`${quote(status)} is none of PASS, FAIL and ERROR.`, "Write the file again with promptfoo.", {
      ...place,
      column: "Status"
    });
  }
  const results = /* @__PURE__ */ new Map();
  const scores = [...group.metrics, { name: "score", column: group.output + 2 }];
  for (const { name, column: column2 } of success === "error" ? [] : scores) {
    const cell = cells[column2];
    if (cell === "") continue;
    if (!/^-?[0-9]+(?:\.[0-9]+)?$/.test(cell)) {
      throw new UserError(`the score ${quote(cell)} is not a number.`, "Write the file again with promptfoo.", {
        ...place,
        column: header[column2]
      });
    }
    results.set(name, Number(cell));
  }
  return results.set("success", success);
}
function unguarded2(cell) {
  return /^'[\s\u200b-\u200d]+[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

// src/readers/promptfoo/head.ts
var NO_HEAD = { date: void 0, providers: /* @__PURE__ */ new Map() };
var SETTINGS = [
  "temperature",
  "top_p",
  "top_k",
  "max_tokens",
  "max_completion_tokens",
  "reasoning_effort",
  "reasoning",
  "thinking"
];
async function readHead(file) {
  let date;
  const providers = /* @__PURE__ */ new Map();
  for await (const batch of jsonValues(file, select4)) {
    for (const { path: path7, value } of batch) {
      if (path7[0] === "results") date = dateOf(value);
      else if (isObject(value)) {
        const name = optionalText(field(value, "label")) || optionalText(field(value, "id"));
        if (name !== void 0)
          providers.set(name, providers.has(name) ? void 0 : settingsOf(field(value, "config")));
      }
    }
  }
  return { date, providers };
}
function select4(path7) {
  const [first, second] = path7;
  if (path7.length === 0) return "enter";
  if (path7.length === 1) return first === "results" || first === "config" ? "enter" : "skip";
  if (first === "results") return second === "timestamp" ? "take" : "skip";
  if (second !== "providers") return "skip";
  return path7.length === 2 ? "enter" : "take";
}
function dateOf(value) {
  const date = new Date(optionalText(value) ?? NaN);
  return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
function settingsOf(config) {
  if (!isObject(config)) return {};
  return argumentFacts(Object.fromEntries(SETTINGS.map((name) => [name, field(config, name) ?? null])));
}
function loggedFacts4({ date, providers }, provider) {
  const system = providers.get(provider);
  return { date, ...system === void 0 ? {} : { system } };
}

// src/readers/promptfoo/models.ts
var LONGEST_LABEL2 = 40;
function modelNames2(files) {
  const slots = slotsOf(files);
  const numbers = /* @__PURE__ */ new Map();
  const promptsOf = /* @__PURE__ */ new Map();
  const bound = boundProviders(files);
  for (const { provider, prompt } of slots.values()) {
    if (!numbers.has(prompt)) numbers.set(prompt, numbers.size + 1);
    promptsOf.set(provider, (promptsOf.get(provider) ?? /* @__PURE__ */ new Set()).add(bound.has(provider) ? "" : prompt));
  }
  const twins = twinsOf(slots, bound);
  const names = /* @__PURE__ */ new Map();
  const owners = /* @__PURE__ */ new Map();
  const numbered = /* @__PURE__ */ new Set();
  for (const [key, slot] of slots) {
    let name = slot.provider;
    if (promptsOf.get(slot.provider).size > 1) {
      const isShort = slot.prompt !== "" && slot.prompt.length <= LONGEST_LABEL2 && !/[\r\n]/.test(slot.prompt);
      if (!isShort) numbered.add(slot.prompt);
      name += ` [${isShort ? slot.prompt : `#${numbers.get(slot.prompt)}`}]`;
    }
    const pair = keyOf(slot.provider, bound.has(slot.provider) ? "" : slot.prompt);
    const rank = twins.get(key);
    if (twins.hasTwins.has(pair)) name += ` (${rank + 1})`;
    names.set(key, name);
    const owner = keyOf(pair, String(rank));
    if ((owners.get(name) ?? owner) !== owner) {
      throw new UserError(
        `two different models would both be named ${quote(name)}.`,
        "Give every provider a label of its own.",
        { file: slot.file.path }
      );
    }
    owners.set(name, owner);
  }
  const hasPrompts = [...promptsOf.values()].some((prompts) => prompts.size > 1);
  const notes = [
    ...hasPrompts ? [`a provider with several prompts is one model for each: "provider [prompt]"${numberedText(numbered, numbers)}`] : [],
    ...twins.hasTwins.size > 0 ? ["the same provider and prompt stand in one file more than once and are numbered (1), (2), ..."] : []
  ];
  return { nameOf: (file, row) => names.get(slotKey(files.indexOf(file), row)), notes };
}
function boundProviders(files) {
  const promptOf2 = /* @__PURE__ */ new Map();
  const prompts = /* @__PURE__ */ new Map();
  const crossed = /* @__PURE__ */ new Set();
  for (const { rows } of files) {
    for (const { provider, prompt, content } of rows) {
      const key = keyOf(provider, content);
      if ((promptOf2.get(key) ?? prompt) !== prompt) crossed.add(provider);
      promptOf2.set(key, prompt);
      prompts.set(provider, (prompts.get(provider) ?? /* @__PURE__ */ new Set()).add(prompt));
    }
  }
  const several2 = [...prompts].filter(([, of]) => of.size > 1).map(([provider]) => provider);
  return new Set(several2.filter((provider) => !crossed.has(provider)));
}
function slotsOf(files) {
  const slots = [];
  for (const [index, file] of files.entries()) {
    const found = /* @__PURE__ */ new Map();
    for (const row of file.rows) {
      const key = slotKey(index, row);
      if (!found.has(key))
        found.set(key, { file, provider: row.provider, prompt: row.prompt, promptIdx: row.promptIdx });
    }
    const position = (slot) => slot.promptIdx ?? -1;
    const inOrder = [...found].sort(([a, x], [b, y]) => position(x) - position(y) || (a < b ? -1 : 1));
    for (const slot of inOrder) slots.push(slot);
  }
  return new Map(slots);
}
var Twins = class extends Map {
  hasTwins = /* @__PURE__ */ new Set();
};
function twinsOf(slots, bound) {
  const twins = new Twins();
  const counts = /* @__PURE__ */ new Map();
  for (const [key, slot] of slots) {
    const inFile = counts.get(slot.file) ?? /* @__PURE__ */ new Map();
    counts.set(slot.file, inFile);
    const pair = keyOf(slot.provider, slot.prompt, String(bound.has(slot.provider)));
    const before = inFile.get(pair) ?? 0;
    if (before > 0) twins.hasTwins.add(keyOf(slot.provider, bound.has(slot.provider) ? "" : slot.prompt));
    twins.set(key, before);
    inFile.set(pair, before + 1);
  }
  return twins;
}
function slotKey(file, row) {
  return keyOf(String(file), row.provider, row.prompt, String(row.promptIdx));
}
function numberedText(numbered, numbers) {
  if (numbered.size === 0) return "";
  return `, long prompts by number (${[...numbered].map((prompt) => `#${numbers.get(prompt)} is ${quote(prompt)}`).join(", ")})`;
}

// src/readers/promptfoo/tests.ts
function seatRows(rows) {
  const kinds = ["id", "description"];
  const kind = kinds.find((candidate) => isUnique(rows, candidate)) ?? "content";
  const idOf3 = ({ row }) => row[kind];
  if (kind === "content") checkVars(rows);
  const contents2 = /* @__PURE__ */ new Map();
  const groups2 = /* @__PURE__ */ new Map();
  for (const named of rows) {
    const test = keyOf(named.file, idOf3(named));
    contents2.set(test, (contents2.get(test) ?? /* @__PURE__ */ new Set()).add(named.row.content));
    const group = groups2.get(keyOf(test, named.model));
    if (group === void 0) groups2.set(keyOf(test, named.model), [named]);
    else group.push(named);
  }
  const seats = /* @__PURE__ */ new Map();
  for (const group of groups2.values()) {
    group.sort((a, b) => (a.row.testIdx ?? 0) - (b.row.testIdx ?? 0));
    for (const [repeat, named] of group.entries()) {
      const { row } = named;
      const isOneText = row.hasVars && contents2.get(keyOf(named.file, idOf3(named))).size === 1;
      seats.set(row, {
        id: idOf3(named),
        repeat: group.length > 1 ? repeat : void 0,
        contentHash: kind !== "content" && isOneText ? row.content : void 0
      });
    }
  }
  const isPartial = kind !== "id" && rows.some(({ row }) => row.id !== void 0);
  const instead = kind === "description" ? "their descriptions" : "their variables and assertions";
  const note = isPartial ? `some tests have no id in their metadata, or share one: tests are told apart by ${instead}` : void 0;
  return { seats, note };
}
function isUnique(rows, kind) {
  const contents2 = /* @__PURE__ */ new Map();
  return rows.every(({ file, model, row }) => {
    const id = row[kind];
    if (id === void 0) return false;
    const key = keyOf(file, model, id);
    const known = contents2.get(key) ?? row.content;
    contents2.set(key, known);
    return known === row.content;
  });
}
function checkVars(rows) {
  const seen3 = /* @__PURE__ */ new Set();
  for (const { file, model, row } of rows) {
    if (row.hasVars) continue;
    const key = keyOf(file, model, row.content);
    if (seen3.has(key)) {
      throw new UserError(
        "several results are of tests without variables, id and description: different tests cannot be told from repeats.",
        "Write the file with its variables (without PROMPTFOO_STRIP_TEST_VARS), or give each test an `id` in its `metadata`.",
        { file, line: row.line }
      );
    }
    seen3.add(key);
  }
}

// src/readers/promptfoo/promptfoo.ts
var promptfooReader = {
  name: "promptfoo",
  title: "promptfoo results",
  looksFor: "results.results with provider and success, lines of them, or a table with Status, Score, Named Scores for each provider",
  accepts: (preview) => preview.kind === "csv" ? csvGroups(preview.header) !== void 0 : isSummary3(preview) || isLines(preview),
  read: byRuns(readPromptfoo)
};
function isLines(preview) {
  return firstRows(preview).some((row) => allHave([row], ["provider", "promptIdx", "testIdx", "success"]));
}
function isSummary3(preview) {
  if (preview.kind !== "json-object") return false;
  const inner = field(preview.value, "results");
  const rows = isObject(inner) ? field(inner, "results") : inner;
  if (Array.isArray(rows) && rows.some((row) => isObject(row) && allHave([row], ["provider", "success"]))) return true;
  if (!isObject(inner) || typeof field(inner, "version") !== "number") return false;
  return Array.isArray(field(inner, "prompts")) || isObject(field(inner, "table"));
}
async function readPromptfoo(files, sink, options) {
  checkOneForm(files);
  const known = /* @__PURE__ */ new Set();
  const read3 = [];
  for (const { file, preview } of files) {
    const out = sink.open(file, promptfooReader.name);
    const head = isSummary3(preview) ? await readHead(file) : NO_HEAD;
    read3.push({ path: file.path, sink: out, head, rows: await readFile3(file, preview, out, known, options) });
  }
  const { nameOf: nameOf3, notes } = modelNames2(read3);
  for (const note2 of notes) read3[0]?.sink.warn(note2);
  const named = read3.flatMap(
    (file) => file.rows.map((row) => ({ file: file.path, model: nameOf3(file, row), row, sink: file.sink, head: file.head }))
  );
  for (const { sink: out, head, model, row } of named) out.logged(loggedFacts4(head, row.provider), model);
  const { seats, note } = seatRows(named);
  if (note !== void 0) read3[0].sink.warn(note);
  const metric = options.metric ?? (options.scores === true ? "score" : "success");
  const measured2 = new Set(named.filter(({ row }) => row.results.has(metric)).map(({ row }) => seats.get(row).id));
  for (const { model, row, sink: out } of named) {
    const { id, repeat, contentHash } = seats.get(row);
    if (!measured2.has(id)) {
      out.setAside(`results of tests without the metric ${quote(metric)}`);
      continue;
    }
    out.record({
      model,
      id,
      result: resultOf5(row, metric),
      line: row.line,
      ...repeat === void 0 ? {} : { repeat },
      ...contentHash === void 0 ? {} : { contentHash },
      ...options.details ? { details: row.details } : {}
    });
  }
}
function resultOf5({ results }, metric) {
  return results.get("success") === "error" ? "error" : results.get(metric) ?? "unscored";
}
function checkOneForm(files) {
  const table = files.find(({ preview }) => preview.kind === "csv");
  const other = files.find(({ preview }) => preview.kind !== "csv");
  if (table === void 0 || other === void 0) return;
  throw new UserError(
    `it is a CSV table of promptfoo, and ${quote(other.file.path)} is JSON: their tests cannot be matched.`,
    "Give only the JSON (or JSON Lines) files, for example with a `!` pattern in `results` that takes the tables away.",
    { file: table.file.path }
  );
}
async function readFile3(file, preview, sink, known, options) {
  const rows = [];
  const metrics = /* @__PURE__ */ new Set();
  const seen3 = [];
  let total = 0;
  let unmeasured = 0;
  for await (const row of allRows2(file, preview, sink, options.details)) {
    total += 1;
    if (row.rowId !== void 0) seen3.push(row.rowId);
    if (row.rowId !== void 0 && known.has(row.rowId))
      sink.setAside("results that an earlier file of the same evaluation holds too");
    else if (!row.isMeasured) unmeasured += 1;
    else {
      for (const name of row.results.keys()) metrics.add(name);
      rows.push(row);
    }
  }
  for (const id of seen3) known.add(id);
  const place = { file: file.path };
  if (total === 0)
    throw new UserError("the file holds no results.", "Did the evaluation end before it wrote its results?", place);
  if (unmeasured === total) {
    throw new UserError(
      "none of its tests has an assertion, so that every answer passes.",
      "Give the tests assertions.",
      place
    );
  }
  if (unmeasured > 0)
    sink.warn(`${unmeasured} results of tests without assertions were left out: every answer passes them`);
  if (rows.length > 0 && options.metric !== void 0 && !metrics.has(options.metric)) {
    const names = [...metrics].sort().slice(0, 12).map(quote).join(", ");
    throw new UserError(`there is no metric ${quote(options.metric)}.`, `It has ${names}.`, place);
  }
  return rows;
}
async function* allRows2(file, preview, sink, details) {
  if (preview.kind === "csv") {
    yield* readCsv(file, preview.header, details);
  } else if (isSummary3(preview)) {
    for await (const batch of jsonValues(file, selectRows)) {
      for (const { path: path7, value, line } of batch) {
        const place = { file: file.path, line };
        if (typeof path7.at(-1) !== "number" || !isObject(value)) {
          throw new UserError(
            `${quote(path7.join("."))} is ${quote(value)}, not a result.`,
            "Write the file again with promptfoo.",
            place
          );
        }
        yield readRow(value, place, details);
      }
    }
  } else {
    for await (const { row, line } of wholeRows(file, sink)) yield readRow(row, { file: file.path, line }, details);
  }
}
function selectRows(path7) {
  if (path7.length === 0 || path7.length === 1 && path7[0] === "results") return "enter";
  if (path7.length === 2 && path7[1] === "results") return "enter";
  const isRow = path7.length === 3 || typeof path7[1] === "number";
  return path7[0] === "results" && isRow ? "take" : "skip";
}

// src/readers/simple-evals.ts
var ONLY_HTML = "the verdicts on single queries stand only in the HTML of the report";
var simpleEvalsReader = {
  name: "simple-evals",
  title: "simple-evals",
  looksFor: "_allresults.json of HealthBench: an object with score, metrics, htmls, convos and metadata",
  // What comes after htmls may lie beyond the opening of the file.
  accepts: (preview) => preview.kind === "json-object" && Object.hasOwn(preview.value, "score") && isObject(field(preview.value, "metrics")) && Array.isArray(field(preview.value, "htmls")),
  read: byRuns(readSimpleEvals)
};
async function readSimpleEvals(files, sink, options) {
  const runs = runsOf(files.map(({ file }) => file.path));
  let records = 0;
  for (const [i, { file }] of files.entries()) {
    const { model, date } = runs[i];
    const out = sink.open(file, "simple-evals");
    out.logged({ date }, model);
    onlyMetric(options, "score", file);
    unitScale(options, file);
    const found = await readExamples(file, model, out, options);
    if (found === 0) out.setAside(ONLY_HTML);
    records += found;
  }
  if (records > 0) return;
  throw new UserError(`${ONLY_HTML}.`, "Have the evaluation write a table with query, model and correct.", {
    file: files[0].file.path
  });
}
async function readExamples(file, model, sink, options) {
  const repeats = /* @__PURE__ */ new Map();
  let records = 0;
  let negative = 0;
  for await (const batch of jsonValues(file, selectExamples)) {
    for (const { value, line } of batch) {
      const place = { file: file.path, line };
      if (value === null) continue;
      if (!isObject(value))
        throw new UserError(`an example is ${shown(value)}, not an object.`, "Run the evaluation again.", place);
      const id = requiredText(value, "prompt_id", place);
      const repeat = repeats.get(id) ?? 0;
      repeats.set(id, repeat + 1);
      const { result, isNegative } = rubricScore(value, place);
      if (isNegative) negative += 1;
      records += 1;
      sink.record({ model, id, result, repeat, line, ...options.details ? { details: exampleDetails(value) } : {} });
    }
  }
  if (negative > 0) sink.warn(`${negative} scores are below 0 (points taken off) and are read as 0`);
  return records;
}
function selectExamples(path7) {
  const [first, second] = path7;
  if (path7.length === 0 || path7.length === 1 && first === "metadata") return "enter";
  if (first !== "metadata" || second !== "example_level_metadata") return "skip";
  return path7.length === 2 ? "enter" : "take";
}
function rubricScore(example, place) {
  const score = scoreOf(field(example, "score"), "score", place);
  const isNegative = typeof score === "number" && score < 0;
  return { result: isNegative ? 0 : score, isNegative };
}
function exampleDetails(example) {
  const usage = field(example, "usage");
  const tokens = isObject(usage) ? usage : {};
  return detailsOf({
    answer: contents(field(example, "completion")),
    prompt: contents(field(example, "prompt")),
    inputTokens: optionalNumber(field(tokens, "input_tokens")),
    outputTokens: optionalNumber(field(tokens, "output_tokens"))
  });
}
function contents(messages) {
  if (!Array.isArray(messages)) return void 0;
  const texts = messages.map(
    (message) => isObject(message) ? optionalText(field(message, "content")) : void 0
  );
  return texts.filter((text) => text !== void 0).join("\n\n");
}
function runsOf(paths) {
  const names = namesFromPaths(paths);
  return paths.map((path7, i) => {
    const match = /(?:^|[/!])healthbench(?:_hard|_consensus)?_([^/!]+?)(?:_([0-9]{8}_[0-9]{4,6}))?_allresults\./.exec(
      path7
    );
    return { model: match?.[1] ?? names[i], date: match?.[2] };
  });
}

// src/readers/swe-bench/names.ts
function reportOrigins(paths, runs) {
  const names = namesFromPaths(paths);
  const isStem = names.every((name, i) => segmentsOf(paths[i]).at(-1).startsWith(`${name}.`));
  const ends = new Set(names.map((name) => name.slice(name.lastIndexOf(".") + 1)));
  const isCommon = isStem && names.length > 1 && ends.size === 1 && names.every((name) => name.lastIndexOf(".") > 0);
  return names.map((name, i) => {
    const dot = name.lastIndexOf(".");
    const end2 = name.slice(dot + 1);
    const isRun2 = isStem && dot > 0 && (isCommon || runs.has(end2));
    return [paths[i], isRun2 ? { model: name.slice(0, dot), run: end2 } : { model: name }];
  });
}
function submissionModels(paths) {
  const folders = paths.map((path7) => {
    const segments = segmentsOf(path7);
    return segments.at(-2) === "results" ? segments.at(-3) : void 0;
  });
  const others = paths.filter((_, i) => folders[i] === void 0);
  const names = new Map(namesFromPaths(others).map((name, i) => [others[i], name]));
  return paths.map((path7, i) => [path7, folders[i] ?? names.get(path7)]);
}
function instanceOrigins(files) {
  const gathered = files.filter(({ path: path7, ids }) => !isOwnFolder(path7, ids)).map(({ path: path7 }) => path7);
  const names = new Map(namesFromPaths(gathered).map((name, i) => [gathered[i], name]));
  return files.map(({ path: path7 }) => {
    const known = names.get(path7);
    if (known !== void 0) return [path7, { model: known }];
    const above = segmentsOf(path7).slice(0, -2);
    if (above.at(-1) === "logs") above.pop();
    const model = above.at(-1);
    const run = above.at(-3) === "run_evaluation" ? above.at(-2) : void 0;
    if (model !== void 0 && !["", ".", ".."].includes(model)) return [path7, { model, run }];
    throw new UserError(
      "the model is the name of the folder above the instance, and the path does not reach it.",
      "Name the files from further up: `<model>/<instance id>/report.json`.",
      { file: path7 }
    );
  });
}
function instanceOf(path7) {
  const folder = segmentsOf(path7).at(-2);
  if (folder !== void 0 && !["", ".", ".."].includes(folder)) return folder;
  throw new UserError(
    "the report does not name its instance, and it lies in no folder that does.",
    "Name the files from further up: `<model>/<instance id>/report.json`.",
    { file: path7 }
  );
}
function runFolder(path7, ids) {
  return segmentsOf(path7).slice(0, isOwnFolder(path7, ids) ? -2 : -1).join("/");
}
function isOwnFolder(path7, ids) {
  return ids.length === 1 && (path7 === "report.json" || segmentsOf(path7).at(-2) === ids[0]);
}
function isReportOfSameRun(a, b) {
  const [one, other] = [segmentsOf(a), segmentsOf(b)];
  const runOf3 = (segments) => segments.slice(0, segments.at(-3) === "logs" ? -4 : -3).join("/");
  return one.length >= 3 && one.length === other.length && one.at(-1) === "report.json" && other.at(-1) === "report.json" && runOf3(one) === runOf3(other);
}
function segmentsOf(path7) {
  return path7.split(/[/!]/);
}

// src/readers/swe-bench/shapes.ts
var MEND2 = "Write the report again with SWE-bench.";
function isReport(value) {
  if (!Array.isArray(field(value, "resolved_ids"))) return false;
  return Array.isArray(field(value, "submitted_ids")) || typeof field(value, "total_instances") === "number";
}
function readReport(value, file, sink) {
  const ids = (key) => idsOf2(value, key, file);
  const resolved = ids("resolved_ids");
  const unresolved = ids("unresolved_ids");
  const both = [...resolved].find((id) => unresolved.has(id));
  if (both !== void 0) {
    throw new UserError(`${quote(both)} stands in \`resolved_ids\` and in \`unresolved_ids\`.`, MEND2, {
      file: file.path
    });
  }
  if (!Object.hasOwn(value, "unresolved_ids") && !Object.hasOwn(value, "completed_ids")) {
    throw new UserError("the report has neither `unresolved_ids` nor `completed_ids`.", MEND2, { file: file.path });
  }
  const results = /* @__PURE__ */ new Map();
  const set3 = (keys, result) => {
    for (const key of keys) for (const id of ids(key)) results.set(id, result);
  };
  set3(["incomplete_ids"], "missing");
  set3(["completed_ids", "unresolved_ids", "empty_patch_ids"], false);
  set3(["error_ids", "infra_failure_ids", "ambiguous_failure_ids"], "error");
  set3(["resolved_ids"], true);
  const foreign = [...ids("submitted_ids")].filter((id) => !results.has(id)).length;
  if (foreign > 0)
    sink.setAside("instances that were submitted but have no outcome (not part of the data set)", foreign);
  const total = field(value, "total_instances");
  if (typeof total === "number" && total > results.size) {
    sink.warn(`the report counts ${total} instances but names ${results.size}; the others are not known here`);
  }
  return { results, listsAll: true, restIsWrong: false };
}
function isInstances(value) {
  const reports = Object.values(value);
  return isInstance(value) || reports.length > 0 && reports.every(isInstance);
}
function isInstance(report2) {
  return isObject(report2) && Object.hasOwn(report2, "resolved") && ["patch_exists", "patch_successfully_applied"].some((key) => Object.hasOwn(report2, key));
}
function readInstances(value, file) {
  const results = /* @__PURE__ */ new Map();
  const reports = isInstance(value) ? [[instanceOf(file.path), value]] : Object.entries(value);
  for (const [id, report2] of reports) {
    const resolved = isObject(report2) ? field(report2, "resolved") : void 0;
    if (!isObject(report2) || typeof resolved !== "boolean") {
      throw new UserError(`"resolved" of ${quote(id)} is ${shown(resolved)}, neither true nor false.`, MEND2, {
        file: file.path
      });
    }
    results.set(id, !resolved && field(report2, "infra_failure") === true ? "error" : resolved);
  }
  return { results, listsAll: false, restIsWrong: false };
}
function unfinished({ path: path7 }) {
  return { results: /* @__PURE__ */ new Map([[instanceOf(path7), "error"]]), listsAll: false, restIsWrong: false };
}
var SUBMISSION_MARKS = ["no_generation", "generated", "with_logs", "no_logs", "no_apply", "applied", "stats"];
function isSubmission(value) {
  const resolved = field(value, "resolved");
  return Array.isArray(resolved) && resolved.every((id) => typeof id === "string") && SUBMISSION_MARKS.some((key) => Object.hasOwn(value, key));
}
function readSubmission(value, file) {
  const ids = (key) => idsOf2(value, key, file);
  const results = /* @__PURE__ */ new Map();
  const generated = ids("generated");
  const logged2 = ids("with_logs");
  for (const id of generated) results.set(id, logged2.size > 0 && !logged2.has(id) ? "error" : false);
  for (const key of ["no_generation", "applied", "no_apply", "test_timeout"])
    for (const id of ids(key)) results.set(id, false);
  for (const key of ["no_logs", "install_fail", "reset_failed", "test_errored"])
    for (const id of ids(key)) results.set(id, "error");
  for (const id of ids("resolved")) results.set(id, true);
  return { results, listsAll: generated.size > 0, restIsWrong: generated.size === 0 };
}
function idsOf2(value, key, file) {
  const list2 = field(value, key) ?? [];
  if (!Array.isArray(list2))
    throw new UserError(`${quote(key)} is not a list but ${quote(list2)}.`, MEND2, { file: file.path });
  const bad = list2.find((id) => typeof id !== "string" || id === "");
  if (bad !== void 0) {
    throw new UserError(`${quote(key)} holds ${quote(bad)}, which is not an instance id.`, MEND2, { file: file.path });
  }
  return new Set(list2);
}

// src/readers/swe-bench/swe-bench.ts
var sweBenchReader = {
  name: "swe-bench",
  title: "SWE-bench report",
  looksFor: "`resolved_ids` with `submitted_ids` or `total_instances`; or per instance `resolved` and `patch_exists`; or `resolved` with `no_generation` or `generated`",
  accepts: (preview) => kindOf2(preview) !== void 0,
  // The report is opened before the instance is graded, and stays empty where grading ended in an error.
  takesEmpty: (path7, accepted) => accepted.some(({ file }) => isReportOfSameRun(path7, file.path)),
  read: byRuns(readReports2)
};
function kindOf2(preview) {
  return preview.kind === "json-object" ? kindOfValue(preview.value) : void 0;
}
function kindOfValue(value) {
  if (isReport(value)) return "report";
  if (isInstances(value)) return "instances";
  return isSubmission(value) ? "submission" : void 0;
}
var READ = { report: readReport, instances: readInstances, submission: readSubmission };
async function readReports2(files, sink, options) {
  const all = [];
  const empty = [];
  for (const { file, preview } of files) {
    onlyMetric(options, "resolved", file);
    if (preview.kind === "empty") {
      const out2 = sink.open(file, sweBenchReader.name);
      empty.push(out2);
      all.push({ file, sink: out2, kind: "instances", outcomes: unfinished(file) });
      continue;
    }
    const value = await wholeObject(file);
    const kind = kindOfValue(value);
    if (kind === void 0) {
      throw new UserError("the file is none of the reports of SWE-bench.", `Expected: ${sweBenchReader.looksFor}.`, {
        file: file.path
      });
    }
    const out = sink.open(file, sweBenchReader.name);
    all.push({ file, sink: out, kind, outcomes: READ[kind](value, file, out) });
  }
  empty[0]?.warn(
    empty.length === 1 ? "the report is empty: grading this instance ended in an error, and it counts as one" : `this and ${empty.length - 1} more reports are empty: grading those instances ended in errors, and they count as such`
  );
  const universe = universeOf(all);
  const origins = originsOf(all);
  for (const [i, origin] of origins.entries()) {
    const read3 = all[i];
    read3.sink.logged({ folder: folderOf4(read3, origin), labels: { run: origin.run ?? "" } });
    addOutcomes(read3, origin.model, universe);
  }
  addEmptyPatches(all, origins, universe);
}
async function wholeObject(file) {
  const values = [];
  for await (const batch of jsonValues(file, () => "take")) values.push(...batch.map(({ value }) => value));
  if (values.length === 1 && isObject(values[0])) return values[0];
  throw new UserError("the file is not one JSON object.", "Write the report again with SWE-bench.", {
    file: file.path
  });
}
function originsOf(all) {
  const paths = (kind) => all.filter((read3) => read3.kind === kind).map(({ file }) => file.path);
  const instances = all.filter(({ kind }) => kind === "instances");
  const origins = new Map(
    instanceOrigins(instances.map(({ file, outcomes }) => ({ path: file.path, ids: [...outcomes.results.keys()] })))
  );
  const runs = new Set([...origins.values()].flatMap(({ run }) => run ?? []));
  for (const [path7, origin] of reportOrigins(paths("report"), runs)) origins.set(path7, origin);
  for (const [path7, model] of submissionModels(paths("submission"))) origins.set(path7, { model });
  return all.map(({ file }) => origins.get(file.path));
}
function folderOf4({ file, outcomes, kind }, { model, run }) {
  if (run !== void 0) return `${run}/${model}`;
  return kind === "instances" ? runFolder(file.path, [...outcomes.results.keys()]) : file.path;
}
var MAX_OF = 0.8;
function addEmptyPatches(all, origins, universe) {
  const runs = /* @__PURE__ */ new Map();
  for (const [i, read3] of all.entries()) {
    const key = folderOf4(read3, origins[i]);
    const run = runs.get(key) ?? { first: read3, model: origins[i].model, ids: /* @__PURE__ */ new Set(), isListed: false };
    for (const id of read3.outcomes.results.keys()) run.ids.add(id);
    const ownFolder = read3.kind === "instances" && isOwnFolder(read3.file.path, [...read3.outcomes.results.keys()]);
    runs.set(key, { ...run, isListed: run.isListed || !ownFolder });
  }
  for (const { first, model, ids, isListed } of runs.values()) {
    const lacking = [...universe].filter((id) => !ids.has(id));
    if (isListed || lacking.length === 0) continue;
    const what = `${quote(model)} has no report of ${lacking.length} of the ${universe.size} instances (${quote(lacking[0])}${lacking.length > 1 ? ", ..." : ""})`;
    if (ids.size < MAX_OF * universe.size) {
      first.sink.warn(
        `${what}: too many to be empty patches, so that they count as missing; give the run report (<model>.<run id>.json), which lists every instance`
      );
      continue;
    }
    for (const id of lacking) first.sink.record({ model, id, result: false });
    first.sink.warn(
      `${what}; SWE-bench writes none where the patch is empty, so they count as not resolved. The run report (<model>.<run id>.json) says which they are`
    );
  }
}
function universeOf(all) {
  const partial = all.find(({ outcomes }) => outcomes.restIsWrong);
  if (partial !== void 0 && !all.some(({ outcomes }) => outcomes.listsAll)) {
    throw new UserError(
      "the files list only resolved instances, so the instances that no model resolved cannot be counted.",
      "Add a file that lists every instance: a run report (`resolved_ids`, `unresolved_ids`) or results with `generated`.",
      { file: partial.file.path }
    );
  }
  return new Set(all.flatMap(({ outcomes }) => [...outcomes.results.keys()]));
}
function addOutcomes({ sink, outcomes, file }, model, universe) {
  for (const [id, result] of outcomes.results) sink.record({ model, id, result });
  if (!outcomes.restIsWrong) {
    if (outcomes.results.size > 0) return;
    throw new UserError("the report names no instance.", "Did the evaluation end before it wrote its results?", {
      file: file.path
    });
  }
  let rest = 0;
  for (const id of universe) {
    if (outcomes.results.has(id)) continue;
    rest += 1;
    sink.record({ model, id, result: false });
  }
  if (rest > 0)
    sink.warn(
      `${rest} instances that only other files name count as not resolved by ${quote(model)}: the file lists only resolved ones`
    );
}

// src/readers/tau2-bench.ts
var SIMULATION = ["task_id", "trial", "reward", "reward_info.reward", "agent_cost", "duration", "termination_reason"];
var LISTS2 = ["simulations", "simulation_index"];
var tau2BenchReader = documentReader({
  name: "tau2-bench",
  title: "tau2-bench simulations",
  looksFor: "`info` with `agent_info`, and `simulations` with `task_id` and `reward_info`",
  metric: "reward",
  parts: [
    "timestamp",
    "info.agent_info",
    "info.user_info",
    "info.environment_info.domain_name",
    ...LISTS2.flatMap((list2) => SIMULATION.map((name) => `${list2}.*.${name}`))
  ],
  kind: (value) => {
    const info = field(value, "info");
    if (isObject(info) && isObject(field(info, "agent_info"))) return "outcomes";
    const isSimulation = ["task_id", "reward_info", "termination_reason"].every((key) => Object.hasOwn(value, key));
    return isSimulation ? { without: "one simulation of tau2-bench; the results.json above it lists all of them" } : void 0;
  },
  read: ({ file, value, options }) => {
    const [agent, user, environment] = ["agent_info", "user_info", "environment_info"].map(
      (name) => part(part(value, "info"), name)
    );
    const task = optionalText(field(environment, "domain_name"));
    const simulations = LISTS2.map((list2) => objectsIn(field(value, list2))).find((list2) => list2.length > 0) ?? [];
    return {
      model: requiredText(agent, "llm", { file: file.path }),
      logged: {
        system: argumentFacts(field(agent, "llm_args")),
        labels: {
          agent: optionalText(field(agent, "implementation")),
          user: optionalText(field(user, "llm"))
        },
        date: optionalText(field(value, "timestamp"))
      },
      records: simulations.map((simulation) => {
        const details = detailsOf({
          cost: optionalNumber(field(simulation, "agent_cost")),
          latency: optionalNumber(field(simulation, "duration")),
          stopReason: optionalText(field(simulation, "termination_reason"))
        });
        return {
          ...task === void 0 ? {} : { task },
          id: requiredText(simulation, "task_id", { file: file.path }),
          result: rewardOf2(simulation),
          ...options.details ? { details } : {}
        };
      })
    };
  }
});
function part(value, name) {
  const found = field(value, name);
  return isObject(found) ? found : {};
}
function rewardOf2(simulation) {
  const reward = field(part(simulation, "reward_info"), "reward") ?? field(simulation, "reward");
  if (typeof reward !== "number" || !Number.isFinite(reward)) return "error";
  return reward >= 1 - 1e-6;
}

// src/readers/terminal-bench.ts
var TRIAL = ["task_id", "trial_name", "is_resolved"];
var isTrial = (value) => TRIAL.every((key) => Object.hasOwn(value, key));
var terminalBenchReader = documentReader({
  name: "terminal-bench",
  title: "Terminal-Bench run",
  looksFor: "`results` with `task_id`, `trial_name` and `is_resolved`",
  metric: "is_resolved",
  parts: [
    "results.*.task_id",
    "results.*.is_resolved",
    "results.*.total_input_tokens",
    "results.*.total_output_tokens"
  ],
  kind: (value) => {
    if (objectsIn(field(value, "results")).some(isTrial)) return "outcomes";
    if (isTrial(value))
      return { without: "one trial of Terminal-Bench; the results.json of its run holds all of them" };
    const isMetadata = ["run_id", "agent_name", "n_concurrent_trials"].every((key) => Object.hasOwn(value, key));
    return isMetadata ? { without: "settings of a run of Terminal-Bench" } : void 0;
  },
  read: async (document) => {
    const { file, value, options, nameFromPath, sink } = document;
    const settings = await settingsBeside(document);
    const model = optionalText(field(settings, "model_name"));
    if (model === void 0)
      sink.warn(
        `no run_metadata.json beside it names the model; it is named ${JSON.stringify(nameFromPath)} after its path`
      );
    return {
      model: model ?? nameFromPath,
      logged: {
        system: argumentFacts(field(settings, "agent_kwargs")),
        labels: { agent: optionalText(field(settings, "agent_name")) },
        date: optionalText(field(settings, "start_time"))
      },
      records: objectsIn(field(value, "results")).map((trial) => {
        const resolved = field(trial, "is_resolved");
        const details = detailsOf({
          inputTokens: optionalNumber(field(trial, "total_input_tokens")),
          outputTokens: optionalNumber(field(trial, "total_output_tokens"))
        });
        return {
          id: requiredText(trial, "task_id", { file: file.path }),
          // Null where the trial ended before its tests ran.
          result: typeof resolved === "boolean" ? resolved : "error",
          ...options.details ? { details } : {}
        };
      })
    };
  }
});
async function settingsBeside({ file }) {
  const beside = (await file.neighbours()).find(({ path: path7 }) => /(?:^|[/!])run_metadata\.json$/.test(path7));
  return beside === void 0 ? {} : partsOf(beside, ["model_name", "agent_name", "agent_kwargs", "start_time", "run_id"]);
}

// src/readers/xlsx.ts
var xlsxReader = {
  name: "xlsx",
  title: "Excel workbook",
  looksFor: "a sheet as in a CSV table: the first visible one, or FILE#SHEET",
  chooses: ["judge"],
  accepts: (preview) => preview.kind === "zip" && isWorkbook(preview.entries),
  read: readTables
};

// src/readers/zeroeval/grading.ts
function gradeChoice(row, output, place) {
  const choices = field(row, "choices");
  const right = field(row, "correct_answer");
  const index = Array.isArray(choices) && typeof right === "string" ? choices.indexOf(right) : -1;
  if (index < 0 || index > 25) {
    throw new UserError(
      `"correct_answer" is ${shown(right)}, which is none of the choices.`,
      "Mend or leave out the row.",
      place
    );
  }
  const reference = String.fromCharCode(65 + index);
  const found = answerField(jsonObjects(output).at(-1), output);
  return { answer: found === void 0 ? void 0 : textOf5(found), reference, correct: found === reference };
}
function gradeNumber(row, output, model, place) {
  const raw = field(row, "answer");
  if (typeof raw !== "string" || raw.trim() === "") {
    throw new UserError(`"answer", the reference, is ${shown(raw)}.`, "Mend or leave out the row.", place);
  }
  const reference = raw.replaceAll("#", "").trim();
  const found = answerField(jsonObjects(output)[0], output) ?? boxedNumber(output, model);
  if (found === void 0) return { answer: void 0, reference, correct: false };
  const answer = textOf5(found);
  const [mine, right] = [firstNumber(answer), firstNumber(reference)];
  if (mine === "program" || right === "program") return { answer, reference, correct: void 0 };
  return { answer, reference, correct: mine !== void 0 && mine === right };
}
function jsonObjects(text) {
  const objects = [];
  let depth = 0;
  let start = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === "{") {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) objects.push(parsed(text.slice(start, index + 1)));
    }
  }
  return objects;
}
function parsed(text) {
  if (isTooDeep(Buffer.from(text))) return void 0;
  try {
    const value = JSON.parse(text.replaceAll("\n", ""));
    return isObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function answerField(object, output) {
  if (object !== void 0 && Object.hasOwn(object, "answer")) return object["answer"];
  const patterns = [/"answer"\s*:\s*"([^"]*)"/, /"answer"\s*:\s*([^,\s]*)/, /answer\s*:\s*([^,\s]*)/];
  for (const pattern of patterns) {
    const match = pattern.exec(output);
    if (match !== null) return match[1];
  }
  return void 0;
}
function boxedNumber(output, model) {
  if (!model.includes("Llama-3.1") || !output.slice(-30).includes("boxed")) return void 0;
  return /\\boxed\{(\w+)\}/.exec(output)?.[1];
}
function firstNumber(answer) {
  let text = answer.replaceAll("$", "").trim().replaceAll(",", "");
  if (text.includes("/")) {
    const fraction = /^(-?[0-9.]+)\s*\/\s*(-?[0-9.]+)$/.exec(text);
    const quotient = fraction === null ? NaN : Number(fraction[1]) / Number(fraction[2]);
    if (Number.isFinite(quotient)) text = String(quotient);
    else if (fraction === null && /^[0-9+\-*/(). ]+$/.test(text)) return "program";
  }
  const match = /-?[0-9]+(\.[0-9]+)?/.exec(text);
  return match === null ? void 0 : Number(match[0]);
}
function textOf5(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

// src/readers/zeroeval/zeroeval.ts
var CHOICE_DATASETS = /* @__PURE__ */ new Set(["mmlu-redux"]);
var NUMBER_DATASETS = /* @__PURE__ */ new Set(["gsm", "math-l5"]);
var KEYS2 = ["session_id", "id", "chat_history", "output", "generator", "dataset"];
var zeroevalReader = {
  name: "zeroeval",
  title: "ZeroEval",
  looksFor: "an array of objects with session_id, id, chat_history, output, generator and dataset",
  accepts: (preview) => allHave(firstRows(preview), KEYS2),
  withoutQueries: (preview) => whyNotGraded(preview),
  read: byRuns(readZeroEval)
};
function whyNotGraded(preview) {
  const rows = firstRows(preview).filter((row) => !isGradable(row));
  if (rows.length === 0) return void 0;
  return `answers to ${shown(field(rows[0], "dataset"))} without a verdict and without a reference that an answer must equal; grade them with ZeroEval's src/evaluation and write a table with query, model and correct`;
}
function isGradable(row) {
  const dataset = field(row, "dataset");
  return Object.hasOwn(row, "matched") || typeof dataset === "string" && (CHOICE_DATASETS.has(dataset) || NUMBER_DATASETS.has(dataset));
}
async function readZeroEval(files, sink, options) {
  for (const { file } of files) {
    const out = sink.open(file, "zeroeval");
    onlyMetric(options, "matched", file);
    await readAnswers4(file, out, options);
  }
}
async function readAnswers4(file, sink, options) {
  const counts = { derived: 0, withoutAnswer: 0, programs: 0, furtherSamples: 0 };
  for await (const { row, line } of wholeRows(file, sink)) {
    const place = { file: file.path, line };
    const model = requiredText(row, "generator", place);
    const outputs = outputsOf(row, place);
    counts.furtherSamples += Math.max(0, outputs.length - 1);
    sink.logged({ system: argumentFacts(field(row, "configs"), model) }, model);
    const graded2 = grade(row, outputs[0], model, place);
    if (!Object.hasOwn(row, "matched")) counts.derived += 1;
    if (graded2 !== void 0 && graded2.answer === void 0) counts.withoutAnswer += 1;
    if (graded2 !== void 0 && graded2.correct === void 0) counts.programs += 1;
    const result = graded2 === void 0 ? "error" : graded2.correct ?? "unscored";
    const details = options.details ? { details: detailsFor(row, graded2, outputs[0]) } : {};
    sink.record({
      model,
      task: requiredText(row, "dataset", place),
      id: requiredText(row, "id", place),
      result,
      line,
      ...details
    });
  }
  say2(sink, counts);
}
function say2(sink, counts) {
  const { derived, withoutAnswer, programs, furtherSamples } = counts;
  if (derived > 0)
    sink.warn(`the file holds no verdicts; ${derived} were derived by ZeroEval's own rule from answer and reference`);
  if (withoutAnswer > 0)
    sink.warn(`${withoutAnswer} outputs hold no answer that could be found and count as wrong, as in ZeroEval`);
  if (programs > 0) sink.warn(`${programs} answers are sums that ZeroEval would run as a program: unscored`);
  if (furtherSamples > 0) sink.setAside("further samples of a query: ZeroEval grades the first", furtherSamples);
}
function grade(row, output, model, place) {
  if (Object.hasOwn(row, "matched")) return logged(row, place);
  if (!isGradable(row)) {
    throw new UserError(
      `rows of the data set ${shown(field(row, "dataset"))} carry neither a verdict nor a reference that an answer must equal.`,
      "Grade them with ZeroEval's src/evaluation and write a table with query, model and correct.",
      place
    );
  }
  if (output === void 0) return void 0;
  return CHOICE_DATASETS.has(field(row, "dataset")) ? gradeChoice(row, output, place) : gradeNumber(row, output, model, place);
}
function logged(row, place) {
  const matched = field(row, "matched");
  if (typeof matched !== "boolean" && matched !== "No answer extracted") {
    throw new UserError(
      `"matched" is ${shown(matched)}, neither true, false nor "No answer extracted".`,
      "Grade the answers again.",
      place
    );
  }
  const raw = (key) => {
    const value = field(row, key);
    return isObject(value) ? optionalText(field(value, "raw")) : void 0;
  };
  const answer = matched === "No answer extracted" ? void 0 : raw("model_answer") ?? "";
  return { answer, reference: raw("correct_answer") ?? "", correct: matched === true };
}
function outputsOf(row, place) {
  const outputs = field(row, "output");
  const isList = Array.isArray(outputs) && outputs.every((output) => typeof output === "string" || output === null);
  if (isList) return outputs.map((output) => output ?? void 0);
  throw new UserError(
    `"output" is ${shown(outputs)}, not a list of texts.`,
    "Write the file again with the harness.",
    place
  );
}
function detailsFor(row, graded2, output) {
  const chat = field(row, "chat_history");
  return detailsOf({
    answer: graded2?.answer ?? output,
    reference: graded2?.reference,
    prompt: Array.isArray(chat) ? optionalText(chat[0]) : void 0,
    subject: optionalText(field(row, "subject"))
  });
}

// src/readers/registry.ts
var READERS = [
  inspectReader,
  lightevalReader,
  promptfooReader,
  lmEvalReader,
  openaiEvalsReader,
  deepevalReader,
  sweBenchReader,
  evalplusReader,
  bigcodebenchReader,
  helmReader,
  opencompassReader,
  livebenchReader,
  mtBenchReader,
  alpacaEvalReader,
  arenaHardReader,
  simpleEvalsReader,
  mmluProReader,
  zeroevalReader,
  matharenaReader,
  bbhReader,
  evalArenaReader,
  ghModelsReader,
  terminalBenchReader,
  harborReader,
  tau2BenchReader,
  bfclReader,
  hleReader,
  aiderReader,
  junitReader,
  csvReader,
  jsonTableReader,
  parquetTableReader,
  xlsxReader
];

// src/readers/load.ts
async function loadResults(files, format, sink, options, onFile) {
  const candidates = format === "auto" ? READERS : [readerNamed(format)];
  const setAside2 = [];
  const faults = [];
  const byReading = /* @__PURE__ */ new Map();
  const empty = [];
  const leaveOut = ({ file, preview }) => {
    const { rule, mend, place } = unknownKind(file, preview, candidates, options);
    const fault = new UserError(rule, mend, place);
    if (file.walked !== true || mayBeResults(file, preview)) throw fault;
    faults.push(fault);
    setAside2.push({ path: file.path, why: rule.replace(/\.$/, "") });
  };
  for (const file of files) {
    onFile(file);
    const preview = await previewFile(file);
    const reader = candidates.find((candidate) => candidate.accepts(preview, options));
    const why = reader?.withoutQueries?.(preview);
    if (why !== void 0) {
      setAside2.push({ path: file.path, why });
    } else if (reader === void 0) {
      if (preview.kind === "empty") empty.push({ file, preview });
      else leaveOut({ file, preview });
    } else {
      let group = byReading.get(reader.read);
      if (group === void 0) byReading.set(reader.read, group = { readers: /* @__PURE__ */ new Set(), files: [] });
      group.readers.add(reader);
      group.files.push({ file, preview });
    }
  }
  for (const one of empty) {
    const group = [...byReading.values()].find(
      ({ readers, files: files2 }) => [...readers].some((reader) => reader.takesEmpty?.(one.file.path, files2))
    );
    if (group === void 0) leaveOut(one);
    else group.files.push(one);
  }
  if (byReading.size === 0) throw faults.length === 1 && files.length === 1 ? faults[0] : noResults(setAside2);
  checkChoices(
    [...byReading.values()].flatMap(({ readers }) => [...readers]),
    options
  );
  let opened = 0;
  const mends = [];
  const counting = {
    open(file, name) {
      opened += 1;
      return sink.open(file, name);
    }
  };
  for (const [read3, group] of byReading) {
    for (const { path: path7, why, mend } of await read3(group.files, counting, options) ?? []) {
      setAside2.push({ path: path7, why });
      if (mend !== void 0) mends.push({ path: path7, mend });
    }
  }
  if (opened === 0)
    throw noResults(
      setAside2,
      // What is to be done about a page of text helps nobody.
      (mends.find(({ path: path7 }) => !/\.(?:md|txt|log|ya?ml|html?)$/i.test(path7)) ?? mends[0])?.mend
    );
  return setAside2;
}
function checkChoices(readers, options) {
  for (const name of ["judge", "filter"]) {
    if (options[name] === void 0 || readers.some(({ chooses }) => chooses?.includes(name))) continue;
    throw new UserError(
      `\`${name}\`: ${quote(options[name])} chooses nothing in these results (${readers.map(({ title }) => title).join(", ")}).`,
      `Leave \`${name}\` out.`
    );
  }
}
function mayBeResults({ path: path7 }, preview) {
  if (preview.kind === "lfs-pointer" || "isBroken" in preview && preview.isBroken === true) return true;
  const isEmpty = preview.kind === "empty" || preview.kind === "csv" && preview.rows.length === 0 && !isOfReport(preview.header);
  return isCut(preview) || isEmpty && NAMED_LIKE_RESULTS.test(path7);
}
function isOfReport([first, second]) {
  return first === "query_id" && (second === "reference_hash" || second === "models_wrong");
}
var NAMED_LIKE_RESULTS = /\.(?:csv|tsv|json|jsonl|ndjson|parquet|xlsx|eval)(?:\.(?:gz|zst|zstd))?$/i;
function isCut(preview) {
  return (preview.kind === "json-object" || preview.kind === "json-array") && preview.isCut === true;
}
function noResults(setAside2, mend) {
  const byReason = /* @__PURE__ */ new Map();
  for (const { path: path7, why } of setAside2) byReason.set(why, [...byReason.get(why) ?? [], quote(path7)]);
  const reasons = [...byReason].map(([why, paths]) => `${listed(paths, 2, String)} (${why})`);
  return new UserError(
    `no file holds results per query${reasons.length > 0 ? `: ${listed(reasons, 5, String)}` : ""}.`,
    mend ?? "Point `results` at the files with one record per query."
  );
}
function readerNamed(format) {
  const reader = READERS.find(({ name }) => name === format);
  if (reader !== void 0) return reader;
  throw new UserError(
    `\`format\`: ${quote(format)} is not known.`,
    `Known: auto, ${READERS.map(({ name }) => name).join(", ")}.`
  );
}
function unknownKind(file, preview, readers, options) {
  const place = { file: file.path };
  const unfinished2 = "Did the evaluation end before it wrote its results? If the file is to hold none, take it away with a `!` pattern in `results`.";
  switch (preview.kind) {
    case "empty":
      return { rule: "the file is empty.", mend: unfinished2, place };
    case "lfs-pointer":
      return {
        rule: "this is a Git LFS pointer, not the file itself.",
        mend: "Check out with `lfs: true`, or run `git lfs pull` first.",
        place
      };
    case "unreadable":
      return {
        rule: `the file cannot be read: ${preview.because}.`,
        mend: "Give results as UTF-8 text (CSV, JSON, JSON lines), as Parquet, as an Excel workbook (.xlsx), or as an archive of these.",
        place
      };
    case "xml":
      return {
        rule: `no reader knows this file; it is XML, and its outermost element is ${quote(preview.root)}.`,
        mend: "Give results as CSV, JSON, JSON lines, Parquet or .xlsx, or as JUnit XML.",
        place
      };
    case "csv":
      if (preview.rows.length > 0) break;
      return { rule: "the table has a header and no rows.", mend: unfinished2, place: { ...place, line: 1 } };
  }
  if (isCut(preview)) {
    return {
      rule: "the file is JSON that ends inside a value: it is cut short.",
      mend: "Write the file again, or leave it out.",
      place
    };
  }
  const [only] = readers.length === 1 ? readers : [];
  const what = `${only === void 0 ? "no reader knows this file" : `this is no ${only.title} file`}; ${seen2(preview)}`;
  if (wouldBeScores(preview, readers, options)) {
    const rule = `${what}, and its numbers lie beyond 0 to 1.`;
    return {
      rule,
      mend: `If they are scores, ${SET_THRESHOLD}; if not, leave the file out.`,
      place
    };
  }
  return { rule: `${what}.`, mend: only === void 0 ? OTHER_FILE : lookedFor(only), place };
}
function wouldBeScores(preview, readers, options) {
  if (options.passThreshold > 1) return false;
  return readers.some((reader) => reader.accepts(preview, { ...options, passThreshold: 2 }));
}
var OTHER_FILE = "Give a table of one row per query, or what a harness wrote (docs/formats.md lists them); a `!` pattern in `results` leaves the file out.";
function lookedFor({ title, looksFor }) {
  return `Looked for ${title} (${looksFor}). With \`format: auto\` the others are tried.`;
}
function seen2(preview) {
  const names = (keys) => keys.slice(0, 8).map(quote).join(", ") || "none";
  const keysOf = (value) => typeof value === "object" && value !== null ? names(Object.keys(value)) : `no keys but ${quote(value)}`;
  switch (preview.kind) {
    case "zip":
      return `its entries begin with ${names(preview.entries)}`;
    case "parquet":
      return `its columns begin with ${names(preview.columns)}`;
    case "csv":
      return `its header begins with ${names(preview.header)}`;
    case "json-object":
      return `its keys begin with ${keysOf(preview.value)}`;
    case "json-array":
    case "json-lines":
      return `the keys of its first item begin with ${keysOf(preview.items[0])}`;
    default:
      return "nothing of it is known";
  }
}

export {
  RowLabels,
  queryKey,
  OutcomeTable,
  csvRows,
  previewFile,
  loadResults,
  accessOf,
  LEAVE_IT,
  repositoryOf,
  ApiFailure,
  incomplete,
  PATIENCE,
  connect,
  shownPath,
  expiredFault,
  listFault,
  at,
  isPositiveInteger,
  isText,
  listArtifacts,
  scratchFolder,
  DOWNLOAD_RETRIES,
  openArtifacts,
  openSources,
  referenceHashes
};
