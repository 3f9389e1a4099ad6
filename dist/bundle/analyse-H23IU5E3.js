import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  bivariateNormalCdfAtZ,
  jointWrongCounts,
  overlap,
  pairMatrices,
  pairMean,
  pairSummary,
  tetrachoric
} from "./chunk-3S5SMNSS.js";
import {
  NONE
} from "./chunk-AGR7ZTRB.js";
import {
  checkPrices,
  parsePrices,
  priceOf
} from "./chunk-KRQ7DZD2.js";
import {
  bitsOf,
  recompute,
  regradedRows,
  rowsOf,
  settingsOf,
  withoutRows
} from "./chunk-FHKMBM3T.js";
import {
  certify
} from "./chunk-3MKDL4IB.js";
import {
  AUDIT_CLASSES,
  SUSPICIONS
} from "./chunk-4NHASLOZ.js";
import {
  resample,
  wrongPatterns
} from "./chunk-KKYHBFT6.js";
import {
  coFailureRate,
  subset,
  varying,
  wrongSets
} from "./chunk-56X4UVMR.js";
import {
  holmAdjusted,
  integerBelow,
  nameMatcher,
  seededRandom
} from "./chunk-DJPNN2HP.js";
import "./chunk-7DCYDFBM.js";
import {
  OutcomeMatrix,
  bergerBoosBound,
  binomialCdf,
  combine,
  count,
  deltaOf,
  firstNotPositive,
  forEachBit,
  hasBit,
  incompleteBeta,
  interval,
  logNormalCdf,
  logNormalCdfSlope,
  lowerLimit,
  naturalOrder,
  normalCdf,
  normalDensity,
  normalQuantile,
  pDiffer,
  pairedInterval,
  pairedLowerLimit,
  pairedStandardError,
  pairedUpperLimit,
  popcount,
  requireDomain,
  setBit,
  wordsFor
} from "./chunk-2K6RVT2C.js";
import {
  UserError,
  quote
} from "./chunk-64VCL4P7.js";
import "./chunk-4KAC5RUT.js";

// src/answers/effort.ts
var UNREADABLE = new Error("not readable as mathematics");
var MOST_BITS = 2048;
var LARGEST = 1n << BigInt(MOST_BITS);
var MOST_STEPS = 3e3;
var Effort = class {
  left = MOST_STEPS;
  /** @throws UNREADABLE where the effort is used up */
  spend(steps) {
    this.left -= steps;
    if (this.left < 0) throw UNREADABLE;
  }
};
function bounded(n) {
  if (n > LARGEST || n < -LARGEST) throw UNREADABLE;
  return n;
}
function powerIsBounded(base, power) {
  const size = base < 0n ? -base : base;
  if (size <= 1n) return true;
  return power <= BigInt(MOST_BITS) && BigInt(size.toString(2).length) * power <= BigInt(MOST_BITS);
}

