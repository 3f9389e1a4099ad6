export const id = 859;
export const ids = [859];
export const modules = {
4909:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
M: () => ( MAX_CLEANED),
u: () => ( clean)
});
const MAX_CLEANED = 20_000;
const EATEN = [
[/\t(?=imes|ext|frac|heta|riangle)/g, '\\t'],
[/\f(?=rac|box|orall)/g, '\\f'],
[/[\b](?=oxed|egin|inom|eta\b)/g, '\\b'],
[/\r(?=ight|m\{|angle|brace)/g, '\\r'],
[/\n(?=eq\b|abla)/g, '\\n'],
];
const SIGNS = new Map([
...spelled('\u2212\u2013\u2014\ufe63\uff0d', '-'),
...spelled('\u00d7\u2219\u00b7\u22c5\u2217', '*'),
...spelled('\u201c\u201d\u201e\u2033', '"'),
...spelled('\u2018\u2019\u201a\u2032', "'"),
...spelled('\u00a0\u2007\u3000', ' '),
...spelled('\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u202f', '\\,'),
...spelled('\u200b\u200c\u200d\u2060\ufeff\u200e\u200f', ''),
...spelled('\u2205', '\\emptyset '),
...spelled('\u03c0', '\\pi '),
...spelled('\u03b8', '\\theta '),
...spelled('\u221e', '\\infty '),
...spelled('\u222a', '\\cup '),
...spelled('\u2208', '\\in '),
...spelled('\u2264', '\\le '),
...spelled('\u2265', '\\ge '),
...spelled('\u2260', '\\ne '),
...spelled('\u00b1', '\\pm '),
...spelled('\u2213', '\\mp '),
...spelled('\u00f7', '/'),
...spelled('\u2044', '/'),
...spelled('\u211d', '\\mathbb{R}'),
...spelled('\u00b0\u00ba', '^{\\circ}'),
...spelled('\uff0c', ','),
...spelled('\uff05', '%'),
]);
const VULGAR = new Map(['\u00bd12', '\u215313', '\u215423', '\u00bc14', '\u00be34', '\u215515', '\u215625', '\u215735', '\u215845', '\u215916', '\u215a56', '\u215b18', '\u215c38', '\u215d58', '\u215e78'].map(([sign, above, below]) => [sign, `\\frac{${above}}{${below}}`]));
const RAISED = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207b';
const LOWERED = '\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089';
function clean(text) {
let result = text;
if (/[\t\f\b\r\n]/.test(result))
for (const [eaten, restored] of EATEN)
result = result.replace(eaten, restored);
if (/[^\u0020-\u007e]/.test(result))
result = asciiSigns(result.normalize('NFC'));
return unwrapped(result.trim());
}
function asciiSigns(text) {
return text
.replace(/\u221a\s*(\d+)/g, '\\sqrt{$1}')
.replace(/\u221a/g, '\\sqrt ')
.replace(/\u221b\s*(\d+)/g, '\\sqrt[3]{$1}')
.replace(/[\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207b]+/g, (run) => `^{${[...run].map((c) => '0123456789-'[RAISED.indexOf(c)]).join('')}}`)
.replace(/[\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089]+/g, (run) => `_{${[...run].map((c) => String(LOWERED.indexOf(c))).join('')}}`)
.replace(/[^\u0020-\u007e]/g, (sign) => SIGNS.get(sign) ?? VULGAR.get(sign) ?? sign);
}
const MAX_WRAPPERS = 6;
function unwrapped(text) {
let result = text;
for (let i = 0; i < MAX_WRAPPERS; i++) {
const inner = inside(result);
if (inner === undefined)
break;
result = inner.trim();
}
return withoutDollars(result);
}
const PAIRS = [
['**', '**'],
['```', '```'],
['`', '`'],
['\\(', '\\)'],
['\\[', '\\]'],
['$$', '$$'],
];
function inside(text) {
for (const [open, close] of PAIRS) {
if (text.length <= open.length + close.length || !text.startsWith(open) || !text.endsWith(close))
continue;
let inner = text.slice(open.length, -close.length);
if (inner.includes(open))
continue;
if (open === '```')
inner = inner.replace(/^\w+\n/, '');
return inner;
}
const boxed = /^\\(?:boxed|fbox|text|textbf|textrm|textit|mbox|mathrm|mathbf)\s*\{/.exec(text);
if (boxed !== null && closingBrace(text, boxed[0].length - 1) === text.length - 1) {
return text.slice(boxed[0].length, -1);
}
return undefined;
}
function closingBrace(text, open) {
let depth = 0;
for (let i = open; i < text.length; i++) {
const c = text[i];
if (c === '\\')
i++;
else if (c === '{')
depth++;
else if (c === '}' && --depth === 0)
return i;
}
return -1;
}
function withoutDollars(text) {
if (!text.includes('$'))
return text;
const bare = text.match(/(?<!\\)\$/g)?.length ?? 0;
if (bare === 0)
return text;
return bare % 2 === 0 ? text.replace(/(?<!\\)\$/g, '') : text.replace(/(?<!\\)\$/g, '\\$');
}
function spelled(signs, as) {
return [...signs].map((sign) => [sign, as]);
}
}),
3472:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
DE: () => ( powerIsBounded),
Mm: () => ( bounded),
Pg: () => ( Effort),
mP: () => ( UNREADABLE)
});
const UNREADABLE = new Error('not readable as mathematics');
const MAX_BITS = 2048;
const LARGEST = 1n << BigInt(MAX_BITS);
const MAX_STEPS = 3000;
class Effort {
left = MAX_STEPS;
spend(steps) {
this.left -= steps;
if (this.left < 0)
throw UNREADABLE;
}
}
function bounded(n) {
if (n > LARGEST || n < -LARGEST)
throw UNREADABLE;
return n;
}
function powerIsBounded(base, power) {
const size = base < 0n ? -base : base;
if (size <= 1n)
return true;
return power <= BigInt(MAX_BITS) && BigInt(size.toString(2).length) * power <= BigInt(MAX_BITS);
}
}),
2731:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
z: () => ( finalAnswer)
});
const MAX_SEARCHED = 20_000;
const SHORT = 200;
const MAX_STATED = 400;
function finalAnswer(text) {
const end = text.slice(-MAX_SEARCHED).trim();
const stated = boxed(end) ?? tagged(end) ?? hashed(end) ?? jsonAnswer(end) ?? sentence(end) ?? lastBlock(end);
if (stated !== undefined && stated !== '')
return stated;
return end.length <= SHORT && text.length <= MAX_SEARCHED ? end : undefined;
}
function boxed(text) {
if (!/\\(?:boxed|fbox)/.test(text))
return undefined;
const closing = closingBraces(text);
const boxes = [];
for (const match of text.matchAll(/\\(?:boxed|fbox)\s?\{/g)) {
const open = match.index + match[0].length - 1;
const close = closing.get(open);
if (close === undefined || match.index < (boxes.at(-1)?.end ?? 0))
continue;
boxes.push({ start: match.index, end: close + 1, content: text.slice(open + 1, close).trim() });
}
let first = boxes.length - 1;
while (first > 0 && isJoint(text.slice(boxes[first - 1].end, boxes[first].start)))
first--;
const content = boxes
.slice(Math.max(0, first))
.map((box) => box.content)
.join(', ');
return boxes.length === 0 ? undefined : withoutBoxes(content);
}
function isJoint(between) {
return between.length <= 12 && /^[\s$,.]*(?:and|or|,)[\s$]*$/.test(between.trim());
}
function withoutBoxes(content) {
return content.replace(/\\(?:boxed|fbox)\s?(?=\{)/g, '');
}
function closingBraces(text) {
const closing = new Map();
const open = [];
for (let i = 0; i < text.length; i++) {
const c = text[i];
if (c === '\\')
i++;
else if (c === '{')
open.push(i);
else if (c === '}' && open.length > 0)
closing.set(open.pop(), i);
}
return closing;
}
function tagged(text) {
for (const [open, close] of [
['<answer>', '</answer>'],
['[ANSWER]', '[/ANSWER]'],
]) {
const start = text.lastIndexOf(open);
if (start < 0)
continue;
const end = text.indexOf(close, start);
const content = text.slice(start + open.length, end < 0 ? undefined : end).trim();
const at = /^(?:assert\s+)?\w+\(/.test(content) ? content.lastIndexOf(' == ') : -1;
return at < 0 ? content : content.slice(at + 4).trim();
}
return undefined;
}
function hashed(text) {
const at = text.lastIndexOf('####');
return at < 0 ? undefined : lineFrom(text, at + 4);
}
const STATES = /\banswer(?: to [\w ]{1,40})?(?:\*\*)? ?(?:(?:is|=)(?=[\s:*]) ?:?|:)(?:\*\*)?(?! ?(?:correct|wrong|unclear|as follows))/gi;
function sentence(text) {
let at = -1;
for (const match of text.matchAll(STATES))
at = match.index + match[0].length;
if (at < 0)
return undefined;
const line = lineFrom(text, at).replace(/^[*\s]+|\*+$/g, '');
const end = /(?<!\b(?:Mr|Mrs|Ms|Dr|St))\.\s+(?=[A-Z])/.exec(line)?.index;
const stated = line
.slice(0, end)
.replace(/(?<!\.)\.$/, '')
.replace(/\*+$/, '')
.trim();
return stated.length <= MAX_STATED ? stated : undefined;
}
function lineFrom(text, at) {
const rest = text.slice(at).replace(/^[\s:*]+/, (all) => all.replace(/[^*]/g, ''));
const end = rest.indexOf('\n');
return (end < 0 ? rest : rest.slice(0, end)).trim();
}
const ANSWER_KEYS = ['answer', 'final_answer', 'finalAnswer', 'Answer'];
function jsonAnswer(text) {
const source = text.startsWith('{') ? text : lastBlock(text);
if (source === undefined || !source.startsWith('{'))
return undefined;
try {
const value = JSON.parse(source);
if (typeof value !== 'object' || value === null)
return undefined;
const fields = new Map(Object.entries(value));
const answer = ANSWER_KEYS.map((key) => fields.get(key)).find((found) => found !== undefined);
if (typeof answer === 'string')
return answer.trim();
return answer === undefined || answer === null ? undefined : JSON.stringify(answer);
}
catch {
return undefined;
}
}
function lastBlock(text) {
if (!text.endsWith('```'))
return undefined;
const start = text.lastIndexOf('```', text.length - 4);
if (start < 0)
return undefined;
return text
.slice(start + 3, -3)
.replace(/^\w*\n/, '')
.trim();
}
}),
2300:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
OU: () => ( fractionText),
VO: () => ( reciprocal),
WQ: () => ( add),
_: () => ( decimal),
gu: () => ( negative),
lw: () => ( multiply),
xr: () => ( ONE),
zO: () => ( fraction)
});
var _effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3472);
const ONE = { n: 1n, d: 1n };
function fraction(n, d = 1n) {
if (d === 1n)
return { n: (0,_effort_js__WEBPACK_IMPORTED_MODULE_0__ .Mm)(n), d };
if (d === 0n)
throw _effort_js__WEBPACK_IMPORTED_MODULE_0__ .mP;
const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
return { n: (0,_effort_js__WEBPACK_IMPORTED_MODULE_0__ .Mm)(n / divisor), d: (0,_effort_js__WEBPACK_IMPORTED_MODULE_0__ .Mm)(d / divisor) };
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
const MAX_DIGITS = 500;
function decimal(text) {
if (text.length > MAX_DIGITS)
return undefined;
const match = /^(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
if (match === null)
return undefined;
const [, whole = '', part = '', exponent = '0'] = match;
if (whole === '' && part === '')
return undefined;
const scale = Number(exponent) - part.length;
if (Math.abs(scale) > MAX_DIGITS)
return undefined;
const digits = BigInt(whole + part);
return scale >= 0 ? fraction(digits * 10n ** BigInt(scale)) : fraction(digits, 10n ** BigInt(-scale));
}
function gcd(a, b) {
if (a <= BigInt(Number.MAX_SAFE_INTEGER) && b <= BigInt(Number.MAX_SAFE_INTEGER)) {
let [x, y] = [Number(a), Number(b)];
while (y !== 0)
[x, y] = [y, x % y];
return BigInt(x);
}
while (b !== 0n)
[a, b] = [b, a % b];
return a;
}
}),
4471:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
q: () => ( answerKey)
});
var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3946);
function answerKey(text) {
return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__ .L)(text).key;
}
}),
9676:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$7: () => ( productOf),
F4: () => ( termsInOrder),
J0: () => ( single),
Jo: () => ( wholePower),
PF: () => ( inverseTerm),
XJ: () => ( atomPower),
cz: () => ( sum),
dY: () => ( constant),
ft: () => ( onlyTerm),
g3: () => ( rationalValue),
kR: () => ( polynomialText),
vK: () => ( scaled)
});
var _effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3472);
var _fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2300);
var _radical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6594);
function constant(value) {
return value.n === 0n ? new Map() : new Map([['', { coefficient: value, factors: [], key: '' }]]);
}
function atomPower(atom, power = _fraction_js__WEBPACK_IMPORTED_MODULE_1__ .xr) {
return single(product(_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .xr, [{ atom, power }]));
}
function single(term) {
return new Map([[term.key, term]]);
}
function sum(a, b, effort) {
effort.spend(b.size);
const terms = new Map(a);
for (const term of b.values())
addTerm(terms, term);
return terms;
}
function scaled(a, by, effort) {
effort.spend(a.size);
const terms = new Map();
for (const term of a.values())
terms.set(term.key, { ...term, coefficient: (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .lw)(term.coefficient, by) });
return terms;
}
function productOf(a, b, effort) {
const terms = new Map();
for (const left of a.values()) {
for (const right of b.values()) {
effort.spend(1 + left.factors.length + right.factors.length);
addTerm(terms, termProduct(left, right));
}
}
return terms;
}
function wholePower(a, power, effort) {
let result = constant(_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .xr);
for (let i = 0; i < power; i++)
result = productOf(result, a, effort);
return result;
}
function inverseTerm(term) {
return product((0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .zO)(term.coefficient.d, term.coefficient.n), term.factors.map(({ atom, power }) => ({ atom, power: (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .gu)(power) })));
}
function rationalValue(a) {
if (a.size === 0)
return { n: 0n, d: 1n };
const term = a.size === 1 ? a.get('') : undefined;
return term?.coefficient;
}
function onlyTerm(a) {
return a.size === 1 ? a.values().next().value : undefined;
}
function termsInOrder(a) {
return [...a.values()].sort((x, y) => (x.key < y.key ? -1 : 1));
}
function polynomialText(a) {
if (a.size === 0)
return '0';
return termsInOrder(a)
.map(({ coefficient, key }) => {
if (key === '')
return (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .OU)(coefficient);
if (coefficient.d === 1n && coefficient.n === 1n)
return key;
return coefficient.d === 1n && coefficient.n === -1n ? `-${key}` : `${(0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .OU)(coefficient)}*${key}`;
})
.join(' + ');
}
function addTerm(terms, term) {
const known = terms.get(term.key);
const coefficient = known === undefined ? term.coefficient : (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .WQ)(known.coefficient, term.coefficient);
if (coefficient.n === 0n)
terms.delete(term.key);
else
terms.set(term.key, { ...term, coefficient });
}
function termProduct(a, b) {
const coefficient = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .lw)(a.coefficient, b.coefficient);
if (b.factors.length === 0)
return { ...a, coefficient };
if (a.factors.length === 0)
return { ...b, coefficient };
return product(coefficient, [...a.factors, ...b.factors]);
}
function product(coefficient, factors) {
const powers = new Map();
for (const { atom, power } of factors) {
const known = powers.get(atom);
powers.set(atom, known === undefined ? power : (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .WQ)(known, power));
}
const reduced = [];
for (const [atom, power] of powers) {
if (atom.startsWith('#')) {
const whole = floor(power);
coefficient = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .lw)(coefficient, (0,_radical_js__WEBPACK_IMPORTED_MODULE_2__ .xE)(BigInt(atom.slice(1)), whole));
const rest = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .WQ)(power, (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .zO)(-whole));
if (rest.n !== 0n)
reduced.push({ atom, power: rest });
}
else if (atom === 'i') {
if (power.d !== 1n)
throw _effort_js__WEBPACK_IMPORTED_MODULE_0__ .mP;
const turns = ((power.n % 4n) + 4n) % 4n;
if (turns >= 2n)
coefficient = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .gu)(coefficient);
if (turns % 2n === 1n)
reduced.push({ atom, power: _fraction_js__WEBPACK_IMPORTED_MODULE_1__ .xr });
}
else if (power.n !== 0n)
reduced.push({ atom, power });
}
reduced.sort((a, b) => (a.atom < b.atom ? -1 : 1));
return { coefficient, factors: reduced, key: reduced.map(factorText).join('*') };
}
function floor({ n, d }) {
const whole = n / d;
return n < 0n && whole * d !== n ? whole - 1n : whole;
}
function factorText({ atom, power }) {
const name = atom.startsWith('#') ? atom.slice(1) : atom;
if (name !== atom && power.d === 2n)
return `\u221a${name}`;
if (power.n === 1n && power.d === 1n)
return name;
return `${name}^${power.d === 1n ? String(power.n) : `(${(0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .OU)(power)})`}`;
}
}),
5955:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
B3: () => ( quotientText),
Hn: () => ( times),
P5: () => ( raised),
RP: () => ( valueOf),
Zh: () => ( over),
ai: () => ( number),
eU: () => ( atom),
sD: () => ( hasSymbols),
t7: () => ( areEqual),
tY: () => ( plus),
vR: () => ( negated),
zr: () => ( root)
});
var _effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3472);
var _fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2300);
var _polynomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9676);
var _radical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6594);
const UNIT = (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .dY)(_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .xr);
function number(value) {
return { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .dY)(value), below: UNIT };
}
function atom(name) {
return { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .XJ)(name), below: UNIT };
}
function plus(a, b, effort) {
if ((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .kR)(a.below) === (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .kR)(b.below)) {
return quotient((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .cz)(a.above, b.above, effort), a.below, effort);
}
const above = (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .cz)((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .$7)(a.above, b.below, effort), (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .$7)(b.above, a.below, effort), effort);
return quotient(above, (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .$7)(a.below, b.below, effort), effort);
}
function negated(a, effort) {
return { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .vK)(a.above, (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .zO)(-1n), effort), below: a.below };
}
function times(a, b, effort) {
return quotient((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .$7)(a.above, b.above, effort), (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .$7)(a.below, b.below, effort), effort);
}
function over(a, b, effort) {
return times(a, quotient(b.below, b.above, effort), effort);
}
function valueOf(a) {
return a.below.size === 1 ? (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .g3)(a.above) : undefined;
}
function hasSymbols(a) {
return [...a.above.values(), ...a.below.values()].some(({ factors }) => factors.some((factor) => !factor.atom.startsWith('#') && !['\u03c0', 'e', 'i'].includes(factor.atom)));
}
function quotientText(a) {
const above = (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .kR)(a.above);
return isUnit(a.below) ? above : `(${above})/(${(0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .kR)(a.below)})`;
}
function areEqual(a, b, effort) {
if (isUnit(a.below) && isUnit(b.below))
return (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .kR)(a.above) === (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .kR)(b.above);
return (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .kR)((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .$7)(a.above, b.below, effort)) === (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .kR)((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .$7)(b.above, a.below, effort));
}
function raised(base, exponent, effort) {
const power = valueOf(exponent);
const opaque = () => atom(`(${quotientText(base)})^(${quotientText(exponent)})`);
if (power === undefined)
return opaque();
if (base.above.size === 0) {
if (power.n <= 0n)
throw _effort_js__WEBPACK_IMPORTED_MODULE_0__ .mP;
return base;
}
if (power.d !== 1n)
return rootPower(base, power, effort) ?? opaque();
const size = power.n < 0n ? -power.n : power.n;
const positive = wholeQuotientPower(base, size, effort);
if (positive === undefined)
return opaque();
return power.n < 0n ? over(number(_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .xr), positive, effort) : positive;
}
function root(base, degree, effort) {
if (degree < 2n)
throw _effort_js__WEBPACK_IMPORTED_MODULE_0__ .mP;
const value = valueOf(base);
if (value !== undefined && value.n < 0n) {
const positive = root(number((0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .zO)(-value.n, value.d)), degree, effort);
if (degree % 2n === 1n)
return negated(positive, effort);
if (degree === 2n)
return times(positive, atom('i'), effort);
}
return raised(base, number((0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .zO)(1n, degree)), effort);
}
function wholeQuotientPower(base, power, effort) {
const value = valueOf(base);
if (value !== undefined) {
if (!(0,_effort_js__WEBPACK_IMPORTED_MODULE_0__ .DE)(value.n, power) || !(0,_effort_js__WEBPACK_IMPORTED_MODULE_0__ .DE)(value.d, power))
return undefined;
return number((0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .zO)(value.n ** power, value.d ** power));
}
if (power > 64n)
return undefined;
return {
above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .Jo)(base.above, Number(power), effort),
below: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .Jo)(base.below, Number(power), effort),
};
}
function rootPower(base, power, effort) {
const value = valueOf(base);
if (value !== undefined) {
if (value.n < 0n)
return undefined;
const above = integerPower(value.n, power, effort);
const below = integerPower(value.d, power, effort);
return above === undefined || below === undefined ? undefined : over(above, below, effort);
}
const term = isUnit(base.below) ? (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .ft)(base.above) : undefined;
const [factor] = term?.factors ?? [];
if (term === undefined || factor === undefined || term.factors.length > 1 || term.coefficient.n < 0n)
return undefined;
if (factor.power.n !== 1n || factor.power.d !== 1n || factor.atom === 'i' || factor.atom.startsWith('#')) {
return undefined;
}
const scale = rootPower(number(term.coefficient), power, effort);
return scale === undefined ? undefined : times(scale, { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .XJ)(factor.atom, power), below: UNIT }, effort);
}
function integerPower(n, power, effort) {
if (power.d === 2n && power.n === 1n) {
const whole = (0,_radical_js__WEBPACK_IMPORTED_MODULE_3__ .tN)(n);
if (whole !== undefined)
return number((0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .zO)(whole));
}
if (power.d > 64n)
return undefined;
effort.spend(100);
const factors = (0,_radical_js__WEBPACK_IMPORTED_MODULE_3__ .qO)(n);
if (factors === undefined)
return undefined;
let result = number(_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .xr);
for (const [prime, count] of factors) {
const exponent = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .zO)(power.n * BigInt(count), power.d);
result = times(result, { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .XJ)(`#${prime}`, exponent), below: UNIT }, effort);
}
return result;
}
function quotient(above, below, effort) {
if (isUnit(below))
return { above, below };
if (below.size === 0)
throw _effort_js__WEBPACK_IMPORTED_MODULE_0__ .mP;
if (above.size === 0)
return { above, below: UNIT };
const term = (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .ft)(below);
if (term !== undefined)
return { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .$7)(above, (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .J0)((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .PF)(term)), effort), below: UNIT };
const scale = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .VO)((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .F4)(below)[0].coefficient);
return { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .vK)(above, scale, effort), below: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .vK)(below, scale, effort) };
}
function isUnit(a) {
const value = a.size === 1 ? a.get('') : undefined;
return value !== undefined && (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .OU)(value.coefficient) === '1';
}
}),
6594:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
qO: () => ( primeFactors),
tN: () => ( wholeSquareRoot),
xE: () => ( primePower)
});
var _effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3472);
var _fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2300);
const LARGEST_DIVISOR = 1000n;
function primeFactors(n) {
const factors = new Map();
for (let divisor = 2n; divisor <= LARGEST_DIVISOR && divisor * divisor <= n; divisor += divisor === 2n ? 1n : 2n) {
while (n % divisor === 0n) {
factors.set(divisor, (factors.get(divisor) ?? 0) + 1);
n /= divisor;
}
}
if (n === 1n)
return factors;
if (n <= LARGEST_DIVISOR * LARGEST_DIVISOR)
return factors.set(n, (factors.get(n) ?? 0) + 1);
return undefined;
}
function primePower(prime, power) {
const size = power < 0n ? -power : power;
if (!(0,_effort_js__WEBPACK_IMPORTED_MODULE_0__ .DE)(prime, size))
throw _effort_js__WEBPACK_IMPORTED_MODULE_0__ .mP;
return power < 0n ? (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .zO)(1n, prime ** size) : (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .zO)(prime ** size);
}
function wholeSquareRoot(n) {
if (n < 2n)
return n;
let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
for (;;) {
const next = (root + n / root) >> 1n;
if (next >= root)
return root * root === n ? root : undefined;
root = next;
}
}
}),
3946:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
L: () => ( read)
});
var clean = __webpack_require__(4909);
var answers_effort = __webpack_require__(3472);
var answers_fraction = __webpack_require__(2300);
;
const MAX_DEPTH = 50;
const MAX_LENGTH = 20_000;
function literalText(text) {
if (text.length > MAX_LENGTH || !/^['"[{(]/.test(text))
return undefined;
if (!/['":]|\b(?:None|True|False|null|true|false)\b/.test(text))
return undefined;
try {
const reader = new LiteralReader(text);
const result = reader.value(0);
return reader.isAtEnd() ? result : undefined;
}
catch (error) {
if (error === answers_effort.mP)
return undefined;
throw error;
}
}
const NAMES = new Map([
['None', 'none'],
['null', 'none'],
['True', 'true'],
['true', 'true'],
['False', 'false'],
['false', 'false'],
]);
const ESCAPES = new Map([
['n', '\n'],
['t', '\t'],
['r', '\r'],
['b', '\b'],
['f', '\f'],
['0', '\0'],
['\n', ''],
['\\', '\\'],
["'", "'"],
['"', '"'],
]);
class LiteralReader {
text;
at = 0;
constructor(text) {
this.text = text;
}
isAtEnd() {
this.space();
return this.at === this.text.length;
}
value(depth) {
if (depth > MAX_DEPTH)
throw answers_effort.mP;
this.space();
const c = this.text[this.at];
if (c === "'" || c === '"')
return JSON.stringify(this.strings());
if (c === '[')
return `[${this.items(']', depth).items.join(',')}]`;
if (c === '(') {
const { items, endsWithComma } = this.items(')', depth);
return items.length === 1 && !endsWithComma ? items[0] : `(${items.join(',')})`;
}
if (c === '{')
return this.setOrMap(depth);
return this.word();
}
strings() {
let result = '';
for (let c = this.text[this.at]; c === "'" || c === '"'; c = this.text[this.at]) {
result += this.string(c);
this.space();
}
return result;
}
string(quote) {
let result = '';
for (this.at++; this.at < this.text.length; this.at++) {
const c = this.text[this.at];
if (c === quote) {
this.at++;
return result;
}
result += c === '\\' ? this.escaped() : c;
}
throw answers_effort.mP;
}
escaped() {
const c = this.text[++this.at] ?? '';
const length = c === 'x' ? 2 : c === 'u' ? 4 : 0;
if (length > 0) {
const digits = this.text.slice(this.at + 1, this.at + 1 + length);
if (digits.length < length || !/^[\da-f]+$/i.test(digits))
throw answers_effort.mP;
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
if (items.length > 0 && !endsWithComma)
throw answers_effort.mP;
items.push(this.value(depth + 1));
endsWithComma = this.accept(',');
}
return { items, endsWithComma };
}
setOrMap(depth) {
this.at++;
const entries = [];
const keys = new Set();
let isMap;
while (!this.accept('}')) {
const key = this.value(depth + 1);
const hasValue = this.accept(':');
if (isMap !== undefined && isMap !== hasValue)
throw answers_effort.mP;
isMap = hasValue;
if (isMap && keys.has(key))
throw answers_effort.mP;
if (!keys.has(key))
entries.push(hasValue ? `${key}:${this.value(depth + 1)}` : key);
keys.add(key);
if (!this.accept(',') && this.text[this.at] !== '}')
throw answers_effort.mP;
}
return `${isMap === false ? 'set' : ''}{${entries.sort().join(',')}}`;
}
word() {
const match = /[-+]?[\w.]+(?:(?<=\d[eE])[-+]\d+)?/y;
match.lastIndex = this.at;
const found = match.exec(this.text)?.[0];
if (found === undefined)
throw answers_effort.mP;
this.at += found.length;
const name = NAMES.get(found);
if (name !== undefined)
return name;
const value = (0,answers_fraction._)(found.replace(/^[-+]/, ''));
if (value === undefined)
throw answers_effort.mP;
return (0,answers_fraction.OU)(found.startsWith('-') ? (0,answers_fraction.gu)(value) : value);
}
accept(c) {
this.space();
if (this.text[this.at] !== c)
return false;
this.at++;
return true;
}
space() {
while (/\s/.test(this.text[this.at] ?? ''))
this.at++;
}
}
;
function choiceOf(text) {
if (text.length > 400)
return undefined;
const bare = text.replace(/^(?:option|choice|answer):?\s+(?=\(?[A-Za-z]\b)/i, '');
const alone = /^(?:\(([A-Za-z])\)|([A-Za-z])\)|([A-Za-z])[.:])\.?$|^([A-Zabcdfghj])$/.exec(bare);
if (alone !== null) {
return { letter: (alone[1] ?? alone[2] ?? alone[3] ?? alone[4]).toUpperCase(), text: '' };
}
const withText = /^(?:\(([A-Za-z])\)[.:]?|([A-Z])[).:])\s+(\S[^]*)$/.exec(bare);
if (withText === null)
return undefined;
const [, bracketed, marked, rest = ''] = withText;
if (/\([A-Z]\)|(?:^|\s)[A-Z][).](?:\s|$)/.test(rest) || /^(?:and|or|not|is|but|nor)\b|^[,&/+]/i.test(rest)) {
return undefined;
}
return { letter: (bracketed ?? marked).toUpperCase(), text: plainText(rest) };
}
const MAX_FOLDED = 200;
function plainText(cleaned) {
const text = withoutTextCommands(cleaned).replace(/\s+/g, ' ').trim();
if (text.includes('\\'))
return latexText(text);
const spaced = text.replace(/ ?([,;:]) ?/g, '$1');
if (spaced.length > MAX_FOLDED)
return spaced;
const bare = spaced
.replace(/\.$|(?<=\p{L})!$/u, '')
.replace(/^"([^"]+)"$/, '$1')
.toLowerCase()
.trim();
return bare.replace(/^(?:the|an?) (?=[\p{L}\d].*[\p{L}\d]{2})/u, '') || spaced;
}
function withoutTextCommands(text) {
if (!text.includes('\\'))
return text;
return text
.replace(/\\(?:text|mbox|mathrm|textrm|textbf|mathbf|textit|mathit|emph|hbox|textsf|texttt)\s*\{([^{}]*)\}/g, '$1')
.replace(/\\[,;: ]|~|\\quad/g, ' ')
.replace(/\\!/g, '')
.replace(/\\([$%&_#])/g, '$1');
}
function latexText(text) {
return text
.replace(/\\(?:left|right|displaystyle)(?![A-Za-z])/g, '')
.replace(/\\[dt]frac(?![A-Za-z])/g, '\\frac')
.replace(/(?<![A-Za-z\d]) | (?![A-Za-z\d])/g, '')
.replace(/\.$/, '');
}
var quotient = __webpack_require__(5955);
var answers_value = __webpack_require__(9409);
;
function inequality(sides, relations) {
const isUpward = relations.every((relation) => relation === '<' || relation === 'le');
const isDownward = relations.every((relation) => relation === '>' || relation === 'ge');
if ((!isUpward && !isDownward) || relations.length > 2)
throw answers_effort.mP;
const ascending = isUpward ? sides : [...sides].reverse();
const steps = isUpward ? relations : [...relations].reverse();
const at = ascending.findIndex((side) => symbolOf(side) !== undefined);
const name = at < 0 ? undefined : symbolOf(ascending[at]);
const [low, high] = [ascending[at - 1], ascending[at + 1]];
if (name === undefined || ascending.length !== 1 + (low ? 1 : 0) + (high ? 1 : 0))
throw answers_effort.mP;
for (const side of [low, high]) {
if (side !== undefined && side.kind !== 'infinity' && (side.kind !== 'quantity' || (0,quotient.sD)(side.quotient))) {
throw answers_effort.mP;
}
}
const isClosed = (relation) => relation === 'le' || relation === 'ge';
const value = {
kind: 'sequence',
open: low !== undefined && isClosed(steps[at - 1]) ? '[' : '(',
close: high !== undefined && isClosed(steps[at]) ? ']' : ')',
items: [low ?? { kind: 'infinity', isNegative: true }, high ?? { kind: 'infinity', isNegative: false }],
};
return { kind: 'named', name, value };
}
function symbolOf(value) {
if (value.kind !== 'quantity' || !(0,quotient.sD)(value.quotient))
return undefined;
const text = (0,answers_value.Ru)(value);
return /^[A-Za-z][A-Za-z]*(?:_\w+)?'?$/.test(text) && (0,answers_value.Ru)({ kind: 'quantity', quotient: (0,quotient.eU)(text) }) === text
? text
: undefined;
}
;
class Cursor {
tokens;
effort;
at = 0;
constructor(tokens, effort) {
this.tokens = tokens;
this.effort = effort;
}
peek(ahead = 0) {
return this.tokens[this.at + ahead];
}
take() {
const token = this.tokens[this.at++];
this.effort.spend(1);
if (token === undefined)
throw answers_effort.mP;
return token;
}
isNext(text) {
const next = this.tokens[this.at];
return next !== undefined && next.text === text && next.kind === (/^[a-z]/.test(text) ? 'command' : 'sign');
}
accept(text) {
if (!this.isNext(text))
return false;
this.take();
return true;
}
expect(text) {
if (!this.accept(text))
throw answers_effort.mP;
}
}
;
const MAX_TOKENS = 400;
const SPACES = new Set([',', ';', ':', '!', ' ', '>', '\n', 'quad', 'qquad', 'enspace', 'thinspace', 'hfill']);
const NOTHING = new Set([
...['left', 'right', 'displaystyle', 'textstyle', 'limits', 'big', 'Big', 'bigl', 'bigr', 'Bigl', 'Bigr', 'bigg'],
...['rm', 'bf', 'it'],
]);
const TEXT_COMMANDS = new Set([
'text',
'mbox',
'mathrm',
'textrm',
'textbf',
'mathbf',
'textit',
'operatorname',
'hbox',
]);
const OTHER_NAMES = new Map([
['dfrac', 'frac'],
['tfrac', 'frac'],
['cfrac', 'frac'],
['dbinom', 'binom'],
['tbinom', 'binom'],
['leq', 'le'],
['leqslant', 'le'],
['geq', 'ge'],
['geqslant', 'ge'],
['neq', 'ne'],
['lbrace', '{'],
['rbrace', '}'],
['lbrack', '['],
['rbrack', ']'],
['varnothing', 'emptyset'],
['bigcup', 'cup'],
['degree', 'circ'],
]);
const SIGN_COMMANDS = new Map([
['cdot', '*'],
['times', '*'],
['ast', '*'],
['lt', '<'],
['gt', '>'],
['colon', ':'],
['div', '/'],
['%', '%'],
['lvert', '|'],
['rvert', '|'],
['vert', '|'],
]);
const WORD_COMMANDS = new Set(['sqrt', 'pi', 'sin', 'cos', 'tan', 'sec', 'csc', 'cot', 'log', 'ln', 'infty', 'pm']);
const PRODUCT = /^(?:[abcd]{2,3}|[xyzwtuv]{2,4}|[mnk]{2,3}|[pqrst]{2,3})$/;
const LATEX_THOUSANDS = /(?<![\d.,])\d{1,3}(?:(?:,\\! ?|\{,\}|\\,|\\ )\d{3})+(?!\d)/g;
const SPACED_THOUSANDS = /^((?:\\\$|[-+\u00a3\u20ac\u00a5])*)(\d{1,3}(?: \d{3})+)(?![\d ])/;
function tokensOf(cleaned) {
const text = cleaned
.replace(LATEX_THOUSANDS, (digits) => digits.replace(/\D+/g, ''))
.replace(SPACED_THOUSANDS, (_all, sign, digits) => sign + digits.replaceAll(' ', ''))
.replace(/\\begin\s*\{(\w+)\}/g, '\\begin$1 ')
.replace(/\\end\s*\{(\w+)\}/g, '\\end$1 ')
.replace(/(?<=\d) ?x ?(?=10\^)/g, '*');
const piece = /\s+|~|\\([A-Za-z]+|[^])|(\d+(?:,\d+)*(?:\.\d+)?(?:[eE][+-]?\d+(?![\dA-Za-z.]))?|\.\d+)|([A-Za-z\u00c0-\u024f\u0370-\u03ff]+)|([^])/gy;
const tokens = [];
let spaced = false;
let depth = 0;
for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
if (tokens.length >= MAX_TOKENS)
throw answers_effort.mP;
const [all, command, digits, word, sign] = match;
const at = piece.lastIndex;
if (all === '~' && tokens.length === 0)
throw answers_effort.mP;
if (command !== undefined) {
if (SPACES.has(command))
spaced = true;
else if (TEXT_COMMANDS.has(command)) {
const content = /^\s*\{([^{}]*)\}/.exec(text.slice(at, at + 200));
if (content === null)
throw answers_effort.mP;
tokens.push(asPercent({ kind: 'text', text: content[1], spaced }));
piece.lastIndex = at + content[0].length;
spaced = false;
}
else if (!NOTHING.has(command)) {
const name = OTHER_NAMES.get(command) ?? command;
const as = SIGN_COMMANDS.get(name);
tokens.push(as === undefined ? { kind: 'command', text: name, spaced } : { kind: 'sign', text: as, spaced });
if (name === '{')
depth++;
if (name === '}')
depth--;
spaced = false;
}
continue;
}
if (digits !== undefined) {
const end = pushNumber(tokens, digits, spaced, depth, text, at - digits.length);
piece.lastIndex = end;
}
else if (word !== undefined) {
const isUnion = word === 'U' && ')]}'.includes(tokens.at(-1)?.text ?? '-');
if (isUnion)
tokens.push({ kind: 'command', text: 'cup', spaced });
else
tokens.push(asPercent({ kind: WORD_COMMANDS.has(word) ? 'command' : 'word', text: word, spaced }));
}
else if (sign !== undefined) {
if ('([{'.includes(sign))
depth++;
if (')]}'.includes(sign))
depth--;
tokens.push({ kind: 'sign', text: sign, spaced });
}
spaced = digits === undefined && word === undefined && sign === undefined;
}
return tokens;
}
function asPercent(token) {
return token.text.trim() === 'percent' ? { kind: 'sign', text: '%', spaced: token.spaced } : token;
}
function pushNumber(tokens, digits, spaced, depth, text, start) {
const before = tokens.at(-1);
if (before?.kind === 'command' && before.text === 'frac' && /^\d\d/.test(digits)) {
tokens.push({ kind: 'number', text: digits[0], spaced });
return start + 1;
}
if (!digits.includes(',')) {
tokens.push({ kind: 'number', text: digits, spaced });
return start + digits.length;
}
const isBare = depth === 0 && !(before?.kind === 'sign' && before.text === ',' && !spaced);
if (isBare && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) {
if (/^,[^\s]/.test(text.slice(start + digits.length, start + digits.length + 2)))
throw answers_effort.mP;
tokens.push({ kind: 'number', text: digits.replaceAll(',', ''), spaced });
return start + digits.length;
}
const first = digits.slice(0, digits.indexOf(','));
if (/^,0\d\d/.test(digits.slice(first.length)))
throw answers_effort.mP;
tokens.push({ kind: 'number', text: first, spaced });
return start + first.length;
}
function lettersApart(tokens) {
const isFormula = tokens.some(({ kind, text }) => kind === 'number' || '+-*/^='.includes(text));
if (!isFormula)
return tokens;
return tokens.flatMap((token) => token.kind === 'word' && PRODUCT.test(token.text)
? [...token.text].map((text, i) => ({ ...token, text, spaced: i === 0 && token.spaced }))
: [token]);
}
;
const GREEK = new Set(('alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho sigma tau ' +
'upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega ell').split(' '));
class Arguments extends Cursor {
isLatex;
constructor(tokens, effort) {
super(lettersApart(tokens), effort);
this.isLatex = tokens.some(({ kind }) => kind === 'command');
}
isCircle() {
if (this.accept('circ'))
return true;
if (!this.isNext('{') || this.peek(1)?.text !== 'circ' || this.peek(2)?.text !== '}')
return false;
this.at += 3;
return true;
}
argument() {
return this.isNext('{') ? this.group() : this.oneToken();
}
group() {
this.expect('{');
const value = (0,answers_value.RS)(this.sum());
this.expect('}');
return value;
}
oneToken() {
const next = this.take();
if (next.kind === 'number') {
if (!/^\d$/.test(next.text))
throw answers_effort.mP;
return (0,quotient.ai)((0,answers_fraction.zO)(BigInt(next.text)));
}
if (next.kind === 'word' && next.text.length === 1)
return (0,quotient.eU)(next.text);
if (next.kind === 'command' && next.text === 'pi')
return (0,quotient.eU)('\u03c0');
if (next.kind === 'command' && GREEK.has(next.text))
return (0,quotient.eU)(next.text);
throw answers_effort.mP;
}
fraction() {
const above = this.argument();
const below = this.argument();
this.refuseNumberNext();
return (0,quotient.Zh)(above, below, this.effort);
}
refuseNumberNext() {
if (this.peek()?.kind === 'number')
throw answers_effort.mP;
}
decimal() {
const value = (0,answers_fraction._)(this.take().text);
if (value === undefined)
throw answers_effort.mP;
return value;
}
subscript() {
if (!this.accept('{')) {
const { kind, text } = this.take();
if ((kind !== 'number' && kind !== 'word') || (this.isLatex && text.length > 1))
throw answers_effort.mP;
return text;
}
const parts = [];
while (!this.accept('}')) {
const { kind, text } = this.take();
if (kind === 'command' || '{}^_'.includes(text))
throw answers_effort.mP;
parts.push(text.trim());
}
return parts.join(' ');
}
}
;
const LARGEST = 200n;
function factorial(of, effort) {
const n = whole(of);
if (n === undefined || n > LARGEST)
return (0,quotient.eU)(`(${(0,quotient.B3)(of)})!`);
if (n < 0n)
throw answers_effort.mP;
effort.spend(Number(n));
let result = 1n;
for (let factor = 2n; factor <= n; factor++)
result *= factor;
return (0,quotient.ai)((0,answers_fraction.zO)(result));
}
function binomial(above, below, effort) {
const [n, k] = [whole(above), whole(below)];
if (n === undefined || k === undefined || k < 0n || n > LARGEST || k > n) {
return (0,quotient.eU)(`binomial(${(0,quotient.B3)(above)}, ${(0,quotient.B3)(below)})`);
}
effort.spend(Number(k));
let result = 1n;
for (let i = 1n; i <= k; i++)
result = (result * (n - k + i)) / i;
return (0,quotient.ai)((0,answers_fraction.zO)(result));
}
function magnitude(of) {
const value = (0,quotient.RP)(of);
if (value === undefined)
return (0,quotient.eU)(`|${(0,quotient.B3)(of)}|`);
return (0,quotient.ai)((0,answers_fraction.zO)(value.n < 0n ? -value.n : value.n, value.d));
}
function repeatingDecimal(start, repeated) {
const first = (0,answers_fraction._)(start);
if (first === undefined || !/^\d{1,50}$/.test(repeated) || !/^\d+(?:\.\d+)?$/.test(start))
throw answers_effort.mP;
const places = BigInt(start.includes('.') ? start.length - start.indexOf('.') - 1 : 0);
const scale = 10n ** places;
const nines = 10n ** BigInt(repeated.length) - 1n;
return (0,answers_fraction.zO)(((first.n * scale) / first.d) * nines + BigInt(repeated), scale * nines);
}
function whole(of) {
const value = (0,quotient.RP)(of);
return value?.d === 1n ? value.n : undefined;
}
;
const formula_MAX_DEPTH = 30;
const FUNCTIONS = new Set('sin cos tan sec csc cot sinh cosh tanh arcsin arccos arctan log ln lg exp'.split(' '));
const NAMED_FUNCTIONS = new Set(['f', 'g', 'h', 'F', 'G', 'P', 'Q']);
class Formula extends Arguments {
depth = 0;
sign = 1;
signsMet = 0;
sum() {
if (++this.depth > formula_MAX_DEPTH)
throw answers_effort.mP;
let result = this.signed(this.signHere());
for (let sign = this.signHere(); sign !== 0; sign = this.signHere()) {
result = (0,answers_value.au)((0,quotient.tY)((0,answers_value.RS)(result), (0,answers_value.RS)(this.signed(sign)), this.effort));
}
this.depth--;
return result;
}
signed(sign) {
const value = this.product();
if (sign >= 0)
return value;
if (value.kind === 'infinity')
return { kind: 'infinity', isNegative: !value.isNegative };
return (0,answers_value.au)((0,quotient.vR)((0,answers_value.RS)(value), this.effort));
}
signHere() {
if (this.accept('+'))
return 1;
if (this.accept('-'))
return -1;
if (!this.isNext('pm') && !this.isNext('mp'))
return 0;
this.signsMet++;
return this.take().text === 'pm' ? this.sign : -this.sign;
}
product() {
let result = this.power();
let isAfterSlash = false;
for (;;) {
if (this.isNext('*') || this.isNext('/')) {
isAfterSlash = this.take().text === '/';
const isNegative = this.accept('-');
const factor = (0,answers_value.RS)(this.power());
const operation = isAfterSlash ? quotient.Zh : quotient.Hn;
result = (0,answers_value.au)(operation((0,answers_value.RS)(result), isNegative ? (0,quotient.vR)(factor, this.effort) : factor, this.effort));
}
else if (this.beginsFactor()) {
if (isAfterSlash)
throw answers_effort.mP;
result = (0,answers_value.au)((0,quotient.Hn)((0,answers_value.RS)(result), (0,answers_value.RS)(this.power()), this.effort));
}
else
return result;
}
}
beginsFactor() {
const next = this.peek();
if (next === undefined || next.kind === 'number' || next.kind === 'text')
return false;
if (next.kind === 'word')
return next.text !== 'and' && next.text !== 'or';
if (next.kind === 'sign')
return next.text === '(' || next.text === '{';
return ['frac', 'sqrt', 'pi', 'binom'].includes(next.text) || FUNCTIONS.has(next.text) || GREEK.has(next.text);
}
power() {
let result = this.factor();
if (this.isNext('*') && this.peek(1)?.text === '*') {
this.at += 2;
const isNegative = this.accept('-');
const exponent = (0,answers_value.RS)(this.power());
return (0,answers_value.au)((0,quotient.P5)((0,answers_value.RS)(result), isNegative ? (0,quotient.vR)(exponent, this.effort) : exponent, this.effort));
}
if (this.isNext('!'))
result = this.factorial(result);
if (this.accept('^')) {
if (this.isCircle())
return (0,answers_value.au)((0,quotient.Hn)((0,answers_value.RS)(result), (0,quotient.eU)('\u00b0'), this.effort));
result = (0,answers_value.au)((0,quotient.P5)((0,answers_value.RS)(result), this.exponent(), this.effort));
if (this.isNext('^') || this.isNext('!'))
throw answers_effort.mP;
}
if (this.accept('%'))
return (0,answers_value.au)((0,quotient.Hn)((0,answers_value.RS)(result), (0,quotient.ai)((0,answers_fraction.zO)(1n, 100n)), this.effort));
return result;
}
factorial(of) {
this.take();
if (this.isNext('!'))
throw answers_effort.mP;
return (0,answers_value.au)(factorial((0,answers_value.RS)(of), this.effort));
}
exponent() {
const next = this.peek();
if (next?.text === '{' && next.kind === 'sign')
return this.group();
if (this.isLatex)
return this.oneToken();
if (this.accept('-'))
return (0,quotient.vR)(this.exponent(), this.effort);
if (next?.kind === 'number')
return (0,quotient.ai)(this.decimal());
const isBracket = next?.text === '(';
const inside = isBracket ? this.bracket() : undefined;
return inside === undefined ? this.oneToken() : (0,answers_value.RS)(inside);
}
factor() {
const inside = this.bracket();
if (inside !== undefined)
return inside;
const next = this.take();
switch (next.kind) {
case 'number':
this.at--;
return (0,answers_value.au)(this.numeral());
case 'word':
return (0,answers_value.au)(this.letters(next.text));
case 'command':
return this.command(next.text);
case 'sign':
if (next.text === '|')
return (0,answers_value.au)(this.absolute());
throw answers_effort.mP;
default:
throw answers_effort.mP;
}
}
numeral() {
const { text } = this.peek();
const value = this.decimal();
const isWhole = /^\d+$/.test(text);
if (this.accept('_'))
return (0,quotient.eU)(`${text}_${this.subscript()}`);
if (this.isNext('overline') || (this.isNext('.') && this.peek(1)?.text === 'overline')) {
this.at += this.isNext('.') ? 2 : 1;
this.expect('{');
const digits = this.take().text;
this.expect('}');
return (0,quotient.ai)(repeatingDecimal(text, digits));
}
const next = this.peek();
if (next?.kind === 'number') {
const [slash, below] = [this.peek(1), this.peek(2)];
if (!isWhole || !next.spaced || slash?.text !== '/' || below?.kind !== 'number')
throw answers_effort.mP;
const above = (0,quotient.ai)(this.decimal());
this.take();
return this.mixed((0,quotient.ai)(value), (0,quotient.Zh)(above, (0,quotient.ai)(this.decimal()), this.effort));
}
if (this.isNext('frac')) {
const start = this.at;
this.take();
const part = this.fraction();
if ((0,quotient.RP)(part) !== undefined) {
if (!isWhole)
throw answers_effort.mP;
return this.mixed((0,quotient.ai)(value), part);
}
this.at = start;
}
return (0,quotient.ai)(value);
}
mixed(whole, part) {
const value = (0,quotient.RP)(part);
this.refuseNumberNext();
if (value.n <= 0n || value.n >= value.d || this.beginsFactor())
throw answers_effort.mP;
return (0,quotient.tY)(whole, part, this.effort);
}
letters(text) {
if (text.length > 1)
throw answers_effort.mP;
if (NAMED_FUNCTIONS.has(text) && this.isNext('(')) {
return (0,quotient.eU)(`${text}(${(0,quotient.B3)((0,answers_value.RS)(this.bracket()))})`);
}
return this.symbol(text);
}
symbol(name) {
const full = this.accept('_') ? `${name}_${this.subscript()}` : name;
return (0,quotient.eU)(this.accept("'") ? `${full}'` : full);
}
command(name) {
if (name === 'infty')
return { kind: 'infinity', isNegative: false };
if (name === 'frac')
return (0,answers_value.au)(this.fraction());
if (name === 'pi')
return (0,answers_value.au)((0,quotient.eU)('\u03c0'));
if (GREEK.has(name))
return (0,answers_value.au)(this.symbol(name));
if (name === 'sqrt')
return (0,answers_value.au)(this.squareRoot());
if (name === 'binom')
return (0,answers_value.au)(binomial(this.argument(), this.argument(), this.effort));
if (FUNCTIONS.has(name))
return (0,answers_value.au)(this.functionValue(name));
throw answers_effort.mP;
}
squareRoot() {
let degree = 2n;
if (this.accept('[')) {
const value = this.decimal();
if (value.d !== 1n)
throw answers_effort.mP;
degree = value.n;
this.expect(']');
}
const inside = this.isNext('(') ? (0,answers_value.RS)(this.bracket()) : this.argument();
this.refuseNumberNext();
return (0,quotient.zr)(inside, degree, this.effort);
}
functionValue(name) {
const base = this.accept('_') ? `_${this.isNext('{') ? (0,quotient.B3)(this.group()) : this.subscript()}` : '';
const power = this.accept('^') ? this.exponent() : undefined;
const argument = this.isNext('(') || this.isNext('{') ? (0,answers_value.RS)(this.factor()) : this.plainArgument();
const value = (0,quotient.eU)(`${name}${base}(${(0,quotient.B3)(argument)})`);
return power === undefined ? value : (0,quotient.P5)(value, power, this.effort);
}
plainArgument() {
let result = (0,answers_value.RS)(this.factor());
if (this.peek()?.kind === 'word' || this.isNext('pi'))
result = (0,quotient.Hn)(result, (0,answers_value.RS)(this.factor()), this.effort);
if (this.accept('^')) {
if (!this.isCircle())
throw answers_effort.mP;
result = (0,quotient.Hn)(result, (0,quotient.eU)('\u00b0'), this.effort);
}
const next = this.peek();
if (next?.text === '/' || next?.text === '!' || next?.kind === 'word' || next?.text === '(')
throw answers_effort.mP;
return result;
}
absolute() {
const inside = (0,answers_value.RS)(this.sum());
this.expect('|');
return magnitude(inside);
}
}
;
const CLOSING = new Set([')', ']', '}', 'rangle']);
const RELATIONS = new Set(['=', '<', '>', 'le', 'ge', 'in']);
const REALS = {
kind: 'sequence',
open: '(',
close: ')',
items: [
{ kind: 'infinity', isNegative: true },
{ kind: 'infinity', isNegative: false },
],
};
function readMath(tokens, effort) {
return new MathReader(tokens, effort).answer();
}
class MathReader extends Formula {
answer() {
const { items, isChoice, endsWithComma } = this.items(true);
if (this.peek() !== undefined || items.length === 0 || endsWithComma)
throw answers_effort.mP;
const [first] = items;
if (items.length === 1)
return first;
return this.listOf(items, isChoice);
}
listOf(items, isChoice) {
const list = (of) => ({ kind: 'sequence', open: '', close: '', items: of });
if (items.every((item) => symbolOf(item) !== undefined))
throw answers_effort.mP;
const [first, ...others] = items;
if (first?.kind !== 'named')
return list(items);
const inner = items.map((item) => (item.kind === 'named' && item.name === first.name ? item.value : item));
if (inner.every(({ kind }) => kind === 'sequence' || kind === 'union')) {
if (!isChoice || items.some(({ kind }) => kind !== 'named'))
throw answers_effort.mP;
return { ...first, value: { kind: 'union', items: inner } };
}
const isOneName = inner.every(({ kind }) => kind === 'quantity');
const isAllNamed = others.every(({ kind }) => kind === 'named');
if (isOneName)
return { ...first, value: list(inner) };
if (!isAllNamed)
throw answers_effort.mP;
return list(items);
}
items(isUnordered) {
const items = [];
let isChoice = true;
let endsWithComma = false;
while (!this.isAtClose()) {
items.push(...this.item(isUnordered));
endsWithComma = false;
if (this.isAtClose())
break;
if (this.accept(',') || this.accept(';'))
endsWithComma = true;
const word = this.peek()?.text.trim();
if ((word === 'or' || word === 'and') && ['word', 'text'].includes(this.peek().kind)) {
this.take();
if (word === 'and')
isChoice = false;
endsWithComma = false;
if (this.isAtClose())
throw answers_effort.mP;
}
else {
isChoice = false;
if (!endsWithComma)
throw answers_effort.mP;
}
}
return { items, isChoice, endsWithComma };
}
isAtClose() {
const next = this.peek();
return next === undefined || (CLOSING.has(next.text) && next.kind !== 'text');
}
item(isUnordered) {
const start = this.at;
const met = this.signsMet;
const value = this.relation();
if (!isUnordered || this.signsMet === met)
return [value];
if (this.signsMet > met + 1 || this.sign === -1)
throw answers_effort.mP;
const end = this.at;
this.at = start;
this.sign = -1;
const other = this.relation();
this.sign = 1;
this.signsMet = met;
if (this.at !== end)
throw answers_effort.mP;
return [value, other];
}
relation() {
const name = this.name();
if (name !== undefined)
return { kind: 'named', name, value: this.lastOfEqual(this.union()) };
const sides = [this.union()];
const relations = [];
for (let next = this.peek(); next !== undefined && RELATIONS.has(next.text); next = this.peek()) {
relations.push(this.take().text);
sides.push(this.union());
}
if (relations.length === 0)
return sides[0];
if (relations.every((relation) => relation === '='))
return this.equality(sides);
if (relations.length === 1 && relations[0] === 'in') {
const name = symbolOf(sides[0]);
if (name === undefined)
throw answers_effort.mP;
return { kind: 'named', name, value: sides[1] };
}
return inequality(sides, relations);
}
lastOfEqual(first) {
while (this.accept('=')) {
const next = this.union();
if (first.kind !== 'quantity' || next.kind !== 'quantity')
throw answers_effort.mP;
if (!(0,quotient.t7)(first.quotient, next.quotient, this.effort))
throw answers_effort.mP;
}
return first;
}
equality(sides) {
const quotients = sides.map((side) => {
if (side.kind !== 'quantity')
throw answers_effort.mP;
return side.quotient;
});
const [left, right] = quotients;
if (quotients.every((side) => (0,quotient.RP)(side) !== undefined)) {
if (quotients.every((side) => (0,quotient.t7)(side, left, this.effort)))
return sides[0];
throw answers_effort.mP;
}
if (sides.length !== 2)
throw answers_effort.mP;
const name = symbolOf(sides[1]);
if (name !== undefined && !(0,quotient.sD)(left))
return { kind: 'named', name, value: sides[0] };
const zero = (0,quotient.tY)(left, (0,quotient.vR)(right, this.effort), this.effort);
if (zero.above.size === 0)
throw answers_effort.mP;
return (0,answers_value.FN)(zero, this.effort);
}
name() {
const texts = [];
let ahead = this.peek()?.text === 'angle' || this.peek()?.text === 'triangle' ? 1 : 0;
const first = this.peek(ahead);
if (first?.text === '(')
return this.tupleName();
if (first === undefined || !(first.kind === 'word' || first.kind === 'text' || first.text === 'theta')) {
return undefined;
}
texts.push(first.text.trim());
ahead++;
if (this.textAhead(ahead, 5) === '^{-1}') {
texts.push('^-1');
ahead += 5;
}
const opens = this.peek(ahead)?.text;
if (opens === '_' || opens === "'" || opens === '(') {
for (; ahead < 12 && this.peek(ahead)?.text !== '='; ahead++) {
const next = this.peek(ahead);
if (next === undefined || !(next.kind === 'word' || next.kind === 'number' || "_'(),{}".includes(next.text))) {
return undefined;
}
if (next.text !== '{' && next.text !== '}')
texts.push(next.text);
}
}
if (this.peek(ahead)?.text !== '=' || this.peek(ahead)?.kind !== 'sign')
return undefined;
const after = this.tokens.slice(this.at + ahead);
if (after.some(({ text }, i) => text === first.text && after[i + 1]?.text !== '='))
return undefined;
for (let i = 0; i <= ahead; i++)
this.take();
return texts.join('');
}
tupleName() {
let ahead = 1;
while (ahead < 10 && (ahead % 2 === 1 ? this.peek(ahead)?.kind === 'word' : this.peek(ahead)?.text === ','))
ahead++;
if (ahead < 4 || this.textAhead(ahead, 2) !== ')=')
return undefined;
const name = this.textAhead(0, ahead + 1);
for (let i = 0; i < ahead + 2; i++)
this.take();
return name;
}
textAhead(ahead, count) {
return Array.from({ length: count }, (_, i) => this.peek(ahead + i)?.text ?? '').join('');
}
union() {
const first = this.sum();
if (!this.isNext('cup'))
return first;
const items = [first];
while (this.accept('cup'))
items.push(this.sum());
if (items.some(({ kind }) => kind !== 'sequence'))
throw answers_effort.mP;
return { kind: 'union', items };
}
bracket() {
const next = this.peek();
if (next === undefined)
return undefined;
if (next.kind === 'command') {
if (next.text.startsWith('begin'))
return this.matrix();
if (next.text === 'emptyset') {
this.take();
return { kind: 'sequence', open: '{', close: '}', items: [] };
}
if (next.text === 'mathbb')
return this.reals();
if (next.text !== '{' && next.text !== 'langle')
return undefined;
}
else if (next.kind !== 'sign' || !'([{'.includes(next.text))
return undefined;
return this.bracketed(this.take());
}
bracketed(open) {
const met = this.signsMet;
const { items, endsWithComma } = this.items(open.kind === 'command' && open.text === '{');
const close = this.take();
const isPair = (open.text === '(' || open.text === '[') && (close.text === ')' || close.text === ']');
const isSet = open.text === '{' && close.text === '}' && open.kind === close.kind;
const isAngle = open.text === 'langle' && close.text === 'rangle';
if (!isPair && !isSet && !isAngle)
throw answers_effort.mP;
const isGroup = open.kind === 'sign' && (open.text === '{' || (open.text === '(' && close.text === ')'));
if (isGroup && items.length === 1 && !endsWithComma) {
if (items[0].kind === 'named' || items[0].kind === 'equation')
throw answers_effort.mP;
return items[0];
}
if (isPair && (open.text === '(') !== (close.text === ')') && items.length !== 2)
throw answers_effort.mP;
if (this.signsMet > met || (endsWithComma && items.length !== 1))
throw answers_effort.mP;
return { kind: 'sequence', open: isAngle ? '<' : open.text, close: isAngle ? '>' : close.text, items };
}
reals() {
this.take();
this.expect('{');
if (this.take().text !== 'R')
throw answers_effort.mP;
this.expect('}');
return REALS;
}
matrix() {
const kind = this.take().text.slice('begin'.length);
if (!['pmatrix', 'bmatrix', 'matrix'].includes(kind))
throw answers_effort.mP;
const rows = [[]];
for (;;) {
rows.at(-1).push((0,answers_value.au)((0,answers_value.RS)(this.sum())));
if (this.accept('&'))
continue;
if (this.peek()?.text === '\\') {
this.take();
if (!this.isNext(`end${kind}`)) {
rows.push([]);
continue;
}
}
this.expect(`end${kind}`);
return { kind: 'matrix', rows };
}
}
}
;
const CHANGES_MEANING = new Set(('and or not no none nor less more fewer below above under over minus plus times squared cubed factorial percent ' +
'percentage hundred thousand million billion trillion dozen half halves third thirds quarter quarters fourth fourths ' +
'fifth fifths sixth sixths eighth eighths tenth tenths hundredth hundredths thousandth thousandths remainder to out of ' +
'if when where base mod modulo through between is are was approximately about at least most negative positive except ' +
'ago before after th st nd rd score gross pair pairs left right up down east west north south loss debt deficit am pm ' +
'bc bce ad ce by from with without only but all any some every one two three four five six seven eight ' +
'nine ten zero pi i e x y z january february march april may june july august september october november december for then for the a an choose divided multiplied equals equal').split(' '));
const MULTIPLIERS = new Map([
['dozen', '12'],
['hundred', '100'],
['thousand', '1000'],
['million', '1000000'],
['billion', '1000000000'],
['trillion', '1000000000000'],
]);
const SAME_UNIT = new Map([
'dollar usd us$ $',
'euro eur \u20ac',
'pound gbp \u00a3',
'cent \u00a2',
'cm centimeter centimetre',
'mm millimeter millimetre',
'km kilometer kilometre',
'm meter metre',
'in inch inches',
'ft foot feet',
'yd yard',
'mi mile',
'g gram',
'kg kilogram',
'mg milligram',
'lb lbs pound-weight',
'oz ounce',
'L l liter litre',
'ml mL milliliter millilitre',
's sec secs second',
'min mins minute',
'h hr hrs hour',
'day',
'degree deg \u00b0',
'radian rad',
'unit',
].flatMap((line) => {
const [name, ...others] = line.split(' ');
return [name, ...others].map((spelling) => [spelling, name]);
}));
const ATTACHED = new Set([
'cm',
'mm',
'km',
'kg',
'mg',
'lb',
'lbs',
'oz',
'ml',
'mL',
'ft',
'sec',
'min',
'hr',
'mph',
]);
const LETTERS = new Set(['m', 'g', 's', 'h', 'L', 'l']);
const CURRENCY = new Map([
['$', 'dollar'],
['\u20ac', 'euro'],
['\u00a3', 'pound'],
['\u00a5', 'yen'],
['USD', 'dollar'],
['EUR', 'euro'],
['GBP', 'pound'],
]);
const ANGLED = new Set(['sin', 'cos', 'tan', 'sec', 'csc', 'cot']);
const MAX_WORDS = 4;
function withoutUnit(tokens) {
const { rest, unit: money } = withoutMoney(tokens);
const parts = [];
let end = rest.length;
while (end > 1 && parts.length <= MAX_WORDS) {
const piece = unitPiece(rest, end);
if (piece === undefined)
break;
parts.unshift(piece.text);
end = piece.start;
}
let kept = rest.slice(0, end);
let words = parts
.join(' ')
.split(' ')
.filter((word) => word !== '');
const factor = MULTIPLIERS.get(words[0]?.toLowerCase() ?? '');
if (factor !== undefined) {
kept = [...kept, { kind: 'sign', text: '*', spaced: false }, { kind: 'number', text: factor, spaced: false }];
words = words.slice(1);
}
const unit = words.length === 0 ? undefined : unitName(words, money);
const isArgument = unit === 'degree' && kept.some(({ kind, text }) => kind === 'command' && ANGLED.has(text));
const isRefused = isArgument || (words.length > 0 && (unit === undefined || !kept.some(({ kind }) => kind !== 'sign')));
if (isRefused || (money !== undefined && unit !== undefined && unit.split('/')[0] !== money))
return { tokens, unit: undefined };
return { tokens: kept, unit: unit ?? money };
}
function withoutMoney(tokens) {
let at = 0;
while (at < 2 && tokens[at]?.kind === 'sign' && '+-'.includes(tokens[at].text))
at++;
const first = tokens[at];
const name = first === undefined ? undefined : CURRENCY.get(first.text.replace('\\', ''));
if (name === undefined || tokens[at + 1]?.kind === undefined)
return { rest: tokens, unit: undefined };
return { rest: [...tokens.slice(0, at), ...tokens.slice(at + 1)], unit: name };
}
function unitPiece(tokens, end) {
const last = tokens[end - 1];
if (isCircle(tokens, end))
return { text: '\u00b0', start: end - (last.text === '}' ? 4 : 2) };
if (last.kind === 'command' && last.text === '$')
return { text: '$', start: end - 1 };
if (last.kind === 'sign' && last.text === '\u00a2')
return { text: '\u00a2', start: end - 1 };
if (last.kind === 'sign' && last.text === '.' && tokens[end - 2]?.kind === 'word') {
return unitPiece(tokens, end - 1);
}
const power = powerBefore(tokens, end);
const at = power === undefined ? end - 1 : power.start - 1;
const word = tokens[at];
if (word === undefined || at === 0)
return undefined;
let text;
if (word.kind === 'text')
text = word.text.trim().replaceAll('.', '').replace(/^\//, '/ ');
else if (word.kind === 'word' && isUnitWord(word, tokens, at))
text = word.text;
else
return undefined;
if (!/^(?:[A-Za-z]+(?:[ -][A-Za-z]+)*|\/ [A-Za-z]+)?$/.test(text.replace(/\s+/g, ' ')))
return undefined;
const slash = tokens[at - 1];
const isPer = word.kind === 'word' &&
slash?.kind === 'sign' &&
slash.text === '/' &&
['word', 'number'].includes(tokens[at - 2]?.kind ?? '');
const name = power === undefined ? text : `${text}^${power.text}`;
return isPer ? { text: `/ ${name}`, start: at - 1 } : { text: name, start: at };
}
function isUnitWord(word, tokens, at) {
const { text } = word;
if (ATTACHED.has(text))
return true;
const before = tokens[at - 1];
const isSetOff = word.spaced || (before.kind === 'sign' && before.text === '/');
if ((text === 'C' || text === 'F') && isCircle(tokens, at))
return true;
if (text.length === 1) {
const end = before.text === '/' && tokens[at - 2]?.kind === 'word' ? at - 2 : at;
return isSetOff && LETTERS.has(text) && tokens.slice(0, end).every(isPartOfNumeral);
}
return isSetOff
? text.length > 2 || SAME_UNIT.has(text)
: before.kind === 'number' && text.length > 3 && SAME_UNIT.has(unitStem(text));
}
function isPartOfNumeral({ kind, text }, at) {
return kind === 'number' || text === '/' || (text === '-' && at === 0);
}
function isCircle(tokens, end) {
const texts = (count) => tokens
.slice(Math.max(0, end - count), end)
.map(({ text }) => text)
.join('');
return texts(2) === '^circ' || texts(4) === '^{circ}';
}
function powerBefore(tokens, end) {
const at = (back) => tokens[end - back]?.text ?? '';
if (/^[23]$/.test(at(1)) && at(2) === '^')
return { text: at(1), start: end - 2 };
if (at(1) === '}' && /^[23]$/.test(at(2)) && at(3) === '{' && at(4) === '^')
return { text: at(2), start: end - 4 };
return undefined;
}
function unitName(words, money) {
const names = [];
let power = '';
for (const word of words) {
const lower = word.toLowerCase();
if (lower === 'square' || lower === 'sq')
power = '^2';
else if (lower === 'cubic' || lower === 'cu')
power = '^3';
else if (lower === 'per' || word === '/')
names.push('/');
else if (lower === 'mph')
names.push('mi', '/', 'h');
else {
const [stem = '', raised] = word.split('^');
if (CHANGES_MEANING.has(stem.toLowerCase()))
return undefined;
names.push(unitStem(stem) + (raised === undefined ? power : `^${raised}`));
power = '';
}
}
const [first, second] = names;
if (first === 'degree' && second !== undefined)
names.splice(0, 2, `degree ${second[0].toUpperCase()}`);
if (names[0] === '/' && money !== undefined)
names.unshift(money);
if (names.length === 0 || names[0] === '/' || names.length > MAX_WORDS + 2)
return undefined;
return names.join(' ').replaceAll(' / ', '/');
}
function unitStem(word) {
const exact = SAME_UNIT.get(word);
if (exact !== undefined)
return exact;
if (word.length <= 3 && word !== word.toLowerCase() && !SAME_UNIT.has(word.toLowerCase()))
return word;
const lower = word.toLowerCase();
const known = SAME_UNIT.get(lower);
if (known !== undefined)
return known;
const singular = lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
return SAME_UNIT.get(singular) ?? singular;
}
;
const MAX_FORMULA = 1000;
function read(text) {
const trimmed = text.trim();
const numeral = NUMERAL.exec(trimmed);
if (numeral !== null)
return numeralReading(numeral);
if (text.length > clean.M)
return { kind: 'text', key: `"${trimmed}`, text: trimmed };
const literal = literalText(trimmed.replace(/^```\w*\n([^]*)```$|^`([^`]*)`$/, '$1$2').trim());
if (literal !== undefined)
return { kind: 'literal', key: `'${literal}` };
const cleaned = (0,clean.u)(text).replace(/(?<![.\\])\.$/, '');
const words = withoutTextCommands(cleaned).trim();
const choice = choiceOf(words);
if (choice !== undefined)
return { kind: 'choice', key: `(${choice.letter}) ${choice.text}`.trim(), ...choice };
if (mayBeMath(cleaned)) {
const reading = math(cleaned);
if (reading !== undefined)
return reading;
}
const plain = plainText(cleaned);
return { kind: 'text', key: plain === '' ? '' : `"${plain}`, text: trimmed };
}
const NUMERAL = /^(-?)(\\?\$)?(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(\.\d{1,15})?$/;
function numeralReading([, minus, money, whole, fraction = '']) {
const size = (0,answers_fraction._)(whole.replaceAll(',', '') + fraction);
const value = (0,answers_value.au)((0,quotient.ai)(minus === '-' ? (0,answers_fraction.gu)(size) : size));
return mathReading(value, money === undefined ? undefined : 'dollar');
}
function mathReading(value, unit) {
return { kind: 'math', key: `=${(0,answers_value.Ru)(value)}${unit === undefined ? '' : ` ${unit}`}`, value, unit };
}
function mayBeMath(text) {
if (text.length > MAX_FORMULA)
return false;
return /[\d\\]/.test(text) || (text.length <= 60 && !/[A-Za-z]{4}/.test(text));
}
function math(cleaned) {
try {
const { tokens, unit } = withoutUnit(tokensOf(cleaned));
if (isSpan(tokens))
return undefined;
return mathReading(readMath(tokens, new answers_effort.Pg()), unit);
}
catch (error) {
if (error === answers_effort.mP)
return undefined;
throw error;
}
}
function isSpan(tokens) {
const [, joint] = tokens;
if (joint?.text !== '-' && (joint?.text !== '/' || tokens.length < 5))
return false;
return tokens.every(({ kind, text }, i) => (i % 2 === 0 ? kind === 'number' : text === joint.text));
}
}),
9409:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
FN: () => ( equation),
RS: () => ( quotientOf),
Ru: () => ( valueText),
au: () => ( quantity),
tj: () => ( areSame)
});
var _effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3472);
var _fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2300);
var _polynomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9676);
var _quotient_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5955);
function hasNoOrder(value) {
return value.kind === 'union' || (value.kind === 'sequence' && (value.open === '' || value.open === '{'));
}
function valueText(value) {
switch (value.kind) {
case 'quantity':
return (0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__ .B3)(value.quotient);
case 'infinity':
return value.isNegative ? '-\u221e' : '\u221e';
case 'sequence':
return `${value.open}${itemTexts(value).join(', ')}${value.close}`;
case 'union':
return itemTexts(value).join(' \u222a ');
case 'matrix':
return `matrix ${value.rows.map((row) => row.map(valueText).join(', ')).join('; ')}`;
case 'named':
return `${value.name} = ${valueText(value.value)}`;
case 'equation':
return `${(0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__ .B3)(value.zero)} = 0`;
}
}
function itemTexts(value) {
const texts = value.items.map((item) => {
const text = valueText(item);
return item.kind === 'sequence' && item.open === '' ? `<${text}>` : text;
});
return hasNoOrder(value) ? texts.sort() : texts;
}
function equation(zero, effort) {
const [first] = (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .F4)(zero.above);
const by = first === undefined ? undefined : (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__ .VO)(first.coefficient);
return {
kind: 'equation',
zero: by === undefined ? zero : { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__ .vK)(zero.above, by, effort), below: zero.below },
};
}
function areSame(a, b, effort) {
if (a.kind === 'named' && b.kind === 'named') {
return a.name === b.name && areSameInside(a.value, b.value, effort);
}
if (a.kind === 'named' && b.kind !== 'equation')
return areSameInside(a.value, b, effort);
if (b.kind === 'named' && a.kind !== 'equation')
return areSameInside(a, b.value, effort);
return areSameInside(a, b, effort);
}
function areSameInside(a, b, effort) {
effort.spend(1);
if (a.kind === 'quantity' && b.kind === 'quantity')
return (0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__ .t7)(a.quotient, b.quotient, effort);
if (a.kind === 'matrix' && b.kind === 'matrix') {
return a.rows.length === b.rows.length && a.rows.every((row, i) => areSameRow(row, b.rows[i], effort));
}
if (a.kind === 'sequence' && b.kind === 'sequence') {
if (hasNoOrder(a) && hasNoOrder(b))
return areSameInAnyOrder(a.items, b.items, effort);
return a.open === b.open && a.close === b.close && areSameRow(a.items, b.items, effort);
}
if (a.kind === 'union' && b.kind === 'union')
return areSameInAnyOrder(a.items, b.items, effort);
const [left, right] = [asEquation(a, effort), asEquation(b, effort)];
if (left !== undefined && right !== undefined)
return (0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__ .t7)(left, right, effort);
if (a.kind === 'named' && b.kind === 'named')
return a.name === b.name && areSameInside(a.value, b.value, effort);
return a.kind === b.kind && valueText(a) === valueText(b);
}
function areSameRow(a, b, effort) {
return a.length === b.length && a.every((item, i) => areSameInside(item, b[i], effort));
}
function areSameInAnyOrder(a, b, effort) {
if (a.length !== b.length)
return false;
const left = [...b];
return a.every((item) => {
const at = left.findIndex((other) => areSameInside(item, other, effort));
if (at >= 0)
left.splice(at, 1);
return at >= 0;
});
}
function asEquation(value, effort) {
if (value.kind === 'equation')
return value.zero;
if (value.kind !== 'named' || value.value.kind !== 'quantity')
return undefined;
const { quotient } = value.value;
if (!(0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__ .sD)(quotient))
return undefined;
const all = equation((0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__ .tY)((0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__ .eU)(value.name), (0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__ .vR)(quotient, effort), effort), effort);
return all.kind === 'equation' ? all.zero : undefined;
}
function quantity(quotient) {
return { kind: 'quantity', quotient };
}
function quotientOf(value) {
if (value.kind !== 'quantity')
throw _effort_js__WEBPACK_IMPORTED_MODULE_0__ .mP;
return value.quotient;
}
}),
7714:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
X: () => ( labelErrorsOf),
s: () => ( likelyLabelErrors)
});
var bits = __webpack_require__(674);
var natural_order = __webpack_require__(3176);
var plurality = __webpack_require__(1250);
;
const STEPS = 20_000;
class Surprise {
matrix;
weights;
least;
tail;
queries;
constructor(matrix) {
this.matrix = matrix;
const n = matrix.queries(matrix.complete);
this.queries = n;
const accuracies = matrix.right.map((right) => (matrix.queries(right) + 0.5) / (n + 1));
const logOdds = accuracies.map((a) => Math.log(a / (1 - a)));
const span = logOdds.reduce((sum, x) => sum + Math.abs(x), 0);
this.weights = Int32Array.from(logOdds, (x) => (span === 0 ? 0 : Math.round((x / span) * STEPS)));
this.least = this.weights.reduce((sum, weight) => sum + Math.min(0, weight), 0);
this.tail = tailOf(this.weights, accuracies);
}
of(row) {
let sum = 0;
for (let m = 0; m < this.weights.length; m++)
if (!(0,bits.c0)(this.matrix.right[m], row))
sum += this.weights[m];
return sum;
}
expected(statistic) {
return this.queries * this.tail[statistic - this.least];
}
atThreshold() {
const index = this.tail.findIndex((p) => this.queries * p <= 1);
return index === -1 ? 0 : this.queries * this.tail[index];
}
}
function tailOf(weights, accuracies) {
const size = weights.reduce((sum, weight) => sum + Math.abs(weight), 1);
const density = new Float64Array(size);
density[0] = 1;
let top = 0;
for (let m = 0; m < weights.length; m++) {
const shift = Math.abs(weights[m]);
const moves = weights[m] < 0 ? accuracies[m] : 1 - accuracies[m];
top += shift;
convolve(density, top, shift, moves);
}
for (let i = size - 2; i >= 0; i--)
density[i] += density[i + 1];
return density;
}
function convolve(density, top, shift, moves) {
for (let i = top; i >= shift; i--)
density[i] = density[i] * (1 - moves) + density[i - shift] * moves;
for (let i = shift - 1; i >= 0; i--)
density[i] *= 1 - moves;
}
var triage = __webpack_require__(1732);
var weight = __webpack_require__(7142);
;
const MAX_LISTED = 50;
const MAX_READ = 500;
function likelyLabelErrors(matrix) {
const mostRight = Math.min(10, Math.max(1, Math.floor(matrix.models.length / 5)));
const few = fewRight(matrix, mostRight);
const surprise = new Surprise(matrix);
const surprising = [...(0,bits.Q6)(few)]
.map((row) => ({ row, statistic: surprise.of(row) }))
.filter(({ statistic }) => surprise.expected(statistic) <= 1)
.map((one) => ({ ...one, query: matrix.id(one.row) }))
.sort((a, b) => b.statistic - a.statistic || (0,natural_order.u)(a.query, b.query))
.map(({ row, query, statistic }) => ({ row, query, expected: surprise.expected(statistic) }));
return { mostRight, few, surprising, expected: surprise.atThreshold() };
}
function among(found, { universe }) {
return {
...found,
few: (0,bits.E$)(universe, found.few),
surprising: found.surprising.filter(({ row }) => (0,bits.c0)(universe, row)),
};
}
function labelErrorsOf(graded, matrix, readings, comparisons, evidence, familyOf, showText) {
const { mostRight, few, surprising, expected } = among(graded, matrix);
const weightOf = (row) => (0,weight.U)(matrix.weights, row);
const read = surprising.slice(0, MAX_READ).map(({ row, expected: asSurprising, query }) => {
const models = readings.of(row);
const wrong = models.filter(({ model }) => !isRight(matrix, model, row));
const groups = (0,plurality.K)(wrong, comparisons);
return {
query,
queries: weightOf(row),
right: models.map(({ model }) => model).filter((model) => isRight(matrix, model, row)),
expected: asSurprising,
plurality: (0,plurality.o)(groups, familyOf),
texts: showText ? (0,triage.C)(evidence?.prompts[row], evidence?.references[row], groups) : null,
};
});
const agreed = (item) => (item.plurality?.clear ? 0 : 1);
const items = [...read].sort((a, b) => agreed(a) - agreed(b)).slice(0, MAX_LISTED);
const total = surprising.reduce((sum, { row }) => sum + weightOf(row), 0);
return {
mostRight,
queries: matrix.queries(few),
surprising: total,
expected,
items,
more: total - items.reduce((sum, { queries }) => sum + queries, 0),
};
}
function isRight(matrix, model, row) {
return (0,bits.c0)(matrix.right[matrix.models.indexOf(model)], row);
}
function fewRight({ complete, right }, most) {
const atLeast = new Uint32Array(most + 1);
return (0,bits.kg)(complete.length * 32, (w) => {
atLeast.fill(0);
for (const bits of right) {
const word = bits[w];
if (word === 0)
continue;
for (let k = most; k > 0; k--)
atLeast[k] |= atLeast[k - 1] & word;
atLeast[0] |= word;
}
return complete[w] & atLeast[0] & ~atLeast[most];
});
}
}),
1250:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
K: () => ( answerGroupsOf),
o: () => ( pluralityOf)
});
var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4036);
const [MAX_ANSWER, LARGEST] = [200, 3];
function answerGroupsOf(readings, comparisons) {
const byKey = new Map();
for (const reading of readings) {
const answer = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__ .x)(reading) ? undefined : usual(reading.answers);
if (answer === undefined)
continue;
const { text, key } = answer;
const group = byKey.get(key);
if (group === undefined)
byKey.set(key, { text, key, models: [reading.model] });
else {
group.models.push(reading.model);
if (text.length < group.text.length)
group.text = text;
}
}
const groups = [];
for (const group of [...byKey.values()].sort(largestFirst)) {
const isShort = group.text.length <= MAX_ANSWER;
const at = groups
.slice(0, LARGEST)
.findIndex((large) => isShort && large.models.length > 1 && comparisons.match(group, large) !== null);
if (at === -1)
groups.push(group);
else
groups[at] = { ...groups[at], models: [...groups[at].models, ...group.models].sort() };
}
return groups.sort(largestFirst);
}
function largestFirst(a, b) {
return b.models.length - a.models.length || (a.key < b.key ? -1 : 1);
}
function usual(answers) {
const counts = new Map();
for (const { key } of answers)
counts.set(key, (counts.get(key) ?? 0) + 1);
return answers.reduce((best, answer) => (best === undefined || counts.get(answer.key) > counts.get(best.key) ? answer : best), undefined);
}
function pluralityOf(groups, familyOf) {
const [first, second] = groups;
if (first === undefined || first.models.length < 2)
return null;
const answering = groups.reduce((sum, { models }) => sum + models.length, 0);
const count = first.models.length;
const facts = {
count,
second: second?.models.length ?? 0,
share: count / answering,
families: new Set(first.models.map(familyOf)).size,
};
return { ...facts, models: first.models, clear: isClear(facts, first.text) };
}
const YES_OR_NO = /^\W*(?:yes|no|true|false|valid|invalid)\W*$/i;
const LETTER = /^\W*[a-z]\W*$/i;
function isClear({ count, second, share, families }, answer) {
if (YES_OR_NO.test(answer))
return false;
return count >= 3 && families >= 2 && count >= 2 * second && share >= (LETTER.test(answer) ? 3 / 4 : 1 / 2);
}
}),
4036:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
U: () => ( Readings),
x: () => ( isCut)
});
var key = __webpack_require__(4471);
var final_answer = __webpack_require__(2731);
var evidence_evidence = __webpack_require__(8303);
var bits = __webpack_require__(674);
;
const LIMITS = new Set([
'length',
'maxlength',
'modellength',
'maxtokens',
'maxnewtokens',
'maxoutputtokens',
'maxcompletiontokens',
'maxtokensexceeded',
'tokenlimit',
'contextlength',
'contextlimit',
'contextwindowexceeded',
'modelcontextwindowexceeded',
'messagelimit',
'timelimit',
'workinglimit',
'timeout',
'truncated',
'incomplete',
]);
function isLimit(reason) {
const last = reason.slice(Math.max(reason.lastIndexOf('.'), reason.lastIndexOf(':')) + 1);
return LIMITS.has(last.toLowerCase().replace(/[^a-z]/g, ''));
}
const SHORTEST_CAP = 64;
const JUST_BELOW = 0.95;
function outputCap({ outputTokens }) {
if (outputTokens === null)
return undefined;
let [most, reached] = [0, 0];
for (const tokens of outputTokens) {
if (tokens > most)
[most, reached] = [tokens, 1];
else if (tokens === most)
reached += 1;
}
if (most < SHORTEST_CAP || reached < 3)
return undefined;
let below = 0;
for (const tokens of outputTokens)
if (tokens < most && tokens >= JUST_BELOW * most)
below += 1;
return reached > below ? most : undefined;
}
;
function isCut({ empty, stopped, atCap, errored }) {
return empty || stopped || atCap || errored;
}
class Readings {
evidence;
sources;
limits;
stated = new Map();
constructor(pool, evidence) {
this.evidence = evidence;
const columns = new Map(pool.columns.map((column) => [column.name, column]));
this.limits = evidence?.stops.map(isLimit) ?? [];
this.sources = pool.matrix.members
.map(({ name, answered }) => {
const own = evidence?.models.get(name);
return {
model: name,
answered,
errored: columns.get(name)?.errored,
evidence: own,
logsAnswers: own?.draws.some(({ answer }) => answer.some((code) => code !== evidence_evidence.x)) ?? false,
cap: own === undefined ? undefined : outputCap(own),
};
})
.sort((a, b) => (a.model < b.model ? -1 : 1));
}
of(row) {
const read = this.sources.flatMap((source) => {
const errored = source.errored !== undefined && (0,bits.c0)(source.errored, row);
if (!errored && !(0,bits.c0)(source.answered, row))
return [];
return [this.read(source, row, errored)];
});
const isLogged = read.some(({ answers }) => answers.length > 0);
return read.map((reading) => isLogged || !reading.empty || this.isBlank(reading, row) ? reading : { ...reading, empty: false });
}
read(source, row, errored) {
const { evidence, model, cap } = source;
const answers = [];
const stopReasons = [];
let [draws, limited] = [0, 0];
for (const draw of evidence?.draws ?? []) {
const [code, right, stop] = [draw.answer[row], draw.right[row], draw.stop[row]];
if (code !== evidence_evidence.x || right !== evidence_evidence.x || stop !== evidence_evidence.x)
draws += 1;
const stated = code === evidence_evidence.x ? null : this.statedIn(code);
if (stated !== null)
answers.push({ ...stated, right: right === 1 });
if (stop === evidence_evidence.x)
continue;
stopReasons.push(this.evidence.stops[stop]);
if (this.limits[stop])
limited += 1;
}
return {
model,
answers,
draws: Math.max(1, draws),
errored,
empty: !errored && source.logsAnswers && answers.length === 0,
stopped: limited > 0 && 2 * limited >= stopReasons.length,
atCap: cap !== undefined && evidence.outputTokens[row] === cap,
stopReasons,
};
}
isBlank({ model }, row) {
return this.evidence.models.get(model).draws.some(({ answer }) => answer[row] !== evidence_evidence.x);
}
statedIn(code) {
const known = this.stated.get(code);
if (known !== undefined)
return known;
const whole = this.evidence.texts[code].trim();
const text = (0,final_answer.z)(whole) ?? whole;
const stated = whole === '' ? null : { text, key: (0,key.q)(text) };
this.stated.set(code, stated);
return stated;
}
}
}),
6986:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
AW: () => ( withoutRows),
ZK: () => ( recompute),
e4: () => ( bitsOf),
eO: () => ( regradedRows),
f5: () => ( settingsOf)
});
var _certificate_certify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4802);
var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
var _outcomes_matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59);
function withoutRows(pool, rows) {
const kept = (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .kg)(rows.length * 32, (w) => ~rows[w]);
return { ...pool, matrix: pool.matrix.within(kept) };
}
function regradedRows(pool, right) {
const { members, universe, weights, id } = pool.matrix;
const byModel = new Map(members.map((member) => [member.name, { ...member, right: member.right.slice() }]));
for (const [row, models] of right)
for (const model of models)
(0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .S1)(byModel.get(model).right, row);
return { ...pool, matrix: new _outcomes_matrix_js__WEBPACK_IMPORTED_MODULE_2__ .q([...byModel.values()], universe, weights, id) };
}
function recompute(pool, settings) {
if (pool.matrix.queries(pool.matrix.complete) === 0)
return null;
return inShort((0,_certificate_certify_js__WEBPACK_IMPORTED_MODULE_0__ .F)({ ...pool, ensembles: [] }, { ...settings, inShort: true }));
}
function inShort({ queries, allWrong, ceiling, singleBest, gain, verdict }) {
return {
queries: queries.complete,
allWrong: allWrong.count,
beta: allWrong.rate,
ceiling,
singleBest: { name: singleBest.name, accuracy: singleBest.accuracy },
gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
verdict,
};
}
function settingsOf({ confidence, minGain, singleBest }) {
return { confidence, minGain, baseline: singleBest.declared ? singleBest.name : undefined };
}
function bitsOf(rows, words) {
const bits = new Uint32Array(words);
for (const row of rows)
(0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .S1)(bits, row);
return bits;
}
}),
1732:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
T: () => ( Triage),
C: () => ( textsOf)
});
var final_answer = __webpack_require__(2731);
var key = __webpack_require__(4471);
var audit_plurality = __webpack_require__(1250);
var reading = __webpack_require__(4036);
;
const WORDINGS = [
[
'print any of them',
/\b(?:print|output|return|give|report|write|find|choose|pick|select|accept)s?\s+any\s+(?:one\s+)?(?:of\s+(?:them|these|those|the)|valid|such|correct|possible|optimal|solution|answer)\b/i,
],
[
'if there are multiple answers',
/\b(?:if|when|where|since)\s+there\s+(?:are|is|exists?|may\s+be|might\s+be|can\s+be)\s+(?:multiple|several|many|more\s+than\s+one)\s+(?:\w{1,20}\s+){0,3}(?:answers?|solutions?|outputs?|possibilities|ways|options|results)\b/i,
],
[
'several correct answers',
/\b(?:multiple|several|many|more\s+than\s+one)\s+(?:correct|valid|right|acceptable|possible)\s+(?:answers?|solutions?|outputs?)\b/i,
],
[
'any valid answer',
/\bany\s+(?:one\s+)?(?:valid|correct|acceptable)\s+(?:answers?|solutions?|outputs?|one|ordering|order)\b/i,
],
['any of them is accepted', /\bany\s+(?:\w{1,20}\s+){0,4}(?:is|are|will\s+be)\s+(?:accepted|acceptable|fine)\b/i],
['any one of them', /\bany\s+one\s+of\s+(?:them|these|those|the)\b/i],
[
'in any order',
/\b(?:print|output|return|list|give|write|enter|report|answers?)\b[^.!?]{0,80}\bin\s+any\s+order\b/i,
],
[
'not unique',
/\b(?:answers?|solutions?|outputs?)\s+(?:is|are|may|might|need)\s+not\s+(?:necessarily\s+)?(?:be\s+)?unique\b/i,
],
['one possible answer', /\bone\s+possible\s+(?:answer|solution|output|example)\b/i],
];
const BLANKS = /\s+/g;
function severalAnswers(question) {
const text = question.replace(BLANKS, ' ');
return WORDINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
var types = __webpack_require__(2469);
;
class Triage {
readings;
comparisons;
evidence;
familyOf;
constructor(readings, comparisons, evidence, familyOf) {
this.readings = readings;
this.comparisons = comparisons;
this.evidence = evidence;
this.familyOf = familyOf;
}
judge(row) {
const models = this.readings.of(row);
const reference = this.evidence?.references[row];
const prompt = this.evidence?.prompts[row];
const { skipped } = this.comparisons;
const { match, matching } = matchesOf(models, reference, this.comparisons);
const groups = (0,audit_plurality.K)(models, this.comparisons);
const plurality = (0,audit_plurality.o)(groups, this.familyOf);
const cut = cutOf(models);
const phrase = prompt === undefined ? null : severalAnswers(prompt);
const holds = {
'grader-defect': match !== null,
truncated: cut.models > 0 && 2 * cut.models >= models.length,
'multi-answer': phrase !== null,
'wrong-reference': match === null && plurality !== null && plurality.clear,
};
const suspicions = types.D7.filter((suspicion) => holds[suspicion]);
const found = suspicions[0] ?? 'unexplained';
return {
class: found,
suspicions,
findings: {
answering: groups.reduce((sum, group) => sum + group.models.length, 0),
distinct: groups.length,
hasReference: reference !== undefined,
match: match === null ? null : { how: match.how, models: match.models },
plurality,
cut,
stopReasons: stopReasonsOf(models),
severalAnswers: phrase,
},
texts: {
...textsOf(prompt, reference, groups),
match: match === null ? null : { answer: shortened(match.answer), form: shortened(match.form) },
},
rightIfTrue: found === 'grader-defect' ? matching : found === 'wrong-reference' ? plurality.models : [],
logged: {
answers: models.some(({ answers }) => answers.length > 0),
stopReasons: models.some(({ stopReasons }) => stopReasons.length > 0),
briefly: this.comparisons.skipped > skipped,
},
};
}
}
function matchesOf(models, reference, comparisons) {
if (reference === undefined || reference.trim() === '')
return { match: null, matching: [] };
const text = (0,final_answer.z)(reference) ?? reference;
const wanted = { text, key: (0,key.q)(text) };
const byKey = new Map();
const compare = (answer) => {
const known = byKey.get(answer.key);
if (known !== undefined)
return known;
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
if (answer.right || same !== null)
right += 1;
}
if (defects > 0)
equal.push(model);
if (defects > 0 && 2 * right > draws)
matching.push(model);
}
return { match: first === undefined ? null : { ...first, models: equal }, matching };
}
function cutOf(models) {
const named = (holds) => models.filter(holds).map(({ model }) => model);
return {
empty: named(({ empty }) => empty),
stopped: named(({ stopped }) => stopped),
atCap: named(({ atCap }) => atCap),
errored: named(({ errored }) => errored),
models: models.filter(reading.x).length,
};
}
function stopReasonsOf(models) {
const counts = new Map();
for (const { stopReasons } of models) {
for (const reason of new Set(stopReasons))
counts.set(reason, (counts.get(reason) ?? 0) + 1);
}
return [...counts]
.map(([reason, count]) => ({ reason, models: count }))
.sort((a, b) => b.models - a.models || (a.reason < b.reason ? -1 : 1));
}
const [MAX_QUESTION, MAX_SHOWN, MAX_ANSWERS] = [2000, 500, 5];
function textsOf(prompt, reference, groups) {
return {
question: prompt === undefined ? null : shortened(prompt, MAX_QUESTION),
reference: reference === undefined ? null : shortened(reference),
match: null,
answers: groups.slice(0, MAX_ANSWERS).map(({ text, models }) => ({ text: shortened(text), models: models.length })),
};
}
function shortened(text, most = MAX_SHOWN) {
return text.length > most ? `${text.slice(0, most)}\u2026` : text;
}
}),
8303:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
l: () => ( MAX_TEXT),
x: () => ( NONE)
});
const NONE = -1;
const MAX_TEXT = 20_000;
})
};
