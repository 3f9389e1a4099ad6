import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  NONE,
  certify
} from "./chunk-BXDJJZ7N.js";
import {
  SUSPICIONS
} from "./chunk-QNZL3YP6.js";
import {
  OutcomeMatrix,
  combine,
  forEachBit,
  hasBit,
  naturalOrder,
  setBit,
  weightAt
} from "./chunk-ZTGFV77K.js";

// src/audit/recompute.ts
function withoutRows(pool, rows) {
  const kept = combine(rows.length * 32, (w) => ~rows[w]);
  return { ...pool, matrix: pool.matrix.within(kept) };
}
function regradedRows(pool, right) {
  const { members, universe, weights, id } = pool.matrix;
  const byModel = new Map(
    members.map((member) => [member.name, { ...member, right: member.right.slice() }])
  );
  for (const [row, models] of right) for (const model of models) setBit(byModel.get(model).right, row);
  return { ...pool, matrix: new OutcomeMatrix([...byModel.values()], universe, weights, id) };
}
function recompute(pool, settings) {
  if (pool.matrix.queries(pool.matrix.complete) === 0) return null;
  return inShort(certify({ ...pool, ensembles: [] }, settings));
}
function inShort({ queries, allWrong, ceiling, singleBest, gain, verdict }) {
  return {
    queries: queries.complete,
    allWrong: allWrong.count,
    beta: allWrong.rate,
    ceiling,
    singleBest: { name: singleBest.name, accuracy: singleBest.accuracy },
    gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
    verdict
  };
}
function settingsOf({ confidence, minGain, singleBest }) {
  return { confidence, minGain, baseline: singleBest.declared ? singleBest.name : void 0 };
}
function bitsOf(rows, words) {
  const bits = new Uint32Array(words);
  for (const row of rows) setBit(bits, row);
  return bits;
}
function rowsOf(bits) {
  const rows = [];
  forEachBit(bits, (row) => rows.push(row));
  return rows;
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
var MAX_WRAPPERS = 6;
function unwrapped(text) {
  let result = text;
  for (let i = 0; i < MAX_WRAPPERS; i++) {
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

// src/answers/effort.ts
var UNREADABLE = new Error("not readable as mathematics");
var MAX_BITS = 2048;
var LARGEST = 1n << BigInt(MAX_BITS);
var MAX_STEPS = 3e3;
var Effort = class {
  left = MAX_STEPS;
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
  return power <= BigInt(MAX_BITS) && BigInt(size.toString(2).length) * power <= BigInt(MAX_BITS);
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
var MAX_DIGITS = 500;
function decimal(text) {
  if (text.length > MAX_DIGITS) return void 0;
  const match = /^(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (match === null) return void 0;
  const [, whole2 = "", part = "", exponent = "0"] = match;
  if (whole2 === "" && part === "") return void 0;
  const scale = Number(exponent) - part.length;
  if (Math.abs(scale) > MAX_DIGITS) return void 0;
  const digits = BigInt(whole2 + part);
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
  string(quote) {
    let result = "";
    for (this.at++; this.at < this.text.length; this.at++) {
      const c = this.text[this.at];
      if (c === quote) {
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
    const match = /[-+]?[\w.]+(?:(?<=\d[eE])[-+]\d+)?/y;
    match.lastIndex = this.at;
    const found = match.exec(this.text)?.[0];
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
  const [, bracketed, marked, rest = ""] = withText;
  if (/\([A-Z]\)|(?:^|\s)[A-Z][).](?:\s|$)/.test(rest) || /^(?:and|or|not|is|but|nor)\b|^[,&/+]/i.test(rest)) {
    return void 0;
  }
  return { letter: (bracketed ?? marked).toUpperCase(), text: plainText(rest) };
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
      const rest = add(power, fraction(-whole2));
      if (rest.n !== 0n) reduced.push({ atom: atom2, power: rest });
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
  for (const [prime, count] of factors) {
    const exponent = fraction(power.n * BigInt(count), power.d);
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
var MAX_TOKENS = 400;
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
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    if (tokens.length >= MAX_TOKENS) throw UNREADABLE;
    const [all, command, digits, word, sign2] = match;
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
      const part = this.fraction();
      if (valueOf(part) !== void 0) {
        if (!isWhole) throw UNREADABLE;
        return this.mixed(number(value), part);
      }
      this.at = start;
    }
    return number(value);
  }
  mixed(whole2, part) {
    const value = valueOf(part);
    this.refuseNumberNext();
    if (value.n <= 0n || value.n >= value.d || this.beginsFactor()) throw UNREADABLE;
    return plus(whole2, part, this.effort);
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
  textAhead(ahead, count) {
    return Array.from({ length: count }, (_, i) => this.peek(ahead + i)?.text ?? "").join("");
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
  const ascending = isUpward ? sides : [...sides].reverse();
  const steps = isUpward ? relations : [...relations].reverse();
  const at = ascending.findIndex((side) => symbolOf(side) !== void 0);
  const name = at < 0 ? void 0 : symbolOf(ascending[at]);
  const [low, high] = [ascending[at - 1], ascending[at + 1]];
  if (name === void 0 || ascending.length !== 1 + (low ? 1 : 0) + (high ? 1 : 0)) throw UNREADABLE;
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
    return [name, ...others].map((spelling) => [spelling, name]);
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
var MAX_WORDS = 4;
function withoutUnit(tokens) {
  const { rest, unit: money } = withoutMoney(tokens);
  const parts = [];
  let end = rest.length;
  while (end > 1 && parts.length <= MAX_WORDS) {
    const piece = unitPiece(rest, end);
    if (piece === void 0) break;
    parts.unshift(piece.text);
    end = piece.start;
  }
  let kept = rest.slice(0, end);
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
  const texts = (count) => tokens.slice(Math.max(0, end - count), end).map(({ text }) => text).join("");
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
  if (names.length === 0 || names[0] === "/" || names.length > MAX_WORDS + 2) return void 0;
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

// src/answers/key.ts
function answerKey(text) {
  return read(text).key;
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
  for (const match of text.matchAll(/\\(?:boxed|fbox)\s?\{/g)) {
    const open = match.index + match[0].length - 1;
    const close = closing.get(open);
    if (close === void 0 || match.index < (boxes.at(-1)?.end ?? 0)) continue;
    boxes.push({ start: match.index, end: close + 1, content: text.slice(open + 1, close).trim() });
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
  for (const match of text.matchAll(STATES)) at = match.index + match[0].length;
  if (at < 0) return void 0;
  const line = lineFrom(text, at).replace(/^[*\s]+|\*+$/g, "");
  const end = /(?<!\b(?:Mr|Mrs|Ms|Dr|St))\.\s+(?=[A-Z])/.exec(line)?.index;
  const stated = line.slice(0, end).replace(/(?<!\.)\.$/, "").replace(/\*+$/, "").trim();
  return stated.length <= LONGEST_STATED ? stated : void 0;
}
function lineFrom(text, at) {
  const rest = text.slice(at).replace(/^[\s:*]+/, (all) => all.replace(/[^*]/g, ""));
  const end = rest.indexOf("\n");
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}
var ANSWER_KEYS = ["answer", "final_answer", "finalAnswer", "Answer"];
function jsonAnswer(text) {
  const source = text.startsWith("{") ? text : lastBlock(text);
  if (source === void 0 || !source.startsWith("{")) return void 0;
  try {
    const value = JSON.parse(source);
    if (typeof value !== "object" || value === null) return void 0;
    const fields = new Map(Object.entries(value));
    const answer = ANSWER_KEYS.map((key) => fields.get(key)).find((found) => found !== void 0);
    if (typeof answer === "string") return answer.trim();
    return answer === void 0 || answer === null ? void 0 : JSON.stringify(answer);
  } catch {
    return void 0;
  }
}
function lastBlock(text) {
  if (!text.endsWith("```")) return void 0;
  const start = text.lastIndexOf("```", text.length - 4);
  if (start < 0) return void 0;
  return text.slice(start + 3, -3).replace(/^\w*\n/, "").trim();
}

// src/audit/limits.ts
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

// src/audit/reading.ts
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

// src/audit/plurality.ts
var [LONGEST2, LARGEST3] = [200, 3];
function answerGroupsOf(readings, comparisons) {
  const byKey = /* @__PURE__ */ new Map();
  for (const reading of readings) {
    const answer = isCut(reading) ? void 0 : usual(reading.answers);
    if (answer === void 0) continue;
    const { text, key } = answer;
    const group = byKey.get(key);
    if (group === void 0) byKey.set(key, { text, key, models: [reading.model] });
    else {
      group.models.push(reading.model);
      if (text.length < group.text.length) group.text = text;
    }
  }
  const groups = [];
  for (const group of [...byKey.values()].sort(largestFirst)) {
    const isShort = group.text.length <= LONGEST2;
    const at = groups.slice(0, LARGEST3).findIndex((large) => isShort && large.models.length > 1 && comparisons.match(group, large) !== null);
    if (at === -1) groups.push(group);
    else groups[at] = { ...groups[at], models: [...groups[at].models, ...group.models].sort() };
  }
  return groups.sort(largestFirst);
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
function pluralityOf(groups, familyOf) {
  const [first, second] = groups;
  if (first === void 0 || first.models.length < 2) return null;
  const answering = groups.reduce((sum2, { models }) => sum2 + models.length, 0);
  const count = first.models.length;
  const facts = {
    count,
    second: second?.models.length ?? 0,
    share: count / answering,
    families: new Set(first.models.map(familyOf)).size
  };
  return { ...facts, models: first.models, clear: isClear(facts, first.text) };
}
var YES_OR_NO = /^\W*(?:yes|no|true|false|valid|invalid)\W*$/i;
var LETTER = /^\W*[a-z]\W*$/i;
function isClear({ count, second, share, families }, answer) {
  if (YES_OR_NO.test(answer)) return false;
  return count >= 3 && families >= 2 && count >= 2 * second && share >= (LETTER.test(answer) ? 3 / 4 : 1 / 2);
}

// src/audit/surprise.ts
var STEPS = 2e4;
var Surprise = class {
  constructor(matrix) {
    this.matrix = matrix;
    const n = matrix.queries(matrix.complete);
    this.queries = n;
    const accuracies = matrix.right.map((right) => (matrix.queries(right) + 0.5) / (n + 1));
    const logOdds = accuracies.map((a) => Math.log(a / (1 - a)));
    const span = logOdds.reduce((sum2, x) => sum2 + Math.abs(x), 0);
    this.weights = Int32Array.from(logOdds, (x) => span === 0 ? 0 : Math.round(x / span * STEPS));
    this.least = this.weights.reduce((sum2, weight) => sum2 + Math.min(0, weight), 0);
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
    let sum2 = 0;
    for (let m = 0; m < this.weights.length; m++) if (!hasBit(this.matrix.right[m], row)) sum2 += this.weights[m];
    return sum2;
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
  const size = weights.reduce((sum2, weight) => sum2 + Math.abs(weight), 1);
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

// src/audit/several-answers.ts
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

// src/audit/triage.ts
var Triage = class {
  constructor(readings, comparisons, evidence, familyOf) {
    this.readings = readings;
    this.comparisons = comparisons;
    this.evidence = evidence;
    this.familyOf = familyOf;
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
    const { match, matching } = matchesOf(models, reference, this.comparisons);
    const groups = answerGroupsOf(models, this.comparisons);
    const plurality = pluralityOf(groups, this.familyOf);
    const cut = cutOf(models);
    const phrase = prompt === void 0 ? null : severalAnswers(prompt);
    const holds = {
      "grader-defect": match !== null,
      truncated: cut.models > 0 && 2 * cut.models >= models.length,
      "multi-answer": phrase !== null,
      "wrong-reference": match === null && plurality !== null && plurality.clear
    };
    const suspicions = SUSPICIONS.filter((suspicion) => holds[suspicion]);
    const found = suspicions[0] ?? "unexplained";
    return {
      class: found,
      suspicions,
      findings: {
        answering: groups.reduce((sum2, group) => sum2 + group.models.length, 0),
        distinct: groups.length,
        hasReference: reference !== void 0,
        match: match === null ? null : { how: match.how, models: match.models },
        plurality,
        cut,
        stopReasons: stopReasonsOf(models),
        severalAnswers: phrase
      },
      texts: {
        ...textsOf(prompt, reference, groups),
        match: match === null ? null : { answer: shortened(match.answer), form: shortened(match.form) }
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
function matchesOf(models, reference, comparisons) {
  if (reference === void 0 || reference.trim() === "") return { match: null, matching: [] };
  const text = finalAnswer(reference) ?? reference;
  const wanted = { text, key: answerKey(text) };
  const byKey = /* @__PURE__ */ new Map();
  const compare = (answer) => {
    const known = byKey.get(answer.key);
    if (known !== void 0) return known;
    const found = comparisons.match(answer, wanted);
    byKey.set(answer.key, found);
    return found;
  };
  let first;
  const [equal, matching] = [[], []];
  for (const { model, answers, draws } of models) {
    let [right, defects] = [0, 0];
    for (const answer of answers) {
      const same = answer.right ? null : compare(answer);
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
  return [...counts].map(([reason, count]) => ({ reason, models: count })).sort((a, b) => b.models - a.models || (a.reason < b.reason ? -1 : 1));
}
var [MAX_QUESTION, MAX_SHOWN, MAX_ANSWERS] = [2e3, 500, 5];
function textsOf(prompt, reference, groups) {
  return {
    question: prompt === void 0 ? null : shortened(prompt, MAX_QUESTION),
    reference: reference === void 0 ? null : shortened(reference),
    match: null,
    answers: groups.slice(0, MAX_ANSWERS).map(({ text, models }) => ({ text: shortened(text), models: models.length }))
  };
}
function shortened(text, most = MAX_SHOWN) {
  return text.length > most ? `${text.slice(0, most)}\u2026` : text;
}

// src/audit/label-errors.ts
var MAX_LISTED = 50;
var MAX_READ = 500;
function likelyLabelErrors(matrix) {
  const mostRight = Math.min(10, Math.max(1, Math.floor(matrix.models.length / 5)));
  const few = fewRight(matrix, mostRight);
  const surprise = new Surprise(matrix);
  const surprising = rowsOf(few).map((row) => ({ row, statistic: surprise.of(row) })).filter(({ statistic }) => surprise.expected(statistic) <= 1).map((one) => ({ ...one, query: matrix.id(one.row) })).sort((a, b) => b.statistic - a.statistic || naturalOrder(a.query, b.query)).map(({ row, query, statistic }) => ({ row, query, expected: surprise.expected(statistic) }));
  return { mostRight, few, surprising, expected: surprise.atThreshold() };
}
function among(found, { universe }) {
  return {
    ...found,
    few: combine(universe.length * 32, (w) => found.few[w] & universe[w]),
    surprising: found.surprising.filter(({ row }) => hasBit(universe, row))
  };
}
function labelErrorsOf(graded, matrix, readings, comparisons, evidence, familyOf, showText) {
  const { mostRight, few, surprising, expected } = among(graded, matrix);
  const weightOf = (row) => weightAt(matrix.weights, row);
  const read2 = surprising.slice(0, MAX_READ).map(({ row, expected: asSurprising, query }) => {
    const models = readings.of(row);
    const wrong = models.filter(({ model }) => !isRight(matrix, model, row));
    const groups = answerGroupsOf(wrong, comparisons);
    return {
      query,
      queries: weightOf(row),
      right: models.map(({ model }) => model).filter((model) => isRight(matrix, model, row)),
      expected: asSurprising,
      plurality: pluralityOf(groups, familyOf),
      texts: showText ? textsOf(evidence?.prompts[row], evidence?.references[row], groups) : null
    };
  });
  const agreed = (item) => item.plurality?.clear ? 0 : 1;
  const items = [...read2].sort((a, b) => agreed(a) - agreed(b)).slice(0, MAX_LISTED);
  const total = surprising.reduce((sum2, { row }) => sum2 + weightOf(row), 0);
  return {
    mostRight,
    queries: matrix.queries(few),
    surprising: total,
    expected,
    items,
    more: total - items.reduce((sum2, { queries }) => sum2 + queries, 0)
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

export {
  clean,
  UNREADABLE,
  Effort,
  valueText,
  areSame,
  read,
  answerKey,
  finalAnswer,
  Readings,
  withoutRows,
  regradedRows,
  recompute,
  settingsOf,
  bitsOf,
  rowsOf,
  Triage,
  likelyLabelErrors,
  labelErrorsOf
};