// src/answers/final-answer.ts
var LONGEST_SEARCHED = 2e4;
var SHORT = 200;
var LONGEST_STATED = 400;
function finalAnswer(text) {
  const end = text.slice(-LONGEST_SEARCHED).trim();
  const stated = boxed(end) ?? tagged(end) ?? hashed(end) ?? jsonAnswer(end) ?? sentence(end) ?? lastBlock(end);
  if (stated !== void 0 && stated !== "") return stated;
  return end.length <= SHORT && text.length <= LONGEST_SEARCHED ? end : void 0;
}
function boxed(text) {
  if (!/\\(?:boxed|fbox)/.test(text)) return void 0;
  const closing = closingBraces(text);
  const boxes = [];
  for (const match2 of text.matchAll(/\\(?:boxed|fbox)\s?\{/g)) {
    const open = match2.index + match2[0].length - 1;
    const close = closing.get(open);
    if (close === void 0 || match2.index < (boxes.at(-1)?.end ?? 0)) continue;
    boxes.push({ start: match2.index, end: close + 1, content: text.slice(open + 1, close).trim() });
  }
  let first = boxes.length - 1;
  while (first > 0 && isJoint(text.slice(boxes[first - 1].end, boxes[first].start))) first--;
  const content = boxes.slice(Math.max(0, first)).map((box) => box.content).join(", ");
  return boxes.length === 0 ? void 0 : withoutBoxes(content);
}
function isJoint(between) {
  return between.length <= 12 && /^[\s$,.]*(?:and|or|,)[\s$]*$/.test(between.trim());
}
function withoutBoxes(content) {
  return content.replace(/\\(?:boxed|fbox)\s?(?=\{)/g, "");
}
function closingBraces(text) {
  const closing = /* @__PURE__ */ new Map();
  const open = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "\\") i++;
    else if (c === "{") open.push(i);
    else if (c === "}" && open.length > 0) closing.set(open.pop(), i);
  }
  return closing;
}
function tagged(text) {
  for (const [open, close] of [
    ["<answer>", "</answer>"],
    ["[ANSWER]", "[/ANSWER]"]
  ]) {
    const start = text.lastIndexOf(open);
    if (start < 0) continue;
    const end = text.indexOf(close, start);
    const content = text.slice(start + open.length, end < 0 ? void 0 : end).trim();
    const at = /^(?:assert\s+)?\w+\(/.test(content) ? content.lastIndexOf(" == ") : -1;
    return at < 0 ? content : content.slice(at + 4).trim();
  }
  return void 0;
}
function hashed(text) {
  const at = text.lastIndexOf("####");
  return at < 0 ? void 0 : lineFrom(text, at + 4);
}
var STATES = /\banswer(?: to [\w ]{1,40})?(?:\*\*)? ?(?:(?:is|=)(?=[\s:*]) ?:?|:)(?:\*\*)?(?! ?(?:correct|wrong|unclear|as follows))/gi;
function sentence(text) {
  let at = -1;
  for (const match2 of text.matchAll(STATES)) at = match2.index + match2[0].length;
  if (at < 0) return void 0;
  const line = lineFrom(text, at).replace(/^[*\s]+|\*+$/g, "");
  const end = /(?<!\b(?:Mr|Mrs|Ms|Dr|St))\.\s+(?=[A-Z])/.exec(line)?.index;
  const stated = line.slice(0, end).replace(/(?<!\.)\.$/, "").replace(/\*+$/, "").trim();
  return stated.length <= LONGEST_STATED ? stated : void 0;
}
function lineFrom(text, at) {
  const rest2 = text.slice(at).replace(/^[\s:*]+/, (all) => all.replace(/[^*]/g, ""));
  const end = rest2.indexOf("\n");
  return (end < 0 ? rest2 : rest2.slice(0, end)).trim();
}
var ANSWER_KEYS = ["answer", "final_answer", "finalAnswer", "Answer"];
function jsonAnswer(text) {
  const source = text.startsWith("{") ? text : lastBlock(text);
  if (source === void 0 || !source.startsWith("{")) return void 0;
  let value;
  try {
    value = JSON.parse(source);
  } catch {
    return void 0;
  }
  if (typeof value !== "object" || value === null) return void 0;
  const fields = new Map(Object.entries(value));
  const answer = ANSWER_KEYS.map((key) => fields.get(key)).find((found) => found !== void 0);
  if (typeof answer === "string") return answer.trim();
  return answer === void 0 || answer === null ? void 0 : JSON.stringify(answer);
}
function lastBlock(text) {
  if (!text.endsWith("```")) return void 0;
  const start = text.lastIndexOf("```", text.length - 4);
  if (start < 0) return void 0;
  return text.slice(start + 3, -3).replace(/^\w*\n/, "").trim();
}

// src/answers/clean.ts
var LONGEST_CLEANED = 2e4;
var EATEN = [
  [/\t(?=imes|ext|frac|heta|riangle)/g, "\\t"],
  [/\f(?=rac|box|orall)/g, "\\f"],
  [/[\b](?=oxed|egin|inom|eta\b)/g, "\\b"],
  [/\r(?=ight|m\{|angle|brace)/g, "\\r"],
  [/\n(?=eq\b|abla)/g, "\\n"]
];
var SIGNS = new Map([
  ...spelled("\u2212\u2013\u2014\uFE63\uFF0D", "-"),
  ...spelled("\xD7\u2219\xB7\u22C5\u2217", "*"),
  ...spelled("\u201C\u201D\u201E\u2033", '"'),
  ...spelled("\u2018\u2019\u201A\u2032", "'"),
  ...spelled("\xA0\u2007\u3000", " "),
  ...spelled("\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A\u202F", "\\,"),
  ...spelled("\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F", ""),
  ...spelled("\u2205", "\\emptyset "),
  ...spelled("\u03C0", "\\pi "),
  ...spelled("\u03B8", "\\theta "),
  ...spelled("\u221E", "\\infty "),
  ...spelled("\u222A", "\\cup "),
  ...spelled("\u2208", "\\in "),
  ...spelled("\u2264", "\\le "),
  ...spelled("\u2265", "\\ge "),
  ...spelled("\u2260", "\\ne "),
  ...spelled("\xB1", "\\pm "),
  ...spelled("\u2213", "\\mp "),
  ...spelled("\xF7", "/"),
  ...spelled("\u2044", "/"),
  ...spelled("\u211D", "\\mathbb{R}"),
  ...spelled("\xB0\xBA", "^{\\circ}"),
  ...spelled("\uFF0C", ","),
  ...spelled("\uFF05", "%")
]);
var VULGAR = new Map(
  ["\xBD12", "\u215313", "\u215423", "\xBC14", "\xBE34", "\u215515", "\u215625", "\u215735", "\u215845", "\u215916", "\u215A56", "\u215B18", "\u215C38", "\u215D58", "\u215E78"].map(
    ([sign2, above, below]) => [sign2, `\\frac{${above}}{${below}}`]
  )
);
var RAISED = "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079\u207B";
var LOWERED = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";
function clean(text) {
  let result = text;
  if (/[\t\f\b\r\n]/.test(result)) for (const [eaten, restored] of EATEN) result = result.replace(eaten, restored);
  if (/[^\u0020-\u007e]/.test(result)) result = asciiSigns(result.normalize("NFC"));
  return unwrapped(result.trim());
}
function asciiSigns(text) {
  return text.replace(/√\s*(\d+)/g, "\\sqrt{$1}").replace(/√/g, "\\sqrt ").replace(/∛\s*(\d+)/g, "\\sqrt[3]{$1}").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+/g, (run) => `^{${[...run].map((c) => "0123456789-"[RAISED.indexOf(c)]).join("")}}`).replace(/[₀₁₂₃₄₅₆₇₈₉]+/g, (run) => `_{${[...run].map((c) => String(LOWERED.indexOf(c))).join("")}}`).replace(/[^\u0020-\u007e]/g, (sign2) => SIGNS.get(sign2) ?? VULGAR.get(sign2) ?? sign2);
}
var MOST_WRAPPERS = 6;
function unwrapped(text) {
  let result = text;
  for (let i = 0; i < MOST_WRAPPERS; i++) {
    const inner = inside(result);
    if (inner === void 0) break;
    result = inner.trim();
  }
  return withoutDollars(result);
}
var PAIRS = [
  ["**", "**"],
  ["```", "```"],
  ["`", "`"],
  ["\\(", "\\)"],
  ["\\[", "\\]"],
  ["$$", "$$"]
];
function inside(text) {
  for (const [open, close] of PAIRS) {
    if (text.length <= open.length + close.length || !text.startsWith(open) || !text.endsWith(close)) continue;
    let inner = text.slice(open.length, -close.length);
    if (inner.includes(open)) continue;
    if (open === "```") inner = inner.replace(/^\w+\n/, "");
    return inner;
  }
  const boxed2 = /^\\(?:boxed|fbox|text|textbf|textrm|textit|mbox|mathrm|mathbf)\s*\{/.exec(text);
  if (boxed2 !== null && closingBrace(text, boxed2[0].length - 1) === text.length - 1) {
    return text.slice(boxed2[0].length, -1);
  }
  return void 0;
}
function closingBrace(text, open) {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const c = text[i];
    if (c === "\\") i++;
    else if (c === "{") depth++;
    else if (c === "}" && --depth === 0) return i;
  }
  return -1;
}
function withoutDollars(text) {
  if (!text.includes("$")) return text;
  const bare = text.match(/(?<!\\)\$/g)?.length ?? 0;
  if (bare === 0) return text;
  return bare % 2 === 0 ? text.replace(/(?<!\\)\$/g, "") : text.replace(/(?<!\\)\$/g, "\\$");
}
function spelled(signs, as) {
  return [...signs].map((sign2) => [sign2, as]);
}

// src/answers/fraction.ts
var ONE = { n: 1n, d: 1n };
function fraction(n, d = 1n) {
  if (d === 1n) return { n: bounded(n), d };
  if (d === 0n) throw UNREADABLE;
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { n: bounded(n / divisor), d: bounded(d / divisor) };
}
function add(a, b) {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}
function multiply(a, b) {
  return fraction(a.n * b.n, a.d * b.d);
}
function reciprocal(a) {
  return fraction(a.d, a.n);
}
function negative(a) {
  return { n: -a.n, d: a.d };
}
function fractionText(a) {
  return a.d === 1n ? a.n.toString() : `${a.n}/${a.d}`;
}
var MOST_DIGITS = 500;
function decimal(text) {
  if (text.length > MOST_DIGITS) return void 0;
  const match2 = /^(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (match2 === null) return void 0;
  const [, whole2 = "", part2 = "", exponent = "0"] = match2;
  if (whole2 === "" && part2 === "") return void 0;
  const scale = Number(exponent) - part2.length;
  if (Math.abs(scale) > MOST_DIGITS) return void 0;
  const digits = BigInt(whole2 + part2);
  return scale >= 0 ? fraction(digits * 10n ** BigInt(scale)) : fraction(digits, 10n ** BigInt(-scale));
}
function gcd(a, b) {
  if (a <= BigInt(Number.MAX_SAFE_INTEGER) && b <= BigInt(Number.MAX_SAFE_INTEGER)) {
    let [x, y] = [Number(a), Number(b)];
    while (y !== 0) [x, y] = [y, x % y];
    return BigInt(x);
  }
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

// src/answers/literal.ts
var DEEPEST = 50;
var LONGEST = 2e4;
function literalText(text) {
  if (text.length > LONGEST || !/^['"[{(]/.test(text)) return void 0;
  if (!/['":]|\b(?:None|True|False|null|true|false)\b/.test(text)) return void 0;
  try {
    const reader = new LiteralReader(text);
    const result = reader.value(0);
    return reader.isAtEnd() ? result : void 0;
  } catch (error) {
    if (error === UNREADABLE) return void 0;
    throw error;
  }
}
var NAMES = /* @__PURE__ */ new Map([
  ["None", "none"],
  ["null", "none"],
  ["True", "true"],
  ["true", "true"],
  ["False", "false"],
  ["false", "false"]
]);
var ESCAPES = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ["0", "\0"],
  ["\n", ""],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"']
]);
var LiteralReader = class {
  constructor(text) {
    this.text = text;
  }
  text;
  at = 0;
  isAtEnd() {
    this.space();
    return this.at === this.text.length;
  }
  value(depth) {
    if (depth > DEEPEST) throw UNREADABLE;
    this.space();
    const c = this.text[this.at];
    if (c === "'" || c === '"') return JSON.stringify(this.strings());
    if (c === "[") return `[${this.items("]", depth).items.join(",")}]`;
    if (c === "(") {
      const { items, endsWithComma } = this.items(")", depth);
      return items.length === 1 && !endsWithComma ? items[0] : `(${items.join(",")})`;
    }
    if (c === "{") return this.setOrMap(depth);
    return this.word();
  }
  /** Strings side by side are one, as in Python. */
  strings() {
    let result = "";
    for (let c = this.text[this.at]; c === "'" || c === '"'; c = this.text[this.at]) {
      result += this.string(c);
      this.space();
    }
    return result;
  }
  string(quote2) {
    let result = "";
    for (this.at++; this.at < this.text.length; this.at++) {
      const c = this.text[this.at];
      if (c === quote2) {
        this.at++;
        return result;
      }
      result += c === "\\" ? this.escaped() : c;
    }
    throw UNREADABLE;
  }
  escaped() {
    const c = this.text[++this.at] ?? "";
    const length = c === "x" ? 2 : c === "u" ? 4 : 0;
    if (length > 0) {
      const digits = this.text.slice(this.at + 1, this.at + 1 + length);
      if (digits.length < length || !/^[\da-f]+$/i.test(digits)) throw UNREADABLE;
      this.at += length;
      return String.fromCharCode(parseInt(digits, 16));
    }
    return ESCAPES.get(c) ?? `\\${c}`;
  }
  items(close, depth) {
    const items = [];
    this.at++;
    let endsWithComma = false;
    while (!this.accept(close)) {
      if (items.length > 0 && !endsWithComma) throw UNREADABLE;
      items.push(this.value(depth + 1));
      endsWithComma = this.accept(",");
    }
    return { items, endsWithComma };
  }
  setOrMap(depth) {
    this.at++;
    const entries = [];
    const keys = /* @__PURE__ */ new Set();
    let isMap;
    while (!this.accept("}")) {
      const key = this.value(depth + 1);
      const hasValue = this.accept(":");
      if (isMap !== void 0 && isMap !== hasValue) throw UNREADABLE;
      isMap = hasValue;
      if (isMap && keys.has(key)) throw UNREADABLE;
      keys.add(key);
      entries.push(hasValue ? `${key}:${this.value(depth + 1)}` : key);
      if (!this.accept(",") && this.text[this.at] !== "}") throw UNREADABLE;
    }
    return `${isMap === false ? "set" : ""}{${entries.sort().join(",")}}`;
  }
  word() {
    const match2 = /[-+]?[\w.]+(?:(?<=\d[eE])[-+]\d+)?/y;
    match2.lastIndex = this.at;
    const found = match2.exec(this.text)?.[0];
    if (found === void 0) throw UNREADABLE;
    this.at += found.length;
    const name = NAMES.get(found);
    if (name !== void 0) return name;
    const value = decimal(found.replace(/^[-+]/, ""));
    if (value === void 0) throw UNREADABLE;
    return fractionText(found.startsWith("-") ? negative(value) : value);
  }
  accept(c) {
    this.space();
    if (this.text[this.at] !== c) return false;
    this.at++;
    return true;
  }
  space() {
    while (/\s/.test(this.text[this.at] ?? "")) this.at++;
  }
};

// src/answers/plain.ts
function choiceOf(text) {
  if (text.length > 400) return void 0;
  const bare = text.replace(/^(?:option|choice|answer):?\s+(?=\(?[A-Za-z]\b)/i, "");
  const alone = /^(?:\(([A-Za-z])\)|([A-Za-z])\)|([A-Za-z])[.:])\.?$|^([A-Zabcdfghj])$/.exec(bare);
  if (alone !== null) {
    return { letter: (alone[1] ?? alone[2] ?? alone[3] ?? alone[4]).toUpperCase(), text: "" };
  }
  const withText = /^(?:\(([A-Za-z])\)[.:]?|([A-Z])[).:])\s+(\S[^]*)$/.exec(bare);
  if (withText === null) return void 0;
  const [, bracketed, marked, rest2 = ""] = withText;
  if (/\([A-Z]\)|(?:^|\s)[A-Z][).](?:\s|$)/.test(rest2) || /^(?:and|or|not|is|but|nor)\b|^[,&/+]/i.test(rest2)) {
    return void 0;
  }
  return { letter: (bracketed ?? marked).toUpperCase(), text: plainText(rest2) };
}
var LONGEST_FOLDED = 200;
function plainText(cleaned) {
  const text = withoutTextCommands(cleaned).replace(/\s+/g, " ").trim();
  if (text.includes("\\")) return latexText(text);
  const spaced = text.replace(/ ?([,;:]) ?/g, "$1");
  if (spaced.length > LONGEST_FOLDED) return spaced;
  const bare = spaced.replace(new RegExp("\\.$|(?<=\\p{L})!$", "u"), "").replace(/^"([^"]+)"$/, "$1").toLowerCase().trim();
  return bare.replace(/^(?:the|an?) (?=[\p{L}\d].*[\p{L}\d]{2})/u, "") || spaced;
}
function withoutTextCommands(text) {
  if (!text.includes("\\")) return text;
  return text.replace(/\\(?:text|mbox|mathrm|textrm|textbf|mathbf|textit|mathit|emph|hbox|textsf|texttt)\s*\{([^{}]*)\}/g, "$1").replace(/\\[,;: ]|~|\\quad/g, " ").replace(/\\!/g, "").replace(/\\([$%&_#])/g, "$1");
}
function latexText(text) {
  return text.replace(/\\(?:left|right|displaystyle)(?![A-Za-z])/g, "").replace(/\\[dt]frac(?![A-Za-z])/g, "\\frac").replace(/(?<![A-Za-z\d]) | (?![A-Za-z\d])/g, "").replace(/\.$/, "");
}

// src/answers/radical.ts
var LARGEST_DIVISOR = 1000n;
function primeFactors(n) {
  const factors = /* @__PURE__ */ new Map();
  for (let divisor = 2n; divisor <= LARGEST_DIVISOR && divisor * divisor <= n; divisor += divisor === 2n ? 1n : 2n) {
    while (n % divisor === 0n) {
      factors.set(divisor, (factors.get(divisor) ?? 0) + 1);
      n /= divisor;
    }
  }
  if (n === 1n) return factors;
  if (n <= LARGEST_DIVISOR * LARGEST_DIVISOR) return factors.set(n, (factors.get(n) ?? 0) + 1);
  return void 0;
}
function primePower(prime, power) {
  const size = power < 0n ? -power : power;
  if (!powerIsBounded(prime, size)) throw UNREADABLE;
  return power < 0n ? fraction(1n, prime ** size) : fraction(prime ** size);
}
function wholeSquareRoot(n) {
  if (n < 2n) return n;
  let root2 = 1n << BigInt(n.toString(2).length + 1 >> 1);
  for (; ; ) {
    const next = root2 + n / root2 >> 1n;
    if (next >= root2) return root2 * root2 === n ? root2 : void 0;
    root2 = next;
  }
}

// src/answers/polynomial.ts
function constant(value) {
  return value.n === 0n ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([["", { coefficient: value, factors: [], key: "" }]]);
}
function atomPower(atom2, power = ONE) {
  return single(product(ONE, [{ atom: atom2, power }]));
}
function single(term) {
  return /* @__PURE__ */ new Map([[term.key, term]]);
}
function sum(a, b, effort) {
  effort.spend(b.size);
  const terms = new Map(a);
  for (const term of b.values()) addTerm(terms, term);
  return terms;
}
function scaled(a, by, effort) {
  effort.spend(a.size);
  const terms = /* @__PURE__ */ new Map();
  for (const term of a.values()) terms.set(term.key, { ...term, coefficient: multiply(term.coefficient, by) });
  return terms;
}
function productOf(a, b, effort) {
  const terms = /* @__PURE__ */ new Map();
  for (const left of a.values()) {
    for (const right of b.values()) {
      effort.spend(1 + left.factors.length + right.factors.length);
      addTerm(terms, termProduct(left, right));
    }
  }
  return terms;
}
function wholePower(a, power, effort) {
  let result = constant(ONE);
  for (let i = 0; i < power; i++) result = productOf(result, a, effort);
  return result;
}
function inverseTerm(term) {
  return product(
    fraction(term.coefficient.d, term.coefficient.n),
    term.factors.map(({ atom: atom2, power }) => ({ atom: atom2, power: negative(power) }))
  );
}
function rationalValue(a) {
  if (a.size === 0) return { n: 0n, d: 1n };
  const term = a.size === 1 ? a.get("") : void 0;
  return term?.coefficient;
}
function onlyTerm(a) {
  return a.size === 1 ? a.values().next().value : void 0;
}
function termsInOrder(a) {
  return [...a.values()].sort((x, y) => x.key < y.key ? -1 : 1);
}
function polynomialText(a) {
  if (a.size === 0) return "0";
  return termsInOrder(a).map(({ coefficient, key }) => {
    if (key === "") return fractionText(coefficient);
    if (coefficient.d === 1n && coefficient.n === 1n) return key;
    return coefficient.d === 1n && coefficient.n === -1n ? `-${key}` : `${fractionText(coefficient)}*${key}`;
  }).join(" + ");
}
function addTerm(terms, term) {
  const known = terms.get(term.key);
  const coefficient = known === void 0 ? term.coefficient : add(known.coefficient, term.coefficient);
  if (coefficient.n === 0n) terms.delete(term.key);
  else terms.set(term.key, { ...term, coefficient });
}
function termProduct(a, b) {
  const coefficient = multiply(a.coefficient, b.coefficient);
  if (b.factors.length === 0) return { ...a, coefficient };
  if (a.factors.length === 0) return { ...b, coefficient };
  return product(coefficient, [...a.factors, ...b.factors]);
}
function product(coefficient, factors) {
  const powers = /* @__PURE__ */ new Map();
  for (const { atom: atom2, power } of factors) {
    const known = powers.get(atom2);
    powers.set(atom2, known === void 0 ? power : add(known, power));
  }
  const reduced = [];
  for (const [atom2, power] of powers) {
    if (atom2.startsWith("#")) {
      const whole2 = floor(power);
      coefficient = multiply(coefficient, primePower(BigInt(atom2.slice(1)), whole2));
      const rest2 = add(power, fraction(-whole2));
      if (rest2.n !== 0n) reduced.push({ atom: atom2, power: rest2 });
    } else if (atom2 === "i") {
      if (power.d !== 1n) throw UNREADABLE;
      const turns = (power.n % 4n + 4n) % 4n;
      if (turns >= 2n) coefficient = negative(coefficient);
      if (turns % 2n === 1n) reduced.push({ atom: atom2, power: ONE });
    } else if (power.n !== 0n) reduced.push({ atom: atom2, power });
  }
  reduced.sort((a, b) => a.atom < b.atom ? -1 : 1);
  return { coefficient, factors: reduced, key: reduced.map(factorText).join("*") };
}
function floor({ n, d }) {
  const whole2 = n / d;
  return n < 0n && whole2 * d !== n ? whole2 - 1n : whole2;
}
function factorText({ atom: atom2, power }) {
  const name = atom2.startsWith("#") ? atom2.slice(1) : atom2;
  if (name !== atom2 && power.d === 2n) return `\u221A${name}`;
  if (power.n === 1n && power.d === 1n) return name;
  return `${name}^${power.d === 1n ? String(power.n) : `(${fractionText(power)})`}`;
}

// src/answers/quotient.ts
var UNIT = constant(ONE);
function number(value) {
  return { above: constant(value), below: UNIT };
}
function atom(name) {
  return { above: atomPower(name), below: UNIT };
}
function plus(a, b, effort) {
  if (polynomialText(a.below) === polynomialText(b.below)) {
    return quotient(sum(a.above, b.above, effort), a.below, effort);
  }
  const above = sum(productOf(a.above, b.below, effort), productOf(b.above, a.below, effort), effort);
  return quotient(above, productOf(a.below, b.below, effort), effort);
}
function negated(a, effort) {
  return { above: scaled(a.above, fraction(-1n), effort), below: a.below };
}
function times(a, b, effort) {
  return quotient(productOf(a.above, b.above, effort), productOf(a.below, b.below, effort), effort);
}
function over(a, b, effort) {
  return times(a, quotient(b.below, b.above, effort), effort);
}
function valueOf(a) {
  return a.below.size === 1 ? rationalValue(a.above) : void 0;
}
function hasSymbols(a) {
  return [...a.above.values(), ...a.below.values()].some(
    ({ factors }) => factors.some((factor) => !factor.atom.startsWith("#") && !["\u03C0", "e", "i"].includes(factor.atom))
  );
}
function quotientText(a) {
  const above = polynomialText(a.above);
  return isUnit(a.below) ? above : `(${above})/(${polynomialText(a.below)})`;
}
function areEqual(a, b, effort) {
  if (isUnit(a.below) && isUnit(b.below)) return polynomialText(a.above) === polynomialText(b.above);
  return polynomialText(productOf(a.above, b.below, effort)) === polynomialText(productOf(b.above, a.below, effort));
}
function raised(base, exponent, effort) {
  const power = valueOf(exponent);
  const opaque = () => atom(`(${quotientText(base)})^(${quotientText(exponent)})`);
  if (power === void 0) return opaque();
  if (base.above.size === 0) {
    if (power.n <= 0n) throw UNREADABLE;
    return base;
  }
  if (power.d !== 1n) return rootPower(base, power, effort) ?? opaque();
  const size = power.n < 0n ? -power.n : power.n;
  const positive = wholeQuotientPower(base, size, effort);
  if (positive === void 0) return opaque();
  return power.n < 0n ? over(number(ONE), positive, effort) : positive;
}
function root(base, degree, effort) {
  if (degree < 2n) throw UNREADABLE;
  const value = valueOf(base);
  if (value !== void 0 && value.n < 0n) {
    const positive = root(number(fraction(-value.n, value.d)), degree, effort);
    if (degree % 2n === 1n) return negated(positive, effort);
    if (degree === 2n) return times(positive, atom("i"), effort);
  }
  return raised(base, number(fraction(1n, degree)), effort);
}
function wholeQuotientPower(base, power, effort) {
  const value = valueOf(base);
  if (value !== void 0) {
    if (!powerIsBounded(value.n, power) || !powerIsBounded(value.d, power)) return void 0;
    return number(fraction(value.n ** power, value.d ** power));
  }
  if (power > 64n) return void 0;
  return {
    above: wholePower(base.above, Number(power), effort),
    below: wholePower(base.below, Number(power), effort)
  };
}
function rootPower(base, power, effort) {
  const value = valueOf(base);
  if (value !== void 0) {
    if (value.n < 0n) return void 0;
    const above = integerPower(value.n, power, effort);
    const below = integerPower(value.d, power, effort);
    return above === void 0 || below === void 0 ? void 0 : over(above, below, effort);
  }
  const term = isUnit(base.below) ? onlyTerm(base.above) : void 0;
  const [factor] = term?.factors ?? [];
  if (term === void 0 || factor === void 0 || term.factors.length > 1 || term.coefficient.n < 0n)
    return void 0;
  if (factor.power.n !== 1n || factor.power.d !== 1n || factor.atom === "i" || factor.atom.startsWith("#")) {
    return void 0;
  }
  const scale = rootPower(number(term.coefficient), power, effort);
  return scale === void 0 ? void 0 : times(scale, { above: atomPower(factor.atom, power), below: UNIT }, effort);
}
function integerPower(n, power, effort) {
  if (power.d === 2n && power.n === 1n) {
    const whole2 = wholeSquareRoot(n);
    if (whole2 !== void 0) return number(fraction(whole2));
  }
  if (power.d > 64n) return void 0;
  effort.spend(100);
  const factors = primeFactors(n);
  if (factors === void 0) return void 0;
  let result = number(ONE);
  for (const [prime, count2] of factors) {
    const exponent = fraction(power.n * BigInt(count2), power.d);
    result = times(result, { above: atomPower(`#${prime}`, exponent), below: UNIT }, effort);
  }
  return result;
}
function quotient(above, below, effort) {
  if (isUnit(below)) return { above, below };
  if (below.size === 0) throw UNREADABLE;
  if (above.size === 0) return { above, below: UNIT };
  const term = onlyTerm(below);
  if (term !== void 0) return { above: productOf(above, single(inverseTerm(term)), effort), below: UNIT };
  const scale = reciprocal(termsInOrder(below)[0].coefficient);
  return { above: scaled(above, scale, effort), below: scaled(below, scale, effort) };
}
function isUnit(a) {
  const value = a.size === 1 ? a.get("") : void 0;
  return value !== void 0 && fractionText(value.coefficient) === "1";
}

// src/answers/cursor.ts
var Cursor = class {
  constructor(tokens, effort) {
    this.tokens = tokens;
    this.effort = effort;
  }
  tokens;
  effort;
  at = 0;
  peek(ahead = 0) {
    return this.tokens[this.at + ahead];
  }
  /** @throws UNREADABLE at the end */
  take() {
    const token = this.tokens[this.at++];
    this.effort.spend(1);
    if (token === void 0) throw UNREADABLE;
    return token;
  }
  /** Whether the next token is this command (`frac`) or this sign (`{`, which is not the command `\{`). */
  isNext(text) {
    const next = this.tokens[this.at];
    return next !== void 0 && next.text === text && next.kind === (/^[a-z]/.test(text) ? "command" : "sign");
  }
  accept(text) {
    if (!this.isNext(text)) return false;
    this.take();
    return true;
  }
  /** @throws UNREADABLE where anything else comes next */
  expect(text) {
    if (!this.accept(text)) throw UNREADABLE;
  }
};

// src/answers/tokens.ts
var MOST_TOKENS = 400;
var SPACES = /* @__PURE__ */ new Set([",", ";", ":", "!", " ", ">", "\n", "quad", "qquad", "enspace", "thinspace", "hfill"]);
var NOTHING = /* @__PURE__ */ new Set([
  ...["left", "right", "displaystyle", "textstyle", "limits", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "bigg"],
  ...["rm", "bf", "it"]
]);
var TEXT_COMMANDS = /* @__PURE__ */ new Set([
  "text",
  "mbox",
  "mathrm",
  "textrm",
  "textbf",
  "mathbf",
  "textit",
  "operatorname",
  "hbox"
]);
var OTHER_NAMES = /* @__PURE__ */ new Map([
  ["dfrac", "frac"],
  ["tfrac", "frac"],
  ["cfrac", "frac"],
  ["dbinom", "binom"],
  ["tbinom", "binom"],
  ["leq", "le"],
  ["leqslant", "le"],
  ["geq", "ge"],
  ["geqslant", "ge"],
  ["neq", "ne"],
  ["lbrace", "{"],
  ["rbrace", "}"],
  ["lbrack", "["],
  ["rbrack", "]"],
  ["varnothing", "emptyset"],
  ["bigcup", "cup"],
  ["degree", "circ"]
]);
var SIGN_COMMANDS = /* @__PURE__ */ new Map([
  ["cdot", "*"],
  ["times", "*"],
  ["ast", "*"],
  ["lt", "<"],
  ["gt", ">"],
  ["colon", ":"],
  ["div", "/"],
  ["%", "%"],
  ["lvert", "|"],
  ["rvert", "|"],
  ["vert", "|"]
]);
var WORD_COMMANDS = /* @__PURE__ */ new Set(["sqrt", "pi", "sin", "cos", "tan", "sec", "csc", "cot", "log", "ln", "infty", "pm"]);
var PRODUCT = /^(?:[abcd]{2,3}|[xyzwtuv]{2,4}|[mnk]{2,3}|[pqrst]{2,3})$/;
var LATEX_THOUSANDS = /(?<![\d.,])\d{1,3}(?:(?:,\\! ?|\{,\}|\\,|\\ )\d{3})+(?!\d)/g;
var SPACED_THOUSANDS = /^((?:\\\$|[-+£€¥])*)(\d{1,3}(?: \d{3})+)(?![\d ])/;
function tokensOf(cleaned) {
  const text = cleaned.replace(LATEX_THOUSANDS, (digits) => digits.replace(/\D+/g, "")).replace(SPACED_THOUSANDS, (_all, sign2, digits) => sign2 + digits.replaceAll(" ", "")).replace(/\\begin\s*\{(\w+)\}/g, "\\begin$1 ").replace(/\\end\s*\{(\w+)\}/g, "\\end$1 ").replace(/(?<=\d) ?x ?(?=10\^)/g, "*");
  const piece = /\s+|~|\\([A-Za-z]+|[^])|(\d+(?:,\d+)*(?:\.\d+)?(?:[eE][+-]?\d+(?![\dA-Za-z.]))?|\.\d+)|([A-Za-z\u00c0-\u024f\u0370-\u03ff]+)|([^])/gy;
  const tokens = [];
  let spaced = false;
  let depth = 0;
  for (let match2 = piece.exec(text); match2 !== null; match2 = piece.exec(text)) {
    if (tokens.length >= MOST_TOKENS) throw UNREADABLE;
    const [all, command, digits, word, sign2] = match2;
    const at = piece.lastIndex;
    if (all === "~" && tokens.length === 0) throw UNREADABLE;
    if (command !== void 0) {
      if (SPACES.has(command)) spaced = true;
      else if (TEXT_COMMANDS.has(command)) {
        const content = /^\s*\{([^{}]*)\}/.exec(text.slice(at, at + 200));
        if (content === null) throw UNREADABLE;
        tokens.push(asPercent({ kind: "text", text: content[1], spaced }));
        piece.lastIndex = at + content[0].length;
        spaced = false;
      } else if (!NOTHING.has(command)) {
        const name = OTHER_NAMES.get(command) ?? command;
        const as = SIGN_COMMANDS.get(name);
        tokens.push(as === void 0 ? { kind: "command", text: name, spaced } : { kind: "sign", text: as, spaced });
        if (name === "{") depth++;
        if (name === "}") depth--;
        spaced = false;
      }
      continue;
    }
    if (digits !== void 0) {
      const end = pushNumber(tokens, digits, spaced, depth, text, at - digits.length);
      piece.lastIndex = end;
    } else if (word !== void 0) {
      const isUnion = word === "U" && ")]}".includes(tokens.at(-1)?.text ?? "-");
      if (isUnion) tokens.push({ kind: "command", text: "cup", spaced });
      else tokens.push(asPercent({ kind: WORD_COMMANDS.has(word) ? "command" : "word", text: word, spaced }));
    } else if (sign2 !== void 0) {
      if ("([{".includes(sign2)) depth++;
      if (")]}".includes(sign2)) depth--;
      tokens.push({ kind: "sign", text: sign2, spaced });
    }
    spaced = digits === void 0 && word === void 0 && sign2 === void 0;
  }
  return tokens;
}
function asPercent(token) {
  return token.text.trim() === "percent" ? { kind: "sign", text: "%", spaced: token.spaced } : token;
}
function pushNumber(tokens, digits, spaced, depth, text, start) {
  const before = tokens.at(-1);
  if (before?.kind === "command" && before.text === "frac" && /^\d\d/.test(digits)) {
    tokens.push({ kind: "number", text: digits[0], spaced });
    return start + 1;
  }
  if (!digits.includes(",")) {
    tokens.push({ kind: "number", text: digits, spaced });
    return start + digits.length;
  }
  const isBare = depth === 0 && !(before?.kind === "sign" && before.text === "," && !spaced);
  if (isBare && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) {
    if (/^,[^\s]/.test(text.slice(start + digits.length, start + digits.length + 2))) throw UNREADABLE;
    tokens.push({ kind: "number", text: digits.replaceAll(",", ""), spaced });
    return start + digits.length;
  }
  const first = digits.slice(0, digits.indexOf(","));
  if (/^,0\d\d/.test(digits.slice(first.length))) throw UNREADABLE;
  tokens.push({ kind: "number", text: first, spaced });
  return start + first.length;
}
function lettersApart(tokens) {
  const isFormula = tokens.some(({ kind, text }) => kind === "number" || "+-*/^=".includes(text));
  if (!isFormula) return tokens;
  return tokens.flatMap(
    (token) => token.kind === "word" && PRODUCT.test(token.text) ? [...token.text].map((text, i) => ({ ...token, text, spaced: i === 0 && token.spaced })) : [token]
  );
}

// src/answers/value.ts
function hasNoOrder(value) {
  return value.kind === "union" || value.kind === "sequence" && (value.open === "" || value.open === "{");
}
function valueText(value) {
  switch (value.kind) {
    case "quantity":
      return quotientText(value.quotient);
    case "infinity":
      return value.isNegative ? "-\u221E" : "\u221E";
    case "sequence":
      return `${value.open}${itemTexts(value).join(", ")}${value.close}`;
    case "union":
      return itemTexts(value).join(" \u222A ");
    case "matrix":
      return `matrix ${value.rows.map((row) => row.map(valueText).join(", ")).join("; ")}`;
    case "named":
      return `${value.name} = ${valueText(value.value)}`;
    case "equation":
      return `${quotientText(value.zero)} = 0`;
  }
}
function itemTexts(value) {
  const texts = value.items.map((item) => {
    const text = valueText(item);
    return item.kind === "sequence" && item.open === "" ? `<${text}>` : text;
  });
  return hasNoOrder(value) ? texts.sort() : texts;
}
function equation(zero, effort) {
  const [first] = termsInOrder(zero.above);
  const by = first === void 0 ? void 0 : reciprocal(first.coefficient);
  return {
    kind: "equation",
    zero: by === void 0 ? zero : { above: scaled(zero.above, by, effort), below: zero.below }
  };
}
function areSame(a, b, effort) {
  if (a.kind === "named" && b.kind === "named") {
    return a.name === b.name && areSameInside(a.value, b.value, effort);
  }
  if (a.kind === "named" && b.kind !== "equation") return areSameInside(a.value, b, effort);
  if (b.kind === "named" && a.kind !== "equation") return areSameInside(a, b.value, effort);
  return areSameInside(a, b, effort);
}
function areSameInside(a, b, effort) {
  effort.spend(1);
  if (a.kind === "quantity" && b.kind === "quantity") return areEqual(a.quotient, b.quotient, effort);
  if (a.kind === "matrix" && b.kind === "matrix") {
    return a.rows.length === b.rows.length && a.rows.every((row, i) => areSameRow(row, b.rows[i], effort));
  }
  if (a.kind === "sequence" && b.kind === "sequence") {
    if (hasNoOrder(a) && hasNoOrder(b)) return areSameInAnyOrder(a.items, b.items, effort);
    return a.open === b.open && a.close === b.close && areSameRow(a.items, b.items, effort);
  }
  if (a.kind === "union" && b.kind === "union") return areSameInAnyOrder(a.items, b.items, effort);
  const [left, right] = [asEquation(a, effort), asEquation(b, effort)];
  if (left !== void 0 && right !== void 0) return areEqual(left, right, effort);
  if (a.kind === "named" && b.kind === "named") return a.name === b.name && areSameInside(a.value, b.value, effort);
  return a.kind === b.kind && valueText(a) === valueText(b);
}
function areSameRow(a, b, effort) {
  return a.length === b.length && a.every((item, i) => areSameInside(item, b[i], effort));
}
function areSameInAnyOrder(a, b, effort) {
  if (a.length !== b.length) return false;
  const left = [...b];
  return a.every((item) => {
    const at = left.findIndex((other) => areSameInside(item, other, effort));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
function asEquation(value, effort) {
  if (value.kind === "equation") return value.zero;
  if (value.kind !== "named" || value.value.kind !== "quantity") return void 0;
  const { quotient: quotient2 } = value.value;
  if (!hasSymbols(quotient2)) return void 0;
  const all = equation(plus(atom(value.name), negated(quotient2, effort), effort), effort);
  return all.kind === "equation" ? all.zero : void 0;
}
function quantity(quotient2) {
  return { kind: "quantity", quotient: quotient2 };
}
function quotientOf(value) {
  if (value.kind !== "quantity") throw UNREADABLE;
  return value.quotient;
}

// src/answers/arguments.ts
var GREEK = new Set(
  "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega ell".split(" ")
);
var Arguments = class extends Cursor {
  isLatex;
  constructor(tokens, effort) {
    super(lettersApart(tokens), effort);
    this.isLatex = tokens.some(({ kind }) => kind === "command");
  }
  isCircle() {
    if (this.accept("circ")) return true;
    if (!this.isNext("{") || this.peek(1)?.text !== "circ" || this.peek(2)?.text !== "}") return false;
    this.at += 3;
    return true;
  }
  /** The argument of a command: a group, or the single digit or letter that LaTeX takes. */
  argument() {
    return this.isNext("{") ? this.group() : this.oneToken();
  }
  group() {
    this.expect("{");
    const value = quotientOf(this.sum());
    this.expect("}");
    return value;
  }
  oneToken() {
    const next = this.take();
    if (next.kind === "number") {
      if (!/^\d$/.test(next.text)) throw UNREADABLE;
      return number(fraction(BigInt(next.text)));
    }
    if (next.kind === "word" && next.text.length === 1) return atom(next.text);
    if (next.kind === "command" && next.text === "pi") return atom("\u03C0");
    if (next.kind === "command" && GREEK.has(next.text)) return atom(next.text);
    throw UNREADABLE;
  }
  fraction() {
    const above = this.argument();
    const below = this.argument();
    this.refuseNumberNext();
    return over(above, below, this.effort);
  }
  /** No number is ever the right factor of a product that is not written out. */
  refuseNumberNext() {
    if (this.peek()?.kind === "number") throw UNREADABLE;
  }
  decimal() {
    const value = decimal(this.take().text);
    if (value === void 0) throw UNREADABLE;
    return value;
  }
  subscript() {
    if (!this.accept("{")) {
      const { kind, text } = this.take();
      if (kind !== "number" && kind !== "word" || this.isLatex && text.length > 1) throw UNREADABLE;
      return text;
    }
    const parts = [];
    while (!this.accept("}")) {
      const { kind, text } = this.take();
      if (kind === "command" || "{}^_".includes(text)) throw UNREADABLE;
      parts.push(text.trim());
    }
    return parts.join(" ");
  }
};

// src/answers/evaluate.ts
var LARGEST2 = 200n;
function factorial(of, effort) {
  const n = whole(of);
  if (n === void 0 || n > LARGEST2) return atom(`(${quotientText(of)})!`);
  if (n < 0n) throw UNREADABLE;
  effort.spend(Number(n));
  let result = 1n;
  for (let factor = 2n; factor <= n; factor++) result *= factor;
  return number(fraction(result));
}
function binomial(above, below, effort) {
  const [n, k] = [whole(above), whole(below)];
  if (n === void 0 || k === void 0 || k < 0n || n > LARGEST2 || k > n) {
    return atom(`binomial(${quotientText(above)}, ${quotientText(below)})`);
  }
  effort.spend(Number(k));
  let result = 1n;
  for (let i = 1n; i <= k; i++) result = result * (n - k + i) / i;
  return number(fraction(result));
}
function magnitude(of) {
  const value = valueOf(of);
  if (value === void 0) return atom(`|${quotientText(of)}|`);
  return number(fraction(value.n < 0n ? -value.n : value.n, value.d));
}
function repeatingDecimal(start, repeated) {
  const first = decimal(start);
  if (first === void 0 || !/^\d{1,50}$/.test(repeated) || !/^\d+(?:\.\d+)?$/.test(start)) throw UNREADABLE;
  const places = BigInt(start.includes(".") ? start.length - start.indexOf(".") - 1 : 0);
  const scale = 10n ** places;
  const nines = 10n ** BigInt(repeated.length) - 1n;
  return fraction(first.n * scale / first.d * nines + BigInt(repeated), scale * nines);
}
function whole(of) {
  const value = valueOf(of);
  return value?.d === 1n ? value.n : void 0;
}

// src/answers/formula.ts
var DEEPEST2 = 30;
var FUNCTIONS = new Set("sin cos tan sec csc cot sinh cosh tanh arcsin arccos arctan log ln lg exp".split(" "));
var NAMED_FUNCTIONS = /* @__PURE__ */ new Set(["f", "g", "h", "F", "G", "P", "Q"]);
var Formula = class extends Arguments {
  depth = 0;
  /** Which of the two signs `\pm` stands for, and how many were met. */
  sign = 1;
  signsMet = 0;
  sum() {
    if (++this.depth > DEEPEST2) throw UNREADABLE;
    let result = this.signed(this.signHere());
    for (let sign2 = this.signHere(); sign2 !== 0; sign2 = this.signHere()) {
      result = quantity(plus(quotientOf(result), quotientOf(this.signed(sign2)), this.effort));
    }
    this.depth--;
    return result;
  }
  signed(sign2) {
    const value = this.product();
    if (sign2 >= 0) return value;
    if (value.kind === "infinity") return { kind: "infinity", isNegative: !value.isNegative };
    return quantity(negated(quotientOf(value), this.effort));
  }
  /** Takes a sign if there is one: 1, -1, or 0 for none. */
  signHere() {
    if (this.accept("+")) return 1;
    if (this.accept("-")) return -1;
    if (!this.isNext("pm") && !this.isNext("mp")) return 0;
    this.signsMet++;
    return this.take().text === "pm" ? this.sign : -this.sign;
  }
  product() {
    let result = this.power();
    let isAfterSlash = false;
    for (; ; ) {
      if (this.isNext("*") || this.isNext("/")) {
        isAfterSlash = this.take().text === "/";
        const isNegative = this.accept("-");
        const factor = quotientOf(this.power());
        const operation = isAfterSlash ? over : times;
        result = quantity(
          operation(quotientOf(result), isNegative ? negated(factor, this.effort) : factor, this.effort)
        );
      } else if (this.beginsFactor()) {
        if (isAfterSlash) throw UNREADABLE;
        result = quantity(times(quotientOf(result), quotientOf(this.power()), this.effort));
      } else return result;
    }
  }
  beginsFactor() {
    const next = this.peek();
    if (next === void 0 || next.kind === "number" || next.kind === "text") return false;
    if (next.kind === "word") return next.text !== "and" && next.text !== "or";
    if (next.kind === "sign") return next.text === "(" || next.text === "{";
    return ["frac", "sqrt", "pi", "binom"].includes(next.text) || FUNCTIONS.has(next.text) || GREEK.has(next.text);
  }
  power() {
    let result = this.factor();
    if (this.isNext("*") && this.peek(1)?.text === "*") {
      this.at += 2;
      const isNegative = this.accept("-");
      const exponent = quotientOf(this.power());
      return quantity(raised(quotientOf(result), isNegative ? negated(exponent, this.effort) : exponent, this.effort));
    }
    if (this.isNext("!")) result = this.factorial(result);
    if (this.accept("^")) {
      if (this.isCircle()) return quantity(times(quotientOf(result), atom("\xB0"), this.effort));
      result = quantity(raised(quotientOf(result), this.exponent(), this.effort));
      if (this.isNext("^") || this.isNext("!")) throw UNREADABLE;
    }
    if (this.accept("%")) return quantity(times(quotientOf(result), number(fraction(1n, 100n)), this.effort));
    return result;
  }
  factorial(of) {
    this.take();
    if (this.isNext("!")) throw UNREADABLE;
    return quantity(factorial(quotientOf(of), this.effort));
  }
  exponent() {
    const next = this.peek();
    if (next?.text === "{" && next.kind === "sign") return this.group();
    if (this.isLatex) return this.oneToken();
    if (this.accept("-")) return negated(this.exponent(), this.effort);
    if (next?.kind === "number") return number(this.decimal());
    const isBracket = next?.text === "(";
    const inside2 = isBracket ? this.bracket() : void 0;
    return inside2 === void 0 ? this.oneToken() : quotientOf(inside2);
  }
  factor() {
    const inside2 = this.bracket();
    if (inside2 !== void 0) return inside2;
    const next = this.take();
    switch (next.kind) {
      case "number":
        this.at--;
        return quantity(this.numeral());
      case "word":
        return quantity(this.letters(next.text));
      case "command":
        return this.command(next.text);
      case "sign":
        if (next.text === "|") return quantity(this.absolute());
        throw UNREADABLE;
      default:
        throw UNREADABLE;
    }
  }
  /** A number with what belongs to it: a fraction (`1 1/2`), a base (`77_8`), repeating digits (`0.1\overline{6}`). */
  numeral() {
    const { text } = this.peek();
    const value = this.decimal();
    const isWhole = /^\d+$/.test(text);
    if (this.accept("_")) return atom(`${text}_${this.subscript()}`);
    if (this.isNext("overline") || this.isNext(".") && this.peek(1)?.text === "overline") {
      this.at += this.isNext(".") ? 2 : 1;
      this.expect("{");
      const digits = this.take().text;
      this.expect("}");
      return number(repeatingDecimal(text, digits));
    }
    const next = this.peek();
    if (next?.kind === "number") {
      const [slash, below] = [this.peek(1), this.peek(2)];
      if (!isWhole || !next.spaced || slash?.text !== "/" || below?.kind !== "number") throw UNREADABLE;
      const above = number(this.decimal());
      this.take();
      return this.mixed(number(value), over(above, number(this.decimal()), this.effort));
    }
    if (this.isNext("frac")) {
      const start = this.at;
      this.take();
      const part2 = this.fraction();
      if (valueOf(part2) !== void 0) {
        if (!isWhole) throw UNREADABLE;
        return this.mixed(number(value), part2);
      }
      this.at = start;
    }
    return number(value);
  }
  mixed(whole2, part2) {
    const value = valueOf(part2);
    this.refuseNumberNext();
    if (value.n <= 0n || value.n >= value.d || this.beginsFactor()) throw UNREADABLE;
    return plus(whole2, part2, this.effort);
  }
  letters(text) {
    if (text.length > 1) throw UNREADABLE;
    if (NAMED_FUNCTIONS.has(text) && this.isNext("(")) {
      return atom(`${text}(${quotientText(quotientOf(this.bracket()))})`);
    }
    return this.symbol(text);
  }
  symbol(name) {
    const full = this.accept("_") ? `${name}_${this.subscript()}` : name;
    return atom(this.accept("'") ? `${full}'` : full);
  }
  command(name) {
    if (name === "infty") return { kind: "infinity", isNegative: false };
    if (name === "frac") return quantity(this.fraction());
    if (name === "pi") return quantity(atom("\u03C0"));
    if (GREEK.has(name)) return quantity(this.symbol(name));
    if (name === "sqrt") return quantity(this.squareRoot());
    if (name === "binom") return quantity(binomial(this.argument(), this.argument(), this.effort));
    if (FUNCTIONS.has(name)) return quantity(this.functionValue(name));
    throw UNREADABLE;
  }
  squareRoot() {
    let degree = 2n;
    if (this.accept("[")) {
      const value = this.decimal();
      if (value.d !== 1n) throw UNREADABLE;
      degree = value.n;
      this.expect("]");
    }
    const inside2 = this.isNext("(") ? quotientOf(this.bracket()) : this.argument();
    this.refuseNumberNext();
    return root(inside2, degree, this.effort);
  }
  /** A function value is an atom: it equals the same function of the same argument, and nothing else. */
  functionValue(name) {
    const base = this.accept("_") ? `_${this.isNext("{") ? quotientText(this.group()) : this.subscript()}` : "";
    const power = this.accept("^") ? this.exponent() : void 0;
    const argument = this.isNext("(") || this.isNext("{") ? quotientOf(this.factor()) : this.plainArgument();
    const value = atom(`${name}${base}(${quotientText(argument)})`);
    return power === void 0 ? value : raised(value, power, this.effort);
  }
  plainArgument() {
    let result = quotientOf(this.factor());
    if (this.peek()?.kind === "word" || this.isNext("pi"))
      result = times(result, quotientOf(this.factor()), this.effort);
    if (this.accept("^")) {
      if (!this.isCircle()) throw UNREADABLE;
      result = times(result, atom("\xB0"), this.effort);
    }
    const next = this.peek();
    if (next?.text === "/" || next?.text === "!" || next?.kind === "word" || next?.text === "(") throw UNREADABLE;
    return result;
  }
  absolute() {
    const inside2 = quotientOf(this.sum());
    this.expect("|");
    return magnitude(inside2);
  }
};

// src/answers/read-math.ts
var CLOSING = /* @__PURE__ */ new Set([")", "]", "}"]);
var RELATIONS = /* @__PURE__ */ new Set(["=", "<", ">", "le", "ge", "in"]);
var REALS = {
  kind: "sequence",
  open: "(",
  close: ")",
  items: [
    { kind: "infinity", isNegative: true },
    { kind: "infinity", isNegative: false }
  ]
};
function readMath(tokens, effort) {
  return new MathReader(tokens, effort).answer();
}
var MathReader = class extends Formula {
  /** The whole answer: a value, or a list without brackets. */
  answer() {
    const { items, isChoice, endsWithComma } = this.items(true);
    if (this.peek() !== void 0 || items.length === 0 || endsWithComma) throw UNREADABLE;
    const [first] = items;
    if (items.length === 1) return first;
    return this.listOf(items, isChoice);
  }
  listOf(items, isChoice) {
    const list = (of) => ({ kind: "sequence", open: "", close: "", items: of });
    if (items.every((item) => symbolOf(item) !== void 0)) throw UNREADABLE;
    const [first, ...others] = items;
    if (first?.kind !== "named") return list(items);
    const inner = items.map((item) => item.kind === "named" && item.name === first.name ? item.value : item);
    if (inner.every(({ kind }) => kind === "sequence" || kind === "union")) {
      if (!isChoice || items.some(({ kind }) => kind !== "named")) throw UNREADABLE;
      return { ...first, value: { kind: "union", items: inner } };
    }
    const isOneName = inner.every(({ kind }) => kind === "quantity");
    const isAllNamed = others.every(({ kind }) => kind === "named");
    if (isOneName) return { ...first, value: list(inner) };
    if (!isAllNamed) throw UNREADABLE;
    return list(items);
  }
  /**
   * Items up to a closing bracket or the end. In lists without an order, `\pm` makes two of one.
   */
  items(isUnordered) {
    const items = [];
    let isChoice = true;
    let endsWithComma = false;
    while (!this.isAtClose()) {
      items.push(...this.item(isUnordered));
      endsWithComma = false;
      if (this.isAtClose()) break;
      if (this.accept(",") || this.accept(";")) endsWithComma = true;
      const word = this.peek()?.text.trim();
      if ((word === "or" || word === "and") && ["word", "text"].includes(this.peek().kind)) {
        this.take();
        if (word === "and") isChoice = false;
        endsWithComma = false;
        if (this.isAtClose()) throw UNREADABLE;
      } else {
        isChoice = false;
        if (!endsWithComma) throw UNREADABLE;
      }
    }
    return { items, isChoice, endsWithComma };
  }
  isAtClose() {
    const next = this.peek();
    return next === void 0 || CLOSING.has(next.text) && next.kind !== "text";
  }
  item(isUnordered) {
    const start = this.at;
    const met = this.signsMet;
    const value = this.relation();
    if (!isUnordered || this.signsMet === met) return [value];
    if (this.signsMet > met + 1 || this.sign === -1) throw UNREADABLE;
    const end = this.at;
    this.at = start;
    this.sign = -1;
    const other = this.relation();
    this.sign = 1;
    this.signsMet = met;
    if (this.at !== end) throw UNREADABLE;
    return [value, other];
  }
  relation() {
    const name = this.name();
    if (name !== void 0) return { kind: "named", name, value: this.lastOfEqual(this.union()) };
    const sides = [this.union()];
    const relations = [];
    for (let next = this.peek(); next !== void 0 && RELATIONS.has(next.text); next = this.peek()) {
      relations.push(this.take().text);
      sides.push(this.union());
    }
    if (relations.length === 0) return sides[0];
    if (relations.every((relation) => relation === "=")) return this.equality(sides);
    if (relations.length === 1 && relations[0] === "in") {
      const name2 = symbolOf(sides[0]);
      if (name2 === void 0) throw UNREADABLE;
      return { kind: "named", name: name2, value: sides[1] };
    }
    return inequality(sides, relations);
  }
  /** `x = 7/2 = 3.5`: all sides after the name must be the same. */
  lastOfEqual(first) {
    while (this.accept("=")) {
      const next = this.union();
      if (first.kind !== "quantity" || next.kind !== "quantity") throw UNREADABLE;
      if (!areEqual(first.quotient, next.quotient, this.effort)) throw UNREADABLE;
    }
    return first;
  }
  /** `7! * 2! = 10080` is its value, `3 = x` names x, anything else is an equation. */
  equality(sides) {
    const quotients = sides.map((side) => {
      if (side.kind !== "quantity") throw UNREADABLE;
      return side.quotient;
    });
    const [left, right] = quotients;
    if (quotients.every((side) => valueOf(side) !== void 0)) {
      if (quotients.every((side) => areEqual(side, left, this.effort))) return sides[0];
      throw UNREADABLE;
    }
    if (sides.length !== 2) throw UNREADABLE;
    const name = symbolOf(sides[1]);
    if (name !== void 0 && !hasSymbols(left)) return { kind: "named", name, value: sides[0] };
    const zero = plus(left, negated(right, this.effort), this.effort);
    if (zero.above.size === 0) throw UNREADABLE;
    return equation(zero, this.effort);
  }
  /** Takes `x =`, `f(x) =`, `AB =`, `x_1 =` if that is what comes next. */
  name() {
    const texts = [];
    let ahead = this.peek()?.text === "angle" || this.peek()?.text === "triangle" ? 1 : 0;
    const first = this.peek(ahead);
    if (first?.text === "(") return this.tupleName();
    if (first === void 0 || !(first.kind === "word" || first.kind === "text" || first.text === "theta")) {
      return void 0;
    }
    texts.push(first.text.trim());
    ahead++;
    if (this.textAhead(ahead, 5) === "^{-1}") {
      texts.push("^-1");
      ahead += 5;
    }
    const opens = this.peek(ahead)?.text;
    if (opens === "_" || opens === "'" || opens === "(") {
      for (; ahead < 12 && this.peek(ahead)?.text !== "="; ahead++) {
        const next = this.peek(ahead);
        if (next === void 0 || !(next.kind === "word" || next.kind === "number" || "_'(),{}".includes(next.text))) {
          return void 0;
        }
        if (next.text !== "{" && next.text !== "}") texts.push(next.text);
      }
    }
    if (this.peek(ahead)?.text !== "=" || this.peek(ahead)?.kind !== "sign") return void 0;
    const after = this.tokens.slice(this.at + ahead);
    if (after.some(({ text }, i) => text === first.text && after[i + 1]?.text !== "=")) return void 0;
    for (let i = 0; i <= ahead; i++) this.take();
    return texts.join("");
  }
  /** Takes `(x, y) =`: the names of the parts of a tuple. */
  tupleName() {
    let ahead = 1;
    while (ahead < 10 && (ahead % 2 === 1 ? this.peek(ahead)?.kind === "word" : this.peek(ahead)?.text === ","))
      ahead++;
    if (ahead < 4 || this.textAhead(ahead, 2) !== ")=") return void 0;
    const name = this.textAhead(0, ahead + 1);
    for (let i = 0; i < ahead + 2; i++) this.take();
    return name;
  }
  textAhead(ahead, count2) {
    return Array.from({ length: count2 }, (_, i) => this.peek(ahead + i)?.text ?? "").join("");
  }
  union() {
    const first = this.sum();
    if (!this.isNext("cup")) return first;
    const items = [first];
    while (this.accept("cup")) items.push(this.sum());
    if (items.some(({ kind }) => kind !== "sequence")) throw UNREADABLE;
    return { kind: "union", items };
  }
  bracket() {
    const next = this.peek();
    if (next === void 0) return void 0;
    if (next.kind === "command") {
      if (next.text.startsWith("begin")) return this.matrix();
      if (next.text === "emptyset") {
        this.take();
        return { kind: "sequence", open: "{", close: "}", items: [] };
      }
      if (next.text === "mathbb") return this.reals();
      if (next.text !== "{" && next.text !== "langle") return void 0;
    } else if (next.kind !== "sign" || !"([{".includes(next.text)) return void 0;
    return this.bracketed(this.take());
  }
  bracketed(open) {
    const met = this.signsMet;
    const { items, endsWithComma } = this.items(open.kind === "command" && open.text === "{");
    const close = this.take();
    const isPair = (open.text === "(" || open.text === "[") && (close.text === ")" || close.text === "]");
    const isSet = open.text === "{" && close.text === "}" && open.kind === close.kind;
    const isAngle = open.text === "langle" && close.text === "rangle";
    if (!isPair && !isSet && !isAngle) throw UNREADABLE;
    const isGroup = open.kind === "sign" && (open.text === "{" || open.text === "(" && close.text === ")");
    if (isGroup && items.length === 1 && !endsWithComma) {
      if (items[0].kind === "named" || items[0].kind === "equation") throw UNREADABLE;
      return items[0];
    }
    if (isPair && open.text === "(" !== (close.text === ")") && items.length !== 2) throw UNREADABLE;
    if (this.signsMet > met || endsWithComma && items.length !== 1) throw UNREADABLE;
    return { kind: "sequence", open: isAngle ? "<" : open.text, close: isAngle ? ">" : close.text, items };
  }
  reals() {
    this.take();
    this.expect("{");
    if (this.take().text !== "R") throw UNREADABLE;
    this.expect("}");
    return REALS;
  }
  matrix() {
    const kind = this.take().text.slice("begin".length);
    if (!["pmatrix", "bmatrix", "matrix"].includes(kind)) throw UNREADABLE;
    const rows = [[]];
    for (; ; ) {
      rows.at(-1).push(quantity(quotientOf(this.sum())));
      if (this.accept("&")) continue;
      if (this.peek()?.text === "\\") {
        this.take();
        if (!this.isNext(`end${kind}`)) {
          rows.push([]);
          continue;
        }
      }
      this.expect(`end${kind}`);
      return { kind: "matrix", rows };
    }
  }
};
function inequality(sides, relations) {
  const isUpward = relations.every((relation) => relation === "<" || relation === "le");
  const isDownward = relations.every((relation) => relation === ">" || relation === "ge");
  if (!isUpward && !isDownward || relations.length > 2) throw UNREADABLE;
  const ascending2 = isUpward ? sides : [...sides].reverse();
  const steps = isUpward ? relations : [...relations].reverse();
  const at = ascending2.findIndex((side) => symbolOf(side) !== void 0);
  const name = at < 0 ? void 0 : symbolOf(ascending2[at]);
  const [low, high] = [ascending2[at - 1], ascending2[at + 1]];
  if (name === void 0 || ascending2.length !== 1 + (low ? 1 : 0) + (high ? 1 : 0)) throw UNREADABLE;
  for (const side of [low, high]) {
    if (side !== void 0 && side.kind !== "infinity" && (side.kind !== "quantity" || hasSymbols(side.quotient))) {
      throw UNREADABLE;
    }
  }
  const isClosed = (relation) => relation === "le" || relation === "ge";
  const value = {
    kind: "sequence",
    open: low !== void 0 && isClosed(steps[at - 1]) ? "[" : "(",
    close: high !== void 0 && isClosed(steps[at]) ? "]" : ")",
    items: [low ?? { kind: "infinity", isNegative: true }, high ?? { kind: "infinity", isNegative: false }]
  };
  return { kind: "named", name, value };
}
function symbolOf(value) {
  if (value.kind !== "quantity" || !hasSymbols(value.quotient)) return void 0;
  const text = valueText(value);
  return /^[A-Za-z][A-Za-z]*(?:_\w+)?'?$/.test(text) && valueText({ kind: "quantity", quotient: atom(text) }) === text ? text : void 0;
}

// src/answers/units.ts
var CHANGES_MEANING = new Set(
  "and or not no none nor less more fewer below above under over minus plus times squared cubed factorial percent percentage hundred thousand million billion trillion dozen half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths eighth eighths tenth tenths hundredth hundredths thousandth thousandths remainder to out of if when where base mod modulo through between is are was approximately about at least most negative positive except ago before after th st nd rd score gross pair pairs left right up down east west north south loss debt deficit am pm bc bce ad ce by from with without only but all any some every one two three four five six seven eight nine ten zero pi i e x y z january february march april may june july august september october november december for then for the a an choose divided multiplied equals equal".split(" ")
);
var MULTIPLIERS = /* @__PURE__ */ new Map([
  ["dozen", "12"],
  ["hundred", "100"],
  ["thousand", "1000"],
  ["million", "1000000"],
  ["billion", "1000000000"],
  ["trillion", "1000000000000"]
]);
var SAME_UNIT = new Map(
  [
    "dollar usd us$ $",
    "euro eur \u20AC",
    "pound gbp \xA3",
    "cent \xA2",
    "cm centimeter centimetre",
    "mm millimeter millimetre",
    "km kilometer kilometre",
    "m meter metre",
    "in inch inches",
    "ft foot feet",
    "yd yard",
    "mi mile",
    "g gram",
    "kg kilogram",
    "mg milligram",
    "lb lbs pound-weight",
    "oz ounce",
    "L l liter litre",
    "ml mL milliliter millilitre",
    "s sec secs second",
    "min mins minute",
    "h hr hrs hour",
    "day",
    "degree deg \xB0",
    "radian rad",
    "unit"
  ].flatMap((line) => {
    const [name, ...others] = line.split(" ");
    return [name, ...others].map((spelling2) => [spelling2, name]);
  })
);
var ATTACHED = /* @__PURE__ */ new Set([
  "cm",
  "mm",
  "km",
  "kg",
  "mg",
  "lb",
  "lbs",
  "oz",
  "ml",
  "mL",
  "ft",
  "sec",
  "min",
  "hr",
  "mph"
]);
var LETTERS = /* @__PURE__ */ new Set(["m", "g", "s", "h", "L", "l"]);
var CURRENCY = /* @__PURE__ */ new Map([
  ["$", "dollar"],
  ["\u20AC", "euro"],
  ["\xA3", "pound"],
  ["\xA5", "yen"],
  ["USD", "dollar"],
  ["EUR", "euro"],
  ["GBP", "pound"]
]);
var ANGLED = /* @__PURE__ */ new Set(["sin", "cos", "tan", "sec", "csc", "cot"]);
var MOST_WORDS = 4;
function withoutUnit(tokens) {
  const { rest: rest2, unit: money } = withoutMoney(tokens);
  const parts = [];
  let end = rest2.length;
  while (end > 1 && parts.length <= MOST_WORDS) {
    const piece = unitPiece(rest2, end);
    if (piece === void 0) break;
    parts.unshift(piece.text);
    end = piece.start;
  }
  let kept = rest2.slice(0, end);
  let words = parts.join(" ").split(" ").filter((word) => word !== "");
  const factor = MULTIPLIERS.get(words[0]?.toLowerCase() ?? "");
  if (factor !== void 0) {
    kept = [...kept, sign("*"), { kind: "number", text: factor, spaced: false }];
    words = words.slice(1);
  }
  const unit = words.length === 0 ? void 0 : unitName(words, money);
  const isArgument = unit === "degree" && kept.some(({ kind, text }) => kind === "command" && ANGLED.has(text));
  const isRefused = isArgument || words.length > 0 && (unit === void 0 || !kept.some(({ kind }) => kind !== "sign"));
  if (isRefused || money !== void 0 && unit !== void 0 && unit.split("/")[0] !== money)
    return { tokens, unit: void 0 };
  return { tokens: kept, unit: unit ?? money };
}
function withoutMoney(tokens) {
  let at = 0;
  while (at < 2 && tokens[at]?.kind === "sign" && "+-".includes(tokens[at].text)) at++;
  const first = tokens[at];
  const name = first === void 0 ? void 0 : CURRENCY.get(first.text.replace("\\", ""));
  if (name === void 0 || tokens[at + 1]?.kind === void 0) return { rest: tokens, unit: void 0 };
  return { rest: [...tokens.slice(0, at), ...tokens.slice(at + 1)], unit: name };
}
function unitPiece(tokens, end) {
  const last = tokens[end - 1];
  if (isCircle(tokens, end)) return { text: "\xB0", start: end - (last.text === "}" ? 4 : 2) };
  if (last.kind === "command" && last.text === "$") return { text: "$", start: end - 1 };
  if (last.kind === "sign" && last.text === "\xA2") return { text: "\xA2", start: end - 1 };
  if (last.kind === "sign" && last.text === "." && tokens[end - 2]?.kind === "word") {
    return unitPiece(tokens, end - 1);
  }
  const power = powerBefore(tokens, end);
  const at = power === void 0 ? end - 1 : power.start - 1;
  const word = tokens[at];
  if (word === void 0 || at === 0) return void 0;
  let text;
  if (word.kind === "text") text = word.text.trim().replaceAll(".", "").replace(/^\//, "/ ");
  else if (word.kind === "word" && isUnitWord(word, tokens, at)) text = word.text;
  else return void 0;
  if (!/^(?:[A-Za-z]+(?:[ -][A-Za-z]+)*|\/ [A-Za-z]+)?$/.test(text.replace(/\s+/g, " "))) return void 0;
  const slash = tokens[at - 1];
  const isPer = word.kind === "word" && slash?.kind === "sign" && slash.text === "/" && ["word", "number"].includes(tokens[at - 2]?.kind ?? "");
  const name = power === void 0 ? text : `${text}^${power.text}`;
  return isPer ? { text: `/ ${name}`, start: at - 1 } : { text: name, start: at };
}
function isUnitWord(word, tokens, at) {
  const { text } = word;
  if (ATTACHED.has(text)) return true;
  const before = tokens[at - 1];
  const isSetOff = word.spaced || before.kind === "sign" && before.text === "/";
  if ((text === "C" || text === "F") && isCircle(tokens, at)) return true;
  if (text.length === 1) {
    const end = before.text === "/" && tokens[at - 2]?.kind === "word" ? at - 2 : at;
    return isSetOff && LETTERS.has(text) && tokens.slice(0, end).every(isPartOfNumeral);
  }
  return isSetOff ? text.length > 2 || SAME_UNIT.has(text) : before.kind === "number" && text.length > 3 && SAME_UNIT.has(unitStem(text));
}
function isPartOfNumeral({ kind, text }, at) {
  return kind === "number" || text === "/" || text === "-" && at === 0;
}
function isCircle(tokens, end) {
  const texts = (count2) => tokens.slice(Math.max(0, end - count2), end).map(({ text }) => text).join("");
  return texts(2) === "^circ" || texts(4) === "^{circ}";
}
function powerBefore(tokens, end) {
  const at = (back) => tokens[end - back]?.text ?? "";
  if (/^[23]$/.test(at(1)) && at(2) === "^") return { text: at(1), start: end - 2 };
  if (at(1) === "}" && /^[23]$/.test(at(2)) && at(3) === "{" && at(4) === "^") return { text: at(2), start: end - 4 };
  return void 0;
}
function unitName(words, money) {
  const names = [];
  let power = "";
  for (const word of words) {
    const lower = word.toLowerCase();
    if (lower === "square" || lower === "sq") power = "^2";
    else if (lower === "cubic" || lower === "cu") power = "^3";
    else if (lower === "per" || word === "/") names.push("/");
    else if (lower === "mph") names.push("mi", "/", "h");
    else {
      const [stem = "", raised2] = word.split("^");
      if (CHANGES_MEANING.has(stem.toLowerCase())) return void 0;
      names.push(unitStem(stem) + (raised2 === void 0 ? power : `^${raised2}`));
      power = "";
    }
  }
  const [first, second] = names;
  if (first === "degree" && second !== void 0) names.splice(0, 2, `degree ${second[0].toUpperCase()}`);
  if (names[0] === "/" && money !== void 0) names.unshift(money);
  if (names.length === 0 || names[0] === "/" || names.length > MOST_WORDS + 2) return void 0;
  return names.join(" ").replaceAll(" / ", "/");
}
function unitStem(word) {
  const exact = SAME_UNIT.get(word);
  if (exact !== void 0) return exact;
  if (word.length <= 3 && word !== word.toLowerCase() && !SAME_UNIT.has(word.toLowerCase())) return word;
  const lower = word.toLowerCase();
  const known = SAME_UNIT.get(lower);
  if (known !== void 0) return known;
  const singular = lower.length > 3 && lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
  return SAME_UNIT.get(singular) ?? singular;
}
function sign(text) {
  return { kind: "sign", text, spaced: false };
}

// src/answers/reading.ts
var LONGEST_FORMULA = 1e3;
function read(text) {
  const trimmed = text.trim();
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(trimmed)) return numeral(trimmed);
  if (text.length > LONGEST_CLEANED) return { kind: "text", key: `"${trimmed}`, text: trimmed };
  const literal = literalText(trimmed.replace(/^```\w*\n([^]*)```$|^`([^`]*)`$/, "$1$2").trim());
  if (literal !== void 0) return { kind: "literal", key: `'${literal}` };
  const cleaned = clean(text).replace(/(?<![.\\])\.$/, "");
  const words = withoutTextCommands(cleaned).trim();
  const choice = choiceOf(words);
  if (choice !== void 0) return { kind: "choice", key: `(${choice.letter}) ${choice.text}`.trim(), ...choice };
  if (mayBeMath(cleaned)) {
    const reading = math(cleaned);
    if (reading !== void 0) return reading;
  }
  const plain = plainText(cleaned);
  return { kind: "text", key: plain === "" ? "" : `"${plain}`, text: trimmed };
}
function numeral(text) {
  const size = decimal(text.replace("-", ""));
  const value = quantity(number(text.startsWith("-") ? negative(size) : size));
  return { kind: "math", key: `=${valueText(value)}`, value, unit: void 0 };
}
function mayBeMath(text) {
  if (text.length > LONGEST_FORMULA) return false;
  return /[\d\\]/.test(text) || text.length <= 60 && !/[A-Za-z]{4}/.test(text);
}
function math(cleaned) {
  try {
    const { tokens, unit } = withoutUnit(tokensOf(cleaned));
    if (isSpan(tokens)) return void 0;
    const value = readMath(tokens, new Effort());
    return { kind: "math", key: `=${valueText(value)}${unit === void 0 ? "" : ` ${unit}`}`, value, unit };
  } catch (error) {
    if (error === UNREADABLE) return void 0;
    throw error;
  }
}
function isSpan(tokens) {
  const [, joint] = tokens;
  if (joint?.text !== "-" && (joint?.text !== "/" || tokens.length < 5)) return false;
  return tokens.every(({ kind, text }, i) => i % 2 === 0 ? kind === "number" : text === joint.text);
}

// src/answers/how.ts
function howTheyDiffer(answer, reference, isStated) {
  if (answer.trim() === reference.trim()) return isStated ? "stated inside a longer text" : "the same text";
  const [a, b] = [read(answer), read(reference)];
  if (a.kind === "choice" || b.kind === "choice") return "choice letter written differently";
  if (a.kind === "literal" || b.kind === "literal") return "quotes or white space of a literal";
  if (a.kind === "text" || b.kind === "text") return "capitals, white space or punctuation";
  const [left, right] = [clean(answer), clean(reference)];
  if (INEQUALITY.test(left) !== INEQUALITY.test(right)) return "inequality written as an interval";
  return onOneSide(a, b, "unit", ({ unit }) => unit !== void 0) ?? onOneSide(a, b, "name of the variable", ({ value }) => value.kind === "named") ?? spelling(left, right);
}
var INEQUALITY = /[<>]|\\[lg]eq?(?![a-z])/;
function onOneSide(a, b, what, has) {
  if (has(a) === has(b)) return void 0;
  return `${what} in the ${has(b) ? "reference" : "answer"} only`;
}
function spelling(answer, reference) {
  const texts = [answer, reference];
  const bare = texts.map(withoutSpacing);
  if (bare[0] === bare[1]) return "LaTeX spacing or wrappers";
  const digits = bare.map((text) => text.replace(/(?<=\d)(?:,|\{,\})(?=\d{3})/g, ""));
  if (digits[0] === digits[1]) return "thousands separators";
  const flat = bare.map((text) => text.replace(/[{}]/g, ""));
  if (flat[0] === flat[1]) {
    if (flat[0].includes("frac")) return "fractions written differently";
    return flat[0].includes("sqrt") ? "roots written differently" : "LaTeX spacing or wrappers";
  }
  const sorted = bare.map((text) => [...text.replace(/[()[\]{}\\]/g, "")].sort().join(""));
  if (sorted[0] === sorted[1]) return "order of the parts";
  if (texts.some((text) => text.includes("\\pm"))) return "plus-minus written out";
  if (texts.some((text) => text.includes("%")) && !texts.every((text) => text.includes("%")))
    return "percent written out";
  if (texts.some((text) => /frac|\//.test(text))) return "fractions written differently";
  if (texts.some((text) => text.includes("sqrt"))) return "roots written differently";
  return "the same value written differently";
}
function withoutSpacing(text) {
  return text.replace(/\\(?:left|right)(?![A-Za-z])/g, "").replace(/\\[,;:! ]|\s|~/g, "").replace(/\\(?:text|mbox|mathrm)\{([^{}]*)\}/g, "$1").replace(/[dt]frac/g, "frac");
}

// src/answers/same.ts
var LONGEST_FORM = 200;
function sameAnswer(answer, reference) {
  const answers = candidates(answer);
  const references = candidates(reference);
  for (const right of references) {
    for (const left of answers) {
      const form = commonForm(left.reading, right.reading);
      if (form === void 0) continue;
      const isStated = left.text.trim() !== answer.trim() || right.text.trim() !== reference.trim();
      return { how: howTheyDiffer(left.text, right.text, isStated), form: form.slice(0, LONGEST_FORM) };
    }
  }
  for (const right of references) {
    for (const left of answers) {
      const form = withoutPercent(left, right) ?? withoutPercent(right, left);
      if (form !== void 0) return { how: "percent sign on one side only", form: form.slice(0, LONGEST_FORM) };
    }
  }
  return null;
}
var PERCENT = /\s*(?:\\?%|\bpercent|\\text\s*\{\s*(?:percent|\\?%)\s*\})\s*(\$*)\s*\.?\s*$/i;
function withoutPercent(percentage, other) {
  const short = percentage.text.length <= LONGEST_FORM && other.text.length <= LONGEST_FORM;
  if (!short || !PERCENT.test(percentage.text) || other.text.includes("%")) return void 0;
  const number2 = read(percentage.text.replace(PERCENT, "$1"));
  const isBare = [number2, other.reading].every((reading) => reading.kind === "math" && reading.unit === void 0);
  return isBare ? commonForm(number2, other.reading) : void 0;
}
function candidates(text) {
  const stated = finalAnswer(text);
  const texts = stated === void 0 || stated === text.trim() ? [text] : [text, stated];
  return texts.map((candidate) => ({ text: candidate, reading: read(candidate) }));
}
function commonForm(a, b) {
  if (a.key === "" || b.key === "") return void 0;
  if (a.key === b.key) return a.key.slice(1);
  if (a.kind === "math" && b.kind === "math") {
    if (a.unit !== void 0 && b.unit !== void 0 && a.unit !== b.unit) return void 0;
    if (!areSameValues(a, b)) return void 0;
    const { value } = b;
    return valueText(value.kind === "named" ? value.value : value);
  }
  if (a.kind === "choice" && b.kind === "choice") {
    return a.letter === b.letter && (a.text === "" || b.text === "") ? a.letter : void 0;
  }
  return withoutQuotes(a, b) ?? withoutQuotes(b, a);
}
function areSameValues(a, b) {
  try {
    return areSame(a.value, b.value, new Effort());
  } catch (error) {
    if (error === UNREADABLE) return false;
    throw error;
  }
}
function withoutQuotes(a, b) {
  if (a.kind !== "literal" || b.kind !== "text") return void 0;
  return a.key === `'${JSON.stringify(b.text)}` ? b.text : void 0;
}

// src/diagnostics/audit/comparisons.ts
var MOST = 2e4;
var Comparisons = class {
  constructor(most = MOST) {
    this.most = most;
  }
  most;
  made = 0;
  /** Comparisons by keys that were not equal, and that could have said more. */
  skipped = 0;
  match(answer, reference) {
    if (this.made >= this.most) {
      if (answer.key === reference.key) return { how: "the same in normal form", form: answer.key };
      this.skipped += 1;
      return null;
    }
    this.made += 1;
    return sameAnswer(answer.text, reference.text);
  }
};

// src/diagnostics/audit/families.ts
function familyOf(model, families, evidence) {
  const stated = families.get(model) ?? evidence?.models.get(model)?.family;
  if (stated !== void 0) return stated.toLowerCase();
  const slash = model.indexOf("/");
  const end = slash > 0 ? slash : model.indexOf("-");
  return (end > 0 ? model.slice(0, end) : model).toLowerCase();
}

// src/answers/key.ts
function answerKey(text) {
  return read(text).key;
}

// src/diagnostics/audit/limits.ts
var LIMITS = /* @__PURE__ */ new Set([
  "length",
  "maxlength",
  "modellength",
  "maxtokens",
  "maxnewtokens",
  "maxoutputtokens",
  "maxcompletiontokens",
  "maxtokensexceeded",
  "tokenlimit",
  "contextlength",
  "contextlimit",
  "contextwindowexceeded",
  "modelcontextwindowexceeded",
  "messagelimit",
  "timelimit",
  "workinglimit",
  "timeout",
  "truncated",
  "incomplete"
]);
function isLimit(reason) {
  const last = reason.slice(Math.max(reason.lastIndexOf("."), reason.lastIndexOf(":")) + 1);
  return LIMITS.has(last.toLowerCase().replace(/[^a-z]/g, ""));
}
var SHORTEST_CAP = 64;
var JUST_BELOW = 0.95;
function outputCap({ outputTokens }) {
  if (outputTokens === null) return void 0;
  let [most, reached] = [0, 0];
  for (const tokens of outputTokens) {
    if (tokens > most) [most, reached] = [tokens, 1];
    else if (tokens === most) reached += 1;
  }
  if (most < SHORTEST_CAP || reached < 3) return void 0;
  let below = 0;
  for (const tokens of outputTokens) if (tokens < most && tokens >= JUST_BELOW * most) below += 1;
  return reached > below ? most : void 0;
}

// src/diagnostics/audit/reading.ts
function isCut({ empty, stopped, atCap, errored }) {
  return empty || stopped || atCap || errored;
}
var Readings = class {
  constructor(pool, evidence) {
    this.evidence = evidence;
    const columns = new Map(pool.columns.map((column) => [column.name, column]));
    this.limits = evidence?.stops.map(isLimit) ?? [];
    this.sources = pool.matrix.members.map(({ name, answered }) => {
      const own = evidence?.models.get(name);
      return {
        model: name,
        answered,
        errored: columns.get(name)?.errored,
        evidence: own,
        logsAnswers: own?.draws.some(({ answer }) => answer.some((code) => code !== NONE)) ?? false,
        cap: own === void 0 ? void 0 : outputCap(own)
      };
    }).sort((a, b) => a.model < b.model ? -1 : 1);
  }
  evidence;
  sources;
  limits;
  /** Answers by their position in the texts: queries share many. */
  stated = /* @__PURE__ */ new Map();
  /** The members that answered the query or failed on it; members without anything on it are absent. */
  of(row) {
    const read2 = this.sources.flatMap((source) => {
      const errored = source.errored !== void 0 && hasBit(source.errored, row);
      if (!errored && !hasBit(source.answered, row)) return [];
      return [this.read(source, row, errored)];
    });
    const isLogged = read2.some(({ answers }) => answers.length > 0);
    return read2.map(
      (reading) => isLogged || !reading.empty || this.isBlank(reading, row) ? reading : { ...reading, empty: false }
    );
  }
  read(source, row, errored) {
    const { evidence, model, cap } = source;
    const answers = [];
    const stopReasons = [];
    let [draws, limited] = [0, 0];
    for (const draw of evidence?.draws ?? []) {
      const [code, right, stop] = [draw.answer[row], draw.right[row], draw.stop[row]];
      if (code !== NONE || right !== NONE || stop !== NONE) draws += 1;
      const stated = code === NONE ? null : this.statedIn(code);
      if (stated !== null) answers.push({ ...stated, right: right === 1 });
      if (stop === NONE) continue;
      stopReasons.push(this.evidence.stops[stop]);
      if (this.limits[stop]) limited += 1;
    }
    return {
      model,
      answers,
      draws: Math.max(1, draws),
      errored,
      empty: !errored && source.logsAnswers && answers.length === 0,
      stopped: limited > 0 && 2 * limited >= stopReasons.length,
      atCap: cap !== void 0 && evidence.outputTokens[row] === cap,
      stopReasons
    };
  }
  /** Whether an empty text was logged as the answer, rather than none. */
  isBlank({ model }, row) {
    return this.evidence.models.get(model).draws.some(({ answer }) => answer[row] !== NONE);
  }
  /** null for an empty answer. */
  statedIn(code) {
    const known = this.stated.get(code);
    if (known !== void 0) return known;
    const whole2 = this.evidence.texts[code].trim();
    const text = finalAnswer(whole2) ?? whole2;
    const stated = whole2 === "" ? null : { text, key: answerKey(text) };
    this.stated.set(code, stated);
    return stated;
  }
};

// src/diagnostics/audit/plurality.ts
var [LONGEST2, LARGEST3] = [200, 3];
function campsOf(readings, comparisons2) {
  const byKey = /* @__PURE__ */ new Map();
  for (const reading of readings) {
    const answer = isCut(reading) ? void 0 : usual(reading.answers);
    if (answer === void 0) continue;
    const { text, key } = answer;
    const camp = byKey.get(key);
    if (camp === void 0) byKey.set(key, { text, key, models: [reading.model] });
    else {
      camp.models.push(reading.model);
      if (text.length < camp.text.length) camp.text = text;
    }
  }
  const camps = [];
  for (const camp of [...byKey.values()].sort(largestFirst)) {
    const isShort = camp.text.length <= LONGEST2;
    const at = camps.slice(0, LARGEST3).findIndex((large) => isShort && large.models.length > 1 && comparisons2.match(camp, large) !== null);
    if (at === -1) camps.push(camp);
    else camps[at] = { ...camps[at], models: [...camps[at].models, ...camp.models].sort() };
  }
  return camps.sort(largestFirst);
}
function largestFirst(a, b) {
  return b.models.length - a.models.length || (a.key < b.key ? -1 : 1);
}
function usual(answers) {
  const counts = /* @__PURE__ */ new Map();
  for (const { key } of answers) counts.set(key, (counts.get(key) ?? 0) + 1);
  return answers.reduce(
    (best, answer) => best === void 0 || counts.get(answer.key) > counts.get(best.key) ? answer : best,
    void 0
  );
}
function pluralityOf(camps, familyOf2) {
  const [first, second] = camps;
  if (first === void 0 || first.models.length < 2) return null;
  const answering = camps.reduce((sum5, { models }) => sum5 + models.length, 0);
  const count2 = first.models.length;
  const facts = {
    count: count2,
    second: second?.models.length ?? 0,
    share: count2 / answering,
    families: new Set(first.models.map(familyOf2)).size
  };
  return { ...facts, models: first.models, clear: isClear(facts, first.text) };
}
var YES_OR_NO = /^\W*(?:yes|no|true|false|valid|invalid)\W*$/i;
var LETTER = /^\W*[a-z]\W*$/i;
function isClear({ count: count2, second, share, families }, answer) {
  if (YES_OR_NO.test(answer)) return false;
  return count2 >= 3 && families >= 2 && count2 >= 2 * second && share >= (LETTER.test(answer) ? 3 / 4 : 1 / 2);
}

// src/diagnostics/audit/surprise.ts
var STEPS = 2e4;
var Surprise = class {
  constructor(matrix) {
    this.matrix = matrix;
    const n = matrix.queries(matrix.complete);
    this.queries = n;
    const accuracies = matrix.right.map((right) => (matrix.queries(right) + 0.5) / (n + 1));
    const logOdds = accuracies.map((a) => Math.log(a / (1 - a)));
    const span = logOdds.reduce((sum5, x) => sum5 + Math.abs(x), 0);
    this.weights = Int32Array.from(logOdds, (x) => span === 0 ? 0 : Math.round(x / span * STEPS));
    this.least = this.weights.reduce((sum5, weight) => sum5 + Math.min(0, weight), 0);
    this.tail = tailOf(this.weights, accuracies);
  }
  matrix;
  weights;
  /** Of the sum of the negative weights: the least value of the statistic. */
  least;
  /** P(statistic >= least + i). */
  tail;
  queries;
  /** The statistic of a complete row, in steps of the lattice. */
  of(row) {
    let sum5 = 0;
    for (let m = 0; m < this.weights.length; m++) if (!hasBit(this.matrix.right[m], row)) sum5 += this.weights[m];
    return sum5;
  }
  /** How many of the complete queries would be at least as surprising, on average, if models erred independently. */
  expected(statistic) {
    return this.queries * this.tail[statistic - this.least];
  }
  /** The largest expected number that is at most one: what the threshold "fewer than one by chance" amounts to. */
  atThreshold() {
    const index = this.tail.findIndex((p) => this.queries * p <= 1);
    return index === -1 ? 0 : this.queries * this.tail[index];
  }
};
function tailOf(weights, accuracies) {
  const size = weights.reduce((sum5, weight) => sum5 + Math.abs(weight), 1);
  let density = new Float64Array(size);
  density[0] = 1;
  let top = 0;
  for (let m = 0; m < weights.length; m++) {
    const shift = Math.abs(weights[m]);
    const moves = weights[m] < 0 ? accuracies[m] : 1 - accuracies[m];
    const next = new Float64Array(size);
    for (let i = 0; i <= top; i++) {
      next[i] += density[i] * (1 - moves);
      next[i + shift] += density[i] * moves;
    }
    top += shift;
    density = next;
  }
  for (let i = size - 2; i >= 0; i--) density[i] += density[i + 1];
  return density;
}

// src/diagnostics/audit/several-answers.ts
var WORDINGS = [
  [
    "print any of them",
    /\b(?:print|output|return|give|report|write|find|choose|pick|select|accept)s?\s+any\s+(?:one\s+)?(?:of\s+(?:them|these|those|the)|valid|such|correct|possible|optimal|solution|answer)\b/i
  ],
  [
    "if there are multiple answers",
    /\b(?:if|when|where|since)\s+there\s+(?:are|is|exists?|may\s+be|might\s+be|can\s+be)\s+(?:multiple|several|many|more\s+than\s+one)\s+(?:\w{1,20}\s+){0,3}(?:answers?|solutions?|outputs?|possibilities|ways|options|results)\b/i
  ],
  [
    "several correct answers",
    /\b(?:multiple|several|many|more\s+than\s+one)\s+(?:correct|valid|right|acceptable|possible)\s+(?:answers?|solutions?|outputs?)\b/i
  ],
  [
    "any valid answer",
    /\bany\s+(?:one\s+)?(?:valid|correct|acceptable)\s+(?:answers?|solutions?|outputs?|one|ordering|order)\b/i
  ],
  ["any of them is accepted", /\bany\s+(?:\w{1,20}\s+){0,4}(?:is|are|will\s+be)\s+(?:accepted|acceptable|fine)\b/i],
  ["any one of them", /\bany\s+one\s+of\s+(?:them|these|those|the)\b/i],
  [
    "in any order",
    /\b(?:print|output|return|list|give|write|enter|report|answers?)\b[^.!?]{0,80}\bin\s+any\s+order\b/i
  ],
  [
    "not unique",
    /\b(?:answers?|solutions?|outputs?)\s+(?:is|are|may|might|need)\s+not\s+(?:necessarily\s+)?(?:be\s+)?unique\b/i
  ],
  ["one possible answer", /\bone\s+possible\s+(?:answer|solution|output|example)\b/i]
];
var BLANKS = /\s+/g;
function severalAnswers(question) {
  const text = question.replace(BLANKS, " ");
  return WORDINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

// src/diagnostics/audit/triage.ts
var Triage = class {
  constructor(readings, comparisons2, evidence, familyOf2) {
    this.readings = readings;
    this.comparisons = comparisons2;
    this.evidence = evidence;
    this.familyOf = familyOf2;
  }
  readings;
  comparisons;
  evidence;
  familyOf;
  judge(row) {
    const models = this.readings.of(row);
    const reference = this.evidence?.references[row];
    const prompt = this.evidence?.prompts[row];
    const { skipped } = this.comparisons;
    const { match: match2, matching } = matchesOf(models, reference, this.comparisons);
    const camps = campsOf(models, this.comparisons);
    const plurality = pluralityOf(camps, this.familyOf);
    const cut = cutOf(models);
    const phrase = prompt === void 0 ? null : severalAnswers(prompt);
    const holds = {
      "grader-defect": match2 !== null,
      truncated: cut.models > 0 && 2 * cut.models >= models.length,
      "multi-answer": phrase !== null,
      "wrong-reference": match2 === null && plurality !== null && plurality.clear
    };
    const suspicions = SUSPICIONS.filter((suspicion) => holds[suspicion]);
    const found = suspicions[0] ?? "unexplained";
    return {
      class: found,
      suspicions,
      findings: {
        answering: camps.reduce((sum5, camp) => sum5 + camp.models.length, 0),
        distinct: camps.length,
        hasReference: reference !== void 0,
        match: match2 === null ? null : { how: match2.how, models: match2.models },
        plurality,
        cut,
        stopReasons: stopReasonsOf(models),
        severalAnswers: phrase
      },
      texts: {
        ...textsOf(prompt, reference, camps),
        match: match2 === null ? null : { answer: shortened(match2.answer), form: shortened(match2.form) }
      },
      rightIfTrue: found === "grader-defect" ? matching : found === "wrong-reference" ? plurality.models : [],
      logged: {
        answers: models.some(({ answers }) => answers.length > 0),
        stopReasons: models.some(({ stopReasons }) => stopReasons.length > 0),
        briefly: this.comparisons.skipped > skipped
      }
    };
  }
};
function matchesOf(models, reference, comparisons2) {
  if (reference === void 0 || reference.trim() === "") return { match: null, matching: [] };
  const text = finalAnswer(reference) ?? reference;
  const wanted = { text, key: answerKey(text) };
  const byKey = /* @__PURE__ */ new Map();
  const compare3 = (answer) => {
    const known = byKey.get(answer.key);
    if (known !== void 0) return known;
    const found = comparisons2.match(answer, wanted);
    byKey.set(answer.key, found);
    return found;
  };
  let first;
  const [equal, matching] = [[], []];
  for (const { model, answers, draws } of models) {
    let [right, defects] = [0, 0];
    for (const answer of answers) {
      const same = answer.right ? null : compare3(answer);
      if (same !== null) {
        first ??= { ...same, answer: answer.text };
        defects += 1;
      }
      if (answer.right || same !== null) right += 1;
    }
    if (defects > 0) equal.push(model);
    if (defects > 0 && 2 * right > draws) matching.push(model);
  }
  return { match: first === void 0 ? null : { ...first, models: equal }, matching };
}
function cutOf(models) {
  const named = (holds) => models.filter(holds).map(({ model }) => model);
  return {
    empty: named(({ empty }) => empty),
    stopped: named(({ stopped }) => stopped),
    atCap: named(({ atCap }) => atCap),
    errored: named(({ errored }) => errored),
    models: models.filter(isCut).length
  };
}
function stopReasonsOf(models) {
  const counts = /* @__PURE__ */ new Map();
  for (const { stopReasons } of models) {
    for (const reason of new Set(stopReasons)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count2]) => ({ reason, models: count2 })).sort((a, b) => b.models - a.models || (a.reason < b.reason ? -1 : 1));
}
var [MOST_QUESTION, MOST_SHOWN, MOST_ANSWERS] = [2e3, 500, 5];
function textsOf(prompt, reference, camps) {
  return {
    question: prompt === void 0 ? null : shortened(prompt, MOST_QUESTION),
    reference: reference === void 0 ? null : shortened(reference),
    match: null,
    answers: camps.slice(0, MOST_ANSWERS).map(({ text, models }) => ({ text: shortened(text), models: models.length }))
  };
}
function shortened(text, most = MOST_SHOWN) {
  return text.length > most ? `${text.slice(0, most)}\u2026` : text;
}

// src/diagnostics/audit/label-errors.ts
var MOST_LISTED = 50;
var MOST_READ = 500;
function labelErrorsOf(matrix, readings, comparisons2, evidence, familyOf2, showText) {
  const mostRight = Math.min(10, Math.max(1, Math.floor(matrix.models.length / 5)));
  const few = fewRight(matrix, mostRight);
  const surprise = new Surprise(matrix);
  const surprising = rowsOf(few).map((row) => ({ row, statistic: surprise.of(row) })).filter(({ statistic }) => surprise.expected(statistic) <= 1).map((one) => ({ ...one, query: matrix.id(one.row) })).sort((a, b) => b.statistic - a.statistic || naturalOrder(a.query, b.query));
  const weightOf2 = (row) => matrix.weights?.[row] ?? 1;
  const read2 = surprising.slice(0, MOST_READ).map(({ row, statistic, query }) => {
    const models = readings.of(row);
    const wrong = models.filter(({ model }) => !isRight(matrix, model, row));
    const camps = campsOf(wrong, comparisons2);
    return {
      query,
      queries: weightOf2(row),
      right: models.map(({ model }) => model).filter((model) => isRight(matrix, model, row)),
      expected: surprise.expected(statistic),
      plurality: pluralityOf(camps, familyOf2),
      texts: showText ? textsOf(evidence?.prompts[row], evidence?.references[row], camps) : null
    };
  });
  const agreed = (item) => item.plurality?.clear ? 0 : 1;
  const items = [...read2].sort((a, b) => agreed(a) - agreed(b)).slice(0, MOST_LISTED);
  const total = surprising.reduce((sum5, { row }) => sum5 + weightOf2(row), 0);
  return {
    mostRight,
    queries: matrix.queries(few),
    surprising: total,
    expected: surprise.atThreshold(),
    items,
    more: total - items.reduce((sum5, { queries }) => sum5 + queries, 0)
  };
}
function isRight(matrix, model, row) {
  return hasBit(matrix.right[matrix.models.indexOf(model)], row);
}
function fewRight({ complete, right }, most) {
  const atLeast = new Uint32Array(most + 1);
  return combine(complete.length * 32, (w) => {
    atLeast.fill(0);
    for (const bits of right) {
      const word = bits[w];
      if (word === 0) continue;
      for (let k = most; k > 0; k--) atLeast[k] |= atLeast[k - 1] & word;
      atLeast[0] |= word;
    }
    return complete[w] & atLeast[0] & ~atLeast[most];
  });
}

// src/diagnostics/audit/sensitivity.ts
function sensitivityOf(pool, suspects, settings) {
  const all = outcomesOf(pool, suspects, settings);
  const byClass = SUSPICIONS.flatMap((name) => {
    const own = suspects.filter((suspect) => suspect.class === name);
    const count2 = own.reduce((sum5, { allWrong }) => sum5 + allWrong, 0);
    if (count2 === 0) return [];
    return [
      { class: name, suspects: count2, ...own.length === suspects.length ? all : outcomesOf(pool, own, settings) }
    ];
  });
  return { ...all, byClass };
}
function outcomesOf(pool, suspects, settings) {
  if (!suspects.some(({ allWrong }) => allWrong > 0)) return { withoutSuspects: null, regraded: null };
  const rows = bitsOf(
    suspects.map(({ row }) => row),
    pool.matrix.universe.length
  );
  const right = new Map(
    suspects.filter(({ rightIfTrue }) => rightIfTrue.length > 0).map(({ row, rightIfTrue }) => [row, rightIfTrue])
  );
  const changesTheCertificate = suspects.some(({ row, allWrong }) => allWrong > 0 && right.has(row));
  return {
    withoutSuspects: recompute(withoutRows(pool, rows), settings),
    regraded: changesTheCertificate ? recompute(regradedRows(pool, right), settings) : null
  };
}

// src/diagnostics/audit/audit.ts
function auditOf(pool, evidence, certificate, { families, showText }) {
  const { matrix } = pool;
  const family = (model) => familyOf(model, families, evidence);
  const readings = new Readings(pool, evidence);
  const comparisons2 = new Comparisons();
  const triage = new Triage(readings, comparisons2, evidence, family);
  const counts = { "all-wrong": zeros(), partial: zeros() };
  const lookedAt = { of: 0, answers: 0, references: 0, prompts: 0, stopReasons: 0, briefly: 0 };
  const suspects = [];
  const items = [];
  const failed = [
    ...rowsOf(matrix.allWrong).map((row) => ({ row, query: matrix.id(row), kind: "all-wrong" })),
    ...rowsOf(matrix.partialAllWrong).map((row) => ({ row, query: matrix.id(row), kind: "partial" }))
  ].sort((a, b) => naturalOrder(a.query, b.query));
  for (const { row, query, kind } of failed) {
    const queries = matrix.weights?.[row] ?? 1;
    const { class: found, suspicions, findings, texts, rightIfTrue, logged } = triage.judge(row);
    items.push({ query, queries, kind, class: found, suspicions, findings, texts: showText ? texts : null });
    counts[kind][found] += queries;
    if (found !== "unexplained")
      suspects.push({ row, class: found, allWrong: kind === "all-wrong" ? queries : 0, rightIfTrue });
    lookedAt.of += queries;
    if (logged.answers) lookedAt.answers += queries;
    if (findings.hasReference) lookedAt.references += queries;
    if (evidence?.prompts[row] !== void 0) lookedAt.prompts += queries;
    if (logged.stopReasons) lookedAt.stopReasons += queries;
    if (logged.briefly) lookedAt.briefly += queries;
  }
  return {
    queries: { allWrong: matrix.queries(matrix.allWrong), partial: matrix.queries(matrix.partialAllWrong) },
    counts: counts["all-wrong"],
    partialCounts: counts.partial,
    lookedAt,
    items,
    ...sensitivityOf(pool, suspects, settingsOf(certificate)),
    labelErrors: labelErrorsOf(matrix, readings, comparisons2, evidence, family, showText)
  };
}
function zeros() {
  return Object.fromEntries(AUDIT_CLASSES.map((name) => [name, 0]));
}

// src/stats/beta-range.ts
var TOLERANCE = 1e-12;
function betaRange(models, meanError, meanJoint) {
  requireDomain(Number.isInteger(models) && models >= 2, `betaRange: at least 2 models, not ${models}`);
  requireDomain(meanError >= 0 && meanError <= 1, `betaRange: the mean error must lie in [0, 1], not ${meanError}`);
  const pairs = models * (models - 1);
  const mean2 = models * meanError;
  const whole2 = Math.floor(mean2);
  const least = (2 * whole2 * mean2 - whole2 * (whole2 + 1)) / pairs;
  requireDomain(
    meanJoint >= least - TOLERANCE && meanJoint <= meanError + TOLERANCE,
    `betaRange: with mean error ${meanError} of ${models} models the joint rate lies in [${least}, ${meanError}], not ${meanJoint}`
  );
  const second = pairs * Math.min(meanError, Math.max(least, meanJoint));
  let high = 1;
  for (let i = 0; i <= models - 2; i++) {
    const bound = (second - 2 * i * mean2 + i * (i + 1)) / ((models - i) * (models - i - 1));
    high = Math.min(high, bound);
  }
  high = Math.max(0, high);
  const low = Math.min(high, Math.max(0, (second - (models - 2) * mean2) / models));
  return [low, high];
}

// src/diagnostics/cluster-replicates.ts
var BLOCK = 50;
function gainReplicates({ seed, models, sample }) {
  const { clusters, queries, rescues } = sample;
  const drawn = new Float64Array(clusters.length);
  const totals2 = new Float64Array(models);
  const gain = (random) => {
    resample(clusters, drawn, random);
    totals2.fill(0);
    let n = 0;
    for (let unit = 0; unit < drawn.length; unit++) {
      const times3 = drawn[unit];
      if (times3 === 0) continue;
      n += times3 * queries[unit];
      const from = unit * models;
      for (let m = 0; m < models; m++) totals2[m] += times3 * rescues[from + m];
    }
    return totals2.reduce((least, count2) => Math.min(least, count2)) / n;
  };
  return (block) => {
    const random = seededRandom(`${seed} ${block}`);
    return Float64Array.from({ length: BLOCK }, () => gain(random));
  };
}

// src/diagnostics/folds.ts
function foldsOf(matrix, folds, seed, cluster) {
  const { complete, weights } = matrix;
  const foldOfCluster = cluster && dealClusters(matrix, folds, seed, cluster);
  const dealt = Array.from({ length: folds }, () => ({
    rows: new Uint32Array(complete.length),
    weights: weights === null ? null : new Float64Array(weights.length)
  }));
  forEachBit(complete, (row) => {
    const weight = weights === null ? 1 : weights[row];
    const name = cluster?.(row);
    const together = name === void 0 ? void 0 : foldOfCluster.get(name);
    if (together !== void 0) {
      setBit(dealt[together].rows, row);
      if (weights !== null) dealt[together].weights[row] = weight;
      return;
    }
    const start = hashText(matrix.id(row), seed) % folds;
    for (let turn = 0; turn < Math.min(folds, weight); turn++) {
      const fold = dealt[(start + turn) % folds];
      setBit(fold.rows, row);
      if (fold.weights !== null) fold.weights[row] = Math.floor((weight - turn - 1) / folds) + 1;
    }
  });
  const split = dealt.map((heldOut) => ({
    heldOut: part(heldOut.rows, heldOut.weights),
    training: rest(matrix, heldOut)
  }));
  const isOneCluster = cluster !== void 0 && split.some(({ training }) => training.queries === 0);
  return isOneCluster ? foldsOf(matrix, folds, seed) : split;
}
function dealClusters(matrix, folds, seed, cluster) {
  const sizes = /* @__PURE__ */ new Map();
  forEachBit(matrix.complete, (row) => {
    const name = cluster(row);
    if (name !== void 0) sizes.set(name, (sizes.get(name) ?? 0) + (matrix.weights?.[row] ?? 1));
  });
  const all = [...sizes].map(([name, size]) => ({ name, size, hash: hashText(name, seed) }));
  all.sort((a, b) => b.size - a.size || a.hash - b.hash || (a.name < b.name ? -1 : 1));
  const filled = Array.from({ length: folds }, () => 0);
  const foldOf = /* @__PURE__ */ new Map();
  for (const { name, size } of all) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] += size;
    foldOf.set(name, fold);
  }
  return foldOf;
}
function rest({ complete, weights }, heldOut) {
  const left = weights === null ? null : weights.map((weight, row) => weight - heldOut.weights[row]);
  const kept = combine(complete.length * 32, (w) => complete[w] & ~heldOut.rows[w]);
  if (left !== null) forEachBit(heldOut.rows, (row) => left[row] > 0 && setBit(kept, row));
  return part(kept, left);
}
function part(rows, weights) {
  return { rows, weights, queries: count(rows, weights) };
}
function hashText(text, seed) {
  let hash = (2166136261 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

// src/diagnostics/deal.ts
function dealOut(first, second, groups) {
  const seen = /* @__PURE__ */ new Map();
  return first.map((hash, item) => {
    const content = hash * 2 ** 21 + (second[item] >>> 11);
    const turn = seen.get(content) ?? 0;
    seen.set(content, turn + 1);
    return Math.floor(mix(hash + Math.imul(turn, 2654435769) ^ second[item]) / 2 ** 32 * groups);
  });
}
function keysOf(names) {
  const key = (salt) => Uint32Array.from({ length: names }, (_, i) => hashText(String(i), salt));
  return [key(1), key(2)];
}
function mix(hash) {
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}
function groupCounts(sets, groups) {
  const { place, start } = placesOf(sets, groups);
  const models = sets.wrong.length;
  const cells = models * (models + 1) / 2;
  const dealt = sets.wrong.map((bits) => {
    const moved = new Uint32Array(start[groups]);
    forEachBit(bits, (row) => {
      for (let copy = place.first[row]; copy < place.first[row + 1]; copy++) setBit(moved, place.bit[copy]);
    });
    return moved;
  });
  const joint = new Float32Array(new SharedArrayBuffer(4 * groups * cells));
  const queries = new Float64Array(groups);
  const allWrong = new Float64Array(groups);
  for (let group = 0; group < groups; group++) {
    const part2 = dealt.map((bits) => bits.subarray(start[group], start[group + 1]));
    let at = group * cells;
    for (let i = 0; i < models; i++) for (let j = 0; j <= i; j++) joint[at++] = overlap(part2[i], part2[j], null);
    queries[group] = place.sizes[group];
    const together = part2[0].map((word, w) => part2.reduce((all, bits) => all & bits[w], word));
    allWrong[group] = overlap(together, together, null);
  }
  return { groups, queries, allWrong, joint };
}
function placesOf(sets, groups) {
  const { complete, wrong, weights } = sets;
  const first = new Uint32Array(complete.length * 32 + 1);
  forEachBit(complete, (row) => first[row + 1] = weights === null ? 1 : weights[row]);
  for (let row = 1; row < first.length; row++) first[row] += first[row - 1];
  const hashes = contentHashes(complete.length * 32, wrong);
  const [a, b] = hashes.map((byRow) => {
    const byCopy = new Uint32Array(first.at(-1));
    forEachBit(complete, (row) => byCopy.fill(byRow[row], first[row], first[row + 1]));
    return byCopy;
  });
  const group = dealOut(a, b, groups);
  const sizes = new Uint32Array(groups);
  for (const g of group) sizes[g] += 1;
  const start = new Uint32Array(groups + 1);
  for (let g = 0; g < groups; g++) start[g + 1] = start[g] + (sizes[g] + 31 >>> 5);
  const next = start.slice(0, groups).map((word) => word * 32);
  const bit = group.map((g) => next[g]++);
  return { place: { first, bit, sizes }, start };
}
function contentHashes(rows, wrong) {
  const keys = keysOf(wrong.length);
  return keys.map((key) => {
    const hashes = new Uint32Array(rows);
    for (const [m, bits] of wrong.entries()) forEachBit(bits, (row) => hashes[row] ^= key[m]);
    return hashes;
  });
}

// src/diagnostics/parallel.ts
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

// src/stats/single-factor.ts
function singleFactorProbability(thresholds, rho) {
  return Math.exp(logSingleFactorProbability(thresholds, rho));
}
function logSingleFactorProbability(thresholds, rho) {
  requireDomain(rho >= 0 && rho <= 1, `single factor: rho must lie in [0, 1], not ${rho}`);
  requireDomain(thresholds.length > 0, "single factor: there are no thresholds");
  const t = Float64Array.from(thresholds);
  const odd = t.find((x) => !Number.isFinite(x));
  requireDomain(odd === void 0, `single factor: thresholds must be finite, not ${odd}`);
  if (rho === 1) return logNormalCdf(Math.min(...t));
  return logIntegral(new Integrand(t, rho));
}
var GENTLE = 4;
var MOST_HALVINGS = 12;
var NEGLIGIBLE = 1e-16;
function logIntegral(integrand) {
  const { mode, width } = integrand.peak();
  const height = integrand.log(mode);
  const { edge, edgeWidth, rate } = integrand;
  const gentle = rate <= GENTLE;
  const agreement2 = gentle ? 3e-6 : 1e-11;
  const scale = gentle ? Math.min(width, edgeWidth) : edgeWidth;
  const shift = gentle ? 0 : Math.asinh((mode - edge) / scale);
  const term = gentle ? (w) => Math.exp(integrand.log(mode + scale * w) - height) : (w) => Math.exp(integrand.log(edge + scale * Math.sinh(shift + w)) - height) * Math.cosh(shift + w);
  let step = gentle ? 1 : 0.5;
  const top = term(0);
  const walk = (direction) => {
    let [steps, sum6] = [0, 0];
    for (let value = Infinity; value > NEGLIGIBLE * top; sum6 += value) value = term(direction * step * ++steps);
    return { steps, sum: sum6 };
  };
  const [left, right] = [walk(-1), walk(1)];
  const low = -step * left.steps;
  let sum5 = left.sum + top + right.sum;
  let intervals = left.steps + right.steps;
  let area = sum5 * step;
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    for (let i = 0; i < intervals; i++) sum5 += term(low + (i + 0.5) * step);
    const before = area;
    step /= 2;
    intervals *= 2;
    area = sum5 * step;
    if (Math.abs(area - before) <= agreement2 * area) return height + Math.log(area * scale);
  }
  throw new RangeError(`single factor: no convergence at rho = ${integrand.rho}`);
}
var LOG_SQRT_2PI = 0.9189385332046728;
var Integrand = class {
  constructor(thresholds, rho) {
    this.thresholds = thresholds;
    this.rho = rho;
    this.loading = Math.sqrt(rho);
    this.spread = Math.sqrt(1 - rho);
    this.rate = this.loading / this.spread;
    this.edgeWidth = this.spread / this.loading;
    this.edge = thresholds.reduce((a, b) => Math.min(a, b)) / this.loading;
  }
  thresholds;
  rho;
  loading;
  spread;
  /** The width of phi over that of one factor's edge. */
  rate;
  edgeWidth;
  /** Where the first factor falls through one half. */
  edge;
  log(z) {
    let log = -0.5 * z * z - LOG_SQRT_2PI;
    let product2 = 1;
    for (let i = 0; i < this.thresholds.length; i++) {
      const x = (this.thresholds[i] - this.loading * z) / this.spread;
      if (x > 8.3) continue;
      if (x < -20) {
        log += logNormalCdf(x);
        continue;
      }
      product2 *= normalCdf(x);
      if (product2 < 1e-200) {
        log += Math.log(product2);
        product2 = 1;
      }
    }
    return log + Math.log(product2);
  }
  /**
   * The mode, roughly, and the width that the curvature there gives. Newton's method from the right of the mode cannot
   * overshoot it, because the derivative of the logarithm is concave and falling; at 0 that derivative is negative.
   */
  peak() {
    const rate = this.rate;
    let z = 0;
    let curvature = 1;
    for (let i = 0; i < 200; i++) {
      let slope2 = 0;
      let bend = 0;
      for (let j = 0; j < this.thresholds.length; j++) {
        const x = (this.thresholds[j] - this.loading * z) / this.spread;
        const hazard = logNormalCdfSlope(x);
        slope2 += hazard;
        bend += x < -1e4 ? 1 : hazard * (x + hazard);
      }
      curvature = 1 + rate * rate * bend;
      const newton = (-z - rate * slope2) / curvature;
      z += newton;
      if (newton * newton * curvature < 0.01) break;
    }
    return { mode: z, width: 1 / Math.sqrt(curvature) };
  }
};

// src/diagnostics/tetrachoric-update.ts
var DEGREE = 6;
var TERMS = (DEGREE + 1) * (DEGREE + 2) / 2;
var FARTHEST = 3;
var THRESHOLD_REACH = 0.6;
var CORRELATION_REACH = 0.6;
var LAST_TERM = 3e-4;
var NearbyTetrachoric = class {
  rule;
  constructor({ rhos, first, second }) {
    this.rule = new Float64Array(rhos.length * STRIDE);
    for (const [pair, rho] of rhos.entries()) {
      const z = Math.atanh(rho);
      const at = this.rule.subarray(pair * STRIDE, (pair + 1) * STRIDE);
      if (Math.abs(z) > FARTHEST) continue;
      const [h, k] = [first[pair], second[pair]];
      at.set(taylor(h, k, z));
      const reach = THRESHOLD_REACH * Math.sqrt(1 - rho * rho);
      const q = Math.exp(2 * z);
      at.set([h, k, reach, q, 1 / q, Math.PI * (1 + q) / Math.sqrt(q), rho, 1 - rho * rho], TERMS);
    }
  }
  /**
   * The correlation of a table near the one known for `pair`.
   *
   * @param h, k   normal quantiles of first / n and second / n
   * @param first, second, both, n  counts; no margin is empty
   */
  at(pair, h, k, first, second, both, n) {
    if (both === 0 || first + second - both === n) return -1;
    if (both === first || both === second) return 1;
    const { rule } = this;
    const start = pair * STRIDE;
    const more = start + TERMS;
    const u = h - rule[more];
    const v = k - rule[more + 1];
    const reach = rule[more + 2];
    if (!(Math.abs(u) < reach && Math.abs(v) < reach)) return slow(first, second, both, n);
    let joint = 0;
    for (let row = 0, at = start; row <= DEGREE; row++) {
      let inner = rule[at++];
      for (let term = 0; term < row; term++) inner = inner * v + rule[at++];
      joint = joint * u + inner;
    }
    const q = rule[more + 3];
    const inverse = rule[more + 4];
    const t = rule[more + 6];
    const a = (h + k) * (h + k) * 0.125;
    const b = (h - k) * (h - k) * 0.125;
    const e = (both / n - joint) * rule[more + 5] * Math.exp(a + b + a * inverse + b * q);
    const d = distance(e, a * inverse, b * q, t, rule[more + 7]);
    if (!(Math.abs(d) < CORRELATION_REACH)) return slow(first, second, both, n);
    const tanh = d * (945 + d * d * (105 + d * d)) / (945 + d * d * (420 + d * d * 15));
    return (t + tanh) / (1 + t * tanh);
  }
};
function distance(e, A, B, tanh, s) {
  const ts = tanh * s;
  const t2 = tanh * tanh;
  const l1 = 2 * (A - B) - tanh;
  const l2 = -4 * (A + B) - s;
  const l3 = 8 * (A - B) + 2 * ts;
  const l4 = -16 * (A + B) + 2 * s * (s - 2 * t2);
  const l5 = 32 * (A - B) + 8 * ts * (t2 - 2 * s);
  const l11 = l1 * l1;
  const m2 = l2 + l11;
  const m3 = l3 + l1 * (3 * l2 + l11);
  const m4 = l4 + 4 * l1 * l3 + 3 * l2 * l2 + l11 * (6 * l2 + l11);
  const m5 = l5 + 5 * l1 * l4 + 10 * l3 * (l2 + l11) + l1 * (15 * l2 * l2 + l11 * (10 * l2 + l11));
  const c2 = l1 / 2;
  const c3 = m2 / 6;
  const c4 = m3 / 24;
  const c5 = m4 / 120;
  const c6 = m5 / 720;
  let d = e / (1 + c2 * e);
  for (let i = 0; i < 6; i++) {
    const value = d * (1 + d * (c2 + d * (c3 + d * (c4 + d * (c5 + d * c6)))));
    const slope2 = 1 + d * (2 * c2 + d * (3 * c3 + d * (4 * c4 + d * (5 * c5 + d * 6 * c6))));
    const step = (e - value) / slope2;
    d += step;
    if (Math.abs(step) < 1e-4) return Math.abs(c6 * d ** 5) < LAST_TERM ? d : NaN;
  }
  return NaN;
}
function taylor(h, k, z) {
  const rho = Math.tanh(z);
  const s2 = 1 - rho * rho;
  const s = Math.sqrt(s2);
  const density = table();
  density[0][0] = normalDensity(h) * normalDensity((k - rho * h) / s) / s;
  for (let i = 0; i < DEGREE; i++) {
    for (let j = 0; j < DEGREE; j++) {
      if (i > 0) {
        const before = (i > 1 ? (i - 1) * density[i - 2][j] : 0) - (j > 0 ? rho * j * density[i - 1][j - 1] : 0);
        density[i][j] = -((h - rho * k) * density[i - 1][j] + before) / s2;
      } else if (j > 0) {
        density[0][j] = -((k - rho * h) * density[0][j - 1] + (j > 1 ? (j - 1) * density[0][j - 2] : 0)) / s2;
      }
    }
  }
  const derivatives = table();
  derivatives[0][0] = bivariateNormalCdfAtZ(h, k, z);
  derivatives[1][0] = normalDensity(h) * normalCdf((k - rho * h) / s);
  derivatives[0][1] = normalDensity(k) * normalCdf((h - rho * k) / s);
  for (let i = 2; i <= DEGREE; i++) {
    const [inH, inK] = [derivatives[i - 1][0], derivatives[0][i - 1]];
    const [beforeH, beforeK] = i > 2 ? [derivatives[i - 2][0], derivatives[0][i - 2]] : [0, 0];
    derivatives[i][0] = -h * inH - (i - 2) * beforeH - rho * density[i - 2][0];
    derivatives[0][i] = -k * inK - (i - 2) * beforeK - rho * density[0][i - 2];
  }
  for (let i = 1; i <= DEGREE; i++) for (let j = 1; i + j <= DEGREE; j++) derivatives[i][j] = density[i - 1][j - 1];
  const factorial2 = [1, 1, 2, 6, 24, 120, 720];
  const coefficients = [];
  for (let i = DEGREE; i >= 0; i--)
    for (let j = DEGREE - i; j >= 0; j--) coefficients.push(derivatives[i][j] / (factorial2[i] * factorial2[j]));
  return Float64Array.from(coefficients);
}
function table() {
  return Array.from({ length: DEGREE + 1 }, () => new Float64Array(DEGREE + 1));
}
function slow(first, second, both, n) {
  return tetrachoric({ both, onlyFirst: first - both, onlySecond: second - both, neither: n - first - second + both }).rho;
}
var STRIDE = TERMS + 8;

// src/diagnostics/ratio-replicates.ts
var BLOCK2 = 25;
function ratioReplicates(input) {
  const replicate = new Replicate(input);
  return (block) => {
    const random = seededRandom(`${input.seed} ${block}`);
    return Float64Array.from({ length: BLOCK2 }, () => replicate.ratio(random));
  };
}
var Replicate = class {
  constructor(input) {
    this.input = input;
    const { models, sample, known } = input;
    this.joint = new Float64Array(models * (models + 1) / 2);
    this.wrong = new Float64Array(models);
    this.thresholds = new Float64Array(models);
    this.roots = new NearbyTetrachoric(known);
    this.counts = "members" in sample ? sample.counts : new Float64Array(sample.groups).fill(1);
    this.drawn = new Float64Array(this.counts.length);
  }
  input;
  /** Counts of the pairs i >= j, row by row: queries that both get wrong, on the diagonal those that the model does. */
  joint;
  wrong;
  thresholds;
  roots;
  counts;
  drawn;
  queries = 0;
  ratio(random) {
    resample(this.counts, this.drawn, random);
    this.countPairs();
    const { joint, queries: n, thresholds, wrong } = this;
    const active = [];
    for (let m = 0; m < wrong.length; m++) {
      if (!(wrong[m] > 0 && wrong[m] < n)) continue;
      thresholds[m] = normalQuantile(wrong[m] / n);
      active.push(m);
    }
    if (active.length < 2) return NaN;
    let sum5 = 0;
    for (const i of active) {
      const pairs = i * (i - 1) / 2;
      for (const j of active) {
        if (j >= i) break;
        sum5 += this.roots.at(pairs + j, thresholds[i], thresholds[j], wrong[i], wrong[j], joint[pairs + i + j], n);
      }
    }
    const allWrong = this.allWrong(active);
    if (allWrong === 0) return 0;
    const rho = sum5 / (active.length * (active.length - 1) / 2);
    const predicted = logSingleFactorProbability(
      Float64Array.from(active, (m) => thresholds[m]),
      Math.max(0, rho)
    );
    return Math.exp(Math.log(allWrong / n) - predicted);
  }
  countPairs() {
    const { joint, drawn, wrong } = this;
    const { sample } = this.input;
    joint.fill(0);
    this.queries = 0;
    for (let unit = 0; unit < drawn.length; unit++) {
      const times3 = drawn[unit];
      if (times3 === 0) continue;
      if ("members" in sample) {
        this.queries += times3;
        const { members, start } = sample;
        const from = start[unit];
        for (let i = from; i < start[unit + 1]; i++) {
          const row = members[i] * (members[i] + 1) / 2;
          for (let j = from; j <= i; j++) joint[row + members[j]] += times3;
        }
      } else {
        this.queries += times3 * sample.queries[unit];
        const from = unit * joint.length;
        for (let i = 0; i < joint.length; i++) joint[i] += times3 * sample.joint[from + i];
      }
    }
    for (let m = 0; m < wrong.length; m++) wrong[m] = joint[m * (m + 3) / 2];
  }
  /** Queries on which all of the models with a threshold are wrong. */
  allWrong(active) {
    const { drawn, queries, wrong } = this;
    const { sample } = this.input;
    let total = 0;
    for (let unit = 0; unit < drawn.length; unit++) {
      if (drawn[unit] === 0) continue;
      if (!("members" in sample)) {
        total += drawn[unit] * sample.allWrong[unit];
        continue;
      }
      const { members, start } = sample;
      if (start[unit + 1] - start[unit] < active.length) continue;
      let among = 0;
      for (let i = start[unit]; i < start[unit + 1]; i++) if (wrong[members[i]] < queries) among += 1;
      if (among === active.length) total += drawn[unit];
    }
    return total;
  }
};

// src/diagnostics/parallel.ts
var KINDS = { ratio: ratioReplicates, gain: gainReplicates };
var [FREE, TAKEN, DONE] = [0, 1, 2];
var WORTH_A_THREAD = 0.3;
var MOST_THREADS = 8;
var PATIENCE = 1e3;
function computeBlocks(kind, input, { blocks, length, seconds }, script = new URL("./worker.js", import.meta.url)) {
  const helpers = seconds < WORTH_A_THREAD ? 0 : Math.min(availableParallelism() - 1, MOST_THREADS - 1, Math.ceil(blocks / 2));
  const work = {
    kind,
    input,
    length,
    results: new Float64Array(new SharedArrayBuffer(8 * blocks * length)),
    states: new Int32Array(new SharedArrayBuffer(4 * blocks))
  };
  if (helpers > 0 && existsSync(script)) startThreads(script, helpers, work);
  finish(work, takeBlocks(work));
  return Float64Array.from(work.results);
}
function takeBlocks({ kind, input, length, results, states }) {
  const compute = KINDS[kind](input);
  for (let block = 0; block < states.length; block++) {
    if (Atomics.compareExchange(states, block, FREE, TAKEN) !== FREE) continue;
    let outcome = FREE;
    try {
      results.set(compute(block), block * length);
      outcome = DONE;
    } finally {
      Atomics.store(states, block, outcome);
      Atomics.notify(states, block);
    }
  }
  return compute;
}
function finish({ length, results, states }, compute) {
  for (let block = 0; block < states.length; block++) {
    Atomics.wait(states, block, TAKEN, PATIENCE);
    if (Atomics.load(states, block) !== DONE) results.set(compute(block), block * length);
  }
}
function startThreads(script, count2, work) {
  let said = false;
  const complain = (error) => {
    if (!said)
      process.emitWarning(
        `A second thread could not help (${error instanceof Error ? error.message : String(error)}); everything was worked out on one core.`
      );
    said = true;
  };
  for (let i = 0; i < count2 && !said; i++) {
    try {
      new Worker(script, { workerData: work }).on("error", complain).unref();
    } catch (error) {
      complain(error);
    }
  }
}

// src/diagnostics/percentile.ts
function percentile(sorted, p) {
  if (!(sorted.length > 0 && p >= 0 && p <= 1)) throw new RangeError(`percentile: p = ${p} of ${sorted.length} values`);
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below];
  const high = sorted[Math.ceil(at)];
  return low === high ? low : low + (at - below) * (high - low);
}

// src/diagnostics/clusters.ts
var REPLICATES = 2e3;
var FEWEST = 200;
var WORK = 4e9;
var GROUPS = 2e3;
function clusterDiagnostics(matrix, clusterOf, reference, declared, delta, seed) {
  const { models, wrong } = wrongSets(matrix);
  const clusters = clustersOf(matrix, clusterOf);
  if (clusters.size < 2) return null;
  const against = declared ? [models.indexOf(reference)] : [...models.keys()];
  const size = matrix.universe.length * 32;
  const rescued = against.map((m) => combine(size, (w) => wrong[m][w] & ~matrix.allWrong[w]));
  const sample = kindsOf(matrix, clusters, rescued) ?? groupsOf(matrix, clusters, rescued);
  const work = sample.clusters.length * (rescued.length + 60);
  const blocks = Math.ceil(Math.min(REPLICATES, Math.max(FEWEST, Math.floor(WORK / work))) / BLOCK);
  const gains = computeBlocks(
    "gain",
    { seed, models: rescued.length, sample },
    { blocks, length: BLOCK, seconds: 1e-9 * work * blocks * BLOCK }
  ).sort();
  return {
    clusters: clusters.size,
    largest: clusters.queries.reduce((most, queries) => Math.max(most, queries)),
    designEffect: designEffect(clusters, matrix, rescued[declared ? 0 : models.indexOf(reference)]),
    interval: [percentile(gains, delta / 2), percentile(gains, 1 - delta / 2)],
    replicates: gains.length
  };
}
function clustersOf(matrix, clusterOf) {
  const numbers = /* @__PURE__ */ new Map();
  const of = new Uint32Array(matrix.universe.length * 32);
  const queries = [];
  forEachBit(matrix.complete, (row) => {
    let cluster = numbers.get(clusterOf[row]);
    if (cluster === void 0) {
      cluster = numbers.size;
      numbers.set(clusterOf[row], cluster);
      queries.push(0);
    }
    of[row] = cluster;
    queries[cluster] += weightOf(matrix, row);
  });
  return { size: numbers.size, of, queries: Float64Array.from(queries) };
}
function kindsOf(matrix, clusters, rescued) {
  const kinds = /* @__PURE__ */ new Map();
  const counts = new Float64Array(1 + rescued.length);
  const { rows, start } = rowsByCluster(matrix, clusters);
  for (let cluster = 0; cluster < clusters.size && kinds.size <= 4 * GROUPS; cluster++) {
    counts.fill(0);
    counts[0] = clusters.queries[cluster];
    for (let i = start[cluster]; i < start[cluster + 1]; i++) {
      const weight = weightOf(matrix, rows[i]);
      for (let m = 0; m < rescued.length; m++) if (hasBit(rescued[m], rows[i])) counts[m + 1] += weight;
    }
    const key = counts.join();
    const kind = kinds.get(key);
    if (kind === void 0) kinds.set(key, { clusters: 1, counts: [...counts] });
    else kind.clusters += 1;
  }
  if (kinds.size > 4 * GROUPS) return null;
  const sorted = [...kinds].sort(([a], [b]) => a < b ? -1 : 1).map(([, kind]) => kind);
  return {
    clusters: Float64Array.from(sorted, (kind) => kind.clusters),
    queries: Float64Array.from(sorted, (kind) => kind.counts[0]),
    rescues: Float64Array.from(sorted.flatMap((kind) => kind.counts.slice(1)))
  };
}
function rowsByCluster(matrix, { size, of }) {
  const start = new Uint32Array(size + 1);
  forEachBit(matrix.complete, (row) => start[of[row] + 1] += 1);
  for (let cluster = 0; cluster < size; cluster++) start[cluster + 1] += start[cluster];
  const next = start.slice();
  const rows = new Uint32Array(start[size]);
  forEachBit(matrix.complete, (row) => rows[next[of[row]]++] = row);
  return { rows, start };
}
function groupsOf(matrix, clusters, rescued) {
  const models = rescued.length;
  const [first, second] = keysOf(models + 1).map((keys) => {
    const hashes = Uint32Array.from(clusters.queries, (queries2) => Math.imul(queries2, keys[models]));
    for (const [m, bits] of rescued.entries())
      forEachBit(bits, (row) => hashes[clusters.of[row]] += Math.imul(weightOf(matrix, row), keys[m]));
    return hashes.map(mix);
  });
  const group = dealOut(first, second, GROUPS);
  const queries = new Float64Array(GROUPS);
  for (const [cluster, g] of group.entries()) queries[g] += clusters.queries[cluster];
  const rescues = new Float64Array(GROUPS * models);
  for (const [m, bits] of rescued.entries())
    forEachBit(bits, (row) => rescues[group[clusters.of[row]] * models + m] += weightOf(matrix, row));
  return { clusters: new Float64Array(GROUPS).fill(1), queries, rescues };
}
function designEffect({ size, of, queries }, matrix, rescued) {
  const rescues = new Float64Array(size);
  forEachBit(rescued, (row) => rescues[of[row]] += weightOf(matrix, row));
  let [n, total, byN, byRescues, crossed] = [0, 0, 0, 0, 0];
  for (let cluster = 0; cluster < size; cluster++) {
    const [q, r] = [queries[cluster], rescues[cluster]];
    n += q;
    total += r;
    byN += q * q;
    byRescues += r * r;
    crossed += q * r;
  }
  if (total === 0 || total === n) return null;
  const rate = total / n;
  const squares = byRescues - 2 * rate * crossed + rate * rate * byN;
  return size / (size - 1) * squares / (n * rate * (1 - rate));
}
function weightOf({ weights }, row) {
  return weights === null ? 1 : weights[row];
}

// src/stats/clayton.ts
function claytonProbability(u, theta) {
  checkMargins(u);
  requireDomain(theta >= 0, `Clayton: theta must not be negative, not ${theta}`);
  return probability(Array.from(u, Math.log), theta);
}
function claytonTailDependence(theta) {
  requireDomain(theta >= 0, `Clayton: theta must not be negative, not ${theta}`);
  return theta === 0 ? 0 : 2 ** (-1 / theta);
}
function fitClayton(u, meanJoint) {
  checkMargins(u);
  requireDomain(u.length >= 2, "Clayton: at least two margins are needed");
  const logs = Array.from(u, Math.log);
  const highest = meanOverPairs(u.length, (i, j) => Math.min(u[i], u[j]));
  const lowest = meanOverPairs(u.length, (i, j) => Math.max(0, u[i] + u[j] - 1));
  requireDomain(
    meanJoint >= lowest - 1e-12 && meanJoint <= highest + 1e-12,
    `Clayton: the mean joint probability must lie in [${lowest}, ${highest}], not ${meanJoint}`
  );
  const missing = (tau2) => meanJoint - meanOverPairs(u.length, (i, j) => probability([logs[i], logs[j]], 2 * tau2 / (1 - tau2)));
  if (missing(0) <= 0) return { theta: 0, limit: "independence" };
  if (meanJoint >= highest) return { theta: Infinity, limit: "comonotone" };
  const tau = firstNotPositive(missing, 0, 1);
  return { theta: 2 * tau / (1 - tau), limit: null };
}
function probability(logs, theta) {
  if (theta === 0) return Math.exp(logs.reduce((sum5, x) => sum5 + x, 0));
  const least = logs.reduce((a, b) => Math.min(a, b));
  if (theta === Infinity) return Math.exp(least);
  const largest = -theta * least;
  const logSum = largest < 700 ? Math.log1p(logs.reduce((sum5, x) => sum5 + Math.expm1(-theta * x), 0)) : largest + Math.log(logs.reduce((sum5, x) => sum5 + Math.exp(-theta * x - largest), 0));
  return Math.exp(-logSum / theta);
}
function meanOverPairs(m, value) {
  let sum5 = 0;
  for (let i = 1; i < m; i++) for (let j = 0; j < i; j++) sum5 += value(i, j);
  return sum5 / (m * (m - 1) / 2);
}
function checkMargins(u) {
  requireDomain(u.length >= 1, "Clayton: there are no margins");
  for (let i = 0; i < u.length; i++)
    requireDomain(u[i] > 0 && u[i] < 1, `Clayton: margins lie in (0, 1), not ${u[i]}`);
}

// src/stats/symmetric-eigen.ts
function symmetricEigen(matrix) {
  const n = matrix.size;
  const { diagonal, beside, basis } = threeDiagonals(matrix);
  diagonalise(diagonal, beside, basis);
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => diagonal[j] - diagonal[i]);
  const vectors = basis.map((_, at) => basis[order[at % n] * n + Math.floor(at / n)]);
  return { values: Float64Array.from(order, (i) => diagonal[i]), vectors: { size: n, cells: vectors } };
}
function threeDiagonals({ size: n, cells }) {
  const a = cells.slice();
  const beside = new Float64Array(n);
  const mirrors = new Float64Array(n * n);
  const w = new Float64Array(n);
  for (let k = 0; k + 1 < n; k++) {
    const v = mirrors.subarray(k * n, (k + 1) * n);
    let rest2 = 0;
    for (let i = k + 2; i < n; i++) rest2 += a[i * n + k] ** 2;
    const first = a[(k + 1) * n + k];
    if (rest2 === 0) {
      beside[k] = first;
      continue;
    }
    const length = Math.sqrt(first * first + rest2);
    beside[k] = first > 0 ? -length : length;
    const head = first - beside[k];
    const scale = Math.sqrt(2 / (head * head + rest2));
    v[k + 1] = head * scale;
    for (let i = k + 2; i < n; i++) v[i] = a[i * n + k] * scale;
    let half = 0;
    for (let i = k + 1; i < n; i++) {
      let sum5 = 0;
      for (let j = k + 1; j < n; j++) sum5 += a[i * n + j] * v[j];
      w[i] = sum5;
      half += sum5 * v[i] / 2;
    }
    for (let i = k + 1; i < n; i++) w[i] = w[i] - half * v[i];
    for (let i = k + 1; i < n; i++)
      for (let j = k + 1; j < n; j++) a[i * n + j] = a[i * n + j] - v[i] * w[j] - w[i] * v[j];
  }
  const diagonal = Float64Array.from({ length: n }, (_, i) => a[i * n + i]);
  return { diagonal, beside, basis: basisOf(mirrors, n) };
}
function basisOf(mirrors, n) {
  const rows = new Float64Array(n * n);
  for (let i = 0; i < n; i++) rows[i * n + i] = 1;
  for (let k = n - 2; k >= 0; k--) {
    const v = mirrors.subarray(k * n, (k + 1) * n);
    for (let i = k + 1; i < n; i++) {
      let sum5 = 0;
      for (let j = k + 1; j < n; j++) sum5 += rows[i * n + j] * v[j];
      for (let j = k + 1; j < n; j++) rows[i * n + j] = rows[i * n + j] - sum5 * v[j];
    }
  }
  return rows;
}
function diagonalise(diagonal, beside, basis) {
  const n = diagonal.length;
  const scale = Math.max(...diagonal.map(Math.abs), ...beside.map(Math.abs), Number.MIN_VALUE);
  const negligible = Number.EPSILON / 4 * scale;
  let last = n - 1;
  for (let step = 0; last > 0; step++) {
    if (!(step < 60 * n)) throw new RangeError("symmetricEigen: no convergence");
    if (Math.abs(beside[last - 1]) <= negligible) {
      last -= 1;
      continue;
    }
    let first = last - 1;
    while (first > 0 && Math.abs(beside[first - 1]) > negligible) first -= 1;
    chase(diagonal, beside, basis, first, last);
  }
}
function chase(diagonal, beside, basis, first, last) {
  const n = diagonal.length;
  const end = beside[last - 1];
  const half = (diagonal[last - 1] - diagonal[last]) / 2;
  const shift = diagonal[last] - end * end / (half + (half < 0 ? -1 : 1) * Math.hypot(half, end));
  let x = diagonal[first] - shift;
  let z = beside[first];
  for (let k = first; k < last; k++) {
    const length = Math.hypot(x, z);
    const cos = x / length;
    const sin = z / length;
    if (k > first) beside[k - 1] = length;
    const a = diagonal[k];
    const b = beside[k];
    const c = diagonal[k + 1];
    diagonal[k] = cos * (cos * a + sin * b) + sin * (cos * b + sin * c);
    diagonal[k + 1] = sin * (sin * a - cos * b) + cos * (cos * c - sin * b);
    x = beside[k] = cos * (cos * b + sin * c) - sin * (cos * a + sin * b);
    z = sin * beside[k + 1];
    beside[k + 1] *= cos;
    const row = k * n;
    const next = row + n;
    for (let i = 0; i < n; i++) {
      const p = basis[row + i];
      const q = basis[next + i];
      basis[row + i] = cos * p + sin * q;
      basis[next + i] = cos * q - sin * p;
    }
  }
}

// src/stats/correlation-matrix.ts
function nearestCorrelation(matrix, floor2 = 1e-4) {
  const n = matrix.size;
  requireDomain(floor2 > 0 && floor2 <= 1, `nearestCorrelation: floor must lie in (0, 1], not ${floor2}`);
  for (let i = 0; i < n; i++) {
    const cell = matrix.cells[i * n + i];
    requireDomain(Math.abs(cell - 1) <= 1e-12, `nearestCorrelation: diagonal cell ${i} must be 1, not ${cell}`);
  }
  const { values, vectors } = symmetricEigen(matrix);
  const raised2 = values.filter((value) => value < floor2).length;
  if (raised2 === 0) return { matrix, raised: raised2 };
  const v = vectors.cells;
  const cells = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum5 = 0;
      for (let k = 0; k < n; k++) sum5 += v[i * n + k] * v[j * n + k] * Math.max(floor2, values[k]);
      cells[i * n + j] = cells[j * n + i] = sum5;
    }
  const width = Float64Array.from({ length: n }, (_, i) => Math.sqrt(cells[i * n + i]));
  const scaled2 = cells.map(
    (cell, at) => at % (n + 1) === 0 ? 1 : cell / (width[Math.floor(at / n)] * width[at % n])
  );
  return { matrix: { size: n, cells: scaled2 }, raised: raised2 };
}

// src/stats/normal-tables.ts
var LOW = -10;
var HIGH = 8.5;
var CELLS_PER_UNIT = 64;
var cdfPoints = Float64Array.from({ length: (HIGH - LOW) * CELLS_PER_UNIT + 1 }, (_, i) => LOW + i / CELLS_PER_UNIT);
var cdfAt = cdfPoints.map(normalCdf);
var densityAt = cdfPoints.map(normalDensity);
function tabledNormalCdf(x) {
  if (!(x > LOW && x < HIGH)) return normalCdf(x);
  const cell = (x - LOW) * CELLS_PER_UNIT + 0.5 | 0;
  const a = cdfPoints[cell];
  const d = x - a;
  const s = a * a;
  const fifth = ((s - 6) * s + 3) / 120;
  return cdfAt[cell] + densityAt[cell] * d * (1 + d * (-a / 2 + d * ((s - 1) / 6 + d * (a * (3 - s) / 24 + d * fifth))));
}
var OCTAVES = 60;
var CELLS_PER_OCTAVE = 128;
var EXPONENT_BIAS = 1023;
var CELL_SHIFT = 20 - Math.log2(CELLS_PER_OCTAVE);
var FIRST_CELL = (EXPONENT_BIAS - OCTAVES) * CELLS_PER_OCTAVE;
var double = new DataView(new ArrayBuffer(8));
var quantilePoints = Float64Array.from({ length: (OCTAVES - 1) * CELLS_PER_OCTAVE + 1 }, (_, i) => {
  const octave = Math.floor(i / CELLS_PER_OCTAVE) - OCTAVES;
  return 2 ** octave * (1 + (i % CELLS_PER_OCTAVE + 0.5) / CELLS_PER_OCTAVE);
});
var quantileAt = quantilePoints.map(normalQuantile);
var slopeAt = quantileAt.map((x) => 1 / normalDensity(x));
function tabledNormalQuantile(p) {
  const small = p > 0.5 ? 1 - p : p;
  if (!(small >= 2 ** -OCTAVES)) return normalQuantile(p);
  double.setFloat64(0, small);
  const cell = (double.getUint32(0) >>> CELL_SHIFT) - FIRST_CELL;
  const a = quantileAt[cell];
  const d = (small - quantilePoints[cell]) * slopeAt[cell];
  const s = a * a;
  const x = a + d * (1 + d * (a / 2 + d * ((1 + 2 * s) / 6 + d * a * (7 + 6 * s) / 24)));
  return p > 0.5 ? -x : x;
}

// src/stats/orthant.ts
var USUAL_SIZE = { shifts: 12, points: 1e3 };
var ROUNDING = 1e-12;
function orthantProbability(thresholds, correlation, random, { shifts, points } = USUAL_SIZE) {
  requireDomain(shifts >= 2 && points >= 1, `orthant: at least 2 shifts and 1 point, not ${shifts} and ${points}`);
  const chain = conditionalChain(thresholds, correlation);
  const tilt = minimaxTilt(chain);
  const generator = Float64Array.from(primes(chain.size), (p) => Math.sqrt(p) % 1);
  const weights = new FourWeights(chain, tilt);
  const means = Array.from({ length: shifts }, () => {
    const start = Float64Array.from(generator, random);
    let sum5 = 0;
    for (let first = 0; first < points; first += 4)
      sum5 += weights.sum(generator, start, first, Math.min(4, points - first));
    return sum5 / points;
  });
  const value = means.reduce((a, b) => a + b) / shifts;
  const spread = means.reduce((sum5, mean2) => sum5 + (mean2 - value) ** 2, 0);
  return { value, standardError: Math.max(ROUNDING * value, Math.sqrt(spread / (shifts - 1) / shifts)) };
}
var FourWeights = class {
  constructor(chain, tilt) {
    this.chain = chain;
    this.tilt = tilt;
    this.drawn = new Float64Array(4 * chain.size);
  }
  chain;
  tilt;
  drawn;
  left = new Float64Array(4);
  product = new Float64Array(4);
  exponent = new Float64Array(4);
  /** The sum over the first `wanted` of the four points of a lattice from number `first` on. */
  sum(generator, start, first, wanted) {
    const { drawn, left, product: product2, exponent, tilt } = this;
    const { size, limits, weights } = this.chain;
    product2.fill(1);
    exponent.fill(0);
    for (let j = 0, row = 0; j < size; row += j++) {
      let a = limits[j] - tilt[j];
      let [b, c, d] = [a, a, a];
      for (let i = 0, y = 0; i < j; i++, y += 4) {
        const weight = weights[row + i];
        a -= weight * drawn[y];
        b -= weight * drawn[y + 1];
        c -= weight * drawn[y + 2];
        d -= weight * drawn[y + 3];
      }
      left[0] = a;
      left[1] = b;
      left[2] = c;
      left[3] = d;
      const moved = tilt[j];
      for (let point = 0; point < 4; point++) {
        const room = tabledNormalCdf(left[point]);
        product2[point] *= room;
        if (j === size - 1) continue;
        const at = start[j] + (first + point) * generator[j];
        const folded = Math.abs(2 * (at - Math.floor(at)) - 1);
        const y = moved + tabledNormalQuantile(Math.max(1e-300, folded * room));
        exponent[point] += moved * (0.5 * moved - y);
        drawn[4 * j + point] = y;
      }
    }
    let sum5 = 0;
    for (let point = 0; point < wanted; point++) sum5 += product2[point] * Math.exp(exponent[point]);
    return sum5;
  }
};
function minimaxTilt({ size, limits, weights }) {
  const tilt = new Float64Array(size);
  const hazard = new Float64Array(size);
  const mean2 = new Float64Array(size);
  const wanted = new Float64Array(size);
  let damping = 0.5;
  let before = Infinity;
  for (let round = 0; round < 100; round++) {
    wanted.fill(0);
    for (let i = 0, row = 0; i < size; row += i++) {
      let left = limits[i];
      for (let j = 0; j < i; j++) left -= weights[row + j] * mean2[j];
      hazard[i] = logNormalCdfSlope(left - tilt[i]);
      mean2[i] = tilt[i] - hazard[i];
      for (let j = 0; j < i; j++) wanted[j] -= weights[row + j] * hazard[i];
    }
    let change = 0;
    for (let j = 0; j < size; j++) {
      change = Math.max(change, Math.abs(wanted[j] - tilt[j]));
      tilt[j] += damping * (wanted[j] - tilt[j]);
    }
    if (change < 1e-3) break;
    if (change > before) damping *= 0.7;
    before = change;
  }
  return tilt;
}
function conditionalChain(thresholds, correlation) {
  const n = correlation.size;
  requireDomain(n > 0 && thresholds.length === n, `orthant: ${thresholds.length} thresholds for ${n} variables`);
  const t = Float64Array.from(thresholds);
  requireDomain(t.every(Number.isFinite), "orthant: thresholds must be finite");
  const c = correlation.cells.slice();
  for (let i = 0; i < n; i++)
    requireDomain(Math.abs(c[i * n + i] - 1) < 1e-9, `orthant: diagonal cell ${i} must be 1`);
  const rest2 = new Float64Array(n).fill(1);
  const moved = new Float64Array(n);
  const weights = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    let next = k;
    let least = Infinity;
    for (let i = k; i < n; i++) {
      if (!(rest2[i] > 1e-12)) throw new RangeError("orthant: the correlation matrix is not positive definite");
      const z = (t[i] - moved[i]) / Math.sqrt(rest2[i]);
      if (z < least) [least, next] = [z, i];
    }
    swap(k, next);
    const width = Math.sqrt(rest2[k]);
    weights[k * n + k] = width;
    const expected = -logNormalCdfSlope(least);
    for (let i = k + 1; i < n; i++) {
      let sum5 = c[i * n + k];
      for (let j = 0; j < k; j++) sum5 -= weights[i * n + j] * weights[k * n + j];
      weights[i * n + k] = sum5 / width;
      rest2[i] = rest2[i] - (sum5 / width) ** 2;
      moved[i] = moved[i] + sum5 / width * expected;
    }
  }
  const rows = new Float64Array(n * (n - 1) / 2);
  for (let i = 0, row = 0; i < n; row += i++) {
    const width = weights[i * n + i];
    t[i] = t[i] / width;
    for (let j = 0; j < i; j++) rows[row + j] = weights[i * n + j] / width;
  }
  return { size: n, limits: t, weights: rows };
  function swap(k, i) {
    if (i === k) return;
    for (const list of [t, rest2, moved]) [list[k], list[i]] = [list[i], list[k]];
    for (let j = 0; j < n; j++) {
      [c[k * n + j], c[i * n + j]] = [c[i * n + j], c[k * n + j]];
      [weights[k * n + j], weights[i * n + j]] = [weights[i * n + j], weights[k * n + j]];
    }
    for (let j = 0; j < n; j++) [c[j * n + k], c[j * n + i]] = [c[j * n + i], c[j * n + k]];
  }
}
function primes(count2) {
  const found = [];
  for (let candidate = 2; found.length < count2; candidate++)
    if (found.every((p) => candidate % p !== 0)) found.push(candidate);
  return found;
}

// src/diagnostics/ratio-bootstrap.ts
function ratioInterval(sets, tetrachorics, replicates, seed) {
  if (coFailureRate(sets) === 0) return { interval: null, replicates: 0 };
  const models = sets.models.length;
  const sample = sampleOf(sets);
  const work = workOf(sample, models);
  const rounds = Math.min(replicates, Math.max(FEWEST2, Math.floor(WORK2 / work)));
  const input = { seed, models, known: knownPairs(sets, tetrachorics), sample };
  const blocks = Math.ceil(rounds / BLOCK2);
  const ratios = computeBlocks("ratio", input, { blocks, length: BLOCK2, seconds: 1e-9 * work * rounds }).filter((ratio2) => !Number.isNaN(ratio2)).sort();
  const interval2 = ratios.length === 0 ? null : [percentile(ratios, 0.05), percentile(ratios, 0.95)];
  return { interval: interval2?.every(Number.isFinite) ? interval2 : null, replicates: ratios.length };
}
var WORK2 = 4e9;
var FEWEST2 = 200;
var GROUPS2 = 2e3;
var MOST_COUNTS = 6e7;
var QUERIES_PER_GROUP = 16;
var NEVER_NONE = 100;
function sampleOf(sets) {
  const models = sets.models.length;
  const groups = Math.min(GROUPS2, Math.floor(MOST_COUNTS / (models * (models + 1) / 2)));
  const rare = sets.counts.some((errors) => Math.min(errors, sets.queries - errors) < NEVER_NONE);
  if (rare || sets.queries < QUERIES_PER_GROUP * groups) return wrongPatterns(sets);
  return wrongPatterns(sets, 4 * groups) ?? groupCounts(sets, groups);
}
function workOf(sample, models) {
  const roots = 100 * models * models;
  if (!("members" in sample)) return roots + sample.groups * (60 + 0.64 * models * models / 2);
  const { counts, start } = sample;
  let work = roots;
  for (let p = 0; p < counts.length; p++) work += 60 + (start[p + 1] - start[p]) ** 2 / 2;
  return work;
}
function knownPairs({ counts, wrong, queries }, tetrachorics) {
  const models = wrong.length;
  const thresholds = counts.map((errors) => normalQuantile(errors / queries));
  const [rhos, first, second] = [[], [], []];
  for (let i = 1; i < models; i++) {
    for (let j = 0; j < i; j++) {
      rhos.push(tetrachorics[i * models + j]);
      first.push(thresholds[i]);
      second.push(thresholds[j]);
    }
  }
  return { rhos: Float64Array.from(rhos), first: Float64Array.from(first), second: Float64Array.from(second) };
}

// src/diagnostics/copulas.ts
var REPLICATES2 = 2e3;
function singleFactor(sets, pairs, thresholds, beta, seed) {
  return {
    ...pricedBy(pairs.tetrachoric, thresholds, beta),
    ...ratioInterval(sets, pairs.tetrachoric, REPLICATES2, seed)
  };
}
function pricedBy(correlations, thresholds, beta) {
  const mean2 = pairMean(correlations, thresholds.length, () => true);
  const rho = Math.min(1, Math.max(0, mean2));
  const predicted = singleFactorProbability(thresholds, rho);
  return { rho, beta: predicted, ratio: ratio(beta, predicted) };
}
function fullSigma(pairs, thresholds, beta, random) {
  const { matrix } = nearestCorrelation({ size: thresholds.length, cells: pairs.tetrachoric });
  const { value, standardError } = orthantProbability(thresholds, matrix, random);
  return { beta: value, standardError, ratio: ratio(beta, value) };
}
function clayton(sets, pairs, beta) {
  const rates = sets.counts.map((count2) => count2 / sets.queries);
  const joint = pairMean(pairs.jointWrong, rates.length, () => true) / sets.queries;
  const { theta } = fitClayton(rates, joint);
  const predicted = claytonProbability(rates, theta);
  return {
    theta: Number.isFinite(theta) ? theta : null,
    tailDependence: claytonTailDependence(theta),
    beta: predicted,
    ratio: ratio(beta, predicted)
  };
}
function ratio(beta, predicted) {
  const quotient2 = beta / predicted;
  return Number.isFinite(quotient2) ? quotient2 : null;
}

// src/diagnostics/pool-curve.ts
var FOLDS = 5;
var FEWEST_QUERIES = 2 * FOLDS;
function poolCurve(matrix, baseline, seed, cluster) {
  const declared = baseline === void 0 ? void 0 : matrix.models.indexOf(baseline);
  const all = { rows: matrix.complete, weights: matrix.weights, queries: matrix.queries(matrix.complete) };
  const n = all.queries;
  const order = greedyOrder(matrix, all);
  const missed = uncoveredAlong(matrix, order, all);
  const reference = overlap(matrix.right[declared ?? order[0]], matrix.complete, matrix.weights);
  const gains = missed.map((count2) => (n - count2 - reference) / n);
  const heldOut = n < FEWEST_QUERIES ? null : heldOutCurve(matrix, foldsOf(matrix, FOLDS, seed, cluster), declared);
  const full = missed.indexOf(missed.at(-1)) + 1;
  const enough = heldOut === null ? null : smallestWithin(heldOut);
  const points = order.slice(0, Math.max(full, enough ?? 1)).map((_, i) => ({
    k: i + 1,
    models: order.slice(0, i + 1).map((m) => matrix.models[m]),
    ceiling: (n - missed[i]) / n,
    gain: gains[i],
    heldOutCeiling: heldOut === null ? null : heldOut[i].ceiling,
    heldOutGain: heldOut === null ? null : heldOut[i].gain,
    heldOutStandardError: heldOut === null ? null : heldOut[i].standardError
  }));
  const headroom = gains.at(-1);
  const most = headroom > 0 ? gains.findIndex((gain) => gain >= 0.9 * headroom - 1e-12) + 1 : null;
  return { poolCurve: points, fewModels: { ninetyPercent: most, enough } };
}
function greedyOrder(matrix, part2) {
  const uncovered = part2.rows.slice();
  const accuracy = matrix.right.map((right) => overlap(right, part2.rows, part2.weights));
  const left = new Set(matrix.models.keys());
  const order = [];
  while (left.size > 0) {
    let [chosen, most] = [-1, -1];
    for (const m of left) {
      const adds = overlap(matrix.right[m], uncovered, part2.weights);
      if (adds > most || adds === most && isBefore(matrix, accuracy, m, chosen)) [chosen, most] = [m, adds];
    }
    order.push(chosen);
    left.delete(chosen);
    remove(uncovered, matrix.right[chosen]);
  }
  return order;
}
function isBefore(matrix, accuracy, a, b) {
  return accuracy[a] === accuracy[b] ? matrix.models[a] < matrix.models[b] : accuracy[a] > accuracy[b];
}
function remove(from, bits) {
  for (let w = 0; w < from.length; w++) from[w] &= ~bits[w];
}
function uncoveredAlong(matrix, order, part2) {
  const uncovered = part2.rows.slice();
  return order.map((m) => {
    remove(uncovered, matrix.right[m]);
    return count(uncovered, part2.weights);
  });
}
function heldOutCurve(matrix, folds, declared) {
  const size = matrix.models.length;
  const [covered, wins, losses] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let n = 0;
  for (const { training, heldOut } of folds) {
    n += heldOut.queries;
    const order = greedyOrder(matrix, training);
    const single2 = matrix.right[declared ?? order[0]];
    const singleRight = overlap(single2, heldOut.rows, heldOut.weights);
    const uncovered = heldOut.rows.slice();
    for (const [k, m] of order.entries()) {
      remove(uncovered, matrix.right[m]);
      const reached = heldOut.queries - count(uncovered, heldOut.weights);
      const lost = overlap(single2, uncovered, heldOut.weights);
      covered[k] += reached;
      losses[k] += lost;
      wins[k] += reached - (singleRight - lost);
    }
  }
  return Array.from(covered, (reached, k) => {
    const gain = (wins[k] - losses[k]) / n;
    const variance = Math.max(0, (wins[k] + losses[k]) / n - gain * gain);
    return { ceiling: reached / n, gain, standardError: Math.sqrt(variance / n) };
  });
}
function smallestWithin(curve) {
  const { gain, standardError } = curve.at(-1);
  return curve.findIndex((point) => gain - point.gain <= standardError) + 1;
}

// src/diagnostics/pool-size.ts
var DRAWS = 200;
function poolSizeGrowth(sets, tetrachorics, thresholds, random) {
  const size = thresholds.length;
  const members = Uint32Array.from(thresholds.keys());
  const together = new Uint32Array(sets.complete.length);
  return sizesUpTo(size).map((k) => {
    const ratios = [];
    for (let draw = 0; draw < (k === size ? 1 : DRAWS); draw++) {
      shuffleFirst(members, k, random);
      ratios.push(ratioOf(members.slice(0, k).sort()));
    }
    ratios.sort((a, b) => a - b);
    return { k, median: percentile(ratios, 0.5), p05: percentile(ratios, 0.05), p95: percentile(ratios, 0.95) };
  });
  function ratioOf(pool) {
    together.set(sets.wrong[pool[0]]);
    let correlations = 0;
    for (let i = 1; i < pool.length; i++) {
      const bits = sets.wrong[pool[i]];
      for (let w = 0; w < together.length; w++) together[w] &= bits[w];
      for (let j = 0; j < i; j++) correlations += tetrachorics[pool[i] * size + pool[j]];
    }
    const allWrong = count(together, sets.weights);
    if (allWrong === 0) return 0;
    const rho = Math.max(0, correlations / (pool.length * (pool.length - 1) / 2));
    const predicted = logSingleFactorProbability(
      Float64Array.from(pool, (m) => thresholds[m]),
      rho
    );
    return Math.exp(Math.log(allWrong / sets.queries) - predicted);
  }
}
function sizesUpTo(most) {
  const sizes = [];
  for (let k = 2; k < most; k = Math.max(k + 1, Math.round(k * 1.2))) sizes.push(k);
  return [...sizes, most];
}
function shuffleFirst(items, k, random) {
  for (let i = 0; i < k; i++) {
    const j = i + integerBelow(random, items.length - i);
    [items[i], items[j]] = [items[j], items[i]];
  }
}

// src/diagnostics/regime.ts
function regimeOf(allWrong, errors, delta) {
  if (errors === 0) return null;
  const [low, high] = interval(allWrong, errors, delta);
  const name = low > 0.5 ? "ceiling-bound" : high < 0.5 ? "realizability-bound" : "mixed";
  return { name, unrescuable: allWrong / errors, interval: [low, high] };
}

// src/stats/betting.ts
var TRUNCATION = 0.5;
function lowerMeanLimit(values, alpha) {
  checkDomain(values, alpha);
  return limit(Float64Array.from(values), alpha);
}
function upperMeanLimit(values, alpha) {
  checkDomain(values, alpha);
  return Math.min(
    1,
    1 - limit(
      Float64Array.from(values, (x) => 1 - x),
      alpha
    ) + 2 ** -52
  );
}
function limit(values, alpha) {
  const bets = predictableBets(values, alpha);
  const wanted = -Math.log(alpha);
  const rejects = (m) => {
    let log = 0;
    return values.some((value, i) => (log += Math.log1p(Math.min(bets[i], TRUNCATION / m) * (value - m))) > wanted);
  };
  if (!rejects(0)) return 0;
  return firstNotPositive((m) => rejects(m) ? 1 : 0, 0, 1) * (1 - 2 ** -51);
}
function predictableBets(values, alpha) {
  const scale = -2 * Math.log(alpha) / values.length;
  let sum5 = 0.5;
  let squares = 0.25;
  return values.map((value, i) => {
    const bet = Math.sqrt(scale * (i + 1) / squares);
    sum5 += value;
    squares += (value - sum5 / (i + 2)) ** 2;
    return bet;
  });
}
function checkDomain(values, alpha) {
  requireDomain(alpha > 0 && alpha < 1, `betting limit: alpha must lie in (0, 1), not ${alpha}`);
  requireDomain(values.length > 0, "betting limit: there are no values");
  for (let i = 0; i < values.length; i++)
    if (!(values[i] >= 0 && values[i] <= 1))
      throw new RangeError(`betting limit: values lie in [0, 1], not ${values[i]}`);
}

// src/diagnostics/router-ceiling.ts
function routerCeiling(input, baseline, delta, seed) {
  const { models } = input;
  const total = models[0]?.draws.length ?? 0;
  const queries = usableQueries(input, total, seed);
  const n = queries.length;
  if (n === 0) return null;
  const against = baseline === void 0 ? models : models.filter(({ name }) => name === baseline);
  const oracle = Float64Array.from(
    queries,
    (q) => models.reduce((most, m) => Math.max(most, m.right[q] / m.draws[q]), 0)
  );
  const chosen = Float64Array.from(
    queries,
    (q) => (crossScore(models, q, "first") + crossScore(models, q, "second")) / 2
  );
  let [point, crossFitted, upper, lower] = [Infinity, Infinity, Infinity, Infinity];
  const values = new Float64Array(n);
  const byMean = against.map((model) => {
    const own = Float64Array.from(queries, (q) => model.right[q] / model.draws[q]);
    return { own, mean: mean(own) };
  }).sort((a, b) => b.mean - a.mean);
  for (const model of byMean) {
    const headroom = mean(oracle) - model.mean;
    point = Math.min(point, headroom);
    crossFitted = Math.min(crossFitted, mean(chosen) - model.mean);
    if (headroom < upper) {
      for (let i = 0; i < n; i++) values[i] = oracle[i] - model.own[i];
      upper = Math.min(upper, upperMeanLimit(values, delta / against.length));
    }
    for (let i = 0; i < n; i++) values[i] = (1 + chosen[i] - model.own[i]) / 2;
    lower = Math.min(lower, 2 * lowerMeanLimit(values, delta) - 1);
  }
  const repeats = queries.reduce((least, q) => models.reduce((few, m) => Math.min(few, m.draws[q]), least), Infinity);
  return { repeats, queries: n, leftOut: total - n, gain: { point, lower: Math.max(0, lower), upper, crossFitted } };
}
function usableQueries({ models, id }, total, seed) {
  const usable = [];
  for (let query = 0; query < total; query++) {
    if (!models.every((m) => m.firstHalfDraws[query] > 0 && m.draws[query] > m.firstHalfDraws[query])) continue;
    const name = id(query);
    usable.push({ query, name, hash: hashText(name, seed) });
  }
  usable.sort((a, b) => a.hash - b.hash || (a.name < b.name ? -1 : 1));
  return usable.map(({ query }) => query);
}
function crossScore(models, query, chooseBy) {
  let [best, ties, score] = [-1, 0, 0];
  for (const model of models) {
    const first = model.firstHalfRight[query] / model.firstHalfDraws[query];
    const second = (model.right[query] - model.firstHalfRight[query]) / (model.draws[query] - model.firstHalfDraws[query]);
    const [choice, result] = chooseBy === "first" ? [first, second] : [second, first];
    if (choice > best) [best, ties, score] = [choice, 1, result];
    else if (choice === best) [ties, score] = [ties + 1, score + result];
  }
  return score / ties;
}
function mean(values) {
  return values.reduce((sum5, value) => sum5 + value, 0) / values.length;
}

// src/diagnostics/gain-tests.ts
var SMALLEST = 1e-12;
function pGainAtLeast(rescued, n, minGain, baseline, delta) {
  if (baseline !== void 0) return binomialCdf(rescued[baseline], n, minGain);
  if (Math.min(...rescued) / n >= minGain) return 1;
  const rejects = (level) => bergerBoosBound(rescued, n, level) < minGain;
  const atDelta = rejects(delta);
  let [low, high] = atDelta ? [SMALLEST, delta] : [delta, 1 - 2 ** -50];
  if (atDelta ? rejects(low) : !rejects(high)) return atDelta ? low : 1;
  while (high > low * (1 + 1e-6)) {
    const middle2 = Math.sqrt(low * high);
    if (rejects(middle2)) high = middle2;
    else low = middle2;
  }
  return high;
}
function pGainBelow(rescues, n, minGain) {
  if (minGain === 0) return 0;
  return rescues === 0 ? 1 : incompleteBeta(rescues, n - rescues + 1, minGain).lower;
}

// src/diagnostics/slices.ts
function slicesOf(pool, certificate, groups) {
  const delta = deltaOf(certificate.confidence);
  const slices = [...groups].sort(([a], [b]) => naturalOrder(a, b)).map(
    ([name, rows]) => sliceOf(name, { ...pool, ensembles: [], matrix: pool.matrix.within(rows) }, certificate, delta)
  );
  const decidable = slices.filter(({ p }) => p !== null);
  const noGain = holmAdjusted(decidable.map(({ p }) => p.noGain));
  const gainPossible = holmAdjusted(decidable.map(({ p }) => p.gainPossible));
  const corrected = new Map(
    decidable.map((slice, i) => {
      const p = { noGain: noGain[i], gainPossible: gainPossible[i] };
      return [slice, { ...slice, p, correctedVerdict: verdictAt(p, delta) }];
    })
  );
  return slices.map((slice) => corrected.get(slice) ?? slice);
}
function sliceOf(name, pool, whole2, delta) {
  const { matrix } = pool;
  const n = matrix.queries(matrix.complete);
  if (n === 0) return { ...NOTHING2, name };
  const { minGain, confidence } = whole2;
  const baseline = whole2.singleBest.declared ? whole2.singleBest.name : void 0;
  const { allWrong, gain, models, queries, singleBest, verdict } = certify(pool, { confidence, minGain, baseline });
  const best = models.find((model) => model.name === singleBest.name);
  const rescued = models.map((model) => model.rescues);
  const declared = baseline === void 0 ? void 0 : models.indexOf(best);
  return {
    name,
    queries: n,
    verdict,
    correctedVerdict: verdict,
    p: {
      noGain: pGainAtLeast(rescued, n, minGain, declared, delta),
      gainPossible: pGainBelow(best.rescues, n, minGain)
    },
    neededToDecide: queries.neededToDecide,
    singleBest: { name: best.name, accuracy: best.accuracy },
    allWrong: { count: allWrong.count, rate: allWrong.rate },
    gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
    regime: regimeOf(allWrong.count, n - best.correct, delta)
  };
}
var NOTHING2 = {
  queries: 0,
  verdict: "inconclusive",
  correctedVerdict: "inconclusive",
  p: null,
  neededToDecide: null,
  singleBest: null,
  allWrong: null,
  gain: null,
  regime: null
};
function verdictAt(p, delta) {
  if (p.noGain <= delta) return "no-gain";
  return p.gainPossible <= delta ? "gain-possible" : "inconclusive";
}

// src/diagnostics/diagnose.ts
function diagnose(pool, certificate, options) {
  const { matrix } = pool;
  const { seed, stage = () => void 0 } = options;
  const { name: best, declared } = certificate.singleBest;
  const baseline = declared ? best : void 0;
  const delta = deltaOf(certificate.confidence);
  const errors = certificate.queries.complete - certificate.models.find(({ name }) => name === best).correct;
  const pairwise = pairwiseDiagnostics(matrix, options.families ?? /* @__PURE__ */ new Map(), seed, stage);
  stage("looking for the best few models");
  const few = poolCurve(matrix, baseline, seed, options.cluster);
  if (options.clusterOf !== void 0) stage("resampling clusters");
  return {
    pairwise,
    regime: regimeOf(certificate.allWrong.count, errors, delta),
    ...few,
    slices: options.groups === void 0 ? null : slicesOf(pool, certificate, options.groups),
    clusters: options.clusterOf === void 0 ? null : clusterDiagnostics(matrix, options.clusterOf, best, declared, delta, `${seed} clusters`),
    routerCeiling: options.draws === void 0 ? null : routerCeiling(options.draws, baseline, delta, seed)
  };
}
function pairwiseDiagnostics(matrix, families, seed, stage) {
  stage("comparing every pair of models");
  const all = wrongSets(matrix);
  const size = all.models.length;
  const meanError = all.counts.reduce((sum5, errors) => sum5 + errors, 0) / (size * all.queries);
  const meanJoint = pairMean(jointWrongCounts(all), size, () => true) / all.queries;
  const members = varying(all);
  const sets = subset(all, members);
  const pairs = pairMatrices(sets);
  return {
    withoutThreshold: all.models.filter((_, i) => !members.includes(i)),
    ...pairSummary(pairs, families),
    betaRange: betaRange(size, meanError, meanJoint),
    ...members.length < 2 ? NO_PREDICTIONS : predictions(sets, pairs, seed, stage)
  };
}
var NO_PREDICTIONS = {
  beta: null,
  singleFactor: null,
  singleFactorPearson: null,
  fullSigma: null,
  clayton: null,
  poolSize: []
};
function predictions(sets, pairs, seed, stage) {
  stage("resampling queries");
  const thresholds = sets.counts.map((errors) => normalQuantile(errors / sets.queries));
  const beta = coFailureRate(sets);
  const single2 = singleFactor(sets, pairs, thresholds, beta, `${seed} single factor`);
  stage("working out what correlations predict");
  return {
    beta,
    singleFactor: single2,
    singleFactorPearson: pricedBy(pairs.pearson, thresholds, beta),
    fullSigma: fullSigma(pairs, thresholds, beta, seededRandom(`${seed} full sigma`)),
    clayton: clayton(sets, pairs, beta),
    poolSize: poolSizeGrowth(sets, pairs.tetrachoric, thresholds, seededRandom(`${seed} pool size`))
  };
}

// src/diagnostics/formats.ts
var MOST_PAIRS = 20;
function pairedFormats(matrix, groups, pairOf2, delta) {
  const formats = [...groups].sort(([a], [b]) => naturalOrder(a, b)).map(([name, rows]) => ({ name, rowOf: questionsOf(rows, matrix, pairOf2) }));
  const sharing = formats.flatMap((first, i) => formats.slice(i + 1).map((second) => match(first, second, matrix))).filter(({ shared }) => shared > 0);
  const most = [...sharing].sort((a, b) => b.shared - a.shared).slice(0, MOST_PAIRS);
  const compared = sharing.filter((pair) => most.includes(pair)).map((pair) => compare(pair, matrix, delta));
  const adjusted = holmAdjusted(compared.map(({ p }) => p));
  return {
    pairs: compared.map((pair, i) => ({ ...pair, p: adjusted[i] })),
    pairsLeftOut: sharing.length - compared.length
  };
}
var AGAIN = -1;
function questionsOf(rows, { universe, weights }, pairOf2) {
  const rowOf = /* @__PURE__ */ new Map();
  forEachBit(rows, (row) => {
    if (!hasBit(universe, row)) return;
    const question = pairOf2[row];
    const isOne = !rowOf.has(question) && (weights === null || weights[row] === 1);
    rowOf.set(question, isOne ? row : AGAIN);
  });
  return rowOf;
}
function match(first, second, { complete }) {
  const rows = [];
  let [shared, incomplete, askedAgain] = [0, 0, 0];
  for (const [question, a] of first.rowOf) {
    const b = second.rowOf.get(question);
    if (b === void 0 || a === b && a !== AGAIN) continue;
    shared += 1;
    if (a === AGAIN || b === AGAIN) askedAgain += 1;
    else if (!hasBit(complete, a) || !hasBit(complete, b)) incomplete += 1;
    else rows.push([a, b]);
  }
  return { formats: [first.name, second.name], shared, leftOut: { incomplete, askedAgain }, rows };
}
function compare({ formats, leftOut, rows }, matrix, delta) {
  const n = rows.length;
  const wrong = tally(rows, matrix.allWrong);
  const allWrongIn = (count2) => ({ count: count2, rate: count2 / n, interval: interval(count2, n, delta) });
  const models = matrix.models.map((name, m) => ({ name, right: tally(rows, matrix.right[m]) })).sort((a, b) => naturalOrder(a.name, b.name));
  const adjusted = holmAdjusted(models.map(({ right }) => pDiffer(right.onlyFirst, right.onlySecond)));
  return {
    formats,
    questions: n,
    leftOut,
    allWrong: n === 0 ? null : [allWrongIn(wrong.first), allWrongIn(wrong.second)],
    onlyFirst: wrong.onlyFirst,
    onlySecond: wrong.onlySecond,
    p: pDiffer(wrong.onlyFirst, wrong.onlySecond),
    models: models.map(({ name, right }, i) => ({
      name,
      accuracy: n === 0 ? null : [right.first / n, right.second / n],
      p: adjusted[i],
      differs: adjusted[i] <= delta
    }))
  };
}
function tally(rows, set) {
  let [first, second, both] = [0, 0, 0];
  for (const [a, b] of rows) {
    const [inFirst, inSecond] = [hasBit(set, a), hasBit(set, b)];
    if (inFirst) first += 1;
    if (inSecond) second += 1;
    if (inFirst && inSecond) both += 1;
  }
  return { first, second, onlyFirst: first - both, onlySecond: second - both };
}

// src/stats/kappa.ts
function cohenKappa(table2) {
  const size = table2.length;
  requireDomain(
    table2.every((row) => row.length === size && row.every(isCount)),
    "cohenKappa: the table must be square, of counts that are finite and not negative"
  );
  const total = sum2(table2.map(sum2));
  if (total === 0) return null;
  const first = table2.map((row) => sum2(row) / total);
  const second = table2.map((_, j) => sum2(table2.map((row) => row[j])) / total);
  const byChance = sum2(first.map((p, i) => p * second[i]));
  const disagreementByChance = sum2(first.map((p, i) => p * sum2(second.filter((_, j) => j !== i))));
  if (disagreementByChance === 0) return null;
  const disagreement = sum2(table2.map((row, i) => sum2(row.filter((_, j) => j !== i)))) / total;
  const kappa = 1 - disagreement / disagreementByChance;
  const influence = (i, j) => (i === j ? 1 : 0) - (1 - kappa) * (second[i] + first[j]);
  const centre = kappa - byChance * (1 - kappa);
  const variance = sum2(table2.map((row, i) => sum2(row.map((count2, j) => count2 * (influence(i, j) - centre) ** 2)))) / total;
  return { kappa, standardError: Math.sqrt(variance / total) / disagreementByChance };
}
function fleissKappa(ratings, times3) {
  const raters = ratings.length === 0 ? 2 : sum2(ratings[0]);
  const categories = ratings[0]?.length ?? 0;
  const weights = times3 ?? ratings.map(() => 1);
  requireDomain(
    raters >= 2 && ratings.every((row) => row.length === categories && row.every(isCount) && sum2(row) === raters),
    "fleissKappa: every subject needs the same number of ratings, at least 2, in the same categories"
  );
  requireDomain(
    weights.length === ratings.length && weights.every(isCount),
    "fleissKappa: as many numbers of subjects as kinds of subjects, finite and not negative"
  );
  const subjects = sum2(weights);
  if (subjects === 0) return null;
  const shares = Array.from(
    { length: categories },
    (_, c) => sum2(ratings.map((row, i) => weights[i] * row[c])) / (subjects * raters)
  );
  const disagreementByChance = sum2(shares.map((p, c) => p * sum2(shares.filter((_, other) => other !== c))));
  if (disagreementByChance === 0) return null;
  const differing = ratings.map((row) => sum2(row.map((count2) => count2 * (raters - count2))) / (raters * (raters - 1)));
  return 1 - sum2(differing.map((share, i) => share * weights[i])) / subjects / disagreementByChance;
}
function isCount(x) {
  return Number.isFinite(x) && x >= 0;
}
function sum2(values) {
  return values.reduce((total, value) => total + value, 0);
}

// src/diagnostics/judges.ts
var MOST_JUDGES = 30;
function judgeAgreement(judges, matrix, delta) {
  const all = [...judges].map(([name, verdicts2]) => ({ name, verdicts: verdicts2, answers: answersOf(verdicts2, matrix) })).filter(({ answers }) => answers > 0).sort((a, b) => b.answers - a.answers || naturalOrder(a.name, b.name));
  if (all.length < 2) return null;
  const panel = all.slice(0, MOST_JUDGES).sort((a, b) => naturalOrder(a.name, b.name)).map(({ name, verdicts: verdicts2 }) => panelist(name, verdicts2, matrix));
  const pairs = panel.flatMap((first, i) => panel.slice(i + 1).map((second) => pairOf(first, second, matrix)));
  const kappas = pairs.flatMap(({ kappa }) => kappa ?? []).sort((a, b) => a - b);
  const { members, ties, fleiss } = poll(panel, matrix);
  return {
    judges: panel.map(({ name, members: verdicts2 }) => ({ name, ...gradedBy(verdicts2, matrix, delta) })),
    judgesLeftOut: all.length - panel.length,
    majority: { ...gradedBy(members, matrix, delta), ties },
    cohen: {
      min: kappas[0] ?? null,
      median: kappas.length === 0 ? null : percentile(kappas, 0.5),
      max: kappas.at(-1) ?? null,
      pairs
    },
    fleiss
  };
}
function answersOf(verdicts2, { models, universe, weights }) {
  let answers = 0;
  for (const given of models.flatMap((model) => verdicts2.get(model) ?? [])) {
    forEachBit(universe, (row) => {
      if ((given[row] ?? NONE) !== NONE) answers += weights === null ? 1 : weights[row];
    });
  }
  return answers;
}
function panelist(name, verdicts2, matrix) {
  const members = matrix.models.map((model) => {
    const given = verdicts2.get(model);
    const right = new Uint32Array(matrix.universe.length);
    const answered = new Uint32Array(matrix.universe.length);
    if (given !== void 0) {
      forEachBit(matrix.universe, (row) => {
        const verdict = given[row] ?? NONE;
        if (verdict === NONE) return;
        setBit(answered, row);
        if (verdict === 1) setBit(right, row);
      });
    }
    return { name: model, right, answered };
  });
  return { name, members };
}
function gradedBy(members, matrix, delta) {
  const graded = new OutcomeMatrix(members, matrix.universe, matrix.weights, matrix.id);
  const answers = sum3(members.map(({ answered }) => matrix.queries(answered)));
  const right = sum3(members.map((member) => matrix.queries(member.right)));
  const queries = graded.queries(graded.complete);
  const allWrong = graded.queries(graded.allWrong);
  return {
    answers,
    right: answers === 0 ? null : right / answers,
    queries,
    allWrong,
    rate: queries === 0 ? null : allWrong / queries,
    interval: queries === 0 ? null : interval(allWrong, queries, delta)
  };
}
function pairOf(first, second, matrix) {
  const size = matrix.universe.length * 32;
  const cell = (rightFirst, rightSecond) => sum3(
    first.members.map((a, m) => {
      const b = second.members[m];
      const [flipA, flipB] = [rightFirst ? 0 : ~0, rightSecond ? 0 : ~0];
      const word = (w) => a.answered[w] & b.answered[w] & (a.right[w] ^ flipA) & (b.right[w] ^ flipB);
      return matrix.queries(combine(size, word));
    })
  );
  const table2 = [
    [cell(true, true), cell(true, false)],
    [cell(false, true), cell(false, false)]
  ];
  const answers = sum3(table2.flat());
  const agreement2 = cohenKappa(table2);
  return {
    judges: [first.name, second.name],
    answers,
    agreement: answers === 0 ? null : (table2[0][0] + table2[1][1]) / answers,
    kappa: agreement2?.kappa ?? null,
    standardError: agreement2?.standardError ?? null
  };
}
function poll(panel, matrix) {
  const rows = matrix.universe.length * 32;
  const gradedByAll = new Array(panel.length + 1).fill(0);
  let ties = 0;
  const members = matrix.models.map((name, m) => {
    const votes = new Uint8Array(rows);
    const ayes = new Uint8Array(rows);
    for (const { members: verdicts2 } of panel) {
      forEachBit(verdicts2[m].answered, (row) => votes[row] += 1);
      forEachBit(verdicts2[m].right, (row) => ayes[row] += 1);
    }
    const right = new Uint32Array(wordsFor(rows));
    const answered = new Uint32Array(wordsFor(rows));
    forEachBit(matrix.universe, (row) => {
      if (votes[row] === 0) return;
      const weight = matrix.weights === null ? 1 : matrix.weights[row];
      setBit(answered, row);
      if (2 * ayes[row] > votes[row]) setBit(right, row);
      else if (2 * ayes[row] === votes[row]) ties += weight;
      if (votes[row] === panel.length) gradedByAll[ayes[row]] += weight;
    });
    return { name, right, answered };
  });
  const ratings = gradedByAll.map((_, ayes) => [ayes, panel.length - ayes]);
  return { members, ties, fleiss: { kappa: fleissKappa(ratings, gradedByAll), answers: sum3(gradedByAll) } };
}
function sum3(values) {
  return values.reduce((total, value) => total + value, 0);
}

// src/stats/auc.ts
function areaUnderCurve(scores, positive, weights) {
  requireDomain(scores.length === positive.length, "auc: scores and classes must have one length");
  requireDomain(!scores.some(Number.isNaN), "auc: scores must be numbers, not NaN");
  let [positives, negatives] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    if (positive[i]) positives += weights?.[i] ?? 1;
    else negatives += weights?.[i] ?? 1;
  }
  requireDomain(positives > 0 && negatives > 0, "auc: there must be a positive and a negative");
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[a] - scores[b]);
  let [sum5, aboveSquares, belowSquares, positivesBelow, negativesBelow] = [0, 0, 0, 0, 0];
  const groups = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const group = { positives: 0, negatives: 0, above: 0, below: 0 };
    for (; to < order.length && scores[order[to]] === scores[order[from]]; to++) {
      if (positive[order[to]]) group.positives += weights?.[order[to]] ?? 1;
      else group.negatives += weights?.[order[to]] ?? 1;
    }
    group.above = (negativesBelow + group.negatives / 2) / negatives;
    group.below = (positives - positivesBelow - group.positives / 2) / positives;
    sum5 += group.positives * group.above;
    positivesBelow += group.positives;
    negativesBelow += group.negatives;
    groups.push(group);
  }
  const auc = sum5 / positives;
  for (const group of groups) {
    aboveSquares += group.positives * (group.above - auc) ** 2;
    belowSquares += group.negatives * (group.below - auc) ** 2;
  }
  const variance = aboveSquares / (positives - 1) / positives + belowSquares / (negatives - 1) / negatives;
  return { auc, standardError: positives > 1 && negatives > 1 ? Math.sqrt(variance) : null };
}

// src/diagnostics/policies/cascades-advantage.ts
function integratedAdvantage(ranks, cheapRight, strongRight, weights) {
  return weightedMean(
    ranks.map((u, i) => (strongRight[i] - cheapRight[i]) * (0.5 - u)),
    weights
  );
}
function midRanks(values, weights) {
  const order = ascending(values);
  const ranks = new Float64Array(values.length);
  let below = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    let equal = 0;
    for (; to < order.length && values[order[to]] === values[order[from]]; to++) equal += weights?.[order[to]] ?? 1;
    for (let k = from; k < to; k++) ranks[order[k]] = below + equal / 2;
    below += equal;
  }
  return ranks.map((rank) => rank / below);
}
function ascending(values) {
  return Uint32Array.from(values.keys()).sort(
    (a, b) => values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : 0
  );
}
function weightedMean(values, weights) {
  let [sum5, total] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum5 += (weights?.[i] ?? 1) * values[i];
    total += weights?.[i] ?? 1;
  }
  return total === 0 ? 0 : sum5 / total;
}

