import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  integer
} from "./chunk-A6NMTJM7.js";
import {
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";

// src/formats/json/nesting.ts
var DEEPEST = 1e3;
var [QUOTE, BACKSLASH] = [34, 92];
var OPENING = [91, 123];
var CLOSING = [93, 125];
function isTooDeep(text) {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i];
    if (inString && byte === BACKSLASH) i += 1;
    else if (byte === QUOTE) inString = !inString;
    else if (inString) continue;
    else if (OPENING.includes(byte)) depth += 1;
    else if (CLOSING.includes(byte)) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

// src/formats/json/parse.ts
import { isUtf8 } from "node:buffer";
function parseJson(bytes) {
  if (!isUtf8(bytes)) throw new SyntaxError("the text is not UTF-8");
  const text = bytes.toString("utf8");
  if (LONG_INTEGER.test(text)) return parseTolerantly(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!BARE_CONSTANT.test(text)) throw error;
    return parseTolerantly(text);
  }
}
var LONG_INTEGER = /(?:^|[\s,:[])-?[0-9]{16,}(?![0-9.eE])/;
var BARE_CONSTANT = /NaN|Infinity/;
var TOKENS = /"|-?Infinity|NaN|-?[0-9][0-9.eE+-]*/g;
var MARK = "\uE0B7";
var MARKED = /\ue0b7|\\u[eE]0[bB]7/y;
function parseTolerantly(text) {
  const pieces = [];
  let copied = 0;
  const tokens = new RegExp(TOKENS);
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const start = match.index;
    const isString = match[0] === '"';
    const end = isString ? endOfString(text, start) : tokens.lastIndex;
    tokens.lastIndex = end;
    const marked = isString ? markString(text, start) : markBare(match[0]);
    if (marked === void 0 || isKey(text, end)) continue;
    pieces.push(text.slice(copied, start), marked);
    copied = isString ? start + 1 : end;
  }
  pieces.push(text.slice(copied));
  return unmark(JSON.parse(pieces.join("")));
}
function endOfString(text, start) {
  for (let quote2 = text.indexOf('"', start + 1); quote2 !== -1; quote2 = text.indexOf('"', quote2 + 1)) {
    let slashes = 0;
    while (text[quote2 - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return quote2 + 1;
  }
  return text.length;
}
function markString(text, start) {
  MARKED.lastIndex = start + 1;
  return MARKED.test(text) ? `"${MARK}` : void 0;
}
function markBare(token) {
  if (token.endsWith("Infinity") || token === "NaN") return `"${MARK}${token}"`;
  return /^-?[1-9][0-9]{15,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${MARK}=${token}"` : void 0;
}
function isKey(text, end) {
  let next = end;
  while (" 	\r\n".includes(text[next] ?? ":")) next += 1;
  return text[next] === ":";
}
function unmark(value) {
  const root = { value };
  const open = [root];
  for (let container = open.pop(); container !== void 0; container = open.pop()) {
    for (const key of Object.keys(container)) {
      const item = container[key];
      if (typeof item === "string" && item.startsWith(MARK)) container[key] = unmarked(item.slice(MARK.length));
      else if (typeof item === "object" && item !== null) open.push(item);
    }
  }
  return root.value;
}
function unmarked(rest) {
  if (rest.startsWith(MARK)) return rest;
  return rest.startsWith("=") ? rest.slice(1) : Number(rest);
}
function parseOpening(text) {
  const closers = [];
  let end = 0;
  let isKey2 = false;
  const tokens = /"[^"\\]*(?:\\[^][^"\\]*)*"|"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const token = match[0];
    if (token === '"' || closers.length === DEEPEST) break;
    if (token === "{" || token === "[") {
      closers.push(token === "{" ? "}" : "]");
      isKey2 = token === "{";
      end = tokens.lastIndex;
    } else if (token === "}" || token === "]") {
      closers.pop();
      end = tokens.lastIndex;
      if (closers.length === 0) break;
    } else if (token === ":") {
      isKey2 = false;
    } else if (token === ",") {
      isKey2 = closers.at(-1) === "}";
    } else if (!isKey2 && tokens.lastIndex < text.length) {
      end = tokens.lastIndex;
    }
  }
  if (end === 0) return void 0;
  try {
    return parseJson(Buffer.from(text.slice(0, end) + closers.reverse().join("")));
  } catch {
    return void 0;
  }
}

// src/formats/json/scanner.ts
import { isUtf8 as isUtf82 } from "node:buffer";
var MiB = 2 ** 20;
var JsonSyntaxError = class extends Error {
  constructor(message, line) {
    super(message);
    this.line = line;
  }
  line;
};
var QUOTE2 = 34;
var BACKSLASH2 = 92;
var NEWLINE = 10;
var [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [123, 125, 91, 93];
var [COMMA, COLON] = [44, 58];
var BYTE_ORDER_MARK = [239, 187, 191];
var JsonScanner = class {
  constructor(handler, limit = 128 * MiB, line = 1) {
    this.handler = handler;
    this.limit = limit;
    this.line = line;
  }
  handler;
  limit;
  line;
  /** Values seen at the root, complete ones. */
  roots = 0;
  /** The line reached. */
  get lines() {
    return this.line;
  }
  /** The line on which the value that is being taken or passed over begins, undefined between values. */
  get openSince() {
    return this.mode === void 0 ? void 0 : this.startLine;
  }
  /** How many bytes of a byte order mark have been seen; 3 once anything else has. */
  markBytes = 0;
  path = [];
  /** For each entered container: whether it is an array. */
  arrays = [];
  /** What may come next inside the entered container. */
  expecting = "value";
  /** The value being taken or passed over, if any. */
  mode;
  depth = 0;
  scalar = false;
  inString = false;
  escaped = false;
  parts = [];
  size = 0;
  startLine = 1;
  write(chunk) {
    let i = 0;
    while (i < chunk.length && this.markBytes < 3) {
      if (chunk[i] === BYTE_ORDER_MARK[this.markBytes]) [i, this.markBytes] = [i + 1, this.markBytes + 1];
      else this.markBytes = 3;
    }
    while (i < chunk.length) i = this.mode === void 0 ? this.between(chunk, i) : this.inside(chunk, i);
  }
  /** Ends the input. True when it ended between values, false when it was cut inside one. */
  end() {
    if (this.mode !== void 0 && this.scalar && this.arrays.length === 0) this.finish(Buffer.alloc(0));
    return this.mode === void 0 && this.arrays.length === 0;
  }
  /** Punctuation and white space between values. */
  between(chunk, i) {
    const byte = chunk[i];
    if (byte === NEWLINE) this.line += 1;
    if (byte === NEWLINE || byte === 32 || byte === 13 || byte === 9) return i + 1;
    if (this.arrays.length === 0) return this.startValue(byte, i);
    const isArray = this.arrays[this.arrays.length - 1];
    const mayClose = this.expecting === "first" || this.expecting === "comma";
    if (mayClose && byte === (isArray ? CLOSE_ARRAY : CLOSE_OBJECT)) {
      this.leave();
    } else if (this.expecting === "comma" && byte === COMMA) {
      if (isArray) this.path[this.path.length - 1] = this.path[this.path.length - 1] + 1;
      this.expecting = isArray ? "value" : "key";
    } else if (this.expecting === "colon" && byte === COLON) {
      this.expecting = "value";
    } else if (this.expecting === "value" || this.expecting === "first" && isArray) {
      return this.startValue(byte, i);
    } else if (byte === QUOTE2 && (this.expecting === "key" || this.expecting === "first")) {
      this.begin("key");
    } else {
      throw new JsonSyntaxError(`unexpected ${quote(String.fromCharCode(byte))}`, this.line);
    }
    return this.mode === "key" ? i : i + 1;
  }
  startValue(byte, i) {
    if (byte === COMMA || byte === COLON || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
      throw new JsonSyntaxError(`unexpected ${quote(String.fromCharCode(byte))}`, this.line);
    }
    const choice = this.handler.select(this.path, byte);
    if (choice === "enter" && (byte === OPEN_OBJECT || byte === OPEN_ARRAY)) {
      const isArray = byte === OPEN_ARRAY;
      this.arrays.push(isArray);
      this.path.push(isArray ? 0 : "");
      this.expecting = "first";
      return i + 1;
    }
    this.begin(choice === "skip" ? "skip" : "take");
    return i;
  }
  begin(mode) {
    this.mode = mode;
    this.depth = 0;
    this.scalar = false;
    this.startLine = this.line;
  }
  /** Goes through the current value from `start`; returns where the value or the chunk ends. */
  inside(chunk, start) {
    let i = start;
    while (i < chunk.length) {
      if (this.inString) {
        i = this.throughString(chunk, i);
        if (this.inString) break;
        if (this.depth === 0) return this.finish(chunk.subarray(start, i), i);
        continue;
      }
      const byte = chunk[i];
      if (byte === QUOTE2) {
        if (this.scalar) throw new JsonSyntaxError("unexpected quote", this.line);
        this.inString = true;
        i += 1;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        this.depth += 1;
        if (this.depth > DEEPEST && this.mode === "take") {
          throw new JsonSyntaxError(`a value is nested more than ${integer(DEEPEST)} levels deep`, this.line);
        }
        i += 1;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (this.depth === 0) return this.finish(chunk.subarray(start, i), i);
        this.depth -= 1;
        i += 1;
        if (this.depth === 0) return this.finish(chunk.subarray(start, i), i);
      } else if (this.depth === 0) {
        const ends = byte === COMMA || byte === NEWLINE || byte === 32 || byte === 13 || byte === 9;
        if (ends) return this.finish(chunk.subarray(start, i), i);
        this.scalar = true;
        i += 1;
      } else {
        if (byte === NEWLINE) this.line += 1;
        i += 1;
      }
    }
    this.keep(chunk.subarray(start));
    return chunk.length;
  }
  /**
   * From inside a string to behind its closing quote, or to the end of the chunk.
   *
   * JSON has no line ends inside strings. Were they let through, a line that was cut inside a string would swallow all
   * that follow it.
   */
  throughString(chunk, start) {
    let escaped = this.escaped;
    for (let i = start; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === NEWLINE) throw new JsonSyntaxError("a string is not closed at the end of its line", this.line);
      if (escaped) {
        escaped = false;
      } else if (byte === BACKSLASH2) {
        escaped = true;
      } else if (byte === QUOTE2) {
        this.inString = false;
        this.escaped = false;
        return i + 1;
      }
    }
    this.escaped = escaped;
    return chunk.length;
  }
  keep(part) {
    if (this.mode === "skip" || part.length === 0) return;
    this.grow(part.length);
    this.parts.push(Buffer.from(part));
  }
  grow(bytes) {
    this.size += bytes;
    if (this.size > this.limit)
      throw new JsonSyntaxError(
        `one value is longer than ${this.limit < MiB ? `${this.limit} bytes` : `${this.limit / MiB} MiB`}`,
        this.startLine
      );
  }
  finish(last, next = 0) {
    const mode = this.mode;
    if (mode !== "skip") this.grow(last.length);
    this.mode = void 0;
    let bytes = last;
    if (this.parts.length > 0) {
      bytes = Buffer.concat([...this.parts, last]);
      this.parts = [];
    }
    this.size = 0;
    if (mode === "key") {
      this.path[this.path.length - 1] = keyText(bytes, this.startLine);
      this.expecting = "colon";
      return next;
    }
    if (mode === "take") this.handler.value(this.path, bytes, this.startLine);
    this.ended();
    return next;
  }
  leave() {
    this.arrays.pop();
    this.path.pop();
    this.handler.leave?.(this.path, this.line);
    this.ended();
  }
  ended() {
    this.expecting = "comma";
    if (this.arrays.length === 0) this.roots += 1;
  }
};
function keyText(bytes, line) {
  if (!isUtf82(bytes)) throw new JsonSyntaxError("a key is not UTF-8", line);
  if (!bytes.includes(BACKSLASH2)) return bytes.toString("utf8", 1, bytes.length - 1);
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new JsonSyntaxError("a key with a broken escape", line);
  }
}

// src/formats/json/read.ts
async function* jsonValues(file, select) {
  yield* scan(file, {
    select: (path, first, scanner) => {
      if (path.length === 0) refuseSecond(scanner);
      return select(path, first);
    },
    found: (path, value, line) => ({ path: [...path], value, line })
  });
}
async function* jsonRows(file, onCut = () => void 0, only, firstLine = 1) {
  let isArray = false;
  let row = /* @__PURE__ */ new Map();
  let rowLine = 1;
  const isRow = (path) => path.length === (isArray ? 1 : 0);
  yield* scan(file, {
    firstLine,
    select: (path, first, scanner) => {
      if (path.length === 0) {
        if (isArray) refuseSecond(scanner);
        else isArray = scanner.roots === 0 && firstLine === 1 && first === OPEN_ARRAY2;
        if (isArray) return "enter";
      }
      if (!isRow(path)) return only.has(String(path.at(-1))) ? "take" : "skip";
      if (only === void 0 || first !== OPEN_OBJECT2) return "take";
      row = /* @__PURE__ */ new Map();
      rowLine = scanner.lines;
      return "enter";
    },
    found: (path, value, line) => {
      if (isRow(path)) return { row: asRow(value, file, line), line };
      row.set(String(path.at(-1)), value);
      return void 0;
    },
    left: (path) => isRow(path) ? { row: Object.fromEntries(row), line: rowLine } : void 0,
    onCut: (scanner) => {
      if (isArray || scanner.roots === 0 && firstLine === 1) return false;
      const since = only === void 0 ? scanner.openSince : rowLine;
      if (since !== scanner.lines) throw new JsonSyntaxError("the value that begins here does not end", since);
      onCut();
      return true;
    }
  });
}
var OPEN_OBJECT2 = 123;
var OPEN_ARRAY2 = 91;
function refuseSecond(scanner) {
  if (scanner.roots > 0) throw new JsonSyntaxError("something follows the end of the value", scanner.lines);
}
function asRow(value, file, line) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new UserError(`a row is not a JSON object but ${quote(value)}.`, "Write one object for each record.", {
    file: file.path,
    line
  });
}
async function* scan(file, { select, found, left, onCut, firstLine = 1 }) {
  let batch = [];
  const scanner = new JsonScanner(
    {
      select: (path, first) => select(path, first, scanner),
      value: (path, bytes, line) => add2(found(path, parseAt(bytes, line), line)),
      leave: (path) => add2(left?.(path))
    },
    void 0,
    firstLine
  );
  const add2 = (item) => {
    if (item !== void 0) batch.push(item);
  };
  try {
    for await (const chunk of file.open()) {
      scanner.write(chunk);
      if (batch.length > 0) yield batch;
      batch = [];
    }
    if (!scanner.end() && onCut?.(scanner) !== true) {
      throw new JsonSyntaxError("the file ends inside a value: it is cut short", scanner.lines);
    }
    if (batch.length > 0) yield batch;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw new UserError(`not valid JSON: ${error.message}.`, "Write the file again, or leave it out.", {
      file: file.path,
      line: error.line
    });
  }
}
function parseAt(bytes, line) {
  try {
    return parseJson(bytes);
  } catch (error) {
    throw new JsonSyntaxError(reasonOf(error), line);
  }
}
function reasonOf(error) {
  if (error instanceof RangeError) return "a value is nested too deeply";
  const message = error instanceof Error ? error.message : "";
  const reason = message.replace(/,? (?:\.\.\.)?"[^]*$| in JSON at [^]*$/, "");
  return /^[\x20-\x7e]+$/.test(reason) ? reason : "an unexpected character";
}

// src/readers/tables/table.ts
var SAMPLE_BYTES = 8 * 1024 * 1024;
var SAMPLE_ROWS = 2e4;

// src/readers/tables/roles.ts
var ROLES = {
  query: [
    "query_id",
    "id",
    "question_id",
    "doc_id",
    "instance_id",
    "item_id",
    "example_id",
    "sample_id",
    "problem_id",
    "task_id",
    "test_id",
    "case_id",
    "prompt_id",
    "qid",
    "uid",
    "uuid",
    "idx",
    "index",
    "item"
  ],
  /** Texts that identify a query where there is no id: they are hashed, never shown. */
  text: ["query", "question", "prompt", "input", "instruction", "problem"],
  model: [
    "model",
    "model_id",
    "model_name",
    "model_name_or_path",
    "provider",
    "generator",
    "system",
    "engine",
    "deployment",
    "llm"
  ],
  outcome: [
    "correct",
    "is_correct",
    "passed",
    "resolved",
    "success",
    "outcome",
    "right",
    "pass",
    "score",
    "acc",
    "accuracy",
    "exact_match",
    "em",
    "pass_at_1",
    "result",
    "reward",
    "value",
    "grade"
  ],
  task: ["task", "task_name", "dataset", "dataset_name", "benchmark", "suite"],
  repeat: ["repeat", "repeat_index", "repetition", "epoch", "trial", "attempt", "sample_index", "replicate"],
  count: ["count"],
  error: ["error", "error_message", "exception"],
  subject: ["subject", "category", "domain", "topic", "subtask", "format"],
  answer: ["answer", "response", "output", "prediction", "pred", "completion", "generation"],
  reference: ["reference", "target", "expected", "gold", "ground_truth", "label", "solution"],
  judge: ["judge", "grader", "annotator", "scorer"],
  confidence: ["confidence", "probability", "prob"],
  cost: ["cost", "cost_usd", "price", "total_cost"],
  latency: ["latency", "latency_s", "duration", "time", "seconds"],
  inputTokens: ["input_tokens", "prompt_tokens"],
  outputTokens: ["output_tokens", "completion_tokens", "tokens"],
  stopReason: ["stop_reason", "finish_reason"],
  family: ["family", "vendor"],
  picked: ["picked", "picked_model", "routed_to", "routed_model", "selected_model", "chosen_model"],
  /** Known to be neither models nor needed. */
  other: [
    "split",
    "difficulty",
    "level",
    "temperature",
    "seed",
    "run",
    "run_id",
    "timestamp",
    "date",
    "created_at",
    "notes",
    "comment",
    "metadata",
    "choices",
    "options",
    "answer_index",
    "answer_idx",
    "gold_index",
    "url",
    "source",
    "type",
    "language",
    "version",
    "n",
    "total"
  ]
};
function normalName(name) {
  return name.trim().replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replace(/[\s.-]+/g, "_");
}
function columnFor(role, names) {
  return columnsFor(role, names)[0];
}
function columnsFor(role, names) {
  return ROLES[role].map((synonym) => names.indexOf(synonym)).filter((index) => index !== -1);
}
var KNOWN = new Set(Object.values(ROLES).flat());
function isKnownName(name) {
  return KNOWN.has(name);
}
function namesOf(role) {
  return ROLES[role];
}

// src/readers/tables/solve/evidence.ts
var words = (text) => new Set(text.split(/\s+/));
function wordsOf(normal) {
  return normal.split(/[^\p{L}\p{N}@]+/u).filter((word) => word !== "");
}
function hasWord(normal, among) {
  return wordsOf(normal).some((word) => among.has(word));
}
var isNamed = (role, normal) => namesOf(role).includes(normal);
var MODEL = words("model models llm llms");
var MODEL_TAIL = words(
  "model models llm llms name id key slug used alias label display selected universal identifier"
);
var MODEL_LIKE = words(
  "agent system engine backend checkpoint config configuration deployment experiment method solver candidate variant assistant policy approach arm setup pipeline submission bot network architecture algorithm technique strategy alias generator run participant player contestant competitor learner predictor classifier"
);
var MODEL_VERY_WEAK = words("provider name label team vendor version group");
var OTHER_MODEL = words(
  "judge grader grading oracle best routed router baseline reference embedding picked chosen annotator evaluator opponent teacher response output answer prediction"
);
function modelName({ normal, isPath }) {
  if (isPath) return 1;
  if (isNamed("picked", normal)) return -3;
  const parts = wordsOf(normal);
  if (parts.some((word) => OTHER_MODEL.has(word))) return -2;
  if (normal === "model" || normal === "model_name" || normal === "llm_name") return 3.2;
  if (parts.some((word) => MODEL.has(word)) && MODEL_TAIL.has(parts.at(-1))) return 3;
  if (normal === "provider" || normal === "system") return 1;
  if (parts.some((word) => MODEL_LIKE.has(word)) && (parts.length === 1 || /^(?:name|id|key|label|alias)$/.test(parts.at(-1))))
    return 2;
  if (/^run(?:_name|_label)$/.test(normal)) return 2;
  if (parts.some((word) => MODEL_VERY_WEAK.has(word))) return 0.5;
  if (isKnownName(normal) || taskName(normal) > 0 || repeatName(normal) > 0 || metricName(normal)) return -2;
  return 0;
}
var FAMILIES = /(?:^|[^a-z])(?:gpt|chatgpt|o[1-5](?:-mini|-preview|-pro)?|claude|opus|sonnet|haiku|llama|gemini|gemma|palm|mistral|mixtral|ministral|codestral|qwen|qwq|deepseek|phi|yi|command-?r|cohere|falcon|vicuna|alpaca|grok|nova|titan|jamba|dbrx|olmo|nemotron|granite|kimi|glm|chatglm|internlm|baichuan|starcoder|wizardlm|wizardcoder|codellama|solar|zephyr|hermes|davinci|curie|bard|t5|bert|openchat|minimax|ernie|hunyuan|aya|smollm|pythia|bloom|opt|mpt|stablelm|reka|sonar|magistral|devstral|athene|tulu|model)(?:[^a-z]|$)/i;
function looksLikeModel(text) {
  return FAMILIES.test(text) || /[-_ ./]v?[0-9]+(?:\.[0-9]+)*[bB]?(?:$|[-_ :@])/.test(text) && /[a-z]{2}/i.test(text) && !looksLikeVariant(text);
}
function namesFamily(text) {
  return FAMILIES.test(text) || /\w\/\w/.test(text) || /(?:^|[^a-z0-9])[0-9.]+[bB](?:$|[^a-z0-9])/.test(text);
}
function modelValues({ values }) {
  if (values.length === 0) return 0;
  const seen = values.slice(0, 200);
  return seen.filter((value) => FAMILIES.test(value)).length / seen.length;
}
var VARIANT = /^(?:.*[-_. ])?(?:rs|seed|run|rep|repeat|trial|attempt|epoch|sample|draw|pass|iter|iteration|round|rollout|try|fold|v|split)[-_ .]?[0-9]+$/i;
var GRADING = /(?:^|[-_. ])(?:strict|loose|lenient|greedy|sampled|cot|direct|zero-?shot|few-?shot|[0-9]+-?shot|raw|filtered|normalized)(?:[-_. ]|$)/i;
function looksLikeVariant(text) {
  return VARIANT.test(text) || /^[0-9]+$/.test(text);
}
function looksLikeGrading(text) {
  return GRADING.test(text);
}
var QUERY_NOUN = words(
  "query question prompt case test testcase task item example sample record row doc document instance problem input entry exercise challenge puzzle datapoint global dataset data eval uid uuid guid qid pid line sentence passage request scenario"
);
var QUERY_ID = words("id ids idx index key number no num nr hash uid uuid guid qid pid name ref");
var TEXT_NOUN = words(
  "question prompt input problem instruction query questions intent inputs text sentence passage goal"
);
function queryName({ normal, isPath }) {
  if (isPath) return 0.3;
  if (isNamed("query", normal)) return 3 - 0.01 * namesOf("query").indexOf(normal);
  const parts = wordsOf(normal);
  if (parts.some(
    (word) => MODEL.has(word) || word === "run" || word === "category" || word === "run_id" || word === "trace" || word === "trial"
  ))
    return -1;
  const last = parts.at(-1) ?? "";
  if (parts.some((word) => QUERY_NOUN.has(word)) && QUERY_ID.has(last)) return parts.length > 1 ? 2.9 : 2;
  if (isNamed("text", normal)) return 2.2;
  if (parts.length > 1 && TEXT_NOUN.has(last)) return 2.1;
  if (QUERY_NOUN.has(last) && parts.length === 1) return 2;
  if (QUERY_ID.has(last)) return parts.length === 1 ? 1.9 : 0.5;
  if (isKnownName(normal)) return -1;
  return 0;
}
function isTextName({ normal }) {
  return TEXT_NOUN.has(wordsOf(normal).at(-1) ?? "");
}
var TASK = words(
  "task dataset benchmark suite subject category domain topic subset subtask eval section language lang scenario discipline field area collection corpus"
);
function taskName(normal) {
  if (isNamed("task", normal)) return 3;
  const parts = wordsOf(normal);
  return parts.some((word) => TASK.has(word)) && !parts.some((word) => QUERY_ID.has(word) && word !== "name") && !parts.includes("score") ? 2 : 0;
}
var REPEAT = words(
  "repeat repeats epoch trial attempt seed run sample draw rep replicate replication iteration iter round rollout try pass generation"
);
function repeatName(normal) {
  if (isNamed("repeat", normal)) return 3;
  return wordsOf(normal).some((word) => REPEAT.has(word)) ? 2 : 0;
}
var METRIC = words("metric metrics measure criterion criteria scorer rubric aspect dimension evaluator feedback");
function metricName(normal) {
  return hasWord(normal, METRIC) || normal === "score_name";
}
function judgeName(normal) {
  return isNamed("judge", normal) || hasWord(normal, words("judge grader annotator rater reviewer"));
}
var BENCHMARKS = /^(?:mmlu|mmlu[-_ ]?pro|gsm8k|gsm|arc|arc[-_ ]?[ce].*|hellaswag|truthfulqa|winogrande|humaneval|human[-_ ]?eval|mbpp|math|math[-_ ]?500|aime.*|gpqa.*|bbh|drop|ifeval|boolq|piqa|squad.*|triviaqa|nq|code|coding|reasoning|writing|law|medicine|medical|history|biology|physics|chemistry|algebra|geometry|science|stem|humanities|qa|summari[sz]ation|translation|swe[-_ ]?bench.*|livecodebench.*|musr|hle|simpleqa|mathvista|mmmu.*|mgsm|alpaca.*|mt[-_ ]?bench|art|economics|finance|business|psychology|philosophy|english|french|german|spanish|chinese|easy|medium|hard)$/i;
function looksLikeTask(text) {
  return BENCHMARKS.test(text);
}

// src/readers/tables/raw/flatten.ts
var MAX_DEPTH = 8;
var MAX_LEAVES = 5e3;
var NAME_KEYS = /* @__PURE__ */ new Set([
  "name",
  "metric",
  "metric_name",
  "evaluator_name",
  "scorer",
  "key",
  "criterion",
  "evaluator"
]);
var VALUE_KEYS = ["score", "value", "result", "passed", "correct", "success"];
function leavesOf(row) {
  const leaves = /* @__PURE__ */ new Map();
  add(leaves, "", row, 0);
  return leaves;
}
function add(leaves, path, value, depth) {
  if (leaves.size >= MAX_LEAVES) return;
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) {
    leaves.set(path, value);
  } else if (Array.isArray(value)) {
    addList(leaves, path, value, depth);
  } else {
    const entries = Object.entries(value);
    for (const [key, inner] of entries) add(leaves, path === "" ? key : `${path}.${key}`, inner, depth + 1);
  }
}
function addList(leaves, path, list, depth) {
  const named = namedValues(list);
  if (named !== void 0) for (const [name, value] of named) add(leaves, `${path}.${name}`, value, depth + 1);
  else if (list.length === 1 && (typeof list[0] !== "object" || list[0] === null || !Array.isArray(list[0])))
    add(leaves, path, list[0], depth + 1);
  else leaves.set(path, list);
}
function namedValues(list) {
  const values = /* @__PURE__ */ new Map();
  for (const item of list) {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return void 0;
    const byName = new Map(Object.entries(item).map(([key2, value]) => [normalName(key2), value]));
    const name = [...byName].find(([key2, value]) => NAME_KEYS.has(key2) && typeof value === "string")?.[1];
    const key = VALUE_KEYS.find((known) => byName.has(known));
    if (typeof name !== "string" || name === "" || key === void 0 || values.has(name)) return void 0;
    values.set(name, byName.get(key));
  }
  return values.size === 0 ? void 0 : values;
}

// src/readers/common/rows.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function firstRows(preview) {
  if (preview.kind === "json-object") return [preview.value];
  if (preview.kind !== "json-lines" && preview.kind !== "json-array") return [];
  if (!preview.items.every(isObject)) return [];
  return preview.kind === "json-array" && preview.items.length > 1 ? preview.items.slice(0, -1) : preview.items;
}
function allHave(rows, keys) {
  return rows.length > 0 && rows.every((row) => keys.every((key) => Object.hasOwn(row, key)));
}
async function* wholeRows(file, sink) {
  let rows = 0;
  let isCut = false;
  for await (const batch of jsonRows(file, () => isCut = true)) {
    rows += batch.length;
    yield* batch;
  }
  if (rows === 0) {
    throw new UserError("the file holds no rows.", "Did the evaluation end before it wrote its results?", {
      file: file.path
    });
  }
  if (isCut) {
    sink.warn(
      `the last line is cut short and was left out, the ${rows} before it were read; the run may have been interrupted`
    );
  }
}
function requiredText(row, key, place) {
  const value = field(row, key);
  if (typeof value === "string" && value.trim() !== "") return value;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw new UserError(
    `${quote(key)} is ${shown(value)}, not an id or a name.`,
    "Write the file again with the harness.",
    place
  );
}
function scoreOf(value, key, place) {
  if (typeof value === "boolean") return value;
  if (value === null) return "unscored";
  if (typeof value === "number") return Number.isFinite(value) ? value : "unscored";
  throw new UserError(
    `${quote(key)} is ${shown(value)}, neither a number, true, false nor null.`,
    "Score the answers again.",
    place
  );
}
function field(row, key) {
  return Object.hasOwn(row, key) ? row[key] : void 0;
}
function optionalText(value) {
  return typeof value === "string" ? value : void 0;
}
function optionalNumber(value) {
  return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function detailsOf(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
function shown(value) {
  return value === void 0 ? "missing" : quote(value);
}
function onlyMetric(options, metric, file) {
  if (options.metric === void 0 || options.metric === metric) return;
  throw new UserError(`\`metric\`: ${quote(options.metric)} is not in the file.`, `There is only ${quote(metric)}.`, {
    file: file.path
  });
}
function unitScale(options, file) {
  if (options.passThreshold <= 1) return;
  throw new UserError(
    `the scores of this file go from 0 to 1, so that none could reach the pass threshold ${options.passThreshold}.`,
    "Set `pass-threshold` to at most 1.",
    { file: file.path }
  );
}
function keyOf(...parts) {
  return JSON.stringify(parts);
}

// src/readers/tables/raw/documents.ts
var KEY = "{key}";
var MODEL_KEY = "{model}";
var ROW_LIST = /^(?:rows?|data|results?|test_?results?|samples?|records?|items?|cases?|eval_case_results|tests?|examples?|instances?|questions?|outputs?|responses?|entries|evals|evaluations?|predictions?|details|runs?|trials?|suites?|test_?cases?|eval_results)$/i;
function rowsOfDocument(document) {
  if (Array.isArray(document)) return ofList(document, void 0);
  if (!isObject(document)) return void 0;
  return ofSplit(document) ?? ofColumns(document) ?? ofWrapper(document, void 0, 0) ?? ofKeyed(document) ?? [{ row: document, head: void 0 }];
}
var isRowList = (value) => Array.isArray(value) && value.length > 0 && value.every(isObject);
function ofSplit(document) {
  const { columns, data, index } = document;
  if (!Array.isArray(columns) || !Array.isArray(data) || data.length === 0 || !data.every(Array.isArray))
    return void 0;
  const names = columns.map((name) => Array.isArray(name) ? name.join(".") : String(name));
  const isNamed2 = Array.isArray(index) && index.length === data.length && index.some((value) => typeof value === "string");
  return data.map((cells, i) => ({
    row: Object.fromEntries([
      ...isNamed2 ? [[KEY, index[i]]] : [],
      ...names.map((name, at) => [name, cells[at]])
    ]),
    head: void 0
  }));
}
function ofColumns(document) {
  const entries = Object.entries(document);
  const lists = entries.filter((entry) => Array.isArray(entry[1]));
  if (entries.length < 2 || lists.length !== entries.length) return void 0;
  const length = lists[0][1].length;
  const isGrid = lists.every(
    ([, list]) => list.length === length && list.every((value) => !isObject(value) && !Array.isArray(value))
  );
  if (!isGrid || length === 0) return void 0;
  return Array.from({ length }, (_, i) => ({
    row: Object.fromEntries(lists.map(([name, list]) => [name, list[i]])),
    head: void 0
  }));
}
function ofWrapper(document, above, depth) {
  const lists = Object.entries(document).filter(([, value2]) => isRowList(value2));
  const named = lists.filter(([name2]) => ROW_LIST.test(name2));
  const [list] = named.length > 0 ? longestFirst(named) : lists.length === 1 && Object.keys(document).length <= 40 ? lists : [];
  if (list !== void 0) {
    const allLists = Object.values(document).length > 1 && Object.values(document).every(isRowList);
    if (allLists && named.length === 0) return void 0;
    return ofList(list[1], headOf(document, list[0], above));
  }
  if (depth >= 2) return void 0;
  const inner = Object.entries(document).filter(([name2, value2]) => isObject(value2) && ROW_LIST.test(name2));
  if (inner.length !== 1) return void 0;
  const [[name, value]] = inner;
  const keyed = ofKeyed(value);
  return ofWrapper(value, headOf(document, name, above), depth + 1) ?? keyed?.map(({ row }) => ({ row, head: headOf(document, name, above) }));
}
function longestFirst(lists) {
  return [...lists].sort((a, b) => b[1].length - a[1].length);
}
function ofList(list, head) {
  const items = list.filter(isObject);
  if (items.length === 0) return void 0;
  const nested = nestedList(items);
  if (nested === void 0) return items.map((row) => ({ row, head }));
  return items.flatMap((item) => {
    const inner = item[nested];
    const above = headOf(item, nested, head);
    return isRowList(inner) ? ofList(inner, above) ?? [] : [];
  });
}
function nestedList(items) {
  const keys = Object.keys(items[0]).filter((key) => ROW_LIST.test(key) && isRowList(items[0][key]));
  return keys.find((key) => {
    const lists = items.map((item) => item[key]);
    const several = lists.filter(
      (value) => isRowList(value) && value.length > 1 && !value.some((row) => "role" in row || "name" in row || "evaluatorName" in row)
    );
    return several.length > items.length / 2;
  });
}
function headOf(document, without, above) {
  const own = Object.fromEntries(
    Object.entries(document).filter(([name, value]) => name !== without && !Array.isArray(value))
  );
  const head = /* @__PURE__ */ new Map();
  for (const [path, value] of leavesOf(own)) {
    const isShort = typeof value !== "object" && (typeof value !== "string" || value.length <= 200);
    if (isShort && head.size < 100) head.set(path, value);
  }
  for (const [path, value] of above ?? []) if (!head.has(path)) head.set(path, value);
  return head;
}
function ofKeyed(document) {
  const entries = Object.entries(document);
  if (entries.length < 2) return void 0;
  if (entries.every(([, value]) => isRowList(value)))
    return entries.flatMap(
      ([key, list]) => list.map((row) => ({ row, head: /* @__PURE__ */ new Map([[KEY, key]]) }))
    );
  const objects = entries.filter((entry) => isObject(entry[1]));
  if (objects.length !== entries.length || !areAlike(objects.map(([, value]) => value))) return void 0;
  return ofModels(objects) ?? ofGrid(objects) ?? objects.map(([key, row]) => ({ row: { [KEY]: key, ...row }, head: void 0 }));
}
function ofModels(objects) {
  const inner = objects.map(([, row]) => Object.entries(row));
  const areRows = inner.every(
    (entries) => entries.length >= 2 && entries.every(([, value]) => isObject(value)) && areAlike(entries.map(([, value]) => value))
  );
  if (!areRows || 2 * objects.filter(([name]) => looksLikeModel(name)).length <= objects.length) return void 0;
  return objects.flatMap(
    ([model, row]) => Object.entries(row).map(([key, value]) => ({
      row: { [KEY]: key, ...value },
      head: /* @__PURE__ */ new Map([[MODEL_KEY, model]])
    }))
  );
}
function ofGrid(objects) {
  const keys = Object.keys(objects[0][1]);
  const isGrid = objects.every(
    ([, row]) => Object.keys(row).length === keys.length && keys.every((key) => key in row && !isObject(row[key]) && !Array.isArray(row[key]))
  );
  if (!isGrid || keys.length <= objects.length) return void 0;
  if (keys.length < 2 * objects.length && !objects.every(([name]) => looksLikeModel(name))) return void 0;
  return keys.map((key) => ({
    row: { [KEY]: key, ...Object.fromEntries(objects.map(([name, row]) => [name, row[key]])) },
    head: void 0
  }));
}
function areAlike(objects) {
  const first = new Set(Object.keys(objects[0]));
  if (first.size === 0) return false;
  return objects.slice(1, 50).every((object) => {
    const keys = Object.keys(object);
    const shared = keys.filter((key) => first.has(key)).length;
    return 2 * shared >= Math.max(first.size, keys.length);
  });
}

// src/readers/tables/raw/json.ts
var MAX_DOCUMENT = 256 * 1024 * 1024;
async function jsonTable(file, preview) {
  if (preview.kind === "json-object" || preview.kind === "json-array" && nestsRows(preview.items)) {
    const bytes = await file.bytes();
    if (bytes.length > MAX_DOCUMENT) return void 0;
    const document = tryParse(bytes);
    const rows = document === void 0 ? void 0 : rowsOfDocument(document);
    return rows === void 0 ? void 0 : new JsonTable(file, rows, true, rows.length === 1 && !Array.isArray(document));
  }
  const sample = [];
  const lines = [];
  let size = 0;
  let isWhole = true;
  let fault;
  const seen = counted(file, (bytes) => size += bytes);
  try {
    rows: for await (const batch of jsonRows(seen)) {
      for (const { row, line } of batch) {
        if (sample.length === SAMPLE_ROWS) {
          isWhole = false;
          break rows;
        }
        sample.push({ row, head: void 0 });
        lines.push(line);
      }
      if (size > SAMPLE_BYTES) {
        isWhole = false;
        break;
      }
    }
  } catch (error) {
    isWhole = false;
    fault = error;
  }
  if (sample.length === 0) for (const item of firstObjects(preview)) sample.push({ row: item, head: void 0 });
  if (sample.length === 0) return void 0;
  return new JsonTable(file, sample, isWhole, false, "json", lines, fault);
}
function tryParse(bytes) {
  if (isTooDeep(bytes)) return void 0;
  try {
    return parseJson(bytes.subarray(bytes[0] === 239 && bytes[1] === 187 ? 3 : 0));
  } catch {
    return void 0;
  }
}
function firstObjects(preview) {
  if (preview.kind === "json-object") return [preview.value];
  if (preview.kind !== "json-array" && preview.kind !== "json-lines") return [];
  return preview.items.filter(
    (item) => typeof item === "object" && item !== null && !Array.isArray(item)
  );
}
function nestsRows(items) {
  const rows = rowsOfDocument(items);
  return rows !== void 0 && rows.length > 0 && rows[0].head !== void 0;
}
function counted(file, add2) {
  return {
    ...file,
    async *open() {
      for await (const chunk of file.open()) {
        add2(chunk.length);
        yield chunk;
      }
    }
  };
}
var JsonTable = class {
  constructor(file, first, isWhole, isOneObject, format = "json", lines, fault) {
    this.file = file;
    this.first = first;
    this.isWhole = isWhole;
    this.isOneObject = isOneObject;
    this.format = format;
    this.fault = fault;
    this.hasLines = lines !== void 0;
    const leaves = first.map(leavesOfRow);
    const topKeys = /* @__PURE__ */ new Map();
    for (const { row } of first) for (const key of Object.keys(row)) topKeys.set(key, key);
    const columns = /* @__PURE__ */ new Set();
    for (const row of leaves) for (const path of row.keys()) columns.add(path);
    this.columns = [...columns];
    this.topKeys = new Map(this.columns.map((path) => [path, topKeyOf(path, topKeys)]));
    this.sample = leaves.map((row, i) => ({
      cells: cellsOf(row, this.columns),
      // 0: not known, the row comes from the opening of a file that cannot be read.
      line: lines?.[i] ?? 0
    }));
    this.isWordy = first.length > 0 && lettersOf(first[0].row, WORDY) > WORDY;
  }
  file;
  first;
  isWhole;
  isOneObject;
  format;
  fault;
  columns;
  sample;
  hasLines;
  notes = [];
  /** Keys of the rows themselves in which each column lies. */
  topKeys;
  isWordy;
  async *rows({ wanted, onNewKey, onCut, rest } = {}) {
    if (!this.hasLines) {
      yield this.first.map((row) => ({ cells: cellsOf(leavesOfRow(row), this.columns), line: 1 }));
      return;
    }
    const only = wanted !== void 0 && this.isWordy ? new Set([...wanted].map((path) => this.topKeys.get(path) ?? path)) : void 0;
    const known = new Set(this.topKeys.values());
    const file = rest === void 0 ? this.file : { ...this.file, open: () => rest.chunks };
    for await (const batch of jsonRows(file, onCut, only, rest?.line)) {
      yield batch.map(({ row, line }) => {
        if (onNewKey !== void 0) {
          for (const key of Object.keys(row)) if (!known.has(key)) onNewKey(key, line);
        }
        return { cells: cellsOf(leavesOf(row), this.columns), line };
      });
    }
  }
};
var WORDY = 4096;
function lettersOf(value, most) {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 4;
  let letters = 0;
  for (const [key, part] of Object.entries(value)) {
    letters += key.length + lettersOf(part, most - letters);
    if (letters > most) break;
  }
  return letters;
}
function leavesOfRow({ row, head }) {
  const leaves = leavesOf(row);
  for (const [path, value] of head ?? []) if (!leaves.has(path)) leaves.set(path, value);
  return leaves;
}
function topKeyOf(path, keys) {
  for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) {
    const key = path.slice(0, end);
    if (keys.has(key)) return key;
  }
  return path;
}
function cellsOf(leaves, columns) {
  return columns.map((path) => leaves.get(path));
}

export {
  isTooDeep,
  parseJson,
  parseOpening,
  JsonSyntaxError,
  JsonScanner,
  jsonValues,
  jsonRows,
  isObject,
  firstRows,
  allHave,
  wholeRows,
  requiredText,
  scoreOf,
  field,
  optionalText,
  optionalNumber,
  detailsOf,
  shown,
  onlyMetric,
  unitScale,
  keyOf,
  normalName,
  columnFor,
  isKnownName,
  namesOf,
  wordsOf,
  modelName,
  looksLikeModel,
  namesFamily,
  modelValues,
  looksLikeVariant,
  looksLikeGrading,
  queryName,
  isTextName,
  taskName,
  repeatName,
  metricName,
  judgeName,
  looksLikeTask,
  KEY,
  SAMPLE_BYTES,
  SAMPLE_ROWS,
  jsonTable,
  JsonTable
};