// src/diagnostics/policies/answer-keys.ts
var ABSTAINS = -1;
var AnswerKeys = class {
  constructor(evidence) {
    this.evidence = evidence;
    this.ofText = new Int32Array(evidence.texts.length).fill(UNKNOWN);
  }
  evidence;
  ofText;
  numbers = /* @__PURE__ */ new Map();
  /** @param text  a position in `Evidence.texts`, or NONE */
  of(text) {
    if (text === NONE) return ABSTAINS;
    if (this.ofText[text] === UNKNOWN) this.ofText[text] = this.numberOf(keyOf(this.evidence.texts[text]));
    return this.ofText[text];
  }
  numberOf(key) {
    if (key === "") return ABSTAINS;
    const known = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, known);
    return known;
  }
};
var UNKNOWN = -2;
function keyOf(text) {
  const answer = finalAnswer(text);
  return answer === void 0 ? "" : answerKey(answer);
}

// src/diagnostics/policies/cascades-confidence.ts
var FEWEST_DRAWS = 3;
function confidenceSignals({ matrix, rows, evidence }) {
  if (evidence === void 0) return [];
  const keys = new AnswerKeys(evidence);
  const signals = [];
  for (const [model, name] of matrix.models.entries()) {
    const own = evidence.models.get(name);
    if (own === void 0) continue;
    const { confidence, draws } = own;
    if (confidence !== null) {
      const values = Float64Array.from(rows, (row) => Number.isNaN(confidence[row]) ? -Infinity : confidence[row]);
      signals.push({ model, by: "logged", values, draws: 1 });
    } else if (draws.length >= FEWEST_DRAWS) {
      const values = Float64Array.from(rows, (row) => agreement(draws, row, keys));
      signals.push({ model, by: "self-consistency", values, draws: draws.length });
    }
  }
  return signals.filter(({ values }) => values.some((value) => value > values[0] || value < values[0]));
}
function agreement(draws, row, keys) {
  const counts = /* @__PURE__ */ new Map();
  let [made, most] = [0, 0];
  for (const { answer, right } of draws) {
    const key = keys.of(answer[row]);
    if (key !== ABSTAINS || right[row] >= 0) made += 1;
    if (key === ABSTAINS) continue;
    const count2 = (counts.get(key) ?? 0) + 1;
    counts.set(key, count2);
    most = Math.max(most, count2);
  }
  return made < FEWEST_DRAWS ? -Infinity : most / made;
}

// src/diagnostics/policies/context.ts
var FOLDS2 = 5;
var FEWEST_QUERIES2 = 2 * FOLDS2;
function policyContext(matrix, evidence, { baseline, cluster, delta, seed }) {
  const queries = matrix.queries(matrix.complete);
  if (queries < FEWEST_QUERIES2) return void 0;
  const folds = foldsOf(matrix, FOLDS2, seed, cluster);
  const { rows, foldOf, weights } = positionsOf(matrix, folds);
  const declared = baseline === void 0 ? void 0 : matrix.models.indexOf(baseline);
  const trainingBest = Int32Array.from(folds, (fold) => declared ?? bestOf(matrix, fold.training));
  const singleBest = declared ?? bestOf(matrix, { rows: matrix.complete, weights: matrix.weights, queries });
  const comparator = Float64Array.from(rows, (row) => Number(hasBit(matrix.right[singleBest], row)));
  const oracle = Float64Array.from(rows, (row) => Number(!hasBit(matrix.allWrong, row)));
  let headroom = 0;
  for (let i = 0; i < rows.length; i++) headroom += (weights?.[i] ?? 1) * (oracle[i] - comparator[i]);
  return {
    matrix,
    rows,
    weights,
    queries,
    evidence,
    folds,
    foldOf,
    clusterOf: cluster === void 0 ? null : clustersOf2(rows, cluster),
    singleBest,
    candidates: declared === void 0 ? [...matrix.models.keys()] : [declared],
    trainingBest,
    delta,
    seed,
    comparator,
    oracle,
    headroom: headroom / queries
  };
}
function positionsOf({ complete, weights }, folds) {
  const [rows, foldOf] = [[], []];
  forEachBit(complete, (row) => {
    for (const [fold, { heldOut }] of folds.entries()) {
      if (!hasBit(heldOut.rows, row)) continue;
      rows.push(row);
      foldOf.push(fold);
    }
  });
  return {
    rows: Int32Array.from(rows),
    foldOf: Uint8Array.from(foldOf),
    weights: weights === null ? null : Float64Array.from(rows, (row, i) => folds[foldOf[i]].heldOut.weights[row])
  };
}
function clustersOf2(rows, cluster) {
  const numbers = /* @__PURE__ */ new Map();
  const of = rows.map((row) => {
    const name = cluster(row);
    if (name === void 0) return -1;
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name);
  });
  return of.every((number2) => number2 === 0) ? null : of;
}
function bestOf({ models, right }, part2) {
  let [best, most] = [-1, -1];
  for (let m = 0; m < models.length; m++) {
    const correct = overlap(right[m], part2.rows, part2.weights);
    if (correct > most || correct === most && models[m] < models[best]) [best, most] = [m, correct];
  }
  return best;
}
function outcomesOf2({ matrix, rows }, model) {
  return Float64Array.from(rows, (row) => Number(hasBit(matrix.right[model], row)));
}
function comparatorNotes({
  comparator,
  foldOf,
  matrix,
  queries,
  rows,
  trainingBest,
  weights
}) {
  let behind = 0;
  for (let i = 0; i < rows.length; i++) {
    const chosen = Number(hasBit(matrix.right[trainingBest[foldOf[i]]], rows[i]));
    behind += (weights?.[i] ?? 1) * (comparator[i] - chosen);
  }
  if (behind === 0) return [];
  const points = (100 * behind / queries).toFixed(1);
  return [
    `Gains are over the model that is best on all queries. Over the one that is best on the other folds, chosen without a look at the query, each would be ${points} points more.`
  ];
}

// src/diagnostics/policies/bootstrap.ts
var MOST_REPLICATES = 2e3;
var FEWEST_REPLICATES = 200;
var WORK3 = 2e7;
function kindsOf2(queries) {
  const kinds = /* @__PURE__ */ new Map();
  for (const { queries: count2, gain, room } of queries) {
    const rooms = kinds.get(gain) ?? /* @__PURE__ */ new Map();
    if (rooms.size === 0) kinds.set(gain, rooms);
    rooms.set(room, (rooms.get(room) ?? 0) + count2);
  }
  return [...kinds].flatMap(([gain, rooms]) => [...rooms].map(([room, count2]) => ({ queries: count2, gain, room }))).sort((a, b) => a.gain - b.gain || a.room - b.room);
}
function resampled(kinds, random) {
  const replicates = Math.min(MOST_REPLICATES, Math.max(FEWEST_REPLICATES, Math.floor(WORK3 / kinds.length)));
  const counts = Float64Array.from(kinds, ({ queries: queries2 }) => queries2);
  const queries = counts.reduce((sum5, count2) => sum5 + count2, 0);
  const drawn = new Float64Array(kinds.length);
  const gains = new Float64Array(replicates);
  const shares = [];
  for (let r = 0; r < replicates; r++) {
    resample(counts, drawn, random);
    let [gain, room] = [0, 0];
    for (let k = 0; k < kinds.length; k++) {
      gain += drawn[k] * kinds[k].gain;
      room += drawn[k] * kinds[k].room;
    }
    gains[r] = gain / queries;
    if (room > 0) shares.push(gain / room);
  }
  return { replicates, gains: gains.sort(), shares: Float64Array.from(shares).sort() };
}
function middle(sorted, delta) {
  return [percentile(sorted, delta / 2), percentile(sorted, 1 - delta / 2)];
}

// src/diagnostics/policies/chosen-opponent.ts
var SPENT = 1 / 25;
function levelOverChosen(scores, chosen, queries, alpha) {
  const { won, lost } = scores[chosen];
  const estimate = (won - lost) / queries;
  if (scores.length === 1 || estimate >= 1) return alpha / scores.length;
  const gamma = alpha * SPENT;
  const error = (m, gain) => pairedStandardError(gain, scores[m].won, scores[m].lost, queries);
  const own = (gain) => (estimate - gain) / error(chosen, gain);
  const least = scores.map((each) => pairedLowerLimit(each.won, each.lost, queries, gamma / scores.length));
  const excess = (gain) => {
    const z = own(gain);
    let sum5 = gamma - alpha;
    for (const [m, floor2] of least.entries()) {
      if (floor2 <= gain) sum5 += normalCdf(z);
      else {
        const below = (gain + z * error(m, gain) - floor2) / error(m, floor2);
        sum5 += normalCdf(Math.max(below, own(floor2)));
      }
    }
    return sum5;
  };
  return normalCdf(own(firstNotPositive(excess, estimate, 1)));
}

// src/diagnostics/policies/variance.ts
function foldEffect(folds) {
  return 1 + folds / (folds - 1);
}
function designEffect2(outcome, { clusterOf, comparator, weights }) {
  if (clusterOf === null) return 1;
  let [queries, sum5] = [0, 0];
  for (let i = 0; i < outcome.length; i++) {
    if (Number.isNaN(outcome[i])) continue;
    const weight = weights?.[i] ?? 1;
    queries += weight;
    sum5 += weight * (outcome[i] - comparator[i]);
  }
  const mean2 = sum5 / queries;
  const byCluster = /* @__PURE__ */ new Map();
  let [within, alone, clusters] = [0, 0, 0];
  for (let i = 0; i < outcome.length; i++) {
    if (Number.isNaN(outcome[i])) continue;
    const weight = weights?.[i] ?? 1;
    const deviation = outcome[i] - comparator[i] - mean2;
    within += weight * deviation * deviation;
    const cluster = clusterOf[i];
    if (cluster >= 0) byCluster.set(cluster, (byCluster.get(cluster) ?? 0) + weight * deviation);
    else {
      alone += weight * deviation * deviation;
      clusters += weight;
    }
  }
  clusters += byCluster.size;
  if (within === 0 || clusters < 2) return 1;
  const between = [...byCluster.values()].reduce((total, each) => total + each * each, alone);
  return Math.max(1, clusters / (clusters - 1) * between / within);
}

// src/diagnostics/policies/realise.ts
var FEWEST_DIFFERENT = 10;
function realise(name, kind, outcome, context, extra) {
  const { delta } = context;
  const { queries, correct, different, isFractional } = totals(outcome, context);
  if (queries === 0) return void 0;
  const inflation = (extra.fixed === true ? 1 : foldEffect(context.folds.length)) * designEffect2(outcome, context);
  const scores = context.candidates.map((m) => scoreAgainst(m, outcome, context));
  const chosen = context.candidates.indexOf(context.singleBest);
  const { won, lost } = scores[chosen];
  const kinds = kindsOf2(comparisons(outcome, context));
  const random = seededRandom(`${context.seed} policy ${kind} ${name}`);
  const { gains, shares, replicates } = resampled(kinds, random);
  const room = kinds.reduce((sum5, each) => sum5 + each.queries * each.room, 0);
  const gain = (won - lost) / queries;
  const share = room > 0 ? (won - lost) / room : null;
  const stretched = (end, estimate, by = 1) => estimate + by * Math.sqrt(inflation) * (end - estimate);
  const size = queries / inflation;
  const sized = scores.map((each) => ({ won: each.won / inflation, lost: each.lost / inflation }));
  const [wins, losses] = [sized[chosen].won, sized[chosen].lost];
  const limits = (alpha) => {
    const upperLevel = levelOverChosen(sized, chosen, size, alpha);
    if (!isFractional || different < FEWEST_DIFFERENT)
      return [pairedLowerLimit(wins, losses, size, alpha), pairedUpperLimit(wins, losses, size, upperLevel)];
    const further = normalQuantile(upperLevel) / normalQuantile(alpha);
    return [stretched(percentile(gains, alpha), gain), stretched(percentile(gains, 1 - alpha), gain, further)];
  };
  const hasShares = share !== null && shares.length > (1 - delta / 2) * replicates;
  const [least, most] = hasShares ? middle(shares, delta) : [0, 0];
  return {
    name,
    kind,
    queries,
    accuracy: correct / queries,
    gain,
    interval: limits(delta / 2),
    upper: limits(delta)[1],
    shareOfHeadroom: share,
    shareInterval: hasShares ? [stretched(least, share), stretched(most, share)] : null,
    heldOut: extra.heldOut,
    won,
    lost,
    cost: meanWhereAnswered(extra.cost, outcome, context),
    latency: meanWhereAnswered(extra.latency, outcome, context)
  };
}
function totals(outcome, { comparator, weights }) {
  let [queries, correct, different] = [0, 0, 0];
  let isFractional = false;
  for (let i = 0; i < outcome.length; i++) {
    const value = outcome[i];
    if (Number.isNaN(value)) continue;
    if (!(value >= 0 && value <= 1)) throw new RangeError(`outcome: in [0, 1], not ${value}`);
    const weight = weights?.[i] ?? 1;
    queries += weight;
    correct += weight * value;
    if (value !== comparator[i]) different += weight;
    if (value !== 0 && value !== 1) isFractional = true;
  }
  return { queries, correct, different, isFractional };
}
function scoreAgainst(model, outcome, { matrix, rows, weights }) {
  const right = matrix.right[model];
  let [won, lost] = [0, 0];
  for (let i = 0; i < outcome.length; i++) {
    const value = outcome[i];
    if (Number.isNaN(value)) continue;
    const weight = weights?.[i] ?? 1;
    if (hasBit(right, rows[i])) lost += weight * (1 - value);
    else won += weight * value;
  }
  return { won, lost };
}
function* comparisons(outcome, { comparator, oracle, weights }) {
  for (let i = 0; i < outcome.length; i++) {
    if (Number.isNaN(outcome[i])) continue;
    yield { queries: weights?.[i] ?? 1, gain: outcome[i] - comparator[i], room: oracle[i] - comparator[i] };
  }
}
function meanWhereAnswered(values, outcome, { weights }) {
  if (values === void 0) return null;
  let [sum5, queries] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(outcome[i])) continue;
    const weight = weights?.[i] ?? 1;
    sum5 += weight * values[i];
    queries += weight;
  }
  return Number.isNaN(sum5) ? null : sum5 / queries;
}
function bestFirst(policies) {
  return [...policies].sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1));
}

// src/diagnostics/policies/cascades-measure.ts
function measureCascade(signal, strong, context, costs) {
  const { matrix, rows, weights, foldOf, folds } = context;
  const [low, high] = [outcomesOf2(context, signal.model), outcomesOf2(context, strong)];
  const order = ascending(signal.values);
  const thresholds = folds.map((_, fold) => bestThreshold(order, signal.values, low, high, context, fold));
  const escalates = Float64Array.from(rows, (_, i) => Number(signal.values[i] < thresholds[foldOf[i]]));
  const outcome = Float64Array.from(rows, (_, i) => escalates[i] ? high[i] : low[i]);
  const rates = folds.map((_, fold) => shareOfFold(escalates, context, fold));
  const advantages = outcome.map((right, i) => right - low[i] - rates[foldOf[i]] * (high[i] - low[i]));
  const advantage = weightedMean(advantages, weights);
  const [cheapName, strongName] = [matrix.models[signal.model], matrix.models[strong]];
  const spent = (by, draws) => Float64Array.from(rows, (row, i) => {
    const first = draws * (by.get(cheapName)?.[row] ?? NaN);
    return escalates[i] ? first + (by.get(strongName)?.[row] ?? NaN) : first;
  });
  const policy = realise(`cascade: ${cheapName}, then ${strongName}`, "cascade", outcome, context, {
    heldOut: true,
    cost: spent(costs.dollars, signal.draws),
    // Draws are made side by side; the strong model is asked after them.
    latency: spent(costs.seconds, 1)
  });
  const measured = {
    thresholds: thresholds.map((threshold) => threshold === Infinity ? null : threshold),
    escalated: weightedMean(escalates, weights),
    accuracy: policy.accuracy,
    advantage,
    advantageInterval: intervalAround(advantage, escalates, low, high, context)
  };
  return { measured, policy };
}
function intervalAround(advantage, escalates, low, high, { weights, delta }) {
  const sides = [0, 1].map((side) => {
    let [queries, won, lost] = [0, 0, 0];
    for (let i = 0; i < escalates.length; i++) {
      if (escalates[i] !== side) continue;
      const weight = weights?.[i] ?? 1;
      queries += weight;
      if (high[i] > low[i]) won += weight;
      if (high[i] < low[i]) lost += weight;
    }
    return { queries, won, lost };
  });
  const [kept, escalated] = sides;
  if (kept.queries === 0 || escalated.queries === 0) return [advantage, advantage];
  const [keptDown, keptUp] = distances(kept, delta);
  const [escalatedDown, escalatedUp] = distances(escalated, delta);
  const scale = kept.queries * escalated.queries / (kept.queries + escalated.queries) ** 2;
  return [advantage - scale * Math.hypot(escalatedDown, keptUp), advantage + scale * Math.hypot(escalatedUp, keptDown)];
}
function distances({ queries, won, lost }, delta) {
  const mean2 = (won - lost) / queries;
  const [lower, upper] = pairedInterval(won, lost, queries, delta);
  return [mean2 - lower, upper - mean2];
}
function bestThreshold(order, values, low, high, { foldOf, weights }, heldOut) {
  let [best, most, gained, last] = [Infinity, -Infinity, 0, -Infinity];
  for (const i of order) {
    if (foldOf[i] === heldOut) continue;
    const value = values[i];
    if (value !== last && gained > most) [best, most] = [value, gained];
    last = value;
    gained += (weights?.[i] ?? 1) * (high[i] - low[i]);
  }
  return gained > most ? Infinity : best;
}
function shareOfFold(values, { foldOf, weights }, fold) {
  const isIn = (_, i) => foldOf[i] === fold;
  return weightedMean(values.filter(isIn), weights === null ? null : weights.filter(isIn));
}

// src/diagnostics/policies/cascades.ts
var MOST_PAIRS2 = 10;
function cascadesOf(context, costs) {
  const signals = confidenceSignals(context);
  if (signals.length === 0) {
    return without("No cascade: no model has a confidence, or three draws with answers that agree more or less.");
  }
  const models = membersOf(context, costs);
  const pairs = signals.flatMap((signal) => pairsOf(signal, models, context.weights));
  if (pairs.length === 0) {
    return without("No cascade: no model is more accurate, and at least as expensive, than one with a confidence.");
  }
  pairs.sort((a, b) => b.integrated - a.integrated);
  const measured = pairs.slice(0, MOST_PAIRS2).map(({ signal, cheap, strong, integrated, auc }) => {
    const { measured: measured2, policy } = measureCascade(signal, strong.index, context, costs);
    const cascade = {
      cheap: cheap.name,
      strong: strong.name,
      signal: signal.by,
      queries: context.queries,
      unlogged: unlogged(signal, context),
      cheapAccuracy: cheap.accuracy,
      strongAccuracy: strong.accuracy,
      auc: auc.auc,
      aucStandardError: auc.standardError,
      volumeCeiling: 1 - cheap.accuracy / strong.accuracy,
      integratedAdvantage: integrated,
      integratedErrorsCaught: cheap.accuracy * (1 - cheap.accuracy) * (auc.auc - 0.5),
      ...measured2
    };
    return { cascade, policy };
  });
  const left = pairs.length - measured.length;
  return {
    cascades: measured.map(({ cascade }) => cascade),
    realised: measured.map(({ policy }) => policy),
    notes: left === 0 ? [] : [`${left} more cascades were not measured: those shown catch most errors beyond random escalation.`]
  };
}
function without(note) {
  return { cascades: [], realised: [], notes: [note] };
}
function membersOf(context, { dollars }) {
  const { matrix, rows, weights } = context;
  return matrix.models.map((name, index) => {
    const right = outcomesOf2(context, index);
    const cost = Float64Array.from(rows, (row) => dollars.get(name)?.[row] ?? NaN);
    return { index, name, right, accuracy: weightedMean(right, weights), cost: weightedMean(cost, weights) };
  });
}
function pairsOf(signal, models, weights) {
  const cheap = models[signal.model];
  if (cheap.accuracy === 0) return [];
  const stronger = models.filter(
    ({ accuracy, cost }) => accuracy > cheap.accuracy && !(cost < cheap.cost * signal.draws)
  );
  if (stronger.length === 0) return [];
  const ranks = midRanks(signal.values, weights);
  const auc = areaUnderCurve(signal.values, cheap.right, weights);
  return stronger.map((strong) => {
    const integrated = integratedAdvantage(ranks, cheap.right, strong.right, weights);
    return { signal, cheap, strong, integrated, auc };
  });
}
function unlogged({ values }, { weights }) {
  return values.reduce((sum5, value, i) => sum5 + (value === -Infinity ? weights?.[i] ?? 1 : 0), 0);
}

// src/diagnostics/policies/cost-frontier.ts
function frontierOf(offers) {
  const ordered = [...offers].sort((a, b) => a.cost - b.cost || b.accuracy - a.accuracy || (a.name < b.name ? -1 : 1));
  const frontier = [];
  for (const offer of ordered) if (offer.accuracy > (frontier.at(-1)?.accuracy ?? -1)) frontier.push(offer);
  return frontier;
}
function envelopeOf(frontier) {
  const corners = [];
  for (const offer of frontier) {
    while (corners.length > 1 && slope(corners.at(-2), corners.at(-1)) <= slope(corners.at(-2), offer))
      corners.pop();
    corners.push(offer);
  }
  return corners.slice(1).map((to, i) => {
    const from = corners[i];
    return { from: from.name, to: to.name, accuracyPerDollar: slope(from, to) };
  });
}
function slope(from, to) {
  return (to.accuracy - from.accuracy) / (to.cost - from.cost);
}

// src/diagnostics/policies/cost.ts
var ONE_POINT = 0.01;
function costReport(context, realised, costs) {
  const all = [...modelsOf(context, costs), ...realised];
  const priced = all.flatMap((option) => option.cost === null ? [] : [{ ...option, cost: option.cost }]);
  if (!priced.some(({ kind }) => kind === "model")) return null;
  const frontier = frontierOf(priced);
  const onFrontier = new Set(frontier);
  const options = priced.map((option) => ({
    name: option.name,
    kind: option.kind,
    accuracy: option.accuracy,
    cost: option.cost,
    costPerCorrect: option.accuracy === 0 ? null : option.cost / option.accuracy,
    latency: option.latency,
    onFrontier: onFrontier.has(option)
  })).sort((a, b) => a.cost - b.cost || b.accuracy - a.accuracy || (a.name < b.name ? -1 : 1));
  const best = frontier.at(-1);
  const near = frontier.find(({ accuracy }) => accuracy >= best.accuracy - ONE_POINT - 1e-12);
  return {
    options,
    envelope: envelopeOf(frontier),
    cheapestWithinPoint: {
      name: near.name,
      accuracy: near.accuracy,
      cost: near.cost,
      best: best.name,
      saved: best.cost === 0 ? null : 1 - near.cost / best.cost
    },
    withoutCost: all.filter(({ cost }) => cost === null).map(({ name }) => name)
  };
}
function modelsOf(context, { dollars, seconds }) {
  const { matrix, rows, weights } = context;
  const meanOf = (values) => {
    const mean2 = weightedMean(
      Float64Array.from(rows, (row) => values?.[row] ?? NaN),
      weights
    );
    return Number.isNaN(mean2) ? null : mean2;
  };
  return matrix.models.map((name, m) => ({
    name,
    kind: "model",
    accuracy: weightedMean(outcomesOf2(context, m), weights),
    cost: meanOf(dollars.get(name)),
    latency: meanOf(seconds.get(name))
  }));
}

// src/diagnostics/policies/cost-answers.ts
var PER_MILLION = 1e-6;
function answerCosts(names, rows, evidence, prices) {
  const dollars = /* @__PURE__ */ new Map();
  const seconds = /* @__PURE__ */ new Map();
  const idle = /* @__PURE__ */ new Set();
  const applied = /* @__PURE__ */ new Set();
  for (const name of names) {
    const model = evidence?.models.get(name);
    if (model?.latency) seconds.set(name, model.latency);
    const price = priceOf(prices, name);
    const cost = price === void 0 ? model?.cost ?? null : costAt(price, model, rows);
    if (cost !== null) dollars.set(name, cost);
    if (price !== void 0) (cost === null ? idle : applied).add(price);
  }
  for (const price of idle) {
    if (applied.has(price)) continue;
    throw new UserError(
      `\`prices\`: ${quote(price.glob)} has a price by tokens, and its results hold no numbers of input and output tokens.`,
      "Give dollars per answer, `model = dollars`."
    );
  }
  return { dollars, seconds };
}
function costAt(price, model, rows) {
  if ("perAnswer" in price) return new Float64Array(rows).fill(price.perAnswer);
  const { inputTokens, outputTokens } = model ?? {};
  if (!inputTokens || !outputTokens) return null;
  return inputTokens.map(
    (tokens, row) => PER_MILLION * (tokens * price.perInput + outputTokens[row] * price.perOutput)
  );
}

// src/diagnostics/policies/asking.ts
function loggedCosts({ evidence, matrix }, names = matrix.models) {
  return answerCosts(names, matrix.universe.length * 32, evidence, []);
}
function askingAll({ foldOf, matrix, rows }, asked, { dollars, seconds }) {
  const together = (known, add2) => {
    const values = asked.map((models) => models.map((m) => known.get(matrix.models[m])));
    if (!values.flat().every((each) => each !== void 0)) return void 0;
    return Float64Array.from(rows, (row, i) => values[foldOf[i]].reduce((sum5, each) => add2(sum5, each[row]), 0));
  };
  const cost = together(dollars, (sum5, next) => sum5 + next);
  const latency = together(seconds, (most, next) => Math.max(most, next));
  return { ...cost === void 0 ? {} : { cost }, ...latency === void 0 ? {} : { latency } };
}

// src/diagnostics/policies/ensembles.ts
function realisedEnsembles(ensembles, context, costs = loggedCosts(
  context,
  ensembles.map(({ name }) => name)
)) {
  const { rows } = context;
  const policies = ensembles.map(({ name, answered, right }) => {
    const byPosition = (values) => values ? Float64Array.from(rows, (row) => values[row]) : void 0;
    const [cost, latency] = [byPosition(costs.dollars.get(name)), byPosition(costs.seconds.get(name))];
    const outcome = Float64Array.from(rows, (row) => hasBit(answered, row) ? Number(hasBit(right, row)) : NaN);
    return realise(name, "ensemble", outcome, context, {
      heldOut: false,
      fixed: true,
      ...cost === void 0 ? {} : { cost },
      ...latency === void 0 ? {} : { latency }
    });
  });
  const realised = policies.filter((policy) => policy !== void 0);
  const without2 = policies.length - realised.length;
  return {
    realised,
    notes: without2 === 0 ? [] : [`${without2} of ${policies.length} ensembles answered none of the queries that all models did.`]
  };
}
function routerPicks(ensembles, context) {
  const found = [];
  for (const ensemble of ensembles) {
    const picks = context.evidence?.models.get(ensemble.name)?.picks;
    if (picks) found.push(summaryOf(ensemble, picks, context));
  }
  return found;
}
function summaryOf({ name, answered, right }, picks, { comparator, matrix, rows, singleBest, weights }) {
  const members = new Set(matrix.models);
  const [stayed, left] = [new Tally(), new Tally()];
  let [unknown, notLogged] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!hasBit(answered, row)) continue;
    const weight = weights?.[i] ?? 1;
    const picked = picks[row];
    if (picked === void 0) notLogged += weight;
    else if (!members.has(picked)) unknown += weight;
    else {
      const isBest = picked === matrix.models[singleBest];
      (isBest ? stayed : left).add(weight, hasBit(right, row), comparator[i] === 1);
    }
  }
  const known = stayed.queries + left.queries;
  return {
    name,
    queries: known,
    toSingleBest: known === 0 ? null : stayed.queries / known,
    accuracyThere: stayed.accuracy(),
    accuracyElsewhere: left.accuracy(),
    singleBestElsewhere: left.singleBestAccuracy(),
    unknownModel: unknown,
    notLogged
  };
}
var Tally = class {
  queries = 0;
  correct = 0;
  singleBest = 0;
  add(weight, right, singleBestRight) {
    this.queries += weight;
    if (right) this.correct += weight;
    if (singleBestRight) this.singleBest += weight;
  }
  accuracy() {
    return this.queries === 0 ? null : this.correct / this.queries;
  }
  singleBestAccuracy() {
    return this.queries === 0 ? null : this.singleBest / this.queries;
  }
};

// src/diagnostics/policies/features-text.ts
var FEWEST_TEXTS = 2;
var MOST_CHARACTERS = 2e7;
var MOST_OF_ONE = 1e4;
var LEAST_OF_ONE = 500;
function countTerms(texts) {
  const share = Math.floor(MOST_CHARACTERS / Math.max(1, texts.length));
  const most = Math.max(LEAST_OF_ONE, Math.min(MOST_OF_ONE, share));
  const words = numbered(texts.length, (i) => wordsIn(ends(texts[i] ?? "", most)));
  const pairs = numbered(texts.length, (i) => pairsIn(words.rows[i], words));
  return join([words, pairs]);
}
function numbered(count2, termsOf) {
  const numbers = /* @__PURE__ */ new Map();
  const [terms, texts, last] = [[], [], []];
  const rows = Array.from(
    { length: count2 },
    (_, text) => Uint32Array.from(termsOf(text), (term) => {
      let number2 = numbers.get(term);
      if (number2 === void 0) {
        number2 = terms.push(term) - 1;
        numbers.set(term, number2);
        texts.push(0);
        last.push(-1);
      }
      if (last[number2] !== text) texts[number2] += 1;
      last[number2] = text;
      return number2;
    })
  );
  return { terms, texts, rows };
}
function* wordsIn(text) {
  for (const [word] of text.matchAll(WORD)) yield word.toLowerCase();
}
function* pairsIn(row, { terms, texts }) {
  for (let i = 1; i < row.length; i++) {
    const [a, b] = [row[i - 1], row[i]];
    if (texts[a] >= FEWEST_TEXTS && texts[b] >= FEWEST_TEXTS) yield `${terms[a]} ${terms[b]}`;
  }
}
var UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
var WORD = new RegExp(String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}_]){1,40}`, "gu");
function ends(text, most) {
  if (text.length <= most) return text;
  return `${text.slice(0, most / 2)} ${text.slice(-most / 2)}`;
}
function join(parts) {
  const kept = parts.flatMap(
    ({ terms, texts }, part2) => terms.flatMap((term, number2) => texts[number2] >= FEWEST_TEXTS ? [{ term, part: part2, number: number2 }] : [])
  );
  kept.sort((a, b) => a.term < b.term ? -1 : 1);
  const columnOf = parts.map(({ terms }) => new Int32Array(terms.length).fill(-1));
  for (const [column, { part: part2, number: number2 }] of kept.entries()) columnOf[part2][number2] = column;
  const rows = parts[0].rows.map((_, i) => {
    const columns = parts.flatMap(({ rows: rows2 }, part2) => Array.from(rows2[i], (number2) => columnOf[part2][number2]));
    return Int32Array.from(columns.filter((column) => column >= 0)).sort();
  });
  return runLengths(rows, kept.length);
}
function runLengths(rows, columns) {
  const start = new Uint32Array(rows.length + 1);
  const [column, value] = [[], []];
  for (const [i, row] of rows.entries()) {
    for (let k = 0; k < row.length; k++) {
      if (k > 0 && row[k] === row[k - 1]) value[value.length - 1] += 1;
      else {
        column.push(row[k]);
        value.push(1);
      }
    }
    start[i + 1] = column.length;
  }
  return { start, column: Uint32Array.from(column), value: Float64Array.from(value), columns };
}

// src/diagnostics/policies/features.ts
var MOST_TERMS = 2e4;
var FARTHEST2 = 3;
function fitFeatures(facts, training) {
  const { terms } = facts;
  const texts = new Uint32Array(terms.columns);
  for (const row of training)
    for (let k = terms.start[row]; k < terms.start[row + 1]; k++) texts[terms.column[k]] += 1;
  const columnOf = chosenTerms(texts);
  const idf = Float64Array.from(texts, (count2) => 1 + Math.log((1 + training.length) / (1 + count2)));
  const termColumns = columnOf.reduce((most2, column2) => Math.max(most2, column2 + 1), 0);
  const domains = commonDomains(facts.domains, training);
  const scaled2 = scaledLengths(facts.lengths, training);
  const rows = facts.lengths.length;
  const start = new Uint32Array(rows + 1);
  const most = terms.column.length + 2 * rows;
  const [column, value] = [new Uint32Array(most), new Float64Array(most)];
  let end = 0;
  const put = (at, x) => {
    column[end] = at;
    value[end++] = x;
  };
  for (let row = 0; row < rows; row++) {
    const first = end;
    for (let k = terms.start[row]; k < terms.start[row + 1]; k++) {
      const term = terms.column[k];
      if (columnOf[term] >= 0) put(columnOf[term], (1 + Math.log(terms.value[k])) * idf[term]);
    }
    toUnitLength(value.subarray(first, end));
    const domain = domains.get(facts.domains[row] ?? "");
    if (domain !== void 0) put(termColumns + domain, 1);
    if (scaled2 !== null) put(termColumns + domains.size, scaled2[row]);
    start[row + 1] = end;
  }
  return {
    start,
    column: column.slice(0, end),
    value: value.slice(0, end),
    columns: termColumns + domains.size + (scaled2 === null ? 0 : 1),
    termColumns
  };
}
function pickRows(all, rows) {
  const start = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) start[i + 1] = start[i] + all.start[rows[i] + 1] - all.start[rows[i]];
  const [column, value] = [new Uint32Array(start[rows.length]), new Float64Array(start[rows.length])];
  for (let i = 0; i < rows.length; i++) {
    column.set(all.column.subarray(all.start[rows[i]], all.start[rows[i] + 1]), start[i]);
    value.set(all.value.subarray(all.start[rows[i]], all.start[rows[i] + 1]), start[i]);
  }
  return { start, column, value, columns: all.columns };
}
function chosenTerms(texts) {
  const common = [...texts.keys()].filter((term) => texts[term] >= FEWEST_TEXTS);
  const kept = common.length <= MOST_TERMS ? common : common.sort((a, b) => texts[b] - texts[a] || a - b).slice(0, MOST_TERMS).sort((a, b) => a - b);
  const columnOf = new Int32Array(texts.length).fill(-1);
  for (const [column, term] of kept.entries()) columnOf[term] = column;
  return columnOf;
}
function commonDomains(domains, training) {
  const counts = /* @__PURE__ */ new Map();
  for (const row of training) {
    const domain = domains[row];
    if (domain !== void 0) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const kept = [...counts.keys()].filter((domain) => counts.get(domain) >= FEWEST_TEXTS).sort();
  const isEverywhere = kept.length === 1 && counts.get(kept[0]) === training.length;
  return new Map(isEverywhere ? [] : kept.map((domain, number2) => [domain, number2]));
}
function scaledLengths(lengths, training) {
  const logs = lengths.map(Math.log1p);
  let [sum5, squares] = [0, 0];
  for (const row of training) sum5 += logs[row];
  const mean2 = sum5 / training.length;
  for (const row of training) squares += (logs[row] - mean2) ** 2;
  const deviation = Math.sqrt(squares / training.length);
  if (!(deviation > 1e-9)) return null;
  return logs.map((log) => Math.max(-FARTHEST2, Math.min(FARTHEST2, (log - mean2) / deviation)));
}
function toUnitLength(values) {
  let squares = 0;
  for (const x of values) squares += x * x;
  if (squares > 0) for (let i = 0; i < values.length; i++) values[i] /= Math.sqrt(squares);
}

// src/diagnostics/policies/routers-picks.ts
function mostLikely(models, estimate) {
  let [best, highest] = [0, -Infinity];
  for (let m = 0; m < models; m++) {
    const value = estimate(m);
    if (value > highest) [best, highest] = [m, value];
  }
  return best;
}
function countRight(right, queries) {
  let correct = 0;
  for (const query of queries) correct += right[query];
  return correct;
}

// src/diagnostics/policies/neighbours.ts
var SIZES = [5, 10, 20, 50, 100];
var MOST2 = SIZES.at(-1);
function routeByNeighbours({ features, training, heldOut, right }) {
  const index = new TermIndex(features, training);
  const size = chooseSize(
    training.map((_, i) => i),
    (i) => index.nearest(training[i], i),
    training,
    right
  );
  if (size === void 0) return new Uint32Array(heldOut.length);
  return heldOut.map((query) => {
    const near = index.nearest(query, void 0).subarray(0, size);
    return mostLikely(right.length, (m) => {
      let correct = 0;
      for (const neighbour of near) correct += right[m][training[neighbour]];
      return correct;
    });
  });
}
function chooseSize(positions, nearestTo, training, right) {
  const n = training.length;
  const correct = right.map((of) => training.reduce((sum5, query) => sum5 + of[query], 0));
  const losses = new Float64Array(SIZES.length);
  let lossAlone = 0;
  for (const position of positions) {
    const near = nearestTo(position);
    for (const [m, of] of right.entries()) {
      const outcome = of[training[position]];
      const alone = (correct[m] - outcome) / Math.max(1, n - 1);
      lossAlone += (alone - outcome) ** 2;
      let sum5 = 0;
      for (let s = 0, seen = 0; s < SIZES.length; s++) {
        for (; seen < Math.min(SIZES[s], near.length); seen++) sum5 += of[training[near[seen]]];
        losses[s] += ((seen === 0 ? alone : sum5 / seen) - outcome) ** 2;
      }
    }
  }
  const least = losses.indexOf(Math.min(...losses));
  return losses[least] < lossAlone ? SIZES[least] : void 0;
}
var TermIndex = class {
  constructor(features, training) {
    this.features = features;
    const { termColumns } = features;
    this.start = new Uint32Array(termColumns + 1);
    this.forEachTerm(training, (column) => this.start[column + 1] += 1);
    for (let c = 0; c < termColumns; c++) this.start[c + 1] += this.start[c];
    const next = this.start.slice();
    this.query = new Uint32Array(this.start[termColumns]);
    this.value = new Float64Array(this.query.length);
    this.forEachTerm(training, (column, value, position) => {
      const at = next[column]++;
      this.query[at] = position;
      this.value[at] = value;
    });
    this.similarity = new Float64Array(training.length);
  }
  features;
  start;
  query;
  value;
  similarity;
  /**
   * Positions of the training queries nearest to a query, nearest first, at most MOST; equally near ones in their order. None that
   * has no term in common with it, and not the one at `except`.
   */
  nearest(row, except) {
    const { features, start, query, value, similarity } = this;
    similarity.fill(0);
    for (let k = features.start[row]; k < features.start[row + 1]; k++) {
      const column = features.column[k];
      if (column >= features.termColumns) break;
      const x = features.value[k];
      for (let at = start[column]; at < start[column + 1]; at++) similarity[query[at]] += x * value[at];
    }
    if (except !== void 0) similarity[except] = 0;
    const sorted = similarity.slice().sort();
    const least = Math.max(sorted[Math.max(0, sorted.length - MOST2)], Number.MIN_VALUE);
    const near = [];
    for (let i = 0; i < similarity.length; i++) if (similarity[i] >= least) near.push(i);
    return Uint32Array.from(near.sort((a, b) => similarity[b] - similarity[a] || a - b).slice(0, MOST2));
  }
  forEachTerm(training, visit) {
    const { start, column, value, termColumns } = this.features;
    for (const [position, row] of training.entries()) {
      for (let k = start[row]; k < start[row + 1] && column[k] < termColumns; k++)
        visit(column[k], value[k], position);
    }
  }
};

// src/diagnostics/policies/logistic.ts
var CLOSE_ENOUGH = 1e-3;
var MOST_STEPS2 = 50;
function fitLogistic(rows, right, strength, { from, closeEnough = CLOSE_ENOUGH } = {}) {
  const n = rows.start.length - 1;
  let correct = 0;
  for (let i = 0; i < n; i++) correct += right[i];
  if (!(strength > 0)) throw new RangeError(`fitLogistic: the strength must be positive, not ${strength}`);
  if (!(correct > 0 && correct < n)) throw new RangeError("fitLogistic: right and wrong outcomes must both occur");
  const weights = from?.weights.slice() ?? new Float64Array(rows.columns);
  let intercept = from?.intercept ?? Math.log(correct / (n - correct));
  const margins = times2(rows, weights).map((x) => x + intercept);
  const [slope2, curvature] = [new Float64Array(n), new Float64Array(n)];
  for (let step = 0; step < MOST_STEPS2; step++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-margins[i]));
      slope2[i] = strength * (p - right[i]);
      curvature[i] = strength * p * (1 - p);
    }
    const gradient = weights.slice();
    addTransposed(rows, slope2, gradient);
    const norm = Math.hypot(Math.sqrt(dot(gradient, gradient)), sum4(slope2));
    if (norm <= closeEnough) break;
    const move = newtonMove(rows, slope2, curvature, gradient, Math.min(0.1, Math.sqrt(norm)) * norm);
    const decrease = dot(gradient, move.weights) + sum4(slope2) * move.intercept;
    const length = stepLength(weights, margins, move, decrease, right, strength);
    if (length === 0) break;
    for (let j = 0; j < weights.length; j++) weights[j] += length * move.weights[j];
    for (let i = 0; i < n; i++) margins[i] += length * move.margins[i];
    intercept += length * move.intercept;
  }
  return { weights, intercept };
}
function marginOf({ weights, intercept }, rows, row) {
  let margin = intercept;
  for (let k = rows.start[row]; k < rows.start[row + 1]; k++) margin += weights[rows.column[k]] * rows.value[k];
  return margin;
}
function stepLength(weights, margins, move, decrease, right, strength) {
  const objective = (length) => {
    let [loss, penalty] = [0, 0];
    for (let i = 0; i < margins.length; i++) loss += logLoss(margins[i] + length * move.margins[i], right[i]);
    for (let j = 0; j < weights.length; j++) penalty += (weights[j] + length * move.weights[j]) ** 2;
    return penalty / 2 + strength * loss;
  };
  const before = objective(0);
  for (let length = 1; length > 1e-10; length /= 2) {
    if (objective(length) <= before + 1e-4 * length * decrease) return length;
  }
  return 0;
}
function newtonMove(rows, slope2, curvature, gradient, tolerance) {
  const [total, pull] = [sum4(curvature), sum4(slope2)];
  const size = gradient.length;
  const means = new Float64Array(size);
  addTransposed(rows, curvature, means);
  const diagonal = new Float64Array(size).fill(1);
  addSquares(rows, curvature, diagonal);
  for (let j = 0; j < size; j++) diagonal[j] -= means[j] ** 2 / total;
  const weights = new Float64Array(size);
  const residual = gradient.map((g, j) => means[j] * pull / total - g);
  const search = residual.map((r, j) => r / diagonal[j]);
  const product2 = new Float64Array(size);
  let fit2 = dot(residual, search);
  let left = dot(residual, residual);
  for (let round = 0; round < size && Math.sqrt(left) > tolerance; round++) {
    const along = times2(rows, search);
    const shift = dot(curvature, along) / total;
    for (let i = 0; i < along.length; i++) along[i] = curvature[i] * (along[i] - shift);
    product2.set(search);
    addTransposed(rows, along, product2);
    const length = fit2 / dot(search, product2);
    const before = fit2;
    [fit2, left] = [0, 0];
    for (let j = 0; j < size; j++) {
      weights[j] += length * search[j];
      const r = residual[j] - length * product2[j];
      residual[j] = r;
      left += r * r;
      fit2 += r * r / diagonal[j];
    }
    for (let j = 0; j < size; j++) search[j] = residual[j] / diagonal[j] + fit2 / before * search[j];
  }
  const margins = times2(rows, weights);
  const intercept = -(pull + dot(curvature, margins)) / total;
  return { weights, intercept, margins: margins.map((x) => x + intercept) };
}
function times2({ start, column, value }, vector) {
  const result = new Float64Array(start.length - 1);
  for (let i = 0; i < result.length; i++) {
    let total = 0;
    for (let k = start[i]; k < start[i + 1]; k++) total += value[k] * vector[column[k]];
    result[i] = total;
  }
  return result;
}
function addTransposed({ start, column, value }, vector, to) {
  for (let i = 0; i < vector.length; i++) {
    const x = vector[i];
    for (let k = start[i]; k < start[i + 1]; k++) to[column[k]] += value[k] * x;
  }
}
function addSquares({ start, column, value }, vector, to) {
  for (let i = 0; i < vector.length; i++) {
    const x = vector[i];
    for (let k = start[i]; k < start[i + 1]; k++) to[column[k]] += value[k] * value[k] * x;
  }
}
function dot(a, b) {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i] * b[i];
  return total;
}
function sum4(values) {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}
function logLoss(margin, right) {
  const against = right ? -margin : margin;
  return Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
}

// src/diagnostics/policies/routers-logistic.ts
var STRENGTHS = [0.1, 1];
var KEPT_BACK = 4;
function routeByLogistic(task) {
  const { features, training, heldOut, right } = task;
  const fitted = training.filter((_, i) => i % KEPT_BACK !== 0);
  const keptBack = training.filter((_, i) => i % KEPT_BACK === 0);
  const { strength, predictors } = chooseStrength(task, fitted, keptBack);
  const picks = new Uint32Array(heldOut.length);
  if (strength === 0) return picks;
  const rows = pickRows(features, training);
  const final = right.map((of, m) => predictorOf(rows, of, training, strength, predictors[m]));
  for (const [i, query] of heldOut.entries()) {
    picks[i] = mostLikely(right.length, (m) => predict(final[m], features, query));
  }
  return picks;
}
function chooseStrength({ features, right }, fitted, keptBack) {
  const rows = pickRows(features, fitted);
  const loss = (predictors) => {
    let sum5 = 0;
    for (const [m, predictor] of predictors.entries())
      for (const query of keptBack) sum5 += logLoss(predict(predictor, features, query), right[m][query]);
    return sum5;
  };
  let best = { strength: 0, predictors: right.map((of) => constantOf(of, fitted)) };
  let least = loss(best.predictors);
  for (const strength of STRENGTHS) {
    const predictors = right.map((of, m) => predictorOf(rows, of, fitted, strength, best.predictors[m]));
    const now = loss(predictors);
    if (!(now < least)) break;
    [best, least] = [{ strength, predictors }, now];
  }
  return best;
}
function predictorOf(rows, of, queries, strength, from) {
  const correct = countRight(of, queries);
  if (correct === 0 || correct === queries.length) return constantOf(of, queries);
  const right = Uint8Array.from(queries, (query) => of[query]);
  return fitLogistic(rows, right, strength, { from: "margin" in from ? void 0 : from });
}
function constantOf(of, queries) {
  const correct = countRight(of, queries);
  return { margin: Math.log((correct + 1) / (queries.length - correct + 1)) };
}
function predict(predictor, rows, row) {
  return "margin" in predictor ? predictor.margin : marginOf(predictor, rows, row);
}

// src/diagnostics/policies/routers.ts
var MOST_QUERIES = 1e4;
var MOST_WORK = 8e6;
var FEWEST_TRAINING = 500;
var MOST_TRAINING = 2e3;
function routers(context, costs) {
  const notes = [];
  const queries = queriesOf(context);
  const realised = [];
  if (new Set(queries.domains).size > 1) {
    realised.push(routed("router: best model of the domain", picksByDomain(context, queries), context, costs));
  } else {
    notes.push("No router by domain: the queries have no subjects or tasks that tell them apart.");
  }
  if (context.weights !== null) {
    notes.push(
      "No router learned from texts: rows stand for several identical queries, which would be in training and test alike."
    );
  } else if (queries.prompts.every((prompt) => prompt === void 0)) {
    notes.push("No router learned from texts: the results hold no prompts.");
  } else {
    const { learned, shortened: shortened2 } = learnedPicks(context, queries);
    for (const [name, picks] of learned) realised.push(routed(name, picks, context, costs));
    const without2 = queries.prompts.filter((prompt) => prompt === void 0).length;
    if (without2 > 0)
      notes.push(`${without2} of ${queries.prompts.length} queries have no prompt and were routed by domain at most.`);
    if (queries.sampled) notes.push(`Routers from texts were measured on a sample of ${MOST_QUERIES} queries.`);
    if (shortened2 !== void 0)
      notes.push(`Routers from texts learned from ${shortened2} queries a fold, to keep the time short.`);
  }
  return { realised: realised.filter((policy) => policy !== void 0), notes };
}
function queriesOf({ rows, matrix, evidence, seed }) {
  const keyed = Array.from(rows, (row, position) => {
    const id = matrix.id(row);
    return { id, position, hash: hashText(id, seed + 1) };
  });
  keyed.sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.position - b.position));
  return {
    positions: Uint32Array.from(keyed, ({ position }) => position),
    domains: keyed.map(({ id, position }) => evidence?.subjects[rows[position]] ?? taskOf(id)),
    prompts: keyed.map(({ position }) => evidence?.prompts[rows[position]]),
    sampled: keyed.length > MOST_QUERIES
  };
}
function taskOf(id) {
  return /^((?:[^\\:]|\\.)+):/s.exec(id)?.[1];
}
function preference({ matrix, folds }, fold) {
  const { rows, weights } = folds[fold].training;
  const correct = matrix.right.map((right) => overlap(right, rows, weights));
  return [...matrix.models.keys()].sort(
    (a, b) => correct[b] - correct[a] || (matrix.models[a] < matrix.models[b] ? -1 : 1)
  );
}
function picksByDomain(context, { positions, domains }) {
  const { matrix, rows, foldOf, folds, weights } = context;
  const size = matrix.models.length;
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = domains.map((domain) => {
    if (!numbers.has(domain)) numbers.set(domain, numbers.size);
    return numbers.get(domain);
  });
  const correct = folds.map(() => new Float64Array(numbers.size * size));
  for (const [i, position] of positions.entries()) {
    const weight = weights?.[position] ?? 1;
    for (let m = 0; m < size; m++) {
      if (hasBit(matrix.right[m], rows[position])) correct[foldOf[position]][numberOf[i] * size + m] += weight;
    }
  }
  const picks = new Int32Array(rows.length);
  const total = Float64Array.from(correct[0], (_, cell) => correct.reduce((sum5, of) => sum5 + of[cell], 0));
  for (const fold of folds.keys()) {
    const order = preference(context, fold);
    const best = Array.from({ length: numbers.size }, (_, domain) => {
      const at = domain * size;
      return order[mostLikely(size, (k) => total[at + order[k]] - correct[fold][at + order[k]])];
    });
    for (const [i, position] of positions.entries())
      if (foldOf[position] === fold) picks[position] = best[numberOf[i]];
  }
  return picks;
}
var LEARNED = [
  ["router: tf-idf logistic", routeByLogistic],
  ["router: nearest neighbours", routeByNeighbours]
];
function learnedPicks(context, queries) {
  const { matrix, rows, foldOf, folds } = context;
  const positions = queries.positions.subarray(0, MOST_QUERIES);
  const prompts = queries.prompts.slice(0, MOST_QUERIES);
  const facts = {
    terms: countTerms(prompts),
    domains: queries.domains.slice(0, MOST_QUERIES),
    lengths: Float64Array.from(prompts, (prompt) => prompt?.length ?? 0)
  };
  const perQuery = Math.max(1, facts.terms.column.length / positions.length);
  const affordable = Math.floor(MOST_WORK / (matrix.models.length * perQuery));
  const most = Math.min(MOST_TRAINING, Math.max(FEWEST_TRAINING, affordable));
  const learned = new Map(LEARNED.map(([name]) => [name, new Int32Array(rows.length).fill(-1)]));
  const all = Uint32Array.from(positions.keys());
  let shortened2;
  for (const fold of folds.keys()) {
    const heldOut = all.filter((i) => foldOf[positions[i]] === fold);
    const training = all.filter((i) => foldOf[positions[i]] !== fold);
    if (training.length > most) shortened2 = most;
    const order = preference(context, fold);
    const right = order.map((m) => Uint8Array.from(positions, (at) => Number(hasBit(matrix.right[m], rows[at]))));
    const used = training.subarray(0, most);
    const task = { features: fitFeatures(facts, used), training: used, heldOut, right };
    for (const [name, route] of LEARNED) {
      const picks = route(task);
      for (const [i, query] of heldOut.entries()) learned.get(name)[positions[query]] = order[picks[i]];
    }
  }
  return { learned, shortened: shortened2 };
}
function routed(name, picks, context, costs) {
  const { matrix, rows } = context;
  const outcome = Float64Array.from(picks, (m, i) => m < 0 ? NaN : Number(hasBit(matrix.right[m], rows[i])));
  const of = (by) => Float64Array.from(picks, (m, i) => by.get(matrix.models[m] ?? "")?.[rows[i]] ?? NaN);
  return realise(name, "router", outcome, context, {
    heldOut: true,
    cost: of(costs.dollars),
    latency: of(costs.seconds)
  });
}

// src/diagnostics/policies/draw-ballots.ts
function drawBallots(model, evidence, keys, { rows, weights }) {
  const start = new Int32Array(rows.length + 1);
  const [choice, right] = [[], []];
  let [queries, correct, answered] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    let rightHere = 0;
    for (const draw of evidence.draws) {
      const verdict = draw.right[rows[i]];
      if (verdict < 0) continue;
      const key = keys.of(draw.answer[rows[i]]);
      choice.push(key);
      right.push(verdict);
      rightHere += verdict;
      if (key !== ABSTAINS) answered += 1;
    }
    start[i + 1] = choice.length;
    const drawn = choice.length - start[i];
    if (drawn === 0) continue;
    queries += weights?.[i] ?? 1;
    correct += (weights?.[i] ?? 1) * rightHere / drawn;
  }
  return {
    model,
    start,
    choice: Int32Array.from(choice),
    right: Float64Array.from(right),
    accuracy: correct / queries,
    answered: answered / choice.length
  };
}
function asOutcomes(ballots) {
  return { ...ballots, choice: Int32Array.from(ballots.right) };
}
function drawsAt({ start }, position) {
  return start[position + 1] - start[position];
}
function rightShare({ start, right }, position) {
  let total = 0;
  for (let d = start[position]; d < start[position + 1]; d++) total += right[d];
  return total / (start[position + 1] - start[position]);
}

// src/diagnostics/policies/draw-correlation.ts
function correlationWithin(ballots, { rows, weights }) {
  let [queries, wrong, both] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const drawn = drawsAt(ballots, i);
    if (drawn < 2) continue;
    const weight = weights?.[i] ?? 1;
    const share = 1 - rightShare(ballots, i);
    queries += weight;
    wrong += weight * share;
    both += weight * share * (share * drawn - 1) / (drawn - 1);
  }
  return phi(both / queries, wrong / queries, wrong / queries);
}
function correlationBetween(models, { rows, weights }) {
  const pairs = [];
  for (const [m, first] of models.entries()) {
    for (const second of models.slice(0, m)) {
      let [queries, a, b, both] = [0, 0, 0, 0];
      for (let i = 0; i < rows.length; i++) {
        if (drawsAt(first, i) === 0 || drawsAt(second, i) === 0) continue;
        const weight = weights?.[i] ?? 1;
        const [x, y] = [1 - rightShare(first, i), 1 - rightShare(second, i)];
        queries += weight;
        a += weight * x;
        b += weight * y;
        both += weight * x * y;
      }
      const rho = phi(both / queries, a / queries, b / queries);
      if (rho !== null) pairs.push(rho);
    }
  }
  return pairs.length === 0 ? null : pairs.reduce((sum5, rho) => sum5 + rho, 0) / pairs.length;
}
function phi(both, first, second) {
  const spread = Math.sqrt(first * (1 - first) * second * (1 - second));
  return spread > 0 ? (both - first * second) / spread : null;
}

// src/diagnostics/policies/count-votes.ts
var ROUNDING2 = 1e-9;
var VoteCount = class {
  choices;
  votes;
  voters;
  rights;
  options = 0;
  /** @param most  the most voters that there can be */
  constructor(most) {
    this.choices = new Int32Array(most);
    this.votes = new Float64Array(most);
    this.voters = new Float64Array(most);
    this.rights = new Float64Array(most);
  }
  clear() {
    this.options = 0;
  }
  /** @param right  1 where this voter's answer was graded right, else 0 */
  add(choice, right, weight = 1) {
    if (choice === ABSTAINS) return;
    let at = 0;
    while (at < this.options && this.choices[at] !== choice) at += 1;
    if (at === this.options) {
      this.options += 1;
      this.choices[at] = choice;
      this.votes[at] = this.voters[at] = this.rights[at] = 0;
    }
    this.votes[at] += weight;
    this.voters[at] += 1;
    this.rights[at] += right;
  }
  /** The chance that the winner is right. */
  outcome() {
    let most = 0;
    for (let at = 0; at < this.options; at++) most = Math.max(most, this.votes[at]);
    let [winners, right] = [0, 0];
    for (let at = 0; at < this.options; at++) {
      if (this.votes[at] < most * (1 - ROUNDING2)) continue;
      winners += 1;
      right += this.rights[at] / this.voters[at];
    }
    return winners === 0 ? 0 : right / winners;
  }
};

// src/diagnostics/policies/sampled-votes.ts
var MOST_PARTITIONS = 100;
var FEWEST_PARTITIONS = 20;
var WORK4 = 3e7;
var SIZES2 = 4;
function partitionsFor(positions, k) {
  const affordable = Math.floor(WORK4 / (2 * SIZES2 * k * Math.max(1, positions)));
  return Math.min(MOST_PARTITIONS, Math.max(FEWEST_PARTITIONS, affordable));
}
function randomAt(position, k, { matrix, rows, seed }) {
  return seededRandom(hashText(`${k} ${matrix.id(rows[position])}`, seed));
}
function voteOf(ballots, position, k, partitions, random) {
  const from = ballots.start[position];
  const draws = Int32Array.from({ length: drawsAt(ballots, position) }, (_, d) => from + d);
  const count2 = new VoteCount(k);
  const times3 = draws.length === k ? 1 : partitions;
  let total = 0;
  for (let p = 0; p < times3; p++) {
    count2.clear();
    for (let v = 0; v < k; v++) {
      const at = v + integerBelow(random, draws.length - v);
      [draws[v], draws[at]] = [draws[at], draws[v]];
      count2.add(ballots.choice[draws[v]], ballots.right[draws[v]]);
    }
    total += count2.outcome();
  }
  return total / times3;
}
function mixedVoteOf(pool, position, partitions, random) {
  const count2 = new VoteCount(pool.length);
  const times3 = pool.every((ballots) => drawsAt(ballots, position) === 1) ? 1 : partitions;
  let total = 0;
  for (let p = 0; p < times3; p++) {
    count2.clear();
    for (const ballots of pool) {
      const draw = ballots.start[position] + integerBelow(random, drawsAt(ballots, position));
      count2.add(ballots.choice[draw], ballots.right[draw]);
    }
    total += count2.outcome();
  }
  return total / times3;
}

// src/diagnostics/policies/self-moa.ts
var VOTERS = [3, 5, 7, 9];
var SIMILAR = 0.05;
var NEARLY_ALL = 0.95;
function selfMoaOf(context, costs = loggedCosts(context)) {
  const sampled = sampledModels(context);
  if (sampled === void 0) return { selfMoa: null, realised: [], notes: [NO_DRAWS] };
  const { ballots, by } = sampled;
  const realised = realisedVote(context, ballots, costs);
  const self = ballots[context.singleBest];
  const pool = self === void 0 ? [] : similarTo(self, ballots, context);
  const sizes = self === void 0 ? [] : VOTERS.filter((k) => k <= pool.length && isCovered(self, k, context));
  if (self === void 0 || sizes.length === 0) {
    return { selfMoa: null, realised, notes: [realised.length === 0 ? NO_DRAWS : NO_POOL] };
  }
  const votes = sizes.map((k) => compare2(self, pool.slice(0, k), context));
  return {
    selfMoa: {
      model: self.model,
      by,
      rhoWithin: correlationWithin(self, context),
      rhoBetween: correlationBetween(pool.slice(0, sizes.at(-1)), context),
      votes
    },
    realised,
    notes: []
  };
}
var NO_DRAWS = "Votes of several samples of one model were not measured: the single best model has no three graded draws on nearly every query.";
var NO_POOL = "Several samples of one model were not compared with a mixed pool: there are not three models with draws within 5 points of the single best one.";
function sampledModels(context) {
  const { evidence, matrix } = context;
  if (evidence === void 0) return void 0;
  const keys = new AnswerKeys(evidence);
  const ballots = matrix.models.map((name) => {
    const model = evidence.models.get(name);
    const own = model === void 0 ? void 0 : drawBallots(name, model, keys, context);
    return own === void 0 || own.right.length === 0 ? void 0 : own;
  });
  const known = ballots.filter((own) => own !== void 0);
  if (known.length === 0) return void 0;
  return known.every(({ answered }) => answered >= NEARLY_ALL) ? { ballots, by: "answers" } : { ballots: ballots.map((own) => own === void 0 ? void 0 : asOutcomes(own)), by: "outcomes" };
}
function isCovered(ballots, k, { queries, rows, weights }) {
  let covered = 0;
  for (let i = 0; i < rows.length; i++) if (drawsAt(ballots, i) >= k) covered += weights?.[i] ?? 1;
  return covered >= NEARLY_ALL * queries;
}
function similarTo(self, ballots, context) {
  const distance2 = ({ accuracy }) => Math.abs(accuracy - self.accuracy);
  const others = ballots.filter((own) => own !== void 0 && own !== self && isCovered(own, 1, context)).map((own) => own).filter((own) => distance2(own) <= SIMILAR).sort((a, b) => distance2(a) - distance2(b) || (a.model < b.model ? -1 : 1));
  return [self, ...others];
}
function compare2(self, pool, context) {
  const { rows, weights, delta, seed } = context;
  const k = pool.length;
  const usable = [...rows.keys()].filter((i) => drawsAt(self, i) >= k && pool.every((own2) => drawsAt(own2, i) >= 1));
  const partitions = partitionsFor(usable.length, k);
  const [own, mixed, ownSingle, mixedSingle] = [[], [], [], []];
  for (const i of usable) {
    const random = randomAt(i, k, context);
    own.push(voteOf(self, i, k, partitions, random));
    mixed.push(mixedVoteOf(pool, i, partitions, random));
    ownSingle.push(rightShare(self, i));
    mixedSingle.push(pool.reduce((sum5, model) => sum5 + rightShare(model, i), 0) / k);
  }
  const queries = usable.reduce((sum5, i) => sum5 + (weights?.[i] ?? 1), 0);
  const mean2 = (values) => values.reduce((sum5, value, u) => sum5 + (weights?.[usable[u]] ?? 1) * value, 0) / queries;
  const kinds = kindsOf2(usable.map((i, u) => ({ queries: weights?.[i] ?? 1, gain: own[u] - mixed[u], room: 0 })));
  return {
    k,
    models: pool.map(({ model }) => model),
    queries,
    selfAccuracy: mean2(own),
    mixedAccuracy: mean2(mixed),
    difference: mean2(own) - mean2(mixed),
    interval: middle(resampled(kinds, seededRandom(`${seed} self-moa ${k}`)).gains, delta),
    selfSingle: mean2(ownSingle),
    mixedSingle: mean2(mixedSingle),
    partitions
  };
}
function realisedVote(context, ballots, costs) {
  const { foldOf, rows, trainingBest } = context;
  const models = [...new Set(trainingBest)];
  const k = VOTERS.findLast(
    (size) => models.every((m) => ballots[m] !== void 0 && isCovered(ballots[m], size, context))
  );
  if (k === void 0) return [];
  const partitions = partitionsFor(rows.length, k);
  const outcome = Float64Array.from(rows, (_, i) => {
    const own = ballots[trainingBest[foldOf[i]]];
    return drawsAt(own, i) >= k ? voteOf(own, i, k, partitions, randomAt(i, k, context)) : NaN;
  });
  const asked = Array.from(trainingBest, (m) => Array.from({ length: k }, () => m));
  const policy = realise(`vote of ${k} samples of the single best model`, "self-moa", outcome, context, {
    heldOut: true,
    fixed: models.length === 1,
    ...askingAll(context, asked, costs)
  });
  return policy === void 0 ? [] : [policy];
}

// src/diagnostics/policies/ballots.ts
var NEARLY_ALL2 = 0.95;
function ballotsOf(context) {
  return answerBallots(context) ?? outcomeBallots(context);
}
function outcomeBallots(context) {
  const right = context.matrix.right.map((bits) => outcomesAt(context.rows, bits));
  return { by: "outcomes", choice: right, right };
}
function answerBallots(context) {
  const { evidence, matrix, queries, rows, weights } = context;
  if (evidence === void 0) return void 0;
  const models = matrix.models.map((name) => evidence.models.get(name));
  if (!models.every((model) => model !== void 0)) return void 0;
  const keys = new AnswerKeys(evidence);
  const choice = [];
  for (const { draws } of models) {
    const own = Int32Array.from(rows, (row) => keys.of(draws[0].answer[row]));
    let answered = 0;
    for (let i = 0; i < own.length; i++) if (own[i] !== ABSTAINS) answered += weights?.[i] ?? 1;
    if (answered < NEARLY_ALL2 * queries) return void 0;
    choice.push(own);
  }
  return { by: "answers", choice, right: models.map((model, m) => verdicts(model, m, context)) };
}
function verdicts({ draws }, model, { matrix, rows }) {
  return outcomesAt(rows, matrix.right[model]).map((outcome, i) => {
    const right = draws[0].right[rows[i]];
    return right >= 0 ? right : outcome;
  });
}
function outcomesAt(rows, right) {
  const outcomes = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) if (hasBit(right, rows[i])) outcomes[i] = 1;
  return outcomes;
}

// src/diagnostics/policies/word-count.ts
function queriesIn(word, index, weights) {
  if (weights === null) return popcount(word);
  let total = 0;
  for (let rest2 = word; rest2 !== 0; rest2 &= rest2 - 1) total += weights[index * 32 + 31 - Math.clz32(rest2 & -rest2)];
  return total;
}

// src/diagnostics/policies/best-three.ts
var MOST_CANDIDATES = 40;
var WORDS = 2e8;
var SHORTLIST = 100;
var BALLOTS = 2e7;
function bestThree(context, ballots, fold) {
  const { training } = context.folds[fold];
  const ranked = rankedTriples(context.matrix, training);
  if (ballots.by === "outcomes") return ranked[0];
  const shortlist = ranked.slice(0, Math.max(1, Math.min(SHORTLIST, Math.floor(BALLOTS / (3 * context.rows.length)))));
  let [best, most] = [shortlist[0], -1];
  for (const three of shortlist) {
    const correct = trainingScore(three, context, ballots, fold);
    if (correct > most + 1e-9) [best, most] = [three, correct];
  }
  return best;
}
function rankedTriples(matrix, training) {
  const models = candidates2(matrix, training);
  const triples = [];
  for (let a = 0; a < models.length; a++) {
    for (let b = a + 1; b < models.length; b++) {
      for (let c = b + 1; c < models.length; c++) {
        const three = [models[a], models[b], models[c]];
        triples.push({ three, correct: majority(matrix, three, training) });
      }
    }
  }
  triples.sort((x, y) => y.correct - x.correct);
  return triples.slice(0, SHORTLIST).map(({ three }) => three);
}
function candidates2({ models, right }, { rows, weights }) {
  let most = MOST_CANDIDATES;
  const steps = rows.length * (weights === null ? 1 : 32);
  while (most > 3 && most ** 3 / 6 * steps > WORDS) most -= 1;
  const correct = right.map((bits) => overlap(bits, rows, weights));
  return [...models.keys()].sort((a, b) => correct[b] - correct[a] || (models[a] < models[b] ? -1 : 1)).slice(0, most);
}
function majority({ right }, [a, b, c], { rows, weights }) {
  const [first, second, third] = [right[a], right[b], right[c]];
  let total = 0;
  for (let w = 0; w < rows.length; w++) {
    const two = first[w] & second[w] | third[w] & (first[w] | second[w]);
    total += queriesIn(rows[w] & two, w, weights);
  }
  return total;
}
function trainingScore(three, { foldOf, weights }, ballots, fold) {
  const count2 = new VoteCount(3);
  let correct = 0;
  for (let i = 0; i < foldOf.length; i++) {
    if (foldOf[i] === fold) continue;
    count2.clear();
    for (const m of three) count2.add(ballots.choice[m][i], ballots.right[m][i]);
    correct += (weights?.[i] ?? 1) * count2.outcome();
  }
  return correct;
}

// src/stats/student.ts
function studentCritical(degrees, alpha) {
  requireDomain(degrees >= 2, `Student's t: at least 2 degrees of freedom, not ${degrees}`);
  requireDomain(alpha > 0 && alpha < 1, `Student's t: alpha must lie in (0, 1), not ${alpha}`);
  const share = lowerLimit(0.5, (degrees - 1) / 2, 1 - alpha);
  return Math.sqrt(degrees * share / (1 - share));
}

// src/diagnostics/policies/regression.ts
var FEWEST_MODELS = 5;
var SUMS = 9;
var Regression = class {
  total = new Float64Array(SUMS);
  byModel;
  constructor(models) {
    this.byModel = Array.from({ length: models }, () => new Float64Array(SUMS));
  }
  add(models, x, z, y) {
    const terms = [1, x, z, y, x * x, x * z, z * z, x * y, z * y];
    for (let t = 0; t < SUMS; t++) this.total[t] += terms[t];
    for (const model of models) {
      const sums = this.byModel[model];
      for (let t = 0; t < SUMS; t++) sums[t] += terms[t];
    }
  }
  /** The slopes on x and on z; null where the cases do not tell the two apart. */
  slopes(delta) {
    const fitted = fit(this.total);
    if (fitted === null) return null;
    const present = this.byModel.filter((sums) => sums[0] > 0);
    const without2 = present.map((sums) => fit(this.total.map((sum5, t) => sum5 - sums[t])));
    const slope2 = (which) => ({
      estimate: fitted[which],
      interval: jackknife(
        fitted[which],
        without2.map((each) => each?.[which]),
        delta
      )
    });
    return { first: slope2(0), second: slope2(1) };
  }
};
function fit([n, x, z, y, xx, xz, zz, xy, zy]) {
  const [a, b, c] = [xx - x * x / n, xz - x * z / n, zz - z * z / n];
  const [p, q] = [xy - x * y / n, zy - z * y / n];
  const determinant = a * c - b * b;
  if (!(n >= 3 && a > 1e-12 * xx && c > 1e-12 * zz && determinant > 1e-9 * a * c)) return null;
  return [(c * p - b * q) / determinant, (a * q - b * p) / determinant];
}
function jackknife(estimate, without2, delta) {
  const size = without2.length;
  if (size < FEWEST_MODELS || without2.includes(void 0)) return null;
  const mean2 = without2.reduce((sum5, value) => sum5 + value, 0) / size;
  const squares = without2.reduce((sum5, value) => sum5 + (value - mean2) ** 2, 0);
  const reach = studentCritical(size - 1, delta) * Math.sqrt((size - 1) / size * squares);
  return [estimate - reach, estimate + reach];
}

// src/diagnostics/policies/triples.ts
var MOST3 = 2e5;
var FEWEST3 = 1e3;
var WORK5 = 1e9;
function triplesOf(sets, delta, seed) {
  const size = sets.models.length;
  if (size < 3) return null;
  const all = size * (size - 1) * (size - 2) / 6;
  const steps = sets.complete.length * (sets.weights === null ? 1 : 32);
  const most = Math.max(FEWEST3, Math.min(MOST3, Math.floor(WORK5 / steps)));
  const tally2 = new TripleTally(sets);
  if (all <= most) {
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++) for (let c = b + 1; c < size; c++) tally2.add(a, b, c);
  } else {
    const random = seededRandom(`${seed} triples`);
    for (let drawn = 0; drawn < most; drawn++) tally2.add(...distinctThree(size, random));
  }
  return tally2.result(all > most, delta);
}
function distinctThree(size, random) {
  for (; ; ) {
    const [a, b, c] = [integerBelow(random, size), integerBelow(random, size), integerBelow(random, size)];
    if (a !== b && a !== c && b !== c) return [a, b, c];
  }
}
var TripleTally = class {
  constructor(sets) {
    this.sets = sets;
    const { counts, queries: n } = sets;
    const size = counts.length;
    this.joint = jointWrongCounts(sets);
    this.phi = this.joint.map((both, at) => {
      const [a, b] = [counts[Math.floor(at / size)], counts[at % size]];
      return (n * both - a * b) / Math.sqrt(a * (n - a) * b * (n - b));
    });
    this.regression = new Regression(size);
  }
  sets;
  joint;
  phi;
  regression;
  triples = 0;
  gains = 0;
  losing = 0;
  add(a, b, c) {
    const { joint, phi: phi2, sets } = this;
    const { counts, queries, weights, wrong } = sets;
    const size = counts.length;
    const [ab, ac, bc] = [a * size + b, a * size + c, b * size + c];
    const allThree = overlapOfThree(wrong[a], wrong[b], wrong[c], weights);
    const majority2 = joint[ab] + joint[ac] + joint[bc] - 2 * allThree;
    const best = Math.min(counts[a], counts[b], counts[c]);
    const gain = (best - majority2) / queries;
    this.triples += 1;
    this.gains += gain;
    if (gain < 0) this.losing += 1;
    const rho = (phi2[ab] + phi2[ac] + phi2[bc]) / 3;
    if (Number.isFinite(rho)) this.regression.add([a, b, c], rho, (best - allThree) / queries, gain);
  }
  result(sampled, delta) {
    const slopes = this.regression.slopes(delta);
    return {
      count: this.triples,
      sampled,
      meanGain: this.gains / this.triples,
      shareLosing: this.losing / this.triples,
      slopeOnRho: slopes?.first ?? null,
      slopeOnHeadroom: slopes?.second ?? null
    };
  }
};
function overlapOfThree(a, b, c, weights) {
  let total = 0;
  for (let w = 0; w < a.length; w++) total += queriesIn(a[w] & b[w] & c[w], w, weights);
  return total;
}

// src/diagnostics/policies/votes.ts
function votesOf(context, costs = loggedCosts(context)) {
  const { folds, matrix, delta, seed } = context;
  const ballots = ballotsOf(context);
  const counted = ballots.by === "answers" ? "plurality" : "majority";
  const models = matrix.models.length;
  const all = `${counted} of ${models === 2 ? "both" : `all ${models}`} models`;
  const vote = (name, voters, fixed) => realise(name, "vote", voted(context, ballots, voters), context, {
    heldOut: true,
    fixed,
    ...askingAll(
      context,
      voters.map((each) => [...each.keys()]),
      costs
    )
  });
  const everyone = new Map([...matrix.models.keys()].map((m) => [m, 1]));
  const realised = [
    vote(
      all,
      folds.map(() => everyone),
      true
    ),
    vote(
      `${all}, weighted by accuracy`,
      folds.map(({ training }) => weighted(context, training)),
      false
    )
  ];
  if (models > 3) {
    const three = folds.map((_, fold) => new Map(bestThree(context, ballots, fold).map((m) => [m, 1])));
    realised.push(vote(`${counted} of the best three models`, three, false));
  }
  return {
    votes: { by: ballots.by, triples: triplesOf(wrongSets(matrix), delta, seed) },
    realised,
    notes: ballots.by === "answers" ? [] : [BY_OUTCOMES]
  };
}
var BY_OUTCOMES = "Votes were counted on outcomes, because not every model has an answer on nearly every query: all wrong answers to a query are taken for the same one, so votes over the answers could be right more often than these.";
function voted({ foldOf, rows }, { choice, right }, voters) {
  const count2 = new VoteCount(choice.length);
  return Float64Array.from(rows, (_, i) => {
    count2.clear();
    for (const [m, weight] of voters[foldOf[i]]) count2.add(choice[m][i], right[m][i], weight);
    return count2.outcome();
  });
}
function weighted({ matrix }, { rows, weights, queries }) {
  const odds = matrix.right.map((right) => {
    const correct = overlap(right, rows, weights);
    return Math.log((correct + 0.5) / (queries - correct + 0.5));
  });
  const voting = [...odds.entries()].filter(([, weight]) => weight > 0);
  return voting.length > 0 ? new Map(voting) : new Map([...odds.keys()].map((m) => [m, 1]));
}

// src/diagnostics/policies/policies.ts
var CLUSTERS_NOTE = "Queries of one cluster were held out together, and limits are as much wider as the design effect of each gain says.";
function policiesOf(pool, evidence, options) {
  const { matrix } = pool;
  const prices = parsePrices(options.prices);
  const names = [...matrix.models, ...pool.ensembles.map(({ name }) => name)];
  checkPrices(prices, names);
  const costs = answerCosts(names, matrix.universe.length * 32, evidence, prices);
  const context = policyContext(matrix, evidence, options);
  if (context === void 0) return tooFew(options.seed);
  const ensembles = realisedEnsembles(pool.ensembles, context, costs);
  const votes = votesOf(context, costs);
  const routed2 = routers(context, costs);
  const cascades = cascadesOf(context, costs);
  const selfMoa = selfMoaOf(context, costs);
  const parts = [ensembles, votes, routed2, cascades, selfMoa];
  const realised = bestFirst(parts.flatMap((part2) => part2.realised));
  return {
    headroom: context.headroom,
    realised,
    votes: votes.votes,
    cascades: cascades.cascades,
    selfMoa: selfMoa.selfMoa,
    routers: routerPicks(pool.ensembles, context),
    cost: costReport(context, realised, costs),
    folds: { count: context.folds.length, seed: options.seed },
    notes: [
      ...context.clusterOf === null ? [] : [CLUSTERS_NOTE],
      ...comparatorNotes(context),
      ...parts.flatMap((part2) => part2.notes)
    ]
  };
}
function tooFew(seed) {
  return {
    headroom: 0,
    realised: [],
    votes: { by: "outcomes", triples: null },
    cascades: [],
    selfMoa: null,
    routers: [],
    cost: null,
    folds: { count: 0, seed },
    notes: [`No policy was measured: that takes at least ${FEWEST_QUERIES2} queries that every model answered.`]
  };
}

// src/outcomes/repeated-draws.ts
function repeatedDraws(table2, matrix) {
  const rows = [];
  forEachBit(matrix.complete, (row) => rows.push(row));
  const models = [];
  for (const name of matrix.models) {
    const { draws } = table2.columns.get(name);
    if (draws === void 0) return void 0;
    models.push(memberDraws(name, draws, rows));
  }
  return { models, id: (query) => matrix.id(rows[query]) };
}
function memberDraws(name, draws, rows) {
  const member = {
    name,
    draws: new Uint32Array(rows.length),
    right: new Float64Array(rows.length),
    firstHalfDraws: new Uint32Array(rows.length),
    firstHalfRight: new Float64Array(rows.length)
  };
  for (const [i, row] of rows.entries()) {
    const counts = draws.countsOf(row);
    member.draws[i] = counts.draws;
    member.right[i] = counts.right;
    member.firstHalfDraws[i] = counts.halfDraws;
    member.firstHalfRight[i] = counts.halfRight;
  }
  return member;
}

// src/engine/analyse.ts
async function analyse(settings, table2, pool, certificate, labels, evidence, stage) {
  const { seed, showText } = settings;
  const { matrix } = pool;
  const rows = table2.ids.size;
  const delta = deltaOf(certificate.confidence);
  const families = familiesOf(settings, matrix);
  const by = (input) => labels.find((label) => label.input === input);
  const groups = by("group-by")?.groups(rows);
  const clusters = by("cluster-by");
  const clusterOf = clusters?.clusters(rows);
  const cluster = clusters && ((row) => clusters.labelOf(row));
  const pairOf2 = by("pair-by")?.clusters(rows);
  const draws = repeatedDraws(table2, matrix);
  const diagnostics = diagnose(pool, certificate, {
    seed,
    families,
    stage,
    cluster,
    ...groups === void 0 ? {} : { groups },
    ...clusterOf === void 0 ? {} : { clusterOf },
    ...draws === void 0 ? {} : { draws }
  });
  stage("looking at the queries that every model got wrong");
  const audit = auditOf(pool, evidence, certificate, { families, showText });
  stage("measuring votes, routers and cascades");
  const { baselineModel: baseline, prices } = settings;
  return {
    diagnostics,
    audit,
    policies: policiesOf(pool, evidence, { baseline, cluster, delta, seed, prices }),
    judges: evidence === void 0 || evidence.judges.size < 2 ? null : judgeAgreement(evidence.judges, matrix, delta),
    formats: groups === void 0 || pairOf2 === void 0 ? null : pairedFormats(matrix, groups, pairOf2, delta)
  };
}
function familiesOf({ families }, { models }) {
  const matchers = families.map(({ glob, name }) => ({ name, matches: nameMatcher([glob]) }));
  const byModel = /* @__PURE__ */ new Map();
  for (const model of models) {
    const family = matchers.find(({ matches }) => matches(model));
    if (family !== void 0) byModel.set(model, family.name);
  }
  return byModel;
}
export {
  analyse
};
